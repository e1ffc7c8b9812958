import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../rules/settings';
import { findSignals } from '../../../rules/signals/find';

/** The words found as the school's name in a draft. */
function named(text: string, settings: Partial<Settings>): string[] {
  return findSignals(
    { kind: 'draft', site: 'x', account: 'personal', audience: 'unknown', text },
    { ...defaultSettings(), ...settings },
  )
    .filter(({ topic }) => topic === 'school-named')
    .map(({ evidence }) => evidence);
}

const stMarys = { schoolNames: ["St Mary's C of E Primary School"] };
const aylesford = {
  schoolNames: ['Aylesford School and Sixth Form College'],
  schoolAliases: ['AS6F'],
  schoolEmailDomains: ['aylesfordschool.org.uk'],
};

describe('the school by its names', () => {
  it.each([
    ['Saint Mary’s Primary', stMarys],
    ['st marys c of e primary school', stMarys],
    ["St. Mary's School", stMarys],
    ['Aylesford School', aylesford],
    ['aylesford sixth form', aylesford],
    ['AS6F', aylesford],
    ['#AylesfordSchool', aylesford],
    ['@AylesfordSchool', aylesford],
    ['office@aylesfordschool.org.uk', aylesford],
  ])('finds %s', (words, settings) => {
    const found = named(`INSET day at ${words} today`, settings);
    expect(found.join(' ').toLowerCase()).toContain(words.toLowerCase().replace(/^.*@(?=\w+\.)/, ''));
  });

  it.each([
    ['A lovely walk through Aylesford village', aylesford],
    ['Lit a candle at St Mary’s Church', stMarys],
    ['The as6fx cable arrived', aylesford],
  ])('leaves alone: %s', (text, settings) => {
    expect(named(text, settings)).toEqual([]);
  });

  it('guesses that a school is yours only while the settings do not say which is', () => {
    const text = 'Thrilled that Brantwick Primary has been shortlisted for an award';
    expect(named(text, {})).toEqual(['Brantwick Primary']);
    expect(named(text, aylesford)).toEqual([]);
  });
});
