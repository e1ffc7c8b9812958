import type { Example, TextSignal } from '../signal';
import type { Context, Find } from '../text/context';
import { ANTIC_SLOTS, CRUSH_SLOTS, CRUSHES, DRUNKEN, INDISCREET, SHIRKING, WORSE_FOR_WEAR } from '../text/lexicon/antics';
import type { Hit, Passage } from '../text/passage';
import { perspectiveOf } from '../text/people/perspective';
import { talkOf } from '../text/people/referents';
import { Phrases } from '../text/phrases';
import { standsIn } from '../text/stands';
import { aimOf, doneByOthers } from '../text/temper/aim';
import { around, disowned, isStory, lead } from '../text/temper/speech';

type Antic = 'drunk' | 'worse' | 'shirking' | 'indiscreet' | 'crush';

const ANTICS = new Phrases<Antic>({ ...ANTIC_SLOTS, ...CRUSH_SLOTS }, [
  [DRUNKEN, 'drunk'],
  [WORSE_FOR_WEAR, 'worse'],
  [SHIRKING, 'shirking'],
  [INDISCREET, 'indiscreet'],
  [CRUSHES, 'crush'],
]);

const WHY: Record<Antic, string> = {
  drunk: 'This tells of being drunk.',
  worse: 'This tells of being hung over at work.',
  shirking: 'This tells of time or work dodged.',
  crush: 'This tells of being drawn to a pupil.',
  indiscreet: 'This tells of something many would rather not know of somebody who works in a school.',
};

