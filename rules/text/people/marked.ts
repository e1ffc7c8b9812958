/**
 * A passage with the people of school life written over: every pupil, former pupil and parent, named or not, becomes a run of one
 * sign as long as the words were. Patterns can then say "added <pupil> on Snapchat" in a few letters, and offsets stay true.
 */

import { type Context, onceInItem } from '../context';
import type { Passage, Span } from '../passage';
import { spansIn, Taken } from '../spans';
import { standsIn } from '../stands';
import { mentionsIn } from './mentions';
import { relationOf } from './relations';
import { findRoles, type RoleMention } from './roles';
import { surroundingsOf } from './surroundings';

const SIGNS = { pupil: '\ue001', 'former-pupil': '\ue002', parent: '\ue003' } as const;

/** In patterns: a pupil, a former pupil or a parent. */
export const WHO = String.raw`(?:\ue001+|\ue002+|\ue003+)`;
/** A few small words between a verb and the person. */
export const FILL = String.raw`(?:(?!(?:while|when|about|teaching|during|before|after|because|why|how|where|that|who|if|but|and|so\s(?:i|we|he|she|they|that)|not|for|at)\s|(?:my|the|a)\s(?:\w{2,9}\s)?(?:son|daughter|mum|dad|kids?|sister|brother|mate|friend|colleague|niece|nephew|boy|girl|husband|wife|partner)\b)[a-z0-9\x27-]{1,14}\s){0,5}?`;
export interface Marked {
  readonly text: string;
  /** where the first of them stands who is plainly of the writer's school; past the end when nobody is */
  readonly firstOwn: number;
  readonly roles: readonly (RoleMention & {
    readonly named: boolean;
    /** a "them" or "him" that stands for the pupil, former pupil or parent before it */
    readonly pronoun: boolean;
  })[];
}

/** The marked text of a passage of this item. */
export const markedOf = onceInItem<Marked>(mark);

const NAMED_PARENT =
  /^'?s'?\s(?:[a-z]{3,8}\s)?(?:mum|mam|mom|mummy|dad|daddy|mother|father|parents|nan|gran|carer|stepdad|stepmum)(?![a-z])/;

