/** The words for a worry: whom to tell, what to keep, and what to leave to those whose job it is. */

import type { Role } from '../policy';
import type { Fact } from '../question';
import type { Decided } from './decided';
import { listRoles } from './roles';

/** Whoever is worried goes to somebody at school first, and those outside come after. */
const OUTSIDE: readonly Role[] = ['local-authority', 'police', 'parents', 'union'];

/** Worries about a child, and who at school they go to first, whomever a clause names besides. */
const AT_RISK: readonly Fact[] = ['child-at-risk', 'indecent-images'];
const protects = (role: Role): boolean => role === 'safeguarding-lead' || role === 'headteacher';

const FOR_PROTECTION: readonly Fact[] = [...AT_RISK, 'worry-about-adult', 'pupil-bullied'];

/** Whether one of these people at school is there for such a worry. */
const namesSomebody = (facts: readonly Fact[], roles: readonly Role[]): boolean =>
  roles.some(FOR_PROTECTION.some((one) => facts.includes(one)) ? protects : (role) => !OUTSIDE.includes(role));

/** What somebody at school may have done, who may be the very person to tell. */
const BY_SOMEBODY: readonly Fact[] = ['worry-about-adult', 'bullied', 'threatened'];

const EVIDENCE: readonly Fact[] = ['threatened', 'bullied', 'impersonated', 'pupil-contacts-me'];

/** What to do in a worry, in order: tell somebody, keep what there is, and leave the looking into it to those whose job it is. */
export function helpSteps(facts: readonly Fact[], tell: readonly Role[]): string[] {
  const steps: string[] = [];
  if (AT_RISK.some((one) => facts.includes(one))) {
    steps.push('Tell the designated safeguarding lead at once. If a child is in danger now, ring 999.');
  }
  const others = tell.filter((role) => role !== 'safeguarding-lead' || steps.length === 0);
  if (steps.length === 0 && !namesSomebody(facts, others))
    steps.push('Tell the headteacher or the designated safeguarding lead today.');
  if (others.length > 0)
    steps.push(`Tell ${listRoles(others, facts.includes('indecent-images') ? 'and' : 'or')}${steps.length > 0 ? ' too' : ''}.`);
  if (BY_SOMEBODY.some((one) => facts.includes(one))) steps.push('If it is about the headteacher, go to the chair of governors.');
  if (facts.includes('indecent-images')) {
    steps.push('Don’t look further, and don’t copy, print, forward, keep or delete anything.');
    steps.push('Write down only who told you, when and how.');
  } else if (facts.includes('child-at-risk')) {
    steps.push('Write down what you saw or were told, in their words. Don’t question the child or promise secrecy.');
  } else if (EVIDENCE.some((fact) => facts.includes(fact))) {
    steps.push('Don’t answer. Keep the messages, with date and time, so that somebody can help you.');
    // whatever was understood of the question, nobody is to be told to keep such a picture
    if (facts.includes('pupil'))
      steps.push(
        'If a picture shows a child undressed, leave it where it is: don’t copy, forward or delete it, and say so at once.',
      );
  } else if (facts.includes('mistake')) {
    steps.push('Take it down or undo it if you can, and say so when you tell them.');
  }
  return steps;
}

/** Whom to tell of a worry: those the leading clause names where they are people at school for this, else whoever it is for in every school. */
export function helpWords({ facts, ref, stance, on, tell }: Decided, whose: string): string {
  const how = facts.includes('indecent-images') ? 'and' : 'or';
  if (namesSomebody(facts, tell)) return `tell ${listRoles(tell, how)} now${ref === undefined ? '' : ` (${ref})`}.`;
  const always = 'tell the headteacher or the designated safeguarding lead now.';
  if (tell.length > 0) return `${always} ${whose} names ${listRoles(tell, how)} too.`;
  return stance === 'duty' && on?.includes('report-concern') ? `${always} ${whose} asks for it to be reported.` : always;
}
