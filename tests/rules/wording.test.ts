import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from '../../rules/check';
import { POLICIES } from '../../rules/policies';
import { defaultSettings } from '../../rules/settings';
import { SIGNAL_TOPICS } from '../../rules/topics';
import { findingHeading } from '../../rules/wording/headings';
import { levelWords } from '../../rules/wording/levels';
import { dateWords, overdueWords, policyDates, policyDatesInFull } from '../../rules/wording/policy-facts';
import { listRoles, listWords, namesRole } from '../../rules/wording/roles';
import { TOPIC_WORDS, todoWords } from '../../rules/wording/topics';
import { CERTAINTY_ORDER, findingWith, policyNamed } from '../support/findings';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BANNED = /\b(?:violat\w*|breach\w*|detect\w*|scan results|users?|content|please)\b/i;

describe('the voice', () => {
  const folders = [
    'rules/wording',
    'rules/letters',
    'rules/review',
    'components',
    'entrypoints/popup',
    'entrypoints/options',
    'entrypoints/review',
  ];
  const files = folders.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`)
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  );

  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it.each(files)('never says a banned word in %s', (file) => {
    const said = readFileSync(`${ROOT}${file}`, 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\/\/|\/?\*|import )/.test(line))
      .join('\n')
      .replace(/use[A-Z]\w+|\bcontent=/g, '');
    expect(said.match(BANNED)?.[0]).toBeUndefined();
  });

  it.each(SIGNAL_TOPICS)('has short whole sentences for %s', (topic) => {
    const { label, matters, todo, never } = TOPIC_WORDS[topic];
    expect(label).toMatch(/^[A-Z].*[^.]$/);
    for (const sentence of [matters, todo, never ?? todo]) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence.length).toBeLessThanOrEqual(120);
    }
  });
});

describe('what to do next', () => {
  /** Offers of a way around that a clause which says never does not leave open. */
  const WAY_AROUND =
    /\bask (?:them |first)|\bleave first|\bconsent|without pointing|to their face|for friends, or|page of its own, |\bwell away/i;

  it.each(SIGNAL_TOPICS)('offers no way around a clause that says never on %s', (topic) => {
    const said = todoWords(topic, 'draft', true);
    expect(said).not.toMatch(WAY_AROUND);
    const { todo, tell } = TOPIC_WORDS[topic];
    expect(todoWords(topic, 'draft', false)).toBe(tell === undefined ? todo : `${todo} ${tell} your line manager.`);
    expect(todoWords(topic, 'post', true)).toMatch(
      topic === 'work-time' ? /^Another time/ : new RegExp(`^Edit this post.*${said}$`),
    );
  });
});

describe('whom to tell', () => {
  it('is who the closest clause that names somebody wants told, and the line manager where none does', () => {
    const told = (id: string): string | undefined =>
      check(
        {
          kind: 'draft',
          site: 'x',
          account: 'personal',
          audience: 'public',
          text: 'one of my year 11s followed me so I followed back',
        },
        policyNamed(id),
        defaultSettings(),
      ).find(({ topic }) => topic === 'contact-pupil')?.todo;
    expect(told('elton-primary')).toContain('tell the headteacher or the designated safeguarding lead.');
    expect(told('aylesford')).toMatch(/tell (?:your line manager|the )/);
  });
});

describe('how sure a heading is', () => {
  it.each(SIGNAL_TOPICS)('states, hedges and asks about %s', (topic) => {
    const [sure, likely, possible] = CERTAINTY_ORDER.map((certainty) => findingHeading({ topic, certainty, evidence: 'Will' }));
    expect(sure).toBe(TOPIC_WORDS[topic].label);
    expect(likely).toMatch(/\b(?:looks?|may|seems?|reads)\b/);
    expect(possible).toMatch(/\?$/);
    expect(new Set([sure, likely, possible]).size).toBe(3);
  });

  it('repeats a short find and calls a long one "this"', () => {
    expect(findingHeading(findingWith({ topic: 'pupil-identified', certainty: 'possible', evidence: ' Will ' }))).toBe(
      'Is “Will” a pupil?',
    );
    const long = findingWith({
      topic: 'pupil-identified',
      certainty: 'possible',
      evidence: 'the boy who always sits by the window',
    });
    expect(findingHeading(long)).toBe('Is this a pupil?');
    expect(findingHeading({ ...long, evidence: '' })).toBe('Is this a pupil?');
  });

  it('never shows a guess as a fact', () => {
    expect(levelWords({ level: 'stop', certainty: 'sure' })).toBe("Your policy says don't");
    for (const level of ['stop', 'ask', 'think'] as const)
      expect(levelWords({ level, certainty: 'possible' })).toBe('Worth a look');
  });
});

describe('dates and people', () => {
  it.each([
    ['2020-06', 'June 2020'],
    ['2023-10-19', '19 October 2023'],
    ['2026-11-02T10:00:00Z', '2 November 2026'],
    ['2022', '2022'],
  ])('says %s as %s', (date, words) => expect(dateWords(date)).toBe(words));

  it('says when a review date has passed, and only then', () => {
    for (const policy of POLICIES) {
      expect(policyDates(policy, '2026-11-20')).toMatch(/review date has passed$/);
      expect(overdueWords(policy, '2026-11-20')).toMatch(/^Its review date has passed/);
      expect(policyDates(policy, '2010-01-01')).toMatch(/review due/);
      expect(overdueWords(policy, '2010-01-01')).toBeUndefined();
      expect(policyDatesInFull(policy, '2010-01-01')).toMatch(/It is due for review in .*\.$/);
    }
  });

  it('lists people as a sentence does', () => {
    expect(listRoles(['headteacher'])).toBe('the headteacher');
    expect(listRoles(['headteacher', 'governors', 'union'])).toBe('the headteacher, the governors or your union');
    expect(listWords([])).toBe('');
    expect(listWords(['a', 'b'])).toBe('a and b');
  });

  it('knows whether a policy names a part at the school', () => {
    expect(namesRole(['teacher', 'support-staff'], 'teaching-assistant')).toBe(true);
    expect(namesRole(['teacher', 'agency'], 'supply')).toBe(true);
    expect(namesRole(['teacher'], 'volunteer')).toBe(false);
  });
});
