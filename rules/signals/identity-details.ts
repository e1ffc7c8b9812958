import type { Example, TextSignal } from '../signal';
import { type Context, type Find, linesBeside } from '../text/context';
import { birthsIn } from '../text/details/births';
import { isCardRange, isIban, isNationalInsurance, isNhsNumber, passesLuhn } from '../text/details/numbers';
import type { Hit, Passage } from '../text/passage';
import { standsIn } from '../text/stands';

/** Cheap gate: without this many digits close together there is nothing to find. */
const DIGITS =
  /\d[\d\s./-]{3,}\d|\dnd\sof\sthe\s\d|\d(?:st|rd|th)\sof\sthe\s\d|\d\s?(?:st|nd|rd|th)?\s?(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s\d/;

const ORDER =
  /\b(?:orders?|tracking|parcel|booking|ref(?:erence)?|invoice|ticket|gift\s?card|gift\scode|voucher|loyalty|nectar|clubcard|library\scard|membership|candidate|barcode|isbn|serial|lottery|urn|upn|raffle|quidco|code)\b[^.!?]{0,24}$/;

const INSURANCE = /(?<![\p{L}\p{N}#@/_£-])[a-z]\s?[a-z]\s?-?\s?\d\d[\s-]?\d\d[\s-]?\d\d[\s-]?[a-d](?![\p{L}\p{N}])/gu;
const INSURANCE_CUE = /\b(?:n\.?i\.?|nat(?:ional)?\.?\sins(?:urance)?|nino)\b[^\d!?\n]{0,40}$/;
const INSURANCE_AFTER = /^[^\d!?\n]{0,20}\b(?:my|the)\s(?:n\.?i\.?|nat(?:ional)?\.?\sins(?:urance)?|nino)\b/;

function* insurance(passage: Passage): Generator<Find> {
  for (const hit of passage.matches(INSURANCE)) {
    const compact = hit.evidence.toLowerCase().replace(/[\s-]/g, '');
    const cue = INSURANCE_CUE.test(passage.before(hit, 56)) || INSURANCE_AFTER.test(passage.after(hit, 40));
    // a prefix that is never given out is still meant, where the words say so; QQ is that of specimens
    if (!isNationalInsurance(compact) && !cue && !compact.startsWith('qq')) continue;
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
      else if (digits.length === 15) yield { ...hit, certainty: 'possible', why: 'This looks like the IMEI number of a phone.' };
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
      } else if (
        cue &&
        (my || /\blong\snumber\b|\bexp\b/.test(around)) &&
        digits.length === 16 &&
        !ORDER.test(passage.before(hit, 50))
      ) {
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
/** "20-45-99 61180427": hardly anything else is written so. */
const CODE_AND_ACCOUNT =
  /(?<![\p{L}\p{N}/.,£-]|\d\s)\d\d-\d\d-\d\d(?:\s?[,/|]\s?|\s)\d{4}\s?\d{4}(?![\p{L}\p{N}]|[./-]\d|\s\d)/gu;
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
  if (standsIn(NOT_MINE, folded)) return;
  for (const hit of passage.matches(CODE_AND_ACCOUNT))
    yield { ...hit, certainty: 'likely', why: 'This has the form of a sort code and an account number.' };
  if (!standsIn(BANK_CUE, folded)) return;
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
/** A number of the same form, farther from the word. */
const NEAR_PASSPORT =
  /(?<![\p{L}\p{N}#@/_£.,-]|\d\s)(?:\d{9}|[a-z]{2}\d{7}|(?<=\b(?:number|no)\b\.?(?:\sis|'s|:)?\s)\d{3}\s\d{3}\s\d{3})(?![\p{L}\p{N}]|[.,/-]\d|\s\d)/gu;
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
    for (const hit of passage.matches(NEAR_PASSPORT)) {
      const near = `${passage.before(hit, 90)} ${passage.after(hit, 60)}`;
      if (/\bpassports?\b/.test(near) && !ORDER.test(passage.before(hit, 40)))
        yield { ...hit, certainty: 'likely', why: 'This has the form of a passport number, and passports are spoken of.' };
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

const PAPER = String.raw`(?:(?:driving\s)?licen[cs]e|passport|provisional|(?:bank|debit|credit)\scard|pay\s?slip|wage\s?slip|p60|birth\scert(?:ificate)?)`;
/** "pic of my new driving licence", "my licence front and back", "here's my passport page, number and all". */
const PICTURED = new RegExp(
  String.raw`\b(?:pic|picture|photo|selfie|snap|shot|screenshot)s?\s(?:of|with)\s(?:the\sfront\sof\s|both\ssides\sof\s)?my\s(?:[a-z-]{2,12}\s){0,2}?${PAPER}\b(?!\s(?:photo|stamps?|cover|holder|case|book|wallet|pile|queue))|\bboth\ssides\sof\smy\s(?:[a-z-]{2,12}\s){0,2}?${PAPER}\b|\b${PAPER}\b[^!?\n]{0,60}?\b(?:numbers?\sand\s(?:all|everything)|all\ssixteen\s(?:numbers|digits)|front\s(?:and|&)\sback|(?:not|n't)\s(?:covering|blurring|blanked|crop(?:ped|ping)?)\b|left\s(?:all\s)?the\snumbers?\s(?:in|on))`,
  'gu',
);

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

/** The line that says what the one beside it is: on its own, as profiles label a day. */
const BIRTHDAY_LABEL = /^\s*(?:birthday|date\sof\sbirth|birth\s?date|d\.?o\.?b\.?|born)\s*:?\s*$/;

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  if (passage.folded.includes('maiden name')) yield* maidenNames(passage);
  for (const hit of passage.matches(PICTURED))
    yield { ...hit, certainty: 'possible', why: 'A picture of such a paper shows its number, and often a date of birth.' };
  if (passage.folded.includes('security') || passage.folded.includes('cv') || passage.folded.includes('on the back'))
    yield* cardBacks(passage);
  if (!passage.has('digits-together', DIGITS)) return;
  const { above, below } = linesBeside(context).get(passage) ?? { above: '', below: '' };
  yield* birthsIn(passage, BIRTHDAY_LABEL.test(above) || BIRTHDAY_LABEL.test(below) ? 'birthday' : context.field);
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
  { fields: { contact: 'Birthday\n14 March 1987\nMobile' } },
  { fields: { details: '14 March 1987\nDate of birth' } },
  { fields: { bio: 'Born 9.2.88 in Hull. TA. Mum of 2' } },
  { fields: { bio: 'KS1 TA • 17/11/1989 • scorpio • gin' } },
  'passport no 120 556 893 is on the form already',
  'its dob 01 02 1990 for the flights',
  'payroll have lost it again so for the third time QQ 12 34 78 C, that is my NI, sort it',
  '41 today!! 3rd of May 1984, feeling every day of it',
  'whip round for Bev is 20-45-99 61180427, ref your name',
  'Passport has turned up at last! 548820117 if the agent still wants it',
  'photo of my driving licence because nobody believes I am fifty',
  'born on the 2nd of the 2nd 1972, palindrome me',
];

export const allows: Example[] = [
  'born 31/02/1988 says the joke form',
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
  { fields: { details: 'Married\n14 March 1987\nLeeds' } },
  { fields: { bio: 'Mum of 3 • 14/02/2004 💍 • coffee' } },
  { fields: { bio: 'Sober since 01.03.2005. Runner. Y2' } },
  'order no 120 556 893 has still not come',
  'the numbers were 01 02 19 and I was so close',
  'Happy birthday to my mam, 50 today, 3rd May 1974, the boss',
  'My nan turned 70 on Sunday, 3rd May 1954, what a woman',
  'my passport photo looks like a police one',
  'Grandad would be 90 today, 3rd of May 1934, raise one',
  'pic of my passport stamps from the gap year',
  'call for tickets 0161 496 0117, passports not needed',
  'room code 20-45-99 for the escape game lol',
];
