import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasPolicy, isOff, loadStored, watchStored } from '../../../entrypoints/browser/settings-peek';
import { defaultSettings } from '../../../rules/settings';
import { parseSettings } from '../../../rules/settings-migration';

beforeEach(() => fakeBrowser.reset());

describe('a peek at the settings', () => {
  it('says the same as reading them in full', () => {
    for (const changes of [
      {},
      { policy: 'aylesford' },
      { sitesOff: ['x' as const] },
      { policy: '', sitesOff: ['facebook' as const] },
    ]) {
      const raw = { ...defaultSettings(), ...changes };
      const { settings } = parseSettings(raw);
      expect(isOff({ raw }, 'x')).toBe(settings.sitesOff.includes('x'));
      expect(hasPolicy({ raw })).toBe(settings.policy !== undefined && settings.policy !== '');
    }
  });

  it('switches nothing off and chooses nothing when it cannot read', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        fc.pre(typeof raw !== 'object' || raw === null || !('sitesOff' in raw || 'policy' in raw));
        expect(isOff({ raw }, 'x')).toBe(false);
        expect(hasPolicy({ raw })).toBe(false);
      }),
    );
  });

  it('loads what is stored and hears of changes until it is stopped', async () => {
    expect(await loadStored()).toEqual({ raw: undefined });
    const heard = vi.fn();
    const stop = new AbortController();
    watchStored(heard, stop.signal);
    await fakeBrowser.storage.local.set({ settings: { policy: 'aylesford' }, other: 1 });
    await fakeBrowser.storage.session.set({ settings: { policy: 'elton-primary' } });
    expect(heard).toHaveBeenCalledExactlyOnceWith({ raw: { policy: 'aylesford' } });
    expect(await loadStored()).toEqual({ raw: { policy: 'aylesford' } });
    stop.abort();
    await fakeBrowser.storage.local.set({ settings: {} });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
