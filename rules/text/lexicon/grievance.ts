/**
 * How staff grumble about the job, the leadership or a class without saying so outright. Written for `Phrases`; the number before a
 * line is how much it says on its own.
 */
export const GRIEVANCE_SLOTS: Readonly<Record<string, string>> = {
  ws: '(?:[a-z]+ ){0,3}',
  this: '(?:this|that|the|my|our|these|those|all this|all the|every|another|yet another|one more|his|her|their)',
  duty: "timetables?|twilights?|insets?|inset days?|meetings?|briefings?|observations?|observed|lesson obs|drop-?ins?|learning walks?|data drops?|data|marking|planning|cover|duty|duties|assembl(?:y|ies)|policy|policies|spreadsheets?|emails?|initiatives?|training|cpd|powerpoints?|scrutin(?:y|ies)|book looks?|targets?|appraisals?|reports?|parents'? evenings?|rota|lanyards?|mindset|impact|wellbeing|ofsted|inspections?|consultants?|displays?|lessons?|periods?|paperwork|admin|mocks|interventions?|handwriting|phonics|moderation|supply",
  place:
    '(?:school|place|job|trust|academy|college|department|dept|workplace|nursery|profession|career|building|staffroom|office|mat|leadership|management|slt|head|deputy|class|lot|year \\d{1,2}s?|y\\d{1,2}s?|group|set)',
  chief:
    '(?:slt|smt|leadership|management|the head|our head|head|the deputy|the trust|our trust|trust|governors|the governors|the office|school|the school|our school|work|this place|our place|my department|they all|the lot of them|upstairs|the mat|academy chain|leaders)',
};

