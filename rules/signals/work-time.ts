import type { SchoolHours } from '../settings';
import type { Example, ItemFind, ItemSignal, SignalFound } from '../signal';
import type { Context } from '../text/context';
import type { Hit, Passage } from '../text/passage';
import { perspectiveOf } from '../text/people/perspective';
import { Phrases } from '../text/phrases';
import { standsIn } from '../text/stands';
import { Cues, stretchesOf, weigh } from '../text/weigh';
import { hasWord, wordList } from '../text/words';
import { ukTimeOf } from '../uk-time';

const SLOTS = {
  phone: String.raw`on\s(?:here|my\sphone|fb|facebook|insta|instagram|twitter|x|tiktok|snapchat|snap|social\smedia|my\smobile|rightmove|vinted|asos|ebay|amazon|shein|tinder|hinge|bumble|whatsapp)`,
  doing: String.raw`(?:scroll(?:ing)?|tweet(?:ing)?|post(?:ing)?|browsing|texting|shopping|online\sshopping|watching|playing|messaging|instagramming|tiktoking|facebooking|catching\sup|writing\sthis|typing\sthis|sending\sthis|swiping|doing\smy\s(?:\w{3,10}\s)?shop(?:ping)?)`,
  lesson: String.raw`(?:(?:period|p)\s?[1-7]|(?:first|second|third|fourth|fifth|last)\s(?:period|lesson)|(?:a|the|my|this|their)\s(?:\w{2,10}\s)?(?:lesson|class|test|assessment|cover\slesson)|class|lesson|assembly|(?:form|tutor|registration|reg)\s?time|registration|carpet\stime|phonics|cover|ppa|(?:a|my|the|this)\s(?:staff\s(?:meeting|briefing|training)|briefing|cpd|inset|twilight|free\speriod|free|ppa|detention|exam|mock)|staff\s(?:meeting|training)|(?:the|another)\slongest\s(?:assembly|meeting|briefing|lesson|inset)|inset|silent\sreading|guided\sreading|whole\sschool\s\w{3,10}|exam\sinvigilation|invigilating|detention|worship|collective\sworship|(?:playground|break|lunch|gate|yard)\sduty)`,
  task: String.raw`(?:teaching|marking|planning|doing\s(?:my\s)?(?:planning|marking|reports)|in\s(?:a\s)?(?:lesson|class|briefing|assembly|staff\smeeting)|supervising|invigilating|on\s(?:duty|playground\sduty|gate\sduty)|writing\s(?:my\s)?reports|listening\sto\sreaders|observing|covering|working|at\swork|delivering|paying\sattention)`,
};

