/**
 * How staff belittle people without a plain insult: likenesses, failings, nicknames, gaits. Written for `Phrases`, by how much each
 * says on its own; who is meant is weighed beside it.
 */

const THINGS =
  'slugs?|snails?|wasps?|ferrets?|rats?|weasels?|toads?|frogs?|goats?|sheep|lemmings|cattle|hyenas?|piranhas?|vultures?|vermin|cockroach(?:es)?|maggots?|leech(?:es)?|pigs?|hogs?|warthogs?|walrus(?:es)?|hippos?|donkeys?|mules?|cows?|bulls?|pigeons?|seagulls?|gulls?|chickens|hens|goldfish|haddock|jellyfish|sloths?|tortoises?|slime|mould|fungus|chimps?|chimpanzees?|baboons?|gorillas?|monkeys|apes?|bulldogs?|rottweilers?|goblins?|gremlins?|gargoyles?|trolls?|zombies|corpses?|mummy|scarecrows?|potato(?:es)?|turnips?|cabbages?|lettuce|spuds?|mince|custard|porridge|bricks?|planks?|skips?|bins?|bin bags?|wheelie bins?|dishcloths?|mops?|traffic cones?|cereal packets?|cardboard|beige|wallpaper|damp|toasters?|staplers?|kettles?|foghorns?|car alarms?|hairdryers?|chainsaws?|accordions?|bagpipes|sofas?|mattress(?:es)?|bin lorry|bin lorries|skip fire|bin fire|dumpster|car crash|train wreck|fart|verrucas?|boils?|rash|virus|plague|nits|bad smell|wet weekend|wet wipes?|wet lettuce|wet fish|wet dogs?|parking tickets?|parking fine|tax return|funeral|prison|asylum|zoo|circus|madhouse|jungle|toddlers?|brat|drunk|tramp|hostage|dictator|mafia|panto|pantomime|cartoon|bond villain|villains?|bouncers?|robots?|sat ?nav|speak and spell|nappy|sieve|chocolate teapot|trifle|blancmange|jelly|lump|bag of [a-z]+|sack of [a-z]+|box of [a-z]+';

export const SCORN_SLOTS: Readonly<Record<string, string>> = {
  ws: '(?:[a-z]+ ){0,3}',
  thing: THINGS,
  his: 'his|her|their|your',
  he: "he|she|they|it|who|he'd|she'd|they'd",
  s: "'s|'re|s| is| are",
  cant: "can't|cant|cannot|couldn't|couldnt|couldnae|could not|can hardly|can barely|could barely|hasn't the wit to|never learnt to|never learned to",
  adj: '(?:(?:[a-z]+) ){0,2}',
};

