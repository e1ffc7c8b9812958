/**
 * Barbs: words that belittle, grumble, accuse or threaten in a roundabout way. No single one proves anything, so each is weighed
 * together with who stands beside it: somebody at school in the same sentence, in the text around it, or only talk of school.
 */
import type { Context } from '../signals/signal';
import type { Hit, Passage, Span } from './passage';
import { perspectiveOf } from './perspective';
import { Phrases, wordsOf } from './phrases';
import { isAtSchool, type Referent, referentsOf, talkOf } from './referents';
import { around, disowned, isStoryBeside } from './speech';

export interface Barb extends Hit {
  /** what the words say by themselves, with the other barbs of the same kind beside them */
  readonly weight: number;
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

/** What a second barb beside the first adds. */
const BESIDE = 0.5;

/** The barbs of one kind that the writer stands behind, each with its weight and its tie to school. */
export function barbsIn(passage: Passage, context: Context, phrases: Phrases<number>): Barb[] {
  const hits = phrases.in(passage);
  if (hits.length === 0) return [];
  const barbs: Barb[] = [];
  let last: Span | undefined;
  const own = hits.filter((hit) => !disowned(passage, hit));
  for (const hit of own) {
    if (last && hit.start < last.end && hit.end <= last.end) continue;
    last = hit;
    const sentence = around(passage, hit);
    if (isStoryBeside(passage, hit) || isAside(sentence)) continue;
    const beside = own.filter(
      (other) => other !== hit && (other.end <= hit.start || other.start >= hit.end) && Math.abs(other.start - hit.start) < 160,
    );
    const seen = new Set<number>();
    let extra = 0;
    for (const other of beside) {
      if (seen.has(other.start)) continue;
      seen.add(other.start);
      extra += other.note * BESIDE;
    }
    const { tie, near } = tieOf(passage, hit, context);
    const weight = Math.max(...hits.filter((same) => same.start <= hit.start && same.end >= hit.end).map(({ note }) => note), hit.note);
    const { start, end, evidence } = hit;
    barbs.push({ start, end, evidence, weight: weight + Math.min(extra, 2), tie, near, sentence });
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
  /\b(?:well\sdone|so\sproud|proud\sof|thank\syou|thanks\sto|grateful|adorable|gorgeous|heroes|legends?|kindest|love\s(?:my|our|them|him|her)|beating\sheart|amazing|fantastic\steam|smashed\sit|take\sa\sbow|obsessed|worth\s(?:his|her|their)\sweight)\b|[\u{1F60D}\u{1F979}\u{2764}\u{1F499}]/u;
const TITLED = /^(?:mrs?|ms|miss|mx|dr)\b/;

/** Words of the trade: one beside a barb says as much as plain talk of school. */
const TRADE = new Set(
  'staffroom photocopying photocopier photocopy twilight twilights inset lanyard lanyards timetable timetables ppa slt smt marking lesson lessons classroom classrooms detention detentions assembly briefing briefings minibus supply tutor curriculum residential pta sats ofsted gcse gcses coursework mocks whiteboard whiteboards planner planners phonics observation observed appraisal appraisals probationer learning pupil pupils registers seating textbooks tas cpd scheme exam exams school schools academy academies trust mat executives headteacher attendance playground dinner worksheets probation bursar caretaker governors senco teaching teach teacher teachers deputy corridor corridors raffle deposits census nqt ect cover duty pay contract initiative powerpoint glue scrutiny coordinator'.split(
    ' ',
  ),
);

/** How far the item speaks of school, counting words of the trade in this passage. */
function tradeTalkOf(passage: Passage, context: Context): 0 | 1 | 2 | 3 {
  const talk = talkOf(context);
  if (talk >= 2) return talk;
  return passage.remember('trade-words', () => [...wordsOf(passage).keys()].some((word) => TRADE.has(word))) ? 2 : talk;
}

/** How surely words at `hit` are about somebody at school. */
export function tieOf(passage: Passage, hit: Span, context: Context): { tie: number; near: Referent | undefined } {
  const talk = tradeTalkOf(passage, context);
  const around = passage.nearby(hit.start);
  const sentence = passage.folded.slice(around.start, around.end);
  let near: Referent | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  let here = false;
  let weakHere = false;
  let titled = false;
  let other = false;
  for (const known of referentsOf(passage, context)) {
    const inside = known.start >= around.start && known.end <= around.end;
    if (known.who === 'other' && !known.named) other ||= inside;
    const title = known.named === true && TITLED.test(passage.folded.slice(known.start, known.end));
    titled ||= title && inside;
    const named = known.named === true && known.who !== 'nobody' && (talk >= 1 || title);
    if (!isAtSchool(known.who) && known.who !== 'other-school' && !named) continue;
    if (known.weak || (named && !isAtSchool(known.who))) weakHere ||= inside;
    else here ||= inside;
    const distance = (inside ? 0 : 200) + (known.weak ? 60 : 0) + Math.abs(known.start - hit.start);
    if (distance < nearest) {
      nearest = distance;
      near = known;
    }
  }
  const glad = GLAD.test(sentence) ? 2 : 0;
  if (here || namesOwnSchool(passage, context)) return { tie: 3 - glad, near };
  if (AT_HOME.test(sentence) || ((other || ELSEWHERE.test(sentence)) && !weakHere && talk < 2)) return { tie: 0, near };
  if (near && !near.weak && isAtSchool(near.who)) return { tie: 2.5 - glad, near };
  if (weakHere) return { tie: (talk >= 2 ? 2.5 : talk === 1 || titled ? 2 : 1) - glad, near };
  if (context.field === 'bio' && talk >= 1) return { tie: 2, near };
  return { tie: (talk >= 2 ? 2 : talk) - glad, near };
}

function namesOwnSchool(passage: Passage, { school }: Context): boolean {
  if (!school.full) return false;
  school.full.lastIndex = 0;
  return school.full.test(passage.folded);
}
