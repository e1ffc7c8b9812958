import { expect, it } from 'vitest';
import { excerptOf } from '../../../entrypoints/social.content/excerpt';

it('is the first words on one line, whole ones, and never half a letter', () => {
  expect(excerptOf(' Leeks \n\n in ')).toBe('Leeks in');
  const long = excerptOf('one two three four five six seven eight nine ten eleven twelve thirteen');
  expect(long).toBe('one two three four five six seven eight nine ten eleven…');
  for (const before of ['', 'a']) expect(excerptOf(before + '😀'.repeat(80))).toMatch(/^a?(?:😀){25,}…$/u);
});
