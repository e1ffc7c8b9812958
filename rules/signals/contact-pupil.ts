import { offersIn } from '../text/channel-offer';
import { contactsIn } from '../text/contact';
import type { Passage } from '../text/passage';
import type { Context, Example, Find, TextSignal } from './signal';

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  for (const { who, start, end, evidence, certainty, why } of contactsIn(passage, context)) {
    if (who === 'pupil') yield { start, end, evidence, certainty, why };
  }
  for (const { who, befriends, start, end, evidence, certainty } of offersIn(passage, context)) {
    if (who === 'pupil' && befriends) yield { start, end, evidence, certainty, why: 'These words ask pupils to become your friend or follower.' };
  }
}

export const signal: TextSignal = { topic: 'contact-pupil', inPassage };
