import type { Example, ItemFind, ItemSignal, SignalFound } from '../signal';
import type { Context } from '../text/context';
import type { Passage } from '../text/passage';
import { perspectiveOf, perspectiveOfItem } from '../text/people/perspective';
import { Phrases } from '../text/phrases';
import { schoolsNamedIn } from '../text/school/any-school';
import { namesOwnSchool } from '../text/school/own-school-named';
import { FORM_CODE, STAGE, YEAR_GROUP } from '../text/school/school-talk';
import { standsIn } from '../text/stands';
import { stretchesOf } from '../text/weigh';
import { hasWord, wordList } from '../text/words';
import { placeInPicture } from '../wording/in-picture';

interface Note {
  readonly certainty: ItemFind['certainty'];
  readonly why: string;
}

const SLOTS = {
  school: String.raw`(?:school|academy|sixth\sform|nursery|work(?=\s(?:lanyard|hoodie|fleece|id\sbadge))|staff|pe\sstaff|leavers|leavers'|primary|trust)(?:'s)?`,
  worn: String.raw`hoodie|hoody|fleece|lanyard|id\sbadge|id\scard|name\sbadge|polo(?:\sshirt)?|sweatshirt|jumper|t-?shirt|tie|blazer|uniform|kit|jacket|coat|pe\stop|tracksuit|bib`,
  sign: String.raw`logo|crest|badge|emblem|coat\sof\sarms|letterhead|letter\sheaded\spaper|banner|branding|motto`,
  paper: String.raw`newsletter|prospectus|bulletin|brochure|yearbook|poster|flyer|letter\shome|parents'?\sletter|website\sphoto`,
  adj: String.raw`(?:(?:new|own|old|lovely|bright|smart|snazzy|very|official|shiny|navy|green|purple|red|blue|maroon|matching|full|branded|embroidered)\s){0,2}`,
  got: String.raw`(?:wear(?:ing|s)?|wore|worn|repping|rep|got|getting|loving|love|in|rocking|modelling|sporting|selfie\sin|pic\sin|picture\sin|photo\sin|with|have|had|forgot\sto\stake|still\sin|off|on)`,
};

const WORN = 'It shows you in something with the school on it.';
const SIGN = 'The school’s logo or crest is shown.';
const PAPER = 'It shows something that the school has published.';

const PHRASES = new Phrases<Note>(SLOTS, [
  [
    `
    (?:<got>) (?:my|the|our|a|this|me) <adj>(?:<school>) <adj>{hoodie|hoody|fleece|lanyard|polo|sweatshirt|jumper|jacket|tie|badge|tracksuit|tshirt|shirt|coat|top|kit|bib|uniform}
    (?:<got>) (?:my|the|our|a|this|me) <adj>{lanyard}
    {lanyard} (?:off|on|still|round my neck)
    my (?:new |own |old )?(?:school|work|staff) {lanyard|hoodie|fleece|polo}
    {selfie|pic|photo|picture|me} (?:with|in|wearing) (?:my|the|our) <adj>(?:(?:<school>) )?(?:<worn>)
    (?:my|the|our) <adj>(?:<school>) (?:<worn>) {on|in} (?:today|tesco|aldi|asda|sainsburys|sainsbury's|morrisons|lidl|town|the pub|and)
    my (?:<school>) <adj>{hoodie|lanyard|fleece|polo} (?:arrived|came|has arrived|has come|is here)
    {hoodie|fleece|jumper|polo|top|jacket|sweatshirt|hoodies|shirt} with (?:the|our) (?:(?:<school>) )?(?:<sign>)
    `,
    { certainty: 'likely', why: WORN },
  ],
  [
    `
    (?:use|used|using|put|set|added|adding|stuck|got|made|photoshopped|have|has|having|with|changed|change) (?:our|the|my) (?:<school>)(?:'s)? {logo|crest|badge|emblem|letterhead|banner|branding}
    (?:our|the|my) (?:<school>) {logo|crest|emblem|letterhead|coat} (?:on|as|for|in|is|behind|tattoo|of arms)
    {photo|pic|picture|snap|screenshot} of (?:the|our|my) (?:(?:<school>) )?(?:letterhead|crest|letter headed paper|school sign|school gates|school logo|school badge)
    {letterhead|crest} (?:cause|because|on it|as my|in the background|for my)
    school {logo|crest|badge} (?:as my|for my|in my|on my|on the front|on it|on show|and all)
    (?:my (?:own )?(?:face|picture|photo|ugly mug) |starring |i'm )(?:is )?(?:on|in|up on) (?:the )?(?:[\\w]+ ){0,6}school {advert|banner|billboard|sign|poster|website}
    school {advert|billboard} (?:lol|on|is|has|with)
    school {logo|crest|badge} (?:looks|now|has|proudly|everywhere|emblazoned)
    new school {logo|crest|badge|sign|branding} (?:is|looks|what do|just|has|revealed|reveal|for us|up)
    `,
    { certainty: 'likely', why: SIGN },
  ],
  [
    `
    {here's|heres|sharing|shared|posting|posted|read|seen|attached|see} (?:is |a pic of |a photo of |a copy of )?(?:our|the|this week's|this term's|last week's|my) (?:\\w+ ){0,2}(?:school )?(?:newsletter|prospectus|school bulletin|school magazine|yearbook)
    {cover|page|front|back|photo|pic|picture|featured|appear|appeared|starring|star|made|famous} (?:of|in|on|the) (?:the )?(?:front |back |cover |page |of |the |our ){0,5}school(?:'s)? (?:newsletter|prospectus|bulletin|website|magazine|facebook page|yearbook)
    (?:on|in) the {school|school's} (?:newsletter|prospectus|bulletin|website|magazine)(?: again| this week| today|!)
    (?:our|the|new|this week's|this term's) school {newsletter|prospectus} (?:is out|has gone out|is here|out now|just dropped|has landed|below|attached)
    `,
    { certainty: 'likely', why: PAPER },
  ],
]);

