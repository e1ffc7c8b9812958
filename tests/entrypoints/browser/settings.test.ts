import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { storedSettings } from '../../../entrypoints/browser/settings';
import { defaultSettings } from '../../../rules/settings';

const stored = async () => (await fakeBrowser.storage.local.get())['settings'];

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the settings store', () => {
  it('starts with fresh settings and writes nothing by itself', async () => {
    expect(await storedSettings.load()).toEqual({ value: defaultSettings() });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('keeps a change', async () => {
    const changed = await storedSettings.update((settings) => ({ ...settings, policy: 'aylesford' }));
    expect(changed.policy).toBe('aylesford');
    expect(await stored()).toEqual({ ...defaultSettings(), policy: 'aylesford' });
    expect((await storedSettings.load()).value).toEqual(changed);
  });

  it('loses none of many changes made at once', async () => {
    const names = Array.from({ length: 40 }, (_, order) => `Name ${order}`);
    await Promise.all(names.map((name) => storedSettings.update((now) => ({ ...now, schoolNames: [...now.schoolNames, name] }))));
    expect((await storedSettings.load()).value.schoolNames).toEqual(names);
  });

  it('goes on after a change that throws', async () => {
    const wrong = storedSettings.update(() => {
      throw new Error('no');
    });
    const right = storedSettings.update((now) => ({ ...now, highlight: false }));
    await expect(wrong).rejects.toThrow('no');
    expect((await right).highlight).toBe(false);
  });

  it('says when storage itself fails', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk'));
    await expect(storedSettings.load()).rejects.toThrow('disk');
  });
});

describe('settings that cannot be read', () => {
  const broken = { ...defaultSettings(), policy: 'aylesford', highlight: 'yes' };

  it('are set aside with the date, and the person is told until they have read it', async () => {
    await fakeBrowser.storage.local.set({ settings: broken });
    const first = await storedSettings.load();
    expect(first.value).toEqual({ ...defaultSettings(), policy: 'aylesford' });
    expect(first.told).toMatch(/marking words as you type/);
    expect(await stored()).toEqual(first.value);
    expect(await storedSettings.load()).toEqual(first);
    const [kept, ...more] = await storedSettings.aside();
    expect(more).toEqual([]);
    expect(kept).toEqual({ at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), told: first.told, seen: false, value: broken });
    await storedSettings.closeTold();
    expect(await storedSettings.load()).toEqual({ value: first.value });
    expect(await storedSettings.aside()).toEqual([{ ...kept, seen: true }]);
  });

  it('are set aside before a change is written over them', async () => {
    await fakeBrowser.storage.local.set({ settings: 'rubbish' });
    await storedSettings.update((now) => ({ ...now, policy: 'elton-primary' }));
    expect((await storedSettings.aside()).map(({ value }) => value)).toEqual(['rubbish']);
    const { value, told } = await storedSettings.load();
    expect(value.policy).toBe('elton-primary');
    expect(told).toMatch(/start afresh/);
  });

  it('are set aside once, however many parts of the extension look', async () => {
    await fakeBrowser.storage.local.set({ settings: broken });
    await Promise.all(Array.from({ length: 8 }, () => storedSettings.load()));
    expect(await storedSettings.aside()).toHaveLength(1);
  });

  it('are not set aside again when another part of the extension has just done it', async () => {
    const done = { at: '2026-01-01T09:00:00.000Z', told: 'x', seen: true, value: broken };
    await fakeBrowser.storage.local.set({ settings: broken, 'settings-set-aside': [done] });
    await storedSettings.load();
    expect(await storedSettings.aside()).toEqual([done]);
  });

  it('can be used where nothing can be written, and are set aside the next time', async () => {
    await fakeBrowser.storage.local.set({ settings: broken });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    const { value, told } = await storedSettings.load();
    expect([value.policy, told]).toEqual(['aylesford', expect.stringMatching(/marking words as you type/)]);
    expect(await stored()).toEqual(broken);
    await storedSettings.load();
    expect((await storedSettings.aside()).map((entry) => entry.value)).toEqual([broken]);
  });

  it('stay kept beside an entry of another shape, and each is told until it was read', async () => {
    const odd = { at: 5, precious: true };
    await fakeBrowser.storage.local.set({ settings: 'first', 'settings-set-aside': [odd] });
    await storedSettings.load();
    await fakeBrowser.storage.local.set({ settings: broken });
    const { told } = await storedSettings.load();
    expect(told).toMatch(/marking words/);
    await storedSettings.closeTold();
    expect((await storedSettings.load()).told).toMatch(/start afresh/);
    await storedSettings.closeTold();
    expect((await storedSettings.load()).told).toBeUndefined();
    const kept = (await fakeBrowser.storage.local.get('settings-set-aside'))['settings-set-aside'];
    expect(kept).toEqual([odd, expect.objectContaining({ value: 'first' }), expect.objectContaining({ value: broken })]);
  });

  it('keep the newest few when it happens again and again', async () => {
    for (let time = 0; time < 8; time++) {
      await fakeBrowser.storage.local.set({ settings: `rubbish ${time}` });
      await storedSettings.load();
    }
    expect((await storedSettings.aside()).map(({ value }) => value)).toEqual([3, 4, 5, 6, 7].map((time) => `rubbish ${time}`));
  });
});

describe('watching', () => {
  it('hears of changes, parsed, until it stops', async () => {
    const heard = vi.fn();
    const until = new AbortController();
    storedSettings.watch(heard, until.signal);
    await storedSettings.update((now) => ({ ...now, policy: 'aylesford' }));
    expect(heard).toHaveBeenLastCalledWith({ ...defaultSettings(), policy: 'aylesford' });
    await fakeBrowser.storage.local.set({ other: 1 });
    await fakeBrowser.storage.session.set({ settings: { policy: 'elton-primary' } });
    expect(heard).toHaveBeenCalledTimes(1);
    await fakeBrowser.storage.local.remove('settings');
    expect(heard).toHaveBeenLastCalledWith(defaultSettings());
    until.abort();
    await storedSettings.update((now) => ({ ...now, highlight: false }));
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('never starts on a signal that is over', async () => {
    const heard = vi.fn();
    storedSettings.watch(heard, AbortSignal.abort());
    await storedSettings.update((now) => ({ ...now, highlight: false }));
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('starting afresh', () => {
  const prepared = async () => {
    await fakeBrowser.storage.local.set({ settings: 'rubbish' });
    await storedSettings.update((now) => ({ ...now, policy: 'aylesford' }));
    return fakeBrowser.storage.local.get();
  };

  it('forgets everything, and brings all of it back, also what was set aside', async () => {
    const before = await prepared();
    const back = await storedSettings.reset();
    expect(await stored()).toEqual(defaultSettings());
    expect(await storedSettings.aside()).toEqual([]);
    await back();
    expect(await fakeBrowser.storage.local.get()).toEqual(before);
  });

  it('that cannot be written changes nothing', async () => {
    const before = await prepared();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(storedSettings.reset()).rejects.toThrow('full');
    expect(await fakeBrowser.storage.local.get()).toEqual(before);
  });
});
