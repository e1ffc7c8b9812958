/** Cues for what one writes, shows and tells of oneself. How cues are weighed stands in `index.ts`. */
import type { Cues } from './cue';

export const WRITING_CUES = {
  'name-school': [
    [
      3,
      /\b(?:name|naming|named|mention|mentioning|say|put|list|listing|show|showing|write|tag|have|add|state|saying|says|include|display|use|using)\b.{0,40}\b(?:schools?(?: s)? name|schoolname|username|handle|name of (?:the|my|our) (?:school|workplace)|where i work|school i work|which school|(?:my|our) school(?! (?:email|laptop|ipad|phone|account|computer|device|photo))|school (?:name|on|in|as)|workplace|place of work|employer)\b/,
    ],
    [
      2,
      /\bwhere i (?:work|teach)\b|\bmy workplace\b|\bemployer\b|\bcheck(?:ed|ing)? in\b|\bworks? at\b.*\b(?:profile|bio|facebook|linkedin)\b|\bname of (?:the|my|our) school\b|\bschools?(?: s)? name\b|\btag(?:ged|ging)? (?:the|my|our) school\b|\blocation tag\b/,
    ],
    [
      3,
      /\b(?:profile|facebook|bio|instagram|linkedin|twitter|tinder|hinge) says? (?:\w+ ){0,4}?(?:school|academy|college|primary|high|infants|juniors)\b/,
    ],
    [
      3,
      /\b(?:handle|username|user name|account name|profile name|screen name)\b.{0,40}\bschool|\bschool\w*\b.{0,30}\b(?:handle|username|user name|account name|profile name|screen name)\b/,
    ],
    [
      3,
      /\b(?:say|saying|says|tell|telling|introduce|introduced|call|describe)\b.{0,40}\b(?:i work (?:there|here|for (?:the|this|our) school)|(?:a |the )?(?:teacher|assistant|headteacher|caretaker|governor) (?:at|from|of) (?:this|the|our|my) (?:school|academy))\b/,
    ],
    [3, /\bi (?:teach|work) at (?!(?:a|an|the (?:weekend|moment)|home|night)\b)\w+/],
    [1, /\b(?:linkedin|bio|profile|dating|tinder|hinge|bumble|cv|about section|headline)\b/],
  ],
  'name-job': [
    [
      3,
      /\b(?:job title|my job|i am a (?:teacher|assistant|headteacher|caretaker|midday|governor|newteacher)|that i teach|i teach|my profession|my role|occupation|what i do for (?:a living|work)|i work (?:in|at) a school|say (?:i am|that i am) a? ?teach\w*|my title|work in education|am a teacher|am an assistant)\b.{0,80}\b(?:profile|bio|facebook|instagram|twitter|linkedin|tinder|hinge|bumble|dating|online|page|headline|anywhere|about|say|put|name|header|account|post)\b/,
    ],
    [
      3,
      /\b(?:profile|bio|facebook|instagram|twitter|linkedin|tinder|hinge|bumble|dating|online|page|headline|about|say|put|says|account)\b.{0,60}\b(?:job title|my job|i am a (?:teacher|assistant|headteacher)|that i teach|my profession|my role|occupation|a teacher|i teach|teacher|assistant at|work in a school|year \d teacher|what i do for)\b/,
    ],
    [
      3,
      /\b(?:teacher|headteacher|assistant|newteacher|midday)\b.{0,30}\b(?:in|on) my (?:\w+ )?(?:bio|profile|linkedin|headline|twitter|facebook|instagram)\b/,
    ],
    [
      3,
      /\b(?:write|put|say|have|list|add|use|call myself)\b (?:\w+ ){0,4}?(?:teacher|assistant|headteacher|newteacher|midday|caretaker|school)\b (?:\w+ ){0,3}?(?:bio|profile|linkedin|headline|facebook|instagram|about section)\b/,
    ],
    [2, /\b(?:job title|my profession|occupation|my job|what i do for a living)\b/],
    [1, /\b(?:bio|linkedin|dating|tinder|hinge|bumble)\b/],
  ],
  'use-logo': [
    [
      3,
      /\b(?:logo|crest|badge|branding|letterhead|uniform|school jumper|school hoodie|lanyard|emblem|(?:work|school|staff) (?:shirt|polo|fleece|top|t ?shirt|jacket|tie)|school colours|prospectus|newsletter)\b/,
    ],
    [2, /\blooks? official\b|\bofficial looking\b/],
  ],
  'speak-for-school': [
    [
      3,
      /\b(?:on behalf of|for the school|speak(?:ing)? for|represent\w*|spokes\w+|official (?:statement|response|reply)|answer (?:for|as) the school|as the school|in the name of|school s behalf|defend the school|reply (?:\w+ ){0,4}?(?:as|for) the school|correct (?:a|the|what|them|her|him|it|people|this) ?|put (?:them|her|him|people) (?:right|straight)|set the record straight)\b/,
    ],
    [2, /\bposting for (?:the )?school\b|\bpress\b|\bjournalist|\bmedia (?:enquiry|request)|\breporter|\blocal paper\b/],
  ],
  'own-views': [
    [
      4,
      /\b(?:views? (?:are |is )?(?:my|their|your|all) own|own (?:views?|opinions?)|opinions? (?:are )?(?:my|their|your) own|disclaimer|all views|views expressed|views statement|my views|not (?:the )?(?:school|employer) s views|personal opinions?)\b/,
    ],
  ],
  'mention-pupil': [
    [
      4,
      /\b(?:one of my (?:\w+ )?(?:lot|kids|children|boys|girls|class|form|pupils))\b.{0,80}\b(?:post|tweet|share|status|name|photo)\b|\b(?:send|teachers?|tes|mumsnet|netmums|advice|public|town|village) (?:facebook )?(?:groups?|boards?|forums?|thread)\b.{0,120}\b(?:pupil|child|kid|boy|girl|lad|year \d+)\b|\b(?:pupil|child|kid|boy|girl|lad|year \d+)\b.{0,120}\b(?:send|teachers?|tes|mumsnet|netmums|advice|public|town|village) (?:facebook )?(?:groups?|boards?|forums?|thread)\b/,
    ],
    [
      3,
      /\b(?:mention|name|naming|post|posting|write|writing|share|sharing|tweet|talk(?:ing)?(?! to\b)|say|put|story|stories|funny|quote|joke|brag|shout ?out|congratulat\w*|celebrate|birthday|wish)\b.{0,60}\b(?:pupils?|students?|kids?|child(?:ren)?|lads?|boys?|girls?|year \d+|sixth form|class|little ones?|form|initials)\b/,
    ],
    [
      2,
      /\b(?:pupils?|students?|kids?|child(?:ren)?|boy|girl|lad) (?:s )?(?:name|names|initials|said|says|work|surname|first name|quote)\b|\b(?:about|discuss|advice (?:on|about)) (?:a|my|one of my|one of our) (?:\w+ )?(?:pupil|child|student|kid|class)\b|\bno names?\b|\bwithout (?:\w+ )?(?:names?|naming)\b|\bfirst names?\b|\bnaming (?:them|him|her|anyone)\b/,
    ],
  ],
  'mention-colleague': [
    [
      3,
      /\b(?:say|saying|post|posting) (?:that )?(?:my|our|the|a) (?:\w+ )?(?:colleague|assistant|teacher|headteacher|team|boss)s? (?:is|are|was) \w+/,
    ],
    [
      3,
      /\b(?:mention|name|naming|post|posting|write|writing|share|tweet|shout ?out|congratulat\w*|thank|tag|tagging|wish|moan|rant|joke)\b.{0,60}\b(?:colleagues?|teachers?|assistants?|headteacher|staff|co ?workers?|work friends?|team|boss|manager|senior leader|governors?)\b/,
    ],
  ],
  'mention-parent': [
    [
      3,
      /\b(?:parents?|mums?|dads?|families)\b.{0,50}\b(?:(?:post|write|tweet|blog) about|(?:put|do|write) (?:a |an |it |something )?(?:\w+ )?(?:status|post|tweet|about))\b/,
    ],
    [3, /\b(?:families|parents|mums)\b.{0,80}\b(?:post|tweet|status|share) (?:that|it|this)\b/],
    [
      3,
      /\b(?:mention|name|naming|post|posting|write|writing|share|tweet|moan|rant|joke|screenshot)\b.{0,50}\b(?:parents?|mums?|dads?|families|carers?)\b/,
    ],
    [2, /\bparents? (?:s )?(?:emails?|names?|complaint)\b/],
  ],
  'mention-school-life': [
    [3, /\bschool (?:is |s )?(?:shut|closed|closing|open)\b/],
    [
      3,
      /\b(?:teaching (?:practice|diary|blog|vlog|journey|account)|teacher (?:account|blog|instagram|tiktok|vlog|podcast)|podcast|a teacher at|work there|my classroom|classroom|display|reading corner|school building|my office|sunrise|school grounds|christmas fair|summer fair|poster)\b.{0,120}\b(?:post|put|share|tweet|instagram|facebook|tiktok|youtube|pinterest|timeline|blog|diary|online|say|answer|introduce|podcast|story|status)\b|\b(?:post|put|share|tweet|photo|podcast|blog|diary|instagram|facebook|pinterest)\b.{0,120}\b(?:teaching practice|a teacher at|my classroom|classroom|display|reading corner|school building|sunrise|sports day|nativity|assembly|school trip|summer fair)\b/,
    ],
    [
      3,
      /\b(?:mention|post|posting|posted|write|writing|share|sharing|tweet|tweeting|put|talk|talking|say|advertise|promote|status|comment|video|blog|blogging)\b.{0,60}\b(?:school (?:trip|event|play|fair|fete|day|life|news|matters?|production|concert|closed|closure|disco|activities|activity|results|show)|trips?|residential|nativity|sports day|ofsted|inspection|results|gcses?|a levels?|sats|snow|snow day|assembly|lesson|lessons|event|events|evening meeting|fair|fete|bake sale|leavers|my day|work|prom|inset|closed|production|play|performance|fundrais\w+|classroom|displays?|match|fixture|world book day)\b/,
    ],
    [
      2,
      /\b(?:about (?:work|school|my day|my job|the day|teaching)|school (?:trip|event|fair|fete|play|production|news|matters)|nativity|sports day|residential|snow day)\b/,
    ],
  ],
  confidential: [
    [
      5,
      /\b(?:taken into care|looked after child|in care|foster\w*|autis\w*|adhd|diagnos\w*|dx|social services|social worker|keypad|entry code|door entry|(?:gate|alarm|door|entry|safe) codes?|burglar alarm|fire plan|site plan|evacuation plan|heard in (?:a |the )?(?:staff )?meeting|minutes (?:of|from)|joining a trust|(?:becoming|turning into) an academy|academisation|knows? from work|know from work|restructur\w*|job cuts|redundan\w*|child protection plan)\b/,
    ],
    [
      3,
      /\b(?:confidential\w*|sensitive|data protection|gdpr|personal data|private information|safeguarding (?:information|details|case|concern|file|stuff|issue)|sen ?d?|ehcp|iep|medical (?:information|details)|exam (?:results|papers?)|staffing|redundanc\w*|exclusion|excluded|timetable|register|mark ?book|pupil data|assessment data|reports home|leak\w*|security|door code|alarm|dropbox|google drive|memory stick|usb|cloud)\b/,
    ],
    [
      2,
      /\b(?:secret|gossip|rumou?rs?|information about|details (?:about|of)|inside (?:info|knowledge)|discuss(?:ing)? (?:a|the|pupil|child|our|school)|work stuff|school business|behind closed doors)\b/,
    ],
  ],
  criticise: [
    [
      3,
      /\b(?:complain\w*|moan\w*|rant\w*|criticis\w*|criticiz\w*|slag(?:ging)? off|vent\w*|bad ?mouth\w*|whinge\w*|negative|bad review|let off steam|had enough|(?:hate|loathe|sick of|fed up with|cannot stand) (?:my job|work|my boss|this place|the job|my school)|bitch\w*|grumbl\w*|ha(?:ve|ving|d|s) a go|run down)\b/,
    ],
    [2, /\b(?:glassdoor|review (?:of|for) (?:the|my|our) school|workload|fed up|awful day|stress\w*|rubbish|disagree)\b/],
  ],
  insult: [
    [4, /\bcall(?:ing|ed)? (?:an?|the|my|him|her|them|that|this|some) (?:\w+ ){0,3}?(?:an?) \w+/],
    [
      3,
      /\b(?:insult\w*|rude|mock\w*|tak(?:e|ing) the (?:mick|mickey|piss)|slag\w*|nasty|abusive|unkind|make fun|making fun|laugh(?:ing)? at|idiot\w*|stupid|name calling|offend|hurtful|mean comment|joke about|jokes about|banter|funny comment|derogat\w*|meme about|slate)\b/,
    ],
  ],
  accuse: [
    [
      5,
      /\b(?:post|say|tell people|tell everyone|tweet|write|put)\b (?:\w+ ){0,3}?that (?:the|my|our|a|one) (?:\w+ ){0,2}?(?:headteacher|senior leader|colleague|teacher|manager|boss|governor|assistant)s? (?:is|are|was|has|have|does)\b/,
    ],
    [
      3,
      /\b(?:fiddl\w*|embezzl\w*|steal(?:s|ing)?|stole|corrupt\w*|cooking the books|fiddling the books|having an affair|liar|accus\w*|allegation\w*|defam\w*|libel\w*|slander\w*|name and shame|call (?:\w+ )?out|expos(?:e|ing) (?:the|a|him|her|them)|blame)\b/,
    ],
  ],
  discriminate: [
    [
      4,
      /\b(?:jokes?|memes?|rude|laugh\w*|funny|mock\w*|nasty|insult\w*|comments?)\b.{0,40}\b(?:disab\w+|black people|asian people|muslims?|jew(?:s|ish)|immigrants?|refugees?|gays?|lesbians?|travellers|foreigners|women|race|religions?)\b/,
    ],
    [
      3,
      /\b(?:racis\w*|sexis\w*|homophob\w*|transphob\w*|discriminat\w*|islamophob\w*|antisemit\w*|equality|ableist|about immigrants|trans people|gay people|religion)\b/,
    ],
  ],
  swear: [
    [
      3,
      /\b(?:swear\w*|rude words?|bad language|foul language|offensive|crude|sexual|dirty jokes?|dodgy (?:jokes?|memes?)|inappropriate (?:jokes?|memes?|post|content|posts)|adult humour|strong language|memes?|onlyfans|racy|explicit)\b/,
    ],
  ],
  embarrass: [
    [
      3,
      /\b(?:drunk\w*|drinking|hangover|hungover|boozy|embarrass\w*|unprofessional|disrepute|reputation|pulling a sickie|sickie|skiv\w+|topless|dancing on|on (?:a|the) table|passed out|throwing up|being sick|making a fool|looking silly|daft)\b/,
    ],
  ],
  'private-life': [
    [
      3,
      /\b(?:bikini|party photo|night out|hen (?:do|night|party)|stag (?:do|night)|nightclub|clubbing|wine|beer|beers|cocktails?|festival|pub|smok\w+|vap(?:e|ing)|tattoos?|swimwear|beach photo|poker|gambl\w+|holiday photo|date night)\b/,
    ],
  ],
  unlawful: [
    [3, /\b(?:illegal\w*|unlawful\w*|against the law|drugs?|cannabis|weed|terroris\w*|extremis\w*|violence|crime|riot)\b/],
  ],
  politics: [
    [
      3,
      /\b(?:politic\w*|election\w*|labour|tory|tories|conservatives?|lib dems?|reform(?: uk)?|green party|plaid|snp|vote|voting|campaign(?:ing)? for|councillor|my mp|an mp|political party|party politic\w*|brexit|canvass\w*)\b/,
    ],
  ],
  causes: [
    [
      3,
      /\b(?:strike|strikes|striking|picket|unions?|neu|nasuwt|unison|petition|protest|march|demo|gaza|palestine|ukraine|climate|pride|remembrance|charity campaign)\b/,
    ],
  ],
  business: [
    [3, /\b(?:flog\w*|plug (?:for|my|her|his)|sell my|my (?:resources|lesson plans))\b/],
    [
      3,
      /\b(?:business|sell\w*|side (?:hustle|line|gig)|vinted|etsy|ebay|commercial|promot(?:e|ing) my|advertis\w*|avon|body shop|mlm|income|earn\w*|tes resources|teachers pay teachers|tutoring business|paid (?:partnership|promotion)|sponsor\w*|brand deal|influencer|affiliate|gofundme|fundrais\w+|crowdfund\w*|money|cakes?|charity|just ?giving|raffle)\b/,
    ],
  ],
  copyright: [
    [4, /\b(?:pirat\w*|dodgy site|illegal download|download (?:a |the )?(?:film|movie|song|music))\b/],
    [
      3,
      /\b(?:copyright\w*|somebody else s work|someone else s|other people s (?:work|resources|photo)|download(?:ed|ing)? (?:music|films?|songs?|movies?|resources)|plagiar\w*|intellectual property|twinkl|worksheets?|song(?:s)? (?:in|on)|disney|film clip|repost(?:ing)? (?:a )?(?:meme|article))\b/,
    ],
  ],
  'take-pictures': [
    [
      3,
      /\b(?:take|taking|took|taken|film|filming|filmed|record|recording|recorded|video(?:ing)?|snap) (?:\w+ ){0,6}?(?:photo|video|on my (?:own )?phone|my (?:own )?(?:phone|camera|ipad)|pupils?|children|kids|class|lessons?|learning|work)\b/,
    ],
    [
      3,
      /\b(?:photo|video|film\w*|record\w*|camera)\b.{0,60}\b(?:my (?:own )?(?:phone|camera|ipad|tablet)|own (?:phone|camera|device)|personal (?:phone|camera|device))\b|\b(?:my (?:own )?(?:phone|camera)|own phone|personal phone)\b.{0,50}\b(?:photo|video|film|record|camera)/,
    ],
    [
      2,
      /\bcamera\b|\bphoto (?:consent|permission)\b|\bkeep (?:the )?photo|\bdelete (?:the )?photo|\bstor(?:e|ing) photo|\bphoto (?:\w+ ){0,4}?(?:laptop|home|memory stick|usb|cloud)\b/,
    ],
  ],
  'post-pictures': [
    [
      3,
      /\b(?:post|posting|posted|share|sharing|shared|upload\w*|put|putting|publish\w*|tweet\w*|stick|tag|tagged|tagging|profile|cover) (?:\w+ ){0,8}?(?:photo|video|selfie)\b/,
    ],
    [
      3,
      /\bphoto (?:\w+ ){0,10}?(?:facebook|instagram|twitter|online|social media|tiktok|profile|website|page|snapchat|linkedin|whatsapp|status|story|post|posted|up|shared)\b/,
    ],
    [
      2,
      /\b(?:background|in the photo|photo of|group photo|class photo|team photo|staff photo|faces?|blur\w*|back of (?:their|the) heads?|emoji over|can not see)\b/,
    ],
    [3, /\b(?:show|showing|use|using|have) (?:\w+ ){0,8}?in (?:a|the|my|our) (?:photo|video)\b/],
    [1, /\b(?:photo|video)\b/],
  ],
  privacy: [
    [3, /\b(?:searchable|be found|find me|look me up|who can see my)\b/],
    [
      3,
      /\b(?:privacy|private (?:profile|account|settings?)|public (?:profile|account|page|instagram|facebook|settings?)|(?:profile|account|page|facebook|instagram|twitter|tiktok|it|settings?|everything|posts) (?:\w+ ){0,3}?(?:private|public|open|locked|friends only|visible)|lock(?:ed)? (?:down|my)|who can see|who sees|friends only|anyone can see|open profile|on private|set to (?:private|public)|make (?:\w+ )?(?:private|public)|strangers|hide my (?:profile|facebook|name|account)|maiden name|different name|fake name|nickname|under another name|middle name|change my name)\b/,
    ],
    [1, /\b(?:public|private|settings?|locked|audience|friends of friends)\b/],
  ],
  'own-details': [
    [
      3,
      /\b(?:my|own|home|personal|your|their|there|staff|her|his) (?:\w+ )?(?:address|phone number|number|phone|email|mobile|landline)\b.{0,40}\b(?:profile|bio|facebook|instagram|twitter|tiktok|linkedin|online|page|website|public|post)\b/,
    ],
    [2, /\b(?:contact details|personal details|personal information|where i live|home address|date of birth)\b/],
  ],
  identity: [
    [
      3,
      /\b(?:date of birth|(?:my|own) birthday|birth ?date|passport|national insurance|ni number|bank (?:details|card)|driving licence|identity (?:theft|fraud)|imei|id theft|fraud|scam)\b/,
    ],
  ],
  'old-posts': [
    [
      3,
      /\b(?:old (?:posts?|photo|tweets?|twitter|stuff|status\w*|accounts?|profile|videos?)|from (?:university|years ago|before i (?:was|started|became)|when i was (?:a student|younger|at))|before i (?:\w+ )?(?:started|got|joined|became)|clean up|tidy up|go (?:through|back)|past posts|check (?:through )?my (?:profiles?|social media|accounts?)|when i (?:start|join)|starting (?:a|my|at)|new job|review my|years old posts)\b/,
    ],
    [2, /\b(?:delete|deleting|take down|remove)\b/],
  ],
  opinions: [
    [
      3,
      /\b(?:potholes|local paper|council tax|the government|the dfe|department for education|the system|trip ?advisor|google review|review of (?:a|the|his|her) (?:cafe|pub|shop|restaurant|farm)|general teaching|my opinions?|have my say|funding cuts|pay rise|get paid|teachers pay)\b/,
    ],
    [2, /\b(?:ofsted|education policy|anonymous (?:page|account)|comment (?:on|under) (?:a|the) (?:news|story|article))\b/],
  ],
} as const satisfies Cues;
