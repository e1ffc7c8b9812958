/**
 * Everyday words by what they bring into a text: ill will, weariness, lack, harm, gladness. None says anything alone; how many of each
 * stand together, beside whom, is weighed in `temper.ts`.
 */
export const TEMPERS = {
  bad: `awful bad worst worse terrible horrible horrid dreadful grim bleak rubbish useless pointless hopeless pathetic ridiculous stupid daft
    mad insane mental ludicrous absurd farce farcical shambles shambolic joke circus mess chaos chaotic disaster nightmare hell misery
    miserable toxic rotten rot dire shocking disgrace disgraceful disgusting appalling embarrassing embarrassment insult insulting unfair
    wrong broken failing failed fails failure lousy crap nonsense garbage trash cheap cheapskates tight mean petty spiteful smug clueless
    spineless gutless fake phoney hollow token waste wasted wasting worthless inept incompetent hypocrites hypocrite hypocrisy cowards
    coward bullies bully tyrant dictator clown clowns muppets idiots idiot morons fools fool amateurs cowboys dump hole pit sinking mould
    mouldy leaking leak leaks freezing crumbling collapsed collapsing worn grey soulless soul thankless demoralised demoralising morale
    ruined ruining ruin wrecked destroyed killed killing dead dying rats mafia cult regime lip-service excuse excuses blame blamed guilt
    ashamed shame scandal outrage disillusioned depressing depressed gloomy poor poorly badly shoddy sloppy lazy idle boring dull tedious
    endless meaningless petty bonkers barmy shower dregs rank vile foul minging nasty evil cruel`,
  swear: `fuck fucking fucked fucks shit shite shitty bollocks arse arses arsehole bloody damn sodding bugger buggered crap bastard bastards
    twat twats wanker wankers prick pricks dick dickhead bellend knob knobhead piss pissed pissing effing feckin fecking frigging cock tit tits
    sod sods git gits bitch cow tosser tossers jesus christ hell cunt`,
  weary: `sick tired fed done enough dread dreading dreaded finish finished finishing kill killing break breaking broke end cry crying cried
    sob sobbing tears scream screaming quit quitting quits resign resigned resigning notice escape survive surviving survived cope coping
    drown drowning drained exhausted knackered shattered burnt burnout stress stressed stressful sanity wine gin vodka rosé prosecco
    sunday monday mondays countdown counting hate hated hates hating loathe detest despise stuck trapped rather suffer suffering endure
    dying strength goodwill jobs vacancies applied elsewhere leaving leave left walk walked gone retire retirement`,
  lack: `no not never nobody none nothing without cant cannot wont couldnt didnt dont doesnt havent hasnt isnt arent wasnt nowt nae neither
    nor hardly barely noone wouldnt shouldnt ain't aint anyone anybody anything bother bothered forgot forgotten ignored ignore ignores
    missing`,
  more: `another again still every always more yet constantly third fourth fifth sixth seventh eleventh endless daily weekly hourly years yr
    yrs weeks months hours minutes since till until whole entire all`,
  coin: `money pay paid pays paying grand quid budget wage wages salary cost costs costing funding fund funds cash hours unpaid overtime bonus
    pension pence penny pounds fiver tenner 40k 90k 50k 30k spent spend spending buy bought afford price cut cuts cutting axed scrapped
    contract`,
  boss: `slt smt head heads headteacher principal deputy deputies trust mat leadership management manager managers governors governor office
    upstairs boss bosses ceo leaders leader consultant consultants hod aht dht executive executives powers academy chain clipboard clipboards
    lanyard lanyards hr`,
  work: `place school work job department dept college building room classroom timetable timetables policy policies meeting meetings twilight
    twilights inset briefing briefings cover duty duties marking data observation observations observed training email emails forms
    spreadsheet spreadsheets staffroom ppa planning lesson lessons period assembly report reports target targets appraisal behaviour
    inspection ofsted display displays photocopier heating boiler radiator printer glue pens resources workload wellbeing mindset impact
    initiative initiatives cpd powerpoint deadline deadlines breakfast lunch break breaks staff teachers tas profession teaching career
    supply agency rota shift learning`,
  sarcasm: `imagine apparently obviously clearly lovely marvellous brilliant wonderful delightful joy bliss dream priceless cheers nice great fun
    treat charming congratulations bravo clap funny sure course wonder sense priorities genius inspired inspiring visionary spectacular
    classic typical surprise shocker magic hooray yay fabulous fantastic super delighted thrilled honoured blessed supposedly so-called
    literally honestly allegedly kindness values vision family resilience grateful smile smiling`,
  creature: `slug slugs snail wasps wasp ferret ferrets rat rats weasel toad toads frog goat goats sheep lemmings cattle hyena hyenas piranhas
    vulture vultures vermin cockroach maggot leech leeches pig pigs walrus hippo donkey donkeys mule cow cows bull pigeon pigeons seagull
    seagulls chicken chickens hen hens goldfish haddock jellyfish sloth tortoise slime chimp chimps baboon baboons gorilla monkey monkeys
    ape apes bulldog rottweiler goblin goblins gremlin gremlins gargoyle troll trolls zombie zombies corpse scarecrow potato potatoes turnip
    cabbage lettuce spud mince custard porridge brick bricks plank planks skip bin bins dishcloth mop cone cardboard wallpaper toaster stapler
    foghorn chainsaw accordion bagpipes sofa mattress dumpster verruca boil virus plague nits dracula witch wizard demon demons devil satan
    savages barbarians neanderthal neanderthals caveman dinosaur fossil relic ferals feral beasts beast animal animals zoo jungle asylum farm
    circus clown clowns puppet muppet muppets robot robots vampire ghoul ogre dragon wolf wolves snake snakes spider gnome gnomes parrot
    peacock ostrich jackal magpie lump jelly blancmange trifle sieve sponge doorknob doormat teapot teabag flannel`,
  slight: `thick dim dense dozy gormless brainless witless braindead idiot idiots moron morons cretin div divvy numpty numpties muppet prat
    plonker pillock twit twerp wally tool melt weapon roaster scrote scrotes toerag brat brats madam madams oik oiks yob yobs thug thugs
    hooligan hooligans chav chavs chavvy scum scummy trash inbred tramp scruff scruffy smelly stinky grubby filthy manky minging greasy fat
    ugly spotty gobby mouthy lippy mardy moody miserable grumpy bitter twisted nasty spiteful catty creepy weird weirdo freak freaks nutter
    psycho loony sponger scrounger layabout skiver slacker jobsworth busybody snob stuck-up posh pompous arrogant smug vain pushy entitled
    ungrateful spoilt lazy idle workshy dopey clumsy useless clueless hopeless pathetic loser losers creep snake liar drip wimp bore div
    article specimen piece madam princess diva queen lordship majesty karen chops so-and-so horror horrors terrors urchins hormones hormonal
    dimwit airhead lamebrain simpleton nitwit halfwit creature creatures`,
  body: `face faces voice gob mouth mouths arse backside breath feet teeth nose hair wig toupee belly gut smell smells stink stinks stinking
    reek reeks reeking pong dressing gown pyjamas pjs slippers vape vaping fag fags lager booze tan lipstick lashes perfume aftershave
    armpits nits snot drool dribble dribbling windows crayons glue brain brains braincell braincells iq skull spine backbone eyebrows boobs
    bum toes chin chins moustache beard`,
  gait: `waddle waddles waddling swan swans swanning strut struts strutting mince minces mincing prance prancing stomp stomping stomps flounce
    flouncing slither slithering skulk skulking lumber lumbering drone drones droning bleat bleating witter wittering whine whines whining
    whinge whinging whinges wail wailing screech screeching shriek shrieking squawk moan moans moaning bellow bray cackle bark barking wheeze
    wheezing slurp slurping gawp gawping gurn leer smirk smirks smirking sneer sneering tut tutting huff chew chewing snort snorting gossip
    gossiping preen preening parade parading hover hovering lurk lurking swagger ponce poncing grunt grunts grunting blub blubbing whimper
    sulk sulking sulks argue argues pout pouting scowl strop stropping tantrum tantrums`,
  scorn: `breed breeding licence raised dragged prison borstal tag asbo jeremy kyle shameless medication muzzle cage leash exorcist vet jab
    evolution darwin contraception sterilise oxygen waste gene pool cousins benefits estate council caravan caravans gypsies gypsy deserve
    deserves medal charisma personality warmth charm manners backbone empathy sense clue wits intellect common soap bath wash own argue wall
    bet lights upstairs shilling sandwich picnic sharpest brightest tombola raffle brewery egg tap paper elbow organise boil spell`,
  wrongs: `steal steals stole stolen stealing nick nicked nicking pocket pocketed pocketing pocketing fiddle fiddles fiddled fiddling lie lies
    lied lying liar cheat cheats cheated cheating forge forged forging fake faked faking fraud crook crooked corrupt bent bribe bung
    backhander embezzle embezzled skim skimming helped helping bully bullies bullied bullying harass harassed harassing hit hits hitting
    smack smacks smacked slap slaps slapped grab grabbed grabs pushed shoved dragged locked bruise bruises bruised marks belt affair
    shagging sleeping carrying drunk drinking drinks dealing deals dealer drugs weed coke vapes vape paedo pervert perv groping groped
    touched touching grooming messaging racist sexist discriminate discriminated sacked cover covered covering buried hushed hidden hid hide
    hides hiding shredded deleted ignored neglect neglected abuse abused abusing starving plagiarised copied leaked altered changed inflated
    rigged offrolling rolling excluded illegal illegally unlawful backdated blank falsified doctored claiming overtime expenses insurance
    caution arrested charged missing vanished disappeared short favourites favouritism nepotism rubbed`,
  hint: `ask wonder funny strange odd coincidence convenient interesting curious suspicious everyone everybody knows guess prove reason maths
    conclusions allegedly rumour rumours minutes public proof evidence witness saw seen watched caught camera cctv screenshots truth secret
    secrets`,
  kin: `wife husband wifes husbands firm company contract golf holiday tenerife spain patio kitchen conservatory extension audi bmw car
    brother nephew niece cousin mate mates son daughter girlfriend boyfriend in-law pal pals pta raffle float fund deposit deposits fair
    takings tin roof tender interview promotion tlr job consultant`,
  paper: `register registers marks mark papers paper codes code results figures forms form sats exam exams coursework attendance grades data
    census answers references reference certificate log logs referral referrals complaint complaints risk assessment signed signs`,
  harm: `kill killed hurt batter battered battering smash smashed break broken burn burned burnt torch torched petrol brick bricks knock punch
    punched slap smack stab shoot drown strangle throttle lamp deck floor chin headbutt kick kicked kicking stamp ambulance hospital
    stretcher coffin grave blood teeth legs kneecaps nose jaw face faces tyres windscreen windows knife knives hammer hiding beating wallop
    swing thump clout crush destroy ruin bury finish end bleed suffer coffin wheelchair straw plaster scar bomb bullet gun rope axe chain`,
  where: `know address live lives drink drinks drive drives park parks pub street road door doorstep house gate car shift gym bus walk walks
    home outside corner alley dark night postcode reg plates route`,
  warn: `careful watch better best hope regret sorry sleep brave warned warning remember beware careful careful next tick tock karma wait
    waiting catch find come coming comes dare again lads brothers cousins uncle mates friends boys visit word sort handle settle deal
    consequences pay payback revenge shame accident forget forgive mark grass grassed snitch snitches rat reported reporting screamed
    shut mouth gob laugh laughing smirk cocky hard crying sweat run hide worst numbered over`,
  you: `you your youre youll u ur yours yourself ye`,
  them: `him her he she his hers hes shes`,
  when: `if when ill will gonna gunna going once till until im id wed well theyll hell shell wants want needs someone somebody anyone whoever
    everyone`,
  like: `like than`,
  little: `little wee old great absolute absolutely total totally complete completely utter utterly proper right bunch lot lots pair load`,
  glad: `love loved lovely proud thank thanks thankyou grateful amazing brilliant gorgeous adorable kind kindest kindness best happy delighted
    excited wonderful fantastic beautiful legend legends hero heroes star stars bless welcome congratulations congrats enjoyed enjoy joy
    fun favourite smashed celebrate celebrating magic special treat laugh laughed hug hugs hope miss missed thrilled chuffed buzzing
    privilege honoured super superb pleased well`,
  sad: `autism autistic diagnosis camhs ehcp disclosure ambulance epilepsy epipen allergic asthma inhaler hospital seizure biopsy cancer
    prayers pregnant twins miscarriage funeral died bereaved police custody court order social worker safeguarding cpoms foster adopted
    divorce refuge`,
  errand: `add added request friend follow following follower message whatsapp dm inbox text snap insta snapchat discord number ring call email
    password login code pin vote voting labour reform tory tories lib green sell selling book booking order tickets link pics photo photos
    pic video swipe bio views account profile page tutor tuition pack pdf scanned copy share shared download free join`,
} as const;
