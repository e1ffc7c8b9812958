/** The sign of each verdict. */
import type { Verdict } from '../rules/answer';
import type { Sign } from './LevelSign';

export const SIGN_OF: Record<Verdict, Sign> = {
  no: 'stop',
  'ask-first': 'ask',
  'yes-if': 'think',
  yes: 'fine',
  'not-covered': 'silent',
  'get-help': 'help',
};
