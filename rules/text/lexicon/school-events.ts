/**
 * The events and duties of a school year, as staff name them. Sources for patterns on folded text, each bounded.
 * `STAFF_LIFE`: only somebody who works there speaks of it; `EVENTS`: parents and the press do too;
 * `HAPPENINGS`: anybody's word, of school only beside a class or a school.
 */
import type { Cue } from '../weigh';

const list = (words: string): string =>
  words
    .trim()
    .split('\n')
    .map((line) => line.trim().replace(/ /g, String.raw`\s`))
    .join('|');

export const STAFF_LIFE = list(String.raw`
ppa(?: time| cover)?
inset(?: days?| training)?(?! (?:image|photo|map|text|zip|pocket))
(?:lesson|formal|pop in|drop in|performance management) obs(?:ervations?)?
observed lessons?|obs (?:went|today|tomorrow|done|this)|being observed|got observed|observation (?:week|lesson|today|tomorrow|went|done)
(?:book|work) (?:look|looks|scrutiny)
learning walks?
deep dive (?:in|into|tomorrow|today|for) (?:history|maths|reading|english|geography|science|phonics|art|music|pe|re|mfl|computing|dt)|(?:history|maths|reading|english|geography|science|phonics) deep dive
pupil progress (?:meetings?|week)
(?:break|lunch|playground|gate|bus|corridor|yard|detention|dinner|dinnertime|lunchtime|canteen|dining hall|playtime|crossing|after-?school|early|late) dut(?:y|ies)
wet (?:play|playtime|break|lunch)s?
indoor (?:play|break|lunch)
staff (?:meeting|briefing|training|inset|panto|bulletin)
(?:morning|weekly|monday|slt|smt|department|dept|phase|year team|faculty|ks\d) (?:briefing|meeting)
(?:slt|smt)(?: meeting| drop-?ins?| walk| learning walk)
(?:report|reports) (?:comments?|writing)|(?:writ\w{1,4}|doing|finish\w{0,3}|proofreading|\d{1,3}|my|of) (?:\w{2,10} ){0,2}reports (?:before|by|to|done|for|left|due|tonight|today|this)|report (?:season|cards? to write)
home visits?(?= (?:for|to|with|today|this|before|week|done|tomorrow))
(?:cover|covered|covering) (?:a |the )?(?:y|yr|year) ?\d{1,2}
cover lessons?|on cover|lesson on supply|supply today
(?:form|tutor|carpet|golden|circle|story) time
(?:new )?(?:class )?seating plans?
mock (?:exams?|papers?|results|week|marking|season|interviews)|(?:marking|marked|mark) (?:\w{1,9} ){0,3}(?:mocks|papers|books|essays|assessments|coursework|neas?|tests|sats)|(?:y(?:ea)?r? ?1[0-3]s?'? ?)mocks
moderation (?:today|tomorrow|this|with|meeting|day|visit|done|week|at)
(?:phonics|reading|multiplication|times tables?) (?:screening|screen|check)(?: check| test| week)?
baseline (?:assessments?|tests?|testing|week)
ehcp (?:meeting|review)s?|annual reviews? (?:meeting|today|all|this)
parents'? ?(?:coffee morning|workshop|meeting)|stay and play session
(?:teaching|school|second|first|final|ect|pgce) placement|on placement
(?:ofsted|estyn|hmie?|hmi|siams|isi|education scotland)[.,!:]?(?:'ve|'s|'re| have| has| are| is| inspectors?)? (?:just |only |finally |been )?(?:in|rang|ringing|rung|called|calling|call|phoned|phone call|visit\w{0,3}|today|tomorrow|this|next|on|window|week|due|arrive\w?|arriving|came|coming|come|here|left|gone|prep|done|over|survived|inspectors?|inspection|report|outcome|result|were|was|turned|watch|feedback)
(?:inspectors?|hmi) (?:are |were |is |was )?(?:in|today|tomorrow|watch\w{0,3}|came|coming|here|left|arrive\w?|turned)
being (?:inspected|ofsteded)|we(?:'re| are| got| were| have been|'ve been) (?:being |finally )?(?:inspected|ofsteded)|(?:had|got|get|getting|waiting (?:for|on)|awaiting) the (?:ofsted )?(?:call|phone call)(?= (?:from ofsted|today|yet|at|this|!)|[.!,]|$)|(?:post|pre|surviv\w{1,3}|thanks|since|until|till|after|before|during|prepping for|ready for|waiting for|had|have|our|we had|awaiting|await) (?:the |our |an? )?(?:ofsted|estyn|hmie?|siams)
`);

