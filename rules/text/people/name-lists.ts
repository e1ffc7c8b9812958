/** Names one after another: "Ruby, Poppy and Daisy". Whoever one of them is, the others are, too. */
import type { Passage, Span } from '../passage';
import { schoolTalkNear } from '../school/school-talk';
import { CLASS_AFTER } from './lower-lists';
import { type Mention, mentionsIn } from './mentions';

/** What stands between two names of a list. */
const BETWEEN = /^(?:,\s?(?:(?:and|&|n)\s)?|\s(?:and|&|n|\+)\s)$/;
/** Pupils by a word in the plural, right before a list of them. */
const PUPILS_BEFORE =
  /\b(?:pupils|students|school\schoir|choir\s(?:girls|boys)|prefects|(?:house|team)\scaptains|school\scouncillors|eco\scouncillors|reading\sbuddies|(?:my|our)\s(?:relay|netball|football|rounders|cricket|chess|quiz|hockey|rugby)\s(?:girls|boys|lads))\b[,:(–-]?\s$/;
/** Children by such a word: those of school where school is spoken of. */
const CHILDREN_BEFORE = /\b(?:girls|boys|lads|lasses|kids|kiddos|children|bairns|weans|readers|monitors|captains)\b[,:(–-]?\s$/;

/** The names around a mention that belong to one list; undefined where it stands alone. */
export function listOf(mention: Mention, passage: Passage): Span | undefined {
  return passage.remember('name lists', () => listsIn(passage)).get(mention);
}

function listsIn(passage: Passage): ReadonlyMap<Mention, Span> {
  const lists: { start: number; end: number; names: Mention[] }[] = [];
  for (const mention of mentionsIn(passage)) {
    const { start, end, kind } = mention;
    if (kind !== 'first' && kind !== 'full') continue;
    const last = lists.at(-1);
    if (last && start - last.end <= 6 && BETWEEN.test(passage.folded.slice(last.end, start))) {
      last.end = end;
      last.names.push(mention);
    } else lists.push({ start, end, names: [mention] });
  }
  return new Map(lists.flatMap((list) => (list.names.length > 1 ? list.names.map((name) => [name, list] as const) : [])));
}

/** Whether the words beside a list say that they are pupils. */
export const besideList = (list: Span, passage: Passage): boolean =>
  CLASS_AFTER.test(passage.after(list, 60)) ||
  (CHILDREN_BEFORE.test(passage.before(list, 24)) && schoolTalkNear(passage, list.start) >= 1) ||
  PUPILS_BEFORE.test(passage.before(list, 32));
