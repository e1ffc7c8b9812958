import { beforeEach, expect, it, vi } from 'vitest';
import type { Heavy } from '../../../entrypoints/social.content/hand-over';

/** Stands for the heavy part, which is only passed on here. */
const HEAVY = { lookWith: () => undefined } as unknown as Heavy;

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

it('the light script comes first: what waits is served when the heavy one comes', async () => {
  const light = await script();
  const served: Heavy[] = [];
  const waiting = light.takeHeavy().then((heavy) => served.push(heavy));
  await Promise.resolve();
  expect(served).toEqual([]);
  (await script()).giveHeavy(async () => HEAVY);
  await waiting;
  expect(served).toEqual([HEAVY]);
});

it('the heavy script comes first: it is there at once, and nothing of it has run before it is asked for', async () => {
  const load = vi.fn(async () => HEAVY);
  (await script()).giveHeavy(load);
  const light = await script();
  expect(load).not.toHaveBeenCalled();
  expect(await light.takeHeavy()).toBe(HEAVY);
});

it('what cannot be set up is refused to whoever waits', async () => {
  const light = await script();
  const waiting = light.takeHeavy();
  (await script()).giveHeavy(() => Promise.reject(new Error('broken')));
  await expect(waiting).rejects.toThrow('broken');
});

it('stands under no name that a page could take', async () => {
  const names = Object.getOwnPropertyNames(globalThis);
  const light = await script();
  void light.takeHeavy();
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(names);
});
