/** Cues for worries: something has happened, or somebody may come to harm. How cues are weighed stands in `index.ts`. */
import type { Cues } from './cue';

export const HELP_CUES = {
  'child-at-risk': [
    // what a child shows or tells of
    [
      6,
      /\b(?:pupils?|students?|kids?|child|children|lads?|girls?|boys?|year \d+|one of (?:ours|mine|my lot))\b.{0,80}\b(?:frighten\w*|scares (?:me|us)|goodbye|unwell|(?:so|too|very|really) thin|does things to|did things to|touch(?:es|ed|ing) (?:me|her|him|them)|(?:has|having|with|carrying) (?:a )?(?:knife|weapon|gun|machete)|in a gang|someone (?:she|he|they) met|(?:wants?|asked|asking) to meet)\b/,
    ],
    [
      6,
      /\b(?:blackmail\w*|threaten\w*|extort\w*|groom\w*|follow(?:s|ed|ing) home) (?:a |an |one of (?:my|our) |my |our |the )?(?:\w+ )?(?:pupil|child|kid|girl|boy|student|lad)\b/,
    ],
    [
      6,
      /\b(?:pupil|student|kid|child|girl|boy|lad)\b.{0,30}\b(?:her|his|their) (?:home )?(?:address|location|number) (?:\w+ ){0,3}?(?:with|to|on|online)\b/,
    ],
    [
      5,
      /\b(?:disclos\w*|self ?harm\w*|hurt(?:ing)? (?:her|him|them)sel(?:f|ves)|hurts? (?:her|him|them)self|suicid\w*|kill (?:her|him|them)self|wants? to die|hates? (?:her|him|them)sel(?:f|ves)|does not want to (?:live|be here)|no reason to live|end (?:her|his|their) life|groom\w*|at risk|abus(?:e|ed|ing) (?:at home|by)|being (?:hit|hurt|beaten)|(?:hits?|hitting|hurts?|hurting|beats?|beating|touch(?:es|ed|ing)) (?:her|him|them)|bruis\w*|county lines|exploit\w*|run(?:ning)? away|unsafe at home|scared (?:at|of|to go) home|safeguarding concern|worried about (?:a|the|this|one of|her|his) (?:\w+ )?(?:safety|child|pupil|kid|girl|boy)|radicalis\w*|stranger (?:\w+ ){0,4}?(?:messag\w+|contact\w+|talking)|(?:talking|chatting|speaking|messaging) (?:\w+ ){0,2}?(?:to|with) (?:a |some )?(?:stranger|older (?:man|boy|guy|bloke))s?|older (?:man|men|guy|bloke|boyfriend)|adult (?:\w+ ){0,6}?(?:pretending|posing)|meet(?:ing)? (?:up with )?someone (?:she|he|they) met|in danger|harm|cutting (?:her|him|them)sel(?:f|ves)|cuts? on (?:her|his|their)|scars|drugs? dealer|knife|neglect\w*|not safe|not eating|starving|dark thoughts|depressed|crying for help|locked out|home alone|forced to|forcing (?:her|him)|asked (?:her|him|them) for (?:\w+ )?(?:photo|video)|meet up with|secret (?:boyfriend|friend)|older (?:boy|guy|man|men|bloke))\b/,
    ],
    [
      4,
      /\b(?:worried|concerned|scared|worrying|frightened|anxious|concerning)\b.{0,80}\b(?:pupil|child|children|kid|girl|boy|lad|student|year \d+|her|him|them)\b(?! parents?)|\b(?:pupil|child|kid|girl|boy|lad|student|year \d+)\b.{0,120}\b(?:worried|concerned|scared|worrying|frightened|concerning|in tears|crying)\b/,
    ],
  ],
  'pupil-contacts-me': [
    // again and again, or more than a pupil says to a teacher
    [
      6,
      /\b(?:pupils?|students?|kids?|child|lads?|girls?|boys?|year \d+)\b (?:\w+ ){0,3}?(?:keeps?|kept|will not stop|wo not stop|wont stop|constantly|always|keep) (?:on )?(?!telling|saying)\w+ing\b/,
    ],
    [
      6,
      /\b(?:pupils?|students?|kids?|child|lads?|girls?|boys?|year \d+)\b.{0,60}\b(?:asked me out|(?:said|says|saying|told me) i (?:look|am (?:pretty|fit|hot|cute|beautiful|lovely))\w*|love hearts?|hearts and kisses|got hold of my|turn(?:s|ing|ed) up in my)\b/,
    ],
    [
      4,
      /\b(?:messag\w+|text\w*|contact\w*|comment\w*|calling|sends?|sending|writes?|writing)\b.{0,160}\b(?:worried|worries me|scared|uncomfortable|creepy|weird|upset|awkward|do not know what to do|what (?:do|should) i do|getting to me|too much|intense|will not stop|non stop|nonstop|all the time|every (?:day|night)|again and again|personal questions?|keeps? (?:on )?(?:messaging|sending))\b/,
    ],
    [4, /\b(?:messag\w+|text\w*|call\w*|ring\w*) me .{0,30}\b(?:\d{1,2} ?am|midnight|night|early hours)\b/],
    [
      5,
      /\b(?:keeps?|kept|wo not stop|will not stop|constantly|repeatedly|every night|late at night|at night|all hours|loads of|bombard\w*|obsess\w*|stalk\w*|fancies me|crush on|in love|loves? (?:you|me)|fancy me|flirt\w*|sexual\w*|inappropriate message|nudes?|pretending)\b.{0,60}\b(?:messag\w+|text\w*|request\w*|contact\w*|add\w*|follow\w*|me|call\w*|comment\w*)\b.{0,80}/,
    ],
    [
      6,
      /\b(?:tell|report|let|inform|mention)\b.{0,40}\b(?:pupil|student|kid|child|lad|girl|boy|year \d+)\b (?:\w+ ){0,3}?(?:follow\w*|add\w*|messag\w*|contact\w*|found|sent|request\w*)\b/,
    ],
    [
      6,
      /\b(?:pupils?|students?|kids?|child|children|lads?|girls?|boys?|year \d+)\b (?:\w+ ){0,3}?(?:(?:has |have )?(?:found|discovered|got hold of) (?:\w+ ){0,2}?my|keeps? (?:on )?(?:liking|commenting|watching|viewing|tagging|asking))\b/,
    ],
    [4, /\bpupils?\b.{0,60}\b(?:in love|crush|flirt\w*|love you|fancies|inappropriate|stalk\w*|obsess\w*|nudes?)\b/],
  ],
  'indecent-images': [
    [
      7,
      /\b(?:pupils?|students?|child|kids?|girls?|boys?|lads?|lass|year \d+s?)\b.{0,40}\b(?:sent|sends|sending|messaged?|airdropped|forwarded|showed|shared|posted)\b.{0,40}\b(?:topless|bikini|lingerie|swimsuit|swimwear|towel|shirtless|underwear|undressed)\b|\b(?:photo|video|message)s? (?:\w+ ){0,4}?from (?:\w+ ){0,3}?(?:pupils?|students?|child|kids?|girls?|boys?|lads?|year \d+s?)\b.{0,40}\b(?:topless|bikini|lingerie|underwear|undressed)\b|\b(?:photo|video|image)\b.{0,60}\b(?:with nothing on|nothing on|no top on|undressed|in the shower|getting changed)\b|\b(?:sent|sends|airdropped|forwarded|showed|shown)\b.{0,20}\b(?:dirty|rude|sexual|sexy) (?:photo|video|image)\b.{0,40}\b(?:pupils?|students?|kids?|child|girl|boy|year \d+)\b/,
    ],
    [
      6,
      /\b(?:indecent|nudes?|naked|sext\w*|topless photo of|explicit (?:photo|video|image)|child porn\w*|sexual (?:photo|image|images|video|picture)|intimate (?:photo|image|images|video)|illegal images?|inappropriate (?:photo|video|image|images) of (?:a |the )?(?:child|pupil|girl|boy|kid|year)|(?:sent|sends|sending) (?:me |her |him |them |us )?(?:\w+ ){0,2}?(?:rude|naked|sexual|dirty) (?:photo|video|message)|underwear photo|(?:photo|video|image) (?:\w+ ){0,5}?(?:in (?:her|his|their|just) (?:underwear|bra|pants|knickers|boxers)|underwear|undressed|no clothes|half naked)|(?:sent|sends|sending) (?:me |her |him |them |us )?(?:an? )?(?:inappropriate|sexy|intimate|saucy|flirty) (?:photo|video|image)|dick photo|upskirt\w*|deep ?fake)\b/,
    ],
  ],
  pornography: [
    [
      5,
      /\b(?:porn\w*|something sexual|sexual (?:content|stuff|material|websites?|sites?|films?)|adult (?:sites?|content|websites?|videos?)|onlyfans|x rated)\b/,
    ],
  ],
  threatened: [
    [
      6,
      /\b(?:have|get|break|knock|want) my (?:job|teeth|head|legs|neck|face)\b|\bwait(?:ing)? for me\b|\bout to get me\b|\bcoming (?:round|after|for) me\b|\b(?:posted|shared|put|published|leaked) my (?:home |own )?address\b/,
    ],
    [
      6,
      /\b(?:threat\w*|death threat|intimidat\w*|harass\w*|stalk\w*|blackmail\w*|(?:posted|shared|put|published|leaked) my (?:home )?(?:address|number)|aggressive|said (?:he|she|they) (?:\w+ )?(?:will|would|is going to|are going to|going to) (?:\w+ )?(?:get|find|kill|hurt|wait)|knows? where i live|sort (?:me|us) out|(?:come|coming|going) (?:and |to |to come and )?(?:get|find|sort) (?:me|us)|(?:smash|batter|punch|hit|kick|slap) (?:me|my)|watch (?:my|your) back|make me pay|outside my house)\b/,
    ],
  ],
  bullied: [
    [
      6,
      /\b(?:makes?|making|made|poking?|pokes) fun of (?:me|us|staff|teachers)\b|\bcall(?:s|ed|ing)? (?:me|us|staff|our headteacher|the headteacher|our teachers|my colleague|a colleague) (?:\w+ )?names\b|\btell(?:ing|s)? (?:everyone|people|everybody|other parents|the other parents|all the parents)\b.{0,30}\b(?:i|me|my)\b|\bspread(?:ing|s)? (?:lies|rumours?)\b/,
    ],
    [
      5,
      /\b(?:bull(?:y|ied|ying|ies) (?:\w+ )?(?:me|staff|by (?:a )?(?:colleague|parent|pupil|manager))|being bullied|i am being (?:bullied|trolled|targeted|harassed)|troll\w*|abuse (?:from|about|online|on)|abusive (?:comments?|message|posts?|parents?)|(?:nasty|horrible|rude|vile|awful|hurtful|abusive|insulting|mean|bad|lies|stuff|things|slagging|mocking|moaning|ranting|post|posts|posted|posting|comments?|writing|saying|called|calling|slating|kicking off|having a go) (?:\w+ ){0,8}?(?:about|at|to|called|calling|against) (?:me|my|us|a teacher|staff|a colleague|the (?:headteacher|teacher|assistant)|our|one of (?:the|our)))\b/,
    ],
    [
      6,
      /\b(?:pupils?|kids?|students?|children|parents?|mums?|someone|somebody|they)\b (?:\w+ ){0,6}?(?:taking|takes|take) the (?:mick|mickey|piss)\b.{0,20}\b(?:me|us|teachers?|staff)\b/,
    ],
    [
      4,
      /\b(?:about me|slagg\w+ me|called me|calling me|my name (?:is )?(?:being )?(?:dragged|mentioned)|rat(?:e|ing) (?:my |their |the )?teachers?|memes? (?:account )?(?:of|about) (?:me|my|the teachers?|staff|a teacher|our)|one of me|naming me|named me|video of me|made (?:a )?(?:tiktok|video|meme|account|page) (?:\w+ ){0,3}?(?:me|teacher|staff)|filmed me|recorded me|(?:parents?|mum|dad|pupils?|kids?) (?:\w+ ){0,5}?(?:slagging|kicking off|ranting|having a go|abusing))\b/,
    ],
  ],
  'pupil-bullied': [
    [
      6,
      /\b(?:pupils?|students?|kids?|children|lads?|girls?|boys?|year \d+)\b.{0,60}\b(?:(?:kicked|threw|thrown|chucked|frozen|left) (?:\w+ ){0,3}?out of|laugh(?:s|ing)? at (?:her|him|them|another)|(?:racist|nasty|mean|horrible|rude|cruel|vile|hurtful) (?:messages?|comments?|things|posts?|chat|names) (?:\w+ ){0,3}?(?:about|to|at) (?:a|an|another|her|him|other|each))\b/,
    ],
    [
      5,
      /\b(?:cyber ?bull\w*|bull(?:y|ied|ying|ies)|picking on|pick on|ganging up|mean (?:messages?|comments?) (?:to|about)|hate page|(?:pupils?|kids?|children|girls?|boys?|year \d+) (?:\w+ ){0,6}?(?:nasty|mean|horrible|cruel|taunt\w*|abus\w*|excluded from (?:a|the) (?:group|chat)))\b/,
    ],
  ],
  impersonated: [
    [
      7,
      /\bfake me\b|\b(?:set up|made|created|opened|has|have) (?:an? |the )?(?:profile|account|page) (?:with|using|of|in) (?:my|me)\b|\b(?:someone|somebody|they|person) (?:\w+ ){0,4}?(?:as me|with my (?:photo|name))\b/,
    ],
    [
      6,
      /\b(?:fake (?:account|profile|page|instagram|facebook|tiktok|twitter|snapchat)|pretend(?:s|ing)? to be (?:me|a (?:teacher|member)|our|the (?:school|headteacher))|impersonat\w*|hack\w*|my account (?:has been|was|got|is) (?:hacked|taken|copied|cloned)|cloned|account in my name|using my (?:name|photo)|(?:made|created|set up|opened|started|has) (?:an? |the )?(?:\w+ ){0,2}?(?:instagram|facebook|twitter|tiktok|snapchat|account|page|profile) (?:\w+ )?(?:in|with|using|under) (?:my|a colleague s|the headteacher s|the school s) name|set up (?:an? )?(?:account|page|profile) (?:\w+ ){0,3}?(?:my name|pretending|as me|of me|about))\b/,
    ],
  ],
  'worry-about-adult': [
    [
      6,
      /^(?!(?:can|could|may|is it|are|should|do|does)\b).*\b(?:colleague|teacher|assistant|headteacher|head of (?:\w+ )?|governor|caretaker|coach|volunteer|member of staff|midday|department)\b.{0,60}\b(?:texts?|texting|messag(?:es|ing) (?:the |a )?(?:pupils?|girls?|boys?|kids?|students?|children)|(?:gives?|giving) (?:\w+ )?lifts|too friendly|touchy|flirt\w*|alone with|full of (?:pupils|kids|children)|(?:put|posted|shares?|shared) (?:\w+ ){0,2}?(?:child|pupil|kid|racist|sexist|homophobic|offensive)|is breaking|has broken|breaks) ?/,
    ],
    [
      6,
      /\b(?:if|that) a (?:colleague|teacher|assistant|governor|member of staff) (?:is|has|was) (?:\w+ )?(?:breaking|broken|ignoring|not following)\b/,
    ],
    [
      5,
      /\b(?:(?:seen|saw|found|noticed|spotted|came across|come across|heard|worried|concerned|know|caught|suspect|discovered)\b.{0,60}\b(?:colleague|teacher|assistant|another (?:member of )?staff|member of staff|co ?worker|governor|volunteer|caretaker|newteacher|headteacher|midday|someone at work|staff member|head of \w+|senior leader|manager)|(?:colleague|teacher|assistant|member of staff|co ?worker|caretaker|volunteer|newteacher|governor)\b.{0,80}\b(?:report|should i (?:say|tell)|do i (?:tell|report|say)|grass|dob|what (?:do|should) i do|is (?:friends|messaging|texting|following|chatting)|has (?:posted|added|accepted|been)|messaging (?:a |the )?(?:pupil|student|kid|girl|boy)|too close|too friendly|inappropriate|boundar\w+|flirt\w*|posted|posting|keeps|follows|added|puts))\b/,
    ],
    [
      3,
      /\bwhistle ?blow\w*|\b(?:report|tell on|grass(?:ing)? (?:on|up)|dob(?:bing)? in) (?:a |my |the )?(?:colleague|teacher|staff|assistant|co ?worker|manager)\b/,
    ],
  ],
  mistake: [
    [
      6,
      /\b(?:post|posted|put|shared|uploaded|tweeted) .{0,60}\b(?:you )?can see (?:\w+ ){0,2}?(?:child|pupil|kid|name|register|report|screen)|\bleft (?:my |the )?(?:laptop|computer|screen|pc) (?:unlocked|open|logged in|on)\b/,
    ],
    [
      6,
      /\b(?:by (?:mistake|accident)|accident(?:al|ally)\b|mistake\b|oops|i (?:\w+ )?(?:forgot|have forgotten)|did not (?:realise|mean|notice|know)|meant for (?:my|someone|somebody|another|the)|and (?:just |then )?realised|wrong (?:group|person|chat|parent|account|email|number|one|whatsapp)|lost (?:my |the |a )?(?:phone|laptop|ipad|memory stick|usb|device|school)|stolen|left (?:my |the |a )?(?:work |school )?(?:laptop|phone|memory stick|usb|ipad) (?:on|at|in)|too late|before i noticed|data breach|clicked (?:on )?(?:a|the) link|phishing)\b/,
    ],
  ],
} as const satisfies Cues;
