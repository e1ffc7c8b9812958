/** Finds clauses by words: for the policy reader's search box, and to tell which clause of a topic stands closest to a question. */
import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import type { Clause, Policy } from '../policy';
import { plainWords } from './plain-words';

/** Words that stand in nearly every clause and question, so that they tell nothing apart. */
const STOP = new Set(
  'a an and are as at be been but by can could did do does for from had has have her him his how i if in into is it its just may me my no not of off on or our out over own she he should so some than that the their them then there they this to too up us use used using was we were what when where which who whom why will with would you your about any anyone also after before because being only other others please ok okay allowed staff school'.split(
    ' ',
  ),
);

const indexes = new WeakMap<Policy, MiniSearch>();

function indexOf(policy: Policy): MiniSearch {
  let index = indexes.get(policy);
  if (!index) {
    index = new MiniSearch({
      idField: 'ref',
      fields: ['says', 'heading', 'ref'],
      tokenize: (text) => plainWords(text).split(' '),
      processTerm: (term) => (term === '' || STOP.has(term) ? null : stemmer(term)),
      searchOptions: { boost: { says: 3 }, prefix: false },
    });
    index.addAll(policy.clauses.map(({ ref, heading, says }) => ({ ref, heading, says })));
    indexes.set(policy, index);
  }
  return index;
}

/** How close each clause of the policy stands to the words, by ref; a clause that shares no telling word is not in the map. */
export function closeness(policy: Policy, words: string): Map<string, number> {
  return new Map(
    indexOf(policy)
      .search(words)
      .map((hit) => [String(hit.id), hit.score]),
  );
}

/**
 * The clauses that speak of the words, the closest first; a ref typed as staff would cite it comes first of all.
 * The last word may be unfinished, as in a search box. No words: no clauses.
 */
export function searchClauses(policy: Policy, words: string): Clause[] {
  const asked = words.trim().toLowerCase();
  if (asked === '') return [];
  const byRef = policy.clauses.filter(({ ref }) => ref.toLowerCase() === asked);
  const hits = indexOf(policy).search(words, {
    prefix: (_term, at, terms) => at === terms.length - 1,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: 'OR',
  });
  const clauses = new Map(policy.clauses.map((clause) => [clause.ref, clause]));
  const found = hits.map((hit) => clauses.get(String(hit.id))).filter((clause) => clause !== undefined);
  return [...new Set([...byRef, ...found])];
}
