/** Drink, skiving and antics that would embarrass. Written for `Phrases`: `{}` holds the anchor words. */

export const ANTIC_SLOTS: Readonly<Record<string, string>> = {
  ws: '(?:[a-z]+ ){0,3}',
  many: '[3-9]|\\d\\d|three|four|five|six|seven|eight|nine|ten|twelve|too many|several|umpteen',
  drinks:
    "pints?|bottles?|jager ?bombs?|jagers|shots?|gins?|vodkas?|glasses(?: of [a-z]+)?|proseccos?|wines?|beers?|ciders?|cocktails|tequilas?|sambucas?|cans|rums?|margaritas|aperols?|baileys|guinness|g&ts|drinks|vk's|vks|wkds?|jack and cokes|double vodkas|doubles|large wines|bottles of (?:wine|red|white|prosecco|rose|rosé|fizz|champagne|gin|vodka|rum)",
  drink:
    'gin|vodka|wine|prosecco|beer|whisky|whiskey|rum|baileys|cider|tequila|lager|fizz|champagne|brandy|sambuca|buckfast|buckie|jager',
  work: "work|school|class|lessons?|assembly|teach|teaching|period \\d|p[1-6]|period (?:one|two|three|four|five|six)|first period|year \\d{1,2}s?|y\\d{1,2}s?|yr ?\\d{1,2}|my class|briefing|inset|parents'? eve(?:ning)?|staff ?room|ppa|duty|registration|form time|observation|meeting|classroom|playground|nursery|reception|sats|the kids|30 kids|pupils|staff meeting|cover|supply",
};

