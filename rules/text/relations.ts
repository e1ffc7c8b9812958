/**
 * Who a mentioned person is to the writer: pupil, parent, colleague, family, public figure ... and how sure that is.
 * Near evidence decides before far evidence, and evidence that clears a person decides before evidence that flags one.
 */

import type { Certainty } from '../topics';
import { PUBLIC_FIGURES, SINGLE_FIGURES } from './names';
import type { Passage } from './passage';
import type { Mention } from './people';
import { FORM_CODE, STAGE, schoolTalkNear, YEAR_GROUP } from './school-talk';

export type Who = 'pupil' | 'former-pupil' | 'parent' | 'colleague' | 'family' | 'friend' | 'public' | 'unknown';

export interface Relation {
  readonly who: Who;
  readonly certainty: Certainty;
  /** what decided, in words */
  readonly why: string;
}

/** What is known beyond the passage: how far the whole item speaks of school, and names settled elsewhere in it. */
export interface Surroundings {
  readonly schoolTalk: 0 | 1 | 2 | 3;
  /** keys of names that the item itself calls family or friends */
  readonly cleared: ReadonlySet<string>;
}

const FAMILY =
  'son|sons|daughter|daughters|nephews?|nieces?|husband|hubby|hubs|wife|wifey|fiancee?|fiance|partner|boyfriend|girlfriend|bf|gf|brothers?|sisters?|bro|sis|mum|mam|mom|dad|nan|nana|nanny|gran|granny|grandma|grandad|grandpa|grandson|granddaughter|grandchild(?:ren)?|grandkids|aunt|auntie|aunty|uncle|cousins?|stepson|stepdaughter|step-?kids|godson|goddaughter|other half|baby|newborn|bump|twins|toddler|eldest|youngest|middle one|dog|puppy|pup|cat|kitten|rabbit|hamster|horse|pony|tortoise|parrot';
const FRIENDS =
  'mate|mates|best mate|friend|friends|bestie|besties|best friend|bff|flatmate|housemate|roommate|neighbour|next door neighbour|uni friends?|old friend|ex|ex-husband|trainer|hairdresser|barber|driver|plumber|landlord|therapist|physio|vet|running buddy|bridesmaids?';
const FAMILY_BEFORE = new RegExp(
  String.raw`\b(?:my|our|his|her|their)\s(?:[a-z'-]{2,12}\s){0,2}(?:${FAMILY})(?:\s(?:called|named))?[,:(-]?\s?$`,
);
const FRIEND_BEFORE = new RegExp(
  String.raw`\b(?:my|our|a|an|old)\s(?:[a-z'-]{2,12}\s){0,2}(?:${FRIENDS})(?:\s(?:called|named))?[,:(-]?\s?$`,
);
const FAMILY_AFTER = new RegExp(
  String.raw`^[,(-]?\s?(?:\(|is\s|was\s)?(?:my|our)\s(?:[a-z'-]{2,12}\s){0,2}(?:${FAMILY}|${FRIENDS})\b`,
);
/** "cuddles with Ava before bed", "put Ava to bed": home life. */
const HOME_AFTER =
  /^\s(?:started\s(?:reception|nursery|school|secondary)|starts\s(?:reception|nursery|school|big\sschool|secondary)|off\sto\s(?:uni|big\sschool)|to\sbed|at\sbedtime|asleep)\b/;

const CHILD_NOUN =
  'pupils?|students?|child|kid|kiddo|kiddie|lad|lass|lassie|laddie|girl|boy|bairn|wean|learner|tutee|youngster|little one|little lad|little girl|little boy|year [0-9]{1,2}|y[0-9]{1,2}|yr ?[0-9]{1,2}';