export const GRIEVANCE = `
3 (?:so |totally |well and truly |absolutely |officially |just |beyond |so so )*{done|finished|fed|sick|tired|knackered|over|weary|bored} (?:up |to death |to the back teeth )?(?:with|wi|wi'|of|by) (?:being |having |doing )?(?:<this> )?(?:[a-z]+ ){0,2}(?:<duty>|<place>|being ignored|being blamed|being told|pretending)
3 (?:i'm |im |am )?so {over} (?:this|my|that|the) (?:[a-z]+ )?(?:<place>|<duty>|it)
3 (?:had|have had|'ve had) {enough} of (?:<this> )?(?:[a-z]+ ){0,2}(?:<duty>|<place>|here)
3 {dread|dreading|dreaded} (?:[a-z]+ ){0,3}(?:<duty>|<place>|tomorrow|monday|mondays|going|work|every|it|september|next|back)
2 (?:another|yet another|one more|third|fourth|fifth|sixth|seventh|eleventh|nth|endless|more|\\d+(?:st|nd|rd|th)) (?:[a-z-]+ ){0,2}{twilight|twilights|meeting|meetings|briefing|observation|observations|observed|drop-in|initiative|initiatives|scrutiny|spreadsheet|consultant|powerpoint|policy|inset|appraisal|proforma|acronym|restructure|reorganisation|rebrand|probationer|resignation|email|audit|walkthrough}
2 {observed|scrutinised|monitored|micromanaged|inspected|graded} (?:for the |again |twice |three |to death |to within |every |like |by somebody |by someone |by a )(?:[a-z]+)?
2 {data} drops?(?: this| again| number| and)
3 if (?:i (?:have to|hear|get|see|am|read|sit)|one more|another|anyone|someone|somebody|they|slt|that) (?:[a-z0-9']+ ){0,12}(?:i'll|i will|i'm going to|i'm gonna|im gonna|ill|i swear|i am going to|i might|so help me) (?:[a-z]+ )?{eat|scream|cry|walk|quit|lose|combust|explode|resign|hide|jump|throw|bite|leave|snap|die|weep}(?: [a-z]+){0,3}
3 (?:i'd|i would|would) {rather|sooner} (?:[a-z]+ )?(?:eat|chew|lick|swallow|gouge|pull|stick|wrestle|nail|bathe|walk|saw|have|drink|staple|set|poke|cut|sit|be|go|boil)(?: [a-z]+){1,6}
2 (?:be the |gonna |going to |will |nearly |slowly |literally |is |are |might |'ll |actually )*{finish|kill|killing|finishing|break|breaking|destroy|destroying|end|bury|send} (?:me|us)(?: off| over| to| completely)?
3 {death} of (?:me|us)
3 (?:this|that|our|my|the) (?:[a-z]+ )?(?:place|school|job|trust|academy|department) (?:will |would |just |literally |slowly |really )?{eat|eats|chew|chews|chewed|spits|spit|swallows|grinds|ground|drains|drained|sucks|crushes|breaks|broke|ruins|kills|finishes|burns|burnt|uses|bleeds}
3 {chew|chews|chewed|spit|spits|spat} (?:you|us|them|people|staff|me|teachers|everyone) (?:up|out)
3 {nobody|no-one|nobody's|noone} (?:[a-z]+ ){0,3}(?:reads|read|listens|listen|asked|asks|told us|told me|tells us|tells me|bothered|bothers|thought to|thinks to|cares|care|thanks|checked|checks|replied|replies|helped|helps|looks|look at|needs|wants|backs|back|will back|turned up|does anything|to make a decision|noticed|notices|believes|supports|upstairs|covers|came|stayed|stays|lasts|in charge)
3 no one (?:else |here |there |in slt |ever |has |had |will |'s )*{reads|read|listens|listen|asked|asks|bothered|bothers|cares|care|thanks|checked|checks|replied|helped|helps|backs|believes|noticed|supports|lasts|stays}
3 not (?:one|a|a single|so much as a|even a) (?:[a-z]+ )?(?:of )?{thanks|thankyou|thank|card|word|email|apology}
3 (?:couldn't|didn't|can't|don't|could not|did not) (?:even )?(?:manage|get|bother with|say|send|be bothered with|stretch to|run to) (?:a|an|so much as a|even a) {card|thankyou|thanks|thank|email|biscuit|leaving|mug|hello|reply|sorry}
3 no {cover|ta|tas|support|backup|heating|paper|chairs|resources|toilet|loo|sub|subs|consultation|morale|sanctions|consequences|ppa|seating|sendco|senco|tissues|glue|textbooks|lunch|breaks|break|sub|supply} ?(?:plan|break|breaks|cover)?
3 {without} (?:a |any )?(?:ta|support|cover|break|lunch|heating|books|contract|warning|consultation|toilet break|pay)
3 {cut|cuts|cutting|scrapped|axed|docked|cancelled|slashed|capped|pulled|halved|stopped|frozen|trimmed|binned} (?:my|our|their|the|all|all our|all the|half|half the|its) ?(?:[a-z]+ )?(?:hours|ppa|tas|pay|cover|lunch|breaks?|staffroom|budget|frees|support|contracts?|jobs?|posts?|wages|sick pay|department|funding|resources|photocopying|trips?|subject|club|cleaners?)
3 {lost|lose|losing|take|taken|took|taking|steal|stole|nicked|pinched} (?:away )?(?:my|our|another|half our|all our|every|all my|the only) ?(?:[a-z]+ )?(?:ppa|hours|tas|ta|lunch|breaks|staffroom|frees|free|planning|budget|desk|room|classroom|cover|support|weekend|evening|evenings)
3 {cutting|axing|losing|sacking} (?:the )?(?:tas|ta|staff|support|teachers|teaching|jobs|hours|corners|cleaners|art|music|drama)
3 (?:that's|there goes|there go|bang goes|goodbye|bye bye|so long) (?:every|all|my|our|another|the only) (?:[a-z]+ )?{free|frees|ppa|lunch|weekend|evening|planning|break|sunday|hour}
3 {photocopying|photocopy|photocopier|printing|glue|resources|whiteboard|pens|paper|stationery|exercise} (?:[a-z]+ ){0,3}(?:is |are |was |been )*(?:capped|rationed|locked|banned|limited|run out|gone|broken|both sides|code)
3 {paid} (?:for|up to) (?:\\d+|[a-z-]+)(?: hours| hrs)?(?: a week)? (?:and|but|work|working|yet)(?: [a-z]+){0,3}
3 (?:don't|dont|not|aren't|nobody|didn't|doesn't) (?:get |being |getting |gets |be )?{paid} (?:[a-z]+ ){0,3}(?:enough|for this|to be|to do|for that)(?: [a-z]+){0,3}
3 (?:on|for|with|off) (?:the |my |this |an |a )?{agency|supply|minimum|ta|poverty|peanuts|teaching} (?:money|pay|wages?|rates?|salary|assistant pay)
2 {unpaid|underpaid|overworked|unappreciated|undervalued|skint|demoralised|broken|knackered|burnt-out|burnout} (?:and|,|overtime|hours|work|labour|by|again|at|in|from)
3 {expected|supposed|meant|told|ordered|forced|made|asked} to (?:[a-z]+ ){0,3}(?:smile|jump|teach (?:a|without|two|three|in|thirty|30|34)|run (?:a|an|another) club|do (?:it|that|more|everything)|say nothing|keep quiet|cover|magic|be grateful|suck|just get|manage|cope|stay|volunteer|clean|buy|pay|provide|put up|shut up|work|come in|reapply|justify|feel|share|stand)
3 {told} (?:us |me |staff |we |that |on [a-z]+ |by email |today |last minute |yesterday )*(?:i'm|we're|i am|we are|we can't|i can't|i couldn't|we couldn't|we have to|i have to|my face|there's no|we'd|it's my|to)(?: [a-z]+){1,3}
2 {apparently} (?:asking|wanting|being|having|trust|i'm|we're|it's|that's|our|my|not|needing|doing|the)(?: [a-z]+){0,4}
3 {imagine} (?:being|having|getting) (?:told|asked|observed|paid|lectured|managed|graded|emailed|taught|led)
3 {found|find|finds|spent|spend|spends|blew|blown|splashed|wasted|budget|money} (?:out |for |on |the |another |over |up )*(?:£[0-9,.]+[a-z]*|money|[a-z]+ grand|thousands|a fortune|a new [a-z]+|new [a-z]+|a [a-z]+)[^.!?]{0,70}(?:and|but|yet|while|whilst)[^.!?]{0,40}(?:can't|cannot|no|not|won't|haven't|hasn't|isn't|still|nothing|leaks?|both sides)(?: [a-z]+){0,4}
5 (?:one more|another|yet another|endless|more) (?:[a-z]+ ){0,2}{twilight|inset|slt|ofsted|ppa|cpd|lanyard} (?:on|about|in|that|who|asks|from|tells|session|day|visit|learning)(?: [a-z]+){0,2}
3 (?:dear|supreme|glorious) {leader}
2 make it make {sense}
2 {priorities}(?= ?(?:[:.!,]|$))
2 {love} (?:that|this|it)? ?(?:for (?:us|me)|we got|when (?:slt|they|the head|management|we|i)|how (?:slt|they|the head|we))
2 living the {dream}
2 {cheers|thanks|nice|ta|brilliant|great|lovely|marvellous|wonderful|fantastic|superb|magic|bravo} (?:for (?:that|nothing|the (?:heads-up|notice|support|warning))|one|slt|boss|work|school|leadership|guys|all)(?= ?(?:[.!,]|$))
2 (?:but|and) {sure} (?:it's|the|let's|we|that|why|what|another|have)
2 {meanwhile|whilst|while} (?:slt|they|the head|we|our|the|leadership|management|the trust|i) (?:[a-z]+)
2 {funny} how (?:slt|they|the head|management|the|our|he|she|leadership|nobody|no one|it's|those)
2 {foot|backside|arse}(?= ?(?:[.!,]|$))(?<=(?:my|our|your) (?:foot|backside|arse))
2 give me {strength}
2 (?:you )?{couldn't} make it up
2 {clap|claps}(?<=slow claps?)
2 what(?:'s| is) the {point} (?:in|of)
2 {insult|insulting|farce|farcical|shambles|shambolic|disgrace|disgraceful|chaotic|ridiculous|pathetic|pointless|ludicrous|toxic|rotten|rot|clueless|meaningless|tick-box|soulless|mafia|dictatorship|gulag|hellhole|dump|madhouse|cowboys|amateurs|hypocrites|hypocrisy|lip-service|gaslighting|scapegoats|scapegoat|cliquey|bullying|bullies|incompetent|incompetence|mismanaged|mismanagement|dysfunctional}
3 (?:it's|this is|is|isn't) (?:not )?a {school|college|nursery|academy} (?:it's|any more|anymore|it is)
3 (?:handed|handing|hand|put|given|giving|wrote|writing) (?:in )?my {notice|resignation}
3 {applied|applying|apply} for (?:[a-z0-9]+ )?(?:[a-z]+ )?(?:jobs|posts|anything|everything|jobs this) ?(?:[a-z]+)?
2 {looking} (?:elsewhere|for the exit|for a way out|at other jobs|for another job|at jobs)
2 {escape|escaping|escaped|quit|quitting|resign|resigning|resigned|leave|leaving|left|gone|walk|walked|walks|walking|jumped|jumping} (?:[a-z]+ ){0,2}(?:our department|the department|this place|since|teaching|the profession|in (?:two|three|one|a|\\d|six|the last)|staff|out|ship|before|until|because|by christmas|by easter)
2 (?:staff|teachers|tas|heads|good people|people|colleagues|members of staff|probationers?|nqts?|ects?) (?:have |are |had |has )?{gone|left|leaving|quit|walked|leave|walking|dropping|off} (?:[a-z]+ ){0,2}(?:since|in|with|this|sick|like|because|by)
3 can't {keep} (?:anyone|anybody|staff|a|teachers|good|people|hold)
3 (?:long|\\d+|two|three|ten|a) (?:[a-z]+ )?(?:since|after) (?:the )?new {head|regime|slt|leadership|management|trust|deputy|mat|principal} (?:came|took|arrived|started|moved|swept|got)
2 {since} (?:the |we |that )?(?:new )?(?:head|regime|slt|academised|academisation|mat|takeover|merger|trust|deputy) (?:came|took|arrived|started|swept|got|joined)?
3 {answer} to (?:everything|every problem|it all)
3 {management|leadership|leading} by (?:email|memo|fear|powerpoint|absence|whatsapp|spreadsheet|poster)
3 {seen|see|spotted|heard} (?:from )?(?:the head|the deputy|slt|our head|a member of slt|management|anyone from slt|the boss) (?:[a-z]+ )?(?:since|all|once|in|for|outside|on)
3 {delivered|led|run|written|drawn|designed|set|made|taught|presented|chaired|given|managed|planned|decided|organised|signed|created} (?:up )?(?:to us )?by (?:a |the |an |that |some )?(?:very |same )?(?:man|woman|bloke|people|person|someone|somebody|guy|folk|ones|one|lot|consultant|clowns?|children|committee|accountants?|amateurs?|bean)(?: (?:who|that|with|paid|so|in))?(?: [a-z']+){1,4}
3 (?:by|from) (?:people|someone|somebody|man|woman|folk|those) {who} (?:can't|couldn't|has never|have never|haven't|hasn't|never|don't|doesn't|wouldn't|left|last|made|won't|think|thinks|earn|earns|isn't|aren't)(?: [a-z]+){0,3}
3 {imagine|try} (?:being|having) (?:told|asked) to (?:[a-z]+)(?: [a-z]+){0,3}
3 {treated|treat|treats|treating|spoken|talked|blamed|gaslit|ignored|silenced} (?:like|as|as if|to like|for|by)(?: [a-z]+){1,3}
2 {made} (?:me|us|her|him|them|our [a-z]+|the [a-z]+|my [a-z]+|another [a-z]+|half the [a-z]+|staff|people|grown [a-z]+|two [a-z]+) (?:cry|ill|leave|quit|sob|redundant|resign)
3 {hiding|hide|hides|hid|locked|skulking|cowering} (?:away )?(?:in|behind) (?:his|her|their|the|an) (?:[a-z]+ )?(?:offices?|doors?|desks?|emails?)
3 {badly|poorly|appallingly|shambolically} (?:run|led|managed|organised|treated|resourced|paid|planned|thought)
2 {wrong} (?:with|about|in|at) (?:my|our|this|the) (?:[a-z]+ )?(?:school|college|trust|place|academy|leadership|department|system|profession)
3 (?:get|gets|got|getting|does|doing|do) (?:[a-z]+ ){0,3}{wrong}(?= ?(?:[.!,]|$))
2 {rant|rants|ranting|grumbles|grumbling|moans|moaning|whinge|whinging|whingeing|venting|confessions|overheard|exposing} (?:[a-z]+ ){0,2}(?:about|at|from|on|of|in)(?: [a-z]+){1,3}
3 (?:rot|problem|trouble|problems|issue|fish|stink|cancer|dead wood|incompetence|bullies) (?:[a-z]+ ){0,2}(?:at|from|in|starts? at|rots? from) the {top|head|trust}
2 {dragged|dragging|drags} (?:it|us|them|me|him|her|our|my|the|these|those|every|all|staff|everyone)(?: [a-z]+)? ?(?:down)?
3 {let|letting|lets} (?:it|us|them|me|him|her|our [a-z]+|my [a-z]+|the [a-z]+|those [a-z]+|staff|everyone) (?:all )?down
2 {failing|failed|fails} (?:us|them|our|those|every|send|staff|kids|children|pupils|everyone|these)(?: [a-z]+)?
3 {given|gave|giving|gives} up on (?:[a-z]+ )?[a-z]+
2 {standards|results|morale|behaviour|attendance|goodwill|staffing|retention|sickness} (?:[a-z]+ ){0,3}(?:down|floor|low|rock|terrible|shocking|dropped|dropping|plummet|plummeting|shot|dire|joke|gone|collapse|collapsed|worse|worst|capped|falling|through)
2 {falling|fallen|crumbling|sinking|leaking|leaks|bailing|burn|burning|burns|collapsing|drowning|imploding} (?:apart|to bits|ship|out|down|round|around|while|into|through|in|like)?
3 chairs? {thrown|chucked|launched|lobbed} (?:at|across)
2 (?:get|got|getting|been|being|was|were) {bitten|spat|kicked|punched|headbutted|scratched|sworn|abused|screamed} (?:at|by|on|again|for|today|twice)?
2 {freezing|degrees|boiling|mouldy|mould|damp|leak|leaks|buckets|bucket|broken|boiler|radiators|asbestos|rats|mice} (?:[a-z]+ ){0,4}(?:classroom|room|hall|staffroom|corridor|school|block|building|portakabin|mobile|again|since|in)
3 (?:thirty|\\d\\d|thirty-four|forty|too many) (?:[a-z]+ )?(?:in|of them|to) (?:a|an|one|my|this|no|per) {room|class|classroom|seating|lab|group|portakabin}
3 \\d\\d (?:of them|kids|children) (?:and |with )?no {seating|ta|support|chairs|room|books|windows}
3 {only} (?:way|reason|thing) (?:i|we|anyone|any of us) (?:can |could |ever |still )?(?:get|gets|getting|survive|cope|stay|manage|keep|keeps|face) (?:[a-z]+ ){0,3}(?:through|monday|here|going|a|the|work|it|sane|me)
2 {surviving|survive|survived} (?:another|on|a|the|this|by|period|teaching|year)
2 (?:has|having|had) a {giggle|laugh} (?:and|at our)(?: [a-z]+)?
3 has(?:n't|nt) {taught|stepped|set|been} (?:[a-z]+ ){0,5}(?:since|in years|for years|classroom|in a decade)
2 {never} (?:see|seen|listen|listens|listened|set foot|taught|thanked)(?: [a-z]+){0,4}
3 (?:<chief>) (?:still |just |really |even |simply |clearly |always )?(?:don't|doesn't|won't|wouldn't|never|can't|cannot|couldn't|refuse|refuses|expect|expects|forgot|refused) (?:even |ever |have |has )?{listen|care|give|buy|back|fund|fix|pay|last|know|reply|support|help|trust|value|keep|run|organise|understand|thank|believe|respect|provide|recruit|replace|tell|ask|answer|agree|notice|teach|train|employ|afford}(?: [a-z]+){0,4}
3 (?:<chief>)(?:'ve| have| has|'s)? (?:just |now |all |already |even |actually )?{cut|taken|put|made|told|decided|banned|cancelled|moved|changed|stopped|removed|scrapped|voted|spent|blown|forgotten|ignored|blamed|introduced|asked|sent|ruined|destroyed|closed} (?:us |me |our |my |the |all |another |themselves |a |up |on |rid |away |staff |it )+(?:[a-z]+)?
3 {they} (?:want|keep|get|expect|promise|promised|need|give|gave|say|said|call) (?:us|me|it|miracles|more|blood|promising|moving|changing|adding|asking|telling|everything|the bonus|all|another)(?: [a-z]+){0,3}
3 they(?:'ve| have)? (?:just |now |all |already |even )?{cut|taken|stopped|cancelled|banned|scrapped|moved|removed|closed|put|voted|spent|introduced} (?:our |my |us |the |all |another |themselves |a )+(?:[a-z]+ )?(?:hours|ppa|pay|staffroom|tas?|support|cover|camera|lunch|breaks?|kettle|contract|department|room|timetable|budget|photocopying|heating|parking|logo|sign|table|policy)
3 {they} (?:won't|don't|never|can't|couldn't|refuse to|expect us to|won't even|can't even) (?:ever |even )?(?:listen|care|buy|fund|fix|pay|reply|support|trust|value|respect|recruit|replace|back|thank|appreciate) ?(?:us|for|our|me|staff|a|any)?
3 {promised} (?:me |us )?(?:a|an|the|my)? ?(?:[a-z]+ )?(?:contract|raise|job|support|ta|interview|cover|promotion|payrise|pay|time|role)
3 {blamed|blame} for (?:the|their|it|everything|results|[a-z]+)
3 {values|wellbeing|well-being|kindness|workload|mindset|respect|resilience|inclusion|equality|family|mental|compassion} (?:[a-z]+ ){0,4}(?:means?|but|apparently|my arse|policy|week|email|while|and then|at [0-9]|poster|delivered|from|day)(?: [a-z0-9]+){0,5}
3 {lecturing|lecture|lectured|preaching|banging} (?:us )?(?:on|about)
3 says? it(?:'s| is) (?:a|one big|like a) (?:happy )?{family|community|team}
3 {someone|somebody} (?:in|at|up) (?:that |the |our )?(?:office|trust|there|leadership|top|management|high|slt|head)
3 by (?:a )?(?:man|woman|someone|somebody|people|bloke|anyone) {who} (?:[a-z]+ ){0,3}(?:never|hasn't|couldn't|can't|wouldn't|earns|has|doesn't|left)
3 (?:worst|hardest|most difficult|rudest|toughest) (?:[a-z]+ )?{class|group|set|form|cohort|school|job|place|timetable|term|head} (?:[a-z]+ ){0,3}(?:in|ever|of|by)
2 (?:wouldn't|couldn't|won't|can't) {last|survive|cope|manage} (?:five|ten|two|one|a|an) (?:minutes|mins|day|week|lesson|hour|morning)
2 {won't|wouldn't|refuse|refuses|refused|can't|cannot} (?:to )?(?:buy|fund|fix|replace|pay|provide|find|afford|spend|give|supply|order) (?:me |us |the |a |an |for |our |my )*(?:[a-z]+ )?[a-z]+
2 {used} to be a (?:good|great|lovely|happy|proper|decent)(?: [a-z]+)?
2 {ask} (?:anyone|yourself|anybody|any of us|any of the staff) (?:who|what|why|that)(?: [a-z]+){0,2}
2 {walk|walked|straight|shove|stick|shoved} (?:[a-z]+ ){0,4}up (?:their|his|her|your|its) (?:arse|backside|jacksie|a)
2 got a {bonus|payrise|raise|carpet|throne|company}
2 (?:they|slt|head|executives|the head) (?:all )?get(?:s)? (?:the |a )?{bonus|bonuses|praise|payrise|credit}
2 (?:get|got|getting|have|been) {told|called|hauled|dragged|pulled} (?:in|up) (?:about|for|to|over)
3 {smile|smiling} and say nothing
2 {stress|stressed|crying|cried|sobbing|tears|panic|anxiety|sick|nausea|signed} (?:[a-z]+ ){0,3}(?:because of|in the car park|before work|every sunday|every morning|off with|at the thought|from this|of this|in the loos|in the toilets)
3 {nothing} says (?:[a-z']+ ){1,8}like (?:a|an|being|getting|another|the|having)(?: [a-z]+){0,3}
3 {reason} (?:i|we) (?:drink|cry|need|sleep|eat|smoke|leave|left|quit|am leaving|take)(?: [a-z]+){0,2}
3 i've (?:seen|met|had|known|been to) (?:better|more|livelier|warmer|quieter) (?:[a-z]+ ){0,2}{organised|planned|run|prisons|riots|funerals|riot|hostage|morgues|zoos|behaved|resourced|staffed|circuses}
3 {translation|translates|translated}(?= ?(?:[:.]|to|as|into|means))
2 {means|meaning} (?:nobody|we|they|more|you|no|do it|longer|extra|unpaid|working)(?: [a-z]+){0,3}
3 what could (?:possibly )?{go} wrong
3 and (?:they|people|slt|the government|you) {wonder|ask|wondered} why
3 {wonder} why (?:nobody|people|staff|everyone|no one|we|teachers|they|good|half)(?: [a-z]+){1,4}
2 {still} (?:waiting|no|haven't|hasn't|broken|not|freezing|nothing)(?: [a-z]+){0,3}
3 the (?:same|very) (?:people|ones|slt|head|man|woman|person|trust|lot) {who|that} [a-z]+
2 {too} (?:busy|scared|important|good|grand|cheap|tight|lazy|posh|frightened) to [a-z]+
2 {wish} (?:they|someone|slt|the head|our|somebody|anyone|management|leadership)(?: [a-z]+){1,4}
2 {why} (?:do|does|is|are|can't|won't|don't|did|must|has|have) (?:slt|the head|our|they|this school|this place|leadership|management|nobody|no one|every meeting|the trust|it take)(?: [a-z]+){0,3}
3 who(?:ever)? (?:on earth |the hell |exactly )?{decided|thought|timetabled|designed|approved|invented|scheduled|planned|signed} (?:that |off |it |our |the |this |a |of )(?:[a-z]+)?
3 so {much} for (?:the |our |their |that |being )?[a-z-]+
3 {hung} out to dry
3 {blind} leading the
3 {rearranging|deckchairs|polishing|lip-service|box-ticking|firefighting|micromanagement|presenteeism|overworked|underfunded|understaffed|short-staffed|skeleton}
3 {ticking|tick} (?:a |the |all the )?boxes
2 {hoops|hoop} (?:to|we|for|again)
3 {jobs} for the (?:boys|lads|girls)
3 (?:face|faces) (?:doesn't|don't|didn't|does|has to|must)? ?{fit|fits}
3 {clique|cliques|favouritism|nepotism|scapegoated|gaslit|gaslighting|burnout|stockholm}
3 (?:won't|wouldn't|don't|didn't|can't|never|refuse to|not) (?:one of them )?(?:even )?{shut|listen|sit|stop|behave|settle} (?:up|still|down|talking|for|to|shouting|properly|when)(?: [a-z]+)?
3 not (?:one|a single) (?:one )?(?:of (?:them|my [a-z0-9]+|the class) )?{brought|listened|knew|did|had|managed|handed|bothered|revised|read|could}(?: [a-z]+){0,3}
2 half (?:of )?(?:them|the class|my class|the group|year \\d+|y\\d+|my [a-z0-9]+) {didn't|hadn't|haven't|couldn't|can't|don't|weren't|wouldn't}(?: [a-z]+){1,3}
2 {send} (?:wine|gin|help|chocolate|vodka|reinforcements|cake|backup|prayers)
3 {lose|lost|losing} the will
2 (?:need|deserve|want|owe me) (?:a |an |some |large |stiff |very )*{gin|wine|drink|lie-down|medal|payrise|therapy|therapist|whisky|vodka|holiday}
3 {babysit|babysitting|referee|refereeing|crowd-control|zookeeper|jailer|warden|riot|bouncer|firefighting|wrangling} (?:[a-z]+ ){0,2}(?:not|instead|than|for|a|\\d+|thirty|control|teaching|all|today|them|with|gear)(?: [a-z]+)?
3 (?:moved|put|shoved|stuck|dumped|shunted) (?:me|us|my class|my classroom|my desk|our room|year \\d) (?:[a-z]+ )?(?:in|to|into) (?:a|the|an) (?:[a-z]+ )?{cupboard|corridor|portakabin|hut|basement|library|canteen|hall}
2 {like} (?:being|working|living|teaching) (?:in|for|with|under|at) (?:a|an|the)(?: [a-z]+){1,3}
2 {telling|told|tells|lecturing|asking|reminding|reminded} (?:me|us|staff|everyone|teachers) (?:to|that|how|we|about|off|what)(?: [a-z]+){1,4}
2 {instead} of (?:paying|hiring|fixing|supporting|listening|a pay|asking|replacing|doing|dealing|helping|buying|teaching|more|another|giving|letting)(?: [a-z]+){0,3}
2 (?:they|slt|the head|the trust|management|leadership) {value|values|appreciate|respect|trust|thank|support} (?:us|staff|me|you|their|our|teachers)
3 (?:open|closed) {door} policy
3 {left|leave|leaving} (?:us|me|staff|tas|the rest of us) (?:to|with|in|high|holding|alone)(?: [a-z]+){1,4}
2 {sake}(?<=(?:god's|christ's|heaven's|pity's|fuck's|gods|christs|heavens|fucks) sake)
2 out of (?:my|our) own {pocket|purse|wages|money|pay}
2 {restructure|restructured|redundancies|redundancy|capability|consultation|academisation|academised|rebrand|rebranding|directive|directives|non-negotiables|accountability|scrutinies|learning-walks|deep-dive|performance-management}
`;
