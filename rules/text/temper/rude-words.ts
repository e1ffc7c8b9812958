/** Swearing in a passage, in tiers, seen through swapped signs ("sh1te"), stretched letters ("fuuuck") and blanks ("f u c k"). */
import { INITIALS, MILD, RUDE_NAMES, STRONG, STRONGEST } from '../lexicon/profanity';
import type { Hit, Passage } from '../passage';
import { plainOf } from '../plain';

export type Tier = 'mild' | 'initials' | 'strong' | 'strongest';

export interface RudeWord extends Hit {
  readonly tier: Tier;
  /** the word as a list knows it */
  readonly word: string;
  /** can name a person ("wanker"), not only swear */
  readonly name: boolean;
}

const TIERS = new Map<string, Tier>();
for (const [tier, words] of [
  ['mild', MILD],
  ['initials', INITIALS],
  ['strong', STRONG],
  ['strongest', STRONGEST],
] as const) {
  for (const word of words.split(/\s+/)) if (word !== '') TIERS.set(word.replace(/-/g, ''), tier);
}
const NAMES = new Set(RUDE_NAMES.split(/\s+/));

/** The words again with every run of one letter drawn together, for stretched writing. Short ones would clash with other words. */
const DRAWN_TOGETHER = new Map<string, string>();
const drawTogether = (word: string): string => word.replace(/(.)\1+/g, '$1');
for (const [word, tier] of TIERS) {
  if (tier !== 'mild' && tier !== 'initials' && drawTogether(word).length >= 3) DRAWN_TOGETHER.set(drawTogether(word), word);
}

