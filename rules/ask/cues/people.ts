/** Cues for whom a question is about and for the circumstances it gives, over plain words. Each cue is linear in the text. */
import type { Means } from '../../policy';
import type { AskCircumstance } from '../../question';

/** A child of the school; the person's own children and student teachers are taken out before. */
export const PUPIL =
  /\b(?:pupils?|students?|kids?|childs?|children|lads?|lasses|lass|boys?|girls?|teenagers?|teens?|year (?:[1-9]|1[0-3])|reception|nursery|my class|class mates?|tutees?|tutor group|my form|sixth form|my set|ks[1-5]|eyfs|little ones?|youngsters?|under (?:13|16|18)s?|minors?|(?:class|school trip|nativity|sports day|assembly) (?:\w+ ){0,2}?(?:photos?|pictures?|videos?))\b/;

export const FORMER =
  /\bformer pupil|\b(?:used to|once) (?:teach|taught|look after|looked after|have in|coach|coached|tutor|tutored)|\bi (?:taught|used to teach|had in)\b|\b(?:pupils?|students?|kids?|lads?|girls?|boys?|child|children|she|he|they|someone|year (?:6|11|13)) (?:\w+ ){0,6}?(?:left|leaving|has left|have left|is leaving)\b|\bleft (?:the school|us|here|school|in (?:july|june|may|summer)|last (?:year|july|summer|term)|this (?:july|summer))|\b(?:no longer|not) (?:a pupil|at (?:the|our) school|on roll)|\bwho left\b|\bfrom (?:years|ages) ago\b|\b(?:finished|done with) (?:(?:their|her|his|the) )?(?:school|gcses?|a levels?|exams|year (?:6|11|13))\b|\bhas moved (?:on )?to (?:secondary|another school|year 7|high school)/;

export const PARENT =
  /\b(?:parents?|mums?|mummys?|moms?|dads?|daddys?|mothers?|fathers?|carers?|guardians?|grandparents?|nans?|grandads?|grandmas?|families|pta (?:facebook |whatsapp )?(?:group|chat)|foster (?:carer|mum|dad))\b/;

export const COLLEAGUE =
  /\b(?:colleagues?|co ?workers?|workmates?|work mates?|work friends?|staff|teachers?|assistants?|headteacher|bosss?|managers?|people (?:i|you|we) work with|someone i work with|members? of staff|midday|newteacher|caretaker|secretary|team|senior leader|someone at work|department|supervisors?)\b/;

export const GOVERNOR = /\bgovernors?\b/;

/** An age, where a former pupil is asked about; years, dates and counts are none. */
export const AGE =
  /(?<!year |at |on |the |to |by |in |over |class of )\b(\d{1,2})\b(?! (?:years|months|weeks|days|minutes|hours|pupils|children|kids|am|pm|of|more|times|others|followers|percent))/g;

/** Without an age: grown up by now. */
export const ADULT =
  /\b(?:over|past|turned|after|above) 18\b|\badults?\b|\bgrown ups?\b|\bgrown up\b|\bat university|\b(?:in (?:her|his|their) )?(?:twenties|thirties|20s|30s)\b|\b(?:ten|eleven|twelve|fifteen|twenty|thirty|1[0-9]|[2-4][0-9]|many|donkey s) years ago\b|\bmarried\b|\bworks? (?:at|in|as|for)\b.*\bnow\b|\bdecades?\b|\bhas (?:a )?(?:kids|children|baby|family) of (?:her|his|their) own\b/;

/** Without an age: not grown up yet. */
export const UNDER_18 =
  /\bunder 18\b|\b(?:at|started|starting|gone to|went to|now in|now at|off to|moved (?:on )?to|moved up to) (?:college|secondary|high school|year (?:7|8|9|10|11|12))\b|\bafter gcses?\b|\bnot (?:yet )?18\b|\bsixth form\b|\byear (?:6|11) (?:leavers?|former pupils?|who left|that left)|\b(?:just )?left (?:in|last|this) (?:july|june|summer|term)/;

