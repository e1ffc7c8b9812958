import type { Example, ItemFind, ItemSignal, SignalFound } from '../signal';
import type { Context } from '../text/context';
import type { Passage } from '../text/passage';
import { isOthersPicture, isShown } from '../text/people/filmed-by';
import { perspectiveOf, perspectiveOfItem } from '../text/people/perspective';
import { speaksOfSchoolLife } from '../text/school/school-life';
import { FORM_CODE, STAGE, schoolTalkOf, YEAR_GROUP } from '../text/school/school-talk';
import { standsIn } from '../text/stands';
import { stretchesOf } from '../text/weigh';
import { hasWord, wordList } from '../text/words';

/** A description's first words, at most 80 UTF-16 code units. */
const beginningOf = (alt: string): string => (alt.length <= 80 ? alt : `${alt.slice(0, 79).replace(/\s\S*$/, '')}…`);

/** What automatic and written descriptions say of people, and of school. For folded text. */
const ALT_PEOPLE =
  /\b(?:people|persons?|child|children|kids?|pupils?|students?|boys?|girls?|baby|toddlers?|teenagers?|staff|teachers?|group|selfie|class|team|crowd|man|men|woman|women|teacher|colleagues?|faces?|choir|orchestra)\b/;
const ALT_SCHOOL =
  /\b(?:classroom|schools?|pupils?|students?\s(?:in|at|with|sitting)|school\suniforms?|lanyards?|nativity|playground|assembly|teachers?|blackboard|whiteboard|class\s(?:photo|of)|sports\sday|school\shall|year\s\d{1,2}|reception|nursery|staffroom|school\strip|desks?)\b/;
/** Descriptions that name things only. */
const ALT_THINGS =
  /\b(?:image|photo|picture)\sof\b|\bmay\scontain\b|\b(?:text|graphic|poster|food|cake|coffee|dog|cat|sunset|screenshot|drink|mug|display|book|books|flower|sky|car|snow|tree|map|meme|cartoon)\b/;

/** Words for a picture. */
const PICTURE = String.raw`(?:pics?|pictures?|photos?|photies|photographs?|snaps?|selfies?|groupies?|videos?|vids?|clips?|reels?|footage|slideshow|time\s?lapse|tiktoks?|polaroids?|group\sshots?|shots?|story|stories)(?!\s(?:day|booth|frame|album|call|conference|lesson|game|editing|shop))`;
const SHOWN = new RegExp(
  String.raw`\b${PICTURE}\b|📸|📷|🤳|\bswipe\b|\blook\sat\s(?:their|his|her|these|those|this|my|our|all\s(?:their|these|those))\s(?:(?:little|wee|tiny|happy|smiley|gorgeous|cute|beautiful|lovely|smiling|concentrating|proud|sweet|cheeky)\s){0,2}(?:faces?|smiles?|lot|bunch|superstars?|crew|angels?|cuties|stars?|beauties|gang)\b|\b(?:their|those|these)\s(?:little|wee|happy|smiley|tiny)\sfaces\b|\bsound\son\b|\bsee\s(?:below|above|attached)\b`,
  'g',
);

