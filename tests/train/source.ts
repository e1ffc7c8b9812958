/** What the model is made from, as one short sum: the texts and the code. A test compares it with what the model file says. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { CORPORA, readCorpus } from '../corpus/read';

const OURS = ['texts.ts', 'examples.ts', 'ridge.ts', 'slim.ts', 'thresholds.ts'];
const LEARNED = ['marks.ts', 'opinion.ts', 'overlaps.ts', 'pieces.ts', 'senses.ts', 'senses-of.ts', 'steps.ts', 'linear.ts'];

/** The sum over the texts to learn from, the trainer and the reading of marks. The rules themselves are not in it. */
export function sumOfSource(): string {
  const hash = createHash('sha256');
  const add = (path: string): void => void hash.update(readFileSync(new URL(path, import.meta.url)));
  add('../corpus/training/texts.jsonl');
  for (const name of CORPORA)
    for (const line of readCorpus(name))
      if (line.split === 'tune') hash.update(JSON.stringify([line.id, line.item, line.expect, line.maybe]));
  for (const name of OURS) add(`./${name}`);
  const there = new Set(readdirSync(new URL('../../rules/learned/', import.meta.url)));
  for (const name of LEARNED) if (there.has(name)) add(`../../rules/learned/${name}`);
  return hash.digest('hex').slice(0, 16);
}
