/** People at the school as a person would say them, and how a list of them reads. */
import type { Role, StaffKind } from '../policy';
import type { StaffRole } from '../settings';

const ROLE_WORDS: Record<Role, string> = {
  headteacher: 'the headteacher',
  'senior-leader': 'a senior leader',
  'line-manager': 'your line manager',
  governors: 'the governors',
  'safeguarding-lead': 'the designated safeguarding lead',
  'data-protection-lead': 'the data protection lead',
  'it-lead': 'the person who looks after IT',
  'online-safety-lead': 'the e-safety coordinator',
  'school-office': 'the school office',
  'local-authority': 'the local authority',
  police: 'the police',
  parents: 'the parents or carers',
  union: 'your union',
};

/** The person's own part at the school, as a choice reads. */
export const STAFF_ROLE_WORDS: Record<StaffRole, string> = {
  teacher: 'Teacher',
  'teaching-assistant': 'Teaching assistant',
  'support-staff': 'Office, site or lunch staff',
  leader: 'Head or senior leader',
  governor: 'Governor',
  volunteer: 'Volunteer',
  supply: 'Supply or agency',
  trainee: 'Trainee',
};

const KINDS_OF: Record<StaffRole, readonly StaffKind[]> = {
  teacher: ['teacher'],
  'teaching-assistant': ['support-staff'],
  'support-staff': ['support-staff'],
  leader: ['teacher'],
  governor: ['governor'],
  volunteer: ['volunteer'],
  supply: ['supply', 'agency'],
  trainee: ['trainee'],
};

/** Whether the kinds of people a policy names include this part at the school. */
export function namesRole(kinds: readonly StaffKind[], role: StaffRole): boolean {
  return KINDS_OF[role].some((kind) => kinds.includes(kind));
}

/** "the headteacher", "the headteacher or a senior leader", "a, b or c". */
export function listRoles(roles: readonly Role[], joint: 'or' | 'and' = 'or'): string {
  const parents = ROLE_WORDS.parents;
  const others = listWords(
    roles.filter((role) => role !== 'parents').map((role) => ROLE_WORDS[role]),
    joint,
  );
  // "the headteacher, or the parents or carers": two kinds of "or" in one list are hard to tell apart
  if (!roles.includes('parents')) return others;
  return others === '' ? parents : `${others}, ${joint} ${parents}`;
}

/** "a", "a and b", "a, b and c"; an empty list is an empty string. */
export function listWords(words: readonly string[], joint: 'or' | 'and' = 'and'): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}
