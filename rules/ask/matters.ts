/**
 * Where each matter is looked up in a policy: the topics, the deciding ones first, and how their stances are to be read.
 * Routing only: no words for people, and nothing about any one school.
 */

import type { Verdict } from '../answer';
import type { Role } from '../policy';
import { type Fact, factsOf, type Matter, WHO, type Who, WRITTEN } from '../question';
import type { Topic } from '../topics';

export interface Route {
  /** topics whose clauses decide */
  topics: readonly Topic[];
  /** words that a clause on exactly this would use, so that it stands closer than others on the same topic */
  words?: string;
  /** topics that decide where the policy is silent on the first ones */
  else?: readonly Topic[];
  /** topics worth showing beside them, never deciding */
  beside?: readonly Topic[];
  /** `may`: is it all right; `about`: what the policy is or does; `help`: something has happened */
  kind: 'may' | 'about' | 'help';
  /** what a question about the policy comes to where a clause speaks of it; a plain yes if nothing is said here */
  comesTo?: Verdict;
  /** the clauses of these topics speak of different things, so only those close to the words decide */
  near?: true;
  /** leaves out clauses that begin with one of these topics */
  unless?: readonly Topic[];
  /** only clauses that speak of these people, and of nobody else's doings */
  of?: Who;
  /** only clauses whose words say so, where a topic is wider than the matter */
  saying?: RegExp;
  /** clauses on what the policy is speak only where their words point to other rules of this kind */
  pointing?: RegExp;
  /** a clause that says to tell one of these comes first */
  telling?: readonly Role[];
  /** a prohibition is about going too far, so that the thing itself is not forbidden; on all topics, or on these */
  mild?: true | readonly Topic[];
  /** ties that make such contact open to see: what a clause says of private contact with pupils then leaves it alone */
  open?: readonly Fact[];
  /** the people are seen as these would be */
  as?: Who;
  /** clauses that the policy's own summary of this rests on stand closer */
  from?: 'binds' | 'askWhom';
}

const may = (...topics: Topic[]): Route => ({ kind: 'may', topics });
const mayNear = (...topics: Topic[]): Route => ({ kind: 'may', topics, near: true });
const about = (...topics: Topic[]): Route => ({ kind: 'about', topics });
const help = (...topics: Topic[]): Route => ({ kind: 'help', topics });
/** Where a child may be at risk: what the policy says of the rules for that stands above this one. */
const protect = (...topics: Topic[]): Route => ({
  kind: 'help',
  topics: [...topics, 'scope'],
  telling: ['safeguarding-lead', 'police'],
  pointing: /safeguard|child protection|children safe/i,
});

const CONTACT: Record<Who, Topic[]> = {
  pupil: ['contact-pupil'],
  'former-pupil': ['contact-former-pupil'],
  parent: ['contact-parent'],
  colleague: ['contact-family'],
  governor: ['contact-family'],
};

/** Facts that tie two people together beyond school. */
export const TIES = [
  'relative',
  'friend-before',
  'family-friend',
  'own-child',
  'staff-parent',
  'shared-circle',
  'known-otherwise',
  'governor-role',
] as const satisfies readonly Fact[];

const tied = (facts: readonly Fact[]): boolean => TIES.some((tie) => facts.includes(tie));

/** Ties by which two people write to each other without anybody wondering. */
const FAMILY: readonly Fact[] = ['relative', 'family-friend', 'own-child'];

function contact(facts: readonly Fact[], words: string, channel = false, open: readonly Fact[] = []): Route {
  // the policies bind contact with people of the school
  if (facts.includes('other-school')) return may();
  const who = factsOf(facts, WHO);
  // nobody knows yet who it is: that is asked for, not guessed
  if (who.length === 0) return { kind: 'may', topics: [], beside: ['contact-pupil', 'contact-former-pupil', 'contact-parent'] };
  const people: readonly Who[] = who;
  // a message through the school's own address or phone is a question of channels, not of friendship
  const official = channel && facts.includes('school-account');
  const topics = official ? [] : people.flatMap((one) => CONTACT[one]);
  if (tied(facts)) topics.push('contact-family');
  const outside = people.some((one) => one === 'pupil' || one === 'former-pupil' || one === 'parent');
  if (channel && outside && !tied(facts)) topics.push('contact-channel');
  return { kind: 'may', topics, words, beside: ['declare-relationship'], open };
}

