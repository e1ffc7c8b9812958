/**
 * Names that demean people for what they are. Listed so that they can be recognised, by the characteristic they are aimed at.
 * Most of `SLURS` have hardly another meaning; those of `EVERYDAY_TOO` count only where a person is called by them.
 */

/** characteristic: words */
export const SLURS = `
race: nigger niggers nigga niggas niglet coon coons paki pakis pakkis wog wogs darkie darkies darky gollywog golliwog chink chinks chinky chinkies
race: gook gooks spic spics wetback wetbacks raghead ragheads towelhead towelheads sandnigger jungle-bunny sambo sambos coolie coolies ching-chong slant-eyed half-caste half-castes halfcaste
religion: kike kikes yid yids muzzie muzzies muzzy mudslime mudslimes muzrat muzrats fenian fenians taig taigs
disability: retard retards retarded retardo spastic spastics spaz spazzy spazzes spaztic spacker spackers spacka mong mongs mongol mongoloid mongy cripple cripples crip windowlicker windowlickers window-licker window-lickers
disability: midget midgets schizo schizos sped speds tard tards libtard
sexuality: faggot faggots faggy poof poofs poofter poofters poofy pooftah dyke dykes lezzer lezzers lezza lezzas lesbo lesbos lezbo batty-boy battyboy bumboy bum-boy bummer-boy bender-boy homo homos shirtlifter shirt-lifter
gender: tranny trannies trannie shemale shemales she-male he-she heshe ladyboy ladyboys troon troons
travellers: gyppo gyppos gippo gippos pikey pikeys pikies gypo gypos tinker-scum knacker-drinker
nationality: polack polacks kraut krauts frog-eater paddy-mick eyetie eyeties wop wops jap japs nip nips sheepshagger sheepshaggers sheep-shagger sheep-shaggers
`;

/** One plain list, for seeing through letters swapped for signs. */
export const SLUR_WORDS: string = SLURS.replace(/^\w+:/gm, '');

/** Slurs that are also what cars do, dishes, banks of rivers, places and weather: they need words beside them that call somebody so. */
export const EVERYDAY_TOO: ReadonlySet<string> = new Set(
  'sped nip nips dyke dykes chink chinks kraut krauts sambo sambos troon troons lesbos faggot faggots mongol coon coons poof homo coolie coolies crip midget midgets spaz'.split(
    ' ',
  ),
);

/** Slurs that are also surnames, animals, dishes, dykes along rivers and clubs' own songs: what clears them, before or after. */
export const CLEARED_SLURS: Readonly<Record<string, string>> = {
  coon: String.raw`maine|coon (?:cat|hound)`,
  coons: 'maine',
  yid: 'army|spurs|tottenham',
  yids: 'army|spurs|tottenham',
  dyke: String.raw`van dyke|offa|dick van|dyke (?:road|path|walk|lane|hill)|devil's|greg dyke|sea|car dyke|car park|river|flood|fens?`,
  dykes: 'flood|sea|dutch|holland|netherlands|fens?|river|water',
  chink: String.raw`chink (?:of|in|between|through)`,
  chinks: String.raw`chinks (?:of|in|between|through)`,
  sambo: 'ham|cheese|chicken|bacon|breakfast|toasted',
  sambos: 'ham|cheese|chicken|bacon|breakfast|toasted',
  faggots: 'peas|gravy|mash|butcher|bakery|mushy|brains',
  faggot: 'peas|gravy|mash|butcher|bundle|sticks',
  mong: 'kok',
  poof: String.raw`(?:and|then|,) poof|poof(?: !|!|,? (?:it|gone|all gone|and it|it was))|pouffe`,
  nip: String.raw`nip(?:ped)? (?:to|out|in|round|into|over|down|up|back|across|off|home|and|it|slip)|cat|quick|a nip|nip of|parky|air|crab|puppy`,
  nips: 'puppy|dog|crab|cat|air|to|out|in|round|down',
  jap: 'jap-slap',
  nigga: 'song|lyrics|album|nwa',
  spaz: 'weird al',
  fenian: 'history|rising|brotherhood|1867',
  fenians: 'history|rising|brotherhood|1867',
  retarded: 'growth|flame|fire',
  wop: 'doo|bop',
  tard: 'cus',
  frogs: '',
  spastic: 'society|colon|paralysis|diplegia|cerebral|quadriplegia|medical',
  cripple: 'creek|debt|economy|budget|would cripple|will cripple|could cripple|to cripple|cripple (?:the|our|us|schools?)',
  sped: String.raw`sped (?:up|off|past|away|through|along|by|down|round|around|across|towards|into)|it sped|time sped|car`,
  midget: 'gems?|mg|fc|racing|cars?',
  midgets: 'racing|cars?|gems?',
  crip: 'tax|theory|walk|camp',
  homo: String.raw`homo (?:sapiens|erectus|habilis|neanderthal\w*)|ecce`,
  homos: '',
  coolie: 'history|trade',
  mongol: 'empire|genghis|khan|history|horde|invasion|rally',
  mongols: 'empire|genghis|khan|history',
};
