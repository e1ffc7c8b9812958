import { Phrases } from '../text/phrases';
import type { Passage } from '../text/passage';
import type { Context, Example, Find, TextSignal } from './signal';

const SLOTS = {
  whole: String.raw`(?:full|whole|entire|complete|every\spage\sof\sthe|all\sof\sthe|all\sthe|actual|unreleased|paid|paywalled|original|leaked|new|locked)`,
  work: String.raw`(?:pdfs?|books?|textbooks?|workbooks?|e-?books?|audiobooks?|novels?|chapters?|scripts?|poems?|lyrics|songs?|albums?|soundtracks?|films?|movies?|dvds?|episodes?|series|articles?|papers?|exam\spapers?|past\spapers?|mark\sschemes?|markscheme|scores?|sheet\smusic|schemes?(?:\sof\swork)?|units?|packs?|resources?|worksheets?|power\s?points?|slides|guides?|revision\sguides?|magazines?|manuals?|tests?|assessments?|answers|answer\sbooks?|photos?|story|stories|recordings?|musicals?|plays?|games?|software|stuff|scans?|cop(?:y|ies)|downloads?)`,
  maker: String.raw`(?:white\srose|twinkl|tes|cgp|pearson|collins|oxford|aqa|ocr|edexcel|wjec|eduqas|sqa|pixl|kerboodle|hodder|headstart|rising\sstars|testbase|nfer|gl\sassessment|read\swrite\sinc|rwi|oxford\sowl|literacy\sshed|plazoom|classroom\ssecrets|mr\spenguin|grammarsaurus|the\spublisher|bitesize|sparx|netflix|disney|spotify|audible|amazon|nelson|letts|schofield|sats|kapow|charanga|jigsaw|cornerstones|teachit|premium|tpt|hamilton|power\smaths|maths\sno\sproblem|active\slearn|the\s(?:times|guardian|telegraph|ft|economist)|times)`,
  send: String.raw`(?:dm|pm|message|inbox|msg|email|shout|ask|text|comment|give\sme\sa\sshout|let\sme\sknow|drop\sme)`,
};

const WHOLE = 'It hands on somebody else’s work as a whole.';
const COPIED = 'It tells of copying somebody else’s work.';
const EXAM = 'It shares exam papers or mark schemes that are not public.';

interface Note {
  readonly certainty: Find['certainty'];
  readonly why: string;
}

const PHRASES = new Phrases<Note>(SLOTS, [
  [
    `
    {here's|heres|here|attached|attaching|sharing|shared|uploaded|uploading|posting|posted|sending|dropping|put|popped|stuck|saved|got|have|added|linked} (?:is |are |i've |the |you |up |a |link to |my |copy of |free |for you ){0,4}(?:<whole>) (?:[\\w'&-]+ ){0,4}<work>(?: of| for| from| to| in| on| below| here| as| pdf|!|\\.|,|$)
    {full|whole|entire|complete} (?:[\\w'&-]+ ){0,3}(?:<work>) (?:below|attached|here|in the comments|in comments|in the drive|on my drive|in my drive|in the link|in a google drive|on google drive|on my google drive|on dropbox|for free|free to download|help yourselves|if anyone wants|linked)
    {pdf|scan|scans|copy|copies|download|file|files|epub} of (?:the |every |all the |my )?(?:<whole> )?(?:[\\w'&.-]+ ){0,6}(?:if|for|to|attached|in|on|free|<send>|help|here)
    {full|whole|entire|complete} (?:lyrics|poem|text|article|chapter|script|story|transcript)(?: (?:to|of|from) [\\w' ]{3,40})?(?: below|:| here| because| so you|, so)
    `,
    { certainty: 'likely', why: WHOLE },
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
    { certainty: 'likely', why: COPIED },
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
    { certainty: 'likely', why: WHOLE },
  ],
  [
    `
    {sharing|shared|share|posting|posted|uploaded|leaked|sending|send|got|have|here's|heres|selling} (?:you |the |this year's |next year's |a |actual |real |all |\\d{4} |copies of |photos of |pics of |unseen |secure |locked |live |unreleased ){1,6}(?:[\\w'&-]+ ){0,3}(?:exam papers?|papers?|mark ?schemes?|sats papers?|mock papers?|reading paper|maths paper|assessment|nea tasks?)(?: and [\\w' ]{3,20})? (?:in|on|here|below|early|before|attached|if|got|off|from|for anyone|to anyone|link)
    (?:off|from|on) the {secure} (?:site|website|page|area|portal|materials)
    {leaked} (?:[\\w']+ ){0,3}(?:paper|papers|exam|mark scheme|sats)
    {answers} (?:and|&) the paper
    `,
    { certainty: 'likely', why: EXAM },
  ],
]);

const GATE = /\b(?:pdfs?|scan(?:s|ned|ning)?|photocop\w{1,4}|cop(?:y|ied|ies)|pasted|ripped|pirat\w{1,4}|torrent\w{0,3}|screenshots?|screenshotted|screengrabs?|screenies|paywall\w{0,2}|lyrics|download(?:s|ed)?|upload(?:ed|ing)?|full|whole|entire|complete|leaked|papers?|markscheme|mark\sschemes?|drive|dropbox|usb|not\s(?:meant|supposed|allowed)\sto\sshare|photo|pic|image|images|pics|photos|twinkl|login|secure|cracked|dodgy)\b/;

/** Bought, linked, asked for, one's own, or a warning. */
const NOT_COPYING =
  /\b(?:don't|do\snot|never|shouldn't|mustn't|not\sallowed\sto\s(?:photocopy|copy)|against\sthe|illegal\sto|please\sstop|stop\s(?:copying|photocopying|nicking)|bought|buy|purchased|order(?:ed)?|my\sown|i\smade|i've\smade|ive\smade|i\swrote|i've\swritten|made\sa|designed\sa|gov\.uk|official\swebsite|publisher's\swebsite|with\spermission|given\spermission|creative\scommons|royalty\sfree|public\sdomain|out\sof\scopyright|free\strial|library|borrowed\sfrom\sthe\slibrary|anyone\s(?:got|have|know)|does\sany|has\sany|where\s(?:can|do)\si|looking\sfor|can't\sstop\ssinging|stuck\sin\smy\shead|watched|reading|read\sthe|listened|learnt|learned|marked|marking|printed\sout\smy|someone\s(?:copied|nicked|stole)|copied\s(?:me|him|her|off\shis|their\sfriend)|pupil|kid)\b/;

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  if (context.field !== undefined || context.item.kind === 'profile' || !passage.has('copying', GATE)) return;
  for (const hit of PHRASES.in(passage)) {
    if (passage.isQuoted(hit) || NOT_COPYING.test(passage.sentenceText(hit.start))) continue;
    yield { start: hit.start, end: hit.end, evidence: hit.evidence, certainty: hit.note.certainty, why: hit.note.why };
  }
}

export const signal: TextSignal = { topic: 'copyright', inPassage };
