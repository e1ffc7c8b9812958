/** Postcodes and street addresses as people in the UK write them. Whose address it is, the words around it say. */
import type { Passage, Span } from '../passage';
import { spansIn } from '../spans';
import { hasWord, wordList } from '../words';

/** Postcode areas of the UK and the Crown dependencies (Royal Mail). */
const AREAS =
  'ab|al|b|ba|bb|bd|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy|e|ec|eh|en|ex|fk|fy|g|gl|gu|gy|ha|hd|hg|hp|hr|hs|hu|hx|ig|im|ip|iv|je|ka|kt|kw|ky|l|la|ld|le|ll|ln|ls|lu|m|me|mk|ml|n|ne|ng|nn|np|nr|nw|ol|ox|pa|pe|ph|pl|po|pr|rg|rh|rm|s|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st|sw|sy|ta|td|tf|tn|tq|tr|ts|tw|ub|w|wa|wc|wd|wf|wn|wr|ws|wv|yo|ze';
/** A full postcode: the last two letters are never C, I, K, M, O or V. */
const POSTCODE = new RegExp(
  String.raw`(?<![\p{L}\p{N}#@/_-])(?:${AREAS})\d(?:\d|[a-hjkmnpr-y])?(?<gap>\s{0,2})\d[abd-hjlnp-uw-z]{2}(?![\p{L}\p{N}_])`,
  'gu',
);

/** What a text begins with where an address goes on to the first half of its postcode: ", Grantham NG31", " M33". */
export const OUTCODE_FIRST = new RegExp(
  String.raw`^,?\s(?:[\p{L}'’-]{3,16},?\s)?(?:${AREAS})\d(?:\d|[a-hjkmnpr-y])?(?![\p{L}\p{N}])`,
  'u',
);

export interface Postcode extends Span {
  /** written with its space, or in capitals: hardly anything else */
  readonly plain: boolean;
}

/** Full postcodes in order; bare outcodes such as SE15 are none. */
export function findPostcodes(passage: Passage): Postcode[] {
  const found: Postcode[] = [];
  for (const { start, end, evidence, groups } of passage.matches(POSTCODE)) {
    const spaced = groups.gap !== '';
    const capitals = evidence === evidence.toUpperCase();
    if (!spaced && !capitals && evidence.length < 6) continue;
    found.push({ start, end, plain: spaced || capitals });
  }
  return found;
}

const STREET =
  'road|rd|street|st|avenue|ave|lane|ln|close|cl|drive|dr|way|crescent|cres|gardens|gdns|grove|terrace|court|ct|place|pl|square|hill|mews|walk|row|rise|green|view|gate|park|parade|vale|mount|wharf|quay|croft|paddocks?|meadows?|fold|brow|bank|brae|loan|wynd|kingsway|queensway|broadway|side|yard|bungalows|cottages|villas|heights|chase|copse|end|field|fields|orchard|common|embankment|esplanade|promenade|circus|dene|garth|ridge|spinney|dell|glade|leys|lea';
