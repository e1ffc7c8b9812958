/** The sentences of an answer: its headline, lines to copy, and what to do next. Speaks only; what holds is decided elsewhere. */
import type { Verdict } from '../ask/answer';
import { type Fact, factsOf, MATTERS, type Matter, OF_CONTACT, ofPupils } from '../ask/facts';
import type { Manner } from '../ask/understand';
import type { Exception, Policy, Role } from '../policy';
import type { Stance, Topic } from '../topics';
import { doingWords } from './facts';
import { dateWords, policyOf } from './policy-facts';
import { listRoles } from './roles';
import { missingOf } from './verdicts';

/** What a headline is made of: the deciding clause, whose leave is wanted, and the exception that was met. */
export interface Decided {
  policy: Policy;
  facts: readonly Fact[];
  /** the matter that decides, of those asked about */
  matter?: Matter;
  verdict: Verdict;
  kind: 'may' | 'about' | 'help';
  ref?: string;
  stance?: Stance;
  /** what the deciding clause speaks of, where that is not the matter itself */
  aside?: Topic;
  /** every topic of that clause */
  on?: readonly Topic[];
  /** former pupils who have grown up are none of those it means */
  young?: boolean;
  leave: readonly Role[];
  tell: readonly Role[];
  /** who is to be told when it was the other who asked, and where the policy says so */
  report?: { readonly ref: string; readonly tell: readonly Role[] };
  met?: Exception;
  manner: Manner;
}

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
      return `Don't carry this alone: ${helpOf(decided, whose)}`;
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

/** Whom to tell of a worry: those the leading clause names where they are people at school for this, else whoever it is for in every school. */
function helpOf({ facts, ref, stance, on, tell }: Decided, whose: string): string {
  const how = facts.includes('indecent-images') ? 'and' : 'or';
  if (namesSomebody(facts, tell)) return `tell ${listRoles(tell, how)} now${ref === undefined ? '' : ` (${ref})`}.`;
  const always = 'tell the headteacher or the designated safeguarding lead now.';
  if (tell.length > 0) return `${always} ${whose} names ${listRoles(tell, how)} too.`;
  return stance === 'duty' && on?.includes('report-concern') ? `${always} ${whose} asks for it to be reported.` : always;
}

/** What somebody else can ask one for; to like what they wrote is one's own idea. */
const ASKED_BY_OTHERS = OF_CONTACT.filter((matter) => matter !== 'react');

/** Polite lines to copy, for somebody who has asked for contact. None where nobody is to be declined. */
export function linesToCopy(facts: readonly Fact[], verdict: Verdict): string[] {
  if (
    (verdict !== 'no' && verdict !== 'ask-first' && !facts.includes('decline')) ||
    !ASKED_BY_OTHERS.some((one) => facts.includes(one))
  )
    return [];
  // one's own family is answered at home
  if (facts.includes('relative') || facts.includes('own-child')) return [];
  if (verdict === 'ask-first' && (ofPupils(facts) || facts.includes('parent')))
    return ['Thank you for asking. I have to check with school first, so bear with me.'];
  const lines: string[] = [];
  if (facts.includes('pupil')) {
    lines.push(
      'Thank you for asking. I keep my own accounts apart from school, so I can’t accept, but do come and find me in school.',
    );
  }
  if (facts.includes('former-pupil')) {
    lines.push(
      'It’s lovely to hear from you, and I hope you are well. I don’t connect with former pupils online, but do stay in touch with the school.',
    );
  }
  if (facts.includes('parent')) {
    lines.push(
      facts.includes('give-details')
        ? 'I don’t give out my own number or e-mail, but the school office will always pass a message on, and I’ll get back to you.'
        : 'Thank you for the request. I keep my own accounts apart from school, so it is nothing personal. You can always reach me through the school office.',
    );
  }
  return lines;
}

