/**
 * How people accuse: wrongs of money, exams, families and power, and the hints that go with them. Written for `Phrases`; the number
 * before a line is how much it says on its own.
 */
const CHILD =
  '(?:[a-z]+ ){0,2}(?:kids?|child|children|pupils?|boys?|girls?|lads?|lass|students?|toddlers?|baby|them|him|her|gymnasts|sixth formers?|year \\d{1,2}s?|y\\d{1,2}s?)';

export const BLAME_SLOTS: Readonly<Record<string, string>> = {
  his: 'his|her|their|its',
  kin: '(?:[a-z]+ )?(?:wife|husband|son|daughter|brother|sister|brother-in-law|sister-in-law|son-in-law|mate|mates|cousin|nephew|niece|partner|girlfriend|boyfriend|best mate|mum|dad|family|friend|pal|golf|own firm|own company|firm|company|business|building firm|in-laws?|hubby)',
  deal: '(?:contracts?|job|jobs|roof|catering|website|consultan(?:t|cy)|building|deputy|lead|headship|promotion|role|tlr|post|cleaning|grounds|minibus(?:es)?|refurb|supply|deal|tender|planning permission|work|salary|payroll|cheque|\\d+k)',
  cash: '(?:money|fund|funds|float|deposits?|takings|cash|tin|raffle|budget|petty cash|dinner money|trip money|pta|collection|donations?|kitty|proceeds|fees|savings|sponsor money|charity)',
  treat:
    '(?:golf|holidays?|spain|ibiza|patio|kitchen|car|audi|bmw|extension|conservatory|house|wedding|hot tub|cruise|boat|watch|drive|garden|loft|caravan|new [a-z]+)',
  child: CHILD,
};

