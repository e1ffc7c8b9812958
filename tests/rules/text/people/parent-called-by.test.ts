import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../rules/settings';
import { findSignals } from '../../../../rules/signals/find';

/** Who is found in a draft: topic, how sure, and the words. */
const found = (text: string): string[] =>
  findSignals({ kind: 'draft', site: 'x', account: 'personal', audience: 'unknown', text }, defaultSettings())
    .filter(({ topic }) => topic.endsWith('identified'))
    .map(({ topic, certainty, evidence }) => `${topic} ${certainty} ${evidence}`);

describe('a parent called by the child’s name', () => {
  it('is found beside the pupil, with the apostrophe left out and for two children too', () => {
    expect(found('zofias mum is kicking off again in the playground')).toEqual([
      'pupil-identified sure zofia',
      'parent-identified sure zofias mum',
    ]);
    const both = found("Zofia and Tobi's mum complained about homework");
    expect(both).toContain("parent-identified sure Zofia and Tobi's mum");
    expect(both).toContain('pupil-identified sure Zofia');
    expect(both).not.toContain('parent-identified likely Zofia');
  });

  it('is found beside the title, too', () => {
    const all = found('Mrs Khan, Aisha’s mum, moaned again at the school gate');
    expect(all).toContain('parent-identified sure Mrs Khan');
    expect(all).toContain('pupil-identified sure Aisha');
    expect(all).toContain('parent-identified sure Aisha’s mum');
  });
});
