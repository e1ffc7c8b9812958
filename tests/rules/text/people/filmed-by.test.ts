import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../rules/settings';
import { findSignals } from '../../../../rules/signals/find';

/** How sure a draft is found to show a picture of people at school. */
const shows = (text: string): string | undefined =>
  findSignals({ kind: 'draft', site: 'x', account: 'personal', audience: 'unknown', text }, defaultSettings()).find(
    ({ topic }) => topic === 'people-images',
  )?.certainty;

describe('a picture that somebody else took', () => {
  it.each([
    'Some dad posted pics of sports day on Facebook with all our Y2s in',
    'A parent filmed the whole nativity and put the video on TikTok, can you believe it',
    'The school put photos of the Y6 residential on its page, lovely to see',
  ])('is at most worth a look where it is only told of: %s', (text) => {
    expect([undefined, 'possible']).toContain(shows(text));
  });

  it.each([
    'A mum took this pic of me and my class at sports day',
    'Someone took this photo of my Y4s on the trip, look at their faces',
    'Pic of my class dressed as Vikings, look at their faces',
  ])('is the writer’s to answer for where it is shown: %s', (text) => {
    expect(shows(text)).toBe('likely');
  });
});
