import type { Passage } from '../text/passage';
import { Phrases } from '../text/phrases';
import type { Context, Example, Find, TextSignal } from './signal';

const PARTY = String.raw`(?:labour|the\stories|tories|tory|(?:the\s)?conservatives?(?:\sparty)?|lib\s?dems?|liberal\sdemocrats?|(?:the\s)?greens?(?:\sparty)?|reform(?:\suk)?|ukip|(?:the\s)?snp|plaid(?:\scymru)?|sinn\sf[eé]in|(?:the\s)?dup|sdlp|uup|alliance\sparty|alba|your\sparty|the\sbrexit\sparty|workers\sparty|the\sbnp|restore\sbritain|advance\suk)`;
const LEADER = String.raw`(?:(?:sir\s)?(?:keir\s)?starmer|keir|(?:kemi\s)?badenoch|kemi|(?:nigel\s)?farage|nigel|(?:rishi\s)?sunak|rishi|(?:ed\s)?davey|(?:zack\s)?polanski|(?:boris\s)?johnson|boris|bojo|(?:jeremy\s)?corbyn|jezza|(?:angela\s)?rayner|(?:rachel\s)?reeves|(?:wes\s)?streeting|(?:bridget\s)?phillipson|(?:john\s)?swinney|rhun|(?:liz\s)?truss|theresa\smay|(?:andy\s)?burnham|(?:zarah\s)?sultana|(?:robert\s)?jenrick|(?:suella\s)?braverman|(?:nicola\s)?sturgeon|(?:george\s)?galloway|(?:sadiq\s)?khan|(?:gavin\s)?williamson|(?:rupert\s)?lowe|(?:lee\s)?anderson)`;

const SLOTS = {
  party: PARTY,
  leader: LEADER,
  side: String.raw`(?:leave|remain|yes|no|independence|indy\s?ref|brexit)`,
  office: String.raw`(?:mp|ms|msp|mla|mayor|pm|prime\sminister|number\s(?:10|ten)|no\s?10|downing\sstreet|council(?:lor)?|the\s(?:\w{3,14}\s){0,2}(?:council|ward|seat)|parliament|government|office|power)`,
  word: String.raw`(?:[\w'-]{1,14}\s)`,
};

