/**
 * Barbs: words that belittle, grumble, accuse or threaten in a roundabout way. No single one proves anything, so each is weighed
 * together with who stands beside it: somebody at school in the same sentence, in the text around it, or only talk of school.
 */
import { isBio, isProse } from '../../item';
import type { Context } from '../context';
import type { Hit, Passage, Span } from '../passage';
import { perspectiveOf } from '../people/perspective';
import { isAtSchool, type Referent, referentsNear, talkOf } from '../people/referents';
import { Phrases } from '../phrases';
import { namesOwnSchool } from '../school/own-school-named';
import { speaksOfTrade } from '../school/trade-words';
import { standsIn } from '../stands';
import { isRaised } from './aim';
import { around, disowned, isStoryBeside } from './speech';
import { type Leaning, plainestIn, tempersOf } from './temper';

export interface Barb extends Hit {
  /** how plain it is: the temper of the text and the words together, nought being as likely as not */
  readonly score: number;
  /** how surely somebody at school is meant: 0 nobody, 1 talk of school in passing, 2 plain talk of school, 3 the same sentence */
  readonly tie: number;
  /** who stands nearest, of those at school */
  readonly near: Referent | undefined;
  readonly sentence: string;
}

/** Phrases from lines that begin with their weight. Throws on a line that does not. */
export function weighted(slots: Readonly<Record<string, string>>, lines: string): Phrases<number> {
  const byWeight = new Map<number, string[]>();
  for (const line of lines.trim().split('\n')) {
    const weight = Number(line[0]);
    if (!(weight > 0) || line[1] !== ' ') throw new Error(`"${line}" has no weight.`);
    const same = byWeight.get(weight);
    if (same) same.push(line.slice(2));
    else byWeight.set(weight, [line.slice(2)]);
  }
  return new Phrases<number>(
    slots,
    [...byWeight].map(([weight, same]) => [same.join('\n'), weight] as const),
  );
}

/** What a phrase adds to the temper, by its weight. */
const ADDS = [0, 0.4, 0.9, 2, 2.6, 2.6];
/** What a second, separate phrase adds. */
const BESIDE = 0.5;
/** The most that phrases can add: below this no phrase is worth looking for. */
const MOST = 2.5;

export interface Kind {
  readonly leaning: Leaning;
  readonly phrases: Phrases<number>;
  /** the score from which it counts, with a phrase and with none at all, and the least tie to school */
  readonly enough: number;
  readonly alone: number;
  readonly tie: number;
}

/**
 * The barbs of one kind that the writer stands behind: at most one a stretch of text by its temper, and those with a phrase.
 * A profile is a row of nouns, whose temper says nothing: there it takes a phrase, and a headline or a job grumbles in plain words or not at all.
 */
export function barbsIn(passage: Passage, context: Context, { leaning, phrases, enough, alone, tie }: Kind): Barb[] {
  if (!isProse(context.field)) return [];
  const tempers = tempersOf(passage).filter(({ scores }) => scores[leaning] + MOST >= enough);
  if (tempers.length === 0) return [];
  const hits = phrases.in(passage).filter((hit) => !disowned(passage, hit));
  const barbs: Barb[] = [];
  const add = (hit: Span, score: number): boolean => {
    const sentence = around(passage, hit);
    if (score < enough || isStoryBeside(passage, hit) || isAside(sentence)) return false;
    const tied = tieOf(passage, hit, context, leaning);
    if (tied.tie < tie) return false;
    const { start, end } = hit;
    barbs.push({ start, end, evidence: passage.text.slice(start, end), score, sentence, ...tied });
    return true;
  };
  for (const stretch of tempers) {
    const inside = hits.filter(({ start }) => start >= stretch.start && start < stretch.end);
    const temper = stretch.scores[leaning];
    let found = false;
    for (const hit of inside) {
      const separate = inside.some((other) => other.end <= hit.start || other.start >= hit.end);
      found = add(hit, temper + (ADDS[hit.note] ?? 0) + (separate ? BESIDE : 0)) || found;
    }
    if (!found && temper >= alone && context.field === undefined) {
      const plainest = plainestIn(passage, stretch, leaning);
      if (!disowned(passage, plainest) && !passage.isMostlyQuoted(plainest)) add(plainest, temper);
    }
  }
  return barbs;
}

