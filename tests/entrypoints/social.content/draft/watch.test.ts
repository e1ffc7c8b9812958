// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watch, watchEditor } from '../../../../entrypoints/social.content/draft/watch';

let editor: HTMLElement;
let stop: AbortController;
let watch: Watch;
const calls = { read: vi.fn(), changed: vi.fn(), gone: vi.fn(), fuse: vi.fn() };

beforeEach(async () => {
  vi.useFakeTimers();
  for (const call of Object.values(calls)) call.mockReset();
  document.body.innerHTML = '<div contenteditable="true"><p>one</p></div>';
  editor = document.body.firstElementChild as HTMLElement;
  stop = new AbortController();
  watch = watchEditor(editor, calls, stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const type = async (words: string) => {
  const node = editor.querySelector('p')?.firstChild as Text;
  node.data = words;
  await vi.advanceTimersByTimeAsync(1);
};

it('reads at once, and then only when something changes', async () => {
  await vi.advanceTimersByTimeAsync(10);
  expect(calls.read).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calls.read).toHaveBeenCalledTimes(1);
});

describe('reads once after a pause', () => {
  beforeEach(async () => {
    await vi.advanceTimersByTimeAsync(10);
    calls.read.mockClear();
  });

  it.each([
    ['typing', () => type('two')],
    ['nodes that are replaced', async () => editor.replaceChildren(document.createElement('p'))],
    ['a paste that the editor draws itself', async () => editor.append(document.createTextNode('pasted'))],
    ['input in a form control', async () => editor.dispatchEvent(new Event('input', { bubbles: true }))],
    ['the end of a composition', async () => editor.dispatchEvent(new Event('compositionend'))],
  ])('%s', async (_name, change) => {
    await change();
    await vi.advanceTimersByTimeAsync(200);
    expect(calls.read).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(calls.read).toHaveBeenCalledTimes(1);
  });

  it('not at each key, but now and then while the typing goes on', async () => {
    for (let key = 0; key < 40; key++) {
      await type(`word ${key}`);
      await vi.advanceTimersByTimeAsync(99);
    }
    expect(calls.changed.mock.calls.length).toBeGreaterThanOrEqual(40);
    expect(calls.read.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(calls.read.mock.calls.length).toBeLessThanOrEqual(4);
  });

  it('not in the middle of a composition', async () => {
    editor.dispatchEvent(new Event('compositionstart'));
    await type('に');
    await vi.advanceTimersByTimeAsync(5000);
    expect(calls.read).not.toHaveBeenCalled();
    editor.dispatchEvent(new Event('compositionend'));
    await vi.advanceTimersByTimeAsync(300);
    expect(calls.read).toHaveBeenCalledTimes(1);
  });

  it('in pauses only when reading has proven slow', async () => {
    calls.read.mockImplementation(() => vi.setSystemTime(Date.now() + 50));
    let now = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 20;
      return now;
    });
    await type('a');
    await vi.advanceTimersByTimeAsync(300);
    calls.read.mockClear();
    for (let key = 0; key < 40; key++) {
      await type(`word ${key}`);
      await vi.advanceTimersByTimeAsync(99);
    }
    expect(calls.read).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(300);
    expect(calls.read).toHaveBeenCalledTimes(1);
    vi.mocked(performance.now).mockRestore();
  });
});

describe('ends', () => {
  it('when it is stopped', async () => {
    watch.stop();
    await type('two');
    await vi.advanceTimersByTimeAsync(5000);
    expect(calls.read).not.toHaveBeenCalled();
    expect(calls.changed).not.toHaveBeenCalled();
  });

  it('with the signal', async () => {
    stop.abort();
    await type('two');
    editor.dispatchEvent(new Event('input'));
    watch.flush();
    await vi.advanceTimersByTimeAsync(5000);
    expect(calls.read).not.toHaveBeenCalled();
  });

  it('when the box leaves the page, and says so', async () => {
    await vi.advanceTimersByTimeAsync(10);
    editor.remove();
    watch.flush();
    await vi.advanceTimersByTimeAsync(10);
    expect(calls.gone).toHaveBeenCalledTimes(1);
    expect(calls.read).toHaveBeenCalledTimes(1);
  });

  it('when the box changes without end, and says so', async () => {
    for (let change = 0; change < 4000; change++) editor.dispatchEvent(new Event('input'));
    expect(calls.fuse).toHaveBeenCalledTimes(1);
    const read = calls.read.mock.calls.length;
    await type('two');
    await vi.advanceTimersByTimeAsync(5000);
    expect(calls.read).toHaveBeenCalledTimes(read);
  });
});
