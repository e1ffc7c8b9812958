/** How people threaten, bully and intimidate. Written for `Phrases`: `{}` holds the anchor words. */

const PEOPLE =
  'kids?|child|lads?|boys?|girls?|parents?|mums?|dads?|mother|father|man|woman|head(?:teacher)?|deputy|boss|teacher|ta|caretaker|colleague|bloke|guy|cow|bitch|bastards?|prick|idiots?|(?:little )?(?:shits?|sods?|gits?|brats?|buggers?|scrotes?|toerags?)|lot|family|governors?|slt|snake|twat|wanker|cunt|fucker|muppet|pupil|student|senco|secretary|receptionist|mentor|manager|whole [a-z]+';

export const THREAT_SLOTS: Readonly<Record<string, string>> = {
  him: `him|her|them|you|u|ya|(?:that|the|this|our|those|these|one of (?:my|those|these)|my) (?:[a-z]+ ){0,2}(?:${PEOPLE})|(?:year|yr) ?\\d{1,2}s?|y\\d{1,2}s?|[a-z]+'s (?:mum|dad|mother|father)|mr [a-z]+|mrs [a-z]+|miss [a-z]+|whoever (?:reported|grassed|said|did this|touched|told|hurt)(?: [a-z]+)?|anyone who (?:touches|hurts|comes near|lays a finger)`,
  pro: 'him|her|them|you|u|ya',
  his: "his|her|their|your|ur|that [a-z]+'s|(?:that|the) (?:kid|lad|head|boy|girl|mum|dad|woman|man|boss)'s|[a-z]+'s",
  he: `he|she|they|you|(?:that|the|this|our) (?:[a-z]+ )?(?:${PEOPLE})`,
  will: "i'll|ill|i will|i'm going to|i am going to|i'm gonna|im gonna|i'm gunna|gonna|gunna|going to|i'ma|imma|i shall|we'll|we will|we're going to|i'm about to|i swear i|will|i'm finna|am gonna",
  hit: 'punch|slap|smack|strangle|throttle|lamp|chin|thump|twat|knock out|headbutt|kneecap|clout|belt|leather|glass|clobber|floor|deck|batter|stab|shoot|beat up|kick|hit|hurt|murder|kill|hang|drown|smother|poison|bottle|wallop|whack|skelp|brain|swing for|run over|lay out|knock (?:seven bells|ten bells) out of|beat the (?:shit|crap|living daylights) out of|kick the (?:shit|crap|living daylights) out of',
};

