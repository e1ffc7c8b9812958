/**
 * Groups people belong to by a protected characteristic, and what prejudice says of them. A group alone is neutral; only the two
 * together count. Written for `Phrases`: `{}` holds the anchor words.
 */

/** Nouns for members of a group, in the plural. */
const NATIONS =
  'pakistanis|indians|bangladeshis|africans|nigerians|somalis|ghanaians|jamaicans|arabs|romanians|poles|bulgarians|albanians|russians|ukrainians|turks|syrians|afghans|iraqis|kurds|lithuanians|germans|italians|spaniards|americans|chinese|japanese|eritreans|asians|blacks|whites|foreigners|immigrants|migrants|refugees|illegals|jews|muslims|muzzies|hindus|sikhs|catholics|protestants|christians|islamists|gypsies|travellers|roma|tinkers|pikeys|scousers|scots|jocks|taffs|micks|paddies|gays|lesbians|homosexuals|bisexuals|queers|transgenders|trannies|transsexuals|autistics|dyslexics|cripples|pensioners|oldies|boomers|blacks|coloureds|europeans|israelis|palestinians|jehovahs|mormons|buddhists|geordies';
const SEXES = 'women|men|girls|boys|blokes|females|males|ladies|lasses|birds|wives|mums';
/** Qualities that make a general word a group: "gay people", "Muslim kids". */
const BELONGING =
  'black|asian|white|brown|mixed-race|african|caribbean|pakistani|indian|bangladeshi|chinese|japanese|nigerian|somali|arab|romanian|polish|bulgarian|albanian|ukrainian|russian|turkish|syrian|afghan|lithuanian|foreign|immigrant|migrant|refugee|muslim|jewish|hindu|sikh|catholic|protestant|christian|gypsy|traveller|roma|irish|welsh|scottish|german|french|american|gay|lesbian|bisexual|homosexual|trans|transgender|queer|lgbt|lgbtq|disabled|autistic|adhd|dyslexic|deaf|blind|sen|send|special|eal|wheelchair|ethnic|minority|old|older|elderly|young|male|female|pregnant|nonbinary|non-binary|ginger|posh';
/** Those by where somebody comes from or what they believe. */
const RACES =
  'black|asian|pakistani|indian|bangladeshi|chinese|nigerian|somali|arab|romanian|polish|bulgarian|albanian|ukrainian|russian|turkish|syrian|afghan|lithuanian|foreign|immigrant|migrant|refugee|muslim|jewish|hindu|sikh|gypsy|traveller|roma|irish|african|caribbean|asians|muslims|romanians|poles|albanians|somalis|pakistanis|indians|foreigners|immigrants|migrants|refugees|gypsies|travellers|jews|europeans|eritreans|africans|bulgarians|nigerians|arabs';
const SINGULARS =
  'woman|female|muslim|jew|gypsy|traveller|pole|romanian|asian|foreigner|immigrant|gay|lesbian|arab|somali|paki|black|african|welsh|irish|scouser|boomer|refugee|albanian|pakistani|indian|bloke|man';

/** Every word for a group or for somebody in one. */
export const GROUP_WORDS: string =
  `${NATIONS}|${SEXES}|${BELONGING}|${SINGULARS}|islam|judaism|dykes|wogs|chavs|romania|poland|pakistan|india|africa|nigeria|somalia|albania|english|british|foreigner|country|language|languages|accent|accents|religion|benefits|blonde|blondes|woke|pronouns|mosque|border|boats|tribe|pride|period|hormonal|adhd|autism|dyslexia|anxiety|mental|wheelchair|retard|spaz|girl|boy|man|fat`.replaceAll(
    '|',
    ' ',
  );