/** Drunkenness of one's own that the words themselves prove. */
export const DRUNKEN = `
{legless|bladdered|paralytic|trolleyed|trollied|sozzled|shitfaced|shit-faced|blotto|mullered|mortalled|blootered|guttered|stocious|wankered|rat-arsed|ratarsed|schlossed|sloshed|spannered|hammerd|arseholed|steamboats|minced|rubbered|kaylied|squiffed|trousered}(?! (?:lizard|dish|beef|meat|pie|garlic|chicken|oath|creature))
{pished} ?(?:again|as|last|tonight|up|on|by|at|off|lol)?(?= ?(?:[.!,]|$|again|last|tonight|on|at|by|lol|and))
(?:absolutely|totally|proper|completely|properly|fucking|well and truly|utterly|beyond|literally|so|pure|get|got|getting|gets|went|ended up|i'm|im|i was|we were|we got|was|am|so so|that|too|bit|little|everyone was|all of us were|be|both) (?:absolutely |totally |completely |fucking |so |proper |properly |way too |very |a bit |well |bloody |utterly |far too |pretty |too |literally )*{hammered|wasted|plastered|battered|trashed|smashed|steaming|pissed|drunk|mashed|mortal|blitzed|leathered|slaughtered|tanked|ratted|twatted|wrecked|off-my-face}(?= ?(?:[.!,]|$|last night|tonight|again|on (?:a |gin|wine|vodka|prosecco|cheap|half|cider|cocktails|tequila|red|my|the)|at (?:the|my|a|his|her|work)|by \\d|as (?:a|fuck|hell)|lol|before|and (?:can|i|fell|lost|danced|sang|woke|crying|cried|ate|sent|texted|rang|we|told)|with (?:the|my)|yesterday|saturday|friday|every|already|haha|up|in (?:the|a|front|magaluf|benidorm|ibiza|town)))(?! (?:up the|by the (?:wind|rain|storm|sea|waves|weather)|on (?:power|excitement|love|life|joy|success|sugar)|off (?:with|at|about|by|that)|and (?:bruised|broken|tired) by|avocado))(?<!(?:the weather|the wind|storm|waves|rain|fish|cod|sausage|pb|target|pub door|ankle|tea|mug|pan|kettle|soup|avocado|we|they|it|us|them|the tories|united|city|liverpool|everton|spurs|time|talent|food|money|night|trip|journey|effort|day|opportunity|ticket|tickets|energy|water|wall|ceiling|walls|life|kitchen)(?:'s| is| was| were| got| gets| get| being| has been| been| are)? (?:absolutely |totally |completely |fucking |so |proper |properly |get |got )*(?:hammered|wasted|plastered|battered|trashed|smashed|steaming|mashed|mortal|slaughtered|leathered|wrecked))
still (?:absolutely |a bit |half |very |so |slightly |completely |fucking |well )*{drunk|pissed|hammered|steaming|smashed|wasted|battered|leathered|mortal}(?= ?(?:[.!,]|$|from|and|at|this|on|as|in|when|teaching|now|lol))
{mortal} (?:last night|again|tonight|drunk|on a|saturday|friday)
as {drunk|pissed} as (?:a|an) [a-z]+
{pissed} as (?:a fart|a newt|a lord|farts|newts|arseholes)
{drunk|drunken} (?:last night|as a lord|as a skunk|again|text|texted|texting|dialled|dialling|me thought|selfies|mess|on a (?:tuesday|wednesday|school|monday|thursday|sunday)|at (?:work|school|the staff|the christmas|parents|my|11am|lunch)|in charge of|teaching|karaoke till|marking|in front of)
{blackout|blind|roaring|raging|falling-down|falling} ?(?:down )?drunk
(?:<many>) (?:<drinks>) {deep|down|in|later|consumed|necked|downed}(?= ?(?:[.!,]|$|and|already|on|by|it|before|with|school|work|lol|so|#))
(?:had|after|on|necked|sank|sunk|drank|downed|drunk|polished off|put away|demolished) (?:about |at least |roughly |easily |my |like )*(?:[5-9]|\\d\\d|five|six|seven|eight|nine|ten|twelve|too many|umpteen) {pints|jagerbombs|jagers|shots|gins|vodkas|proseccos|wines|beers|ciders|cocktails|tequilas|sambucas|cans}
{bottle|bottles} of (?:<drink>|red|white|rose|rosé|merlot|malbec|pinot|rioja) (?:each|to myself|down|in already|deep|before|in one|for breakfast|straight)
(?:don't|can't|cannot|dont|do not|couldn't|barely|hardly|no idea how i|didn't) (?:even )?{remember} (?:getting home|getting to bed|how i got|anything|a thing|last night|half of|any of (?:last|it)|the end|leaving|much (?:of|after)|most of|saturday|friday|the taxi|what i (?:said|did))(?! (?:about my|from (?:school|the course|uni)|that i (?:learnt|learned|taught)|they taught))
(?:no|zero) {memory|recollection} (?:of|after) (?:last night|getting home|the (?:end|second|staff|taxi|party|wedding|journey home)|how i|anything after|after)
(?:blacked|blacking|passed) {out} (?:in|on|at|last|again|before|after|from|by|drunk|with (?:my|a kebab))(?! (?:the (?:sweets|books|worksheets|forms|leaflets|papers|letters|biscuits|cakes|prizes)|(?:sweets|books|leaflets)|assembly))(?<!(?:child|pupil|boy|girl|kid|kids|lad|he|she|they|someone|nan|mum|dad|heat)(?: [a-z]+)? (?:blacked|blacking|passed) out [a-z]+)
{woke} up (?:<ws>)(?:in a (?:hedge|skip|ditch|bush|bath|stranger's|field|police|cell|bus shelter|doorway)|on (?:the|a) (?:bathroom |kitchen |pub |park |night )?(?:floor|bench|bus)|in (?:someone|somebody|a random)|next to (?:a |some|him|her|the|my ex|someone)|fully clothed|with a (?:traffic cone|kebab|tattoo|stranger|shopping trolley)|covered in (?:kebab|sick|vomit|pizza)|still drunk|in (?:yesterday's|last night's))
{puked|spewed|chundered|vommed|yakked} (?:up )?(?:[a-z]+ ){0,3}(?:in|on|into|outside|over|behind|down|before|at|everywhere|all) (?:[a-z]+ ){0,3}(?:bin|taxi|handbag|hedge|uber|sink|car|street|bus|train|pub|garden|bag|gutter|bed|shoes|door|school|work|assembly|spoons|gates|car park|window|club|plant|stairs|bath|shower|myself|kebab|staffroom|toilets?|loos?|minibus|break|period)
(?:may or may not have |have |'ve |just |nearly |i've |and |^)(?:just )?{thrown} up (?:[a-z]+ ){0,3}(?:in|on|into|outside|over|behind|before|at) (?:[a-z]+ ){0,3}(?:bin|taxi|street|pub|gutter|car park|club|staffroom|toilets?|loos?|school|work|minibus|classroom|cupboard)
{threw|throw|throwing|vomited} (?:up )(?:[a-z]+ ){0,3}(?:in|on|into|outside|over|behind|before|at) (?:[a-z]+ ){0,3}(?:bin|taxi|handbag|hedge|uber|street|pub|gutter|spoons|gates|car park|club|kebab|staffroom|outside school|work|school|staff (?:toilets?|loos?)|minibus|classroom)(?<!(?:he|she|child|kid|pupil|toddler|dog|puppy|cat|baby|they|who|son|daughter|boy|girl|reception|year \\d|y\\d|lad) (?:just |has |had |have |also )*(?:threw|throw|vomited) .{0,40})
never {drinking} again
(?:hair of the|hairs of the) {dog}(?! (?:is|are|everywhere|on))
(?:on|for|weekend|after|another|big|massive|went on|three day|two day|epic|mother of all|absolute|all day|proper) (?:a |an |the )?(?:all day |three day |massive |big |proper |absolute |two-day |mad |weekend )*{bender|sesh|lash|razz|piss|rampage|razzle|swally|smash}(?= ?(?:[.!,]|$|last|tonight|again|with|all|this|since|in|lads|girls|weekend|and|every|from|at|till|until))(?<!(?:taking|takes|took|take) the piss)
{bender} weekend
(?:<drink>) (?:for|with|at) (?:my )?{breakfast}(?! (?:muffins|pancakes|sausages))
{drinking|drank|boozing|drunk|necking} since (?:\\d|noon|breakfast|lunch|midday|this morning|9|the morning|friday|early)
(?:downing|necking|neck|down|doing|did|downed|necked) (?:the |a |some |all the |loads of |\\d+ )*{shots|jagerbombs|tequila|sambuca|pints|vodka|dirty}(?! (?:on goal|of (?:espresso|coffee|ginger)|at (?:goal|target)))(?= ?(?:[.!,]|$|of|at|in|with|off|like|till|until|and|tonight|before|on))
{chucked|kicked|thrown|booted|ejected|escorted|lobbed|turfed|carried} (?:out|off|home) (?:of |from |by )?(?:the |a |our |my |every |two |three |both )?(?:[a-z]+ ){0,2}(?:wetherspoons|spoons|pubs?|clubs?|bars?|revs|popworld|wedding|hotel|concert|nightclub|casino|taxi|bingo|stag|hen|bouncers?|karaoke|restaurant|premier inn|police|butlins|nandos|stadium|ground|train)
{barred|banned} from (?:the |my |our |every |all )?(?:local|pub|wetherspoons|spoons|club|karaoke|bar|weatherspoons|rugby club|[a-z]+ arms|golf)
{dancing|danced|dance|singing|sang|stripping} (?:[a-z]+ ){0,3}on (?:the |a |top of the )?(?:tables?|bar|pool table|chairs)(?! (?:in the (?:show|film|musical)|mats))
(?:^|[.!,] ?|i |i got |i was |i've been |got |nearly |almost |nearly got |got myself )(?:myself )?{arrested|handcuffed|cautioned}(?! development| for (?:arson|murder|theft|assault|stealing|terror)| after police| at (?:the )?(?:local|protest))(?= ?(?:[.!,]|$|on|last|in|for|at|lol|outside|because|again|by|haha))
(?:night|woke up|spent|ended up|weekend) (?:the night |a night )?in (?:a |the |police )(?:[a-z]+ )?{cell|cells|nick|custody}
{hungover|hangover} (?:supply|teaching|teacher|ta|marking|lessons?|at work|in (?:work|school|class|assembly|the staffroom|lessons?|a meeting|front of)|on (?:duty|a school)|this morning and|with (?:y\\d|year|30|a class|period))
{puked|spewed|chundered|vommed} in my (?:handbag|shoes?|bag|hair|sleep|mouth)
on my (?:hands and knees|knees) (?:[a-z]+ ){0,4}{vomit|puking|vodka|tequila|drunk|kebab}
{skinful}
(?:being|been|was|were|got|violently) {sick} (?:outside|in|down|behind|on|into|all over) (?:the |a |my |some |our )?(?:yates|yates's|spoons|wetherspoons|club|pub|taxi|uber|bin|nightclub|kebab|popworld|handbag|hedge|alley|car park|gutter|flowerbed|pint glass|shoes?|street|doorway|revolution|walkabout|bus stop|window)
on the (?:wine|gin|vodka|prosecco|beers?|pints|cans|booze|drink|tequila|cider) {since|by|from} (?:\\d|noon|breakfast|lunch|midday|this morning|the morning|friday|early|half)
(?:after|teaching after|recovering from|still feeling|survived|post) (?:that |a |the |my |last night's |saturday's |an )*(?:[a-z]+ )?{bender|sesh|all-nighter|piss-up|booze-up|bottomless|blowout}
(?:rolled|stumbled|fell|crawled|staggered) (?:back |home )?in at {1|2|3|4|5|6|1am|2am|3am|4am|5am|6am} ?(?:am|in the morning|this morning)? (?:[a-z,&'’]+ ){0,5}(?:in for|school|work|teaching|at work|class|register)(?: [a-z0-9]+)?
(?:all|up till|up until|out till|out until|got in at|home at|in at|rolled in at|still up at|dancing till|drinking till|drinking until) {2|3|4|5|6|two|three|four|five|six|2am|3am|4am|5am|6am} ?(?:am|in the morning|this morning)? (?:[a-z,&]+ ){0,5}(?:school|work|teaching|lesson|y\\d|year|class|assembly|period|inset|register)(?: [a-z]+)?
{2am|3am|4am|5am}\\.? (?:mcdonald'?s|kebab|maccies|club|tequila|dancefloor|taxi|bed|home|chips)[^]{0,24}(?:school|work|teach|lesson|class|assembly)
`;

