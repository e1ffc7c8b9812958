import { type ChildFact, childFactIn } from '../text/child-fact';
import type { Passage } from '../text/passage';
import { type SchoolSecret, schoolSecretIn } from '../text/school-secret';
import type { Context, Example, Find, TextSignal } from './signal';

const ABOUT_CHILD: Record<ChildFact['kind'], string> = {
  safeguarding: 'This tells of a safeguarding matter about a child or family at your school.',
  medical: 'This tells of a child’s health or diagnosis.',
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
  embargo: 'Your own words say that this is not public yet.',
};
/** The writer's own rule, not a confidence. */
const RULE =
  /\b(?:i\s(?:would\s|will\s)?never|i(?:'d|'ll)\snever|never\s(?:share|post|discuss|talk|tell|leave)|don't\s(?:post|share|leave|discuss)|do\snot|shouldn't\s(?:post|share|discuss)|(?:we|you|staff|i|teachers)\s(?:mustn't|must\snot)|can't\sdiscuss|not\sallowed\sto\sdiscuss|no\scomment|reminder|remember\sto)\b/;
const LONG = 2000;

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  if (context.field !== undefined && context.field !== 'bio') return;
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
    if (secret && !passage.isQuoted(secret)) {
      const { start, end, evidence, kind } = secret;
      yield { start, end, evidence, certainty: 'likely', why: ABOUT_SCHOOL[kind] };
    }
  }
}

export const signal: TextSignal = { topic: 'confidential', inPassage };
