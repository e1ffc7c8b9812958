/**
 * Measures; never tests. Each figure stands beside the named peers' on the same texts in the same run.
 * Peers: `compromise` finding people, `alex` finding unkind words.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { text as alex } from 'alex';
import nlp from 'compromise';
import { ask } from '../../rules/ask/ask';
import { check } from '../../rules/check';
import type { Item } from '../../rules/item';
import { policyById } from '../../rules/policies';
import { defaultSettings } from '../../rules/settings';
import { readQuestions } from '../corpus/questions';

const policy = policyById('aylesford');
if (!policy) throw new Error('the policy to measure with is gone');
const settings = { ...defaultSettings(), schoolNames: ['Aylesford School and Sixth Form College'] };
const draft = (text: string): Item => ({ kind: 'draft', site: 'x', account: 'personal', audience: 'public', text });
const ours = (text: string): unknown => check(draft(text), policy, settings);
const theirNames = (text: string): unknown => nlp(text).people().out('array');
const theirWords = (text: string): unknown => alex(text).messages;

/** Texts from the labelled corpora, each made unlike any text measured before, so that nothing is remembered. */
const corpus = ['staff-drafts', 'staff-drafts-hard'].flatMap((name) =>
  readFileSync(new URL(`../corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [(JSON.parse(line) as { text?: string }).text ?? ''])),
);
let serial = 0;
const fresh = (text: string): string => {
  serial += 1;
  return `${text} ${serial.toString(36)}`;
};
const long = corpus.join(' ');
const cut = (length: number, from = 0): string => {
  let text = long.slice(from);
  while (text.length < length) text += ` ${long}`;
  return text.slice(0, length);
};

function times(run: (text: string) => unknown, texts: readonly string[]): number[] {
  return texts.map((text) => {
    const start = performance.now();
    run(text);
    return performance.now() - start;
  });
}

const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0;
const ms = (value: number): string => `${value.toFixed(value < 10 ? 3 : 1)} ms`;
const budget = (ok: boolean): string => (ok ? 'within budget' : 'OVER BUDGET');

const of280 = Array.from({ length: 500 }, (_, index) => fresh(cut(270, index * 97)));
for (const run of [ours, theirNames, theirWords]) times(run, of280.slice(0, 60).map(fresh));
const mine = times(ours, of280.map(fresh));
const names = times(theirNames, of280.slice(0, 150).map(fresh));
const words = times(theirWords, of280.slice(0, 150).map(fresh));
console.log('check of a 280-character draft, warm');
console.log(
  `  median ${ms(quantile(mine, 0.5))}, p95 ${ms(quantile(mine, 0.95))}  ${budget(quantile(mine, 0.5) <= 0.5 && quantile(mine, 0.95) <= 2)}`,
);
console.log(
  `  compromise .people() median ${ms(quantile(names, 0.5))}: ${(quantile(names, 0.5) / quantile(mine, 0.5)).toFixed(1)} × ours`,
);
console.log(
  `  alex median ${ms(quantile(words, 0.5))}: ${(quantile(words, 0.5) / quantile(mine, 0.5)).toFixed(1)} × ours  ${budget(quantile(words, 0.5) >= 2 * quantile(mine, 0.5))}`,
);

const posts = Array.from({ length: 10_000 }, (_, index) => fresh(corpus[index % corpus.length] ?? ''));
const total = (run: (text: string) => unknown, texts: readonly string[]): number =>
  times(run, texts).reduce((sum, time) => sum + time, 0) / texts.length;
const perPost = total(ours, posts);
const perPostNames = total(theirNames, posts.slice(0, 1000).map(fresh));
console.log(
  `\nthroughput over 10,000 short posts: ${(1000 / perPost).toFixed(0)} a second; compromise .people() ${(1000 / perPostNames).toFixed(0)} a second`,
);
console.log(`  ${(perPostNames / perPost).toFixed(1)} × compromise  ${budget(perPostNames >= 5 * perPost)}`);

console.log('\ntime by length (median of 5)');
let before = 0;
for (const length of [20, 280, 1000, 4000, 16_000, 63_206, 125_000, 250_000, 500_000, 1_000_000]) {
  const time = quantile(
    times(
      ours,
      Array.from({ length: 5 }, (_, index) => fresh(cut(length, index * 31))),
    ),
    0.5,
  );
  console.log(
    `  ${String(length).padStart(9)} characters ${ms(time)}${length === 63_206 ? `  ${budget(time <= 60)}` : ''}${length > 125_000 ? `  ${(time / before).toFixed(2)} × half of it  ${budget(time <= 2.3 * before)}` : ''}`,
  );
  before = time;
}

const HOSTILE: Record<string, string> = {
  'one letter': 'a',
  'one capital': 'A',
  initials: 'J.K. ',
  'initials in a chain': 'A.',
  digits: '1234567890',
  'digits and spaces': '07 ',
  'open quotes': '"a ',
  'nested brackets': '((a',
  'at signs': 'a@',
  dots: 'a.',
  hyphens: 'a-',
  apostrophes: "a'",
  hashtags: '#Aa',
  'zero width': 'a\u200b',
  'letters in bold': '𝗬4 ',
  'right to left': '\u202eab ',
  'family emoji': '👨‍👩‍👧‍👦',
  'lone surrogates': '\ud83d',
  'my my my': 'my ',
  names: 'Zofia Khan ',
  'year four': 'y4 ',
  'one line each': 'Zofia in Y4\n',
  // what signals look for, again and again without the end of a sentence
  diagnoses: 'Sam has ADHD and his mum left ',
  heads: 'my head, ',
  threats: 'I know where you live ',
  complaints: 'counting the days till I leave this dump ',
  passwords: 'My Arbor password is Fluffy99 ',
};
console.log('\nhostile texts, 50,000 and 100,000 characters');
for (const [name, piece] of Object.entries(HOSTILE)) {
  const [half, whole] = [50_000, 100_000].map((length) =>
    quantile(
      times(
        ours,
        Array.from({ length: 3 }, () => fresh(piece.repeat(Math.ceil(length / piece.length)).slice(0, length))),
      ),
      0.5,
    ),
  );
  const ratio = (whole ?? 0) / (half ?? 1);
  console.log(
    `  ${name.padEnd(18)} ${ms(half ?? 0)} ${ms(whole ?? 0)}  ${ratio.toFixed(2)} ×  ${budget(ratio <= 2.3 || (whole ?? 0) < 5)}`,
  );
}

const put = (question: string): unknown => ask(question, policy, settings);
const questions = readQuestions().map(({ question }) => question);
const [first = 0] = times(put, questions.slice(0, 1));
times(put, questions.slice(1).map(fresh));
const asked = times(put, questions.map(fresh));
console.log(
  `\nask, warm (the first question, with the model unpacked, took ${ms(first)}): median ${ms(quantile(asked, 0.5))}, 95th percentile ${ms(quantile(asked, 0.95))} a question  ${budget(quantile(asked, 0.95) <= 5)}`,
);
