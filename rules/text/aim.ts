/**
 * Who words are aimed at: somebody connected with the writer's school, the school itself, the writer, or somebody or something
 * else. Those a text speaks of are found once per passage; a remark is then tied to the nearest that grammar allows.
 */
import type { Context } from '../signals/signal';
import { saintsIn, schoolsNamedIn } from './any-school';
import { KINDS } from './lexicon/referents';
import type { Passage, Span } from './passage';
import { plainOf } from './plain';
import { relationOf } from './relations';
import { schoolTalkIn } from './school-talk';
import { surroundingsOf } from './surroundings';

export type Aimed = 'pupil' | 'class' | 'parent' | 'colleague' | 'head' | 'leaders' | 'governors' | 'school' | 'other-school';

export interface Referent extends Span {
  readonly who: Aimed | 'self' | 'they' | 'you' | 'it' | 'nobody' | 'other';
  /** says little by itself ("kids", "his mum"): needs talk of school beside it */
  readonly weak: boolean;
  /** a person's name */
  readonly named?: boolean;
}

export interface Aim {
  readonly who: Referent['who'] | 'unclear';
  /** how it was tied: by grammar, by standing near, or only by what the text is about */
  readonly how: 'said' | 'near' | 'about';
  readonly referent?: Referent;
}

const REFERENT = new RegExp(
  String.raw`(?<![\p{L}\p{N}@])(?:${KINDS.map(({ words }) => `(${words.replace(/\n\s*/g, '').replace(/ /g, String.raw`\s`)})`).join('|')})(?![\p{L}\p{N}-])`,
  'gu',
);

/** "my kids", "my boys": pupils where the sentence is about school, the writer's own where it is not. */
const OWN_OR_PUPILS = /^my (?:kids?|boys?|girls?|children)$/;
const HOME =
  /\b(?:bed\s?time|bath\s?time|at home|own kids|half term|easter|summer holidays?|husband|hubby|wife|nan|grandma|school run|their school|dinner|tea time|sofa|garden|beach)\b/;

/** "his brothers", "her sister": a family the writer knows from school, unlike "my brother". */
const KIN = /^(?:husband|wife|partner|boyfriend|girlfriend|brothers?|sisters?|uncle|aunt|auntie|cousins?|sons?|daughters?)$/;

