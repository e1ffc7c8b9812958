/**
 * Ways to mock somebody without one rude word, as UK staff rooms know them. Written for `Phrases`: `{}` holds the anchor words.
 */

export const MOCKERY_SLOTS: Readonly<Record<string, string>> = {
  ws: '(?:[a-z]+ ){0,3}',
  his: 'his|her|their|its|my',
  he: 'he|she|they|it|you',
  not: "not|isn't|aren't|wasn't|weren't|hardly|ain't|never",
  cant: "couldn't|can't|could not|cannot|couldnae|cannae|struggles to|would struggle to|unable to|not able to",
  a: 'a|an|the|my',
};

/** Mocks whoever it is said of. */
export const MOCKING = `
<not> (?:exactly |really |quite )?the {sharpest|brightest|quickest|smartest|cleverest|shiniest|crispest} ?(?:tool|knife|crayon|pencil|bulb|spark|star|button|spoon|of)?
(?:few|couple|two|three|several|one|a) (?:of )?[a-z]+ {short} of <a> [a-z]+
(?:sandwich|sandwiches|butty|brick|bricks|card|cards|spanner) {short} of
{thick|thicker|dense|daft|dim} as (?:a |an |two |pig |the |pig's )?(?:mince|short planks|planks|shit|pigshit|pig|brick|bricks|custard|porridge|mud|concrete|plank|cement|anything|bread|cheese|treacle|brush|dishwater|ditch ?water|they come|muck|soup|shite)
{thicker} than <a> [a-z]+
{dumb|dumber|dumbest|stupid} (?:as|than) (?:a |an |the )?(?:box|bag|rock|rocks|post|brick|bricks|sheep|plank|they come|oxen|mud|sack)
{lights} (?:are |is |were )?on but (?:nobody|no one|no-one|there's nobody|noone)
{lift|elevator} (?:doesn't|don't|never) ?(?:quite )?(?:goes?|reach|reaches) (?:all the way )?(?:to )?the top
wheel(?:'s| is) (?:turning|spinning) but the {hamster}
(?:not )?(?:one|single|half a|a|sharing|two|three|the) (?:functioning |working |shared |collective |good |single |solitary )?{braincell|braincells} ?(?:between|among)?
(?:not )?(?:one|single|half a|a|sharing|two|three|the) (?:functioning |working |shared |collective |good |single |solitary )?{brain} cells? ?(?:between|among|left)?
(?:not |not even )?(?:one|a single|only one) (?:functioning |working )?{brain} (?:between|among|in)
{brain|brains} (?:of|like) (?:a|an) (?:rocking )?[a-z]+
(?:brain|brains) the {size} of (?:a|an) (?!planet)[a-z]+
{nae} brains
no {brains} ?(?:at all|whatsoever|between)?
nothing between (?:the|his|her|their) {ears}
if {stupidity|ignorance|laziness|moaning|whining|brains|idiocy} (?:was|were|is) (?:an? |the )?[a-z]+
{iq} (?:of|lower than|below|in single|smaller than|under) (?!\\d{3})(?:a |an |the )?(?:garden )?[a-z0-9]+
(?:room temperature|single figure|shoe size|negative) {iq}s?
(?:met|seen|known|had) more {intelligent|interesting|useful|charismatic|competent|lively|animated} [a-z]+
{charisma|personality|charm|warmth|wit|brains|manners|empathy|motivation|energy|backbone|range|hygiene|sense|ethic|age|intellect|grace|skills|intelligence|attitude|drive|conversation|presence} of (?:a |an |the )?(?:[a-z]+ )?(?:flannel|teabag|tea-towel|tea towel|sponge|spoon|teaspoon|brick|goldfish|gnat|badger|slug|snail|potato|plank|doorknob|door|dishcloth|lettuce|wall|paint|cardboard|ostrich|pebble|rock|wasp|hamster|hyena|jellyfish|cabbage|turnip|pig|sock|stone|stapler|haddock|fish|kipper|bin|mop|corpse|fridge|slot|puddle|sloth|radiator|sandwich|carrot|houseplant|breadstick|cheese|envelope|dustbin|bin|gnome|toddler|donkey|wheelie bin|tea cosy|walnut|amoeba|mop)
get up and go of a <ws>{badger|sloth|corpse|slug|snail|sofa|stone}
{attention} (?:span of a (?:gnat|goldfish|fly|flea|[a-z]+)|seekers?|seeking (?:little )?[a-z]+)
<cant> (?:even |ever |actually )?{find} (?:his|her|their) (?:own )?(?:backside|arse|bum|bottom|elbow|feet|nose|way out of|shoes|head|behind|bumhole|coat peg|[a-z]+ with (?:both|a map|two))
<cant> (?:even |actually )?{find} (?:dirt|sand|water|coal|snow|a [a-z]+) in (?:a|an|the) [a-z]+
<cant> (?:even |actually |ever )?{organise|run|manage|lead|plan|arrange} (?:a |an |the )?(?:piss-up|piss up|pissup|bath|tap|whelk|booze-up|booze up|sweetshop|sweet shop|raffle|party in|bake sale|jumble sale|picnic|tombola|fish|chip|corner shop|egg and|queue|sock drawer|kids' party|lemonade|bunfight|trip to the toilet|bun fight)
<cant> (?:even |actually |ever )?(?:teach|fight|think|talk|work|punch|act|argue) <his> way (?:out of|through) (?:a |an )?(?:wet |damp |soggy )?(?:paper )?{bag|sack|envelope|box}
<cant> (?:even |actually )?{teach|train|control|manage} (?:a |an |the )?(?:[a-z]+ )?(?:fish|duck|dog|ducks|chimp|chimpanzee|parrot|monkey|cat|hamster|houseplant|goldfish|rat|class of)
<cant> (?:even |actually )?{spell|write|remember|recognise|tie|wipe} (?:his|her|their) own [a-z]+
<cant> (?:even |actually )?{spell} (?:cat|dog|cheese|it|their names?|his name|her name|the kid)
<cant> (?:even |actually )?{string} (?:a|two|three) (?:sentences?|words)
<cant> (?:even |actually )?{count} (?:to|past) (?:ten|five|three|twenty|10|20|\\d)
(?:wouldn't|wouldnae|doesn't|don't|won't|couldn't) (?:even )?(?:know|recognise|understand|spot|notice|recognize) (?:a |an |the |good |hard )?(?:[a-z]+ ){1,4}if (?:it|he|she|they|one|you|i) (?:[a-z]+ ){0,4}{bit|hit|slapped|smacked|punched|jumped|danced|fell|kicked|landed|sat|poked|came|introduced|crawled|stared|mugged}
(?:doesn't|don't|didn't|wouldn't) know (?:his|her|their|its) {arse|backside|elbow|rear|bum|left} from (?:his|her|their|its|a|the) (?:elbow|right|armpit|head|hole)
(?:as much|about as much|as little|no more) {use|help} (?:as|than) (?:a|an) [a-z-]{3,16}
{useful|helpful|use|useless|welcome|popular} as (?:a|an) (?:chocolate|inflatable|one-legged|knitted|paper|glass|ashtray|wet|waterproof|handbrake|fork|screen|cat|back|marzipan|lead|rubber|trapdoor|fart|chastity|solar|cheese|condom|poo|turd|concrete)
{waste} of (?:space|oxygen|skin|a chair|a salary|a wage|wages|good oxygen|a desk|air|a job)
(?:stealing|wasting|using up) (?:our |good |perfectly good )?{oxygen|air}
(?:no|little|zero) {hope} (?:for|of) (?:him|her|them|this lot|that one|half of them|these kids|most of them|year \\d+)
{lost} causes?
(?:god|heaven|lord) {help} us(?: all)? (?:if|when)
{future} (?:inmates?|prisoners?|criminals?|burger flippers?|jailbirds?|big issue|drug dealers?|guests? of|hmp|jeremy kyle|convicts?|asbos?|dossers?|scroungers?|dole)
(?:end up|ending up|destined for|on <his> way to|heading for|headed for|straight to|belongs? in) (?:in |on )?(?:a |the )?{prison|jail|borstal|hmp|strangeways|belmarsh|barlinnie|dole|jobcentre|gutter|crimewatch|wandsworth}
{jeremy} kyle
(?:straight out of|extras? (?:from|in)|cast of|like|audition for|auditioning for|episode of|rejects from) (?:an episode of |the )?{shameless|benefits|deliverance|trainspotting} ?(?:street)?
{gene} pool
(?:they're|they are|clearly|obviously|must be|parents are|family|families|whole village is|town is) (?:all )?(?:clearly |obviously |probably )?{cousins|related|interbred}(?! to| with)
{inbreeding|interbreeding|inbred}
{shouldn't} (?:be )?(?:allowed|permitted|let) (?:to|near) (?:breed|reproduce|procreate|parent|kids|children|teach|have)
(?:shouldn't|should never|should not) (?:have|be having|have had|ever have) {kids|children}
(?:need|needs|require|should have|should need|ought to need) (?:a )?{licence|license|permit|exam} (?:to|before|for) [a-z]+
(?:needs?|want|wants|should be|ought to be) (?:to be )?{sterilising|sterilised|neutering|neutered|spaying|castrating|castrated}
{dragging|dragged|drags} (?:those |her |his |their |them |these |the |him |my |poor )*(?:[a-z]+ )?up(?! (?:a|the|to|from|onto|here|stairs|on|in|as|by|the hill))
{breeding} (?:like|more|for benefits|ground)
(?:see|tell|know|wonder) (?:exactly )?{where} (?:he|she|they|the [a-z]+|that [a-z]+|[a-z]+) (?:gets?|got) (?:it|that|his [a-z]+|her [a-z]+|their [a-z]+|the [a-z]+) from
{apple} (?:doesn't|don't|didn't|never|not)(?: fall| far|t fall)
apple {tree} (?:etc|innit|springs|comes)
no {wonder} (?:he's|she's|they're|he is|she is|they are|the (?:lad|lass|kid|child|boy|girl|kids|boys|girls)(?:'s| is| are)|half (?:the school|of them|the class|my class)(?:'s| is| are)|your kid(?:'s| is)) (?:[a-z]+ ){0,2}(?:like that|like this|feral|thick|the way|all cousins|illiterate|behind|odd|messed up|such|so [a-z]+)
{parent|raise|control|discipline|wash} your (?:own )?(?:damn |bloody |fucking |feral |own )*(?:kids?|children|child|offspring|brats)
<cant> (?:be )?{arsed|bothered} to (?:parent|raise|feed|wash|dress|control|discipline|toilet|potty|read) [a-z]+
{stinks|stinking|reeks|reeking|stank|honks|pongs|reeked|smells|smelling|smelt|hums} (?:strongly )?(?:of|like|to high|worse than) (?:a |an |the |old |stale |strong )*(?:weed|fags?|booze|drink|wee|pee|piss|sick|damp|dogs?|cats?|bo|chip|alcohol|beer|gin|vodka|cannabis|heaven|sweat|pub|ashtray|skunk|tramp|tobacco|cigarettes|cigs|feet|poverty|death|lager|cider|wine|brewery|distillery)
(?:absolutely|really|always|still|just|proper|fucking|all|boys|girls|kids|lads|they|this lot|class|year \\d{1,2}s?|y\\d{1,2}s?) {stinks|stink|honks|reeks|hums|stank}
(?:does nobody|does no-one|does no one|does anyone|do they|nobody|does (?:he|she)|don't they|don't) (?:ever |even )?{wash|bath|bathe|shower|clean} (?:him|her|them|that|those|it)
(?:heard of|familiar with|introduced to|discovered|allergic to|what) {soap|deodorant|shampoo}
{soap} (?:dodgers?|and water exists?|wouldn't)
(?:absolute |utter |the |total |what a |proper )?{state|size} (?:of|on) (?:him|her|them|that|those|these|(?:the|his|my|our) [a-z]+)(?= ?(?:[.!,]|$|honestly|lol|when|in))
{face} (?:like|only) (?:a |an |the )?(?:slapped|smacked|bulldog|wasp|mother|bag|dropped|backside|arse|lemon|welder|sour|horse|cow|skelped|bin|pie|sucking|chewing|robber|melted|camel|blind|dog|half|wet|shovel|burst)
{looks|looked|look|looking|dressed|dresses|smells} like (?:she's|he's|they've|she|he|they|someone|somebody)? ?(?:just |been |something )*(?:dug up|dragged|slept in|fell|fallen|crawled|a skip|a tramp|a bin|a troll|a hobbit|a gargoyle|a bulldog|a corpse|a potato|shrek|a thumb|a melted|a scarecrow|gollum|a goblin|a rat|a ferret|a weasel|a prostitute|a hooker|a stripper|a drag|the back end|an extra from|a bag of|death)
(?:turns?|turned|rocks?|rocked|rolls?|rolled|comes?|came|turning|dropping|drops|dropped|picking|in) (?:[a-z]+ ){0,5}{pyjamas|pjs|nightie|jammies|jim-jams|jimjams|slippers}
(?:turns?|turned|rocks?|rocked|rolls?|rolled|comes?|came|turning|in) (?:[a-z]+ ){0,5}dressing {gown}
{council} (?:estate|house)'?s? (?:trash|scum|mentality|facelift|types|finest)
{estate's} finest
{classy}(?= ?(?:[.!]|$| lady| bird| family| lot| as ever))
{common} as muck
{rough} (?:as (?:a|toast|old)|famil(?:y|ies)|lot|parents|kids|types)
{pond} life
bottom of the {barrel}
{dregs|scum} of (?:society|humanity|the earth|the)
oxygen {thief|thieves}
(?:mother|mum|dad|class|parents?|kids?|boss|head|mums|child|pupils?|students?|family|deputy|mentor|ta|trainee|colleague|parents' evening|year \\d+s?|y\\d+s?) from {hell}
{spawn} of (?:satan|the devil)
{satan's|devil's|hell's} (?:spawn|child|children|little|own|apprentice|offspring)
(?:actual|literal|little|absolute|pure|the|complete|basically|of) {satan|antichrist|lucifer|beelzebub|voldemort|stalin|hitler|mussolini|trunchbull|umbridge|umbrage|shits|sods|gits|buggers|bastards|turds|scrotes|oiks|shites|fuckers|twats|thugs|savages|psychos|liars|brats|vermin|criminals|madams}
(?:right|proper|spoilt|a|real|cheeky) (?:little )?{madam}
{acting|behaving|behave|behaved|acted} like (?:absolute |complete |actual |wild |a pack of |a bunch of |literal |total )*(?:animals|savages|neanderthals|cavemen|barbarians|monkeys|wolves|hyenas|pigs|toddlers|idiots|prats|wild)
like (?:teaching|working in|being in|herding|babysitting|wrangling|supervising|feeding time at) (?:in )?(?:a |an |the )?(?:bunch of |pack of |bloody |actual |room full of )?{zoo|asylum|madhouse|monkeys|goldfish|chimps|animals|jungle|chimpanzees|prison|morgue}
{herding|babysitting|babysitter|wrangling|taming|wrangler|zookeeper|keeper} (?:of |to |for )?(?:a |the |an |your |\\d+ )?(?:bunch of |pack of |load of |other people's )?(?:ungrateful |feral |thick |little |spoilt |lazy |hormonal |entitled )*(?:animals|savages|zombies|goldfish|gremlins|demons|monsters|ferals|brats|chimps|thugs|kids)
(?:thinks?|reckons?|convinced|believes?) (?:that )?(?:he's|she's|they're|he is|she is|they are|it|they) (?:[a-z]+ ){0,3}{gift|royalty|untouchable|above} ?(?:to|the|everyone|us)?
who {thinks} <ws>(?:makes|make|made) (?:him|her|them) (?:interesting|funny|important|cool|special|clever)
sun {shines} out of (?:his|her|their|its)
(?:his|her|their|your|mummy's|these|the) (?:little |wee |oh so |so )*{precious} (?:little )?(?:darlings?|angels?|princess|prince|snowflakes?|child|tarquin|offspring|son|daughter|bundle|firstborn|johnny|petal|babies|baby|poppet|lamb|sweetheart|boy|girl)
{mummy's|daddy's} (?:little )?(?:princess|soldier|darling|angel|boy)
(?:for|to) her (?:little|precious) {princess|prince|darling|angel}
{helicopter|tiger|pushy|nightmare|psycho|karen|crazy|mad|nutty|neurotic|batshit|loony|fussy|snotty|stroppy|nutter|whingeing|dreadful|rude|stuck-up|posh|thick|chavvy|ghastly|awful|annoying} (?:mums|mum|dads|dad|parent|parents|mother|mothers|father|fathers|mams|mam|moms|family|families)
{karens}
(?:such|absolute|total|proper|complete|right|real|actual|classic|utter) a? ?{karen}
get a {life|grip|hobby|job} (?:love|mate|woman|pal|hun|you|parents|dad)
lov(?:es?|ed|ing) the {sound} of (?:his|her|their) own
all (?:mouth|fur|hat|gob|bluster) (?:and )?no {trousers|knickers|cattle|substance}
(?:sits?|sat|spends?|spending|parks?|parked|sitting|scratching|off|on) (?:<ws>)?(?:his|her|their) (?:fat |lazy |big )?{arse|arses|backside|backsides|bum|bums}
(?:does|do|doing|did|done) (?:absolutely )?{naff|sod|bugger|fuck|jack|sweet|diddly|squat|nowt|nothing} ?(?:all|shit|squat|fa|else)? (?:except|but|all day|every|apart|other than|while)
(?:does|do|doing|did|done) (?:absolutely )?{naff|sod|bugger|fuck|jack|diddly|f} ?all
(?:never|hasn't|haven't) (?:done|did|lifted|lifts?|does) (?:a|an) {stroke|finger}
(?:never|hasn't|haven't) (?:done|did|lifted|lifts?|does) (?:a|an) {day's|decent|honest} (?:day's )?work
(?:hasn't|haven't|not|never|last) (?:actually )?(?:taught|set foot|stepped|seen|marked|planned|opened) (?:[a-z]+ ){0,5}{since} (?:19\\d\\d|20\\d\\d|september|christmas|summer|about|the [a-z]+|october|easter|world|god knows)
{laziest|thickest|rudest|dumbest|nastiest|stupidest|slowest|dullest|vilest|naughtiest|smelliest|ugliest|meanest|weirdest} [a-z]+
{most} (?:irritating|annoying|boring|entitled|useless|ignorant|arrogant|unpleasant|obnoxious|vile|miserable|incompetent|tedious|clueless|infuriating|hated) (?:[a-z]+ ){0,2}[a-z]+
{wet} (?:lettuce|blanket|wipe|weekend)
{dead} (?:wood|weight)
{past} (?:his|her|their) (?:sell|sell-by|best|prime)
(?:needs|wants|should|ought|due|time|better) (?:to )?(?:have )?(?:been |be )?{sectioning|shooting|sectioned|binning|binned|committing|lobotomised}
{needs} (?:put|sectioned|a brain|a personality|a bath|a wash|a shower|locking up|locked up|medicating|a slap|a good wash|a muzzle|a lobotomy|retiring|to retire|binning|to get over)
{world's} (?:biggest|worst|laziest|thickest|dullest|slowest|grumpiest) [a-z]+
{power} (?:trip|crazed|hungry|mad)
(?:mad|crazy|nuts|batty|daft|mental|bonkers|barmy|insane|odd|weird) as (?:a |an )?{box|bag|bucket|hatter|brush|bat|march|sack|fish|spoon}
not (?:all|quite|right) {there|upstairs} ?(?:in the head)?
not the full {shilling|ticket|quid|picnic}
(?:off|out of|soft in|wrong in|not right in|touched in|sick in) (?:his|her|their|the) {rocker|trolley|head|tree}(?= ?(?:[.!,]|$|the|that|this))
so (?:far )?up (?:the head's|the headteacher's|slt's|his|her|their|the boss's) (?:own )?{arse|backside|bum|own|jacksie}
{suck|sucked|sucks|sap|saps|drain|drains} the (?:life|joy|will to live) out of (?:every|the|any|a|me)
{tighter|slower|duller|wetter|greasier|slimier|louder|thicker} than (?:a|an|the) [a-z]+
{boring|dull|interesting|exciting|wet|tight|slow|miserable|slippery|bent|funny|charming|pleasant|warm|popular|fun} as (?:a |an |watching )?(?:[a-z]+ ){0,2}(?:paint|ditchwater|dishwater|lettuce|otter's|duck's|gnat's|sin|glacier|snail|tortoise|bag|badger|root canal|sock|fridge|colonoscopy|verruca|weekend|funeral|nine bob|crab's)
{dropped} on (?:his|her|their) heads?
{pure|actual|proper} (?:evil|filth|scum|trash|poison)
(?:needs|wants|should get|get) (?:to get )?a {hobby|life|grip|clue|wash|personality}(?= ?(?:[.!,]|$|and|love|mate))
{pretentious|precious|cliquey|smug|moaning|whinging|snooty|stuck-up|entitled} (?:bunch|lot|crowd|crew|shower|load|set|little)
{dopey|dozy|daft|silly|lazy|smelly|cheeky|useless|thick|moody|annoying|irritating|ungrateful} (?:little |old |wee )+(?:so|things?|creatures?|madam|beggars?|articles?|lumps?|monkeys at|horrors|wotsits|toerags|sods|gits|buggers)
{doing} my (?:head|nut|tree) in
(?:knew|knows|know) {less} about (?:[a-z]+ ){1,4}than (?:my|the|a|an)
{coven} of
little {miss} (?:perfect|sunshine|know|attitude|madam|goody|prissy|bossy|smug|thing|muffet's)
{always} the (?:same ones|ones called|kids called|parents who|tylers|kaydens|kaylees|jaydens)
(?:have|got|with|the) (?:all )?{names|name} (?:like|such as) [a-z]+
{most} (?:annoying|irritating|boring|entitled|useless|horrible|miserable) (?:child|kid|man|woman|person|parent|boy|girl|pupil|teacher|colleague|class)
{crawling|grovelling|sucking|simpering|fawning|toadying} (?:up |round |around |all over )(?:to )?(?:them|him|her|the|slt|ofsted)
stand(?:s|ing)? (?:about|around|there) {gossiping|chatting|nattering|gassing|moaning|doing}
spends? (?:more|half|all|most of) (?:of )?(?:her|his|their|the) ?(?:time|life|day|lesson)? (?:[a-z]+ ){0,2}(?:on|in) (?:her|his|their|the) {phone|mirror|staffroom|toilet|car|phones|nails|office|loo}
(?:can't|couldn't|cannot) (?:even )?(?:manage|organise|run|find|tie|open|work) (?:his|her|their) {own} (?:lunch|shoelaces|way|socks|sock|diary|trousers|laces|email|desk|pencil|life|fridge)
(?:bunch|load|pack|set|shower|gaggle|crowd|nest) of (?:[a-z]+ )?{babies|toddlers|wimps|jokers|losers|chancers|whingers|monkeys|divas|snobs|bullies|cowboys|amateurs|luvvies|gossips|hypocrites|backstabbers|vultures|hyenas|vipers|wolves|clones|robots|zombies|cretins|snakes|witches|harpies|crybabies|moaners}(?! (?:trip|exhibit|at the (?:zoo|farm)))
(?:get|got|getting) more {sense|joy|conversation|respect|help} (?:out of|from) (?:a|the|my|talking)
(?:walks|walk) on {water}
{slower|thicker|duller|lazier|dumber|dimmer|denser|wetter|ruder|nosier|greasier|slimier|louder|uglier|grumpier} than [a-z]+
any {slower|thicker|dumber|lazier|dimmer|denser|wetter|duller|stupider} (?:he'd|she'd|they'd|and|it'd|you'd|he would|they would)
more {personality|charisma|brains|sense|life|intelligence|backbone|leadership|spine|charm|depth} (?:than|in (?:a|an|my|the)|at a funeral)
(?:has|have|with|got) (?:got )?more {personality|charisma|brains|sense|life|intelligence|backbone|leadership|spine|charm}
(?:has|with|got|having|have) (?:a|an) (?:[a-z]+ )?{head|face|voice|nose|neck|forehead|laugh} like (?:a|an)
(?:not|hasn't|haven't|without) (?:got )?(?:the|an ounce of|a shred of|any) (?:common )?{sense} (?:he|she|they|god|between|in (?:his|her|their)|to)
fur coat (?:and )?no {knickers}
next {einstein|mozart|messi|beckham|shakespeare|picasso|ronaldo}
(?:great|the) {unwashed}
(?:dozy|useless|pathetic|gormless|thick|lazy|daft|clueless|miserable|ungrateful|idle|moaning|whining|whinging|dopey|sorry|motley|sad|feckless|shower of) (?:little |old )?{pair|bunch|lot|shower|crowd|crew|bag|cretins|prune|baggage|trollop|boot|git|bugger|article|toad}
(?:sour|old|bitter|shrivelled|dried-up|miserable|wrinkly) (?:old |up )?{prune|crone|trout|boot|bag|hag|prunes}
(?:what|such) (?:a|an) {sad|bitter|miserable|sorry|horrible|nasty|pathetic|vile|awful|spiteful} (?:little |old )?(?:man|woman|person|individual|creature|child|boy|girl|bunch|lot)
{awful|dreadful|ghastly|hideous|vile|odious|horrible|horrid|insufferable|unbearable|awful|wretched|infuriating|tiresome} (?:little |old |new )?(?:man|woman|person|creature|individual|lady|bloke|people|mother|boy|girl|child|kid)
{worst} (?:parents?|mums?|dads?|kids?|pupils?|child|teacher|ta|colleagues?|staff|family|families|mother|behaved)
{gets|getting|get} (?:right )?on my (?:nerves|wick|tits|last nerve|goat)
get over {yourself|herself|himself|themselves}
thinks? {he|she|they} (?:runs?|owns?|is|are|'s|rules?) (?:the )?(?:place|school|boss|it|something|someone|everything)
looked? down (?:his|her|their) {nose|noses}
{swamp|cretinous|hormonal} (?:donkeys|donkey|creatures|goblins|monsters|zombies|rats)
(?:are|we're|we are|world is|humanity is|future is) (?:all )?{doomed|screwed|fucked}
(?:no|absolutely no|zero|little) {hope} for (?:my|this|the|that|some|year|y\\d|any|our|these)
{hard} done by
{smells|stinks|smelling|stinking} of (?:chips|fags|bacon|onions|chip fat|cabbage|biscuits|curry|feet|cheese|wee)
leggings (?:two|three|four|several|ten) {sizes} too small
so {slow|thick|boring|lazy|wet|dull|tight|ugly|dim|dense|stupid|loud|smelly|fat} (?:that )?(?:<he>|even|i|you|a|the|his|her|their|[a-z]+) [a-z]+
{glaciers|snails|tortoises|sloths} (?:overtake|move|would|look|are)
{lose} (?:a|an) (?:fight|argument|staring contest|debate|battle of wits|quiz) (?:with|to|against) (?:a|an) (?:wet )?(?:paper )?(?:bag|goldfish|brick|hamster|toddler|sock|houseplant|wall|teapot|spoon|crisp)
more {chins|faces|excuses} than (?:a|an|brain|friends|lessons|teeth|brains)
(?:big|daft|useless|great|fat|lazy|stupid|dozy|ugly|miserable|silly|nosy|interfering|bitter|horrible|moany|grumpy|mardy|evil|poisonous|sour|mean|mouthy|vicious|nasty|old) (?:old )?{lump|mare|cow|cows|bat|bats|trout|trouts|witch|bint|boot|crow|moo|heifer|hag|dragon|so-and-so|swine|goat|gasbag|windbag|battleaxe|fart|fossil|codger|biddy|duffer|coot|git}
{silly|stupid|pompous|interfering|clueless|arrogant|doddery|senile} (?:old |little )?(?:fool|fossil|woman|man|boy|girl|child|kid|kids|boys|girls|parents|people)
{horrible|horrid|vile|nasty|hateful|foul|ghastly|obnoxious|spiteful|evil|revolting|disgusting|odious} (?:little |old |wee |spoilt |smelly )?(?:boy|girl|child|kid|kids|children|man|woman|people|thing|things|creatures?|parents?|family|brat|oik|human|individual|piece of work|lot)
(?:nasty|vicious|vile|real|right|proper|evil) {piece} of work
{drama} (?:queens?|llama)
{lardy|fat|ugly|spotty|smelly|greasy|scruffy|snotty|whiny|podgy|chubby|obese|stinky|dirty|grubby} (?:little |wee |great |old )?(?:kid|kids|child|children|lad|boy|boys|girl|girls|lass|mum|mums|dad|dads|nan|head|headteacher|lump|oik|urchin|creature|creatures|toad|parents|deputy)
(?:massive|whopping|huge|fat|enormous|great big|wobbly) {arse|belly|gut|thighs|moustache|ears} on (?:him|her|that|the)
bingo {wings}
(?:so glad|so happy|bliss|what a joy|thank god|hallelujah|best day ever|day is made|yay|result|heaven|hooray|please let|praying) (?:[a-z]+ ){0,8}(?:is|are|was|were|being|be|him|her|them|get|gets|got) {off|absent|excluded|suspended|ill|expelled} ?(?:sick|today|tomorrow|all week|again)?
spelt? (?:their|her|his) own (?:kid|child|son|daughter|name)'?s? {name|wrong}
(?:all over the place like|personality like|about as) (?:a|an) {mad|wet|damp}
(?:complete |total |right |proper |real |massive |such a |absolute )?{pain} in the (?:arse|neck|backside|bum|rear)
{lazy|rude|minging|nasty|miserable|horrible|stupid|dirty|scruffy|ungrateful|cheeky|selfish} (?:[a-z]+ )?so and so'?s?
{knuckle} ?-?draggers?
{brain} dead
{bone} idle
{jumped-up} (?:little )?[a-z]+
(?:get|pull|pulled|pulling) (?:his|her|their|your) (?:head|heads) (?:out of|from) (?:his|her|their|your) (?:own )?{arse|backside|bum}
(?:like|that's) (?:trying to )?{nailing} jelly to
(?:absolute|total|complete|utter|pure) {shower|tool|tools|melt|melts|weapon|weapons|rocket|rockets|spoon|spoons|clown|clowns|spanner|helmet|donkeys|doughnut|roasters|wallopers}
(?:is|are|was|were|'s|'re) (?:all )?(?:a |an )?(?:absolute |total |complete |utter |pure |right |real |such |so |proper |just |actual )*(?:a )?{nightmare|nightmares|joke|disgrace|liability|embarrassment|shambles|snake|snakes|creep|weirdo|bore|bores|nutter|nutters|psycho|psychos}
`;

/** Faint praise and shrugs: mock only where it is plain who is meant. */
export const FAINT_PRAISE = `
{bless} (?:him|her|them|his|their) <ws>(?:but )?(?:he|she|they)(?:'s|'re| is| are)? (?:not|no|never|so|as|thick|couldn't|can't|hasn't|hasnt) <ws>[a-z]+
slow on the {uptake}
(?:special|different|whole new|new) {kind|level|breed} of (?:stupid|special|thick|dumb|ignorant)
(?:tries|trying|means well) {bless} (?:him|her|them)
not (?:a lot|much) going on {upstairs|between}
not a lot {upstairs}
`;