export const EVENTS = list(String.raw`
parents?'? ?(?:eve|evening|evenings|eves|consultations?|night)
sports ?days?|school games
nativit(?:y|ies)
sats(?: week| papers?| prep| booster| breakfast)?(?![a-z])
residentials?(?! (?:street|area|road|home|care|property|parking|zone|letting|building|project|development|mortgage|estate))
(?:school|class|field|educational|year \d{1,2}|y\d{1,2}) trips?|trip letters?
(?:school )?open (?:evening|eve|morning)s?|school open days?|sixth form open day
(?:class|whole[- ]school|key stage|ks\d|year \d{1,2}|y(?:r)? ?\d{1,2}|leavers'?|leaver's|celebration|harvest|end of term|christmas|easter|remembrance|burns|sharing|achievement|phase|infants?|junior|house|rewards?|star of the week|first|monday|friday) (?:assembly|assemblies)|(?:in|taking|took|doing|did|led|lead|leading|my|our|during|after|planning|whole|for|through) assembly
leavers'? ?(?:'s)? (?:assembly|service|disco|do|hoodies?|party|prom|mass|show|production|bbq|day|concert|ball)|leaver's (?:assembly|service|disco|party|day)
world book day
bikeability
harvest (?:festival|service|mass|supper|celebration)
christmas jumper day
(?:school|pta|pfa) (?:fair|fayre|fete|fête|bbq|disco|bazaar)|school (?:disco|play|production|concert|council|show|choir|band|photos?|photo day|prom|musical|panto|sleepover|camp|swimming|orchestra|library|quiz|auction|camping trip|bake sale|minibus|garden|pond|allotment|rabbit|guinea pig|dog|chickens?|fields?|playground|hall|kitchen|car park)
(?:pta|ptfa|friends of the school) (?:quiz|meeting|disco|event|film night)
(?:induction|transition|taster|moving[- ]up|move[- ]up|settling[- ]in|settle|activities|enrichment|sponsored|class photo|own clothes|non-?uniform|mufti|flexi|drop down|collapsed timetable|stem|culture|careers|roald dahl|victorian|viking|roman|egyptian|tudor|greek|stone age|pyjama|odd socks|number|red nose|children in need|pudsey|dress[- ]up|spotty|maths|science|poetry|sponsored walk) day|(?:anti-?bullying|maths|science|book|arts?|stem|assessment|enrichment|activities|careers|test|safer internet|health|kindness|mental health|walk to school|world of work|refugee|black history) week(?= (?:at|in|with|has|was|is|has|going|here|done|kicks?|starts?|kicked|finished)| ?[-:!.])
(?:options|curriculum|transition|welcome|awards?|prize-?giving|celebration|achievement|destinations?|revision|information|phonics information|meet the teacher) (?:evening|night|eve)|prize-?giving|meet the teacher
(?:gcse|a-?level|as|sats|btec|nat 5|national 5|higher|highers) results(?: day)?|results day
(?:year \d{1,2}|y(?:r)? ?\d{1,2}) (?:prom|exams?|gcses?|sats|mocks?|mock exams?|intake|transition|residential|camp|leavers'?|production|options|ski trip|graduation|disco)
(?:fire|lockdown|evacuation|bomb) drills?
forest school
(?:breakfast|after-?school|homework|wraparound|lunchtime|chess|coding|gardening|choir|netball|football|running|drama|art|lego|recorder|debate|revision|intervention|booster|multi-?sports|gymnastics|science|maths|eco|booster) club(?= (?:today|this|tonight|tomorrow|after|with|was|were|starts?|is|at|kids|children|had|loved|won|made|planted|finished|on))
(?:eco|school) (?:council|committee|warriors?)
(?:d ?of ?e|duke of edinburgh)(?:'s)?(?: award)? (?:expedition|bronze|silver|gold|exped|practice|qualifying|group|trip)|(?:bronze|silver|gold) d ?of ?e
(?:first|last|second|final) (?:day|week|night) (?:back |of )?(?:at |of |with |in )?(?:the |this |my |a |spring |autumn |summer |new |school |half )?(?:term|half-?term|school year|academic year|class|year \d{1,2}|y\d{1,2}|reception|placement|back at school|pupils|kids|school|teaching)
(?:school'?s?|we|we've|we're|we'll|'ve|just) (?:has |have |just |finally |all |officially )?(?:broke|broken|breaking|break) up(?= (?:today|for|tomorrow|at|on|yesterday)|[.!,]|$)
(?:p[1-7]|s[1-6]) (?:show|trip|camp|concert|prom|leavers'?|nativity)
eisteddfod|school mass|holy communion prep
(?:nursery|reception|year 7|new) intake|new starters
school'?s? (?:is |was |will be |being |has been )?(?:shut|close|closed|closing|closes|flooded|burgled|evacuated|inspected|boiler|heating)
(?:school|work) (?:panto|pantomime|christmas show|nativity)
(?:governors?'?|governing body|fgb) (?:meeting|visit)s?
school nurse|(?:flu|hpv) (?:jabs?|vaccinations?|sprays?) (?:in|at) school|nits? (?:in|at|round) (?:school|my class)
interviews? (?:for|day for) (?:\w{2,9} ){0,3}(?:head|headteacher|deputy|deputy head|teacher|ta|tas|class teacher|assistant head|ect|principal)
cpd(?: day| session| training| today| evening)?|twilight (?:cpd|session|training|inset)|training day at school
children in need bake sale|bake sale (?:at school|for children in need)
st david's day (?:parade|eisteddfod|assembly|concert)|(?:school )?trip day|(?:taking|took|take) (?:the|our|my) (?:choir|orchestra|brass band|netball team|football team|rugby team|debat\w{2,4} team|school council)|class photos?(?: day)?(?= (?:day|today|done|this)|[.!,]|$)
mad science|(?:fire service|police|author|poet|vet|dentist|animal man|owl man|planetarium|theatre company) (?:visit|in nursery|in reception|in school|came in)
staff (?:v|vs|versus) (?:\w{2,10} ){0,2}(?:sixth form|students?|pupils?|y\d|year)
`);

