export const FIRST_NAMES: ReadonlySet<string> = new Set(['zofia', 'jack', 'amara']);
export const WORD_NAMES: ReadonlySet<string> = new Set(['jack']);
export const SURNAMES: ReadonlySet<string> = new Set(['khan', 'smith']);
export const COMMON_WORDS: ReadonlySet<string> = new Set(['the']);
export const NOT_NAMES: ReadonlySet<string> = new Set(['tesco']);
export const PUBLIC_FIGURES: ReadonlySet<string> = new Set(['rosa parks']);
export const SINGLE_FIGURES: ReadonlySet<string> = new Set(['macbeth']);
