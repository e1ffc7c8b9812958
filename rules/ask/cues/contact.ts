/** Cues for being in touch with people. How cues are weighed stands in `index.ts`. */
import type { Cues } from './cue';

/**
 * "Can I keep a pupil as a friend if my profile is locked down?", "can I open my account to my students": pupils are let in, however
 * private the rest. "Can I stop pupils finding me" is the opposite.
 */
export const LETS_IN =
  /^(?!.*\b(?:pictures?|photos?|pics?|videos?|selfies?)\b)(?!.*\b(?:stop|hide|block|prevent|remove|unfriend|delete|from)\b.{0,30}\b(?:pupils?|students?|kids?|children)\b).*(?:\b(?:keep|have|let|leave|allow|accept)\b.{0,40}\b(?:pupils?|students?|kids?|children)\b.{0,40}\b(?:friends?|followers?|follow|on my (?:\w+ )?(?:list|accounts?|page|profile|friends|followers|facebook|instagram|snapchat|tiktok|twitter))\b|\b(?:pupils?|students?|kids?|children)\b.{0,20}\b(?:stay|remain|be|are|keep)\b.{0,20}\b(?:friends?|followers?|on my (?:\w+ )?(?:list|accounts?|page|profile|friends|followers|facebook|instagram|snapchat|tiktok|twitter))\b|\b(?:open|share)\b.{0,30}\bmy (?:\w+ )?(?:account|profile|location|page|stor(?:y|ies))\b.{0,15}\b(?:to|with)\b.{0,15}\b(?:pupils?|students?|kids?|children)\b)/;