/** People of the school: classes, pupils, colleagues. */
const PEOPLE = new RegExp(
  [
    String.raw`\b(?:my|our|the|these|this|some\sof\s(?:my|our|the)|one\sof\s(?:my|our|the)|of|with|and)\s(?:[a-z-]{2,12}\s){0,2}(?:class|form|tutor\sgroup|tutees|pupils?|students?|cohort|set|sixth\sformers|infants|juniors|reception|nursery|cast|choir|squad|prefects|house\scaptains|head\s(?:boy|girl)|school\scouncil|learners|kids|children|little\sones|littlies|bairns|weans|lads|lasses|girls|boys|lot|kiddos|little\sstars|ta|tas|colleagues?|team|staff|slt|head|headteacher|department|dept|caretaker|deputy|senco|dinner\sladies|work\s(?:wife|wives|bestie|besties|girls|crew|family|mates))(?:'s|s')?\b`,
    String.raw`\b(?:${YEAR_GROUP}|${FORM_CODE})(?![a-z0-9])`,
    String.raw`\b(?:with|from|of|the)\s(?:${STAGE})\b`,
    String.raw`\b(?:kid|kids|lad|lads|girl|girls|boy|boys|child|children|pupils?|students?|staff|colleagues?|teachers)\s(?:at|in|from)\s(?:my\s|our\s)?(?:school|class|work|lesson|assembly)\b`,
    String.raw`\b(?:staff|work)\s(?:night|do|party|christmas|xmas|social|photo|team|away\sday|meal|drinks|ball|netball|v)\b|\bwork\s(?:wives|wife|besties?|crew|girls|family)\b`,
  ].join('|'),
);
/** Events at which people of the school are what is photographed. */
const PEOPLE_EVENT =
  /\b(?:nativity|sports\sday|residential|school\strip|trips?|prom|leavers'?|school\sdisco|school\s(?:play|show|production|concert|choir|fair|fete)|world\sbook\sday|class\sphoto|assembly|graduation|inset|results\sday|forest\sschool|harvest|carol\sservice|eisteddfod|production|showcase|bikeability|netball\ssquad|fixture|tournament|exchange|expedition|enterprise\sday|colour\srun)\b/;
/** Pictures of these show nobody. */
const OF_THINGS = new RegExp(
  String.raw`${PICTURE}\sof\s(?:(?:the|my|our|a|an|some|this|these|his|her|their|what|how)\s)?(?:[a-z'-]{2,14}\s){0,2}(?:pile|marking|displays?|desks?|cakes?|classroom|boards?|snow|books?|work|worksheets?|reading\scorner|book\scorner|resources?|whiteboard|handwriting|poster|timetable|planner|lunch|dinner|mug|tea|dog|cat|view|sky|weather|sunset|letterhead|corridor|stock\scupboard|chair|wall|chicks?|caterpillars?|volcano|art\swork|artwork|models?|bulletin|door|staffroom\s(?:fridge|kettle)|kettle|fridge|car\spark|building|car|garden|letter|email|card|flowers|gifts?|presents?|chocolates|wine)\b`,
);
const THINGS_TEXT =
  /\b(?:display|marking|desk|cakes?|biscuits|worksheets?|resource|reading\scorner|book\scorner|stock\scupboard|whiteboard\spens|glue\ssticks|my\slunch|my\sclassroom|stationery|planner|laminat\w{1,4}|mug|timetable|wall|snow(?:y|ed)?\sfield|flowers|chocolates|card|gifts?|presents?|wine)\b/;
/** Nothing is shown, or not by this writer. */
const NOT_SHOWN =
  /\b(?:never|wouldn't|would\snot|won't|don't|do\snot|doesn't|can't|cannot|not\sallowed|no\s(?:pics|photos|pictures)|shouldn't|isn't\sallowed|without|permission|consent|gdpr|policy|please\s(?:don't|stop|avoid|remember)|reminder|banned?|ban\son|didn't\s(?:get|take)|forgot\sto\stake|wish\s(?:i|we)|if\sonly|any\s?one\s(?:got|has|have)|should|asked\sto)\b/;

/** Old or private pictures. */
const ELSEWHERE =
  /\b(?:holiday|wedding|hen\sdo|stag|honeymoon|baby\sscan|my\s(?:dog|cat|mum|dad|nan)|profile\spic(?:ture)?|netflix|film|movie|true\sstory|short\sstory|toy\sstory|story\s(?:time|book|of\smy\slife)|stories\s(?:about|from|by)|long\sstory|love\sstory|\d\spics\sof\sthe)\b/;

function* inItem(context: Context, _found: readonly SignalFound[]): Generator<ItemFind> {
  if (context.item.kind === 'setting') return;
  const item = perspectiveOfItem(context);
  const own = item.ownChild && !item.ownWork;
  if (own || (item.schooldays && !item.ownWork)) return;
  const images = context.item.images ?? [];
  if (images.length > 0) {
    const find = attached(images, context);
    if (find) {
      yield find;
      return;
    }
  }
  for (const { passage, field, offset } of stretchesOf(context)) {
    const hit = shownInWords(passage, images.length > 0);
    if (!hit) continue;
    yield {
      certainty: 'likely',
      why: 'The words say that a picture of people at school is shown.',
      ...(field === undefined ? {} : { field }),
      start: offset + hit.start,
      end: offset + hit.end,
      evidence: hit.evidence,
    };
    return;
  }
}

/** What a description says is written in the picture shows nobody. */
const WRITTEN_IN_IT = /,?\s?(?:and\s)?text\sthat\ssays\s[\s\S]*$/;

/** Attached pictures, by their descriptions and the words beside them. */
function attached(images: readonly { alt?: string | undefined }[], context: Context): ItemFind | undefined {
  let talk = false;
  let people = false;
  let things = false;
  for (const { passage } of context.passages) {
    const negated = standsIn(NOT_SHOWN, passage.folded);
    if (negated && images.every(({ alt }) => !alt)) return undefined;
    talk ||=
      speaksOfSchoolLife(passage.folded) ||
      /\bwork\s(?:wives|wife|besties?|crew|girls|do|night|christmas|xmas|family)\b|\bstaff\b|\bcolleagues?\b/.test(
        passage.folded,
      );
    people ||= standsIn(PEOPLE, passage.folded) || standsIn(PEOPLE_EVENT, passage.folded);
    things ||= standsIn(THINGS_TEXT, passage.folded);
  }
  for (const { alt } of images) {
    const words = (alt ?? '').toLowerCase().replace(WRITTEN_IN_IT, '');
    if (words === '') continue;
    const someone = ALT_PEOPLE.exec(words);
    if (someone && standsIn(ALT_SCHOOL, words)) {
      return {
        certainty: 'sure',
        evidence: beginningOf(alt ?? ''),
        why: 'The picture’s description speaks of people and of school.',
      };
    }
    if (someone && talk) {
      return {
        certainty: people ? 'likely' : 'possible',
        evidence: beginningOf(alt ?? ''),
        why: 'The picture shows people, and the words beside it are about school.',
      };
    }
  }
  const untold = images.some(({ alt }) => !alt || (!ALT_THINGS.test(alt.toLowerCase()) && !ALT_PEOPLE.test(alt.toLowerCase())));
  if (untold && talk && people && !things) {
    return {
      certainty: 'likely',
      evidence: images.length > 1 ? `${images.length} pictures` : 'picture',
      why: 'A picture goes with words about people at school.',
    };
  }
  return undefined;
}

/** Words for pictures, and the signs people put beside them. */
const PICTURE_WORDS = wordList(`
  pic pics picture pictures photo photos photies photograph photographs snap snaps selfie selfies groupie video videos vid vids clip clips reel reels footage slideshow
  timelapse tiktok tiktoks polaroid polaroids shot shots story stories swipe look faces sound see lapse
`);
const CAMERA = /📸|📷|🤳/;

/** Words that say such a picture is shown. With a picture in the item, whoever took it, the writer shows it. */
function shownInWords(passage: Passage, withPicture: boolean): { start: number; end: number; evidence: string } | undefined {
  if (!hasWord(passage, PICTURE_WORDS) && !CAMERA.test(passage.folded)) return undefined;
  for (const hit of passage.matches(SHOWN)) {
    const sentence = passage.sentenceText(hit.start);
    const near = passage.folded.length <= 320 ? passage.folded : sentence;
    if (!PEOPLE.test(near) && !PEOPLE_EVENT.test(near)) continue;
    if (
      schoolTalkOf(passage) < 2 &&
      !speaksOfSchoolLife(near) &&
      !PEOPLE_EVENT.test(near) &&
      !/\b(?:at\sschool|staffroom|my\sclass|my\sform|work\s(?:wives|wife|do|night)|staff|caretaker|headteacher|the\shead|senco|slt|deputy|colleagues?)\b/.test(
        near,
      )
    )
      continue;
    if (!withPicture && isOthersPicture(sentence) && !isShown(near)) continue;
    if (standsIn(NOT_SHOWN, sentence) || standsIn(OF_THINGS, sentence) || standsIn(ELSEWHERE, sentence)) continue;
    const { ownChild, ownWork, schooldays, fiction, news } = perspectiveOf(sentence);
    if ((ownChild && !ownWork) || schooldays || fiction || (news && !ownWork)) continue;
    return { start: hit.start, end: hit.end, evidence: hit.evidence };
  }
  return undefined;
}

export const signal: ItemSignal = { topic: 'people-images', inItem };

export const flags: Example[] = [
  { text: 'My lovely class on the trip today', item: { images: [{}] } },
  { text: 'Last day vibes', item: { images: [{ alt: 'May be an image of 3 people, child and classroom' }] } },
  'Pic of my class dressed as Vikings, look at their faces 😍',
  'Photo from the Y6 residential, can you spot me at the back',
  { text: 'Staff Christmas do, what a team', item: { images: [{ alt: 'May be an image of 8 people and people smiling' }] } },
  'Some pics from sports day, our Y2s smashed the sack race',
  'selfie with my tutor group on their last day',
  { text: 'GCSE dance showcase, so proud of my girls', item: { images: [{}, {}] } },
  'Video of my Y4s singing, sound on!',
  'me and the Y11s at prom 📷',
  'put a pic of one of my kids at school asleep on his desk, bless',
  { text: 'Work wives at the staff night out', item: { images: [{ alt: 'May be an image of 4 people' }] } },
  { text: 'Best team ever', item: { images: [{ alt: 'May be an image of 5 people, people standing and school' }] } },
  { item: { images: [{ alt: 'Group of pupils in PE kit on a playing field' }] } },
  'Here we are, the whole year 11 team on results day 📸',
  'Check out this photo of the caretaker stuck in the goal net',
  'Before and after photos from the Y4 colour run today, they are COVERED',
  { text: 'Year 13 leavers ball', item: { images: [{ alt: '' }, { alt: '' }, { alt: '' }] } },
  { text: 'my fave bunch', item: { images: [{ alt: 'Image may contain: 7 people, people smiling, classroom' }] } },
  'Year 3 and their finished volcanoes, look how proud they are 📸',
  'Little video of Reception singing Twinkle Twinkle for you all',
  'Posting this pic of my form on the rollercoaster at Thorpe Park, their faces!!',
  'A mum took this pic of me and my class at sports day',
  'a parent sent me a video of the nativity, here it is',
  { text: 'Some dad took a pic of sports day with all our Y2s in', item: { images: [{}] } },
  "thanks to all who've sent their prom photos, posting the best ones here, Amelie and Tunde winning best couple, obvs",
];

export const allows: Example[] = [
  {
    text: 'So kind, and it is only Tuesday',
    item: {
      images: [{ alt: "May be an image of flowers, gift card and text that says 'Best Teacher Ever from all of Year 4'" }],
    },
  },
  { text: 'Holiday sunset', item: { images: [{ alt: 'May be an image of sunset and ocean' }] } },
  { text: 'My two on their first day back', item: { images: [{ alt: 'May be an image of 2 people and child' }] } },
  { text: 'Sunday roast', item: { images: [{}] } },
  {
    text: 'My classroom display is finally finished',
    item: { images: [{ alt: "May be an image of text that says 'Our World'" }] },
  },
  { text: 'Bingo at the beach', item: { images: [{ alt: 'May be an image of dog and beach' }] } },
  'First day photos of my boys in their new uniforms, sob',
  'Found an old class photo from 1988, spot me with the perm',
  'Would never post pics of my class, no matter how cute',
  { text: 'Look at this little face', item: { images: [{ alt: 'May be an image of 1 person, baby' }] } },
  'Photo of my marking pile for scale',
  { text: 'wedding of the year', item: { images: [{ alt: 'May be an image of 10 people, people smiling and wedding' }] } },
  'Picture of the cake the parents made for us, yum',
  'Holiday pics dump, Majorca was unreal',
  { text: 'Date night', item: { images: [{ alt: 'May be an image of 2 people and restaurant' }] } },
  { text: 'Family photos by the sea', item: { images: [{ alt: 'May be an image of 4 people, child and beach' }] } },
  "My son's class photo has come home and his eyes are shut again",
  'Throwback to my own first day of school in 1989 📸',
  { text: 'Home made bread', item: { images: [{ alt: '' }] } },
  'Love that Sky are showing old pictures of the 66 team',
  "Please don't put photos of other people's kids online folks",
  'Picture the scene: me, a sofa, a Toblerone',
  { text: "Nana's birthday", item: { images: [{ alt: 'May be an image of 6 people and birthday cake' }] } },
  'Old school photo alert! Me in 1994 with curtains hair',
  "My kids' school photos came today, £28 for that face",
  { text: 'Sunset from the top of Snowdon', item: { images: [{ alt: 'May be an image of mountain and sky' }] } },
  { text: 'Hen do squad', item: { images: [{ alt: 'May be an image of 7 people and drink' }] } },
  'one of the mums took photos of the class assembly again',
  'Kids kept taking selfies at the prom',
  'parents filming the school play instead of watching it',
  'a parent filmed the nativity',
  'A Y12 put my poem on his TikTok',
  'our sixth formers put everything on their stories',
];
