/** A passage read step by step: each word by its stem, people, groups and numbers as signs for what they are. */

import { isClass, stemOf } from '../learned/stems';
import { type Context, onceInItem } from '../text/context';
import type { Passage } from '../text/passage';
import { mentionsIn } from '../text/people/mentions';
import { type Referent, referentsOf } from '../text/people/referents';
import { relationOf } from '../text/people/relations';
import { surroundingsOf } from '../text/people/surroundings';
import type { Token } from '../text/tokens';

/** One token: a word by its stem, and a sign where it speaks of somebody or of a number. */
export interface Step {
  /** empty in a name */
  readonly stem: string;
  /** the stem again, or what it stands for in angle brackets */
  readonly sign: string;
}

/** The steps of a passage, one for each token. Remembered, since every find asks for them. */
export const stepsOf = onceInItem<readonly Step[]>(readSteps);

function readSteps(passage: Passage, context: Context): readonly Step[] {
  const surroundings = surroundingsOf(context);
  const referents = referentsOf(passage, context);
  const mentions = mentionsIn(passage);
  let at = 0;
  let name = 0;
  return passage.tokens.map((token): Step => {
    while ((referents[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at += 1;
    while ((mentions[name]?.end ?? Number.POSITIVE_INFINITY) <= token.start) name += 1;
    const mention = mentions[name];
    if (mention && mention.start <= token.start) {
      const { who } = relationOf(mention, passage, surroundings);
      return { stem: '', sign: `<${mention.kind === 'title' ? 'mrs' : 'name'}:${who}>` };
    }
    const stem = token.kind === 'word' && !isClass(token.key) ? stemOf(token.key) : signOfToken(token);
    const referent = referents[at];
    if (referent && referent.start <= token.start && !PRONOUN.has(referent.who)) return { stem, sign: signOf(referent) };
    return { stem, sign: stem };
  });
}

const PRONOUN: ReadonlySet<string> = new Set(['self', 'they', 'you']);

/** The sign of somebody spoken of; a question mark where the words alone say little. */
export const signOf = ({ who, weak }: Referent): string => `<${who}${weak ? '?' : ''}>`;

function signOfToken({ kind, key }: Token): string {
  if (kind === 'word' || (kind === 'number' && isClass(key))) return '<class>';
  if (kind === 'number') return /^\d{1,2}(?:am|pm)$/.test(key) ? '<time>' : '<n>';
  if (kind === 'hashtag') return key;
  if (kind === 'handle' || kind === 'url' || kind === 'email') return `<${kind}>`;
  return key;
}
