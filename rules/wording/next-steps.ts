/** What to do after an answer, and polite lines to copy. Speaks only; what holds is decided elsewhere. */
import type { Verdict } from '../answer';
import { type Fact, type Matter, OF_CONTACT, ofPupils } from '../question';
import type { Decided } from './decided';
import { helpSteps } from './get-help';
import { listRoles } from './roles';
import { missingOf } from './verdicts';

/** What to do next, in order; a ref is that of the clause which wants it. */
export function stepsOf(decided: Decided): string[] {
  const { policy, facts, verdict, kind, tell } = decided;
  const asks = listRoles(policy.askWhom.roles.slice(0, 1));
  switch (verdict) {
    case 'get-help':
      return helpSteps(facts, tell);
    case 'no':
      if (kind === 'about') return [`If something has happened, speak to ${asks} yourself, and soon.`];
      return [leaveOff(decided, asks), ...whoIsTold(decided)];
    case 'ask-first':
      return [`Ask ${kind === 'about' ? asks : whomFirst(decided, asks)} first, and keep the answer.`];
    case 'yes-if':
    case 'yes':
      return kind === 'about' ? [] : [...within(decided), ...whoIsTold(decided)];
    case 'not-covered':
      return missingOf(facts) === undefined ? [`If it matters, ask ${asks} before you go on.`] : [];
  }
}

const whomFirst = ({ leave, tell }: Decided, asks: string): string =>
  leave.length > 0 ? listRoles(leave) : tell.length > 0 ? listRoles(tell) : asks;

/** How to leave what is ruled out. */
function leaveOff({ facts, matter, verdict, manner }: Decided, asks: string): string {
  if (matter !== undefined ? OF_CONTACT.includes(matter) : OF_CONTACT.some((one) => facts.includes(one)))
    return manner === 'undo' ? `Talk over with ${asks} how to end it kindly.` : unanswered(matter, facts, verdict);
  return matter !== undefined && LEAVES_NOTHING.includes(matter)
    ? `Leave it be. If there is a reason that cannot wait, ask ${asks} first.`
    : 'Leave it off, or take it down if it is already there.';
}

/** How to do what is allowed, or asked for. */
function within({ facts, matter, verdict, met, manner }: Decided): string[] {
  if (matter === 'decline') return [unanswered(matter, facts, verdict)];
  if (verdict === 'yes-if')
    return [
      met && OF_CONTACT.some((one) => facts.includes(one))
        ? 'Keep it open: nothing that you would mind the school seeing.'
        : 'Keep within what the clauses below ask.',
    ];
  return manner === 'undo' && matter !== undefined && !OF_CONTACT.includes(matter)
    ? ['Take it down, and ask whoever else has put it up to do the same.']
    : [];
}

function whoIsTold({ tell, report, manner }: Decided): string[] {
  return [
    ...(report && manner !== 'undo' ? [`If it was they who asked, let ${listRoles(report.tell)} know (${report.ref}).`] : []),
    ...(tell.length > 0 ? [`Let ${listRoles(tell)} know.`] : []),
  ];
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