/** Being worse for wear: counts next to work. */
export const WORSE_FOR_WEAR = `
(?:i|i'm|i must|i still|probably|still|me) (?:be )?(?:still |absolutely |probably |just )*{smell|smelling|smelt|stink|stinking|stank|reeking|reek} (?:like|of) (?:a |the )?(?:brewery|distillery|booze|gin|pub|pub carpet|last night|vodka|wetherspoons|ashtray|wine|tequila|alcohol|weed)
{hungover|hangover|hangovers|hungoverness|hangxiety}(?!.?free)
{hanging} (?:out (?:of )?(?:my|me) (?:arse|hoop|ring)|out (?:my|me) arse|like|so bad|today|badly|this morning|after|from last)
{rough} as (?:a badger's|fuck|toast|sandpaper|arseholes|a badgers|a dog)
(?:feeling|feel|felt|bit|so|well|absolutely|proper) (?:so |a bit |very |really |proper |absolutely )*{rough|fragile|delicate|ropey|grim|worse} (?:for wear|after (?:last night|the staff|yesterday|a heavy|the wedding|\\d|too many|all that|the party|the hen|the stag)|from last night)
(?:head|heads)(?:'s| is| are)? {banging|pounding|thumping|splitting} (?:after|from) (?:last night|the staff|yesterday|\\d|too many|all that|the party|saturday|wine|gin)
(?:two|three|1|2|3|one|no|an hour's|zero) (?:hours'? )?sleep and (?:a |an |still )?{skinful|drunk|hangover|hungover|bottle|half|steaming}
{comedown} (?:[a-z]+ ){0,6}
`;

