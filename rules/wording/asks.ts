/** What a policy asks, in one sentence, for the moment a press of Post is held. */
import type { Finding } from '../finding';
import type { Policy } from '../policy';
import type { Level, SignalTopic } from '../topics';
import { policyOf } from './policy-facts';
import { listWords } from './roles';

/** Fits behind "asks you not to" and behind "asks you to get leave before you". */
const DOING: Record<SignalTopic, string> = {
  'profession-named': 'say that you work in a school',
  'school-named': 'name your school',
  'school-branding': 'use what looks official',
  'speaks-for-school': 'speak for the school',
  'own-views-statement': 'write about work without saying that the views are yours',
  'public-visibility': 'post where anyone can see it',
  'contact-details': 'give your own contact details',
  'identity-details': 'give away details that a thief could use',
  'pupil-identified': 'let a pupil be recognised',
  'colleague-identified': 'let a colleague be recognised',
  'parent-identified': 'let a parent or carer be recognised',
  'people-images': 'post pictures of people at school',
  'school-activity': 'write about what happens at school',
  confidential: 'share anything confidential',
  credentials: 'give away a work log-in',
  'criticises-school': 'criticise the school here',
  derogatory: 'write hurtful things about people at school',
  allegation: 'accuse somebody here',
  threat: 'write what could be read as a threat',
  offensive: 'use strong language',
  discriminatory: 'put down a group of people',
  unlawful: 'speak well of something unlawful',
  disrepute: 'show yourself in a way that could embarrass you at work',
  'party-political': 'take part in party politics',
  commercial: 'sell or promote something',
  copyright: "post somebody else's work",
  'work-time': 'post in school hours',
  'contact-pupil': 'be in private contact with pupils',
  'contact-former-pupil': 'be in private contact with former pupils',
  'contact-parent': 'be in private contact with parents',
  'contact-family': 'mix family or friends with school matters',
  'contact-channel': 'give pupils or parents a private channel',
  'pupil-pages': "look at pupils' pages",
};

const BEFORE: Record<Exclude<Level, 'think'>, string> = {
  stop: 'asks you not to',
  ask: 'asks you to get leave before you',
};

/** More than this in one sentence is no longer a sentence; the rest stands below it. */
const MOST = 2;

/**
 * "Aylesford's policy (2.3.6) asks you not to share anything confidential." For several findings the most serious level speaks:
 * "Aylesford's policy asks you not to let a pupil be recognised (2.4.6) or name your school (2.3.10)." Empty when none of them asks.
 */
export function askedBy(policy: Pick<Policy, 'short'>, findings: readonly Finding[]): string {
  const level = (['stop', 'ask'] as const).find((one) => findings.some((finding) => finding.level === one));
  if (level === undefined) return '';
  const refs = new Map<SignalTopic, string>();
  for (const finding of findings) {
    const ref = finding.clauses[0]?.ref;
    if (finding.level === level && ref !== undefined && !refs.has(finding.topic)) refs.set(finding.topic, ref);
  }
  const asked = [...refs].slice(0, MOST);
  const [only] = asked;
  if (asked.length === 1 && only !== undefined) return `${policyOf(policy)} (${only[1]}) ${BEFORE[level]} ${DOING[only[0]]}.`;
  return `${policyOf(policy)} ${BEFORE[level]} ${listWords(
    asked.map(([topic, ref]) => `${DOING[topic]} (${ref})`),
    'or',
  )}.`;
}
