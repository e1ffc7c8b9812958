/**
 * The words for those a text speaks of: people and groups at school, the school, and everybody and everything else that words
 * may be aimed at. Patterns for folded text, a blank for any blank, line breaks for reading only; the first kind that fits is taken.
 */
import { FORM_CODE, STAGE, YEAR_GROUP } from '../school/school-talk';

export interface Kind {
  readonly who:
    | 'pupil'
    | 'class'
    | 'parent'
    | 'colleague'
    | 'head'
    | 'leaders'
    | 'governors'
    | 'school'
    | 'self'
    | 'they'
    | 'you'
    | 'it'
    | 'nobody'
    | 'other';
  /** says little by itself ("kids", "his mum"): needs talk of school beside it */
  readonly weak: boolean;
  readonly words: string;
}

export const KINDS: readonly Kind[] = [
  {
    who: 'other',
    weak: false,
    words: `
      my (?:own |two |three |four |other )?(?:kids?|boys?|girls?|children|mum|mam|mom|dad|parents|family|son|daughter|
      lad)(?! (?:in|at) (?:school|class|my class|work))`,
  },
  {
    who: 'other',
    weak: false,
    words: `
      (?:(?:the|their|all|some|those|these) )*(?:bar|waiting|hotel|shop|store|restaurant|cafe|pub|cabin|airport|airline|ground|checkout|till|counter|door|event|
      festival|nhs|hospital|ward|nursing|surgery|gym|station|rail|railway|tesco|asda|aldi|lidl|sainsburys|morrisons|costa|greggs|
      mcdonalds|ryanair|easyjet|retail|cinema|theatre|box office|call cent(?:re|er)|customer services?|spoons|wetherspoons) (?:staff|team|workers?)|
      staff (?:at|in|from|of) (?:the |our |my |a |this |that )?(?:local )?(?:bar|hotel|shop|store|restaurant|cafe|pub|airport|hospital|surgery|gym|station|tesco|
      asda|aldi|lidl|sainsburys|morrisons|costa|greggs|mcdonalds|cinema|theatre|spoons|wetherspoons|bank|council)`,
  },
  {
    who: 'other',
    weak: false,
    words: `
      (?:head|heads)(?= (?:of state|gasket|lice|coach|chef|to toe|over heels|start|cold|first|teacherless|in the sand|
      on a plate|is (?:banging|pounding|killing|spinning|splitting|still)|hurts|ache|torch|phones|lights))|(?:off|in|over|
      above|out of|my|his|her|their|your|its|a clear|hanging|bald|red|bed|shower|big|crown|
      level) (?:own )?heads?(?! ?teacher| of (?:year|dep|key|maths|english|science|music|pe|art|history|geography|mfl|sixth|
      lower|upper|phase|primary|secondary|early)| (?:is|was|has|had|'s) (?:a|an|such|so|the|just|useless|clueless|
      incompetent|lazy|hopeless)| (?:doesn't|told|said|made|won't|couldn't|never|thinks|swept|gave|plagiar|bull|fiddl|
      li(?:es|ed)))`,
  },
  {
    who: 'other',
    weak: false,
    words: `
      (?:spin|yoga|zumba|dance|middle|working|upper|first|business|world|evening|cookery|pilates|antenatal|exercise|
      swimming|fitness|boxing|pottery|salsa) class(?:es)?`,
  },
  {
    who: 'other',
    weak: false,
    words: `
      (?:old|former|previous|last|ex) (?:boss|manager|job)`,
  },
  {
    who: 'other',
    weak: false,
    words: `
      (?:his|her|their|your|another|my (?:son|daughter|sister|brother|mate|friend|husband|wife|partner|nephew|niece|kid|boy|
      girl|child|lad)'?s|my kids'|friend's|sister's) (?:school|job|boss|head|headteacher|teacher|class|nursery)`,
  },
  {
    who: 'other',
    weak: false,
    words: `
      (?:behaviour|behavior|classroom|pain|time|waste|anger|project|traffic|stress|crowd|data|asset|weight|lower|
      middle leadership course on) management|management (?:of|course|degree|training|skills)|(?:pupil|subject|thought|
      party|labour|tory|conservative|middle) leadership|leadership (?:course|skills|programme|program|role|qualification|
      contest|race|election|debate|conference|training|day|style|award)`,
  },
  {
    who: 'nobody',
    weak: false,
    words: `
      nobody|no[- ]one|no (?:child|kid|pupil|student|teacher|parent|one)|none of (?:my|our|the|them|these)(?: [a-z]+)?|
      not one of (?:my|our|the|them)`,
  },
  {
    who: 'leaders',
    weak: false,
    words: `
      slt|smt|slts|(?:them|those|they|lot|nobody|no-one|anyone|people|someone|somebody|ones|folk)(?: all| lot)?(?: of them)? upstairs|senior (?:leadership|management|leaders?|team|leadership team)|leadership(?: team)?|management(?: team)?|
      powers that be|higher[- ]ups|bosses|(?:the|our|this|academy|their|my) (?:trust|mat|ceo|academy trust|academy chain|
      chain)|(?:trust|academy) ceo`,
  },
  {
    who: 'governors',
    weak: false,
    words: `
      governors?|governing body|governing board|chair of govs|govs`,
  },
  {
    who: 'head',
    weak: false,
    words: String.raw`
      (?:head|ht)(?:'s)?(?: ?teacher| ?master| ?mistress)?s?(?: of (?:year|department|dept|maths|english|science|music|pe|
      art|history|geography|mfl|sixth form|lower school|upper school|school|key stage|ks\d|humanities|computing|drama|
      infants|juniors|phase|faculty|early years|[a-z]{3,12}))?(?: ?\d{1,2})?|principal|hod|hoy|dht|aht|deput(?:y|ies)(?: heads?|
       principal| headteacher)?|assistant (?:heads?|principals?)|vice[- ]principal|line managers?|(?:my|our|the) (?:boss|
      manager|gaffer)|boss`,
  },
  {
    who: 'pupil',
    weak: false,
    words: `
      (?:half|most of|all of|the whole|the rest of|some of) (?:the )?school(?=(?:'s| is| are| were| was| can't| don't| has| have))|pupils?|students?|learners?|tutees?|sixth[- ]formers?|(?:school|class) (?:gobshite|clown|bully)`,
  },
  {
    // "Year 4 teacher": the job, and not the class
    who: 'colleague',
    weak: false,
    words: String.raw`
      (?:${YEAR_GROUP}|${STAGE}) (?:class |form |support |phase |team )?(?:teachers?|tas?|lsas?|hltas?|teaching assistants?|tutors?|nurses?|leads?|leaders?|coordinators?)`,
  },
  {
    who: 'class',
    weak: false,
    words: String.raw`
      (?:the whole of|in|of|my|class) [1-6][a-z]|class(?:es)?|tutor group|form group|(?:my|our|that|this) (?:form|set|tutor|cohort|lot|intervention group|
      phonics group|group|nursery|reception|maths group|nurture group)|(?:this|that|these|those|the whole|whole) lot|
      (?:bottom|top|middle|lower|upper)[- ]sets?(?: (?:y|yr|year) ?\d{1,2}'?s?)?|set \d|year groups?|cohort|${YEAR_GROUP}|
      ${FORM_CODE}|${STAGE}`,
  },
  {
    who: 'parent',
    weak: false,
    words: `
      parents?|carers?|pta|(?:school|gate|playground|class|whatsapp) (?:mums?|dads?|mams?|moms?)|(?:school|
      playground) gate (?:mums?|dads?)`,
  },
  {
    who: 'parent',
    weak: true,
    words: `
      mums?|dads?|mams?|moms?|mummy|daddy|mummies|mother|father|mothers|fathers|stepdad|stepmum|families|family|nan|gran|
      grandma|granny`,
  },
  {
    who: 'colleague',
    weak: false,
    words: String.raw`
      (?:(?:the|our|my|that|this) )?(?:dinner|lollipop|cleaning|kitchen|office|attendance|cover|supply) lad(?:y|ies)|tas?|lsas?|teaching assistants?|hltas?|senco|sendco|sencos|dsl|caretaker|site (?:manager|team|staff)|
      premises (?:manager|team)|school (?:nurse|cook|secretary|librarian|counsellor|business manager)|bursar|
      business manager|lunchtime (?:staff|supervisors?)|midday (?:supervisors?|assistants?)|midday|
      mdsas?|supply(?: teachers?| staff)?|cover (?:teachers?|supervisors?)|nqts?|ects?|trainees?|(?:student|trainee|other|
      new|pe|science|maths|english|music|art|drama|history|geography|french|spanish|re|dt|ict|computing|class|year \d{1,2}|
      y\d{1,2}|job ?share) teachers?|job ?share(?: partner)?|teachers? (?:next door|in (?:the next|my|our))|colleagues?|
      mentor|technicians?|(?:maths|english|science|pe|humanities|history|geography|art|music|drama|mfl|languages|dt|
      computing|our|my|the|whole) (?:department|dept|faculty)|staff|staffroom|exams officer|chaplain|invigilators?|ewo|ed psych|cover (?:lady|man)|it (?:guy|man|technician|team)|sports coach(?:es)?|pe staff|kitchen staff|office (?:staff|lady|ladies|
      manager|team)|co-?workers?|workmates?|phase lead|year lead|year head|pastoral (?:lead|team)|attendance (?:officer|
      lady)|(?:our|my|the) (?:cook|librarian|receptionist|secretary|cleaners?|admin|office|tutor|team|coach|counsellor|
      peripatetic|caretakers?)|(?:one of )?the (?:other )?teachers?|a teacher|receptionist(?= (?:at|in) (?:work|school|our|
      my))|cleaner(?= (?:at|in) (?:work|school|our|my))`,
  },
  {
    who: 'school',
    weak: false,
    words: `
      (?:this|my|our|the|that|a|awful|whole|stupid|bloody|rotten) (?:[a-z]{3,12} )?(?:school|academy|college|workplace|
      nursery)|this (?:place|dump|building|department|shithole|hole|job)|(?:my|our) (?:place|employer|workplace|work)|
      the place i work|schools? i(?:'ve| have)? work(?:ed)?`,
  },
  {
    who: 'pupil',
    weak: true,
    words: `
      kids?|kiddos?|kiddies|child|children|lads?|lasse?s?|lassies?|laddies?|girls?|boys?|teenagers?|teens|little ones?|
      littlies|bairns?|weans?|youths?|youngsters?|young people|kiddie`,
  },
  {
    who: 'other',
    weak: false,
    words: `
      husband|hubby|wife|partner|boyfriend|girlfriend|fianc[eé]e?|brothers?|sisters?|bro|sis|mates?|friends?|bestie|
      neighbours?|ex|uncle|aunt|auntie|cousins?|sons?|daughters?|nephews?|nieces?|toddler|in-?laws?|mother-in-law|dog|dogs|
      puppy|pup|cats?|kitten|hamster|horse|pony|rabbit|landlord|drivers?|cyclists?|bikers?|bloke|ref|referee|linesman|
      linesmen|var|official|officials|striker|keeper|goalie|goalkeeper|defenders?|midfield|united|rovers|arsenal|chelsea|
      tottenham|spurs|liverpool|everton|england|scotland|wales|newcastle|leeds|villa|pm|prime minister|government|govt|
      tories|tory|conservatives|labour|lib dems|reform|mps?|politicians?|ministers?|minister|chancellor|president|boris|
      johnson|trump|farage|starmer|sunak|truss|gove|cummings|corbyn|putin|musk|gavin williamson|williamson|keegan|
      phillipson|ofsted|dfe|hmi|inspectors?|council|councillors?|nhs|hmrc|dvla|customers?|waiter|barman|doctors?|gp|dentist|
      plumber|builder|contestants?|celebs?|celebrity|love island|characters?|villain|thieves|burglars?|scammers?|printer|
      photocopier|copier|laptop|computer|phone|kettle|projector|smartboard|whiteboard|car|bus|buses|trains?|tram|traffic|
      weather|wifi|wi-fi|broadband|boiler|fridge|hoover|books?|film|movie|song|series|episode|show|app|game|match|pitch|
      queue|hotel|restaurant|pub|takeaway|shop|airline|ryanair|easyjet|tesco|asda|aldi|lidl|royal mail|amazon|sky|bt|evri|
      hermes|people|folk|americans?|men|women|bankers?|billionaires?|journalists?|papers?|media|bbc|daily mail|twitter|
      trolls|football team|pub team|uni|university|union|sat ?nav|alarm|shoes|rain|wind|snow|cold|virus|diet`,
  },
  {
    who: 'self',
    weak: false,
    words: `
      i|im|ive|me|myself`,
  },
  {
    who: 'they',
    weak: false,
    words: `
      he|hes|she|shes|they|theyre|him|her|them|these|those|ones|(?:the|that|this|what a) (?!(?:dinner|lollipop|cover|office|attendance|kitchen|cleaning|cook|supply) )(?:[a-z]{3,12} )?(?:man|woman|lady|fella|bloke|guy|individual|person|pair|one)(?! (?:at|on|in|from|who|next) (?:the|my|a)? ?(?:bus|train|tube|gym|shop|pub|street|till|bank|plane|queue|telly|tv))`,
  },
  {
    who: 'you',
    weak: false,
    words: `
      you|youre|your|u`,
  },
  {
    who: 'it',
    weak: false,
    words: `
      it|this|that|thats`,
  },
];
