/**
 * What schools keep in confidence, as people blurt it out. Patterns are for folded text in which pupils and parents were written
 * over (`marked.ts`), bounded, without nested repetition. Whose school it is and whether it is said in earnest, the signal decides.
 */

const ANY = '[^.!?]';

/** Facts of one child or family that are confidential wherever a child of the writer's school is spoken of. */
export const CHILD_FACTS: readonly { kind: string; pattern: RegExp }[] = [
  {
    kind: 'safeguarding',
    pattern:
      /\b(?:child\sprotection|cp\s(?:plan|conference|meeting|register|case|referral)|cin\s(?:meeting|plan)|child\sin\sneed|looked[\s-]after|lac(?=\s(?:review|kids?|child|children|pep|pupils?|student|meeting|lad|girl|boy))|pep\smeeting|(?:in|into|taken\sinto|put\sinto|going\sinto)\s(?:care|foster\scare)(?!\sof)|foster(?:ed|\scarers?|\splacement|\sfamily|\smum|\sdad)|placement\s(?:broke|break|has\sbroken|breaking)|social\s(?:services|workers?|care)|mash\b|lado\b|early\shelp|disclos(?:ed|ure|ures|ing)|safeguarding\s(?:referral|concern|issue|log|meeting|incident|alert|call)|cpoms(?:'?d|ed|'ed)?|myconcern|strategy\s(?:meeting|discussion)|section\s(?:17|47)|case\sconference|neglect(?:ed)?|(?:being\s|been\s|was\s|sexually\s|physically\s)?abused?|bruis(?:e|es|ed|ing)|(?:slap|belt|cigarette|bite)\smarks|black\seye|domestic\s(?:violence|abuse)|(?:in\sa|women's|the)\srefuge|injunction|restraining\sorder|(?:not|isn't|aren't)\sallowed\s(?:contact|to\s(?:collect|pick|see))|county\slines|groomed|sexually\sexploit\w+|prevent\sreferral|channel\spanel|(?:police|feds|coppers)\s(?:statement|interview|protection|turned\sup|called|involved|came|taking|took|visit|knocked|and\severything|at)|arrested|ran\soff\sagain|gone\smissing|went\smissing|known\sto\s(?:services|the\spolice)|removed\sfrom\s(?:home|mum|dad|the\shome|(?:his|her|their)\s(?:mum|dad|parents)))\b/,
  },
  {
    kind: 'medical',
    pattern:
      /\b(?:diagnos(?:ed|is)|adhd|autis(?:m|tic)|asd\b|asc\sassessment|dyslexi(?:a|c)|dyspraxi(?:a|c)|odd\sdiagnosis|pda\b|tourette'?s|epilep(?:sy|tic)|(?:had|having|has)\s(?:a\s|another\s)?(?:seizure|fit)|seizures?|diabet(?:es|ic)|cancer|leukaemia|tumour|chemo(?:therapy)?|self[\s-]?harm(?:s|ed|ing)?|cutting\s(?:herself|himself|themselves)|cuts\s(?:herself|himself)|overdose[ds]?|suicid(?:al|e)|kill\s(?:himself|herself|themselves)|eating\sdisorder|anorexi[ac]|bulimi[ac]|mental\shealth\s(?:crisis|problems|issues|breakdown|unit)|sectioned|depress(?:ed|ion)|(?:severe|bad|terrible|crippling|really\sbad)\sanxiety|anxiety|camhs|(?:is|'s|was|got|gets|fell|being)\s(?:\w{2,8}\s)?pregnant|miscarri(?:ed|age)|(?:had|having)\san\sabortion|rushed\s(?:in)?to\shospital|in\shospital|in\sintensive\scare|blue\slighted|ambulance|on\s(?:ritalin|medication|meds|antidepressants)|medicated|(?:his|her|their)\s(?:meds|medication|insulin|epipen|feeding\stube|catheter|stoma)|allergic\sto|(?:wet|soiled|poos?|pooed|weed|wees)\s(?:himself|herself|themselves|his|her)|still\sin\snappies|not\stoilet\strained|hearing\sloss|selective(?:ly)?\smut(?:e|ism)|attachment\sdisorder|trauma(?:tised)?|hiv\b|sickle\scell|cystic\sfibrosis|muscular\sdystrophy|cerebral\spalsy|down'?s\ssyndrome|fasd?\b|foetal\salcohol|pica\b|transitioning|gender\s(?:clinic|dysphoria)|came\sout\s(?:to\sme|as))\b/,
  },
  {
    kind: 'special needs',
    pattern:
      /\b(?:ehcps?|ehc\s(?:plan|needs)|education,?\shealth\sand\scare|sen\s(?:register|meeting|support|review|panel|file|tribunal)|send\s(?:register|meeting|support|review|panel|file|tribunal)|iep\b|annual\sreview|(?:1:1|one[\s-]to[\s-]one|1-1)\s(?:funding|hours|support\s(?:cut|removed|refused))|special\s(?:school|provision|needs)|ed(?:ucational)?\spsych(?:ologist)?|(?:salt|speech\sand\slanguage)\s(?:assessment|report|referral)|alternative\sprovision|(?:going|sent|moved|moving|off)\sto\s(?:a\s|the\s)?pru|reduced\stimetable|part[\s-]time\stimetable|can't\s(?:even\s)?(?:read|write)\s(?:at\sall|his|her)|reading\sage\sof|working\s(?:at|below)\s(?:p|pre-?key|y\d|year))\b/,
  },
  {
    kind: 'family',
    pattern:
      /\b(?:mum|mam|mom|mother|dad|father|parents|brother|sister|nan|gran|grandad|stepdad|stepmum|\ue003+)(?:'s|'ve|\shas|\shave|\shad|\sis|\sare|\swas|\swere)?\s(?:\w{2,10}\s){0,3}?(?:died|dead|dying|passed\saway|passed|killed|in\sprison|(?:to|in|into|from|out\sof|back\sin)\s(?:prison|jail)|inside|locked\sup|banged\sup|arrested|walked\sout|left\s(?:them|home|him|her)|lost\s(?:his|her|their)\sjobs?|evicted|homeless|alcoholics?|drunk|drinking|pissed|on\sdrugs|addicts?|using\sagain|overdosed|split(?:ting)?\s(?:up)?|divorc(?:ed|ing|e)|separat(?:ed|ing)|deported|terminal(?:ly)?|beats?|hits?|hit\s(?:him|her|them)|beaten|stabbed|sectioned|on\sbenefits|unemployed|works\snights|kicked\s(?:him|her|them)\sout|affair|cheat(?:ing|ed)|having\sa\sbaby|illegal(?:ly)?|tagged|on\stag)\b|\b(?:bereave(?:d|ment)|(?:at|after|for)\s(?:his|her|their)\s(?:mum|dad|mam|nan)'?s?\sfuneral|custody|(?:living|lives|staying|sofa[\s-]surfing)\sin\s(?:a\s)?(?:hostel|b&b|refuge|temporary|car|hotel)|homeless|evict(?:ed|ion)|free\sschool\smeals|fsm\b|pupil\spremium|food\s?banks?|no\s(?:food|heating|electric(?:ity)?|bed|hot\swater)\s(?:at\shome|in)|(?:hasn't|haven't|not|nothing)\s(?:eaten|had\sany\sfood|to\seat)|asylum|deport(?:ed|ation)|(?:in|to|gone\sto|from)\s(?:prison|jail)|empty\shouse|home\salone|(?:walks?|walking)\shome\s(?:alone|on\s(?:his|her|their)\sown|by\s(?:himself|herself))|lets?\s(?:himself|herself)\sin|nobody\s(?:at\shome|home|in\swhen)|own\sdoor\skey|works\snights|turned\sup\s(?:drunk|stoned|pissed|high))\b/,
  },
  {
    kind: 'exclusion',
    pattern:
      /\b(?:permanent(?:ly)?\sexclu(?:ded|sion|ding)|perm(?:ed|\sex(?:ed|cluded)?|-exed)|pex(?:'?d|ed)?\b|exclu(?:ded|ding)|suspended|fixed[\s-]term|expelled|managed\smove|kicked\sout\sof\sschool|(?:caught|found|brought|bringing|carrying|had)\s(?:in\s)?(?:with\s)?(?:a\s|some\s)?(?:knife|blade|machete|weed|drugs|cannabis|vodka)|dealing\s(?:in|at|drugs|weed|vapes|at\sschool|on\ssite))\b/,
  },
];

/** A grade that belongs to one child. */
export const CHILD_GRADE =
  /\b(?:got|gets|scored|scraped|given|failed|only\sgot|predicted|achieved|on\sa|working\sat|graded|came\sout\swith|is\son|at\sa)\s(?:a\s|an\s|only\s|just\s|about\s|grade\s|another\s|straight\s){0,3}(?:u|[1-9](?:-[1-9])?|[a-e]\*?s?|\d{1,3}\s?%|\d{1,3}\/\d{2,3}|\d{2,3}|zero|fail|pass|below|wts|exs|gds)(?![a-z0-9])[^.!?]{0,24}?\b(?:mocks?|test|tests|sats|assessment|paper|exam|exams|gcse|a[\s-]level|nea|coursework|phonics|spelling|scaled|data|prediction|maths|english|science|reading|writing|history|geography|french|spanish|physics|chemistry|biology)\b|\bfailed\s(?:his|her|their|all\s(?:his|her|their))\s(?:mocks?|phonics|sats|maths|english|gcses?|exams?|resits?)\b|\b(?:predicted|target)\sgrades?\s(?:is|are|of)\s/;

/** "keep it to yourselves", "not announced yet". */
export const IN_CONFIDENCE =
  /\b(?:between\s(?:us|you\sand\sme|ourselves|me\sand\syou)|keep\s(?:it|this|that)\s(?:to\syourse(?:lf|lves)|quiet|under\syour\shat|on\sthe\sdown\s?low|hush)|don't\s(?:tell\s(?:anyone|anybody|a\ssoul|slt|the\s\w+)|repeat\sthis|spread\sthis|share\sthis)|not\s(?:yet\s)?(?:public|publicly|official|officially|announced|common\sknowledge|out\s(?:yet|there)|been\s(?:announced|told|made\spublic)|released|published)|(?:isn't|hasn't|haven't|aren't|wasn't)\s(?:\w{2,9}\s)?(?:public|official|announced|been\s(?:announced|told|released|published|made\spublic)|out\syet|told\s(?:the\s)?(?:staff|parents|kids|anyone)|common\sknowledge)|unannounced|before\s(?:it's|it\sis|they're|it\sgets|its)\s(?:announced|public|official|released|published|told)|(?:not|aren't|ain't|weren't)\s(?:meant|supposed|allowed)\sto\s(?:say|tell|share|know|talk\sabout|post|announce|mention)|shouldn't\s(?:be\s)?(?:really\s)?(?:say|saying|tell|telling|post|posting|share|sharing|know)(?:ing)?|can't\s(?:say|tell|share|announce|name)\s(?:\w{2,8}\s)?(?:anyone|who|yet|till|til|until|names|publicly|you\swho|officially)|under\sembargo|embargo(?:ed)?|hush[\s-]hush|shh+|sshh+|strictly\sconfidential|in\sconfidence|confidential|mum's\sthe\sword|off\sthe\srecord|staff\sdon't\sknow|parents\sdon't\sknow|before\sthe\sletter|official\sannouncement|til\sthe\sreport|until\sthe\sreport|till\sthe\sreport|before\sresults\sday|(?:came|come)\sout\searly|leaked)\b|🤫|🤐/u;
/** Secrets of home and telly. */
export const OTHER_SECRET =
  /\b(?:engaged|engagement|wedding|proposal|propos(?:e|ed|ing)|surprise\s(?:party|for)|birthday|present|secret\ssanta|spoilers?|traitors|strictly|taskmaster|bake\soff|gender\sreveal|pregnant|expecting|baby|new\sjob|house|holiday|chocolate|biscuits?|wine|diet|tattoo|embargo\s(?:is\s)?lifted|lifted|crush|guilty\spleasure|album|tickets)\b/;
/** Matters of a school that are announced when it chooses. */
export const SCHOOL_MATTERS =
  /\b(?:head(?:teacher)?|ht\b|deputy|principal|slt|smt|governors?|trust|mat\b|academis\w+|academy|merg(?:er|ing|e)|clos(?:ing|ure)|redundanc(?:y|ies)|restructur\w+|results?|sats|grades|pass\srate|progress\s8|p8|data|ofsted|estyn|inspect\w+|report|budget|deficit|staff|teachers?|tas?\b|resign\w*|leaving|notice|suspended|capability|disciplinary|investigat\w+|exclu\w+|pupils?|students?|school|year\s?\d|y\d|\ue001+|\ue003+|exam(?:s)?|paper|moderation|appointed|appointment|interview)\b/;

const STAFF = String.raw`(?:head(?:teacher|\steacher)?|ht|deputy(?:\shead)?|dht|assistant\shead|principal|hod|head\sof\s(?:year|maths|english|science|\w{2,12})|senco|sendco|dsl|caretaker|site\smanager|bursar|business\smanager|cook|receptionist|office\s(?:manager|lady)|tas?|lsas?|teachers?|colleague|colleagues|staff|members?\sof\sstaff|technician|secretary|governor|chair\sof\sgovernors|nqt|ect|supply|cover\ssupervisor|m(?:r|rs|s|iss)\s\p{L}{2,14}|\p{L}{2,12}\sin\s(?:the\soffice|science|maths|english|pe|humanities|year\s\d{1,2}|y\d{1,2}|reception|nursery|\p{L}{3,10}))`;
const STATE = String.raw`(?:on\scapability|put\son\s(?:capability|a\ssupport\splan|an?\saction\splan|gardening\sleave)|on\s(?:a\ssupport\splan|a\sfinal\swarning|gardening\sleave)|capability|support\splan|(?:been\s|got\s|getting\s)?suspended|under\sinvestigation|pending\s(?:an\s)?investigation|being\sinvestigated|disciplinary|gross\smisconduct|performance\smanaged|managed\sout|(?:been\s|getting\s|got\s)?(?:sacked|fired|let\sgo|pushed\sout|made\sredundant)|signed\soff|off\s(?:again\s)?(?:with\s|on\s)(?:\w{2,8}\s)?(?:stress|long[\s-]term\ssick|sick\sleave|depression|anxiety|a\sbreakdown|mental\shealth|cancer)|long[\s-]term\ssick|(?:had|having)\sa\s(?:breakdown|nervous\sbreakdown|miscarriage|affair)|having\san\saffair|in\srehab|drink\sproblem|arrested|handed\sin\s(?:his|her|their)\snotice|(?:his|her|their)\snotice\sin|settlement\sagreement|nda\b|grievance|redundanc(?:y|ies)|redundant)`;
/** "our deputy's been suspended", "Mr Hughes in science has been put on capability". */
export const STAFFING = new RegExp(
  [
    String.raw`(?<![\p{L}])(?:our|the|my|one\sof\sthe|two|three|four|\d{1,2}|a|another|that)?\s?${STAFF}(?:'s|'ve|\sis|\sare|\shas|\shave|\swas|\swere)?\s(?:${ANY}{0,40}?\s)?${STATE}(?![\p{L}])`,
    String.raw`\b(?:suspended|sacked|making|made|laid\soff|getting\srid\sof|cutting|losing|axing)\s(?:${ANY}{0,16}?\s)?(?:\d{1,2}|two|three|four|five|six|half|some|our|the|a\sfew|all)\s(?:of\s(?:the|our)\s)?(?:\w{2,9}\s)?(?:tas|teachers|lsas|staff|posts|jobs|office\sstaff|cleaners|support\sstaff|teaching\sassistants|deputies|people)(?:\sredundant)?(?![\p{L}])`,
    String.raw`\b(?:redundanc(?:y|ies)|restructur(?:e|ing))\s${ANY}{0,40}?\b(?:at\s(?:ours|my\splace|my\sschool|work|our\sschool)|our\sschool|we're|announced|on\s(?:monday|tuesday|wednesday|thursday|friday)|consultation\s(?:starts|begins))`,
    String.raw`\b(?:new|next)\s(?:head(?:teacher)?|deputy|principal|ceo|chair\sof\sgovernors)\s(?:is|will\sbe|is\sgoing\sto\sbe|'s)\s`,
  ].join('|'),
  'u',
);
/** Whose employment it is: the writer's own may be told. */
export const OWN_JOB =
  /\b(?:i|i'm|i've|i'll|me|my\s(?:redundancy|notice|job|resignation|husband|wife|partner|mum|dad|sister|brother|son|daughter|friend|mate))\b(?:\s\w{2,9}){0,4}\s?$/;

/** The call, the visit and the outcome. */
export const INSPECTION = new RegExp(
  [
    String.raw`\b(?:ofsted|estyn|hmi|hmie|isi|siams|education\sscotland|the\sinspectors?|inspectors?)\s(?:have\s|has\s|'ve\s|'s\s|are\s|is\s|'re\s)?(?:just\s|literally\s|finally\s|only\s|now\s|definitely\s)?(?:called|rang|rung|phoned|been\son\sthe\sphone|emailed|coming|in|here|arriv\w+|turn(?:ed|ing)\sup|on\ssite|due)\s?(?:us\b|this\s(?:morning|week|afternoon)|today|tomorrow|tmrw|tmw|tonight|monday|tuesday|wednesday|thursday|friday|next\sweek|at\s\d|in\sthe\sbuilding|\.|!|,|$|and\b|at\s(?:ours|my|our)|for\stwo|next)`,
    String.raw`\b(?:we(?:'ve|\shave)?|school|ours?|my\sschool|just)\s(?:just\s|finally\s|literally\s)?(?:had|got|gotten|received|has\shad|has\sgot)\s(?:the|that|our|an?)\s(?:ofsted\s|estyn\s|dreaded\s|phone\s){0,2}(?:call|phone\scall)\b`,
    String.raw`\b(?:ofsted|estyn|inspection|inspectors?|hmi)\b${ANY}{0,20}?\b(?:tomorrow|tmrw|tmw|tonight|today|this\sweek|in\sthe\smorning|on\s(?:mon|tues?|wednes|thurs?|fri)(?:day)?)\b`,
    String.raw`\b(?:draft|provisional|verbal)\s(?:report|feedback|judg(?:e)?ment|outcome)|\b(?:giving|gave|given|got|getting|gonna\sget|going\sto\sget)\s(?:us\s|a\s|an\s)?(?:ri\b|requires\simprovement|inadequate|special\smeasures|serious\sweaknesses)`,
  ].join('|'),
);
export const NOT_OUR_INSPECTION =
  /\b(?:good\sluck|thinking\sof|thoughts\swith|if\sofsted|when\sofsted|in\scase|whenever|walks\sinto|waiting\sfor|still\swaiting|overdue|any\sday|scrap|abolish|reform|report\sis\sout|published|read\s(?:it|the\sreport|our)|on\s(?:the|our)\swebsite|last\s(?:week|month|year|term)|years?\sago|deep\sdive|explained|podcast|blog|dream(?:t|ed)?|nightmare|window|petition|protest|interview|conference|framework|consultation|chief|boss|statistics|speech|my\s(?:son|daughter)'s|friend's|wife's|husband's|on\s(?:the\s)?(?:radio|news|tv|telly|bbc)|bbc|campaign|webinar|says|article|should)\b/;

/** Money of the school that only its leaders know. */
export const FINANCE =
  /\b(?:our|the|my|this)\s(?:school|place|trust|academy|budget|nursery)(?:'s|\sis|\shas)?\s[^.!?]{0,40}?(?:£\s?\d[\d,.]*\s?(?:k|m|million|thousand|grand)?|\d{2,4}\s?(?:k|grand))\s[^.!?]{0,24}?(?:in\sthe\sred|deficit|overspen[td]|in\sdebt|short\b|shortfall|black\shole|over\sbudget|down)|\b(?:we're|we\sare|school's|school\sis|we've\sgot\sa)\s[^.!?]{0,30}?(?:£\s?\d[\d,.]*\s?(?:k|m|million|thousand|grand)?|\d{2,4}\s?(?:k|grand))\s[^.!?]{0,24}?(?:in\sthe\sred|deficit|overspen[td]|in\sdebt|short\b|shortfall|black\shole|over\sbudget)|\b(?:setting|set|submitted|running)\sa\sdeficit\sbudget|\b(?:school|we're|we\sare)\s(?:is\s|are\s)?(?:\w{2,9}\s)?(?:bankrupt|skint|broke|insolvent|in\sdeficit)\b|\bbudget(?:'s|\sis)?\s[^.!?]{0,30}?[.!]?\s?(?:we're\s)?(?:losing|cutting|getting\srid\sof)\s(?:\d|two|three|four|a)\s/;

const CODE = String.raw`(?:[a-z]\s?\d{3,5}[a-z]?|\d{3,6}[xyz#*]?|\d\s\d\s\d\s\d)`;
const LOCK = String.raw`(?:door|gate|alarm|entry|key\s?pad|key\s?safe|lock|padlock|staff\sentrance|entrance|barrier|shed|back\sdoor|side\sgate|front\sdoor|safe|building|site|classroom|office|cupboard|gym|hall|staff\s?room)`;
export const SECURITY: readonly { pattern: RegExp; why: string }[] = [
  {
    pattern: new RegExp(
      String.raw`\b${LOCK}(?:'s)?\s(?:\w{2,8}\s)?(?:codes?|pin|number|combo|combination)\b${ANY}{0,44}?(?<![\p{L}\p{N}£.:/-])${CODE}(?![\p{L}\p{N}%:/-])|\b(?:codes?|pin|combination)\s(?:for|to|on)\s(?:the\s|our\s)?(?:\w{2,9}\s){0,3}${LOCK}\b${ANY}{0,24}?(?<![\p{L}\p{N}£.:/-])${CODE}(?![\p{L}\p{N}%:/-])`,
      'u',
    ),
    why: 'A code that opens or guards the school is given here.',
  },
  {
    pattern:
      /\bkeys?\b[^.!?]{0,40}?\b(?:under|behind|on\stop\sof|above|inside|in|beneath)\s(?:the|a|that)\s(?:\w{2,9}\s){0,2}?(?:plant\s?pot|pot|mat|bins?|brick|stone|ledge|meter|shed|hook|gnome|flower\s?pot|planter|drain\s?pipe|electric\sbox)\b/,
    why: 'This says where keys are kept.',
  },
  {
    pattern:
      /\b(?:gates?|doors?|windows?|fence|fire\s(?:exit|door)s?|fire\sescape|back\sentrance|perimeter|site|building|alarm)\b[^.!?]{0,40}?\b(?:unlocked|doesn't\s(?:\w{2,9}\s)?(?:lock|shut|close|work|go\soff)|won't\s(?:lock|shut|close)|don't\s(?:lock|shut|work)|propped\sopen|never\slocked|never\slocks|left\s(?:wide\s)?open|always\sopen|wide\sopen|hole\sin|broken|been\sbroken|isn't\s(?:locked|alarmed|on|set)|not\s(?:locked|alarmed|set))\b/,
    why: 'This tells of a weak place in the school’s security.',
  },
  {
    pattern:
      /\bcctv\b[^.!?]{0,40}?\b(?:doesn't|don't|isn't|aren't|not|off|broken|blind|never|fake|down|can't)\b|\b(?:no|isn't\sany|without|aren't\sany|broken|dummy|fake)\s(?:\w{2,9}\s)?(?:cctv|cameras?)\b|\b(?:cctv|camera)\s?blind\s?spots?\b|\bblind\s?spots?\b[^.!?]{0,24}?\b(?:cctv|cameras?)\b/,
    why: 'This tells where the school’s cameras do not see.',
  },
  {
    pattern:
      /\b(?:school|building|site)(?:'s|\sis|\swill\sbe)?\s(?:\w{2,9}\s)?(?:empty|unattended|unstaffed|deserted)\b[^.!?]{0,40}?\b(?:all|over|until|til|till|from|weekend|half\sterm|easter|summer|christmas|laptops|ipads)\b/,
    why: 'This says when nobody is in the building.',
  },
];

const RECORDS = String.raw`(?:data|records?|files?|names|register|registers|sen\b|send\b|reports?|results|class\slists?|mocks?|exam\spapers?|scripts|ehcps?|ieps?|safeguarding|medical\s(?:forms|info\w*)|consent\sforms|pupil\s(?:info\w*|details|photos)|contact\s(?:sheets?|details)|marksheets?|mark\s?book|addresses|assessments?|papers)`;
const CARRIER = String.raw`(?:memory\sstick|usb(?:\sstick)?|pen\sdrive|hard\sdrive|laptop|ipad|mark\s?book|planner|folder|bag|box|register|class\slist|reports|mocks|trip\sfile|paperwork|printouts?|scripts|exam\spapers|mark\s?sheets?|phone)`;
export const DATA: readonly { pattern: RegExp; why: string }[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:left|leave|leaving|lost|losing|misplaced|stolen|nicked|dropped|forgot(?:ten)?)\b${ANY}{0,40}?\b${CARRIER}\b${ANY}{0,50}?\b(?:${RECORDS}|\ue001+)`,
      'u',
    ),
    why: 'School records went missing or were left somewhere.',
  },
  {
    pattern: new RegExp(
      String.raw`\b${CARRIER}\b${ANY}{0,30}?\b(?:${RECORDS})\b${ANY}{0,40}?\b(?:left|lost|stolen|nicked|gone|missing|dropped|on\sthe\s(?:bus|train|tube))\b`,
      'u',
    ),
    why: 'School records went missing or were left somewhere.',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:mocks?|scripts|exam\spapers|reports|class\slists?|registers?|mark\s?book|ehcps?|books)\b${ANY}{0,50}?\b(?:left\s(?:them|it|the\slot)|lost\s(?:them|it))\b${ANY}{0,24}?\b(?:train|bus|tube|pub|cafe|café|starbucks|costa|taxi|car\sroof|there|gym)\b`,
      'u',
    ),
    why: 'School records went missing or were left somewhere.',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:photo|photos|pic|pics|picture|snap|screenshot|screen\s?grab|here's|look\sat|sharing|posting|attached)\s(?:${ANY}{0,24}?\s)?(?:of\s)?(?:my|our|the|this|a)\s(?:\w{2,9}\s|\ue001+\s){0,2}?(?:mark\s?book|registers?|mark\s?sheets?|seating\splan|class\slists?|data\s(?:sheet|drop|wall)|trackers?|assessment\s(?:data|grid|spreadsheet)|grade\sspreadsheet|sims\s(?:screen|page)|behaviour\slog|detention\slist|safeguarding\s(?:board|file)|exclusion\sletter)\b`,
      'u',
    ),
    why: 'A picture of records shows what is in them.',
  },
];

const TIME = String.raw`(?:\d{1,2}[.:]\d\d\s?(?:am|pm)?|\d{1,2}\s?(?:am|pm)|(?:half\s(?:past\s)?|quarter\s(?:past|to)\s)\w+|\d{1,2}\so'?clock|noon)`;
/** Where a group of children will be, and when. */
export const TRIP: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:coach(?:es)?|minibus|bus|train|we|walking|we're|we'll|they|kids)\b${ANY}{0,30}?\b(?:leav(?:es?|ing)|depart(?:s|ing)?|set(?:s|ting)?\soff|go(?:es|ing)|walk(?:s|ing)?|meet(?:s|ing)?|arriv(?:es?|ing)|back|pick(?:ed|ing)?\sup)\b${ANY}{0,24}?\b(?:at\s)?${TIME}${ANY}{0,40}?\b(?:from|at|to|via|along|down|through|outside)\s(?:the\s|our\s)?\p{L}{3,}`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:leav(?:es?|ing)|depart(?:s|ing)?|walk(?:s|ing)?|stay(?:s|ing)?|set(?:s|ting)?\soff|meet(?:s|ing)?)\b${ANY}{0,40}?\b(?:from|at|to|via|along|down|in)\s(?:the\s)?\p{L}{3,}${ANY}{0,40}?\b(?:at\s)?${TIME}`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:lodge|room|dorm|cabin|hostel|hotel|tent|travelodge|premier\sinn|yha)\s?\d{0,3}\b${ANY}{0,40}?\b(?:till|til|until|back|each|every|from|monday|tuesday|wednesday|thursday|friday|sunday|saturday|\d{1,2}(?:am|pm|[.:]\d\d))\b`,
    'u',
  ),
];
