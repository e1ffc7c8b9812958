/** The headline of an answer: what the policy says to the question. Speaks only; what holds is decided elsewhere. */

import type { Policy } from '../policy';
import { factsOf, MATTERS } from '../question';
import type { Decided } from './decided';
import { doingWords } from './facts';
import { helpWords } from './get-help';
import { dateWords, policyOf } from './policy-facts';
import { listRoles } from './roles';
import { missingOf } from './verdicts';

/** One sentence: what the policy says to the question. */
export function headlineOf(decided: Decided): string {
  const { policy, facts, matter, verdict, kind, ref, stance, leave, tell, met, manner } = decided;
  const whose = ref === undefined ? policyOf(policy) : `${policyOf(policy)} (${ref})`;
  const doing = doingWords(matter ?? factsOf(facts, MATTERS)[0], facts, decided);
  switch (verdict) {
    case 'no':
      if (kind === 'about') return `${whose} says what may follow for whoever breaks it.`;
      return `${whose} asks you not to ${doing}.`;
    case 'ask-first':
      if (kind === 'about') return `${whose} wants this talked over with ${listRoles(policy.askWhom.roles.slice(0, 1))}.`;
      return leave.length === 0 && tell.length > 0
        ? `${whose} asks you to speak to ${listRoles(tell)} before you ${doing}.`
        : `${whose} wants ${leave.length > 0 ? listRoles(leave) : 'the school'} to agree before you ${doing}.`;
    case 'yes-if':
      if (kind === 'about') return aboutPolicy(decided, whose);
      if (matter === 'decline' && stance === 'duty')
        return `Turn it down, and do what ${policyOf(policy)} asks besides${ref === undefined ? '' : ` (${ref})`}.`;
      if (matter === 'decline') return `You may turn it down: ${whose} asks for care with such contact.`;
      if (met) return `${whose} makes room for this. ${met.says}`;
      if (matter === 'privacy' && stance === 'forbidden')
        return `${whose} asks you not to ${doing}. What only a few can see is another matter.`;
      if (stance === 'discouraged') return `${whose} does not forbid it, but asks you to think twice before you ${doing}.`;
      if (manner !== 'may') return `Not in every case: ${whose} sets limits, and they stand below.`;
      return `${whose} leaves room for this, within the limits below.`;
    case 'yes':
      if (matter === 'decline')
        return stance === 'forbidden' || stance === 'permission'
          ? `Yes, turn it down: ${whose} ${stance === 'permission' ? 'wants leave' : 'asks you not'} to ${doingWords('befriend', facts)}.`
          : `Yes, turn it down if you like: ${whose} asks for care with such contact.`;
      if (matter === 'leaders' && manner !== 'may') return `${whose} asks this of those who lead the school.`;
      if (kind === 'about') return aboutPolicy(decided, whose);
      if (manner === 'undo' && stance === 'forbidden') return `Yes: ${whose} asks you not to ${doing}.`;
      if (manner !== 'may') return `Yes: ${whose} asks this of you.`;
      return `${whose} allows this.`;
    case 'get-help':
      return `Don't carry this alone: ${helpWords(decided, whose)}`;
    case 'not-covered':
      switch (missingOf(facts)) {
        case 'who':
          return 'Say below who it is, and the answer follows.';
        case 'matter':
          return 'We did not understand this question. Put it in a few plain English words: what you would like to do, and with whom.';
      }
      if (factsOf(facts, MATTERS)[0] === 'review') return datesOf(policy);
      if (facts.includes('by-others'))
        return `${policyOf(policy)} asks things of the people who work at the school. What others do, take to ${listRoles(policy.askWhom.roles.slice(0, 1))}.`;
      return facts.includes('something-else')
        ? `${policyOf(policy)} is about social media and contact, and does not speak of this.`
        : `${policyOf(policy)} does not say. When in doubt, ask ${listRoles(policy.askWhom.roles.slice(0, 1))} first.`;
  }
}

/** What the policy says of itself. */
function aboutPolicy({ policy, facts, matter }: Decided, whose: string): string {
  switch (matter) {
    case 'review':
      return `${datesOf(policy)} What it says of that is below.`;
    case 'monitoring':
      return `${whose} says what the school may look at.`;
    case 'leaders':
      return `${whose} says what those who lead the school are to do.`;
    case 'who-is-bound':
      return facts.includes('own-time')
        ? `${whose} reaches into your own time too.`
        : `${whose} says whom it binds. ${policy.binds.says}`;
    default:
      return `${whose} speaks of this: see below.`;
  }
}

/** "Coppice's policy is dated October 2022 and is to be reviewed in October 2023." */
function datesOf(policy: Policy): string {
  const dated = policy.adopted === undefined ? 'has no date' : `is dated ${dateWords(policy.adopted)}`;
  const review =
    policy.review === undefined ? 'names no date for its review' : `names ${dateWords(policy.review)} for its review`;
  return `${policyOf(policy)} ${dated} and ${review}.`;
}
