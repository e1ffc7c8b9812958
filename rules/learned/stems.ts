/** Words by their stems, and classes by their sign. */
import { stemmer } from 'stemmer';

const REMEMBERED = 4000;
const stems = new Map<string, string>();

/** The stem of a word without its apostrophes; a few thousand are remembered. */
export function stemOf(key: string): string {
  let stem = stems.get(key);
  if (stem === undefined) {
    if (stems.size >= REMEMBERED) stems.clear();
    stem = stemmer(key.replace(/'/g, ''));
    stems.set(key, stem);
  }
  return stem;
}

/** Years and forms written with a digit: y4, 8b, p3, 10x2. */
const CLASS = /^(?:(?:y|yr|year|p|s)\d{1,2}[a-z]?s?|(?:[7-9]|1[0-3])[a-z]{1,2}\d?s?)$/;
const MAY_BE_CLASS = new Set('yps0123456789');

/** Whether a key is a year or form written with a digit. */
export const isClass = (key: string): boolean => MAY_BE_CLASS.has(key.charAt(0)) && CLASS.test(key);