/** What the school is known by. */
const SIGNS = wordList(`
  hoodie hoody hoodies fleece lanyard badge card polo sweatshirt jumper tshirt shirt tie blazer uniform kit jacket coat top tracksuit bib logo crest emblem letterhead banner
  branding motto newsletter prospectus bulletin brochure yearbook magazine website advert billboard sign poster official lab facebook
`);
/** Uniform bought, washed and paid for: a parent's matter, or no picture of it. */
const NOT_SHOWN =
  /\b(?:rip\s?off|£\d|cost|price|expensive|label(?:led|ling)?|iron(?:ed|ing)?|wash(?:ed|ing)?|sew(?:n|ed|ing)?|shopping|bought|clarks|m&s|lost|hate|banned?|should|why\sdo|never|wouldn't|don't|not\sallowed|glastonbury|festival|conference|nhs|hospital|football\sclub|cricket|rugby\sclub|national\strust)\b/;
const PICTURE =
  /\b(?:logo|crest|coat\sof\sarms|school\s(?:badge|uniform|sign|newsletter|website|hoodie|jumper|tie|blazer|lanyard|fleece)|lanyard|id\sbadge|prospectus|letterhead|school\suniforms?)\b/;
const PICTURE_OF_SCHOOL = /\b(?:school|academy|primary|nursery|sixth\sform|staff|teacher|classroom|pupils?|lanyard)\b/;

/** What makes an account's name or look an official one, beside a school's or a class's name. */
const OFFICIAL =
  /\b(?:official|staff|page|account|department|dept|team|class|pta|news|library|school\scouncil|office|sixth\sform|pe|maths|english|science|mfl|geography|history|art|music|drama|reception|nursery|eyfs|send|sport|sports|mr|mrs|miss|ms|headteacher)\b/;
const CLASS_NAME = new RegExp(String.raw`(?:${YEAR_GROUP}|${STAGE}|\bclass\s?\d{1,2}[a-z]?|\b${FORM_CODE}\b)`);
/** The same in one run of letters: "@OakfieldY4Class", "HolmewoodHighMaths". */
const OFFICIAL_RUN =
  /^@?(?=[a-z0-9_.]{6,40}$)(?:[a-z0-9_.]{2,24}(?:school|academy|primary|juniors?|infants?|high|sch|college|grammar)(?:[_.]?(?:maths|english|science|pe|history|geography|mfl|art|music|drama|y\d|year\d|class\w{0,3}|staff|official|ks\d|eyfs|reception|nursery|sixth(?:form)?|library|sport|pta|news|send|computing|dt|office|head))+|[a-z0-9_.]{3,24}(?:y|yr|year)[_.]?\d{1,2}[_.]?(?:class|team|page)?|official[_.]?[a-z]{3,20}(?:school|primary|academy)?|[a-z]{4,20}(?:school|primary|academy)official|(?:mr|mrs|miss|ms)[_.]?[a-z]{3,14}[_.]?(?:class|y\d|year\d|classroom|teach\w{0,5})\w{0,6}|class\d[a-z]?[_.]?[a-z]{4,20})$/;
