import type { Passage } from '../text/passage';
import { relationOf } from '../text/relations';
import { speaksOfOthers, surroundingsOf } from '../text/surroundings';
import type { Context, Example, Find, TextSignal } from './signal';

/** One child described so that they can be known: "the only girl in my Y6 in a wheelchair". */
const DESCRIBED =
  /\b(?:the\s)?(?:only|one)\s(?:[a-z-]{2,14}\s){0,2}(?:girl|boy|lad|lass|child|kid|pupil|student|bairn|wean|one)\s(?:[a-z'-]{1,14}\s){0,5}?(?:in|from)\s(?:my|our|the)\s(?:[a-z0-9-]{1,12}\s?){1,3}(?:\s(?:[a-z'-]{1,14})){0,4}/g;

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  if (!speaksOfOthers(context)) return;
  const surroundings = surroundingsOf(context);
  for (const mention of passage.mentions) {
    const relation = relationOf(mention, passage, surroundings);
    if (relation.who !== 'pupil') continue;
    yield {
      start: mention.start,
      end: mention.end,
      evidence: mention.evidence,
      certainty: relation.certainty,
      why: relation.why,
    };
  }
  if (context.schoolTalk < 2) return;
  for (const hit of passage.matches(DESCRIBED)) {
    yield { ...hit, certainty: 'likely', why: 'One child is described so that people who know the class would know who it is.' };
  }
}

export const signal: TextSignal = { topic: 'pupil-identified', inPassage };

export const flags: Example[] = [
  'So proud of Zofia in Y4 today, she finally read a whole page',
  'Well done to little Jack in my class!',
];

export const allows: Example[] = [
  'Jack and I went to the pub',
  'We did Rosa Parks in assembly with Year 4',
  'My daughter Zofia starts Reception in September',
];
