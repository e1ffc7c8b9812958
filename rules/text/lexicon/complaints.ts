/** How staff complain of the place they work in. Written for `Phrases`: `{}` holds the anchor words. */

export const COMPLAINT_SLOTS: Readonly<Record<string, string>> = {
  ws: '(?:[a-z]+ ){0,3}',
  this: '(?:this|my|our|that|the)(?: (?:bloody|fucking|damn|stupid|rotten|sodding|godforsaken|miserable|whole|awful|horrible|crappy|shit|effing|poxy|wretched|so-called|toxic|new))*',
  deg: '(?:(?:a|an|the|so|such|just|really|absolutely|absolute|actually|actual|completely|complete|totally|total|utterly|utter|proper|pure|literally|honestly|genuinely|getting|becoming|bloody|fucking|very|beyond|an even|even|quite|pretty|basically|now|still|turning into|become|always|right|real|massive|big|bit|of|frankly|been|not|often) )*',
  is: "(?:'s|is|are|was|were|isn't|has been|have been|feels|feels like|'re|looks like|gets|remains)",
  bad: 'joke|shambles|disgrace|dump|circus|nightmare|hellhole|shithole|madhouse|farce|mess|shitshow|hell|toxic|grim|awful|dire|horrible|horrendous|terrible|pathetic|ridiculous|laughable|embarrassing|shit|shite|crap|rubbish|soul-destroying|soul destroying|depressing|miserable|unbearable|dreadful|appalling|shocking|disgraceful|shameful|broken|chaotic|chaos|pointless|ludicrous|insane|insulting|a waste of time|waste of time|falling apart|falling to bits|falling down|dump|pit|sinking ship|shambolic|pants|diabolical|sham|zoo|prison|cult|tip|disaster|nonsense|stupid|idiotic|mental|bonkers|useless|unworkable|unfair|impossible|going downhill|gone downhill|on its knees|non-existent|nonexistent|doing my head in|killing me|breaking me|draining me|beyond a joke|not fit for purpose|out of control|off the scale|off the chart',
  school: 'school|place|academy|college|workplace|trust|department|nursery|dump|building|hole|pit|shithole|hellhole',
  class:
    "(?:[a-z]+ ){0,2}(?:class|classes|group|groups|set|sets|form|tutor group|cohort|lot|year \\d{1,2}'?s?|y\\d{1,2}'?s?|yr \\d{1,2}'?s?|(?:1[0-3]|[1-9])[a-z]\\d?|year groups?|bottom set|reception|nursery)",
  meeting:
    'meetings?|briefings?|twilights?|inset|inset days?|cpd|training|training days?|staff meetings?|data drops?|learning walks?|book looks?|book scrutiny|observations?|assembl(?:y|ies)|moderation|planning scrutiny|paperwork|spreadsheets?|initiatives?|work scrutiny|appraisals?|performance management|form filling|powerpoints?',
  dull: 'pointless|useless|unnecessary|meaningless|mind-numbing|mind numbing|soul-destroying|soul destroying|boring|endless|tedious|stupid|crap|dull|shit|shite|bollocks|utterly pointless|ridiculous|waste of time|daft|idiotic|needless|interminable|bullshit|deathly',
};

