/** The letters and lines there are, in the order shown. */
import type { Topic } from '../topics';
import { policyOf } from '../wording/policy-facts';
import type { Letter, Setting } from './letter';

const ME = { id: 'me', label: 'your name' };
const SITE = { id: 'site', label: 'the site, such as Facebook' };
const DATE = { id: 'date', label: 'the date' };

/** "Our policy (7.2)", or "our policy" where it has no clause on it. */
const cite = ({ clause }: Setting, start = true): string => {
  const our = start ? 'Our' : 'our';
  return clause === undefined ? `${our} social media policy` : `${our} social media policy (${clause.ref})`;
};

/** The sentence on which a request for leave stands, true to what the policy says. `doing`: "name the school". */
function askingLeave(setting: Setting, doing: string): string {
  if (setting.clause === undefined) return 'I have not found this in our social media policy, so I am asking first.';
  if (!setting.outright) return `I take what ${cite(setting, false)} says to cover this, so I am asking before I do.`;
  switch (setting.stance) {
    case 'permission':
      return `${cite(setting)} asks for leave before we ${doing}, so I am asking before I do.`;
    case 'forbidden':
      return `${cite(setting)} asks us not to ${doing}. I know that, and would only do it if you agree in this case.`;
    case 'discouraged':
    case 'duty':
      return `${cite(setting)} asks us to be careful when we ${doing}, so I would like your agreement first.`;
    default:
      return `${cite(setting)} does not rule it out, but I would rather ask than guess.`;
  }
}

const CLOSE = ['Thank you for letting me know either way. I will keep your answer.', 'With kind regards\n{me}'];