const PUPIL_BEFORE = new RegExp(
  String.raw`(?:\b(?:${CHILD_NOUN})(?:\s(?:in|from)\s(?:my|our)\s[a-z0-9]{2,10}(?:\s[a-z]{2,8})?)?(?:\s(?:called|named))?[,:(-]?\s?|\b(?:little|wee|tiny|young)\s|\b(?:pupil|student|child)\s(?:called|named|of\s(?:the|mine)),?\s|\bone of (?:my|our|mine)[^.!?]{0,30}[,(:-]\s?|\b(?:in|from)\s(?:my|our)\sclass,?\s)$`,
);
const CLASS_MARK = String.raw`(?:${YEAR_GROUP}|${FORM_CODE}|${STAGE}|(?:my|our)\s(?:[a-z0-9-]{1,12}\s){0,2}(?:class|form|set|group|tutor\sgroup|lesson|reception|nursery|sixth\sform|school|intervention|tutor)|(?:the\s)?(?:bottom|top|lower|middle)\sset|class\s[0-9][a-z]?)`;
const PUPIL_AFTER = new RegExp(
  String.raw`^(?:\s?[,(-]\s?|\s)(?:(?:is|was|who's|who\sis)\s)?(?:(?:in|from|of|at the back of|at the front of)\s)?(?:the\s)?${CLASS_MARK}(?![a-z0-9])`,
);
export const PARENT_AFTER =
  /^'?s?\s(?:(?:lovely|poor|bloody|annoying|awful|rude|new|actual|own|foster|step)[- ]){0,2}(?:mum|mam|mom|mummy|mother|dad|daddy|father|parents?|nan|nana|gran|granny|grandma|grandad|carers?|stepdad|stepmum|foster\scarers?|auntie|aunty|family|folks)\b/;
const PARENT_BEFORE =
  /\b(?:parents?|mum|mam|mom|dad|mother|father|carer|nan)(?:\s(?:called|named))?,?\s$|\b(?:mum|dad|mother|father|parents?|mam)\sof\s$/;
const PARENT_TALK =
  /\b(?:parents?'?\s?eve(?:ning)?s?|parents\sevening|her\sson|his\sson|her\sdaughter|his\sdaughter|their\s(?:son|daughter|child|kid)|school\sgates?|home\svisit|'s\s(?:mum|dad|mam)|pick(?:ed)?\s?(?:him|her|them|-)?\s?up|at\spick\s?up|complain(?:ed|ing|t)?)\b/;

const COLLEAGUE_NOUN =
  'colleague|head|headteacher|head teacher|deputy|deputy head|assistant head|boss|line manager|manager|mentor|ta|lsa|hlta|teaching assistant|senco|sendco|dsl|caretaker|site manager|premises|secretary|receptionist|office|governor|chair of governors|cook|supply|supply teacher|cover supervisor|cover|technician|librarian|teacher|year lead|phase lead|head of [a-z]{3,12}|hod|subject lead|business manager|bursar|work wife|work bestie|work mate|workmate|job share|partner teacher|nqt|ect|trainee|student teacher|lunchtime supervisor|dinner lady|midday|slt|smt|team|staff|department|nurse|counsellor|principal|vice principal|executive head|ceo';
const COLLEAGUE_BEFORE = new RegExp(String.raw`\b(?:${COLLEAGUE_NOUN})(?:\s(?:called|named))?[,:(-]?\s$`);
const COLLEAGUE_AFTER = new RegExp(
  String.raw`^[,(-]?\s?(?:\(|is\s|was\s|as\s|,\s)?(?:the|our|my|a|an)?\s?(?:[a-z]{2,12}\s)?(?:${COLLEAGUE_NOUN})\b|^\s(?:from|in)\s(?:the\s)?(?:work|office|slt|smt|admin|finance|reception\sdesk|the\skitchen|site\steam|[a-z]{3,10}\sdepartment|staff\s?room|hr|our\steam|my\steam|my\sdepartment)\b|'s\s(?:leaving\sdo|leaving\sdrinks|retirement|maternity|assembly|team|department|observation|email|emails|briefing)\b`,
);
const ADULT_TALK =
  /\b(?:drinks?|pub|wine|gin|prosecco|coffee|pint|pints|hen\sdo|leaving\sdo|staff\snight|night\sout|ppa|planning\swith|job\s?share|car\s?share|staffroom|staff\sroom|retir(?:e|es|ed|ing|ement)|maternity|interview|promotion|promoted|appointed|resign(?:ed|s|ing)?|line\smanage[rd]?|observ(?:ed|ation|ing)|mentor(?:ed|ing)?|colleagues?|team\steach|slt|hod|budget|union|in\scharge|hired|salary|staff\smeeting|briefing|inset|twilight|phd|married|wedding|divorce[ds]?|driving|the\soffice)\b/;

