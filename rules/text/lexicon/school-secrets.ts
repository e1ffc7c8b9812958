/** What schools keep in confidence about themselves, as staff blurt it out. Phrases as in `phrases.ts`. */
export type SecretKind =
  | 'staffing'
  | 'concern'
  | 'inspection'
  | 'outcome'
  | 'money'
  | 'meeting'
  | 'code'
  | 'weakness'
  | 'records'
  | 'picture'
  | 'trip';

const STATE = String.raw`(?:on {capability}|put on (?:{capability}|a support plan|an? action plan|gardening leave)|on (?:a {support} plan|a final {warning}|{gardening} leave)|(?:been |got |getting )?{suspended}|under {investigation}|pending (?:an )?{investigation}|being {investigated}|a {disciplinary}|gross {misconduct}|{performance} managed|{managed} out|(?:been |getting |got |being )?(?:{sacked|fired}|let {go}|{pushed} out|made {redundant})|{signed} off|{off} (?:again )?(?:with |on )(?:\w{2,8} )?(?:stress|long[\s-]term sick|sick leave|depression|anxiety|a breakdown|mental health|cancer)|long[\s-]{term} sick|(?:had|having) a (?:{breakdown}|nervous {breakdown}|{miscarriage})|having an {affair}|in {rehab}|drink {problem}|{arrested}|handed in (?:his|her|their) {notice}|(?:his|her|their) {notice} in|settlement {agreement}|{grievance}|(?:been |got |was |were )?(?:{walked|escorted|marched|frogmarched}) off(?: the)? (?:site|premises)|with the {lado}|{contract|contracts} (?:not |won't be |isn't )?(?:being )?renewed|won't have (?:his|her|their) {contract|contracts} renewed|off (?:for|til|till|until) (?:the {rest}|{good}|easter|christmas|{summer}|the {foreseeable})|{walked} out|{quit}|{resigned}|(?:left|gone) (?:suddenly|overnight|under a {cloud}|{awol})|going through a {divorce}|(?:wife|husband) has {left})`;

export const SECRET_SLOTS = {
  state: STATE,
  staff:
    "(?:head(?: ?teacher)?|ht|deputy(?: head)?|dht|assistant head|principal|hod|head of (?:year|maths|english|science|\\w{2,12})|senco|sendco|dsl|caretaker|site manager|bursar|business manager|cook|receptionist|office (?:manager|lady)|tas?|lsas?|teachers?|colleagues?|staff|members? of staff|technician|secretary|governor|chair of governors|nqt|ect|supply|cover supervisor|m(?:r|rs|s|iss) \\p{L}{2,14}|\\p{L}{2,12} in (?:the office|science|maths|english|pe|humanities|year \\d{1,2}|y\\d{1,2}|reception|nursery|finance|the kitchen))(?:'s|'ve| is| are| has| have| was| were)?",
  any: '[^.!?]{0,40}?',
  near: '[^.!?]{0,20}?',
  far: '[^?]{0,40}?',
  few: '(?:\\w{2,10} ){0,3}?',
  some: '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|several|half|some|our|the|a few|all|one|another)',
  jobs: '(?:tas|teachers|lsas|staff|posts|jobs|office staff|cleaners|support staff|teaching assistants|deputies|people|roles|hltas|sencos)',
  day: '(?:today|tomorrow|tmrw|tmw|tonight|this (?:morning|week|afternoon)|in the morning|on (?:mon|tues?|wednes|thurs?|fri)(?:day)?|monday|tuesday|wednesday|thursday|friday|next week)',
  money: '(?:£ ?\\d[\\d.]*(?:,\\d{3})*(?:k|m| million| thousand| grand)?|\\d{2,4} ?(?:k|grand)|half a million|a million)',
  hole: '(?:in the red|deficit|overspen[td]|in debt|short|shortfall|black hole|over budget|in the hole|to save|to find|of cuts)',
  lock: '(?:door|gate|alarm|entry|key ?pad|key ?safe|lock|padlock|staff entrance|entrance|barrier|shed|back door|side gate|side door|front door|safe|building|site|classroom|office|cupboard|gym|hall|staff ?room|nursery|block|toilets?|loos?|minibus keys)',
  code: '(?:[a-z] ?\\d{3,5}[a-z]?|\\d{3,6}[xyz#*]?|\\d \\d \\d \\d)',
  records:
    '(?:data|records?|files?|names|registers?|sen|send|reports?|results|class lists?|mocks?|exam papers?|scripts|ehcps?|ieps?|safeguarding|medical (?:forms|info\\w*)|consent forms|pupil (?:info\\w*|details|photos)|contact (?:sheets?|details)|mark ?sheets?|mark ?book|addresses|assessments?|papers|y\\d{1,2}\\w*|year \\d{1,2}\\w*|\\d{1,2}[a-z]\\d? \\w+|kids|pupils)',
  carrier:
    '(?:memory stick|usb(?: stick)?|pen drive|hard drive|laptop|ipad|mark ?book|planner|folder|bag|box|register|class list|reports|mocks|trip file|paperwork|printouts?|scripts|exam papers|mark ?sheets?|phone|lanyard and)',
  gone: '(?:left|leave|leaving|lost|losing|misplaced|stolen|nicked|pinched|dropped|forgot|forgotten)',
  time: "(?:\\d{1,2}[.:]\\d\\d ?(?:am|pm)?|\\d{1,2} ?(?:am|pm)|(?:half (?:past )?|quarter (?:past|to) )\\w+|\\d{1,2} o'?clock|noon|midday|at \\d{1,2}(?= |[.,!]|$))",
  place: '(?:the |our )?\\p{L}{3,}(?: \\p{L}{3,})?',
} as const;

