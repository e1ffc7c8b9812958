/**
 * Prints how often the signals are right on labelled texts: the half that nothing was tuned on, unless `--tune` asks for the other.
 * `--mistakes` prints each mistake of the tuning half (never of the blind half).
 */
import { existsSync, readFileSync } from 'node:fs';
import { check } from '../../rules/check';
import type { Item } from '../../rules/item';
import { POLICIES } from '../../rules/policies';
import { defaultSettings } from '../../rules/settings';
import { findSignals } from '../../rules/signals/find';
import { fromFacts, readQuestions, SETS, scoreAnswers, scoreMatters } from './questions';
import { type LabelledItem, readCorpus } from './read';
import { precision, recall, scoreTopics, total } from './score';

const tune = process.argv.includes('--tune') || process.argv.includes('--mistakes');
const half = tune ? 'tune' : 'blind';
const only = process.argv.find((argument) => argument.startsWith('--topic='))?.slice('--topic='.length);
const percent = (share: number): string => (Number.isNaN(share) ? '   -' : share.toFixed(3));
const halfOf = (items: LabelledItem[]): LabelledItem[] => items.filter(({ split }) => split === half);

const drafts = [...halfOf(readCorpus('staff-drafts')), ...halfOf(readCorpus('staff-drafts-hard'))];
const { byTopic, byCertainty, mistakes } = scoreTopics(drafts);
console.log(
  `Staff drafts and profiles, ${half} half: ${drafts.length} texts, ${drafts.filter(({ expect }) => expect.length === 0).length} of them clean`,
);
console.log(`${'topic'.padEnd(24)} precision recall  right wrong missed`);
for (const [topic, score] of [...byTopic].sort(([a], [b]) => a.localeCompare(b))) {
  console.log(
    `${topic.padEnd(24)} ${percent(precision(score)).padStart(9)} ${percent(recall(score)).padStart(6)} ${String(score.right).padStart(6)} ${String(score.wrong).padStart(5)} ${String(score.missed).padStart(6)}`,
  );
}
const all = total(byTopic.values());
console.log(
  `${'all topics'.padEnd(24)} ${percent(precision(all)).padStart(9)} ${percent(recall(all)).padStart(6)} ${String(all.right).padStart(6)} ${String(all.wrong).padStart(5)} ${String(all.missed).padStart(6)}`,
);
for (const [certainty, score] of byCertainty)
  console.log(`  ${certainty.padEnd(9)} right ${percent(precision(score))} of ${score.right + score.wrong}`);
const clean = drafts.filter(({ expect, maybe }) => expect.length === 0 && maybe.length === 0);
const disturbed = clean.filter(({ item, settings }) =>
  findSignals(item, settings).some(({ topic }) => topic !== 'public-visibility'),
);
console.log(`clean texts left alone: ${clean.length - disturbed.length} of ${clean.length}`);

const pupils = halfOf(readCorpus('pupil-names'));
const isFound = ({ item, settings }: LabelledItem): boolean =>
  findSignals(item, settings).some(({ topic }) => topic === 'pupil-identified');
console.log(`\nPupils named, ${half} half: ${percent(pupils.filter(isFound).length / pupils.length)} of ${pupils.length} found`);
for (const key of ['tradition', 'form'] as const) {
  const groups = new Map<string, LabelledItem[]>();
  for (const line of pupils) groups.set(line[key] ?? '?', [...(groups.get(line[key] ?? '?') ?? []), line]);
  console.log([...groups].map(([name, lines]) => `${name} ${percent(lines.filter(isFound).length / lines.length)}`).join(' · '));
}
const IDENTIFIED = new Set(['pupil-identified', 'colleague-identified', 'parent-identified']);
const namesakes = halfOf(readCorpus('namesakes'));
const taken = namesakes.filter(({ item, settings, expect, maybe }) =>
  findSignals(item, settings).some(
    ({ topic }) => IDENTIFIED.has(topic) && !maybe.includes(topic) && !expect.some((entry) => entry.topic === topic),
  ),
);
console.log(`Namesakes left alone: ${percent(1 - taken.length / namesakes.length)} of ${namesakes.length}`);

