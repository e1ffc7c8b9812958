/**
 * Barbs: words that belittle, grumble, accuse or threaten in a roundabout way. No single one proves anything, so each is weighed
 * together with who stands beside it: somebody at school in the same sentence, in the text around it, or only talk of school.
 */
import type { Context } from '../signals/signal';
import type { Hit, Passage, Span } from './passage';
import { perspectiveOf } from './perspective';
import { Phrases } from './phrases';
import { isAtSchool, type Referent, referentsOf, talkOf } from './referents';
import { around, disowned, isStory } from './speech';

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
    if (isStory(passage, hit) || isAside(sentence)) continue;
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

/** Sport, weather, shops, pets and home: what is said there is said of nobody at school. */
const ELSEWHERE =
  /\b(?:league|referee|ref|var|striker|keeper|penalty|telly|netflix|episode|diet|weather|rain|snow|ice|train|trains|bus|plane|airport|tesco|asda|aldi|lidl|greggs|council|government|tory|tories|labour|reform|minister|dfe|mps?|politicians?|my (?:own )?(?:kids|boys|girls|son|daughter|husband|wife|dog|cat|mum|dad|brother|sister|nan|three|two|teenager|teenage)|our (?:dog|cat|kitchen|house|street|garden)|garden|lettuces?|allotment|recipe|oven|kettle|laptop|printer|phone|car park|motorway|roundabout|gym|pilates|yoga|pub quiz|holiday|beach|hotel|wedding|christmas tree|turkey|costume|dressed as)\b/;

/** How surely words at `hit` are about somebody at school. */
export function tieOf(passage: Passage, hit: Span, context: Context): { tie: number; near: Referent | undefined } {
  const talk = talkOf(context);
  const sentence = passage.nearby(hit.start);
  let near: Referent | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  let here = false;
  let weakHere = false;
  let other = false;
  for (const known of referentsOf(passage, context)) {
    if (known.who === 'other') other ||= !known.named && known.start >= sentence.start && known.end <= sentence.end;
    if (!isAtSchool(known.who) && known.who !== 'other-school' && !(known.named && known.who !== 'nobody' && talk >= 1)) continue;
    const inside = known.start >= sentence.start && known.end <= sentence.end;
    if (known.weak) weakHere ||= inside;
    else here ||= inside;
    const distance = (inside ? 0 : 200) + (known.weak ? 60 : 0) + Math.abs(known.start - hit.start);
    if (distance < nearest) {
      nearest = distance;
      near = known;
    }
  }
  if (here) return { tie: 3, near };
  if ((other || ELSEWHERE.test(passage.folded.slice(sentence.start, sentence.end))) && talk < 3) return { tie: 0, near };
  if (near && !near.weak) return { tie: 2.5, near };
  if (weakHere) return { tie: talk >= 2 ? 2.5 : talk === 1 ? 2 : 1, near };
  return { tie: talk >= 2 ? 2 : talk, near };
}
