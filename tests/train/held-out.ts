/** Counts what rules alone and rules with the model get right on held-out texts. */
import { addedAs, keptAs } from '../../rules/opinion/opinion';
import type { Threshold } from '../../rules/opinion/stored';
import type { SignalTopic } from '../../rules/topics';
import { precision, recall, type Score, total } from '../corpus/score';
import type { Read } from './examples';

export interface Counted {
  readonly rules: Map<SignalTopic, Score>;
  readonly both: Map<SignalTopic, Score>;
  /** what the model added, by certainty */
  readonly added: Record<'possible' | 'likely', Score>;
  /** what it took back; `wrong` counts right finds lost */
  readonly dropped: Score;
  /** what could hold a post */
  readonly firm: Score;
}

/** Whose texts they are: of writers for training, or of the tuning halves of drafts or of names. */
export const groupOf = (fold: string): string => /^(?:tune|names)/.exec(fold)?.[0] ?? 'writers';

const none = (): Score => ({ right: 0, wrong: 0, missed: 0 });

/** Counts over texts, given each text's probabilities by piece and label. */
export function count(
  texts: readonly Read[],
  chancesOf: ReadonlyMap<Read, readonly (readonly number[])[]>,
  labels: readonly SignalTopic[],
  thresholds: Partial<Record<SignalTopic, Threshold>>,
): Map<string, Counted> {
  const counted = new Map<string, Counted>();
  for (const text of texts) {
    const group = groupOf(text.fold);
    const here = counted.get(group) ?? {
      rules: new Map(labels.map((topic) => [topic, none()])),
      both: new Map(labels.map((topic) => [topic, none()])),
      added: { possible: none(), likely: none() },
      dropped: none(),
      firm: none(),
    };
    counted.set(group, here);
    labels.forEach((topic, label) => {
      const holds = text.expect.some(([expected]) => expected === topic);
      if (!holds && text.maybe.includes(topic)) return;
      const threshold = thresholds[topic] ?? {};
      const byRules = text.pieces.some(({ found }) => found.some((signal) => signal.topic === topic));
      let kept = false;
      let firm = false;
      let added: 'possible' | 'likely' | undefined;
      text.pieces.forEach((piece, at) => {
        const chance = chancesOf.get(text)?.[at]?.[label] ?? 0;
        const known = piece.found.filter((signal) => signal.topic === topic);
        for (const { certainty } of known) {
          const now = keptAs(threshold, certainty, chance);
          if (now !== undefined) kept = true;
          if (now === 'sure' || now === 'likely') firm = true;
        }
        const here = known.length > 0 ? undefined : addedAs(threshold, chance, text.talk);
        if (here === 'likely' || added === undefined) added = here;
      });
      tally(here.rules.get(topic), byRules, holds);
      tally(here.both.get(topic), kept || added !== undefined, holds);
      if (added !== undefined && !byRules) tally(here.added[added], true, holds);
      if (byRules && !kept && added === undefined) tally(here.dropped, true, !holds);
      tally(here.firm, firm || added === 'likely', holds);
    });
  }
  return counted;
}

/** Held-out probabilities by topic, with whether the topic holds. */
export type Ranked = ReadonlyMap<SignalTopic, { readonly chance: number; readonly holds: boolean }[]>;

/** How well the probabilities order the texts, over all topics by how often they hold; 1 is perfect. */
function averageOf(ranked: Ranked | undefined): number {
  let sum = 0;
  let all = 0;
  for (const cases of ranked?.values() ?? []) {
    let right = 0;
    for (const [at, { holds }] of [...cases].sort((a, b) => b.chance - a.chance).entries()) {
      if (!holds) continue;
      right += 1;
      sum += right / (at + 1);
    }
    all += right;
  }
  return sum / all;
}

function tally(score: Score | undefined, found: boolean, holds: boolean): void {
  if (!score) return;
  if (found && holds) score.right += 1;
  else if (found) score.wrong += 1;
  else if (holds) score.missed += 1;
}

/** The counts as lines to print. */
export function shown(counted: ReadonlyMap<string, Counted>, ranked: ReadonlyMap<string, Ranked>): string {
  const lines: string[] = [];
  const pair = (score: Score): string => `${precision(score).toFixed(2)} ${recall(score).toFixed(2)}`;
  for (const [group, { rules, both, added, dropped, firm }] of counted) {
    lines.push(`\nHeld out, ${group}: precision and recall of the rules, then with the model`);
    for (const [topic, score] of rules) {
      const now = both.get(topic) ?? none();
      lines.push(
        `  ${topic.padEnd(22)} ${pair(score)}   ${pair(now)}   ${now.right} right, ${now.wrong} wrong, ${now.missed} missed`,
      );
    }
    lines.push(`  average precision by topic, weighed: ${averageOf(ranked.get(group)).toFixed(3)}`);
    lines.push(`  ${'all'.padEnd(22)} ${pair(total(rules.values()))}   ${pair(total(both.values()))}`);
    const of = ({ right, wrong }: Score): string => `${right} of ${right + wrong}`;
    lines.push(
      `  added: likely right ${of(added.likely)}, possible right ${of(added.possible)}; taken back rightly ${of(dropped)}; can hold a post: right ${of(firm)}`,
    );
  }
  return lines.join('\n');
}
