import { OFFERS, TRADE_CUES, TRADE_SLOTS } from '../text/lexicon/trade';
import type { Passage } from '../text/passage';
import { Phrases } from '../text/phrases';
import { type Cue, stretchesOf, weigh } from '../text/weigh';
import type { Context, Example, ItemFind, ItemSignal, SignalFound } from './signal';

const WHOLE_OFFERS = new Phrases<string>(TRADE_SLOTS, OFFERS);
const CUES = new Phrases<Cue>(TRADE_SLOTS, TRADE_CUES);
/** What no single word anchors. */
const PATTERNS: readonly (readonly [RegExp, Cue])[] = [
  [/£\s?\d{1,5}(?:\.\d\d)?|\b\d{1,3}p\s(?:each|per)|\b\d{1,4}\squid\b/g, { kind: 'price', weight: 1.5 }],
  [/\b\d{1,2}\s?%\s?off\b|\bhalf\sprice\b|\b(?:bogof|buy\sone\sget)\b/g, { kind: 'discount', weight: 2 }],
  [/£\s?\d{1,3}(?:\.\d\d)?\s?(?:p\/?h|ph|an\s(?:hour|hr)|per\s(?:hour|session|lesson|head|person)|\/\s?(?:hr?|hour|session|lesson)|each|a\sbox|per\sbox)/g, { kind: 'rate', weight: 2.5 }],
  [new RegExp(String.raw`\b${TRADE_SLOTS.mlm}\b`, 'g'), { kind: 'scheme', weight: 1.5 }],
];
const ENOUGH = 3.5;
/** A profile says more with fewer words. */
const ENOUGH_IN_PROFILE = 3;

/** Asked for, bought, told of others, for charity or for the school's own stall. */
const NOT_SELLING =
  /\b(?:any\s?(?:one|body)\s(?:recommend|know|knows|selling|sell|sells|got|do|doing|have|use|tried|fancy|want|going)|can\sany|does\sany|do\sany|who\s(?:does|sells|makes)|recommend(?:ations?)?\b|(?:looking\sfor|need|want|after|find)\s(?:a|an|some|someone|somebody)\s(?:[\w']{2,12}\s){0,2}(?:tutor|plumber|cleaner|babysitter|nanny|electrician|cake|photographer|present|gift|sofa|builder)|paying\sfor|paid\s(?:for|£)|pay\sfor\sa\stutor|cancer|macmillan|hospice|charit(?:y|ies)|children\sin\sneed|comic\srelief|red\snose|marie\scurie|for\smind\b|mind,|shelter|rnli|rspca|air\sambulance|food\sbank|foodbank|pta|ptfa|school\s(?:fayre|fair|fete|bake|funds|shop|uniform)|my\s(?:son's|daughter's)\stutor|made\sme\scry|scam\w{0,4}|a\scon\b|pyramid|that\smlm|mlms?\sare|hate|sick\sof|stop\s(?:trying|sending|messaging)|never\swork|annoying|unfollow|if\sone\smore|just\s(?:bought|ordered|spent)|i\sbought|i\sordered|ordered\sfrom|treated\smyself|gone\sbust|changed\sthe\srecipe|advantage\scard|clubcard|airport|rip\s?off|cost\s(?:me|us)|gig|concert\stickets)\b/;
const DENIED = /\b(?:never|wouldn't|not|don't)\s(?:[\w']{1,10}\s){0,2}$/;

const GATE =
  /\b(?:dm|pm|inbox|messages?|msg|order|orders|selling|sell|shop|store|tutor|tutoring|tuition|lessons|classes|code|join|business|company|bookings?|book|commissions?|etsy|tes|tpt|avon|tropic|usborne|scentsy|arbonne|gofundme|crowdfund\w{0,3}|kickstarter|justgiving|raffle|earn|extra|hustle|slots|sessions|parties|affiliate|referral|distributor|stylist|consultant|hostess|launched|opened|pre-?order|owner|founder|salon|link|fund|cash|share|ask\sme\show|forever|body\sshop|herbalife|juice\splus|spaces|weight|stock|available|enquiries|touch|grab|donat\w{1,4})\b|£|%/;

/** The strongest sign of trade in a stretch, if there is enough of it. */
function trade(passage: Passage, enough: number): { start: number; end: number; evidence: string; why: string } | undefined {
  for (const hit of WHOLE_OFFERS.in(passage)) {
    if (passage.isQuoted(hit) || NOT_SELLING.test(passage.sentenceText(hit.start)) || DENIED.test(passage.before(hit, 24))) continue;
    return { start: hit.start, end: hit.end, evidence: hit.evidence, why: hit.note };
  }
  const { sum, best, kinds } = weigh(passage, CUES, PATTERNS);
  if (!best || sum < enough || kinds.size < 2 || NOT_SELLING.test(passage.folded)) return undefined;
  return { ...best, why: `It reads as an offer: ${[...kinds].join(', ')}.` };
}

function* inItem(context: Context, _found: readonly SignalFound[]): Generator<ItemFind> {
  if (context.item.account === 'school' || context.item.kind === 'setting') return;
  for (const { passage, field, offset } of stretchesOf(context)) {
    if (!passage.has('trade', GATE)) continue;
    const found = trade(passage, field === undefined ? ENOUGH : ENOUGH_IN_PROFILE);
    if (!found) continue;
    yield {
      certainty: 'likely',
      ...(field === undefined ? {} : { field }),
      start: offset + found.start,
      end: offset + found.end,
      evidence: found.evidence,
      why: found.why,
    };
  }
}

export const signal: ItemSignal = { topic: 'commercial', inItem };
