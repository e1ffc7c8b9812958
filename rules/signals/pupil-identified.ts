import type { Example, TextSignal } from '../signal';
import type { Context, Find } from '../text/context';
import type { Passage } from '../text/passage';
import { peopleWho, speaksOfOthers } from '../text/people/surroundings';
import { classHandlesIn } from '../text/school/class-handles';
import { FORM_CODE, YEAR_GROUP } from '../text/school/school-talk';

/** One child described so that they can be known: "the only girl in my Y6 in a wheelchair", "that ginger lad in 8R with the limp". */
const DESCRIBED = new RegExp(
  [
    String.raw`\b(?:the\s)?(?:only|one)\s(?:[a-z-]{2,14}\s){0,2}(?:girl|boy|lad|lass|child|kid|pupil|student|bairn|wean)\s(?:[a-z'-]{1,14}\s){0,4}(?:in|from)\s(?:my|our|the)\s[a-z0-9-]{1,12}(?:\s[a-z0-9'-]{1,14}){0,5}`,
    String.raw`\b(?:that|the|this)\s(?:[a-z-]{3,14}\s){1,3}(?:girl|boy|lad|lass|child|kid|pupil|student|bairn|wean)\s(?:in|from)\s(?:my\s|our\s)?(?:${YEAR_GROUP}|${FORM_CODE})(?:\s[a-z'-]{1,14}){0,4}`,
  ].join('|'),
  'g',
);

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  yield* peopleWho('pupil', passage, context);
  if (!speaksOfOthers(context)) return;
  if (context.field === undefined) {
    for (const hit of classHandlesIn(passage))
      yield {
        ...hit,
        certainty: context.schoolTalk > 0 ? 'likely' : 'possible',
        why: 'The handle gives a first name and a class.',
      };
  }
  if (context.schoolTalk < 2) return;
  for (const hit of passage.matches(DESCRIBED)) {
    yield { ...hit, certainty: 'likely', why: 'One child is described so that people who know the class would know who it is.' };
  }
}

export const signal: TextSignal = { topic: 'pupil-identified', inPassage };

export const flags: Example[] = [
  'Oluwadamilare held the conker trophy up at packed lunch and the whole top table cheered',
  'Jiayi wants to know if a worm can be in the school council',
  'So proud of Zofia in Y4 today, she finally read a whole page',
  'Well done to little Jack in my class!',
  'kwame told me my jumper looks “fancy” n i think that is the best thing anyone in y2 has said all yr',
  'Ravneet’s mum is in again tomorrow about the spellings. Reception, honestly',
  'The only girl in my Y6 in a wheelchair and they booked a coach with steps',
  'J.T. in 9C has been on report since September and nobody has rung home',
  'Oisín Gallagher won the spelling bee!!! our wee school!!',
  'first assembly without a wobble #WellDoneAyaan #ks1',
  'Mae and Evie in Year 2 won the relay',
  'Da iawn Mae in year 4!',
  '@hamza_yr10 smashed it today',
  '@zofia.year4 great work in assembly',
  'our relay girls Ruby, Poppy and Daisy were incredible at county sports today',
  'well done hope, joy and faith, my y5 choir',
  'my choir girls Amber, Scarlett and Iris sang like angels tonight',
  'Well done to Ayaan, Zofia and Tilly from 3B, reading stars this week',
];

export const allows: Example[] = [
  'Imam Yusuf took assembly today',
  'Sheikh Hamza took assembly',
  'Rabbi Daniel took assembly today',
  'Pastor Adeyemi spoke in assembly',
  'I miss Torchwood, nothing on telly has been as daft since',
  'Reading The Wolves of Willoughby Chase for the book club and it holds up',
  'My top artists this year: The Smiths, Kings of Leon and my own snoring',
  'Jack and I went to the pub',
  'We did Rosa Parks in assembly with Year 4',
  'My daughter Zofia starts Reception in September',
  'Will Year 6 sit SATs in May again? Asking for a tired mum',
  'Reading Oliver Twist with Year 8 and they all want more',
  'Chelsea were dreadful and I have a Y9 lesson to plan',
  'I used to teach Nat 5 English before I drove vans',
  "St Brigid's P7 trip, home safe and stinking",
  'POST IS SHAREABLE, pass it on if your class likes maths',
  'I hope Aston Villa read this before my Year 8 set do',
  'Our hamster Biscuit came to school in his travelling cage',
  'Never name a child online, not in a story, not in a joke. Year 3 or Year 13',
  'Charles Darwin lesson today, three finches made of cotton wool',
  "Mae hi'n braf yn y dosbarth heddiw",
  "Mae plant blwyddyn 3 wedi gweithio'n galed",
  'Mae Year 3 wedi bod yn wych',
  'Beth yw hoff lyfr blwyddyn 4?',
  'thanks @MissBakerY4 for the loan of the glue sticks',
  'great day @class_y4 and @teamy6',
  'resources from @emmateaches_y2 are so good',
  'Every child deserves a champion. Rita Pierson said it best',
  'Nativity season!! Mine is third sheep from the left. Oscar worthy obvs',
  "How is it that Matilda's dad is the villain and I find him more relatable every year",
  "My boy's report says Idris is kind to everyone in class. That's all I ever wanted",
  "there's so much joy in my class today",
  'School shoes for one child. ONE. Forty quid',
  'Piano lessons from home, call Marie on 07911 123456. Discount for my pupils',
  'Girls trip with Poppy, Daisy and Ruby, Marbella here we come',
  'The team, Jack, Tom and Harry, ran 10k for Mind. Legends',
  'Set 3 to Murray! come on',
];
