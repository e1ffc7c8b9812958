/** Words in pictures, read or described, are checked like words that were typed, and say where they stand. */
import { describe, expect, it } from 'vitest';
import { check } from '../../rules/check';
import { type ItemImage, isPictureField, pictureField } from '../../rules/item';
import { defaultSettings } from '../../rules/settings';
import { findSignals } from '../../rules/signals/find';
import { fieldWords } from '../../rules/wording/places';
import { policyNamed } from '../support/findings';

const findings = (images: ItemImage[], text = 'Morning all') =>
  check(
    { kind: 'draft', site: 'x', account: 'personal', audience: 'connections', text, images },
    policyNamed('aylesford'),
    defaultSettings(),
  ).map(({ topic, field, start, evidence }) => ({ topic, field, start, evidence }));

describe('words in pictures', () => {
  it('are found where they stand: in which picture, and at which letter of its words', () => {
    expect(findings([{}, { words: 'Ring me\n07700 900461' }])).toEqual([
      { topic: 'contact-details', field: 'picture 2', start: 8, evidence: '07700 900461' },
    ]);
    expect(findings([{ words: '07700 900461' }])[0]?.field).toBe('picture');
  });

  it('are taken from the site’s own description where nothing was read', () => {
    const alt = "May be an image of text that says 'Ring me: 07700 900461'";
    expect(findings([{ alt }])).toEqual([{ topic: 'contact-details', field: 'picture', start: 9, evidence: '07700 900461' }]);
    expect(findings([{ alt, words: 'Open evening' }])).toEqual([]);
  });

  it('stand apart from the words beside them', () => {
    const both = findings([{ words: '07700 900461' }], 'Ring me on 07700 900461');
    expect(both.map(({ field }) => field)).toEqual([undefined, 'picture']);
  });

  it('are no field of a profile, and have words of their own', () => {
    expect([pictureField(1, 1), pictureField(2, 3)].map(isPictureField)).toEqual([true, true]);
    expect(['bio', 'pictures', 'picture of me'].map(isPictureField)).toEqual([false, false, false]);
    expect([fieldWords('picture'), fieldWords('picture 2')]).toEqual(['words in the picture', 'words in picture 2']);
  });
});

describe('a picture’s description', () => {
  const described = (...alts: string[]): string[] =>
    findSignals(
      { kind: 'post', site: 'instagram', account: 'personal', audience: 'public', images: alts.map((alt) => ({ alt })) },
      defaultSettings(),
    ).map(({ topic, field, evidence }) => `${topic} in ${field}: ${evidence}`);

  it('is read where somebody wrote it', () => {
    expect(described('So proud of Zofia in my Y4 class, reading age up by two years!')).toContain(
      'pupil-identified in alt text: Zofia',
    );
    expect(described('Sunset over the bay tonight', 'my bottom set are thick as mince today')).toContain(
      'derogatory in alt text 2: thick as mince',
    );
    expect([fieldWords('alt text'), fieldWords('alt text 2')]).toEqual([
      'description of the picture',
      'description of picture 2',
    ]);
  });

  it('is not where the site made it, or where it is a label', () => {
    for (const alt of [
      'Photo by Tyrone Bell on 4 May 2024. May be an image of football, grass and thick clouds.',
      'May be an image of 3 people, child and classroom',
      'Image may contain: my class are thick as mince',
      'No photo description available, my class are thick as mince',
      'Zofia in 4B',
    ])
      expect(described(alt).filter((one) => one.includes('alt text'))).toEqual([]);
  });
});