/** Anybody's words, of school only beside a class or a school. */
export const HAPPENINGS = list(`
trips?|coach|minibus|assembly|assemblies|lessons?|match|fixtures?|tournament|swimming|concert|shows?|rehearsals?|performances?|production|musical|play
topic|timetable|displays?|experiments?|projects?|workshop|competition|quiz|bake sale|tug of war|sack race|relay|football|netball|rugby|rounders|hockey|cricket|dance|choir|singing|poems?|poetry|stor(?:y|ies)|reading|drama|exhibition|art|parade
visit|museum|zoo|farm|castle|library|church|camping|camp|expedition|theatre|gallery|beach|woods?|walk|care home|abbey|aquarium|parliament
party|graduation|exams?|tests?|results|interventions?|snow|boiler|heating|power cut|flood|fire alarm|leak|noro|norovirus|bug|chicken ?pox|covid|flu|sick|chicks?|caterpillars?|tadpoles?|butterflies|volcano(?:es)?|pythagoras|macbeth|titanic|cards?|cake|minibus|sprinklers|photographer
`);

/** Events that churches, clubs and companies hold as well. */
export const ANYBODYS_EVENTS = list(`
carol (?:service|concert)s?|(?:christmas|summer|spring|easter|winter|autumn) (?:fair|fayre|fete|fête|bbq|disco|bazaar|play|production|concert|show|performance|lunch|party|do)
(?:for |raising money for )?(?:children in need|comic relief|red nose day|sport relief)|prom|parade|disco|graduation|concert|production|musical|rehearsals?|fixture|tournament|cup final|bake sale|book fair|litter pick|charity day|open day|fun run|quiz night|talent show|awards?|certificates
`);

