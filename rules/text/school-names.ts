/**
 * The names of the person's own school, ready for matching: full names, aliases, initials, hashtags, handles and e-mail domains.
 * "St" and "Saint", "and" and "&", apostrophes and hyphens do not matter.
 */
import type { Settings } from '../settings';
import { fold, keyOf } from './tokens';

export interface SchoolNames {
  /** full names and aliases, for folded text; undefined when the settings name no school */
  readonly full: RegExp | undefined;
  /** the distinctive word alone ("Aylesford"), which needs a word about work beside it */
  readonly core: RegExp | undefined;
  /** initials of the school ("ASSFC"), compared with words written in capitals */
  readonly initials: ReadonlySet<string>;
  /** names and aliases as one run of letters, for hashtags and handles */
  readonly runs: readonly string[];
  /** e-mail and web domains */
  readonly domains: readonly string[];
}

/** Words that many school names share and that tell nothing about which school it is. */
const GENERAL_WORDS = new Set(
  'the of and at in for school schools primary junior infant infants nursery first middle high secondary grammar academy college sixth form centre c.e. ce cofe rc catholic church england community voluntary aided controlled trust federation free special upper lower prep preparatory comprehensive saint st'.split(
    ' ',
  ),
);

const NOTHING: SchoolNames = { full: undefined, core: undefined, initials: new Set(), runs: [], domains: [] };

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
  const given = [...settings.schoolNames, ...settings.schoolAliases]
    .map((name) => name.trim())
    .filter((name) => name.length >= 2);
  if (given.length === 0 && settings.schoolEmailDomains.length === 0) return NOTHING;
  const patterns = new Set<string>();
  const cores = new Set<string>();
  const initials = new Set<string>();
  const runs = new Set<string>();
  for (const name of given) {
    const words = wordsOf(name);
    const fromSettings = settings.schoolAliases.includes(name);
    patterns.add(words.map(wordPattern).join('[\\s-]{1,3}'));
    const run = words.join('').replace(/[^\p{L}\p{N}]/gu, '');
    if (run.length >= 3) runs.add(run);
    for (const short of shortForms(words)) {
      patterns.add(short.map(wordPattern).join('[\\s-]{1,3}'));
      runs.add(short.join('').replace(/[^\p{L}\p{N}]/gu, ''));
    }
    const core = coreOf(words);
    if (core.length > 0 && !fromSettings) {
      cores.add(core.map(wordPattern).join('[\\s-]{1,3}'));
      const coreRun = core.join('').replace(/[^\p{L}\p{N}]/gu, '');
      if (coreRun.length >= 6) runs.add(coreRun);
    }
    const letters = words
      .filter((word) => !['the', 'of', 'and', '&', 'at', 'in', 'for'].includes(word))
      .map((word) => word.charAt(0));
    if (letters.length >= 3) initials.add(letters.join(''));
  }
  return {
    full: patterns.size > 0 ? anyOf(patterns) : undefined,
    core: cores.size > 0 ? anyOf(cores) : undefined,
    initials,
    runs: [...runs].sort((a, b) => b.length - a.length),
    domains: settings.schoolEmailDomains
      .map((domain) => domain.trim().toLowerCase().replace(/^@/, ''))
      .filter((domain) => domain.includes('.')),
  };
}

const wordsOf = (name: string): string[] =>
  keyOf(name)
    .replace(/[.,()]/g, ' ')
    .split(/[\s-]+/)
    .filter((word) => word.length > 0);

/** "Aylesford School and Sixth Form College" is also "Aylesford School" and "Aylesford Sixth Form". */
function shortForms(words: readonly string[]): string[][] {
  const forms: string[][] = [];
  const kind = words.findIndex((word) => GENERAL_WORDS.has(word) && !['the', 'st', 'saint', 'of', 'and', 'at'].includes(word));
  if (kind > 0 && coreOf(words.slice(0, kind)).length > 0) {
    const head = words.slice(0, kind);
    for (const tail of words.slice(kind)) {
      if (['and', '&', 'of', 'the', 'form'].includes(tail)) continue;
      forms.push([...head, ...(tail === 'sixth' ? ['sixth', 'form'] : [tail])]);
    }
    forms.push([...head, 'school']);
  }
  return forms;
}

/** The distinctive words: "aylesford", "corpus christi", "st mary's". */
function coreOf(words: readonly string[]): string[] {
  const core = words.filter((word, index) => !GENERAL_WORDS.has(word) || (/^(?:st|saint)$/.test(word) && index === 0));
  const said = core.filter((word) => !/^(?:st|saint)$/.test(word));
  return said.length > 0 && said.join('').length >= 4 ? core : [];
}

function wordPattern(word: string): string {
  if (word === 'st' || word === 'saint') return '(?:st\\.?|saint)';
  if (word === 'and' || word === '&') return '(?:and|&|n)';
  const escaped = fold(word)
    .replace(/[^\p{L}\p{N}']/gu, '')
    .replace(/'/g, '');
  // "St Mary's", "St Marys", "St Mary": the apostrophe may stand before a final s
  return escaped.endsWith('s') && escaped.length > 3 ? `${escaped.slice(0, -1)}'?s?'?` : escaped;
}

const anyOf = (patterns: ReadonlySet<string>): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}#@])(?:${[...patterns].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