/** Campaigning in so many words. */
const PHRASES = new Phrases<Find['certainty']>(SLOTS, [
  [
    `
    {vote|voting|voted|votes} (?:for )?(?:the )?(?:<party>)(?! (?:in or|or <party>|bag|ward)|,? conservative)
    {vote} (?:leave|remain|yes|them out|tactically|the tories out|labour out|to get the tories)
    {vote} (?:for )?(?:<leader>)
    (?:get|kick|boot|throw|chuck|kicking|voting|drive|want|time to get) (?:the |this |these )?(?:<party>|<leader>|labour lot|tory lot|shower|government) {out}
    {out} with (?:the )?(?:<party>|<leader>)
    <party> {out}(?=[!.]|$| now| for good| #)
    <leader> {out}(?=[!.]|$| now| #)
    (?:f\\*?[a-z*]{1,3}k?|fuck|screw|sod|down with|bollocks to|never trust|never kissed|never trusting|hate) (?:the |a |all )?{tories|tory|labour|reform|snp|farage|starmer|badenoch|sunak|boris|corbyn|conservatives|greens|ukip|lib|libdems}
    {canvassing|canvassed|canvass|leafleting|leafletting|leafleted|leaflets|campaigning|campaigned|doorknocking|volunteering|phonebanking|knocking} (?:[\\w']+ ){0,5}(?:<party>|<leader>)
    {door} knocking (?:[\\w']+ ){0,4}(?:<party>|<leader>)
    {standing|stand|selected|running|run|stood|elected|chosen} (?:[\\w']+ ){0,6}(?:<party> (?:party )?)(?:candidate|councillor|mp|msp|ms|ppc)
    (?:your|our|my|the|as) (?:local |new |next )?(?:<party>) (?:party )?{candidate|ppc}
    {joined|joining|join|rejoined|member|members} (?:of )?(?:the |your )?(?:<party>)(?: party)?(?! (?:forces|in the|us for))
    {signed} up (?:to|for|as a member of) (?:the )?(?:<party>)
    sign up to (?:be a )?{member|members} of (?:the )?(?:<party>)
    {elect|re-elect|reelect} (?:[\\w'.-]+ ){1,4}(?:for|to|as|on) (?:your )?(?:[\\w']+ ){0,3}<office>
    {back|backing|backed|support|supporting|supports|endorse|endorsing|rooting} (?:for )?(?:me in |us in )?(?:the )?(?:<party>|<leader>)(?! (?:stars|the bus|from|to work|in court|seat|to the|garden|staff))
    join me in {backing|supporting|voting} (?:for )?(?:the )?(?:[\\w']+ )?(?:<party>|<leader>)
    <leader> for (?:pm|prime minister|number 10|leader|mayor|{president|pm|prime|leader|mayor})
    get (?:<leader>|<party>) (?:into|in|back in) {number|no|downing|power|government|office|parliament}
    <party> (?:is|are) the {only} (?:party|ones|one|choice|way)
    only <party> {can|will} (?:win|beat|stop|fix|save|deliver)
    {lend} (?:us|them|me|<party>) your vote
    {winning} here(?= |[!.]|$)
    {proud} (?:to be )?(?:a )?(?:<party>) (?:member|voter|councillor|supporter|activist|party member|candidate)
    {yes} to (?:an )?(?:independence|independent scotland|independent wales|united ireland|rejoin|indy)
    (?:scottish|welsh|no to) {independence} (?:now|is coming|yes|is normal|is the only)
    {rejoin} (?:the )?eu(?:$|[.!]| now| and| today| asap)
    {take} back control
    {snp} 1 (?:&|and) 2
    both {votes} (?:snp|green|labour|plaid)
    {don't|dont|never|not} (?:let|trust|vote|voting|elect|be voting) (?:for )?(?:the |these )?(?:<party>|<leader>)(?: [\\w']+){0,3}
    i'm (?:a )?{voting} <party>
    (?:time for|time) (?:<leader>|<party>) (?:him |her |them )?to {go|resign}
    sick of (?:<leader>|<party>)(?:,| and|\\.) (?:[\\w']+ ){0,4}{vote|go|out|resign}
    (?:general )?{election} now(?=[!.]|$| #| please)
    {remember} (?:this|that) (?:when you|at the ballot|on polling day|at the ballot box|come (?:the )?election)
    {put|putting|stuck} (?:up )?(?:[\\w']+ ){0,3}(?:vote )?(?:<party>) (?:poster|posters|sign|signs|stakeboard|placard)
    <party> {poster|rosette|stakeboard|badge} (?:up|on|in)
    {posters|poster} (?:up )?for (?:<party>|<leader>)
    i (?:voted|'m with|am with|stand with|trust|love|believe in) (?:<leader>|<party>) (?:and|because|all the way|till|{always|every|forever|will|and|because|all|till})
    (?:<leader>|<party>) (?:has|have) (?:got )?(?:my|our) {vote|support|backing}
    {my|our} vote (?:is going|goes|went) to (?:the )?(?:<party>|<leader>)
    {re-elect|reelect} <leader>
    {donate|donated|donating} to (?:the )?(?:<party>|my campaign|our campaign)
    <party> {gain|hold}(?= [!.]|!|\\.| we did it| what a| 🌹)
    we need (?:a|the) <party> {government|council|mp|mayor}
    {tories|labour|reform|conservatives|snp|lib|libdems|greens} (?:[\\w']+ ){0,3}(?:fix|save|destroy|wreck|ruin)(?:ed|ing|s)? (?:this country|our country|the country|our nhs|the nhs|our schools|britain|everything|education)
    {get} out and vote (?:them|the|for) (?:[\\w']+ )?(?:down|out|<party>)
    {corbyn|farage|starmer|boris|kemi|keir} (?:was|is) (?:right|the best|a legend|my hero|our only hope|the only|finished|a disgrace|a traitor|a liar)
    you {should|must|need} (?:all |to )?vote (?:<party>|<leader>|for (?:<party>|<leader>))
    `,
    'likely',
  ],
]);