export const PREJUDICE_SLOTS: Readonly<Record<string, string>> = {
  people:
    '(?:needs |seekers )?(?:people|person|folk|folks|kids?|children|pupils?|students?|lads?|boys?|girls?|men|women|man|woman|blokes?|families|family|parents?|mums?|dads?|teachers?|staff|colleagues|lot|guys|youths?|community|communities|couples?|types|ones|persons|workers|drivers|users)',
  deg: '(?:all|always|just|so|such|nothing but|basically|clearly|honestly|really|only|too|a|an|the|absolute|absolutely|complete|total|fucking|bloody|very|pretty|simply|actually|literally|definitely|mostly|usually|often|a bit|bit|more|one big|obviously|generally|naturally|by nature|and|real|completely|totally|utterly|far|quite|ruddy) ',
  bad: 'mentally ill|mental|sick|freaks?|disgusting|perverts?|paedos?|pedos?|paedophiles?|nonces|terrorists?|thieves|thieving|criminals?|crooks|scum|vermin|animals|savages|parasites|leeches|cockroaches|rats|lazy|idle|bone idle|thick|stupid|dumb|dim|dirty|filthy|smelly|stinking|minging|scroungers|scrounging|spongers|evil|inferior|subhuman|less than human|not human|rubbish|useless|crap|shit|hopeless|terrible|bad drivers|awful|dreadful|poison|toxic|cancer|disease|plague|threat|menace|burden|waste of (?:money|space|resources|time)|abomination|unnatural|unclean|sinful|sinners?|wrong|deviants?|degenerates?|problem|emotional|hormonal|hysterical|irrational|weak|bossy bitches|bitches|whores|sluts|slags|gold ?diggers|liars|greedy|tight|tight-fisted|money-grabbing|grasping|violent|aggressive|rapists|groomers|the same(?! (?:as|rights|opportunit))|trash|inbred|robots|robotic|unfit|past it|out of touch|incapable|dinosaurs|uncivilised|backward|backwards|primitive|late|kicking off|fighting|thieving|shouting|complaining|moaning|on benefits|pregnant at|in trouble|the problem|the worst|always the|ungrateful|dangerous|creepy|weird|weirdos|nasty|horrible|feral|attention seekers|attention-seeking|attention seeking|made up|confused|faking(?: it)?|moaners|miserable|cowards|idiots|morons|retarded|retards|spastics|slow|inferior|trouble|troublemakers|untrustworthy|dishonest|sly|sneaky|rude|arrogant|entitled|a joke|joke|drunks|alcoholics|druggies|drug dealers|dealers|obsessed with (?:grades|money|sex)|not (?:real|proper|normal|natural|british|english|like us|welcome|wanted|right in the head|women|men|people)|ruining|overrated|second class|asking for it|better off dead|everywhere|invaders|infesting|good for nothing|only good for|not as (?:clever|good|bright|intelligent|capable|strong)|genetically|(?:the )?ones (?:who|that|kicking|causing|fighting|stealing|disrupting|robbing|starting)|rubbish at|bad at|crap at|shit at|hopeless at|useless at|terrible at|naturally better',
  cant: "can't|cannot|cant|couldn't|could never|will never|are unable to|aren't able to|just can't|don't know how to|dont know how to|never learn to|struggle to even|can't even",
};

const REPORTS = `(?<!(?:those who say|not all|myth that|idea that|stereotype that|claim that|told that|suggesting|that some|why are|because|how) )`;
/** Of the sexes only general talk counts: "the boys were lazy today" is a lesson, not a prejudice. */
const NO_ONES = `(?<!(?:the|my|our|these|those|some|two|three|four|five|few|most of the|your|his|her|year \\d{1,2}|y\\d{1,2}|of|for|mr|other|school|year|little|certain|with|and|dinner|gate|\\d) )`;

