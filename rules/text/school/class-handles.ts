/** Handles that put a child's first name and a class together: "@hamza_yr10", "@y6.aisha". A teacher's or a class's own is none. */
import { piecesOf } from '../hashtags';
import type { Hit, Passage } from '../passage';

/** A year beside letters, before or after them. */
const NAMED_YEAR =
  /^@(?:(?<before>[a-z]{3,20})[._-]?(?:yr|year|y)[._-]?(?:1[0-3]|[1-9])[a-z]?|(?:yr|year|y)[._-]?(?:1[0-3]|[1-9])[a-z]?[._-](?<after>[a-z]{3,20}))$/;
const ADULT =
  /^(?:mr|mrs|miss|ms|mx|dr|sir|teacher|teach|class|team|school|coach|tutor|primary|academy)|(?:teacher|teaches|teach|class|team|school|primary|academy|mum|dad)$/;

/** The handles in a passage that name a child of a class. */
export function classHandlesIn(passage: Passage): Hit[] {
  return passage.tokens.flatMap(({ kind, key, start, end, text }) => {
    if (kind !== 'handle') return [];
    const groups = NAMED_YEAR.exec(key)?.groups;
    const name = groups?.before ?? groups?.after;
    if (name === undefined || ADULT.test(name)) return [];
    const [first, ...rest] = piecesOf(name);
    const child = first?.kind === 'name' && rest.every((piece) => piece.kind !== 'word');
    return child ? [{ start, end, evidence: text }] : [];
  });
}
