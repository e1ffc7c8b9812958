/** The words in which personal channels are held out or given. For marked text (`marked.ts`), bounded, without nested repetition. */

import { FILL, WHO } from '../people/marked';
import { TriggeredPhrases } from '../triggered';
import { CHANNEL } from './channels';

const SLOTS = {
  who: WHO,
  fill: FILL,
  channel: CHANNEL,
  any: '[^.!?]{0,40}?',
  near: '[^.!?]{0,16}?',
  thing:
    '{number|mobile|mob|cell|phone|digits|email|gmail|hotmail|snap|snapchat|insta|instagram|whatsapp|discord|tiktok|facebook|fb|gamertag|xbox|socials|dm|dms}(?: address)?|e-{mail}|{whats} app|{contact} details',
  mine: 'my (?:own |personal |private |home |new |mobile |phone |actual ){0,2}(?:<thing>)',
  reach:
    '(?:{text|txt|call|ring|phone|whatsapp|message|msg|dm|pm|inbox|snap|snapchat|facebook|fb|facetime|email|contact|reach|buzz|ping|bell}(?: message)?|(?:direct|private) {message}|{whats} app|{face} time|e-{mail})',
  group:
    '(?:{whatsapp|groupchat|gc|discord|insta|instagram|facebook|fb|snap|snapchat|messenger|telegram}|{group} chat|{whats} app)(?: (?:group|chat|page|server|account|gc|gang))?',
} as const;

/** What asks to be reached: "DM me", "my snap is", "join my Discord". */
export const OFFER = new TriggeredPhrases('channel offers', SLOTS, [
  [
    `
    {add|follow|friend|request|find} (?:me(?! (?:round|around|everywhere|about|home|to the|into|like|in the|a\\b|as a|some|the))|my (?:insta(?:gram)?|tik ?tok|snap(?:chat)?|personal \\w+|page))
    {give} me a follow
    {send|drop|give|shoot} me (?:a |an |over )?(?:quick |wee |little )?(?:line|text|message|msg|dm|pm|whats?app|snap|e-?mail|ring|call|bell|shout|(?:friend|follow) (?:request|invite)|request)
    <reach> (?:me|us)(?! (?:crazy|old|mr|mrs|miss|ms|sir|mum|mummy|dad|daddy|names?|a\\b(?! (?:pic|photo|picture|message|line|video|screenshot|text|dm))|an\\b|it\\b|biased|cynical|weird|when you get home|the))
    {get|reach|catch|hit|find|look|hunt} me (?:on|up|down)
    {send|email|dm|whatsapp|text|message|snap|upload} <any>\\bto my (?:gmail|hotmail|personal|whats?app|own|insta|dms|phone|mobile|number)
    {dm|whatsapp|inbox|text|snap|snapchat} (?:me )?(?:your|ur)
    {essay|essays|homework|coursework|work|answers|draft|drafts|nea} (?:to|at) [\\w.+-]{2,40}@(?:gmail|hotmail|outlook|yahoo|icloud|live|btinternet)
    my {dms|dm's|inbox|messages|insta|instagram|snap|snapchat|whatsapp|phone|door}(?: on here)? ?(?:is|are)?(?:'s)? ?(?:\\w+ ){0,2}open
    <mine>(?: (?:name|tag|user))?(?: (?:for|handle|username|user name|number|to use|if)(?: [a-z]{2,12}){0,4})?(?:'s| is| ?:| -)
    (?:here's|heres|here is|this is|use|try) (?:<mine>)
    you(?: all)? (?:know where (?:<mine>)|(?:can|could) (?:always |all |also |just )?{get|find|reach|catch|message|text|dm|whatsapp|add|follow|snap|ring|call|contact|inbox} me|have (?:<mine>)|got (?:<mine>))
    you've (?:all )?got (?:<mine>)
    just {message|text|dm|whatsapp|inbox}(?=[.,! ]*(?:x+)?$| if| any| me)
    {easiest|best|quickest} way to (?:get|reach|contact|find|message) me
    {join} (?:my|the|our|this) (?:\\w{2,12} )?(?:discord|group ?chat|whats?app(?: group)?|snap group|insta group|server|fb group|facebook group)
    i(?:'ve| have|'ll)? (?:{made|make|create|created|start|started}|{set} up) (?:us|you|you all|u) (?:a|all a|an) (?:\\w{2,12} )?(?:group ?chat|whats?app|gc|discord|snap|insta|group)
    i(?:'ve| have|'ll)? (?:just )?(?:{made|created|started}|{set} up) (?:a|an|our) (?:\\w{2,12} )?(?:<group>)
    (?:{drop|leave|pop}|{send} me) your (?:number|snap|insta|mobile)
    i'm (?:still |always |also )?on (?:<channel>) {til|until|till|all|if|tonight|now|for|later|this}
    my (?:insta(?:gram)?|snap(?:chat)?|tik ?tok|facebook|fb) is (?:no longer|not) {private}
    {happy|free|around|available} to (?:chat|talk|help|answer questions) (?:on|over|via) (?:<channel>)
    {come} (?:and )?(?:say hi|find me|follow)
    <reach> my (?:personal |private |own )(?:<thing>)
    i'm (?:\\w{2,9} )?{available|about|around|free|here} (?:on|via|by|over) (?:my )?(?:<channel>|dms|<thing>)
    (?:here's|heres|here is) my (?:\\w{2,9} )?(?:<thing>)
    `,
    undefined,
  ],
]);