const shared = new URL('../../../shared/eval/', import.meta.url);
if (existsSync(shared)) {
  const lines = (name: string): Record<string, string>[] =>
    readFileSync(new URL(name, shared), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const asDraft = (text: string): Item => ({ kind: 'draft', site: 'x', account: 'personal', audience: 'public', text });
  const settings = defaultSettings();
  const ordinary = lines('ordinary-uk-posts.jsonl').map(({ text }) => asDraft(text ?? ''));
  const flagged = ordinary.filter((item) => findSignals(item, settings).length > 0).length;
  console.log(
    `\nOrdinary UK posts: ${percent(flagged / ordinary.length)} of ${ordinary.length} give a signal; by policy, finding / stop:`,
  );
  for (const policy of POLICIES) {
    const findings = ordinary.map((item) => check(item, policy, settings));
    const any = findings.filter((list) => list.length > 0).length / ordinary.length;
    const stop = findings.filter((list) => list.some(({ level }) => level === 'stop')).length / ordinary.length;
    console.log(`  ${policy.id.padEnd(18)} ${percent(any)} / ${percent(stop)}`);
  }
  if (process.argv.includes('--by-topic')) {
    const counts = new Map<string, number>();
    for (const item of ordinary)
      for (const topic of new Set(findSignals(item, settings).map((signal) => signal.topic)))
        counts.set(topic, (counts.get(topic) ?? 0) + 1);
    console.log(
      [...counts]
        .sort((a, b) => b[1] - a[1])
        .map(([topic, count]) => `  ${topic} ${count}`)
        .join('\n'),
    );
  }
  const speech = new Set(['derogatory', 'threat', 'offensive', 'discriminatory', 'unlawful', 'allegation', 'criticises-school']);
  const cases = lines('hatecheck-half.jsonl');
  const peaceful = cases.filter(({ label }) => label === 'non-hateful');
  const isFlagged = ({ text }: Record<string, string>): boolean =>
    findSignals(asDraft(text ?? ''), settings).some(({ topic }) => speech.has(topic));
  console.log(
    `HateCheck: non-hateful left alone ${percent(1 - peaceful.filter(isFlagged).length / peaceful.length)} of ${peaceful.length}; hateful flagged ${percent(cases.filter(({ label }) => label === 'hateful').filter(isFlagged).length / (cases.length - peaceful.length))}`,
  );
}

if (process.argv.includes('--mistakes')) {
  for (const { id, topic, kind, evidence, text, certainty } of mistakes) {
    if (only && topic !== only) continue;
    console.log(`${kind.toUpperCase()} ${topic}${certainty ? ` (${certainty})` : ''} [${evidence}] ${id}: ${text}`);
  }
  if (!only || only === 'pupil-identified') {
    for (const line of pupils)
      if (!isFound(line))
        console.log(
          `MISSED PUPIL ${line.tradition}/${line.form} [${line.expect.map(({ evidence }) => evidence).join('|')}] ${line.id}: ${line.item.text}`,
        );
    for (const line of taken)
      console.log(
        `NAMESAKE TAKEN ${line.id}: ${line.item.text} -> ${findSignals(line.item, line.settings)
          .filter(({ topic }) => IDENTIFIED.has(topic))
          .map(({ evidence, why }) => `${evidence} (${why})`)}`,
      );
  }
}

for (const set of SETS) {
  const questions = readQuestions(set).filter(({ split }) => split === half);
  if (questions.length === 0) continue;
  const { scores, wrong } = scoreAnswers(questions);
  console.log(`\n${set}.jsonl, ${half} half: ${questions.length} questions, each asked of ${POLICIES.length} policies`);
  for (const [key, { asked, verdicts, both, dangerous }] of scores)
    console.log(
      `${key.padEnd(24)} verdict ${percent(verdicts / asked)}  verdict and clause ${percent(both / asked)}  of ${asked}${dangerous > 0 ? `  dangerous yes: ${dangerous}` : ''}`,
    );
  const labelled = questions.filter(({ facts }) => facts !== undefined);
  const ruled = scoreAnswers(labelled, fromFacts).scores.get('all');
  if (ruled) {
    const { asked, first, any } = scoreMatters(labelled);
    console.log(
      `from the labelled facts  verdict ${percent(ruled.verdicts / ruled.asked)}  verdict and clause ${percent(ruled.both / ruled.asked)}\nmain matter the first labelled ${percent(first / asked)}, or one of those labelled ${percent(any / asked)}`,
    );
  }
  if (process.argv.includes('--mistakes'))
    for (const { question, policy, verdict, refs } of wrong)
      console.log(
        `${question.id} ${policy}: ${question.question}\n    wanted ${question.answers[policy]?.verdict.join('|')} ${question.answers[policy]?.refs.join('; ')}\n    got ${verdict} ${refs.join('; ')}`,
      );
}
