import type { Example, TextSignal } from '../signal';
import type { Context, Find } from '../text/context';
import type { Passage } from '../text/passage';
import { talkOf } from '../text/people/referents';
import { Phrases } from '../text/phrases';
import { type RudeWord, rudeWordsOf, type Tier } from '../text/temper/rude-words';
import type { Certainty } from '../topics';

const SLOTS = {
  body: 'bum|arse|ass|bod|body|legs|thighs|abs|pecs|chest|boobs|cleavage|rack|package|biceps',
  him: 'him|her|them|that|those|it|you|me|the new [a-z]+|mr [a-z]+|miss [a-z]+|[a-z]+',
};

/** Sexual talk that needs no rude word. */
const SEXUAL = new Phrases<Certainty>(SLOTS, [
  [
    `
    wouldn't {kick} <him> out of bed
    (?:i'd|i would|would) (?:so |totally |definitely |absolutely )?{climb|smash|bang|bone|ride|rail} (?:that|him|her|the new [a-z]+|(?:that|him|her) like a tree)
    (?:which|that|a|whose) {pole} i'd climb
    {tits|boobs|norks|baps|jugs} out
    get (?:your|them|his|her) (?:boobs|norks|baps|kecks|kit|clothes) {out|off} for
    {screw} (?:yourself|that cow|them all)
    big {dick} energy
    {sexy|sexiest} (?:teachers?|mums?|dads?|new [a-z]+|pe [a-z]+|sir|miss|legs|time|beast|bum|nurse|as hell)
    (?:hot|fit|sexy|fittest|hottest) (?:new )?{dad|dads|mums|milfs|dilf|dilfs|deputy|headteacher|caretaker|builder|builders|scaffolders|supply} (?:at|alert|in|of|on|klaxon|from|around)
    (?:the )?(?:head|deputy|pe teacher|caretaker|dad|supply|he|she|new [a-z]+)(?:'s| is| was) (?:so |well |proper |bloody |absolutely |pretty |dead )?{sexy|shaggable|bangable|doable|lush}
    (?:i'd|i would|i'll|could|can) (?:let|have) (?:him|her|that) (?:[a-z]+ ){0,3}any (?:day|time) (?:[a-z ]{0,12})?{phwoar|phwoarr|phwoooar|daddy}
    {phwoar|phwoarr|phwooar}
    yes please {daddy}
    sat on (?:my|his|her|your) {face}
    (?:he|she) can (?:[a-z]+ ){1,4}{detention|cane|spank|discipline|mark} (?:[a-z]+ ){0,4}any ?time
    {spank|spanking|spanked} (?:me|him|her|my|his|session)
    (?:last night's|had|have|having|great|best|need|want|get|getting|some|good|hot|wild|rough|make-?up|drunk|drunken|car|morning|loud|casual|no) {sex}(?! (?:ed|education|offender|worker|discrimination|chromosomes|crimes?|traffick|and relationships|act|in the city|pistols|pest|therap))
    {sex} (?:on the beach (?:last night|and i don't mean)|life|toys?|tape|drive|pest at|with (?:my|him|her|a))
    (?:need|needs|want|fancy|good|getting|get|got|quick) (?:a )?{laid|bonk|bonking|rogering|seeing-to|leg-over|legover|nookie|rumpy|pumpy}
    {bonking|nookie|rumpy-pumpy|rogering}
    (?:need|needs|want|wants|fancy|good|decent|quick|cheeky|had|have|having) (?:a )?(?:good |decent |quick |cheeky |proper )?{shag|shagging}(?! (?:pile|rug|carpet))
    {horny|shaggable|titties}
    {wet} (?:dream|for him|for her|knickers|just thinking)
    (?:got|gets|gives me|raging|massive) (?:a |an )?{hard-on|hardon|erection|stiffy|lob-on|semi-on}
    {suck|sucking|sucked} (?:my|his|him|me|your|it) (?:off|balls|toes|bits)
    (?:check|look) (?:out|at) the (?:[a-z]+ ){0,2}<body> on {him|her|that}
    (?:lovely|nice|great|cracking|gorgeous|peachy|fit|tight|pert|stare at (?:his|her)|staring at (?:his|her|the)|perve at) {bum|arse|bod|boobs|cleavage|rack|buns|backside} (?:on (?:him|her|that)|in those|all|mind|though)
    {undressing|perving|letching|lusting} (?:[a-z]+ ){0,4}(?:at|over|after|eyes|him|her)
    {onlyfans|pornhub|porn|porno|strap-on|gangbang|hand-job|blow-job|rim-job|doggy-style|cunnilingus|fellatio|dogging}(?! (?:addiction|awareness|laws?|sites? (?:ban|block)|harm|is harm|age))
    give (?:him|her) {one}
    in his {pants|boxers|trousers} (?:and it|size|wow|is huge|was huge)
    (?:send|sending|sent|want|got) (?:me |him |her )?(?:[a-z]+ ){0,2}{nudes|noodz}
    {naughty} (?:pics|photos|weekend with|in the stock cupboard)
    (?:my|his|her) {bollocks|nuts|ballsack|bellend|willy|todger|fanjo|vajayjay|flaps|nipples} (?:are|is|were|was|out|off|in|hurt)
    (?:had|having|quickie|a quick one|quick fumble|fumbled?|frisky) (?:[a-z]+ ){0,2}in the (?:stock|store|stationery|pe|book) {cupboard|room}
    {cop|copped} (?:a|an) (?:feel|eyeful)
    netflix and {chill} (?:with|and|;)
    {twerking|grinding|pole-dancing} on (?:him|her|the|a)
    `,
    'likely',
  ],
]);