const UNIT = String.raw`(?:(?:flat|apartment|apt|unit)\.?\s?\d{1,3}[a-d]?,?\s)`;
/** "42 Larch Close", "flat 3, 18 High St", "number 9 Acacia Road", "112b Kingsway", "5 The Paddocks". */
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}£$.,:/#-])(?:(?:number|no\.?|house)\s)?${UNIT}?\d{1,3}[a-f]?,?\s(?<name>(?:the|st\.?|saint|upper|lower|old|new|great|little|north|south|east|west)\s(?:[\p{L}'’.-]{2,16}\s){0,2}?|(?:[\p{L}'’.-]{2,16}\s){1,2}?|(?=(?:kings|queens|broad)way\b))(?<kind>${STREET})\b(?:,?\s(?:flat|apartment|apt)\s?\d{1,3}[a-d]?)?(?![\p{L}\p{N}'])`,
  'gu',
);
/** Welsh names of streets begin with the kind of street: "22 Heol y Mynydd", "7 Maes Gwyn". */
const WELSH_ADDRESS =
  /(?<![\p{L}\p{N}£$.,:/#-])\d{1,3}[a-f]?,?\s(?:heol|ffordd|stryd|rhodfa|lôn|maes|clos|cilgant|parc|llys|rhes)\s(?:[\p{L}'’-]{1,16}\s){0,2}?[\p{L}'’-]{2,16}(?![\p{L}\p{N}'])/gu;
/** A house with a name, a street and a postcode: "Rose Cottage, Mill Lane, YO61 1AB". */
const HOUSE_WORDS = 'cottage house farm barn lodge villa bungalow mill rectory vicarage hall croft';
const HOUSES = wordList(HOUSE_WORDS);
const NAMED_HOUSE = new RegExp(
  String.raw`\b(?:the\s)?[\p{L}'’-]{2,14}\s(?:${HOUSE_WORDS.replaceAll(' ', '|')})\s?,\s(?:[\p{L}'’-]{2,14}\s){1,3}(?:${STREET})\b`,
  'gu',
);

/** Words before the street word that make it no address: "10 minutes walk", "3 kids way", "2 old st". */
const NOT_A_STREET =
  /(?:^|\s)(?:minutes?|mins?|min|hours?|hrs?|days?|weeks?|months?|years?|yrs?|miles?|km|metres?|yards?|percent|per|pounds?|quid|goals?|points?|people|kids|children|pupils|students|teachers|staff|boys|girls|lads|times|more|of|in|on|at|to|and|is|are|was|were|for|from|by|with|or|but|a|an|my|our|your|his|her|their|this|that|so|all|off|out|up|down|into|till|until|days'|year's|half|full|car|cars|million|k|pm|am|ways|dogs?|cats?|men|women|pints?|bottles?|games?|matches|way|bed|bedroom|double|single|years'|weeks'|minute|mile|hour|day|week|year|metre|yard|foot|point|point's|step|steps|nil|all-weather|long|extra|other|least|about|over|under|left|right|dead|drawn|each|giant|different|big|small|huge|tiny|good|bad|great|hot|cold|page|lesson)\s$/;
/** Words no street's name begins with: "9 and the green". */
const NO_STREET_FIRST = /^(?:and|or|but|is|to|with|in|on|can't)\s/;
/** Street words that are everyday words: the name before them must stand, and begin with a capital where capitals are used. */
const EVERYDAY_KIND =
  /^(?:st|way|hill|place|pl|walk|row|rise|green|view|gate|park|side|yard|end|field|fields|bank|mount|fold|court|ct|drive|dr|close|cl|square|orchard|common|chase|circus|ridge|lea|loan|brow|vale|parade|heights|copse|meadows?|paddocks?|broadway|dell|glade)$/;

/** "plot 42, Larch Grove", "page 42 Larch …": the number counts something else. */
const COUNTED =
  /\b(?:plot|room|page|class|year|row|seat|platform|question|chapter|day|week|lesson|level|route|bus|episode|series|size|age|aged|over|under|phase|lot)\s$/;

export interface StreetAddress extends Span {
  /** a plain street word (road, avenue, lane ...) or capitals: hardly anything else; "19 fernleigh drive" needs more */
  readonly plain: boolean;
}

/** House number and street, in order. */
export function findAddresses(passage: Passage): StreetAddress[] {
  const found: StreetAddress[] = [];
  for (const { start, end, evidence, groups } of passage.matches(ADDRESS)) {
    const name = groups.name ?? '';
    const kind = groups.kind ?? '';
    const alone = /^(?:kingsway|queensway|broadway)$/.test(kind);
    if (name.trim() === '' && !alone) continue;
    if (NOT_A_STREET.test(` ${name}`) || NO_STREET_FIRST.test(name) || COUNTED.test(passage.before({ start, end }, 12))) continue;
    const first = evidence.replace(
      /^[^\p{L}]*(?:(?:flat|apartment|apt|unit|number|no|house)\b[^\p{L}]*)?(?:[a-f]\b)?[^\p{L}]*/iu,
      '',
    );
    const capital = /^\p{Lu}/u.test(first);
    const everyday = EVERYDAY_KIND.test(kind);
    found.push({ start, end, plain: capital || !everyday });
  }
  const numbered = [...found];
  for (const pattern of hasWord(passage, HOUSES) ? [WELSH_ADDRESS, NAMED_HOUSE] : [WELSH_ADDRESS])
    for (const { start, end } of passage.matches(pattern)) {
      if (spansIn(numbered, start, end).length === 0) found.push({ start, end, plain: true });
    }
  return found.sort((a, b) => a.start - b.start);
}
