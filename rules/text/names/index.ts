/**
 * What is known about names. Keys are lower case without accents. To add a word, put it into the list it belongs to; a first name
 * that is also a word goes into `word-names.ts` as well.
 */
export { COMMON_WORDS } from './common-words';
export { ELDER_NAMES } from './elder-names';
export { FIRST_NAMES } from './first-names';
export { NOT_NAMES } from './not-names';
export { PUBLIC_FIGURES } from './public-figures';
export { SINGLE_FIGURES } from './single-figures';
export { SURNAMES } from './surnames';
export { WORD_NAMES } from './word-names';
