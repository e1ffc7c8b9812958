/** What people at schools are accused of. Written for `Phrases`: `{}` holds the anchor words. */

export const WRONG_SLOTS: Readonly<Record<string, string>> = {
  ws: '(?:[a-z]+ ){0,3}',
  the: 'the|his|her|their|our|my|a|an|some|all|those|that|school|up|with|about|on|of|at|half|most|exam|sats|attendance|ofsted',
  paper:
    'figures|results|data|marks|grades?|attendance|books|numbers|expenses|registers?|answers|scores?|papers?|paperwork|records|assessments?|references?|coursework|budget|accounts|admissions|catchment|minutes|timesheets|benefits|claims|documents|evidence|signatures?|qualifications|degree|certificate|cv|levels|statistics|stats|logs?|dates|appraisals?|policies|reports|forms|dbs|phonics|sats|invoices|overtime|petty cash',
  child:
    '(?:[a-z]+ ){0,2}(?:kids?|child|children|pupils?|boys?|girls?|students?|lads?|lass|staff|colleagues?|tas?|wife|husband|teachers?|reception child|toddler|baby|member of staff|year \\d{1,2}s?|y\\d{1,2}s?|yr \\d{1,2}s?)',
};

/** Wrongs that are said of somebody: they count when that somebody can be known. */
export const WRONGS = `
{fiddle|fiddles|fiddled|fiddling|massage|massages|massaged|massaging|cook|cooks|cooked|cooking|falsify|falsifies|falsified|falsifying|forge|forges|forged|forging|fake|fakes|faked|faking|doctor|doctored|doctoring|fudge|fudges|fudged|fudging|rig|rigged|rigs|rigging|inflate|inflates|inflated|inflating|manipulate|manipulates|manipulated|manipulating|tamper|tampered|tampers|tampering|alter|alters|altered|altering|backdated|backdates|backdating|lost} (?:<the> )?(?:<the> )?(?:[a-z]+ ){0,3}(?:<paper>)
{change|changes|changed|changing|bumped|upped|bump|swap|swapped} (?:the |his |her |their |our |my |all the |half the )(?:[a-z]+ )?(?:answers|marks|grades?|scores|results|attendance|registers?|test papers|levels)(?! (?:sheet|on the board|colour))
made up (?:the |half the |all the |her |his |their )(?:[a-z]+ )?{marks|grades|data|results|references|evidence|assessments}
{cheat|cheats|cheated|cheating} (?:in|at|on|with|during|for|their way through|to get) (?:the |their |its |his |her |y6 |year 6 |year 2 |ks1 |ks2 )*(?:sats|exams?|phonics|coursework|gcses?|tests?|ofsted|moderation|assessments|inspection|results|npqh|qts|degree|controlled assessment)
(?:is|are|was|were|been|blatantly|always|obviously|clearly|definitely|totally) {cheating|cheated}(?= ?(?:[.!,]|$|again|every|and everyone|the system))
(?:gives?|gave|giving|feeds?|fed|tells?|told|telling|showing|shows) (?:the |all the |her |his |their )?(?:kids|pupils|children|class|them|students|year \\d|y\\d|y6) the {answers}
{helps|helped|helping|coaches|coached} (?:the |her |his |their )?(?:kids|pupils|class|them|y6|year 6) (?:[a-z]+ ){0,3}(?:during|in|through|with|on) (?:the )?(?:sats|exams?|tests?|phonics)
{off}(?: |-)roll(?:s|ed|ing)?(?: (?:kids|pupils|children|the|send|sen|anyone|naughty|students))?
{offroll|offrolls|offrolled|offrolling}
(?:kicks?|kicked|kicking|pushes?|pushed|pushing|forces?|forced|forcing|gets? rid of|getting rid of|got rid of|dumps?|dumped|hides?|hid|hiding|sends? home|sending home) (?:out )?(?:all )?(?:the |their |its |our )?{send|sen|sen-d|naughty|eal|disadvantaged|difficult|autistic|low} (?:[a-z]+ )?(?:kids|pupils|children|students|ones|attainers)(?: [a-z]+){0,4}
{illegal|illegally|unlawful|unlawfully|unofficial|unofficially} (?:excluding|excludes|excluded|exclusions|excluding|exclude)
(?:having|has|had|have|been having) an {affair|fling}(?! with (?:the|my|a|this|that|these) (?:biscuit|bed|sofa|cake|gin|cheese|chocolate|kettle|duvet|wine|fridge|coffee|bakery|carbs))
{sleeping|slept|sleeps|shagging|shagged|shags|bonking|bonked|screwing|knocking|carrying|copping} (?:off |on )?(?:with )?(?:the |our |a |his |her |one of the |half the |someone |that |their |my )(?:[a-z]+ )?(?:head|headteacher|deputy|bursar|caretaker|secretary|ta|tas|pe|music|teacher|teachers|student|sixth|trainee|nqt|ect|governor|chair|staff|department|parent|dad|mum|line|boss|receptionist|colleague|supply|senco|principal|site|office|cook|in)
{shagging|bonking|sleeping} (?:with )?(?:the |our )?(?:head|boss|deputy|headteacher|chair|principal|ceo)
(?:are|been|were) at it (?:in|like|behind|again|every) (?:the |every )?<ws>{cupboard|room|store|car|rabbits|lunchtime|office|hall|head's|field}
{stealing|steals|stole|stolen|nicking|nicked|nicks|pinching|pinched|pocketed|pocketing|pockets|embezzled|embezzling|embezzles|skimming|skimmed|siphoning|siphoned|siphons|pilfering|pilfered|thieving|robbing|robbed|half-inching|swiping} (?:off |from |money |stuff |things |cash |food |the |school |my |our |his |her |£|all |pupil |dinner |trip |raffle |charity |half |a |some |loads |bits |laptops? |equipment )(?:[a-z]+ ?){0,4}
{stealing|steals|stole|stolen|nicking|nicked|nicks|pinching|pinched|pilfering|siphoning|skimming|robbing|thieving|swiping|embezzling|pocketing|lifting} (?:[a-z0-9£]+ ){1,6}(?:from|off|out of) (?:the|school|work|us|petty|our|my|pupils|kids|charity|his|her|staff|lost)(?: [a-z]+){0,2}
{claims|claimed|claiming|passes|passed|passing} (?:off )?(?:my|our|other people's|everyone's|her|his|the ta's) (?:[a-z]+ ){1,3}(?:as|off as) (?:his|her|their) own
(?:takes|took|taking|stole|steals) (?:all )?(?:the )?{credit} for (?:my|our|other|everyone|her|his|what)(?: [a-z]+)?
{helping|helps|helped} (?:himself|herself|themselves) to (?:the |school |pta |trip |petty |dinner |charity |raffle )+(?:[a-z]+ )?(?:money|cash|funds?|tin|budget|laptops?|supplies|stuff)
{hand|hands|fingers} in the (?:till|safe|petty)
on the {fiddle|take|make|rob}
on the {game}
(?:turns?|turned|turning|comes?|came|shows?|showed|rolls?|rolled) (?:up|in|in to work|to work|up to work|into school|in to school|up at school) (?:[a-z]+ )?{drunk|pissed|stoned|hammered|wasted|high}
{drinking|drinks|drank} (?:on the job|at work|at his desk|at her desk|in the (?:staffroom|office|cupboard|car park)|on duty|during lessons|before lessons|in school)
(?:keeps?|has|kept|hides?|got) (?:a bottle of )?{vodka|gin|whisky|whiskey|wine} in (?:his|her|their|the) (?:desk|drawer|bag|mug|cup|flask|office|filing|water)
(?:snorting|snorts|snorted|taking|takes|doing|dealing|deals|dealt|selling|sells|sold|smoking|smokes|shooting|using|pushing) (?:up )?(?:some |his |her |hard |class a |the )?{coke|cocaine|drugs|weed|ket|ketamine|pills|crack|heroin|spice|smack|dope|cannabis|mdma|ecstasy|gear}(?= ?(?:[.!,]|$|at|in|from|to|on|out|round|and|again|behind))
(?:is|was|'s|be|are) (?:a|an|the local|the estate's|our local|known as a|basically a|clearly a|actually a|nothing but a)? ?(?:total |complete |massive |known |convicted |local |raging |functioning |secret |proper |right |dirty |fucking |literal |actual )*{racist|racists|sexist|homophobe|homophobic|misogynist|misogynistic|bigot|antisemite|antisemitic|islamophobe|islamophobic|transphobic|transphobe|ableist|fraud|fraudster|liar|liars|crook|crooks|thief|thieves|cheat|cheats|bully|bullies|perv|pervs|pervert|paedo|paedos|pedo|paedophile|nonce|predator|abuser|groomer|criminal|criminals|rapist|alcoholic|alky|druggie|junkie|cokehead|crackhead|dealer|smackhead|conman|corrupt|bent|stalker|wifebeater}(?! (?:remark|comment|joke|policy|system|question|book|film|trope|term|society|free zone|nose|over|double))
(?:is|was|'s|are|been) (?:definitely |clearly |obviously |still |def |totally )*{dealing}(?= ?(?:[.!,]|$|from (?:the|his|her|a|their|that) |out of|drugs|again|at the gate|on the))(?! with)
(?:is|was|'s|be|are) (?:a |an )?(?:known |local |estate |small-time |big-time )*{drug|drugs} dealers?
(?:is|was|'s|be|are) (?:a |an )?(?:total |complete |known |proper )*sex {pest|offender|predator}
(?:is|was|'s|be|are) (?:a )?{con} (?:man|artist|woman)
{bully|bullies|bullied|bullying} (?:staff|people|teachers|tas|everyone|colleagues|the|his|her|out|my|me|two|three|four|half|anyone|every|several|members?|another|a)(?: [a-z]+){0,4}
{hounded|drove|driven|forced|bullied|managed} (?:[a-z]+ ){0,4}out(?= ?(?:[.!,]|$|of (?:the|her|his|a) (?:job|school)|last|because|for|with|this|by))
{hit|hits|slapped|slaps|smacked|smacks|grabbed|grabs|manhandled|manhandles|punched|kicked|assaulted|assaults|attacked|shoved|shoves|dragged|choked|shook|pushed|strangled|headbutted|pinned|thumped|restrained|battered|whacked} (?:a|the|that|one of (?:the|her|his|my)|her|his|some|two|another|several) (?:<child>)
{touching|touched|touches|groping|gropes|groped|grooming|groomed|grooms|molesting|molested|perving|letching|abusing|abused|abuses|sexting|flirting|flirts|ogling|leering|upskirting|filming|stalking|harassing|harassed|harasses} (?:with |on |over |at |after )?(?:the |a |up |that |those |his |her |year \\d{1,2} |y\\d{1,2} |sixth form |young |female |underage |some |one of the |our |several )+(?:girls?|boys?|kids?|pupils?|students?|children|child|teachers?|tas?|staff|trainees?|sixth|colleagues?|women|year \\d{1,2}s?|mums?|lad|lads|nqts?|ects?)
{messaging|messaged|messages|texting|texted|texts|dming|dm'ing|snapchatting|snapchats|kissing|kissed|dating|meeting} (?:up with )?(?:the |a |one of the |some |several |his |her |year \\d{1,2} |y\\d{1,2} |sixth form |underage |female |young )+(?:girls?|boys?|pupils?|students?|sixth formers?|children|kids)(?: privately| at night| on snapchat| on insta)?
{inappropriate|creepy|handsy|touchy-feely} (?:with|around|towards|comments to|messages to) (?:the |a |young |female |some |our |sixth |year \\d{1,2} |his |her )*(?:girls?|boys?|kids?|pupils?|students?|trainees?|staff|women|tas|sixth)
(?:too|bit|way too|overly|very) {friendly|close|familiar|pally|handsy} with (?:the |a |some |certain |one of the |his |her )?(?:sixth form |year \\d{1,2} |y\\d{1,2} |young |female )*(?:girls|boys|students|pupils|girl)
{lied|lying|lies|lie|lied} (?:through (?:his|her|their) teeth|to (?:ofsted|the|parents|us|staff|governors|police|inspectors|everyone|my|me|social|a|his|her|whole|all)|about (?:the|his|her|their|my|what|a|it|having|being|exclusions|attendance|results|me|why|qualifications|how)|in (?:court|the|his|her|a)|on (?:his|her|their|the))(?: [a-z]+)?
{cover|covered|covering|covers|hush|hushed|hushing|hushes} (?:it|this|that|everything|things|the whole thing|a [a-z]+|stuff|safeguarding|bullying|them|incidents|assaults?|abuse) (?:all )?up
{covered|covering|hushed|covers} up (?:a|the|for|an|what|this|that|his|her|it|safeguarding|bullying|abuse|assault|incidents?|by)(?: [a-z]+)?
{sweep|sweeps|swept|sweeping|brushed|brushes|brushing|brush} (?:[a-z]+ ){0,5}under the (?:carpet|rug)
(?:turn|turns|turned|turning) a {blind} eye(?: to (?:it|the|bullying|abuse|all|what|him|her|everything|racism|this|that|safeguarding))?
{ignored|ignores|ignoring|buried|buries|burying|sat} (?:on )?(?:a |an |the |all |several |my |her |his |every |serious )*(?:safeguarding|abuse|bullying|allegations?|disclosures?|complaints?|racism|harassment)(?: [a-z]+){0,2}
{hid|hide|hides|hiding|sent|sends} (?:all )?(?:the |our |their )?(?:naughty|difficult|challenging|send|sen|bad|worst|behaviour|problem|kids|challenging) (?:[a-z]+ ){0,8}(?:ofsted|inspection|inspectors|hmi|inspected)
got (?:the|that|her|his|a) (?:[a-z]+ )?{job|promotion|role|post|tlr|deputy|headship} (?:only |just )?(?:because|cos|cause|coz|by|through|as) (?:she's|he's|she is|he is|she was|he was|her|his|of)? ?(?:shagging|sleeping|married|mates|related|friends|golf|drinking|shagged|slept|dad|mum|uncle|husband|wife|black|flirting|brown-nosing|arse|knows|the)
(?:gave|given|gives|handed|giving|hands|fixed it for) (?:the |a |that |out )?(?:[a-z]+ )?(?:job|jobs|contract|contracts|promotion|role|post|place|headship|deputy|tlr|work) (?:[a-z]+ )?(?:to )?(?:his|her|their|all his|all her|the head's) (?:own )?{wife|husband|mate|mates|son|daughter|brother|sister|friend|friends|golf|drinking|family|partner|girlfriend|boyfriend|niece|nephew|cousin|cronies|pals|best}
{nepotism|backhanders|backhander|bribes|bribe|bribed|bribing|bung|bungs|kickbacks|embezzlement|cronyism|money-laundering|laundering}
{plagiarised|plagiarises|plagiarising|plagiarism}
(?:committing|committed|commits|is|pure|benefit|it's|guilty of|that's|doing) {fraud}
{sacked|fired|dismissed|suspended|demoted|disciplined} (?:him|her|them|me|my [a-z]+|a [a-z]+|the [a-z]+|someone|[a-z]+) (?:just )?(?:for|because|after|when|cos) (?:being|getting|she|he|they|whistleblowing|having|complaining|speaking|reporting|raising|blowing|taking|i|her|his) ?(?:[a-z]+ ?){0,3}
{breaking|breaks|broke|flouting|flouts|flouted|ignoring|ignores|ignored|breaching|breached|breaches|bending} (?:the |all |every |any |all the |our |employment |fire |data |equality |health |safeguarding |child |their own |basic )+(?:law|laws|gdpr|protection|regs|regulations|rules|safeguarding|and safety|act|ratios|contracts?)(?: laws?)?
(?:breaking|breached|breaching|breaks) {gdpr}
{dodgy} (?:accounts|expenses|contracts?|deals?|dealings|invoices|admissions|finances|appointments?|recruitment|exam|books)
(?:puts?|pays?|paid|pay|spends?|spent|charges?|charged|charging|funds?|funded|funding|bought|buys|buying|awards?|awarded|gave|gives|treats?|treated) (?:himself|herself|themselves|his|her|their|for his|for her|for their) (?:[a-z]+ ){0,7}{card|budget|fund|funds|money|bonus|bonuses|account|expenses|premium|purse}
{claims|claimed|claiming|claim} (?:for|expenses for|overtime for|on expenses|benefits) (?:[a-z]+ ){0,4}(?:never|not entitled|doesn't|didn't|isn't|aren't|while|when|she's working|he's working|living|cash)
{claiming|claims|claimed} on the (?:insurance|school|pta)
{taking|takes|took|taken|creaming|lifting|borrowing|borrowed} (?:off )?(?:money|cash|a cut|the money|funds) (?:from|out of|off|for himself|for herself)
{neglects|neglecting|neglected|beats|beating|starves|starving|abuses|abusing|hits|hitting|battering|batters|drugging} (?:her|him|them|that child|the child|her kids?|his kids?|their kids?|those kids?|her children|his children|her own|his own|the kids?|his wife|her son|her daughter|his son|his daughter|the boy|the girl)
(?:is|are|being|been|gets?|'s) (?:being |clearly being |definitely being |obviously being |badly )?{neglected|abused|beaten|battered|groomed|trafficked|starved} (?:at home|by (?:his|her|their|the)|every|and)
{knocking|knocks|knocked} (?:her|him|his [a-z]+|them) (?:about|around)

let (?:them|the kids|his class|her class|year \\d|y\\d|the class|pupils|some of them) {carry|keep|finish} (?:on|writing|off|after) (?:[a-z0-9]+ ){0,5}(?:time|over|extra|end|after)
(?:delete|deletes|deleted|deleting|shred|shreds|shredded|shredding|destroy|destroys|destroyed|bin|binned|burnt|hide|hid) (?:[a-z]+ ){0,4}{emails|files|records|evidence|paperwork|logs|documents|minutes|incident|complaints|reports} (?:[a-z]+ )?(?:before|when|so|ahead|because)
{sold|selling|sells|flogging|flogged} (?:them|my resources|it all|school [a-z]+|the answers|exam|test|papers|drugs|weed|vapes) ?(?:on|to|from|at|for)(?: [a-z]+)?
{copied|copies|nicked|ripped} (?:my|off my|all my) (?:resources?|lessons?|scheme|planning|idea|essay|dissertation)
{discriminates|discriminated|discriminating|discriminate} against
only {picks|picked|picking} on (?:the )?(?:black|asian|muslim|gay|female|young|older|brown|disabled|women|pregnant|union)
{pays|paid|paying} (?:the )?(?:men|blokes|white|male) (?:[a-z]+ )?more
run by {crooks|criminals|thieves|cheats|fraudsters|liars|bullies|gangsters|racists}
(?:never|isn't|wasn't|not) (?:actually |even |properly )?{qualified|dbs-checked|vetted|checked}(?= ?(?:[.!,]|$|as a|to teach|and|but))
(?:faked|bought|forged|lied) (?:his|her|their|about his|about her|about their) {degree|qualification|qualifications|reference|references|cv|teaching|dbs|certificate|certificates|npqh|masters|phd}
{spying|spies|spied|snooping|snoops|snooped} (?:on|through) (?:our|my|the|staff|us|kids|girls|people's)(?: [a-z]+)?
{assaulted|attacked|raped|molested|groped} (?:me|her|him|my friend|a colleague|one of)
{favours|favouring|hires|hired|promotes|promoted|employs|employed} (?:all |only )?(?:his|her|their|white|the) (?:mates|family|friends|wife|own|pals|cronies|husband|people|men)(?= ?(?:[.!,]|$|over|and|into|in))
(?:home |left |locked in )?{alone|unsupervised|unattended} (?:all |every )?(?:night|for hours|in the (?:house|classroom)|with (?:no|a))
{falsely|secretly|illegally|fraudulently} (?:claim|claimed|claims|record|recorded|recording|recorded|filmed|film|films|signed|signs|reported|marked|sells|sold|taping|taped|keeping|employs|employing)(?: [a-z]+){0,3}
(?:we all|everyone|everybody|the whole staffroom|the whole school) {know|knows} (?:exactly )?(?:why|how|what|who) (?:[a-z']+ ){1,8}(?:got|gets|up to|doing|did|keeps|always|with|pays|left|went|passed|slept)
(?:paid|pays|paying|bribed|asked|told|tell|tells|asks) (?:the )?(?:parents|families|kids|pupils|mums) to (?:[a-z]+ ){0,6}(?:for|before|during|when|while|until) (?:the )?{ofsted|inspection|inspectors|census|sats|exams}
{seen|caught|spotted|clocked|found} (?:leaving|coming out of|snogging|kissing|holding hands|in a|in the|in bed|getting off|together in|going into|shagging|cuddling|touching|groping|stealing|drinking|smoking|with his hands?|with her hands?|red handed) ?(?:[a-z]+ ?){0,6}
{signs|signed|signing|ticks|ticked} (?:off )?(?:[a-z]+ ){0,4}(?:that |which )?(?:never happened|don't exist|doesn't exist|didn't happen|were never|was never|he never|she never|they never)
(?:got|was|been|were) (?:quietly )?{sacked|suspended|fired|removed|dismissed|moved|paid-off} (?:because|for|after|when|over|cos) (?:he|she|they|it|being|sending|messaging|touching|hitting|stealing|drinking|shagging|sleeping|having|doing|taking|the|a|getting|inappropriate|racist|selling)(?: [a-z]+){0,4}
(?:was|were|been|keeps|is|got caught|caught) {sending|messaging|texting|showing|asking} (?:[a-z]+ ){0,4}(?:pictures?|pics|photos?|messages|nudes|dick) ?(?:to|from|at|of)? (?:the |a |some |his |her )?(?:sixth|year|pupils?|students?|girls?|boys?|kids?|children|them)
{deliberately|purposely|intentionally|maliciously} (?:failed|fails|marked|marks|sabotaged|lost|excluded|ignored|set|bullied|humiliated|lied|left|kept|blocked|targeted|hid|deleted|misled|got|held)(?: [a-z]+){0,4}
{pointed|pointing|points|whispered|whispering|mouthed|mouthing|nudged|nudging} (?:at |out |to )?(?:them |the kids |the class )?(?:the )?(?:right |correct )?answers?
(?:is|are|was|were|been|'s|'re) {robbing|fleecing|ripping|conning|milking|defrauding|scamming|blackmailing|exploiting} (?:us|the|parents|staff|everyone|taxpayers|kids|off|people|it)(?: [a-z]+){0,2}
(?:my|our) money(?:'s| is) on (?:the |our )?{deputy|head|caretaker|bursar|ta|senco|headteacher|site|boss|office}
(?:his|her|their|the|kid's|child's|pupil's|dad|mum|brother|uncle|boyfriend|stepdad) {deals|dealing|grows|sells|nicks|robs} ?(?:drugs|weed|coke|gear|stolen|cars|phones|vapes)?(?= ?(?:[.!,]|$|and|from|out|on|which|to|it|for|so|that))
{explains|explaining} (?:the|how|why|where) (?:[a-z]+ ){0,3}(?:range rover|new car|money|cash|trainers|holiday|merc|bmw|audi)
{pretends|pretending|pretended|pretend} (?:to be|to have|he|she|they|that) (?:qualified|a qualification|sick|ill|disabled|a degree|he was|she was|to work|injured)(?: [a-z]+)?
{whistleblower|whistleblowing|whistle-blower|cover-up|coverup} (?:at|by|in|about|over|was|got|of)
(?:never|didn't|doesn't|don't|no one ever|nobody) {reported|recorded|logged|referred|passed|report|record|log} (?:it|the|on|a|any|that|to)(?: [a-z]+)? ?(?:safeguarding|disclosure|bruises|bruise|concern|concerns|incident|assault|social|police|mash|accident|bullying)?(?<=(?:safeguarding|disclosure|bruises|bruise|concern|concerns|incident|assault|social|police|mash|accident|bullying))
{blackmailed|blackmails|blackmailing|threatened|threatens|intimidates|intimidated|humiliated|humiliates|screamed} (?:at )?(?:staff|the staff|a|my|tas|the|colleagues|teachers|new|people|pupils|kids|children|parents|her|him|one|me)(?: [a-z]+){0,3}
{dealt|dealing} drugs
{claiming|claims|claimed|claim} (?:mileage|expenses|overtime|hours|sick pay|benefits|travel|childcare|for)(?: [a-z]+){0,6} (?:never|not|didn't|doesn't|isn't|wasn't|while|when)
(?:having|have|has) it {off|away} with
{excludes|excluded|excluding|expels|expelled|removes|removing|rejects|rejecting|turns} (?:[a-z]+ ){1,6}(?:illegally|unlawfully|unofficially|off the books|without telling|for being|because they're|to boost|to improve|before)
(?:comes?|came|turns?|turned|rolls?|walks?|in|always) (?:up |in |to work |into work |in to work |into school )*{reeking|stinking|smelling} of (?:whisky|whiskey|booze|drink|gin|vodka|alcohol|beer|weed|lager|wine|cider)
let (?:the )?(?:kids|children|pupils|class|them|y6|year 6|everyone|some of them) (?:all )?(?:use|have|see|look at|keep|copy|cheat|take|finish) (?:[a-z]+ ){0,6}(?:in|during|before|after|on|for) (?:the )?(?:[a-z]+ )?{paper|test|tests|exam|exams|sats|papers|assessment|phonics}
(?:made|makes|making|got|gets|forced|forces|asked|asks|told|tells) (?:us|me|staff|teachers|the tas|tas|everyone|them|her|him) (?:all )?(?:to )?{forge|fake|lie|falsify|change|alter|backdate|delete|shred|fiddle|cheat|invent|hide|cover|destroy|rewrite|doctor|bully|ignore|sign} (?:[a-z]+ ?){0,6}
{kept|keeps|keeping|pocketed|pockets} (?:the |all the |some of the |half the )(?:[a-z]+ )?(?:money|cash|change|takings|donations|funds|profits?|collection)
(?:i've|i have|we've|everyone's|you can|i could|could|can) (?:all |literally |actually )?(?:seen|see|smell|smelt|heard|smelled) (?:the |her |his |it on her |it on him |drink on |booze on )+{bruises|bruise|breath|booze|alcohol|drink|messages|emails|texts|proof|evidence|weed}
`;