/** Shirking, sly or shameless: work not done, time off taken. */
export const SHIRKING = `
(?:pull|pulled|pulling|throw|threw|throwing|throwin|chuck|chucked|chucking|fancy|taking|took|take|cheeky|calling in a|having|had|thinking of|tempted by|plan|planned|planning|might|love|best|having myself|going for) (?:a |an |another |my |the |old |pulling a |throwing a |cheeky |sneaky |monday |friday |classic |good )*{sickie|sicky|sickies}
{sickie|sicky} (?:today|tomorrow|monday|friday|number|for|season|to|because|cos|anyone|booked|well)
(?:call|called|calling|phone|phoned|phoning|ring|rang|rung|ringing|texted|text|emailed) (?:in )?{sick} (?:to (?:watch|go|avoid|get|stay|finish|see|binge|play|sunbathe|nurse|recover|miss|catch)|so (?:i|we) (?:can|could)|cos|coz|because (?:it's|it is|i (?:can't be|couldn't be|fancied|wanted|had tickets|was hungover|am hungover|'m hungover)|of (?:the (?:cricket|football|sun|hangover|match|world)|a hangover|my hangover)|the sun)|from (?:the (?:beach|pub|airport|golf)|ibiza|magaluf)|(?:and )?(?:now|off|i'm|am|currently) (?:i'm |am |now |currently )*(?:off to|at the|on the|in the|sat|sunbathing|watching|heading|going|having|drinking)|(?:lol|haha|whoops|oops|shh)|and (?:went|going|spent|watched|binged|headed|off)|but (?:really|actually|i'm (?:actually|really|fine)))
(?:phoned|called|rang|phone|calling) in (?:sick )?{hungover|hanging}
{skive|skiving|skived|skives} (?:off )?(?!club)(?:today|tomorrow|work|the|this|that|school|off|inset|a|from|friday|monday|meeting|on|in|again|till|with|anyone|like|my|assembly|lessons?|duty|,|[.!]|$)
(?:cheeky|little|sneaky|good|proper|bit of a|wee|sly) {skive|bunk|mooch}
{bunking|bunked|bunk|wagging|wagged|mitching|mitched|twagging|dossing|dossed|doss} (?:off )?(?:the |work|school|inset|a |my |this |today|early|twilight|assembly|duty|briefing|cpd|lessons?|off|about (?:in|at|during|all|on)|all (?:day|lesson|afternoon|week))
(?:fake|faking|faked|fake a|practising my|perfected my|put on my) (?:[a-z]+ )?{cough|migraine|illness|sniffle|sore|tummy|croaky|poorly|sick}(?! (?:note|blood|snow)) ?(?:practised|voice|throat|bug|day|so|to|for|and|ready)?
{duvet} day (?:[a-z ,']{0,20})(?:from|instead of|work|school|told|lied|fake|migraine|don't tell|shh|slt|called|phoned)
(?:told|telling|tell|said to|emailed|texted) (?:work|school|them|my boss|the head|slt|the office|everyone|cover|boss) (?:that )?(?:i've got|i have|i had|it's|it was|it is|i was|i'm|i am|my|the|there's|i've) (?:[a-z]+ ){0,4}{dentist|migraine|ill|sick|doctors|doctor|bug|poorly|emergency|boiler|plumber|tummy|stomach|appointment|train|food|headache|flu|covid|vomiting}(?: [a-z]+)?(?=[^]{0,80}(?:actually|really|but i|shh|lol|off to|beach|tan|pub|golf|match|watching|sun|festival|shopping|haha|ha ha|whoops|wink|concert|spa|bed|boozer|sofa|tickets|festival))
(?:sneak|sneaking|snuck|sneaked|slip|slipping|slipped|nip|nipped|nipping|leg|legged|legging|escape|escaped|bolt|bolted|slope|sloped|sloping) (?:it )?(?:off|out|away) (?:[a-z]+ ){0,3}{early|before|without} (?:again|so|and|every|to|while|the|telling|anyone|home|briefing|meeting|slt|nobody|bell|from)?
(?:left|leave|leaving|dumped|abandoned) (?:the |my )?(?:kids|class|children|y\\d|year \\d|them) with (?:the |my |our )?(?:ta|supply|student|trainee|lsa) (?:and|while|to|so) (?:[a-z]+ ){0,2}{nipped|popped|went|sneaked|snuck|scrolled|nip|legged|napped|shopped|slept|sleep|i|sat|buggered|sod}
(?:on my|scroll|scrolling|scrolled|playing|played|browsing|browsed|checking|watching|watched|swiping|swiped|shopping|ordering|ordered|texting|doing|did|bought|buying|booking|booked) (?:through |on )?(?:my |the |a |some |online |whole )*{phone|candy|asos|vinted|football|cricket|netflix|match|tinder|instagram|insta|tiktok|facebook|twitter|shop|shopping|ebay|amazon|rightmove|bumble|hinge|holiday|sudoku|wordle|highlights|golf|tennis|f1|race} (?:[a-z]+ ){0,5}(?:all (?:lesson|period|day|afternoon|morning|assembly|meeting|through)|during (?:the |my |a |this )?(?:lesson|assembly|meeting|inset|class|cover|briefing|register|exam|invigilat|staff|mock|cpd|twilight|parents|observation|silent)|in (?:the |my |a )?(?:lesson|lessons|assembly|meeting|inset|class|briefing|staff meeting|exam|cpd|duty|cover)|while (?:they|the kids|my class|year|y\\d|i should|pretending|supposed|i'm meant|the class|pupils|they're)|instead of (?:marking|teaching|planning|working))
(?:stuck|put|shoved|bunged|chucked|whacked|popped|lobbed|sticking|putting|shoving|bunging|chucking|whacking) (?:on )?(?:a |the |frozen |finding nemo )?{film|dvd|video|movie|documentary} (?:on )?(?:[a-z0-9]+ ){0,6}(?:because|cos|as|since|so (?:i|we)|hungover|and (?:slept|napped|went on|sat|scrolled|nursed|did my)|can't be|cba|while i|too)
(?:fell|falling|fallen|nodded|dozed|dozing|drifted|snoring|snored|kip|nap|napping|napped|asleep|snooze|snoozed|snoozing|out cold|sleeping|slept) ?(?:off )?(?:asleep )?(?:[a-z]+ )?(?:in|during|through|on|at|under) (?:the |my |a |our |another )?(?:head's |deputy's |boring |staff |own |stock |reading |whole |governors' )?{speech|assembly|meeting|lesson|class|inset|briefing|staffroom|staff|stock|desk|classroom|cupboard|observation|training|cpd|twilight|corner|ppa|free|parents}(?! (?:trip|teddy))
(?:made|making|make) up (?:all |half |most |some )?(?:of )?(?:the|my|their|all my|our) (?:[a-z]+ )?{data|marks|grades|reports|assessments|levels|targets|scores|predictions}
{invented|fabricated|guessed|blagged|fudged|randomised} (?:all |half |most )?(?:of )?(?:the|my|their|all my) (?:[a-z]+ )?(?:data|marks|grades|reports|assessments|levels|targets|scores|predictions)
{marked|marking} (?:[a-z0-9]+ ){0,4}(?:books|papers|essays|tests|mocks) (?:in (?:ten|five|\\d+) minutes|drunk|without reading|half cut|pissed)
(?:just|simply) {ticked} (?:everything|every|all|them|and flicked|the lot|each)
{haven't|havent|not|didn't|hadn't} (?:even )?(?:planned|prepped|prepared) (?:a single|any|one|a|anything|a thing) ?(?:lesson|thing|of it|for|lessons)? ?(?:[a-z]+ ){0,4}(?:making it up|winging|wing it|making stuff up|blag|oops|whoops|nobody|no one|who cares|sue me|lol|blagging)
(?:just )?{winging|blagging} (?:it|every|the|my|all|another|observations?|lessons?) (?:[a-z]+ )?(?:again|in|with|since|every|lesson|lessons|observation|gcse|a level|with y|all week|for years|and nobody|through)
{rolled|rocked|strolled|waltzed|wandered|sauntered|crawled|staggered|stumbled|fell} (?:in|up|into (?:work|school|briefing|my classroom|registration)|through the door|out of bed)(?: to)?(?: work| school| class| briefing)? (?:at (?:\\d|half|quarter|ten|gone|five|nearly)|late|twenty|half an|an hour|ten minutes|\\d+ minutes|after the|stinking|still|reeking|hungover|gone|with (?:a hangover|sunglasses|last night))(?: [a-z0-9.]+)?
{late} (?:(?:to|for|in|into) )?(?:(?:work|school|briefing|my own lesson|my own class|registration|duty|in) )?(?:again|for the (?:third|second|fourth|fifth|millionth)|every day|three times|twice)[^]{0,24}(?:nobody|noticed|whoops|oops|unbothered|care|blamed|excuse)
lates {again}
{overslept|slept} (?:in|through|past)? ?(?:my alarm |in |through )?(?:again )?(?:and )?(?:missed|late for|rocked|rolled|they had to cover|had to run|lied|told|blamed)(?: [a-z]+){0,2}
(?:<drink>|hip flask|alcohol|booze|bottle of (?:<drink>)|secret stash|irish) (?:hidden |stashed )?{in} (?:my |a |the |your )(?:water bottle|mug|coffee|tea|cup|flask|desk|drawer|classroom|staffroom fridge|travel mug|lunchbox|lunch box|thermos|filing cabinet|stock cupboard|bag for|school bag|sippy)
{drinking|drink|drank|boozing|wine|gin|prosecco|pint|pints|beer|cocktails|vodka|shots} (?:at my desk|at work|in the (?:staffroom|classroom)|in (?:lessons?|assembly|class)|on duty|on the job|before (?:work|school|period \\d|parents'? eve(?:ning)?|registration|lessons?|assembly)|during (?:lessons?|ppa|inset|parents'? eve(?:ning)?|assembly))
(?:liquid|boozy) {lunch} (?:[a-z]+ ){0,5}(?:before|then|and|afternoon|period|inset|school|work|now|back)
{gin|vodka|wine|prosecco|tequila} (?:in my [a-z]+(?: [a-z]+)? )?(?:is |was )?(?:the )?only way (?:through|to (?:get through|survive|do|teach))
couldn't be (?:arsed|bothered|fucked) (?:to )?{teach|teaching|plan|mark|marking|planning|going|turning}
(?:can't|cba|cannot) (?:be )?(?:arsed|bothered|fucked)? ?(?:to )?{teach|plan|mark|turn} (?:today|tomorrow|so|up|anything|this|them|[.!]|$)
(?:spent|did|doing|wasted|spend) (?:the |all |my |a |most of )*(?:afternoon|lesson|day|ppa|morning|period|inset|cover|invigilation) (?:doing |on |watching |booking |shopping |swiping |asleep |online |browsing |playing )*(?:my |the |an |for |holiday )*{online|shopping|shop|asos|rightmove|tinder|netflix|vinted|candy|football|phone|asleep|ebay|instagram} (?:[a-z]+ ){0,4}(?:while|instead|easy money|lol|and|nobody|because|getting paid|[.!]|$)
(?:told|tell|telling) (?:them|work|school|the head|slt|my boss|cover) (?:that )?(?:the |my |a |i'm |i was |i've got |i had |it's )(?:[a-z]+ ){0,4}{coming|dentist|boiler|plumber|delivery|sick|ill|bug|migraine|gas|sofa|vet|doctor|doctors|funeral|car|poorly}[^]{0,50}(?:netflix|beer garden|beach|pub|golf|spa|shopping|sun|duvet|sofa|cricket|football|festival|match|alton|pool|ikea|gym|bed)
{not|haven't|no|zero} (?:one |a single |single )+(?:lesson|thing|book|slide) (?:planned|prepped|prepared|marked|ready)
(?:snuck|sneaked|sneaking|slipped|bunked|legged it|escaped|skived|scarpered|mitched|sloped off|buggered off) (?:out |off )?(?:of |from )?(?:the |my |our |that )?{inset|twilight|cpd|briefing|assembly|meeting|training|duty|work|school|observation|conference|course} ?(?:at|early|with|to|and|for)?(?: [a-z0-9]+){0,3}
{haven't|not|never} (?:opened|marked|touched|read|looked at) (?:a |one |any |the )+(?:book|books|ehcp|policy|report|plans?|planning|laptop) (?:all|since|in|this) (?:[a-z]+ ){0,3}(?:nobody|no one|lol|oops|whoops|noticed|cares|shh)
{skipped|skipping|ditched|ditching|dodged|dodging|swerved|swerving|blew|sacked} (?:out of |off )?(?:the |my |our |that |another )?(?:whole )?(?:[a-z]+ )?(?:meeting|inset|twilight|briefing|cpd|duty|assembly|training|parents|open evening|work|lesson|detention) (?:[a-z]+ ){0,4}(?:pub|instead|home|early|beach|shops|golf|gym|nap|costa|bed|football|wine)
{late} (?:to|for|in to|into) (?:work|school|briefing|my own|registration|assembly) (?:again |for the [a-z]+ time |every day |three times )+(?:this (?:week|term|month))?[^]{0,12}(?:oh well|whoops|oops|who cares|soz|sue me|lol)
easy {money}(?= ?[.!]|$)(?<=(?:test|cover|lesson|film|colouring|invigilat|supply|kids)[^]{0,60}easy money)
`;