/** Friends of the person's own children or family. */
export const FRIENDS_OF_FAMILY =
  /\b(?:sons?|daughters?|child(?:ren)?|kids?|boys?|girls?|eldest|youngest|family|families|husband|wife|partner) s? ?(?:\w+ )?(?:best )?(?:mates?|friends?|besties?|buddy|bff|team ?mates?|football team)\b|\bfamily friends?\b|\bfriends? of (?:the|our|my) (?:family|son|daughter)\b|\bfamilies (?:are|have been) (?:\w+ )?(?:close|friends)|\bgod(?:son|daughter|child|children|parents?)\b/;

/** Said of somebody who is at the school. */
export const AT_SCHOOL =
  /\b(?:go|goes|are|is|attends?|come|comes) (?:to |at )?(?:here|my school|our school|the school|this school|the same school)\b|\bin (?:my|our) (?:class|school|year)\b|\bin the (?:class|year|form|group|set) i (?:support|teach|work|help|cover)\b/;

/** Ties and other circumstances, each as the question may say it. */
export const CIRCUMSTANCE_CUES: readonly (readonly [AskCircumstance, RegExp])[] = [
  [
    'relative',
    /\b(?:nieces?|nephews?|cousins?|grandsons?|granddaughters?|grandchild(?:ren)?|god(?:son|daughter|child|children)|aunt(?:ie|y)?|uncle|in law|step ?(?:son|daughter|child|kids?)|related|relatives?|relations?|family members?|my (?:\w+ )?(?:sister|brother|mum|mother|dad|husband|wife|partner|fiancee?|boyfriend|girlfriend|nan|gran))\b/,
  ],
  [
    'own-child',
    /\bmy (?:own |only |eldest |youngest |oldest |little |teenage |grown up |other |two |three |aged \d+ )*(?:sons?|daughters?|child(?:ren)?|kids?|little (?:girl|boy|one)|eldest|youngest|lad|boy|girl)\b/,
  ],
  ['family-friend', FRIENDS_OF_FAMILY],
  [
    'friend-before',
    /\bbefore (?:i|she|he|they|we) (?:\w+ )?(?:started|got|joined|worked|came|had|taught|began|became)|\balready (?:\w+ )?(?:friends|mates|connected|on (?:my|our))|\b(?:old|best|close|good|lifelong|long standing|school|childhood|oldest|years) (?:mates?|friends?|pals?)\b|\bknown (?:\w+ )?(?:\w+ )?(?:for )?(?:years|ages|since|\d+ years|all my life|forever|each other)|\bfriends (?:\w+ )?(?:since|for|from|before|years|ages|anyway|outside)|\bfor (?:\d+|ten|twenty|many|several) years\b|\bwent to (?:school|university|college) (?:together|with)\b|\bgrew up\b|\bfrom before\b|\blong before\b|\bpre ?dat/,
  ],
  [
    'staff-parent',
    /\bi am (?:also )?(?:a |an? )?(?:\w+ )?(?:parent|mum|dad)\b(?! governor)|\b(?:also|both) (?:a |as a )?(?:\w+ )?(?:parent|mum|dad)\b|\bas a (?:parent|mum|dad)\b|\band a (?:parent|mum|dad) (?:here|at (?:the|this|our) school|too|as well)\b|\bmy (?:own |only |eldest |youngest |oldest |little |teenage |other |two |three |aged \d+ )*(?:sons?|daughters?|child(?:ren)?|kids?|boys?|girls?|lad|little (?:girl|boy|one)|eldest|youngest|grand\w+) (?:s )?(?:is |are |goes |go |in |at |comes |also |attends? |both |started |starts )+(?:\w+ ){0,3}?(?:here|school|year|reception|nursery|class|pupils?|there)\b|\bmy (?:own )?(?:\w+ )?(?:child|kids?|son|daughter) s (?:class|year|form|teacher)\b|\bparent (?:and|as well as) (?:staff|teacher|assistant)|\b(?:who is|they are|she is|he is|is) (?:also )?(?:a )?(?:mum|parent|dad) (?:here|at (?:the|our|this) school|too|as well|of)/,
  ],
  [
    'shared-circle',
    /\b(?:village|small town|netball|hockey|tennis|yoga|pilates|zumba|orchestra|brass band|drama group|am dram|pub quiz|parkrun|church|mosque|temple|gurdwara|synagogue|scouts?|scout leader|cubs?|brownies?|guides|rainbows|beavers|choir|football (?:club|team)|rugby club|cricket club|running club|swimming club|dance (?:class|school|group)|gym|book club|allotment|community (?:group|page)|shared? circle|same circles?|same street|social circle|local (?:club|group|team|facebook group)|youth (?:club|group)|team i coach|club)\b/,
  ],
  [
    'known-otherwise',
    /\b(?:neighbou?rs?|(?<!class )next door|babysit(?:ter|ting)?|baby sit|tutor(?:ing)?(?! group)|(?<!the |form )coach(?:ing)?(?! (?:broke|breaks|is|was|trip|conks|firm|company|driver|home|back|late))|childmind(?:er|ing)?|respite|escort|landlord|hairdresser|live on (?:the|my|our) (?:same )?(?:street|road))\b/,
  ],
  [
    'parents-agreed',
    /\b(?:parents?|mum|dad|mother|father|carers?|families) (?:s )?(?:\w+ ){0,4}?(?:agreed|agree|consented|consent|said (?:it is |it s |its )?(?:fine|ok|yes|okay|it is ok)|says? (?:it is |it s |its )?(?:fine|ok|yes|okay|it is ok)|given (?:\w+ )?(?:permission|consent)|gave (?:\w+ )?(?:permission|consent)|ok with|okay with|happy (?:for|with)|fine with|are happy|is happy|signed|do not mind|does not mind|ok d|okd|okayed)\b|\b(?:signed|returned) (?:\w+ )?(?:consent|permission)\b|\b(?:with|have|has|got|had|given) (?:\w+ )?(?:parental |parents |written |photo |the )*(?:consent|permission) (?:from|of) (?:\w+ )?(?:parents?|mum|dad|carers?|famil)|\bparental (?:consent|permission)\b|\b(?:consent|permission) forms? (?:is|are|signed|in place)|\bwith (?:photo )?consent\b|\b(?:consent|permission) (?:is |are )?(?:signed|in place|given)\b/,
  ],
  [
    'leave-given',
    /\b(?:headteacher|senior leader|boss|manager|line manager|head of year|head|they|office) (?:s )?(?:and \w+ )?(?:\w+ ){0,4}?(?:agreed|approved|given (?:\w+ )*(?:permission|go ahead|ok|leave)|gave (?:\w+ )*(?:permission|ok|go ahead)|said (?:it is |it s |its |i can|we can|yes|ok|fine)|okayed|ok d|is fine with|is ok with|signed (?:it )?off|allowed|knows and)\b|\bwith (?:the )?(?:headteacher|head|senior leader)s? s? ?(?:permission|leave|approval|agreement)/,
  ],
  [
    'school-account',
    /\b(?:school|work|class|nursery|official|department|pta)(?: s)? (?:own |shared |issued |provided )?(?:email|account|accounts|phone|mobile|laptop|ipads?|tablet|camera|device|devices|facebook|instagram|twitter|page|pages|tiktok|youtube|channel|website|blog|equipment|number|address|system|outlook|gmail|feed|app|social media)\b|\b(?:class ?dojo|tapestry|seesaw|google classroom|parentmail|arbor|weduc|microsoft teams|parentpay|school comms|schoolcomms)\b|\bschool s own\b/,
  ],
  [
    'governor-role',
    /\b(?:i am|as|being) (?:an? )?(?:new )?(?:parent |staff |community |school )?governor\b|^(?:\w+ )?governor\b(?!.*\bme\b)|\bchair of governors here\b|\bgovernor role\b/,
  ],
  [
    'no-pupils-near',
    /\b(?:staff ?room|after (?:school(?! clubs?\b)|hours|the bell)|before school|no (?:kids|children|pupils) (?:around|about|near|there|in)|empty classroom|ppa|car ?park|when the (?:kids|children) have gone)\b/,
  ],
  [
    'no-names',
    /\b(?:no|without|leave|leaving|not|never) (?:\w+ ){0,2}?(?:names?|named|naming|identif\w+|faces)\b|\b(?:names?|faces) (?:\w+ )?(?:off|out|blurred|hidden|covered)\b|\b(?:smil(?:ey|ies)|emojis?|stickers?|hearts?) (?:faces )?(?:over|on) (?:\w+ ){0,3}?faces?\b|\bunnamed\b|\bcan not (?:tell|see) who\b/,
  ],
  [
    'other-school',
    /\b(?:another|different|other|last|previous|neighbouring|my old) schools?\b(?! friend)|\b(?:none|not|neither|do not|does not) (?:\w+ ){0,6}?(?:at|from|in|go to|attend) (?:this|our|my|the) school\b|\bnot (?:a pupil |pupils |one of ours|ours)\b/,
  ],
  [
    'anonymous',
    /\banonym\w*|\bpseudonym\w*|\b(?:fake|false|made up|different|pen) names?\b|\bnot (?:under|in|using|with) my (?:own |real )?name\b|\bno ?(?:body|one) (?:\w+ ){0,3}?(?:know|knows|trace|guess|tell) (?:it (?:is|was)|who|me)\b/,
  ],
  [
    'own-time',
    /\b(?:my|our|her|his|their|your) (?:own|spare|free) time\b|\b(?:off|out of|outside|after) (?:duty|hours|work|working hours|school hours|term time)\b|\bat (?:the )?weekends?\b|\bon (?:a |my )?(?:saturdays?|sundays?|days? off)\b|\bfrom home\b|\bat home\b|\bin the (?:evenings?|holidays?)\b|\bprivate(?:ly)? (?:life|use)\b|\bnot at work\b/,
  ],
  ['emergency', /\bemergenc(?:y|ies)\b|\bin danger\b|\bdiabet|\bepilep|\bmedical (?:need|condition)/],
  [
    'professional-use',
    /\b(?:homework|revision|coursework|remote learning|lesson resources|for (?:work|school work|teaching|the trip|a trip))\b/,
  ],
];

