import { isBio } from '../item';
import type { Example, TextSignal } from '../signal';
import type { Context, Find } from '../text/context';
import { findPhones, findSpokenPhones, type PhoneNumber } from '../text/details/numbers';
import { findAddresses, findPostcodes, OUTCODE_FIRST } from '../text/details/postal';
import type { Passage, Span } from '../text/passage';
import { spansIn } from '../text/spans';
import { standsIn } from '../text/stands';

/** Numbers that are something else: orders, parcels, scores, references. */
const OTHER_NUMBER =
  /\b(?:order|tracking|track|parcel|booking|ref(?:erence)?|invoice|receipt|serial|imei|isbn|candidate|centre\sno|policy\sno|case|ticket|confirmation|pin|code|part\sno|model|sku|barcode|score[ds]?|lottery|account|acc(?:t|ount)?\sno|ni|nhs|passport|licen[cs]e|urn|upn|report\snumber|bib|running\snumber)(?:\s?(?:number|no|num|id))?\.?(?:\s(?:is|was|from|for|of|says))?[\s:#-]{0,3}$/;
/** Offices, shops, helplines and trades: a number that is public anyway. */
const ORGANISATION =
  /\b(?:helplines?|hotlines?|childline|samaritans|nspcc|crimestoppers|non-emergency|school\soffice|(?:the|our)\soffice|main\sreception|the\sschool|school\s(?:mobile|phone|number|line)|work\s(?:mobile|phone|number|line)|trip\s(?:phone|mobile)|surgery|dentists?|clinic|pharmacy|chemist|a&e|nursing\shome|box\soffice|bookings?\sline|to\sbook\son|for\stickets|customer\s(?:service|services|care|support)|switchboard|enquiries|reservations|opening\s(?:hours|times)|taxis?|cabs|minicab|plumbers?|plumbing|electricians?|builders?|roofers?|gardeners?|decorators?|cleaners?|mechanic|locksmith|joiner|tradesman|window\scleaner|dog\s(?:walker|groomer)|hairdressers?|salon|takeaway|chippy|evri|hermes|royal\smail|dpd|hmrc|dwp|dvla|your\smp|the\smp|mp|gas\sleak|emergency\s(?:dentist|vet|line|services|number|plumber)|ticket\s(?:info|sales|office|line)|visit\sthe\swebsite|(?:son|daughter|kid|child|boy|girl)'s\s(?:school|nursery|dentist|club)|care\shome|foodbank|food\sbank|village\shall|community\scentre|leisure\scentre|sports\scentre|citizens\sadvice|union\srep|nhs|111|mencap|shelterline|cruse|women's\said|text\sshout|papyrus|ofsted|dfe|nasuwt|neu|unison)\b/;
/** Places that people also only go to: a number is theirs where they are what is rung, or stand right at it. */
const PLACE = String.raw`(?:doctors?|gp|gps|vets?|hospital|ward|police|council|company|firm|restaurant|hotel|b&b|pub|shop|branch|store|tesco|asda|sainsbury'?s|morrisons|aldi|lidl|ikea|argos|currys|amazon|bank|barclays|natwest|hsbc|lloyds|library|museum|theatre|church|mind|rescue|sanctuary|shelter|refuge|charity|the\sgym)`;
const PLACE_BEFORE = new RegExp(
  String.raw`\b(?:call|ring|rang|phone|phoned|contact|text|book|email|ask|try|speak\sto|number|no|details|line)\s(?:for\s|of\s|at\s|with\s)?(?:the\s|your\s|our\s|my\s|a\s)?(?:[a-z&']{2,14}\s){0,3}${PLACE}(?:'s)?\b[^.!?]{0,30}$|\b${PLACE}(?:'s)?(?:\s(?:on|at|is|tel|number|phone|line|direct|desk|reception|info\w*|uk|team)|\s?[:(–-]){0,3}\s?[:(–-]?\s?$`,
);
const PLACE_AFTER = new RegExp(String.raw`^[\s,:)(–-]{1,4}(?:for\s|at\s|is\s)?(?:the\s)?(?:[a-z&']{2,14}\s){0,3}${PLACE}\b`);
/** The writer's own. */
const OWN =
  /\b(?:my|mine|i(?:'m|\sam)\s(?:on|at)|me\s(?:on|at|back|up)?|our|ours|us|(?:call|text|ring|phone|contact|message|whatsapp|email|mail|reach|get|bell|txt|tel|buzz|ping)\s(?:me|us)|get\s(?:me|hold\sof\sme)|new\s(?:number|mobile|mob|phone|address)|(?:home|house)\s(?:phone|number|line)|ring\sthe\shouse|lost\smy\sphone|changed\s(?:my\s)?(?:number|phone))\b/;
const REACH =
  /\b(?:call|text|txt|ring|phone|contact|message|whatsapp|tel|telephone|mobile|mob|landline|number|no|reach|bell|cell|m|t|p|h)\b(?:'s|\sis)?[\s.:,)(-]{0,3}(?:on\s|at\s|is\s|me\son\s|me\s|or\s(?:text|call|ring|whatsapp|message)\s)?[\s:]{0,2}$/;
/** The writer's own way instead of such a one: "use mine, not the office", "the school phone is down, so it's my own". */
const RATHER_MINE =
  /\b(?:my|ma|me)\s(?:own|personal|private|actual)\b|\b(?:own|personal)\s(?:number|phone|mobile|mob|whatsapp|landline)\b|\b(?:use|ring|text|try|here's)\s(?:mine|ma\sain|my\s(?:mobile|number|phone|landline))\b|\b(?:number|phone|mobile)\sof\smine\b|\bmy\s(?:home\s)?(?:mobile|number|phone|landline)\b(?:'s|\sis)?|\bdon'?t\s(?:go\sthrough|bother|use|ring|phone|call|try)\b|\b(?:rather|quicker|easier|faster)\sthan\b|\binstead\sof\b|\bnot\s(?:through\s|via\s|ring\s)?(?:the\s)?(?:school|office|switchboard)\b/;
/** "give Dave a ring", "call Sarah on": somebody else's number. */
const SOMEBODY_ELSE =
  /\b(?:call|text|ring|phone|contact|message|whatsapp|email|mail|give|speak\sto|ask\sfor|drop|book\swith|via)\s(?!me\b|us\b|on\b|or\b|and\b|mine\b|if\b|this\b|now\b|any\b|anytime\b|after\b|before\b|asap\b|direct\b|over\b|to\b|for\b|at\b|back\b|when\b|home\b|here\b|his\b|a\b|is\b|is:|in\b|with\b|number\b|no\b|-|:|your\b|myself\b|about\b|re\b|ideally\b|only\b|today\b|tonight\b|tomorrow\b|instead\b|it's\b|up\b|as\b|you\b|i\b|my\b|the\s(?:house|landline|home|mobile)\b)(?:the\s|your\s)?[a-z'-]{2,16}\b(?:\s[a-z'-]{2,14}){0,4}\s?(?:on|at|a\s(?:ring|call|text|bell|shout|line)|:|,|-)?[\s:,-]{0,3}$|\bmy\s(?:mum|dad|husband|wife|partner|brother|sister|friend|mate|nan)(?:'s)?\s(?:new\s)?(?:number|mobile|phone|on)?\b[^.!?]{0,12}$|\b(?:his|her|their|its|your)\s(?:new\s)?(?:number|mobile|phone|email|tel|no|e-mail)\b[\s:.'a-z-]{0,6}$|\bask\s(?!me\b|us\b|away\b)[a-z]{2,14}\b[^.!?]{0,30}$|\b(?:try|recommend|use)\s(?!me\b|my\b)[a-z'-]{2,16}(?:\s[a-z'-]{2,14}){0,3}[\s:,-]{1,3}$/;
const HEARSAY =
  /\b(?:highly\srecommend(?:ed)?|would\srecommend|can't\srecommend|10\/10|valeting|window\scleaning|scam(?:mers?)?|spam|nuisance|cold\scall(?:ers?|s)?|who\skeeps\s(?:calling|ringing)|kept\s(?:calling|ringing)|missed\scalls?\sfrom|dodgy\s(?:text|call)s?|whose\snumber|who's\snumber|recogni[sz]e\sth(?:is|e)\snumber)\b/;

function* phones(passage: Passage, context: Context): Generator<Find> {
  const { folded } = passage;
  if (!/\d[\d\s().-]{5}|[o0][\s-]{0,2}seven|zero\sseven|nought|(?:oh|zero)\s(?:one|two)/.test(folded)) return;
  for (const phone of [...findPhones(folded), ...findSpokenPhones(folded)]) {
    const reading = readOwner(phone, passage, context);
    if (reading) yield { start: phone.start, end: phone.end, evidence: passage.text.slice(phone.start, phone.end), ...reading };
  }
}

const KINDS = { mobile: 'a mobile number', landline: 'a landline number', foreign: 'a telephone number' } as const;

/** Whether the number is the writer's own, from the words around it. */
function readOwner(phone: PhoneNumber, passage: Passage, context: Context): Pick<Find, 'certainty' | 'why'> | undefined {
  const { kind: form } = phone;
  if (form === 'service') return undefined;
  const before = passage.before(phone, 60);
  if (OTHER_NUMBER.test(before) || HEARSAY.test(passage.folded.slice(Math.max(0, phone.start - 160), phone.end + 80)))
    return undefined;
  const kind = KINDS[form];
  const around = `${before} ${passage.after(phone, 60)}`;
  const own = OWN.test(around);
  if (
    (standsIn(ORGANISATION, passage.sentenceText(phone.start)) ||
      PLACE_BEFORE.test(before) ||
      PLACE_AFTER.test(passage.after(phone, 60))) &&
    !RATHER_MINE.test(around) &&
    !/\b(?:me|mine|my\s(?:number|new|own|personal|mobile|mob|phone|home|cell|no|landline|house))\b/.test(before.slice(-30))
  )
    return undefined;
  if (SOMEBODY_ELSE.test(before) && !/\(?me[!)]/.test(before))
    return offers(passage, phone)
      ? { certainty: 'likely', why: `This is ${kind} to book what you seem to offer yourself.` }
      : undefined;
  if (context.field === 'contact') return { certainty: 'sure', why: `Your profile shows ${kind}.` };
  if (own) return { certainty: 'sure', why: `This is ${kind}, next to words that say it is yours.` };
  if (phone.kind === 'mobile')
    return { certainty: 'likely', why: 'This has the form of a UK mobile number, and nothing says it is somebody else’s.' };
  if (context.field !== undefined || (REACH.test(before) && AT_HOME.test(around)))
    return { certainty: 'likely', why: `This has the form of ${kind} to reach somebody on.` };
  return undefined;
}

/** One's own lessons and wares, from one's own home. */
const OFFER =
  /\b(?:lessons?|tuition|tutoring|classes|cakes|childminding|dog\swalking|alterations|sewing|nails|massages?)\b[^.!?]{0,40}\b(?:from|at|in)\s(?:my|our|mine|ours)\b|\bmy\s(?:current|own|existing)\s(?:pupils|students|clients|customers)\b|\b(?:tuition|tutoring|lessons?)\s(?:available\s)?(?:from\s)?£\s?\d/;
/** Somebody else's, recommended. */
const PRAISED =
  /\b(?:recommend\w{0,3}|brilliant|fab|lovely\s(?:man|lady|bloke)|our\s(?:son|daughter|kids)'?s?|my\s(?:son|daughter|kids)'?s?|he's|she's|ask\sfor\shim|cheap|10\/10|retired)\b/;

const offers = (passage: Passage, { start, end }: PhoneNumber): boolean => {
  const near = passage.folded.slice(Math.max(0, start - 160), end + 100);
  return OFFER.test(near) && !PRAISED.test(near);
};

/** What makes a landline somebody's own. */
const AT_HOME =
  /\b(?:home|house|landline|evenings?|most\snights|any\snight|after\s(?:\d|five|six|seven|eight|work|school|tea|dinner)|leave\sa\smessage|weekends?|tel|h:|t:)\b/;

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])(?<local>[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63})(?:@|\s?[([]\s?at\s?[)\]]\s?|\sat\s(?=(?:gmail|hotmail|outlook|yahoo|icloud|live|btinternet)\b))(?<domain>[\p{L}\p{N}-]{1,63}(?:(?:\.|\s?[([]\s?dot\s?[)\]]\s?|\sdot\s)[\p{L}\p{N}-]{2,24}){1,4})/gu;
const FREE_MAIL =
  /^(?:gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|me|mac|live|msn|aol|btinternet|btopenworld|sky|virginmedia|ntlworld|blueyonder|talktalk|tiscali|proton(?:mail)?|pm|gmx|mail|zoho|fastmail|hey|orange|o2|freeserve|lineone|plusnet|rocketmail|tutanota|duck)\.(?:com|co\.uk|net|uk|me|org|fr|ie|eu|pl|ro|in)$/;
const PUBLIC_MAIL =
  /(?:^|\.)(?:sch|ac|gov|nhs|police|mod|parliament)\.uk$|(?:school|academy|academies|college|primary|infants|junior|sixthform|trust|multi-?academy|edu|education|council|learning)[a-z-]*\.(?:[a-z.]{2,12})$|\.(?:school|academy|college|edu|ac\.\w\w|sch\.\w\w)$/;
const ROLE_ADDRESS =
  /^(?:info|information|office|admin|administrator|contact|contactus|hello|hi|enquir(?:y|ies)|inquiries|sales|support|bookings?|book|press|media|events?|help|helpdesk|team|mail|post|reception|headteacher|head|secretary|treasurer|chair|governors?|clerk|pta|fopta|friendsof\w*|safeguarding|dsl|recruitment|jobs|hr|vacancies|careers|membership|members|tickets|orders?|shop|customer\w*|service|noreply|no-reply|donotreply|news|newsletter|editor|marketing|accounts?|billing|payments?|finance|webmaster|postmaster|feedback|complaints|volunteer\w*|fundraising|donations?|hire|lettings|studio|theteam|letters|talk|listen|ask|jo)$/;
const GROUP_ADDRESS =
  /(?:pta|fundrais|friendsof|preschool|playgroup|nursery|rescue|charity|campaign|petition|club|choir|society|residents|scouts|guides|brownies|events|bookings|parish|church)/;

function* emails(passage: Passage, context: Context): Generator<Find> {
  if (
    !passage.folded.includes('@') &&
    !/[([]\s?at\s?[)\]]|\sat\s(?:gmail|hotmail|outlook|yahoo|icloud|live|btinternet)/.test(passage.folded)
  )
    return;
  for (const { start, end, evidence, groups } of passage.matches(EMAIL)) {
    const domain = (groups.domain ?? '').replace(/\s?[([]?\s?dot\s?[)\]]?\s?/g, '.').replace(/\s/g, '');
    const local = groups.local ?? '';
    if (PUBLIC_MAIL.test(domain) || context.school.domains.some((own) => domain === own || domain.endsWith(`.${own}`))) continue;
    if (ROLE_ADDRESS.test(local)) continue;
    const hit = { start, end, evidence };
    const before = passage.before(hit, 60);
    const own = OWN.test(`${before} ${passage.after(hit, 40)}`);
    if (SOMEBODY_ELSE.test(before) && !/\b(?:my|me|mine)\b/.test(before.slice(-44))) continue;
    if (standsIn(HEARSAY, passage.sentenceText(start))) continue;
    if (FREE_MAIL.test(domain)) {
      if (GROUP_ADDRESS.test(local) && !/\bmy\b/.test(before)) continue;
      yield {
        ...hit,
        certainty: own || context.field === 'contact' ? 'sure' : 'likely',
        why: 'This is an address with a personal e-mail service, not a school one.',
      };
    } else if (own || context.field === 'contact' || /^[a-z]{2,12}[._][a-z]{2,16}\d{0,4}$/.test(local)) {
      yield {
        ...hit,
        certainty: own ? 'likely' : 'possible',
        why: 'This looks like your own e-mail address, and it is not the school’s.',
      };
    }
  }
}

const HOME =
  /\b(?:i\slive|we\slive|i'm\sliving|living|i'm\s(?:\w+\s)?at|we're\s(?:\w+\s)?at|i\sam\sat|live\s(?:at|on)|lives?\s(?:at|on)|my\s(?:new\s)?(?:address|addy|house|home|place|flat|gaff|postcode|post\scode|front\sdoor|drive|doorstep|garden|road|street)|our\s(?:new\s|first\s|own\s|forever\s)?(?:address|addy|house|home|place|flat|gaff|postcode|front\sdoor|drive|doorstep|garden|road|street)|(?:new|home)\s(?:address|addy|home|house|flat)|(?:come|pop|nip|swing|call|round|over|back|pop\sover)\s(?:to|round\sto|over\sto|by|in|round)\s(?:ours|mine|us|me)|(?:at|to|round)\s(?:ours|mine)|(?:bbq|party|drinks|fireworks|barbecue|do)\s(?:is\s)?(?:at\s)?(?:ours|mine)|ours\b|mine\b|house\s?warming|house\sparty|open\shouse|trick\sor\streat\w*|we(?:'re|\sare)\s(?:at\s)?number|byob?|i'?m\sat\shome|at\shome\s?[-,:(]|we\sare\sat|we've\smoved|i've\smoved|we\smoved|i\smoved|just\smoved|moving\s(?:in|day|to)|moved\s(?:in|to)|in\sour\snew|got\sthe\skeys|here\swe\scome|we(?:'re|\sare)\s(?:finally\s)?in\b|that's\s(?:my|our)\s(?:house|home)|thats\s(?:my|our)\s(?:house|home)|pop\sin|collect(?:ion)?\b|pick\s?up\sfrom|cards?\sto|post\s(?:\w{2,10}\s){0,3}to\s(?:me|us)|post\s(?:it|them|stuff|things)\sto|send\s(?:it|them|stuff|things|your|cards?)\b|deliver(?:ed|y)?\sto|outside\sour\shouse|if\syou'?re\s(?:passing|round)|knock\s(?:on|at)|yard\ssale|garage\ssale|for\sthose\sasking|sat\s?nav|free\sto\s(?:collect\w*|whoever|anyone|a\sgood)|collector|pick(?:ing)?\s(?:it|them)\sup|can\syou\spick\sup|help\syourself|parcels?|letter\s?box|(?:in|into)\san\senvelope\sto|keys?\s(?:under|through|are|is)|porch|on\sthe\slatch|buzzer|in\sall\sday|come\s(?:for|round|over)\b|send\sthe\s[a-z]{3,12}|bring\s(?:meat|a\sbottle|booze|your\sown|wine|beers?|a\schair|snacks|cake)|(?:bbq|party|drinks|barbecue|gathering|fireworks|playdate|sleepover|pre-?drinks|afters)\b[^.!?]{0,20}\sat|find\s(?:me|us)|you'll\sfind|(?:red|blue|green|yellow|black|white|pink|side|back)\s(?:door|gate)|(?:top|ring(?:\sthe)?)\s(?:bell|buzzer)|kettle|moved!|moving\s(?:house|at|out)|flat\sabove|come\sto\s\d|come\sand\ssee\s(?:us|me)|call\sround|drop(?:ping|ped)?\s|wedding\sgifts|keys\sare|hands\sto\sthe\svan|spare\sroom|neighbourhood\swatch|our\sbins|bins\sat)\b/;
const VENUE =
  /\b(?:dentist(?:'s)?|cafe|café|coffee|costa|starbucks|greggs|restaurant|meal|lunch\sat|dinner\sat|brunch|pub|bar|inn|hotel|arms|shop|store|salon|barbers?|library|hall|church|chapel|mosque|temple|gurdwara|school|academy|nursery|museum|theatre|cinema|gallery|gym|studio|clinic|surgery|office|offices|station|fire|crash|accident|closed|roadworks|police|stabbing|leak|engineers|council|planning|estate\sagent|zoopla|rightmove|sold|(?:on|up)\sthe\smarket|charity|centre|market|venue|tickets?|stadium|the\s(?:swan|crown|red\slion|bell|george|plough|fox|ship|anchor|kings?\shead|royal\soak)|bus|tram|tube|downing|baker|parking|film|novel|book|song|famous|privet|wallaby|coronation|albert\ssquare|ramsay|hospital|care\shome|food\s?bank)\b/;

function* addresses(passage: Passage, context: Context): Generator<Find> {
  if (!/\d/.test(passage.folded)) return;
  const postcodes = findPostcodes(passage);
  const houses = findAddresses(passage);
  const { field } = context;
  const homeField = field === 'location' || field === 'contact' || field === 'address' || isBio(field);
  for (const house of houses) {
    const code = spansIn(postcodes, house.end, house.end + 60)[0];
    const outcode = code ? undefined : OUTCODE_FIRST.exec(passage.after(house, 30))?.[0];
    const coded = code !== undefined || outcode !== undefined;
    const span = { start: house.start, end: code?.end ?? house.end + (outcode?.length ?? 0) };
    const home = speaksOfHome(span, passage);
    if (home === false || (!home && !homeField && !(coded && house.plain)) || (!house.plain && !home && !homeField)) continue;
    yield {
      ...span,
      evidence: passage.text.slice(span.start, span.end),
      certainty: home ? 'sure' : homeField || coded ? 'likely' : 'possible',
      why: home ? 'A house number and street, next to words that say it is your home.' : 'This has the form of a home address.',
    };
  }
  for (const postcode of postcodes) {
    if (spansIn(houses, postcode.start - 60, postcode.start).length > 0) continue;
    const home = speaksOfHome(postcode, passage) || /\b(?:post\s?code|address|addy)\b/.test(passage.before(postcode, 40));
    if (speaksOfHome(postcode, passage) === false || (!home && context.field !== 'contact' && context.field !== 'location'))
      continue;
    yield {
      start: postcode.start,
      end: postcode.end,
      evidence: passage.text.slice(postcode.start, postcode.end),
      certainty: 'likely',
      why: 'A full postcode leads to a handful of front doors.',
    };
  }
}

/** Streets named after public places. */
const STREET_NAMES =
  /\b(?:station|church|school|chapel|market|library|hospital|museum|stadium|park|bridge|mill|inn|bank)\s(?:road|rd|street|st|lane|avenue|close|drive|way|hill|terrace|place|gardens|grove|mews|court|walk|view)\b/g;

/** true: words of home; false: a public place; undefined: nothing said. */
function speaksOfHome(span: Span, passage: Passage): boolean | undefined {
  const around = passage.folded.slice(Math.max(0, span.start - 90), span.start) + passage.folded.slice(span.end, span.end + 60);
  const subject = /\b(?:we're|we\sare|i'm|i\sam|(?:the\s)?house\sis|home\sis|ours\sis)\s(?:at\s)?$/.test(
    passage.folded.slice(Math.max(0, span.start - 24), span.start),
  );
  const mine =
    subject ||
    /\b(?:i\slive|we\slive|my\saddress|my\saddy|our\saddress|my\shouse|our\shouse|our\snew|my\snew|at\sours|at\smine|to\sours|to\smine|bbq\sours|send\sme|post\sme|doorstep|drop\s(?:\w{2,9}\s){0,3}(?:at|to)\s(?:mine|me|ours))\b/.test(
      around,
    );
  if (!mine && VENUE.test(around.replace(STREET_NAMES, ' '))) return false;
  return mine || HOME.test(around) ? true : undefined;
}

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  for (const find of phones(passage, context)) yield { ...find, by: ['phone'] };
  for (const find of emails(passage, context)) yield { ...find, by: ['e-mail'] };
  for (const find of addresses(passage, context)) yield { ...find, by: [] };
}

export const signal: TextSignal = { topic: 'contact-details', inPassage };

export const flags: Example[] = [
  'Never mind, just ring 07700 900461',
  'Off to the pub, on 07700 900461 if needed',
  'Walking the dog down the vets, text 07700 900461',
  'tutoring mob07700 900461',
  "New number everyone, it's 07700 900456 x",
  'Ring the house on 01632 960 543 for now',
  'My mobile is +44 (0)7700 900 234',
  'WhatsApp me: 0044 7700.900.811',
  'You can get me on (01632) 960 118 after 6',
  'Selling my old mini, £900 ono, text 07700-900-155',
  "We've moved! New address is 42 Larch Close, Barnsley S70 2XX",
  'Party at mine Saturday - flat 3, 18 High St, bring a bottle',
  "I live at number 9 Acacia Road if anyone's passing with gin",
  'we r having a bbq tmrw at 33 kestrel close bring meat',
  'my postcode is M20 3BD if you want to work out the distance',
  'Send your photos of the night out to debbiemarsh84@yahoo.co.uk',
  'drop me a line, tomw (at) gmail dot com',
  'any questions I am on 0113 496 0222 most nights after tea',
  "ok so landline's 028 9018 0777, mobile's bust",
  'any dog walkers free in June? Ring 01632 960118 after six',
  'parcel man took it next door again, we are 9 Abbots Way',
  "Free to collector, single bed. 3 Tannery Row, Bungay. It's in the front garden",
  'pop it in an envelope to 22 Carnegie Terrace, Dunoon',
  'parti nos Sadwrn, 22 Heol y Mynydd, byob',
  'Parents of Maple class, the office phone is down so ring my own mobile, 07700 900944',
  "don't go through the office, they never pass it on, 07700 900118 any time",
  '14 Birch Close M33, just leave it behind the wheelie bin',
  'You will know the place, 18 Gorse Bank, blue door, kettle on',
  { fields: { contact: '07700 900552' } },
  { fields: { website: 'mailto:gemma.hale@gmail.com' } },
  { fields: { bio: 'Dad, runner, Spurs. wa.me/447700900862' } },
  'Piano lessons from my home in Cheadle, call Marie on 07911 123456',
];

export const allows: Example[] = [
  'Ring the vets on 07700 900461 if the cat is still off',
  'The Crown pub: 07700 900461',
  '07700 900461 is the hotel, they have rooms',
  'book with the church, 07700 900461',
  'Childline is on 0800 1111, any time, for any child',
  'The school office is open from 8: 01632 960200',
  'Call 101 if you saw anything',
  "Give Dave the plumber a ring, 07700 900 145, he's brilliant",
  "got a text from 07700 900 999 saying my parcel is held - it's a scam",
  "My order number is 07700900123 and it still isn't here",
  "Y10/11 parents' evening, 5 till 7, room 42",
  '12/03/2024 was the last time I slept through',
  'Scored 147 980 on Candy Crush, beat that',
  'ISBN 978-0-14-103614-4 is the one for book club',
  'Email office@larchfield.kent.sch.uk for tickets',
  'Email info@zumbawithgemma.co.uk to book',
  'Ring 01632 960118 for tickets, box office shuts at 5',
  'We are 4 miles from Corporation Road and not moving',
  'Bus 22 to Carnegie Terrace is late again, third time this week',
  'Parcel office on Station Road has lost it, 3 weeks now',
  'The bakery at 27 Bridge Street does the best pasties',
  "It's 10 Downing Street they need to be writing to",
  'The library at 20 Market Street, BS1 4DJ does free storytimes',
  'Love living in SE15',
  'HMRC kept me on hold for an hour on 0300 200 3300',
  "Please don't put your phone number on public posts, folks",
  'The school office is open till five, 01632 960200, rather than the app which is broken',
  'he got a 9 and the green coat was mine all along',
  'scheme of work is on d.marsh@oakhamlane.academy if you need it',
  'The dentist has moved, new address 12 Market Place, above the baker',
  { fields: { contact: 'office@st-bedes.lancs.sch.uk' } },
  "Our daughter's piano teacher is brilliant, lessons from her home, call Sue on 07911 123456",
  'Window cleaner going spare: Barry 07700 900322, brilliant and cheap',
];