/** Belittles whoever it is said of. */
export const SCORN = `
3 {like} (?:(?:trying to|having to|watching a|watching|teaching|herding|talking to|listening to|being|working with|feeding|a room full of|a bag of|a box of|a sack of|a load of|two|three|thirty|some|something) )?(?:[a-z]+ )?(?:(?:to|with|by|in|into|on) )?(?:(?:a|an|the|that) )?(?:[a-z]+ ){0,2}(?:<thing>)
3 {like} (?:a|an) (?:burst|broken|broke|dying|dead|drowned|drowning|melted|deflated|punctured|constipated|rabid|demented|wounded|stunned|startled|strangled|drunk|drunken|wet|mouldy|soggy|blocked|leaking|smacked|slapped|bulldog|poor man's|cheap|budget|discount|half-asleep|spoilt|stroppy|sulky|sulking|overgrown|angry|confused|clapped-out|knackered|possessed|bad) [a-z]+
3 {like} (?:he|she|they)(?:'s|'re|'d| is| are| was| were|'ve| has| have)? (?:just )?(?:reading|own(?:s|ed)?|run(?:s)?|rule(?:s)?|never seen|never met|swallowed|been (?:dragged|dug|let out|lobotomised|asleep)|crawled|escaped|royalty|god|the queen|the boss|some kind of|something special|above|allergic to|about to)
3 like (?:<he>|he's|she's|they're) {exhumed|embalmed|lobotomised|feral|dragged|royalty}
2 {looked|looks|look|smells|smelt|stinks|stink|sounds|moves|walks|talks|eats|dresses|behaves|behaving|acts|drones|drives} like (?:a|an|something|they'd|he'd|she'd|the) (?!bit of|lot|dream|star|million|pro|proper|good|great|nice|lovely|plan|true|real|new|big|winner|little (?:angel|princess|star))[a-z]+
3 (?:all )?the {warmth|charm|charisma|brains|brain|personality|spine|backbone|manners|empathy|tact|grace|subtlety|presence|patience|wit|imagination|dynamism|emotional|organisational|people|social|leadership|attention|intelligence|iq|energy|enthusiasm|work-rate|authority} (?:[a-z]+ )?(?:of|skills of|range of|span of) (?:a|an|the|some|half a) (?!saint|god|goddess|angel|queen|king|lion|genius)[a-z]+
3 (?:the )?{iq|brains|brain|voice|face|manners|laugh|handshake|intellect|breath} (?:of|like) (?:a|an|the) (?:[a-z]+ )?(?:<thing>)
3 (?:a|the) {voice|face|laugh|personality|brain|handshake|temper|head|mouth|gob|perfume|aftershave|tan} (?:on (?:him|her|them) )?(?:like|that could|that'd|that would|to) (?:a |an |the )?(?!angel|nightingale)[a-z]+
3 {faces|face|voice|cooking|coffee|breath} (?:that|to|which)(?:'d| would| could)? (?:turn|curdle|sour|strip|stop|scare|match|frighten|sink|peel)
3 at the {speed} of (?:a|an) (?:[a-z]+ )?(?:snail|sloth|slug|tortoise|glacier|corpse|pensioner|hearse|continental)
3 (?:met|seen|known|had|scraped|trodden in|stood in|eaten|owned|taught|flushed|stepped in) (?:[a-z]+ ){0,2}{brighter|nicer|smarter|sharper|cleverer|warmer|livelier|friendlier|funnier|braver} (?:[a-z]+ )?(?:[a-z]+ )?(?:off|with|than|in|on|at) <ws>[a-z]+(?<=(?:shoe|shoes|boot|skip|personality|brains|charm|teeth|bin|toilet|morgue|cemetery|sense|manners|spine|sandwich(?:es)?|life|charisma|wit|drain|pond|tin|jar|gnomes?|plants?|aquarium))
3 {garden} gnomes? with more
3 (?:i've|i have|we've) (?:seen|met|known|had) (?:[a-z]+ ){1,3}with more {personality|brains|charm|sense|backbone|charisma|manners|wit|life|spine|ambition|warmth}
3 (?:two|one|three|half a|a single|single|shared?|sharing|only) (?:[a-z]+ )?{brain|braincell|braincells}(?: cells?| cell)? (?:and|between|in|among|fighting|on|each|rattling|left)
3 {collective} (?:iq|intelligence|brain|age)
2 {egos|ego} (?:in|with|the size|and no|bigger)
3 (?:[a-z]+ )in (?:search|need|want) of (?:a|some) {personality|brain|clue|spine|point|purpose|job|idea|soul|backbone|bath}
3 {evolution|darwin|darwinism} (?:can |has |is |was |in |would |went |going )?(?:go|gone|wrong|backwards|reverse|action|missed|skipped|stalled|weep)
3 (?:living|walking|human) {proof|advert|argument|example|episode|disaster|stereotype|cliche|reason|migraine|headache|contraception}
3 best {advert|argument|reason} for (?:contraception|birth|condoms|vasectomies|home|homeschooling)
3 missing {link}
3 raised (?:by|in) (?:a )?(?:pack of )?{wolves|wolf|animals|apes|barn|zoo|cave|wild}
3 {dragged|dug} (?:out of|through|in from) (?:a|the) (?:[a-z]+ )?(?:skip|hedge|swamp|pond|river|pub|grave|bin)
3 licks? (?:the )?{windows|walls|window|batteries|plug}
3 eats? (?:the |his |her |their own |its )?{glue|crayons|bogeys|paste|rubbers}(?: for)?
3 {windowlicker|windowlickers|mouth-breathers|mouthbreathers|thickos|dimwits|cretins}
3 {think|thinks|think|reckon|reckons} (?:he|she|they|it)(?<s>) (?:[a-z]+ ){0,3}(?:gift|it|nanny|special|queen|king|bond|sugar|beyonce|einstein|theresa|royalty|god|above|somebody|something|better|nelson|churchill|florence)
3 {god's} gift
3 {owns|own|runs|rules} the (?:place|school|building|corridor|staffroom)
2 the {gall|cheek|brass|nerve|audacity} (?:of|to|neck) <ws>[a-z]+
3 {gobshite|motormouth|rentagob|gobby} ?(?:little )?[a-z]+
2 {strutting|strut|struts|swanning|swans|swanned|prancing|prances|poncing|ponces|minces|mincing|minced|waddling|waddles|waddled|slithering|slithers|slithered|skulking|skulks|lording|swaggering|swaggers|lumbering|lumbers|flouncing|flounces|flounced|parading|parades|gliding} (?:about|around|round|in|into|past|down|along|up|through|out|over|off)
2 {droning|drones|droned|bleating|bleats|wittering|witters|blathering|whining|whines|whinging|whinges|whingeing|wailing|screeching|screeches|shrieking|squawking|moaning|moans|harping|banging|rabbiting|waffling|waffles|snivelling|snivels|grunting|grunts|bellowing|braying|cackling|barking|wheezing|dribbling|drooling|slurping|gawping|gawps|gurning|leering|smirking|smirks|sneering|sneers|tutting|huffing|chewing|snorting} (?:on|about|at|like|away|through|in|into|again|all|his|her|their|orders)
3 {argue} with (?:a|an|the|his|her|their own) (?:[a-z]+ )?[a-z]+
3 (?:start|cause|pick) (?:a|an) {fight|argument|row|riot} (?:in|with) (?:a|an|the|his|her) [a-z]+
3 would {sell|eat|step} (?:his|her|their|its) own [a-z]+
3 would {moan|complain|whinge|moan} (?:if|about the|at|in) [a-z]+
3 <cant> (?:even |actually |ever )?(?:be trusted to )?{bring|look|raise|keep} (?:up |after |alive )?(?:a|an|their own|the class) (?:goldfish|hamster|gerbil|cactus|houseplant|plant|dog|cat|tamagotchi|pot plant|stick insect|sea monkey|cress)
3 <cant> (?:even )?be {bothered|arsed} to (?:read|sit|play|talk|turn up|feed|dress|wash) (?:with|to|for)? ?(?:their|his|her) own (?:kids?|child|children)(?:'s [a-z]+)?
3 <cant> (?:even |actually |ever )?{boil|organise|run|find|park|wire|string|tie|wipe|zip|tell|pour|plan|punctuate|manage|operate|locate|lead|recognise|teach|control|use|arrange|hit|change|work|handle|win|spell} (?:a|an|his|her|their|the|two|cat|any) (?:[a-z]+ )?(?:egg|bath|tap|tombola|raffle|queue|bun|booze-up|party|meeting|fish|dog|own|arse|backside|bum|elbow|time|laces|shoelaces|sentence|sentences|sock|drawer|plug|door|kettle|whistle|sandwich|piss-up|piss|coat|nose|register|mouse|photocopier|pencil|pen|barn|bath|car|trolley|class|goldfish|stapler|corner shop|lemonade|bag|way|word|words|lightbulb|argument|cold|bike|bus)(?: [a-z]+)?
3 <cant> (?:even )?{spell|read|write|remember|recognise|count|know|say} (?:their|his|her|its) (?:own )?(?:names?|own [a-z]+|fingers|abcs?|alphabet|arse|left)
3 <cant> {speak|read|write|string|spell} (?:a|one|two|three|a single) (?:word|words|sentence)s? (?:of )?(?:english|together|in|right)?
3 {couldn't|can't|couldnt|cant} (?:even )?[a-z]+ (?:[a-z]+ ){1,5}(?:between (?:them|the lot)|with (?:a|both|two) [a-z]+|in (?:a|an) (?:brewery|distillery|bath|post office|barrel|room full|sweet shop|chip shop|sock drawer|brothel|phone box|bucket|puddle))
3 {wouldn't|wouldnt|doesn't|couldn't} (?:[a-z]+ ){1,6}if (?:it|he|she|they|one) (?:hit|bit|slapped|kicked|punched|fell|sat|came|jumped|tripped|danced|poked|walked|introduced) (?:him|her|them|on|over|up|out|in)
3 as {organised|useful|coherent|welcome|subtle|charming|popular|reliable|sharp|bright|thick|dim|dense|daft|warm|interesting|funny|deep|helpful|effective|inspiring|smart|graceful|honest|trustworthy|sincere|lively|exciting|genuine|approachable|pleasant} as (?:a|an|the|my|two) (?!star|button|whistle|pie|pin|new|diamond|feather|picture|daisy|bird)[a-z]+
3 {dafter|thicker|dimmer|denser|ruder|slower|nastier|stupider|uglier|lazier|duller|wetter|sillier|needier|louder|smellier} (?:than|attitudes?|every|by the)
3 (?:[a-z]+ ){1,2}{short} of (?:a|the) (?:pound|picnic|full|quid|sandwich|six-pack|load|deck|happy meal|pack|set|shilling|dozen|brain)
3 {lights} on (?:but )?(?:and )?(?:nobody|no-one|noone|no one)(?:'s)? (?:in|home)
3 (?:his|her|their) {lordship|ladyship|nibs|majesty|highness|holiness|excellency|royal}
3 {tweedledum|tweedledee|umpa|voldemort|trunchbull|cruella|umbridge|gollum|shrek|godzilla|dracula|medusa|hitler|stalin|pol|gestapo|stasi|kremlin|politburo|fuhrer|kim|napoleon|mussolini|hyacinth|karen|darth|skeletor|nosferatu|muck}
3 (?:dear|supreme|glorious|fearless|beloved) {leader}
3 queen {bee|bitch}
2 {wicked} witch
3 (?:lord|lady|king|queen|captain|sergeant|miss|mr|mrs|little miss|general|saint) {muck|prim|perfect|pompous|bossy|useless|chaos|sunshine|personality|attitude|grumpy|misery|trunchbull|fit|fake|priss|important|bighead|nasty|shouty|moany}
3 she who {must} be
3 {freak|freaks|freakshow} ?(?:show)?
3 {sick|wrong|soft|weak|touched|funny} in the (?:head|brain)
2 {nasty|slippery|sly|snide|spiteful|poisonous|evil|vicious|horrible|vile|lazy|crafty} (?:little |old )?(?:piece|so-and-so|so and so|specimen|bit of work|article|creature|individual|beggars?|swines?|toads?|madams?|get|gets|wretch|sorts?)(?! of (?:cake|music|pie|art|news))
2 {minging|manky|clarty|mardy|gormless|glaikit|boggin|mingin|snivelling|snotty|smarmy|oily|greasy|slimy|pompous|doddery|jumped-up|stuck-up|two-faced|gobby|mouthy|needy|clammy|self-important|puffed-up|snide|sanctimonious|weaselly|spineless|gutless|toothless|charmless|talentless|friendless|brainless|joyless|graceless} (?:[a-z]+ )?(?:[a-z]+)
3 {waste} of (?:[a-z]+ )?(?:oxygen|space|skin|air|breath|a seat|a chair|carbon|organs|a lanyard)
3 (?:some|those|these|half (?:of )?(?:the|these|those)) (?:people|folk|parents|families|mums|dads|folks) (?:shouldn't|should|need|want|ought) (?:[a-z]+ ){0,3}{breed|kids|licence|license|sterilis|neuter|banned|near|ashamed|parenting}
3 {shouldn't|shouldnt|should} (?:not |never )?(?:be |have been |ever be |be allowed |be let )*(?:breed|bred|near (?:kids|children|a classroom|a child|young people|the kids)|have kids|in charge of (?:a|an|anything)|let loose|allowed out|out in public|allowed to breed|reproduce)
2 who {let|lets|hired|appointed|employed|taught|raised|dragged|bred} (?:this|these|that|those|him|her|them)(?: lot| one| woman| man| child| kids| clown| idiot)?(?: [a-z]+)?
3 {taught|teaches|teach|teaching|had|married|sits|sat|works|covers|looks} (?:[a-z0-9]+ ){1,6}(?:deserves|deserve|needs|need|should get) (?:a )?(?:medal|danger money|hazard pay|combat pay|therapy|counselling|tranquilliser|knighthood|hard hat|purple heart|sainthood|drink|stiff drink)
2 {deserves|deserve|need|needs|get} (?:a )?(?:danger money|hazard pay|combat pay|therapy|counselling|tranquilliser|muzzle|knighthood|hard hat|purple heart)
2 {exorcist|exorcism|muzzles|asbo|asbos|borstal|tranquilliser|tranquillisers|tranquiliser|leashes|cages|sedatives}
2 {pray} for (?:me|my|us)
3 {feeding} time at
2 (?:absolute|total|complete|utter|pure|actual|proper|like|in) (?:a |the |an )?{zoo|aquarium|asylum|monkey|jungle|menagerie|farmyard|swamp|kennels|crèche|bedlam|animals|goblins|vermin|gremlins|feral}
2 {vermin|goblins|gremlins|feral|ferals|urchins|hooligans|thugs|yobs|savages|demons|morons|hyenas}
3 (?:i )?teach {potatoes|vegetables|zombies|goldfish|animals|monkeys|morons|gibbons}
3 (?:thirty|30|\\d+|twenty|twenty-eight|a room of|room full of|roomful of|a class of|class of) (?:[a-z]+ )?{wasps|ferrets|hormones|goblins|gremlins|ferals|animals|potatoes|hyenas|zombies|thugs|criminals|goats|squirrels|chimps|piranhas|locusts|psychopaths|brats|sociopaths|demons|monsters|morons|idiots|seagulls|hooligans}
3 one {gobby|mouthy|cheeky|lippy|snotty|stroppy|mardy|nasty|spiteful|vile} (?:little )?[a-z]+
2 what (?:a|an) {collection|specimen|shower|bunch|creature|charmer} (?:of|he|she|they|that|this|to)
2 {collection|shower|bunch|gaggle|rabble|sack|cabal|coven|huddle|nest|swarm|parade|procession} of (?:[a-z]+ )?(?:empty|clipboard|suits|clipboards|lanyards|egos|yes-men|clones|hot|wet|cowards|misfits|has-beens|wannabes|nobodies|vipers|witches|ghouls|clueless|useless|overpaid|moaners|jobsworths|toddlers|criers|biters)
2 {empty} (?:suits?|vessels?|headed)
2 {yes|yes-} ?(?:men|man|woman)
2 {cheapskates|skinflints|tightwads|tightarses|misers|parasites|freeloaders|chancers|jobsworths|pen-pushers|penpushers|bean-counters|backstabbers|snakes|weasels|vipers|hypocrites|cowards|charlatans|bullies|tyrants}
2 the {lot} of (?:them|ye|you)(?= ?(?:[.!,]|$|upstairs|up|in|at))
3 (?:to a (?:man|woman)|every last one|the pair of (?:them|you)|the whole lot of (?:them|you)|the whole of <ws>[a-z0-9]+), {useless|thick|clueless|feral|lazy|rude|awful|spoilt}
2 {spoilt|spoiled|ungrateful|entitled|lazy|rude|thick|cheeky|gormless|ugly|smelly|clueless} (?:little |old |bloody |wee )?[a-z]+ (?:the pair of|the lot of|all of|every one of|every last one of|to a)
2 like (?:a )?{poor|budget|discount|cut-price|wish|temu|poundland|aldi} [a-z]+
2 {reeking|reeks|reeked|stank|stinking|stinks|stink|honking|minging|pongs|hummed} (?:of|like)
3 {rolled|rocked|turned|rolls|rocks|turns|rocking|turning|swans|wobbled|staggered} (?:up|in) (?:to [a-z ]{1,20} )?(?:[a-z0-9]+ ){0,4}(?:reeking|stinking|drunk|hungover|pyjamas|slippers|dressing|nightie|half-cut|dressed|stoned|late again|wobbling|effing|screaming|shouting|demanding|with a face)
3 {dressed} (?:for|like|as if) (?:a|an|she|he|they|the) (?:[a-z]+ )?(?:hen|stag|night|clubbing|beach|funeral|dog|dark|blind|blindfold|magaluf|benidorm|gym|clown|undertaker)
3 {jeremy|jezza} (?:kyle|springer)
3 {gin-soaked|wine-soaked|drama|fag-ash|chip-pan} (?:llamas?|queens?|nonsense|lil|mums?|[a-z]+)
2 {wonder} (?:he|she|they)(?:'s|'re| is| are)? (?:thick|like|the way|single|divorced|alone)
2 no {wonder} (?:[a-z]+ ){1,9}(?:thick|feral|rude|like that|like this|illiterate|fat|lazy|gypsies|backward|behave|down when|divorced|single|hate)
2 {surprised|amazed|shocked|miracle} (?:[a-z]+ ){0,3}(?:can|could|managed|knows?|manages) (?:to )?(?:[a-z]+ ){0,2}(?:dress|tie|breathe|read|write|walk|spell|feed|find|got)
3 {does} (?:nothing|naff all|sod all|bugger all|nowt) but (?:eat|sit|moan|drink|shout|scroll|gossip|complain|whinge|chat|smoke|breathe)
3 sat on (?:his|her|their) {backsides|backside|arses|arse|bums|bum|hands}
3 {graced|grace|gracing} us with (?:his|her|their)
2 {talked|talks|talking|speaks|spoke|spoken} (?:down )?to (?:us|me|staff|people|everyone|like) ?(?:as if|like|by|again)?
2 {tried|tries|trying} to eat (?:the|a|his|her) (?:glue|crayon|crayons|worm|chair|pencil|sand|table)
2 (?:one|two|three|four|five|half) (?:[a-z]+ )?{biters|criers|lickers|eaters|screamers|liars|moaners|bullies|thieves}
3 got (?:a )?{face} (?:like|only)
2 a {face} like [a-z]+
2 {slop} (?:they|she|he|we|with|again|from|that)
2 {creepy|odd|weird|strange|sad|pathetic|bitter|smug|pompous|nasty|bald|fat|ugly|sweaty|angry|miserable|sour} (?:little |old |wee |fat )?(?:man|woman|bloke|fella|lady|person|boy|girl|child|lad|lass|individual|walrus|toad|troll)
2 {total|absolute|complete|utter|right|proper|pure|massive|real} (?:and utter |little |old |wee |pair of )?(?:roasters?|weapons?|helmets?|wet wipes?|melts?|gobshites?|tools?|scrotes?|toerags?|div|divs|donkeys?|plums?|pricks?|spoons?|lemons?|mare|cow|jokers?|clowns?|muppets?|creeps?|grass|snakes?|liabilit(?:y|ies)|simpletons?|plebs?|brats?|bellends?|chancers?|goblins?|animals?|madams?)
2 {madams|madam} (?:the|like|in|who|by|and|of|she)
2 {useless|hopeless|clueless|gormless|feckless|hapless|dozy|lazy|silly|stupid|nosy|miserable|bitter|moody|mad|daft|fat|sour|interfering} (?:old |great |fat |little |big |young )?(?:lump|mare|cow|bat|trout|article|beggars?|sods?|gits?|baggage|moo|hag|swine|apeth|madams?|wretch|object|lumps|oafs?|pillocks?|so and so)
3 {calls|call|calling|calls} (?:himself|herself|themselves|that|itself) a(?:n)? (?:teacher|parent|mother|mum|dad|head|leader|professional|ta|deputy|governor|manager|school|father|lesson)
3 and that's {being} (?:kind|generous|polite|charitable|nice)
2 to put it {politely|mildly|kindly|nicely}
2 {let's} just say (?:he|she|they|some|mr|mrs|miss|the)
3 how (?:he|she|they|that [a-z]+|[a-z]+) (?:ever )?{got|passed|became|qualified|gets|landed} (?:[a-z]+ ){0,4}(?:job|qts|degree|promoted|teacher|head|deputy|pgce|through|dressed|interview|hired)
3 who (?:gave|hands|handed) (?:him|her|them|that [a-z]+) (?:a |an |the )?{lanyard|job|class|key|keys|microphone|licence|degree|budget|headship|whistle}
2 {beyond} me
3 is it any {wonder}
2 {bet} (?:he|she|they) (?:can't|couldn't|still|irons|has never|have never|never|doesn't|thinks|sleeps)(?: [a-z]+){0,4}
3 {cross} between (?:a|an)(?: [a-z]+)
3 {lovechild|love-child|reincarnation|embodiment|personification} (?:of)?
3 {human} (?:equivalent|version|form|embodiment|personification|sized|bin|foghorn|beige|paint|wet|sponge|doormat|headache|car|question)
3 if (?:[a-z]+ ){1,4}(?:was|were|had|wore) (?:a )?{person|face|personified|lanyard|human}
2 on a (?:good|bad) {day}
3 (?:sticking|stick|sticks|poking|poke) (?:his|her|their) {oar|beak|nose|neb} in
2 {earwigging|nosying|gossiping|bitching|backstabbing|brown-nosing|crawling|creeping|grassing|sucking} (?:up|to|about|again|all|round|on)
3 must be {exhausting|nice|lovely|hard|tiring} being (?:that|so|him|her|perfect)(?: [a-z]+)?
2 not being {funny} but
2 no {offence|offense} (?:but|to)
3 {precious|little} (?:angels?|darlings?|treasures?|cherubs?|poppets?) (?:my|indeed|bit|kicked|threw|called|told|spat|again|has|is|was)(?: [a-z]+)?
2 {imagine} (?:being|looking|marrying|dating|teaching|raising|having|living|sending|thinking|waking)(?: [a-z]+){1,5}
3 more (?:[a-z]+ )?{conversation|conversations|life|charisma|personality|sense|intelligence|charm|backbone|ambition|energy} (?:[a-z]+ ){0,3}(?:with|from|out of|in|than) (?:a|an|my|the)(?: [a-z]+){1,2}
3 (?:wouldn't|would not|couldn't|don't) {trust} (?:him|her|them|that [a-z]+|[a-z]+) (?:to|with)(?: [a-z]+){1,4}
3 (?:wouldn't|would not) {last} (?:five|two|ten|a|an) (?:minutes|seconds|day|week|hour)
3 (?:if|when) (?:he|she|they) had (?:a|another|one|any|half a) {brain|braincell|thought|clue|idea|personality}
3 {nicknamed|christened|dubbed} (?:him|her|them|it|the)?(?: [a-z]+){0,3}
3 we {call} (?:him|her|them|it) (?:the )?[a-z]+
2 {so-called} [a-z]+
2 {smells|smelt|whiffs|niffs|hums|stinks|ponged|reeks|honks} (?:of|like)(?: [a-z]+){1,3}
3 {charmer|delight|treat|joy|treasure|ray}(?= ?[.!])(?<=(?:absolute|real|proper|such a|what a|total|right|little) (?:charmer|delight|treat|treasure))
`;