export const BLAME = `
3 {ask|asking} (?:him|her|them|our|your|the|mr|mrs|ms|miss|dr|that|any|anyone|[a-z]+)(?: [a-z]+){0,5} (?:where|why|how|who|whose|what)(?: [a-z-]+){0,6} (?:money|paid|pays|went|goes|got|gets|happened|cheque|fund|job|contract|left|counted|spent|did|really|afford|float|bought|revised|sacked|suspended)(?: [a-z]+)?
1 {ask|asking} (?:him|her|them|our|your|the|mr|mrs|ms|miss|dr|that|any|anyone|[a-z]+)(?: [a-z]+){0,5} (?:where|why|how|who|whose|what|which|when|if)(?: [a-z]+){1,5}
1 {ask} (?:mr|mrs|ms|miss|dr|our|the|my) [a-z]+ (?:about|what|why|how|where)(?: [a-z]+){1,4}
2 {wonder|wondering|wonders} (?:where|who|how|why)(?: [a-z-]+){1,6} (?:money|went|paid|got|took|cash|fund|job|knew|gets|promoted)(?: [a-z]+)?
2 {funny|strange|odd|interesting|curious|convenient|coincidence|suspicious|weird} (?:how|that|isn't it how|isn't it that) (?:the head|our head|the deputy|the boss|mr|mrs|miss|governors?|he|she|they|his|her|their|all|only|every|everyone|the ones|certain|some|the governors?|head's|the [a-z]+'s)(?: [a-z']+){1,5}
2 {everyone|everybody|we} (?:all )?(?:knows?|saw|seen)(?= ?(?:[.!,]|$|he|she|they|it|mr|mrs|what|who|about|why|mr|miss))
2 (?:whole|half the) (?:street|town|village|school|staffroom|playground|estate) {knows}
2 {draw} your own conclusions
2 (?:you )?do the {maths|math|sums}
2 {prove} me wrong
2 {that's} all i(?:'m| am| will)? (?:saying|say|said|know)
2 (?:there )?i(?:'ve| have)? {said} it
2 with my own {eyes}
2 on (?:the )?{camera|cctv}(?= ?(?:[.!,]|$|doing|taking|and))
2 i(?:'ve|'d)? {know|saw|watched|caught|seen} (?:exactly )?(?:which|who|what|him|her|them|mr|mrs|miss|the [a-z]+) (?:[a-z]+ ){0,4}(?:rub|rubbing|doing|did|took|taking|changing|change|hit|hitting|been|put|touch|touching|made|messaging|signing|copying|smack|grab|grabbing|pocket|it)
2 there's a {reason} (?:[a-z]+ ){1,8}
2 {guess} (?:who|which|whose)
2 no prizes for {guessing}
2 {allegedly}
2 what(?:ever)? (?:the|that) (?:letter|head|report|email|school|minutes) {says|said|say}
3 (?:own|brother-in-law's|wife's|husband's|son's|mate's|<his>|mates'?) (?:own )?(?:firm|company|business|building firm|agency|practice) (?:[a-z]+ ){0,4}{contract|contracts|roof|job|tender|deal|work|website|refurb|catering}
3 {gave|given|gives|giving|handed|hands|handing|awarded|awards|got|gets|getting|landed|bagged|fixed|paying|pays|paid|pay|hired|hires|hiring|employs|employed|appointed|promoted|promotes} (?:[a-z]+ ){0,3}(?:<his>|head's|deputy's|governor's|principal's|[a-z]+'s) <kin>(?: [a-z]+){0,6}
3 (?:<his>|whose|head's|deputy's|governor's|principal's|chair's|ceo's|boss's|[a-z]+'s) <kin> (?:[a-z]+ ){0,4}{got|gets|landed|given|runs|won|wins|building|paid|bagged|always|owns|does|charges} (?:[a-z]+ ){0,4}(?:<deal>|lead|firm|it)(?: [a-z]+)?
3 (?:job|post|role|promotion|tlr|headship|deputy) (?:[a-z]+ ){0,2}without (?:an |any |even an )?{interview|advert|advertising|applying|interviewing}
3 {pocket|pocketing|pocketed|pockets|nicking|nicked|nicks|skimming|skims|skimmed|trousering|trousered|siphoning|helping|fiddling|fiddled|fiddles|embezzling|lifting|swiping|swiped|robbed|robbing|thieving|stole|stolen|stealing|steals|pinched|pinching|pilfered|half-inched} (?:[a-z]+ ){0,5}(?:<cash>|laptops?|copper|pipe|chicken|stock|stuff|supplies|ipads?|equipment|toilet rolls?|food|tools|deposits)
3 (?:<cash>) (?:[a-z]+ ){0,4}{went|goes|gone|vanished|disappeared|short|missing|walked}(?: [a-z]+)?
3 {paid} for (?:by|out of|with|from) (?:the |our |your |my )?(?:[a-z]+ )?(?:<cash>|school|kids|trust|trip)
3 how (?:he|she|they) {paid|affords|afforded|bought|pays} (?:for )?(?:[a-z]+ )?[a-z]+
3 {taking|taken|takes|took|spending|spent|spends|using|used|borrowing|borrowed|having|claiming|claimed|charging|charged|blown|blowing} (?:[a-z]+ ){0,3}(?:<cash>|overtime|expenses|supply|credit card|minibus)(?: [a-z]+){0,2} (?:for|on|to|in|while|when|that|he|she|nights) (?:<his> |a |the |themselves |himself |herself |never |nights )?(?:<treat>|own|himself|herself|turned|pub|bed|[a-z]+)
3 new {patio|kitchen|car|audi|bmw|extension|conservatory|tub|caravan|drive|watch} (?:[a-z]+ ){0,3}(?:looks|paid|nice|lovely|suits|cost)
3 {claiming|claims|claimed} (?:for )?(?:a |an |the )?(?:[a-z]+ ){0,4}(?:disability|benefits|overtime|expenses|carers|hours|mileage|supply|he hasn't|she hasn't|never|not)(?: [a-z]+){0,4}
3 takes? home (?:a |the |half )?(?:[a-z]+ ){0,2}{boot|bag|bags|chicken|food|stock|milk}(?: [a-z]+){0,3}
3 (?:put|puts|putting|loads|loaded|loading) (?:the |all |our )?(?:[a-z]+ ){1,3}in (?:his|her|their) {own} (?:van|car|boot|pocket|bag|garage|shed)
3 {hand|hands|fingers} (?:in|on) the (?:[a-z]+ ){0,3}(?:tin|till|pot|float|jar|cash)
3 {signs|signing|signed|sign} (?:off |them |it |trips? |forms? |risk assessments? )+(?:blank|nobody|without|that never|in advance|unread|he never|she never)(?: [a-z]+){0,3}
3 {forged|forging|forges|faked|fakes|faking|plagiarised|falsified|doctored|backdated|invented|fabricated} (?:my|his|her|their|the|a|our|all|whole|that|every|half)(?: [a-z]+){1,3}
3 {made|making|makes} up(?= ?[.!,]|$| by)(?<=(?:were|was|are|is|all) (?:all )?made up)
3 (?:rub|rubs|rubbed|rubbing|tippex|tippexed|change|changes|changed|changing|correct|corrected|fill|filled|filling) (?:out |in )?(?:the |their |our |his |her |all )?(?:[a-z]+ )?{answers|codes|registers|register|marks|papers|scores|grades|data|dates}
3 {codes|marks|registers|grades|results} (?:are |were |get |being |all )*(?:changed|altered|bumped|fiddled|invented|cooked|inflated|massaged)
3 {marked|marking|marks|logged|coded|recorded|registered} (?:him|her|them|kids|as|pupils|it|absent [a-z]+|[a-z]+) (?:as )?(?:[a-z]+ )?(?:present|educated|in|authorised|every day|up|home educated)(?: [a-z]+){0,6}
3 so the {figures|numbers|results|data|stats|attendance} (?:look|looks|looked|go|went|stay|are|add)
3 so the {figures|numbers|results|data|stats|attendance} (?:look|looks|looked) (?:good|low|better|right|ok|great|high)
3 {figures|results|attendance|numbers} (?:down|up)(?= ?[.!,])(?<=(?:drag|dragged|dragging|bring|brought|pull|pulled) the [a-z]+ (?:down|up))
3 (?:gave|give|gives|given|leaked|leak|sold|opened|opens|opening|saw|seen|photographed) (?:them |out |the |his |her |their |all |exam |tutor kids |class )*(?:the )?{answers|papers|paper}(?: [a-z]+){0,3}
3 {coursework|essays|assessments|nea|portfolios} (?:[a-z]+ ){0,3}(?:is |are |gets |get |was )?(?:written|done|finished|completed|typed) (?:by|for)
3 told (?:which|to) (?:kids |pupils |ones )?(?:to )?{mark|bump|inflate|change|hide|lie|delete|shred|sign}(?: [a-z]+)?
3 {offrolling|offrolled|offroll}
3 off(?: |-){rolling|rolled|roll|rolls}
3 (?:kids|children|pupils|year \\d+s?|send kids|ones) (?:[a-z]+ ){0,2}{gone|vanished|disappeared|removed|moved|disappear|vanish} (?:from|off|out|before) (?:[a-z0-9]+ )?(?:[a-z0-9]+)?
3 {moving|moved|sending|sent|shipping|shipped|hid|hide|hiding|bussed|packed} (?:all |off |out |away )*(?:the |their |our |all the |its )?(?:send|sen|naughty|difficult|eal|behaviour|challenging|worst|bad) (?:kids|pupils|children|ones)(?: [a-z]+){0,6}
3 (?:managed|home) {move|moves|educated|education|schooled}(?= ?(?:['.,!]|my|$))
3 {carrying|carried} on with (?:the |a |that |his |her |one of |someone )[a-z]+
3 {sleeping|slept|shagging|seeing|knocking|bedding|bonking|sexting|kissing|snogging} (?:with |off )?(?:an? |the |one of |that |his |her |half the )(?:[a-z]+ )?(?:nqt|ect|ta|trainee|deputy|head|teacher|governor|parent|mum|dad|caretaker|secretary|girl|office|staff|pupil|student|sixth|year)
2 {blackpool|hotel|cupboard|conference} (?:[a-z]+ ){0,3}with (?:him|her)
3 {affair|fling} (?:with|since|behind|for)
3 {knocks|knocking|smacks|smacking|slaps|slapping|hits|hitting|beats|beating|batters|battering|grabs|grabbed|drags|dragged|pulled|pulls|shoved|shoves|kicks|kicked|pinches|pinched|shook|shakes|manhandles|hit|smacked|slapped|throttled|whacked} (?:a |the |that |those |his |her |their |my |one of the |one of his )?(?:own )?<child>(?: [a-z]+){0,6}
3 {touches|touching|touched|strokes|rubs|gropes|groped|messaging|messages|texting|texts|dming|snapchatting|filming|following|grooming|flirts|flirting|ogles|ogling} (?:with |up )?(?:the |his |her |our |some |one of the |young |female |year \\d+ |sixth form )*<child>(?: [a-z]+){0,5}
3 {alone} with (?:the |his |her |our |those |that |some )?<child>
3 (?:lock|locks|locked|locking|shut|shuts|leave|leaves|left|strap|straps) (?:them|kids|children|him|her|babies|toddlers|the kids) (?:[a-z]+ )?in (?:a|the|their|an) {cupboard|room|car|dark|toilet|corridor|cage|store|minibus}
3 {bruise|bruises|bruised|marks|bruising|welts|burns|scars|handprint|black-eye|fingermarks|scratches} (?:[a-z]+ ){0,4}(?:on|in the|the shape|shape|every|again|all|down|round|around|from|that)(?: [a-z]+){0,5}
2 {fell|walked|tripped|slipped} (?:off|into|down|over) (?:the|a|his|her) (?:[a-z]+)(?= ?['".!])
1 (?:shouldn't|should not|shouldnt|shouldn't ever) {be} (?:allowed |let )?(?:near|anywhere near|around|alone with|in) (?:that |the |a |any |our |those |kids |children )*(?:house|children|kids|girls|boys|school|classroom|them|him|her|child|vulnerable)
3 {knew|knows|known} (?:all )?about (?:the |it |this |that |what )(?:[a-z]+ )?(?:for|and|all along|did|said|years|since|but|he|she|they|bullying|abuse)(?: [a-z]+){0,5}
3 {buried|bury|hushed|hush|hushing|bins|binned|binning|lost|lose|shredded|deleted|swept|hid|covered|covering} (?:up )?(?:it |the |them |that |this |all |every |whole |thing |for |up )*(?:up|reports?|referrals|complaints?|incidents?|disclosure|evidence|emails|carpet|concerns|him|it|her)(?<!cover(?:ed|ing)? for (?:him|her|it))
3 (?:complaints?|reports?|referrals?|disclosures?|logs?|emails?) (?:[a-z]+ ){0,5}(?:all |each one |every one |never |mysteriously |somehow )*'?{lost|vanished|ignored|binned|disappeared|deleted|buried|shredded}
3 (?:never|not) (?:got |been |gets |get )?{written|reported|logged|recorded|investigated|followed} (?:down|up|anywhere)?
3 {nothing} (?:ever )?(?:gets|got|was|is|been) done(?: about)?
3 (?:had|seen) the (?:report|survey|letter|evidence|emails?) {saying}(?: [a-z]+){0,3}
3 {sells|selling|sold|dealing|deals|deal|supplying|supplies} (?:[a-z]+ ){0,2}(?:vapes?|drugs|weed|fags|booze|from that|to (?:the )?(?:kids|year|pupils|students)|coke|pills|answers|papers)(?: [a-z]+){0,6}
3 (?:set|started|lit) (?:that|the|this) (?:[a-z]+ )?{fire|alarm|fires}
3 (?:it was|twas|was) (?:[a-z]+ ){1,3}(?:who|that|and|,|from|10[a-z]|with) (?:[a-z0-9]+ ){0,12}{flooded|roll|smashed|broke|nicked|stole|started|graffitied|set|hand|did|grassed|leaked|keyed|pulled|blocked|cheated}
1 {flooded|smashed|trashed|vandalised|graffitied|blocked|egged|torched}(?: [a-z]+)?
3 {nicked|stole|robbed|swiped|keyed|vandalised|trashed|hacked} (?:the |that |our )(?:[a-z]+ )?(?:[a-z]+)(?: off| from| out)?
3 {lies|lie|lied|lying|liar} (?:to |about |through |and |on |as |in )(?:[a-z]+ )?[a-z]+
3 (?:she|he) {lied}(?= ?[.!,]|$)
3 never (?:even )?(?:had|got|finished|did|completed|passed|qualified|sat) (?:a |an |the |his |her |any )?{degree|course|qualification|qts|pgce|training|dbs|teaching|npq|gcse}
3 only {interview|interviews|hire|hires|employ|employs|appoint|appoints|promote|promotes|pick|picks|shortlist|shortlists} (?:white|men|young|family|christians?|friends|mates|their|his|her|people|pretty|catholics?)(?: [a-z]+)?
3 {sacked|sack|fired|demoted|dismissed|dropped|overlooked|binned} (?:[a-z]+ ){0,3}(?:because|for being|when|after|cos) (?:she|he|they|i|we|pregnant|being|her|his)?(?: [a-z]+){0,3}
3 {harassed|harassing|harasses|bullied|bullying|bullies|hounded|victimised|gaslit|intimidated|groomed|stalked|assaulted|discriminated|targeted} (?:me|us|the|her|him|my|out|staff|a|two|half|against|every|anyone|people|trainees|women)(?: [a-z]+){0,4}
3 (?:till|until) (?:she|he|they) {cries|cried|quit|quits|leaves|left|resigned|broke|breaks}
3 {racist|sexist|predator|paedo|paedophile|nonce|perv|pervert|thief|crook|fraud|cheat|bully|drunk|alcoholic|crooked|corrupt|bent|pest|homophobe|groomer|abuser|conman|wife-beater|junkie|dealer} ?(?:[a-z]+)?
3 {caution|conviction|criminal|record|charged|arrested|investigated|suspended|cautioned} (?:for|over|after) (?:[a-z]+ )?[a-z]+
3 {drinks|drinking|drunk|pissed|sloshed|vodka|whisky|flask|hipflask|gin|stoned|coked} (?:at (?:work|school|lunch)|in (?:the|his|her|lessons?|school|class)|on (?:duty|the job|trips?)|before|during|while|every|smell|by)(?: [a-z]+){0,3}
2 {smell} (?:his|her|their) (?:flask|breath|coffee|mug|cup|water)
2 {drinks}(?= ?[.!,])
3 no {mot|insurance|dbs|licence|tax|fire|qualification|first-aid} (?:[a-z]+ ){0,4}
3 {opens|reads|opened|reading|bugged|recorded|records|spies|spying|hacks|hacked} (?:on )?(?:people's|our|my|staff|everyone's|other people's|parents') (?:[a-z]+ )?(?:post|emails?|messages|phones?|letters|accounts?|records|files)
3 {show|shambles|performance|act|theatre|pantomime|circus} (?:[a-z]+ ){0,3}(?:for|to) (?:ofsted|inspectors|the inspectors|hmi)
3 {ofsted} (?:saw|got|were shown|was shown|never saw) (?:a |the )?(?:show|performance|act|fake|pantomime|lies|version|half|real)
3 {charging|charged|charges|billing|billed|invoiced|overcharging} (?:us|school|the|parents|families|for)(?: [a-z]+){1,3}(?: that| never| for)(?: [a-z]+){0,3}
3 {somebody|someone} (?:[a-z]+ )?(?:spends|spent|took|takes|opened|opens|nicked|pocketed|fiddled|leaked|sold|signed) (?:it|them|the|that)(?: [a-z]+){0,3}
3 {young|female} (?:[a-z]+ ){0,2}(?:teachers|staff|trainees|tas|girls|women) (?:[a-z]+ )?(?:left|leave|gone|quit)(?: [a-z]+){0,4}
2 {unexplained|cheque|settlement|nda|payoff|pay-off|hush|backhander|backhanders|bribe|bung}
3 off (?:the )?{books}
3 {backhander|backhanders|kickback|kickbacks|sweetener|payoff|hush-money|gagging|nda}
3 {paid} (?:off|to keep quiet|to go|to leave|to shut up|him off|her off|them off)
3 {gets|got|get|getting} away with (?:it|murder|this|that|hitting|bullying|everything|anything)(?: [a-z]+){0,4}
3 (?:they|he|she|slt|head|school|governors|the trust) {knew}(?= ?(?:[.!,]|$|and|all|about|for|he|she|it))
3 {wasn't|weren't|no} (?:an )?accident(?= ?(?:[.!,]|$|and|that))
3 {didn't} (?:fall|trip|bump|slip|walk into)(?: [a-z]+){0,3}
3 off '?{sick}'? (?:[a-z]+ ){0,6}(?:beach|spain|holiday|wedding|photos|insta|facebook|football|pub|tan|ibiza|concert|races|golf)
3 what {really} (?:happened|goes on|went on)(?: [a-z]+){0,4}
3 the {real} reason (?:[a-z]+ ){1,6}
3 the {truth} (?:about|is|will|behind)(?: [a-z]+){1,5}
3 {prompting|prompted|pointed|pointing|whispered|whispering} (?:at |to |the |them |out |kids |children |during )*(?:the )?(?:right )?(?:answers?|answer|paper|papers|test)(?: [a-z]+){0,2}
3 {made|make|makes|forced|told|asked|pressured|leaned|leant} (?:on )?(?:me|us|staff|her|him|them|teachers|tas) (?:to |into )?(?:change|sign|lie|alter|delete|backdate|falsify|inflate|mark up|rewrite|fill in|say i|cover up|shred)(?: [a-z]+){0,4}
3 {pressured|pressuring|pressure} (?:on )?(?:me|us|staff|parents|her|teachers|them|families) (?:to|into)(?: [a-z]+){1,4}
3 {behind} (?:our|the governors'|everyone's|my|parents'|the head's) backs?
3 on the {quiet|sly|side}(?= ?(?:[.!,]|$|and|for|with|to))
3 {fake|false|dodgy|bogus|phoney} (?:address|references?|certificate|qualifications?|cv|degree|account|invoice|invoices|receipts|claim|claims|sick|names?|injury)
3 (?:doesn't|don't|never) (?:even )?{live} (?:there|at that|in (?:the )?catchment|anywhere near)
3 (?:leaves?|left|leaving) (?:her|his|their|the|those|them|that) ?(?:kids|children|baby|bairns|boy|girl|little [a-z]+)? ?(?:home )?{alone|unattended|unsupervised}
3 {driving|drove|drives} (?:[a-z]+ ){0,3}(?:drunk|pissed|stoned|banned|without|with no|over the limit|uninsured)
3 {promoted|promotes|hired|hires|appointed|gave|jobs} (?:[a-z]+ ){0,5}(?:because|cos|since|after) (?:she|he|they|of)(?:'s|'re| is| are| was)?(?: [a-z]+){1,3}
3 {protecting|protects|protected|covers|covering|covered} (?:for )?(?:him|her|them|their own|his own|each other|a [a-z]+|the [a-z]+)(?: [a-z]+){0,3}
3 never {declared|paid|returned|reported|disclosed|passed|logged|investigated|sent|gave} (?:[a-z]+ ){0,3}[a-z]+
3 {overcharging|overcharged|double-claimed|double-claiming|laundering|extortion|blackmail|embezzlement|fraudulent|fraud|corruption|theft|cronyism}
3 {works|working|worked} cash in hand
2 {funny} that
3 {kept|keeps|keeping|pocketed|spent} (?:the |all the |our |half the )(?:change|rest|money|deposit|deposits|tips|cash|profits?|proceeds|float|donations)
3 (?:exactly|just) (?:the same|what) (?:he|she|they) did (?:to|at|with) (?:[a-z]+ )?{last|previous|other|old}(?: [a-z]+)?
3 at (?:his|her|their) last {school}
`;
