import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../rules/settings';
import type { SignalFound } from '../../rules/signal';
import { findSignals } from '../../rules/signals/find';

const found = (text: string): readonly SignalFound[] =>
  findSignals({ kind: 'draft', site: 'facebook', account: 'personal', audience: 'unknown', text }, defaultSettings());

describe('a guess of the model', () => {
  it.each([
    ['My Y8 daughter has just informed me I\'m "so cringe"', 'profession-named'],
    ['My kid needs 4 glue sticks for year 5. FOUR. What are they eating them', 'discriminatory'],
    ['Our Priya has passed her driving test first time!!! Taught her round the Tesco car park', 'unlawful'],
    ["Teachers' pay: the STRB has recommended 4%. Full report on gov.uk, link below", 'commercial'],
    ['Half marathon done. £840 for Mind so far, link in comments if you can spare a quid', 'commercial'],
    ["Throwback to leavers' assembly 1999, look at that fringe", 'school-activity'],
    ['Every school should teach kids to cook, change my mind', 'profession-named'],
  ])('is not told where the text as a whole is about something else: %s', (text, topic) => {
    expect(found(text).map((signal) => signal.topic)).not.toContain(topic);
  });

  it.each([
    ['Black parents never turn up to parents evening, sorry but it’s true', 'discriminatory'],
    ['one of my Y5 girls came in with no coat again', 'profession-named'],
  ])('is told elsewhere: %s', (text, topic) => {
    expect(found(text).map((signal) => signal.topic)).toContain(topic);
  });
});