/** Everybody and everything the passage speaks of, in order. Remembered on the passage; weighing names needs the context. */
export function referentsOf(passage: Passage, context: Context): readonly Referent[] {
  return passage.remember(`referents ${context.schoolTalk}`, () => {
    const text = plainOf(passage);
    const referents: Referent[] = [];
    REFERENT.lastIndex = 0;
    for (let match = REFERENT.exec(text); match !== null; match = REFERENT.exec(text)) {
      const group = KINDS.findIndex((_, index) => match?.[index + 1] !== undefined);
      const kind = KINDS[group];
      if (!kind) continue;
      const { who, weak } = kind;
      const start = match.index;
      const end = start + match[0].length;
      if (OWN_OR_PUPILS.test(match[0])) {
        const sentence = passage.sentenceText(start);
        const pupils = schoolTalkIn(sentence) >= 2 && !HOME.test(sentence);
        referents.push({ start, end, who: pupils ? 'pupil' : 'other', weak: pupils });
        continue;
      }
      const others =
        who === 'other' && KIN.test(match[0]) && /\b(?:his|her|their|'s)\s$/.test(text.slice(Math.max(0, start - 8), start));
      referents.push(others ? { start, end, who: 'parent', weak: true } : { start, end, who, weak });
    }
    return withNames(passage, context, referents);
  });
}

function matches(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** Adds the people and schools spoken of by name, by what they are to the writer. */
function withNames(passage: Passage, context: Context, referents: Referent[]): Referent[] {
  const surroundings = surroundingsOf(context);
  for (const mention of passage.mentions) {
    if (referents.some((known) => known.start < mention.end && mention.start < known.end)) continue;
    // a capital word that no list knows is a place as often as a person
    if (!mention.listed && mention.kind === 'first') continue;
    const { who } = relationOf(mention, passage, surroundings);
    const aimed: Referent['who'] = who === 'pupil' || who === 'parent' || who === 'colleague' ? who : 'other';
    referents.push({ start: mention.start, end: mention.end, who: aimed, weak: who === 'unknown', named: true });
  }
  for (const hit of [...schoolsNamedIn(passage), ...saintsIn(passage)]) {
    if (referents.some((known) => known.start < hit.end && hit.start < known.end && !known.named)) continue;
    const own = context.school.full !== undefined && matches(context.school.full, passage.folded.slice(hit.start, hit.end));
    referents = referents.filter((known) => !(known.start < hit.end && hit.start < known.end));
    referents.push({ start: hit.start, end: hit.end, who: own ? 'school' : 'other-school', weak: false, named: true });
  }
  return referents.sort((a, b) => a.start - b.start);
}

/** Words of the trade that the reading of school talk leaves open, because elsewhere they mean other things. */
const TRADE =
  /#\w{0,20}(?:teach|school|classroom|edu)|\b(?:i\steach|teaching\s(?:in|at|a|the)|the\s(?:deputy|head|trainee|caretaker|staffroom|office\sstaff)\b|drop(?:s|ped|ping)?\s(?:her|his|their|the)\s(?:kids?|child|children|son|daughter)|(?:school|playground|school's|the)\sgates?|helicopter\s(?:mum|parent|mother)|(?:our|the)\strainee|lost\sproperty|trip\s(?:form|letter|money)|book\s?bags?|pe\skits?|wet\splay|worksheets?|parents?\s(?:evening|eve)|p\/?tas?|whatsapp\sgroup|reading\srecords?|lanyard|playtime|home-?time|lollipop\slady|learning\swalk|observation|book\s(?:look|scrutiny)|lesson\splans?|marking|my\smentor|dinner\slad(?:y|ies)|teacher\b|teachers\b|pupils?\b|deputy\b|social\sservices|home\svisit|fractions|full\sstops?|timetable)/;

/** How far the item speaks of school, counting who it speaks of and words of the trade too. */
export function talkOf(context: Context): 0 | 1 | 2 | 3 {
  if (context.schoolTalk >= 2) return context.schoolTalk;
  return context.passages.some(({ passage }) => passage.has('trade', TRADE)) ? 2 : context.schoolTalk;
}

const AT_SCHOOL: ReadonlySet<string> = new Set<Aimed>([
  'pupil',
  'class',
  'parent',
  'colleague',
  'head',
  'leaders',
  'governors',
  'school',
]);

/** Whether this is somebody connected with the writer's school, or the school. */
export const isAtSchool = (who: Aim['who']): who is Aimed => AT_SCHOOL.has(who);

/** "is a complete ", "are all so ", "'s just such an ": from who is spoken of to what is said of them. */
const SAYS_OF =
  /^(?:'s|'re|'m|s|re|'ve been|,?\s(?:who(?:'s|\s(?:is|are|was|were))?|is|are|was|were|am|be|isn't|looks?|looked|seems?|sounds?|acts?|acted|behav(?:e|es|ed|ing)|being|gets?|got|turned\sinto|becom(?:e|ing)|feels?|felt|has\sbeen|have\sbeen|had\sbeen|can\sbe|could\sbe|must\sbe|might\sbe|may\sbe|will\sbe|would\sbe))(?:[\s,]{1,2}(?!(?:in|on|at|to|with|from|by|about|when|because|if|but|for|who|which|while|after|before|than|over|into|called|says?|said|think|thinks)\b)[a-z'*-]{1,14}){0,6}[\s,]{0,2}$/;

/** Whether `referent` is what the words from `start` on are said of, with a word such as "is" between. */
export function isSaidOf(passage: Passage, referent: Span, start: number): boolean {
  return SAYS_OF.test(plainOf(passage).slice(referent.end, start));
}

/** "that idiot of a head", "clowns in SLT", "feral kids", "clowns running this school": the word for them follows. */
const LEADS_TO =
  /^(?:'?s)?[\s,]{1,2}(?:(?:of|in|from|at|on|running|runs|who|that|is|are|we|i|call|called|have|got|as|my|our|the|a|an|this|that|these|those|of|little|bloody|fucking|whole|new|old|so-called|and|for|teach|teaching|bunch|other|school|with|year|acting|deputy|assistant)[\s,]{1,2}){0,5}$/;

/**
 * Who the words at `span` are aimed at. Grammar decides first (what they are said of, what they stand before), then the
 * nearest in the sentence, then whom the text spoke of before; `about` says that only the topic of the text ties them.
 */
export function aimOf(passage: Passage, span: Span, context: Context): Aim {
  const referents = referentsOf(passage, context);
  const sentence = passage.sentenceAt(span.start);
  const text = plainOf(passage);
  const inside = referents.find(
    (known) => known.start < span.end && span.start < known.end && !['self', 'they', 'you', 'it', 'nobody'].includes(known.who),
  );
  if (inside && span.end > span.start) return settle(passage, context, inside, 'said');
  const left = referents.filter((known) => known.end <= span.start && known.start >= sentence.start);
  const right = referents.filter((known) => known.start >= span.end && known.end <= sentence.end);
  const follows = right[0];
  if (follows && follows.who !== 'self' && LEADS_TO.test(text.slice(span.end, follows.start))) {
    const target = follows.who === 'it' || follows.who === 'they' ? right[1] : follows;
    if (target && target.who !== 'self' && isNoun(target)) return settle(passage, context, target, 'said');
  }
  for (let index = left.length - 1; index >= 0; index -= 1) {
    const known = left[index];
    if (!known) break;
    const said = isSaidOf(passage, known, span.start);
    if (known.who === 'self') {
      if (said) return { who: 'self', how: 'said', referent: known };
      continue;
    }
    if (known.who === 'it') {
      // "been at this school six years and it's never been so badly run"
      const place = left
        .slice(0, index)
        .reverse()
        .find((earlier) => earlier.who === 'school');
      if (said && place) return settle(passage, context, place, 'said');
      if (said) return { who: 'it', how: 'said', referent: known };
      continue;
    }
    if (known.who === 'you') {
      if (said) return { who: 'you', how: 'said', referent: known };
      continue;
    }
    if (known.who === 'they') {
      const meant = antecedent(referents, known);
      if (meant) return settle(passage, context, meant, said ? 'said' : 'near');
      if (said || /^(?:he|she|they)/.test(text.slice(known.start, known.end))) return unclear(context);
      continue;
    }
    const head = headOf(passage, left, index);
    const meant = head ?? known;
    return settle(passage, context, meant, said || copulaBefore(text, span.start, known.end) ? 'said' : 'near');
  }
  const ahead = right.find(isNoun);
  if (ahead) return settle(passage, context, ahead, 'near');
  // a fragment: "What an idiot." after or before the sentence that says who
  const earlier = referents.filter((known) => known.end <= sentence.start && isNoun(known)).pop();
  if (earlier) return settle(passage, context, earlier, 'near');
  const later = referents.find((known) => known.start >= sentence.end && isNoun(known));
  if (later) return settle(passage, context, later, 'near');
  return unclear(context);
}

/** "the parents at our place", "Year 7 parents on the class chat": the first is meant, not the second. */
const PREPOSITION =
  /^s?,?\s(?:(?:at|in|from|of|on|with|outside|near|next\sto|who\s(?:sits?|works?|comes?|teaches|is|was)\s(?:[a-z]{1,12}\s){0,4}(?:at|in|of|on)|i\s(?:teach|have|had)\s(?:in|at)|down\sat|over\sat)\s)(?:(?:the|my|our|this|that|a|his|her|your|their|same|whole)\s){0,2}(?:[a-z'-]{2,12}\s){0,2}$/;

function headOf(passage: Passage, left: readonly Referent[], index: number): Referent | undefined {
  const known = left[index];
  const before = left[index - 1];
  if (!known || !before || !isNoun(before) || known.named) return undefined;
  return PREPOSITION.test(plainOf(passage).slice(before.end, known.start)) ? before : undefined;
}

/** "the year 10s I've got last on a Friday are ...": "are" right before, and nobody else between. */
const COPULA =
  /\b(?:is|are|was|were|isn't|be|'s|'re)\s(?:(?:a|an|the|all|so|such|just|really|very|absolutely|absolute|actually|complete|completely|total|totally|utter|utterly|proper|properly|right|pure|bit|of|well|dead|fucking|bloody|always|being|literally|honestly|genuinely|basically|clearly|big|fat|old|little|as|and|pretty|quite|too|most)\s){0,5}$/;

const copulaBefore = (text: string, start: number, from: number): boolean =>
  start - from < 90 && COPULA.test(text.slice(Math.max(from, start - 60), start));

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

/** "kids" and "his mum" are somebody at school only where school is spoken of. */
function settle(passage: Passage, context: Context, known: Referent, how: Aim['how']): Aim {
  if (known.weak && isAtSchool(known.who)) {
    const here = schoolTalkIn(passage.sentenceText(known.start));
    const talk = talkOf(context);
    if (here < 1 && talk < 1)
      return {
        who: NAMED_PARENT.test(passage.text.slice(Math.max(0, known.start - 24), known.end)) ? known.who : 'unclear',
        how: 'about',
        referent: known,
      };
    if (here < 2 && talk < 2) return { who: known.who, how: 'about', referent: known };
  }
  return { who: known.who, how, referent: known };
}
