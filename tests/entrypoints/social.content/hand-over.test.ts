import { beforeEach, expect, it, vi } from 'vitest';
import type { Later } from '../../../entrypoints/social.content/hand-over';

/** Only passed on here. */
const LATER: Later = {
  heavy: () => Promise.reject(new Error('nothing is set up before it is asked for')),
  messages: () => Promise.reject(new Error('nothing is set up before it is asked for')),
};

/** The light script's side, fresh. */
const light = async () => {
  vi.resetModules();
  return import('../../../entrypoints/social.content/hand-over');
};

/** The second script comes, as the build makes it. */
const comes = (script: () => Later) => {
  const world = globalThis as { [place: symbol]: { push(script: () => Later): void } };
  // biome-ignore lint/suspicious/noAssignInExpressions: as it stands in the built file
  (world[Symbol.for('second-look')] ??= []).push(script);
};

beforeEach(() => {
  for (const key of Object.getOwnPropertySymbols(globalThis)) {
    if (key === Symbol.for('second-look')) Reflect.deleteProperty(globalThis, key);
  }
});

it('the light script comes first: what waits is served when the second one comes', async () => {
  const { takeLater } = await light();
  const served: Later[] = [];
  const waiting = takeLater().then((later) => served.push(later));
  await Promise.resolve();
  expect(served).toEqual([]);
  comes(() => LATER);
  await waiting;
  expect(served).toEqual([LATER]);
});

it('the second script comes first: it is there at once, and has not run before it is asked for', async () => {
  const script = vi.fn(() => LATER);
  comes(script);
  const { takeLater } = await light();
  expect(script).not.toHaveBeenCalled();
  expect(await takeLater()).toBe(LATER);
  expect(await takeLater()).toBe(LATER);
  expect(script).toHaveBeenCalledTimes(1);
});

it('what cannot run is refused to whoever waits', async () => {
  const { takeLater } = await light();
  const waiting = takeLater();
  comes(() => {
    throw new Error('broken');
  });
  await expect(waiting).rejects.toThrow('broken');
});

it('stands under no name that a page could take', async () => {
  const names = Object.getOwnPropertyNames(globalThis);
  void (await light()).takeLater();
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(names);
});