export const LETTERS: readonly Letter[] = [
  {
    id: 'leave-name',
    title: 'Ask leave to use the school’s name or logo',
    when: 'Before you name the school on your profile, or show its logo or uniform.',
    form: 'letter',
    names: 'leave',
    to: ['headteacher'],
    topics: ['school-branding', 'school-named'],
    saying: /\b(?:logo|crest|badge|school's name|shows?\b[^.]{0,80}\bschool)\b/i,
    blanks: [
      SITE,
      { id: 'use', label: 'what you would like to use: the name, the logo' },
      { id: 'why', label: 'where and why', long: true },
      ME,
    ],
    words: (setting) => [
      `I would like to use {use} on my own {site} account: {why}.`,
      askingLeave(setting, 'use the school’s name or logo'),
      'It would stay clear that the account is my own and does not speak for the school, and I would take it off whenever you ask.',
      ...CLOSE,
    ],
  },
  {
    id: 'leave-event',
    title: 'Ask leave to mention an event',
    when: 'Before you write about a trip, a show or anything else that happens at school.',
    form: 'letter',
    names: 'leave',
    to: ['headteacher'],
    topics: ['school-activity', 'ask-permission'],
    saying: /\b(?:events?|activit\w*|trips?|matters?|incidents?|happens?|goes on|day|lessons?|school life|work)\b/i,
    blanks: [
      SITE,
      { id: 'event', label: 'the event and its date' },
      { id: 'words', label: 'the words you would post', long: true },
      ME,
    ],
    words: (setting) => [
      'I would like to mention {event} on my own {site} account. These are the words I have in mind:',
      '“{words}”',
      askingLeave(setting, 'write about school events'),
      'No pupil, parent or colleague would be named or shown.',
      ...CLOSE,
    ],
  },
  {
    id: 'leave-picture',
    title: 'Ask leave to post a picture',
    when: 'Before a picture that shows pupils, colleagues or the school goes on your own account.',
    form: 'letter',
    names: 'leave',
    to: ['headteacher'],
    topics: ['people-images', 'photography'],
    saying: /\b(?:photo\w*|pictures?|images?|film\w*|videos?|footage)\b/i,
    blanks: [
      SITE,
      { id: 'picture', label: 'what the picture shows, and when it was taken' },
      { id: 'shown', label: 'who can be seen in it' },
      ME,
    ],
    words: (setting) => [
      'I would like to post a picture on my own {site} account. It shows {picture}. {shown} can be seen in it.',
      askingLeave(setting, 'post pictures of people connected with the school'),
      'I would first make sure that everybody in it agrees, and the parents or carers of any child. I have not shared it with anybody.',
      ...CLOSE,
    ],
  },
  {
    id: 'declare',
    title: 'Tell the school of a connection online',
    when: 'You are connected with a parent, a pupil or a former pupil: a relative, or a friend from before.',
    form: 'letter',
    names: 'tell',
    to: ['headteacher'],
    topics: ['declare-relationship', 'contact-family'],
    blanks: [
      { id: 'who', label: 'the person, and what they are to the school' },
      { id: 'tie', label: 'how you know them: relative, friend since ...' },
      SITE,
      ME,
    ],
    words: (setting) => [
      'I would like the school to know that I am connected on {site} with {who}. We know each other because {tie}.',
      setting.clause === undefined
        ? 'Our social media policy does not ask for this, but I would like it to be known.'
        : `I am telling you because of what ${cite(setting, false)} says about such connections.`,
      'I do not speak of school matters there. If you would rather I handled it differently, I am glad to.',
      'With kind regards\n{me}',
    ],
  },
  {
    id: 'report-contact',
    title: 'Report that a pupil has contacted you',
    when: 'A pupil has followed, added or written to you on your own account.',
    form: 'letter',
    names: 'tell',
    to: ['safeguarding-lead', 'headteacher'],
    topics: ['contact-pupil', 'report-concern'],
    blanks: [
      { id: 'pupil', label: 'the pupil’s name and class' },
      DATE,
      SITE,
      { id: 'what', label: 'what happened, in order', long: true },
      { id: 'since', label: 'what you have done since: whether you answered, showed anybody, kept it', long: true },
      ME,
    ],
    words: (setting) => [
      'On {date} {pupil} contacted me on my own {site} account. {what}',
      '{since}',
      setting.clause === undefined
        ? 'I am telling you so that it is known.'
        : `I am telling you because of ${cite(setting, false)}, so that it is known.`,
      'Would you let me know what happens next, and whether I should do anything?',
      '{me}',
    ],
  },
  {
    id: 'decline-pupil',
    title: 'Decline a pupil’s or former pupil’s request',
    when: 'Words to say, in school or by way of the school.',
    form: 'line',
    names: 'leave',
    topics: ['contact-pupil', 'contact-former-pupil'],
    blanks: [],
    words: (setting) => [
      `Thank you for asking. I keep my own accounts apart from school, and ${policyOf(setting.policy)} asks us to. It is nothing personal: you can always reach me through the school.`,
    ],
  },
  {
    id: 'decline-parent',
    title: 'Decline a parent’s request',
    when: 'A line to send back.',
    form: 'line',
    names: 'leave',
    topics: ['contact-parent', 'contact-channel'],
    blanks: [],
    words: (setting) => [
      setting.stance === 'forbidden' || setting.stance === 'permission'
        ? 'Thank you for the request. We are asked to keep our own accounts apart from school, so it is nothing personal. You can always reach me through the school office.'
        : 'Thank you for the request. I keep my own accounts apart from school, so it is nothing personal. You can always reach me through the school office.',
    ],
  },
  {
    id: 'own-views',
    title: 'A line for your profile: the views are your own',
    when: 'Where your policy asks for it, or where people could take your words for the school’s.',
    form: 'line',
    names: 'leave',
    topics: ['own-views-statement'],
    blanks: [],
    words: () => ['What I write here is my own view, and not that of the place I work at.'],
  },
  {
    id: 'take-down',
    title: 'Ask a friend to take down or untag a picture',
    when: 'Somebody else has posted a picture you would rather not have there.',
    form: 'line',
    names: 'leave',
    topics: ['disrepute', 'people-images', 'public-visibility'],
    blanks: [{ id: 'friend', label: 'their name' }, { id: 'picture', label: 'which picture' }, ME],
    words: () => [
      'Hi {friend}, could you do me a favour and take down {picture}, or take my tag off it? I work in a school, and families do look us up. Thank you, it would be a weight off my mind. {me}',
    ],
  },
];

/** The letter with this id, if there is one. */
export const letterById = (id: string | undefined): Letter | undefined => LETTERS.find((letter) => letter.id === id);

/** The letter that asks leave for what a finding of this topic is about, if there is one. */
export const leaveLetter = (topic: Topic): Letter | undefined =>
  LETTERS.find(({ form, names, topics }) => form === 'letter' && names === 'leave' && topics.includes(topic));
