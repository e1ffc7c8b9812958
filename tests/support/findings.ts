/** Findings for tests of screens: whole, valid, and about Aylesford unless told otherwise. */
import type { Finding } from '../../rules/finding';
import { policyById } from '../../rules/policies';
import type { Policy } from '../../rules/policy';
import { Certainty } from '../../rules/topics';
import { TOPIC_WORDS } from '../../rules/wording/topics';

export const CERTAINTY_ORDER: readonly Certainty[] = Certainty.options;

/** The policy with this id; a test that names an unknown one is wrong. */
export function policyNamed(id: string): Policy {
  const policy = policyById(id);
  if (!policy) throw new Error(`no policy ${id}`);
  return policy;
}

/** A finding that the school is named in the bio, citing Aylesford 2.3.10, with whatever differs. */
export function findingWith(differs: Partial<Finding> = {}): Finding {
  const topic = differs.topic ?? 'school-named';
  const clause = policyNamed('aylesford').clauses.find(({ ref }) => ref === '2.3.10');
  if (!clause) throw new Error('Aylesford has lost 2.3.10');
  return {
    topic,
    level: 'stop',
    certainty: 'sure',
    field: 'bio',
    start: 0,
    end: 16,
    evidence: 'Aylesford School',
    clauses: [{ ref: clause.ref, heading: clause.heading, says: clause.says, stance: 'forbidden' }],
    why: 'It is the name in your settings.',
    todo: TOPIC_WORDS[topic].todo,
    actions: [{ kind: 'open-setting', setting: 'profile' }],
    also: [],
    ...differs,
  };
}
