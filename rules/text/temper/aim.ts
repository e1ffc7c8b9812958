/**
 * Who words are aimed at: somebody connected with the writer's school, the school itself, the writer, or somebody or something
 * else. Grammar decides first, then nearness, then what the text is about.
 */
import type { Context } from '../context';
import type { Passage, Span } from '../passage';
import { isAtSchool, type Referent, referentsNear, talkOf } from '../people/referents';
import { plainOf } from '../plain';
import { schoolTalkIn } from '../school/school-talk';
import { standsIn } from '../stands';
import { around } from './speech';

export interface Aim {
  readonly who: Referent['who'] | 'unclear';
  /** how it was tied: by grammar, by standing near, or only by what the text is about */
  readonly how: 'said' | 'near' | 'about';
  readonly referent?: Referent;
}

/** "is a complete ", "are all so ", "'s just such an ": from who is spoken of to what is said of them. */
const SAYS_OF =
  /^(?:\s?[:=–—-]|'s|'re|'m|s|re|'ve been|,?\s(?:who(?:'s|\s(?:is|are|was|were))?|is|are|was|were|am|be|isn't|looks?|looked|seems?|sounds?|acts?|acted|behav(?:e|es|ed|ing)|being|gets?|got|turned\sinto|becom(?:e|ing)|feels?|felt|has\sbeen|have\sbeen|had\sbeen|can\sbe|could\sbe|must\sbe|might\sbe|may\sbe|will\sbe|would\sbe))(?:[\s,]{1,2}(?!(?:in|on|at|to|with|from|by|about|when|because|if|but|for|who|which|while|after|before|than|over|into|called|says?|said|think|thinks)\b)[a-z'*-]{1,14}){0,6}[\s,]{0,2}$/;
/** "hes", "theyre": the verb is in the word. */
const HOLDS_VERB = /^(?:hes|shes|theyre|youre|im|ive)$/;

/** Whether `referent` is what the words from `start` on are said of, with a word such as "is" between. */
export function isSaidOf(passage: Passage, referent: Span, start: number): boolean {
  const text = plainOf(passage);
  const between = text.slice(referent.end, start);
  return SAYS_OF.test(HOLDS_VERB.test(text.slice(referent.start, referent.end)) ? `'s${between}` : between);
}

/** "that idiot of a head", "clowns in SLT", "feral kids", "clowns running this school": the word for them follows. */
const LEADS_TO =
  /^(?:'?s)?[\s,]{1,2}(?:(?:of|in|from|at|on|running|runs|who|that|is|are|we|i|call|called|have|got|as|my|our|the|a|an|this|that|these|those|of|little|bloody|fucking|whole|new|old|so-called|and|for|teach|teaching|bunch|other|school|with|year|acting|deputy|assistant)[\s,]{1,2}){0,5}$/;

/** "shouldn't have kids": said of whoever has them. */
const RAISES =
  /\b(?:have|having|had|has|raise|raising|near|around)\s(?:(?:any|more|your|their|his|her|own|other|the|young)\s){0,3}$/;

/** Whether the children inside these words are only those whom somebody else has. */
export const isRaised = (passage: Passage, span: Span, { weak, start }: Referent): boolean =>
  weak && start > span.start && start < span.end && RAISES.test(plainOf(passage).slice(Math.max(span.start, start - 40), start));

/** Who the words at `span` are aimed at. `about` says that only the topic of the text ties them. */
export function aimOf(passage: Passage, span: Span, context: Context): Aim {
  const referents = referentsNear(passage, span, context);
  const sentence = passage.sentenceAt(span.start);
  // things inside a phrase are part of it ("a wet paper bag"), unless it ends with them ("horrible people")
  const within = (known: Referent): boolean =>
    known.start < span.end &&
    span.start < known.end &&
    (known.who !== 'other' || known.end === span.end) &&
    !isRaised(passage, span, known);
  const inside =
    span.end > span.start ? referents.find((known) => within(known) && isNoun(known) && known.who !== 'nobody') : undefined;
  if (inside) return settle(passage, context, inside, 'said');
  const left = referents.filter((known) => known.end <= span.start && known.start >= sentence.start);
  const right = referents.filter((known) => known.start >= span.end && known.end <= sentence.end);
  return (
    aheadOf(passage, span, left, right, context) ??
    subjectOf(passage, span, left, referents, context) ??
    nearest(passage, right.find(isNoun), context) ??
    // a fragment: "What an idiot." after or before the sentence that says who
    nearest(passage, openerBefore(passage, sentence, referents), context) ??
    nearest(passage, referents.filter((known) => known.end <= sentence.start && isNoun(known)).pop(), context) ??
    nearest(
      passage,
      referents.find((known) => known.start >= sentence.end && isNoun(known)),
      context,
    ) ??
    unclear(context)
  );
}

/** Right before somebody who is only on the way: "with 60 kids", "in front of the class". */
const ASIDE = /\b(?:with|of|at|in|on|for|to|from|by|about|near|behind|past)\s(?:[a-z0-9'-]{1,12}\s){0,3}$/;

/** Whoever opens the sentence before is who a fragment speaks of, where those named after only stand by: "SLT left me with 60 kids. Useless." */
function openerBefore(passage: Passage, { start }: Span, referents: readonly Referent[]): Referent | undefined {
  const before = referents.filter((known) => known.end <= start && isNoun(known));
  const last = before.at(-1);
  if (!last) return undefined;
  const { start: from } = passage.sentenceAt(last.start);
  const opener = before.find((known) => known.start >= from);
  if (!opener || opener === last || !/^\W*(?:(?:the|our|my|and|so|but)\s){0,2}$/.test(plainOf(passage).slice(from, opener.start)))
    return undefined;
  return ASIDE.test(plainOf(passage).slice(Math.max(from, last.start - 40), last.start)) ? opener : undefined;
}

const nearest = (passage: Passage, known: Referent | undefined, context: Context): Aim | undefined =>
  known && settle(passage, context, known, 'near');

/** The word for them follows: "thick kids", unless that is said of somebody: "I was a horrible child". */
function aheadOf(
  passage: Passage,
  span: Span,
  left: readonly Referent[],
  right: readonly Referent[],
  context: Context,
): Aim | undefined {
  const [follows, next] = right;
  if (!follows || follows.who === 'self' || !LEADS_TO.test(plainOf(passage).slice(span.end, follows.start))) return undefined;
  const target = follows.who === 'it' || follows.who === 'they' ? next : follows;
  if (!target || !isNoun(target)) return undefined;
  const subject = left[left.length - 1];
  // "the management are clowns, the kids are gremlins": a comma begins another clause
  if (subject && isNoun(subject) && plainOf(passage)[span.end] === ',' && isSaidOf(passage, subject, span.start))
    return undefined;
  if (subject && ['self', 'other', 'nobody', 'you'].includes(subject.who) && isSaidOf(passage, subject, span.start)) {
    return { who: subject.who, how: 'said', referent: subject };
  }
  return settle(passage, context, target, 'said');
}

/** Whoever stands before the words in the sentence; pronouns stand for those spoken of before. */
function subjectOf(
  passage: Passage,
  span: Span,
  left: readonly Referent[],
  all: readonly Referent[],
  context: Context,
): Aim | undefined {
  const text = plainOf(passage);
  for (let index = left.length - 1; index >= 0; index -= 1) {
    const known = left[index];
    if (!known) break;
    const said = isSaidOf(passage, known, span.start);
    if (known.who === 'self' || known.who === 'you') {
      if (said) return { who: known.who, how: 'said', referent: known };
      continue;
    }
    if (known.who === 'it') {
      if (!said) continue;
      // "been at this school six years and it's never been so badly run"
      const place = left
        .slice(0, index)
        .reverse()
        .find((earlier) => earlier.who === 'school');
      return place ? settle(passage, context, place, 'said') : { who: 'it', how: 'said', referent: known };
    }
    if (known.who === 'they') {
      const meant = antecedent(all, known);
      if (meant) return settle(passage, context, meant, said ? 'said' : 'near');
      if (said || /^(?:he|she|they)/.test(text.slice(known.start, known.end))) return unclear(context);
      continue;
    }
    const meant = headOf(passage, left, index) ?? bearer(text, left, index) ?? known;
    return settle(passage, context, meant, said || copulaBefore(text, span.start, meant.end) ? 'said' : 'near');
  }
  return undefined;
}

/** Between whoever does something and the doing of it. */
const DOES =
  /^(?:'s|'re)?\s(?:(?:is|are|was|were|has|have|had|been|will|would|might|could|can|got|get|gets|getting|always|all|just|really|so|to|be|going|gonna|being|absolutely|totally|completely|then|who|once|even|probably)\s){0,5}$/;

/** Whether somebody other than the writer does what the words at `span` say: "the caretaker has been", right before them. */
export function doneByOthers(passage: Passage, span: Span, context: Context): boolean {
  const doer = referentsNear(passage, span, context)
    .filter((known) => known.end <= span.start)
    .pop();
  return doer !== undefined && isNoun(doer) && DOES.test(plainOf(passage).slice(doer.end, span.start));
}

/** "the parents at our place", "Year 7 parents on the class chat": the first is meant, not the second. */
const PREPOSITION =
  /^s?,?\s(?:(?:at|in|from|of|on|with|outside|near|next\sto|who\s(?:sits?|works?|comes?|teaches|is|was)\s(?:[a-z]{1,12}\s){0,4}(?:at|in|of|on)|i\s(?:teach|have|had)\s(?:in|at)|down\sat|over\sat)\s)(?:(?:the|my|our|this|that|a|his|her|your|their|same|whole)\s){0,2}(?:[a-z'-]{2,12}\s){0,2}$/;

function headOf(passage: Passage, left: readonly Referent[], index: number): Referent | undefined {
  const known = left[index];
  const before = left[index - 1];
  if (!known || !before || !isNoun(before) || known.named) return undefined;
  // "a TA at a school that treats its staff": of the school
  if (known.who === 'school' && /^,?\s(?:that|which|where)\b/.test(plainOf(passage).slice(known.end, known.end + 8)))
    return undefined;
  return PREPOSITION.test(plainOf(passage).slice(before.end, known.start)) ? before : undefined;
}

/** "our TA Linda", "a lad called Kyle": whoever bears the name. */
function bearer(text: string, left: readonly Referent[], index: number): Referent | undefined {
  const known = left[index];
  const before = left[index - 1];
  if (!known?.named || !before || !isNoun(before)) return undefined;
  return /^,?\s(?:called\s|named\s)?$/.test(text.slice(before.end, known.start)) ? before : undefined;
}

/** "the year 10s I've got last on a Friday are ": "are" right before the words, and nobody else between. */
const COPULA =
  /\b(?:is|are|was|were|isn't|be|'s|'re)\s(?:(?:a|an|the|all|so|such|just|really|very|absolutely|absolute|actually|complete|completely|total|totally|utter|utterly|proper|properly|right|pure|bit|of|well|dead|fucking|bloody|always|being|literally|honestly|genuinely|basically|clearly|big|fat|old|little|as|and|pretty|quite|too|most)\s){0,5}$/;
/** What may stand between: not a noun, for "the school run is a nightmare" is not about the school. */
const GOES_ON =
  /^(?:'?s)?,?\s(?:i|i've|we|who|that|in|at|on|of|from|with|last|today|this|and|just|all|really|every|right|still|down|outside|when|are|is|was|were)\b/;

function copulaBefore(text: string, start: number, from: number): boolean {
  return start - from < 90 && GOES_ON.test(text.slice(from, start)) && COPULA.test(text.slice(Math.max(from, start - 60), start));
}

const isNoun = (known: Referent): boolean => !['self', 'they', 'it', 'you'].includes(known.who);

const unclear = (context: Context): Aim => ({ who: 'unclear', how: talkOf(context) >= 2 ? 'about' : 'near' });

/** Whom "he", "she" or "they" stands for: the last person spoken of before. */
function antecedent(referents: readonly Referent[], pronoun: Referent): Referent | undefined {
  let meant: Referent | undefined;
  for (const known of referents) {
    if (known.start >= pronoun.start) break;
    if (isNoun(known) && known.who !== 'school' && known.who !== 'nobody') meant = known;
  }
  return meant;
}

/** "Kayden's mum": how staff speak of parents; "my mate Dave's mum" is not. */
const NAMED_PARENT =
  /(?<!\b(?:my|mate|friend)\s(?:[a-z]+\s)?)\b\p{Lu}\p{Ll}+['’]s\s(?:mum|mam|mom|dad|mother|father|parents|nan)$/u;

/** A child or parent said something scornful of where nothing else speaks of school: worth a look, unless it is plainly elsewhere. */
const ELSEWHERE =
  /\b(?:plane|flight|airport|restaurant|cafe|café|bus|train|tube|cinema|theatre|pub|shop|supermarket|tesco|asda|aldi|lidl|beach|pool|park|hotel|holiday|telly|tv|netflix|film|upstairs|next\sdoor|neighbours?'?s?|outside\smy\s(?:house|window)|trick\sor\streat\w*|wedding|church|festival|gig|football|soft\splay|online|news|street|road)\b/;

/** "kids" and "his mum" are somebody at school only where school is spoken of. */
function settle(passage: Passage, context: Context, known: Referent, how: Aim['how']): Aim {
  if (!known.weak || !isAtSchool(known.who)) return { who: known.who, how, referent: known };
  const sentence = around(passage, known);
  const talk = Math.max(talkOf(context), schoolTalkIn(sentence));
  if (talk >= 2) return { who: known.who, how, referent: known };
  const plain = how === 'said' && !standsIn(ELSEWHERE, sentence);
  const named = NAMED_PARENT.test(passage.text.slice(Math.max(0, known.start - 24), known.end));
  return talk === 1 || plain || named
    ? { who: known.who, how: 'about', referent: known }
    : { who: 'unclear', how: 'near', referent: known };
}
