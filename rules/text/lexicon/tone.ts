/** The tone in which people grumble about work, and in which they are glad of it. Written for `Phrases`: `{}` holds the anchor words. */

export const TONE_SLOTS: Readonly<Record<string, string>> = {
  ws: '(?:[a-z]+ ){0,3}',
  they: 'they|slt|management|the head|our head|the boss|my boss|he|she|anyone|leadership|people|governors|school|the school|our school|my school|the trust|whoever|the deputy|our deputy',
};

/** Plain grumbling: one is enough beside the school, the job or those who lead. */
export const GRUMBLES = `
give me {strength}
i'm {walking|leaving|quitting|gone|resigning|done}(?= ?(?:[.!,]|$|keeping|with (?:this|it|teaching|them|school)))
if one more {member|person|parent|consultant|initiative|email|meeting|slt|head|deputy}
(?:you|they) (?:seriously |actually )?{couldn't} (?:make|write) (?:it|this)
(?:has|have|'s|'ve) (?:now |just |also |literally |actually )*{decided|banned|scrapped|cancelled|insisted|announced|introduced|demanded|decreed|ruled} (?:that |we |our |all |a |the |another |mugs|coffee|tea|lunch|on |yet )
{found} out (?:from|on|via|by) (?:a |an |the )?(?:parent|parents|facebook|twitter|email|kids|pupil|pupils|local|news|whatsapp|text)
not (?:even )?(?:one|a single|a|so much as a) {thank|thanks|well}
{waste} of (?:money|my|our|time|everyone)
(?:nobody|no-one) {follows|reads|cares|listens|uses|enforces|checks|bothers|tells|told|asked|thought}
no one {follows|reads|cares|listens|uses|enforces|checks|bothers|tells|told|asked|thought}
{absolutely} no (?:communication|support|leadership|warning|consultation|thought|thanks|respect|regard|understanding|help|backup|sympathy)
{says|tells} (?:it all|you everything|you all you need|a lot about)
{joke} shop
don't make me {laugh}
{leave} us (?:alone|be)
{do} (?:<they>) (?:even |ever |actually |honestly |really )?(?:think|realise|care|know|understand|listen|remember|want)
who do (?:<they>) {think}
{takes|taking|take|took|beggars} (?:the (?:mick|mickey|biscuit|piss|michael|cake)|belief)
put(?:s|ting)? (?:me|you|anyone|people|us|her|him) off {teaching|working}
{hated} every (?:second|minute|moment)
i {give} up(?= ?(?:[.!,]|$))
good {luck} (?:finding|getting|replacing|to whoever|to the next)
{haemorrhaging|hemorrhaging|bleeding} (?:staff|teachers|people|good)
<they> (?:still )?{can't|couldn't|cannot} (?:even )?(?:organise|manage|run|plan|sort|fix|get|be bothered|make|spell|decide|answer|keep)
that (?:can't|couldn't|cannot) (?:even )?{organise|manage|run|plan|sort|fix} (?:a|an|its|the|itself)
only (?:here|in it|staying|doing it|doing this|there|still here) for the {pension|money|holidays|kids}
(?:worst|stupidest|biggest|dumbest) (?:career )?{decision|mistake|move} (?:i|of my|ever)
don't (?:ever |even )?{apply|bother|work|teach|come} (?:for the job|for a job|applying|here|to work|at ours|at our|in our|there)
never {felt|been} (?:so|this|more) (?:unvalued|undervalued|low|stressed|miserable|unappreciated|alone|demoralised|unsupported|unhappy|exhausted by|disrespected|disheartened|ignored|fed up|close to)
{unvalued|undervalued|unsupported|unappreciated|demoralised|demoralising|disrespected|unheard|degrading|patronised|patronising|belittled|humiliated|gaslit|overworked|underpaid|soul-crushing|disheartening|demotivating|demotivated}
not a {priority}
{would|they'd|he'd|she'd|rather} (?:rather )?(?:spend|buy|pay|see|lose|employ) (?:[a-z0-9]+ ){1,8}than
(?:paid|paying|pay|hired|bring in|brought in|spent|spend|spending|wasted|blown) (?:a |an |another |£?[0-9]+k? |thousands |a fortune |money |on |some )+{consultant|consultants|signs|sign|logo|rebrand|branding|banner|lanyards|reception|sofas|carpet|furniture|website|speaker}
{meanwhile} (?:i|we|the|our|my|staff|kids)
out of my own {pocket|money|purse|wages}
(?:buy|buying|bought|bringing|supply|paying for) (?:all )?my own {pens|glue|paper|resources|tissues|books|board|whiteboard|stationery|printer|laptop}
not (?:being |getting |even |been )*{paid} (?:for|a penny|extra|overtime)
(?:left|leaving|escaped) the {classroom} (?:in|years|a decade|long|before|ages)
(?:can't|cannot|don't) {remember} the last time (?:<ws>)?(?:anyone|someone|slt|the head|management|we|i|they|my|he|she|a)
when was the {last} time (?:<they>|anyone|any of them)
(?:want|tempted|ready|close|about|going) to (?:just )?{hand|quit|resign|walk|jack} (?:in |out|my notice|it in|it all in|this in|the job|teaching)
(?:can't|cannot|couldn't) (?:see|imagine) {myself} (?:doing|staying|lasting|being|working|teaching|still)
not what i {signed} up for
didn't {sign} up for this
what(?:'s| is) the {point}(?= ?(?:[.!?,]|$|of (?:this|it|these|any|another|having|planning|marking|even|data|an?|the (?:meeting|policy|inset|behaviour)|slt)|in (?:even|any|me|planning|trying|this|having)))
{cried|crying|sobbing|sobbed|tears} (?:in|on) (?:the |my )(?:car|toilets?|loo|stock cupboard|way home|way in|staffroom|cupboard|carpark|car park)
{tears} (?:again )?(?:because of|over|after) (?:<they>|the|a|an|that|my|another|yet)
{breaking} point
(?:off|signed off|leaving) (?:sick )?with {stress|anxiety}(?: again)?
{appalling|disgusting|disgraceful|shameful|ridiculous|ludicrous|pathetic|farcical|insulting|outrageous|infuriating|unacceptable|diabolical|abysmal|laughable|despicable|unforgivable|scandalous|absurd|shambolic|soulless|exploitation|exploited|nonsensical|idiotic|moronic|bonkers|cruel|heartless|spineless|gutless|incompetence|incompetent|clueless|dysfunctional|chaotic|hypocrisy|hypocrites|hypocritical|favouritism|bullied|bullying}
{shambles|farce|disgrace|circus|fiasco|travesty|pantomime}
{pointless|thankless|soul-destroying|mind-numbing}
(?:complete|total|utter|absolute|such a|massive|huge|what a|a) {waste} of
{insist|insists|insisting|insisted} on
not (?:one|a single) {member|person|soul|one} (?:of|in|from) (?:slt|leadership|management|the)
nobody (?:ever )?{looks} at
nobody {cares|listens|bothers|thinks|asks|asked|reads|gives}
the {way} (?:<they>|we're|we are|i'm|i've been|staff are|tas are|i was|they've|we get|support staff are) (?:being |been |get )?(?:speak|speaks|spoke|treat|treats|treated|talk|talks|talked|spoken|run|runs|handled|handle|ignore|ignored|communicate|dealt)(?= )
(?:doing|does|do|did) my {head|nut|tree} in
{driving|drives|drove|drive} me (?:up the wall|mad|crazy|insane|round the bend|out of teaching|to drink)
on my last {nerve|legs}
{losing|lost|lose} (?:the will|my rag|patience with|my patience|faith|my mind|all faith|respect|all respect)
{fuming|livid|raging|seething|appalled|disgusted|gobsmacked|furious|incensed}
so {angry|cross|disappointed|frustrated|let|done} (?:with|at|down|by|about)
{disappointed|frustrated} (?:with|in|by|at) (?:<they>|this|my|our|the|how)
let {down} (?:by|again)
{dumped|lumped|landed|sprung|foisted|dropped|chucked} (?:it |this |that |everything |more |all |another |a [a-z]+ )?(?:on|onto) (?:us|me|my)
{expected|expect|expects|told|ordered|forced|made} (?:us |me |you |staff |everyone )?to (?:do it |work |plan |mark |stay |come |give up |attend |cover |run |be |write |teach )(?:[a-z]+ ){0,6}(?:for free|for nothing|in our own time|unpaid|on a sunday|on a saturday|at the weekend|over the holidays|during the holidays|in my own time|with no|by tomorrow|by monday|overnight|at 24|with a day's)
(?:with|at|given|gave us|got) (?:no|a day's|one day's|24 hours|zero|10 minutes|two days|an hour's|five minutes|minutes|hardly any) {notice|warning}
(?:24 hours|one day|two days|a day)'?s? {notice}
surprise {surprise}
{quelle|shock} (?:surprise|horror)
{you'd} think (?:<they>|someone|a school|after|by now|that)
{imagine|fancy} (?:being|having|working|thinking|treating|telling) (?:a school|a head|your staff|for a|at a|so|that|staff)
{nightmare|joke|hellhole|shithole|dump|madhouse|cesspit} (?:of a )?(?:place|school|job|term|year|department|boss|management)
{not} (?:worth|worth the) (?:it|hassle|stress|money|grief)
{life's} too short (?:for|to)(?: [a-z]+)?
there (?:has to|must|'s got to) be more to {life}
anyone (?:else )?{hiring|recruiting}
(?:get|got|getting) me {out} of (?:here|this|there)
{need} (?:to get )?out(?= ?(?:[.!]|$|of (?:this|here|there|teaching|that)))
plotting my {escape|exit}
{escape|exit} (?:plan|route|strategy)
dream(?:ing|t)? of {handing|quitting|leaving|walking|telling} (?:in|out|my|them|slt|him|her)
{stick} (?:your|their|his|her|the|this|that|it|my) (?:[a-z]+ )?(?:up|where|job)
{shove|stick} (?:it|your [a-z]+|their [a-z]+|this [a-z]+|the job) (?:up|where) (?:your|their|the|where|it|his|her)
`;

