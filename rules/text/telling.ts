/** What spoke most for a label, as it is told to a person. */
import type { Token } from './tokens';

/** A word of the text and how much it spoke for the label. */
export interface Told {
  readonly token: Token;
  readonly weight: number;
}

const SHOWN = 3;

/** Words that tell a person nothing by themselves, however much they weigh beside the others. */
const LITTLE = new Set(
  `a all am an and are as at be been but by did do for from here how into one had has have he her him his i if in is it it's its just me my no not of off on or our
  out she so than that the their them then they this to too up us was we were what when who will with you your
  about actually after again ago always any around back because before being best both can cos could day days done down even ever every first get gets getting give given go goes going gone
  good got great happy have know last let like little long look lot made make more most much need never new next now off old only other over own really round said same say says
  see she since some still sure take taken tell than thing things think though three through time today told tomorrow tonight took twice two us very want way week weeks well went where which while why would
  year years yesterday yet`.split(/\s+/),
);

const tells = (word: string): boolean => /\p{L}/u.test(word) && !/['’]/.test(word) && !LITTLE.has(word.toLowerCase());

/** The words that spoke most, as written and in reading order: the end of a sentence about a guess, without its full stop. */
export function toldWords(words: readonly Told[], least: number): string {
  const most = words
    .filter(({ token, weight }) => weight > least && tells(token.text))
    .sort((a, b) => b.weight - a.weight || a.token.start - b.token.start)
    .slice(0, SHOWN)
    .sort((a, b) => a.token.start - b.token.start)
    .map(({ token }) => `“${token.text}”`);
  return `That is a guess from the wording${most.length === 0 ? '' : `, most of all from ${most.join(', ')}`}`;
}
