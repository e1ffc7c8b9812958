/**
 * Who a mentioned person is to the writer by the rules alone: pupil, parent, colleague, family, public figure ... and how sure that is.
 * What clears a person is asked first, then what names their role beside them; otherwise small evidence is added up.
 */
import type { Certainty } from '../../topics';
import { PUBLIC_FIGURES, SINGLE_FIGURES } from '../names';
import type { Passage } from '../passage';
import { schoolTalkNear } from '../school/school-talk';
import { standsIn } from '../stands';
import { keyOf } from '../tokens';
import { childTalkOf } from './child-talk';
import type { Mention } from './mentions';
import { besideList, listOf } from './name-lists';
import { elsewhereAs } from './not-at-school';
import { parentCalledBy } from './parent-called-by';
import { onceFor, type Relation, type Surroundings, type Who } from './relation';
import * as cue from './relation-cues';

/** Who `mention` is by the rules alone, before the learned model has looked at it. */
export const relationByRules = onceFor(ruled);

/** "in year 4 for dobbing me in"; without a place only where school is spoken of. */
export function didForColleague(after: string, talk: number): boolean {
  const did = cue.COLLEAGUE_DID.exec(after);
  return did !== null && (talk >= 1 || did.groups?.place !== undefined);
}

function ruled(mention: Mention, passage: Passage, surroundings: Surroundings): Relation {
  const before = passage.before(mention, 70);
  const after = passage.after(mention, 70);
  const name = `“${mention.evidence}”`;
  const elsewhere = elsewhereAs(mention, passage);
  if (elsewhere !== undefined) return is('public', 'likely', `${name} seems to be ${elsewhere}.`);
  const list = listOf(mention, passage);
  const classFollows = cue.PUPIL_AFTER.test(list ? passage.after(list, 70) : after) || cue.PUPIL_AFTER.test(after);
  if (isPublic(mention, before, after, classFollows))
    return is('public', 'likely', `${name} seems to be a public figure, a work or a place.`);

  const talkHere = schoolTalkNear(passage, mention.start);
  const talk = Math.max(talkHere, surroundings.schoolTalk);
  if (isClose(mention, passage, surroundings, classFollows))
    return is('family', 'likely', `${name} is named as family or a friend.`);
  if (/\bour\s$/.test(before) && !classFollows && talk < 2)
    return is('family', 'possible', `“our ${mention.evidence}” is how families speak.`);

  if (didForColleague(after, talk))
    return is('colleague', talk >= 2 ? 'likely' : 'possible', `${name} did what only somebody at work does.`);
  const sentence = passage.sentenceText(mention.start);
  if (mention.kind === 'title' && cue.SELF_BEFORE.test(before))
    return is('unknown', 'possible', `${name} seems to be the writer.`);
  if (mention.kind === 'title') return titled(name, before, after, sentence, talk);
  if (cue.PARENT_BEFORE.test(before) && talk >= 1 && !mention.possessive)
    return is('parent', talk >= 2 ? 'likely' : 'possible', `${name} is named as a parent.`);
  if (!classFollows && cue.COLLEAGUE_AFTER.test(after) && (talk >= 1 || /^\s(?:from|in)\s/.test(after)))
    return is('colleague', talk >= 2 ? 'likely' : 'possible', `${name} is named with a place at work.`);
  if (cue.COLLEAGUE_BEFORE.test(before) && talk >= 1)
    return is('colleague', 'likely', `${name} is named with a job in a school.`);
  return weigh(mention, passage, { before, after, sentence, talkHere, itemTalk: surroundings.schoolTalk, classFollows, name });
}

const is = (who: Who, certainty: Certainty, why: string): Relation => ({ who, certainty, why });

interface Around {
  before: string;
  after: string;
  sentence: string;
  talkHere: number;
  itemTalk: number;
  classFollows: boolean;
  name: string;
}

