/** Items and policies for tests of the check. */
import type { Item } from '../../rules/item';
import type { Clause, Policy } from '../../rules/policy';
import { policyNamed } from './findings';

/** A public draft on a personal account, with whatever differs. */
export const draft = (text: string, more: Partial<Item> = {}): Item => ({
  kind: 'draft',
  site: 'x',
  account: 'personal',
  audience: 'public',
  text,
  ...more,
});

/** A policy of one's own making, with just these clauses. */
export const policyOf = (...clauses: Partial<Clause>[]): Policy => ({
  ...policyNamed('aylesford'),
  id: 'made-up',
  clauses: clauses.map((clause, index) => ({
    ref: String(index + 1),
    heading: 'Heading',
    says: 'Says something.',
    topics: [],
    ...clause,
  })),
});