/** Tells that the offer is to become a friend or follower. */
export const BEFRIENDS =
  /^(?:add|follow|friend|request|find|hunt|look)\b|(?:friend|follow)\s(?:request|invite)|no\slonger\sprivate|send\sme\sa\srequest|come\s(?:and\s)?(?:say|find|follow)/;

/** Statements that a channel was given, or is in use. */
export const GIVEN = new TriggeredPhrases('channels given', SLOTS, [
  [
    `
    (?:{given|gave|give|giving|sent|send|sending|shared|sharing}|{handed|hand} out) <fill><who> (?:<near> )?(?:<mine>)
    {given|gave|giving|sent|shared|handed} (?:out )?(?:<mine>) (?:out )?to <fill><who>
    <who> (?:\\w{2,8} ){0,2}?(?:have|has|got|had|'ve) (?:all |got |now |always ){0,2}(?:<mine>|{me} (?:on|in) (?:<channel>|their))
    {swapped|swap|swapping|exchanged|exchanging} (?:numbers|snaps|instas|details|socials) (?:with|w) <fill><who>
    <who> (?:\\w{2,8} ){0,2}?(?:know|knows|can|could) (?:they (?:can|could) |to |that they can |all |always |now ){0,3}(?:just )?(?:<reach>|{add|follow|get|find}) me
    <who> (?:\\w{2,8} ){0,2}?<reach> me (?:on|through|via) (?:my (?:own|personal|private)|<channel>)
    <who> (?:\\w{2,8} ){0,2}?{follow|use|add} (?:my (?:<thing>)|me on)(?! (?:around|about))
    <who> (?:\\w{2,8} ){0,2}?{whatsapp|text|dm|inbox|snap|facebook} me(?! (?:asking|begging|to ask))
    i (?:just |always |only |mostly |now |usually ){0,2}{whatsapp|text|facebook|dm|inbox} (?:all )?<fill><who>
    (?:{told|tell|telling|encourage|encouraged|encouraging|let|letting|prefer|get|got}|{said} to|i'd {rather}) <fill><who> (?:<near> )?(?:can |to |should |they can |just ){0,3}(?:(?:<reach>|add|follow) me|(?:drop|send|give|ping) me a (?:quick )?(?:text|message|whatsapp|ring|call|dm))
    <who> (?:<group>)(?: group| on whatsapp)? (?:is|has been|was) (?:the |a |so |such |my |honestly |absolutely ){0,2}(?:best|great|brilliant|lifesaver|hilarious|favourite|good|handy|amazing)
    <who> <near>\\b{welcome|free} to (?:<reach>|add|follow) me
    (?:{set|setting} up|{setup|made|create|created|start|started|starting|making|got|have|run|running|joined|new}) <any>\\b<group> (?:for|with) <fill><who>
    (?:our |my |a |the )?<group> (?:for|with) <fill><who> is (?:up|live|open|ready)
    (?:{joined|in|running}|{added} to) (?:the )?<who> (?:whats?app|group ?chat|facebook group)
    {parent|parental} (?:contact|comms|messages) (?:is )?(?:by|on|through|via|over) (?:my )?(?:personal|own|private)? ?(?:whats?app|phone|mobile|messenger|facebook)
    my {own|personal|private} (?:<thing>)<near> (?:to|with|for) (?:\\w{2,9} ){0,2}?(?:to |with )?<who>
    <who><any>\\b(?:from|on|via|using|through) my {own|personal|private} (?:<thing>|account)
    `,
    undefined,
  ],
]);

