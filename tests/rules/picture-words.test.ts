/** Words in pictures, read or described, are checked like words that were typed, and say where they stand. */
import { describe, expect, it } from 'vitest';
import { check } from '../../rules/check';
import { type ItemImage, isPictureField, pictureField } from '../../rules/item';
import { defaultSettings } from '../../rules/settings';
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