const FIXED: Record<
  Exclude<
    Matter,
    | 'befriend'
    | 'decline'
    | 'message'
    | 'group'
    | 'react'
    | 'look-at-pages'
    | 'give-details'
    | 'post-pictures'
    | 'mention-pupil'
    | 'mention-parent'
    | 'take-pictures'
  >,
  Route
> = {
  declare: { kind: 'may', topics: ['declare-relationship'], beside: ['contact-family'] },
  'name-school': may('school-named'),
  'name-job': may('profession-named'),
  // whoever shows the crest shows which school it is
  'use-logo': may('school-branding', 'school-named'),
  // whoever speaks for the school shows which it is
  'speak-for-school': { kind: 'may', topics: ['speaks-for-school'], else: ['school-named'] },
  'own-views': may('own-views-statement'),
  'mention-colleague': may('colleague-identified'),
  // whoever writes about school shows what they do
  'mention-school-life': {
    kind: 'may',
    topics: ['school-activity'],
    else: ['profession-named', 'own-views-statement', 'school-named'],
  },
  confidential: may('confidential'),
  criticise: may('criticises-school', 'disrepute'),
  insult: may('derogatory', 'disrepute'),
  accuse: may('allegation', 'derogatory'),
  discriminate: may('discriminatory', 'derogatory'),
  swear: may('offensive'),
  embarrass: may('disrepute'),
  'private-life': { kind: 'may', topics: ['disrepute', 'public-visibility', 'privacy-settings'], mild: true },
  unlawful: may('unlawful', 'disrepute'),
  politics: { kind: 'may', topics: ['party-political', 'commercial'], saying: /politic|campaign|part(?:y|ies)\b/i },
  opinions: { kind: 'may', topics: ['disrepute', 'own-views-statement', 'derogatory', 'offensive'], mild: true },
  causes: { kind: 'may', topics: ['commercial'], saying: /campaign/i, beside: ['party-political', 'criticises-school'] },
  business: may('commercial'),
  copyright: may('copyright'),
  // who may see one's pages is asked to get it right
  privacy: { kind: 'may', topics: ['public-visibility', 'privacy-settings'], mild: ['public-visibility'] },
  'own-details': may('contact-details'),
  identity: may('identity-details'),
  // what is confidential without saying that it is about this is wider
  password: { ...may('credentials'), saying: /password|log-?in/i },
  'old-posts': { kind: 'may', topics: ['public-visibility', 'disrepute'], mild: true },
  'work-time': may('work-time'),
  'phone-at-school': { kind: 'may', topics: ['phones-in-school'], near: true, unless: ['photography'] },
  'school-devices': { kind: 'may', topics: ['school-devices'], near: true, unless: ['photography'] },
  'own-device': {
    kind: 'may',
    topics: ['school-devices', 'phones-in-school'],
    near: true,
    unless: ['photography'],
    saying: /your own|of your own|own phone/,
  },
  'school-email': { kind: 'may', topics: ['school-devices'], near: true, saying: /e-?mail/i },
  'run-school-account': {
    kind: 'may',
    topics: ['school-account', 'speaks-for-school'],
    saying: /\bposts?\b|social media|network/i,
    mild: true,
  },
  'use-with-pupils': {
    kind: 'may',
    topics: ['school-account'],
    else: ['pupil-online-safety'],
    saying: /network|social media|unsuitable/i,
    mild: true,
  },
  'teach-safety': { ...may('pupil-online-safety'), saying: /(?:show|teach|help) (?:pupils|children)|promote/i },
  'pupil-phones': { kind: 'may', topics: ['phones-in-school', 'pupil-online-safety'], of: 'pupil' },
  'pupils-online': {
    kind: 'may',
    topics: ['pupil-online-safety'],
    words: 'under 13 age stay off networks',
    saying: /under 13|network|account|facebook|twitter|instagram/i,
  },
  'who-is-bound': { ...about('scope'), from: 'binds' },
  monitoring: about('monitoring'),
  // what has consequences is not to be done
  discipline: { ...about('discipline'), comesTo: 'no' },
  // a date that has passed is no plain yes
  review: { ...about('review'), comesTo: 'yes-if' },
  // whoever is in doubt, or means to depart from the policy, is to speak to somebody
  'in-doubt': { ...about('ask-permission'), from: 'askWhom', comesTo: 'ask-first' },
  'outside-policy': { ...about('ask-permission'), from: 'askWhom', comesTo: 'ask-first' },
  leaders: about('leader-duties'),
  'child-at-risk': protect('report-concern', 'leader-duties'),
  'pupil-contacts-me': help('report-concern', 'contact-pupil'),
  'indecent-images': protect('indecent-images', 'report-concern'),
  pornography: { kind: 'may', topics: ['indecent-images', 'offensive'], near: true },
  threatened: help('report-concern', 'cyberbullying', 'leader-duties'),
  bullied: help('cyberbullying', 'report-concern', 'leader-duties'),
  'pupil-bullied': {
    ...help('cyberbullying', 'report-concern', 'leader-duties', 'scope'),
    pointing: /safeguard|child protection|children safe|behaviour/i,
  },
  impersonated: help('cyberbullying', 'report-concern', 'leader-duties', 'identity-details'),
  'worry-about-adult': protect('report-concern', 'leader-duties'),
  mistake: help('report-concern', 'ask-permission'),
  'something-else': may(),
};