/** Somebody's brother or sister at the school; not the person's own. */
export const SIBLINGS =
  /\b(?:her|his|their|s|whose|a|younger|little|older|big|twin|the) (?:\w+ )?(?:brothers?|sisters?|siblings?)\b|\bsiblings?\b/;

export const MEANS_CUES: readonly (readonly [Means, RegExp])[] = [
  [
    'phone',
    /\b(?:phone|numbers?|text|texts|texting|texted|call|calls|calling|ring|rang|whatsapp|sms|landline|voicemail|facetime|imessage)\b/,
  ],
  ['e-mail', /\b(?:email|emails|emailed|emailing|gmail|hotmail|outlook|yahoo|icloud)\b/],
  [
    'social-media',
    /\b(?:facebook|instagram|snapchat|tiktok|twitter|linkedin|youtube|whatsapp|social media|x|bluesky|threads|discord|telegram|signal|reddit|strava|pinterest|twitch|roblox|fortnite|minecraft|xbox|playstation|gaming|online game|game chat|messenger|bereal|vinted|nextdoor)\b/,
  ],
];

/** Own relatives and children, and trainees, are no pupils by these words alone. */
export const NOT_PUPIL =
  /\bmy (?:own |only |eldest |youngest |oldest |little |teenage |grown up |other |two |three |aged \d+ )*(?:sons?|daughters?|child(?:ren)?|kids?|little (?:girl|boy|one)|lad|boy|girl)\b(?! s)|\b(?:student|pupil) (?:teachers?|premium|voice|loans?|data|work|council)\b|\bi am a (?:\w+ )?student\b|\bnew ?teacher\b|\bchild protection\b|\bchild ?minder\b|\b(?:first|second|last|this|next|academic|new|head of|every) year\b/g;

/** The person's own parents are no parents of the school; neither is a person who says they are one themselves. */
export const NOT_PARENT =
  /\bmy (?:own )?(?:mum|dad|mother|father|parents|nan|gran|grandad)\b|\bi am (?:also )?(?:a )?(?:\w+ )?(?:parent|mum|dad)\b(?: governor)?|\bas a (?:parent|mum|dad)\b|\b(?:i am|as|being) an? (?:\w+ )?parent governor\b|^parent governor\b|\bevening meeting\b|\bparental\b/g;
