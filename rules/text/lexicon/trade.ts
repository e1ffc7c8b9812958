/** How people on social media sell, offer lessons, promote a scheme or ask for money for themselves. For `Phrases`. */
import type { Cue } from '../weigh';

export const TRADE_SLOTS = {
  reach: String.raw`(?:dm|d\.m|pm|inbox|message|msg|text|ring|call|whatsapp|email|comment|drop\sme|give\sme|contact|ping|book|order|shout|get\sin\stouch|link\sin\sbio|see\smy\spage|hmu|pop\sme)`,
  sells: `(?:sell(?:ing)?|mak(?:e|ing)|offer(?:ing)?|tak(?:e|ing)|do(?:ing)?|creat(?:e|ing)|design(?:ing)?|bak(?:e|ing)|launch(?:ed|ing)?|start(?:ed|ing)|open(?:ed|ing)|run(?:ning)?)`,
  mlm: String.raw`(?:avon|body\sshop\sat\shome|tropic|forever\sliving|arbonne|younique|herbalife|juice\s?plus|usborne(?:\sbooks)?|scentsy|nu\s?skin|utility\swarehouse|uw\spartner|the\sutility\swarehouse|doterra|young\sliving|stella\s(?:and|&)\sdot|temple\sspa|bodyshop\sat\shome|oriflame|slimming\sworld\sconsultant|ann\ssummers|thermomix|pampered\schef|monat|valentus|farmasi|amway|captain\stortue|neal'?s\syard|fm\sworld|mary\skay)`,
  shop: String.raw`(?:etsy|tes|tpt|teachers\spay\steachers|teacherspayteachers|vinted|depop|ebay|shopify|folksy|amazon|redbubble|online|little|new|my|craft|clothing|jewellery|resource|twinkl|not\son\sthe\shigh\sstreet|ko-?fi|patreon|gumroad|payhip|facebook|insta|instagram)`,
  wares: String.raw`(?:wreaths?|mugs?|candles?|wax\smelts?|cakes?|cupcakes?|brownies|bakes|cookies|treat\sboxes|jewellery|earrings|bracelets|prints?|cards?|bags?|blankets?|crochet|balloons?|bows?|hampers?|boxes|soaps?|personalised\s[\w-]{2,14}|handmade\s[\w-]{2,14}|resources?|flashcards?|planners?|worksheets?|courses?|books?|e-?books?|clothes|leggings|tickets|lashes|nails|massages?|eggs|plants|photos?|sessions?|lessons?|logs|supplements|coffee|shakes|tumblers|decorations|baubles|stickers|t-?shirts|hoodies|bookmarks|doll's\sclothes|pots)`,
  money: String.raw`(?:£\s?\d{1,4}(?:\.\d\d)?|\d{1,4}\s?quid)`,
};

const SELLS = 'It offers something for sale.';
const TUTORS = 'It offers paid lessons.';
const JOINS = 'It promotes a sales scheme or a business.';
const BEGS = 'It asks for money for something of your own.';

