/** The colours the crests are drawn in. */
import type { Colour } from './raster';

export const NAVY: Colour = [22, 40, 92];
export const GOLD: Colour = [226, 178, 44];
export const WHITE: Colour = [255, 255, 255];
export const MAROON: Colour = [122, 22, 44];
export const GREEN: Colour = [20, 104, 62];
export const SKY: Colour = [86, 164, 220];
export const BLACK: Colour = [24, 24, 28];
export const RED: Colour = [206, 44, 42];
export const PURPLE: Colour = [88, 46, 130];
export const ORANGE: Colour = [238, 128, 36];
