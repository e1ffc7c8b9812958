import { beforeEach, expect, it, vi } from 'vitest';
import type { Later } from '../../../entrypoints/social.content/hand-over';

/** Only passed on here. */
const LATER: Later = {
  heavy: () => Promise.reject(new Error('nothing is set up before it is asked for')),
  messages: () => Promise.reject(new Error('nothing is set up before it is asked for')),
};

/** The module as one of two scripts has it: each has a copy of its own, in one world. */
const script = async () => {
  vi.resetModules();
  return import('../../../entrypoints/social.content/hand-over');
};

beforeEach(() => {
  for (const key of Object.getOwnPropertySymbols(globalThis)) {
    if (key === Symbol.for('second-look')) Reflect.deleteProperty(globalThis, key);
  }
});

it('the light script comes first: what waits is served when the second one comes', async () => {
  const served: Later[] = [];
  const waiting = (await script()).takeLater().then((later) => served.push(later));
  await Promise.resolve();
  expect(served).toEqual([]);
  (await script()).giveLater(LATER);
  await waiting;
  expect(served).toEqual([LATER]);
});

it('the second script comes first: it is there at once', async () => {
  (await script()).giveLater(LATER);
  expect(await (await script()).takeLater()).toBe(LATER);
});

it('stands under no name that a page could take', async () => {
  const names = Object.getOwnPropertyNames(globalThis);
  const light = await script();
  void light.takeLater();
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(names);
});