const WORK_CUE = String.raw`(?:author|writer|poet|artist|composer|novel|novels|book|books|novella|play|poem|poems|story|stories|tale|film|movie|musical|song|songs|album|series|episode|biography|autobiography|diary|chapter|text|character|characters|sculptor|painter|scientist|inventor|explorer|king|queen|prince|princess|emperor|president|prime\sminister|pm|mp|minister|secretary|sir|lord|lady|dame|saint|st|captain|striker|keeper|manager|storm|hurricane|house|team|hms|ss)`;
const WORK_BEFORE = new RegExp(
  String.raw`\b(?:${WORK_CUE}|by|reading|read|reads|re-?reading|studying|studied|study|teaching|taught|teach|watching|watched|watch|listening\sto|analysing|annotating|performing|rehearsing|learn(?:ing|t|ed)?\s(?:all\s)?about|learning|about|topic\son|topic\sof|assembly\son|lesson\son|unit\son|project\son|display\son|inspired\sby|dressed\s(?:up\s)?as|quote\sfrom|quoting|starring|featuring|feat|ft|vs|versus|play(?:ing|s)?\sas|as\sthe|wrote\sto|biographies\sof|letter\sfrom|fan\sof|vote(?:d)?\s(?:for)?|love\sisland'?s?)\s(?:a\s|the\s|of\s|on\s|some\s|more\s|bit\sof\s)?["']?$`,
);
const WORK_AFTER = new RegExp(
  String.raw`^['"]?s?\s?(?:${WORK_CUE}|goal|penalty|header|hat\s?trick|tour|gig|concert|single|speech|government|cabinet|budget|reshuffle|band|fm|park|road|street|lane|avenue|close|drive|hill|station|airport|hospital|arena|stadium|school|academy|college|primary|university|church|cathedral|bridge|square|island|bay|beach|county|town|city|united|rovers|wanderers|albion|athletic|fc|hotel|house|hall|centre|center|shopping|café|cafe|bakery|brewery|pub|inn|arms|award|prize|foundation|trust|institute|museum|theatre|day|night|week|cup|league|trophy|phonics|maths|scheme|reading\sscheme|bank|sandwich|plc|ltd|&\sco|and\sspencer)(?![a-z])`,
);

