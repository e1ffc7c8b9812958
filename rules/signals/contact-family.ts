import { familyTie } from '../text/family-tie';
import type { Passage } from '../text/passage';
import type { Context, Example, Find, TextSignal } from './signal';

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  const tie = familyTie(passage, context);
  if (tie) yield { start: tie.start, end: tie.end, evidence: tie.evidence, certainty: 'likely', why: tie.why };
}

export const signal: TextSignal = { topic: 'contact-family', inPassage };