const IDENTIFIED = { pupil: 'pupil-identified', colleague: 'colleague-identified', parent: 'parent-identified' } as const;

const isFamily = (facts: readonly Fact[]): boolean => facts.includes('own-child') || facts.includes('relative');

/** A picture of people at school, of one's own family there, of the school itself, or of one's life outside it. */
function pictures(facts: readonly Fact[], who: readonly Who[]): Route {
  // one's own family is shown as any parent would show it: what is known from the job does not come in
  if (isFamily(facts))
    return {
      kind: 'may',
      topics: ['people-images', 'school-activity'],
      beside: ['photography'],
      unless: ['confidential'],
      as: 'parent',
    };
  const shown = (['pupil', 'colleague', 'parent'] as const).filter((one) => who.includes(one));
  if (facts.includes('run-school-account')) return { kind: 'may', topics: ['people-images'], beside: ['photography'] };
  if (shown.length > 0) {
    const topics: Topic[] = ['people-images', ...shown.map((one) => IDENTIFIED[one])];
    // whoever shows their pupils shows what they do; a colleague may be shown, but not shown up
    if (who.includes('pupil')) topics.push('profession-named');
    else topics.push('disrepute', 'derogatory');
    return { kind: 'may', topics, beside: ['photography'], mild: ['disrepute', 'derogatory'] };
  }
  // a classroom with nobody in it shows the school as much as words about it do
  if (facts.includes('mention-school-life') || facts.includes('no-pupils-near'))
    return { ...schoolLife(facts), beside: ['people-images'] };
  return FIXED['private-life'];
}

/** Whoever writes about school shows what they do, unless nobody can tell who writes. */
function schoolLife(facts: readonly Fact[]): Route {
  if (!facts.includes('anonymous')) return FIXED['mention-school-life'];
  const { topics } = FIXED.opinions;
  return { kind: 'may', topics: facts.includes('no-names') ? topics : ['school-activity', ...topics], mild: topics };
}

/** What is written of pupils or parents says that one works with them; the less so the less can be recognised. */
function mention(facts: readonly Fact[], topic: Topic): Route {
  if (isFamily(facts)) return may(topic);
  return { ...may(topic, 'profession-named'), ...(facts.includes('no-names') ? { mild: ['profession-named'] as const } : {}) };
}

/** What one does for oneself, and not for the school. */
const FOR_ONESELF: readonly Matter[] = ['business', 'politics', 'causes', 'private-life', 'opinions'];

