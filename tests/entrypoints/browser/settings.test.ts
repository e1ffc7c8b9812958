import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  closeTold,
  loadSetAside,
  loadSettings,
  resetSettings,
  updateSettings,
  watchSettings,
} from '../../../entrypoints/browser/settings';
import { defaultSettings } from '../../../rules/settings';

const stored = async () => (await fakeBrowser.storage.local.get())['settings'];

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the settings store', () => {
  it('starts with fresh settings and writes nothing by itself', async () => {
    expect(await loadSettings()).toEqual({ settings: defaultSettings() });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('keeps a change', async () => {
    const changed = await updateSettings((settings) => ({ ...settings, policy: 'aylesford' }));
    expect(changed.policy).toBe('aylesford');
    expect(await stored()).toEqual({ ...defaultSettings(), policy: 'aylesford' });
    expect((await loadSettings()).settings).toEqual(changed);
  });

  it('loses none of many changes made at once', async () => {
    const names = Array.from({ length: 40 }, (_, order) => `Name ${order}`);
    await Promise.all(names.map((name) => updateSettings((now) => ({ ...now, schoolNames: [...now.schoolNames, name] }))));
    expect((await loadSettings()).settings.schoolNames).toEqual(names);
  });

  it('goes on after a change that throws', async () => {
    const wrong = updateSettings(() => {
      throw new Error('no');
    });
    const right = updateSettings((now) => ({ ...now, highlight: false }));
    await expect(wrong).rejects.toThrow('no');
    expect((await right).highlight).toBe(false);
  });

  it('says when storage itself fails', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk'));
    await expect(loadSettings()).rejects.toThrow('disk');
  });
});

describe('settings that cannot be read', () => {
  const broken = { ...defaultSettings(), policy: 'aylesford', highlight: 'yes' };

  it('are set aside with the date, and the person is told until they have read it', async () => {
    await fakeBrowser.storage.local.set({ settings: broken });
    const first = await loadSettings();
    expect(first.settings).toEqual({ ...defaultSettings(), policy: 'aylesford' });
    expect(first.told).toMatch(/marking words as you type/);
    expect(await stored()).toEqual(first.settings);
    expect(await loadSettings()).toEqual(first);
    const [kept, ...more] = await loadSetAside();
    expect(more).toEqual([]);
    expect(kept).toEqual({ at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), told: first.told, seen: false, value: broken });
    await closeTold();
    expect(await loadSettings()).toEqual({ settings: first.settings });
    expect(await loadSetAside()).toEqual([{ ...kept, seen: true }]);
  });

  it('are set aside before a change is written over them', async () => {
    await fakeBrowser.storage.local.set({ settings: 'rubbish' });
    await updateSettings((now) => ({ ...now, policy: 'elton-primary' }));
    expect((await loadSetAside()).map(({ value }) => value)).toEqual(['rubbish']);
    const { settings, told } = await loadSettings();
    expect(settings.policy).toBe('elton-primary');
    expect(told).toMatch(/start afresh/);
  });

  it('are set aside once, however many parts of the extension look', async () => {
    await fakeBrowser.storage.local.set({ settings: broken });
    await Promise.all(Array.from({ length: 8 }, () => loadSettings()));
    expect(await loadSetAside()).toHaveLength(1);
  });

  it('keep the newest few when it happens again and again', async () => {
    for (let time = 0; time < 8; time++) {
      await fakeBrowser.storage.local.set({ settings: `rubbish ${time}` });
      await loadSettings();
    }
    expect((await loadSetAside()).map(({ value }) => value)).toEqual([3, 4, 5, 6, 7].map((time) => `rubbish ${time}`));
  });
});

describe('watching', () => {
  it('hears of changes, parsed, until it stops', async () => {
    const heard = vi.fn();
    const until = new AbortController();
    watchSettings(heard, until.signal);
    await updateSettings((now) => ({ ...now, policy: 'aylesford' }));
    expect(heard).toHaveBeenLastCalledWith({ ...defaultSettings(), policy: 'aylesford' });
    await fakeBrowser.storage.local.set({ other: 1 });
    expect(heard).toHaveBeenCalledTimes(1);
    await fakeBrowser.storage.local.remove('settings');
    expect(heard).toHaveBeenLastCalledWith(defaultSettings());
    until.abort();
    await updateSettings((now) => ({ ...now, highlight: false }));
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('never starts on a signal that is over', async () => {
    const heard = vi.fn();
    watchSettings(heard, AbortSignal.abort());
    await updateSettings((now) => ({ ...now, highlight: false }));
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('starting afresh', () => {
  it('forgets everything, and answers what was there', async () => {
    await fakeBrowser.storage.local.set({ settings: 'rubbish' });
    await updateSettings((now) => ({ ...now, policy: 'aylesford' }));
    expect((await resetSettings()).policy).toBe('aylesford');
    expect(await fakeBrowser.storage.local.get()).toEqual({ settings: defaultSettings() });
  });
});