/** Faults found with whoever it is said of: they count when that is the leadership, governors or the school. */
export const FAULTS = `
(?:haven't|hasn't|don't have|doesn't have|not got|without|have no|has no|have zero|haven't got|hasn't got|with no|got no|has absolutely no|have absolutely no|didn't have) ?(?:a |the |got a |got the )?{clue|idea|foggiest|faintest}
{couldn't|don't|doesn't|didn't|clearly} (?:really |even |actually |seem to |ever |one |don't |doesn't )?(?:care|give a|listen|support|back|respect|trust|value|understand|appreciate|bother|communicate|notice|protect|acknowledge|rate|deserve)
(?:couldn't|could) (?:not )?care {less}
could not {care} less
(?:never|no longer|rarely|won't|refuses? to|can't even|can't be bothered to|incapable of|hardly ever) (?:ever |even |actually )?{listen|listens|listening|support|supports|back|backs|care|cares|help|helps|thank|thanks|thanked|reply|replies|communicate|communicates|appear|appears|leave|leaves|teach|teaches|praise|praises|answers|answer|apologise|apologises|buy|follow|follows|act}
(?:no|zero|not any|not an ounce of|without any|lack of|little|any|nil) {support|leadership|backing|respect|communication|thanks|recognition|appreciation|empathy|vision|integrity|backbone|consultation} (?:from|whatsoever|at all|for staff|yet again|again|in|there|here)
only (?:ever )?{care|cares|cared|interested|bothered|worried|worry} ?(?:about |in )?(?:ofsted|results|data|money|image|themselves|numbers|figures|league|targets|progress|spreadsheets|appearances|profit|budget|looking|how|attendance|what)
(?:only|all) (?:they|he|she|it|slt|the head|the trust) (?:ever )?{care|cares|cared} about
{cares|care|cared} more about (?:[a-z']+ ){1,8}than
out of {touch} ?(?:with)?
{heads|head} (?:buried )?(?:in the sand|up (?:his|her|their)|in the clouds)
{ivory} (?:tower|towers)
{cloud} cuckoo land
(?:moving|moves?|moved|shifting|shifts) the {goalposts|goal}
(?:make|makes|making|made) it (?:all )?up as (?:they|he|she|we) go(?:es)? {along}
one {rule} for
(?:change|changes|changed|changing) (?:his|her|their) {mind|minds}
{throw|throws|threw|thrown|throwing} (?:us|staff|me|him|her|them|teachers|tas|everyone|people) under the bus
{treat|treats|treated|treating|talk|talks|talked|speak|speaks|spoke|spoken} (?:to )?(?:us |staff |me |the tas |tas |teachers |people |everyone |support staff |its [a-z]+ |their [a-z]+ |our [a-z]+ |you |adults |the staff |supply )*(?:like|as if) (?:we're |we are |they're |a |an |the |absolute |total |something |second class |naughty |badly |small )*(?:dirt|crap|children|kids|shit|rubbish|furniture|robots|slaves|skivvies|skivvy|babysitters|babysitter|dogs|mushrooms|idiots|criminals|animals|scum|nothing|machines|five|toddlers|peasants|servants|servant|numbers|naughty|cattle|shite|poo|dogsbodies|citizens|muck|garbage)
(?:treat|treats|treated|treating) (?:us |staff |me |tas |teachers |its staff |their staff |support staff |the staff |people )?(?:so |really |very |absolutely )?{badly|appallingly|terribly|unfairly|disgracefully|shabbily|horribly|poorly}
(?:how|the way) (?:badly |poorly )?(?:<ws>)?{treats|treat|treated} (?:its |their |the |us|staff|support|people|teachers|you|me)
{micromanage|micromanages|micromanaged|micromanaging|micro-managing|micro-manage}
(?:rules|rule|leads|manage|manages|lead|run) (?:by|through|with) {fear}
{culture|climate|reign} of (?:fear|blame|bullying|terror|silence)
{bullying} (?:culture|management|boss|head|headteacher|tactics)
(?:breathing|breathe) down (?:our|my|your|everyone's) {necks|neck}
(?:has|have|plays|play|got) (?:his|her|their|obvious )?{favourites}
{should|ought} (?:to )?(?:all )?(?:be ashamed|be sacked|resign|hang (?:his|her|their) heads?|try (?:it|teaching)|be replaced|be embarrassed|do one|step down|listen|come and|get off|retire|spend a day|be fired)
(?:needs?|has|have|time) to {go|resign|retire|wake|step}(?= ?(?:[.!,]|$|now|up|down|and soon))
look at {yourself|yourselves|themselves} ?(?:boss|slt|for once|management)?
(?:needs|wants|want|deserves?) {sacking|replacing|firing|sacked}
{ruined|ruining|destroying|destroyed|wrecked|wrecking|killing|killed|sucked|sucks|sapped|run|running|ran|driven|driving|drives} (?:the joy out of|the life out of|the heart out of|the soul out of|<this>|everyone|good|staff|people|into the) ?(?:school|joy|ground|out|away|place|teachers|staff|job|life|wall|department|it|morale)
{sucked|sucks|sapped|drained} (?:all )?the (?:joy|life|fun|soul|heart) out
(?:another|yet another|the latest|more|latest|their new|his new|her new|a new|some new|new) (?:[a-z]+ ){0,3}{initiative|initiatives|idea|policy|scheme|spreadsheet|form|template|proforma|priority|strategy|acronym|buzzword|procedure} (?:from|by|courtesy of|that nobody|that no one|dreamt up|nobody asked|to make|we have to|that makes|that will)
{piling|pile|piles|dumping|dump|dumps|dumped|heaping|adding|chucking|lumping|loading} (?:[a-z]+ ){0,4}(?:on|onto) (?:us|me|staff|teachers|our|my|top)
(?:cut|cutting|cuts|slashed|taken away|took away|taking away|removed|lost|stolen|stealing|nicked|cancelled|no) (?:our|my|the|all our|everyone's|half the|all the|more|again the) (?:[a-z]+ ){0,2}{ppa|hours|tas|budget|planning|support|funding|breaks|frees|lunch|dinner|jobs}
(?:never been )?(?:so |very |really |incredibly |being |the most |this |how |worst |it's )?{badly|poorly|terribly|appallingly|atrociously|horrendously|shambolically} (?:run|managed|led|organised|planned|organized|resourced|timetabled|treated)
{run|led|managed} by (?:a |an |the |people |complete |total |absolute |utter |bunch of |set of |load of |some )*(?:idiots|clowns|muppets|morons|accountants|amateurs|cretins|cowboys|children|people|monkeys|incompetents|bullies|dictators|robots|numpties|toddlers)
(?:falling|crumbling|going|gone|gone right|went|sliding|heading) (?:to )?{apart|downhill|bits|pieces|down|dogs|rack} ?(?:since|under|fast|the pan|the drain|the toilet)?
{sinking} ship
not fit for {purpose}
{lost} the (?:plot|dressing|staff|staffroom)
(?:and )?not (?:one|a|a single|so much as a|even a) (?:word of )?{thank|thanks|thankyou|well}
(?:never|not|no) (?:so much as |even |once |a |said |says |say |get a |got a |had a )*{thank} ?you
{nobody|no-one} (?:in charge |here |there |at school |at work |up there |upstairs |at the top |in slt |in management )?(?:ever )?(?:gives?|cares?|listens?|does|bothers?|knows|takes|backs|supports|reads|checks|noticed|says)
no one (?:in charge |here |there |at school |at work |up there |upstairs |at the top |in slt |in management )?(?:ever )?{cares|listens|does|bothers|knows|takes|backs|supports|reads|checks|says|gives}
{hiding|hides|hide|hidden|hid|locked|shut} (?:away )?(?:in|behind) (?:his|her|their|the) (?:[a-z]+ )?(?:offices?|doors?|desks?)
{nowhere} to be (?:seen|found)
{never} (?:leaves?|comes? out of|seen outside|out of|sets foot|steps? foot|to be seen|see|seen|around|visible|in) ?(?:of )?(?:his|her|their|the|a|in)? ?(?:office|classroom|corridor|corridors|playground|them|her|him|there|around)
all {talk|mouth|show|fur}(?= ?(?:[.!,]|$|no|and))
{talks|talk|talking} (?:a good game|absolute rubbish|rubbish|nonsense|bollocks|out of (?:his|her|their))
{looks|look|looked|looking|turns|turn} (?:the other way|a blind eye)
(?:does|do|did|doing|done) (?:absolutely |precisely |sod all and |next to )?{nothing|naff|sod|bugger|nowt} ?(?:all)? (?:about|to help|to support|when|for|as usual|whatsoever|at all)
(?:does|do|did) (?:anyone|anybody|they|slt|he|she) (?:up there |ever |in slt )*(?:ever )?{think|teach|listen|care}
(?:do|does) (?:they|slt|the head|management|he|she) (?:actually |ever |even )?(?:have|do) (?:anything|any work|something) {better|all}
{wouldn't} know (?:good |a |an |the )?(?:[a-z]+ ){1,3}if (?:it|they|he|she|one)
{justify} your (?:salary|salaries|existence)
(?:makes?|making|made) (?:every day|my life|our lives|the job|everything|teaching|my job|it) (?:a )?{harder|hell|miserable|impossible|unbearable|worse|misery}
(?:hasn't|haven't|not|never|last) (?:actually )?(?:taught|set foot|stepped|been) (?:[a-z]+ ){0,5}{since|classroom} ?(?:19\\d\\d|20\\d\\d|about|the)?
(?:says?|bangs? on about|talks? about|claims?|preach(?:es)?|bang on about|goes on about|going on about|lecture us on|lectures us on) (?:our |staff |your |to care about |that )?{wellbeing|well-being|mental|workload|kindness} [a-z ,]{0,24}(?:then|but|while|whilst|yet)
{ignores|ignored|ignore|ignoring|fobbed|blames|blamed|blaming|gaslit|gaslighting|undermines|undermined|undermining|belittles|belittled|overworks|exploits|exploited} (?:us|me|staff|teachers|every|the|our|all|off|it|concerns|complaints|bullying|new|anyone)
{told|tells|tell} (?:us )?(?:off |to )(?:for wearing|for sitting|smile more|be more|just get on|suck it up|man up|"?be more resilient)
what (?:a|an) {joke|shambles|farce|disgrace|circus|cheek|insult}
{backs|backed|backing|sides|sided|siding} (?:with )?(?:the )?(?:parents?|kids?|pupils?) (?:over|instead of|not|against|rather than|every time)
who {backs} (?:his|her|their)
{typical|predictable}(?= ?(?:[.!]|$|slt|of))
(?:good|decent|great|experienced|brilliant|more|three|four|two|five|another|half the) (?:[a-z]+ )?{teacher|teachers|staff|colleague|colleagues|ta|tas|department} (?:are |have |has |is |to |had )*(?:leaving|left|leave|walk|walked|quit|quitting|resigned|resigning|signed|off)
gets the {message|hint|picture}
`;

