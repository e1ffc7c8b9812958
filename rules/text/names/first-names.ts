import { AFRICAN } from './first-names-african';
import { ASIAN } from './first-names-asian';
import { BRITISH } from './first-names-british';
import { EUROPEAN } from './first-names-european';
import { MIDDLE_EAST } from './first-names-middle-east';
import { oneOf } from './words';

/** First names of every tradition in UK schools. A name that is also an ordinary word stands in `WORD_NAMES` too. */
export const FIRST_NAMES = oneOf(BRITISH, EUROPEAN, ASIAN, AFRICAN, MIDDLE_EAST);