/** A group, then what prejudice says of it. */
const SAID_OF_GROUPS = `
(?:<deg>)*(?:are|is|were|'re|be|being) (?:<deg>)*(?:<bad>)(?! (?:if|because|by|until|when (?:they|treated)|of being|with the new))
(?:<cant>) (?:even )?(?:drive|teach|control|queue|be trusted|do maths|do science|read maps?|use a computer|use technology|handle (?:pressure|stress|power|it)|lead|manage|cook|swim|dance|learn|be saved|be left|add up|park|throw|play (?:football|rugby)|multi-?task|look after|be good|integrate|speak (?:properly|proper english)|hold their|cope with|keep up|think logically|do anything|take a joke|be real)
(?:just |simply |really )?(?:don't|do not|dont|doesn't|never) (?:even )?(?:belong|wash|deserve|integrate|mix|want to (?:work|learn|integrate|fit in)|care about (?:education|school|their kids)|value (?:education|school)|pay (?:tax|taxes)|respect (?:women|us|our|this|british)|discipline|look after their|parent|do anything but|contribute|understand (?:our|british|western|discipline)|know (?:their place|how to behave|right from wrong)|speak a word|even speak|stop breeding|work|need jobs|tell the truth|make good|feel pain|want to be here)
(?:shouldn't|should not|should never|shouldnt|must not|mustn't|must never) (?:even )?(?:be|teach|have|get|vote|exist|work|come|adopt|marry|lead|drive|breed|run|wear|need|use)(?! (?:have to|made to|be made|be treated|be forced|need to|be afraid|be judged|be ashamed|get abuse|face|be left|be told|be expected|be used))(?: allowed)?(?! (?:made|treated|forced|afraid|judged|ashamed|left out|told|expected|excluded|held|scared|discriminated|bullied|mocked|blamed))
(?:should|need to|needs to|must|ought to|can) (?:all |just |really |be |bloody |get )*(?:go back|go home|banned|deported|locked up|shot|put down|sterilised|sterilized|castrated|gassed|hanged|exterminated|segregated|kept (?:apart|separate|away|out)|sent (?:back|home|away|packing)|removed|thrown out|kicked out|shot on sight|get out|leave (?:our|the|this) country|stay (?:at home|away|in the kitchen|out)|stick to|know their place|learn (?:the language|english|their place)|fuck off|piss off|do one|keep their|be grateful|thank us|put out to|retire|be seen and|shut up|cured|fixed|in special schools|in (?:a )?separate|treated like animals|institutionalised|sectioned)
(?:just |simply |really )?(?:don't|do not|doesn't|haven't|have not|never) (?:got |have )?(?:the )?(?:brains?|head|stomach|logic|ability|aptitude|strength|discipline|work ethic|drive|sense|intelligence|temperament|patience|commitment|manners|morals|respect)
belongs? (?:in|at|back|on) (?:the kitchen|a zoo|zoos|prison|jail|special schools?|institutions?|the (?:jungle|past|gutter|bin|circus)|hell|a home|cages|africa|their own|asylums?|camps?)
(?:have|has|'ve) (?:all |already |completely |just )*(?:ruined|taken over|destroyed|overrun|wrecked|flooded|stolen|robbed|invaded|trashed|infested|dragged|brought (?:crime|drugs|disease))
(?:all )?(?:hate|despise|oppress|beat|rape|groom|abuse|want to kill) (?:women|us|gays|jews|christians|their wives|kids|children|white|everyone|the west)
(?:are |is |keep |all |just |always |coming over here )*(?:taking over|taking our|taking all (?:the|our)|nicking our|stealing our|ruining|overrunning|flooding|invading|destroying|breeding|bleeding us|scrounging|sponging|robbing|playing the|milking|coming over here|filling up|clogging up|living off|draining|infesting|polluting|swamping|dragging (?:us|results|standards) down)
(?:always |just |only |all |constantly |really |naturally )*(?:stink|smell|steal|rob|lie about|breed|ruin (?:it|everything|the|our|this)|play the (?:victim|race|trans|gay)|run everything|run the (?:world|media|banks)|control the (?:world|media|banks)|want everything|get everything|make me (?:sick|ill|puke|want to vomit)|disgust me|turn my stomach|have no (?:place|manners|morals|respect|business|sense|self control|loyalty|shame|right)|haven't met the right|need (?:to be )?(?:put down|deporting|therapy|locking up|fixing|curing|their heads|a slap|to get over)|come over here|marry their cousins|have too many kids|want special treatment|get special treatment|get away with|only want (?:benefits|one thing|handouts|attention)|expect (?:everything|handouts|special)|live like (?:animals|pigs)|act like (?:animals|savages)|drag (?:the|our) (?:results|standards|class|school)|ruin it for|leech off|fake it|are only here|love a (?:fight|freebie|benefit))
and (?:their|his|her) (?:hundred|million|dozen|ten|twelve|fourteen|endless|filthy|dirty|stinking|\\d{1,3}) (?:kids|children|babies|wives|cousins)
(?:and|&) [a-z]+ (?:just )?don't mix
(?:all )?think (?:they|they're|they are) (?:own|run|above|royalty|entitled|better|special|owed)(?: [a-z]+){0,2}
in (?:charge|leadership|management|power|the workplace|sport|football|the army) (?:is|are|never|has|have|just|always) (?:<deg>)*(?:wrong|joke|mistake|disaster|works|work|awful|bad|ruin|ruined|killing|killed|causing)
`;

/** What prejudice says, then the group. */
const SAID_BEFORE_GROUPS = `
(?:hate|hates|hating|can't stand|cannot stand|cant stand|can't bear|can't abide|despise|loathe|detest|don't trust|do not trust|never trust|wouldn't trust|death to|kill all|gas the|gas all|down with the|deport|get rid of|sick of seeing|sick of hearing about|disgusted by|fuck|fuck all|screw|fuck the|ban all|cull|exterminate|fucking hate|scared of|avoid|keep away from) (?:all |the |those |these |bloody |fucking |dirty |a |any |most |them |having |working with |teaching |to teach )*GROUP(?! (?:who|that|jokes?|crimes?|stereotypes?|history month|pride|dressing|not getting|being (?:treated|told|left|bullied|mocked|paid|interrupted)|having to|getting (?:abuse|paid))|\\x27|-)
(?:too many|overrun (?:with|by)|flooded with|swamped (?:with|by|in)|infested with|invaded by|crawling with|drowning in|(?:country|town|area|estate|school|place|street|city|nhs)(?:'s| is| was)? (?:now |just |absolutely )?full of|fewer|no more|enough|stop letting in|letting in|letting in all these|stop the) (?:bloody |fucking |the |these |all these |of these |of them )*GROUP(?! (?:who|characters|books|authors|leaders|in (?:books|science|stem|tech)|are (?:excluded|bullied|killed|hurt)))
get (?:these|those|the|all the|all these|them|all) (?:bloody |fucking )*GROUP out
keep (?:these|those|the|all the|all) GROUP (?:out|away)
draw the line at (?:the )?GROUP
(?:no offence|not being funny|i'm not (?:racist|sexist|homophobic|transphobic|prejudiced)|not (?:being )?(?:racist|sexist|homophobic)|don't mean to (?:be|sound) (?:racist|sexist)|call me (?:racist|sexist|old[- ]fashioned|a bigot)) (?:or anything |or owt )?but (?:[a-z]+ ){0,4}GROUP
not all GROUP but
(?:never|don't ever|wouldn't|would never|don't|won't) (?:want|trust|let|have|employ|hire|leave my kids with|go near|marry|date|rent to|sit next to|teach) (?:a |an |any |my kid taught by a |my kids taught by |my kids near )GROUP
(?:bloody|fucking|filthy|dirty|stinking|thieving|scrounging|greedy|dole scrounging|dole-scrounging|benefit scrounging|bleeding|effing|smelly|murdering|sodding|rapist|inbred|job-stealing|typical|lying|bloodsucking|sneaky|good for nothing|workshy|work-shy) GROUP(?! (?:neighbours' dog|food|weather|theme))
`;