const OLDER = String.raw`(?:(?:year|yr|y) ?1[23](?:'?s)?|(?:sixth|6th)[- ]form(?:er|ers|\s(?:lads?|girls?|boys?))|a[- ]level (?:students?|lads?|girls?|boys?))`;
const PUPIL = String.raw`(?:(?:one|some|two|half|most|a couple|couple|loads) of )?(?:a |an |the |my |our |this |that |these |those )?(?:[a-z]{2,9} ){0,2}(?:${OLDER}|(?:year|yr|y) ?\d{1,2}(?:'?s)?|pupils?|students?|school ?(?:boys?|girls?|lads?))(?! ?\x27|s\x27| (?:trip|class|set|cake|sale|show|play|prom|residential|lessons?|teachers?|group|tas?|job|role|post|cover|disco|production|parents?|mums?|dads?|union|night|discount))`;
export const CRUSH_SLOTS: Readonly<Record<string, string>> = { older: OLDER, pupil: PUPIL };

/** Being drawn to a pupil. */
export const CRUSHES = `
(?:i|i'd|i've|i do|think i|might|kinda|kind of|sort of|secretly|totally|still|really|lowkey|bit|to) {fancy|fancied|fancying} (?:the (?:pants|arse|knickers) off )?<pupil>
(?:a |massive |huge |little |big |bit of a |my |got |have |had )+{crush} on <pupil>
{crushing} on <pupil>
(?:so |really |very |seriously |kind of |physically |sexually |totally )*{attracted} to <pupil>
(?:i'd|i would|would) (?:so |totally |definitely |absolutely )*{shag|bang|bone|do} <pupil>
(?:one|some|two|half|most|that|this|my|our|the|a) (?:of )?(?:the |my |our )?(?:[a-z]{2,9} ){0,1}<older>(?:'s| is| are| was| were) (?:so |really |proper |well |dead |seriously |actually |kinda |such a |pretty |quite |bloody |fucking |too )*{fit|sexy|shaggable|peng|hot}(?= ?(?:[.!,]|$|ngl|lol|tbh|omg|i|it's|though|and i|af))
(?:that|this|a|some|the|these|those|many|one) (?:really |so |proper |very |well )?{fit|sexy|shaggable|peng} <older>
`;