/** Decides who `mention` is. */
export function relationOf(mention: Mention, passage: Passage, surroundings: Surroundings): Relation {
  const before = passage.before(mention, 70);
  const after = passage.after(mention, 70);
  const sentence = passage.sentenceText(mention.start);
  const talkHere = schoolTalkNear(passage, mention.start);
  const talk = Math.max(talkHere, surroundings.schoolTalk);
  const quotedName = `“${mention.evidence}”`;

  if (isPublic(mention, before, after))
    return { who: 'public', certainty: 'likely', why: `${quotedName} seems to be a public figure, a work or a place.` };
  const provedPupil = PUPIL_AFTER.test(after) || (PUPIL_BEFORE.test(before) && talk >= 2);
  if (FAMILY_BEFORE.test(before) || FAMILY_AFTER.test(after) || HOME_AFTER.test(after) || surroundings.cleared.has(mention.key)) {
    return { who: 'family', certainty: 'likely', why: `${quotedName} is named as family.` };
  }
  if (FRIEND_BEFORE.test(before) && !PUPIL_AFTER.test(after))
    return { who: 'friend', certainty: 'likely', why: `${quotedName} is named as a friend.` };
  if (/\b(?:our)\s$/.test(before) && !provedPupil && talkHere < 2)
    return { who: 'family', certainty: 'possible', why: `“our ${mention.evidence}” is how families speak.` };

  if (mention.kind === 'title') return titledRelation(mention, before, after, sentence, talk);
  if (PARENT_BEFORE.test(before) && talk >= 1 && !mention.possessive) {
    return { who: 'parent', certainty: talk >= 2 ? 'likely' : 'possible', why: `${quotedName} is named as a parent.` };
  }
  if (COLLEAGUE_AFTER.test(after) && !PUPIL_AFTER.test(after)) return colleague(mention, talk);
  if (COLLEAGUE_BEFORE.test(before) && talk >= 1) return colleague(mention, Math.max(talk, 2));

  const parentFollows = mention.possessive && PARENT_AFTER.test(after);
  if (mention.kind === 'initials') {
    if (talk < 2 && !provedPupil) return { who: 'unknown', certainty: 'possible', why: 'Initials alone.' };
    return {
      who: 'pupil',
      certainty: provedPupil && talk >= 2 ? 'likely' : 'possible',
      why: `${quotedName} looks like a pupil’s initials next to talk of class.`,
    };
  }
  if (provedPupil && mention.listed)
    return {
      who: 'pupil',
      certainty: 'sure',
      why: `${quotedName} is a first name, and the words beside it name a class or a pupil.`,
    };
  if (provedPupil)
    return { who: 'pupil', certainty: 'likely', why: `${quotedName} stands where a pupil’s name stands, next to a class.` };
  if (parentFollows && talk >= 1)
    return {
      who: 'pupil',
      certainty: talk >= 2 ? 'sure' : 'likely',
      why: `${quotedName} is named through a parent, next to talk of school.`,
    };
  if (parentFollows && talk === 0) return { who: 'unknown', certainty: 'possible', why: 'No talk of school.' };

  const adult = ADULT_TALK.test(sentence);
  if (adult && talk >= 2 && talkHere < 3)
    return mention.wordToo && !mention.listed
      ? unknown(quotedName)
      : {
          who: 'colleague',
          certainty: mention.kind === 'full' ? 'likely' : 'possible',
          why: `${quotedName} is spoken of as somebody at work.`,
        };
  const trusted = mention.listed && !(mention.wordToo && mention.kind === 'first');
  if (talkHere === 3)
    return {
      who: 'pupil',
      certainty: trusted ? 'sure' : mention.listed ? 'likely' : 'possible',
      why: `${quotedName} is named in a sentence about your own class.`,
    };
  if (talkHere === 2 && (trusted || mention.kind === 'full'))
    return { who: 'pupil', certainty: 'likely', why: `${quotedName} is named in a sentence about school.` };
  if (talkHere === 2 && !mention.lower)
    return { who: 'pupil', certainty: 'possible', why: `${quotedName} may be a name, in a sentence about school.` };
  if (surroundings.schoolTalk === 3 && trusted)
    return { who: 'pupil', certainty: 'likely', why: `${quotedName} is named next to talk of your own class.` };
  if (surroundings.schoolTalk === 3 && mention.listed && !mention.lower)
    return { who: 'pupil', certainty: 'possible', why: `${quotedName} may be a name, next to talk of your own class.` };
  if (surroundings.schoolTalk === 2 && trusted)
    return { who: 'pupil', certainty: 'possible', why: `${quotedName} is named in a text about school.` };
  return unknown(quotedName);
}

const unknown = (name: string): Relation => ({ who: 'unknown', certainty: 'possible', why: `Nothing says who ${name} is.` });

function colleague(mention: Mention, talk: number): Relation {
  return {
    who: talk >= 1 ? 'colleague' : 'unknown',
    certainty: talk >= 2 ? 'likely' : 'possible',
    why: `“${mention.evidence}” is named with a job in a school.`,
  };
}

/** "Mrs Khan": a parent where families are spoken of, a colleague where school is. */
function titledRelation(mention: Mention, before: string, after: string, sentence: string, talk: number): Relation {
  const name = `“${mention.evidence}”`;
  if (
    PARENT_BEFORE.test(before) ||
    /\b(?:mum|dad|mother|father|parent|mam|nan)\b/.test(after.slice(0, 24)) ||
    PARENT_TALK.test(sentence)
  ) {
    return {
      who: talk >= 1 ? 'parent' : 'unknown',
      certainty: talk >= 2 ? 'likely' : 'possible',
      why: `${name} is named where parents are spoken of.`,
    };
  }
  if (talk >= 2) return { who: 'colleague', certainty: 'likely', why: `${name} is named with a title in a text about school.` };
  return { who: 'unknown', certainty: 'possible', why: `Nothing ties ${name} to a school.` };
}

function isPublic(mention: Mention, before: string, after: string): boolean {
  const words = mention.evidence.toLowerCase().replace(/[’']s$/, '');
  if (mention.kind === 'full' && PUBLIC_FIGURES.has(words)) return true;
  if (mention.kind !== 'title' && SINGLE_FIGURES.has(mention.key) && !PUPIL_AFTER.test(after)) return true;
  if (
    WORK_AFTER.test(after) &&
    !/^'?s?\s(?:book|story|poem|text|character|lady|team|house|captain|day|week|night|house)/.test(after)
  )
    return true;
  return WORK_BEFORE.test(before) && !PUPIL_AFTER.test(after) && !mention.possessive;
}
