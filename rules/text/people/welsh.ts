/** Welsh words that are also English names, told from them by the Welsh around them: "Mae hi'n braf" is no Mae. */
import type { Passage } from '../passage';
import { everyIn } from '../stands';
import type { Token } from '../tokens';

/** What such a word says, and what then follows it right away. */
const FOLLOWS: ReadonlyMap<string, RegExp> = new Map([
  [
    'mae',
    /^\s(?:'?r|'?n|'?na|yna|yma|o|e|hi|nhw|ni|chi|ti|fi|gen|gan|gyda|gyda'r|angen|rhaid|eisiau|pob|pawb|bawb|rhai|llawer|popeth|hwn|hon|hyn|ein|eu|fy|dy|ei|y|yr|yn|ysgol|plant|dosbarth|blwyddyn|disgyblion|athrawon|staff\s(?:yn|wedi|ar)|cyfarfod|gwasanaeth|heddiw|heno|croeso|dal|wedi|newydd)(?:'[nr])?(?![\p{L}\p{N}])/u,
  ],
  [
    'beth',
    /^\s(?:yw|ydy|ydyw|mae|oedd|sy|sydd|fydd|bynnag|amdani|wnaeth|wnawn|am\s(?:y|yr|ein|fynd))(?:'[nr])?(?![\p{L}\p{N}])/u,
  ],
  ['pam', /^\s(?:mae|mai|bod|fod|nad|na|oedd|ydy|yw|fydd|dylai|lai|felly)(?:'[nr])?(?![\p{L}\p{N}])/u],
]);

/** Words that hardly stand in an English sentence by chance. */
const WELSH =
  /(?<![\p{L}\p{N}'])(?:yn|yr|wedi|heddiw|heno|yfory|ddoe|gyda|gyda'r|ein|i'r|o'r|a'r|hi'n|nhw'n|ni'n|mae'n|mae'r|sy'n|i'n|bod|fod|fydd|oedd|ydy|iawn|plant|ysgol|blwyddyn|dosbarth|disgyblion|bore|diolch|llongyfarchiadau|gwych|wych|hwyl|hefyd|mewn|gwaith|dysgu|bawb|pawb|ar\sgau|ar\sagor|cymru|cymraeg|gymraeg|penblwydd|hapus|diwrnod|neuadd|athrawon|rhieni|cyngerdd|eisteddfod)(?![\p{L}\p{N}])/gu;
/** So many of them make a Welsh sentence around a word that opens it. */
const ENOUGH = 2;

/** Whether a token that a list has as a name is a Welsh word here. */
export function isWelshWord(passage: Passage, token: Token): boolean {
  const follows = FOLLOWS.get(token.key);
  if (!follows) return false;
  // "Mae O" is a child with an initial
  const small = !/\p{Lu}/u.test(passage.text.charAt(token.end + 1));
  if (small && follows.test(passage.folded.slice(token.end, token.end + 24))) return true;
  const { start, end } = passage.nearby(token.start);
  // "da iawn Mae" praises a child; the verb opens its sentence
  if (/[\p{L}\p{N}]/u.test(passage.folded.slice(start, token.start))) return false;
  let words = 0;
  for (const _ of everyIn(WELSH, passage.folded.slice(token.end, end))) words += 1;
  return words >= ENOUGH;
}