const WORK =
  /\b(?:work|working|school|class|classroom|lessons?|assembly|teach|teaching|teacher|period\s\d|period\sone|p[1-6]\b|first\speriod|year\s\d{1,2}|y\d{1,2}|briefing|inset|parents'?\seve(?:ning)?|staff\s?room|ppa|duty|registration|form\stime|observation|nursery|supply|30\skids|the\skids|pupils|phonics|marking|reports?|\d\skids|children|ofsted|called\sin\ssick|calling\sin\ssick|phoned\sin|six\syear\solds|recorders|year\s(?:one|two|three|four|five|six)|schoolnight|school\snight)\b|#school/;
/** Sober, ill, or somebody else's evening. */
const SOBER =
  /\b(?:airport|flights?|night\sshifts?|newborn|sober|dry\sjanuary|alcohol[\s-]free|non[\s-]alcoholic|mocktails?|teetotal|0%|in\srecovery|don't\sdrink|do\snot\sdrink|gave\sup\s(?:drinking|alcohol)|never\sdrunk|awareness|lesson\son|assembly\son|workshop|police|vocabulary|on\sexcitement|from\ssugar|on\spower|wedding\sspeech|recipe|trifle)\b/;
const OTHERS =
  /\b(?:my\s(?:neighbour|husband|hubby|wife|partner|brother|sister|dad|mum|mate|friend|son|daughter|flatmate|housemate|ex|dog|cat|boyfriend|girlfriend|uncle|nan|other\shalf)|the\s(?:neighbours?|kids|children|bloke|man|woman|lad|dog|cat|ref)|(?:he|she|they|kids|pupils|students|children|teenagers|people|men|lads|politicians|fans|some\s(?:bloke|man|woman|lad|idiot)|drivers?|teachers\swho|staff\swho|anyone\swho|people\swho|parents?|toddlers?|year\s\d{1,2}s?|y\d{1,2}s?))\b[^.!?]{0,30}$/;
const PAST =
  /\b(?:when\si\swas\s(?:at|a|in|young|\d)|at\suni\b|in\s(?:19\d\d|20[01]\d)|years\sago|back\sin\sthe\sday|as\sa\s(?:student|teenager|kid)|never\sagain\sdid)\b/;

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  for (const { start, end, evidence, note } of ANTICS.in(passage)) {
    const hit = { start, end, evidence };
    if (!isOwn(hit, passage, context)) continue;
    if (note === 'drunk' && DEFEATED.test(evidence.toLowerCase()) && standsIn(BY_FIGURES, around(passage, hit))) continue;
    if (note === 'worse' && talkOf(context) < 2 && !WORK.test(passage.folded.slice(Math.max(0, start - 160), end + 160)))
      continue;
    yield { ...hit, certainty: 'likely', why: WHY[note] };
  }
}

/** Beaten as well as drunk. */
const DEFEATED = /\b(?:hammered|battered|smashed|trashed|slaughtered|wrecked|plastered)$/;
/** What beats people without a drink: figures, inspectors, taxes, the other team. */
const BY_FIGURES =
  /\d\s?%|\b(?:data|results|sats|ofsted|expected|figures|progress\s8|inspection|inspectors?|moderation|reviews?|tax|hmrc|bills?|fines?|interest\srates?|mortgage|league|premier|match|cup|offside|goals?|penalties|united|city|rovers|fixture|away\sgame|nil|media|polls|papers)\b/;

/** Whether the writer tells it of themselves or their own night out, and not as a story, a joke about others, or long ago. */
function isOwn(hit: Hit, passage: Passage, context: Context): boolean {
  const sentence = around(passage, hit);
  const before = lead(passage, hit);
  if (standsIn(SOBER, sentence) || standsIn(PAST, sentence) || OTHERS.test(before)) return false;
  if (disowned(passage, hit) || isStory(passage, hit)) return false;
  const { fiction, schooldays, news } = perspectiveOf(sentence);
  if (fiction || schooldays || news) return false;
  if (doneByOthers(passage, hit, context)) return false;
  const aim = aimOf(passage, { start: hit.start, end: hit.start }, context);
  return !(aim.how === 'said' && ['pupil', 'class', 'parent', 'other', 'nobody', 'other-school'].includes(aim.who));
}

export const signal: TextSignal = { topic: 'disrepute', inPassage };

export const flags: Example[] = [
  'Teaching period 1 with the hangover from hell',
  "Still drunk from last night and I've got Year 4 in ten minutes",
  'pulled a sickie to watch the cricket',
  'Called in sick, now off to Alton Towers',
  'gin in my water bottle is the only way through INSET',
  "absolutely hammered last night, can't remember getting home",
  'got chucked out of Wetherspoons for dancing on the tables',
  'on my phone all lesson, they were colouring in',
  "Stuck a film on for Year 8 because I'm too hungover to teach",
  "made up all the assessment data, who's going to check",
  'bunking off the twilight to go to the pub',
  'snogged the caretaker at the Christmas do',
  'Rolled in at 9.15 again, nobody noticed',
  'legless by four on the last day of term',
  'I fancy one of the year 13s',
  'got a crush on a year 12',
  'one of the sixth formers is so fit',
  'thrown up in the staff toilets, worth it, what a night',
  "rolled in at 5am and i've to be in for 8, oops",
  'got kicked out of two clubs and lost my shoes. Work in 2 hours',
];

export const allows: Example[] = [
  'Glass of wine and Strictly',
  'Pub quiz with the staff, came last',
  'Off sick with flu, feeling rotten',
  'My neighbour was hammered again',
  'Hammered the nails into the new display board',
  'Dry January day 12',
  'Year 6 wrote a story about a drunk pirate',
  'late again because of the M25',
  "I've never pulled a sickie in twenty years",
  'Skived off school once in 1989 and never again',
  'Teachers who pull sickies let everyone down',
  'smashed avocado for lunch',
  'Steaming mug of tea and a marking pile',
  'cocktails with my sister for her fortieth',
  'Fell asleep on the train and missed my stop',
  'Fancy a year 13 trip to Rome?',
  'I fancy one of the year 6 cakes from the sale',
  'One of my Year 12s is so fit, 5k in 18 minutes',
  'my daughter has a crush on a year 12',
  'when I was in year 9 I had a crush on a year 11',
  'The year 9s are hot today, windows open',
  "Data drop done. 43% at expected in writing, we're going to get hammered",
  "we're going to get hammered by City on Sunday aren't we",
  'Y4 trip: two have thrown up on the coach',
  'my toddler has thrown up in the car',
  'kicked out of the quiz for cheating, worth it',
  'Got in at 5am from the airport, in work by 9, never booking that flight again',
];
