/**
 * The events and duties of a school year, as staff name them. Sources for patterns on folded text, each bounded.
 * `STAFF_LIFE`: only somebody who works there speaks of it; `EVENTS`: parents and the press do too;
 * `HAPPENINGS`: anybody's word, of school only beside a class or a school.
 */

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
(?:break|lunch|playground|gate|bus|corridor|yard|detention|dinner|dinnertime|lunchtime|canteen|dining hall|playtime|crossing|after-?school|early|late) duty
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
(?:ofsted|estyn|hmie?|hmi|siams|isi|education scotland)(?:'ve|'s|'re| have| has| are| is| inspectors?)? (?:just |only |finally |been )?(?:in|rang|ringing|rung|called|calling|call|phoned|phone call|visit\w{0,3}|today|tomorrow|this|next|on|window|week|due|arrive\w?|arriving|came|coming|come|here|left|gone|prep|done|over|survived|inspectors?|inspection|report|outcome|result|were|was|turned|watch|feedback)
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
carol (?:service|concert)s?
christmas (?:jumper day|fayre|fair|play|production|lunch day|concert|show|performance)
(?:school|summer|spring|easter|pta|winter|pfa|autumn) (?:fair|fayre|fete|fête|bbq|disco|bazaar)|school (?:disco|play|production|concert|council|show|choir|band|photos?|photo day|prom|musical|panto|sleepover|camp|swimming|orchestra|library|quiz|auction|camping trip|bake sale|minibus|garden|pond|allotment|rabbit|guinea pig|dog|chickens?|fields?|playground|hall|kitchen|car park)
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

export const HAPPENINGS = list(String.raw`
trips?|coach|minibus|assembly|assemblies|lessons?|match|fixtures?|tournament|swimming|concert|show|shows|rehearsals?|performances?|production|musical|play
marking|planning|topic|timetable|display|experiments?|projects?|displays|workshop|competition|quiz|bake sale|tug of war|sack race|relay|football|netball|rugby|rounders|hockey|cricket|dance|choir|singing|poems?|poetry|stor(?:y|ies)|phonics|maths|science|english|history|geography|reading|spellings?|handwriting|homework|drama|art
visit|museum|zoo|farm|castle|library|church|camping|camp|expedition|theatre|gallery|beach|woods?|walk|care home|castle|abbey|aquarium|battlefields?|normandy|iceland|somme|ypres|berlin|paris|france|london|york
prom|parade|disco|party|fair|fete|graduation|exams?|tests?|gcses?|a-?levels?|results|mocks?|coursework|interventions?|boosters?
snow|boiler|heating|power cut|flood|fire alarm|leak|noro|norovirus|bug|nits|chicken ?pox|covid|flu|sick|off today|shut|supply|observed|glitter|chicks?|caterpillars?|tadpoles?|butterflies|volcano(?:es)?|fractions|pythagoras|macbeth|titanic|romans|vikings|tudors|egyptians|card
`);
