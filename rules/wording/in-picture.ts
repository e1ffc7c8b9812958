/** Where something is in a picture, in words. */
import type { PartOfImage } from '../item';

/** A thing that takes up this part of a picture, or more, is the picture. */
const MOST_OF_IT = 0.5;

/** "at the top left of the picture", "in the middle of picture 2"; `number` and `of`: which of how many, from 1. */
export function placeInPicture(box: PartOfImage, number: number, of: number): string {
  const picture = of === 1 ? 'the picture' : `picture ${number}`;
  if (box.width * box.height >= MOST_OF_IT) return `all over ${picture}`;
  const third = (middle: number): number => Math.min(2, Math.floor(middle * 3));
  const down = ['top', '', 'bottom'][third(box.y + box.height / 2)];
  const across = ['left', '', 'right'][third(box.x + box.width / 2)];
  const place = [down, across].filter((word) => word !== '').join(' ');
  return place === '' ? `in the middle of ${picture}` : `at the ${place} of ${picture}`;
}
