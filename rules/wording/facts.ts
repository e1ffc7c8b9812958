/** What was understood of a question, as chips read; and what is being done, as sentences read. */
import type { Fact, Matter, Who } from '../question';
import { factsOf, WHO } from '../question';
import type { Topic } from '../topics';
import { listWords } from './roles';

export const FACT_WORDS: Record<Fact, string> = {
  pupil: 'a pupil',
  'former-pupil': 'a former pupil',
  parent: 'a parent or carer',
  colleague: 'a colleague',
  governor: 'a governor',
  phone: 'by phone or text',
  'e-mail': 'by e-mail',
  'social-media': 'on social media',
  befriend: 'friend or follow',
  message: 'send messages',
  group: 'a group chat',
  'give-details': 'my own number or e-mail',
  'look-at-pages': 'look at their pages',
  react: 'like, comment or tag',
  decline: 'say no to a request',
  declare: 'tell the school of a link',
  'name-school': 'name the school',
  'name-job': 'say what I do',
  'use-logo': 'logo or uniform',
  'speak-for-school': 'speak for the school',
  'own-views': 'say the views are mine',
  'mention-pupil': 'write about a pupil',
  'mention-colleague': 'write about a colleague',
  'mention-parent': 'write about a parent',
  'mention-school-life': 'write about school life',
  confidential: 'something confidential',
  criticise: 'complain about work',
  insult: 'joke about or mock somebody',
  accuse: 'accuse somebody',
  discriminate: 'put a group down',
  swear: 'rude or offensive things',
  embarrass: 'something embarrassing',
  'private-life': 'my life outside school',
  unlawful: 'something unlawful',
  politics: 'party politics',
  causes: 'a strike or cause',
  business: 'selling or promoting',
  copyright: "somebody else's work",
  opinions: 'my own opinion in public',
  'take-pictures': 'take pictures or film',
  'post-pictures': 'post pictures',
  privacy: 'who can see my pages',
  'own-details': 'my own details online',
  identity: 'details thieves want',
  password: 'passwords',
  'old-posts': 'old posts',
  'work-time': 'during work',
  'phone-at-school': 'my phone at school',
  'school-devices': 'school equipment',
  'own-device': 'my own device',
  'school-email': 'school e-mail',
  'run-school-account': 'an account for the school',
  'use-with-pupils': 'using it in lessons',
  'teach-safety': 'teaching online safety',
  'pupil-phones': "pupils' phones",
  'pupils-online': 'pupils on social media',
  'who-is-bound': 'what the policy covers',
  monitoring: 'what the school can see',
  discipline: 'what may follow',
  review: 'when it is reviewed',
  'in-doubt': 'whom to ask',
  'outside-policy': 'going outside the policy',
  leaders: 'what leaders must do',
  'child-at-risk': 'a child may be at risk',
  'pupil-contacts-me': 'a pupil keeps contacting me',
  'indecent-images': 'indecent images',
  pornography: 'adult material',
  threatened: 'threats',
  bullied: 'staff treated badly online',
  'pupil-bullied': 'a pupil is bullied online',
  impersonated: 'a fake or hacked account',
  'worry-about-adult': 'a worry about a colleague',
  mistake: 'something has gone wrong',
  'something-else': 'another matter',
  relative: 'we are related',
  'friend-before': 'friends before the school link',
  'family-friend': 'a friend of my family',
  'own-child': 'my own child',
  'staff-parent': 'I am a parent here too',
  'shared-circle': 'we share a club, village or circle',
  'known-otherwise': 'we know each other in another way',
  'parents-agreed': 'the parents have agreed',
  'leave-given': 'the school has agreed',
  'professional-use': 'for work',
  'school-account': "through the school's account or device",
  'adult-now': '18 or over now',
  'under-18': 'under 18',
  'siblings-here': 'a brother or sister is still here',
  'governor-role': 'as a governor',
  'no-pupils-near': 'away from pupils',
  emergency: 'an emergency',
  'other-school': 'not of this school',
  'no-names': 'nobody could be recognised',
  anonymous: 'nobody can tell it is me',
  'own-time': 'in my own time',
  'by-others': 'somebody else does it',
};

