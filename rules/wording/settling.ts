/** Words for settling a finding: why it may be fine, what its buttons say. */
import type { Action } from '../finding';
import type { Acknowledged } from '../settings';
import { listRoles } from './roles';

/** Ready-made endings of "This is fine because ...". */
export const FINE_REASONS: readonly string[] = [
  'I have leave for this',
  'It is not about my school',
  'It is about my own family',
  'Only people I trust can see it',
];

/** Longest reason that is kept, in UTF-16 units. */
export const REASON_LENGTH = 120;

/** What a settled finding says of itself. */
export function settledWords({ verdict, reason }: Pick<Acknowledged, 'verdict' | 'reason'>): string {
  if (verdict === 'wrong') return reason === '' ? 'You said this is wrong.' : `You said this is wrong: ${reason}`;
  return reason === '' ? 'You said this is fine.' : `Fine because: ${reason}`;
}

/** True to where each site's address leads: to the profile or the box it is changed in, to settings, to either. */
const SETTING_WORDS = {
  profile: 'Open your profile',
  audience: 'Open audience settings',
  contact: 'See who sees your contact details',
} as const;

/** What the button of an action says; `ask-leave` has no button, see `leaveWords`. */
export function actionWords(action: Exclude<Action, { kind: 'ask-leave' }>): string {
  if (action.kind === 'open-setting') return SETTING_WORDS[action.setting];
  return action.kind === 'edit' ? 'Edit' : `Copy “${action.text}”`;
}

/** "Leave can come from the headteacher or the governors." */
export function leaveWords(of: Extract<Action, { kind: 'ask-leave' }>['of']): string {
  return `Leave can come from ${listRoles(of)}.`;
}