/** Half a grumble: two of them make one. */
export const MUTTERS = `
{third|fourth|fifth|sixth|seventh|tenth} (?:inset|cpd|meeting|observation|policy|initiative|change|deadline|timetable|seating plan|version|time this)
{tight|stingy|pathetic|shocking|classy|priorities|marvellous|brilliant|fabulous|unreal|insane|madness|bonkers|mugs|clueless}(?= ?[.!])
{again}(?= ?(?:[.!?]|$))
{yet} again
{another|more|yet} (?:[a-z]+ )?(?:inset|initiative|email|emails|policy|spreadsheet|form|meeting|twilight|observation|data drop|learning walk|change|briefing|memo|restructure|deadline|cpd|training|survey|template|tracker|priority|bloke in a suit|consultant|powerpoint|assembly|book look|mock|cover)
(?:d{2,3}|hundreds of|fifty|twenty|thirty|forty) {emails|pages|slides|messages} (?:from|since|about|in|of)
{yawn|sigh|eyeroll|ugh|grr|argh|facepalm|zzz|smh|ffs|wtf}
{typical|classic|predictably|naturally}(?= ?(?:[.!,]|$|slt|management|of))
(?:as|per) {usual|always|per}
of {course}(?= ?(?:[.!,]|$|slt|they|nobody|no one|it's|the))
{apparently|allegedly|supposedly}
{still} (?:no|not|nothing|waiting|broken|wrong|haven't|hasn't|won't|can't|isn't|don't|doesn't|expected|freezing|leaking|chasing)
no {support|ppa|break|breaks|lunch|heating|thanks|notice|warning|consultation|cover|resources|budget|ta|apology|reply|response|communication|help|backup|sympathy|common|chance|excuse|recognition|respect}
{broken|leaking|mouldy|freezing|rats|mice|asbestos} (?:since|again|roof|ceiling|radiators?|heating|windows?|photocopier|printer|classroom|boiler|in (?:my|the|our))
{why} (?:do|are|is|can't|won't|did|must|does) (?:<they>|we|i|our|my|nobody|no one)
{nobody|noone|no-one}
{no} one (?:has|in|at|seems|ever|even|told|asked|cares|listens|knows)
{told} (?:off|us|me|we|by|to)
{supposed} to
{expected|expect|expects} (?:us|me|to|we|that)
last {minute|second}
{hate|hated|dread|dreading|resent|loathe}
{seriously|honestly}(?= ?[?.!]|$)
{seriously} (?:though|slt|who|what|how|why)
{unfair|unreasonable|unrealistic|unpaid|unsafe|unworkable|unhelpful|useless|hopeless|awful|terrible|dreadful|shocking|unbelievable|embarrassing|rubbish|miserable|grim|depressing|stressful|tiring|broken|crazy|silly|daft|mad|nuts|stupid}
{stressed|burnt-out|burnout|exhausted|knackered|broken|drained|demotivated|desperate}
{moved|moving|changed|changing|shifted|brought} (?:the |our |my |all )?(?:[a-z]+ )?(?:deadline|deadlines|goalposts|timetable|rooms?|seating|date|dates|forward|everything|policy|ppa|plan)
{forward|earlier|back|cancelled|scrapped|cut|rejected|refused|denied|ignored|blamed|dismissed} (?:again|us|me)
{rejected|refused|denied|ignored|cut|cuts|cutting|axed|scrapped|cancelled|binned} (?:our|my|the|it|us|me|again|staff|ta|tas|leave|request|hours|pay|ppa)
{resign|resigned|quit|quitting|notice|leaving} (?:because|over|after|again|in droves|already|by|the week)
{jobs|vacancies|tes|indeed|linkedin} (?:page|site|website|alerts?|search|open|again|here)
{brilliant|genius|fantastic|marvellous|fabulous|wonderful|great}(?= ?(?:[.]|idea|timing|plan|start|use|leadership|planning|communication|slt|management))
{cheers|thanks} (?:for that|for nothing|a lot|a bunch|slt|boss|then|guys|for the (?:notice|heads up|warning|support))
{love|loving} (?:being|getting|having|how|it when|that|a) (?:told|observed|asked|to|ignored|they|slt|we|my|our|our head|the head|treated|given|micromanaged|spoken|talked|blamed|judged|patronised)
{wellbeing} (?:biscuit|biscuits|tin|week|poster|posters|hour|wednesday|email|cake|cakes|day|workshop|training|session|lead)
{resilient|resilience}
`;

