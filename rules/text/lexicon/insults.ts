/** Names and qualities people are mocked with in UK speech, regional ones too. Swear words stand in `profanity.ts`. */

/** Names that are never kind, whatever stands beside them. */
export const PLAIN_INSULTS = `
idiot idiots buffoon buffoons numbskull numbskulls nincompoop nincompoops doofus dolt dolts oaf oafs chump chumps dumbo pea-brain peabrain pea-brains bird-brain birdbrain lamebrain clot clots berk berks ninny dopey-bollocks thickhead thickheads dunderheads clodhopper clodhoppers cheapskate cheapskates sourpuss misery-guts miseryguts grouch killjoy killjoys skinflint tightwad tightwads stirrer stirrers grass grasses clype tell-tale telltales bellendery mardarses fuckwittery toff toffs posho poshos chinless moron morons imbecile imbeciles cretin cretins numpty numpties nitwit nitwits halfwit halfwits half-wit
half-wits dimwit dimwits dimwitted thicko thickos thickie thickies dullard dullards dumbo dumdum simpleton simpletons
ignoramus blockhead bonehead boneheads airhead airheads pillock pillocks plonker plonkers prat prats twit twits wazzock
wazzocks pleb plebs divvy divvies muppet muppets eejit eejits gobdaw amadan bampot bampots bamstick nyaff nyaffs walloper
wallopers roaster roasters dobber dobbers tumshie glaikit tattie-bogle jakey jakeys chav chavs chavvy scally scallies oik
oiks yob yobs yobbo yobbos scrote scrotes toerag toerags scumbag scumbags scum lowlife lowlifes low-life low-lifes pondlife
wastrel wastrels degenerate degenerates ne'er-do-well delinquent delinquents cretinous knuckledragger knuckledraggers
knuckle-dragger knuckle-draggers mouthbreather mouthbreathers mouth-breather mouth-breathers troglodytes jobsworth jobsworths
windbag windbags gasbag busybody busybodies snake-in-the-grass backstabber backstabbers suck-up suckups brownnoser brown-nose
bootlicker weirdo weirdos weirdy nutjob nutjobs nutcase nutcases headcase headcases sociopath sociopaths narcissist
narcissists fruitloop loony loonies basketcase dipstick dipsticks ignorami dingbat ditz drongo klutz no-hoper no-hopers
nohopers layabout layabouts skiver skivers lazybones scrounger scroungers sponger spongers freeloader freeloaders ratbag
ratbags scruff scruffs battleaxe battle-axe harridan fishwife fishwives gobbo bigmouth bigheads bighead know-it-all
know-it-alls know-all smartalec crybaby wuss wusses brat brats bratty minx guttersnipe hellspawn ingrate ingrates philistine
philistines charlatan charlatans crackpot crackpots whinger whingers moaner moaners whingebag moaning-minnie dunderhead fatso
lardarse lard-arse ugger munter munters sadist sadists megalomaniac control-freak bully-boy gobby mardy mard-arse
mardarse wetwipe wet-wipe dosser dossers pikey pikeys trollop trollops hussy prima-donna inbred inbreds flid gimp gimps
charva snotrag imbecilic blert blerts gobshine toolbag gonk gonks
`;

/** Words with an innocent life of their own: insults only where they say what somebody is, or after "little", "bunch of". */
export const BORROWED_INSULTS = `
cow cows jerk tart clown clowns animal animals savage savages monster monsters beast beasts creature creatures horror horrors demon demons devil
devils witch witches dragon dragons snake snakes rat rats weasel weasels pig pigs donkey donkeys vulture vultures parasite
parasites leech leeches vermin cockroach cockroaches dinosaur dinosaurs fossil fossils relic dogs rottweiler gorilla gorillas
ape apes monkey baboon baboons goblin goblins trolls ogre ogres zombie zombies turnip turnips melon
rocket rockets weapon weapons tube tubes tool tools spoon doughnut donut joke joker jokers fool fools disgrace nightmare
nightmares embarrassment shambles liability princess diva divas madam karen karens hitler nazi nazis robot robots freak
freaks failure failures deadwood dead-wood dead-weight trash rubbish garbage dross dregs riff-raff riffraff rabble circus zoo
peasant peasants commoner commoners poisonous vampire vampires dope dopes nuisance nuisances menace menaces liar liars cheat
cheats coward cowards hypocrite hypocrites bore bores dementor dementors mare mares heathen heathens barbarian barbarians
psychopath psychopaths toad toads slug slugs pest pests swine swines runt runts oaf oafs brute brutes misery miseries lunk
trainwreck drip crawler crawlers plank planks spanner spanners trout trouts melt melts gannet gannets blob gremlin gremlins
creep creeps tramp tramps thug thugs hooligan hooligans mutant mutants loser losers slacker slackers wimp wimps snowflake
snowflakes psycho psychos lunatic lunatics nutter nutters ned neds div divs crone crones tyrant tyrants dictator dictators
despot hag hags wally wallies fruitcake neanderthal neanderthals gorgon shrew shrews dunce dunces radge radges chancer
chancers fraud frauds fraudster waster wasters wretch wretches
`;

/** Qualities that mock when they are said of somebody or stand before the word for them. */
export const SCORNFUL = `
nosy nosey two-bit half-baked dim-witted slow-witted sour dozy whiney prissy hoity-toity lah-di-dah know-nothing self-important self-centred self-absorbed big-headed bigheaded attention-seeking thick-headed muddle-headed cack-handed ham-fisted charmless friendless talentless thick thicker thickest stupid stupider stupidest dumb dumber dumbest dim dimmest dense dozy gormless brainless witless
clueless mindless useless worthless hopeless pointless pathetic incompetent inept feckless spineless gutless lazy
lazier laziest bone-idle workshy work-shy feral rabid vile foul rancid repulsive repugnant disgusting revolting horrible
horrid hideous awful dreadful ghastly nasty nastiest spiteful vindictive evil wicked poisonous toxic obnoxious odious
loathsome unbearable insufferable intolerable unteachable uneducated uneducable ineducable illiterate ignorant uncivilised
uncouth scummy skanky minging mingin manky smelly stinky stinking smelliest scruffy filthy grubby unwashed greasy ugly
ugliest fugly lardy spotty gawky spoilt spoiled bratty entitled stuck-up snobby stuckup snotty snooty arrogant smug pompous
conceited cocky patronising condescending sly sneaky slimy two-faced twofaced backstabbing bitchy catty cliquey petty deluded
delusional unhinged deranged barmy bonkers mental psychotic neurotic batty doolally weirdest creepy pervy sleazy drippy whiny
whingy whinging moany moaning mardy gobby mouthy lippy loud-mouthed loudmouthed gobbier rude rudest insolent aggressive
ungrateful selfish thankless unprofessional dishonest corrupt crooked shifty dodgy boring dreary humourless joyless miserable
grumpy crabbit dour sour-faced pushy overbearing neglectful irresponsible unfit rotten rubbish hapless daft dippy ditzy dopey
vacant vacuous brain-dead braindead half-witted backward slowest dopiest tragic cringe cringey inadequate deadbeat
work-dodging tight-fisted stingy power-mad power-hungry bossy clapped-out chavvy trashy tacky rotund loathed detestable ropey
shambolic glaikit crackers radge irritating annoying infuriating tedious ridiculous laughable moronic idiotic imbecilic
asinine shameless classless brazen belligerent abysmal atrocious appalling gruesome grotesque subhuman
`;
