import { isProse } from '../item';
import type { Example, TextSignal } from '../signal';
import type { Context, Find } from '../text/context';
import type { Passage } from '../text/passage';
import { type ChildFact, childFactIn, gradeListIn } from '../text/people/child-fact';
import { type SchoolSecret, schoolSecretIn } from '../text/people/school-secret';

const ABOUT_CHILD: Record<ChildFact['kind'], string> = {
  safeguarding: 'This tells of a safeguarding matter about a child or family at your school.',
  medical: 'This tells of a child’s health or diagnosis.',
  private: 'This tells what a child may have told only a few, and is the child’s own to tell.',
  needs: 'This tells of a child’s special needs or support.',
  family: 'This tells of a child’s circumstances at home.',
  exclusion: 'This tells of a pupil being excluded, or why.',
  grade: 'A grade is told together with the pupil it belongs to.',
};
const ABOUT_SCHOOL: Record<SchoolSecret['kind'], string> = {
  staffing: 'This tells of a colleague’s employment or health, or of jobs at the school.',
  inspection: 'An inspection is told of before the school has made it public.',
  outcome: 'The outcome of an inspection is told.',
  money: 'This tells of the school’s finances.',
  meeting: 'This tells what was said in a meeting of the school.',
  code: 'This gives a code or key that opens or guards the school.',
  weakness: 'This tells of a weak place in the school’s security.',
  records: 'School records went missing or were left somewhere.',
  picture: 'A picture of records shows what is in them.',
  trip: 'This tells where and when a group of children can be met.',
  concern: 'This tells of a safeguarding concern that is being looked into.',
  embargo: 'Your own words say that this is not public yet.',
};
const ANY_CODE = 'This gives a code that opens or guards a building; it may be the school.';
/** The writer's own rule, not a confidence. */
const RULE =
  /\b(?:i\s(?:would\s|will\s)?never|i(?:'d|'ll)\snever|never\s(?:share|post|discuss|talk|tell|leave)|(?:please|staff|teachers|we|you)\s(?:don't|do\snot)\s(?:post|share|leave|discuss)|do\snot\s(?:post|discuss)|(?:we|you|staff|teachers|they)\sshouldn't\s(?:post|share|discuss)|(?:we|you|staff|i|teachers)\s(?:mustn't|must\snot)|can't\sdiscuss|not\sallowed\sto\sdiscuss|no\scomment|reminder|remember\sto)\b/;
const LONG = 2000;

/** The call itself, and not only a day on which they may come. */
const HAVE_RUNG = /\b(?:rung|rang|called|phoned|(?:the|that|our)\s(?:phone\s|dreaded\s)?call)\b/i;

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  if (!isProse(context.field)) return;
  const grades = gradeListIn(passage);
  if (grades) yield { ...grades, certainty: 'likely', why: ABOUT_CHILD.grade };
  let done = 0;
  for (const sentence of passage.sentences) {
    if (sentence.end - sentence.start > LONG) continue;
    if (RULE.test(passage.folded.slice(sentence.start, sentence.end))) continue;
    const fact = childFactIn(passage, sentence, context);
    if (fact) {
      const { start, end, evidence, kind, subject } = fact;
      const certainty = subject === 'said' ? 'likely' : 'sure';
      if (!passage.isQuoted(fact)) yield { start, end, evidence, certainty, why: ABOUT_CHILD[kind] };
      continue;
    }
    const secret = schoolSecretIn(passage, sentence, context);
    if (secret && secret.start >= done && !passage.isQuoted(secret)) {
      done = secret.end;
      const { start, end, evidence, kind, guess } = secret;
      yield {
        start,
        end,
        evidence,
        certainty: guess
          ? 'possible'
          : kind === 'concern' || (kind === 'inspection' && HAVE_RUNG.test(evidence))
            ? 'sure'
            : 'likely',
        why: guess ? ANY_CODE : ABOUT_SCHOOL[kind],
      };
    }
  }
}

export const signal: TextSignal = { topic: 'confidential', inPassage };

export const flags: Example[] = [
  'Had to ring social services about one of mine today, heartbreaking',
  'CP conference for a Y3 this morning, going to need wine',
  'Oliver in my class got his autism diagnosis today',
  'EHCP refused AGAIN for a boy in my Y2 class',
  "One of my Y10s is pregnant, she's 15",
  "One of my kids' dads has just gone to prison",
  'half my class are on free school meals, including little Zofia',
  'results embargoed til tomorrow but 11B smashed it, 85% grade 4+',
  'We permanently excluded a Y10 today for bringing a knife in',
  "head's resigning at christmas, not announced yet so shh",
  'Mr Hughes in science has been put on capability',
  "OFSTED JUST CALLED. They're in tomorrow",
  'our school is £300k in the red and governors were told tonight',
  "door code for the staff entrance is C2580 if you're coming to the fair early",
  'Left my memory stick with all my class data on the 38 bus',
  "here's a photo of my mark book, look at the state of these scores",
  'Taking 45 Y6s to PGL Friday, coach leaves 8.15 from Church Lane, back Sunday',
  'One of mine goes home to an empty house every night, mum works nights',
  'gate code 4471',
  'alarm code is 1234',
  'kid came in with bruises today',
  "A kid came in with bruises today and nobody's surprised",
  'a little boy in reception had marks on his arms today',
  "one of my year 9s told me she's gay",
  'LADO came in today',
  'the LADO has been called again',
  "one of my lads told me he hasn't eaten since friday",
  "CCTV's been down at the back field gate for a month and nobody has fixed it",
  "ofsted have rung. they're here tues. send gin",
];

export const allows: Example[] = [
  'Did my safeguarding training today',
  'SEND funding is a scandal',
  'my son got his autism diagnosis today',
  "I've been signed off with stress",
  'Our Ofsted report is out: Good! Read it on the website',
  'Proud of our Y11 results today',
  "Safeguarding is everyone's responsibility",
  'Delighted to be our new DSL',
  'School budgets are at breaking point across the country',
  "I've handed in my notice!",
  'Exclusions are rising nationally, says the Guardian',
  'forgot the door code again',
  'CAMHS waiting lists are a disgrace',
  'lost my memory stick with all my planning on it',
  'Great trip to the zoo with Y2',
  "I have ADHD and I'm a teacher",
  'Our headteacher Mrs Bell is retiring in July, the letter went home today',
  'the printer in our office is on capability',
  'Confidential to whoever ate my yoghurt: I will find you',
  'Honour in Year 2 read us her poem about snails',
  'gate code 4471 for the airbnb',
  'The gym locker code is 4471',
  'Error code 1234 on the boiler again',
  'alarm went off at 0430',
  'LADO training today, four hours of it',
  'my kid came in with bruises from football',
  'one of mine came in with pen marks on his face',
  'my son came out as gay and I am so proud',
  'one of my kids came out as the winner of the spelling bee',
  "my son hasn't eaten since friday, tummy bug",
  '60% at expected in writing nationally, says the DfE',
  'Ofsted rang a school in Leeds, says the BBC',
];
