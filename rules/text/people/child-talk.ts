/**
 * Words that come up around children and their school day, and elsewhere too. One is little; several different ones near a name say
 * that the name is a child's. Kept apart from `school-talk.ts`, which is surer.
 */
import type { Passage } from '../passage';
import { everyIn, standsIn } from '../stands';

const AROUND_CHILDREN =
  /\b(?:class|classes|exam|exams|kids?|students?|college|term|tutor|pe|pe\skit|maths|phonics|spellings?|essay|apostrophes?|semicolons?|corridors?|yard|wet\splay|dinner\splay|dinners?|dinner\stimes?|tray|the\smock|photographer|in\smy\sgroup|lunchtimes?|lunch\smoney|canteen|dinner\sq(?:ueue)?|lunch\sq(?:ueue)?|the\shall|hatch|carpet|cloakroom|pegs?|book\scorner|home\scorner|reading\sage|pen\slicence|trim\strail|climbing\sframe|the\sbell|whiteboard|the\sboard|minibus|coach|field\strip|trip|residential|uniform|blazer|jumper|nits|first\saider?|ear\sdefenders|calm\sroom|sensory|meltdowns?|dyspraxi\w{1,3}|dyslexi\w{1,3}|autis\w{1,3}|adhd|annual\sreview|review|assessment|paperwork|interpreter|access\sarrangements?|coursework|predicted|grades?|revision|infants|juniors|pastoral|dsl|social\sworker|behaviou?r|stickers?|certificate|prize|champions?|captain|choir|orchestra|steel\sband|ukulele|recorder|rehearsal|exhibition|olympiad|county|topic|ww2|romans|tudors|volcano|dissection|science|geography|history|french|bunsen|janny|janitor|caretaker|pick\s?up|drop\s?off|gates?|sir|(?<!\b(?:i|i'll|we|we'll|you|you'll|they|to|will|gonna|really|still|don't|won't|didn't|never|a|near|and)\s)miss(?!\s(?:you|u|ya|it|this|that|them|him|her|my|our|the|out|being)\b)|ta|cover|photo\sday|hometime|sen|pta|medals?|one\sof\smine|deputy|office|first\sterm|summer\sterm|autumn\sterm|best\smates|classmates?|children|kid|lad|lass|lassie|bairn|wean|diary|whole\sterm|toilet\straining|peyos|read(?:ing|er|s)?\s(?:age|group|book)|chair|scissors|glue|paint|crayons?|planner|period|quiz|topic|poem|recitation|degree\sapprenticeship|a\*|9s|scholarship|bursary|careers|work\sexperience|mentor(?:ing)?|little\sones?|tears|meltdown|hands?\sup|break|breaktime|registration|display|wellies?|welly|lost\sproperty|cupboard|fire\sdrill|fire\sbell|exclusion|journal|incidents?|logged?|line\sup|lining\sup|plaster|medical\sroom|rubber|whiteboard|worksheet|felt\stips?|glitter|pva|paintbrush(?:es)?|sandpit|bikes?|scooter|nursery|art\sroom|science\sblock|mentor|head\s(?:girl|boy)|raffle|poem|fractions|macbeth|shakespeare|simile|essay|great\sfire|poster|theory|stick\sinsect|hamster|lead\sin|rehearsals?|semis?|regionals?|finals?|borough|urdd|nationals?|grade\s[1-8]|lego|puddles?|coat|shoes|laces|zip|potty|nappy|tooth\sfairy|reflection\ssheet|ring(?:ing)?\shome|rang\shome|phon(?:e|ed|ing)\shome|at\sthe\sgate|staffroom|caretakers?|my\sppa|duty|drawing|drew|colouring|sums|quiet\sone|back\srow|seat|carpet|tooth|teeth|bit\sme|bites|hit\sme|kicked|spat|threw|sworn|bruises?|bullying|bullied|arrested|meeting|mum|dad|mam|nan|gran|at\slunch|packed\slunch|lunch\s?box|snack(?:\s?time)?|cross[\s-]country|mocks?|(?:my|the|his|her)\sdesk|(?:one|top|middle|his|her)\stable|toilets?|inspectors?|favourites|chess|solo|pencils?|talent\sshow|isolation|carol\s(?:service|concert)|full\s(?:stops?|marks)|conkers?|parachute|tuck\s?shop|eco\s(?:club|council)|projector|egg\sand\sspoon|rounders|reading\scorner|registers?|inhaler|epipen|lanyard|locker|timetable|since\sseptember|powerpoint|protractor|ruler|calculator|photocopier|bookworm|prom|new\s(?:girl|boy)|relay|fidget|violin|cello|clarinet|trombone|times\stable|spelt|sports\shall|school\sbag|bus\sduty|confiscat\w{2,4}|giggles|stammer)\b/g;

/** What hardly anybody but school staff speaks of; counts for two. */
const SCHOOL_STAFF_TALK =
  /\b(?:reading\sage|pen\slicence|book\scorner|home\scorner|carpet\stime|trim\strail|annual\sreview|review\smeeting|ear\sdefenders|calm\sroom|access\sarrangements?|dinner\s(?:q|queue|play|times?|hall)|wet\splay|lunch\smoney|pe\skit|first\saider?|french\soral|spanish\soral|coat\speg|key\schild|toilet\straining|home\sreader|class\s(?:hamster|teddy|bear|chick|guinea\spig|pet)|parents?'?\seve|ta\sin|interventions?|one\sof\smine|handwriting|fronted\sadverbials?|times\stables|number\sbonds|sounds?\smat|word\smat|golden\stime|show\sand\stell|bleep\stest|school\s(?:christmas\s|summer\s|spring\s|winter\s)?(?:concert|fair|fete|play|show|assembly|council|library|dinners?|rugby|netball|football))\b/g;

/** Speech of children to staff: "Sir, if I keep your pen", "Miss are you OK". */
const CALLED_MISS =
  /["']\s?(?:sir|miss)\b|\b(?:sir|miss)[,?!.]?["']|,\s(?:sir|miss)\b|\bmiss\s(?:are|you|i|can|why|what)\b|\bdear\smiss\b/;

/** A child's age next to the name. */
const YOUNG =
  /\b(?:she|he|they)(?:'s|\sis|\sare|'re)\s(?:only\s)?(?:[3-9]|1[0-7]|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)\b|\bwho(?:'s|\sis)\s(?:only\s)?(?:[3-9]|1[0-7]|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)\b|\(\s?(?:[3-9]|1[0-7])\s?\)|\baged?\s(?:[3-9]|1[0-7]|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)\syears\sold\b|\b(?:[3-9]|1[0-7])[\s-](?:year|yr)s?[\s-]old\b/;

/** How many different things in a passage belong to a child's school day: 0 to 4. Remembered on the passage. */
export function childTalkOf(passage: Passage): number {
  return passage.remember('child-talk', () => childTalkIn(passage.folded.slice(0, 2000)));
}

function childTalkIn(folded: string): number {
  const seen = new Set<string>();
  for (const [thing] of everyIn(AROUND_CHILDREN, folded)) {
    seen.add(thing);
    if (seen.size === 3) break;
  }
  const more =
    (standsIn(SCHOOL_STAFF_TALK, folded) ? 1 : 0) + (standsIn(CALLED_MISS, folded) ? 2 : 0) + (standsIn(YOUNG, folded) ? 1 : 0);
  return Math.min(4, seen.size + more);
}
