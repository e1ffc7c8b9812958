/**
 * How people tell of private contact: requests, following, messages, groups, meeting. Written for marked text (`marked.ts`), where
 * `<who>` is a pupil, former pupil or parent of the writer's school; bounded, without nested repetition.
 */

import { FILL } from '../people/marked';
import { TriggeredPhrases } from '../triggered';
import { CHANNEL } from './channels';

export type Way = 'request' | 'follow' | 'add' | 'message' | 'group' | 'meet' | 'game' | 'asks';

const SLOTS = {
  who: '[\\ue001-\\ue003]+',
  pupil: '\\ue001+',
  grown: '[\\ue002\\ue003]+',
  parent: '\\ue003+',
  fill: FILL,
  count:
    '(?:(?:a|an|the|some|few|good|couple|of|loads|lots|so|many|half|most|all|about|one|two|three|my|our|tons|plenty|several|quite|nearly|basically|least|at|lovely|gorgeous|old|single|fave|favourite|other|wee|little|\\d{1,3}) ){0,6}?',
  any: '[^.!?]{0,44}?',
  near: '[^.!?]{0,22}?',
  channel: CHANNEL,
  with: '(?:with|w|wi|w\\/)',
  accepted: '{accept|accepts|accepted|accepting|approved|approving|confirmed|okayed}|said {yes} to|let {through}|added {back}',
  requests:
    '(?:(?:friend|follow|follower|friendship|connection|facebook|fb|snap|insta) )?(?:requests?|invites?|invitation|adds?|follows?)',
  their: "(?:'s|s'|')?",
  messaged:
    "{texted|texting|txting|txtd|whatsapped|whatsapping|whatsapp'd|whatsapp'ing|whatsappd|dm'd|dmed|dming|dm'ing|dmmed|dmming|pm'd|pmed|pming|pm'ing|inboxed|inboxing|snapped|snapping|snapchatted|snapchatting|facetimed|facetiming|sexted|sexting}|{video} call(?:ed|ing)|(?:direct|private|insta|facebook|fb) {messaged|messaging}",
  group:
    '(?:{group} ?chat|{groupchat}|{whatsapp|whats|whatapp}(?: ?app)?(?: group| chat)?|{gc|messenger|discord|chat}(?: group)?|{snap|facebook|fb} group)',
  cosy: "(?:{drink|drinks|coffee|coffees|costa|cuppa|brew|pint|pints|wine|wines|gin|gins|cocktail|cocktails|prosecco|dinner|brunch|lunch|tea|takeaway|curry|chinese|nandos|nando's|mcdonalds|mcdonald's|maccies|pub|beer|beers|date|weekend|spa|clubbing|bbq|barbecue|zumba|golf|gym|shopping|cinema|gig|concert|camping|holiday|ibiza|stag|sleepover|bingo|party|karaoke|netflix}(?: away| day| quiz)?|{night|nights} out|{center} parcs|{hen} do|{five}-?a-?side|{spin} class)",
  home: '(?:{mine|ours}|(?:my|our) {house|place|flat|gaff|garden})',
} as const;

