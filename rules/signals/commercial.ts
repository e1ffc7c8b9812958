import type { Example, ItemFind, ItemSignal, SignalFound } from '../signal';
import type { Context } from '../text/context';
import { OFFERS, TRADE_CUES, TRADE_SLOTS } from '../text/lexicon/trade';
import type { Passage } from '../text/passage';
import { Phrases } from '../text/phrases';
import { standsIn } from '../text/stands';
import { type Cue, Cues, stretchesOf, weigh } from '../text/weigh';
import { hasWord, wordList } from '../text/words';

const WHOLE_OFFERS = new Phrases<string>(TRADE_SLOTS, OFFERS);
const CUES = new Cues(TRADE_SLOTS, TRADE_CUES);
/** What no single word anchors. */
const PATTERNS: readonly (readonly [RegExp, Cue])[] = [
  [/£\s?\d{1,5}(?:\.\d\d)?|\b\d{2,3}p\b(?!\s(?:off|rise|increase|a\slitre))|\b\d{1,4}\squid\b/g, { kind: 'price', weight: 1.5 }],
  [/\b\d{1,2}\s?%\s?off\b|\bhalf\sprice\b|\b(?:bogof|buy\sone\sget)\b/g, { kind: 'discount', weight: 2 }],
  [
    /£\s?\d{1,3}(?:\.\d\d)?\s?(?:p\/?h|ph|an\s(?:hour|hr)|per\s(?:hour|session|lesson|head|person)|\/\s?(?:hr?|hour|session|lesson)|each|a\sbox|per\sbox)/g,
    { kind: 'rate', weight: 2.5 },
  ],
  [new RegExp(String.raw`\b${TRADE_SLOTS.mlm}\b`, 'g'), { kind: 'scheme', weight: 1.5 }],
];
const ENOUGH = 3.25;
/** A profile says more with fewer words. */
const ENOUGH_IN_PROFILE = 3;

