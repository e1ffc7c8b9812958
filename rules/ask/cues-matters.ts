/**
 * Cues for what a question is about, over plain words. Each matter has cues that settle it (weight 3), speak for it (2) or only
 * hint at it (1); the weights add up, and the matter with most is the one asked about. Each cue is linear in the text.
 */
import type { Matter } from './facts';

type Cue = readonly [weight: number, cue: RegExp];

export const MATTER_CUES: Readonly<Record<Matter, readonly Cue[]>> = {
  befriend: [
    [
      3,
      /\b(?:un)?friend(?:ed|ing)\b|\b(?:to|i|we|you|not|they|can|should|could|may|she|he|s) (?:un)?friend\b|\bfriends? (?:request|with|on|list)\b|^(?:un)?friend |\b(?:un)?follow(?:s|ed|ing|ers?)?\b|\bfollow back\b/,
    ],
    [2, /\bfriends\b/],
    [
      2,
      /\b(?:accept|connect|connected|connection|connections|invite|invited|invitation|add|adds|added|adding|sent me a request|request from)\b/,
    ],
    [
      2,
      /\b(?:snapchat streaks?|streaks?|my (?:facebook|instagram|twitter|snapchat|tiktok|linkedin) (?:friends|followers|contacts))\b/,
    ],
    [
      1,
      /\b(?:contact|contacts|relationship|in touch|mates|request|keep (?:her|him|them) on|have (?:her|him|them|\w+ \w+|parents|pupils) on)\b/,
    ],
  ],
  message: [
    [
      2,
      /\b(?:message|messages|messaged|messaging|text|texts|texted|texting|whatsapp|chat|chats|chatting|talk to|reply|replying|replied|respond|answer (?:her|him|them|on)|contact|contacting|email|emails|emailing|emailed|phone (?:her|him|them|a|the)|ring|call|calls|calling|facetime|video call|zoom|get in touch|in touch|speak to|communicat\w+)\b/,
    ],
    [
      2,
      /\b(?:game|games|gaming|playing|fortnite|minecraft|roblox|xbox|playstation|discord) (?:\w+ ){0,5}?(?:pupils?|kids?|children|boys|girls|lads|students?|year \d)|\b(?:play|playing|gaming) (?:\w+ ){0,3}?(?:online|fortnite|minecraft|roblox|xbox|with)\b/,
    ],
  ],
  group: [
    [
      3,
      /\b(?:group ?chats?|whatsapp groups?|facebook groups?|groups? (?:on )?(?:whatsapp|facebook|for|with|chat)|chat group|(?:class|parents?|village|community|year group|pta|reception|nursery) (?:\w+ )?groups?|discord server)\b/,
    ],
    [
      2,
      /\b(?:whatsapp|facebook|messenger|telegram|snapchat|instagram)\b.{0,60}\bgroups?\b|\bgroups?\b.{0,40}\b(?:whatsapp|facebook|messenger|telegram)\b/,
    ],
    [2, /\bon the one whatsapp\b|\b(?:parents?|class|mums|dads) (?:whatsapp|chat|group)\b/],
  ],
  'give-details': [
    [
      3,
      /\b(?:wants?|asked for|asking for|asks for|give|gave|giving|has|have|got|swap|share) (?:\w+ ){0,4}?my (?:own |personal |private )?phone\b(?! (?:in|on|out|off|with|at|during))/,
    ],
    [
      3,
      /\b(?:my|our|your|his|her|their|own|personal|private|home|me|a|staff) (?:own |personal |private |home |mobile |phone )*(?:phone number|numbers?|phone no|no|phone s number|email address|email|address|gmail|hotmail|outlook|yahoo|icloud)\b(?! of)/,
    ],
    [
      2,
      /\b(?:give|gave|given|giving|have|has|got|get|share|swap|wants?|asked for|asking for|pass on|hand out)\b.{0,40}\b(?:numbers?|email|address)\b/,
    ],
    [
      2,
      /\b(?:gmail|hotmail|yahoo|icloud|personal email|private email|own email|home email|personal phone|own phone|private phone|my phone|personal mobile)\b/,
    ],
    [2, /\bwithhold|\b141\b|\bhide my number\b/],
  ],
  'look-at-pages': [
    [
      3,
      /\b(?:look|looks|looking|looked|peek|snoop\w*|stalk\w*|nose|browse|check out|searching|scroll|google|googling) (?:\w+ ){0,4}?(?:profile|profiles|page|pages|account|accounts|tiktoks?|instagram|facebook|snapchat|stories|story|posts|online)\b/,
    ],
    [
      3,
      /\b(?:look|looking|looked) (?:\w+ ){0,3}?up\b|\blook (?:her|him|them) up\b|\bgoogl(?:e|ing|ed) (?:a |the |my |new )?(?:\w+ )?(?:pupil|student|kid|parent|candidate|applicant)/,
    ],
    [2, /\bwatch(?:ing)? (?:\w+ ){0,3}?(?:tiktoks?|stories|story|videos?|youtube|live)\b/],
  ],
  react: [
    [
      3,
      /\b(?:like|likes|liked|liking|react\w*|heart|comment|comments|commenting|commented|tag|tags|tagged|tagging|retweet\w*|repost\w*|share|sharing) (?:\w+ ){0,4}?(?:pupil|student|kid|child|parent|mum|dad|her|his|their|s) ?(?:s )?(?:\w+ ){0,2}?(?:posts?|photo|video|videos|stories|story|tiktoks?|status|pages?|channel|business|facebook|instagram|it)\b/,
    ],
    [2, /\b(?:like|likes|liked|liking|comment on|commenting|commented|tagged|tagging|reply to)\b/],
  ],
  decline: [
    [
      4,
      /\b(?:how (?:do|can|should|to|would) (?:\w+ ){0,3}?(?:say no|decline|refuse|turn (?:\w+ )?down|politely|ignore|respond to a (?:friend )?request)|say no politely|(?:what do i|what can i) say (?:to|when|if)|declin\w+|turned (?:it|him|her|them) down|said no to|ignored? (?:it|the request|a request|the friend request)|rejected|block(?:ed|ing)? (?:a |the |him|her|them)|what should i reply|polite way)\b/,
    ],
  ],
  declare: [
    [
      4,
      /\b(?:(?:tell|inform|declare|report|let|notify|mention)\b.{0,40}\b(?:headteacher|senior leader|school|anyone|someone|manager|boss|know)\b.{0,80}\b(?:friends?|related|relative|niece|nephew|sister|brother|cousin|relationship|partner|married|dating|linked|links|connected|connections|contact|family|know)|declare|declaration)\b/,
    ],
    [
      3,
      /\b(?:dating|going out with|in a relationship|married to|partner of|seeing)\b.{0,40}\b(?:colleague|parent|teacher|dad|mum|staff|governor)\b/,
    ],
  ],
  'name-school': [
    [
      3,
      /\b(?:name|naming|named|mention|mentioning|say|put|list|listing|show|showing|write|tag|have|add|state|saying|says|include|display|use|using)\b.{0,40}\b(?:schools?(?: s)? name|name of (?:the|my|our) (?:school|workplace)|where i work|school i work|which school|my school|our school|school (?:name|on|in|as)|workplace|place of work|employer)\b/,
    ],
    [
      2,
      /\bwhere i (?:work|teach)\b|\bmy workplace\b|\bemployer\b|\bcheck(?:ed|ing)? in\b|\bworks? at\b.*\b(?:profile|bio|facebook|linkedin)\b|\bname of (?:the|my|our) school\b|\bschools?(?: s)? name\b|\btag(?:ged|ging)? (?:the|my|our) school\b|\blocation tag\b/,
    ],
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
    [2, /\b(?:job title|my profession|occupation|my job|what i do for a living)\b/],
    [1, /\b(?:bio|linkedin|dating|tinder|hinge|bumble)\b/],
  ],
  'use-logo': [
    [
      3,
      /\b(?:logo|crest|badge|branding|letterhead|uniform|school jumper|school hoodie|lanyard|emblem|school colours|prospectus|newsletter)\b/,
    ],
    [2, /\blooks? official\b|\bofficial looking\b/],
  ],
  'speak-for-school': [
    [
      3,
      /\b(?:on behalf of|for the school|speak(?:ing)? for|represent\w*|spokes\w+|official (?:statement|response|reply)|answer (?:for|as) the school|as the school|in the name of|school s behalf|defend the school|reply (?:\w+ ){0,4}?(?:as|for) the school|correct (?:a|the|what) )\b/,
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
      3,
      /\b(?:mention|name|naming|post|posting|write|writing|share|sharing|tweet|talk|talking|say|put|story|stories|funny|quote|joke|brag|shout ?out|congratulat\w*|celebrate|birthday)\b.{0,60}\b(?:pupils?|students?|kids?|child(?:ren)?|lads?|boys?|girls?|year \d+|sixth form|class|little ones?|form|initials)\b/,
    ],
    [
      2,
      /\b(?:pupils?|students?|kids?|child(?:ren)?|boy|girl|lad) (?:s )?(?:name|names|initials|said|says|work|surname|first name|quote)\b|\b(?:about|discuss|advice (?:on|about)) (?:a|my|one of my|one of our) (?:\w+ )?(?:pupil|child|student|kid|class)\b|\bno names?\b|\bwithout (?:\w+ )?(?:names?|naming)\b|\bfirst names?\b|\bnaming (?:them|him|her|anyone)\b/,
    ],
  ],
  'mention-colleague': [
    [
      3,
      /\b(?:mention|name|naming|post|posting|write|writing|share|tweet|shout ?out|congratulat\w*|thank|tag|tagging|wish|moan|rant|joke)\b.{0,60}\b(?:colleagues?|teachers?|assistants?|headteacher|staff|co ?workers?|work friends?|team|boss|manager|senior leader|governors?)\b/,
    ],
  ],
  'mention-parent': [
    [
      3,
      /\b(?:mention|name|naming|post|posting|write|writing|share|tweet|moan|rant|joke|screenshot)\b.{0,50}\b(?:parents?|mums?|dads?|families|carers?)\b/,
    ],
    [2, /\bparents? (?:s )?(?:emails?|names?|complaint)\b/],
  ],
  'mention-school-life': [
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
      /\b(?:complain\w*|moan\w*|rant\w*|criticis\w*|criticiz\w*|slag(?:ging)? off|vent\w*|bad ?mouth\w*|whinge\w*|negative|bad review|let off steam|had enough|hate my job|bitch\w*|grumbl\w*|having a go|run down)\b/,
    ],
    [2, /\b(?:glassdoor|review (?:of|for) (?:the|my|our) school|workload|fed up|awful day|stress\w*|rubbish|disagree)\b/],
  ],
  insult: [
    [
      3,
      /\b(?:insult\w*|rude|mock\w*|tak(?:e|ing) the (?:mick|mickey|piss)|slag\w*|nasty|abusive|unkind|make fun|making fun|laugh(?:ing)? at|idiot\w*|stupid|name calling|offend|hurtful|mean comment|joke about|jokes about|banter|funny comment|derogat\w*|meme about|slate)\b/,
    ],
  ],
  accuse: [
    [
      3,
      /\b(?:accus\w*|allegation\w*|defam\w*|libel\w*|slander\w*|name and shame|call (?:\w+ )?out|expos(?:e|ing) (?:the|a|him|her|them)|blame)\b/,
    ],
  ],
  discriminate: [
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
      /\b(?:drunk\w*|drinking|hangover|hungover|boozy|embarrass\w*|unprofessional|disrepute|reputation|pulling a sickie|sickie|skiv\w+|topless)\b/,
    ],
  ],
  'private-life': [
    [
      3,
      /\b(?:bikini|party photo|night out|hen (?:do|night|party)|stag (?:do|night)|nightclub|clubbing|wine|beer|beers|cocktails?|festival|pub|smok\w+|vap(?:e|ing)|tattoos?|swimwear|beach photo|poker|gambl\w+|holiday photo|date night)\b/,
    ],
  ],
  unlawful: [
    [
      3,
      /\b(?:illegal\w*|unlawful\w*|against the law|drugs?|cannabis|weed|terroris\w*|extremis\w*|violence|piracy|pirated|crime|riot)\b/,
    ],
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
    [
      3,
      /\b(?:business|sell\w*|side (?:hustle|line|gig)|vinted|etsy|ebay|commercial|promot(?:e|ing) my|advertis\w*|avon|body shop|mlm|income|earn\w*|tes resources|teachers pay teachers|tutoring business|paid (?:partnership|promotion)|sponsor\w*|brand deal|influencer|affiliate|gofundme|fundrais\w+|crowdfund\w*|money|cakes?|charity|just ?giving|raffle)\b/,
    ],
  ],
  copyright: [
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
      /\b(?:post|posting|posted|share|sharing|shared|upload\w*|put|putting|publish\w*|tweet\w*|use|using|send|stick|show|have|tag|tagged|tagging|profile|cover) (?:\w+ ){0,8}?(?:photo|video|selfie)\b/,
    ],
    [
      3,
      /\bphoto (?:\w+ ){0,10}?(?:facebook|instagram|twitter|online|social media|tiktok|profile|website|page|snapchat|linkedin|whatsapp|status|story|post|posted|up|shared)\b/,
    ],
    [
      2,
      /\b(?:background|in the photo|photo of|group photo|class photo|team photo|staff photo|faces?|blur\w*|back of (?:their|the) heads?|emoji over|can not see)\b/,
    ],
    [1, /\b(?:photo|video)\b/],
  ],
  privacy: [
    [
      3,
      /\b(?:privacy|private (?:profile|account|settings?)|public (?:profile|account|page|instagram|facebook|settings?)|(?:profile|account|page|facebook|instagram|twitter|tiktok|it|settings?|everything|posts) (?:\w+ ){0,3}?(?:private|public|open|locked|friends only|visible)|lock(?:ed)? (?:down|my)|who can see|who sees|friends only|anyone can see|open profile|on private|set to (?:private|public)|make (?:\w+ )?(?:private|public)|strangers|hide my (?:profile|facebook|name|account)|maiden name|different name|fake name|nickname|under another name|middle name|change my name)\b/,
    ],
    [1, /\b(?:public|private|settings?|locked|audience|friends of friends)\b/],
  ],
  'own-details': [
    [
      3,
      /\b(?:my|own|home|personal|your|their|staff|her|his) (?:\w+ )?(?:address|phone number|number|phone|email|mobile|landline)\b.{0,40}\b(?:profile|bio|facebook|instagram|linkedin|online|page|website|public|post)\b/,
    ],
    [2, /\b(?:contact details|personal details|personal information|where i live|home address|date of birth)\b/],
  ],
  identity: [
    [
      3,
      /\b(?:date of birth|(?:my|own) birthday|birth ?date|passport|national insurance|ni number|bank (?:details|card)|driving licence|identity (?:theft|fraud)|imei|id theft|fraud|scam)\b/,
    ],
  ],
  password: [
    [
      3,
      /\b(?:password|passwords|pin|logged in|log in as|log on as|login|share (?:\w+ )?account|same account|unlocked (?:laptop|computer|screen))\b/,
    ],
  ],
  'old-posts': [
    [
      3,
      /\b(?:old (?:posts?|photo|tweets?|twitter|stuff|status\w*|accounts?|profile|videos?)|from (?:university|years ago|before i (?:was|started|became)|when i was (?:a student|younger|at))|before i (?:\w+ )?(?:started|got|joined|became)|clean up|tidy up|go (?:through|back)|past posts|check (?:through )?my (?:profiles?|social media|accounts?)|when i (?:start|join)|starting (?:a|my|at)|new job|review my|years old posts)\b/,
    ],
    [2, /\b(?:delete|deleting|take down|remove)\b/],
  ],
  'work-time': [
    [
      3,
      /\b(?:(?:during|in|on) (?:my |the |your |our |their )?(?:lunch|lunchtime|break|breaks|breaktime|playtime|ppa|lesson|lessons|lesson time|school hours|school day|working hours|work hours|school time|work time|working day|directed time|registration|assembly|inset|staff meeting)|at (?:work|lunch|break|playtime)|during (?:work|school)|at school|work time|school hours|working hours|school time|during the day)\b/,
    ],
    [
      2,
      /\b(?:scroll\w*|check(?:ing)? (?:my )?(?:facebook|instagram|twitter|social media|phone|tiktok)|go on (?:facebook|instagram|twitter|tiktok|social media)|use (?:facebook|instagram|social media|twitter|tiktok)|time limit|too much time|how long|tv|netflix|shopping|online shopping)\b/,
    ],
  ],
  'phone-at-school': [
    [
      3,
      /\b(?:phone|mobile|smart ?watch|apple watch|fitbit|watch|device|tablet)\b.{0,60}\b(?:pocket|classroom|class|lessons?|playground|duty|contact time|at school|in school|school day|at work|on me|silent|turned off|switched (?:off|on)|turned on|locker|drawer|bag|staff ?room|trip|visit|visits|residential|with me|lunch|break|corridor|nursery|hall|desk)\b/,
    ],
    [
      3,
      /\b(?:pocket|classroom|playground|duty|contact time|staff ?room|trip|school visit|residential|lunch|break|emergency)\b.{0,50}\b(?:phone|mobile|smart ?watch|apple watch|fitbit|watch)\b/,
    ],
    [2, /\b(?:my phone(?! number)|own phone(?! number)|personal phone(?! number)|phones|smart ?watch|apple watch|imei)\b/],
  ],
  'school-devices': [
    [
      3,
      /\b(?:school|work|class) (?:s )?(?:laptop|computer|computers|pc|ipad|ipads|tablet|device|devices|equipment|phone|wifi|internet|network|email|kit|camera|system|printer|machine)\b/,
    ],
    [
      3,
      /\b(?:install\w*|download\w*|software|usb|memory stick|personal use|private use|internet use|netflix|gaming|online shopping|banking|holiday booking|book(?:ing)? (?:a |my )?holiday)\b/,
    ],
    [1, /\b(?:laptop|computer|internet)\b/],
  ],
  'own-device': [
    [
      3,
      /\b(?:my (?:own )?(?:laptop|ipad|tablet|computer|device|chromebook|macbook)|own (?:laptop|device|ipad|tablet|computer)|personal (?:laptop|device|ipad|tablet|computer)|byod|bring (?:in )?my (?:own )?|plug(?:ging)? in my|connect (?:\w+ ){0,3}?(?:wifi|network|system))\b/,
    ],
  ],
  'school-email': [
    [
      3,
      /\b(?:school|work) email|\bemail (?:jokes?|chain|chains|forward\w*|from|account)|\bforward(?:ing|ed)? (?:an |a |the |on |this |funny )?(?:\w+ )?(?:email|joke|chain)|\bemail (?:parents?|a parent|families)\b/,
    ],
  ],
  'run-school-account': [
    [
      3,
      /\b(?:set(?:ting)? up|start(?:ing)?|create|creating|make|making|open|run|running|launch|have|manage|managing|post(?:ing)? (?:on|to|from)|who (?:can )?posts?|use|using|in charge of|look after|log(?:ged)? in to) (?:\w+ ){0,4}?(?:class|school|department|year group|official|subject|pe|nursery|club|trip|pta|school s) (?:\w+ ){0,2}?(?:twitter|x|facebook|instagram|account|page|tiktok|youtube|channel|blog|profile|social media|website|feed)\b/,
    ],
    [
      3,
      /\b(?:class|department|nursery|official|pta|trip|residential|pe|subject|school s|our school|the school) (?:twitter|x account|facebook|instagram|tiktok|youtube|blog|page|social media|feed|channel)\b/,
    ],
    [2, /\b(?:behalf|official account|school page|class account|class page)\b/],
  ],
  'use-with-pupils': [
    [
      3,
      /\b(?:use|using|show|showing|play|playing|put on|set) (?:\w+ ){0,4}?(?:youtube|twitter|facebook|instagram|tiktok|whatsapp|pinterest|social media|chatgpt|ai|copilot|snapchat|blog|discord|kahoot|videos?) (?:\w+ ){0,5}?(?:lesson|lessons|class|pupils|children|kids|homework|teach|teaching|students|year \d+|assembly)\b/,
    ],
    [2, /\b(?:in (?:a |my )?lessons?|with my (?:class|year \d+)|for homework)\b/],
  ],
  'teach-safety': [
    [
      3,
      /\b(?:online safety|e ?safety|internet safety|safer internet|teach(?:ing)? (?:\w+ ){0,4}?(?:safe|safety|safely)|digital literacy|prevent duty|radicalis\w*|extremis\w*)\b/,
    ],
  ],
  'pupil-phones': [
    [
      3,
      /\b(?:pupils?|children|kids?|students?|child|year \d+|boys?|girls?) (?:s )?(?:\w+ ){0,2}?(?<!my )(?:phones?|mobiles?|smart ?watch\w*)\b|\bphones? (?:\w+ ){0,4}?(?:from|off) (?:pupils?|children|kids|a child|a pupil)|\b(?:take|hand|hands) (?:\w+ ){0,3}?phones? (?:in|off|away)\b/,
    ],
  ],
  'pupils-online': [
    [
      3,
      /\b(?:pupils?|children|kids?|students?|child|year \d+|class|boys?|girls?) (?:\w+ ){0,3}?(?:have|has|using|use|got|allowed|sign up|set up|under 13)(?: (?:a|an|their own|own|got|on|to|be on|use))* (?:facebook|instagram|tiktok|snapchat|whatsapp|social media|accounts?|youtube|roblox|pinterest|twitter)\b/,
    ],
    [
      2,
      /\bunder (?:age|13)\b|\bage limit\b|\bminimum age\b|\bhow old\b.*\b(?:facebook|instagram|tiktok|snapchat|whatsapp)\b|\baccounts? for (?:my |the )?(?:class|pupils|kids|children)\b|\bfirewall\b|\bfilter\w*\b|\bblocked sites?\b/,
    ],
  ],
  'who-is-bound': [
    [
      4,
      /\b(?:does (?:this|the|it|that|any of this|this policy|the policy|our policy|the social media policy) (?:\w+ )?(?:apply|cover|count|include|bind|affect)|apply to|applies to|cover(?:s|ed)? (?:me|us|by|volunteers|governors|supply|agency)|do (?:the rules|i) (?:apply|count)|have to follow|bound by|who does (?:this|the|it)|is this (?:just|only) for|even though i am (?:only|just)|count as (?:staff|social media|a pupil|a parent)|what counts as|is (?:\w+ )?(?:whatsapp|linkedin|youtube|tes|mumsnet|netmums|blog\w*|forum) (?:social media|covered|included|count)|what is (?:a )?social media|who counts)\b/,
    ],
    [
      2,
      /\b(?:as a (?:volunteer|governor|supply|contractor|student|peripatetic|visitor)|i am (?:only|just) (?:a )?(?:volunteer|supply|agency|student|governor|contractor)|agency|contractors?)\b.{0,80}\b(?:policy|rules?|sign|apply|follow|cover)/,
    ],
  ],
  monitoring: [
    [
      4,
      /\b(?:monitor\w*|can (?:the )?(?:school|headteacher|they|work|it|senior leader|my (?:boss|manager|line manager)|it department) (?:\w+ )?(?:see|read|look|check|track|watch|find out|access|spy)|spy\w*|track(?:ed|ing)?|browsing history|search history|check (?:on )?(?:my|our|staff) (?:internet|emails?|phone|social media|facebook)|does (?:the )?school (?:\w+ )?(?:check|look|watch|see|read)|watching what|looking at my (?:emails?|history|facebook)|my emails? private|how long (?:do|are) (?:they|logs) kept|is (?:my )?(?:school )?email private)\b/,
    ],
  ],
  discipline: [
    [
      4,
      /\b(?:what happens if|what will happen|disciplin\w*|sacked|lose my job|fired|dismiss\w*|gross misconduct|in trouble|get (?:done|told off)|consequences?|suspended|warning|breach\w*|break(?:ing)? (?:the |this )?(?:policy|rules?)|broke the (?:policy|rules?)|punish\w*|barred|contract)\b/,
    ],
  ],
  review: [
    [
      4,
      /\b(?:(?:when|how often|is|who) (?:\w+ ){0,3}?(?:policy|it) (?:\w+ ){0,3}?(?:review\w*|updated|out of date|up to date|renewed)|policy (?:\w+ )?(?:review|out of date|updated|old)|in date)\b/,
    ],
  ],
  'in-doubt': [
    [
      4,
      /\b(?:who (?:do|should|can|would) i (?:ask|speak to|talk to|go to|check with)|not sure (?:about|if|whether|what)|if (?:i am|in) (?:not sure|doubt|unsure)|unsure|who to ask|any questions|questions? about (?:the|this) policy|do not understand the policy|help understanding)\b/,
    ],
    [2, /\b(?:who (?:do|should) i)\b/],
  ],
  'outside-policy': [
    [
      4,
      /\b(?:go(?:ing)? against the policy|outside the policy|professional judgement|exception to the (?:policy|rule)|bend the rules|(?:policy|it) does not (?:cover|say|mention)|not (?:covered|mentioned) (?:in|by)|something the policy)\b/,
    ],
  ],
  leaders: [
    [
      3,
      /\b(?:as (?:a |the )?(?:headteacher|head|manager|senior leader)|i am (?:the )?(?:headteacher|head|chair of governors|a senior leader)|(?:staff|safeguarding|policy) training|train (?:staff|new)|(?:should|must|does|do) (?:the )?(?:headteacher|governors?|school|leaders?) (?:have to |need to |do|provide|train|review|investigat\w*|tell))\b/,
    ],
  ],
  'child-at-risk': [
    [
      5,
      /\b(?:disclos\w*|self ?harm\w*|hurt(?:ing)? (?:her|him|them)sel(?:f|ves)|hurts? (?:her|him|them)self|suicid\w*|kill (?:her|him|them)self|wants? to die|hates? (?:her|him|them)sel(?:f|ves)|does not want to (?:live|be here)|no reason to live|end (?:her|his|their) life|groom\w*|at risk|abus(?:e|ed|ing) (?:at home|by)|being (?:hit|hurt|beaten)|(?:hits?|hitting|hurts?|hurting|beats?|beating|touch(?:es|ed|ing)) (?:her|him|them)|bruis\w*|county lines|exploit\w*|run(?:ning)? away|unsafe at home|scared (?:at|of|to go) home|safeguarding concern|worried about (?:a|the|this|one of|her|his) (?:\w+ )?(?:safety|child|pupil|kid|girl|boy)|radicalis\w*|stranger (?:\w+ ){0,4}?(?:messag\w+|contact\w+|talking)|older (?:man|men|guy|bloke|boyfriend)|adult (?:\w+ ){0,6}?(?:pretending|posing)|meet(?:ing)? (?:up with )?someone (?:she|he|they) met|in danger|harm|cutting|drugs? dealer|knife|neglect\w*|not safe|not eating|starving|dark thoughts|depressed|crying for help|locked out|home alone|forced to|forcing (?:her|him)|asked (?:her|him|them) for (?:\w+ )?(?:photo|video)|meet up with|secret (?:boyfriend|friend)|older (?:boy|guy|man|men|bloke))\b/,
    ],
    [
      4,
      /\b(?:worried|concerned|scared|worrying|frightened|anxious|concerning)\b.{0,80}\b(?:pupil|child|children|kid|girl|boy|lad|student|year \d+|her|him|them)\b(?! parents?)|\b(?:pupil|child|kid|girl|boy|lad|student|year \d+)\b.{0,120}\b(?:worried|concerned|scared|worrying|frightened|concerning|in tears|crying)\b/,
    ],
  ],
  'pupil-contacts-me': [
    [
      4,
      /\b(?:messag\w+|text\w*|contact\w*|comment\w*|calling|sends?|sending|writes?|writing)\b.{0,160}\b(?:worried|worries me|scared|uncomfortable|creepy|weird|upset|awkward|do not know what to do|what (?:do|should) i do|getting to me|too much|intense|will not stop|non stop|nonstop|all the time|every (?:day|night)|again and again|personal questions?|keeps? (?:on )?(?:messaging|sending))\b/,
    ],
    [4, /\b(?:messag\w+|text\w*|call\w*|ring\w*) me .{0,30}\b(?:\d{1,2} ?am|midnight|night|early hours)\b/],
    [
      5,
      /\b(?:keeps?|kept|wo not stop|will not stop|constantly|repeatedly|every night|late at night|at night|all hours|loads of|bombard\w*|obsess\w*|stalk\w*|fancies me|crush on|in love|loves? (?:you|me)|fancy me|flirt\w*|sexual\w*|inappropriate message|nudes?|pretending)\b.{0,60}\b(?:messag\w+|text\w*|request\w*|contact\w*|add\w*|follow\w*|me|call\w*|comment\w*)\b.{0,80}/,
    ],
    [4, /\bpupils?\b.{0,60}\b(?:in love|crush|flirt\w*|love you|fancies|inappropriate|stalk\w*|obsess\w*|nudes?)\b/],
  ],
  'indecent-images': [
    [
      6,
      /\b(?:indecent|nudes?|naked|sext\w*|topless photo of|explicit (?:photo|video|image)|child porn\w*|sexual (?:photo|image|images|video|picture)|intimate (?:photo|image|images|video)|illegal images?|inappropriate (?:photo|video|image|images) of (?:a |the )?(?:child|pupil|girl|boy|kid|year)|(?:sent|sends|sending) (?:me |her |him |them |us )?(?:\w+ ){0,2}?(?:rude|naked|sexual|dirty) (?:photo|video|message)|underwear photo|dick photo|upskirt\w*|deep ?fake)\b/,
    ],
  ],
  pornography: [[5, /\b(?:porn\w*|adult (?:sites?|content|websites?|videos?)|onlyfans|x rated)\b/]],
  threatened: [
    [
      6,
      /\b(?:threat\w*|death threat|intimidat\w*|harass\w*|stalk\w*|blackmail\w*|(?:posted|shared|put|published|leaked) my (?:home )?(?:address|number)|aggressive|said (?:he|she|they) (?:\w+ )?(?:will|would|is going to|are going to|going to) (?:\w+ )?(?:get|find|kill|hurt|wait)|know where i live|outside my house)\b/,
    ],
  ],
  bullied: [
    [
      5,
      /\b(?:bull(?:y|ied|ying|ies) (?:\w+ )?(?:me|staff|by (?:a )?(?:colleague|parent|pupil|manager))|being bullied|i am being (?:bullied|trolled|targeted|harassed)|troll\w*|abuse (?:from|about|online|on)|abusive (?:comments?|message|posts?|parents?)|(?:nasty|horrible|rude|vile|awful|hurtful|abusive|insulting|mean|bad|lies|stuff|things|slagging|mocking|moaning|ranting|post|posts|posted|posting|comments?|writing|saying|called|calling|slating|kicking off|having a go) (?:\w+ ){0,8}?(?:about|at|to|called|calling|against) (?:me|my|us|a teacher|staff|a colleague|the (?:headteacher|teacher|assistant)|our|one of (?:the|our)))\b/,
    ],
    [
      4,
      /\b(?:about me|slagg\w+ me|called me|calling me|my name (?:is )?(?:being )?(?:dragged|mentioned)|rat(?:e|ing) (?:my |their |the )?teachers?|meme of me|video of me|made (?:a )?(?:tiktok|video|meme|account|page) (?:\w+ ){0,3}?(?:me|teacher|staff)|filmed me|recorded me|(?:parents?|mum|dad|pupils?|kids?) (?:\w+ ){0,5}?(?:slagging|kicking off|ranting|having a go|abusing))\b/,
    ],
  ],
  'pupil-bullied': [
    [
      5,
      /\b(?:cyber ?bull\w*|bull(?:y|ied|ying|ies)|picking on|pick on|ganging up|mean (?:messages?|comments?) (?:to|about)|hate page|(?:pupils?|kids?|children|girls?|boys?|year \d+) (?:\w+ ){0,6}?(?:nasty|mean|horrible|cruel|taunt\w*|abus\w*|excluded from (?:a|the) (?:group|chat)))\b/,
    ],
  ],
  impersonated: [
    [
      6,
      /\b(?:fake (?:account|profile|page|instagram|facebook|tiktok|twitter|snapchat)|pretend(?:s|ing)? to be (?:me|a (?:teacher|member)|our|the (?:school|headteacher))|impersonat\w*|hack\w*|my account (?:has been|was|got|is) (?:hacked|taken|copied|cloned)|cloned|account in my name|using my (?:name|photo)|set up (?:an? )?(?:account|page|profile) (?:\w+ ){0,3}?(?:my name|pretending|as me|of me|about))\b/,
    ],
  ],
  'worry-about-adult': [
    [
      5,
      /\b(?:(?:seen|saw|found|noticed|spotted|came across|come across|heard|worried|concerned|know|caught|suspect|discovered)\b.{0,60}\b(?:colleague|teacher|assistant|another (?:member of )?staff|member of staff|co ?worker|governor|volunteer|caretaker|newteacher|headteacher|midday|someone at work|staff member|head of \w+|senior leader|manager)|(?:colleague|teacher|assistant|member of staff|co ?worker|caretaker|volunteer|newteacher|governor)\b.{0,80}\b(?:report|should i (?:say|tell)|do i (?:tell|report|say)|grass|dob|what (?:do|should) i do|is (?:friends|messaging|texting|following|chatting)|has (?:posted|added|accepted|been)|messaging (?:a |the )?(?:pupil|student|kid|girl|boy)|too close|too friendly|inappropriate|boundar\w+|flirt\w*|posted|posting|keeps|follows|added|puts))\b/,
    ],
    [
      3,
      /\bwhistle ?blow\w*|\b(?:report|tell on|grass(?:ing)? (?:on|up)|dob(?:bing)? in) (?:a |my |the )?(?:colleague|teacher|staff|assistant|co ?worker|manager)\b/,
    ],
  ],
  'something-else': [
    [
      4,
      /\b(?:tutor(?:ing)? (?:a |one |her |him |private|some)|privately tutor|private (?:tuition|tutor\w*|lessons)|half term|term dates|pay ?(?:day|slip|rise|scale)?|pension|parking|dress code|jeans|sick (?:leave|pay|note)|call in sick|printer|photocopier|holiday entitlement|annual leave|toilet|first aid|fire drill|tea ?towels?|kettle|marking|lesson plans?|behaviour points|detention|school dinners?|lift home|gift|present for|christmas (?:do|party)|wifi password|wifi (?:is|keeps|so)|overtime|dbs|jury|maternity|paternity)\b/,
    ],
  ],
  mistake: [
    [
      6,
      /\b(?:by (?:mistake|accident)|accident(?:al|ally)\b|mistake\b|oops|forgot|forgotten|did not (?:realise|mean|notice|know)|wrong (?:group|person|chat|parent|account|email|number|one|whatsapp)|lost (?:my |the |a )?(?:phone|laptop|ipad|memory stick|usb|device|school)|stolen|left (?:my |the )?(?:laptop|phone|memory stick|usb|ipad) (?:on|at|in)|i have (?:just )?(?:posted|sent|shared|uploaded|accepted|added)|i (?:just |already )?(?:posted|sent|shared|accepted|uploaded|added|tagged|replied|commented)|too late|already (?:posted|sent|shared|accepted)|data breach|clicked (?:on )?(?:a|the) link|phishing)\b/,
    ],
  ],
};
