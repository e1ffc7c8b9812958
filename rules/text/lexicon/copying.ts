/** How people hand on what others have made: books, papers, films, paid resources. For `Phrases`. */
import type { Cue } from '../weigh';

export const COPY_SLOTS = {
  whole: String.raw`(?:full|whole|entire|complete|every\spage\sof\sthe|all\sof\sthe|all\sthe|actual|unreleased|paid|paywalled|original|leaked|new|locked)`,
  work: String.raw`(?:pdfs?|books?|textbooks?|workbooks?|e-?books?|audiobooks?|novels?|chapters?|scripts?|poems?|lyrics|songs?|albums?|soundtracks?|films?|movies?|dvds?|episodes?|series|articles?|papers?|exam\spapers?|past\spapers?|mark\sschemes?|markscheme|scores?|sheet\smusic|schemes?(?:\sof\swork)?|units?|packs?|resources?|worksheets?|power\s?points?|slides|guides?|revision\sguides?|magazines?|manuals?|tests?|assessments?|answers|answer\sbooks?|photos?|story|stories|recordings?|musicals?|plays?|games?|software|stuff|scans?|cop(?:y|ies)|downloads?)`,
  maker: String.raw`(?:white\srose|twinkl|tes|cgp|pearson|collins|oxford|aqa|ocr|edexcel|wjec|eduqas|sqa|pixl|kerboodle|hodder|headstart|rising\sstars|testbase|nfer|gl\sassessment|read\swrite\sinc|rwi|oxford\sowl|literacy\sshed|plazoom|classroom\ssecrets|mr\spenguin|grammarsaurus|the\spublisher|bitesize|sparx|netflix|disney|spotify|audible|amazon|nelson|letts|schofield|sats|kapow|charanga|jigsaw|cornerstones|teachit|premium|tpt|hamilton|power\smaths|maths\sno\sproblem|active\slearn|the\s(?:times|guardian|telegraph|ft|economist)|times)`,
  send: String.raw`(?:dm|pm|message|inbox|msg|email|shout|ask|text|comment|give\sme\sa\sshout|let\sme\sknow|drop\sme)`,
};

const WHOLE = 'It hands on somebody else’s work as a whole.';
const COPIED = 'It tells of copying somebody else’s work.';
const EXAM = 'It shares exam papers or mark schemes that are not public.';