const WRITTEN: readonly (readonly [way: Way, bare: boolean, lines: string])[] = [
  [
    'request',
    true,
    `
    (?:<accepted>) <any>\\b<requests> (?:off|from|by) <fill><who>
    (?:<accepted>) <fill><who><their> <near>\\b(?:<requests>|friendship|on <channel>)\\b
    (?:{sent|sending|send|sends|popped}|{put} in) <fill><who> <near>\\b(?:friend|follow|friendship|connection|facebook|fb|snap|insta) (?:requests?|add|invite)
    (?:sent|sending|send|popped) <any>\\b(?:friend|follow|connection|facebook|fb) {request|requests|add} to <fill><who>
    (?:accepted|sent) <any>\\b{request|requests}\\b<near><parent>
    {accepted} (?:all|every|everyone|loads|lots|some|a few|most|half|the lot|tons|two|three|four|five|\\d{1,2}) (?:single |of |one |the ){0,4}<who>(?! (?:onto|into|for|to the|on to))
    {friended|befriended|befriending} <fill><who>
    {accepted} <near>\\b(?:friend|follow) requests?\\b<near>[(-] ?<fill><who>
    `,
  ],
  [
    'follow',
    true,
    `
    {follow|followed|following} <fill><who><near> back\\b
    {follow|followed|following} back <fill><who>
    `,
  ],
  ['follow', false, `{follow|followed|following} <fill><who><near> (?:on|over on) (?:my )?(?:<channel>)\\b`],
  [
    'add',
    true,
    `
    {on} (?:<channel>) with <count><who>
    my (?:{facebook|fb|insta|instagram|snap|snapchat|whatsapp|tiktok|phone|inbox|dms|socials})(?: is|'s| are) (?:all |full of |mostly |basically |just |nothing but ){1,3}<who>
    {added|adding} <fill><who>(?:<near> (?:back\\b|(?:on|in|to|over|via) (?:my |the |our |close ){0,2}(?:personal |private |own |old )?(?:<channel>|friends|story|group ?chat|private story|list)\\b)| ?(?:$|[!.] ?$|too\\b|as a friend|last night|on here))
    (?:fb|facebook|insta|snap(?:chat)?|online) {friends|mates|pals} (?:with|of) <fill><who>
    (?:have|has|got|'ve|had|keep|still have) <count><who> (?:\\w{2,6} ){0,2}{on|in} (?:my )?(?:<channel>|friends list|contacts|group ?chat)\\b
    <who> (?:are |is |were )?(?:all |both |now |already |basically ){0,2}on my (?:private |personal |close )?(?:{snap|snapchat|insta|instagram|facebook|fb|story|whatsapp|xbox}|close {friends}|private {story}|{friends} list)
    `,
  ],
  [
    'add',
    false,
    `
    {added|adding} <fill><who>
    {friends|mates|besties|pals|connected|connecting|connections|linked} (?:(?:on|over) \\w{2,10} )?(?:with|to) <fill><who>
    <who><any> (?:are|is|'re) (?:basically |proper |good |actually |like |such |great |the best of |now ){0,2}my {mates|friends|besties|pals}\\b
    <who><any> (?:become|became|been) (?:proper |good |great |close |best ){0,2}{mates|friends|besties|pals}\\b
    i (?:also |now |even |do )?{follow} <fill><who>(?!'?s?'? (?:\\w{2,9} )?(?:youtube|tiktok|insta|channel|page|account))
    `,
  ],
  [
    'message',
    true,
    `
    (?:<messaged>) (?:back |and forth )?(?:with |to )?<fill><who>
    (?:in|stay(?:ed|ing)? in|keep(?:ing)? in|kept in) (?:regular |constant )?{touch|contact} (?:on \\w+ )?with <fill><who><near>\\b(?:on|through|by|over|via) (?:<channel>)\\b
    {still} (?:in touch|talk|text|message|chat|whatsapp) (?:on \\w+ )?(?:with |to )?<fill><who>
    (?:{sent|sending|send|dropped|dropping}|{fired} off) <fill><who>(?: [a-z]{3,12})? (?:a|an|some|loads of|the odd) (?:\\w{2,9} )?(?:message|text|dm|snap|msg|whatsapp|voice note|meme|selfie|inbox)s?\\b(?! home)
    {exchanged|exchanging|swapped|swapping|swap|shared|sharing|send|sending|sent} (?:memes|snaps|tiktoks|reels|messages|texts|voice notes|gifs|selfies|pics|numbers) (?:with|to|w) <fill><who>
    {replied|replying|reply|reacted|reacting|commented|commenting} (?:to|on) <fill><who><their> <near>\\b(?:stor(?:y|ies)|snaps?|posts?|reels?|tiktoks?|dms?|insta|selfies?)\\b
    {slid|slide|sliding} into <fill><who><their> dms
    `,
  ],
  [
    'message',
    false,
    `
    (?:{messaged|messaging|message|msged|msg'd|msging|chatted|chatting|talk|talked|talking|convo|conversation|conversations|chat|chats|catchup|messages|speaking|spoke|natter}|{catch|caught} up) <any>(?:with|to) <fill><who>
    (?:{messaged|messaging|msged|msg'd|msging|emailing|emailed}|{replied|replying} to) <fill><who>
    `,
  ],
  [
    'group',
    true,
    `
    (?:in|joined|into|added to) (?:a|an|the|their|my|another) (?:\\w{2,10} )?(?:<group>) (?:with|for|of) <fill><who>
    <who> <near>(?:{group} ?chat|{groupchat}) and (?:they've |they )?(?:have )?added me
    <who> (?:\\w{2,9} ){0,3}{added} (?:me|us) to (?:their|the|a|our) (?:\\w{2,9} )?(?:<group>)
    <who> (?:\\w{2,9} ){0,2}(?:have|has|got) (?:our|a|the) (?:<group>) and i'm
    {streak|streaks} (?:going )?with <fill><who>
    `,
  ],
  [
    'meet',
    true,
    `
    <cosy> (?:<near> )?<with> <count><who>
    {out} (?:out )?(?:last night |tonight |drinking )?<with> <count><who>
    <with> <count><who><any>\\b{just} (?:us|the two of us|me and (?:him|her|them))\\b
    (?:{off|going|gone|been|went|heading|trip} to|{watch|watching|watched|see|seen|away}|{weekend} in) (?:\\w{2,12} ){1,4}<with> <count><grown>
    {go|going|went|hang|hanging|hung} out <near><with> <count><who>
    {going|went|off|been} to (?:\\w{1,4} ){0,2}<who><their> <near>\\b(?:wedding|party|birthday|\\d0th|christening|barbecue|bbq|engagement|hen do)
    {invited} to <fill><who><their> <near>\\b(?:party|wedding|birthday|bbq|house|christening|barbecue|engagement|do)
    {invited|inviting|invite} <fill><who> (?:\\w{2,8} )?(?:round|over|out|to (?:my|ours|mine|our)|for (?:a )?(?:drinks?|dinner|coffee|tea|wine|bbq|pint)|on (?:a date|holiday))
    (?:had|having|have|got|getting) <fill><who> (?:{round|over|back|staying}|to {stay|ours|mine})\\b(?! by half| the (?:moon|line)| in my class)
    <who> (?:\\w{2,9} )?(?:came|coming|come|popped|been|stayed|was|were|are|is) (?:all )?(?:(?:round|over|back) )?(?:at |to |for )?(?:<home>)
    (?:round|over|back|at|in|to) (?:at |to )?(?:\\w{1,6} ){0,2}<who>'?s? {house|houses|place|flat|gaff}\\b
    <who> (?:\\w{2,9} ){0,2}(?:{took|taking} me (?:out|for)|{bought} me a (?:drink|pint|shot|beer|wine))
    {took|taking|take} <fill><who> (?:\\w{2,8} ){0,2}(?:to (?:the |a )?(?:pub|bar|club|nando'?s|mcdonald'?s|maccies|my house|mine|gig)|for (?:a |some )?(?:drinks?|pint|coffee|dinner|mcdonald'?s|maccies|food)|out (?:for|on|tonight|last night))
    {bought|buying|buy|getting|got} <fill><who> (?:a |some )(?:coffee|drink|pint|costa|mcdonald'?s|maccies|nando'?s|shot|wine|beer)s?\\b
    {meet|meeting|met} (?:up )?(?:with )?<fill><who> <near>for (?:a |some )?(?:drinks?|coffee|pints?|wine|lunch|dinner|catch ?up)
    (?:{dating|snogged|kissed|pulled|seeing}|{slept|sleeping} with|going {out} with) (?!(?:the|all|my|so|some)\\b)<fill><parent>
    (?:{dating|snogged}|{slept|sleeping} with) <fill><who>
    `,
  ],
  [
    'game',
    true,
    `(?:play(?:ed|ing)?|gaming|game|on|jump(?:ed|ing)? on) (?:<near>)(?:{fortnite|fifa|fc25|fc26|fc24|minecraft|roblox|cod|warzone|xbox|ps4|ps5|playstation|gta|discord|online}|{call} of duty|{rocket} league|{among} us)\\b<near> <with> <fill><who>`,
  ],
  [
    'asks',
    true,
    `
    <who><any>\\b(?:slid into my {dms}|(?:add|follow|request|friend|friend request|messag|dm|inbox|text|snap|whatsapp|facetim)(?:ed|'d|ged|ped|s|es|ing|d)? {me}\\b|requested {me}\\b|{asked} (?:me )?(?:to (?:go|connect|add|follow|be friends)|out|for a drink|to (?:ibiza|dinner))|(?:sent|sends|keeps sending) {me} (?:a |loads of )?(?:friend |follow )?(?:requests?|dms?|messages?|snaps?|texts?|memes|tiktoks))
    <who><near>\\b(?:has |have )?(?:just )?{invited} (?:me|us)\\b<near>\\b(?:to|round|out|over|for)\\b
    `,
  ],
];

