/**
 * The learned model's word on who somebody named in a text is: a pupil, a parent, a colleague, or nobody at school. What the rules made of
 * the name is one of its marks, so it overrules them only where people who labelled such texts did.
 */

import { chanceOf, speaksFor } from '../../learned/linear';
import { type Network, outputsOf, readNetwork } from '../../learned/network';
import { stemOf } from '../../learned/stems';
import type { Certainty } from '../../topics';
import { WHO_READS_LIKE } from '../../wording/reads-like';
import type { Passage } from '../passage';
import { toldWords } from '../telling';
import { childTalkOf } from './child-talk';
import type { Mention } from './mentions';
import { parentCalledBy } from './parent-called-by';
import type { Relation, Surroundings, Who } from './relation';
import { IN_MY_CLASS, PUPIL_AFTER, PUPIL_BEFORE } from './relation-cues';
import { tokensIn, whoMarks } from './who-marks';
import { WHO_MODEL } from './who-model';
import { AT_SCHOOL, type AtSchool, type Setting } from './who-stored';

let network: Network | undefined;

/** Where nothing outright speaks of school, the words around the name have to sound the more like it: talk of children may be of one's own. */
export function settingOf(mention: Mention, passage: Passage, surroundings: Surroundings, ruled: Relation): Setting {
  if (isAtSchool(ruled.who) || surroundings.schoolTalk > 0) return 'school';
  // hashtags are mostly of singers, players and campaigns
  if (mention.kind === 'hashtag') return 'alone';
  const ofChildren =
    childTalkOf(passage) > 0 || PUPIL_BEFORE.test(passage.before(mention, 70)) || PUPIL_AFTER.test(passage.after(mention, 70));
  return ofChildren ? 'children' : 'alone';
}

/** Who the mention is, the rules and the model together. `ruledOf`: what the rules alone say of a name in the passage. */
export function withLearned(
  mention: Mention,
  passage: Passage,
  surroundings: Surroundings,
  ruledOf: (mention: Mention) => Relation,
): Relation {
  network ??= readNetwork(WHO_MODEL.network);
  const ruled = ruledOf(mention);
  const marks = whoMarks(mention, passage, surroundings, ruledOf);
  const chances = outputsOf(network, marks).map(chanceOf);
  const setting = settingOf(mention, passage, surroundings, ruled);
  const needed = setting === 'school' ? 'possible' : setting;
  let who: AtSchool | undefined;
  let best = 0;
  for (const [at, one] of AT_SCHOOL.entries()) {
    const chance = chances[at] ?? 0;
    if (chance < WHO_MODEL.thresholds[one][needed] || chance <= best) continue;
    who = one;
    best = chance;
  }
  if (who === undefined) return isAtSchool(ruled.who) ? { who: 'unknown', certainty: 'possible', why: nobody(mention) } : ruled;
  const { sure, likely } = WHO_MODEL.thresholds[who];
  // "Zofia's mum" names Zofia, too; `parent-identified` asks who stands after a pupil's name
  if (who === 'parent' && parentCalledBy(mention, passage) !== undefined) who = 'pupil';
  const agreed = ruled.who === who;
  // "Zofia in my class" is told outright, whatever else the sentence speaks of
  if (agreed && who === 'pupil' && ruled.certainty === 'sure' && IN_MY_CLASS.test(passage.after(mention, 70))) return ruled;
  const learned: Certainty = best >= sure ? 'sure' : best >= likely ? 'likely' : 'possible';
  // a guess may hold a post only where the text plainly speaks of school; elsewhere it is no surer than the rules
  const certainty = surroundings.schoolTalk >= 2 ? learned : agreed ? weaker(learned, ruled.certainty) : 'possible';
  return { who, certainty, why: agreed ? ruled.why : whyOf(who, mention, passage, marks) };
}

const weaker = (one: Certainty, other: Certainty): Certainty =>
  (['possible', 'likely'] as const).find((certainty) => certainty === one || certainty === other) ?? 'sure';

const isAtSchool = (who: Who): who is AtSchool => (AT_SCHOOL as readonly Who[]).includes(who);

const nobody = ({ evidence }: Mention): string => `Nothing says who “${evidence}” is.`;

/** A weight from which a word is worth showing. */
const TELLING = 0.15;

/** What decided, in words: those of the sentence that spoke most, as they are written. */
function whyOf(who: AtSchool, mention: Mention, passage: Passage, marks: ReadonlySet<string>): string {
  const spoken = network === undefined ? [] : speaksFor(network.inner, who, marks);
  const weights = new Map(spoken.map(({ feature, weight }) => [feature, weight]));
  const { start, end } = passage.nearby(mention.start);
  const words = tokensIn(passage.tokens, start, end)
    .filter((token) => token.kind === 'word' && token.text.length > 2)
    .map((token) => ({ token, weight: weights.get(stemOf(token.key)) ?? 0 }));
  return `“${mention.evidence}” reads like ${WHO_READS_LIKE[who]}. ${toldWords(words, TELLING)}.`;
}
