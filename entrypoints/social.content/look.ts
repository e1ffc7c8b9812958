/** The seam between page and engine: the page layer is handed a look, the engine never hears of a page. */
import type { Answer } from '../../rules/answer';
import type { Finding } from '../../rules/finding';
import type { Item } from '../../rules/item';
import type { Policy } from '../../rules/policy';
import type { Fact } from '../../rules/question';
import type { Account } from '../../rules/topics';

/** What the engine said about one item. */
export interface Looked {
  /** everything it found */
  readonly findings: readonly Finding[];
  /** what the person has not settled yet */
  readonly open: readonly Finding[];
  /** most of it is not in English, so that nothing found means little */
  readonly otherLanguage: boolean;
}

/** The engine with the person's policy and settings already in its hands. Synchronous and pure. */
export interface Look {
  (item: Item): Looked;
  /** which of these the person has not settled yet */
  open(findings: readonly Finding[]): readonly Finding[];
  /** changes whenever an answer could: another policy, other settings */
  readonly version: number;
  /** the policy that was read */
  readonly policy: Policy;
  /** how the person uses the account on this site */
  readonly account: Account;
  /** what the policy says to these facts, for a question asked by taps */
  answer(facts: readonly Fact[]): Answer;
  /** what pictures are looked at for */
  readonly inPictures: { readonly logo: boolean; readonly words: boolean };
  /** asks who it is when the person presses Follow or its like */
  readonly asksAtContact: boolean;
  /** marks found words in the box */
  readonly highlight: boolean;
}
