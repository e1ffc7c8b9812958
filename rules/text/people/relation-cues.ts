/** What stands around a name and says who it belongs to. All for folded text; `…_BEFORE` ends at the name, `…_AFTER` begins there. */
import { FORM_CODE, STAGE, YEAR_GROUP } from '../school/school-talk';

const FAMILY =
  'son|sons|daughter|daughters|nephews?|nieces?|husband|hubby|hubs|wife|wifey|fiancee?|partner|boyfriend|girlfriend|bf|gf|brothers?|sisters?|bro|sis|mum|mam|mom|dad|nan|nana|nanny|gran|granny|grandma|grandad|grandpa|grandson|granddaughter|grandchild(?:ren)?|grandkids|aunt|auntie|aunty|uncle|cousins?|stepson|stepdaughter|step-?kids|godson|goddaughter|other half|baby|newborn|bump|twins|toddler|eldest|youngest|oldest|middle one|mother in law|mother-in-law|father in law|sister in law|sister-in-law|brother in law|dog|puppy|pup|cat|kitten|rabbit|hamster|horse|pony|tortoise|parrot|guinea pigs?|labrador|spaniel|cockapoo|greyhound|fish|goldfish';
const FRIENDS =
  'mate|mates|best mate|friend|friends|bestie|besties|best friend|bff|flatmate|housemate|roommate|neighbour|next door neighbour|uni friends?|old friend|ex|ex-husband|trainer|hairdresser|barber|driver|plumber|landlord|therapist|physio|vet|running buddy|bridesmaids?|boss at the pub';

export const FAMILY_BEFORE = new RegExp(
  String.raw`\b(?:my|our|his|her|their)\s(?:[a-z'-]{2,12}\s){0,2}(?:${FAMILY})(?:\s(?:called|named))?[,:(-]?\s?$|\b(?:auntie|aunty|uncle|nanny|nana|grandma|grandad|cousin|mummy|daddy)\s$`,
);
export const FRIEND_BEFORE = new RegExp(
  String.raw`\b(?:my|our|a|an|old)\s(?:[a-z'-]{2,12}\s){0,2}(?:${FRIENDS})(?:\s(?:called|named))?[,:(-]?\s?$`,
);
export const FAMILY_AFTER = new RegExp(
  String.raw`^['s]{0,2}[,(-]?\s?(?:\(|is\s|was\s|has\s)?(?:my|our)\s(?:[a-z'-]{2,12}\s){0,2}(?:${FAMILY}|${FRIENDS})\b|^(?:'s)?\s(?:[a-z]{3,8}\s)?(?:from\s)?(?:next\sdoor|over\sthe\sroad|across\sthe\sroad|down\sthe\sroad|at\snumber\s\d)|^\s\(?(?:the\s|our\s|my\s)?(?:dog|cat|rabbit|hamster|labrador|puppy|horse|guinea\spig)\b`,
);
/** Home life: "put Ava to bed", "Ava starts Reception in September". */
export const HOME_AFTER =
  /^\s(?:started\s(?:reception|nursery|school|secondary|big\sschool)|starts\s(?:reception|nursery|school|big\sschool|secondary)|off\sto\s(?:uni|big\sschool)|to\sbed|at\sbedtime|and\si\s(?:had|have|got|are|were)\s(?:a|date)|got\sher\sbrace)\b/;

const CHILD_NOUN =
  'pupils?|students?|child|kid|kiddo|kiddie|lad|lass|lassie|laddie|girl|boy|bairn|wean|learner|tutee|youngster|little one|little lad|little girl|little boy|key child|reader|head girl|head boy|captain|prefect|star';
const CLASS_MARK = String.raw`(?:${YEAR_GROUP}|${FORM_CODE}|${STAGE}|(?:my|our)\s(?:[a-z0-9-]{1,12}\s){0,2}(?:class|form|set|group|tutor\sgroup|lesson|reception|nursery|sixth\sform|school|intervention|tutor)|(?:the\s)?(?:bottom|top|lower|middle)\sset|class\s[0-9][a-z]?|[a-z]{3,12}\sclass\b|(?:[7-9]|1[0-3]|[1-6])\s[a-z]{4,10}(?=[\s,.!?]|$))`;