/** Made up, long ago, or in the news. */
function isAside(sentence: string): boolean {
  const { fiction, schooldays, news, ownChild, ownWork } = perspectiveOf(sentence);
  return fiction || schooldays || news || (ownChild && !ownWork);
}

/** Sport, weather, shops and things: what is said there is said of nobody at school, unless children or parents stand beside it. */
const ELSEWHERE =
  /\b(?:league|referee|ref|var|striker|keeper|penalty|telly|netflix|episode|diet|weather|rain|snow|ice|trains?|bus|plane|airport|tesco|asda|aldi|lidl|greggs|council|garden|lettuces?|allotment|recipe|oven|kettle|laptop|printer|car\spark|motorway|roundabout|gym|pilates|yoga|pub\squiz|holiday|beach|hotel|wedding|turkey|costume|dressed\sas|government|tory|tories|labour|reform|minister|dfe|mps?|politicians?)\b/;
/** The writer's own home. */
const AT_HOME =
  /\b(?:my\s(?:own\s)?(?:kids|boys|girls|sons?|daughters?|husband|wife|dog|cat|mum|dad|brother|sister|nan|three|two|teenage\w*|lot\sat\shome)|our\s(?:dog|cat|kitchen|house|street|garden))\b/;
/** Gladness: what stands beside it is seldom meant badly. */
const GLAD =
  /\b(?:well\sdone|so\sproud|proud\sof|thank\syou|thanks\sto|grateful|adorable|gorgeous|heroes|legends?|kindest|love\s(?:my|our|them|him|her)|beating\sheart|amazing|fantastic\steam|smashed\sit|take\sa\sbow|fair\splay|obsessed|worth\s(?:his|her|their)\sweight)\b|[\u{1F60D}\u{1F979}\u{2764}\u{1F499}]/u;
const TITLED = /^(?:mrs?|ms|miss|mx|dr)\b/;

/** How far the item speaks of school, counting words of the trade in this passage and, of a short item, in the others. */
function tradeTalkOf(passage: Passage, context: Context): 0 | 1 | 2 | 3 {
  const talk = talkOf(context);
  if (talk >= 2) return talk;
  const near = context.passages.length <= 8 ? context.passages : [{ passage }];
  return near.some((one) => speaksOfTrade(one.passage)) ? 2 : talk;
}

/** How surely words at `hit` are about somebody at school. */
export function tieOf(
  passage: Passage,
  hit: Span,
  context: Context,
  leaning: Leaning,
): { tie: number; near: Referent | undefined } {
  const talk = leaning === 'scorn' ? talkOf(context) : tradeTalkOf(passage, context);
  const around = passage.nearby(hit.start);
  const sentence = passage.folded.slice(around.start, around.end);
  let near: Referent | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  let here = false;
  let weakHere = false;
  let titled = false;
  let other = false;
  for (const known of referentsNear(passage, hit, context)) {
    if (isRaised(passage, hit, known)) continue;
    const inside = known.start >= around.start && known.end <= around.end;
    if (known.who === 'other' && !known.named) other ||= inside;
    const title = known.named === true && TITLED.test(passage.folded.slice(known.start, known.end));
    titled ||= title && inside;
    const named = known.named === true && known.who !== 'nobody' && (talk >= 1 || title);
    const elsewhere = known.who === 'other-school' && leaning === 'blame';
    if (!elsewhere && !isAtSchool(known.who) && !named) continue;
    if (known.weak || (named && !elsewhere && !isAtSchool(known.who))) weakHere ||= inside;
    else here ||= inside;
    const distance = (inside ? 0 : 200) + (known.weak ? 60 : 0) + Math.abs(known.start - hit.start);
    if (distance < nearest) {
      nearest = distance;
      near = known;
    }
  }
  const glad = standsIn(GLAD, sentence) ? 2 : 0;
  if (here || namesOwnSchool(passage, context)) return { tie: 3 - glad, near };
  if (standsIn(AT_HOME, sentence) || ((other || standsIn(ELSEWHERE, sentence)) && !weakHere && talk < 2)) return { tie: 0, near };
  if (near && !near.weak && isAtSchool(near.who)) return { tie: 2.5 - glad, near };
  if (weakHere) return { tie: (talk >= 2 ? 2.5 : talk === 1 || titled ? 2 : 1) - glad, near };
  if (isBio(context.field) && talk >= 1) return { tie: 2, near };
  return { tie: Math.min(talk, 2) - glad, near };
}