export const CONTACT_CUES = {
  befriend: [
    [4, LETS_IN],
    [
      3,
      /\b(?:un)?friend(?:ed|ing)\b|\b(?:to|i|we|you|not|they|can|should|could|may|she|he|s) (?:un)?friend\b|\bfriends? (?:request|with|on|list)\b|^(?:un)?friend |\b(?:un)?follow(?:s|ed|ing|ers?)?\b|\bfollow back\b/,
    ],
    [2, /\bfriends\b/],
    [
      3,
      /\b(?:have|having|had|got) (?:\w+ ){0,4}?(?:pupils?|students?|parents?|mums?|dads?|colleagues?|staff) (?:\w+ ){0,2}?on (?:my |the )?(?:facebook|instagram|twitter|snapchat|linkedin|tiktok)\b|\b(?:pupils?|students?|parents?|mums?|dads?|colleagues?|staff) are (?:\w+ ){0,2}?on my (?:facebook|instagram|twitter|snapchat|linkedin|tiktok)\b|\btake (?:her|him|them) off (?:my )?(?:facebook|instagram|snapchat|linkedin)\b/,
    ],
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
      /\b(?:contact|contacts|relationship|in touch|mates|request|keep (?:\w+ ){0,3}?on (?:there|my)|have (?:her|him|them|\w+ \w+|parents|pupils) on)\b/,
    ],
  ],
  message: [
    [
      3,
      /\b(?:snapchat|whatsapp|zoom|teams|facetime) (?:with |to )?(?:(?:an?|my|the|one of|our|some) )?(?:\w+ ){0,2}?(?:pupils?|students?|kids?|child|children|parents?|mums?|dads?|families|year \d+)\b/,
    ],
    [3, /\b(?:keeps?|kept|always|constantly) (?:on )?(?:ringing|calling|texting|messaging|phoning|emailing)\b/],
    [
      2,
      /\b(?:message|messages|messaged|messaging|text|texts|texted|texting|whatsapp|chat|chats|chatting|talk to|reply|replying|replied|respond|answer (?:her|him|them|on)|contact|contacting|email|emails|emailing|emailed|phone (?:her|him|them|a|the)|ring|call|calls|calling|facetime|video call|zoom|ringing|rings|rang|phoning|phoned|get in touch|in touch|speak to|communicat\w+)\b/,
    ],
    [
      2,
      /\b(?:game|games|gaming|playing|fortnite|minecraft|roblox|xbox|playstation|discord) (?:\w+ ){0,5}?(?:pupils?|kids?|children|boys|girls|lads|students?|year \d)|\b(?:play|playing|gaming) (?:\w+ ){0,3}?(?:online|fortnite|minecraft|roblox|xbox|with)\b/,
    ],
  ],
  group: [
    [
      4,
      /\b(?:added|invited|put|asked) (?:me |us )?(?:to|in|into|on) (?:a|an|the|their|this) (?:\w+ ){0,2}?(?:whatsapp|facebook|messenger|telegram|group)\b/,
    ],
    [
      3,
      /\b(?:group ?chats?|whatsapp groups?|facebook groups?|groups? (?:on )?(?:whatsapp|facebook|for|with|chat)|chat group|(?:class|parents?|village|community|year group|pta|reception|nursery) (?:\w+ )?groups?|discord server)\b/,
    ],
    [
      2,
      /\b(?:whatsapp|facebook|messenger|telegram|snapchat|instagram)\b.{0,60}\bgroups?\b|\bgroups?\b.{0,40}\b(?:whatsapp|facebook|messenger|telegram)\b/,
    ],
    [3, /\bjoin (?:\w+ ){0,2}?(?:chat|group|whatsapp)\b/],
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
      /\b(?:gmail|hotmail|yahoo|icloud|personal email|private email|own email|home email|personal phone|private phone|personal mobile)\b/,
    ],
    [2, /\bwithhold|\b141\b|\bhide my number\b/],
  ],
  'look-at-pages': [
    [
      3,
      /\b(?:see|check|look at|watch) what (?:\w+ ){0,3}?(?:pupils?|students?|kids?|children|parents?) (?:\w+ )?(?:put|post|do|share|say)\b/,
    ],
    [
      3,
      /\b(?:look|looks|looking|looked|see what|peek|snoop\w*|stalk\w*|nose|browse|check out|searching|scroll|google|googling) (?:\w+ ){0,4}?(?:profile|profiles|page|pages|account|accounts|tiktoks?|instagram|facebook|snapchat|stories|story|posts|online)\b/,
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
      /\b(?:like|liking|heart|react\w*|comment\w*) (?:\w+ ){0,4}?(?:photo|video|posts?|story|tiktok|status) (?:\w+ ){0,3}?(?:pupils?|students?|kids?|child|parents?|mums?|dads?)\b|\b(?:pupils?|students?|kids?|parents?|mums?|dads?) (?:has |have )?(?:commented|liked|reacted|replied)\b/,
    ],
    [
      3,
      /\b(?:like|likes|liked|liking|react\w*|heart|comment|comments|commenting|commented|tag|tags|tagged|tagging|retweet\w*|repost\w*|share|sharing) (?:\w+ ){0,4}?(?:pupil|student|kid|child|parent|mum|dad|her|his|their|s) ?(?:s )?(?:\w+ ){0,2}?(?:posts?|photo|video|videos|stories|story|tiktoks?|status|pages?|channel|business|facebook|instagram|it)\b/,
    ],
    [2, /\b(?:like|likes|liked|liking|comment on|commenting|commented|tagged|tagging|reply to)\b/],
  ],
  decline: [
    [
      4,
      /\b(?:how (?:do|can|should|to|would) (?:\w+ ){0,3}?(?:say no|decline|refuse|turn(?:ing)? (?:\w+ ){0,2}?down|politely|ignore|respond to a (?:friend )?request)|say no politely|(?:what do i|what can i) say (?:to|when|if)|declin\w+|turned (?:it|him|her|them) down|said no to|ignored? (?:it|the request|a request|the friend request)|rejected|block(?:ed|ing)? (?:a |the |him|her|them)|what should i reply|(?:polite|nice|kind) way)\b/,
    ],
  ],
  declare: [
    [
      4,
      /\b(?:headteacher|school|boss|governors|manager) (?:\w+ )?(?:need|needs|have|has|ought) to (?:know|be told)\b|\bneed to (?:know|be told) (?:about|that) (?:my|us|we)\b/,
    ],
    [
      4,
      /\b(?:(?:tell|inform|declare|report|let|notify|mention)\b.{0,40}\b(?:headteacher|senior leader|school|anyone|someone|manager|boss|know)\b.{0,80}\b(?:friends?|related|relative|niece|nephew|sister|brother|cousin|relationship|partner|married|dating|linked|links|connected|connections|contact|family|know)|declare|declaration)\b/,
    ],
    [
      3,
      /\b(?:dating|going out with|in a relationship|married to|partner of|seeing)\b.{0,40}\b(?:colleague|parent|teacher|dad|mum|staff|governor)\b/,
    ],
  ],
} as const satisfies Cues;