/** Whole offers, each enough by itself, with what they do. */
export const OFFERS: readonly (readonly [string, string])[] = [
  [
    `
    {tutoring|tuition|tutor|lessons|coaching|mentoring} (?:available|sessions|slots|spaces|places|service|from|for|at|offered|now|,|with spaces|[\\w'+&-]+ ){0,6}(?:<money>)
    <money> (?:an hour|per hour|ph|p\\/h|\\/hr|an hr|a lesson|a session|per session|per lesson) (?:[\\w'+&-]+ ){0,4}{tutoring|tuition|tutor|lessons|gcse|maths|english|phonics|booking|dm|message|online}
    {offering|offer|providing|doing|selling|advertising} (?:a bit of |some |private |online |1:1 |one to one |free trial |maths |english |science |primary |secondary |11 ?\\+ |gcse |a-?level |ks\\d |sats |phonics |spanish |french |piano |face to face |and |weekend |summer |affordable ){1,6}(?:tutoring|tuition|lessons|coaching|sessions|classes|tutor sessions)
    {private} (?:tuition|tutoring|tutor|lessons) (?:available|offered|from|,|dm|pm|in|by|spaces|slots|message)
    {tutor|tutoring|tuition} (?:with |has |have |got |for )?(?:spaces|slots|a space|a slot|availability|places|a place|taking on)
    (?:spaces|slots|places|space|slot) (?:left |available |free |open |now ){0,2}(?:for|on|in) (?:my |private |maths |english |11 ?\\+ |gcse |summer |online |weekend |a-?level ){0,4}{tutoring|tuition|tutees|lessons|classes|course|workshop|sessions|club}
    {taking} on (?:new |a few |some |more |\\d |private |two |three |a couple of ){0,3}(?:tutees|students for tuition|tuition|clients|tutoring|private students|customers|commissions)
    (?:i |i also |also )?{tutor} (?:maths|english|gcse|11 ?\\+|privately|on the side|science|online|a-?level|primary)(?: [\\w'+&-]+){0,6} (?:dm|message|pm|inbox|rates|£\\d+)
    (?:<reach>) (?:me )?(?:for|if) (?:[\\w']+ ){0,3}{rates|tuition|tutoring|tutor|prices|availability|quote|quotes}
    `,
    TUTORS,
  ],
  [
    `
    {dm|pm|inbox|message|msg|whatsapp|text|comment|email} (?:me )?(?:to|for|with your|your) (?:an? |place (?:an|your) |your )?(?:order|orders|buy|book|bookings|details|prices|price|quote|a slot|info|more info|brochure|join)
    {order|buy|book|shop|preorder|pre-order} (?:now |yours |online |here |today |direct ){0,3}(?:through|via|from|with) (?:me|my|us|our)(?= |[.!,]|$)
    {orders|bookings|commissions} (?:are )?(?:now )?(?:open|being taken|welcome|taken|close|closing|dm|pm)
    {taking|take|accepting} (?:[\\w']+ ){0,2}(?:orders|bookings|commissions|deposits|preorders|pre-orders)
    {made} to order
    (?:i'm|i am|im|i|we|we're|also|now|still|just|been) (?:now |also |still |only |just )?{sell|selling|making|make|bake|baking|offering|crochet} (?:[\\w'&-]+ ){0,3}(?:<wares>) (?:[\\w'&-]+ ){0,6}(?:<money>|<reach>|to order|for sale|order|orders|dm)
    {selling} (?:some |my |these |handmade |homemade |our |lovely |a few |gorgeous |personalised ){1,4}(?:[\\w'&-]+ ){0,2}(?:<wares>)(?: [\\w'&,-]+){0,6} (?:<money>|each|<reach>)
    {selling|sell} (?:[\\w'&-]+ ){0,3}(?:<wares>) (?:for |at )?(?:<money>) (?:each|a|per|ea|for)
    (?:<wares>) (?:<money>) {each}
    `,
    SELLS,
  ],
  [
    `
    (?:my|our|new on my|in my|visit my|check out my|check my|to my|on my|followed my) (?:new |little |own |small |shiny |tiny |wee |lil ){0,3}<shop> {shop|store|boutique|business|page|stall} (?:is|now|has|for|today|[.!,]|and|link|with|are|sale|full|\\d|:)
    (?:my|our|in my|on my|to my) (?:own |new |little ){0,2}{etsy|tes|tpt|vinted|depop|shopify|folksy|redbubble|patreon|ko-fi|gumroad|payhip|amazon}(?: shop| store| page| author page| listing)?(?= (?:shop|store|page|is|now|for|with|has|and|link|today|full|are)|[.!,:]|$)
    {use|using|with|quote|enter} (?:my |the |our )?(?:discount |promo |voucher |referral |affiliate )?code:? [\\w]{3,14} (?:for|to|at|and)
    (?:\\d\\d? ?%|<money>) off (?:everything |your first order |your order |all |with |orders )*(?:with |using |at |in |when |if )*(?:my |the |our |you |this |code |discount |little |shop |link |use |quote |order ){1,4}{code|shop|link|store|page|site|me|month|week}
    {code} [a-z]{2,10}\\d{1,3}
    (?:my|our) (?:[\\w'&-]+ ){0,3}(?:resources?|flashcards?|packs?|worksheets?|planner|ebook|book|course|bundle|podcast merch) (?:is|are) (?:now |finally |live |available |out ){1,3}(?:live |available |for sale |out )?(?:on|from|at|in) {tpt|tes|etsy|amazon|my|gumroad|teachers|kindle|waterstones}
    {pre-order|preorder|buy|order} (?:my|your copy of my|copies of my|a copy of my) (?:[\\w'&-]+ ){0,3}(?:book|novel|course|planner|ebook|album|single|cd|calendar)
    {new|latest} (?:resource|pack|bundle|unit|product) (?:now |live |up |available ){0,2}(?:on|in) (?:my|our) (?:[\\w]+ )?(?:shop|store|tes|tpt|etsy|page)
    {side} (?:hustle|business|gig) (?:[\\w']+,? ){0,6}(?:make|making|sell|selling|dm|order|orders|personalised|launch|launched|link|shop|follow|page|,)
    (?:link in (?:my )?bio|linked in bio) (?:for|to) (?:my )?(?:[\\w']+ ){0,3}{hustle|shop|store|order|buy|book|etsy|course|sale|business|products}
    we(?:'ve| have)? (?:have )?(?:just |finally |recently ){0,2}{launched|opened|started|set} (?:up )?(?:our|my|a) (?:own |new |little |small ){0,3}(?:[\\w'&-]+ ){0,4}(?:business|company|shop|store|salon|cafe|studio|agency|brand)
    i(?:'ve| have|'m) (?:just |finally |officially |so excited to |proud to ){0,3}{launched|launching|opened|opening|starting|started|set} (?:up )?(?:my|a) (?:own |new |little |small |side ){0,3}(?:[\\w'&-]+ ){0,4}(?:business|company|shop|store|salon|studio|brand|hustle)
    {my|our} (?:husband|wife|hubby|partner|boyfriend|girlfriend|sister|brother|mum|dad|son|daughter)(?:'s)? (?:[\\w'&-]+ ){0,3}(?:firm|business|company|shop|salon|van|garage) (?:has|have|is|can|do|does|are) (?:[\\w']+ ){0,4}(?:slots|offers?|free quotes?|taking|available|availability|discount|spaces|open)
    {my|our} (?:little |small |own |new )*(?:[\\w'&-]+ ){0,2}(?:business|shop|salon|company|stall|boutique|bakery|studio) (?:[\\w']+ ){0,3}(?:slots|offer|offers|sale|\\d+%|discount|orders|open for|bookings|like and share|free delivery)
    {slots|appointments|spaces|sessions} (?:still |now |are |left |available |free |for ){1,3}(?:this |next |in |on |on saturday |for )?(?:[\\w']+ ){0,3}(?:<money>|dm|pm|message|book|inbox|link)
    {sessions|shoots|classes|workshops|parties|facials|haircuts|nails|lashes} (?:<money>)(?: [\\w']+){0,6} (?:book|message|dm|left|available|slots|inbox)
    {slots} left (?:this|next|for|on)
    {black|cyber|january|summer} (?:friday|monday|sale) (?:sale |deal |offer |offers |is on |now on |now |live ){0,3}(?:at|in|on) (?:my|our)
    like (?:and|&) {share}
    follow (?:my|our) (?:business|shop|bakes|craft|candle|cake|small business|etsy|side hustle) {page|account|insta|instagram}
    {owner|founder|creator|ceo|maker} (?:of|at|@) (?:@|my own )?[\\w'&.]+(?:bakes|cakes|crafts|creations|candles|designs|boutique|tutoring|tuition|tutors|gifts|prints|nails|lashes|photography|fitness)?(?= ?[|•,]| orders| dm| [\\w]+ (?:orders|dm))
    (?:maths|english|science|gcse|11\\+|private|online|french|spanish|primary|a level|physics|chemistry|biology|music) {tutor|tuition|tutoring}[.,|!]? (?:[|•] )?(?:<money>|dm|pm|message|available|book|enquiries|rates|online dm|spaces|£\\d+)
    `,
    SELLS,
  ],
  [
    `
    (?:my|new|latest|christmas|the new|the|this month's) (?:\\w+ )?{avon|usborne|tropic|arbonne|scentsy} (?:[\\w']+ ){0,3}(?:brochure|catalogue|book|range|link|shop|party|order|orders|page)(?: [\\w']+){0,4}
    {join} (?:my|our <mlm>) (?:<mlm> |amazing |lovely |growing |sales |fab )*(?:team|downline|party)(?: (?:with|at|of|and|,|to|for|on|today|now|<mlm>|earn)|[.!,]|$)
    {join|joined|become|became|becoming} (?:a |an |me (?:at|with|in) |up (?:as|with) )(?:<mlm>)
    (?:i've|i have|i'm|i am|im|just|now|as) (?:just |now |become |became |a |an |your |proud |independent |local |new |excited to be ){1,5}(?:<mlm>) {distributor|rep|consultant|ambassador|stylist|representative|partner|advisor|demonstrator|seller|lady}
    (?<!(?:to a|to an|at a|at an|to her|another|hate|a friend's) )<mlm> {party|brochure|brochures|consultant|distributor|rep|ambassador|products|catalogue} (?:on |is |are |out |here |this |at mine|tonight|in |dm |pm |message |available |now |from |through |offers )
    (?<!(?:to a|to an|at a|at an|to her|to my \\w{3,9}|another|hate|a friend's|anyone else's) )(?:<mlm> )(?:\\w+ )?{party|evening|parties} (?:at (?:my|mine|our|ours)|on my|on|this|next|tonight|tomorrow|mon|tue|tues|wed|weds|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?= |[.,!]|$)
    {hostess|host} (?:rewards|rewards!|a party|a pamper party|gifts|your own party)
    {earn} (?:an )?(?:extra |up to |from |some |a little )*(?:<money>|money|from home|around|extra cash|an income)(?: [\\w']+){0,6}
    {extra} (?:<money>|income|cash) (?:a|per|each|every|from|around|before) (?:month|week|home|your|christmas)
    {looking} for (?:\\w+ )?(?:women|ladies|mums|people|teachers|new team members)(?: [\\w']+){0,3} (?:want|to earn|to join|extra|who need)
    {ask} me how(?=[.!?]|$| i)
    {weight|fat|keto|slimming|detox|collagen|gut} (?:[\\w]+ )?(?:loss|coffee|tea|shakes?|gummies|drops|patches|shots|health drink|supplements?) (?:[\\w']+ ){0,5}(?:inbox|dm|pm|message|order|link|details|works? dm)
    {inbox|dm|pm|message} me (?:for|to) (?:[\\w']+ ){0,3}(?:details|info|information|prices|link|join|sample|samples|order|a copy of the brochure|spaces|a discount|find out more|hear more)(?= |[.!,]|$)
    be your own {boss} (?:[\\w']+ ){0,4}(?:dm|join|ask|message|team|link|with)
    {affiliate|referral} (?:link|code)(?= |:|$)
    `,
    JOINS,
  ],
  [
    `
    (?:support|donate to|share|to|on|check out|back|please|sponsor) (?:please )?(?:my|our|the|this) (?:\\w+ )?{gofundme|go-fund-me|justgiving|crowdfunder|kickstarter|crowdfunding|fundraiser} (?:for |to |is |link |page |so |and )(?:my|our|me|us|help me|help us|i|pay|get|fund|send)
    {gofundme|crowdfunder|kickstarter} (?:page )?(?:is |now )?(?:live|up|set up|link)
    (?:set up|started|created|made) (?:a|my|our) {gofundme|crowdfunder|kickstarter|justgiving}(?: [\\w']+){0,3} (?:for|to) (?:my|our|me|us|help me|help us|pay|fund)
    {raffle} tickets (?:for my|[\\w' ]{1,30}my|to fund my)
    {help} (?:me|us) (?:get to|fund|pay for|raise (?:money|the money|enough|the funds) (?:for|to)) (?:my|our|bali|australia|a new|the deposit|go|uni|university|ivf|the wedding)
    (?:buy me a {coffee}|cash ?app me|paypal me|send me money)
    `,
    BEGS,
  ],
];

