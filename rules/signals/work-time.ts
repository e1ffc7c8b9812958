import { Phrases } from '../text/phrases';
import { perspectiveOf } from '../text/perspective';
import { ukTimeOf } from '../text/uk-time';
import type { SchoolHours } from '../settings';
import type { Context, Example, ItemFind, ItemSignal, SignalFound } from './signal';

const SLOTS = {
  phone: String.raw`on\s(?:here|my\sphone|fb|facebook|insta|instagram|twitter|x|tiktok|snapchat|snap|social\smedia|my\smobile|rightmove|vinted|asos|ebay|amazon|shein|tinder|hinge|bumble|whatsapp)`,
  doing: String.raw`(?:scroll(?:ing)?|tweet(?:ing)?|post(?:ing)?|browsing|texting|shopping|online\sshopping|watching|playing|messaging|instagramming|tiktoking|facebooking|catching\sup|writing\sthis|typing\sthis|sending\sthis|swiping|doing\smy\s(?:\w{3,10}\s)?shop(?:ping)?)`,
  lesson: String.raw`(?:(?:period|p)\s?[1-7]|(?:first|second|third|fourth|fifth|last)\s(?:period|lesson)|(?:a|the|my|this|their)\s(?:\w{2,10}\s)?(?:lesson|class|test|assessment|cover\slesson)|class|lesson|assembly|(?:form|tutor|registration|reg)\s?time|registration|carpet\stime|phonics|cover|ppa|(?:a|my|the|this)\s(?:staff\s(?:meeting|briefing)|briefing|cpd|inset|twilight|free\speriod|free|ppa|detention|exam|mock)|staff\smeeting|inset|silent\sreading|guided\sreading|whole\sschool\s\w{3,10}|exam\sinvigilation|invigilating|detention|worship|collective\sworship|(?:playground|break|lunch|gate|yard)\sduty)`,
  task: String.raw`(?:teaching|marking|planning|doing\s(?:my\s)?(?:planning|marking|reports)|in\s(?:a\s)?(?:lesson|class|briefing|assembly|staff\smeeting)|supervising|invigilating|on\s(?:duty|playground\sduty|gate\sduty)|writing\s(?:my\s)?reports|listening\sto\sreaders|observing|covering|working|at\swork|delivering|paying\sattention)`,
};

const PHRASES = new Phrases<ItemFind['certainty']>(SLOTS, [
  [
    `
    (?:i )?{should|shouldn't} (?:really |probably |be |definitely |actually ){0,3}(?:<task>) (?:right now|now|but|instead|and)
    {supposed|meant} to be (?:<task>)
    {instead} of (?:<task>)
    {bored|stuck|sat|sitting|hiding|here|trapped|sneaky|still} (?:[\\w']+ ){0,4}(?:in|during|through|at the back of) (?:<lesson>)
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
/** The same from the words before: shopping under the desk. */
const ELSEWHERE = /\b(?:sunday|saturday|weekend|at\shome|on\sthe\ssofa|in\sbed|holidays?|half\sterm|train|bus|tonight|this\sevening|evening|uni|lecture|university|seminar|diet|ironing|lunch\sbreak|last\snight|midnight|kids\sin\sbed|match|game)\b/;
const NOT_NOW = /\b(?:never|wouldn't|would\snot|if\si|imagine|teachers\sshould|pupils|kids\son\stheir\sphones|caught|told\soff|confiscated|student\swas|he\swas|she\swas|someone\swas|years\sago|used\sto|banned?)\b/;

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
  for (const { passage, offset } of context.passages) {
    for (const hit of PHRASES.in(passage)) {
      const sentence = passage.sentenceText(hit.start);
      if (ELSEWHERE.test(passage.folded) || NOT_NOW.test(sentence) || passage.isQuoted(hit) || perspectiveOf(sentence).schooldays) continue;
      yield { certainty: hit.note, start: offset + hit.start, end: offset + hit.end, evidence: hit.evidence, why: 'The words say that it is written while you are at work.' };
      return;
    }
  }
}

/** The find, `false` when the time is outside school hours, undefined when the time cannot be read. */
function withinHours(at: string, hours: SchoolHours): ItemFind | false | undefined {
  const time = ukTimeOf(at);
  if (!time) return undefined;
  const inTerm = hours.terms.length === 0 || hours.terms.some(({ from, to }) => time.date >= from.slice(0, 10) && time.date <= to.slice(0, 10));
  if (time.weekend || time.bankHoliday || !inTerm || time.clock < hours.start || time.clock >= hours.end) return false;
  return {
    certainty: hours.terms.length > 0 ? 'sure' : 'likely',
    evidence: `${time.date} ${time.clock}`,
    why: `${time.clock} on that day is within your school’s hours (${hours.start} to ${hours.end}).`,
  };
}

export const signal: ItemSignal = { topic: 'work-time', inItem };
