/** The learned model: made from these texts, small enough, and better than the rules alone. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../rules/item';
import { TEXTS_MODEL } from '../../rules/opinion/texts-model';
import { defaultSettings } from '../../rules/settings';
import { contextOf, findByRules, findSignals } from '../../rules/signals/find';
import { WHO_MODEL } from '../../rules/text/people/who-model';
import { READS_LIKE, READS_UNLIKE } from '../../rules/wording/reads-like';
import { readCorpus } from '../corpus/read';
import { precision, recall, scoreTopics, total } from '../corpus/score';
import { labelledTexts } from './examples';
import { sumOfSource } from './source';

const settings = defaultSettings();

describe('the model file', () => {
  it('is made from the texts and the code as they are', () => {
    for (const { source } of [TEXTS_MODEL, WHO_MODEL]) expect(source, 'run `npm run train`').toBe(sumOfSource());
  });

  it('is small, and so are both together', () => {
    const files = ['opinion/texts-model', 'text/people/who-model'].map((name) =>
      readFileSync(new URL(`../../rules/${name}.ts`, import.meta.url)),
    );
    expect(gzipSync(Buffer.concat(files)).length).toBeLessThan(300_000);
  });

  it('has words for every topic it speaks on', () => {
    for (const topic of TEXTS_MODEL.linear.labels) expect(READS_LIKE, topic).toHaveProperty(topic);
  });

  it('learns from texts that hold words, in one run or in parts', () => {
    for (const { item } of labelledTexts())
      expect(`${item.text ?? ''}${Object.values(item.fields ?? {}).join('')}`.trim(), JSON.stringify(item)).not.toBe('');
  });

  it('learns from no blind text', () => {
    const texts = new Set(labelledTexts().map(({ item }) => item.text));
    for (const { split, item } of [...readCorpus('staff-drafts'), ...readCorpus('staff-drafts-hard')])
      if (split === 'blind' && item.text !== undefined) expect(texts.has(item.text)).toBe(false);
  });
});

describe('what the model adds', () => {
  const drafts = [...readCorpus('staff-drafts'), ...readCorpus('staff-drafts-hard')].filter(({ split }) => split === 'tune');
  const all = total(scoreTopics(drafts).byTopic.values());

  it('keeps the tuning half above its floors', () => {
    expect(precision(all)).toBeGreaterThan(0.88);
    expect(recall(all)).toBeGreaterThan(0.69);
  });

  it('says that it is a guess, shows its sentence, and is never sure', () => {
    let seen = 0;
    for (const { item } of labelledTexts().slice(0, 600)) {
      const text = item.text ?? '';
      for (const { why, certainty, start, end, evidence } of findSignals(item, settings)) {
        if (!why.startsWith('It reads like')) continue;
        seen += 1;
        expect(certainty).not.toBe('sure');
        expect(why).toContain('guess from the wording');
        expect(text.slice(start, end)).toBe(evidence);
      }
    }
    expect(seen).toBeGreaterThan(30);
  });

  it('makes a guess of what could hold a post where the wording reads otherwise, and says so', () => {
    let seen = 0;
    for (const { item } of labelledTexts().slice(0, 3000)) {
      const doubted = findSignals(item, settings).filter(({ why }) => why.endsWith(READS_UNLIKE));
      if (doubted.length === 0) continue;
      const ruled = findByRules(contextOf(item, settings));
      for (const { topic, start, certainty, why } of doubted) {
        seen += 1;
        expect(certainty).toBe('possible');
        const before = ruled.find((one) => one.topic === topic && one.start === start);
        expect(before?.certainty).toMatch(/sure|likely/);
        expect(why).toBe(`${before?.why} ${READS_UNLIKE}`);
      }
    }
    expect(seen).toBeGreaterThan(10);
  });

  it('leaves names, jobs and places of a profile to the rules', () => {
    const profile: Item = {
      kind: 'profile',
      site: 'facebook',
      account: 'personal',
      audience: 'unknown',
      fields: { name: 'Our head could not run a bath', headline: 'Our head could not run a bath. Tea, trains, two cats.' },
    };
    expect(findSignals(profile, settings)).toEqual(findByRules(contextOf(profile, settings)));
  });

  it('reads the bio of a profile, and says in which field', () => {
    const bios = labelledTexts().flatMap(({ item }) => (item.fields?.['bio'] === undefined ? [] : [item]));
    const added = bios.flatMap((item) => findSignals(item, settings).filter(({ why }) => why.startsWith('It reads like')));
    expect(added.length).toBeGreaterThan(3);
    for (const { field } of added) expect(field).toBe('bio');
  });
});
