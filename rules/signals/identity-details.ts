import { findFullDates, isCardRange, isIban, isNationalInsurance, isNhsNumber, passesLuhn } from '../text/numbers';
import type { Hit, Passage } from '../text/passage';
import { standsIn } from '../text/stands';
import type { Context, Example, Find, TextSignal } from './signal';

/** Cheap gate: without this many digits close together there is nothing to find. */
const DIGITS =
  /\d[\d\s./-]{3,}\d|\d\s?(?:st|nd|rd|th)?\s?(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s\d/;

const ORDER =
  /\b(?:orders?|tracking|parcel|booking|ref(?:erence)?|invoice|ticket|gift\s?card|gift\scode|voucher|loyalty|nectar|clubcard|library\scard|membership|candidate|barcode|isbn|serial|lottery|urn|upn|raffle|quidco|code)\b[^.!?]{0,24}$/;

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

/** "DOB 14/03/1987", "I was born on 22 November 1978"; of the writer, not of Shakespeare or the new baby. */
function* births(passage: Passage, context: Context): Generator<Find> {
  for (const date of findFullDates(passage.folded)) {
    if (date.year < 1920 || date.year > 2020) continue;
    const evidence = passage.text.slice(date.start, date.end);
    const before = passage.before(date, 70);
    const nearby = passage.before(date, 40) + passage.after(date, 40);
    const field = context.field === 'birthday' || context.field === 'born' || context.field === 'dob';
    if (field || BIRTH_STRONG.test(before.slice(-28))) {
      yield { ...date, evidence, certainty: 'sure', why: 'This is a full date of birth, with its year.' };
    } else if (/\bd\.?o\.?b'?s?\b[^\d]{0,30}\b(?:mine|my|me)\b[^\d]{0,10}$/.test(before)) {
      yield { ...date, evidence, certainty: 'sure', why: 'This is a full date of birth, with its year.' };
    } else if (date.year > 2010) {
      // a child's day, or this year's
    } else if (
      BIRTH_CUE.test(before) &&
      !/\b(?:his|her|their|mum's|dad's|nan's|son's|daughter's|wife's|husband's|'s)\s(?:\w{2,10}\s)?(?:birthday|bday|b-day)/.test(
        before,
      )
    ) {
      yield { ...date, evidence, certainty: 'sure', why: 'This is a full date of birth, with its year.' };
    } else if (date.year < 2009 && (MY_BIRTHDAY.test(before) || I_AM.test(before) || AFTER_IS_ME.test(passage.after(date, 40)))) {
      yield { ...date, evidence, certainty: 'likely', why: 'This seems to be your full date of birth.' };
    } else if (BORN.test(before) && !BORN_OTHER.test(before)) {
      yield {
        ...date,
        evidence,
        certainty: /\bi\swas\sborn|^born/.test(before) ? 'sure' : 'likely',
        why: 'This says when you were born, with day, month and year.',
      };
    } else if (
      (context.field === 'bio' || context.field === 'about') &&
      date.year < 2006 &&
      PART_BEFORE.test(passage.text.slice(Math.max(0, date.start - 4), date.start)) &&
      PART_AFTER.test(passage.text.slice(date.end, date.end + 4)) &&
      !KEPT_DAY.test(passage.text.slice(Math.max(0, date.start - 24), date.end + 24).toLowerCase())
    ) {
      yield {
        ...date,
        evidence,
        certainty: 'possible',
        why: 'A day with its year stands by itself, as people write their date of birth.',
      };
    } else if (TURNED.test(nearby) && /\bborn\b|\bbirthday\b|\bbaby\b|\b\d0(?:th)?\b/.test(nearby)) {
      yield { ...date, evidence, certainty: 'possible', why: 'This seems to be your full date of birth.' };
    }
  }
}

const INSURANCE = /(?<![\p{L}\p{N}#@/_£-])[a-z]\s?[a-z]\s?-?\s?\d\d[\s-]?\d\d[\s-]?\d\d[\s-]?[a-d](?![\p{L}\p{N}])/gu;
const INSURANCE_CUE = /\b(?:n\.?i\.?|nat(?:ional)?\.?\sins(?:urance)?|nino)\b[\s.'a-z:#-]{0,24}$/;

function* insurance(passage: Passage): Generator<Find> {
  for (const hit of passage.matches(INSURANCE)) {
    const compact = hit.evidence.toLowerCase().replace(/[\s-]/g, '');
    const cue = INSURANCE_CUE.test(passage.before(hit, 40));
    // QQ is the prefix of specimens: with the words beside it somebody still means a number
    if (!isNationalInsurance(compact) && !(cue && /^q/.test(compact))) continue;
    if (!cue && ORDER.test(passage.before(hit, 40))) continue;
    yield { ...hit, certainty: cue ? 'sure' : 'likely', why: 'This has the form of a National Insurance number.' };
  }
}

const LONG_NUMBER = /(?<![\p{L}\p{N}#@/_£$€.,=+-]|\d\s)\d(?:[\s-]{0,2}\d){9,18}(?![\p{L}\p{N}]|[.,/-]\d|\s\d)/gu;
const CARD_CUE =
  /\b(?:(?:credit|debit|bank|visa|mastercard|amex|new)\s?card|card\s(?:number|no|details)|long\snumber|cvv|cvc|expiry|exp(?:ires)?\b)/;
/** The three digits on the back, with the words for them. */
const CARD_BACK =
  /\b(?:security\s(?:code|number)|cvv|cvc|three\s(?:digits\s|numbers\s)?on\sthe\sback)(?:\s(?:is|was|are|of)|:|,)?\s(?<code>\d{3})(?!\d|[.,/-]\d|\s?(?:times|people|weeks|days|months|years|pm|am|£|%))/g;
const IMEI_CUE = /\bimei\b/;
const NHS_CUE = /\bnhs\s(?:number|no|num|id)\b/;

function* longNumbers(passage: Passage): Generator<Find> {
  for (const hit of passage.matches(LONG_NUMBER)) {
    const digits = hit.evidence.replace(/\D/g, '');
    const around = `${passage.before(hit, 60)} ${passage.after(hit, 40)}`;
    const my = /\bmy\b|\bmine\b/.test(around);
    if (IMEI_CUE.test(around) && digits.length >= 14 && digits.length <= 16) {
      if (digits.length === 15 && passesLuhn(digits))
        yield { ...hit, certainty: 'sure', why: 'This is the IMEI number of a phone: it has the right length and check digit.' };
      else if (my && digits.length === 15)
        yield { ...hit, certainty: 'possible', why: 'This looks like the IMEI number of your phone.' };
    } else if (NHS_CUE.test(around) && digits.length === 10) {
      if (isNhsNumber(digits))
        yield { ...hit, certainty: 'sure', why: 'This is an NHS number: it has the right length and check digit.' };
      else if (my) yield { ...hit, certainty: 'possible', why: 'This looks like your NHS number.' };
    } else if (isCardRange(digits)) {
      const cue = CARD_CUE.test(around);
      if (passesLuhn(digits) && (cue || !ORDER.test(passage.before(hit, 50)))) {
        yield {
          ...hit,
          certainty: cue ? 'sure' : 'likely',
          why: 'This has the length, first digits and check digit of a bank card.',
        };
      } else if (cue && (my || /\blong\snumber\b/.test(around)) && digits.length === 16 && !ORDER.test(passage.before(hit, 50))) {
        yield { ...hit, certainty: 'possible', why: 'This looks like the number of your bank card.' };
      }
    }
  }
}

/** The last `part` of what ends at `end`: the number itself, without the words that led to it. */
function lastPart(passage: Passage, end: number, part = ''): Hit {
  const start = end - part.length;
  return { start, end, evidence: passage.text.slice(start, end) };
}

function* cardBacks(passage: Passage): Generator<Find> {
  for (const { end, groups } of passage.matches(CARD_BACK))
    yield {
      ...lastPart(passage, end, groups.code),
      certainty: 'likely',
      why: 'This seems to be the security code of a bank card.',
    };
}

const IMEI_PARTS = /\bimei(?:\s?(?:number|no|is|:|-|#)){0,3}\s?(?<number>\d\d[\s-]?\d{6}[\s-]?\d{6}[\s-]?\d)(?!\d)/g;
const IBAN = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:\s?[a-z0-9]{4}){2,7}(?:\s?[a-z0-9]{1,3})?(?![\p{L}\p{N}])/gu;
const SORT_CODE = /(?<![\p{L}\p{N}/.,£-]|\d\s)\d\d(?<mark>[\s.–-]?)\d\d\k<mark>\d\d(?![\p{L}\p{N}]|[./-]\d)/gu;
const ACCOUNT = /(?<![\p{L}\p{N}/.,£-])\d{4}\s?\d{4}(?![\p{L}\p{N}]|[./-]\d|\s\d)/u;
const BANK_CUE =
  /\b(?:sort(?:\s?code)?|s\/c|sc|account|acc(?:t|nt)?|a\/c|bank|bacs|transfer|pay\s(?:me|into)|monzo|starling|barclays|natwest|hsbc|lloyds|santander|halifax|nationwide|revolut)\b/;
const NOT_MINE = /\b(?:pta|school\sfund|charity|appeal|fundraiser|club\saccount|church|society|association|fc\b|trust)\b/;

function* bank(passage: Passage): Generator<Find> {
  const { folded } = passage;
  for (const hit of passage.matches(IBAN)) {
    const compact = hit.evidence.toLowerCase().replace(/\s/g, '');
    // the greedy form may have taken the next word along
    const end = [compact.length, 22].find((length) => length <= compact.length && isIban(compact.slice(0, length)));
    const cue = /\biban\b/.test(passage.before(hit, 30));
    if (end === undefined && !(cue && /\bmy\b/.test(passage.before(hit, 30)) && /\d{6}/.test(compact))) continue;
    yield { ...hit, certainty: end === undefined ? 'possible' : 'sure', why: 'This is an International Bank Account Number.' };
  }
  if (!standsIn(BANK_CUE, folded) || standsIn(NOT_MINE, folded)) return;
  for (const hit of passage.matches(SORT_CODE)) {
    const around = `${passage.before(hit, 70)} ${passage.after(hit, 70)}`;
    if (!BANK_CUE.test(around)) continue;
    const after = ACCOUNT.exec(passage.after(hit, 60));
    const before = ACCOUNT.exec(passage.before(hit, 60));
    const start = after || !before ? hit.start : Math.max(0, hit.start - 60) + before.index;
    const end = after ? hit.end + after.index + after[0].length : hit.end;
    if (!after && !before) continue;
    yield {
      start,
      end,
      evidence: passage.text.slice(start, end),
      certainty: 'sure',
      why: 'A sort code and an account number stand together.',
    };
  }
}

const PASSPORT =
  /\bpassport\b(?:'s)?[^!?\d\n]{0,30}?[\s:,#.-]{1,3}(?<number>\d{9}|\d{3}\s\d{3}\s\d{3}|[a-z]{1,2}\d{6,8})(?![\p{L}\p{N}])/gu;
/** The first eleven signs of a driving licence number, next to the words. */
const LICENCE_START =
  /\blicen[cs]e\b[^.!?\n]{0,30}?[\s:,#-]{1,3}(?<number>[a-z]{2}[a-z9]{3}\s?\d[0156]\d[0-3]\d\d)(?![\p{L}\p{N}])/gu;
const LICENCE =
  /(?<![\p{L}\p{N}])(?=[a-z9\s]{0,6}[a-z])[a-z]{1,5}9{0,4}\s?\d[0156]\d[0-3]\d\d\s?[a-z][a-z9]\s?[a-z0-9][a-z]{2}(?![\p{L}\p{N}])/gu;

function* documents(passage: Passage): Generator<Find> {
  if (passage.folded.includes('passport')) {
    for (const { end, groups } of passage.matches(PASSPORT)) {
      yield {
        ...lastPart(passage, end, groups.number),
        certainty: 'sure',
        why: 'A passport number stands next to the word passport.',
      };
    }
  }
  for (const { end, groups } of passage.matches(LICENCE_START)) {
    yield {
      ...lastPart(passage, end, groups.number),
      certainty: 'likely',
      why: 'This has the form of the first part of a UK driving licence number, which holds a date of birth.',
    };
  }
  for (const hit of passage.matches(LICENCE)) {
    if (hit.evidence.replace(/\s/g, '').length !== 16) continue;
    yield { ...hit, certainty: 'sure', why: 'This has the form of a UK driving licence number, which holds a date of birth.' };
  }
  if (!passage.folded.includes('imei')) return;
  for (const { end, groups } of passage.matches(IMEI_PARTS)) {
    const number = groups.number ?? '';
    if (!number.includes('-') || !passesLuhn(number.replace(/\D/g, ''))) continue;
    yield {
      ...lastPart(passage, end, number),
      certainty: 'sure',
      why: 'This is the IMEI number of a phone: it has the right length and check digit.',
    };
  }
}

/** What banks ask to know somebody by. */
const MAIDEN_NAME = /\b(?:m(?:other|um|am)'?s|her)\smaiden\sname(?:\s(?:is|was)|:|\s=)?\s(?<name>\p{L}{3,20})/gu;
const NO_NAME =
  /^(?:and|but|the|for|because|not|with|before|after|since|that|when|which|who|she|they|you|your|our|his|her|its|isn|wasn|there|here|still|also|question|thing|one|why|what|how|been|never|always|really|just|too|gone|used|back|has|had|have|would|will|should|can|could|same)$/;

function* maidenNames(passage: Passage): Generator<Find> {
  for (const { end, groups } of passage.matches(MAIDEN_NAME)) {
    const name = groups.name ?? '';
    if (NO_NAME.test(name)) continue;
    yield {
      ...lastPart(passage, end, name),
      certainty: 'likely',
      why: 'Banks ask for a mother’s maiden name to know who you are.',
    };
  }
}

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  if (passage.folded.includes('maiden name')) yield* maidenNames(passage);
  if (passage.folded.includes('security') || passage.folded.includes('cv') || passage.folded.includes('on the back'))
    yield* cardBacks(passage);
  if (!passage.has('digits-together', DIGITS)) return;
  yield* births(passage, context);
  yield* insurance(passage);
  yield* longNumbers(passage);
  yield* bank(passage);
  yield* documents(passage);
}

export const signal: TextSignal = { topic: 'identity-details', inPassage };

export const flags: Example[] = [
  'DOB 14/03/1987',
  'My date of birth is 3rd May 1990 before anyone asks',
  'I was born on 22 November 1978 in Leeds General',
  'my NI number is QQ 12 34 56 C, is that the right format?',
  'NI: JG103759A',
  'Sort code 20-45-67 account 12345678, send your tenner for the leaving gift',
  'My new card arrived! 4111 1111 1111 1111 exp 04/28',
  'IBAN GB82 WEST 1234 5698 7654 32',
  'Passport no. 925665416 for the group booking',
  'Passed! Driving licence number MORGA657054SM9IJ',
  'Phone stolen, IMEI 490154203237518 if anyone is offered it',
  "My NHS number is 943 476 5919 and they still can't find me",
  "the little one came early and my birthday's the same, 5th of May 1988",
  'star chart people: I am 12 September 1976, 6.20am, Newry',
  '23 Feb 1969 me, born in Hope hospital',
  'Full name Bronwen Pugh, born 2/2/1987, what else do they need for the course',
  "first pet Rusty, mum's maiden name Ogilvie, first road Mill Brae. now you",
  'card ending 4417, security code 902, she wanted it over messenger',
  'Lost purse with my licence in it, number MORGA 753116',
  { fields: { birthday: '14 March 1987' } },
  { fields: { bio: 'Born 9.2.88 in Hull. TA. Mum of 2' } },
  { fields: { bio: 'KS1 TA • 17/11/1989 • scorpio • gin' } },
  'passport no 120 556 893 is on the form already',
  'its dob 01 02 1990 for the flights',
];

export const allows: Example[] = [
  'My daughter Ava was born 12.03.2024 weighing 7lb 2oz',
  'Shakespeare was born on 26 April 1564',
  'My birthday is on 14 March! Get the gin in',
  'Sort code for the PTA is on the letter',
  'Amazon order 4111 1111 1111 1112 lost again',
  'My NI is higher than my take home pay',
  'Passport renewal took nine weeks',
  'Dad 14/03/1947 - 02/01/2019, miss you',
  'Anniversary 14/07/2012, best day ever',
  "Never give your mother's maiden name to anybody on the phone",
  'the security code 4 digits long they want now, honestly',
  'I am 3 days off 12 September 2026 and counting down to Crete',
  'Grandad, 12 September 1936, miss you every day',
  'her maiden name was the same as mine, small world',
  'provisional licence at last, 17 attempts at the photo',
  'The exam is 12/06/2025, three weeks away',
  'Royal Mail ref QQ123456789GB',
  'Barcode of this biscuit packet is 5000168001234',
  'Card number 3 in the deck is the joker',
  'New driving licence photo, I look like a criminal',
  { fields: { birthday: '14 March' } },
  { fields: { bio: 'Mum of 3 • 14/02/2004 💍 • coffee' } },
  { fields: { bio: 'Sober since 01.03.2005. Runner. Y2' } },
  'order no 120 556 893 has still not come',
  'the numbers were 01 02 19 and I was so close',
];