const NAME_FIELDS = new Set([
  'name',
  'handle',
  'username',
  'page',
  'title',
  'account',
  'displayname',
  'display name',
  'nickname',
]);

function* inItem(context: Context, _found: readonly SignalFound[]): Generator<ItemFind> {
  if (context.item.account === 'school') return;
  for (const { passage, field, offset } of stretchesOf(context)) {
    if (field !== undefined && NAME_FIELDS.has(field.toLowerCase())) yield* inName(passage, field, offset, context);
    else yield* inWords(passage, field, offset);
  }
  const images = context.item.images ?? [];
  for (const [index, { logo }] of images.entries()) {
    if (logo === undefined) continue;
    yield {
      certainty: logo.certainty,
      // what was settled as a likeness says nothing of a surer find
      evidence: `${logo.certainty === 'possible' ? 'Something like the school’s logo' : 'The school’s logo'}, ${placeInPicture(logo.box, index + 1, images.length)}`,
      why: 'A picture looks as if it shows your school’s logo.',
    };
  }
  if (perspectiveOfItem(context).ownChild) return;
  for (const { alt } of images) {
    const words = (alt ?? '').toLowerCase();
    const shown = PICTURE.exec(words);
    if (!shown || !(standsIn(PICTURE_OF_SCHOOL, words) || context.schoolTalk >= 2)) continue;
    yield {
      certainty: 'likely',
      evidence: shown[0],
      why: 'The picture’s description speaks of the school’s logo, uniform or published material.',
    };
  }
}

function* inName(passage: Passage, field: string, offset: number, context: Context): Generator<ItemFind> {
  const { folded } = passage;
  const run = folded.replace(/\s/g, '');
  const own = namesOwnSchool(passage, { ...context, field: 'name' });
  const core =
    context.school.coreRuns.some((name) => run.includes(name)) || context.school.runs.some((name) => run.includes(name));
  const school = own || schoolsNamedIn(passage).length > 0 || /\b(?:school|academy|primary|juniors|infants)\b/.test(folded);
  const official =
    (school && (standsIn(OFFICIAL, folded) || standsIn(CLASS_NAME, folded))) ||
    (core &&
      (standsIn(OFFICIAL, folded) ||
        standsIn(CLASS_NAME, folded) ||
        /(?:class|staff|y\d|year\d|official|maths|english|science|pe$|sch)/.test(run))) ||
    (/\bofficial\b/.test(folded) && (standsIn(CLASS_NAME, folded) || /\b(?:class|school)\b/.test(folded))) ||
    /^(?:mr|mrs|miss|ms)\s[a-z'-]{2,20}(?:'s)?\s(?:class|classroom|year\s\d)/.test(folded) ||
    OFFICIAL_RUN.test(folded.trim());
  if (official || own) {
    yield {
      certainty: official ? 'likely' : 'possible',
      field,
      start: offset,
      end: offset + passage.text.length,
      evidence: passage.text,
      why: 'The account’s name looks like an official page of the school or a class.',
    };
  }
}

function* inWords(passage: Passage, field: string | undefined, offset: number): Generator<ItemFind> {
  if (!hasWord(passage, SIGNS)) return;
  for (const hit of PHRASES.in(passage)) {
    const sentence = passage.sentenceText(hit.start);
    const { ownChild, schooldays } = perspectiveOf(sentence);
    if (ownChild || schooldays || standsIn(NOT_SHOWN, sentence)) continue;
    yield {
      certainty: hit.note.certainty,
      ...(field === undefined ? {} : { field }),
      start: offset + hit.start,
      end: offset + hit.end,
      evidence: hit.evidence,
      why: hit.note.why,
    };
  }
  if (
    field !== undefined &&
    /\bofficial\s(?:\w{2,16}\s){0,4}(?:page|account|school|class|twitter|instagram|x\saccount)\b/.test(passage.folded) &&
    /\b(?:school|class|academy|primary|y\d|year\s\d|department|dept)\b/.test(passage.folded)
  ) {
    yield {
      certainty: 'likely',
      field,
      start: offset,
      end: offset + passage.text.length,
      evidence: passage.text,
      why: 'The profile calls itself official.',
    };
  }
}