/** Whole sayings, each enough by itself, with what they tell. */
export const COPYING: readonly (readonly [string, string])[] = [
  [
    `
    {here's|heres|here|attached|attaching|sharing|shared|uploaded|uploading|posting|posted|sending|dropping|put|popped|stuck|saved|got|have|added|linked} (?:is |are |i've |the |you |up |a |link to |my |copy of |free |for you ){0,4}(?:<whole>) (?:[\\w'&-]+ ){0,4}<work>(?: of| for| from| to| in| on| below| here| as| pdf|!|\\.|,|$)
    {full|whole|entire|complete} (?:[\\w'&-]+ ){0,3}(?:<work>) (?:below|attached|here|in the comments|in comments|in the drive|on my drive|in my drive|in the link|in a google drive|on google drive|on my google drive|on dropbox|for free|free to download|help yourselves|if anyone wants|linked)
    {pdf|scan|scans|copy|copies|download|file|files|epub} of (?:the |every |all the |my )?(?:<whole> )?(?:[\\w'&.-]+ ){0,6}(?:if|for|to|attached|in|on|free|<send>|help|here)
    {full|whole|entire|complete} (?:lyrics|poem|text|article|chapter|script|story|transcript)(?: (?:to|of|from) [\\w' ]{3,40})?(?: below|:| here| because| so you|, so)
    `,
    WHOLE,
  ],
  [
    `
    {photocopied|photocopying|scanned|scanning|copied|ripped|burnt|burned|pirated|torrented|screenshotted|screenshot|downloaded|nicked|lifted} (?:and pasted |off |in |out |up )?(?:the |a |every |all |an |of |their |his |her |loads of |whole |entire |my ){0,4}(?:<whole> )?(?:[\\w'&.-]+ ){0,5}(?:<work>|page|pages|film|the gruffalo|drive)(?: |,|\\.|!|$)
    {scanned|copied|photocopied|screenshotted} every page
    {ripped|pirated|torrented|cracked} (?:[\\w'&.-]+ ){0,4}(?:off|from|for|so|to|version|copy|copies|it)
    copied (?:and|&|n) {pasted} (?:the |this |his |her |their )?(?:whole|entire|full|all)
    copy (?:and|&|n) {paste|pasted} of (?:the )?(?:whole|entire|full)
    {screenshots|screenshot|screengrabs|screenies|photos|pics|pictures} of (?:the |every |all )?(?:whole|entire|full|paywalled|every|all|each page|every page)(?: [\\w']+){0,3}
    {paywalled|paywall} (?:[\\w']+ ){0,4}(?:so|here|below|screenshots|full|copied|pasted)
    (?:because|as|since|cos|cause|but) (?:it's |its |it is |the article's )?(?:behind a )?{paywalled|paywall}
    {dodgy|pirate|cracked|illegal} (?:copy|copies|download|stream|version|pdf|link)
    (?:took|used|nicked|pinched|borrowed|stole|grabbed|lifted) (?:this|these|a|the|some) {photo|pic|picture|image|photos|pics|images|artwork|illustration|illustrations} (?:off|from) (?:google|someone|somebody|some|another|the internet|pinterest|instagram|insta|facebook|a website|flickr|getty|deviantart)
    {whole|full|entire|complete} (?:set|collection|box set|series|season|discography|back catalogue|soundtrack|film|album) (?:[\\w']+ ){0,6}(?:on a usb|on usb|on a stick|on a drive|on my drive|on google drive|on a hard drive)
    (?:on|onto) a {usb|stick} (?:[\\w']+ ){0,6}(?:copy|share|anyone|free)
    `,
    COPIED,
  ],
  [
    `
    (?:<send>) (?:me )?(?:if you want |if anyone wants |if you need |if you'd like |for )(?:the |a |my |it |them |full |whole |scanned |pdf ){1,4}{scan|scans|pdf|pdfs|copy|copies|file|files|download|papers|it|them}(?= |[.!,]|$)
    {scan|scans|pdf|pdfs|copy|copies|file|files|papers} (?:[\\w']+ ){0,3}(?:free|available|here) (?:if|to|for) (?:anyone|anybody|any|you|teachers|all)
    i(?:'ve| have)? (?:got |can send you |can share |can email |have )(?:a |the |you ){0,2}{pdf|pdfs|scan|scans|epub} of
    got (?:a |the )?{pdf|pdfs|scan|scans} of
    (?:want|wants|need|needs) (?:my |a copy of |the )?(?:[\\w']+ ){0,2}(?:<maker>) (?:login )?{downloads|files|resources|pdfs|stuff|login|papers|subscription}
    {gb|gigs|40gb|folder|drive|dropbox|usb} of (?:their|<maker>|all the) (?:[\\w']+ ){0,3}(?:stuff|resources|files|pdfs|on|downloads)
    (?:<maker>) (?:[\\w']+ ){0,3}{pdfs|stuff|downloads|resources|files|papers} (?:[\\w']+ ){0,4}(?:free to share|on a drive|on my drive|for anyone|to anyone|help yourselves|if anyone wants|in a folder|dm me|message me)
    (?:<send>) me for the (?:<maker>) {papers|tests|pdfs|resources|files|answers|packs}
    not (?:meant|supposed|allowed) to {share|be} (?:sharing |shared )?(?:this|these|it|them|but)
    `,
    WHOLE,
  ],
  [
    `
    {sharing|shared|share|posting|posted|uploaded|leaked|sending|send|got|have|here's|heres|selling} (?:you |the |this year's |next year's |a |actual |real |all |\\d{4} |copies of |photos of |pics of |unseen |secure |locked |live |unreleased ){1,6}(?:[\\w'&-]+ ){0,3}(?:exam papers?|papers?|mark ?schemes?|sats papers?|mock papers?|reading paper|maths paper|assessment|nea tasks?)(?: and [\\w' ]{3,20})? (?:in|on|here|below|early|before|attached|if|got|off|from|for anyone|to anyone|link)
    (?:off|from|on) the {secure} (?:site|website|page|area|portal|materials)
    {leaked} (?:[\\w']+ ){0,3}(?:paper|papers|exam|mark scheme|sats)
    {answers} (?:and|&) the paper
    `,
    EXAM,
  ],
];

