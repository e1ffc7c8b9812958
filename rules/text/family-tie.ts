/**
 * Ties that stand beside work: a relative, a friend from before, a governor or a colleague's child at the writer's own school,
 * together with contact online. Schools treat these openly, so they are told apart from contact that has no other reason.
 */
import type { Context } from '../signals/signal';
import { CHANNEL } from './marked';
import type { Hit, Passage } from './passage';

const KIN =
  'son|sons|daughter|daughters|nephew|niece|nephews|nieces|cousin|cousins|godson|goddaughter|godchild|godchildren|stepson|stepdaughter|step-?kids|brother|sister|bro|sis|little\\ssister|little\\sbrother|grandson|granddaughter|grandkids|husband|hubby|wife|partner|fiancee?|boyfriend|girlfriend|other\\shalf|mum|mam|dad|aunt|aunty|auntie|uncle|sister-in-law|brother-in-law|in-?laws?|kids?|children|boy|girl|lad|eldest|youngest|family|relatives?';
const FRIEND =
  'best\\s(?:mate|friend)s?|bestie|besties|oldest\\sfriends?|old\\s(?:school\\s|uni\\s|family\\s)?(?:friend|mate|pal)s?|(?:school|uni|childhood|family)\\sfriends?|close\\sfriends?|bridesmaids?|neighbours?|next\\sdoor\\sneighbour|flatmate';
const TIE = new RegExp(
  String.raw`\b(?:my|our)\s(?:own\s|little\s|big\s|eldest\s|youngest\s|older\s|younger\s|lovely\s|real\s){0,2}(?:${KIN}|${FRIEND})(?:'s|s'|'ve|'re)?(?![a-z-])|^(?:godson|niece|nephew|daughter|son|cousin)\b|\b(?:${FRIEND})\sof\smine\b|\bis\smy\s(?:${KIN}|${FRIEND})\b|\b(?:been\s)?(?:friends|mates|known\s(?:her|him|them|each\sother|\w{2,12}))\s(?:since|for\s(?:years|\d+|over|ages|donkey)|from|long\sbefore|way\sbefore|before)|\b(?:was|were|went)\s(?:at|to)\s(?:school|uni|college)\s(?:with|together)|\bat\sschool\swith\b|\b(?:long|way|years)\sbefore\s(?:her|his|their|i|she|he|they)\b|\bi'?m\s(?:also\s)?a\s(?:parent|mum|dad|governor)\s(?:at|of|there)|\b(?:chair\sof\s)?governors?\b|\bgodparents?\b|\b(?:one\sof\s)?(?:my|our|the)\s(?:other\s)?(?:tas?|teachers|colleagues?|lsas?|staff|dinner\sladies|receptionist|secretary)\s(?:has|have|is|are|who)\s${'[^.!?]'}{0,20}\b(?:her|his|their|a\sparent)\b|\bhalf\sthe\s(?:staff|village)\b`,
);
const SCHOOL_LINK =
  /\b(?:at|in|to|joined|started|starts|starting|goes\sto|go\sto|attends?)\s(?:my|our)\s(?:own\s)?(?:school|class|place|form|nursery|year|tutor|academy|work|set)\b|\bwhere\si(?:'m|\swork|\steach|\sam)\b|\b(?:school|place|class)\s(?:that\s)?i\s(?:work|teach)\b|\b(?:parents?|mums?|dads?|governors?|pupils?|kids|kid|child|daughter|son|lad)\s(?:\w{2,5}\s){0,2}(?:at|in|of)\s(?:my\s|our\s|the\s)?(?:school|work|class)\b|\b(?:our|my|the|school)\s(?:chair\sof\s)?governors?\b|\bgovernor\s(?:at|of|for|here)\b|\ba\sparent\s(?:at|here|in)\b|\bchair\sof\sgovernors\b|\bi\steach\s(?:her|his|their|my|him|them)\b|\bone\sof\sthe\sgovernors\b|\ba\s(?:few|couple\sof)\sparents\b|\bsome\sof\sthe\s(?:parents|mums)\b/;
const CONTACT = new RegExp(
  String.raw`\b(?:friends?|mates|connected|linked)\s(?:with\s[a-z' ]{2,24}\s)?on\s(?:${CHANNEL})\b|\b(?:fb|facebook|insta|snapchat|snap)\sfriends\b|\b(?:on|in)\s(?:my|each\sother's|the|our|her|his|their)\s(?:\w{2,9}\s){0,3}(?:facebook|fb|insta(?:gram)?|snap(?:chat)?|whats?app|socials|friends\slist|group\s?chat)\b|\b(?:on|over)\s(?:${CHANNEL})\b|\b(?:follow(?:s|ed|ing)?|add(?:ed|s)?|messag(?:e|es|ed|ing)|text(?:s|ed|ing)?|snap(?:s|ped|ping)?|whats?app(?:s|ed|ing)?|dm(?:s|'d|ed)?|tag(?:s|ged)?)\s(?:me|him|her|them|each\sother|my)\b|\b(?:we|still|they)\s(?:still\s|all\s|do\s)?(?:message|text|whats?app|snap|chat)\b|\bfriend\srequests?\b|\bwe(?:'re|\sare)\s(?:\w{2,8}\s)?(?:fb|facebook|insta)?\s?friends\b|\bfriends\son\b|\bkeep\s(?:her|him|them)\son\b`,
);
const DENIED =
  /\b(?:not|never|don't|won't|wouldn't|can't|isn't|aren't)\s(?:\w{2,8}\s){0,3}(?:friends|connected|on\s(?:my|facebook|fb|insta|snap)|add|follow|accept|allowed)|\bdeclined\b|\bignored\b|\bremoved\b|\bunfriended\b/;

export interface FamilyTie extends Hit {
  readonly why: string;
}

const found = new WeakMap<Context['passages'], Map<Passage, FamilyTie | undefined>>();

/** The tie a passage tells of, when it also says that the person belongs to the writer's school and that they are in contact online. */
export function familyTie(passage: Passage, context: Context): FamilyTie | undefined {
  let known = found.get(context.passages);
  if (!known) {
    known = new Map();
    found.set(context.passages, known);
  }
  if (!known.has(passage)) known.set(passage, read(passage));
  return known.get(passage);
}

export const tellsOfFamily = (passage: Passage, context: Context): boolean => familyTie(passage, context) !== undefined;

function read(passage: Passage): FamilyTie | undefined {
  const { folded } = passage;
  if (folded.length > 1200 || !/friend|follow|add|messag|text|snap|whats?app|insta|facebook|\bfb\b|on here|tag/.test(folded))
    return undefined;
  const contact = CONTACT.exec(folded);
  const tie = contact && TIE.exec(folded);
  const link = tie && SCHOOL_LINK.exec(folded);
  if (!contact || !tie || !link || DENIED.test(folded)) return undefined;
  const start = Math.min(contact.index, tie.index);
  const end = Math.max(contact.index + contact[0].length, tie.index + tie[0].length);
  if (end - start > 320) return undefined;
  return {
    start,
    end,
    evidence: passage.text.slice(start, end),
    why: 'A tie from outside work, somebody at your school, and contact online: schools ask staff to be open about these.',
  };
}
