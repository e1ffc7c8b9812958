/** Full dates of birth: a day with its year, and words that make it the writer's own. Patterns are for folded text. */
import { isBio } from '../../item';
import type { Find } from '../context';
import type { Passage, Span } from '../passage';
import { type FullDate, findFullDates } from './numbers';

const BIRTH_CUE =
  /\b(?:d\.?\s?o\.?\s?b\b\.?|date\sof\sbirth|birth\s?date|(?:my|full)\s(?:actual\s|real\s)?(?:birthday|bday|b-day)|b-?day|birthday)(?:\s(?:is|was|on|falls\son|=))?[\s:,()-]{0,3}(?:the\s|on\sthe\s|on\s)?$/;
/** "my birthday's the same, 5th of May 1988" and "23 Feb 1969 me, born in Hope hospital". */
const MY_BIRTHDAY = /\bmy\s(?:actual\s|real\s)?(?:birthday|bday|b-day)(?:'s)?\b[^.!?\d]{0,24}$/;
const I_AM = /(?:^|[.!?;:,]\s|\b(?:and|so|well)\s)(?:i'm|i\sam|me:?|mine(?:'s|\sis)?)\s(?:the\s)?$/;
const AFTER_IS_ME =
  /^[\s,(]{1,3}(?:(?:is|that's|thats|was)\s)?(?:me(?![a-z])(?!\s(?:and|at|in|on|with))|mine|my\s(?:actual\s|real\s)?(?:birthday|bday|dob|date\sof\sbirth))/;
const BIRTH_STRONG = /\bd\.?\s?o\.?\s?b\b|date\sof\sbirth|birth\s?date/;
const BORN =
  /(?:^|[.!?;:,(|•·–-]\s?|\b(?:i|i'm|me|i\swas|yes|we\swere)\s)\s?(?:born(?:\sand\sbred)?(?:\s(?:in|at|on|way\sback)(?:\s[a-z']{2,14}){0,5}|\s[a-z']{3,14})?|b\.)[\s:]{0,2}(?:on\s)?(?:the\s)?(?:[a-z]{3,6}day,?\s)?$/;
/** Between two marks that part what a bio tells: nothing but the day. */
const PART_BEFORE = /(?:^|[|•·;.]|\p{Extended_Pictographic}\uFE0F?)\s*$/u;
const PART_AFTER = /^\s*(?:$|[|•·;.]|\p{Extended_Pictographic})/u;
/** Days that couples, parents and mourners keep. */
const KEPT_DAY =
  /\b(?:married|wedding|wed|hitched|engaged|met|mum\sto|mam\sto|dad\sto|rip|sober|since)\b|[💍💒👰🤵💕💞💖❤🕊👼👶🍼]/u;
const BORN_OTHER =
  /\b(?:she|he|they|it|who|daughter|son|baby|boy|girl|nephew|niece|grandson|granddaughter|twins?|queen|king|princess|prince|poet|author|artist|shakespeare|dickens|gran|nan|grandad|mum|dad|school|club|album|puppy|kitten|dog|cat)\b/;
const TURNED =
  /\b(?:to\sme|i\s(?:turn|turned|am|was)\s\d{1,2}|i'm\s\d{2}|my\s\d{2}(?:st|nd|rd|th)|(?:finally|officially|turned|turning|the\sbig)\s[2-9]\d|leap\syear\sbaby|christmas\sbaby|birthday\stwins?)\b/;

/** Words for the day somebody was born, or for an age that is reached on it. */
const MY_DAY =
  /\bd\.?\s?o\.?\s?b\b|\bdate\sof\sbirth\b|\bbirth\s?(?:date|cert\w*)\b|\bsame\sbirthday\b|\bmy\s(?:birthday|bday)\b|\b[2-7]\d\stoday\b|\bturn(?:s|ed|ing)?\s(?:the\sbig\s)?(?:[2-7]\d|twenty|thirty|forty|fifty|sixty)\b|🎂/u;
const OTHERS_BIRTHDAY =
  /\b(?:his|her|their|[a-z]{2,12}'s)\s(?:(?!my\b|the\b)\w{2,10}\s)?(?:birthday|bday|b-day|dob|date\sof\sbirth|birth)\b/;
const OTHERS_DAY =
  /\b(?:rip|anniversary|married|wedding|born\sthis\sday|on\sthis\sday|(?:he|she)\swould|happy\sbirthday|(?:mum|mam|mom|dad|nan|nana|gran|granny|grandad|husband|hubby|wife|sister|brother|bestie|son|daughter)(?!'))\b/;
/** What stands before, from the last full stop on. */
const clauseOf = (before: string): string =>
  before.slice(Math.max(...['. ', '! ', '? '].map((stop) => before.lastIndexOf(stop))) + 1);

const FULL = 'This is a full date of birth, with its year.';
const SEEMS = 'This seems to be your full date of birth.';
/** "dob? mine's 14.3.87". */
const DOB_MINE = /\bd\.?o\.?b'?s?\b[^\d]{0,30}\b(?:mine|my|me)\b[^\d]{0,10}$/;

/** "DOB 14/03/1987", "I was born on 22 November 1978"; of the writer, not of Shakespeare or the new baby. `field`: the part of a profile. */
export function* birthsIn(passage: Passage, field: string | undefined): Generator<Find> {
  for (const date of findFullDates(passage.folded)) {
    if (date.year < 1920 || date.year > 2020) continue;
    const reading = readingOf(date, passage, field);
    if (reading !== undefined) yield { ...date, evidence: passage.text.slice(date.start, date.end), ...reading };
  }
}

/** Whether a day is the writer's day of birth, and why; nothing where it is some other day. */
function readingOf(date: FullDate, passage: Passage, field: string | undefined): Pick<Find, 'certainty' | 'why'> | undefined {
  const before = passage.before(date, 70);
  const after = passage.after(date, 40);
  const nearby = before.slice(-40) + after;
  const asked = field === 'birthday' || field === 'born' || field === 'dob';
  if (asked || BIRTH_STRONG.test(before.slice(-28)) || DOB_MINE.test(before)) return { certainty: 'sure', why: FULL };
  // a child's day, or this year's
  if (date.year > 2010) return undefined;
  const grown = date.year < 2009;
  if (BIRTH_CUE.test(before) && !OTHERS_BIRTHDAY.test(before)) return { certainty: 'sure', why: FULL };
  if (grown && (MY_BIRTHDAY.test(before) || I_AM.test(before) || AFTER_IS_ME.test(after)))
    return { certainty: 'likely', why: SEEMS };
  if (BORN.test(before) && !BORN_OTHER.test(clauseOf(before))) {
    const certainty = /\bi\swas\sborn|^born/.test(before) ? 'sure' : 'likely';
    return { certainty, why: 'This says when you were born, with day, month and year.' };
  }
  if (isBio(field) && date.year < 2006 && standsAlone(date, passage.text))
    return { certainty: 'possible', why: 'A day with its year stands by itself, as people write their date of birth.' };
  const turned = TURNED.test(nearby) && /\bborn\b|\bbirthday\b|\bbaby\b|\b\d0(?:th)?\b/.test(nearby);
  if ((turned || (grown && MY_DAY.test(nearby))) && !OTHERS_DAY.test(nearby) && !OTHERS_BIRTHDAY.test(nearby))
    return { certainty: 'possible', why: SEEMS };
  return undefined;
}

/** Whether a day stands by itself between what else a bio tells, and is none that couples, parents or mourners keep. */
const standsAlone = ({ start, end }: Span, text: string): boolean =>
  PART_BEFORE.test(text.slice(Math.max(0, start - 4), start)) &&
  PART_AFTER.test(text.slice(end, end + 4)) &&
  !KEPT_DAY.test(text.slice(Math.max(0, start - 24), end + 24).toLowerCase());