/** Asked for, bought, told of others, for charity or for the school's own stall. */
const NOT_SELLING =
  /\b(?:any\s?(?:one|body)\s(?:recommend|know|knows|selling|sell|sells|got|do|doing|have|use|tried|fancy|want|going)|can\sany|does\sany|do\sany|who\s(?:does|sells|makes)|recommend(?:ations?)?\b|(?:looking\sfor|need|want|after|find)\s(?:a|an|some|someone|somebody)\s(?:[\w']{2,12}\s){0,2}(?:tutor|plumber|cleaner|babysitter|nanny|electrician|cake|photographer|present|gift|sofa|builder)|paying\sfor|paid\s(?:for|£)|pay\sfor\sa\stutor|cancer|macmillan|hospice|charit(?:y|ies)|children\sin\sneed|comic\srelief|red\snose|marie\scurie|for\smind\b|mind,|shelter|rnli|rspca|air\sambulance|food\sbank|foodbank|pta|ptfa|school\s(?:fayre|fair|fete|bake|funds|shop|uniform)|my\s(?:son's|daughter's)\stutor|made\sme\scry|scam\w{0,4}|a\scon\b|pyramid|that\smlm|mlms?\sare|hate|sick\sof|stop\s(?:trying|sending|messaging)|never\swork|annoying|unfollow|if\sone\smore|just\s(?:bought|ordered|spent)|i\sbought|i\sordered|ordered\sfrom|treated\smyself|gone\sbust|changed\sthe\srecipe|advantage\scard|clubcard|airport|rip\s?off|cost\s(?:me|us)|gig|concert\stickets)\b/;
const DENIED = /\b(?:never|wouldn't|not|don't)\s(?:[\w']{1,10}\s){0,2}$/;

/** Words without which nothing is sold. */
const GATE = wordList(`
  dm pm inbox message messages msg order orders selling sell shop store tutor tutors tutoring tuition lessons classes code join business company booking bookings
  book commission commissions etsy tes tpt avon tropic usborne scentsy arbonne gofundme crowdfund crowdfunding crowdfunder kickstarter justgiving raffle earn extra hustle
  slots slot sessions parties affiliate referral distributor stylist consultant ambassador rep hostess launched opened preorder pre owner founder creator salon link
  fund cash share ask forever body herbalife juice spaces weight stock available enquiries touch grab donate donation donations price kindle sale planner planners
  party pampered chef bodyshop hosting hostess brochure catalogue handmade personalised started bakes cakes help commissions discount free
`);
const MONEY = /£|%/;

/** A selling party of one's own: its brand, and where or by whom it is held. */
const OWN_PARTY = new RegExp(
  String.raw`\b${TRADE_SLOTS.mlm}\s(?:\w{2,12}\s)?(?:party|evening)\s(?:at\s(?:mine|my|ours|our)\b|on\smy\b)|\b(?:hosting|holding|having|doing)\s(?:a|an|my|our)\s(?:\w{2,12}\s)?${TRADE_SLOTS.mlm}\s(?:\w{2,12}\s)?(?:party|evening)\b`,
);

/** The strongest sign of trade in a stretch, if there is enough of it. */
function trade(
  passage: Passage,
  enough: number,
): { start: number; end: number; evidence: string; why: string; sure?: boolean } | undefined {
  for (const hit of WHOLE_OFFERS.in(passage)) {
    if (passage.isQuoted(hit) || standsIn(NOT_SELLING, passage.sentenceText(hit.start)) || DENIED.test(passage.before(hit, 24)))
      continue;
    return { start: hit.start, end: hit.end, evidence: hit.evidence, why: hit.note, sure: OWN_PARTY.test(passage.folded) };
  }
  const { sum, best, kinds } = weigh(passage, CUES, PATTERNS);
  if (!best || sum < enough || (kinds.size < 2 && !kinds.has('own cause')) || standsIn(NOT_SELLING, passage.folded))
    return undefined;
  return { ...best, why: `It reads as an offer: ${[...kinds].join(', ')}.` };
}

function* inItem(context: Context, _found: readonly SignalFound[]): Generator<ItemFind> {
  if (context.item.account === 'school' || context.item.kind === 'setting') return;
  for (const { passage, field, offset } of stretchesOf(context)) {
    if (!hasWord(passage, GATE) && !MONEY.test(passage.folded)) continue;
    const found = trade(passage, field === undefined ? ENOUGH : ENOUGH_IN_PROFILE);
    if (!found) continue;
    yield {
      certainty: found.sure ? 'sure' : 'likely',
      ...(field === undefined ? {} : { field }),
      start: offset + found.start,
      end: offset + found.end,
      evidence: found.evidence,
      why: found.why,
    };
  }
}

export const signal: ItemSignal = { topic: 'commercial', inItem };

export const flags: Example[] = [
  "Doll's clothes and bags in my Etsy shop, 10% off with code XMAS10",
  'New resource on my TES shop: full KS2 fractions pack £4',
  "I'm selling handmade wreaths, £25 each, PM for orders",
  'Use my code SARAH15 for 15% off',
  "Cakes made to order, see my page Sarah's Bakes",
  'Looking for three women who want to earn an extra £500 a month, ask me how',
  "my husband's plumbing firm has slots this week, call 07700 900123",
  'Raffle tickets for my own holiday fund £2 each, help get me to Bali',
  'Black Friday at my little shop, 20% off everything',
  { fields: { bio: 'Owner of @SarahsBakes | orders open | DM to book' } },
  "I've opened an Etsy shop selling teacher gifts, link below!",
  "We do children's parties! Face painting from £80, inbox for dates",
  'My new picture book is out today, grab a copy from Amazon',
  'Handmade bunting to order, any colours, pm me',
  'Hen party dance classes, I run them at weekends, book now',
  { fields: { bio: 'English tutor 11+ & GCSE | £35/h | message for spaces' } },
  'I do birthday cakes on the side, from £35, just message',
  'Come to my candle party on the 14th, hostess gets freebies',
  'New listing in my Depop, Zara dress £12',
  "I've signed up as a Tropic ambassador so expect a lot of skincare posts, first order 20% off",
  'Check out my Etsy for personalised teacher mugs ☕ free postage this week',
  'Who wants a Scentsy catalogue? Orders in by Friday please',
  'Tropic skincare party at my house thursday, come & see what all the fuss is about',
  'Body Shop at Home party wednesday, come & treat yourself',
  'Pampered Chef party at mine Friday, host gets freebies',
];

export const allows: Example[] = [
  'Anyone recommend a good tutor for GCSE maths?',
  'Bought the cutest mug on Etsy',
  'The school fayre raised £900 for new books',
  'Love my new Tropic moisturiser',
  'Does anyone sell Avon any more?',
  'My business is my business',
  "that's none of my business tbh",
  "My mate's gofundme story made me cry",
  'Discount codes never work do they',
  'Black Friday is a con',
  'Link in bio is the most annoying phrase in English',
  'Anyone selling a second hand travel cot?',
  "Need a maths tutor for my daughter, who's good?",
  'The PTA are selling second hand uniform on Friday',
  'Dress down day for Jeans for Genes, £1 please',
  'Amazing meal at the new place in town, 10/10',
  'My favourite candle company has gone bust',
  '£12 for a sandwich at the airport!',
  'That MLM documentary was an eye opener',
  'Ordered from Etsy, came in two days, brilliant',
  'Anybody know a good cake maker for a 40th?',
  'I paid £45 for a haircut and look like Rod Stewart',
  'Thank you to everyone who sponsored me for Cancer Research',
  'My friend makes the best brownies',
  'Does anyone want these old curtains, free to collect',
  'Cheapest place to buy glue sticks in bulk?',
  "My Etsy order still hasn't come",
  'How much do people charge for tutoring these days?',
  'been invited to an Ann Summers party on Friday, help',
  'going to a Tropic party tonight, pray for my purse',
  'birthday party at my house thursday',
  'Murder mystery party at ours tomorrow and I am the vicar',
];
