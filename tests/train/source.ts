/** What the models of texts are made from, as one short sum: the texts and the code. A test compares it with what the model files say. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CORPORA, readCorpus } from '../corpus/read';

const OURS = [
  'texts.ts',
  'examples.ts',
  'minimise.ts',
  'slim.ts',
  'linear.ts',
  'model-file.ts',
  'network.ts',
  'pack.ts',
  'thresholds.ts',
  'together.ts',
  'who.ts',
];
const LEARNED = [
  'learned/columns.ts',
  'learned/linear.ts',
  'learned/network.ts',
  'learned/packed.ts',
  'learned/senses-of.ts',
  'learned/senses.ts',
  'learned/stems.ts',
  'opinion/marks.ts',
  'opinion/opinion.ts',
  'opinion/overlaps.ts',
  'opinion/pieces.ts',
  'opinion/steps.ts',
  'opinion/together.ts',
  'text/people/who-marks.ts',
  'text/people/who.ts',
];

/** The sum over the texts to learn from, the trainer and the reading of marks. The rules themselves are not in it, nor how a find is worded. */
export function sumOfSource(): string {
  const hash = createHash('sha256');
  const add = (path: string): void => void hash.update(readFileSync(new URL(path, import.meta.url)));
  add('../corpus/training/texts.jsonl');
  for (const name of CORPORA)
    for (const line of readCorpus(name))
      if (line.split === 'tune') hash.update(JSON.stringify([line.id, line.item, line.expect, line.maybe]));
  for (const name of OURS) add(`./${name}`);
  for (const name of LEARNED) add(`../../rules/${name}`);
  return hash.digest('hex').slice(0, 16);
}
