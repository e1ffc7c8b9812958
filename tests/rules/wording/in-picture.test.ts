import { describe, expect, it } from 'vitest';
import { placeInPicture } from '../../../rules/wording/in-picture';

describe('a place in a picture', () => {
  it.each([
    [{ x: 0, y: 0, width: 0.2, height: 0.2 }, 'at the top left of the picture'],
    [{ x: 0.4, y: 0, width: 0.2, height: 0.2 }, 'at the top of the picture'],
    [{ x: 0.8, y: 0.4, width: 0.2, height: 0.2 }, 'at the right of the picture'],
    [{ x: 0.4, y: 0.4, width: 0.2, height: 0.2 }, 'in the middle of the picture'],
    [{ x: 0.9, y: 1, width: 0.1, height: 0 }, 'at the bottom right of the picture'],
    [{ x: 0.1, y: 0.1, width: 0.8, height: 0.8 }, 'all over the picture'],
  ])('%o is %s', (box, words) => {
    expect(placeInPicture(box, 1, 1)).toBe(words);
  });

  it('names the picture where there are several', () => {
    expect(placeInPicture({ x: 0, y: 0.9, width: 0.1, height: 0.1 }, 2, 3)).toBe('at the bottom left of picture 2');
  });
});
