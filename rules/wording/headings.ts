/**
 * The heading of a finding, as sure as we are: certain things are stated, likely things hedged, possible things asked.
 */
import type { Finding } from '../finding';
import type { Certainty, SignalTopic } from '../topics';
import { TOPIC_WORDS } from './topics';

interface Hedge {
  likely: string;
  /** a question; `seen` is what was found, in quotation marks, or "this" */
  possible: (seen: string) => string;
}

const HEDGES: Record<SignalTopic, Hedge> = {
  'profession-named': {
    likely: 'This looks like your job at a school',
    possible: (seen) => `Does ${seen} say that you work in a school?`,
  },
  'school-named': { likely: "This looks like your school's name", possible: (seen) => `Is ${seen} your school?` },
  'school-branding': { likely: 'This may look official', possible: (seen) => `Could ${seen} look official?` },
  'speaks-for-school': {
    likely: 'This may sound like the school speaking',
    possible: (seen) => `Does ${seen} sound like the school speaking?`,
  },
  'own-views-statement': {
    likely: 'There seems to be no line saying the views are yours',
    possible: () => 'Do you say anywhere that the views are yours?',
  },
  'public-visibility': { likely: 'It looks as if anyone can see this', possible: () => 'Can anyone see this?' },
  'contact-details': {
    likely: 'This looks like your own contact details',
    possible: (seen) => `Is ${seen} a way to reach you privately?`,
  },
  'identity-details': {
    likely: 'This looks like a detail thieves look for',
    possible: (seen) => `Is ${seen} something to keep to yourself?`,
  },
  'pupil-identified': { likely: 'This looks like a pupil who could be recognised', possible: (seen) => `Is ${seen} a pupil?` },
  'colleague-identified': { likely: 'This looks like a colleague', possible: (seen) => `Is ${seen} a colleague?` },
  'parent-identified': { likely: 'This looks like a parent or carer', possible: (seen) => `Is ${seen} a parent or carer?` },
  'people-images': {
    likely: 'This looks like a picture of people at school',
    possible: () => 'Are people from school in this picture?',
  },
  'school-activity': {
    likely: 'This looks like something that happened at school',
    possible: (seen) => `Is ${seen} about school?`,
  },
  confidential: { likely: 'This may be confidential', possible: (seen) => `Could ${seen} be confidential?` },
  credentials: { likely: 'This looks like a work log-in or password', possible: (seen) => `Is ${seen} part of a log-in?` },
  'criticises-school': { likely: 'This reads like criticism of the school', possible: (seen) => `Is ${seen} about your school?` },
  derogatory: { likely: 'This may hurt somebody at school', possible: (seen) => `Could ${seen} hurt somebody at school?` },
  allegation: { likely: 'This reads like an accusation', possible: (seen) => `Does ${seen} accuse somebody?` },
  threat: { likely: 'This may be read as a threat', possible: (seen) => `Could ${seen} be read as a threat?` },
  offensive: { likely: 'This may be strong language', possible: (seen) => `Could ${seen} offend?` },
  discriminatory: {
    likely: 'This may put down a group of people',
    possible: (seen) => `Could ${seen} put down a group of people?`,
  },
  unlawful: {
    likely: 'This seems to speak well of something unlawful',
    possible: (seen) => `Could ${seen} be taken as a boast?`,
  },
  disrepute: { likely: 'This may embarrass you at work', possible: (seen) => `Could ${seen} embarrass you at work?` },
  'party-political': { likely: 'This looks like party politics', possible: (seen) => `Is ${seen} party politics?` },
  commercial: { likely: 'This looks like selling or promoting', possible: (seen) => `Does ${seen} sell or promote something?` },
  copyright: { likely: "This looks like somebody else's work", possible: (seen) => `Is ${seen} your own work?` },
  'work-time': { likely: 'This seems to fall in school hours', possible: () => 'Is this in your working hours?' },
  'contact-pupil': { likely: 'This looks like private contact with a pupil', possible: (seen) => `Is ${seen} a pupil?` },
  'contact-former-pupil': {
    likely: 'This looks like contact with a former pupil',
    possible: (seen) => `Is ${seen} a former pupil?`,
  },
  'contact-parent': {
    likely: 'This looks like private contact with a parent',
    possible: (seen) => `Is ${seen} a parent at your school?`,
  },
  'contact-family': {
    likely: 'This looks like family or friends at the school',
    possible: (seen) => `Is ${seen} family, or a friend?`,
  },
  'contact-channel': {
    likely: 'This looks like a private channel for pupils or parents',
    possible: (seen) => `Is ${seen} meant for pupils or parents?`,
  },
  'pupil-pages': { likely: "This looks like looking at a pupil's page", possible: (seen) => `Is ${seen} a pupil's page?` },
};

/** Longest find that is repeated inside a question, in UTF-16 units; a longer one is "this". */
const QUOTABLE = 28;

/** The same of a name: what is longer is a sentence about somebody. */
const QUOTABLE_NAME = 20;
const NAMES_SOMEBODY: readonly SignalTopic[] = ['pupil-identified', 'colleague-identified', 'parent-identified'];

/** The heading of a finding: "Your school is named", "This looks like your school's name", "Is “St Ann's” your school?" */
export function findingHeading({
  topic,
  certainty,
  evidence,
}: {
  topic: SignalTopic;
  certainty: Certainty;
  evidence: string;
}): string {
  if (certainty === 'sure') return TOPIC_WORDS[topic].label;
  if (certainty === 'likely') return HEDGES[topic].likely;
  const seen = evidence.trim();
  const longest = NAMES_SOMEBODY.includes(topic) ? QUOTABLE_NAME : QUOTABLE;
  return HEDGES[topic].possible(seen.length > 0 && seen.length <= longest && !seen.includes('\n') ? `“${seen}”` : 'this');
}

/** What was seen: the person's own words in quotation marks, anything else plain; undefined where the heading says it already. */
export function seenWords({ topic, evidence, start }: Pick<Finding, 'topic' | 'evidence' | 'start'>): string | undefined {
  const seen = evidence.trim();
  if (seen === '' || (topic === 'public-visibility' && start === undefined)) return undefined;
  return start === undefined ? seen : `“${seen}”`;
}
