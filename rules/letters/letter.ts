/** What a letter is: blanks to fill, a clause to cite, and words. Pure; the person's words go in as they are and nowhere else. */
import { bindsAccount, type Clause, type Policy, type Role } from '../policy';
import type { Stance, Topic } from '../topics';

/** A place to be filled in; it stays visible as a blank until it is. */
export interface Blank {
  id: string;
  /** what belongs there, as it stands in brackets: "the pupil's name" */
  label: string;
  /** several sentences are wanted */
  long?: true;
}

/** What the words of a letter are made with. */
export interface Setting {
  readonly policy: Policy;
  /** the clause it rests on; undefined where the policy does not speak of it */
  readonly clause: Clause | undefined;
  /** what the clause says on the letter's topic */
  readonly stance: Stance | undefined;
  /** its own words speak of what the letter is about; otherwise that it covers this is a reading of it */
  readonly outright: boolean;
}

export interface Letter {
  id: string;
  title: string;
  /** when it is wanted, in a sentence */
  when: string;
  /** `letter`: to somebody at school, with a greeting; `line`: a few words to send or to put on a profile */
  form: 'letter' | 'line';
  /** who it goes to where the clause does not say: roles at school, or the policy's own "if in doubt" */
  to?: readonly Role[];
  /** whether the school is asked for leave or told; the clause that names whom counts more */
  names: 'leave' | 'tell';
  /** topics under which the clause is looked for, the closest first */
  topics: readonly Topic[];
  /** how a clause speaks that is outright about this; absent where every clause on the topics is */
  saying?: RegExp;
  blanks: readonly Blank[];
  /** paragraphs; `{id}` stands for a blank */
  words(setting: Setting): string[];
}

/** A part of a paragraph: words, or a blank that nobody has filled. */
export type Piece = { words: string } | { blank: string };

export interface Written {
  /** the role it goes to, for a letter */
  to: readonly Role[];
  clause: Clause | undefined;
  paragraphs: Piece[][];
}

/** The letter with what has been filled in so far, by the id of the blank. */
export function write(letter: Letter, policy: Policy, filled: Readonly<Record<string, string>>): Written {
  const cited = clauseFor(letter, policy);
  const named = atSchool(cited?.clause[letter.names]);
  const to = named.length > 0 ? named : (letter.to ?? policy.askWhom.roles);
  const paragraphs = letter
    .words({
      policy,
      clause: cited?.clause,
      stance: cited?.stance,
      outright: cited?.outright ?? false,
    })
    .map((words) => pieces(words, letter.blanks, filled));
  return { to: to.slice(0, 1), clause: cited?.clause, paragraphs };
}

/** The letter as plain text; blanks stand in brackets. */
export function plainText({ paragraphs }: Written): string {
  return paragraphs
    .map((pieces) => pieces.map((piece) => ('words' in piece ? piece.words : `[${piece.blank}]`)).join(''))
    .join('\n\n');
}

/** Speaking of the very topic counts most; then a plain no or a leave to be had, somebody at school named, a second topic. */
const ON_TOPIC = 4;
const PLAIN = 2;
const NAMED = 2;
const BESIDE = 1;
/** Not asked by letter. */
const OUTSIDE: readonly Role[] = ['parents', 'police', 'local-authority'];

const atSchool = (roles: readonly Role[] | undefined): Role[] => (roles ?? []).filter((role) => !OUTSIDE.includes(role));

interface Cited {
  readonly clause: Clause;
  readonly stance: Stance;
  /** see `Setting` */
  readonly outright: boolean;
}

/** The clause of the policy that a letter rests on most, among those that ask something of a personal account. */
function clauseFor({ topics, names, saying }: Letter, policy: Policy): Cited | undefined {
  const [first] = topics;
  let best: (Cited & { weight: number }) | undefined;
  for (const clause of policy.clauses) {
    const said = clause.topics.filter(
      (entry) => topics.includes(entry.topic) && entry.stance !== 'information' && bindsAccount(clause, entry, 'personal'),
    );
    const on = said.find(({ topic }) => topic === first) ?? said[0];
    // a clause on a second topic has to speak of it outright
    const outright = saying?.test(clause.says) ?? true;
    if (on === undefined || (on.topic !== first && !outright)) continue;
    const weight =
      (on.topic === first ? ON_TOPIC : 0) +
      (on.stance === 'forbidden' || on.stance === 'permission' ? PLAIN : 0) +
      (atSchool(clause[names]).length > 0 ? NAMED : 0) +
      (said.length > 1 ? BESIDE : 0);
    if (best === undefined || weight > best.weight) best = { clause, stance: on.stance, outright, weight };
  }
  return best;
}

function pieces(words: string, blanks: readonly Blank[], filled: Readonly<Record<string, string>>): Piece[] {
  return words
    .split(/(\{[a-z]+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const blank = blanks.find(({ id }) => part === `{${id}}`);
      if (blank === undefined) return { words: part };
      const given = filled[blank.id]?.trim() ?? '';
      return given === '' ? { blank: blank.label } : { words: given };
    });
}