export const SCHOOL_SECRETS: readonly (readonly [phrases: string, note: { readonly kind: SecretKind }])[] = [
  [
    `
    <staff> (?:<any>)<state>
    (?:\\p{L}{2,12}'s|\\p{L}{2,12} has|\\p{L}{2,12} got|they've) (?:just )?(?:been |had )?(?:{suspended|sacked}|put on {capability}|let {go}|made {redundant}|{signed} off|{walked} off site|{escorted} off site)
    {suspended|sacked|making|made|cutting|losing|axing|lost} <near><some> (?:of (?:the|our) )?(?:\\w{2,9} )?(?:<jobs>)(?: redundant)?
    getting {rid} of <near><some> (?:of (?:the|our) )?(?:\\w{2,9} )?(?:<jobs>)
    {laid} off <near><jobs>
    {redundancies|redundancy|restructure|restructuring} <any>(?:at (?:ours|my place|our place|my school|work|our school)|our school|we're|announced|on (?:monday|tuesday|wednesday|thursday|friday)|consultation|letters)
    (?:\\d{1,2}|two|three|four|five|six|more|some) {redundancies}
    `,
    { kind: 'staffing' },
  ],
  [
    `
    (?:the )?{lado}(?:'s|'ve)? (?:(?:has|have|had|is|are|was|were|been|be|being|just|already|now|back|getting|got) )*(?:came|come|comes|coming|in (?:today|tomorrow|again|school|this)|in$|called|rang|rung|phoned|involved|informed|notified|here|visit\\w*|turned up|on site|meeting|referral|referred|investigat\\w+|strategy|interview\\w*|decision|outcome)
    (?:call|called|calling|ring|rang|inform|informed|told|tell|gone to|went to|referred (?:him |her |them |it )?to|reported (?:him |her |them |it )?to|meeting with|visit from|waiting (?:for|on)|spoke to|spoken to|phoned) (?:the )?{lado}
    `,
    { kind: 'concern' },
  ],
  [
    `
    {ofsted|estyn|hmi|hmie|isi|siams|inspectors|inspector}(?: inspectors?| team)? (?:have |has |'ve |'s |are |is |'re )?(?:just |literally |finally |only |now |definitely |been )?(?:called|rang|rung|phoned|on the phone|emailed|coming|in|here|arriv\\w+|turn(?:ed|ing) up|walked in|on site|due) ?(?:us|this (?:morning|week|afternoon)|<day>|at \\d|(?:in )?the building|today|and|at (?:ours|my|our)|for two|next|now)?(?=[.,!\\s]|$)
    {ofsted|estyn|hmi|inspection|inspectors}<near> <day>
    <day><near> {ofsted|estyn|hmi|inspectors} (?:in|are in|here|arrive|visit|inspection)
    (?:we(?:'ve| have)?|school|ours|my school|just) (?:just |finally |literally )?(?:had|got|gotten|received|has had|has got) (?:the|that|our) (?:ofsted |estyn |dreaded |phone ){0,2}{call|phonecall}
    (?:the|our) (?:phone |dreaded ){0,2}{call} (?:came|has come|came in|is here|happened)
    day (?:1|2|one|two) of (?:our )?{ofsted|inspection|estyn}
    {inspectors} in the building
    `,
    { kind: 'inspection' },
  ],
  [
    `
    \\d{1,3} ?% (?:at |got |reached |met |meeting |hit )?(?:the )?{expected|exs|gds|greater} (?:standard |depth )?(?:in|for|at) (?:writing|reading|maths|rwm|combined|spag|science|ks\\d|y\\d|year \\d)(?! (?:nationally|across|in england))
    (?:draft|provisional|verbal) {report|feedback|judgement|judgment|outcome|grade}
    (?:giving|gave|given|got|getting|gonna get|going to get|gone to|down to|been given) (?:us |a |an )?(?:{ri}|{inadequate}|requires {improvement}|special {measures}|serious {weaknesses})
    `,
    { kind: 'outcome' },
  ],
  [
    `
    {school|school's|schools|place|trust|academy|budget|we|we're|we've|were|nursery|governors|money|funding} <any><money> <near><hole>
    {budget|deficit} <far><money>
    (?:setting|set|submitted|running) a {deficit} budget
    (?:school|school's|we're|we'll|place is|trust is|trust) <any>{bankrupt|insolvent}
    (?:school|school's|we're) (?:is |are )?(?:\\w{2,9} )?in {deficit}
    {budget|budget's|budgets} <far>(?:losing|cutting|getting rid of|we lose) (?:\\d|two|three|four|a)
    `,
    { kind: 'money' },
  ],
  [
    `
    {governors|governors'|slt|staff|trust|board|trustees|head} (?:meeting|briefing|were told|have agreed|voted|told us|said)<any>\\b(?:merg\\w+|clos(?:ing|ure)|redundan\\w+|deficit|restructur\\w+|academis\\w+|join(?:ing)? a (?:trust|mat)|cuts)
    {merging|merge} with <place><far>(?:not|yet|don't|announced|public)
    `,
    { kind: 'meeting' },
  ],
  [
    `
    <lock>(?:'s)? (?:\\w{2,8} )?{code|codes|code's|pin|number|combo|combination} <any>(?<![\\p{L}\\p{N}£.:/-])<code>
    {code|codes|pin|combination} (?:for|to|on) (?:the |our )?(?:\\w{2,9} ){0,3}<lock><near>(?<![\\p{L}\\p{N}£.:/-])<code>
    {keypad|alarm|padlock|keysafe}(?:'s)? (?:(?:for|on|to|at|by) (?:the |our )?(?:\\w{2,9} ){1,3})?(?:is |is still |number is |= ?|code )?(?<![\\p{L}\\p{N}£.:/-])<code>
    {key|keys|spare} <any>\\b(?:under|behind|on top of|above|inside|beneath|in) (?:the|a|that) (?:\\w{2,9} ){0,2}?(?:plant ?pot|pot|mat|bins?|brick|stone|ledge|meter|shed|hook|gnome|flower ?pot|planter|drain ?pipe|electric box|box|gutter|boiler room|drawer|cupboard|shelf|locker|toolbox|post box)
    `,
    { kind: 'code' },
  ],
  [
    `
    {gate|gates|door|doors|window|windows|fence|exit|entrance|perimeter|building|alarm|school|school's|site|hall} <any>(?:unlocked|doesn't (?:\\w{2,9} )?(?:lock|shut|close|work|go off)|won't (?:lock|shut|close)|don't (?:lock|shut|work)|propped open|never (?:\\w{2,9} )?(?:locked|locks|shuts|closes|set|alarmed)|left (?:wide )?open|always open|wide open|hole in|isn't (?:locked|alarmed|set)|not (?:locked|alarmed|set))
    {cctv|cctv's} (?:has been |have been |been )?(?:down|off|broken|out) (?:at|in|on|by|for)<any>
    {cctv|cameras|camera} <any>\\b(?:doesn't|don't|isn't|aren't|not|off|broken|blind|never|fake|down|can't)
    (?:no|isn't any|without|aren't any|broken|dummy|fake) (?:\\w{2,9} )?{cctv|cameras}
    {blind} ?spots?(?:<near>) (?:cctv|cameras?)
    (?:school|building|site)(?:'s| is| will be)? (?:\\w{2,9} )?{empty|unattended|unstaffed|deserted} <any>(?:all|over|until|til|till|from|weekend|half term|easter|summer|christmas|laptops|ipads)
    `,
    { kind: 'weakness' },
  ],
  [
    `
    {left|leave|leaving|lost|losing|misplaced|stolen|nicked|pinched|dropped|forgot|forgotten} <any><carrier><far>\\b<records>
    {stick|usb|drive|laptop|ipad|markbook|book|planner|folder|bag|box|register|list|reports|mocks|file|paperwork|scripts|papers}<near> <records><any>\\b(?:left|lost|stolen|nicked|gone|missing|dropped|on the (?:bus|train|tube))
    {medical|allergy|contact} (?:list|forms?|info\\w*|details|sheet) <any>(?:blew|lost|left|gone|stolen|dropped|fell)
    {mocks|scripts|papers|reports|lists|list|registers|register|book|ehcps|books} <far>\\b(?:left (?:them|it|the lot)|lost (?:them|it)) <near>(?:train|bus|tube|pub|cafe|café|starbucks|costa|taxi|car roof|there|gym)
    `,
    { kind: 'records' },
  ],
  [
    `
    (?:seating {plan|plans}|mark ?{book}|{markbook}|{register}|class {list|lists}|data {sheet}|{tracker}|sims {screen}) (?:photo|pic|screenshot|picture|attached|below|pictured)
    (?:photo|photos|pic|pics|picture|snap|screenshot|screen ?grab|here's|look at|sharing|posting|attached|peek at) (?:<near> )?(?:of )?(?:my|our|the|this|a|y\\d{1,2}'s|his|her) (?:[\\w']{1,9} ){0,3}?(?:{markbook|registers|register|marksheet|marksheets|trackers|tracker}|mark {book|sheet|sheets}|seating {plan}|class {list|lists}|data {sheet|drop|wall}|assessment {data|grid|spreadsheet}|grades? {spreadsheet}|sims {screen|page}|behaviour {log}|detention {list}|safeguarding {board|file}|exclusion {letter})
    `,
    { kind: 'picture' },
  ],
  [
    `
    {coach|coaches|minibus|bus|train|walking|we're|we'll|leaving|meeting} <any>(?:leav(?:es?|ing)|depart(?:s|ing)?|set(?:s|ting)? off|go(?:es|ing)|walk(?:s|ing)?|meet(?:s|ing)?|arriv(?:es?|ing)|pick(?:ed|ing)? up)<near> <time><any>\\b(?:from|at|to|via|along|down|through|outside) <place>
    {coach|coaches|minibus|bus|leaving|leaves|departing|walking|walk|staying|meeting|setting} <any>\\b(?:from|at|to|via|along|down|in|outside) <place><any>\\b<time>
    {coach|coaches|minibus|bus|leaving|leaves|departing|walking|meeting}<near> <time><near> (?:from|at|to|via|along|outside) <place>
    <time> {coach|train|bus|minibus|ferry|flight|tram} (?:from|to|out of) <place>
    {lodge|room|dorm|cabin|hostel|hotel|travelodge|yha|ibis} ?\\d{0,3}<any>\\b(?:till|til|until|back|each|every|from|monday|tuesday|wednesday|thursday|friday|sunday|saturday|<time>)
    `,
    { kind: 'trip' },
  ],
];
