import { offersIn } from '../text/channel-offer';
import type { Passage } from '../text/passage';
import type { Context, Example, Find, TextSignal } from './signal';

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  for (const { who, start, end, evidence, certainty, why } of offersIn(passage, context)) {
    if (who !== 'former-pupil') yield { start, end, evidence, certainty, why };
  }
}

export const signal: TextSignal = { topic: 'contact-channel', inPassage };