const fill = (lines: string, group: string): string =>
  lines
    .split('\n')
    .filter((line) => line.includes('GROUP'))
    .map((line) => line.replace('GROUP', group))
    .join('\n');
const after = (lines: string, group: string): string =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `${group} ${line}`)
    .join('\n');

/** Every group with everything said of it. */
export const GROUPS_DEMEANED: string = [
  after(SAID_OF_GROUPS, `${REPORTS}{${NATIONS}}(?:' (?:kids|families|children))?`),
  after(SAID_OF_GROUPS, `${REPORTS}${NO_ONES}{${SEXES}}(?! and boys| and girls|\\x27)`),
  after(SAID_OF_GROUPS, `${REPORTS}{${BELONGING}}'?s? (?:<people>)(?:'s kids|s' kids)?`),
  after(SAID_OF_GROUPS, `(?:the )?{islam|judaism|homosexuality|feminism|transgenderism|bisexuality|lesbianism}`),
  after(
    SAID_OF_GROUPS,
    `the {disabled|deaf|gays|elderly|welsh|irish|scots|english|french|scottish|jews|muslims|trans|blacks|poles|unemployed}`,
  ),
  after(SAID_OF_GROUPS, `(?:being) {gay|trans|lesbian|bisexual|disabled|autistic|muslim|transgender|non-binary|black}`),
  fill(SAID_BEFORE_GROUPS, `{${NATIONS}}`),
  fill(SAID_BEFORE_GROUPS, `{${BELONGING}} (?:<people>)`),
  fill(
    SAID_BEFORE_GROUPS,
    `{welsh|irish|disabled|gays|english|french|scottish|elderly|muslim|jew|foreigner|gypsy|immigrant|traveller|gay|lesbian|pole|romanian|refugee}(?= ?(?:[.!,]|$|and|in|on|teaching|kid|out|near|or))`,
  ),
  `the only good {${SINGULARS}} is`,
].join('\n');

/** Said of women or men in general only with words that leave no doubt. */
export const SEXES_DEMEANED = `
(?:hate|despise|loathe|kill all|fuck all|fuck) (?:all )?{women|men|girls|females|males|blokes}(?= ?(?:[.!,]|$|sometimes|so|in general|drivers))
typical {woman|women|female|females|man|men|blonde|bloke|lesbian|traveller|gypsy|asian|jew|muslim|immigrant|scouser|irish|foreigner|romanian|gay}(?! (?:of (?:my|our|the) |day|question|week|lesson))
(?:need|want|have|with|get) (?:fewer|less|no more) {women|men|females|blokes|gays|foreigners}
all {men|women|boys|girls|males|females} are (?:<deg>)*(?:trash|the same|pigs|bastards|bitches|liars|cheats|scum|useless|stupid|crazy|mental|idiots|lazy|evil|gold ?diggers|sluts|dogs|shit)
{woman|women|female} drivers?(?! (?:wanted|training|needed))
{women|woman|girls|females|wives} (?:belong|know|should know|get back) (?:in|to|their|at) (?:the )?(?:kitchen|place|home|sink)
get back (?:in|to) the {kitchen}
(?:make|go make|go and make) me a {sandwich} (?:love|woman|darling|bitch)
(?:throws?|threw|throwing|runs?|ran|running|hits?|hitting|cry|cries|crying|fights?|kicks?|kicked|scream|screams|screamed|screaming|play|plays|played|punch) like (?:a |little )?{girl|girls}
(?:her|she's|she is|she must be|obviously|clearly|is|must be|probably) (?:obviously |clearly )?(?:on|due|having) (?:her|on her|the|the bloody) {period|rag|blob}
(?:that|her) {time} of the month(?= ?(?:[.!]|$|again|clearly|obviously|is it|then))
{hormonal|menopausal|premenstrual|frigid|barren|hysterical} (?:old )?(?:cow|woman|women|bitch|bat|witch|mess of a woman|hag|females?)
{put|putting|placed} a (?:man|bloke|woman|female|girl) in charge of
(?:too|so) {emotional|hormonal} (?:to (?:lead|manage|run|be|teach|cope)|for (?:leadership|the job|slt|a woman))
(?:women|woman|girl|female|bird|mum) (?:teachers? |head |heads |leaders? |bosses |managers? )(?:just |simply )?(?:can't|cannot|couldn't|don't|are|is) {control|handle|manage|lead|cope|useless|rubbish|weak|soft|too}
fat {female|old|and} (?:and|,) fifty
fat female and {fifty|forty|menopausal}
{boys|girls|men|women|males|females} are (?:just |naturally |always |simply |biologically |all |genetically )*(?:better|cleverer|brighter|worse|stupider|superior|inferior|rubbish|crap|useless|shit|hopeless|terrible|bad) (?:at|than|in|with)(?! (?:hiding|asking))
`;

