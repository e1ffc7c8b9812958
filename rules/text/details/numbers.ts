/**
 * Numbers that belong to a person: telephone, card, bank, National Insurance, NHS, passport, licence and IMEI numbers, and dates.
 * Everything here reads digits by hand and checks lengths, ranges and check digits; what the words around them say is the signals' work.
 */
import type { Span } from '../passage';

export interface PhoneNumber extends Span {
  /** `mobile`: 07 or +44 7; `landline`: 01 or 02; `service`: 03, 05, 08, 09 and 070; `foreign`: + and another country */
  readonly kind: 'mobile' | 'landline' | 'service' | 'foreign';
  /** national form with its leading 0, digits only; of a foreign number all its digits */
  readonly digits: string;
}

/** Where a telephone number may begin: a digit, plus or bracket that does not continue a word, number, date, amount or address. */
const PHONE_START =
  /(?:(?<![\p{L}\p{N}@#/_£$€%=]|\d[.,:-])|(?<=wa\.me\/|phone=|\d\d\/|(?<![\p{L}\p{N}])(?:tel|mob|mobile|phone|t|m)))(?:\+\s?\d|\(\s?(?:\+|0|4)|[0o][0-9o(\s.-]|44\s?\(?0?7)/gu;
const DIGIT_OR_GAP = /[\d\s().\-–/o]/;

/**
 * The telephone numbers in `folded` text, in order: UK numbers of every usual writing ("07700 900123", "+44 (0)20 7946 0123",
 * "0044…", dots, dashes, brackets), and foreign ones with a plus. Lengths and ranges after Ofcom's National Telephone Numbering Plan.
 */
export function findPhones(folded: string): PhoneNumber[] {
  const found: PhoneNumber[] = [];
  PHONE_START.lastIndex = 0;
  for (let match = PHONE_START.exec(folded); match !== null; match = PHONE_START.exec(folded)) {
    const phone = readPhone(folded, match.index);
    if (phone) {
      found.push(phone);
      PHONE_START.lastIndex = phone.end;
    } else PHONE_START.lastIndex = match.index + 1;
  }
  return found;
}

/** Digits from `start` on with the place where each ends; at most 18, gaps of at most three characters. */
function digitsFrom(folded: string, start: number): { digits: string; ends: number[]; typed: number } {
  let digits = '';
  let typed = 0;
  const ends: number[] = [];
  let gap = 0;
  for (let at = start; at < folded.length && digits.length < 18 && gap <= 3; at += 1) {
    const character = folded.charAt(at);
    if (character >= '0' && character <= '9') {
      digits += character;
      typed += 1;
    } else if (character === 'o' && /[\do+\s(]|^$/.test(folded.charAt(at - 1)) && /[\do\s]/.test(folded.charAt(at + 1))) {
      digits += '0';
    } else if (at === start || DIGIT_OR_GAP.test(character)) {
      gap += 1;
      continue;
    } else break;
    gap = 0;
    ends.push(at + 1);
  }
  return { digits, ends, typed };
}

function readPhone(folded: string, start: number): PhoneNumber | undefined {
  const { digits, ends, typed } = digitsFrom(folded, start);
  if (typed < 7) return undefined;
  const plus = /^\(?\s?\+/.test(folded.slice(start, start + 3));
  let prefix = 0;
  if (plus || digits.startsWith('00') || digits.startsWith('44')) {
    const country = digits.startsWith('00') ? 2 : 0;
    if (digits.startsWith('44', country)) prefix = country + 2;
    else if (plus && !digits.startsWith('0')) return foreign(folded, start, digits, ends);
    else return undefined;
    // +44 (0)7700
    if (digits.charAt(prefix) === '0') prefix += 1;
  } else if (digits.startsWith('0')) prefix = 1;
  else return undefined;
  const national = digits.slice(prefix);
  const length = nationalLength(national);
  const end = ends[prefix + length - 1];
  if (length === 0 || end === undefined || !closes(folded, end)) return undefined;
  const number = `0${national.slice(0, length)}`;
  return { start, end, kind: kindOf(number), digits: number };
}

function foreign(folded: string, start: number, digits: string, ends: readonly number[]): PhoneNumber | undefined {
  const end = ends[ends.length - 1];
  if (digits.length < 9 || digits.length > 15 || end === undefined || !closes(folded, end)) return undefined;
  return { start, end, kind: 'foreign', digits };
}

/** What follows must not carry the number on. */
const closes = (folded: string, end: number): boolean =>
  !/^(?:(?!x{1,3}\b)[\p{L}\p{N}_%]|[.,:-]\d|\s?-\s?\d|\s?\/\s?[1-9])/u.test(folded.slice(end, end + 4));

/** How many digits a UK number has after its 0; 0 for one that no range holds. */
function nationalLength(national: string): number {
  if (/^7[1-57-9]/.test(national)) return 10;
  if (/^7[06]/.test(national)) return 10;
  if (/^2[03489]/.test(national)) return 10;
  if (/^1[1-9]/.test(national)) return national.length >= 10 ? 10 : national.length === 9 ? 9 : 0;
  if (/^(?:3[0-47]|8[47]|9[0189]|5[56])/.test(national)) return 10;
  if (/^80[08]/.test(national)) return national.length >= 10 ? 10 : national.length >= 7 ? national.length : 0;
  return 0;
}

function kindOf(number: string): PhoneNumber['kind'] {
  if (/^07(?:[1-57-9]|624)/.test(number)) return 'mobile';
  return /^0[12]/.test(number) ? 'landline' : 'service';
}

const DIGIT_WORDS: Readonly<Record<string, string>> = {
  oh: '0',
  o: '0',
  zero: '0',
  nought: '0',
  naught: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const SPOKEN =
  /\b(?:oh|o|zero|nought)(?:[\s,-]{1,2}(?:double|triple|oh|o|zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|\d{1,4})\b){6,14}/g;

/** A telephone number written in words: "oh seven seven double oh, nine double oh …". */
export function findSpokenPhones(folded: string): PhoneNumber[] {
  const found: PhoneNumber[] = [];
  for (const match of folded.matchAll(SPOKEN)) {
    let digits = '';
    let times = 1;
    for (const word of match[0].split(/[\s,-]+/)) {
      if (word === 'double' || word === 'triple') {
        times = word === 'double' ? 2 : 3;
        continue;
      }
      digits += (DIGIT_WORDS[word] ?? word).repeat(times);
      times = 1;
    }
    if (nationalLength(digits.slice(1)) !== digits.length - 1) continue;
    found.push({ start: match.index, end: match.index + match[0].length, kind: kindOf(digits), digits });
  }
  return found;
}

/** The check digit of payment cards and IMEIs (Luhn). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    let value = Number(digits.charAt(digits.length - 1 - index));
    if (index % 2 === 1) {
      value *= 2;
      if (value > 9) value -= 9;
    }
    sum += value;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}

/** Whether the digits begin and run like a payment card: Visa, Mastercard, American Express, Maestro, Discover, Diners, JCB. */
export function isCardRange(digits: string): boolean {
  const four = Number(digits.slice(0, 4));
  const { length } = digits;
  if (digits.startsWith('4')) return length === 16 || length === 13 || length === 19;
  if ((four >= 5100 && four <= 5599) || (four >= 2221 && four <= 2720)) return length === 16;
  if (/^3[47]/.test(digits)) return length === 15;
  if (/^(?:6011|65|64[4-9])/.test(digits)) return length === 16;
  if (/^(?:30[0-5]|36|38|39)/.test(digits)) return length === 14;
  if (four >= 3528 && four <= 3589) return length === 16;
  return /^(?:5018|5020|5038|6304|6759|676[1-3])/.test(digits) && length >= 12 && length <= 19;
}

/** An International Bank Account Number, letters and digits without spaces (ISO 13616: remainder 1 modulo 97). */
export function isIban(compact: string): boolean {
  if (!/^[a-z]{2}\d{2}[a-z0-9]{11,30}$/.test(compact)) return false;
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = character >= 'a' ? character.charCodeAt(0) - 87 : Number(character);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** An NHS number: ten digits, the last a check digit modulo 11. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += Number(digits.charAt(index)) * (10 - index);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits.charAt(9));
}

/** A National Insurance number without spaces, after HMRC's prefix rules (NIM39110). */
export function isNationalInsurance(compact: string): boolean {
  return /^(?!bg|gb|kn|nk|nt|tn|zz)[abceghj-prstw-z][abceghj-nprstw-z]\d{6}[a-d]$/.test(compact);
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec';
const MONTH_WORD = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const FULL_DATE = new RegExp(
  [
    String.raw`(?<![\d/.-])(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>(?:19|20)?\d\d)(?![\d/]|[.-]\d)`,
    String.raw`(?<![\d/.-]|\d\s)(?<blankday>\d{1,2})(?:st|nd|rd|th)?\s(?:of\sthe\s)?(?<blankmonth>\d{1,2})(?:st|nd|rd|th)?\s(?<blankyear>(?:19|20)\d\d)(?![\d/]|[.\s-]\d)`,
    String.raw`(?<![\d/.-])(?<iso>(?:19|20)\d\d)-(?<isomonth>\d\d)-(?<isoday>\d\d)(?!\d)`,
    String.raw`(?<![\d/.-])(?<wordday>\d{1,2})\s?(?:st|nd|rd|th)?\s?(?:of\s)?(?<wordmonth>${MONTH_WORD})\.?,?\s?(?<wordyear>(?:19|20)\d\d|'\d\d|\d\d(?=\b(?!:)))(?!\d)`,
    String.raw`\b(?<usmonth>${MONTH_WORD})\.?\s(?:the\s)?(?<usday>\d{1,2})(?:st|nd|rd|th)?,?\s(?<usyear>(?:19|20)\d\d)(?!\d)`,
  ].join('|'),
  'g',
);

export interface FullDate extends Span {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** Days with their year, however written. Two-digit years above 30 are of the last century. */
export function findFullDates(folded: string): FullDate[] {
  const found: FullDate[] = [];
  FULL_DATE.lastIndex = 0;
  for (let match = FULL_DATE.exec(folded); match !== null; match = FULL_DATE.exec(folded)) {
    const groups = match.groups ?? {};
    const day = Number(groups.day ?? groups.blankday ?? groups.isoday ?? groups.wordday ?? groups.usday);
    const word = groups.wordmonth ?? groups.usmonth;
    const month = word
      ? MONTHS.replace('sept?', 'sep').split('|').indexOf(word.slice(0, 3)) + 1
      : Number(groups.month ?? groups.blankmonth ?? groups.isomonth);
    const written = (groups.year ?? groups.blankyear ?? groups.iso ?? groups.wordyear ?? groups.usyear ?? '').replace("'", '');
    const year = written.length === 2 ? Number(written) + (Number(written) > 30 ? 1900 : 2000) : Number(written);
    if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day || month < 1 || month > 12) continue;
    found.push({ start: match.index, end: match.index + match[0].length, day, month, year });
  }
  return found;
}