export const WAYS = new TriggeredPhrases(
  'ways of contact',
  SLOTS,
  WRITTEN.map(([way, bare, lines]) => [lines, { way, bare }] as const),
);

/** Contact told without its partner: he or she stands elsewhere in the sentence, or in the one before. */
export const LOOSE = new TriggeredPhrases<Way>('contact without its partner', SLOTS, [
  [
    `
    we(?:'ve| have)? (?:always |still )?(?:kept|keep|stay(?:ed)?|still|been) in {touch} (?:on|over|via|through) (?:<channel>)
    we (?:still |all |now |do |just |always ){0,2}{message|messaged|text|texted|whatsapp|snap|dm|facetime|chat}(?:'?d)? (?:each other|most|every|all|constantly|loads|daily|on (?:<channel>)|now|til|until|about)
    we(?:'ve| have| are|'re) (?:been |always |now |constantly |forever ){0,2}{texting|messaging|snapping|dming|whatsapping|facetiming|gaming}
    we(?:'ve| have) been (?:{playing} (?:fifa|fc|eafc|fortnite|xbox|minecraft|roblox|online|cod)|{sending} each other)
    {swapped|exchanged} (?:numbers|snaps|instas|details|socials)
    {sending|sent|send} each other (?:\\w{2,9} ){0,2}(?:memes|snaps|tiktoks|reels|messages|texts|voice notes|gifs|selfies)
    we(?:'ve| have) (?:now |even )?got a (?:{streak|whatsapp}|{group} ?chat|{groupchat})
    we(?:'re| are) (?:now |all |both )?{friends|mates|connected} on (?:<channel>)
    (?:had|having|been on|doing|did|spent|on) (?:a|an|my|hours) (?:\\w{2,9} ){0,3}(?:{facetime|snapchat|streak}|(?:group|video|voice) {call})
    (?:\\d{1,4}|day|long|our|a|huge|massive) (?:day )?(?:snap(?:chat)? )?{streak}
    (?:all )?(?:over|on) my (?:personal |own |private )?(?:{facebook|fb|insta|instagram|snap|snapchat|whatsapp|socials}|{friends} list)
    my (?:facebook|fb|snapchat|snap|insta|instagram) {friends|mates} (?:are|is|list)
    (?:to|on) my {close} friends
    (?:i'm|i am|i've been|we've been|been|was|were|we're) (?:\\w{2,9} )?{messaging|texting|snapping|dming|whatsapping|facetiming|snapchatting}
    i (?:gave in and |finally |just |also |now |do |obviously |always ){0,2}(?:{accepted|follow|followed|dm|snap|whatsapp|facetime|inbox|befriended} (?:him|her|them|(?:<who>))|{text|added} (?:him|her|them))(?: back)?
    (?:replied|replying|responded|responding) to (?:a|an|the|his|her|their|some) {message|messages|dm|dms|text|texts|snap|snaps|request|requests|story|email|emails}
    (?:{heart} to heart|{natter|gossip}) (?:with|w) <fill><who>
    {became|becoming|become} (?:\\w{3,6} ){0,2}(?:mates|friends|besties|pals)
    (?:she's|he's|they're|we're|we are) (?:\\w{3,9} ){0,2}{mates|friends|besties|pals} now
    {mates|friends|besties|pals} with (?:the )?<who>
    {let|letting|allow|allowed|allowing} (?:<who>) (?:all )?(?:follow|add|friend|on my|message|snap)
    {told|said} (?:to )?<fill><who> (?:that )?(?:he|she|they|it was fine to|to)? ?(?:can|could|to)? ?(?:follow|add|friend) (?:me|my (?:private |personal )?(?:insta(?:gram)?|snap(?:chat)?|tiktok))
    asked for my {number|snap|insta}<any>\\bi(?:'ve| may have| might have| obviously| totally| actually| have)? (?:gave|given|give|said yes)
    (?:been |just |now )?{added} (?:me )?to (?:their|the|a|our|her|his) (?:[\\w\\ue001-\\ue003']{1,40} ){0,3}(?:group ?chat|whatsapp|night out|chat|gc|book club)
    follow {requests} (?:are |is )?(?:now |being |all |officially ){0,3}(?:accepted|open|approved)
    `,
    'message',
  ],
  [
    `
    we (?:all )?{go|went|going} (?:out|to the pub|for (?:drinks|a drink|wine|cocktails|coffee)) (?:once|every|most|last|together|all the time)
    (?:came|come|coming|popped|pop) (?:round|over|back) (?:to |at |for )?(?:<home>|a {cuppa|brew|drink|gossip|chat|tea|coffee})
    {slept|sleeping|stayed|staying} over (?:at|with)
    {lunch|dinner|coffee|drinks|brunch|weekend} plans with <fill><grown>
    {booked|booking} (?:a|our|the|some) (?:\\w{2,9} )?(?:holiday|weekend|table|trip|break|flights) with <fill><grown>
    {prosecco|wine|gin|drinks|cocktails|bbq} in (?:her|his|their) (?:garden|kitchen|hot tub|house|flat)
    went {bowling|clubbing|shopping|camping|karting|swimming|climbing} with <fill><who><any>\\b(?:saturday|sunday|weekend|last night|tonight|just us)
    `,
    'meet',
  ],
]);