/** Adds up what speaks for a pupil. The sum is in steps that were set on the tuning half of the labelled texts. */
function weigh(mention: Mention, passage: Passage, around: Around): Relation {
  const { before, after, sentence, talkHere, itemTalk, classFollows, name } = around;
  const list = listOf(mention, passage);
  // "Ruby, Poppy and Daisy" beside a word for pupils are no stones and flowers
  const listed = list !== undefined && besideList(list, passage);
  const trusted = mention.listed && (listed || !(mention.wordToo && mention.kind === 'first'));
  const parentFollows = parentCalledBy(mention, passage) !== undefined;
  const childNoun = listed || cue.PUPIL_BEFORE.test(before) || (mention.listed && cue.YEAR_BEFORE.test(before));
  const named = mention.kind === 'initials' ? 1.5 : trusted ? 1.5 : mention.listed ? 0.5 : 0;
  const full = mention.kind === 'full' ? (mention.listed ? 1 : 0.5) : 0;
  const beside =
    (classFollows ? 3 : 0) + (childNoun ? 2 : 0) + (parentFollows ? 2.5 : 0) + (cue.YOUR_BEFORE.test(before) ? 0.5 : 0);
  const doing =
    (cue.CHILD_DOES.test(after) ? 1 : 0) + (cue.CHEERED_BEFORE.test(before) ? 1 : 0) + (mention.kind === 'hashtag' ? 0.5 : 0);
  const school = Math.max([0, 0.5, 1.5, 2.5][talkHere] ?? 0, [0, 0.5, 1.5, 2][itemTalk] ?? 0);
  const childTalk = [0, 0.5, 1.5, 2, 2.5][childTalkOf(passage)] ?? 0;
  const unproved = !mention.listed && mention.kind !== 'initials' && beside === 0 && doing === 0 ? (full > 0 ? -0.5 : -1.5) : 0;
  const adult = !classFollows && !childNoun && !parentFollows && doing === 0 && standsIn(cue.ADULT_TALK, sentence);
  if (adult && talkHere >= 1 && named + full >= 1.5)
    return is('colleague', full > 0 && talkHere >= 2 ? 'likely' : 'possible', `${name} is spoken of as somebody at work.`);
  const famous = mention.kind === 'first' && SINGLE_FIGURES.has(mention.key) ? -1.5 : 0;
  const sum = named + full + beside + doing + school + childTalk + unproved + famous - (adult ? 1.5 : 0);
  // a name alone, however sure, says nothing of school
  if (school + childTalk + beside + doing / 2 < 0.5 || sum < 3) return is('unknown', 'possible', `Nothing says who ${name} is.`);
  const why =
    classFollows || childNoun
      ? `${name} is named beside a word for a pupil or a class.`
      : parentFollows
        ? `${name} is named through a parent${school + childTalk > 0 ? ', next to talk of school' : ''}.`
        : talkHere === 3
          ? `${name} is named in a sentence about your own class.`
          : `${name} looks like a child’s name in talk of school.`;
  return is('pupil', sum >= 5 ? 'sure' : sum >= 4 ? 'likely' : 'possible', why);
}

function isClose(mention: Mention, passage: Passage, surroundings: Surroundings, classFollows: boolean): boolean {
  const before = passage.before(mention, 70);
  const after = passage.after(mention, 70);
  if (cue.FAMILY_BEFORE.test(before) || cue.FAMILY_AFTER.test(after) || cue.HOME_AFTER.test(after)) return true;
  const list = listOf(mention, passage);
  // "our relay girls Ruby, Poppy and Daisy" are no sisters
  if (surroundings.cleared.has(mention.key) && mention.kind !== 'title' && !(list && besideList(list, passage))) return true;
  return cue.FRIEND_BEFORE.test(before) && !classFollows;
}

/** "Mrs Khan": a parent where families are spoken of, a colleague where school is. */
function titled(name: string, before: string, after: string, sentence: string, talk: number): Relation {
  const parent =
    cue.PARENT_BEFORE.test(before) ||
    /\b(?:mum|dad|mother|father|parent|mam|nan)\b/.test(after.slice(0, 24)) ||
    standsIn(cue.PARENT_TALK, sentence);
  if (parent)
    return is(
      talk >= 1 || standsIn(cue.PARENT_TALK, sentence) ? 'parent' : 'unknown',
      talk >= 2 || (talk >= 1 && cue.PARENT_BESIDE.test(after)) ? 'likely' : 'possible',
      `${name} is named where parents are spoken of.`,
    );
  if (talk >= 2) return is('colleague', 'likely', `${name} is named with a title in a text about school.`);
  if (talk >= 1 || cue.COLLEAGUE_AFTER.test(after))
    return is('colleague', 'possible', `${name} is named with a title, in passing talk of school.`);
  return is('unknown', 'possible', `Nothing ties ${name} to a school.`);
}

function isPublic(mention: Mention, before: string, after: string, classFollows: boolean): boolean {
  const words = keyOf(mention.evidence).replace(/'s$/, '');
  if (mention.kind === 'full' && (PUBLIC_FIGURES.has(words) || PUBLIC_FIGURES.has(words.replace(/^\w+\s(?=\w+\s\w+)/, ''))))
    return true;
  // "wayne rooney" in small letters, "Leyton Orient", "Preston North End": the name goes on in words that are no name's
  const goesOn = /^\s(\p{L}+)(?!['\p{L}])/u.exec(after)?.[1];
  if (goesOn !== undefined && PUBLIC_FIGURES.has(`${words} ${goesOn}`)) return true;
  if (mention.kind === 'title') return PUBLIC_FIGURES.has(words) || cue.WORK_BEFORE.test(before);
  if (SINGLE_FIGURES.has(mention.key) && mention.kind === 'first' && !mention.listed && !classFollows) return true;
  if ((cue.WORK_AFTER.test(after) || cue.STUDIED_AFTER.test(after)) && !classFollows) return true;
  if (!mention.listed && !classFollows && cue.PLACE_BEFORE.test(before)) return true;
  return cue.WORK_BEFORE.test(before) && !classFollows && !mention.possessive && mention.kind !== 'hashtag';
}
