/** What the item as a whole says about the people in it: the same for every passage, so it is worked out once. */

import { type Context, type Find, onceForItem } from '../context';
import type { Passage } from '../passage';
import { mentionsIn } from './mentions';
import type { Surroundings, Who } from './relation';
import { relationOf } from './relations';

const CLEARING =
  /\b(?:my|our)\s(?:[a-z'-]{2,12}\s){0,2}(?:son|daughter|boy|girl|nephew|niece|husband|wife|partner|boyfriend|girlfriend|brother|sister|best\sfriend|mate|friend|dog|cat|puppy|kitten|eldest|youngest|baby|fiancee?|fiance|hubby|cousin)s?,?\s(?:called\s|named\s)?(?<name>\p{L}{2,20})/gu;

/** The surroundings of every mention in this item. */
export const surroundingsOf = onceForItem<Surroundings>(({ passages, schoolTalk }) => {
  const cleared = new Set<string>();
  for (const { passage } of passages) {
    for (const match of passage.matches(CLEARING)) {
      if (match.groups.name) cleared.add(match.groups.name);
    }
  }
  return { schoolTalk, cleared };
});

/** Fields of a profile whose names are the person's own, their school's or their town's. */
const OWN_FIELDS = new Set(['name', 'work', 'education', 'location', 'website', 'contact', 'birthday', 'category', 'headline']);

/** Whether names in the passage being looked at may be other people's. */
export function speaksOfOthers(context: Context): boolean {
  return context.field === undefined || !OWN_FIELDS.has(context.field);
}

/** The people a passage speaks of who are `who` to the writer, each as a find. */
export function* peopleWho(who: Who, passage: Passage, context: Context): Generator<Find> {
  if (!speaksOfOthers(context)) return;
  const surroundings = surroundingsOf(context);
  for (const mention of mentionsIn(passage)) {
    const relation = relationOf(mention, passage, surroundings);
    if (relation.who !== who) continue;
    const { start, end, evidence } = mention;
    yield { start, end, evidence, certainty: relation.certainty, why: relation.why };
  }
}