/** Goings-on that a school would rather not read of. */
export const INDISCREET = `
(?:snogged|snogging|snog|pulled|shagged|shagging|kissed|copped off with|got off with|getting off with|slept with|hooked up with|ended up with|went home with|necked on with|bedded|banged|necking) (?:with )?(?:a |the |my |some |someone|somebody|one of |two |three |half |that |our |his |her )(?:[a-z]+ ){0,4}{bloke|lad|guy|stranger|tinder|colleague|caretaker|deputy|pe|teacher|ta|barman|bouncer|dept|department|staff|head|work|squaddie|fireman|boss|science|maths|student|supply|someone|randomer|random|married|waiter|builder|dad|do|rugby|vicar|dj|rep}
got {off} with (?:a|the|my|some|someone|one|that|our)(?: [a-z]+){0,2}
{shagged|shagging} (?:a|my|the|in|some|on|him|her|all|someone|his|like)(?: [a-z]+){0,3}
woke up {next} to (?:a|some|someone|the|him|her|my ex|god knows|a stranger)(?: [a-z]+){0,4}
one[- ]{night} stand(?:s)?
{walk} of shame
dirty {stop} ?-?out
(?:friends|colleagues) with {benefits}
{booty} call
{ended} up (?:back )?(?:at|in) (?:his|hers|his bed|her bed|a stranger's (?:flat|bed|house)|some (?:bloke|lad|guy|girl)'s (?:flat|bed|house|hotel))(?= ?[.!,])
{straight} to (?:work|school) (?:in|from|wearing) (?:the |my |his |her |last |same |yesterday's )+(?:[a-z]+ ?)?(?:clothes|dress|night's|outfit|bed|place|club|shirt|house|flat|tux|heels|pub)
{strip|stripped|stripper|strippers|stripping|lapdance|lap-dance|skinny-dip|skinny-dipping|streaked|streaking|flashed|flashing|mooned|mooning|topless|nudist|orgy|swingers|dogging|gangbang|bdsm|dominatrix|pole-dancing}(?! (?:lights?|cards?|back|the (?:bed|wallpaper|paint|cards)|wallpaper|beds?|lighting|the lights|a card|at me by|by|mall|search|fiction|past|memory|flood|off the)|\\?| (?:of (?:paper|land|bacon|wood|pastry|fabric|card|grass)|down (?:the|a) (?:wallpaper|door|table|engine)))(?= (?:poker|naked|off|to my|on|for|at|in|down to|my|the|club|clubs|teasing|across|last|dipping|party|again|everyone|his|her|with|sunbathing|beach)|[.!,]|$)
(?:got|getting|danced|dancing|ran|running|swam|naked|all|completely|totally|bollock|butt|stark|half|fully|posed|posing|sunbathed|sunbathing) (?:bollock |stark |butt |half |bare )?{naked|starkers|nude|knickerless|arse-naked} (?:[a-z]+ )?(?:in|on|at|across|round|through|around|with|for|again|last|dip|by)
{naked} (?:selfies?|pics?|photos?|twister|swim|dip|run|streak|dash|bar)
(?:sent|sending|send|posted|posting|took|taking|got caught|leaked) (?:a |him |her |some |my |the |out )*{nudes|sexts|naked|dickpic|dick|boob}(?: pics?| pictures?| selfies?)?
my {onlyfans|fansly}
{onlyfans} (?:account|page|link|side hustle|is|pays)
(?:lost|blew|blown|spunked|gambled|pissed|losing|dropped|stuck|put) (?:all |half |most of |away |another )*(?:my |the |our |£)(?:whole |entire )?(?:wages?|rent|pay|payday|mortgage|holiday money|savings|\\d+|pay packet|salary|student loan)(?: [a-z]+){0,4} (?:on|at|in) (?:the |a |online )*{roulette|slots|horses|casino|bookies|fruities|blackjack|dogs|poker|bet365|accumulator|scratchcards|gee-gees|fobt|acca|bingo}
(?:weed|wee'd|peed|pissed|wet|shat|pooed|crapped|soiled) (?:in|on|against|behind|myself|my) (?:a |the |my |some |church |)?{alley|alleyway|sink|bush|doorway|wardrobe|phone|bin|wall|taxi|knickers|pants|trousers|garden|pub|shop|gravestone|kitchen|street|bed|laughing-drunk|drunk|drawer|hedge|car}(?<!(?:he|she|child|kid|pupil|toddler|dog|puppy|cat|baby|they|who|son|daughter|boy|girl|reception) (?:just |has |had |have |also )*(?:weed|wee'd|peed|pissed|wet|shat|pooed|crapped|soiled) [a-z ]{0,20})
{high|stoned|baked|wired|tripping} (?:at|in|before|during) (?:work|school|assembly|lessons?|class|inset|briefing)(?! (?:place|street))
{weed|spliff|joint|coke|line|bong} (?:before|at|during|in) (?:work|school|lessons?|lunch|marking|assembly|class|the staffroom|breakfast|teaching)
off (?:my|our|me) {face|head|tits|nut|trolley|chops|box}(?= ?(?:[.!,]|$|on|last|at|again|with|and|tonight|in|by|till|all))(?<!(?:shaved|hair|hat|hood|glasses|mask|cap|screaming|screamed|shouted|knocked|laughed|laughing|bite|makeup|wiped|clean|washed|bit|water|paint|take|took|bites) (?:[a-z]+ )?off (?:my|our|me) (?:face|head))
{comedown} (?:at|in|teaching|during|from|with)
lost my {dignity} ?(?:[a-z]+ ){0,6}
{pulled|snogged|shagged|copped|kissed} (?:a|an|one of the|some) (?:[a-z0-9]+ )?(?:parents?|dads?|mums?|pupil's|student's|sixth|ex-pupil|former|kid's|governor|milf|dilf)(?: [a-z]+)?
`;
