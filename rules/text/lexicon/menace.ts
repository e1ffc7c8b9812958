/**
 * How people threaten in a roundabout way: what they know of somebody, what will happen next time, who they will send. Written for
 * `Phrases`; the number before a line is how much it says on its own.
 */
export const MENACE_SLOTS: Readonly<Record<string, string>> = {
  his: "his|her|their|your|ur|that [a-z]+'s|the [a-z]+'s|[a-z]+'s",
  pro: 'him|her|them|you|u|ya|yous|ye',
  he: 'he|she|they|you|u|it|that lad|that woman|that man|that kid',
  will: "'ll|ll| will|'s going to|'re going to| is going to| are going to|'s gonna|'re gonna| gonna| shall| wont| won't|'d| would",
  kin: '(?:my|our|me) (?:[a-z]+ )?(?:brothers?|cousins?|lads|boys|uncles?|dad|da|husband|fella|bloke|mates?|sons?|family|nephews?|old man|partner|lot|other half|bro|brothers-in-law|[a-z]+ and)',
  mine: '(?:me|us|my [a-z]+|my own [a-z]+|our [a-z]+|my [a-z]+ [a-z]+)',
};

export const MENACE = `
3 {know|knows} (?:exactly |fine well |rightly )?(?:where|(?:what|which) (?:pub|car|house|road|street|bus|gym|school|door|van|flat|shift|club|route|nursery)s?) (?:you|u|he|she|they|ye|your [a-z]+|his [a-z]+|her [a-z]+|<his> [a-z]+)(?: both| all)? (?:[a-z]+ )?(?:live|lives|drink|drinks|drive|drives|park|parks|sleep|sleeps|shop|shops|train|trains|go to|goes to|catch|walk|walks|hang|is|work|works|stay|stays|bides?)(?: [a-z]+)?
3 {know|knows} (?:exactly )?(?:which|what) (?:car|pub|house|road|street|bus|gym|school|door|van|flat|shift)s? (?:[a-z]+ )?(?:is|are|you|u|he|she|they|your|his|her|it)
3 (?:have|has|'ve|got|i've got|we've got|found|looked up|writ(?:e|ten) down) (?:got )?(?:<his>) (?:home )?{address|reg|registration|postcode|numberplate|plates}
3 <kin> (?:[a-z]+ ){0,6}{address|word|visit|waiting|batter|sort|doorstep|local|meet|coming|find|tyres|faces|kick|break|hurt|do|have|see|pop|drink|drinks|know|knows|lives|works|handle|deal} ?(?:[a-z]+ ){0,6}(?:<pro>|now|off|big man|pal|mate|sunshine|local|it|faces|around|round|address)
3 {dying|keen|itching|desperate|waiting} to (?:meet|visit|see|find|chat) (?:<pro>|that [a-z]+|the [a-z]+|our [a-z]+)(?: [a-z]+)?(?<=(?:him|her|them|you|ya|that [a-z]+|head|deputy|teacher|dad|boss)(?: [a-z]+)?)
2 (?:got|have|know|'ve got|has) (?:a few |some |a |plenty of )?{friends|mates|people|man|bloke|lads|cousins|brothers|contacts|fella} (?:who|that|as)(?: [a-z]+){1,3}
3 <kin> (?:'ll |will |are gonna |are going to |gonna |would |'d )?{batter|sort|kick|smash|do|deck|leather|chin|lamp|hammer|punch|hurt|bury|floor|ruin|burn|visit|find|wait} (?:<pro>|<his> [a-z]+|that [a-z]+)
3 (?:me and|us and|the lads and) (?:the |my |our )?[a-z]+ (?:will |'ll |are gonna |gonna )?{batter|sort|kick|smash|do|deck|leather|chin|lamp|hammer|punch|hurt|bury|floor|find|wait|be} (?:<pro>|<his>|waiting|round)
3 (?:be |end up |leaving |leave |going home |go home |go |leaves |wind up |finish up |be going |carried out |wake up )+(?:in|on|under|out in|at|to|through) (?:an? |the )?{ambulance|stretcher|hospital|coffin|wheelchair|bodybag|morgue|cemetery|graveyard|box|icu|canal|skip|hearse|traction|plaster}
3 (?:eating|eat|drinking|drink|sucking|fed) (?:[a-z]+ ){0,3}through a {straw|tube}
3 {spitting|spit|swallow|swallowing|picking|counting|collecting|wearing|eat|losing|lose} (?:[a-z]+ )?(?:his|her|their|your|a|ur) (?:own )?(?:teeth|jaw|kneecaps?|hand|hands|finger|fingers|face|legs)
3 (?:get|have|having|getting|got|be) (?:that |<his> )(?:[a-z]+ )?{legs|kneecaps|arms|windows|tyres|nose|jaw} (?:broke|broken|done|smashed|slashed|put|snapped|kicked)
3 (?:better|nicer|prettier|improved|suit) (?:[a-z]+ ){0,2}(?:with|in|by|after) (?:a |two |no |some )?{broken|black|burst|busted|missing|split|slap|plaster|punch} ?(?:[a-z]+)?
3 there(?:'ll| will|'s going to|'s gonna) be {blood|bloodshed|murder|murders|war|trouble|violence|tears|bodies}
3 (?:lays?|laid|puts?|lay) (?:a |another |one |so much as a |one more )?{finger|hand|hands|fingers} (?:on|near)(?: [a-z]+){1,3}(?: again)? (?:and|or)
2 {lays|lay|laid} (?:a |another |one )?(?:finger|hand)
2 {again|time} (?:and|or|then|cos|because) (?:i'll|i will|i'm|im|ill|he'll|she'll|you'll|they'll|we'll|lose|see|there'll|god help|i swear|i won't|so help|watch|hell)(?: [a-z]+){1,3}
3 (?:near|touch|cross|speak to|talk to|look at|shout at|come at|come near|comes near|comes to|comes up to|come to|spits at|spits on|hits|mess with|pushes|picks on|call|calls|swear at|swears at|goes near|start on|starts on|show|shows|bring it up|keep spreading|spreading that|say that|says that|grass on|report) <mine>? ?(?:[a-z]+ ){0,8}(?:i'll|ill|i'm|im|i|he'll|he'll|she'll|you'll|they'll|he|she|we'll|there'll) (?:will |won't |am |swear |swear i'll |'ll |be |going to |gonna |not be )*(?:be |been )?{leaving|eating|spitting|sorry|waiting|shut|knock|break|batter|lose|finish|end|regret|wish|hurt|ruin|responsible|swing|lamp|deck|punch|floor|smash|drag|throw|kill|hit|slap|smack|chin}(?: [a-z]+){0,3}
3 {see|find} (?:just )?how (?:brave|hard|tough|big|clever|funny|cocky|gobby|smart|mouthy|strong|you like|he likes|she likes|they like|far) (?:you|u|he|she|they|it|that)(?: [a-z']+){0,4}
3 (?:we'll|let's|lets|soon|you'll|just|i'll) (?:all )?{see} who(?:'s| is| gets) (?:the )?(?:laughing|last|boss|crying|sorry|smiling|hard|scared|brave)
3 (?:again|about me|my face|try it|carry on|keep going|do it|go on|me|it|that)(?: [a-z]+){0,3},? (?:and|then) (?:you'll |you )?{see|watch|find} (?:out )?what (?:happens|i do|i'm like|you get|comes|you've got|gets)
3 (?:not|won't) be (?:so |as |that |quite so |very )?{cocky|brave|hard|smug|gobby|mouthy|funny|clever|pretty|big|tough|laughing|smirking|talking|walking} (?:when|if|neither|once|then|after|for long|without|again)
3 {stood|standing|stand|turn|turning|rock|rocking|show|showing|camped|waiting|outside} (?:up )?(?:on|at|outside|by) (?:<his>) (?:[a-z]+ )?(?:doorstep|door|house|front door|car|window|gate|desk|work)
3 {brick|bricks|minibus|bat|bullet|axe|hammer|fist|boot|car|match|petrol|firework} (?:[a-z]+ )?(?:through|into|in|to|under|round) (?:<his>|the|that) (?:[a-z']+ ){0,2}(?:windscreen|window|windows|car|house|letterbox|door|office|head|face|skull|garage|shed|place)
3 (?:someone|somebody|anyone|anybody|one of us|some ?one) (?:really |just |one day |seriously )*(?:should|needs to|wants to|ought to|burn|please|is going to|is gonna|'s going to|will|wanna|oughta) (?:just |please |really )*{burn|torch|brick|slash|batter|punch|smash|drown|lamp|deck|floor|poison|bomb|slap|firebomb|stab|shoot|kneecap|throttle|strangle} (?:that|the|him|her|them|<his>|a)(?: [a-z']+){0,5}
3 (?:someone|somebody|anyone|anybody|one of us) (?:[a-z']+ ){1,4}(?:put|throw|give|drive|stick|chuck|lob|take|run|push|shove|drop) (?:that |the |him |her |them |a |<his> )(?:[a-z']+ ){0,3}{brick|hiding|kicking|windscreen|window|windows|boot|fist|bullet|petrol|match|over|stairs|river|canal|cliff|bus|slap|bat|hammer|out}(?: [a-z']+){0,3}
3 {burn|torch|bomb|firebomb|blow|flatten} (?:that|the|this|down the|up the|<his>) (?:[a-z]+ )?(?:school|place|office|house|car|building|staffroom|trust)
3 (?:i'd|i'll|i would|id|ill|i will|happily|gladly) (?:happily |gladly |even |bring|hold|supply|light|dig|drive|help|pay|provide|lend|fetch|strike|be the )* ?(?:the |his |her |your )?{coats|petrol|matches|match|shovel|spade|getaway|bleach|coat|lighter|jerrycan|popcorn|paraffin|rope|bat|alibi}
3 {finish|end|ruin|wreck|bury|destroy|kill|sink} (?:<his>) (?:career|careers|job|jobs|marriage|marriages|reputation|life|name|business|livelihood|headship|family)
3 (?:come|coming|came|go|gunning|after|take) (?:for|after) (?:<his>|yours|you|that woman's) ?{job|jobs|yours|career|head|blood|house|kids|family}(?= ?(?:[.!,]|$|next|and|too))
3 {lose} (?:<his>) (?:job|career|house|kids|licence|pension|teeth|home|family|marriage)(?: over| for| if| by)(?: [a-z]+)?
3 {hate} (?:for )?(?:<he>|anything|something|it if|your|for) (?:[a-z]+ ){0,8}(?:to lose|to happen|happened|lose|got out|find out|found out|get hurt)
3 be a (?:real |crying |terrible |great )?{shame} if (?:something|anything|someone|somebody|those|that|it|your|his|her|the|anyone)(?: [a-z]+){1,5}
3 {never} (?:works?|teach(?:es)?|gets? (?:a job|another job)|sets? foot|step(?:s)? foot|sleeps?|walks?|shows? (?:his|her|their|your) face) (?:[a-z]+ ){0,3}(?:again|in this town|round here|around here)
3 {enough|plenty|dirt|stuff|things} on (?:<pro>|that [a-z]+|[a-z]+) (?:to|and i|so|that'd|all)(?: [a-z]+){0,3}
3 so {think} on
2 {remember} that(?= ?(?:[.!]|$|[a-z]+ ?(?:[.!]|$)))
3 {mind} (?:how|where) you (?:go|step|walk|park|tread)
3 fair {warning} (?:to|for)
2 (?:been|be|are|consider yourself|consider this|last|final|only|friendly) {warned|warning|warnings}
3 (?:won't|wont|will not|can't|cannot) be {responsible|held|accountable} (?:for|responsible)
3 do your {worst}
3 {tick} tock
2 {sleep} (?:well|tight|easy|soundly)
2 long {memory|memories} (?:and|[a-z]+)?
2 {laugh|smirk|smirking|smile|smiling|laughing|grin|chuckle|giggle} (?:it up|away|now|all you|while you|while|enjoy)
2 {keep} (?:smirking|laughing|talking|pushing|smiling|running|it|going|posting) ?(?:[a-z']+ )?[a-z']*
3 days (?:are|is) {numbered}
2 {snitches|grasses|grass|snitch|rats} (?:get|gets|end|deserve|need|always)(?: [a-z]+)
3 (?:catch|get|find|have|corner|meet|got|see) (?:<pro>|that [a-z]+ [a-z]+|that [a-z]+) (?:all )?(?:on (?:his|her|their|your) |by |in |out |outside (?:of )?){own|alone|himself|herself|yourself|school|town|street|park|dark|pub}
3 {catch|find|get} (?:hold of )?(?:out )?(?:that little|that|who|whoever|him|her|them|the) (?:[a-z]+ ){0,6}(?:god help|i'll|i will|ill|he's dead|she's dead|outside|when i do|they'll)(?: [a-z]+){0,2}
3 {god} help (?:him|her|them|you|whoever|the)(?= ?(?:[.!,]|$|when|if|who|person))
3 (?:better|best|had better|'d better|want to|wants to|needs to|ought to) {hope|pray|thank|run|hide|apologise|sleep|check|keep|lock|start} (?:i |he |she |they |you |god |to |we |it |running |hiding |looking |his |her |their |your |never |doesn't |that )+(?:[a-z]+)?
3 (?:better|best|had better|'d better|'d best|wants? to|needs? to|ought to|should) (?:be )?(?:very |more |a bit |extra |real |really |a little )?{careful} (?:walking|who|what|where|when|how|on|in|about|going|tonight|around|from|because|with (?:that|their|his|her))(?: [a-z]+){0,3}
3 (?:he|she|they|you)(?:'d|d| had)? {best|better} not (?:be|come|show|turn|speak|look|touch|cross|let|say|set)(?: [a-z]+){1,7}
3 {careful} (?:on|walking|crossing|driving|going|opening|in) (?:those|the|that|your|home|to|down|around) (?:[a-z]+ )?(?:brenda|[a-z]+ x|to your car|home tonight|stairs [a-z]+ x|home (?:mr|mrs|miss|sir|pal|mate|tonight))
3 {wish} (?:you|he|she|they|u)(?:'d|d| had)? (?:all )?(?:never|kept|shut|stayed|minded|left|not)(?: [a-z]+){1,5}
3 {knock|kick|slap|punch|throw|put|send|boot|smack} (?:<pro>) (?:into next|out cold|through (?:a|the|that)|sideways|clean|flying|off (?:his|her|their|your) feet|down the|in the)(?: [a-z]+){0,2}
3 (?:goes|going|go) {through} (?:the|that|a) (?:wall|window|door|floor|hatch)
2 {shut|close} (?:it|that|your mouth|his mouth|her mouth|them) (?:up )?for (?:you|him|her|them|good)
3 (?:i'll|i will|ill|gonna|going to) {shut|close|stop|fix|sort|settle|handle|end|finish|deck|floor} (?:it|that|you|him|her|this|them) (?:for|up|out|once|myself|outside|in the|tonight|off|with)(?: [a-z]+){0,3}
3 {finish|settle|sort|continue|take} (?:it|this|that) (?:out )?(?:in|outside|round|after|behind|man to man|face to face)(?: [a-z]+){0,3}
3 (?:apologise|apologies|resign|delete|pay|retract|withdraw|drop|stop|back|move|leave|quit) (?:[a-z]+ ){0,6}{or} (?:i'll|i will|i'm|we'll|ill|else|i|the|everyone|she'll|your)(?: [a-z]+){1,4}
3 {or} (?:i'll|ill|i will|else i'll|we'll) (?:post|show|tell|send|ruin|knock|break|share|print|email|publish|burn|leak|play|drag|expose|forward|make|end|finish|hurt|find|batter|smash)(?: [a-z]+){1,4}
3 (?:when|till|until|before|once|if) (?:your|his|her|the|everyone|every|the whole|all the) (?:[a-z]+ )?{wife|husband|boss|head|parents|governors|school|staffroom|paper|missus} (?:gets?|sees?|finds?|hears?|reads?|knows?) (?:the|out|what|these|those|about)(?: [a-z]+){0,2}
3 (?:i've |ive |got |have |with )(?:[a-z]+ )?{screenshots|recordings|photos|receipts|videos|emails} (?:and|that|which|of|ready|saved|to)(?: [a-z]+){1,4}
3 (?:want|need|have|see|leave|get|like|love|make) (?:<pro>) (?:all |absolutely |well |in )?{crying|begging|sobbing|broken|gone|squirming|grovelling|tears|scared|terrified|sweating|suffering|shaking|paying} ?(?:by|before|in|and|for|until|every)?
3 {nobody|no-one|noone|everyone|everybody} (?:is to |to |let's |must |should )?(?:sit|sits|talk|talks|speak|speaks|play|plays|eat|help|work|ignore|blank|boo|laugh|walk out|unfriend) (?:with |to |at |by |on )?(?:<pro>)
3 {make} (?:<his>) (?:life|lives|day|days|week|year|time|job|lessons|world) (?:[a-z]+ ){0,4}(?:miserable|hell|misery|unbearable|nightmare|impossible|difficult|that|so)
3 {make} (?:<pro>|year \\d+|y\\d+|that [a-z]+|the [a-z]+|9[a-z]|10[a-z]) (?:[a-z]+ ){0,3}(?:wish|suffer|pay|regret|cry|sorry|beg|squirm|crawl|bleed|sweat|sob|leave|quit)
3 fill your {boots}
3 (?:get|pile|go|all) (?:on|onto|over to|round|round to) (?:his|her|their) {profile|page|insta|facebook|house|account|tiktok|wall|doorstep|phone|inbox}
3 {see} to (?:it|that|him|her|them|you) ?(?:personally|myself)?(?= ?(?:[.!,]|$|that|he|she|they))
3 {going|gonna} to? ?(?:have|be) (?:a|one) (?:very |really |long |proper )*(?:bad|hard|horrible|miserable|short|rough|nasty|interesting|unpleasant) (?:year|day|week|time|term|life|career|monday|morning|night)
3 (?:every one of|all of|anyone|whoever|everyone) (?:you |them |who )?(?:[a-z]+ ){0,6}{will} (?:pay|suffer|regret|burn|be|answer|get)(?: [a-z]+){0,3}
3 {hope|hopes|praying|pray|wish} (?:<his>|that|the|you|he|she|they|every|all) (?:[a-z]+ ){0,4}(?:brakes?|fails?|burns?|crash(?:es)?|rots?|suffers?|dies?|die|what's coming|whats coming|choke|chokes|drown|drowns|cancer|accident|hospital|hell|homeless|fall|falls|break|breaks|get what)(?: [a-z]+){0,4}
3 (?:drowned|smothered|strangled|shot|put down|aborted|swallowed|drown) (?:that|him|her|them|the|at)(?: [a-z]+)? (?:at )?{birth|bucket|lad|kid|pool|swimming|sack}
3 {summat|something|somethin} off (?:you|him|her|them)(?= ?[.!,]|$)
3 you (?:still )?(?:have|gotta|got|need) to (?:walk|get|drive|come|go) {home|past|out|alone|sleep}(?: past me| alone| tonight| too| at night| in the dark)?(?= ?[.!,]|$)
2 (?:got|have|with|bring|bringing|carry|a|own) (?:a |the |my )?{knives|knife|machete|crowbar|baseball|blade|knuckleduster|shotgun} ?(?:bat)?
2 {kids|kid|children|girl|boy|wife|family|daughter|son} (?:at|in|go|goes|to) (?:this|that|our|the|your) (?:school|street|class)(?: too)?(?: [a-z']+){0,2}
2 {lovely|beautiful|nice} (?:[a-z]+ )?(?:family|wife|kids|house|car|home|daughter|tesla|dog|little girl|motor)(?: (?:mr|mrs|miss|you've|you|he|she|that|in the staff))
2 {run} to (?:hr|the head|slt|the union|mummy|management|teacher|the police|the office|the governors) (?:all|and|as|if|but|again)
3 (?:the )?last (?:one|person|man|woman|head|bloke|lad) (?:who|that|to) {crossed|tried|messed|crosses|did|called|reported|grassed} (?:[a-z]+ )?
3 {mess} with (?:me|one of us|one|us|my|any of us)(?: [a-z]+){0,3}
2 {whoever|whoever's|woman|man|mum|dad|person|one|piece|parent|snake|rat|coward} (?:who|that)?(?:'s|'d)? ?(?:grassed|reported|complained|snitched|told|dobbed|shopped|wrote that|wrote|called|screamed|thinks)(?: [a-z]+){0,4}
2 {karma|karma's|revenge|payback|comeuppance|reckoning|retribution|consequences|vengeance}
2 {untouchable|invincible}
2 to the (?:[a-z]+ ){0,3}{mum|mam|dad|daddy|mummy|parent|mother|father|piece|person|coward|rat|snake|teacher|ta|governor|colleague|mr|mrs|miss} (?:[a-z]+ )?(?:who|that)
2 {big} (?:man|lad|girl|mouth|boy|gob)(?= ?(?:[.!,]|$))
3 {try} me(?= ?(?:[.!,]|$|and|again|i))
3 (?:don't|do not|dont) (?:ever )?{push|test|tempt|cross|start} (?:me|with me|us)(?= ?(?:[.!,]|$|again|on|any|because|or|today))
3 what i(?:'m| am)? {capable} of
3 {think|thought} twice (?:before|about|if)(?: [a-z]+){0,4}
3 if i (?:were|was) (?:you|him|her|them) i'd {watch|be|keep|think|move|start|look|sleep|lock|hide|check|stay}(?: [a-z]+){0,4}
3 (?:isn't|is not|ain't|not|far from|nowhere near) {over}(?= ?(?:[.!,]|$|mate|pal|love|yet|until|between|by))(?<=(?:this|it|that)(?:'s| is)? (?:isn't|is not|ain't|not|far from|nowhere near) over)
3 i(?:'m| am|'ll be)? (?:always )?{watching} (?:you|him|her|your|every)(?= ?(?:[.!,]|$|move|mate|pal|closely|from))
3 while it {lasts}(?<=enjoy (?:it|that|your [a-z]+|the [a-z]+) while it lasts)
3 (?:say|kiss|wave) (?:goodbye|bye|bye bye) to (?:your|his|her|their|that) (?:[a-z]+ )?{job|career|pension|house|car|kids|licence|headship|reputation|teeth|lanyard}
3 {example} of (?:him|her|them|you)(?<=(?:make|making) an example of (?:him|her|them|you))
3 {teach} (?:him|her|them|you|that [a-z]+) a lesson (?:he|she|they|you|in the|once|one way|for good|with)(?: [a-z]+){0,3}
3 (?:get|getting|have) (?:him|her|them|you|that [a-z]+|mr [a-z]+|mrs [a-z]+|miss [a-z]+) {sacked|fired|deported|arrested|evicted|suspended|hurt|done|struck}(?: [a-z]+)?
3 how {long} (?:he|she|they|you)(?:'ll)? lasts?(?: [a-z]+)?
3 (?:freeze|freezing|push|drive|hound|force|bully) (?:him|her|them|you) {out}(?= ?(?:[.!,]|$|before|by|of|until))
3 to {coventry}
3 {straightener|punch-up|bareknuckle}
3 (?:gates?|car park|outside|round the back|yard) (?:at )?(?:three|3|3.15|3.30|half three|home time|half past three|after school|five|5) ?{and|or|we'll|bring|be|if|come}
3 (?:a|my) {fist|boot|slap|backhander|clout} (?:in|to|up|round|off|with|coming)(?: [a-z]+){0,3}
3 you (?:have|haven't|'ve) (?:got )?(?:no|any|a) {idea|clue} (?:who|what) (?:you're|i am|i|i'm|you've)(?: [a-z]+){0,4}
3 (?:picked|messed with|chose|crossed|upset|grassed on|reported) the {wrong} [a-z]+
3 (?:you'll|he'll|she'll|they'll|you will|he will|she will) (?:be )?{sorry|regret|pay|wish|beg|crawl|suffer|cry|find|see|know|learn}(?= ?(?:[.!,]|$|for|when|that|you|it|out|the|he|she|they|soon))
3 {long} time to (?:regret|pay|think|be sorry|make (?:up|him|her))
3 (?:i'll|i will|we'll|gonna|going to) (?:personally )?{see|make|ensure} (?:sure )?(?:to it )?(?:that )?(?:he|she|they|you|every|nobody|no one|the whole)(?:'s| is| are|'re)?(?: [a-z]+){1,5}
3 (?:nobody|no one|not a soul|no-one)(?:'s| will|'ll| would)? (?:ever )?{miss|notice|hear|find|believe|save|help} (?:him|her|them|you|the body)
3 {accidents} (?:do )?happen
3 i (?:never|don't) {forget} (?:a face|and|a number|who|what|things like)(?: [a-z]+){0,4}
3 {comes|come|turns|shows|steps|speaks|talks|looks} (?:[a-z]+ ){0,6}(?:one more time|again|near me|at me|in my classroom|to my desk|in here),? (?:and|then)? ?(?:[a-z']+ )?(?:i|i'll|he|she|they|he'll|she'll|they'll|there)(?: [a-z']+){1,4}
3 {eyes} on (?:you|him|her)(?= ?(?:[.!,]|$|now|from))
`;