/** Names of sites and games that stand where a name may stand. */
const NO_PERSON =
  /^(?:my|saw|ping|dm'?d|dmed|dming|snap|snaps|snapchat|snapchats|insta|instas|instagram|instagrams|tiktoks|facebook|messenger|linkedin|tiktok|twitter|discord|whatsapp|fortnite|fifa|minecraft|roblox|xbox|telegram|zoom|teams|google|dojo|classdojo|seesaw|tapestry|satchel|arbor|sims)$/;

function mark(passage: Passage, context: Context): Marked {
  const roles: Marked['roles'][number][] = findRoles(passage).map((role) => ({ ...role, named: false, pronoun: false }));
  // reading names costs most: only where school is spoken of, or somebody's mum
  const names =
    context.schoolTalk >= 2 || roles.length > 0 || passage.has('somebodys-parent', SOMEBODYS_PARENT) ? mentionsIn(passage) : [];
  const surroundings = surroundingsOf(context);
  const taken = new Taken(passage.folded.length);
  for (const role of roles) taken.take(role);
  for (const mention of names) {
    if (mention.kind === 'hashtag' || NO_PERSON.test(mention.key)) continue;
    const parent = NAMED_PARENT.exec(passage.folded.slice(mention.end, mention.end + 24));
    const end = mention.end + (parent?.[0].length ?? 0);
    const relation = relationOf(mention, passage, surroundings);
    if (!parent && !mention.listed && relation.certainty === 'possible') continue;
    const who =
      relation.who === 'family' || relation.who === 'public'
        ? undefined
        : parent || relation.who === 'parent'
          ? 'parent'
          : relation.who === 'pupil'
            ? 'pupil'
            : undefined;
    if (!who) continue;
    if (taken.isFree({ start: mention.start, end }))
      roles.push({
        start: mention.start,
        end,
        who,
        own: relation.who !== 'unknown' && relation.certainty !== 'possible',
        named: true,
        pronoun: false,
      });
  }
  const whole = withPronouns(joined(roles, passage), passage);
  let text = '';
  let at = 0;
  for (const role of whole) {
    if (role.start < at) continue;
    text += passage.folded.slice(at, role.start) + SIGNS[role.who].repeat(role.end - role.start);
    at = role.end;
  }
  const firstOwn = whole.find(({ own, pronoun }) => own && !pronoun)?.start ?? Number.POSITIVE_INFINITY;
  return { text: text + passage.folded.slice(at), roles: whole, firstOwn };
}

const SOMEBODYS_PARENT =
  /'s\s(?:[a-z]{3,8}\s)?(?:mum|mam|mom|mummy|dad|daddy|mother|father|parents|nan|gran|carer|stepdad|stepmum)(?![a-z])/g;

type Marking = Marked['roles'][number];

/** "the dads" + "from" + "my class" is one parent, "Zofia" + "in" + "9B" one pupil. */
function joined(roles: readonly Marking[], passage: Passage): Marking[] {
  const whole: Marking[] = [];
  for (const role of [...roles].sort((a, b) => a.start - b.start)) {
    const last = whole[whole.length - 1];
    const goesOn = last && (last.who === 'parent' || last.named) && role.who === 'pupil' && !role.named;
    if (goesOn && /^(?:,\s?|\s\(|,?\s(?:from|in|of|at|to)\s)(?:a\s|the\s)?$/.test(passage.folded.slice(last.end, role.start))) {
      whole[whole.length - 1] = { ...last, end: role.end, own: last.own || role.own };
    } else whole.push(role);
  }
  return whole;
}

const PRONOUN =
  /\b(?:(?:him|them)(?![a-z'])|her(?=\s?(?:[.,!?;:)]|$)|\s(?:back|on|to|and|a|in|at|for|so|cos|too|now|as|every|all|last|after|if|over|round|out)\b)|(?:\w{3,5}\s)?(?:some|few|loads|most|half|lots|ten|five|six|three|four|two|all|couple)\sof\s(?:mine|them)(?![a-z]))/g;

/** A "them" within two sentences of a pupil or parent stands for them. */
function withPronouns(roles: readonly Marking[], passage: Passage): Marking[] {
  if (roles.length === 0 || !/\b(?:him|her|them|mine)\b/.test(passage.folded)) return [...roles];
  const all = [...roles];
  for (const { start, end } of passage.matches(PRONOUN)) {
    const near = spansIn(roles, start - 140, end);
    const before = near.findLast((role) => role.end <= start);
    if (!before || near.some((role) => role.end > start)) continue;
    all.push({ start, end, who: before.who, own: before.own, named: false, pronoun: true });
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Who stands in a piece of marked text: the first sign in it. */
export function whoIn(piece: string): RoleMention['who'] | undefined {
  for (const character of piece) {
    if (character === SIGNS.pupil) return 'pupil';
    if (character === SIGNS['former-pupil']) return 'former-pupil';
    if (character === SIGNS.parent) return 'parent';
  }
  return undefined;
}

const CLAUSE_BREAK = /[,;:.!?–—\n]|\s-\s|\b(?:and|but|so|cos|because|then|til|until|yet|although|though)\b/g;
export const NOT_DONE =
  /\b(?:never|not|nor|cannot|cant|dont|wont|wouldnt|didnt|without|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|ignor(?:e|es|ed|ing)|block(?:s|ed|ing)?|reject(?:s|ed|ing)?|delet(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|unfriend(?:ed|ing)?|unfollow(?:ed|ing)?|report(?:ed|ing)?|stop(?:s|ped|ping)?|instead\sof|rather\sthan|avoid(?:s|ed|ing)?|tried\sto|trying\sto|tries\sto|wants?\s(?:me|us)|wanted|asked|asks|asking|begging|begs|begged|should|would|must|could|might|if|imagine|imagining|whether|allowed|policy|rules?|guidance|training|banned|sacked|struck|suspended|fired|arrested|jailed|accused|caught(?!\sup)|why\sdo|tempted|nearly|almost|had\sto\s(?:tell|explain|say|turn)|no|supposed|dream(?:t|ed)?|nightmare|thinks?\si|about\sto\sbe|meant\sto|reminder|remember|apparently)\b|n't\b/;
/** Words of denial that deny nothing. */
export const STILL_DONE =
  /\b(?:can't\sbelieve|cant\sbelieve|not\s(?:gonna|going\sto|even)\s(?:lie|sorry|joking)|not\sonly|not\sjust|why\snot|couldn't\s(?:resist|help|say\sno)|can't\s(?:help|stop)|couldnt\sresist|not\ssure\sif|don't\s(?:care|tell|judge)|should\sprobably|probably\sshouldn't|shouldn't\s(?:really|have)|no\sidea\swhy|asked\smy|finally)\b/;
const OTHERS =
  /\b(?:he|she|they|who|you|everyone|someone|somebody|nobody|people|teachers?|a\steacher|the\steacher|ta|tas|colleagues?|coach|head|headteacher|caretaker|man|woman|footballer|priest|staff|parents|kids|children|daughter|son|wife|husband|sister|brother|mate|friend|students|pupils)(?:'s|'ve|'re|\sis|\sare|\swas|\swere|\shas|\shave|\shad|\sbeen|\sgets?|\sgot|\sjust|\salways|\salso|\skeeps?|\swho|\sall|\sin\smy\s\w+|\sat\s\w+)*\s$/;

/** Whether the writer says that it was done: no denial, wish, rule or somebody else's deed before it in its clause. */
export function isDone(text: string, span: Span, sentenceStart: number): boolean {
  const from = Math.max(sentenceStart, span.start - 80);
  const before = text.slice(from, span.start);
  let clause = before;
  CLAUSE_BREAK.lastIndex = 0;
  for (let match = CLAUSE_BREAK.exec(before); match !== null; match = CLAUSE_BREAK.exec(before))
    clause = before.slice(match.index + match[0].length);
  if (NOT_DONE.test(clause) && !STILL_DONE.test(before)) return false;
  return !OTHERS.test(clause);
}

const REFUSED =
  /^[^?]{0,50}(?:\b(?:ignored|declined|blocked|rejected|reported|it's\sa\sno|no\schance|nope|nah|absolutely\snot|in\syour\sdreams|not\shappening|as\sif|said\sno|hard\sno|no\sway|i\scannot|i\scan't(?!\swait)|had\sto\ssay\sno|dodged|awkward|never|deleted|not\stoday|wtf|help\s?me|send\shelp)\b)/;
/** Whether the words after it turn it down. */
export const isRefused = (text: string, end: number): boolean => REFUSED.test(text.slice(end, end + 90));

const PUBLIC_MATTER =
  /\b(?:banned|struck\soff|sacked|jailed|court|tribunal|misconduct|sentenced|convicted|prohibited|headlines?|bbc|guardian|daily\smail|policy\s(?:says|is|states)|the\sguidance|kcsie|safeguarding\straining|dear\steachers|fellow\steachers|teachers\s(?:should|must|need)|staff\s(?:should|must|need|are\snot|aren't|can't|cannot)|for\sthe\slove\sof|remember\s(?:folks|all|everyone|people)|do\snot\b|(?:don't|dont|never)\s(?:add|accept|follow|message|text|give|be\sfriends|friend|look))/;
/** Whether the sentence is about rules, news or advice to others. */
export const isPublicMatter = (sentence: string): boolean => standsIn(PUBLIC_MATTER, sentence);
