import { describe, expect, it } from 'vitest';
import { acknowledge, bringBack, settle } from '../../rules/acknowledge';
import type { Finding } from '../../rules/finding';
import { defaultSettings } from '../../rules/settings';

const finding = (evidence: string, field?: string): Finding => ({
  topic: 'school-named',
  level: 'stop',
  certainty: 'sure',
  evidence,
  ...(field === undefined ? {} : { field }),
  clauses: [{ ref: '1', heading: 'h', says: 's', stance: 'forbidden' }],
  why: 'w',
  todo: 't',
  actions: [],
  also: [],
});
const said = { verdict: 'fine', reason: ' old news ', at: '2026-11-01T10:00:00Z' } as const;

describe('settling a finding', () => {
  it('is remembered, whatever the spacing and capitals, and can be taken back', () => {
    const settings = acknowledge(defaultSettings(), finding('Aylesford School', 'bio'), said);
    expect(settings.acknowledged).toEqual([
      { topic: 'school-named', evidence: 'Aylesford School', field: 'bio', verdict: 'fine', reason: 'old news', at: said.at },
    ]);
    const again = [finding(' aylesford  school ', 'bio'), finding('Aylesford School'), finding('Elton', 'bio')];
    const sorted = settle(again, settings);
    expect(sorted.settled.map(({ finding }) => finding)).toEqual([again[0]]);
    expect(sorted.open).toEqual([again[1], again[2]]);
    const [entry] = settings.acknowledged;
    expect(entry && bringBack(settings, entry).acknowledged).toEqual([]);
  });

  it('takes the latest word', () => {
    const once = acknowledge(defaultSettings(), finding('Elton'), said);
    const twice = acknowledge(once, finding('elton'), { ...said, verdict: 'wrong', reason: '' });
    expect(twice.acknowledged).toMatchObject([{ evidence: 'elton', verdict: 'wrong', reason: '' }]);
  });
});