/** Gladness: takes the sting out of grumbling. */
export const GLADNESS = `
(?<!(?:slt|they|management|head|parents|kids|to|boss|who) ){love|loved|loving|loves} (?:my|this|our|the|it|working|teaching|being back|these|every)(?! (?:job but|school but)| being (?:told|observed))
{lovely|superb|amazing|awesome|gorgeous|heroes|hero|legends|legend|stars|grateful|thankful|blessed|delighted|thrilled|excited|joyful|wonderful|beautiful|heartwarming|privileged|honoured}(?! (?:to be told))
{proud|proudest}
{brilliant|fantastic|great|excellent|fabulous} (?:day|class|bunch|team|kids|school|staff|colleagues|group|week|time|course|training|inset|cpd|session|people|support|speaker|show|results|effort|news|to see)
{best|favourite|nicest|kindest} (?:class|school|job|kids|team|bunch|day|part|week|head|staff|colleagues|year|boss|slt|group|people|tas)
{thank|thanks} (?:you |so much |to |all |everyone )+(?:everyone|all|my|our|the|staff|for (?:all|the lovely|being|making|helping|your|coming|supporting|a))(?! (?:notice|nothing))
(?:good|lovely|great) {kids|bunch|lot|laugh|fun|chat}
we got {there}
{made|making} (?:my|our) (?:day|week|year)
{worth} it(?= ?(?:[.!]|$|all|when|though))
{wouldn't} (?:change|swap|have|want|trade)
{enjoyed|enjoying|enjoyable|smiling|smashed|nailed|celebrating|celebrate}
so {happy|pleased|lucky|glad|chuffed} (?:to|with|for|i|that)(?! (?:it's over|to be leaving|i'm leaving|to leave|to see the back))
{useful|interesting|inspiring|inspired|productive|helpful}
but (?:the )?{kids|children|pupils|class} (?:are|were|make|made)
i'll {miss}
{miss} (?:this|my|the|it|them|you|everyone|everybody)
`;