/** What to do next, in order; refs are those of the deciding clauses. */
export function stepsOf({ policy, facts, matter, verdict, kind, leave, tell, report, met, manner }: Decided): string[] {
  const steps: string[] = [];
  const asks = listRoles(policy.askWhom.roles.slice(0, 1));
  if (verdict === 'get-help') return helpSteps(facts, tell);
  if (verdict === 'no') {
    if (kind === 'about') return [`If something has happened, speak to ${asks} yourself, and soon.`];
    if (matter !== undefined ? OF_CONTACT.includes(matter) : OF_CONTACT.some((one) => facts.includes(one)))
      steps.push(manner === 'undo' ? `Talk over with ${asks} how to end it kindly.` : unanswered(matter, facts, verdict));
    else if (matter !== undefined && LEAVES_NOTHING.includes(matter))
      steps.push(`Leave it be. If there is a reason that cannot wait, ask ${asks} first.`);
    else steps.push('Leave it off, or take it down if it is already there.');
  }
  if (verdict === 'ask-first') {
    steps.push(
      `Ask ${kind === 'about' ? asks : leave.length > 0 ? listRoles(leave) : tell.length > 0 ? listRoles(tell) : asks} first, and keep the answer.`,
    );
  }
  if (verdict === 'yes-if' && kind === 'may' && matter !== 'decline') {
    steps.push(
      met && OF_CONTACT.some((one) => facts.includes(one))
        ? 'Keep it open: nothing that you would mind the school seeing.'
        : 'Keep within what the clauses below ask.',
    );
  }
  if (manner === 'undo' && verdict === 'yes' && matter !== undefined && !OF_CONTACT.includes(matter))
    steps.push('Take it down, and ask whoever else has put it up to do the same.');
  if (matter === 'decline' && (verdict === 'yes' || verdict === 'yes-if')) steps.push(unanswered(matter, facts, verdict));
  if (report && manner !== 'undo') steps.push(`If it was they who asked, let ${listRoles(report.tell)} know (${report.ref}).`);
  if (tell.length > 0 && verdict !== 'ask-first' && kind !== 'about') steps.push(`Let ${listRoles(tell)} know.`);
  if (verdict === 'not-covered' && missingOf(facts) === undefined) steps.push(`If it matters, ask ${asks} before you go on.`);
  return steps;
}

/** What to do with a request that is turned down; whoever writes first has a way of the school's instead. */
function unanswered(matter: Matter | undefined, facts: readonly Fact[], verdict: Verdict): string {
  if (matter === 'react') return 'Leave it without a like or a comment.';
  const unsaid = linesToCopy(facts, verdict).length === 0 ? '' : ', or send one polite line (below)';
  return matter === 'message' || matter === 'give-details' || matter === 'group'
    ? `For school matters, use the school’s own phone or e-mail. A request of theirs you can leave unanswered${unsaid}.`
    : `Leave the request unanswered${unsaid}.`;
}

/** What one does with a device or a page: there is nothing of it to take down. */
const LEAVES_NOTHING: readonly Matter[] = [
  'look-at-pages',
  'pornography',
  'password',
  'take-pictures',
  'work-time',
  'phone-at-school',
  'school-devices',
  'own-device',
  'school-email',
  'use-with-pupils',
  'pupil-phones',
  'pupils-online',
  'teach-safety',
];

/** Whoever is worried goes to somebody at school first, and those outside come after. */
const OUTSIDE: readonly Role[] = ['local-authority', 'police', 'parents', 'union'];

/** Worries about a child, and who at school they go to first, whomever a clause names besides. */
const AT_RISK: readonly Fact[] = ['child-at-risk', 'indecent-images'];
const protects = (role: Role): boolean => role === 'safeguarding-lead' || role === 'headteacher';

const FOR_PROTECTION: readonly Fact[] = [...AT_RISK, 'worry-about-adult', 'pupil-bullied'];

/** Whether one of these people at school is there for such a worry. */
const namesSomebody = (facts: readonly Fact[], roles: readonly Role[]): boolean =>
  roles.some(FOR_PROTECTION.some((one) => facts.includes(one)) ? protects : (role) => !OUTSIDE.includes(role));

const EVIDENCE: readonly Fact[] = ['threatened', 'bullied', 'impersonated', 'pupil-contacts-me'];

/** For a worry: tell somebody, keep what there is, and leave the looking into it to those whose job it is. */
function helpSteps(facts: readonly Fact[], tell: readonly Role[]): string[] {
  const steps: string[] = [];
  if (AT_RISK.some((one) => facts.includes(one))) {
    steps.push('Tell the designated safeguarding lead at once. If a child is in danger now, ring 999.');
  }
  const others = tell.filter((role) => role !== 'safeguarding-lead' || steps.length === 0);
  if (steps.length === 0 && !namesSomebody(facts, others))
    steps.push('Tell the headteacher or the designated safeguarding lead today.');
  if (others.length > 0)
    steps.push(`Tell ${listRoles(others, facts.includes('indecent-images') ? 'and' : 'or')}${steps.length > 0 ? ' too' : ''}.`);
  if (facts.includes('worry-about-adult')) steps.push('If it is about the headteacher, go to the chair of governors.');
  if (facts.includes('indecent-images')) {
    steps.push('Don’t look further, and don’t copy, print, forward, keep or delete anything.');
    steps.push('Write down only who told you, when and how.');
  } else if (facts.includes('child-at-risk')) {
    steps.push('Write down what you saw or were told, in their words. Don’t question the child or promise secrecy.');
  } else if (EVIDENCE.some((fact) => facts.includes(fact))) {
    steps.push('Don’t answer. Keep the messages, with date and time, so that somebody can help you.');
  } else if (facts.includes('mistake')) {
    steps.push('Take it down or undo it if you can, and say so when you tell them.');
  }
  return steps;
}