const PHRASES = new Phrases<ItemFind['certainty']>(SLOTS, [
  [
    `
    (?:i )?{should|shouldn't} (?:really |probably |be |definitely |actually ){0,3}(?:<task>) (?:right now|now|but|instead|and)
    {supposed|meant} to be (?:<task>)
    {instead} of (?:<task>)
    {bored|stuck|sat|sitting|hiding|here|trapped|sneaky|still} (?:[\\w']+ ){0,4}(?:in|during|through|at the back of) (?:<lesson>)
    in (?:<lesson>) (?:and |, )?(?:so |absolutely |beyond |completely )?{bored|losing}(?! (?:of|my keys))
    {inset|cpd|training} (?:day )?(?:and )?(?:i'm )?(?:sat|sitting|hiding|hidden) (?:at|in|near) the back (?:playing|scrolling|on|doing|shopping|watching)
    (?:<doing>) (?:this |on here |away |about |the \\w+ |my \\w+ ){0,2}{from|in|during|while|through} (?:the back of )?(?:<lesson>)
    (?:<doing>) (?:this )?{from|in} (?:my|the) (?:classroom|stock cupboard|staff toilets|staff loo|book cupboard|desk at (?:school|work)|back of (?:the )?(?:class|room|hall))
    (?:<phone>) (?:\\w+ ){0,2}{in|during|while|through} (?:the back of )?(?:<lesson>)
    live {tweeting|blogging|streaming} (?:this )?(?:from |during |in )?(?:a |the |my )?(?:<lesson>)
    {kids|class|pupils|children|they|students|lot|year|set} (?:[\\w']+ ){0,2}(?:are|is|were|busy|all|'re) (?:all |busy |silently |quietly |currently |on |in |doing |watching |sat ){0,3}(?:a |their |the |some )?(?:film|dvd|video|test|worksheets?|assessment|silent reading|reading|colouring|quiz|exam|mock|independent work|task|mocks) (?:so |and |while |which )(?:i'm|i|im|here|means)
    {while|whilst} (?:my |the |they're |they |year \\d+ |y\\d+ ){1,2}(?:class |kids |lot |children |pupils |students )?(?:do|are doing|doing|watch|are watching|finish|sit|take|are on|write|are writing|complete|work|colour|read|are reading|have) (?:a |their |an |some |this )?(?:\\w+ )?(?:test|film|dvd|video|assessment|exam|worksheets?|mocks?|reading|silently|quietly|colouring|work|quiz)
    {middle} of (?:teaching|<lesson>) (?:and|but|right now|posting|tweeting|so|\\w+ to)
    {mid} (?:lesson|assembly|period|class|phonics|briefing)
    {free} period (?:=|means|so|and|equals|is for|for|spent)
    (?:<doing>) (?:\\w+ ){0,3}(?:in|during|on) {ppa}
    {ppa} (?:time )?(?:=|means|equals|is for|spent|for) (?:online |doing my |a bit of |some )?(?:shopping|scrolling|netflix|vinted|christmas|a nap|tiktok|insta)
    in {ppa} (?:doing|ordering|buying|booking|scrolling|on|watching|shopping)
    {till|until} the bell (?:goes|rings)
    {don't|dont} tell (?:the head|slt|my head|the boss|my boss|the kids)(?=.{0,40}(?:lesson|phone|scroll|shopping|meeting|here|ppa|online|post))
    on the {school|school's|work} (?:computer|laptop|wifi|ipad|pc) (?:right now|booking|shopping|buying|instead|watching|looking at)
    {skiving|dossing} (?:off )?(?:in|during|my) (?:<lesson>|marking|planning|lesson)
    `,
    'likely',
  ],
]);
/** Signs of being at work this minute, and of doing something else there. Both are needed. */
const CUES = new Cues(SLOTS, [
  [
    `
    {in|during|through|at} (?:the (?:middle|back) of )?(?:<lesson>)
    {middle} of (?:<lesson>|teaching)
    {invigilating|invigilate|supervising}
    {training|briefing|inset|cpd|meeting|webinar|twilight} (?:on teams|on zoom|camera off|session)
    (?:taking|doing|calling) the {register}
    (?:into|through|during) (?:a|this|the|my|another) (?:[\\w']+ ){0,3}{inset|meeting|briefing|cpd|training|assembly|lesson|twilight|exam|invigilation}
    all {assembly|lesson|briefing|inset|period|meeting|registration|worship}
    {should|supposed|meant} to be (?:doing|on) (?:[\\w]+ )?(?:duty|cover|planning|marking|reports|data|assessments|ppa)
    {should|supposed|meant} (?:to |be |really |probably |actually )*(?:<task>)
    {instead} of (?:<task>)
    {ignoring} (?:the |this |my |a )?(?:cpd|briefing|meeting|inset|marking|class|kids|kid|emails|training|assembly|head|twilight)
    (?:the |my |got the |set the |got my |this |set my )+{class|kids|children|year|pupils|students|lot|set|form|y7|y8|y9|y10|y11} (?:[\\w']+ ){0,3}(?:on|doing|watching|writing|copying|reading|sitting|in) (?:a |an |their |the |some )?(?:[\\w']+ ){0,2}(?:quiz|film|video|test|worksheets?|assessment|exam|textbook|laptops|ipads|silence|reading|dvd|mock|task|silently|board)
    (?:year|y|yr) ?\\d+ (?:are |is |have |has )?(?:doing|on|sitting|watching|writing|taking|busy|got) (?:a |an |their |the |with )?(?:[\\w']+ ){0,2}{quiz|film|video|test|worksheets|worksheet|assessment|exam|mock|dvd|essay|task}
    they're all {copying|reading|writing|working|colouring|watching|asleep}
    in (?:my|the|a) {free|frees|ppa|classroom|staffroom|cupboard}(?= (?:booking|buying|ordering|watching|scrolling|instead|on|shopping|looking|doing|playing|lesson|period)|[.,!]|$)
    {teaching} (?:right now|rn|as we speak|at the minute|atm)
    {under} the desk
    {lesson|period|class} (?:right now|as we speak|at the minute|is boring)
    {skiving|bunking} off
    on {cover}
    on (?:gate|playground|break|lunch|yard|bus|door|dinner) {duty}
    (?:y\\d+|year \\d+|they|kids|class|pupils|the head|slt|my head|my class|the kids) (?:all )?{think|reckon|thinks|reckons} (?:i'm|im|i am)
    in {work|school} (?:and|but|scrolling|on my phone|bored|supposed|pretending)
    {pretending} to (?:work|mark|plan|listen|teach|take notes|do reports)
    `,
    { kind: 'at work now', weight: 2 },
  ],
  [
    `
    {on} (?:here|my phone|fb|facebook|insta|instagram|twitter|tiktok|snapchat|snap|social media|my mobile|rightmove|vinted|asos|ebay|amazon|shein|tinder|hinge|whatsapp)
    {phone} (?:out|under|in hand|in my)
    {scrolling|scroll|tweeting|texting|posting|instagramming|browsing|swiping|gaming|shopping|messaging|snapchatting|tiktok|tiktoking|vinted|rightmove|asos|wordle|wordscapes|sudoku|crossword|ebay|netflix|candy|tinder|hinge|amazon|zara|shein|temu|pinterest|reddit|livestream|iplayer}
    {typing|writing|sending|sharing} this
    {doing|ordering|order|do} (?:my |the |a |some )?(?:tesco|asda|ocado|sainsbury's|sainsburys|christmas|online|food|big|weekly|morrisons) (?:shop|shopping|order)
    {bidding|bid} on
    expect (?:[a-z]+ ){0,4}{tweets|posts|stories|memes|updates}
    done {wordle|quordle|connections|duolingo}
    {camera} off
    {booking|book|booked|bidding|buying|ordering|browsing} (?:[\\w']+ ){0,3}(?:flights|holidays?|hols|tickets|shoes|clothes|curtains|gig|hotels?|villa|things|stuff|presents|a dress|train tickets|airbnb)
    {watch|watching|following|checking|streaming} (?:the |it on |on )?(?:[\\w']+ ){0,2}(?:draw|match|football|cricket|ashes|test match|scores?|euros|world cup|wimbledon|tennis|racing|netflix|telly|budget|race|golf)
    {playing} (?:[\\w']+ ){0,2}(?:wordle|candy crush|games?|fifa|sudoku|on my phone|solitaire|duolingo|chess|fantasy)
    {fantasy} football
    {chatting|talking} (?:on|to you lot|to you all)
    {can't|cant} talk
    {oops|shh|ssh|sshh|shhh}
    `,
    { kind: 'something else', weight: 2 },
  ],
]);

