/** What the learned model reads of a sentence: a harmless sentence beside it changes nothing. */
import { describe, expect, it } from 'vitest';
import type { Item } from '../../rules/item';
import { piecesOfItem } from '../../rules/opinion/opinion';
import { defaultSettings } from '../../rules/settings';
import { contextOf, findByRules } from '../../rules/signals/find';
import { readCorpus } from '../corpus/read';

const settings = defaultSettings();

/** The marks of each sentence of a draft, and what the rules found in it. */
function readOf(text: string) {
  const item: Item = { kind: 'draft', site: 'facebook', account: 'personal', audience: 'unknown', text };
  const context = contextOf(item, settings);
  const found = findByRules(context);
  return {
    pieces: [...piecesOfItem(context, found)].map(({ piece }) => ({ end: piece.end, marks: [...piece.marks].sort() })),
    found: found.map(({ topic, certainty, start }) => `${topic} ${certainty} ${start}`),
  };
}

describe('the marks of a sentence', () => {
  it.each(['The bins go out tomorrow.', 'Anyone watching the football later?'])('are the same with “%s” after it', (harmless) => {
    const texts = [...readCorpus('staff-drafts'), ...readCorpus('staff-drafts-hard')].flatMap(({ split, item }) =>
      split === 'tune' && item.text !== undefined && /^[^\n]*[.!?]$/.test(item.text) ? [item.text] : [],
    );
    let same = 0;
    let all = 0;
    for (const text of texts) {
      const alone = readOf(text);
      const beside = readOf(`${text} ${harmless}`);
      all += alone.pieces.length;
      // what rules find they may find by several sentences together, and a sentence of a word or two is read with its neighbour
      if (alone.found.join() !== beside.found.join()) continue;
      for (const [at, { end, marks }] of alone.pieces.entries()) {
        if (beside.pieces[at]?.end !== end) continue;
        same += 1;
        expect(beside.pieces[at]?.marks, text).toEqual(marks);
      }
    }
    expect(same / all).toBeGreaterThan(0.9);
  });
});