/** Threats, harassment and intimidation, whoever they are aimed at. */
export const THREATS = `
make (?:<his>) (?:life|lives|days|time here|year|job|lessons|career) (?:a |an |absolute |living |total |complete |pure |such )*{hell|misery|miserable|nightmare|torture}
(?:<he>)(?:'ll| will|'re going to|'s going to| is going to| are going to|'re gonna|'s gonna| gonna)(?: all| both| soon| so| bloody| really| fucking| live to| come to)* {regret} (?!not|missing|buying|leaving)(?:it|this|that|messing|crossing|ever|the day|what|doing|saying|reporting|taking|trying|speaking)
know {where} (?:you|he|she|they) (?:live|lives|work|works|drink|drinks|park|parks|hang|your kids)
(?:wait|just wait) {till|til|until} i (?:get|catch|find|see|lay) (?:hold of |my hands on |hands on |a hold of |up with )?(?:him|her|them|you|whoever|that|those)(?! (?:first|new|next|book|film|beer|wine|cake|pizza|gin|sofa|dress|ones|made|all open|faces? when))(?: [a-z]+)?
(?:won't|wont|not|can't) be (?:held )?{responsible} for my actions
get my {hands} on (?:<him>|whoever)
{watch} (?:<his>) (?:back|backs|mouth|tongue)
(?:better|best|should|need to|needs to|wants to|had better) {watch} (?:yourself|himself|herself|themselves|<his> back)(?! (?:for the ice|for ice|for the|live|tonight|on))
(?:better|best) {watch} it(?= ?(?:[.!,]|$|because|cos|mate|pal|sunshine))
(?:you|he|she|they)(?:'d| had)? better {watch} out(?= ?(?:[.!]|$|because|cos|mate|pal|sunshine))
watch {yourself} (?:mate|pal|love|sunshine|from now|son|sweetheart|because|next|lad)
(?:get|gets|getting|got|have|has) (?:exactly )?what(?:'s| is|s) {coming|headed} (?:to )?(?:you|him|her|them|coming)
(?:has|have|'s got|'ve got|got) it {coming}(?= ?(?:[.!,]|$|and|from))
(?<!(?:we|i|to|us|people|taxpayers|will we) ){pay} for (?:this|that|it|what (?:he|she|they|you))(?= ?(?:[.!,]|$|one way|if it|<his>|i'll|'s done|did|have|has|said|mark))
<will> (?:so |bloody |fucking |absolutely |actually |literally |seriously |happily |just |honestly |gladly |really )*{kill|murder|batter|deck|punch|slap|smack|strangle|throttle|lamp|chin|thump|twat|headbutt|kneecap|clout|leather|clobber|stab|shoot|wallop|skelp|crucify|annihilate|kick|hit|hurt|brain|bottle|smother|drown|poison|hang} (?:<him>)(?! (?:up with [a-z]+|with (?:kindness|my|a new|water)|a (?:message|dm|text|line)|up (?:later|tomorrow|on)))
<will> (?:so |bloody |fucking |absolutely |actually |literally |just )*{swing|come|go} for (?:<him>)(?! (?:tea|lunch|coffee|a [a-z]+|dinner|drinks|breakfast|the trophy))
<will> (?:so |bloody |fucking |absolutely |just )*{knock|lay|take} (?:<him>) (?:out|down|spark out|flat|apart|into next)(?! (?:for|to) (?:dinner|lunch|tea|coffee|the|a))
<will> (?:so |bloody |fucking |absolutely |totally |just )*{ruin|end|destroy|finish|bury|have|break|do|get} (?:<pro>)(?= ?(?:[.!]|$|for (?:this|that|it|what)|if (?:you|he|she|they|i)|one day|back for|sacked|fired|struck off))
{cross|mess|fuck|screw} (?:with )?(?:me|us|my family|my kids) (?:again|and|once more|one more time|at your peril)
(?:messed|messing|fucked|fucking|picked) (?:with|on) the {wrong} (?:teacher|person|woman|man|girl|bloke|mum|dad|one|family|ta)
know who (?:you're|he's|she's|they're|you are) {messing|dealing} with
(?:don't|do not) ever {mess} with me
say (?:that|it) to my {face}(?= ?(?:[.!,]|$|and|next|if|or|you|see))
(?:again|me|my face|try it|carry on|keep going|keep it up) (?:and|then) (?:see|find out|you'll see|you'll find out) what (?:you |he |she )?{happens|gets|get}
{come} at (?:me|us) (?:again|and see|one more|like that again)
{try} (?:that|it|me) (?:again )?(?:and|with me|one more time) (?:see|again|and|you'll|i'll)
(?:come|comes|coming) {near} (?:me|my family|my class|my classroom|my kids|us|my house|my room) (?:again|and|one more)(?: [a-z]+){0,2}
(?:i'll|i will|we'll|me and my [a-z]+ will) be {waiting} for (?:you|him|her|them) (?:in the car park|outside|round the|after (?:school|work)|at (?:your|his|her)|when)
sleep with one {eye} open
(?:one more|another|any more) {comment|comments|word|words|email|emails|peep|look|looks|message|messages|complaint|complaints|lie|lies|snidey} (?:[a-z]+ ){0,5}and (?:i'll|i'm|i|we'll|you're|he's|she's)(?! (?:done|off|out|leaving|quit|retire|resign|giving|cry|scream|explode|think i|will (?:cry|scream|explode)|deleting|muting|unfollowing|might cry))(?: [a-z]+)?
{picking} (?:<his>) teeth (?:up|off|out)
{break|snap} (?:<his>) (?:legs?|neck|necks|arms?|nose|jaw|fingers|face|kneecaps|bones)
{knock|kick|punch} (?:<his>) (?:teeth|block|head|heads|lights|face|door) (?:off|in|out|down)
{smash|punch|kick|slap|stamp|cave|bash} (?:on )?(?:<his>) (?:smug |stupid |ugly |fat |smarmy |fucking |bloody )?(?:face|head|skull|teeth|nose|car|windows?|windscreen|house|door)(?: in)?
{slash|slit|cut} (?:<his>) (?:tyres|throat|brake cables|brakes|tires)
put (?:<his>) {windows|window|windscreen} (?:through|in|out)
{burn|torch} (?:<his>) (?:house|car|place|shed) ?(?:down)?
{wring|wringing} (?:<his>|that) (?:[a-z]+ )?(?:neck|necks)
{rip|tear|bite} (?:<his>) (?:head|heads|arms|throat|face) (?:off|out)
{hunt|hunting|track|tracking} (?:<pro>) down
(?:better|best|should) {hope|pray} (?:i|that i|we|nobody|no one) (?:don't|never|doesn't)
{string|hang|shoot} (?:<him>) (?:up|all|the lot|from)
{run} (?:<him>) over
{push|shove|throw|chuck|lob|launch|drop} (?:<him>) (?:under|off|down|in front of|through|out of|out the|into the) (?:a |the |my )?(?:[a-z]+ )?(?:bus|train|window|windows|roof|cliff|stairs|bridge|traffic|canal|river|wall|motorway|car)
{drag} (?:<him>) (?:[a-z]+ ){0,6}by (?:the|his|her|their|your) (?:hair|ears?|scruff|collar|throat|neck)
(?:hope|hoping|pray|wish|hopefully) (?:that )?(?:<he>) (?:just |all |slowly |bloody )*{dies|die|rots|rot|chokes|choke|suffers|suffer|crashes|drowns|burns|burn|croaks|perishes}(?! of (?:laughter|embarrassment))
(?:hope|hoping|pray|wish|hopefully) (?:that )?(?:<he>) {drops|drop} dead
{drop} dead(?= ?(?:[.!]|$))
{hope|hoping|pray|wish|hopefully} (?:that )?(?:<he>) (?:gets|get|catches|catch) (?:hit by|run over|cancer|knocked down|beaten up|battered|mugged|stabbed|shot|ill|covid|a good kicking|a kicking|a slap|smacked|what)(?! (?:better|they wanted|he wanted|she wanted|they want|he wants|she wants|you want|well|they voted|they asked))
(?:hope|hoping|pray|wish) (?:that )?(?:<he>) {fall|falls|fell} (?:down|off|under|over) (?:a|the|some|her|his) (?:stairs|bus|cliff|flight|ladder|train)
(?:go|just go|go and|please) {die|kys}(?= ?(?:[.!]|$|in a))
{kill} (?:yourself|urself|himself|herself|themselves) ?(?:already|please|then|now|you)?(?<!(?:to|would|might|tried to|trying to|going to|will|did|nearly|almost) kill (?:himself|herself|themselves|yourself))
(?:someone|somebody|i|we|everyone) (?:wants|needs|ought|should|has|have|want|need) (?:to |really |just )*{slap|smack|punch|shoot|batter|hit|lamp|chin|deck|strangle|throttle|kick|thump|clout|belt} (?:<him>|some sense into)
(?:needs?|wants?|deserves?|could do with|asking for|begging for|due|cruising for|gagging for) (?:a |some |his |her |their )?(?:good |right |bloody |proper |hard |swift |big |damn |fucking )*{slap|smack|hiding|kicking|belting|clip|punch|thump|beating|battering|thrashing|leathering|clout|smacking|slapping|bruising|tanning|cane|birch|shooting|punching|strangling|throttling|belt|lamping|clobbering|skelp|skelping}(?! (?:of paint|up|bowl|bag|board))(?: [a-z]+){0,3}
(?:give|giving|gave|giving|get|getting|gets) (?:<him>) (?:a |such a |the )?(?:good |right |bloody |proper |hard |fucking |back of my )*{slap|smack|hiding|kicking|belting|thump|beating|battering|thrashing|leathering|clout|smacking|slapping|clip|hand|punch|pasting}(?! (?:up|with|to (?:carry|hold|lift)|out))
(?:getting|gets|get|got) (?:a |one |it |some )?(?:good |proper )?(?:slap|smack|hiding|kicking|it|thump|clout|one) {off|from} me
(?:one of them|he|she|they|that one|you)(?:'s|'re| is| are) {getting} it (?:tomorrow|monday|when|next|off|from|today|later)
{wipe} (?:that |the |his |her |their |your )(?:[a-z]+ )?(?:smile|smirk|grin|look|smugness) off
(?:<he>)(?:'s|'re|s|re| is| are| will be|'ll be) (?:so |a |as good as |absolutely )*{dead|toast|finished|history|mincemeat} (?:man|woman|meat|when|if|once|after|next time|tomorrow|on monday|walking|to the world once)(?! battery)
(?:<he>)(?:'re|'s|re| are) {finished|dead}(?= ?(?:[.!]|$))(?<=(?:you|ur|u)(?:'re|re| are) (?:finished|dead))
(?:your|his|her|their) days (?:here |in this job |as [a-z]+ |are )*(?:are )?{numbered}
(?:your|his|her) (?:time|turn|day) (?:is|'s) {coming}
(?:your|his|her|their) (?:card|cards) (?:is|are) {marked}
{marked} man
you(?:'re| are) {next}(?= ?(?:[.!]|$))(?<!(?:who's|you're next to).{0,12})
your (?:job|house|car|family|turn|career) (?:is|'s) {next}
(?:go|get|pile|comment|jump|get yourselves) on(?:to)? (?:to )?(?:his|her|their) {page|profile|account|facebook|insta|instagram|twitter|tiktok|timeline|wall} and (?:tell|let|say|report|give|ask|leave|write|post|comment)
(?:everyone|everybody|let's|lets|we) (?:should |can |could |must |all |please |just |go |and |need to )*(?:go |get |pile |comment |jump )(?:on|onto) (?:to )?(?:his|her|their) {page|profile|account|facebook|insta|instagram|twitter|tiktok|timeline|wall}
{everyone|everybody|let's|lets|we} (?:should |can |could |must |all |please |just |go |and |need to )*(?:bombard|spam|flood|troll|report|hound|harass|gang up on|name and shame|block|boycott|phone|ring|email|message|dox|out|expose) (?:<him>|(?:his|her|their) [a-z]+)(?! (?:in with|to (?:say|wish|thank|congratulate)|with (?:love|congrat|messages of|cards)|happy))
get (?:his|her|their) {number|address} and (?:phone|ring|text|go|post|message|share)
{bombard|hound|harass|terrorise|torment|intimidate|blackmail|troll|stalk|dox} (?:<pro>)
{name} and shame
{make|making} (?:sure|it my mission|it my business|certain) (?:that )?(?:<he>|everyone|every parent|the whole [a-z]+|all the [a-z]+|his [a-z]+|her [a-z]+|they all) (?:never|knows|know|finds|find|suffers|pays|gets|loses|regrets) (?:works?|teach|teaches|sets foot|sleeps?|gets? (?:a job|promoted|another|sacked|away|what)|hears|leave|what (?:you|he|she|they)|out what|who (?:you|he|she)|about|it|for|his|her)
{find|finds} out (?:who|which) (?:[a-z]+ ){1,6}(?:and|you'll|they'll|he'll|she'll|god help|woe betide) (?:[a-z]+ ){0,4}(?:sorry|regret|pay|betide|help|sue|them|him)
(?:<he>)(?:'ll| will|'re going to|'s going to) (?:all |both |soon |bloody )*be {sorry}(?! (?:you missed|to (?:hear|miss|see)|if you miss))
i(?:'ll| will|'m going to|'m gonna| am going to) (?:so |bloody )?get (?:<pro>) {back}(?! (?:to|in|on|from|a|by|safe|home|for lunch))(?: for)?
(?:he|she|they|you)(?:'ll| will) {wish} (?:he|she|they|you)(?:'d| had|d) never
{wish} (?:<he>)(?:'d| had|d) never (?:been born|messed|crossed|met me|said)
if it(?:'s| is) the last {thing} i do
(?:won't|will not|not going to|never) {rest} until (?:<he>|everyone|she's|he's|they're)
(?:got|have|know) {friends|mates|people|cousins|brothers|lads} (?:who|that)(?:'d|'ll| would| could| will| owe) (?:love to |happily |gladly )?(?:meet|sort|pay|visit|find|help|deal|break|me)
{screenshots|photos|messages|recordings|everything|evidence} (?:[a-z]+ ){0,14}(?:unless|back off|or else|if you don't|if he doesn't|if she doesn't)
(?:pay up|back off|keep (?:your|his|her) mouth shut|shut (?:your|ur) (?:mouth|trap|gob)|take it down|apologise|delete (?:it|that)|leave (?:me|us|my [a-z]+) alone|stay away|watch it|pack it in|do as you're told|keep quiet) (?:[a-z]+ ){0,4}{or} (?:i'll|i will|i'm|else|everyone|you'll|your|the)
or {else}(?= ?(?:[.!]|$))(?<=(?:down|quiet|away|apologise|apology|off|up|delete it|money|back|alone|now|shut|head) or else)
(?:i'll|i will|i'm going to|gonna|going to) {expose|dox|sink|crush|break|end|blackmail|out} (?:you|him|her|them)(?= ?(?:[.!]|$|for|all|and|if|as|to))(?! as a great| to (?:new|some|different|poetry|classical|the))
(?:keep talking|carry on|keep it up|keep going|keep pushing|keep on|push me|touch (?:him|her|them|my [a-z]+)|speak to (?:me|her|him|my [a-z]+) like that again|do that again|say that again|open your mouth) (?:[a-z]+ ){0,5}{and} (?:i'll|i will|i'm|you'll|you will|see) (?:[a-z]+ ){0,3}(?:end|kill|see|find|get|be|have|knock|break|what|regret|swing|hurt|smack|slap|punch|coming|wish|lose|ruin|happens|floor|finish|you)
(?:don't|do not|dont) {make} me (?:come (?:and find|round|over|to your|find)|find you|hurt (?:you|him|her)|hit|show you|do it|pay)
(?:just )?you (?:just )?{wait}(?= ?[.!,])(?=[.!, ]{1,3}(?:i'm|i'll|i will|we'll|you'll|your|mate|pal|sunshine|everyone|till i|i've))
(?:make|making|watch) (?:<pro>) {suffer|squirm|burn|beg|grovel|pay}(?! (?:for (?:it|the|tickets|lunch|drinks|dinner|coffee)? (?:first|in cash)|attention|up|their own|for (?:lunch|drinks|the bill|tickets|dinner)))
{coming|come} (?:for|after|round|to get|to find|round for|round to|to your house)(?: for)? (?:you|him|her|them|ur house|your house|yours and)(?= ?(?:[.!]|$|and (?:you|i)|one day|when|next|if|so))(?<!(?:thanks for|thank you for|welcome|thank|glad you're|grateful|pleased|love|when is|for|is) (?:all )?coming.{0,12})
{tick} tock (?:mate|love|your|boss|sunshine|bitch|you're)
(?:more than one way|i know people|i know some people) (?:who|that|to) {skin|would|could|can|will|hurt|sort|do|break}
{meet} me (?:outside|in the car park|round the back|after (?:school|work)) (?:and|if|then|you|we'll) (?:[a-z]+ )?(?:see|say|sort|think|big|settle|coward|we)
(?:i'll|we'll|we will|i will|gonna|going to|let's) (?:have|settle|sort|finish) (?:this|it|him|her|them|you) (?:out )?{outside}
{block|trap|corner|lock|pin|jump|follow} (?:<pro>) (?:in|up|home|to|against|against a|on the way|at the) ?(?:the |a |her |his )?(?:car|cupboard|wall|home|gates|toilets|house|corner|way|yard)(?: [a-z]+){0,3}
(?:won't|will not|wouldn't|never) {walk|talk|breathe|smile|laugh|eat} (?:again|straight|for a (?:week|month))(?<=(?:he|she|they|you|ll)(?: |')?.{0,12}(?:walk|talk|breathe|smile|laugh|eat) (?:again|straight|for a (?:week|month)))
with my {fists|fist|boot|bat}
(?:<his>) (?:head|face|teeth|door|ribs|knees|kneecaps|heads) {kicking|smashing|punching|caving|stamping|knocking} (?:in|off|on|out)
{pushed} me (?:too far|over the edge|once too often)
{or} (?:i'll|i will|i'm) (?:come|be|make|have|see|find|knock|break|show|sort|deal|tell|send|post|ruin|end|smash|swing)(?: [a-z]+){0,3}(?<=(?:down|there|round|over|you|it|sorry|that|yours|house|out|him|her|words|out))(?<!(?:or i'll (?:be late|come back|make it|have (?:it|to|a)|see you)).{0,14})
(?:be|would be|'d be|it'd be) a {shame} if (?:something|anything|someone|it|that|they|your|people|somebody)
{tell|warn} (?:your|his|her|that) (?:son|daughter|kid|boy|lad|husband|dad|mum|mate|friend|boyfriend|brother) to (?:watch|back|keep|stay|shut)
make {sure|certain} (?:that )?(?:everyone|everybody|the whole|all|every|people|they all|parents|the parents) (?:[a-z]+ ){0,5}(?:know|knows|hears|sees) (?:what|who|exactly|all about|the truth|about (?:you|him|her|them))
(?:wish|hope|want) (?:that )?(?:someone|somebody|anyone) (?:would|will|to|could)? ?(?:just )?{shut|slap|smack|punch|hit|deck|kill|hurt|batter|run|strangle|throttle|sort} (?:him|her|them|that|those|these|this)(?: [a-z]+){0,3}
(?:stop|stopped) {talking|speaking} to (?:him|her) (?:until|so|and (?:see|make))
(?:let's|lets|we should|everyone) (?:all )?{freeze} (?:him|her) out
(?:send|sending|sent) (?:him|her|them) to {coventry}
(?:get|have) (?:him|her|you|them) {sacked|fired|struck} ?(?:off)?(?= ?(?:[.!]|$|for this|for that|if it|one way|and i))
{found|finds|find} out what i'm (?:really )?like
(?:don't|do not) {test} me(?= ?[.!,]|$)
know (?:where|what) (?:<he>) {park|parks|drive|drives}(?= ?(?:[.!,]|$|and))
{watching} (?:you|him|her|them)(?= ?(?:[.!]|$))(?<=(?:i'm|im|i am|we're|we are|i'll be) watching (?:you|him|her|them))
(?:you|he|she|they)(?:'ve|'s| have| has) {messed|picked|crossed} (?:with |on |)(?:the wrong|me)
(?:nobody|no one) {speaks|talks|messes|crosses|lays} (?:[a-z]+ ){0,5}and (?:gets|walks) away
(?:get|gets) {away} with (?:it|this|that)(?= ?(?:[.!]|$))(?<=(?:won't|not|never|don't think (?:you|he|she|they)(?:'ll| will)|not going to let (?:you|him|her|them)|won't let (?:you|him|her|them)) (?:get|gets) away with (?:it|this|that))
(?:getting|gets|get|in for|deserves|asking for|going to get) (?:a |my )(?:right |left |good |swift |proper |big )*{hook|uppercut|punch|jab|battering|kicking|fist|knuckle|headbutt}(?: [a-z]+){0,2}
(?:you|he|she|they) (?:might |may |had |'d )?(?:want|wants|need|needs|ought|better) (?:to )?{watch|mind} (?:what|who|how|your|his|her|their) (?:you|he|she|they|mouth|tongue|back|step with)(?: [a-z]+){0,3}
people get {hurt}
what {happens} to (?:snitches|grasses|grass|liars|tell-tales|rats|traitors|whistleblowers)
{snitches} (?:get|end up)
(?:introduc(?:e|ing|ed)|acquainted|meet|meeting|meets) (?:to |with )?my {fist|fists|boot|foot|knuckles}
{know} (?:which|what) (?:car|house|street|route|bus|kid|school) (?:is |are )?(?:yours|his|hers|you|he|she|they|your|his|her)(?: [a-z]+)?
(?:won't|wouldn't|will not|doesn't|don't) know what(?:'s| has|s) {hit} (?:him|her|them|you)
`;

/** Idle anywhere else; worth a look where they are said of somebody at school. */
export const IDLE_THREATS = `
(?:could|could've|could have|want to|wanted to|would|i'd|tempted to|dying to|itching to|feel like|like to|love to|this close to|close to|felt like|wish i could|wanna|will|might) (?:so |happily |gladly |cheerfully |just |quite |really |honestly |bloody |literally |absolutely |love to |like to |have )*{punch|punching|punched|slap|slapping|slapped|smack|smacking|smacked|strangle|strangling|strangled|throttle|throttling|throttled|lamp|chin|thump|thumping|deck|decked|kill|killing|killed|murder|murdered|shoot|shooting|swing|swung|headbutt|batter|battering|brain|drown|clout|kick|kicking|hit|hitting|wallop} (?:for )?(?:<him>)
`;
