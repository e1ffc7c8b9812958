/**
 * What schools keep in confidence about one child or family, as staff say it. Phrases as in `phrases.ts`.
 * Strong ones are the language of those who work with children; of weak ones anybody may speak.
 */
export type FactKind = 'safeguarding' | 'medical' | 'private' | 'needs' | 'family' | 'exclusion' | 'grade';

export const FACT_SLOTS = {
  adult:
    "(?:mum|mam|mom|mummy|mother|dad|daddy|father|parents?|brother|sister|nan|gran|grandad|step-?dad|step-?mum|carer|mum's (?:boyfriend|partner|new fella)|uncle)(?:'s|'ve| has| have| had| is| are| was| were)?",
  few: '(?:\\w{2,10} ){0,6}?',
  self: '(?:himself|herself|themselves|themself)',
  their: '(?:his|her|their)',
  meeting:
    '(?:meeting|plan|review|conference|register|case|referral|file|panel|form|assessment|report|funding|application|appeal|tribunal)s?',
  grade: '(?:grade )?(?:u|[1-9](?:-[1-9])?|[a-e]\\*?s?|\\d{1,3} ?%|\\d{1,3}/\\d{2,3}|\\d{2,3}|zero|wts|exs|gds)',
} as const;

export const CHILD_FACTS: readonly (readonly [phrases: string, note: { readonly kind: FactKind; readonly strong: boolean }])[] = [
  [
    `
    child {protection}(?! training| officer| is the)
    {cp|cin|tac|taf|pep|lac} <meeting>
    child in {need}
    young {carer|carers}
    {restrain|restrained|restraining|restraint} (?:a|an|him|her|one|this|the)
    {looked}[\\s-]after
    {lac} (?:kid|kids|child|children|pupils?|lad|girl|boy|student)
    (?:taken|put|going|gone|went|back|is|are|was|were|been) (?:in|into) {care}(?! of| home)
    (?:in|into|from|out of) foster {care}
    {foster|fostered} (?:carers?|placement|family|mum|dad|breakdown)
    {taken} (?:away )?(?:off|from|away from) <their> (?:mum|dad|parents|family|mother|home)
    children's {home}
    (?:<their>|child's|pupil's|kid's|student's|lad's|girl's|boy's) (?:safeguarding |cp |blue |social care |new )?{file|files}
    {husband's|husband|partner's|dad's|fella's} (?:has |just )*(?:left|walked out on|walked out|cheated on|hitting|beating|buggered off)(?: on)? ?(?:her|them|him)?(?= ?(?:[.!,]|$|again|and|for|with|last))(?<!my (?:husband|partner|husband's|partner's|dad's) .{0,24})
    {placement} (?:has |have |had )?(?:broke|broken|breaking|breakdown|failed|fallen)
    {social} (?:services|workers?|care)
    {mash|lado|csc}
    early {help} (?:meeting|referral|plan|worker|assessment)
    {disclosed|disclosure|disclosures|disclosing|discloses}
    safeguarding {referral|concern|concerns|issue|log|meeting|incident|alert|call|disclosure|matter|situation}
    {cpoms|cpoms'd|cpomsed|cpomsing|myconcern}
    {strategy} (?:meeting|discussion)
    {section} (?:17|47)
    case {conference}
    core {group} (?:meeting|for|about|on|today|at|this|tomorrow|again|review)
    {removed} from (?:home|<their> (?:home|mum|dad|parents|family)|the home)
    {known} to (?:social )?(?:services|the police)
    not (?:meant|supposed|allowed) to {know|collect|see|contact} (?:where|<their>|him|her|them|the kids)
    (?:isn't|aren't|no longer) allowed (?:to {collect|see|contact}|{near} (?:the school|him|her|them|the kids|the house))
    {county} lines
    (?:prevent|channel) {referral|panel}
    (?:cigarette|belt|slap|bite|hand) {marks|burns|burn|bruises}
    {burns|bruises|bruising} (?:on|all over|up|down) <their>
    (?:came|comes|come|coming|turned|turns|arrived|arrives|walked|walks|back) (?:in|up|into school|to school|into class)(?: to school| to class| today| again| this morning| on monday)? (?:with|covered in) <few>{bruise|bruises|bruising|burns|welts|injuries}(?! from (?:football|rugby|netball|pe|skateboarding|the weekend's))
    {told|tells|telling} me (?:today |this morning |at lunch |in tears )?(?:what|how|about what) <their> <few>(?:stepdad|dad|mum|uncle|brother|cousin|nan) (?:does|did|has|hits|touches|was|is)
    police {protection} order
    being {hurt|hit|beaten|abused|touched|starved} (?:at home|by)
    (?:he's|dad's|she's|mum's|stepdad's|he is) {hitting|beating|battering} (?:her|them|him)(?: again)?(?= ?(?:[.!,]|$|up|again|and))
    (?:hasn't|hasnt|has not|haven't|not) (?:been )?{eaten|fed} (?:since|all|for) (?:friday|thursday|saturday|sunday|monday|the weekend|weekend|yesterday|days|two|three|2|3)
    {hurt|hit|beaten|touched|abused|raped|assaulted} (?:at home|by <their>)
    {hurting|hurts|touches|touched} (?:him|her|them) at home
    {camhs}
    `,
    { kind: 'safeguarding', strong: true },
  ],
  [
    `
    {neglect|neglected|abused|abuse|abusing|groomed|grooming|trafficked|exploited}
    {bruise|bruised|bruises|bruising}
    (?<!(?:pen|felt|tip|chalk|paint|lipstick|tan|mud|muddy|grass|dirty|crease|pillow|glue|sock|goggle|sharpie|ink|biro|crayon|food|tooth) ){marks|welts|scratches} (?:on|all over|up|down|around|round) <their> (?:[a-z]{2,9} ){0,2}(?:arms?|legs?|back|neck|throat|face|wrists?|body|ribs|thighs?)(?! (?:from|after) (?:eczema|football|rugby|the cat|art|painting))
    black {eye}
    domestic {violence|abuse}
    (?:in|at|to|into) (?:a|the|women's) {refuge}
    {injunction|injunctions}
    {restraining} order
    {police|cops|feds|coppers} <few>(?:statement|interview(?:ed)?|turned up|called|involved|came|taking|took|visit|knocked|everything|at (?:the|his|her)|raid(?:ed)?|looking|were|found)
    {arrested}
    (?:gone|went|goes|been) {missing}
    {ran|run|runs|running} (?:off|away) (?:again|from home|from school|last night)
    {sexted|sexting|nudes|upskirting}
    sexually {assaulted|abused|active|harassed}
    {hits|hit|beats|beat|kicks|slaps} (?:him|her|them)
    {fgm}
    {honour} (?:based|killings?|violence|abuse)
    `,
    { kind: 'safeguarding', strong: false },
  ],
  [
    `
    {ehcp|ehcps|ehc}
    {education} health and care
    {sen|send|sendco|senco} (?:register|meeting|support plan|review|panel|file|tribunal|assessment)
    {iep|ieps}
    annual {review}
    (?:1:1|one[\\s-]to[\\s-]one|1-1|1 to 1) {funding|hours|support|ta} <few>(?:cut|removed|refused|gone|taken|reduced|approved|agreed)?
    {special} (?:school|provision|needs school)
    ed(?:ucational)? {psych|psychologist}
    (?:salt|speech and language|speech) {assessment|report|referral|therapist|therapy}
    {alternative} provision
    (?:going|sent|moved|moving|off|place at|to) (?:a |the )?{pru}
    {reduced|part-time|part} (?:time )?timetable
    reading {age} of
    {ados|nonverbal|non-verbal}
    {diagnosis|diagnosed|undiagnosed}
    {adhd|autism|autistic|asd|dyslexia|dyslexic|dyspraxia|dyspraxic|pda|tourettes|tourette's|dyscalculia|fasd|foetal}
    {down|down's|downs} syndrome
    {cerebral} palsy
    {global} delay
    {positive} handling
    (?:can't|cannot|couldn't) (?:even |still )?{read|write} (?:at all|<their> (?:own )?name|a word|yet)
    `,
    { kind: 'needs', strong: false },
  ],
  [
    `
    {epilepsy|epileptic|diabetes|diabetic|cancer|leukaemia|leukemia|tumour|chemo|chemotherapy|sepsis|meningitis|anorexia|anorexic|bulimia|bulimic|hiv|pica}
    (?:had|having|has|have|another) (?:a |an |another |\\w{3,5} )?{seizure|seizures|fit|fits|stroke|miscarriage|abortion|hypo|psychotic|breakdown|meltdown in hospital}
    {seizures|seizure}
    self[\\s-]?{harm|harms|harmed|harming}
    {selfharm|selfharms|selfharming|selfharmed}
    {cutting|cut|cuts|hurting|hurt|killed|kill|starving} <self>
    {overdose|overdosed|overdoses}
    {suicide|suicidal}
    took <their> own {life}
    took (?:too many|all <their>|an|a load of) (?:\\w{2,9} )?{pills|tablets|paracetamol|overdose}
    (?:too many|handful of) {pills|tablets}
    {hurting|harming} <self>
    (?:psychotic|manic) {episode|breakdown}
    eating {disorder}
    mental {health} (?:crisis|problems?|issues?|breakdown|unit|ward|assessment|hospital)
    {sectioned}
    {depression|depressed}
    (?:severe|bad|terrible|crippling|awful|extreme|such bad|social|separation) {anxiety}
    {anxiety} (?:is|was|so|attacks?|meds|that|and)
    panic {attack|attacks}
    (?:is|'s|was|got|gets|fell|being|falling) <few>{pregnant}
    (?:is|are|'s) {having|expecting} (?:a|her|their|his) (?:first )?(?:baby|kid|child)
    {rushed} (?:in)?to (?:hospital|a&e)
    (?:in|into|from) (?:intensive care|{hospital|icu|a&e|hdu})
    {ambulance|paramedics|a&e}
    on {ritalin|medication|meds|antidepressants|methylphenidate|melatonin}
    {medicated|medication|ritalin|antidepressants|counselling|counsellor|therapist}
    <their> {meds|medication|insulin|epipen|catheter|stoma|inhaler|ritalin}
    feeding {tube}
    {allergic|anaphylactic|anaphylaxis}
    {wet|wets|wetting|soiled|soiling|soils|pooed|poos|weed|wees} <self>
    still in {nappies}
    {hearing} (?:loss|aids?)
    {cochlear|implant|transplant|surgery}
    selective(?:ly)? {mute|mutism}
    {attachment} disorder
    {trauma|traumatised}
    (?:has|got|with|who's got) {ms|parkinsons|dementia|motor}
    {sickle|cystic|muscular} (?:cell|fibrosis|dystrophy)
    (?:stage {four|three|4|3}|{terminal|terminally|palliative}|end of {life})
    {started|got} <their> (?:first )?period
    `,
    { kind: 'medical', strong: false },
  ],
  [
    `
    {transitioning|trans|nonbinary|non-binary}
    {gender} (?:clinic|dysphoria)
    (?:came|come|coming|comes) {out} (?:to me|as|to the (?:class|form|group|whole class))(?! (?:smelling|the winner|on top|winners?|top))
    (?:told|tells|telling|messaged|emailed|confided|confided in|said to|admitted to|opened up to) (?:me|us|the class|the form|everyone)(?: today| this morning| at lunch| in tears)?(?: that)? (?:he|she|they|he's|she's|they're|hes|shes|theyre)(?: is| are| might be|'s)? (?:actually |really |also )?{gay|bi|bisexual|lesbian|queer|pansexual|asexual}
    `,
    { kind: 'private', strong: false },
  ],
  [
    `
    <adult> <few>{died|dead|dying|killed|arrested|evicted|homeless|alcoholic|drunk|drinking|addict|overdosed|divorced|divorcing|separated|separating|deported|stabbed|sectioned|unemployed|sentenced|cheating|cheated|illegal|pissed|stoned|tagged|suicidal|inside|terminal|splitting|split|relapsed}(?! buddies| water| games?| partners?| friends?| club)
    <adult> <few>passed {away}
    <adult> <few>(?:to|in|into|from|out of|back in|up in|going to) {prison|jail|court|rehab|hmp|custody|refuge|hospital|hospice}
    <adult> <few>{locked|banged} up
    <adult> <few>{walked|kicked|chucked|thrown|moved|left} (?:out|off|them|him|her|home|the family)
    <adult> <few>{lost} (?:<their>|the) (?:job|house|home|benefits|kids|licence)
    <adult> <few>on {drugs|benefits|remand|bail|tag|heroin|crack}
    <adult> <few>{using|drinking} again
    <adult> <few>{beats|beat|hits|hit|kicks} (?:him|her|them|the kids|mum|<their>)
    <adult> <few>works {nights}
    <adult> <few>on {shifts|nights}
    <adult> <few>got (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|life) {years|months}
    <adult> <few>{sent} down
    <adult> <few>got {life}
    <adult> <few>{affair|affairs}
    {mum|mum's|mums|dad|dad's|dads} <few>having (?:another|a) baby
    {bereaved|bereavement|refugee}
    lost (?:both )?<their> {mum|dad|mam|parents|brother|sister|nan|baby}(?! in the| at the)
    (?:at|after|for|to|lost) <their> (?:mum|dad|mam|nan|brother|sister)(?:'s)? {funeral|today|yesterday|last|on|this}
    (?:she's|he's|mum's|dad's|is) {dying}
    {leaving|left|divorcing} (?:his|her|their) (?:dad|mum|husband|wife|father|mother)
    {custody} (?:battle|case|hearing|dispute|fight)?
    (?:living|lives|staying|sleeping|sofa surfing|moved|put) (?:in|into|on) (?:a |an |the )?{hostel|b&b|refuge|temporary|emergency|hotel|travelodge|car|floor|sofa}
    (?:emergency|temporary) {accommodation|housing}
    {homeless|evicted|eviction}
    {kicked} (?:the|<their>) door in
    free school {meals}
    {fsm}
    pupil {premium}
    food {bank|banks|parcel}
    {foodbank}
    no {food|heating|electric|electricity|bed|beds|gas|carpet|hot} (?:water )?(?:at home|in|on)?
    (?:hasn't|haven't|not|hadn't) {eaten} (?:since|all|at|for|this|today)
    {asylum|deported|deportation}
    home {office} (?:letter|decision|appeal)
    {empty} house
    {home} alone
    nobody (?:at )?{home}
    {walks|walking|walk} home (?:alone|on <their> own|by <self>)
    {lets|let|letting} <self> in
    (?:came|come|comes) (?:in|to school|to class) {drunk|stoned|pissed|high|hungry|filthy|battered}
    turned up {drunk|stoned|pissed|high}
    own {door} key
    house {fire}
    {dv|fled|fleeing|adopted|adoption|debt|gang|gangs|shoplifting|scared to go home|sofa-surfing}
    (?:<their>|the) {stepdad|stepmum} (?:is|has|hits|was)
    {smells|stinks} of (?:weed|wee|smoke|urine|alcohol)
    (?:same|dirty|filthy|unwashed) {clothes|uniform}
    `,
    { kind: 'family', strong: false },
  ],
  [
    `
    {permanently|permanent} exclu(?:ded|sion|ding)
    {perm|permanent|permed} ?[\\s-]?ex(?:ed|cluded|clusion)?
    off {roll|rolled|rolling}(?! call)
    {pex|pex'd|pexed|pexing|perm-exed}
    managed {move}
    fixed[\\s-]{term} (?:exclusion|suspension|exclu\\w+)
    {pexed|excluded|excluding} (?:today|yesterday|again|for|from (?:school|my school|our school|ours|site)|this|a|one|two|three|him|her)(?! of the quiz| point)
    `,
    { kind: 'exclusion', strong: true },
  ],
  [
    `
    {excluded|suspended|suspending|expelled|exclusion}
    {kicked} out of school
    (?:caught|found|brought|bringing|brings|carrying|came in|had|in) <few>(?:with )?(?:a |some )?{knife|blade|machete|weed|drugs|cannabis|vodka|pills|edibles|ketamine|spice}
    {dealing|deals|dealt|selling} (?:in|at|drugs|weed|vapes|on site|to y|to the)
    `,
    { kind: 'exclusion', strong: false },
  ],
  [
    `
    {got|gets|scored|scraped|given|failed|predicted|achieved|graded|getting|gotten|managed} (?:a |an |only |just |about |another |straight ){0,3}<grade>(?=[^.!?]{0,30}\\b(?:mocks?|tests?|sats|assessments?|paper|exams?|gcses?|a[\\s-]levels?|nea|coursework|phonics|spellings?|scaled|predicted|data|maths|english|science|reading|writing|tag|tags|cag|cags)\\b)
    {failed|failing} (?:everything|the lot|them all|every paper|all of them)
    {failed|failing} (?:his|her|their|all his|all her|the) (?:mocks?|phonics|sats|maths|english|gcses?|exams?|resits?)
    (?:predicted|target|mock|predicted grade of) {grade|grades} (?:is|are|of|was)
    {getting|predicted|gets|giving|given} (?:a |an |him a |her a |him an |her an )<grade>
    `,
    { kind: 'grade', strong: false },
  ],
];
