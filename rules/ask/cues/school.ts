/** Cues for tools, times and rules at school, and for what the policy is. How cues are weighed stands in `index.ts`. */
import type { Cues } from './cue';

export const SCHOOL_CUES = {
  password: [
    [
      3,
      /\b(?:password|passwords|pin|logged in|log in as|log on as|login|share (?:\w+ )?account|same account|unlocked (?:laptop|computer|screen))\b/,
    ],
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
      /\b(?:my (?:own )?(?:laptop|ipad|tablet|computer|device|chromebook|macbook)|own (?:laptop|device|ipad|tablet|computer)|personal (?:laptop|device|ipad|tablet|computer)|byod|bring (?:in )?my (?:own )?|plug(?:ging)? (?:in my|my own (?:usb|laptop|stick))|my own usb|connect (?:\w+ ){0,3}?(?:wifi|network|system))\b/,
    ],
  ],
  'school-email': [
    [4, /\b(?:school|work) email\b.{0,60}\b(?:sign|register|log|join|account|facebook|instagram|shopping|amazon)\b/],
    [
      3,
      /\b(?:school|work) email|\b(?:personal|private) emails? (?:from|on|through|with)|email (?:jokes?|chain|chains|forward\w*|from|account)|\bforward(?:ing|ed)? (?:an |a |the |on |this |funny )?(?:\w+ )?(?:email|joke|chain)|\bemail (?:parents?|a parent|families)\b/,
    ],
  ],
  'run-school-account': [
    [
      5,
      /\b(?:set(?:ting)? up|start(?:ing)?|create|creating|make|making|open|run|running|have) (?:\w+ ){0,3}?(?:twitter|x|facebook|instagram|tiktok|youtube|blog|page|account|channel|website|profile) (?:\w+ ){0,2}?for (?:my|our|the|a) (?:\w+ )?(?:class|year|school|form|department|club|pupils|nursery|trip|team)\b/,
    ],
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
    [
      3,
      /\b(?:homework|lessons?|tasks?|work) (?:on|via|through|using|over) (?:youtube|twitter|facebook|instagram|tiktok|whatsapp|snapchat|social media|discord)\b/,
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
      /\b(?:does (?:this|the|it|that|any of this|this policy|the policy|our policy|the social media policy) (?:\w+ )?(?:apply|cover|count|include|bind|affect)|apply to|applies to|cover(?:s|ed)? (?:me|us|by|volunteers|governors|supply|agency)|do (?:the |these |those )?(?:rules|i) (?:still )?(?:apply|count|matter|hold)|(?:rules?|policy) (?:\w+ ){0,3}?(?:apply|applies|count|counts|matter|matters|hold|holds) (?:\w+ ){0,3}?(?:weekends?|home|holidays?|evenings?|own time)|have to follow|bound by|(?:have to|need to|must|should) (?:\w+ )?sign|sign (?:it|this|the policy)|who does (?:this|the|it)|is this (?:just|only) for|even though i am (?:only|just)|count as (?:staff|social media|a pupil|a parent)|what counts as|is (?:\w+ )?(?:whatsapp|linkedin|youtube|tes|mumsnet|netmums|blog\w*|forum) (?:social media|covered|included|count)|what is (?:a )?social media|who counts|are (?:\w+ ){0,2}?(?:volunteers?|governors?|supply|agency|contractors?|staff|teachers?|students?|assistants?) (?:\w+ )?(?:covered|included|bound)|am i (?:covered|included|bound))\b/,
    ],
    [
      2,
      /\b(?:as a (?:volunteer|governor|supply|contractor|student|peripatetic|visitor)|i am (?:only|just) (?:a )?(?:volunteer|supply|agency|student|governor|contractor)|agency|contractors?)\b.{0,80}\b(?:policy|rules?|sign|apply|follow|cover)/,
    ],
  ],
  monitoring: [
    [
      4,
      /\b(?:monitor\w*|(?:let|show|give) (?:the |my |our )?(?:school|headteacher|boss|manager|them|work) (?:\w+ ){0,2}?(?:see|look|access|check|my)|can (?:the )?(?:school|headteacher|they|work|it|senior leader|my (?:boss|manager|line manager)|it department) (?:\w+ )?(?:see|read|look|check|track|watch|find out|access|spy)|spy\w*|track(?:ed|ing)?|browsing history|search history|check (?:on )?(?:my|our|staff) (?:internet|emails?|phone|social media|facebook)|does (?:the )?(?:school|headteacher|head office|trust|boss) (?:\w+ )?(?:check|look|watch|see|read)|watching what|looking at my (?:emails?|history|facebook)|my emails? private|(?:internet|emails?|use|browsing|online) (?:\w+ ){0,3}?(?:logged|recorded|watched|filtered|checked)|how long (?:do|are) (?:they|logs) kept|is (?:my )?(?:school )?email private)\b/,
    ],
  ],
  discipline: [
    [
      4,
      /\b(?:what happens if|what (?:will|could|would|can|might) happen|if i (?:ignore|break) (?:this|it|the)|disciplin\w*|sacked|lose my job|fired|dismiss\w*|gross misconduct|in trouble|get (?:done|told off)|consequences?|suspended|warning|breach\w*|break(?:ing)? (?:the |this )?(?:policy|rules?)|broke the (?:policy|rules?)|punish\w*|barred|contract)\b/,
    ],
  ],
  review: [
    [
      4,
      /\b(?:(?:when|how often|is|who) (?:\w+ ){0,3}?(?:policy|it) (?:\w+ ){0,3}?(?:review\w*|updated|out of date|up to date|renewed)|policy (?:\w+ )?(?:review|out of date|updated|old)|in date)\b|\bhow old is (?:this|the|our) policy\b|\bstill (?:current|valid|up to date|in force|in date|the latest)\b/,
    ],
  ],
  'in-doubt': [
    [
      4,
      /\b(?:who (?:do|should|can|would) i (?:ask|speak to|talk to|go to|check with)|(?:person|someone|somebody) to (?:talk|speak|go|turn|ask)\b|who can (?:i ask|help|tell me|advise)|not sure (?:about|if|whether|what)|if (?:i am|in) (?:not sure|doubt|unsure)|unsure|who (?:decides|has the final say)|do not know (?:if|whether) i (?:can|may|should)|who to ask|any questions|questions? about (?:the|this) policy|do not understand the policy|help understanding)\b/,
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
  'something-else': [
    [
      4,
      /\b(?:tutor(?:ing)? (?:a |one |her |him |private|some)|privately tutor|private (?:tuition|tutor\w*|lessons)|half term|term dates|pay ?(?:day|slip|scale)|my pay|(?:school|work) pay|receipts?|expenses?|staff meeting start|have (?:\w+ )?off|day off|pension|parking|dress code|jeans|sick (?:leave|pay|note)|call in sick|printer|photocopier|holiday entitlement|annual leave|days (?:holiday|off|leave)|bring my (?:dog|cat|pet|baby|children|own child)|who won|weather|lunch menu|car park|toilet|first aid|fire drill|tea ?towels?|kettle|behaviour points|detention|school dinners?|lift home|gift|present for|christmas (?:do|party)|wifi (?:password|code|key|pass)|wifi (?:is|keeps|so)|overtime|dbs|jury|maternity|paternity)\b/,
    ],
  ],
} as const satisfies Cues;
