import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../rules/settings';
import { findSignals } from '../../../rules/signals/find';

/** The words found as the school's name in a draft, each with how sure that is. */
const foundIn = (text: string, settings: Partial<Settings>): [string, string][] =>
  findSignals({ kind: 'draft', site: 'x', account: 'personal', audience: 'unknown', text }, { ...defaultSettings(), ...settings })
    .filter(({ topic }) => topic === 'school-named')
    .map(({ evidence, certainty }) => [evidence, certainty]);

const named = (text: string, settings: Partial<Settings>): string[] => foundIn(text, settings).map(([evidence]) => evidence);

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

  it.each([
    ['a walk in Barleyhurst Park this morning', 'Barleyhurst Park'],
    ['Took the kids to Barleyhurst Park for a picnic', 'Barleyhurst Park'],
    ['half term walk round Barleyhurst Park', 'Barleyhurst Park'],
    ['Barleyhurst Park Rangers drew two all', 'Barleyhurst Park'],
    ['Happy Feast of Corpus Christi', 'Corpus Christi'],
    ['Corpus Christi today, so mass at 7', 'Corpus Christi'],
    ['Aylesford Priory was lovely', 'Aylesford'],
    ['Aylesford is a dump', 'Aylesford'],
    ['Elton John was amazing', 'Elton'],
    ['elton john was amazing', 'Elton'],
    ['Elton and David looked well at the Oscars', 'Elton'],
    ['a photo from #aylesfordpriory', 'Aylesford'],
  ])('takes a bare alias for no school: %s', (text, alias) => {
    expect(named(text, { schoolAliases: [alias] })).toEqual([]);
  });

  it.each([
    ['Six years at Corpus Christi and I still love it', 'Corpus Christi', 'likely'],
    ['I work at Corpus Christi', 'Corpus Christi', 'sure'],
    ['Corpus staff are the best', 'Corpus', 'sure'],
    ['So proud of my Year 4s at Elton today', 'Elton', 'sure'],
    ['Aylesford INSET day tomorrow', 'Aylesford', 'sure'],
    ['Our school, Aylesford, is hiring', 'Aylesford', 'sure'],
    ['my new job starts at Corpus in September', 'Corpus', 'sure'],
    ['At Aylesford we never give up on a child', 'Aylesford', 'likely'],
    ['Coppice is a shambles, and so is my timetable', 'Coppice', 'possible'],
    ['A message from all at Coppice: thank you', 'Coppice', 'likely'],
    ['Ring Coppice reception and ask', 'Coppice', 'likely'],
    ['Elton Primary was buzzing', 'Elton Primary', 'sure'],
  ])('takes an alias beside work and school for the school: %s', (text, alias, certainty) => {
    expect(foundIn(text, { schoolAliases: [alias] })).toEqual([[alias, certainty]]);
  });

  it('knows a school of a trade, a college elsewhere and a person from the school of that name', () => {
    const elton = { schoolNames: ['Elton Primary School'], schoolAliases: ['Elton'] };
    expect(named('Elton School of Dance have a show tonight', elton)).toEqual([]);
    expect(foundIn('Elton School, of course', elton)).toEqual([['Elton School', 'sure']]);
    const christi = { schoolNames: ['Corpus Christi Catholic Primary School'], schoolAliases: ['Corpus Christi'] };
    expect(named('I sang at Corpus Christi College once', christi)).toEqual([]);
    const bio = (fields: Record<string, string>) =>
      findSignals(
        { kind: 'profile', site: 'x', account: 'personal', audience: 'unknown', fields },
        { ...defaultSettings(), schoolAliases: ['Elton'] },
      ).map(({ topic, certainty }) => `${topic} ${certainty}`);
    expect(bio({ name: 'Elton Smith' })).toEqual([]);
    expect(bio({ name: 'Elton Choir' })).toContain('school-named likely');
    expect(bio({ location: 'Elton' })).toEqual([]);
    expect(bio({ bio: 'Living in Elton with two dogs' })).toEqual([]);
    expect(bio({ work: 'Elton' })).toContain('school-named sure');
  });
});

it('takes a name with any word in it', () => {
  for (const word of ['Constructor', 'Valueof', '__proto__', 'Hasownproperty'])
    expect(() =>
      findSignals(
        { kind: 'draft', site: 'x', account: 'personal', audience: 'public', text: `I teach at Oak ${word} Primary` },
        { ...defaultSettings(), schoolNames: [`Oak ${word} Primary School`] },
      ),
    ).not.toThrow();
});
