/**
 * What a person reads about each topic: `label` names what was found, `matters` says in terms of people why a school cares,
 * `todo` says what to do next, and `never` says it where the policy says never and `todo` would offer a way that it rules out.
 * Plain, kind, short. How sure we are is said in `headings.ts`.
 */
import type { ItemKind } from '../item';
import type { Role } from '../policy';
import type { SignalTopic } from '../topics';
import { listRoles } from './roles';

export interface TopicWords {
  /** heading of a finding, e.g. "Your school is named" */
  label: string;
  /** one sentence: why it matters, in terms of people */
  matters: string;
  /** one sentence: what to do about it */
  todo: string;
  /** the same under a clause that says never, where `todo` offers more than that leaves open */
  never?: string;
  /** when somebody is to be told, before who that is */
  tell?: string;
}

export const TOPIC_WORDS: Record<SignalTopic, TopicWords> = {
  'profession-named': {
    label: 'Your job at a school is named',
    matters: 'Pupils and their families could tell what you do and look you up.',
    todo: 'Take out the job title, or say what you do without pointing to a school.',
    never: 'Take out the job title, and whatever else shows what work you do.',
  },
  'school-named': {
    label: 'Your school is named',
    matters: "Pupils' families could find where you work, and tie everything here to the school.",
    todo: 'Take out the name of the school, and its initials, hashtag or address.',
  },
  'school-branding': {
    label: 'This looks official',
    matters: "Families could take your own page for the school's.",
    todo: "Take out the school's logo, crest or uniform, or the official-looking name.",
  },
  'speaks-for-school': {
    label: 'This sounds like the school speaking',
    matters: "Families could take your words for the school's own announcement.",
    todo: "Say it as yourself, or leave it to the school's own account.",
  },
  'own-views-statement': {
    label: 'No line saying the views are yours',
    matters: 'Without it, people reading may think you speak for the school.',
    todo: 'Add a short line such as “Views are my own” to your profile.',
  },
  'public-visibility': {
    label: 'Anyone can see this',
    matters: 'Pupils and their families can read it without your knowing.',
    todo: 'Look at who can see your account, and keep it to people you know.',
  },
  'contact-details': {
    label: 'Your own contact details are here',
    matters: 'Pupils, their families and strangers could reach you on your own phone or at home.',
    todo: 'Take the number or address out.',
  },
  'identity-details': {
    label: 'This is a detail thieves look for',
    matters: 'With it, somebody could pretend to be you.',
    todo: 'Take it out. Nobody needs it there.',
  },
  'pupil-identified': {
    label: 'A pupil could be recognised',
    matters: "A child's privacy, and sometimes their safety, depends on not being known online.",
    todo: 'Leave out the name, and anything that would let a classmate or parent guess who it is.',
  },
  'colleague-identified': {
    label: 'A colleague could be recognised',
    matters: 'They may not want to be part of this online.',
    todo: 'Leave out who they are, or ask them first if your policy allows it.',
    never: 'Leave out who they are.',
  },
  'parent-identified': {
    label: 'A parent or carer could be recognised',
    matters: 'Families trust the school to keep what it knows of them private.',
    todo: 'Leave out who they are.',
  },
  'people-images': {
    label: 'A picture of people at school',
    matters: 'The people in it, children above all, may not have agreed to be shown.',
    todo: 'Leave the picture out, or check consent and leave first.',
    never: 'Leave the picture out.',
  },
  'school-activity': {
    label: 'Something that happened at school',
    matters: 'Where pupils are, and what goes on there, is for the school to share.',
    todo: 'Leave it out, or ask first.',
    never: 'Leave it out.',
  },
  confidential: {
    label: 'This is a confidential matter',
    matters: "Somebody's private matter, or the school's, could become known.",
    todo: 'Leave it out. If you are worried about a child, speak to your designated safeguarding lead.',
  },
  credentials: {
    label: 'A work log-in or password is here',
    matters: "Anyone reading could use it to reach pupils' records.",
    todo: 'Take it out, and change it if anybody may have seen it.',
  },
  'criticises-school': {
    label: 'This criticises the school',
    matters: 'Colleagues and families may read it as the view from inside.',
    todo: 'Raise it with your line manager or your union instead.',
  },
  derogatory: {
    label: 'This could hurt somebody at school',
    matters: 'The person it is about, or their family, may read it.',
    todo: 'Put it the way you would say it to their face, or leave it out.',
    never: 'Leave it out here. What has to be said is better said at school.',
  },
  allegation: {
    label: 'This accuses somebody',
    matters: 'It could harm somebody who cannot answer here, and could count as defamation.',
    todo: 'Take it to the headteacher or the safeguarding lead instead.',
  },
  threat: {
    label: 'This could be read as a threat',
    matters: 'Somebody could feel unsafe.',
    todo: 'Leave it out.',
  },
  offensive: {
    label: 'Strong language',
    matters: 'Pupils and families may see it next to your name.',
    todo: 'Say it without the swearing.',
  },
  discriminatory: {
    label: 'This puts down a group of people',
    matters: 'It could hurt pupils and colleagues for who they are.',
    todo: 'Leave it out.',
  },
  unlawful: {
    label: 'This speaks well of something unlawful',
    matters: 'People could take it as a boast, or as encouragement.',
    todo: 'Leave it out.',
  },
  disrepute: {
    label: 'This could embarrass you at work',
    matters: 'Pupils and their families may see it and wonder.',
    todo: 'Keep it for friends, or leave it out.',
    never: 'Leave it out, for friends too.',
  },
  'party-political': {
    label: 'This is party politics',
    matters: 'Families of every view trust the school to be even-handed.',
    todo: 'Leave it out here, or keep it well away from your work.',
    never: 'Leave it out, on every page of yours.',
  },
  commercial: {
    label: 'This sells or promotes something',
    matters: 'It could look as if your place at the school were used for business.',
    todo: 'Keep business on a page of its own, away from school matters.',
    never: 'Leave it out, on a page of its own too.',
  },
  copyright: {
    label: "This is somebody else's work",
    matters: 'The person who made it may need to agree before it is shared whole.',
    todo: 'Link to it instead, or ask the owner.',
  },
  'work-time': {
    label: 'This falls in school hours',
    matters: 'It may look as if you were online while looking after pupils.',
    todo: 'Post it after school.',
  },
  'contact-pupil': {
    label: 'Private contact with a pupil',
    matters: 'Private contact can be misread, and puts you and the pupil at risk.',
    todo: "Use the school's own channels only.",
    tell: 'If a pupil contacted you, tell',
  },
  'contact-former-pupil': {
    label: 'Contact with a former pupil',
    matters: 'They may be under 18, or have brothers and sisters at the school.',
    todo: 'Look at what your policy says about age before you answer.',
  },
  'contact-parent': {
    label: 'Private contact with a parent',
    matters: 'It can blur the line between home and work, for both of you.',
    todo: "Use the school's own channels.",
  },
  'contact-family': {
    label: 'Family or friends at the school',
    matters: 'Your policy may treat relatives and old friends differently, and may want it known.',
    todo: 'See what your policy asks, and tell the right person if it does.',
  },
  'contact-channel': {
    label: 'A private channel for pupils or parents',
    matters: "Nobody could vouch for you over messages outside the school's own channels.",
    todo: "Give the school's number or address instead.",
  },
  'pupil-pages': {
    label: "Looking at a pupil's page",
    matters: 'It can be misread, however kindly it was meant.',
    todo: "Leave pupils' pages alone, and take any worry to your safeguarding lead.",
  },
};

/**
 * What to do next about a finding: something that is out already has to be put right first. `never`: a clause says so, and no leave lifts it.
 * `tell`: whom the policy wants told; it may name nobody.
 */
export function todoWords(topic: SignalTopic, kind: ItemKind, never: boolean, tell: readonly Role[] = []): string {
  const words = TOPIC_WORDS[topic];
  const step = never ? (words.never ?? words.todo) : words.todo;
  const todo = words.tell === undefined ? step : `${step} ${words.tell} ${listRoles(tell.length > 0 ? tell : ['line-manager'])}.`;
  if (kind !== 'post') return todo;
  return topic === 'work-time' ? 'Another time, post it after school.' : `Edit this post, or delete it. ${todo}`;
}
