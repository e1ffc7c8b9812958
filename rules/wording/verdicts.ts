/** The verdicts of an answer as a person reads them. */
import type { Verdict } from '../ask/answer';

export const VERDICT_WORDS: Record<Verdict, string> = {
  no: 'No',
  'ask-first': 'Ask first',
  'yes-if': 'Yes, if …',
  yes: 'Yes',
  'not-covered': 'Your policy does not say',
  'get-help': 'Get help',
};
