// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPictures, type Pictures, type Seen } from '../../../../entrypoints/social.content/draft/pictures';

const LOGO: Seen = { logo: { certainty: 'likely', box: { x: 0, y: 0, width: 0.2, height: 0.2 } } };

let asked: { address: string; tell: (seen: Seen) => void; end: (looked: boolean) => void }[];
let pictures: Pictures;
let stop: AbortController;
const changed = vi.fn();
const failed = vi.fn();

/** A picture that has loaded and stands in the page. */
function picture(address: string, more: Partial<Record<keyof HTMLImageElement, unknown>> = {}): HTMLImageElement {
  const element = document.createElement('img');
  for (const [name, value] of Object.entries({ complete: true, naturalWidth: 800, ...more }))
    Object.defineProperty(element, name, { value, configurable: true });
  element.src = address;
  document.body.append(element);
  return element;
}
const attached = (...elements: HTMLImageElement[]) => elements.map((element) => ({ element }));
const addresses = () => asked.map(({ address }) => address);
/** What the look at a picture says, if anything, and its end. */
const answer = async (place: number, seen?: Seen, looked = true) => {
  if (seen !== undefined) asked[place]?.tell(seen);
  asked[place]?.end(looked);
  await vi.waitFor(() => Promise.resolve());
};

beforeEach(() => {
  document.body.replaceChildren();
  asked = [];
  stop = new AbortController();
  changed.mockReset();
  failed.mockReset();
  pictures = createPictures(
    {
      look: (element, tell) => new Promise((end) => asked.push({ address: element.src, tell, end })),
      changed,
      failed,
    },
    stop.signal,
  );
});

describe('pictures of a draft', () => {
  it('are looked at one after the other and once each; until then nothing is known of them', async () => {
    const all = attached(picture('blob:a'), picture('blob:b'));
    expect(pictures.see(all, 1)).toEqual([{}, {}]);
    expect(pictures.see(all, 1)).toEqual([{}, {}]);
    expect(addresses()).toEqual(['blob:a']);
    await answer(0, LOGO);
    expect(addresses()).toEqual(['blob:a', 'blob:b']);
    expect(changed).toHaveBeenCalledTimes(1);
    await answer(1);
    expect(pictures.see(all, 1)).toEqual([LOGO, {}]);
    expect(pictures.news).toBe(1);
    expect(addresses()).toHaveLength(2);
  });

  it('that could not be looked at are told of, unless the draft is gone by then', async () => {
    pictures.see(attached(picture('blob:a'), picture('blob:b')), 1);
    await answer(0, undefined, false);
    expect(failed).toHaveBeenCalledTimes(1);
    pictures.forget();
    await answer(1, undefined, false);
    expect(failed).toHaveBeenCalledTimes(1);
  });

  it('that have not loaded are left until they have', async () => {
    const late = picture('blob:late', { complete: false });
    pictures.see(attached(late), 1);
    expect(addresses()).toEqual([]);
    Object.defineProperty(late, 'complete', { value: true });
    pictures.see(attached(late), 1);
    expect(addresses()).toEqual(['blob:late']);
  });

  it('are not asked about again when nothing was seen in them, and are not news', async () => {
    const all = attached(picture('blob:a'));
    pictures.see(all, 1);
    await answer(0);
    expect(pictures.see(all, 1)).toEqual([{}]);
    expect(pictures.news).toBe(0);
    expect(changed).not.toHaveBeenCalled();
    expect(addresses()).toHaveLength(1);
  });

  it('of which there are too many are told of, and what is taken away makes room', async () => {
    const all = attached(...Array.from({ length: 21 }, (_, at) => picture(`blob:${at}`)));
    pictures.see(all.slice(0, 20), 1);
    expect(failed).not.toHaveBeenCalled();
    pictures.see(all, 1);
    expect(failed).toHaveBeenCalled();
    for (let at = 0; at < 20; at++) await answer(at);
    expect(addresses()).not.toContain('blob:20');
    pictures.see(all.slice(1), 1);
    await answer(20);
    expect(addresses()).toContain('blob:20');
  });

  it('that were taken away before their turn are not looked at', async () => {
    const gone = picture('blob:gone');
    pictures.see(attached(picture('blob:a'), gone, picture('blob:c')), 1);
    gone.remove();
    await answer(0);
    expect(addresses()).toEqual(['blob:a', 'blob:c']);
  });

  it('that were drawn anew while they waited are seen anew', async () => {
    const all = attached(picture('blob:a'), picture('blob:b'));
    pictures.see(all, 1);
    all[1]?.element.remove();
    const again = [...all.slice(0, 1), ...attached(picture('blob:b'))];
    await answer(0);
    expect(changed).toHaveBeenCalled();
    expect(pictures.news).toBe(1);
    pictures.see(again, 1);
    expect(addresses()).toEqual(['blob:a', 'blob:b']);
  });

  it('are forgotten with the draft: what waits is not looked at, what comes too late is not news', async () => {
    const all = attached(picture('blob:a'), picture('blob:b'));
    pictures.see(all, 1);
    pictures.forget();
    await answer(0, LOGO);
    expect(addresses()).toEqual(['blob:a']);
    expect(changed).not.toHaveBeenCalled();
    // the next draft is looked after as before
    pictures.see(all, 1);
    expect(addresses()).toEqual(['blob:a', 'blob:a']);
  });

  it('are looked at anew with other settings, and not after the end', async () => {
    const all = attached(picture('blob:a'), picture('blob:b'));
    pictures.see(all, 1);
    await answer(0, LOGO);
    await answer(1);
    expect(pictures.see(all, 2)).toEqual([{}, {}]);
    expect(addresses()).toHaveLength(3);
    stop.abort();
    await answer(2, LOGO);
    expect(addresses()).toHaveLength(3);
  });

  it('keep their descriptions, and no more than twenty are looked at', async () => {
    const all = Array.from({ length: 25 }, (_, index) => ({ alt: `${index}`, element: picture(`blob:${index}`) }));
    expect(pictures.see(all, 1)[3]).toEqual({ alt: '3' });
    for (let place = 0; place < 25; place += 1) await answer(place);
    expect(addresses()).toHaveLength(20);
  });

  it('are known better bit by bit: the logo first, then the words', async () => {
    const all = attached(picture('blob:a'));
    pictures.see(all, 1);
    asked[0]?.tell(LOGO);
    expect(pictures.see(all, 1)).toEqual([LOGO]);
    await answer(0, { words: 'Sports day' });
    expect(pictures.see(all, 1)).toEqual([{ ...LOGO, words: 'Sports day' }]);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