const WORD = /[a-z0-9](?:[a-z0-9]|['-](?=[a-z]))*/g;
const STRETCHED = /([a-z])\1\1/;
/** Inside longer words and hashtags, where nothing innocent holds them. */
const INSIDE = /fuck|(?<!s)cunt(?!hor)|bullsh|wanker|bollock|bastard|arsehole|dickhead|knobhead/;
/** The same of a word that many names hold (Harshit, Ishita, Akshita, Shital, Shitole): only after or before what makes a word of it. */
const INSIDE_NAMES =
  /(?:^|bull|horse|dog|ape|bat|dip|chicken|crap|holy|oh|is|this|such|total|utter|absolute|of|the|no|more|so|my|your|their|same|bad|ok|fuck)shit(?![aiouhz])|shit(?:es?$|face|head|hole|house|bag|load|show|storm|stain|ting$|ters?$|ted$|less|post|list)/;
const SPELLED =
  /(?<![\p{L}\p{N}])(?:f[\s.*_-]{1,2}u[\s.*_-]{1,2}c[\s.*_-]{1,2}k|s[\s.*_-]{1,2}h[\s.*_-]{1,2}i[\s.*_-]{1,2}t|c[\s.*_-]{1,2}u[\s.*_-]{1,2}n[\s.*_-]{1,2}t)(?![\p{L}\p{N}])/gu;
const ALL_STARS =
  /(?<=\b(?:what the|the|holy|absolute|for|go|oh|total|you|piece of|a load of|bunch of) )\*{3,7}(?![\p{L}\p{N}*])/gu;

/** The innocent side of words that have one: tested on the words around, in which « stands for the word itself. */
const INNOCENT: Record<string, RegExp> = {
  tit: /(?:blue|great|coal|long-tailed|willow|marsh|crested|bearded) «|« (?:for tat|bits?)|bird|nest|feeder/,
  tits: /(?:blue|great|coal|long-tailed|willow|marsh|crested|bearded) «|bird|nest|feeder|robin/,
  dick: /« (?:whittington|van|turpin|tracy|and dom|francis|dastardly|emery)|(?:moby|uncle|cousin|spotted|philip k\.?|cressida|grandad) «/,
  cock: /« (?:crow|and bull|a (?:doodle|snook)|robin|tavern|inn|of the north|pheasant|bird)|(?:stop|ball|wood|pea|hay|weather|the) «|hens?|chicken|poultry|farm|crow(?:s|ed|ing)/,
  cocks: /« (?:crow|and hens)|hens?|chicken|poultry|farm/,
  pussy: /« (?:cat|willow|riot|galore)|cat\b|kitten/,
  ass: /donkey|« (?:and (?:cart|ox))|(?:ox and|wild|nativity) «|bethlehem/,
  asses: /donkey|wild «/,
  knob: /« (?:of (?:butter|ginger|lard|coal)|stick|bly)|(?:door|volume|gear|drawer|heat|control|temperature|oven|cupboard) «|came off|turn the/,
  knobs: /(?:door|volume|control|oven|cupboard|drawer|brass) «|« (?:and (?:whistles|dials))|bells and|on «/,
  prick: /« (?:the|your|up|a|it|them|his|her|with|holes)|finger|needle|test|thumb/,
  pricks: /finger|needle|test|thumb/,
  bitch: /whelp|spayed|litter|breeder|vet\b|dog and «|puppies/,
  bitches: /whelp|breeder|puppies|litter|dogs and «/,
  fanny: /« (?:price|craddock|cradock|brawne|hill|and alexander|adams|burney|by gaslight)|sweet «|aunt(?:ie)? «/,
  shag: /« (?:pile|rug|carpet|tobacco)|cormorant|seabird|puffin|cliff/,
  shags: /cormorant|seabird|puffin|cliff/,
  tosser: /pancake/,
  tossers: /pancake/,
  hoe: /garden|allotment|weed|rake|spade|soil|plymouth|down|(?:the|a|my|and|dutch|draw) «/,
  hoes: /garden|allotment|weed|rake|spade|tools/,
  beaver: /scout|dam\b|rewild|river|wild|colony|badge|the «|eager/,
  muff: /ear|hand|diver|fur|village|donegal|winter|(?:a|the) «/,
  gash: /head|leg|arm|knee|finger|blood|stitches|deep|fell|cut|(?:a|big|nasty|massive|huge) «/,
  slag: /« (?:heap|heaps|off)|slagg|welding|steel|never «|(?:to|n't|not|and|people) «/,
  slags: /« (?:heap|off)/,
  cum: /« (?:laude|dine|grano)|(?:summa|magna|dining|kitchen|study|bedroom|office|lounge|chorlton|hampton) «|[a-z]+ « [a-z]+ (?:room|area|space)/,
  vibrator: /concrete/,
  nudes: /painting|gallery|life drawing|lipstick|palette|artist|titian|picasso|matisse/,
  boner: /dog|bone/,
  slut: /« (?:dropp|walk)/,
  orgasm: /rse|biology/,
  threesome: /golf|duke/,
  nob: /« hill|(?:kal|mam) «/,
  fuk: /« (?:lau|wan)/,
};

/** The rude words of a passage in order. Remembered on the passage. */
export function rudeWordsOf(passage: Passage): readonly RudeWord[] {
  return passage.remember('rude-words', () => findRude(passage));
}

function findRude(passage: Passage): RudeWord[] {
  const text = plainOf(passage);
  const found: RudeWord[] = [];
  const add = (start: number, end: number, word: string, tier: Tier): void => {
    found.push({ start, end, evidence: passage.text.slice(start, end), tier, word, name: NAMES.has(word) });
  };
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const raw = match[0];
    if (raw.length < 2 || raw.length > 40) continue;
    const known = knownAs(raw);
    if (known === undefined) continue;
    const [word, tier] = known;
    if (isInnocent(word, text, match.index, match.index + raw.length)) continue;
    add(match.index, match.index + raw.length, word, tier);
  }
  for (const pattern of [SPELLED, ALL_STARS]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      add(match.index, match.index + match[0].length, match[0], pattern === SPELLED ? 'strongest' : 'strong');
    }
  }
  return found;
}

/** What a list knows a word as: itself, without hyphens, in its parts, with its letters drawn together, or inside a longer word. */
function knownAs(raw: string): [string, Tier] | undefined {
  const bare = /['-]/.test(raw) ? raw.replace(/'s$/, '').replace(/[-']/g, '') : raw;
  const tier = TIERS.get(bare);
  if (tier) return [bare, tier];
  if (raw.includes('-')) {
    for (const part of raw.split('-')) {
      const partTier = TIERS.get(part);
      if (partTier && partTier !== 'mild') return [part, partTier];
    }
  }
  if (STRETCHED.test(bare)) {
    const word = DRAWN_TOGETHER.get(drawTogether(bare));
    if (word) return [word, TIERS.get(word) ?? 'strong'];
  }
  if (bare.length >= 6) {
    const inside = INSIDE.exec(bare)?.[0];
    if (inside) return [inside, inside === 'fuck' || inside === 'cunt' ? 'strongest' : 'strong'];
    if (INSIDE_NAMES.test(bare)) return ['shit', 'strong'];
  }
  return undefined;
}

function isInnocent(word: string, text: string, start: number, end: number): boolean {
  return INNOCENT[word]?.test(`${text.slice(Math.max(0, start - 50), start)}«${text.slice(end, end + 50)}`) ?? false;
}
