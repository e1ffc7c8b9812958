import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logoFeatures } from '../../rules/image/logo-features';
import { defaultSettings, SETTINGS_VERSION, type Settings } from '../../rules/settings';
import { migrate, parseSettings, readSettingsFile } from '../../rules/settings-migration';
import { crest } from './image/small';

const FULL: Settings = {
  version: SETTINGS_VERSION,
  policy: 'aylesford',
  schoolNames: ['Aylesford School'],
  schoolAliases: ['ASSFC'],
  schoolEmailDomains: ['aylesfordschool.org.uk'],
  role: 'teacher',
  accounts: { x: 'professional' },
  sitesOff: ['x'],
  schoolHours: { start: '08:30', end: '15:30', terms: [] },
  watch: { salt: 'ab', hashes: ['cd'] },
  highlight: false,
  asksAtContact: false,
  readsPictures: false,
  logo: logoFeatures(crest(6).picture()),
  acknowledged: [
    { topic: 'school-named', evidence: 'Aylesford', verdict: 'fine', reason: 'old news', at: '2026-11-01T10:00:00Z' },
  ],
};

/** Settings of which any part may be good, bad or missing. */
const ANY_PARTS = fc.record(
  Object.fromEntries(Object.entries(FULL).map(([part, good]) => [part, fc.oneof(fc.constant(good), fc.jsonValue())])),
  { requiredKeys: [] },
);

describe('stored settings', () => {
  it.each([undefined, null])('starts afresh, and says nothing, when %s is stored', (raw) => {
    expect(parseSettings(raw)).toEqual({ settings: defaultSettings() });
  });

  it('reads whole settings as they are', () => {
    expect(parseSettings(FULL)).toEqual({ settings: FULL });
  });

  it.each(['a string', 7, true, ['a list']])('sets %j aside and starts afresh', (raw) => {
    const parsed = parseSettings(raw);
    expect(parsed.settings).toEqual(defaultSettings());
    expect(parsed.setAside).toEqual(raw);
    expect(parsed.told).toMatch(/start afresh/);
  });

  it.each([
    ['5 January 2026', '27 March 2026'],
    ['05/01/2026', '27/03/2026'],
    ['2026-03-27', '2026-01-05'],
  ])('a term from %s to %s is none, and the hours stay with the others', (from, to) => {
    const term = { from: '2026-04-13', to: '2026-07-21' };
    const hours = { start: '08:30', end: '15:30' };
    const parsed = parseSettings({ ...FULL, schoolHours: { ...hours, terms: [{ from, to }, term] } });
    expect(parsed.settings.schoolHours).toEqual({ ...hours, terms: [term] });
    expect(parsed.told).toMatch(/your school hours/);
    const file = readSettingsFile(JSON.stringify({ ...FULL, schoolHours: { ...hours, terms: [{ from, to }] } }));
    expect('told' in file && file.told).toMatch(/^Your school hours could not be read.*Nothing was changed\.$/);
  });

  it('keeps every good part when one is bad, and says which was lost', () => {
    const raw = { ...FULL, schoolHours: { start: '8.30', end: '15:30' } };
    const parsed = parseSettings(raw);
    const { schoolHours: _, ...others } = FULL;
    expect(parsed.settings).toEqual(others);
    expect(parsed.setAside).toEqual(raw);
    expect(parsed.told).toBe(
      'Part of your settings could not be read: your school hours. Everything else is as it was, and the old version is kept aside.',
    );
  });

  it('keeps the good entries of lists and of the accounts', () => {
    const parsed = parseSettings({
      ...FULL,
      schoolNames: ['Aylesford School', 4],
      sitesOff: ['x', 'myspace'],
      accounts: { x: 'professional', facebook: 'secret' },
      acknowledged: [{ topic: 'nonsense' }, ...FULL.acknowledged],
    });
    expect(parsed.settings).toEqual(FULL);
    expect(parsed.told).toContain("your school's names");
    expect(parsed.told).toContain('the findings you settled');
  });

  it('adds what an older file left out without a word', () => {
    const { highlight: _, ...old } = FULL;
    expect(parseSettings(old)).toEqual({ settings: { ...FULL, highlight: true } });
  });

  it('keeps what it understands of a newer version, and sets the rest aside', () => {
    const raw = { ...FULL, version: SETTINGS_VERSION + 1, brandNew: 1 };
    const parsed = parseSettings(raw);
    expect(parsed.settings).toEqual(FULL);
    expect(parsed.setAside).toEqual(raw);
    expect(parsed.told).toMatch(/newer Second Look/);
  });

  it('answers usable settings for anything at all, and sets aside exactly when it tells', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), ANY_PARTS), (raw) => {
        const parsed = parseSettings(raw);
        expect(parseSettings(parsed.settings)).toEqual({ settings: parsed.settings });
        expect('setAside' in parsed).toBe(parsed.told !== undefined);
      }),
    );
  });

  it('lets any one part be bad without losing the others', () => {
    const parts = Object.keys(FULL).filter((part) => part !== 'version') as (keyof Settings)[];
    for (const part of parts) {
      const { settings } = parseSettings({ ...FULL, [part]: 12345 });
      for (const other of parts) if (other !== part) expect(settings[other], `${other} when ${part} is bad`).toEqual(FULL[other]);
    }
  });
});

