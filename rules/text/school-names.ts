/**
 * The names of the person's own school, ready for matching: full names, aliases, initials, hashtags, handles and e-mail domains.
 * "St" and "Saint", "and" and "&", "C of E" and "CE", apostrophes and hyphens do not matter.
 */
import type { Settings } from '../settings';
import { fold, keyOf } from './tokens';

export interface SchoolNames {
  /** full names and aliases, for folded text; undefined when the settings name no school */
  readonly full: RegExp | undefined;
  /** those of them without a word for a school ("Corpus Christi"), which are also the names of other things */
  readonly bare: RegExp | undefined;
  /** whether some name in the settings says what kind of school it is */
  readonly kinds: boolean;
  /** the distinctive word alone ("Aylesford"), which needs a word about work beside it */
  readonly core: RegExp | undefined;
  /** initials of the school ("assfc") in lower case, compared with words written in capitals */
  readonly initials: ReadonlySet<string>;
  /** names and aliases as one run of letters, for hashtags and handles */
  readonly runs: readonly string[];
  /** the distinctive word as a run ("aylesford"): in a hashtag it needs another word about a school */
  readonly coreRuns: readonly string[];
  /** e-mail and web domains */
  readonly domains: readonly string[];
}

/** Words that many school names share and that tell nothing about which school it is. */
export const GENERAL_SCHOOL_WORDS: ReadonlySet<string> = new Set(
  'the of and & at in for school schools primary junior juniors infant infants nursery first middle high secondary grammar academy college sixth form centre ce rc catholic community voluntary aided controlled foundation trust federation free special upper lower prep preparatory comprehensive saint st pre-school preschool'.split(
    ' ',
  ),
);

/** Of those, the words that only a school has in its name; "high" and the like only as the last word. */
const KIND_OF_SCHOOL =
  /^(?:schools?|ysgol|primary|juniors?|infants?|nursery|secondary|grammar|academy|college|sixth|prep|preparatory|comprehensive|pre-?school|pru)$/;
const KIND_AT_END = /^(?:high|first|middle|upper|lower)$/;

/** Whether a name says that it is a school's. */
const saysSchool = (words: readonly string[]): boolean =>
  words.some((word) => KIND_OF_SCHOOL.test(word)) || (words.length > 1 && KIND_AT_END.test(words.at(-1) ?? ''));

/** Words people leave out or put in as they please. */
const DENOMINATION: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ce: '(?:c\\.?\\s?of\\s?e\\.?|c\\.?\\s?e\\.?|church\\sof\\sengland|cofe|c\\/e)',
    rc: '(?:r\\.?\\s?c\\.?|roman\\scatholic|catholic)',
    catholic: '(?:r\\.?\\s?c\\.?|(?:roman\\s)?catholic)',
    community: 'community',
    voluntary: '(?:voluntary|v\\.?)',
    aided: '(?:aided|a\\.?)',
    controlled: 'controlled',
    foundation: 'foundation',
  }),
);

const SMALL_WORDS = new Set(['the', 'of', 'and', '&', 'at', 'in', 'for']);

const NOTHING: SchoolNames = {
  full: undefined,
  bare: undefined,
  kinds: false,
  core: undefined,
  initials: new Set(),
  runs: [],
  coreRuns: [],
  domains: [],
};

const compiled = new WeakMap<Settings, SchoolNames>();

/** Compiles the names in `settings`; the same settings object is compiled once. */
export function schoolNames(settings: Settings): SchoolNames {
  let names = compiled.get(settings);
  if (!names) {
    names = compile(settings);
    compiled.set(settings, names);
  }
  return names;
}

