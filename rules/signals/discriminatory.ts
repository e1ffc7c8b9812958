import type { Example, TextSignal } from '../signal';
import type { Context, Find } from '../text/context';
import { GROUPS_DEMEANED, PREJUDICE_SLOTS, SEXES_DEMEANED, SLIGHTS } from '../text/lexicon/prejudice';
import { CLEARED_SLURS, EVERYDAY_TOO, SLURS } from '../text/lexicon/slurs';
import type { Hit, Passage } from '../text/passage';
import { Phrases } from '../text/phrases';
import { plainOf } from '../text/plain';
import { around, disowned, isStory } from '../text/temper/speech';
import { wordsOf } from '../text/words';
import type { Certainty } from '../topics';

const PREJUDICE = new Phrases<Certainty>(PREJUDICE_SLOTS, [
  [GROUPS_DEMEANED, 'likely'],
  [SEXES_DEMEANED, 'likely'],
  [SLIGHTS, 'likely'],
]);

const CHARACTERISTICS: Record<string, string> = {
  race: 'their race',
  religion: 'their religion',
  disability: 'a disability',
  sexuality: 'who they love',
  gender: 'their gender',
  travellers: 'being a Traveller',
  nationality: 'where they come from',
};

const SLUR_OF = new Map<string, string>();
for (const line of SLURS.trim().split('\n')) {
  const [characteristic = '', words = ''] = line.split(':');
  for (const word of words.trim().split(/\s+/)) SLUR_OF.set(word.replace(/[-']/g, ''), characteristic);
}
const CLEARS = new Map(
  Object.entries(CLEARED_SLURS).map(([word, pattern]) => [word, pattern === '' ? undefined : new RegExp(`\\b(?:${pattern})`)]),
);
/** Hyphened slurs fall into parts when words are cut; these put them together again. */
const HYPHENED =
  /\b(?:half-castes?|window-lickers?|slant-eyed|he-she|she-males?|sheep-shaggers?|shirt-lifters?|jungle-bunny|bum-boy|batty-boy)\b/g;

/** "I'm a proud dyke", "us crips": said of oneself, the word is one's own. */
const RECLAIMED =
  /\b(?:i'm|i\sam|im|as|us|we|we're|my\sfellow|proud|being|fellow|out\sand\sproud)\s(?:a\s|an\s|just\sa\s)?(?:(?:proud|old|big|happy|loud|fat|lucky|disabled|queer|middle-aged)\s){0,2}$/;
const HISTORY =
  /\b(?:persecut\w+|holocaust|slavery|segregat\w+|apartheid|civil\srights|suffragettes?|windrush|victims?\sof|history\smonth|nazis?|hitler|hate\scrimes?|far\sright|edl|bnp|kkk|klan|bigots?|(?<!not\sbeing\s)(?<!not\s)racists?|homophobes?|prejudices?|discriminat\w+|stereotypes?|myths?|misconceptions?)\b/;

/** What shows that somebody is called so: "you …", "a fat …", "those …s", "is such a …", "… bastards". */
const CALLED_BEFORE =
  /\b(?:you|ya|u|a|an|that|this|these|those|such|fucking|fuckin|little|dirty|filthy|stupid|fat|ugly|absolute|total|silly|lazy|typical|bunch\sof|load\sof|full\sof|lot\sof|(?:he|she|they|you|who)(?:'s|'re|\sis|\sare|\swas|\swere)|all|call(?:s|ed)?\s(?:me|him|her|them|us|you)|by|like|hate|bloody|the\slocal)\s(?:(?:fucking|fuckin|bloody|little|dirty|filthy|stupid|fat|ugly|old|absolute|total|complete|silly|lazy|thick|proper|right|real|big|typical)\s){0,2}$/;
const CALLED_AFTER = /^'?s?\s(?:bastards?|cunts?|scum|lovers?|boys?|girls?|kids?|teachers?|lot\b|family|tramp|everywhere|are\b)/;

function* inPassage(passage: Passage, _context: Context): Generator<Find> {
  yield* slurs(passage);
  for (const { start, end, evidence, note } of PREJUDICE.in(passage)) {
    const hit = { start, end, evidence };
    if (!isOwn(hit, passage) || HISTORY.test(around(passage, hit))) continue;
    yield { ...hit, certainty: note, why: 'This puts people down for who they are.' };
  }
}

const isOwn = (hit: Hit, passage: Passage): boolean => !disowned(passage, hit) && !isStory(passage, hit);

type Place = readonly [word: string, start: number, length: number];

/** The word at a place, without the end that says whose something is. */
function singular(word: string, text: string, start: number): Place {
  const one = word.slice(0, -1);
  return text.startsWith(`${one}'s`, start) && SLUR_OF.has(one) ? [one, start, one.length] : [word, start, word.length];
}

function* slurs(passage: Passage): Generator<Find> {
  const text = plainOf(passage);
  const places: Place[] = [];
  for (const [word, positions] of wordsOf(passage)) {
    if (!SLUR_OF.has(word)) continue;
    // "dyke's" stands among the words as "dykes", and is one of them
    for (const position of positions) places.push(singular(word, text, position));
  }
  if (text.includes('-'))
    for (const match of text.matchAll(HYPHENED)) places.push([match[0].replace(/-/g, ''), match.index, match[0].length]);
  for (const [word, start, length] of places.sort((a, b) => a[1] - b[1])) {
    const hit = { start, end: start + length, evidence: passage.text.slice(start, start + length) };
    if (CLEARS.get(word)?.test(text.slice(Math.max(0, start - 30), hit.end + 30))) continue;
    if (EVERYDAY_TOO.has(word) && !CALLED_BEFORE.test(passage.before(hit, 60)) && !CALLED_AFTER.test(passage.after(hit, 20)))
      continue;
    if (RECLAIMED.test(passage.before(hit, 40)) || !isOwn(hit, passage)) continue;
    yield {
      ...hit,
      certainty: 'sure',
      why: `“${hit.evidence}” demeans people for ${CHARACTERISTICS[SLUR_OF.get(word) ?? ''] ?? 'who they are'}.`,
    };
  }
}

export const signal: TextSignal = { topic: 'discriminatory', inPassage };

export const flags: Example[] = [
  'that sped in year 8 needs moving',
  'bunch of dykes the pe department',
  "women can't drive",
  'Muslims should go back to where they came from',
  "homework is so well gay, that's gay",
  "I can't stand immigrants",
  'girls are rubbish at maths, fact',
  'typical traveller family, in for a week and off again',
  'what a retard',
  'the Romanian kids all stink',
  'ADHD is just an excuse for bad parenting',
  "Gays shouldn't be allowed to teach",
  'speak English or go home',
  'he throws like a girl',
  'another EAL kid dumped on me',
  "I'm not racist but these Asian parents are all the same",
  'old teachers should be put out to grass',
  'get these muslims out of our schools',
  'why are the polish families always first in the queue for handouts',
  "Why do the Asian families always turn up late. It's a culture thing",
];

export const allows: Example[] = [
  'I sped home to watch the rugby',
  'Faggots for tea tonight, proper Black Country grub',
  'The ambulance sped to the scene',
  'Off to Troon for the Open',
  'Two weeks in Lesbos',
  'Walked along the dyke this morning',
  'need to nip something in the bud',
  'a ham sambo and a cuppa',
  'Extra kraut on my hot dog',
  'A chink between the curtains',
  'I hate Mondays',
  'Celebrating Eid with our Muslim families today',
  "As a gay teacher I'm proud to march this weekend",
  "He called me a paki when I was seven and I've never forgotten it",
  "I don't hate immigrants, I married one",
  "Anyone who says women can't drive hasn't met my nan",
  'Using gay as an insult is not ok and we challenge it every time',
  'Autism acceptance week: my autistic pupils taught me so much',
  'The Traveller children in my class told wonderful stories',
  "I'm a proud dyke and I teach PE",
  'Jews were persecuted, and Y9 learned why that must never happen again',
  'The blind in my classroom is broken',
  "Retard is a word I won't have in my room",
  'Nobody should say disabled people are a burden',
  'fire retardant paint for the stage',
  'Maine coon kittens in the staffroom calendar',
  "I can't stand Tories",
  'Well done Kike in 5B, what a poem',
  "Dick Van Dyke's accent in Mary Poppins is the best thing on telly",
  'Why are Muslim families always asked to explain themselves',
  'Why are the traveller kids always the ones left out',
  'the benefit scrounger stereotype needs to go',
];