describe('steps from version to version', () => {
  const steps = {
    1: (old: Record<string, unknown>) => ({ ...old, names: [old['name']], name: undefined }),
    2: (old: Record<string, unknown>) => ({ ...old, count: (old['names'] as unknown[]).length }),
  };

  it('runs each step once, in order, and stamps the version', () => {
    expect(migrate({ version: 1, name: 'a' }, steps, 1, 3)).toEqual({ version: 3, names: ['a'], name: undefined, count: 1 });
  });

  it('starts in the middle', () => {
    expect(migrate({ version: 2, names: ['a', 'b'] }, steps, 2, 3)).toEqual({ version: 3, names: ['a', 'b'], count: 2 });
  });

  it('leaves today’s version alone', () => {
    expect(migrate({ version: 3 }, steps, 3, 3)).toEqual({ version: 3 });
  });

  it('says which step is missing', () => {
    expect(() => migrate({ version: 1 }, {}, 1, 2)).toThrow('no step from version 1 to 2');
  });
});

describe('a settings file', () => {
  it('comes back as it was saved', () => {
    expect(readSettingsFile(JSON.stringify(FULL, null, 2))).toEqual({ settings: FULL });
  });

  it.each([
    ['no JSON at all', 'hello', /not JSON/],
    ['another kind of JSON', '[1]', /no version/],
    ['a newer version', JSON.stringify({ ...FULL, version: 9 }), /newer Second Look \(settings version 9\)/],
    [
      'a bad time',
      JSON.stringify({ ...FULL, schoolHours: { start: '8.30', end: '15:30' } }),
      /^Your school hours could not be read, at “schoolHours\.start”: .*08:30/,
    ],
    ['a wrong type', JSON.stringify({ ...FULL, highlight: 'yes' }), /“highlight”: true or false was expected/],
    ['a wrong entry', JSON.stringify({ ...FULL, schoolNames: ['a', 3] }), /“schoolNames\.1”: text was expected/],
    ['a wrong word', JSON.stringify({ ...FULL, role: 'king' }), /“role”: it can only be “teacher”/],
    ['a part left out', JSON.stringify({ ...FULL, acknowledged: undefined }), /“acknowledged”: a list was expected/],
    [
      'a logo that is none',
      JSON.stringify({ ...FULL, logo: { ...FULL.logo, corners: 'AAAA' } }),
      /^Your school's logo could not be read, at “logo\.corners”/,
    ],
    ['two faults', JSON.stringify({ ...FULL, role: 'king', highlight: 3 }), /So could 1 more/],
  ])('is refused whole when it has %s, saying what and where', (_, text, told) => {
    const read = readSettingsFile(text);
    expect(read).toEqual({ told: expect.stringMatching(told) });
    expect('told' in read && read.told).toMatch(/Nothing was changed\.$/);
  });
});
