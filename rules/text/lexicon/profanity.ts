/**
 * Rude words of UK speech, in the tiers a person would sort them in. `mild`: said on daytime radio; `strong`: not before
 * children; `strongest`: not before one's mother. Written out with their inflections: a lookup costs the same for one or for all.
 */

/** Said without much thought; a matter of taste. */
export const MILD = `
bloody damn damned dammit damnit crap crappy bugger buggered buggering sod sodding sods git gits blimey feck fecking feckin
frigging friggin fricking freaking effing effin chuffing ruddy minger mingers minging bint skank slapper piddle
turd turds numbnuts knackers bawbag sodoff buggeroff
`;

/** Words that swear or name a person rudely. */
export const STRONG = `
shit shits shite shites shitty shittier shittiest shitting shitted shat shitter shitters shithole shitholes shitshow shitshows shithead
shitheads shitbag shitbags shitfaced shitload shitloads shitstorm shithouse shitehawk shitey shitemare bullshit bullshitter bullshitters
bullshitting horseshit dogshit dipshit dipshits apeshit batshit ratshit jackshit gobshite gobshites shitless shitpost shittery
piss pissed pisses pissing pisser pissers pissy pissup pisstake pisstaker pishing pished pish pisspoor pissartist
arse arses arsed arsing arsehole arseholes arsewipe arsecheeks arseache arseface halfarsed ratarsed smartarse erse arsy arsey
ass asses asshole assholes asshat jackass dumbass 
bollocks bollox bollocking bollocked bollockings bollock boll0cks bollix bollacks
bastard bastards bastarding barsteward
bitch bitches bitchy bitching bitchin bitched biatch biotch
tosser tossers tosspot tosspots tossbag
wank wanker wankers wanking wanked wanky wankered wankstain wankpuffin wanks
twat twats twatting twatted twatty twatbag twatwaffle
prick pricks pricktease
dick dicks dickhead dickheads dickish dickwad dickface dickpic dickpics
knob knobs knobhead knobheads knobend knobjockey nob nobhead nobheads knobber knobbers
bellend bellends cockwomble cockwombles cock cocks cocksucker cocksuckers cockhead
tit tits titties titty minge fanny pussy gash clunge muff beaver boner boners
slag slags slut sluts slutty whore whores hoe hoes skanky slaggy
shag shagged shagging shagger shaggers shags shaggable
 spunky jizz cum cumming bukkake blowjob blowjobs handjob handjobs rimjob dildo dildos vibrator orgasm orgasms
horny milf milfs dilf dilfs nudes threesome cumshot deepthroat
bugger-all sod-all arse-licker arselicker arselickers arse-lickers brown-noser
douche douchebag douchebags scrotum 
`;

/** The words most people find hardest to hear. */
export const STRONGEST = `
fuck fucks fucked fucker fuckers fuckin fucking fuckwit fuckwits fuckface fuckup fuckups fuckboy fuckboys fucktard fucktards fuckery fuckall
fuckity fucksake fuckssake fuckhead fuckload fuckton clusterfuck headfuck mindfuck unfuckingbelievable absofuckinglutely ratfuck fuckable
fuckoff fuking fukin fukn fck fcking fckin fckn fcked fking fkin fkn fked fuq fcuk fcuking phuck phuk fuckn fooking fookin fecker
motherfucker motherfuckers motherfucking mofo mofos muthafucka
cunt cunts cunting cunty cuntish cuntface cuntbag cuntpuffin kunt cnut cnuts
`;

/** Letters that stand for swearing. */
export const INITIALS = `
ffs wtf wtaf omfg stfu gtfo idgaf fml ffsake jfc
`;

/** Rude words that name a person; the rest only swear. */
export const RUDE_NAMES = `
shit shits shite shites shithead shitheads shitbag shitbags shitter dipshit dipshits gobshite gobshites bullshitter bullshitters shithouse
arse arses arsehole arseholes arsewipe arseface smartarse ass asses asshole assholes asshat jackass dumbass arselicker arselickers
bastard bastards bitch bitches tosser tossers tosspot tosspots wanker wankers wankstain twat twats twatwaffle prick pricks dick dicks
dickhead dickheads dickwad knob knobs knobhead knobheads knobend nob nobhead nobheads knobber knobbers bellend bellends cockwomble
cockwombles cock cocks cocksucker cockhead tit tits slag slags slut sluts whore whores pisstaker minge fanny douche douchebag
douchebags turd turds git gits sod sods minger mingers bint skank slapper bawbag numbnuts bugger buggers
fucker fuckers fuckwit fuckwits fuckface fuckup fuckups fuckboy fuckboys fucktard fucktards fuckhead fecker
motherfucker motherfuckers mofo mofos cunt cunts cuntface cuntbag cnut cnuts kunt
`;