const TAG =
  /#(?:gtto|toriesout\w{0,10}|toryout\w{0,6}|getthetoriesout|never(?:trusta)?tory|neverkissedatory|starmerout|sunakout|johnsonout|borisout|kemiout|labourout|reformout|farageout|reformforpm|votelabour|votetory|voteconservatives?|votegreen|votelibdem|votesnp|bothvotessnp|voteplaid|votereform|voteleave|voteremain|votetactically|tacticalvoting|fbpe|rejoineu|rejoin|jc4pm|labourgain|forthemany\w{0,12}|foronebrexit|indyref2|yesscot|freescotland|changewelsh|generalelectionnow|backboris|backkemi|teamkeir|votenige?l?|reformuk|imwithcorbyn|makevotesmatter|toryscum|torybritain|starmeroutnow|labourdoorstep|canvass\w{0,8}|doorstep2\d{1,4}|libdemfightback|joinreform|joinlabour|joingreens)(?![a-z0-9])/g;

/** Parties and leaders as a plain passage must name one before anything else is looked at. */
const GATE = /\b(?:vot(?:e|es|ed|ing)|labour|tor(?:y|ies)|conservatives?|lib\s?dems?|liberal\sdem\w{1,6}|greens?|reform|ukip|snp|plaid|sinn|dup|starmer|keir|kemi|badenoch|farage|nigel|sunak|rishi|davey|polanski|boris|corbyn|canvass\w{0,3}|leaflet\w{0,4}|candidate|elect\w{0,4}|re-elect|independence|rejoin|indyref|your\sparty|election|burnham|rayner|take\sback)\b|#/;

/** Reported, asked, taught, joked: no campaigning. */
const NOT_CAMPAIGN =
  /\b(?:bbc|itv|sky\snews|guardian|poll(?:s|ing)?\s(?:shows?|suggests?|puts?|finds?)|according\sto|by-election|ballot\spaper|debate[sd]?|interview(?:ed|s)?|analysis|history\sof|suffragettes?|teaching|taught|lesson|assembly|mock\selection|y(?:ea)?r?\s?1?\d\s|my\s(?:students|class|pupils)|who\swould|which\sparty|undecided|however\syou\svote|whoever\syou|whichever\sway|strictly|x\sfactor|bgt|britain's\sgot|i'm\sa\sceleb|eurovision|love\sisland|dance\sfinals?|pet\scompetition|labour\sward|in\slabour|into\slabour|went\sinto|labour\spains?|greens\s(?:and|&)\s(?:browns?|veg)|your\sgreens|some\sgreens|collard|bowling|putting|golf|vinted|the\sdress|reform\sschool|pension\sreform|school\sreform|reform\sof|nobel|oscars?|referee|man\sof\sthe\smatch|goal\sof|union|neu|nasuwt|unison|strike\sballot|quiz|who\swill\swin|should\si\svote|who\sshould\si|both\ssides|don't\scare\swho)\b/;

function* inPassage(passage: Passage, _context: Context): Generator<Find> {
  if (!passage.has('politics', GATE)) return;
  const why = 'It speaks for or against a party, a politician or a side in a vote.';
  for (const { start, end, evidence } of passage.matches(TAG)) yield { start, end, evidence, certainty: 'likely', why };
  for (const hit of PHRASES.in(passage)) {
    if (passage.isQuoted(hit) || NOT_CAMPAIGN.test(passage.sentenceText(hit.start))) continue;
    if (/\b(?:did|does|do|will|would|anyone|anybody|who)\s(?:[\w']{1,12}\s){0,3}$/.test(passage.before(hit, 30)) && /^[^.!]{0,80}\?/.test(passage.after(hit, 82))) continue;
    yield { start: hit.start, end: hit.end, evidence: hit.evidence, certainty: hit.note, why };
  }
}

export const signal: TextSignal = { topic: 'party-political', inPassage };
