import { describe, expect, it } from 'vitest';
import type { Item } from '../../../rules/item';
import { defaultSettings } from '../../../rules/settings';
import { findSignals } from '../../../rules/signals/find';
import { readable } from '../../../rules/text/readable';

const bio = (words: string): Item => ({
  kind: 'profile',
  site: 'instagram',
  account: 'personal',
  audience: 'public',
  fields: { bio: words },
});
const own = { ...defaultSettings(), schoolNames: ['Hillcrest Academy'] };

describe('letters dressed up for show', () => {
  it.each([
    ['𝗬𝗲𝗮𝗿 𝟰 𝘁𝗲𝗮𝗰𝗵𝗲𝗿', 'Year 4 teacher'],
    ['𝓗𝓲𝓵𝓵𝓬𝓻𝓮𝓼𝓽', 'Hillcrest'],
    ['Ｔｅａｃｈｅｒ', 'Teacher'],
    ['Ⓣⓔⓐⓒⓗⓔⓡ', 'Teacher'],
    ['🅃🄴🄰 🅣🅔🅐', 'TEA TEA'],
    ['ʏᴇᴀʀ 4 ᴛᴇᴀᴄʜᴇʀ', 'year 4 teacher'],
    ['tea\u200bcher at Hill\u00adcrest', 'teacher at Hillcrest'],
  ])('%s reads %s', (written, plain) => {
    expect(readable(written)?.text).toBe(plain);
  });

  it.each(['Year 4 teacher', 'Zoë, Łukasz and İbrahim', '👨‍👩‍👧‍👦 family', '½ term', ''])('leaves %s as it is', (written) => {
    expect(readable(written)).toBeUndefined();
  });

  it('leads back to where each letter stood', () => {
    const written = '👍 𝗧𝗲𝗮 \u200b𝟰';
    const plain = readable(written);
    const at = plain?.text.indexOf('Tea') ?? -1;
    const place = plain?.placeOf(at, at + 3);
    expect(written.slice(place?.start, place?.end)).toBe('𝗧𝗲𝗮');
  });

  it('changes nothing of what a bio is found to say, and shows the words as they were written', () => {
    const plain = findSignals(bio('Year 4 teacher at Hillcrest Academy'), own);
    const bold = findSignals(bio('𝗬𝗲𝗮𝗿 𝟰 𝘁𝗲𝗮𝗰𝗵𝗲𝗿 𝗮𝘁 𝗛𝗶𝗹𝗹𝗰𝗿𝗲𝘀𝘁 𝗔𝗰𝗮𝗱𝗲𝗺𝘆'), own);
    expect(plain.length).toBeGreaterThan(1);
    expect(bold.map(({ topic, certainty }) => [topic, certainty])).toEqual(
      plain.map(({ topic, certainty }) => [topic, certainty]),
    );
    expect(bold.map(({ evidence }) => evidence)).toContain('𝗛𝗶𝗹𝗹𝗰𝗿𝗲𝘀𝘁 𝗔𝗰𝗮𝗱𝗲𝗺𝘆');
  });

  it('finds a number with a space in it that nobody sees', () => {
    const written = 'text me on 07700\u200b 900461';
    const [found] = findSignals({ kind: 'draft', site: 'x', account: 'personal', audience: 'public', text: written }, own);
    expect(found).toMatchObject({ topic: 'contact-details', evidence: '07700\u200b 900461' });
    expect(written.slice(found?.start, found?.end)).toBe(found?.evidence);
  });
});
