/**
 * How people tell of private contact: requests, following, messages, groups, meeting. Written for marked text (`marked.ts`), where
 * `<who>` is a pupil, former pupil or parent of the writer's school; bounded, without nested repetition.
 */
import { CHANNEL } from './channels';
import { FILL } from './marked';
import { spellOut } from './phrases';

export type Way = 'request' | 'follow' | 'add' | 'message' | 'group' | 'meet' | 'game' | 'asks';

export interface WayTold {
  readonly way: Way;
  readonly pattern: RegExp;
  /** enough without a site or app named beside it */
  readonly bare: boolean;
}

const SLOTS = {
  who: '[\\ue001-\\ue003]+',
  pupil: '\\ue001+',
  grown: '[\\ue002\\ue003]+',
  parent: '\\ue003+',
  fill: FILL,
  count: '(?:(?:a|an|the|some|few|good|couple|of|loads|lots|so|many|half|most|all|about|one|two|three|my|our|tons|plenty|several|quite|nearly|basically|least|at|\\d{1,3}) ){0,5}?',
  any: '[^.!?]{0,44}?',
  near: '[^.!?]{0,22}?',
  channel: CHANNEL,
  with: '(?:with|w|wi|w\\/)',
  accepted: 'accept(?:ed|ing|s)?|approv(?:ed|ing)|confirmed|okayed|said yes to|let through|added back',
  requests:
    '(?:(?:friend|follow|follower|friendship|connection|facebook|fb|snap|insta) )?(?:requests?|invites?|invitation|adds?)',
  their: "(?:'s|s'|')?",
  messaged:
    "text(?:ed|ing)|txt(?:ing|d)|whats?app(?:ed|ing|'d|'ing)|dm(?:'?d|ed|ing|'ing|med|ming)|pm(?:'?d|ed|ing|'ing)|inbox(?:ed|ing)|snap(?:ped|ping|chatted|chatting)|face ?tim(?:ed|ing)|video call(?:ed|ing)|(?:direct|private|insta|facebook|fb) messag(?:ed|ing)|sext(?:ed|ing)",
  group: '(?:group ?chat|whats?app(?: group| chat)?|gc|messenger(?: group)?|snap group|facebook group|fb group|discord|chat)',
  cosy: "(?:drinks?|coffees?|costa|cuppa|brew|pints?|wines?|gins?|cocktails?|prosecco|dinner|brunch|lunch|tea|takeaway|curry|chinese|nando'?s|mcdonald'?s|maccies|pub|beers?|night out|nights out|date|weekend(?: away)?|spa(?: day)?|clubbing|pub quiz|bbq|barbecue|zumba|golf|gym|shopping|cinema|gig|concert|camping|holiday|ibiza|center parcs|hen do|stag|sleepover|five-?a-?side|spin class|bingo|party|karaoke|netflix)",
  home: '(?:mine|ours|my house|our house|my place|my flat|my gaff|my garden)',
} as const;