export const signal: ItemSignal = { topic: 'school-branding', inItem };

/** Below the middle, on the left. */
const BOX = { x: 0.1, y: 0.7, width: 0.2, height: 0.2 };

export const flags: Example[] = [
  { text: 'Morning all', item: { images: [{ logo: { certainty: 'likely', box: BOX } }] } },
  { text: 'My two at the gate', item: { images: [{}, { alt: 'A gate', logo: { certainty: 'possible', box: BOX } }] } },
  { fields: { name: 'Aylesford School Staff' } },
  { fields: { name: '@OakfieldY4Class' } },
  { fields: { name: 'Riverside Primary PE Dept' } },
  'Loving my new school hoodie with the crest on',
  { text: 'New term new badge', item: { images: [{ alt: 'May be an image of one person wearing a school lanyard' }] } },
  "Here's this week's school newsletter, have a read of the back page",
  "Front page of the school prospectus, that's my classroom!",
  'Wearing my staff fleece with the school badge on in Tesco, got recognised twice',
  { fields: { name: 'Mrs Patel Class 3 Elton Primary' } },
  { fields: { name: 'Coppice Juniors Official' } },
  'forgot to take my lanyard off in Aldi again so everyone knows where I work',
  "Photo of the letterhead cause I can't believe they spelt it wrong",
  { fields: { name: 'Fernhill School PE' } },
  { fields: { name: '@MissHallsClass' } },
  { fields: { name: 'Longfield Academy Science Department' } },
  { text: 'Ready for term', item: { images: [{ alt: 'May be a selfie of 1 person wearing a lanyard and school polo shirt' }] } },
  { text: 'Big news', item: { images: [{ alt: "May be an image of text that says 'Fernhill School Prospectus 2026'" }] } },
  'Popped the school badge on my new profile picture, looks smart',
  { fields: { bio: 'Official account of Class 4 at Fernhill Primary' } },
  { fields: { name: 'Lydgate Infants - Class 2' } },
  "Cold playground so I'm in my school fleece, logo and all",
  { text: 'first day', item: { images: [{ alt: 'May be an image of a person wearing a school tie and lanyard' }] } },
];

export const allows: Example[] = [
  { text: 'Morning all', item: { account: 'school', images: [{ logo: { certainty: 'likely', box: BOX } }] } },
  { fields: { name: 'Sarah Carter' } },
  "My son's school jumper is already ruined",
  '£48 for a blazer with a logo on it, school uniform is a rip off',
  'New logo for the cricket club is shocking',
  "Labelled all the school uniform, that's my Sunday gone",
  'Lost lanyard at Glastonbury, reward offered',
  'The new Jaguar logo is hideous',
  { fields: { name: 'Tom Academy' } },
  'Arsenal crest tattoo finally done',
  { text: 'so tired', item: { images: [{ alt: 'May be an image of one person and coffee' }] } },
  'Got the newsletter from the National Trust, off to Sissinghurst',
  "New school shoes, bag, blazer, that's £180 gone for our eldest",
  'Barcelona have changed their badge again',
  'My lanyard from Download festival still smells of beer',
  { fields: { name: 'Official Chris Hall' } },
  { fields: { name: "Hall's Carpets" } },
  'Family crest nonsense, my aunt paid £40 for it',
  'Got a newsletter from my MP, straight in the bin',
  { text: 'brew', item: { images: [{ alt: 'May be an image of mug with text that says best nan' }] } },
  'School jumpers 2 for £12 in Asda',
  'New logo for my podcast, thoughts?',
  'The cricket club has a new crest and it looks like a potato',
  'My nan knitted me a jumper with my initials on',
  'Ironing five school shirts on a Sunday night, parenting is glamorous',
  "I'd never use the school logo on my own page",
  { fields: { name: 'Jo Staff' } },
  { fields: { name: 'Priya Class' } },
];