/** School work that only pupils bring, or worries only parents have: says whom "me" is held out to. */
export const PUPIL_WORK =
  /\b(?:if|when)\s(?:you|u|ur|anyone|any\sof\syou)(?:'re|r|\sare|\sget)?\s(?:need|needs?|want|stuck|still|struggling|not\ssure|confused|panicking|worried)\s?[^.!?]{0,30}?\b(?:revision|homework|coursework|essay|essays|nea|assignment|question\s\d|q\d{1,2}|past\spapers?|practice\spapers?|mock|mocks|speaking\sexam|the\sexam|tomorrow's\sexam|paper\s[12]|worksheet|prelim)\b|\b(?:want|need|needs|wants)\s(?:the|a|any|some|my)\s(?:revision|homework|coursework|exam|past\spaper)\b|\b(?:your|ur)\s(?:coursework|essays?|homework|speaking\s(?:answers|exam)|nea|answers|drafts?|practice\s(?:papers|questions|essays)|past\spapers?|predicted\sgrades?|revision)\b|\bfor\s(?:homework|coursework|revision)\s(?:is|questions|help)\b|\blast\sminute\s(?:panics?|revision|questions)\b|\bhomework\s(?:is|goes|to)\s[^.!?]{0,20}@/;
export const PARENT_WORK =
  /\b(?:if|about)\syour\s(?:child|son|daughter|little\sone|lad|kid|little\sones?)\b|\byour\s(?:child's|son's|daughter's|little\sone's)\s(?:homework|reading|progress|place|report|trip)\b|\bget\syour\s(?:dads?|mums?|parents|mam)\s(?:to|and)\b/;

export const SCHOOL_CHANNEL =
  /\b(?:on\steams|via\steams|google\sclassroom|class\s?dojo|dojo|seesaw|tapestry|satchel|show\smy\shomework|smhw|parent\s?mail|parent\s?pay|arbor|weduc|studybugs|at\sschool|in\sschool|school\s(?:e-?mail|account|system|phone|office|app|mobile|facebook|insta(?:gram)?|twitter|page|youtube|website|line|whats?app)|the\sschool\shas|school's|work\s(?:phone|mobile|e-?mail)|through\s(?:the\s)?(?:school|office)|via\s(?:the\s)?(?:school|office)|the\soffice|trip\sphone|\.sch\.uk|youtube|our\sschool|m4\b|run\sby)\b/;
/** A school channel is named only to say that it is not used. */
export const OVER_SCHOOL =
  /\b(?:rather\sthan|instead\sof|not|can't\s(?:get|log)|don't\suse|easier\sthan|quicker\sthan|better\sthan|faster\sthan|avoid|down|full|blocked|broken|dead|useless|isn't\sworking|not\sworking)\b/;
export const PERSONAL_CHANNEL =
  /\b(?:mobile|insta(?:gram)?|snap(?:chat)?|whats?app|personal|on\shere|facebook|messenger)\b|0\s?7\d{3}/;
/** Offers to somebody else: colleagues, buyers, clients. */
export const FOR_COLLEAGUES = /\b(?:teachers?|colleagues?|staff|ects?|nqts?|pgce|tas|slt|governors|ex-colleagues)\b/;
export const FOR_OTHERS =
  /\b(?:planning|resources?|slides|pack|packs|powerpoints?|scheme\sof\swork|display|for\ssale|selling|sell|buy|bought|rates|tuition|tutoring|tutor(?:ing)?\s(?:available|sessions|spaces)|maths\stutor|english\stutor|an\shour|prices?|book\s(?:a|your)|pram|uniform|raffle|tickets?|sponsor|secret\ssanta|hen\sdo|night\sout|union|job|vacanc(?:y|ies)|discount|order|orders|party\sbags|their\sown\skids|fellow|followers|giveaway|commission|collab|merch|patreon|etsy|ebay|vinted|plumber|book\sclub|zoom\slink|fussy|advice\sfor)\b/;
export const OWN_CHILD_CLASS =
  /\bmy\s(?:\w{2,9}\s)?(?:son|daughter|boy|girl|little\sone|kid|child)'?s?'?\s(?:\w{3,9}\s)?(?:class|school|year|teacher|nursery)\b|\bas\sa\s(?:mum|dad|parent)\b/;