const WRITTEN: readonly (readonly [way: Way, bare: boolean, lines: string])[] = [
  [
    'request',
    true,
    `
    (?:<accepted>) <any>\\b<requests> (?:off|from|by) <fill><who>
    (?:<accepted>) <fill><who><their> <near>\\b(?:<requests>|friendship|on <channel>)\\b
    (?:sent|sending|sends?|put in|popped) <fill><who> <near>\\b(?:friend|follow|friendship|connection|facebook|fb|snap|insta) (?:requests?|add|invite)
    (?:sent|sending|send|popped) <any>\\b(?:friend|follow|connection|facebook|fb) (?:requests?|add) to <fill><who>
    (?:accepted|sent) <any>\\brequests?\\b<near><parent>
    (?:be)?friended <fill><who>
    accepted <near>\\b(?:friend|follow) requests?\\b<near>[(-] ?<fill><who>
    `,
  ],
  [
    'follow',
    true,
    `
    follow(?:ed|ing)? <fill><who><near> back\\b
    follow(?:ed|ing)? back <fill><who>
    `,
  ],
  ['follow', false, `follow(?:ed|ing)? <fill><who><near> (?:on|over on) (?:my )?(?:<channel>)\\b`],
  [
    'add',
    true,
    `
    add(?:ed|ing) <fill><who>(?:<near> (?:back\\b|(?:on|in|to|over|via) (?:my |the |our |close )?(?:personal |private |own |old )?(?:<channel>|friends|story|group ?chat|private story|list)\\b)| ?(?:$|[!.] ?$|too\\b|as a friend|last night|on here))
    (?:fb|facebook|insta|snap(?:chat)?|online) (?:friends|mates|pals) (?:with|of) <fill><who>
    (?:have|has|got|'ve|had|keep|still have) <count><who> (?:\\w{2,6} ){0,2}(?:on|in) (?:my )?(?:<channel>|friends list|contacts|group ?chat)\\b
    <who> (?:are |is |were )?(?:all |both |now |already |basically ){0,2}on my (?:private |personal |close )?(?:snap(?:chat)?|insta(?:gram)?|facebook|fb|private story|story|close friends|whatsapp|friends list|xbox)
    `,
  ],
  [
    'add',
    false,
    `
    add(?:ed|ing) <fill><who>
    (?:friends|mates|besties|pals|connected|connecting|connections|linked) (?:(?:on|over) \\w{2,10} )?(?:with|to) <fill><who>
    <who><any> (?:are|is|'re) (?:basically |proper |good |actually |like |such |great |the best of |now ){0,2}my (?:mates|friends|besties|pals)\\b
    <who><any> (?:become|became|been) (?:proper |good |great |close |best ){0,2}(?:mates|friends|besties|pals)\\b
    i (?:also |now |even |do )?follow <fill><who>
    `,
  ],
  [
    'message',
    true,
    `
    (?:<messaged>) (?:back |and forth )?(?:with |to )?<fill><who>
    (?:in|stay(?:ed|ing)? in|keep(?:ing)? in|kept in) (?:regular |constant )?(?:touch|contact) (?:on \\w+ )?with <fill><who><near>\\b(?:on|through|by|over|via) (?:<channel>)\\b
    still (?:in touch|talk|text|message|chat|whatsapp) (?:on \\w+ )?(?:with |to )?<fill><who>
    (?:sent|sending|send|dropped|dropping|fired off) <fill><who> (?:a|an|some|loads of|the odd) (?:\\w{2,9} )?(?:message|text|dm|snap|msg|whatsapp|voice note|meme|selfie|inbox)s?\\b(?! home)
    (?:exchang(?:ed|ing)|swap(?:ped|ping)|shar(?:ed|ing)|send(?:ing)?|sent) (?:memes|snaps|tiktoks|reels|messages|texts|voice notes|gifs|selfies|pics|numbers) (?:with|to|w) <fill><who>
    (?:replied|replying|reply|reacted|reacting|commented|commenting) (?:to|on) <fill><who><their> <near>\\b(?:stor(?:y|ies)|snaps?|posts?|reels?|tiktoks?|dms?|insta|selfies?)\\b
    slid(?:e|ing)? into <fill><who><their> dms
    `,
  ],
  [
    'message',
    false,
    `
    (?:messag(?:ed|ing|e)|msg(?:ed|'d|ing)|chat(?:ted|ting)|talk(?:ed|ing)|convo|conversations?|chats?|catch ?up|caught up|messages|speaking|spoke|natter) <any>(?:with|to) <fill><who>
    (?:messag(?:ed|ing)|msg(?:ed|'d|ing)|replied to|replying to|emailing|emailed|e-mailed) <fill><who>
    `,
  ],
  [
    'group',
    true,
    `
    (?:in|joined|into|added to) (?:a|an|the|their|my|another) (?:\\w{2,10} )?<group> (?:with|for|of) <fill><who>
    <who> <near>group ?chat and (?:they've |they )?(?:have )?added me
    <who> (?:\\w{2,9} ){0,3}added (?:me|us) to (?:their|the|a|our) (?:\\w{2,9} )?<group>
    <who> (?:\\w{2,9} ){0,2}(?:have|has|got) (?:our|a|the) <group> and i'm
    streaks? (?:going )?with <fill><who>
    `,
  ],
  [
    'meet',
    true,
    `
    <cosy> (?:<near> )?<with> <fill><who>
    out (?:out )?(?:last night |tonight |drinking )?<with> <fill><who>
    <with> <fill><who><any>\\b(?:just us|just the two of us|just me and (?:him|her|them))\\b
    (?:off to|going to|gone to|been to|went to|heading to|watch(?:ing|ed)?|see|seen|away|trip to|weekend in) (?:\\w{2,12} ){1,4}<with> <fill><grown>
    (?:go|going|went|hang|hanging|hung) out <near><with> <fill><who>
    invit(?:ed|ing|e) <fill><who> (?:\\w{2,8} )?(?:round|over|out|to (?:my|ours|mine|our)|for (?:a )?(?:drinks?|dinner|coffee|tea|wine|bbq|pint)|on (?:a date|holiday))
    (?:had|having|have|got|getting) <fill><who> (?:round|over|back|staying|to stay|to ours|to mine)\\b(?! by half| the (?:moon|line)| in my class)
    <who> (?:\\w{2,9} )?(?:came|coming|come|popped|been|stayed|was|were|are|is) (?:all )?(?:(?:round|over|back) )?(?:at |to |for )?<home>
    (?:round|over|back|at|in|to) (?:at |to )?(?:\\w{1,6} ){0,2}<who>'?s? (?:house|place|flat|gaff)\\b
    (?:took|taking|take) <fill><who> (?:\\w{2,8} ){0,2}(?:to (?:the |a )?(?:pub|bar|club|nando'?s|mcdonald'?s|maccies|my house|mine|gig)|for (?:a |some )?(?:drinks?|pint|coffee|dinner|mcdonald'?s|maccies|food)|out (?:for|on|tonight|last night))
    (?:bought|buying|buy|getting|got) <fill><who> (?:a |some )(?:coffee|drink|pint|costa|mcdonald'?s|maccies|nando'?s|shot|wine|beer)s?\\b
    (?:meet(?:ing)?|met) (?:up )?(?:with )?<fill><who> <near>for (?:a |some )?(?:drinks?|coffee|pints?|wine|lunch|dinner|catch ?up)
    (?:dating|snogged|kissed|pulled|slept with|sleeping with|going out with|seeing) (?!(?:the|all|my|so|some)\\b)<fill><parent>
    (?:dating|snogged|slept with|sleeping with) <fill><who>
    `,
  ],
  [
    'game',
    true,
    `(?:play(?:ed|ing)?|gaming|game|on|jump(?:ed|ing)? on) (?:<near>)(?:fortnite|fifa|fc ?2\\d|minecraft|roblox|cod|call of duty|warzone|rocket league|xbox|ps[45]|playstation|among us|gta|discord|online)\\b<near> <with> <fill><who>`,
  ],
  [
    'asks',
    true,
    `
    <who><any>\\b(?:slid into my dms|(?:add|follow|request|friend|friend request|messag|dm|inbox|text|snap|whatsapp|facetim)(?:ed|'d|ged|ped|s|es|ing|d)? me\\b|requested me\\b|asked (?:me )?(?:to (?:go|connect|add|follow|be friends)|out|for a drink|to (?:ibiza|dinner))|(?:sent|sends|keeps sending) me (?:a |loads of )?(?:friend |follow )?(?:requests?|dms?|messages?|snaps?|texts?|memes|tiktoks))
    <who><near>\\b(?:has |have )?(?:just )?invited (?:me|us)\\b<near>\\b(?:to|round|out|over|for)\\b
    `,
  ],
];