/** Prejudice that names no group, or only hints at it. */
export const SLIGHTS: string = `
why (?:do|are|is|does|have) (?:all )?(?:the |these |those |our )?(?:eastern )?{GROUPS} (?:<people> |parents |families |mums |dads )?(?:all |just )?(?:always|all|never|constantly) (?:turn(?:ing)? up late|late|loud|rude|have to haggle|haggl\\w{2,4}|moan\\w{0,3}|complain\\w{0,3}|first in (?:the|every) queue|on benefits|so (?:loud|rude|late|lazy|aggressive|demanding|smelly|entitled)|the (?:rude|loud|late|lazy|dirty)|want (?:something for nothing|everything)|come late|smell|stink|lie|cheat|park|turn up)
you lot from {romania|poland|pakistan|india|africa|nigeria|somalia|albania|bangladesh|syria|ireland|bulgaria|eastern} (?:[a-z]+ )?(?:are|'re) all
{benefit|dole} (?:scroungers?|spongers?|scum|cheats)(?! (?:myth|rhetoric|narrative|headline|stories|label|stereotype|tv))
typical (?:bloody |fucking |lazy |sodding ){1,2}(?:eastern )?{GROUPS}
(?:that's|thats|this is|it's|its|so|well|proper|pretty|dead|being|be|how|looks?|sounds?|absolutely|bit|was|really|you're|your) (?:so |well |proper |pretty |dead |really |just |a bit |bloody |fucking |being |such |completely |absolutely )+{gay}(?= ?(?:[.!,]|$|and|lol|omg|haha|that|when))
(?:that's|thats|this (?:lesson|app|homework|song|rule|weather|job) is|don't be|dont be|stop being) {gay}(?= ?(?:[.!,]|$|and|lol|mate|you))
(?:don't|dont|stop|quit) (?:be|being|acting|act) (?:so |such a |a |a big |like a )*{gay|lesbian|queer|girl|poof|retard|spaz|autistic|sissy|pansy|nancy|fairy|jew|woman|pussy}(?= ?(?:[.!,]|$|and|mate|lad|about))
(?:what a|such a|you|big|complete|total|proper|little|massive|absolute|he's a|bit of a) (?:bit of a |big |massive )?{pansy|sissy|nancy|fairy|shirtlifter|bender|bummer|lezza|lezzer|carpet-muncher|queer|queen} ?(?:boy|lad)?(?= ?(?:[.!]|$))
(?:go|goes|going|get|gets|piss off|fuck off|send|sent|sending|ship|shipped|went|take|fly) (?:them |him |her |the lot |it |you |all |'em |yourself |yourselves )*{back|home} (?:to )?(?:where (?:they|you|he|she|ya) (?:all )?(?:came|come) from|(?:their|your|his|her) own (?:country|countries)|your country|their country|africa|pakistan|india|poland|romania|somalia|nigeria|syria|israel|the jungle|bongo|the middle east|jamaica)
{send|ship|deport|chuck|boot|kick} (?:them|'em|the lot|em|every) (?:all |of them |last one |straight |right |lot )*(?:back|home|out)(?= ?(?:[.!]|$|now|where|i say|on|to where|tomorrow))
{deport} (?:the lot|them|every|all|him|her)
(?:hope|wish|let) (?:the |their |those |all the |these )?(?:small )?{dinghies|dinghy|boats|boat} (?:all )?(?:sink|sinks|capsize|capsizes|go down|sunk|drown)
(?:let|watch) (?:them|'em|em) {drown|sink}
{speak|learn|talk} (?:proper |the |fucking |bloody )?(?:english|language) (?:or (?:go|get|leave|piss|fuck)|first|before (?:you|they)|in (?:england|this country|britain|the uk)|ffs|you're in|if you)
(?:half of them |none of them |they |most of them |who )(?:don't|can't|cannot|dont) even {speak} (?:english|the language|a word)
{adhd|autism|dyslexia|asd|anxiety|tourettes|tourette's|pda|add|dyspraxia|asperger's|aspergers|sen|send|depression} (?:is|isn't|'s|are|was|being)? ?(?:just |only |nothing but |basically |all |usually |really |often |always |a load of )*(?:an excuse|a excuse|excuse|bad parenting|not real|isn't real|isn't a real|a label|made up|naughty|naughtiness|attention seeking|code for|a fad|a trend|poor parenting|lazy parenting|rubbish|bollocks|nonsense|a myth|laziness|a con|a scam|the new|trendy|doesn't exist|fake)
(?:excuse for|another word for|new word for|code for|posh word for|fancy word for|latest excuse) (?:being |just )?{naughty|lazy|thick|badly|bad}
(?:everyone's|everybody's|everyone|everybody|all of them|they've all|half of them|every kid|every child|every naughty child)(?: has| have| is)? (?:got |getting |suddenly )*(?:a bit of )?{autism|adhd|autistic|asd|anxiety|dyslexia|dyslexic|labels|label|sen|trans|gay|non-binary} (?:these days|nowadays|now|apparently|according)
(?:it's|that's|thats|its) called being {naughty|lazy|thick|a}
another (?:one |kid |child |pupil )?(?:with|suffering from|claiming) {anxiety|adhd|autism|so-called|mental|sen|send}
another {eal|sen|send|traveller|gypsy|autistic|refugee|foreign|adhd} (?:kid|child|pupil|one|family|lot|boy|girl) (?:dumped|landed|foisted|to deal|who|on my|with|thrown|lumped|in my)
(?:ruin|ruins|ruining|spoil|spoils|hold|holding|holds|drag|dragging|drags) (?:it |everything |lessons |back |down )?(?:for )?(?:the |all the )?{normal} (?:kids|children|ones|pupils|people)
(?:should not|shouldn't|don't belong|don't want them|not|should never) (?:be |have been )?(?:in|let in) {mainstream}
(?:are you|is he|is she|you're|he's|she's|acting|like you're|bit|proper|such a|what a|they're|were you) (?:a |bit |a bit |being |so |fucking |all |well |right |a right |proper )*{retarded|retard|spastic|mong|spaz|special-needs}
(?:are you|is he|is she|you're|he's a bit|she's a bit|they're all a bit|bit) (?:a bit |so |well |fucking |being |proper )*{special} ?(?:needs|ed|in the head)(?= ?(?:[.!?]|$|or what|or something))
(?:rides?|rode|on|straight off|get back on) the {short|sunshine|special} (?:yellow )?(?:bus|coach)
{window} ?-?lickers?
(?:full|went full|goes full|proper|acting|being so|so|such an) {retard|autistic|sped|autist|aspie} ?(?:about|on|over|again)?(?= ?(?:[.!]|$|about|on|over|again|today))
(?:only|just) (?:got|gets|here|there|in|given|hired|appointed|promoted|chosen|picked) (?:the |that |her |his |a |this |by slt |in )*(?:job|role|post|place|promotion|headship|part|position)? ?(?:because|cos|cause|as|coz) (?:she's|he's|she is|he is|they're|she was|he was|of being) (?:a |an )?{black|asian|gay|woman|disabled|muslim|trans|female|brown|ethnic|lesbian|foreign|deaf|in|pregnant|jewish|young|old}
{diversity|token} (?:hire|appointment|woman|black|gay|asian|muslim|disabled|tick|female|lesbian|trans|brown|man|box)(?! (?:policy|training))
(?:tick|ticks|ticked|ticking) (?:all )?the {diversity|ethnic|woke} (?:box|boxes)
(?:man|bloke|men|blokes|boy|fella|geezer) in (?:a |an )?{dress|dresses|wig|frock|lipstick|drag}(?! (?:rehearsal|code|up|down|race|queen))
{pronoun|pronouns} (?:people|nonsense|police|brigade|crap|bollocks|rubbish|mob|lot|bullshit|warriors|madness)
(?:only|just) (?:two|2) {genders|sexes}
{identifies|identify|identifying|identified} as (?:a |an )(?:cat|dog|attack|helicopter|wolf|fox|horse|tree|teapot|toaster|kettle|potato)
{trans|gender|woke|lgbt|lgbtq|gay|rainbow|queer} (?:nonsense|agenda|cult|rubbish|bollocks|crap|madness|brigade|mafia|garbage|lobby shoving|propaganda|bullshit|ideology nonsense|bandwagon)
(?:shoved|shoving|rammed|ramming|forced|forcing|pushed|pushing) (?:[a-z]+ ){0,5}down (?:our|kids'|children's|their|my|everyone's) {throats|throat}
(?:turn|turning|make|making) (?:our |the |all the |my )?(?:kids|children|boys|pupils|son|frogs) {gay|trans|queer}
(?:had|getting|get|having) (?:the|his|it|her|their) (?:bits |knob |dick |willy )?{chop|chopped|snipped|lopped}(?= ?(?:[.!,]|$|off|and))
(?:boys|lads|men|blokes|a boy|a man|kids) (?:who|that|in|wearing|wears|wear|wanting to wear) (?:wear |wearing |want to wear )?{dresses|skirts|makeup|make-up|nail} (?:need|needs|are|is|should|it's) (?:<deg>)*(?:therapy|help|sick|wrong|weird|a slap|banned|disgusting|freaks|gay|locked|shot|just)
(?:play|playing|plays|played|plays) the {race|trans|gay|disability|muslim|victim|woman|racism|sexism} card
(?:looks?|looking|looked|dressed|walking round|walk around) like (?:a |an |bloody |post )*{letterbox|letterboxes|postbox|ninja|ninjas|bin-bag|terrorist|terrorists|suicide|bomber|gypsy|pikey|tranny|lesbian|refugee|dyke}(?! (?:warrior|turtles?|kidz|training|squad))
{jewed|gypped|gyped} (?:me|us|him|her|them|out|off|down)
(?:tight|tighter|mean|stingy|greedy|rich) (?:as|than) (?:a |an |any )?{jew|jews|scot|scotsman|yorkshireman}
{sheep} ?-?shagg(?:er|ers|ing)
{slanty|slant|slitty} ?-?eyed
{ching} chong
{curry} munchers?
{camel} (?:jockey|jockeys|shaggers?|fuckers?)
(?:mud|sand|dune) {coon|monkey|coons|monkeys}
{jungle} bunn(?:y|ies)
{carpet|rug} munchers?
{bum|butt} (?:bandit|bandits|chum|boy|boys)
{batty} (?:boy|boys|man)
{knacker|knackers|tinker|tinkers} (?:kids?|famil(?:y|ies)|scum|camp|lot|drinkers?)
(?:those|these|them) (?:sort of |kind of |type of )?{people|lot|types|kinds} (?:just |all |never |always )*(?:don't wash|never wash|stink|breed|aren't like us|shouldn't be here|don't belong|don't integrate|should go (?:back|home)|are (?:animals|vermin|savages|dirty|filthy)|are all the same|are taking over|want everything)
(?:too|getting too|far too|bit|way too) {old|young} to (?:teach|be teaching|be a (?:teacher|head|ta)|work in|run a|lead|understand technology)(?<!(?:i'm|never|not|i am) (?:(?:far |way |getting |a bit )?too) (?:old|young) to .{4,24})
{old|older} (?:teachers|staff|colleagues|codgers|fossils|farts|timers) (?:should|need to|ought to|must|can't|just can't|are (?:<deg>)*(?:past it|useless|dinosaurs|a waste|rubbish|dead wood|out of touch)|who should|clogging|blocking|get|won't)
put (?:him|her|them|the old)(?: [a-z]+)? (?:out )?to {grass|pasture|sleep}
(?:being|is) gay (?:is |isn't |'s )?(?:a |an |just a |not )?{sin|choice|phase|disease|illness|abomination|unnatural|disgusting|wrong|normal|natural}(?! and (?:that's|always))(?<!(?:isn't|not|is not|is) (?:a |an )?(?:choice|phase|disease|illness|normal|natural))
(?:all|half|most) of (?:them|those kids|my eal|the eal|these kids) (?:smell|stink) of {curry|garlic|spice|foreign}
{smell|smells|stinks|stink} of (?:curry|foreign food)
(?:get|got|getting|given|gets) (?:a )?{council|free|benefits} (?:house|houses|housing|everything|hand-outs|handouts) (?:[a-z]+ ){0,4}(?:immigrants?|foreigners?|refugees?|migrants?|because they're)
{typical} (?:a )?(?:woman|female|man|bloke|blonde)(?= (?:driver|parked|parking|can't|couldn't|thing to))
{come|coming|came} (?:over )?here (?:with|and|on|in|expecting|demanding|taking|wanting|from) (?:[a-z]+ ){0,10}(?:can't|don't|never|won't|expect|demand|take|taking|get|free|benefits|won't learn|refuse|our|everything)(?<=(?:they|them|families|lot|people|these|who|just|all|immigrants|all of them) (?:all |just |only )?(?:come|coming|came) (?:over )?here .{4,90})
{mental} health (?:nonsense|rubbish|bollocks|crap|excuse|brigade|card|malarkey|bullshit|is (?:just )?an excuse)
(?:all this|this) {mental|trans|autism|adhd|gender|racism|anxiety|neurodivergent|neurodiversity|send|woke|pronoun|diversity} (?:health )?(?:stuff |thing )?(?:nonsense|rubbish|bollocks|crap|malarkey|bullshit|garbage|claptrap)
{snowflake} (?:millennials?|generation|kids these days|gen)
(?:are|is|they're|she's|he's|they are|family are|being) (?:all )?{roma|gypsies|travellers|muslim|muslims|romanian|irish|polish|somali|nigerian|asian|black|jewish|foreign|pikeys|albanian} (?:so )?what (?:do|did) you expect
(?:should|belong|belongs|want|need|needs) (?:to be )?(?:put |kept |locked up )?in a {zoo|cage|home|padded}(?! (?:keeper|visit|for (?:animals|the day)))
(?:not|isn't|hardly|barely) (?:even )?{england|britain|english|british} (?:anymore|any more|any longer|these days)
another {mosque|synagogue|gurdwara}(?! (?:visit|trip|tour|on|to learn))
(?:feel|feels|feeling) like (?:a )?{foreigner|stranger|minority} in (?:my|our|your) own (?:country|school|class|town)
{ginger|gingers|redheads|blondes|fatties|spastics|weirdos|disableds} (?:kids |people |ones |all )?(?:have no|haven't got|are|should|can't|don't have|smell|stink)(?: [a-z]+){0,3}(?<=(?:souls?|friends|ugly|thick|dumb|freaks|shot|smell|stink|brains?|gross|put down|useless|culled)(?: [a-z]+){0,2})
{no} wonder (?:[a-z]+ ){0,6}(?:they're|he's|she's|the kid's|the family's|they are) (?:all )?(?:foreign|muslim|gypsies|travellers|pikeys|immigrants|roma|from [a-z]+|black|polish|romanian|asian|gay|trans|autistic|disabled)
(?:too many|all these|all the|bloody|sick of the|full of) {eal|pakistani|asian|foreign|immigrant|muslim|refugee|traveller|send|special|sen} (?:kids|children|pupils|families|parents|names|lot)
{normal} (?:people|families|kids|women|men|couples) (?:like us|don't|have|not)(?<=(?:gay|gays|trans|lesbian|lesbians|queer|disabled|autistic|muslim|not) .{0,60}normal .{4,30})
(?:bloke|man|woman|boy|girl|it|he-she|thing) (?:who|that) (?:thinks|calls|reckons|says) (?:he's|she's|himself|herself|itself|it's) (?:a |an )?{woman|man|girl|boy|sandra|female|male|lady|they|cat}
{never} (?:met|known|seen|had|taught) (?:a|an|one) (?:single )?(?:muslim|asian|black|traveller|gypsy|polish|romanian|somali|african|gay|male|female|white|indian|pakistani|chinese|young|old) (?:[a-z]+ )?(?:who|that|with) (?:cared|cares|could|can|wasn't|didn't|isn't|worked|works|wanted|tells|told|knew|knows|any)
what (?:do|did|else do|can) you {expect} (?:from|of|with)(?: a| an| the)? (?:gypsies|travellers|gypsy|pikeys?|women|woman|foreigners|immigrants|muslims?|blacks|asians|poles|romanians?|the irish|scousers|gays|men|man|girls|boys|boomers|jews?|roma|somalis|africans|refugees|autistics?|send|sen)
(?:too many|so many|full of) {foreign|immigrant|eal|refugee|muslim|traveller|romanian|polish|asian} (?:kids|children|pupils|families|lot|ones)
(?:bit|proper|well|so|all|lot) (?:a bit )?{special} needs(?= ?(?:[.!,]|$|if|lol|today|this|that|myself|when))
{old} (?:dears|biddies|codgers|fogies|fogeys|bags|crones|farts|duffers|bats|dinosaurs|fossils|ladies who|women on) (?:[a-z]+ ){0,6}(?:want|need|should|ought|can't|still|won't|who|pensioning|retiring|clogging|hogging|running)
(?:want|needs?|should be|ought to be|time (?:they were|he was|she was)) {pensioning|pensioned} off
(?:it's|its|is) a {cultural|race|genetic|racial|gypsy|black|asian|muslim|girl|boy|woman|jewish} thing
{trans|gay|lgbt|muslim|jewish|race|feminist} lobby
{trans|transgender|transgendered} (?:women|men|people|kids|woman|man|girls|boys) (?:are|aren't|will never be|is|isn't|can never be) (?:just |really |actually |not |basically |still |always |only )*(?:men|women|blokes|males?|females?|real|a man|a woman|perverts|freaks|confused|mentally|predators|in wigs|a threat)
(?:she'll|they'll|she will|they will|will|she|they) (?:only |just |all )*(?:get|go off|be off|go) (?:and get )?{pregnant|maternity}(?= ?(?:[.!,]|$|and|anyway|within))
{grow} a (?:pair|set)(?: of balls)?(?= ?(?:[.!,]|$|and|mate|lad))
(?:big|bunch of|such a|total|right|you|proper|great) (?:big |massive |bunch of )?{jessie|jessies|girls|pansies|pansy|nancies|nancy|wusses|pussies|fairies|sissies|poofters|benders|bummers}(?= ?(?:[.!,]|$))
`.replaceAll('GROUPS', RACES);