/** Words for what goes on in classrooms and corridors. For `Phrases`: kind, weight, words. */
export const SCHOOL_CUES: readonly (readonly [string, Cue])[] = [
  [
    `
    {science|maths|english|history|geography|art|music|drama|pe|re|dt|french|spanish|german|computing|phonics|literacy|cooking|counting|reading|writing|spelling|handwriting|swimming|forest|guitar|first|last|cover|whole|observed|whole-class|physics|chemistry|biology|psychology|pshe|grammar|poetry} (?:school )?(?:lessons?|sessions?|morning|workshop|test|tests|mock|practical|experiment|club|week)
    {lesson|lessons} (?:on|about|today|tomorrow|plans?|planning|went|with|to|this|i|observation)
    {taught|teaching} (?:my |a |an |the |our |them |all )*(?:class|y\\d|year|yr|set|fractions|phonics|macbeth|maths|science|history|pe|french|english|tudors|romans|vikings|victorians|ancient|rugby|netball|[\\w']+ (?:today|tomorrow|yesterday|this morning|this week|last))
    when do i {teach}
    in {class} (?:today|this|yesterday|we|and|when|a)
    {classroom|staffroom|playground|playtime|photocopier|assembly|assemblies|carpet|corridor|corridors|whiteboard|lollipop|detention|detentions|exclusion|exclusions|suspension|suspensions|timetabling|moderation|phonics|spellings|handwriting|register|homework|gcses|sats|mocks|nea|coursework|invigilating|invigilation|twilight|eyfs|ehcp|ehcps|laminator|ppa}
    {cloakroom|sprinklers|bikeability|plenary|fieldwork|tapestry|cpoms|bromcom|ttrs|dojo|dojos|parentpay|parentmail|numbots|safeguarding}
    {parent|parents|parents'} (?:meeting|meetings|consultations?|helpers?|assembly|forum|view|in|at our)
    {stay} and play
    {exclusion|disciplinary|strategy|transition|attendance|behaviour|reintegration|pastoral|faculty|curriculum|planning} (?:meeting|meetings|panel)
    {canteen|sandpit|governors}
    {governor} (?:interviews?|meeting|visit|training|day)
    {interviews|interview} (?:for|today|and we|all)
    {reports} (?:down|left|to|done|written|finished|due|for)
    {teachers'|staff} (?:panto|pantomime|band|choir|race|football|dance|lip sync|karaoke|quiz)
    {email|message|card|letter|note|thank|complaint|call|visit} (?:today |this evening |this morning )?from (?:a|one of my|one of our) (?:lovely |very |grumpy |angry |happy |kind )*(?:parent|mum|dad|family|governor|ex pupil|former pupil|pupil|student|year)
    {food|design|resistant} (?:tech|technology|materials)
    {cross} country (?:team|today|race|club|finals?)
    (?:at|spent|during|all|my|over) {break|playtime|lunchtime|breaktime}(?= (?:looking|duty|today|i|we|and|with|pulling|time|was|chasing|talking|in|on|doing|mopping)|[.,!])
    dress {rehearsal|rehearsals}
    {french|german|spanish|exchange|language} (?:exchange|trip|visit|assistants?)
    the new {nursery|reception|starters|intake|year}
    {nursery|reception} (?:children|kids|babies|starters|bubble|garden|graduation)
    end of {day} (?:1|one|\\d)
    in our {block|building|corridor|department|phase|base|unit|provision|setting|hub|bubble}
    all {year|y7|y8|y9|y10|y11} (?:\\d+ )?(?:vaccinated|pupils|students|in)
    {training|inset} (?:day|session|morning|afternoon) (?:on|at|with|about)
    {class} (?:advent|calendar|christmas|party|elf|fish|plant|sunflowers?)
    {report} (?:deadline|comments?|writing|season|cards?)
    new {behaviour|marking|uniform|phone|homework|attendance} policy
    {tuck} shop
    glue {stick|sticks|lid|lids}
    {pritt} sticks?
    my {lesson|lessons}
    (?:in|during|after|before|of|for|half) (?:my|a|the|first|last|every|this|that) {lesson|lessons}
    {lesson|lessons} (?:with|today|this|in)
    double {science|maths|pe|english|french|art|drama|lesson|period}
    {art|drama|music|science|form|prep|tutor|computer|dt|food|dance} (?:room|rooms|studio|suite|lab|labs|department|cupboard)
    new {starters|intake|pupils|starter|timetable|pupil|uniform}
    {star|pupil|student|writer|reader|mathematician|sportsman} of the (?:week|month|term|day)
    {house|merit|behaviour|achievement} points?
    {merits|dojos|conducts}
    golden {time|ticket|book}
    {show} and tell
    {circle|carpet|snack|tidy|milk|register} time
    {continuous} provision
    mud {kitchen}
    tuff {tray|trays|spot}
    {water|sand} tray
    {class} (?:pet|hamster|tortoise|rabbit|guinea|bear|teddy|assembly|novel|book|reader|reward|party|charter|rules|vote|trip|display|project|photo|dojo|reps?|clap)
    {reading} (?:corner|buddies|records?|groups?|scheme|eggs|champion)
    {guided|shared} (?:reading|writing)
    {spelling|times|reading|maths|phonics|arithmetic} (?:test|tests|tables|bee|challenge|quiz|assessment|results|group|groups|papers?)
    {cover|supply} (?:teacher|teachers|lesson|lessons|staff|work|again|supervisor)
    on {supply|cover} (?:today|this|all|again)
    {tas|staff|teachers|colleagues} (?:down|off|short|absent|missing)
    {short} staffed
    {interhouse|inter-house|house} (?:cup|competition|sports|music|drama|match|quiz|rounders|football)
    {exam|exams|mocks|tests|assessments} (?:back|today|tomorrow|start|started|next|week|marked|over|season|hall|done|all|this)
    {data} (?:drop|deadline|entry)
    {progress} (?:8|reports|data)
    {lesson} (?:plans?|planning|resources|objective|objectives)
    {marking} (?:pile|policy|party|done|all)
    {learning|behaviour|phonics|reading} (?:walk|walks|audit|review|tour)
    {open|taster|transition|welcome|settling|moving|move|induction|interview|enrolment|photo|training} (?:day|morning|evening|afternoon|event) (?:for|at|today|tomorrow|tonight|this|with|went|on|was)
    {christmas|nativity|easter|diwali|eid|ramadan|vaisakhi|hanukkah|chanukah|holi|navratri|purim|leavers|leavers'|summer|year|end-of-year|harvest} (?:production|play|nativity|rehearsal|rehearsals|assembly|assemblies|celebration|celebrations|panto|concert rehearsals?)
    {snow} day
    {school} (?:opens|reopens|closed|shut|finished|starts|started|was (?:shut|closed|like|buzzing|crazy|so))
    {playtime|lunchtime|breaktime|lunch|break} (?:duty|duties|supervision|club)
    {swimming|pe|cooking|music|french|computing|forest} (?:with|for) (?:the |my |our )?(?:y\\d|year|yr|reception|class|kids|infants)
    the kids? (?:are|were) (?:not |so |very |really )*{excited|happy|hyper|feral|wild|angels|amazing|brilliant|obsessed|knackered|lovely|shattered|giddy|bouncing|wired|buzzing|gutted|devastated} (?:about|with|for|that|after)
    {gcse|gcses|a-level|btec|nat|highers|national|igcse} (?:results|exams?|class|group|students|coursework|paper|papers|mocks?|art|drama|pe|options|revision|5s?)
    {residential|residentials}
    {uniform} (?:starts|check|checks|policy|day|shop|rules)
    {lab|workshop} (?:coat|coats|technician|session)
    {classrooms|timetabler|playtimes|breaktime|lunchtimes|hometime|bookbags|headlice|whiteboards|interventions|prefects|homework}
    {period} \\d
    {study} leave
    {trim} trail
    {singing|hymn|choir|nativity|play|dance|song} (?:practice|rehearsal|rehearsals)
    {dining|school|lunch} hall
    {school} (?:photographer|photos|picture day|lunches|dinners|bell|day|visit|inspection|meeting|minibus|office|uniform day|disco|show|shop|project)
    {schools'|schools|inter-schools} (?:[\\w']+ )?(?:final|finals|cup|gala|championships?|competition|tournament|athletics|cross country|quiz)
    {workshop|coffee|evening|meeting|session|course|talk} (?:morning )?(?:for|with) (?:the |our |new |reception |y\\d+ )*(?:parents|carers|families)
    {parents} (?:in for|coming in|workshop|forum|morning|meeting|in tomorrow|in today)
    whole {school}
    {end} of (?:the )?(?:year|term|key stage|topic) (?:awards?|show|assembly|party|disco|tests?|treat|reports?|performance)
    {enterprise|careers|science|sports|maths|wellbeing|culture|mufti|pyjama|toy|roman|tudor|viking|victorian|greek|egyptian|dinosaur|pirate|superhero|number|activity|house|transition|fun|charity|wear} (?:day|week)(?= (?:today|tomorrow|at|in|was|is|with|on|and|this|done|for|next)|[.,!:]|$)
    {exam|assessment|mock|sats|test|ofsted|transition|induction|production|open} week
    {two} (?:minute|minutes) silence
    {nursery|reception|preschool} (?:visit|session|class|children|kids|babies|had|trip|parents|staff)
    {world|number|anti-bullying|safer} (?:book|internet|maths|poetry|mental health) (?:day|week)
    {moving|tidying|sorting|setting|decorating|painting|packing|cleaning} (?:up |out )?(?:my |our |the |new )*(?:classroom|classrooms|room|book corner|role play|stock cupboard)
    my (?:new |own |old )?{classroom|room|timetable|stock|display}
    {stock|book|store|science|pe|art} cupboard
    {risk} assessments?
    {dinner|midday} (?:ladies|lady|supervisors?)
    {two|three|four|five|several|another} (?:exclusions?|detentions?|supply|lessons|periods|duties|observations)
    staff {room}
    {staff} (?:do|night|party|panto|pantomime|quiz|choir|football|netball|rounders|training|christmas|social|meal|wellbeing|sports|away day|bbq|meeting)
    {science|maths|english|art|music|dt|humanities|languages|pe|sixth} (?:block|department|dept|corridor|form block|office|room|hall|lab)
    {school|dinner|lunch|sports|main} hall
    {hall} (?:floor|stage|for|was|is|full)
    {pe} (?:was|kit|in|today|outside|with|cupboard|shed)
    {options|year|phase|department|dept|subject|data|pastoral|progress|slt|attendance} (?:meeting|meetings|team|group)
    {performance} (?:management|review)
    {had|have|got|my|an|first|formal|another} (?:a |an |my |the )?(?:lesson )?(?:obs|observation|observations|appraisal)(?= (?:at|today|tomorrow|this|with|in|on|went|first)|[.!,]|$)
    (?:the )?{la|dfe|ofsted|hmi|lea|local} (?:authority )?(?:in|visited|visit|came|coming|are in|inspector|advisor)
    {inspection|audit} (?:report|team|week|is|was|today|this|next|prep)
    safeguarding {audit|training|update}
    {send|annual|ehcp|sen} (?:review|reviews|meeting|meetings)
    {exam} (?:certificates|hall|season|results|desks|invigilat\\w+)
    {work} experience (?:visits?|week)
    {sponsored} (?:silence|bounce|walk|read|spell|skip|swim|run|bikes?|dance)
    {revision|intervention|booster|catch} (?:session|sessions|class|classes|club|group|groups|up session)
    {saturday|easter|summer|holiday} (?:school|revision)
    {transition|induction|taster|settling|welcome|induction} (?:morning|afternoon|day|days|evening|visits?|week)
    {nursery|reception|preschool|y6|infants} (?:graduation|leavers|induction|show|performance|nativity|sports)
    {leavers|leavers'|leaver's} (?:[\\w']+)
    {gardening|chess|choir|netball|football|homework|running|drama|art|lego|debate|coding|breakfast|eco|science|maths|recorder|knitting|cooking} club
    {county|district|inter-school|schools'|schools|borough|regional} (?:athletics|cross country|cup|sports|finals?|final|netball|football|rugby|gala|championships|trials|music festival|games)
    {county} cross
    {book} (?:fair|week|day|corner|trolley|bands?)
    school {garden|library|minibus|council|nurse|hall|kitchen|play|field|trip|chickens|choir|band|lunch|dinners|photos}
    {ks1|ks2|ks3|ks4|ks5} (?:[\\w']+)
    {mat|trust} (?:day|conference|training|inset|wide)
    {seating} plan
    this half {term}
    (?:end of|start of|first week of|last week of|summer|spring|autumn|this|next|last|rest of|all) {term}
    (?:first|last|new) week {back}
    {term} (?:starts|started|ends|ended|with|is over|done|finished|one|two)
    `,
    { kind: 'school matter', weight: 2 },
  ],
  [
    `
    {lesson|lessons|lunchtime|lunchtimes|periods|class|taught|pegs|panto|pritt|scones|block|parents|term|corridor|hall|teacher|teachers|trays|lockers|nits|glitter|playdough|poppies|harvest|advent|diwali|eid|tudors|romans|vikings|victorians|egyptians|fractions|timestables|topic|clubs|enrichment|bell|worksheet|worksheets|btec|gcse|makaton|elsa|nurture|pshe|recorders|poems|science|maths|phonics|spelling|workbook|pritt|whiteboard|bookbags|exam|exams|coursework|results|supply|mocks}
    `,
    { kind: 'school word', weight: 1 },
  ],
  [
    `
    {slt|smt|pta|ptfa|senco|sendco|tas|hlta|governors|headteacher|caretaker|lollipop|dinner|mdsas|deputy|hod|pfa|dsl}
    (?:the|our|my|new|a|great|lovely|brilliant) {ta|staff|head|deputy|receptionist|technician|librarian}
    (?:old|new) {head} (?:starts|started|left|leaves|is|was|teacher)
    {staff} (?:do|night|party|panto|pantomime|quiz|team|choir|football|netball|training|christmas|social|room|meeting|wellbeing)
    {staffroom|colleagues|colleague|supervisors|appraisal|appraisals}
    (?:our|the new|our new|our lovely|our old) {headship|headteacher|caretaker|deputy|chair|dinner|ta|tas|cook|secretary|receptionist|technician|librarian|chaplain|governors|premises|site}
    `,
    { kind: 'staff', weight: 1.5 },
  ],
  [
    `
    our (?:new |lovely |old )*{head|head's|headteacher|headteacher's|deputy|caretaker|ta|receptionist}(?! (?:office|injury|cold|space))
    `,
    { kind: 'staff', weight: 2 },
  ],
  [
    `
    {laminating|laminated|laminate|marking|marked|cutting|sharpening|displays|display|backing|planning|planned|resources|assessing|photocopying|printing} (?:[\\w']+ )?(?:paper|out|books?|papers|essays|tests|mocks|for|of|up|lessons|reports|board|boards|ladybirds|on|done|the|\\d+|worksheets|term|next)
    {writing|finishing|finished|wrote|written|doing} (?:[\\w'\\d]+ ){0,3}(?:reports|report|plans|planning|data|risk assessments?|references|displays?)
    {books} (?:to|left to) mark
    {exercise} books
    {resourcing|reports|timetable|assessments|paperwork}
    `,
    { kind: 'preparation', weight: 1.5 },
  ],
  [
    `
    {trip|trips|coach|minibus|museum|zoo|farm|skiing|ski|normandy|battlefields|somme|iceland|camping|theatre|panto|pantomime|castle|expedition|fixture|fixtures|match|athletics|swimming|beamish|library|beach|tour|visit|walk|gallery|aquarium|planetarium|cathedral}
    `,
    { kind: 'outing', weight: 1 },
  ],
  [
    `
    {taking|take|took|leading|led|lead|organising|organised|running|ran|booked|booking} (?:the |our |a |my |this |year \\d+ |y\\d+ |\\d+ |all |some |of |them )*(?:[\\w']+ ){0,2}(?:trip|trips|choir|residential|camp|expedition|visit|club|production|tour|fixture|netball|football team|assembly)
    `,
    { kind: 'led outing', weight: 2.5 },
  ],
  [
    `
    (?:at|in|from|round|leaving|into|to|around|for) (?:our |my |the )?{school}
    at the {primary|juniors|infants|secondary|academy|nursery|high}
    my new {school|place|job|class}
    {school} (?:today|tomorrow|tonight|this|has|was|is|on|shut|closed|opened|raised)
    {hall|playground|field|office}
    `,
    { kind: 'place', weight: 1 },
  ],
  [
    `
    (?:at|in|from|round|leaving|into) {work}
    `,
    { kind: 'work', weight: 1 },
  ],
  [
    `
    {vacancy|vacancies|hiring|recruiting|enrolling}
    {join} our
    {looking} for (?:a|an)
    (?:accepted|got|offered|applied) (?:for )?(?:a|the|my) (?:[\\w]+ )?{post|job|role|place}
    {apply} (?:via|now|by|here)
    `,
    { kind: 'vacancy', weight: -2 },
  ],
  [
    `
    {our|my|this|love} (?:little |wee |lovely |wonderful |small |amazing |village |new |whole |entire |crazy |this )*school(?! (?:days|friend|friends|run|reports?|uniform|crest|logo|badge|hoodie|lanyard|newsletter|website|prospectus))
    school's {shut|closed|open|flooded|boiler|heating|hall|own}
    `,
    { kind: 'place', weight: 1.5 },
  ],
  [
    `
    {today|tonight|tomorrow|tmrw|tomo|yesterday|today's|tonight's|tomorrow's|yesterday's|overnight|currently}
    this {morning|afternoon|aft|evening|week|term|am|pm|half|morning's|week's}
    {last} (?:night|week|thing|term|day|lesson)
    {next} (?:week|term|mon|tue|wed|thur|fri|half|monday|tuesday|wednesday|thursday|friday)
    {on|every|till|until|by|before} (?:mon|tues|wednes|thurs|fri|satur|sun)day
    {monday|tuesday|wednesday|thursday|friday|weds|thurs}
    {all} (?:week|day|morning|afternoon)
    {just} (?:got|been|back|finished|had|did|marked|covered|survived|done|taken|taught|watched|dropped|in from)
    {first} (?:day|week|go|full|ever|lesson|time)
    {back|home|in} from
    {after|before} (?:easter|christmas|half|the holidays|school|break|lunch)
    {off} to
    {weeks|days|sleep|sleeps|hours|week} (?:till|until|to go|in at|to)
    {done|survived|finally}
    {finally} (?:out|finished|here|done|over)
    in (?:the )?{june|july|may|march|april|spring|autumn|november|december|january|february|september|october|summer}
    `,
    { kind: 'time', weight: 1 },
  ],
  [
    `
    {was|were|had|did|got|went|made|won|loved|smashed|raised|came|said|told|asked|took|finished|ended|ran|sobbed|cried|gave|wrote|read|performed|planted|hatched|dressed|spent|taught|marked|covered|watched|planned|sang|visited|dropped|pulled|welcomed|celebrated|learned|learnt|explored|managed|enjoyed|survived|ate|found|lost|played|presented|trapped|turned|thought|got|kept|ate|started|forgot|brought}
    {chaos|carnage|madness|bedlam|savage|hilarious|emotional|mayhem|unreal|magic|epic|hectic|pandemonium|exhausted|knackered|buzzing|sobbing}
    so {proud} of
    well {done}
    (?:what an|a|an) (?:[\\w]+ )?{day|afternoon|morning|evening} (?:of|with|in the|at)
    (?:lovely|great|fab|brilliant|amazing|busy|fun|wonderful|gorgeous|fantastic|super|tiring|long|proud|incredible|fabulous|magical|special|manic|crazy|mad|exhausting) {day|morning|afternoon|evening|week|night|time|session|visit|trip|show|performance}
    what a {day|week|morning|night|show|evening|term|trip}
    `,
    { kind: 'told', weight: 0.75 },
  ],
  [
    `
    {i|i'm|im|i've|ive|we|we're|we've|we'll|us|me|i'll|mine}
    `,
    { kind: 'first person', weight: 0.75 },
  ],
  [
    `
    {toddler|toddlers|baby's|nap|bedtime|bath|nan|grandma|grandkids|playdate|hubby|husband|babysitter|childcare|nappies|family|mum's|dad's}
    (?:the|my|our|both) kids (?:to|at|in|off|on|with|into|for|and i|are|had) {bed|nursery|home|grandparents|holiday|mcdonalds|bath}
    {vote} for
    {dropbox|pdf|pdfs|scan|scanned|photocopied|link|upload|uploaded}
    {sats|ofsted|homework|exams|gcses|schools|phonics|uniform} (?:do|does|is|are|should|need|needs|must|aren't|isn't|don't|doesn't|shouldn't)
    {tickets} (?:on sale|available|from|are|left|via|on the website)
    am {dram}
    {dram|amdram|gig|festival|holiday|campsite|caravan|majorca|spain|cornwall|wetherspoons}
    {uni|university|college} (?:friends|days|assignment|lecture|exam|exams|course|open)
    `,
    { kind: 'home', weight: -1.5 },
  ],
  [
    `
    (?:my|etsy|online|tes|tpt) {shop|store}
    {dm|pm|inbox|bundle|tutoring|tuition|tutor|etsy|tpt|masterclass}
    message {me}
    {applications|places} (?:for|are|open|now)
    first one {free}
    `,
    { kind: 'trade', weight: -3 },
  ],
];