/** Somewhere else, or at another time. */
const ELSEWHERE =
  /\b(?:sunday|saturday|weekend|at\shome|on\sthe\ssofa|in\sbed|holidays?|half\sterm|train|bus|tonight|this\sevening|evening|uni|lecture|university|seminar|diet|ironing|lunch\sbreak|last\snight|midnight|kids\sin\sbed|match|game)\b/;
const NOT_NOW =
  /\b(?:so\swe\scan|to\sshow|show\sit|for\s(?:my|the)\s(?:class|lesson)|never|wouldn't|would\snot|if\si|imagine|teachers\sshould|pupils|kids\son\stheir\sphones|caught|told\soff|confiscated|student\swas|he\swas|she\swas|someone\swas|years\sago|used\sto|banned?)\b|\b(?:kids?|lads?|girls?|boys?|students?|y(?:ea)?r?\s?\d{1,2}s?)\s(?:just\s|has\s|have\s){0,2}(?:filmed|filming|posted|made|put|took|uploaded|recorded)\b/;

function* inItem(context: Context, _found: readonly SignalFound[]): Generator<ItemFind> {
  const { item, settings } = context;
  if (item.kind === 'profile' || item.kind === 'setting' || item.account === 'school') return;
  if (item.at !== undefined && settings.schoolHours) {
    const inHours = withinHours(item.at, settings.schoolHours);
    if (inHours) {
      yield inHours;
      return;
    }
    // the clock knows better than the words
    if (inHours === false) return;
  }
  for (const { passage, offset } of stretchesOf(context)) {
    if (!hasWord(passage, GATE) || standsIn(ELSEWHERE, passage.folded)) continue;
    const hit = told(passage);
    if (!hit) continue;
    yield {
      certainty: 'likely',
      start: offset + hit.start,
      end: offset + hit.end,
      evidence: hit.evidence,
      why: 'The words say that it is written while you are at work.',
    };
    return;
  }
}

/** Where the words say that the writer is at work and doing something else. */
function told(passage: Passage): Hit | undefined {
  for (const hit of PHRASES.in(passage)) {
    const sentence = passage.sentenceText(hit.start);
    if (!standsIn(NOT_NOW, sentence) && !passage.isQuoted(hit) && !perspectiveOf(sentence).schooldays) return hit;
  }
  const { best, kinds } = weigh(passage, CUES);
  if (
    !kinds.has('at work now') ||
    !kinds.has('something else') ||
    standsIn(NOT_NOW, passage.folded) ||
    perspectiveOf(passage.folded).ownChild
  )
    return undefined;
  return best;
}

const GATE = wordList(`
  lesson lessons class period assembly briefing meeting ppa marking planning teaching registration tutor form cover invigilating invigilate exam test duty cpd inset training
  bell free classroom cupboard mock worksheets worksheet worship phonics supposed should meant instead pretending quiz film supervising register detention webinar
  twilight school kids pupils year y7 y8 y9 y10 y11 skiving ignoring reading staffroom
`);

/** Hardly a school is open then, whatever its term dates: August, and from Christmas Eve to New Year. */
const NO_SCHOOL = /-08-\d\d$|-12-(?:2[4-9]|3[01])$|-01-01$/;

/** The find, `false` when the time is outside school hours, undefined when the time cannot be read. */
function withinHours(at: string, hours: SchoolHours): ItemFind | false | undefined {
  const time = ukTimeOf(at);
  if (!time) return undefined;
  const inTerm =
    hours.terms.length === 0
      ? !NO_SCHOOL.test(time.date)
      : hours.terms.some(({ from, to }) => time.date >= from && time.date <= to);
  if (time.weekend || time.bankHoliday || !inTerm || time.clock < hours.start || time.clock >= hours.end) return false;
  return {
    certainty: hours.terms.length > 0 ? 'sure' : 'likely',
    evidence: `${time.date} ${time.clock}`,
    why: `${time.clock} on that day is within your school’s hours (${hours.start} to ${hours.end}).`,
  };
}

export const signal: ItemSignal = { topic: 'work-time', inItem };

/** Hours that the examples are posted in or out of. */
const TILL_HALF_THREE: SchoolHours = { start: '08:30', end: '15:30', terms: [] };
const TILL_QUARTER_PAST_THREE: SchoolHours = { start: '08:45', end: '15:15', terms: [] };
const SPRING_TERM: SchoolHours = { start: '08:30', end: '16:00', terms: [{ from: '2026-01-05', to: '2026-03-27' }] };
const AUTUMN_TERM: SchoolHours = {
  ...TILL_HALF_THREE,
  terms: [
    { from: '2026-09-02', to: '2026-10-23' },
    { from: '2026-11-02', to: '2026-12-18' },
  ],
};
const postedAt = (at: string, text: string, schoolHours: SchoolHours): Example => ({
  text,
  settings: { schoolHours },
  item: { at },
});

export const flags: Example[] = [
  'should be marking but scrolling Insta instead',
  'posting this from the back of the class while they do a test',
  'Sat in PPA doing my Christmas shopping online',
  "kids are watching a film so I'm catching up on here",
  'supposed to be teaching right now but the Y9s are on worksheets',
  'hiding in the stock cupboard on my phone till the bell goes',
  "in the middle of a lesson and had to share this, the kids haven't noticed",
  postedAt('2026-06-17T07:45:00Z', 'new shoes!', TILL_HALF_THREE),
  postedAt('2026-11-04T11:15:00+00:00', 'Love this song', AUTUMN_TERM),
  "Meant to be planning but I've just spent an hour on Rightmove",
  "Year 8 are doing a test so I'm doing my Tesco shop",
  'In my free booking flights instead of marking',
  'I should be teaching right now lol',
  'Currently ignoring the CPD and playing Wordle',
  postedAt('2026-05-19T10:05:00+01:00', 'Need these boots', TILL_QUARTER_PAST_THREE),
  postedAt('2026-05-19T09:05:00Z', 'Need these boots', TILL_QUARTER_PAST_THREE),
  'Ofsted training on Teams, camera off, online Christmas shopping on',
  "Twenty minutes into a two hour inset and I've already done Wordle, Connections and Quordle",
  'Supposed to be doing playground duty, hiding in my car with a Twix and TikTok',
  "In a staff meeting that's into its second hour, browsing ASOS",
  "Should be writing reports but I'm on the ITV racing",
  postedAt('2026-03-12T13:40:00Z', 'anyone for padel?', SPRING_TERM),
  'in a staff meeting and bored to tears, someone text me',
  'bored out my mind in staff training, entertain me',
  'on gate duty, scrolling Vinted',
];

export const allows: Example[] = [
  'My period started in class lol',
  postedAt('2023-05-08T10:15:00Z', 'God save the King', TILL_HALF_THREE),
  postedAt('2026-08-12T10:15:00Z', 'new shoes!', TILL_HALF_THREE),
  postedAt('2026-12-24T10:15:00Z', 'new shoes!', TILL_HALF_THREE),
  postedAt('2026-11-18T07:45:00Z', 'new shoes!', TILL_HALF_THREE),
  postedAt('2026-11-18T16:15:00+00:00', 'Love this song', TILL_HALF_THREE),
  postedAt('2026-10-28T11:15:00+00:00', 'Love this song', AUTUMN_TERM),
  { text: 'Love this song', item: { at: '2026-11-18T11:15:00+00:00' } },
  'Sunday night and I should be marking but Vera is on',
  'Should be ironing but here I am',
  'supposed to be on a diet but the biscuits are right there',
  'On my lunch break in Costa',
  'should be asleep but reading instead',
  postedAt('2026-05-04T09:05:00Z', 'Need these boots', TILL_QUARTER_PAST_THREE),
  postedAt('2026-05-19T15:05:00Z', 'Need these boots', TILL_QUARTER_PAST_THREE),
  postedAt('2026-05-24T10:05:00Z', 'Need these boots', TILL_QUARTER_PAST_THREE),
  'Should be packing for tomorrow but Gogglebox is on',
  'Supposed to be revising for my driving theory',
  'Marking in front of the telly, glass of red, bliss',
  "Kids are watching Frozen so I'm having a bath",
  "Lunch break walk in the park, sun's out",
  'Should be in bed but this book is too good',
  'In a Teams meeting that could have been a text',
  "Sneaking a cheeky Nando's on my day off",
  postedAt('2026-04-02T13:40:00Z', 'anyone for padel?', SPRING_TERM),
  postedAt('2026-03-12T07:40:00Z', 'anyone for padel?', SPRING_TERM),
  'Watching the race from the sofa with a pile of marking',
  "I'd never go on my phone in a lesson",
  'Kids on their phones in assembly again, confiscated three',
  'Year 8 were on their phones under the desk, honestly',
  'Boring meeting with the bank this afternoon',
  'Doing my Tesco shop in bed on a Sunday, bliss',
  'One of my Y9s filmed a fight in my lesson and put the video on snapchat',
  'Year 10 made a tiktok of me in class',
  'the staff meeting was boring yesterday',
  'she was in assembly and lost a tooth',
  'on gate duty this morning and a child gave me a conker',
];