/** Complaints that count wherever a text speaks of school. */
export const SCHOOL_GRIPES = `
{treated} (?:so |really |very |absolutely )?(?:like|as if) (?:we're |we are |they're |a |an |the |absolute |total |something |second class |naughty |badly |small )*(?:dirt|crap|children|kids|shit|rubbish|furniture|robots|slaves|skivvies|skivvy|babysitters|babysitter|dogs|mushrooms|idiots|criminals|animals|scum|nothing|machines|five|toddlers|peasants|servants|servant|numbers|naughty|cattle|shite|poo|dogsbodies|citizens|muck|garbage)
{nobody|no-one} (?:at school|at work|in slt|in management|up there|upstairs|at the top|in this place|here) (?:ever )?(?:gives?|cares?|listens?|bothers?|reads|notices|does anything)
no one (?:at school|at work|in slt|in management|up there|upstairs|at the top|in this place|here) (?:ever )?{gives|cares|listens|bothers|reads|notices}
`;

/** Faults found with a class: they count when a class is meant. */
export const CLASS_FAULTS = `
(?:is|are|was|were|'re|been) <deg>{impossible|horrendous|unteachable|unbearable|hell|torture|hellish|dire|diabolical|awful|terrible|shocking}(?! (?:news|weather))
(?:running|run|ran) (?:absolute )?{riot}
out of {control}
(?:was|were|is|are|'re) the {worst} (?:i've|i have|they've|ever|we've|class)
(?:hate|hated|loathe|loathed|dread|dreaded) every {minute|second|lesson} ?(?:with|of)?
should (?:count as|be classed as|be considered) {torture|punishment|abuse}
`;