function compile(settings: Settings): SchoolNames {
  const trimmed = (names: readonly string[]): string[] =>
    names.map((name) => name.trim().slice(0, 120)).filter((name) => name.length >= 2);
  const full = trimmed(settings.schoolNames);
  const aliases = trimmed(settings.schoolAliases);
  if (full.length + aliases.length === 0 && settings.schoolEmailDomains.length === 0) return NOTHING;
  const patterns = new Set<string>();
  const bare = new Set<string>();
  let kinds = false;
  const cores = new Set<string>();
  const initials = new Set<string>();
  const runs = new Set<string>();
  const coreRuns = new Set<string>();
  const add = (words: readonly string[]): void => {
    const school = saysSchool(words);
    kinds ||= school;
    patterns.add(patternOf(words));
    if (!school) bare.add(patternOf(words));
    const run = runOf(words);
    if (run.length >= 5) (school ? runs : coreRuns).add(run);
  };
  for (const name of full) {
    const words = wordsOf(name);
    const core = coreOf(words);
    // a name of one plain word ("Aylesford") may be a village: it is a core, not a full name
    if (words.length > 1 || core.length === 0) add(words);
    for (const short of shortForms(words)) add(short);
    if (core.length > 0) {
      cores.add(patternOf(core));
      if (runOf(core).length >= 5) coreRuns.add(runOf(core));
    }
    const letters = words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word.charAt(0));
    if (letters.length >= 3) initials.add(letters.join(''));
  }
  for (const alias of aliases) {
    const words = wordsOf(alias);
    // signs alone name nothing
    if (!/[\p{L}\p{N}]/u.test(alias)) continue;
    if (/^[A-Z0-9&.]{2,7}$/.test(alias)) initials.add(runOf(words));
    else if (/^[#@]/.test(alias)) runs.add(runOf(words));
    else add(words);
  }
  return {
    full: patterns.size > 0 ? anyOf(patterns) : undefined,
    bare: bare.size > 0 ? anyOf(bare) : undefined,
    kinds,
    core: cores.size > 0 ? anyOf(cores) : undefined,
    initials,
    runs: [...runs].sort((a, b) => b.length - a.length),
    coreRuns: [...coreRuns].sort((a, b) => b.length - a.length),
    domains: settings.schoolEmailDomains
      .map((domain) =>
        domain
          .trim()
          .toLowerCase()
          .replace(/^(?:.*@|https?:\/\/)?(?:www\.)?/, '')
          .replace(/\/.*$/, ''),
      )
      .filter((domain) => domain.includes('.')),
  };
}

const wordsOf = (name: string): string[] =>
  keyOf(name)
    .replace(/^[#@]/, '')
    .replace(/\bchurch of england\b|\bc\.?\s?of\s?e\b\.?|\bc\.\s?e\.|\bcofe\b|\bc\/e\b/g, ' ce ')
    .replace(/\broman catholic\b|\br\.\s?c\./g, ' rc ')
    .replace(/[.,()]/g, ' ')
    .split(/[\s-]+/)
    .filter((word) => word.length > 0);

/** "Aylesford School and Sixth Form College" is also "Aylesford School" and "Aylesford Sixth Form". */
function shortForms(words: readonly string[]): string[][] {
  const forms: string[][] = [];
  const kind = words.findIndex(
    (word) => GENERAL_SCHOOL_WORDS.has(word) && !SMALL_WORDS.has(word) && word !== 'st' && word !== 'saint',
  );
  if (kind <= 0 || coreOf(words.slice(0, kind)).length === 0) return forms;
  const head = words.slice(0, kind);
  for (const tail of words.slice(kind)) {
    if (SMALL_WORDS.has(tail) || tail === 'form' || DENOMINATION.has(tail)) continue;
    forms.push([...head, ...(tail === 'sixth' ? ['sixth', 'form'] : [tail])]);
    if (/^(?:junior|infant)$/.test(tail)) forms.push([...head, `${tail}s`]);
  }
  forms.push([...head, 'school']);
  return forms;
}

/** The distinctive words: "aylesford", "corpus christi", "st mary's". */
function coreOf(words: readonly string[]): string[] {
  const core = words.filter((word, index) => !GENERAL_SCHOOL_WORDS.has(word) || (/^(?:st|saint)$/.test(word) && index === 0));
  const said = core.filter((word) => !/^(?:st|saint)$/.test(word));
  return said.length > 0 && said.join('').length >= 4 ? core : [];
}

const runOf = (words: readonly string[]): string =>
  words
    .join('')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The words one after another; the denomination may be missing between others. */
function patternOf(words: readonly string[]): string {
  let pattern = '';
  words.forEach((word, index) => {
    const denomination = DENOMINATION.get(word);
    const gap = index === 0 ? '' : '[\\s-]{1,3}';
    pattern += denomination && index > 0 && words.length > 2 ? `(?:${gap}${denomination})?` : `${gap}${wordPattern(word)}`;
  });
  return pattern;
}

function wordPattern(word: string): string {
  if (word === 'st' || word === 'saint') return '(?:st\\.?|saint)';
  if (word === 'and' || word === '&') return '(?:and|&|n)';
  const letters = fold(word).replace(/[^\p{L}\p{N}]/gu, '');
  // "St Mary's", "St Marys", "St Mary": the apostrophe may stand before a final s
  return letters.endsWith('s') && letters.length > 3 ? `${letters.slice(0, -1)}'?s?'?` : letters;
}

const anyOf = (patterns: ReadonlySet<string>): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}#@])(?:${[...patterns].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
