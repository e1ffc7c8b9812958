import { describe, expect, it, vi } from 'vitest';
import { addressOf, createFrames, windowKind } from '../../../entrypoints/social.content/frames';

const at = (href: string) => ({ href, origin: new URL(href).origin });

/** A window as far as these functions look at it. */
function windowAt(href: string, top?: { href: string; origin: string } | 'foreign'): Window {
  const here: Record<string, unknown> = { location: at(href) };
  here['top'] = here;
  if (top === 'foreign') {
    here['top'] = {
      get location(): never {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    };
  } else if (top !== undefined) here['top'] = { location: top };
  return here as unknown as Window;
}

describe('where a script runs', () => {
  it.each([
    ['page', windowAt('https://x.com/home')],
    ['own-frame', windowAt('https://x.com/inner', at('https://x.com/home'))],
    ['foreign-frame', windowAt('https://x.com/inner', 'foreign')],
    ['foreign-frame', windowAt('https://x.com/inner', at('https://elsewhere.example/'))],
  ])('%s', (place, here) => expect(windowKind(here)).toBe(place));

  it('goes by the address of the page around a frame of its own, and only of that', () => {
    expect(addressOf(windowAt('https://x.com/inner', at('https://x.com/messages'))).pathname).toBe('/messages');
    expect(addressOf(windowAt('https://x.com/inner', 'foreign')).pathname).toBe('/inner');
  });
});

describe('what frames say', () => {
  const said = (open: number) => ({ checked: [], open, unread: [], failed: open > 0 ? ['Something failed.'] : [] });

  it('is kept by frame, the latest word of each, and forgotten when there is nothing more', () => {
    const changed = vi.fn();
    const frames = createFrames(changed);
    frames.hear(4, said(1));
    frames.hear(9, said(2));
    frames.hear(4, said(3));
    expect(frames.all().map(({ open }) => open)).toEqual([2, 3]);
    frames.hear(9, said(0));
    expect(frames.all().map(({ open }) => open)).toEqual([3]);
    expect(changed).toHaveBeenCalledTimes(4);
  });
});
