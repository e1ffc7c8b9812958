/**
 * Where no cue fires: words that go with each matter, so that a question put in a way nobody thought of is still looked up in
 * the right place. A guess by many small hints, and shown as chips like everything else that was understood.
 */
import { stemmer } from 'stemmer';
import type { Matter } from '../question';

const KEYWORDS: Partial<Record<Matter, string>> = {
  befriend: 'friend friends mate mates add accept follow connect request facebook instagram snapchat known',
  message: 'message text ring call email reply contact chat speak',
  group: 'group groups chat whatsapp added join members leave',
  'look-at-pages': 'look looking profile profiles page pages watch watching view stalk check browse stories',
  'name-school': 'school name workplace employer location tag check-in academy trust primary website link county town list about',
  'name-job': 'teacher teaching job title profession occupation career headline bio teach assistant educator dating cv role work',
  'use-logo': 'logo crest badge uniform hoodie jumper lanyard tie branding colours official sign letterhead banner avatar',
  'speak-for-school':
    'behalf represent statement press journalist reporter interview radio newspaper quote official answer reply correct defend',
  'own-views': 'views opinion opinions disclaimer own statement retweets endorsement',
  'mention-pupil':
    'child kid pupil boy girl class said funny story quote name initials work drawing homework poem birthday proud progress',
  'mention-colleague':
    'colleague teacher assistant head staff leaving birthday thank congratulations shout retirement wedding surprise',
  'mention-parent': 'parent mum dad family families email letter conversation complaint playground gate',
  'mention-school-life':
    'trip event concert play production fair fete assembly lesson residential nativity results ofsted inspection prom leavers day week term monday friday tired busy marking reports classroom display blog diary vlog podcast teaching life work job',
  confidential:
    'confidential private secret safeguarding sen medical results data exclusion meeting rumour gossip know heard told social worker care budget redundancy staffing code keypad alarm plan report document screenshot email spreadsheet seating register',
  criticise:
    'moan complain rant criticise awful terrible fed sick hate management leadership workload unfair rubbish disagree vent negative slag toxic bullying culture badly run shambles joke',
  insult:
    'rude nasty mock insult laugh joke stupid idiot mean unkind clown meme impression nickname horrible cheeky sarcastic banter',
  accuse: 'accuse blame allege fraud stole lied cheating libel slander defamation expose name shame',
  discriminate:
    'racist sexist homophobic transphobic religion gay trans immigrants muslim jewish disabled equality offensive stereotype',
  swear: 'swear swearing language rude offensive sexual crude dirty inappropriate meme joke explicit adult',
  embarrass: 'drunk embarrassing hungover unprofessional reputation inappropriate topless vomiting wasted',
  'private-life':
    'holiday party bikini pub wine beer wedding night festival tattoo smoking vaping beach dancing gym selfie family garden dog cat hobby',
  opinions: 'opinion think news paper comment article review restaurant debate government policy',
  unlawful: 'illegal drugs crime law police violence terrorism extremist weapon',
  politics:
    'politics political party election vote labour conservative tory reform green campaign councillor candidate leaflet canvass mp',
  causes: 'strike union petition protest march picket cause charity campaign rally demo',
  business:
    'business sell selling shop money pay paid side hustle etsy vinted promote advert advertise customers order craft cakes tutor fee sponsor raffle fundraising gofundme',
  copyright: 'copyright music song film clip worksheet resource download copy book pages scan artwork image google',
  'take-pictures': 'photo camera film record video take iphone ipad phone snap shoot filming recording evidence learning journal',
  'post-pictures': 'photo picture video post share upload online facebook instagram album slideshow background faces group',
  privacy:
    'private public privacy settings setting profile lock hidden visible audience followers strangers friends-only search find open',
  'own-details': 'number phone address email mobile contact details home live postcode',
  identity: 'birthday birth passport bank insurance fraud identity scam quiz maiden pet',
  'old-posts': 'old past years ago university student delete clean tidy history timeline before started joined review',
  password: 'password login log-in logon pin account share sharing access shared unlocked computer',
  'work-time': 'work time lunch break lesson hours day scroll scrolling during ppa assembly whatsapp shopping football score',
  'phone-at-school':
    'phone mobile pocket classroom class lessons duty playground watch smartwatch silent locker drawer trip bag staffroom ring emergency call',
  'school-devices':
    'laptop computer ipad tablet school device internet network wifi netflix private personal use browsing banking shopping install software usb print',
  'own-device': 'own laptop ipad tablet computer bring connect device home plug',
  'school-email': 'email inbox forward chain joke reply all signature sims dropbox attachment account',
  'run-school-account':
    'account page twitter facebook instagram set up run manage post official department pta class newsletter moderators comments admin behalf',
  'use-with-pupils': 'lesson class youtube video show pupils homework blog kahoot chatgpt ai website app teach students use',
  'teach-safety': 'safety safe online lesson teach internet prevent risk digital',
  'pupil-phones': 'pupil child phone mobile confiscate bring hand watch',
  'pupils-online':
    'pupil child year account age thirteen tiktok snapchat instagram roblox whatsapp under allowed underage facebook',
  'who-is-bound':
    'apply applies cover covers volunteer governor supply agency contractor student rules count policy include follow sign me everyone',
  monitoring: 'see monitor monitored watch track check look history emails read logs spy school know filter',
  discipline: 'sacked fired disciplinary trouble lose job warning happen consequences break breach misconduct suspended contract',
  review: 'review reviewed update updated date old current version latest',
  'in-doubt': 'ask who sure unsure question help speak person advice check doubt',
  'child-at-risk':
    'worried safeguarding risk hurt harm abuse unsafe disclosed told scared danger bruise suicide self-harm stranger groomed meet secret',
  'pupil-contacts-me': 'pupil keeps messaging message night crush uncomfortable won’t stop texting stalking obsessed',
  'indecent-images': 'nude nudes naked indecent sexting explicit image images picture sexual',
  threatened: 'threat threatened threatening violent kill attack scared wait outside harass harassment address police blackmail',
  bullied:
    'abuse abusive nasty comments lies online troll trolling parents group about me teachers staff rating slating insulted targeted',
  'pupil-bullied': 'bullying bullied cyberbullying pupils mean nasty messages group chat excluded picking victim',
  impersonated: 'fake account hacked hacker pretending impersonating profile copied stolen clone',
  'worry-about-adult':
    'colleague teacher member staff worried report seen posted messaging pupils concern inappropriate whistleblow tell grass',
  mistake: 'mistake accident accidentally wrong sent posted lost stolen realised oops deleted undo late',
};

let index: Map<string, Map<Matter, number>> | undefined;

/** By stem: how much it says for each matter. A word that goes with few matters says more. */
function stems(): Map<string, Map<Matter, number>> {
  if (index) return index;
  index = new Map();
  for (const [matter, words] of Object.entries(KEYWORDS)) {
    for (const word of new Set(words.split(' ').map(stemmer))) {
      const said = index.get(word) ?? new Map<Matter, number>();
      said.set(matter as Matter, 0);
      index.set(word, said);
    }
  }
  for (const said of index.values()) for (const matter of said.keys()) said.set(matter, 1 / said.size);
  return index;
}

/** Less than this is chance. */
const ENOUGH = 0.7;

/** How much the words hint at each matter. */
export function hintsOf(words: readonly string[]): Map<Matter, number> {
  const weights = new Map<Matter, number>();
  for (const word of new Set(words.map(stemmer)))
    for (const [matter, weight] of stems().get(word) ?? []) weights.set(matter, (weights.get(matter) ?? 0) + weight);
  return weights;
}

/** The matter that the words hint at most, or none. `words`: plain words. */
export function hintedAt(words: string): Matter | undefined {
  const [best] = [...hintsOf(words.split(' '))].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= ENOUGH ? best[0] : undefined;
}