export const WAYS: readonly WayTold[] = WRITTEN.flatMap(([way, bare, lines]) =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const source = spellOut(line.replace(/(?<!\?)<([a-z]+)>/g, '<$1>'), SLOTS);
      return { way, bare, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'gu') };
    }),
);

/** Contact told without its partner: he or she stands elsewhere in the sentence, or in the one before. */
export const LOOSE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${spellOut(
    [
      "we(?:'ve| have)? (?:always |still )?(?:kept|keep|stay(?:ed)?|still|been) in touch (?:on|over|via|through) (?:<channel>)",
      "we (?:still |all |now )?(?:message|text|whatsapp|snap|dm|facetime)(?:'?d)? (?:each other |most |every|all|constantly|loads|daily)",
      "we(?:'ve| have) (?:now |even )?got a (?:streak|group ?chat|whatsapp)",
      "we(?:'re| are) (?:now |all |both )?(?:friends|mates|connected) on (?:<channel>)",
      'we (?:all )?(?:go|went|going) (?:out|to the pub|for (?:drinks|a drink|wine|cocktails|coffee)) (?:once|every|most|last|together|all the time)',
      '(?:let(?:ting)?|allow(?:ed|ing)?) (?:<who>) (?:all )?(?:follow|add|friend|on my|message|snap)',
      '(?:told|said) (?:to )?<fill><who> (?:that )?(?:he|she|they|it was fine to|to)? ?(?:can|could|to)? ?(?:follow|add|friend) (?:me|my (?:private |personal )?(?:insta(?:gram)?|snap(?:chat)?|tiktok))',
    ].join('|'),
    SLOTS,
  )})`,
  'gu',
);

/** One of these must stand in a text that tells of contact. */
export const CONTACT_GATE =
  /accept|approv|confirmed|request|friend|follow|add(?:ed|ing)|text(?:ed|ing)|txt|whats?\s?app|\bdm|\bpm(?:'?d|ed|ing)|inbox|snap|face\s?tim|messag|\bmsg|chat|talk|convo|natter|touch|repl(?:y|ied)|react|comment|memes|tiktok|swap|exchang|slid|connect|linked|mates|besties|pals\b|drink|coffee|costa|brew|pint|wine|gin\b|gins\b|beer|cocktail|prosecco|dinner|brunch|lunch|tea\b|takeaway|curry|pub\b|night out|date\b|dating|weekend|spa\b|round (?:to|for|mine|at)|over (?:for|to)|mine\b|ours\b|house|place|invit|meet|met\b|out with|hang|just us|gaming|fifa|fortnite|xbox|minecraft|roblox|streak|asked me|golf|zumba|party|holiday|off to|cinema|gig\b|concert|gym|bought|facebook|\bfb\b|on here|insta|story|stories/;
