/**
 * A question as a list of named features, for the learned model: its words, pairs and parts of words, word classes in their order, how it
 * is put, and every cue of the rules that fires. Each name begins with its kind, so that whatever speaks for a matter can be said.
 */
import { stemmer } from 'stemmer';
import type { Fact } from '../question';
import type { Fired } from './by-rules';
import { hintsOf } from './keywords';
import { classOf } from './word-classes';

/** Words that hold a question together; between them stands what it is about. */
const SMALL = new Set(
  'a an the of to in on at for and or but so is are was were be been am it its this that there i my me we our us you your he she him her his they them their with by from as if do does did has have had not no can could would should will just s'.split(
    ' ',
  ),
);

const MOST_WORDS = 80;

/** The features of a question: `plain` its words (`plainWords`), `raw` as it was typed, and what the rules make of it. A few hundred. */
export function questionFeatures(plain: string, raw: string, fired: readonly Fired[], ruled: readonly Fact[]): Set<string> {
  const features = new Set<string>();
  const words = plain.split(' ').filter(Boolean).slice(0, MOST_WORDS);
  const stems = words.map((word) => (/\d/.test(word) ? '0' : stemmer(word)));
  const classes = words.map((word, at) => classOf(word) ?? (SMALL.has(word) ? word : (stems[at] ?? word)));
  ofStems(features, stems);
  ofParts(features, words);
  ofClasses(features, words, classes);
  ofShape(features, words, raw);
  ofRules(features, fired, ruled, words);
  return features;
}

function ofStems(features: Set<string>, stems: readonly string[]): void {
  stems.forEach((stem, at) => {
    features.add(`w:${stem}`);
    const next = stems[at + 1];
    if (next !== undefined) features.add(`b:${stem} ${next}`);
  });
}

/** Parts of words, so that slips and kin are recognised. */
function ofParts(features: Set<string>, words: readonly string[]): void {
  for (const word of words) {
    if (SMALL.has(word)) continue;
    const marked = `<${word}>`;
    for (let at = 0; at + 4 <= marked.length; at++) features.add(`4:${marked.slice(at, at + 4)}`);
  }
}

function ofClasses(features: Set<string>, words: readonly string[], classes: readonly string[]): void {
  const telling = classes.filter((name, at) => name !== words[at] || !SMALL.has(name));
  const named = words.flatMap((word) => classOf(word) ?? []);
  for (const name of named) features.add(`k:${name}`);
  classes.forEach((name, at) => {
    const next = classes[at + 1];
    if (next !== undefined) features.add(`kb:${name} ${next}`);
  });
  telling.forEach((name, at) => {
    const next = telling[at + 1];
    if (next !== undefined) features.add(`kt:${name} ${next}`);
  });
  const distinct = [...new Set(named)];
  for (const one of distinct) for (const other of distinct) if (one < other) features.add(`kp:${one} ${other}`);
}

function ofShape(features: Set<string>, words: readonly string[], raw: string): void {
  features.add(`f1:${words[0] ?? ''}`);
  features.add(`f2:${words.slice(0, 2).join(' ')}`);
  features.add(`f3:${words.slice(0, 3).join(' ')}`);
  features.add(`l1:${words.at(-1) ?? ''}`);
  features.add(`l2:${words.slice(-2).join(' ')}`);
  features.add(`n:${Math.min(6, Math.floor(words.length / 4))}`);
  if (raw.includes('?')) features.add('q:?');
}

function ofRules(features: Set<string>, fired: readonly Fired[], ruled: readonly Fact[], words: readonly string[]): void {
  for (const { matter, cues } of fired) {
    for (const { at } of cues) features.add(`c:${matter} ${at}`);
    const weight = cues.reduce((sum, cue) => sum + cue.weight, 0);
    features.add(`cw:${matter} ${step(weight, [6, 4, 2, 1])}`);
  }
  for (const fact of ruled) features.add(`r:${fact}`);
  features.add(`r1:${ruled[0] ?? ''}`);
  for (const [matter, weight] of hintsOf(words)) features.add(`h:${matter} ${step(weight, [2, 1, 0.5, 0])}`);
}

const step = (weight: number, steps: readonly number[]): number => steps.find((one) => weight >= one) ?? 0;