/** Mild words count only where they are thrown at people or matters of school: "the bloody head", "sod this job". */
const THROWN = new Set(['bloody', 'damn', 'sod', 'sodding', 'bugger', 'buggering', 'fecking', 'crap', 'frigging']);
const AT_SCHOOL =
  /^(?:[\s,]{1,2}(?:the|my|our|that|those|these|this|little|new|stupid|lazy|useless)){0,2}\s(?:parents?|pupils|headteacher|deputy\shead|slt|governors|ofsted\sprep|marking|year\s\d{1,2}s?|y\d{1,2}s?)\b/;
const AT_WORK =
  /^(?:[\s,]{1,2}(?:the|my|our|that|those|these|this|little|new|stupid|lazy|useless)){0,2}\s(?:kids|children|students|head|class|school|meetings?|job|observation|reports|data)\b/;

const WHY: Record<Tier, string> = {
  strongest: 'This is among the strongest swear words, next to talk of school.',
  strong: 'This is a swear word most people would not say in front of pupils, next to talk of school.',
  initials: 'These letters stand for swearing, next to talk of school.',
  mild: 'A mild swear word stands next to school matters.',
};
const CERTAINTY: Record<Tier, Certainty> = { strongest: 'sure', strong: 'likely', initials: 'possible', mild: 'possible' };

/** Thrown at somebody: "you …", "… off", "… you". */
const AT_SOMEBODY_BEFORE =
  /\b(?:you(?:'re|\sare)?|youre|ur|u|ya|yer|your|he's|she's|they're|what|(?:shower|bunch|pack|gang|pair|load|set)\sof)\s(?:(?:a|an|absolute|total|utter|complete|fat|stupid|little|lazy|right|dirty|silly|sad|old|f\S{2,6}ing)\s){0,3}$/;
const AT_SOMEBODY_AFTER = /^,?\s(?:off|you|u|him|her|them|yourself|the\slot|all\sof\s(?:you|them))\b/;

/**
 * Swearing far from school is how many people talk: it counts only when it is strong and thrown at somebody, or when it comes
 * thick and fast, and then only as worth a look. Next to talk of school each word counts by its tier.
 */
function certaintyOf(rude: RudeWord, passage: Passage, context: Context, strongWords: number): Certainty | undefined {
  if (rude.tier === 'mild') {
    if (!THROWN.has(rude.word)) return undefined;
    const after = passage.after(rude, 40);
    return AT_SCHOOL.test(after) || (talkOf(context) >= 1 && AT_WORK.test(after)) ? 'possible' : undefined;
  }
  if (talkOf(context) >= 1) return CERTAINTY[rude.tier];
  if (rude.tier === 'initials') return undefined;
  const thrown = AT_SOMEBODY_BEFORE.test(passage.before(rude, 60)) || AT_SOMEBODY_AFTER.test(passage.after(rude, 16));
  return strongWords >= 2 || (rude.tier === 'strongest' && thrown) ? 'possible' : undefined;
}

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  const words = rudeWordsOf(passage);
  const strongWords = words.filter(({ tier }) => tier === 'strongest' || tier === 'strong').length;
  for (const rude of words) {
    const certainty = certaintyOf(rude, passage, context, strongWords);
    if (certainty === undefined) continue;
    const { start, end, evidence, tier } = rude;
    const why = talkOf(context) >= 1 || tier === 'mild' ? WHY[tier] : 'Strong language that people may read as aimed at them.';
    yield { start, end, evidence, certainty, why };
  }
  for (const { start, end, evidence, note } of SEXUAL.in(passage)) {
    yield { start, end, evidence, certainty: note, why: 'This is sexual talk or innuendo.' };
  }
}

export const signal: TextSignal = { topic: 'offensive', inPassage };

export const flags: Example[] = [
  'What a fucking week, Y9 have finished me off',
  'f**k this for a lark, marking can wait',
  'absolute sh1tshow of an inset',
  'oh just fuck off Darren you absolute bellend',
  'well that Y10 mock was fuuuucking tough to mark',
  'cant be arsed with parents eve tonight',
  'Pissed off with the staffroom photocopier AGAIN',
  'New PE teacher... wouldn’t kick him out of bed',
  'fucking fuming, cannot find the fucking keys',
  'these bloody parents and their emails',
  'Y11 mocks are bollocks and so is the timetable',
  'A parent told me to F U C K off at parents evening and I nearly did',
  'Half term cannot come soon enough, I need a shag and a fortnight in Crete',
  'hot dads at sports day klaxon',
  'holy sh!t our Y9s won the cup',
  'absolute shower of cunts',
  'cunts, all of them, that whole residents group',
];

export const allows: Example[] = [
  'holy sh!t we won the league',
  'my mate is such a d*ckhead, love him',
  'Fuck me it is cold out there',
  'Bloody freezing on the yard this morning',
  'Oh crap, left my marking on the train',
  'Blue tits are nesting by the Year 2 window',
  'Taking Y5 to see Dick Whittington on Thursday!',
  'A knob of butter and a pinch of nutmeg',
  'We are off to Scunthorpe for the netball final',
  'Moby Dick is not a beach read, I can tell you',
  'Sex education with Y6 today, they were very mature about it',
  'Shuttlecocks everywhere, badminton club is back',
  'Arsenal lost again, shame',
  'Reception sang Pussy Cat, Pussy Cat, where have you been',
  'The assistant head passed me the shiitake mushrooms',
  'Cockerel down the lane woke me at five',
  'Damn good assembly from 6B',
  'Mr Hancock retires this week after thirty years',
  'hells bells is it only tuesday',
  'So proud of Ishita and Harshit in maths today',
  'Fanny in my class lost a tooth at lunch',
];