/** Fits behind "asks you not to" and "before you"; `{who}` is filled with the people asked about. */
const DOING: Partial<Record<Matter, string>> = {
  befriend: 'become friends online with {who}',
  message: 'get into private contact with {who}',
  group: 'share a private group with {who}',
  'give-details': 'give your own number or e-mail to {who}',
  'look-at-pages': "look at {who's} pages",
  react: "take part in {who's} pages",
  declare: 'go on with a link of this kind',
  'name-school': 'name your school',
  'name-job': 'show what you do for a living',
  'use-logo': "use the school's logo, or look official",
  'speak-for-school': 'speak for the school',
  'mention-pupil': 'write about pupils so that they could be known',
  'mention-colleague': 'write about colleagues so that they could be known',
  'mention-parent': 'write about parents so that they could be known',
  'mention-school-life': 'write about what happens at school',
  confidential: 'share anything confidential',
  criticise: 'criticise the school online',
  insult: 'write insulting things about people at school',
  accuse: 'accuse people online',
  discriminate: 'put down a group of people',
  swear: 'post offensive things',
  'private-life': 'show your life outside school',
  embarrass: 'show yourself in a way that could embarrass the school',
  unlawful: 'post or support anything unlawful',
  politics: 'campaign for a party',
  causes: 'campaign like this',
  business: 'sell or promote something of your own',
  copyright: "use somebody else's work",
  opinions: 'say what you think in public',
  'take-pictures': 'take pictures at school this way',
  'post-pictures': 'post pictures of people at school',
  privacy: 'leave your pages open to everyone',
  'old-posts': 'leave old posts as they are',
  'own-details': 'put your own contact details online',
  identity: 'put such details online',
  password: 'share a password or log-in',
  'work-time': 'use social media for yourself in working time',
  'phone-at-school': 'use your own phone at school like this',
  'school-devices': "use the school's equipment like this",
  'own-device': 'use your own equipment at school like this',
  'school-email': 'use e-mail like this',
  'run-school-account': 'do this on an account for the school',
  'use-with-pupils': 'use it with pupils like this',
  'pupil-phones': 'let pupils use phones of their own like this',
  'pupils-online': 'have pupils on such networks',
  pornography: 'look at or bring such material',
};

const PEOPLE: Record<Who, string> = {
  pupil: 'pupils',
  'former-pupil': 'former pupils',
  parent: 'parents',
  colleague: 'colleagues',
  governor: 'governors',
};

/** The same for what a clause speaks of, where that is not what was asked about. */
const SPOKEN_OF: { readonly [topic in Topic]?: string | undefined } = {
  'contact-channel': 'use your own phone, e-mail or accounts with {who}',
  'profession-named': DOING['name-job'],
  'school-named': DOING['name-school'],
  'school-activity': DOING['mention-school-life'],
  'people-images': DOING['post-pictures'],
  'pupil-identified': DOING['mention-pupil'],
  'public-visibility': DOING.privacy,
  commercial: 'promote a business or campaign of your own',
  derogatory: DOING.insult,
};

/** Of whom a clause on contact speaks. */
const CONTACT_WITH: Partial<Record<Topic, Who>> = {
  'contact-pupil': 'pupil',
  'contact-former-pupil': 'former-pupil',
  'contact-parent': 'parent',
};

/**
 * "be friends online with parents"; for a matter that is nothing one does, "do this". `aside`: what the deciding clause speaks of, where
 * that is not the matter itself; `on`: every topic of that clause, so that nobody is named whom it leaves out; `young`: former
 * pupils who have grown up are none of those it means.
 */
export function doingWords(
  matter: Matter | undefined,
  facts: readonly Fact[],
  { aside, on = [], young = false }: { aside?: Topic; on?: readonly Topic[]; young?: boolean } = {},
): string {
  const asked = factsOf(facts, WHO);
  const meant = asked.filter((one) => on.some((topic) => CONTACT_WITH[topic] === one));
  const who = (meant.length > 0 ? meant : asked).map((one) =>
    one === 'former-pupil' && young ? 'former pupils under 18' : PEOPLE[one],
  );
  const people = who.length === 0 ? 'pupils or parents' : listWords(who, 'or');
  return ((aside && SPOKEN_OF[aside]) ?? (matter === undefined ? undefined : DOING[matter]) ?? 'do this')
    .replace('{who}', people)
    .replace("{who's}", `${people}'`);
}