/** Small signs of handing on somebody else's work: kind, weight and the words. */
export const COPY_CUES: readonly (readonly [string, Cue])[] = [
  [
    `
    {photocopied|photocopying|photocopy|scanned|scanning|scan|ripped|ripping|pirated|torrented|torrent|screenshotted|screenshots|screenshot|screengrabs|cracked|transcribed|duplicated|burned|burnt|recorded}
    (?:in|as) (?:a )?{pdf|scan|epub|mp3}
    {reposting|repost|reposted|photographed|filmed}
    typed {out|up} (?:the |all |every )?(?:whole|entire|full|of)
    copied {out|off|from|below|and|it|them|the}
    {nicked|pinched|lifted|stole|stolen|borrowed|swiped|took|taken|grabbed|used} (?:[\\w']+ ){0,5}(?:off|from) (?:pinterest|google|twinkl|tpt|tes|etsy|instagram|insta|someone|somebody|another|the internet|a website|his|her|their|the web|an artist|some|youtube|facebook|getty)
    {downloaded|saved} (?:[\\w']+ ){0,5}(?:off|from) (?:youtube|netflix|iplayer|disney|spotify|a dodgy|the secure|someone)
    {downloaded|downloading|download|recorded} (?:the |a |every |all )?(?:[\\w']+ ){0,4}(?:film|movie|episode|book|pdf|album|series|audiobook|game|resources?|papers?)
    (?:off|from) {iplayer|netflix|disney|spotify|youtube|audible|kindle}
    {watermark|watermarks|logo|name} (?:off|removed|cropped|out)
    {login|subscription|account|password} (?:with|to|between|for) (?:everyone|anyone|all|five|the whole|my|friends|other)
    `,
    { kind: 'copied', weight: 2 },
  ],
  [
    `
    {link|links} (?:here|below|in|to the|is|if|for)
    (?:in|on|to) (?:the|a|my|our|this|google|one) (?:google |shared |team |school |whatsapp |facebook |fb |group )?{drive|folder|dropbox|group|onedrive|usb|link|comments|chat|dropbox|files|attachment}
    {shared|google} (?:folder|drive)
    {dm|message|msg|pm|inbox|email|text} me
    {attached|attaching|sharing|uploaded|uploading|airdrop|airdropped|emailing|emailed|sending}
    {shout|ask|comment|say|yell|let} (?:if|below|me know|for)
    if (?:anyone|anybody|you|any of you|people|others) {wants|want|needs|need|fancies|fancy|would}
    {help} yourselves
    {here} (?:is|are) (?:the|a|every|all)
    {here's|heres} (?:the|a|every|all|my|that)
    fill your {boots}
    {have} (?:a|it|them|at it|the lot) (?:free|if|on me)
    {sent|send} (?:it|them|this) (?:round|to all|to everyone)
    {bung|chuck|stick|pop} (?:it|them) (?:over|in|on)
    if {anyone's|anybody's|anyone|anybody|somebody} (?:class |school |kids |set )?(?:wants|needs|fancies|would)
    {free} (?:to|for|copies|copy) (?:download|share|all|anyone|everyone|a|grab|take|good)
    {enjoy}
    for {whoever|anyone|anybody|everyone|all}
    {who} wants (?:it|one|a copy|them|in)
    {grab|take|get} (?:it|them|a copy|one) (?:here|before|while|from)
    can (?:send|share|copy|email|forward) {it|them|you|this|copies}
    {yours} if
    {dropped|popped|put|stuck|chucked|posted} (?:it |them |the |all |this |a copy )*(?:[\\w']+ ){0,6}(?:in|on|up) (?:the|a|my|our|here)
    `,
    { kind: 'handed on', weight: 1.5 },
  ],
  [
    `
    {whole|entire|full|complete|every|all|pdf|pdfs|epub|set|copies|copy|scans|mp3|mp3s|file|files}
    `,
    { kind: 'whole', weight: 1, shared: true },
  ],
  [
    `
    {book|books|textbook|textbooks|workbook|workbooks|ebook|ebooks|audiobook|audiobooks|novel|film|films|movie|movies|episode|episodes|series|paper|papers|test|tests|mock|mocks|scheme|schemes|poem|poems|lyrics|article|articles|drawings|artwork|illustrations|photo|photos|soundtrack|album|songs|musical|script|score|sheet|guide|guides|worksheets|resources|pack|packs|unit|units|assessment|assessments|answers|answer|chapter|chapters|story|slides|powerpoints|powerpoint|clip|clips|documentary|workbooks|flashcards|games|magazine|comic|play|piece|column|collection|webinar|recording|concert}
    `,
    { kind: 'work', weight: 1, shared: true },
  ],
  [
    `
    <maker> {set|pack|stuff|books|papers|pdfs|resources|unit|scheme|tests|guide|guides|assessments|premium|episode|film|article|piece|answers|paper|specimen|login|audiobook|audiobooks|files|materials|revision|downloads|subscription|slides|worksheets|workbook|textbook|workbooks|textbooks}
    {harry|horrible|david|julia|roald|andy|michael|jacqueline|diary} (?:potter|histories|walliams|donaldson|dahl|griffiths|morpurgo|wilson|of a wimpy)
    {gruffalo|skellig|wonder|matilda|macbeth|highwayman|holes|hamilton|twits|bfg|paddington|shrek|moana|frozen|encanto|coco|hunger|twilight|narnia|hobbit}
    {twinkl|cgp|aqa|ocr|edexcel|wjec|pixl|kerboodle|nfer|testbase|collins|pearson|hodder|kapow|charanga|plazoom|tes|tpt|iplayer|netflix|disney|guardian|telegraph|economist}
    white {rose}
    rising {stars}
    read {write} inc
    {artist's|poet's|writer's|singer's|photographer's|author's|illustrator's|company's|publisher's|someone's|somebody's}
    `,
    { kind: 'maker', weight: 1, shared: true },
  ],
  [
    `
    {paywalled|paywall|leaked|embargoed|unreleased|dodgy|pirate|premium}
    {secure} (?:area|site|page|section|website|portal|materials|folder)
    (?:next|this) (?:week|term|year|month)'s (?:[\\w']+ ){0,3}{test|paper|papers|exam|sats|assessment|mock|mocks}
    {don't|dont} (?:tell|shout|let on|say) (?:anyone|about|anything|the|i|who)
    (?:not|isn't|aren't) (?:really |strictly |technically |exactly )?{meant|supposed|allowed} to
    {took|cropped|removed|cut|tippexed|blanked|deleted} (?:off |out )?(?:[\\w']+ ){0,3}(?:name|watermark|logo|credit|copyright)
    (?:no|without|didn't|forgot to|never) {credit|crediting|paying|credited|permission}
    {so} (?:we|you|i|they) (?:only|don't need to|needn't|don't have to|needn't|never have to|don't) (?:have to )?(?:buy|bought|pay|purchase|subscribe)
    {save|saves|saving} (?:you |us |everyone |anyone )*(?:buying|paying|the cost|the money|a fortune|£\\d+)
    instead of {buying|paying}
    {sssh|shh|ssh|shhh}
    {before} (?:they|it) (?:went|go|goes|gets?|got|had to go) back
    {even} though (?:it's|it was|its|they're) (?:[\\w£]+ )?(?:£\\d+|copyright|paid|not free|illegal)
    (?:sats|gcse|exam) {papers|paper} (?:for this|from this|before)
    {illegally|illicitly}
    {illegal|naughty|cheeky} (?:i know|but|copy|download)
    not {mine} (?:but|obviously|,)
    `,
    { kind: 'not one’s to share', weight: 2 },
  ],
];
