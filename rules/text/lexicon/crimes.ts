/** Crime and violence cheered on, planned or boasted of. Written for `Phrases`: `{}` holds the anchor words. */

export const CRIME_SLOTS: Readonly<Record<string, string>> = {
  ws: '(?:[a-z]+ ){0,3}',
  drug: 'coke|cocaine|ket|ketamine|mdma|mandy|ecstasy|speed|acid|lsd|shrooms|mushrooms|spice|crack|heroin|smack|weed|hash|hashish|cannabis|dope|ganja|skunk|gear|pills|poppers|balloons|nos|valium|vallies|xanax|pingers|charlie|sniff|bugle|gak|md|edibles?|spliffs?|joints?|bongs?|reefers?|zoots?|doobies?',
  hard: 'coke|cocaine|ket|ketamine|mdma|mandy|ecstasy|acid|lsd|shrooms|magic mushrooms|heroin|ganja|skunk|poppers|pingers|charlie|gak|weed|hash|cannabis|edibles',
};

export const CRIMES = `
(?:had|done|did|do|doing|does|took|taking|take|tried|trying|off (?:my|our|their|his|her) (?:head|heads|face|faces|tits|nut) on|high on|wired on|buzzing on|love|need|want|some|bag of|bags of|gram of|line of|lines of|ounce of|eighth of|on|selling|buying|sell|sold|smoke|smoking|smoked|snorting|snorted|dropped|dropping|scored|sorted for|few|too much|loads of|bit of|cheeky|night of|more) (?:a |an |of |the |some |my |good |cheeky |dirty |massive |fat |big |little |best |few |too much |loads of )*{cocaine|ket|ketamine|mdma|mandy|ecstasy|lsd|shrooms|heroin|ganja|skunk|pingers|weed|hash|cannabis|edibles|xanax|vallies|adderall}(?! (?:killer|whacker|whacking|killing|control|awareness|membrane|the garden|pulling|burner|is (?:dangerous|illegal)|brownies recipe|free|suppress|zero|bottle|in (?:the|my) (?:garden|allotment|border|patio|lawn)))
(?:bag|bags|gram|grams|line|lines|wrap) of {coke|charlie|speed|gear|sniff|gak|bugle|phet|ket|white}
(?:snort|snorting|snorted|racking up|racked up|doing|did|done|few|cheeky|couple of|best) (?:a |some |few |the |of |cheeky )*{lines|line|bumps|bump|keys}(?! (?:manager|of (?:poetry|code|verse|dialogue|text|shakespeare|symmetry|enquiry|inquiry|duty|kids|children|pupils|washing|best)|dancing|up|dance|for|in the (?:play|script|song)))(?= ?(?:[.!,]|$|of|in|off|at|to|last|before|and))
(?:smoke|smoking|smoked|smokes|rolled|rolling|spark|sparked|share|shared|sharing|skin|light|lit|toking on|passed round|have|having|had|fancy|need|fat|cheeky|bedtime) (?:up )?(?:a |an |the |my |our |of |fat |big |cheeky |massive |little |bedtime |quick |few |couple of )*{joint|joints|spliff|spliffs|bong|reefer|zoot|doobie|blunt|blunts|bifta}(?! (?:of (?:beef|pork|lamb|ham|gammon|meat)|account|effort|venture|birthday|assembly|project|pain|replacement|custody|planning|staff|training|inset|first|second|problems?))
(?:on|popped|popping|pop|necked|necking|dropped|dropping|took|did|couple of|few|half a|some) (?:a |some |few |couple of |of |two |three |too many |a couple of )*{pills|pill|vallies|valium|xanax|tabs|ecstasy|diazepam|acid|garys}(?= ?(?:[.!,]|$|by|i got|off|from|last|at|and (?:danced|dancing|raved|off)|till|until|all night))(?<!(?:hay fever|travel|vitamin|headache|pain|iron|allergy|prescribed|antibiotic|sleeping|the|my|his|her|heart|blood pressure) (?:pills|pill|tabs|tablets))
(?:off|out of) (?:our|my|their|his|her) (?:heads?|faces?|tits|nuts?|box) on {coke|mdma|pills|ket|drugs|acid|speed|whatever|mushrooms|something|gear|md|ecstasy|poppers}
{magic} mushrooms?(?! (?:soup|risotto|recipe|song|topic|story))
{drugs} (?:are|were|was|all|last night|and (?:booze|drink|rock)|make|should be legal)(?= ?(?:great|amazing|fun|ace|brilliant|good|flowing|everywhere|night|weekend|loads|lots|fucking|ballet))
(?:my|a|your|the|good|reliable|new|local|known) (?:[a-z]+ )?{dealer} (?:does|is|has|just|texted|came|delivers|round|got|was|only|sorted|gave|said)(?<!(?:car|art|antiques?|scrap|ford|card|vw|bmw|kia|audi|vauxhall) dealer [a-z]{2,9})
(?:anyone|anybody|who's|who) (?:got|selling|sell|know where to get|have|fancy|holding|sorted|sorting) (?:me )?(?:any |some |a bit of |a |an |of |my )*{weed|coke|ket|pills|mdma|green|hash|gear|drugs|tramadol|valium|spliff|joint|poppers|nos|cannabis|edibles}
(?:selling|got|flogging|shifting) (?:my |some |old |spare |cheap |off )*{adderall|ritalin|tramadol|valium|xanax|codeine|diazepam|concerta|fags|baccy|tobacco|cigs|dodgy|fake|knock-off|snide} ?(?:dm|message|inbox|pm|trainers|watches|bags|perfume|dvds|firesticks?|tablets|meds|cheap|from|for|hit me)
{dodgy} (?:firesticks?|fire sticks?|sticks?|streams?|links?|box|boxes|iptv|mot|tenner|twenty|fags|vapes|baccy|download|copy of windows)
(?:on|via|through|from) (?:a |the |my |some )?{illegal|pirate|pirated|cracked|dodgy} (?:stream|link|site|firestick|box|download|feed)(?!s? of consciousness)
{pirated|torrented|torrenting|pirating|torrent} (?:it|the|every|all|a|films?|software|copies|copy|series|songs|box|office|photoshop)
(?:drove|driving|driven|drive) (?:[a-z]+ ){0,4}{pissed|hammered|stoned|drunk|wasted|steaming|legless|over-the-limit}(?<!(?:drink|never|don't|dont|not|or|who|people|caught|someone|him|jailed for) (?:and )?(?:drove|drive|driving|driven) (?:[a-z]+ ){0,4}(?:pissed|hammered|stoned|drunk|wasted|steaming|legless))
{drove|driving|drive} (?:home |back |us |to work |in |here |to school |round )*(?:after|on) (?:about |a |at least |easily |well over )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|too many|one too many|skinful|few|bottle|couple|half a bottle)(?: of)? ?(?:pints?|bottles?|glasses|wines?|beers?|shots|gins?|jars|ciders?|proseccos?|drinks?|vodkas?|cans)
over the {limit} (?:but|and) (?:drove|drive|driving|i drove|still|got home|no police)
(?:did|doing|do|hit|hitting|topped|touched|clocked|bombing|bombed|flying|caning it|tearing|went|going|got it up to|got up to|belting) (?:[a-z]+ ){0,4}(?:at )?(?:9[05]|1[0-9]{2})(?: ?mph)? (?:[a-z]+ ){0,3}{m1|m2|m3|m4|m5|m6|m8|m11|m18|m20|m25|m40|m42|m56|m60|m61|m62|m74|m90|a1|a2|a3|a12|a13|a14|a19|a38|a50|motorway|bypass|dual|speed|limit|record|on|a5|a55|a66|a34|a30|a303}
(?:down|up|along|on) the {m1|m2|m3|m4|m5|m6|m8|m11|m18|m20|m25|m40|m42|m56|m60|m61|m62|m74|m90|a1|a2|a3|a12|a13|a14|a19|a38|a50|motorway|bypass|a5|a55|a66|a34|a30|a303} at (?:9[05]|1[0-9]{2})(?= ?(?:mph|[.!,]|$|and|with|in|like))
{speed} (?:cameras?|traps?) (?:[a-z]+ ){0,8}(?:spray|paint|foam|chopped|cut down|burn|burnt|bag|smash|smashed|angle grinder|tipped|bothering|won't)
(?:should|let's|lets|gonna|going to|want to|time to|needs to|ought to|wants to|could) (?:all |just |go and |someone |somebody )*{bomb|nuke|torch|firebomb} (?:it|them|the|that|every|this|parliament|westminster|his|their)(?: [a-z]+)?
(?:should|let's|lets|gonna|going to|want to|time to|needs to|ought to|wants to|we'll|i'll) (?:all |just |go and |someone |somebody |burn it all and )*{blow} (?:up )?(?:it|them|the [a-z]+|that [a-z]+|parliament|westminster|this place)(?: up)?(?<=blow up [a-z ]{2,20}|up)
{torch|torched|firebomb|firebombed|petrol-bomb} (?:the|that|every|it|them|his|her|their|a) [a-z]+
(?:burn|burning) (?:it|them|the place|this place|that place|everything|parliament|westminster|the lot|the whole [a-z]+|that [a-z]+(?: [a-z]+)?|the [a-z]+(?: [a-z]+)?) (?:all )?(?:down )?to (?:the )?{ground|ashes}
{burn} (?:it|them|the place|this place|that place|everything|parliament|westminster|the lot|the whole [a-z]+) (?:all )?(?:down|to the ground)
{smash|smashing|trash|trashing|wreck|attack|storm} (?:up )?(?:every |the |that |some |all the |their |his |her |a few |all |up )+(?:[a-z]+ )?(?:hotels?|mosques?|synagogues?|windows|bus shelters?|police|coppers|cops|parliament|embassy|council (?:building|offices?)|town hall|shops?|banks?|statues?|cars?|cameras?|office|mp's office|jewish|muslim|migrant|asylum)(?! (?:with|reports|this|targets))
{chuck|chucking|lob|lobbing|throw|throwing|hurl|hurling|threw|lobbed|chucked} (?:a |some |few |more |the )*(?:bricks?|bottles|petrol bombs?|molotovs?|fireworks|milkshakes?|stones|rocks|eggs|paint|acid|punches)(?: at| through|,|$| tonight| in)(?! (?:the (?:coconut|wall in|target|tin|pond|river|sea|lake)|each other in the play))
{riot|rioting|loot|looting} (?:and|tonight|in|now|at|time|burn|,|everywhere|is the|works|until)(?! (?:of (?:colour|color)|act|grrrl|games|control police))(?<=(?:streets and|let's|lets|to|should|time to|we|start|need to|gonna|proper|all|and|love a|a good|must) (?:riot|rioting|loot|looting) [a-z,]{2,10})
take to the {streets} (?:and|with) (?:riot|burn|smash|fight|bats|bricks|loot|torches|petrol)
(?:bring|brought|bringing|pack|grab|tool up with|get your|carry|carrying) (?:a |an |your |the |some |my )*{bats|bricks|petrol|machetes|machete|knives|hammers|hammer|balaclavas|crowbars|crowbar|fireworks|acid|weapons|zombie|blades|shanks|bricks|tooled} ?(?:,|and|we|to the|lads|meet|tonight|knife|knives)?
(?:need|needs|want|wants|should|ought|deserve|deserves|got|has|have|line|lined|fit) (?:to )?(?:all |be |being |them |him |her |up |every one of them |the lot |taken out and |rounded up and |strung up and )*(?:be )?{shot|hanged|hung|executed|guillotined|lynched|gassed|assassinated|castrated|stoned|beheaded|garrotted|exterminated|knifed}(?! (?:on|in (?:colour|black)|from (?!lamp|the lamp|trees|a tree|the near)|for (?:a|the) (?:film|photo|magazine|calendar)|up on|down|out to dry|with (?:a|my|an) (?:camera|iphone|canon)|at (?:dawn for|sunset|golden)))
(?:needs?|wants?|should|ought|deserves?|someone) (?:[a-z]+ ){0,4}(?:to )?{shoot|assassinate|hang|lynch|execute|stab|bomb|kill} (?:that|the|him|her|them|every|all|these|those|boris|trump|starmer|farage|putin|sunak|mps?|politicians|tories)(?: [a-z]+)?
(?:line|lined) them (?:all )?up (?:against|and) (?:a |the )?{wall|shoot}(?: and shoot them)?
{string|stringing} (?:em|them|him|her|'em|the lot) (?:all )?up
{hang|shoot|execute|guillotine|gas|lynch|behead} (?:em|them|'em|the lot|every|all) (?:all|high|the|of|politicians?|tories|paedos|mps|bankers|rapists|one|last|landlords|billionaires)?(?! (?:on (?:the|a|your) (?:wall|line|tree|washing)|up to dry|out))
{punch|kick|slap|smack|stab|batter} (?:a|every|all|more|some|your local) (?:nazis?|tory|tories|fascists?|terfs?|cops?|copper|coppers|racist|racists|landlord|mp|mps|politicians?|remainer|brexiteer|yoon|nat|immigrant|migrant|vegan|cyclist|tourist|billionaire)
{hamas|isis|ira|uvf|uda|al-qaeda|taliban|hezbollah|hitler|breivik|daesh|edl} (?:did nothing wrong|had the right idea|were right|was right|are (?:heroes|freedom|right|legends)|is right|has the right idea|knew what|should have finished|forever|more power|keep it up|finish|for the win|are the good)
{up|ooh} (?:ah )?(?:up )?the ra(?= ?(?:[.!,]|$|tiocfaidh))
{tiocfaidh|jihad} (?:ar la|against|now|is the only|time|on the)
(?:support|join|love|long live|respect to|glory to|stand with|fund|donate to|joining|free) (?:the )?{hamas|isis|ira|uvf|taliban|hezbollah|al-qaeda|daesh|edl}(?! (?:hostages|victims|survivors|from|captives|prisoners of))
(?:direct|armed) {action|struggle|resistance} (?:is the only|by any means|now|until|works)
by any means {necessary} (?:including|even if|violence|burn|smash)
violence is the only {language|answer|way}
{slashed|slashing|slash|keyed|keying|egged|bricked|sugared} (?:his|her|their|my ex's|the|a|my neighbour's|that|some|the head's|[a-z]+'s|the ex's|my boss's) (?:[a-z]+ )?(?:tyres?|car|van|motor|house|windows?|windscreen|paintwork|tank|merc|bmw|audi|porsche|petrol tank)
(?:smashed|smashing|smash|broke|kicked|put|panned) (?:his|her|their|my ex's|the|[a-z]+'s) (?:[a-z]+ )?{windows|window|windscreen|wing|door|car} (?:in|through|up|mirror|felt|and (?:ran|felt|it felt)|with a|off)
{nicked|nicking|nick|stole|stealing|swiped|half-inched|robbed|lifted|pinched|pinching|shoplifted|thieved|liberated} (?:a |an |the |some |three |two |loads of |few |bits of |half |my |four |five |ten |another |all the |it |bits |tons of |couple of )*(?:reams?|laptops?|paper|printer|ipads?|chromebooks?|toilet|glue|pens|stationery|chairs?|whiteboard|projector|school|tools|equipment|wine|gin|booze|clothes|makeup|perfume|road sign|traffic cone|pint glass|glasses|towels|food|steak|tips|money|cash|petrol|stuff|bike|from (?:work|school|the (?:shop|office|stock|cupboard|hotel|pub)|tesco|asda|boots|sainsburys|primark|morrisons|aldi|lidl))(?: [a-z]+ ?){0,4}(?<=(?:work|school|cupboard|tesco|asda|boots|primark|sainsburys|aldi|lidl|morrisons|shop|pub|office|perks?|lol|caught|hotel|wetherspoons|spoons|store)[a-z ,]{0,12})
{shoplifting|shoplift|shoplifted|shoplifts} (?:from|is|isn't|in|a|again|some|to|at|makeup|lunch|my|steak|and)(?! (?:on the (?:rise|increase)|costs|up by|crime|epidemic|offences|unit|figures))
{stealing} (?:from (?:tesco|asda|amazon|work|school|big|the rich|supermarkets|corporations)|isn't|is fine|is ok)
isn't {stealing|theft|crime}(?: if| when| do|,|$)
{jump|jumped|jumping|dodge|dodged|dodging|bunk|bunked|bunking|hop|hopped} (?:the )?(?:barriers?|fares?|the fare|turnstiles?|the train|the tube|trains|the trams?|the ticket)(?! and fences)
never (?:pay|paid|paying|buy|bought|buying) (?:for )?(?:a |the |my )?{train|tube|bus|tram|ticket|tickets|metro|licence}
{cash} in hand (?:tutoring|work|job|jobs|only|and|,|shifts)(?: [a-z ,']{0,30})?(?:tax|taxman|hmrc|declare|no questions|know|books)
(?:what the |don't tell the |the |never told the |sod the ){taxman|hmrc} (?:doesn't|does not|don't|won't|never|needn't) (?:know|find|need|see|get)
(?:don't|not|never|didn't|stopped) (?:tell|telling|declare|declaring|declared|paid|pay|paying) (?:the |my |any |it to |all of it to |that to )*{hmrc|taxman|tax|council}(?! (?:credits?|return early|yet))(?: tax)?(?: [a-z]+){0,4}
got away with not {paying|declaring|taxing|insuring}
{claimed|claiming|claim|fiddled|fiddling|fiddle|scammed|scamming} (?:on |for |my |the |it on )*(?:the )?(?:insurance|expenses|benefits|tax|taxes|universal credit|dole|timesheets?|mileage|childcare|overtime)(?: [a-z]+){0,8}(?: never| didn't|easy money| wasn't| fake| lied| working| lol| extra| cash| not supposed)
(?:my |fake |faked |borrowed )(?:sister's |brother's |mate's )?{id} (?:to get|got me|works|worked)
{fake|forged|dodgy} (?:sick note|id|mot|insurance|degree|covid pass|vaccine|licence|ticket|blue badge|parking permit|passport)(?! (?:blood|warning|scam))
(?:use|using|used|borrow|borrowed|parked (?:with|on)) (?:my |his |her )(?:nan's|mum's|dad's|gran's|grandad's|nana's|mother's) (?:blue )?{badge}
{hacked|hack|hacking} (?:into |in to )(?:the |his |her |their |my |a |our |sims|school|my ex's|slt's)(?: [a-z]+)?
(?:ran|run|drove|reversed|hit|knocked|crashed|scraped|pranged) (?:[a-z]+ ){0,6}(?:and|then) (?:just )?{drove|scarpered|legged|sped|ran} (?:off|it|away)(?! (?:the (?:pitch|stage)|laughing|together|into the sunset|to the (?:sea|sweet)))
(?:got into|started|had|won|been in|love|great|proper|good|massive|bit of) (?:a |an |another |good |proper |massive |bit of |old )*{fight|scrap|punch-up|punchup|brawl|ruck|fisticuffs} (?:in|at|outside|with (?:a|the|some) (?:bouncer|bloke|lad|doorman|taxi)|last night|on (?:the|a) night)(?! (?:the (?:staffroom|playground|yard|corridor|canteen|dinner hall)|school|y\\d|year|my class|scene|club))
{chinned|lamped|punched|nutted|headbutted|glassed|decked|bottled|twatted|sparked} (?:a |some |this |the |that |one )+(?:bloke|lad|guy|bouncer|fella|lass|girl|copper|idiot|dickhead|man|geezer|knobhead|prick|random|woman|doorman|taxi driver|barman)
{vandalise|vandalised|graffitied|tagged|tagging|spray-painted|vandalising} (?:the |a |some |every |his |her |their |all over )(?:[a-z]+ )?(?:walls?|train|trains|bus|statue|bridge|building|underpass|school|house|war memorial|mosque|car|shop)
{growing|grow|grew|grown} (?:my own |our own |some |a few |a bit of |your own )(?:weed|cannabis|ganja|green|hash plants|weed plants|plants in the (?:loft|attic))
{legalise} it(?= ?(?:[.!]|$))
(?:before|for|at|over|after|to|with|during) (?:work|school|breakfast|lunch|bed|lessons|class|marking|assembly),? (?:a |the |some )?(?:cheeky )?{spliff|joint|bong|smoke-up|toke|zoot}
{weed|spliff|joint} (?:before|after|at|in|during) (?:work|school|lessons|class|lunch|breakfast|marking|assembly|bed)(?: [a-z]+)?
{counterfeit|knock-off|snide|stolen|hookey|hooky} (?:goods|trainers|bags|phones|phone|gear|watches|perfume|handbags?|bike|shirts?|airpods) (?:for sale|cheap|dm|going|available|i've|i|if anyone|anyone|£)
(?:anyone|who) want (?:to )?(?:buy )?(?:a |some )?{knock-off|stolen|snide|fake|counterfeit|hooky} [a-z]+
off (?:our|my|their) {heads|head|faces|face|tits} on [a-z]+
(?:blagged|got|sorted|scored|picked up|copped|have|buying|bought|brought|split) (?:us |me |a |some |about )*(?:\\d+|two|three|four|a few|couple of|half a|couple) {grams|gram|ounces|eighths|eighth|wraps|baggies|pills|tabs|points} ?(?:of|for|each|left|tonight|at)?(?! of (?:flour|sugar|butter|fat|protein|carbs|fibre|pasta|cheese|chocolate|oats|rice|silver|gold|wool|yarn))
{edibles|edible|gummies|brownies} (?:before|at|in|during|kicked|hit|last night|and a|from amsterdam)(?! (?:sale|cake|bake|the (?:bake|cake|fair)|pack holiday|camp|meeting))(?<=(?:edibles|edible|gummies) [a-z ]{2,20})
{bunked|bunk|bunking|jibbed|jibbing|jib} (?:on |onto |in |into )?(?:the |a )?(?:train|tube|tram|bus|metro|gig|festival|glasto|football|cinema)
(?:put|throw|lob|chuck|heave|sling|stick|threw|lobbed|chucked) (?:a |some |the )?(?:brick|bricks|rock|petrol bomb|bin|chair) through (?:that |the |his |her |their |every |a )?(?:[a-z]+'?s? )?(?:[a-z]+'?s? )?{window|windows|windscreen}
{brick|bricks} through (?:that|his|her|their|every|the (?:mp|tory|head|boss))(?:'s)? ?(?:[a-z]+'?s? )?(?:window|windows|windscreen)
{cheap|dodgy|duty-free|knock-off|foreign|snide} (?:baccy|fags|cigs|cigarettes|vapes|tobacco|booze off|vodka off|dvds)
only (?:good |real |proper |effective )?{protest|demo|march} (?:is|that works)(?: [a-z]+){0,8}
few {smashed|broken} windows
{ripped|cracked|pirated|bootleg|bootlegged} (?:pdfs?|copy|copies|version|dvds?|software|ebook|textbook|download|off pdf|link)
{self} checkout(?:s)? (?:[a-z]+ ){0,5}(?:as|scan|scanned|onions|carrots|bananas|free|nick|steal|theft)
(?:through|scanned|scan|put|ran|weighed|weigh) (?:it |them |everything |the [a-z]+ |my [a-z]+ )?(?:through )?as {onions|carrots|bananas|potatoes}
{insider} (?:tip|trading|dealing) (?:made|got)
(?:my mate's|mate|bloke i know|guy i know|cousin|i've|we've) (?:has |have |'s )?(?:got )?(?:a )?(?:van|boot|garage|load|loads) ?(?:load)? (?:of|full of)? ?(?:cheap |stolen |dodgy )?{baccy|fags|cigs|cigarettes|fakes|snide}
{kettle|kettled|fight|batter|lamp|twat|deck} (?:the |some |a few |every |all the )?(?:police|coppers|feds|fash|fascists|edl|antifa|old bill|rozzers|pigs)(?! (?:in the snow|vehicle|at (?:football|charity)))
{spliff|spliffs|joint|joints|doobie|zoot|bifter|reefer} (?:on the|in the (?:garden|bath|park|car|sun)|and (?:a|chill|bed|netflix|some)|after|time|o'clock|rolled|lit|to (?:relax|unwind|end|celebrate)|,)
{moroccan|lebanese|amsterdam|decent|lovely|proper|premium|top-quality} (?:[a-z]+ )?(?:hash|weed|green|skunk|gear|coke|pollen|bud)
(?:probably |maybe |really |definitely )?{shouldn't} have (?:driven|drove|driving|been driving|got behind the wheel)(?: [a-z]+){0,4}
{drove|driving|drive} (?:back|home|here|in)(?: [a-z]+){0,4},? (?:probably )?(?:shouldn't|after|on|with) (?:[a-z]+ ){0,4}(?:\\d+|few|several|couple of|four|five|six|three) (?:pints|glasses|wines|beers|gins|drinks|shots)
(?:putting|put|puts|been putting|using|used|charging|charged|filling|filled|bought|buying|claiming) (?:[a-z]+ ){0,5}(?:on|with) the (?:school|work|company|trust|pta) (?:[a-z]+ )?{card|account|expenses} (?:for my|[a-z]+ ){0,6}(?:haha|lol|months|years|nobody|own|noticed|perks|shh)
give (?:those|the|them|these|some|every|a few) (?:[a-z]+ )?(?:protesters?|protestors?|tories|fascists?|coppers|police|immigrants|migrants|lefties|remainers|scabs|nazis|edl|stewards|travellers|extremists|activists)? ?(?:a |the )?(?:good |proper )*{kicking|hiding|battering|beating|pasting|shoeing}
(?:wants|needs|should|ought|someone|somebody|would love) to (?:[a-z]+ )?{burn|torch|blow|bomb} (?:the |that |every |down |up |all )*(?:parliament|westminster|number 10|downing street|the house|mps?|council|town hall|mosques?|hotels?|school|place|dfe|ofsted|building|office|[a-z]+ down)(?: [a-z]+)?
(?:haven't|not|hasn't|never) (?:actually )?(?:paid|bought|pay|buy) (?:for )?(?:a |my |any |our |the )?(?:tv |train |bus |car |road |council )?{licence|license|ticket|tax|fare|insurance|mot} (?:in|for|since|once|ever)(?: [a-z]+){0,3}
(?:put|stick|plant|shove|leave) (?:a |some )?{bomb|bombs|semtex|explosives} (?:under|in|on|at|outside)(?! (?:the bath|hold))
(?:happily |gladly |love to |gonna |going to |should |could |someone )(?:just )?{petrol|fire} ?-?bomb(?: [a-z]+){0,3}
(?:got|get|getting|so|was|were|well|proper|absolutely|bit|too|i'm|still) (?:absolutely |so |very |a bit |proper |well )*{stoned|baked} (?:with|last|again|on|at|in|before|and|tonight|by|off|every)(?! (?:beans|potato|alaska|camembert|bread))
{acab|fuck-the-police}
fuck the {police|feds|pigs|law}
kill (?:all )?{tories|landlords|paedos|cops|rapists|fascists|politicians|terfs|billionaires|pigs}
(?:would|could|should|wish i'd|wish i had|wish someone would|someone should|somebody should|hope someone|hope somebody|i'd) (?:have )?(?:happily |gladly |just |really )*{shoot|shot|stab|stabbed|poison|poisoned|bomb|bombed|assassinate} (?:him|her|them|that|the|trump|boris|farage|starmer|every|those)(?: [a-z]+)?(?! (?:a (?:look|glance|text|message|smile)|film|video|photo|scene|hoop))
`;