/** In one's own time: clauses that say how far they reach. */
const OWN_TIME: Route = {
  kind: 'about',
  topics: ['scope', 'disrepute', 'allegation', 'criticises-school'],
  saying: /away from (?:it|work)|free time|off duty|outside work|at any hour|private life|personal use/i,
};

const WRITING_WORDS = 'message messages text texts e-mail contact chat communicate web';

/** What one shows or says. */
const SHOWN: readonly Matter[] = [
  'name-school',
  'use-logo',
  ...WRITTEN,
  'opinions',
  'copyright',
  'take-pictures',
  'post-pictures',
];

/** Where this matter is looked up, given the other facts: whom it is about, and what ties them together. */
export function routeOf(matter: Matter, facts: readonly Fact[]): Route {
  // the policies bind those who work at the school
  if (facts.includes('by-others') && SHOWN.includes(matter)) return may();
  const who = factsOf(facts, WHO);
  switch (matter) {
    case 'befriend':
    case 'decline':
      return contact(facts, 'friend friends friending befriend follow accept invitation request');
    case 'message':
      return contact(facts, WRITING_WORDS, true, FAMILY);
    case 'group':
      return contact(facts, WRITING_WORDS, true, [...FAMILY, 'shared-circle']);
    case 'give-details':
      return {
        kind: 'may',
        // whoever has one's name on a network is in touch there
        topics: ['contact-channel', ...(facts.includes('social-media') ? who.flatMap((one) => CONTACT[one]) : [])],
        words: 'own phone number numbers mobile e-mail address give',
        beside: ['contact-details'],
      };
    case 'look-at-pages':
      return may(...(who.includes('pupil') || who.includes('former-pupil') ? (['pupil-pages'] as const) : []));
    case 'post-pictures':
      return pictures(facts, who);
    case 'react':
      if (who.includes('pupil')) return { ...may('pupil-pages', 'contact-pupil'), words: 'pages look use' };
      // to like or comment on what nobody of the school's people wrote is to say it oneself
      return who.includes('former-pupil') || who.includes('parent') ? contact(facts, 'friend follow contact') : FIXED.opinions;
    case 'bullied':
      // what a colleague does is ruled out by what holds for all staff
      return who.includes('colleague') ? help('cyberbullying', 'report-concern', 'derogatory', 'leader-duties') : FIXED[matter];
    case 'worry-about-adult':
      // what no adult here is to do with pupils
      return who.includes('pupil') ? protect('report-concern', 'contact-pupil') : FIXED[matter];
    case 'criticise':
      // to complain of others than one's own school is an opinion
      return facts.includes('other-school') ? FIXED.opinions : FIXED[matter];
    case 'mention-pupil':
      return mention(facts, 'pupil-identified');
    case 'mention-parent':
      return mention(facts, 'parent-identified');
    case 'mention-school-life':
      return schoolLife(facts);
    case 'take-pictures': {
      const own = (facts.includes('phone') || facts.includes('own-device')) && !facts.includes('school-account');
      return own
        ? { ...may('photography', 'phones-in-school'), saying: /\boff\b|photo|picture|equipment of your own/i }
        : mayNear('photography');
    }
    case 'speak-for-school':
      // whoever says that they work there speaks for themselves
      return FIXED[facts.includes('name-school') || facts.includes('name-job') ? 'name-school' : matter];
    case 'run-school-account': {
      const { mild, ...strict } = FIXED[matter];
      return FOR_ONESELF.some((one) => facts.includes(one)) ? strict : { ...strict, ...(mild ? { mild } : {}) };
    }
    case 'school-email':
      // to write to parents or pupils from it is to be in touch with them through the school
      return who.includes('parent') || who.includes('pupil')
        ? contact(['school-account', ...facts], WRITING_WORDS, true, FAMILY)
        : FIXED[matter];
    case 'work-time':
      // before pupils, the phone is what stands in the way
      return who.includes('pupil')
        ? { ...FIXED[matter], else: ['phones-in-school'], saying: /social media|network|\boff\b|own use|own time/i }
        : FIXED[matter];
    case 'who-is-bound':
      return facts.includes('own-time') ? OWN_TIME : FIXED[matter];
    default:
      return FIXED[matter];
  }
}
