/** One picture at several sizes, each the last divided by the square root of two. */
import { type Grey, halved, resized } from './grey';

export interface Level {
  readonly grey: Grey;
  /** px of this level per px of the picture itself, across and down */
  readonly scaleX: number;
  readonly scaleY: number;
}

/** Sizes below this (shorter side, px) hold no corners worth describing. */
const SMALLEST = 28;

/** The picture itself and up to `count - 1` smaller ones. */
export function pyramid(grey: Grey, count: number): Level[] {
  const levels: Level[] = [];
  for (let step = 0; step < count; step += 1) {
    const before = step >= 2 ? levels[step - 2]?.grey : grey;
    if (before === undefined) break;
    const small =
      step === 0
        ? grey
        : step === 1
          ? resized(grey, Math.max(1, Math.round(grey.width * Math.SQRT1_2)), Math.max(1, Math.round(grey.height * Math.SQRT1_2)))
          : halved(before);
    if (step > 0 && Math.min(small.width, small.height) < SMALLEST) break;
    levels.push({ grey: small, scaleX: small.width / grey.width, scaleY: small.height / grey.height });
  }
  return levels;
}