/** "a lad called Kai", "pupil Kai", "year 4 Kai", "one of mine, Kai". */
export const PUPIL_BEFORE = new RegExp(
  String.raw`(?:\b(?:${CHILD_NOUN})(?:\s(?:in|from)\s(?:my|our)\s[a-z0-9]{2,10}(?:\s[a-z]{2,8})?)?(?:\s(?:called|named))?[,:(-]?\s?|\b(?:little|wee|tiny|young|poor\slittle)\s|\b(?:pupil|student|child)\s(?:called|named|of\s(?:the|mine)),?\s|\b(?:one|some|two|three)\sof\s(?:my|our|mine)[^.!?]{0,30}[,(:-]\s?|\b(?:in|from)\s(?:my|our)\sclass,?\s|\b(?:teach|taught|tutor|tutored)\s(?:your\s|both\s)?)$`,
);
/** "Year 4 Kai", for a name that is known. */
export const YEAR_BEFORE = new RegExp(String.raw`\b${YEAR_GROUP}[,:]?\s$`);
/** The writer by their own title: "Add Miss Tully", "it's Miss Steph from the office", "– Mr Renshaw". */
export const SELF_BEFORE = /(?:\b(?:add|follow|i'm|i am|it's|me,|call me|known as|love from|love,?|from your)|[–—-])\s$/;
/** "Kai in Y4", "Kai (Y4)", "Kai, Year 4", "Kai from my form". */
export const PUPIL_AFTER = new RegExp(
  String.raw`^(?:\s?[,(–—-]\s?|\s)(?:(?:is|was|who's|who\sis)\s)?(?:(?:in|from|of|at the back of|at the front of|out of|over in)\s)?(?:the\s)?${CLASS_MARK}(?![a-z0-9])`,
);
/** "in my class", and nobody else's. */
export const IN_MY_CLASS = new RegExp(String.raw`^\s(?:in|from)\s(?=my\s)${CLASS_MARK}(?![a-z0-9])`);
/** What children do with staff: "Kai bit me", "Kai told me", "Kai got lost in". */
export const CHILD_DOES =
  /^\s(?:bit|kicked|hit|punched|spat|threw|swore|told|asked|called|corrected|drew|wrote|cried|sat|slid|locked|hid|refused|managed|finally|smashed|let\sgo|came\sin|walked|got\slost|got\sher|got\shis|fell|hides|runs|always\ssays|said|says|won|has\swon|has\staken|has\sbeen\svoted|has\sbeen|will\sonly|doesn't|can't|couldn't|cannot|put\sa|put\sher|put\shis|read|reads|played|danced|sang|shook|stopped|asked\sif|asked\sme|was\ssick|is\soff|on\sthe|led|performed|picked|been\spicked|both\spicked)\b|^:\s?["']|^,?\s["'][a-z]/;
/** "love Kai", "proud of Kai", "well done Kai", "thinking about Kai". */
export const CHEERED_BEFORE =
  /\b(?:proud\sof|well\sdone|delighted\sfor|chuffed\sfor|performance\sfrom|ovation\sfor|shout\s?out\sto|congratulations\s(?:to|i)|congrats\s(?:to\s)?|goodbye\sto|worried\sabout|thinking\sabout|separate|for\scover|exclude[d]?|whoever\stook|update\son|bless|hang\sin\sthere|gutted\sfor|happy\sfor|heart\sbreaks\sfor|cry\sabout|miss(?:ing)?)\s$/;
/** "your Tobi", "course you can add me Jaydon". */
export const YOUR_BEFORE = /\byour\s$/;

export const PARENT_AFTER =
  /^'?s?\s(?:(?:lovely|poor|bloody|annoying|awful|rude|new|actual|own|foster|step)[- ]){0,2}(?:mum|mam|mom|mummy|mother|dad|daddy|father|parents?|nan|nana|gran|granny|grandma|grandad|carers?|stepdad|stepmum|foster\scarers?|auntie|aunty|family|folks|lot\sat\shome)\b/;
export const PARENT_BEFORE =
  /\b(?:parents?|mum|mam|mom|dad|mother|father|carer|nan)(?:\s(?:called|named))?,?\s$|\b(?:mum|dad|mother|father|parents?|mam)\sof\s$/;
/** "Mrs Khan (Aisha's mum)", "Mrs Khan - mum of Aisha": told outright. */
export const PARENT_BESIDE =
  /^\s?[,(–—-]\s?(?:\p{L}{2,16}'?s\s(?:mum|mam|mom|dad|mother|father|parent|nan|gran|carer)|(?:the\s)?(?:mum|mam|mom|dad|mother|father|parent|carer)\sof)\b/u;
/** Talk in which a Mr or Mrs is somebody's parent. */
export const PARENT_TALK =
  /\b(?:parents?'?\s?eve(?:ning)?s?|parents\sevening|(?:her|his|their|your)\s(?:son|daughter|lad|boy|girl|child|kids?|little\sone|twins)|school\sgates?|at\s(?:the|that)\sgate|home\svisit|'s\s(?:mum|dad|mam)|(?:pick|drop|collect)(?:s|ed|ing)?\s?(?:him|her|them|up|off|-)|pick\s?up|court\sorder|contact\sorder|custody|restraining|complain(?:ed|ing|ts?)|not\sallowed\snear|at\sreception|rang\s(?:me|us|the\sschool)|phoned\s(?:me|us|the\sschool)|dinner\smoney|inhaler|sending\s(?:him|her)|your\s[a-z]{3,12}\b|mumsnet|class\swhatsapp|pta)\b/;

const COLLEAGUE_NOUN =
  'colleague|head|headteacher|head teacher|deputy|deputy head|assistant head|boss|line manager|manager|mentor|ta|lsa|hlta|teaching assistant|senco|sendco|dsl|caretaker|site manager|premises|secretary|receptionist|governor|chair of governors|vice chair|cook|supply|supply teacher|cover supervisor|technician|librarian|teacher|year lead|phase lead|head of [a-z]{3,12}|hod|subject lead|business manager|bursar|work wife|work bestie|work mate|workmate|job share|job share partner|partner teacher|nqt|ect|trainee|student teacher|lunchtime supervisor|dinner lady|midday|slt|smt|staff|school nurse|counsellor|principal|vice principal|executive head|ceo|councillor';
const DEPARTMENT =
  'office|slt|smt|admin|finance|hr|payroll|kitchen|site team|premises team|reception desk|front desk|staffroom|maths|english|science|geography|history|art|music|drama|pe|pe department|re|mfl|languages|french|spanish|computing|it|dt|tech|food tech|business studies|pastoral|inclusion|sen department|eyfs team|ks1 team|ks2 team|exams|cover desk|cleaning team|caretaking';
export const COLLEAGUE_BEFORE = new RegExp(String.raw`\b(?:${COLLEAGUE_NOUN})(?:\s(?:called|named))?[,:(-]?\s$`);
export const COLLEAGUE_AFTER = new RegExp(
  String.raw`^[,(-]?\s?(?:\(|is\s|was\s|as\s|,\s)?(?:the|our|my|a|an)\s(?:[a-z]{2,12}\s)?(?:${COLLEAGUE_NOUN})\b|^\s?[,(]\s?(?:[a-z]{2,12}\s)?(?:${COLLEAGUE_NOUN})\b|^\s(?:from|in|at|on)\s(?:the\s)?(?:work|our\steam|my\steam|my\sdepartment|${DEPARTMENT})(?![a-z0-9])|^'s\s(?:leaving\sdo|leaving\sdrinks|retirement|maternity|team|department|observation|emails?|briefing)\b|^\sand\s(?:her|his|their)\s(?:[a-z]{2,10}\s)?team\b|^\sand\si\b`,
);
/** "in year 4 for dobbing me in": only those who work there do so. */
export const COLLEAGUE_DID = new RegExp(
  String.raw`^\s(?<place>(?:in|from)\s(?:the\s)?(?:${YEAR_GROUP}|${STAGE}|reception|nursery|office|kitchen|next\sdoor)\s)?for\s(?:dobbing|grassing|dropping\sme\sin|throwing\s(?:me|us)\sunder|covering|stepping\sin|(?:sorting|doing|fixing)\s(?:my|our|the)\s(?:pay|duty|cover|display|timetable|laptop|photocopi\w{2,4}|data)|having\smy\sback|taking\smy\s(?:duty|class|lesson)|lending\sme|stitching\s(?:me|us)\sup)\b`,
);
/** Grown-up company: the pub, planning, leaving dos. */
export const ADULT_TALK =
  /\b(?:drinks?|pub|wine|gin|prosecco|pints?|steins?|bar|hen\sdo|karaoke|leaving\sdo|staff\s(?:do|night|party|xmas|christmas)|night\sout|ppa|planning\swith|job\s?share|car\s?share|staffroom|staff\sroom|retir(?:e|es|ed|ing|ement)|maternity|pregnant|weeks\sgone|interview(?:ed)?|promotion|promoted|appointed|resign(?:ed|s|ing)?|line\smanage[rd]?|colleagues?|team\steach|hod|union|salary|staff\smeeting|briefing|twilight|divorce[ds]?)\b/;

const WORK_CUE =
  'author|writer|poet|artist|composer|novel|novels|novella|play|poem|poems|story|stories|tale|film|movie|musical|song|songs|album|series|episode|biography|autobiography|chapter|text|character|characters|sculptor|painter|scientist|inventor|explorer|king|queen|prince|princess|emperor|president|prime\\sminister|pm|mp|minister|sir|lord|lady|dame|saint|st|storm|hurricane|house|hms|ss|ft|feat';
export const WORK_BEFORE = new RegExp(
  String.raw`\b(?:${WORK_CUE}|by|reading|re-?reading|studying|studied|study|teaching|watching|watched|watch|listening\sto|analysing|annotating|performing|rehearsing|learn(?:ing|t|ed)?\s(?:all\s)?about|learning|about\sthe|topic\son|topic\sof|assembly\son|lesson\son|unit\son|project\son|display\son|inspired\sby|clip\sof|video\sof|portraits?\sof|debate\son|essay\son|songs?\sby|soundtrack\sof|named\safter|interview\swith|a\sbit\sof|tickets\s(?:for|to)|dressed\s(?:up\s)?as|dress\sup\sas|quote\sfrom|quoting|starring|featuring|vs|versus|play(?:ing|s)?\sas|as\sthe|wrote\sto|biographies\sof|letter\sfrom|fan\sof|voted?\sfor|finished|hey|(?:wolves|tales?|adventures|legend|ballad|chronicles|curse|diary|merchant|battle|siege|kings?|queens?|prince|princess|duke|duchess|wizard|knight)\sof)\s(?:a\s|the\s|of\s|on\s|some\s|more\s|bit\sof\s)?["']?$`,
);
/** Lessons and displays about somebody: "Charles Darwin adaptation lesson", "Frida Kahlo portraits". */
export const STUDIED_AFTER =
  /^['s]{0,2}\s(?:[a-z-]{2,14}\s)?(?:lessons?|unit|topic|portraits?|debate|video|clip|biograph(?:y|ies)|sonnets?|soliloquy|speech|quotes?|essay\squestion|diary\sentr(?:y|ies)|class\sread|on\sthe\sbig\sscreen|walkthrus?|essentials|prize|badge|case\sstudy|tribute|costumes?|fact\sfiles?|timeline|sunflowers?|workout|chapters?|wall\sdisplay)\b|^,?\s(?:chapter|act|scene|page)\s\d/;

export const WORK_AFTER = new RegExp(
  String.raw`^['"]?s?\s?(?:${WORK_CUE}|goal|penalty|header|hat\s?trick|tour|gig|concert|single|speech|government|cabinet|budget|reshuffle|band|fm|park|road|street|lane|avenue|close|drive|hill|station|airport|hospital|arena|stadium|school|academy|college|primary|juniors|infants|high|university|church|cathedral|bridge|square|island|bay|beach|town|city|united|rovers|wanderers|albion|athletic|fc|hotel|hall|centre|center|shopping|café|cafe|bakery|brewery|pub|inn|arms|award|foundation|trust|institute|museum|theatre|day|night|week|cup|league|trophy|phonics|scheme|reading\sscheme|bank|sandwich|plc|ltd|&\sco|and\sspencer|class\sof\s\d|lesson|poem|unit|algorithm|spellings|hour)(?![a-z])`,
);
/** "at Holm Rise", "@ Gorse Lane", "near Tamworth": a place, when the word is no known name. */
export const PLACE_BEFORE = /(?:\bat|@|\bnear|\bin|\bto|\bvisit(?:ing|ed)?|\bpast|\bvia|\bthrough|\bacross|\bfrom\sthe)\s$/;