/** Small signs of trade: kind, weight and the words. None decides alone. */
export const TRADE_CUES: readonly (readonly [string, Cue])[] = [
  [
    `
    {dm|pm|inbox|hmu} (?:me|us)
    {dm|pm|inbox}(?= (?:for|to|if|with|or)|[.!,]|$)
    {message|msg|text|ring|call|email|whatsapp|contact} (?:me|us)(?= |[.!,]|$)
    {drop|give|send|pop|fire} (?:me|us) (?:a|an) (?:message|msg|line|text|dm|pm|call|ring|email|shout)
    get in {touch}
    now {booking}
    {message|dm|text|inbox|pm} for
    just {message|dm|ask|inbox|text|pm}
    {link|links} (?:is |are )?(?:below|in|here|on)
    shop {link}
    {book} (?:now|here|online|your|early|yours)
    {order|buy|shop|grab|preorder|reserve|get} (?:now|here|online|yours|your|a copy|today|via|direct|my)
    come (?:and )?{shop|browse|order}
    use my {link|code}
    {comment} (?:below|interested|sold|me|yes)
    who's {interested|in}
    {shout|yell|holler|say} if (?:you|anyone|anybody)
    {grab} (?:it|yours|one|a|them)
    {anyone|anybody} (?:wanting|needing|after|looking for) (?:[\\w]+ ){0,3}(?:help|tuition|lessons|tutor|cakes?|a|an)
    who {wants|fancies|needs} (?:a|an|one|some|to)
    {orders|order} (?:in )?(?:by|before|close|placed)
    {sign} up (?:here|now|today|via|below|through)
    {ask} me (?:how|about|for|anything)
    tag a {friend}
    {follow|like} (?:my|our|the) (?:page|shop|business|account)
    {launch|launches|launching|launched} (?:today|tomorrow|on|this|next)
    {like} (?:and|&) (?:a )?share
    (?:in|on) the {comments}
    {order|book|buy} (?:before|by|in time|soon|early|direct)
    {enquiries|bookings|rates|prices|quotes}
    `,
    { kind: 'reach', weight: 2 },
  ],
  [
    `
    (?:spare|free|few|limited|last|only|new|some|\\d+|two|three|one|couple of|evening|weekend|after school) {slots|slot|spaces|space|places|appointments|availability|openings|vacancies}
    {slots|spaces|places|appointments|spots|tickets} (?:left|available|free|going|remaining|filling|still)
    (?:now )?{taking|accepting} (?:on |bookings|orders|new|christmas|deposits|commissions)
    {bookings|orders|commissions|preorders|pre-orders|books} (?:are )?(?:now )?open
    {back} in stock
    open for (?:[a-z]+ )?{orders|bookings|business|commissions|enrolment}
    (?:shop|store|etsy|page) (?:is )?(?:now )?{open|live}
    {out|live|available} (?:now|today|from|tomorrow|on monday|this week|on amazon|to buy|in paperback)
    {made|bespoke|custom} (?:to order)?(?=.{0,40}(?:order|dm|pm|message|£))
    to {order}
    {brand} new (?:on|in) (?:my|our)
    {collection|delivery|postage|collect|pickup|posted} (?:from|available|only|included|free|to|is|or)
    {free} (?:uk )?(?:delivery|postage|consultation|trial|quote|taster)
    while {stocks} last
    (?:first|1st|taster) (?:one|lesson|session|class|month|order) {free}
    now {taking|enrolling|available}
    {weekend|today|tonight|week|friday|sale} only
    {tuition|tutoring|lessons|classes|workshops|sessions|parties} (?:available|from|starting|at|with me|in your|now|for (?:gcse|ks|sats|11|y\\d|year))
    {available} (?:for|to) (?:hire|book|tuition|weddings|parties|commissions|order|tutoring)
    `,
    { kind: 'on offer', weight: 1.5 },
  ],
  [
    `
    {my|our} (?:new |little |own |small |lovely |first |latest |debut |online |handmade |christmas |summer |spring ){0,3}(?:[\\w'&-]+ )?(?:shop|store|etsy|business|side hustle|stall|boutique|company|brand|salon|studio|bakery|range|collection|brochure|catalogue|book|novel|e-?book|picture book|planners?|resources|bundle|course|courses|masterclass|masterclasses|membership|webinar|webinars|franchise|workshop|workshops|classes|tuition|products|candles|wreaths|cakes|bakes|prints|cards|designs|tpt|tes|listing|website|podcast|patreon|stand|team|creations|makes|wares|single|album|tutoring|clients|customers)
    {i|we} (?:also |now |only |still )?(?:sell|make|run|offer|do|bake|design|tutor|crochet|stock|hire out|print|cater|supply|upcycle) (?:[\\w'&-]+ ){0,2}(?:parties|cakes|weddings|wreaths|candles|mugs|gifts|cards|prints|tutoring|tuition|lessons|classes|workshops|photos|photography|jewellery|earrings|bakes|catering|balloons|face painting|bows|soaps?|reiki|massages?|nails|lashes|hair|makeup|bouncy castles|blankets|logs|eggs|plants|them at|clothes|sessions|courses|hampers|treat boxes|bunting|discos?|beauty|ironing|dog walking|cleaning|gardening)
    i(?:'ve| have|'m)? (?:just |finally |now )?{opened|launched|started|launching|opening|set} (?:up )?(?:a|an|my|our|selling)
    (?:husband|wife|hubby|partner|boyfriend|girlfriend|sister|brother|mum|dad|daughter|son|mate|friend)(?:'s| has)? (?:just |finally |recently )?{started|launched|opened|set} (?:up )?(?:his|her|their|a) (?:own |new |little )*(?:[\\w&'-]+ ){0,3}(?:business|firm|company|shop|salon|cafe|page|studio|brand|stall)
    (?:with|through|via|from|off|to) {me|us|yours}(?= (?:before|by|today|now|for|and)|[.!,]|$)
    {owner|founder|creator|maker} (?:of|at|@|behind)
    {hostess|hosts} (?:gets?|rewards?|gifts?|goodies|freebies)
    i(?:'ve| have)? (?:just )?{started|start|began} (?:selling|making|doing|offering|tutoring|baking)
    i've (?:got )?(?:[\\w]+ ){0,3}{slots|spaces|places|evenings} (?:free|available|left|open)
    i'm (?:now |officially )?(?:a|an) (?:[\\w&]+ ){1,4}{stylist|rep|consultant|distributor|ambassador|agent|partner|advisor|photographer|celebrant}
    `,
    { kind: 'mine', weight: 1.5 },
  ],
  [
    `
    {tuition|tutoring|tutor|tutors|brownies|cupcakes|cakes|wreaths|candles|hampers|jewellery|earrings|crochet|bunting|planners|flashcards|bundle|photography|lashes|nails|facials|massage|reiki|merch|prints|macrame|tumblers|bakes|cookies|soaps|melts|personalised|handmade|homemade|bespoke|supplements|collagen|brochure|catalogue|wholesale|etsy|tpt|depop|shopify}
    {face} painting
    {bouncy} castles?
    {wax} melts
    {treat|gift|afternoon} (?:boxes|box|teas?)
    {picture} book
    {children's|kids|hen|birthday} (?:parties|party)
    {dance|craft|baking|yoga|fitness|art|cookery|zumba|swimming} (?:classes|workshops|sessions)
    {mini} sessions
    {teacher} gifts
    {masterclass|masterclasses|webinar|webinars|membership|e-course|workshop|ebook|audiobook|merch|franchise|skincare|perfume|aloe|vitamins|essential|diffuser|candles|bath|bombs}
    early {bird}
    {wedding|birthday|celebration|christening} cakes?
    {hair|beauty|dog|pet|nail|brow|lash|spray|ironing|cleaning|gardening|window|decorating} (?:grooming|sitting|walking|extensions?|tan|tans|service|services|appointments?|treatments?)
    {photo|newborn|wedding|family} (?:shoots?|photography|photo shoots?|sessions?)
    {photoshoots|photoshoot|newborn}
    (?:maths|english|science|french|spanish|piano|guitar|online|private|11 ?\\+|gcse|phonics) {lessons|tutoring|tuition|sessions}
    `,
    { kind: 'wares', weight: 1 },
  ],
  [
    `
    {earn|make|earning} (?:some |a bit of |an |up to |from |extra |good )*(?:extra|money|cash|income|£\\d+|from home|around your)
    {around} your (?:school |working |own )?(?:hours|job|kids|family)
    join (?:my|me and my) (?:[\\w]+ )?{team|downline}
    {results} speak for themselves
    {message|dm|inbox|ask} me (?:to get started|how|to join|to find out)
    my (?:[\\w]+ )?(?:candle|pamper|tupperware|jewellery|makeup|lingerie|skincare|cleaning|wine|usborne|scentsy|tropic|ann summers) {party|evening}
    be your own {boss}
    financial {freedom}
    {business} opportunity
    {slimming|detox|skinny} (?:tea|coffee|gummies|shakes)
    {life} changing (?:products?|opportunity|business)
    `,
    { kind: 'scheme', weight: 2 },
  ],
  [
    `
    {discount|promo|voucher|referral|affiliate} (?:code|link)
    (?:with|use|using|quote|enter) (?:the |my |this )?{code}
    `,
    { kind: 'code', weight: 2 },
  ],
  [
    `
    (?:my|our|for my|to my) {gofundme|crowdfunder|crowdfund|fundraiser|kickstarter|justgiving}
    {crowdfunding|crowdfund|gofundme|fundraising} (?:for |to )?(?:our|my|me|us|so i|so we)
    {help} (?:us|me|our family) (?:to )?(?:get|raise|fund|pay|bring|give|buy|reach)
    {donation|donations|donate|chip} (?:in )?(?:helps|to help me|welcome|to my|towards my|towards our|to our)
    `,
    { kind: 'own cause', weight: 3.5 },
  ],
  [
    `
    {selling} (?:my|our|a|an|two|some|his|her) (?:old |spare |used |lovely |baby |big |corner |double |king size )*(?:[\\w-]+ )?(?:sofa|bed|table|chairs|pram|cot|buggy|bike|car|wardrobe|ticket|tickets|phone|ipad|tv|fridge|washing machine|dress|desk|pushchair|piano|xbox|ps5|guitar|house|caravan)
    {spare} (?:ticket|tickets)
    {ono|vgc}
    `,
    { kind: 'one-off', weight: -3 },
  ],
];