/** Wishes gone: they count when work, the school or those in charge are what is wished gone. */
export const DISMISSALS = `
{do} one(?= ?(?:[.!,;:)]|$|slt|ofsted|today|tonight|this|right|and|now|this|tbh|imo))
(?:get|go|belongs?|straight) in the {bin}
{jog} on(?= ?(?:[.!,]|$|mate|slt))
`;

/** Complaints of the job or the place that need no further subject. */
export const GRIPES = `
(?:hate|hated|hating|loathe|loathing|detest|despise|despising|can't stand|cannot stand|can't bear|can't abide|sick of|sick to death of|sick and tired of|fed up of|fed up with|tired of|had enough of|had it with|done with|over|dread|dreading|bored of|trapped in|stuck in|stuck at|want out of|desperate to leave|resent|fucking hate|hates) (?:working (?:in|at|for) |going (?:in)?to |being at |teaching (?:in|at) |every (?:minute|second|day) (?:of|in|at) |everything about |coming (?:in)?to |coming back to |going back to )?<this> {job|school|place|academy|college|workplace|trust|department|nursery|dump|building|hole|pit|shithole|hellhole|work|career|profession|employer|boss|timetable|classroom}(?! holiday| run| trip| night| dinners? queue)
(?:hate|hated|hating|loathe|detest|sick of|sick to death of|fed up of|fed up with|had enough of|done with|can't stand|regret|regretting|can't face|hate the thought of) {working} (?:here|there|for|at|in (?:this|a|my|that|the|hell))
{hate|loathe|detest} (?:it )?(?:here|teaching(?! assistant)|work|working|going to work|going in)(?= ?(?:[.!]|$|so much|with|sometimes|at the|right|tbh|more|\\d|year|y\\d|this|these|bottom|them|today|anymore|any more|now))
(?:so|totally|completely|absolutely|officially|just|beyond|well|truly) {done|over|finished} with (?:this|that|the|my) (?:[a-z]+ )?(?:<school>|job|head|year|lot|class)
(?:hate|hated|loathe|detest|can't stand|sick of|fed up (?:of|with)) (?:it )?{where} i (?:work|teach)
{toxic} from the (?:top|head)
(?:always |us |tas |staff |the tas |we )(?:who )?(?:get|gets|got|getting) (?:the )?{shafted|stitched|shat|dumped} (?:on |up |over )?(?:at (?:our|my|this) (?:place|school|work)|round here|here)
{counting} (?:down )?(?:the )?(?:days|hours|minutes|weeks|seconds|sleeps) (?:till|til|until|to|before) (?:i (?:can )?(?:leave|get out|escape|finish here|never|quit|hand)|i'm (?:out|gone|free|done here)|my notice|my last day|freedom|i don't have|this job)
(?:only )?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:more )?{weeks|days|months|weeks'|sleeps|mondays} (?:left |to go )?(?:until|till|til|before|of|in|at|with) i (?:never|leave|escape|quit|don't|can|get)
(?:can't|cannot) {wait} (?:to|until i|till i|until|for) (?:leave|get out of|see the back of|be rid of|escape|get away from|be out of|quit|walk out of|never see|never work (?:in|at|for)) (?:<this> (?:<school>|job|lot|class)|here|there|teaching|that lot|this lot|it all)
(?:can't|cannot) {wait} (?:to|until i|till i|until|for) (?:quit|hand(?:ing)? (?:it|my notice) in|walk out)
(?:hand|handing|handed|hands|giving|gave|put|putting|given) (?:in )?my {notice} ?(?:in)? ?(?:[a-z ,']{0,40})(?:can't wait|enough|done|relief|life's too short|best decision|sod|had it|good riddance|free|finally|never looking back|cannot wait)
(?:enough|done|had it|finally|can't do this|that's it|final straw|last straw)[,. ]{1,3}(?:i'm |am )?(?:handing|hand|giving|putting) (?:in )?my {notice}
(?:don't|do not|didn't|not|aren't|am not|nobody gets|we're not|i'm not) (?:get |getting |being )?paid (?:nearly |anywhere near |half )?{enough} (?:for|to)
{overworked|underpaid|undervalued|unappreciated|underappreciated} (?:and|,|by|at|&)
{thankless} (?:job|task)
{soul-destroying|soul-sucking|soulless} (?:job|place|school|work|day|building|meeting)
{worst} (?:school|job|place|head|headteacher|boss|management|slt|leadership|employer|academy|department|timetable|interview day)(?! (?:in the world is|kept))
{worst} (?:[a-z]+ )?(?:class|group|set|form|year group|cohort|year \\d{1,2}|y\\d{1,2}) (?:i|ever|in|we|by|of my|going|known)
(?:^|[.!?]\\s){worst}[.,]? (?:year group|class|year \\d{1,2}|y\\d{1,2}|group|form|job|school|week at work|lesson)[.,]? ?(?:ever|going|of)?
{worst} (?:i've|i have) ever (?:known|had|taught|seen)
(?:sick|fed up|tired|bored|sick and tired) (?:to death )?(?:of|with) (?:[a-z]+,? ){1,8}(?:<this> )?{place|school|job|data|marking|meetings|slt|management}
{anything|anywhere} (?:to get (?:me )?out of|but|that gets me out of|is better than) (?:here|there|this|that) ?(?:place|school|job|dump)?
(?:this|that) {place}(?= ?!)
{whoever} (?:timetabled|planned|scheduled|decided|thought|approved|signed off|put|wrote|designed|organised|booked) (?:[a-z]+ ){0,8}(?:sadist|idiot|clueless|sacked|shot|moron|needs|should|wants|never|clearly|obviously|hates)
{treated} (?:so |really |very |absolutely )?(?:badly|appallingly|terribly|unfairly|disgracefully|shabbily|horribly|poorly|like dirt|awfully) by (?:<this>|my|the|slt|management|our) ?(?:[a-z]+)?
(?:hate|hates|dread|dreading|dreaded|loathe|can't face|sick of|the thought of|means) (?:[a-z]+ ){0,5}(?:going|being|getting) (?:back )?(?:in|to|into|back to|in to) (?:that|this) {place|school|dump|building|job|hole}(?: [a-z]+)?
another day in {paradise}
{clearly|obviously} (?:don't|doesn't|do not|can't|won't|haven't|have no|never) (?:trust|care|value|understand|listen|respect|support|know|rate|like|want|teach|read|think|believe|met|a clue)(?: [a-z]+)?
{anything} but (?:this|that) (?:place|school|job|dump)
get me (?:the (?:hell|fuck) )?out of (?:this|that) {place|school|job|dump|hellhole|hole}
{toxic} (?:[a-z]+ )?(?:workplace|leadership|management|culture|environment|place|school|atmosphere|staffroom|department|dump|team|head|slt|academy|trust|work)
{wish|regret|wishing|regretting} (?:i'd |i had )?(?:never |ever )?(?:taken|taking|took|started|starting|accepted|accepting|joined|joining|become|becoming|applied for|applying for|set foot in|moved to|moving to|signed up) (?:ever )?(?:<this>|a|for|into|to|as)? ?(?:job|school|place|teacher|teaching|here|academy|trust|role|post|position)
<this> {job|school|place|academy|trust|career|workplace|department} (?:is |has |was |will be |will )?(?:slowly |literally |actually |nearly |honestly |going to )?(?:killing|destroying|destroyed|breaking|broke|broken|ruining|ruined|crushing|draining|sucking|driving|finished|finishing|wrecking|wrecked|been the death) (?:me|my|us|everyone|the life|off|people|good|of)
<this> {school|place|academy|trust|dump|job|workplace|building|department|canteen|timetable|policy|system|rota|staffroom} <is> <deg>(?:<bad>)
(?:work|school|the job|teaching here|working here|things at work|life at work|this term|everything at work) <is> <deg>{toxic|hell|shit|shite|awful|dire|grim|unbearable|horrendous|soul-destroying|miserable|shambolic|depressing} ?(?:at the moment|right now|today|lately|again)?
{work} (?:is|'s) (?:a |an )?(?:<deg>)(?:joke|shambles|circus|disgrace|nightmare|hell|toxic|killing me|doing my head in|shit|horrible)
{working|teaching} (?:here|for this [a-z]+|in this [a-z]+|at this [a-z]+|for them) <is> (?:like|<deg>(?:<bad>))
{joke|shambles|disgrace|circus|nightmare|farce|dump|shithole|mess|excuse|apology} (?:of|for) (?:a|an) (?:school|place|job|department|trust|academy|leadership|head|headteacher|nursery|college|management|workplace|policy|team|slt|timetable|induction)
<this> (?:absolute |total |complete |utter |actual |literal |sorry )?{shithole|hellhole|dump|madhouse|shitshow|shambles|circus}(?! (?:of|truck|skills|tricks|tent|trip|of toys))
{hellhole|shithole}
hell {hole}
{morale} (?:is |was |has |'s |has never been |at |on |through )*(?:at )?(?:rock|low|lower|lowest|the floor|through|on the|non-existent|at an all|an all|zero|dead|gone|dire|terrible|in the)
staff {turnover|retention|morale} (?:is|says|tells|at|on|speaks|here)
{understaffed|short-staffed|short-handed} (?:again|and|as usual|every|yet|it's|to the point)
(?:no|lost|lose|taken|took|covering|missed|kiss goodbye to|there goes|robbed of|used for) (?:my |our |the |in my |through my )?{ppa|frees|free|lunch|lunchbreak} (?:again|yet again|for the|every|this week|as usual|to cover)
{everyone's|everyone|everybody|half} (?:the staff |the department |of us |my department |the teachers |of the staff )?(?:is |are |have |has )?(?:leaving|left|quit|quitting|resigned|looking for (?:new )?jobs|jumping ship|off (?:with|on|sick with) stress|signed off)
{rats} (?:and a|leaving|,|deserting)? ?(?:a |the )?sinking
(?:don't|do not|never|wouldn't|would not) (?:ever )?{send} (?:your|my|a|any|our) (?:own )?(?:kids?|children|child|dog|worst enemy) (?:here|there|to (?:this|my|that|the|our)) ?(?:school|work|place|dump|here|there|academy)
(?:don't|do not|never|wouldn't|would not) (?:ever )?{send} (?:your|my|a|any|our) (?:own )?(?:kids?|children|child|dog|worst enemy) (?:here|there|to (?:this|my|our))
(?:the )?{state} of (?:this|our|my) (?:school|place|building|academy|department|staffroom|classroom|leadership|management)
what (?:a|an) (?:absolute |total |complete |utter )*{shambles|joke|circus|dump|farce|disgrace|mess} (?:of|this|at|our|my) (?:a )?(?:school|work|place|leadership|management|slt|trust|academy)
(?:school dinners?|school (?:lunches|food)|canteen food|the canteen|dinners at (?:our|my) (?:place|school)) (?:[a-z]+ ){0,4}<is> <deg>{disgusting|vile|revolting|inedible|grim|foul|minging|rank|awful|gross}
{behaviour} (?:here |there |in (?:our|my|this) school |at (?:our|my|this) (?:school|place) |at work |round here |in school )?<is> <deg>(?:out of control|shocking|appalling|dire|off the scale|off the chart|horrendous|atrocious|awful|disgusting|a joke|getting worse|the worst|terrible|unbelievable|diabolical|non-existent|shit|through the floor)
(?:behaviour|marking|homework|uniform|new|detention|attendance|feedback|phone|absence|planning|seating|our|assessment|school's|toilet|sickness|whole school|wellbeing|dress code|staff) (?:[a-z]+ )?{policy|policies|system|timetable|rota|duty|scheme|code} <is> <deg>(?:n't |not )?(?:<bad>|worth the paper|worth|working)
policy {policy} policy
(?:policy|policies) {policy|policies}(?= ?[.!]|$)
{whoever} (?:wrote|made|designed|decided|did|came up with|thought|planned|dreamt|dreamed|does|scheduled|put|invented|organised) (?:up )?(?:our|my|the (?:timetable|rota|policy|marking|behaviour|inset|duty|staff|cover|calendar|assessment|school)|this (?:timetable|policy|inset|scheme|rota|term)|parents evening|a parents)
{pay} (?:is|here is|'s) (?:insulting|a joke|an insult|shit|rubbish|pathetic|dire)
(?:i |we |you )?(?:work|working) for (?:a bunch of |absolute |complete |total |such )?{idiots|clowns|muppets|morons|cowboys|monkeys|bullies|tyrants|incompetents|fools|cretins}
<dull> (?:[a-z]+ ){0,3}{meeting|meetings|briefing|briefings|twilight|twilights|inset|insets|cpd|training|paperwork|observation|observations|spreadsheet|spreadsheets|initiative|initiatives|moderation|appraisal|data|admin|assemblies|powerpoint|powerpoints|marking}(?! (?:to do|point))
{meeting|briefing|twilight|inset|cpd|training|assembly|observation} (?:day |that |today |tonight |this morning |after school |just now |which |this afternoon )*(?:could|should|might) (?:have|'ve|of|easily have) (?:just )?been
(?:could|should|might) (?:have|'ve|of) (?:just )?been an {email}
{meeting|meetings|briefing|twilight|twilights|inset|insets|cpd|training|observation|observations|conference|course|powerpoint|appraisal|day} (?:today |tonight |this morning |yesterday |days? |after school |on [a-z]+ )*(?:<is>|,|-|:) <deg>(?:complete |total |utter |absolute |massive |huge )*(?:waste of|pointless|farce|useless|a joke|bollocks|bullshit|mind numbing|mind-numbing|shit|bobbins|drivel|tripe|garbage|torture)
{waste} of (?:everyone's|everybody's|my|our|a perfectly good|a good|an|an entire|two|three|a whole|half a) (?:time|evening|day|afternoon|hours|morning|twilight|inset|life)
(?:hour|hours|hrs|minutes|mins|evening|afternoon|morning|inset|twilight|meeting) (?:(?:and a half |of )*(?:my life |inset |cpd |training |[a-z]+ )*)?(?:that )?(?:i'll|i will|i'm|we'll|we will) (?:never|not) (?:be )?(?:get|getting) (?:that |it )?{back}
{death} by powerpoint
(?:lose|losing|lost|sapping) the will to {live} (?:[a-z]+ ){0,4}(?:meeting|briefing|inset|training|assembly|data|marking|slt|head|staff|work|cpd|twilight)
(?:meeting|briefing|inset|training|assembly|assemblies|data|slt|head's|cpd|twilight)[a-z ,']{0,60}(?:lose|losing|lost) the will to {live}
{sit} through (?:one more|another|any more) (?:of )?(?:[a-z']+ ){0,3}(?:meeting|meetings|briefing|inset|training|assembly|assemblies|powerpoint|cpd|twilight|twilights)
(?:brilliant|great|excellent|fantastic|good|super|cracking|marvellous|wonderful) {use} of (?:our|my|everyone's|staff|an inset|a twilight|an evening) (?:time|day|evening)
(?:another|more|yet more|endless|constant) (?:[a-z]+ )?{hoops|hoop|box-ticking|tick-box|tickbox|box}(?: ticking| to jump)? ?(?:exercise)?
(?:pointless|endless|5|6|4|yet another|another) {data} drops?
(?:thanks|cheers|thank you|thx|ta|well done|nice one|good one|great work|bravo|congrats|congratulations|lovely stuff|good job|top work|smashing) (?:a lot |a bunch |so much |for that |for nothing |for the support |again |very much |to |as ever )*{slt|management|leadership|boss|governors|smt|headteacher}(?! for (?:the|our|a|my|this|making|letting|giving|all|being|supporting|organising|treating|your)| (?:and|who|you|brought|for))
thanks for {nothing} (?:slt|boss|head|school|management)
{nice|good|kind|big|lovely|thoughtful|generous} of (?:the head|slt|the boss|management|our head|them|the deputy|leadership|my line manager|school) to (?:tell|let|give|remind|inform|finally|grace|turn|mention|bother|wait|announce|dump|spring|email|change|cancel)
you {couldn't} make (?:it|this) up
{hate|hated|hating|loathe|detest|dread|dreading|dreaded|can't|cannot|sick|fed|despise|resent} ?(?:stand |bear |face |up of |up with |of |to death of |every minute (?:with|of) |every second (?:with|of) |the thought of )?(?:teaching |having |facing |seeing |being with )?(?:my|this|that|the|these|those|our) <class>(?! (?:being|to|has|have|will|is|get|gets|leave|leaving|trip|reports|photo))
{hate|hated|loathe|dread|dreading} (?:teaching |having )?(?:bottom set |top set |set \\d )?(?:year \\d{1,2}s?|y\\d{1,2}s?|yr \\d{1,2}s?|(?:7|8|9|10|11)[a-z]\\d?)(?= ?(?:[.!,]|$|last|first|on|today|tomorrow|so|with|p\\d|period|after|this))
(?:can't|cannot) {wait} to (?:see the back of|get rid of|be rid of|be shot of|see the end of|hand over|never teach) (?:this|my|these|that|those|the) (?:class|group|lot|year|set|form|cohort|kids|y9|y10|y11|y8|y7|y6)
(?:class|group|lot|set|form|cohort) from {hell}
{nightmare|horrible|awful|dreadful|hideous|horrendous|impossible|hellish|hateful|unteachable|nasty|horrid|vile|terrible} (?:[a-z]+ )?(?:class|group|set|form|year group|cohort|bottom set|tutor group)(?! of drinks)
last day at (?:that|this) {awful|horrible|toxic|dreadful|miserable|hellish|rotten|godforsaken} (?:school|place|job|dump)
good {riddance}(?= ?(?:[.!]|$|to (?:this|that|the|my)))
{leaving} (?:teaching|because) (?:[a-z]+ ){0,4}(?:broke|broken|had enough|ruined|killed|destroyed|sick|bullying|management|slt)
{school|job|place|head|academy|trust|slt} (?:broke|has broken|nearly broke|almost broke|ruined|finished) (?:me|my)
(?:\\d+|ten|fifteen|twenty|[a-z]+) {years} (?:i've|i have|of my life) (?:given|gave|i've given|i gave) (?:to )?(?:that|this|the) (?:school|place|job|academy)
makes? me (?:want to )?(?:quit|leave|hand in|hate) (?:teaching|this|my) ?{job|teaching|school|profession|notice}
(?:want|wants|tempted|ready|going|about|close|desperate) to (?:just )?(?:hand (?:in )?my|write my|give in my) {notice|resignation}
{don't} (?:ever |even )?(?:apply|come to work|take (?:the|a) job) (?:for (?:the|a|any) (?:job|jobs|post|vacancy) )?(?:at|to|in|with|for) (?:ours|our|my school|us|this school|my place|our place)
(?:only|just) (?:here|in it|staying|doing it|doing this|still here) for the {pension|money|pay|wages|salary}
why (?:the hell |on earth |the fuck )?do i (?:even |still )?{bother|stay|work|teach} (?:with this|here|in this|at this|doing this)
{used|use} to (?:love|like|enjoy) (?:my|this|the|being|working) (?:at |in )?(?:job|school|place|work|teaching|here|working)(?= ?(?:[.!,]|$|here|but|until|before|now|then))
{googling} (?:jobs|job)
(?:already|now) (?:googling|looking at|applying for|searching for|scrolling) (?:other |new |different )?{jobs|vacancies}
{grim|miserable|depressing|horrible|toxic|hellish} (?:place|school|building|academy) to (?:work|be|teach)
{place|school} (?:as|so) (?:miserable|toxic|grim|badly run|negative|depressing|hateful|joyless)
{sums} (?:this|the|our|it) (?:place|school|all|job|up)(?= ?(?:up|[.!]|$))
{bad} when (?:[a-z]+ ){1,5}(?:refuse|refuses|won't) to (?:come back|come|work|teach)
{banging} (?:your|my|our) head (?:against|on) a (?:brick )?wall
{regret} (?:ever )?(?:becoming|training|going into|choosing|qualifying)
(?:should be|ought to be) {illegal} (?:[a-z ]{0,20})(?:group|class|lesson|set)?
(?:no|without) {heating|glue|resources|paper|supplies|radiators|photocopying} (?:[a-z]+ ){0,3}(?:again|and they|but they|in (?:this|my|our)|and slt|yet)
{won't} (?:even )?(?:buy|pay for|fund|provide|replace|fix|give us|put|cough up) (?:us )?(?:[a-z]+ ){0,4}(?:wine|glue|sticks|paper|pens|heating|books|laptop|whiteboard|radiator|projector|toilet|paper|tissues|resources|supplies|cover|training|boiler|fridge)
`;
