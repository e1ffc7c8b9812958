import { describe, expect, it } from 'vitest';
import { ownLink, siteOfAddress, supportedSite } from '../../../entrypoints/browser/supported-sites';
import { today } from '../../../entrypoints/browser/today';

const x = supportedSite('x');
if (!x) throw new Error('X is not supported any more');

describe('whose site an address is', () => {
  it.each(['https://x.com/someone', 'https://twitter.com/'])('%s is X', (address) => expect(siteOfAddress(address)).toBe(x));

  it.each([
    undefined,
    '',
    'http://x.com/',
    'https://x.com.evil.example/',
    'https://evil.example/x.com',
    'chrome://extensions',
    'not an address',
  ])('%s is none of ours', (address) => expect(siteOfAddress(address)).toBeUndefined());
});

describe('which reported links may be opened', () => {
  it.each([
    ['https://x.com/settings/profile', 'https://x.com/settings/profile'],
    ['/someone/status/1', 'https://x.com/someone/status/1'],
    ['https://twitter.com/a', 'https://twitter.com/a'],
  ])('%s', (link, address) => expect(ownLink(x, link)).toBe(address));

  it.each([
    undefined,
    'javascript:alert(1)',
    'data:text/html,hi',
    'http://x.com/settings',
    'https://evil.example/settings',
    '//evil.example/settings',
    '\\\\evil.example/settings',
    'https://x.com@evil.example/',
    'https://someone:secret@x.com/',
    'https://x.com:8443/',
    'https://x.com.evil.example/',
    'https://',
  ])('not %s', (link) => expect(ownLink(x, link)).toBeUndefined());
});

it('says the day where the person is', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
