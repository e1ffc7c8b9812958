import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../rules/finding';
import { SIGNAL_TOPICS } from '../../../rules/topics';
import { askedBy } from '../../../rules/wording/asks';

const policy = { short: 'Aylesford' };
const finding = (topic: Finding['topic'], level: Finding['level'], ref: string): Finding => ({
  topic,
  level,
  certainty: 'sure',
  evidence: 'words',
  clauses: [{ ref, heading: 'Heading', says: 'What it says.', stance: 'forbidden' }],
  why: 'why',
  todo: 'todo',
  actions: [],
  also: [],
});

describe('what a policy asks, in one sentence', () => {
  it('names the clause and what it asks', () => {
    expect(askedBy(policy, [finding('confidential', 'stop', '2.3.6')])).toBe(
      "Aylesford's policy (2.3.6) asks you not to share anything confidential.",
    );
    expect(askedBy(policy, [finding('school-activity', 'ask', '4.1')])).toBe(
      "Aylesford's policy (4.1) asks you to get leave before you write about what happens at school.",
    );
  });

  it('lets the most serious level speak, of two things at most, each once', () => {
    const several = [
      finding('school-activity', 'ask', '4.1'),
      finding('pupil-identified', 'stop', '2.4.6'),
      finding('pupil-identified', 'stop', '2.4.6'),
      finding('school-named', 'stop', '2.3.10'),
      finding('derogatory', 'stop', '2.3.5'),
    ];
    expect(askedBy(policy, several)).toBe(
      "Aylesford's policy asks you not to let a pupil be recognised (2.4.6) or name your school (2.3.10).",
    );
  });

  it('says nothing where nothing is asked', () => {
    expect(askedBy(policy, [finding('work-time', 'think', '1')])).toBe('');
    expect(askedBy(policy, [])).toBe('');
  });

  it('reads as one sentence for every topic', () => {
    for (const topic of SIGNAL_TOPICS) {
      expect(askedBy(policy, [finding(topic, 'stop', '1')])).toMatch(/^Aylesford's policy \(1\) asks you not to [a-z][^.]+\.$/);
    }
  });
});
