/**
 * When a question touches several matters, which of them it is about: what is only the setting of another gives way to it.
 * Each rule says in its comment what somebody asked.
 */
import { type Fact, IN_TOUCH, MATTERS, type Matter, type Who, WRITTEN } from '../question';
import { routeOf, TIES } from './matters';

export interface Weighed {
  matter: Matter;
  weight: number;
}

/** What the rules look at. */
interface Scene {
  /** how much speaks for a matter; 0 when nothing does */
  weight(matter: Matter): number;
  who: readonly Who[];
  circumstances: readonly Fact[];
  words: string;
}

/** People of whom contact is a question. */
const CLOSE: readonly Who[] = ['pupil', 'former-pupil', 'parent'];
const CONTACT: readonly Matter[] = [...IN_TOUCH, 'look-at-pages'];
/** What contact may go through; beside contact with somebody it is no matter of its own unless it clearly is. */
const TOOLS: readonly Matter[] = [
  'school-email',
  'school-devices',
  'own-device',
  'phone-at-school',
  'work-time',
  'confidential',
  'pupils-online',
  'use-with-pupils',
  'name-job',
  'privacy',
  'mention-school-life',
];
/** So much more than the contact it stands beside. */
const CLEARLY = 5;
/** What one writes or shows, as against being in touch. */
const WRITING: readonly Matter[] = [...WRITTEN, 'embarrass', 'opinions'];
export const HELP: readonly Matter[] = MATTERS.filter((matter) => routeOf(matter, []).kind === 'help');
/** Questions about the policy itself, or about nothing that it speaks of. */
export const ABOUT: readonly Matter[] = [...MATTERS.filter((matter) => routeOf(matter, []).kind === 'about'), 'something-else'];
/** So much makes a worry of it. */
const WORRY = 4;

const OWN_DEED =
  /\b(?:can|could|may|am i allowed to|ok(?:ay)? to|is it (?:ok|fine)|i) (?:just )?(?:i |if i )?(?:have a moan|moan|rant|vent|leave|liked?|share|post|reply|comment|write)\b/;
const ONLINE =
  /\b(?:post|facebook|instagram|online|twitter|tiktok|snapchat|website|social media|share|upload|pinterest|status|story|timeline)\b/;

const PUPILS_FIRST = /^(?:are|can|should|do|may|is it ok for) (?:my |the |our )?(?:pupils?|children|kids|students?|year \d+)\b/;

/** `matter` gives way when `to` holds. */
const YIELDS: readonly (readonly [matters: readonly Matter[], to: (scene: Scene) => boolean])[] = [
  // "can I have a moan about my head, she was awful to me": what the person means to do is no worry yet
  [['bullied'], ({ words }) => OWN_DEED.test(words)],
  // "a parent keeps messaging me" is not about a pupil
  [['pupil-contacts-me'], ({ who }) => who.length > 0 && !who.includes('pupil') && !who.includes('former-pupil')],
  // "must I tell the head that I am friends with a parent": what is to be told has happened
  [[...CONTACT, 'old-posts', 'mention-pupil', 'mention-parent', 'mention-colleague'], ({ weight }) => weight('declare') > 0],
  // "a drunk photo of me"
  [['post-pictures'], ({ weight }) => weight('embarrass') > 0],
  // "take photos on the nursery iPad for a slideshow"
  [['post-pictures'], ({ weight, words }) => weight('take-pictures') > 0 && !ONLINE.test(words)],
  [['phone-at-school', 'school-devices'], ({ weight }) => weight('take-pictures') > 0 || weight('copyright') > 0],
  // "the keypad looks like Star Trek", "my head and I are in dispute, no names given"
  [['mention-pupil'], ({ who, weight }) => !who.includes('pupil') && (who.length > 0 || weight('confidential') > 0)],
  // "a rant about Ofsted, not our school"
  [['criticise'], ({ weight }) => weight('opinions') > 0],
  // "ask the teachers' group about a boy in my class"
  [['group', 'message', 'befriend'], ({ weight }) => weight('mention-pupil') >= WORRY],
  // "mum texts me on my phone, I babysit for them"
  [
    ['give-details'],
    ({ weight, circumstances }) =>
      weight('message') >= weight('give-details') && weight('message') > 0 && TIES.some((tie) => circumstances.includes(tie)),
  ],
  [['give-details'], ({ weight }) => weight('own-details') > 0],
  // "give the residential group my number" is not about having a phone on the trip
  [['phone-at-school'], ({ weight, words }) => weight('give-details') > 0 && /\bnumbers?\b/.test(words)],
  // "a photo of me in my lanyard"
  [['post-pictures'], ({ weight, who }) => weight('use-logo') > 0 && !who.includes('pupil')],
  // "write teacher in my bio", "the minutes of a staff meeting"
  [['mention-colleague'], ({ weight }) => weight('name-job') > 0 || weight('confidential') > 0],
  // "are year 6 allowed to be on WhatsApp", "a Twitter account for my class"
  [['message', 'befriend'], ({ weight, words }) => weight('pupils-online') > 0 && PUPILS_FIRST.test(words)],
  [['pupils-online', 'use-with-pupils'], ({ weight }) => weight('run-school-account') >= CLEARLY],
  // "tell the school that my nephew follows me"
  [['pupil-contacts-me'], ({ weight }) => weight('declare') > 0],
  // "should I tell somebody that a pupil followed me"
  [['befriend', 'message', 'react', 'old-posts'], ({ weight }) => weight('pupil-contacts-me') > CLEARLY],
  [['insult'], ({ weight }) => weight('discriminate') > 0 || weight('bullied') > CLEARLY],
  // "a mum tells everybody that I hit her child" is about what is said of me
  [['child-at-risk'], ({ weight, words }) => weight('bullied') > 0 && /\bi (?:hit|hurt|pushed|shouted|touched)\b/.test(words)],
  // "somebody is blackmailing a pupil"
  [['threatened'], ({ weight, words }) => weight('child-at-risk') > CLEARLY && !/\b(?:me|my|us)\b/.test(words)],
  // "how do I say no to a friend request"
  [['befriend'], ({ weight }) => weight('decline') > 0],
  // "ran the head down in a private group"
  [['group'], ({ weight, who }) => weight('criticise') > 0 && !who.some((one) => CLOSE.includes(one))],
  // "keep my phone on me": nobody is in touch
  [
    ['pupil-contacts-me'],
    ({ who, words }) =>
      who.length === 0 && !/\b(?:messag|text|call|r[iu]ng|follow|request|contact|comment|email|add|send|sent)\w*/.test(words),
  ],
  // "does the head need to know that we are a couple"
  [['leaders'], ({ weight }) => weight('declare') > 0],
  // "can I heart a photo a pupil posted"
  [['post-pictures'], ({ weight }) => weight('react') >= CLEARLY],
  // "ask a teachers' group about a child with a diagnosis"
  [
    ['group', 'message'],
    ({ weight, words }) => weight('confidential') >= CLEARLY && /\b(?:ask|discuss|advice|help|share)\b/.test(words),
  ],
  // "call a parent an idiot"
  [['message'], ({ weight }) => weight('insult') >= WORRY],
  // "a mum keeps ringing my mobile"
  [['give-details'], ({ weight, words }) => weight('message') >= CLEARLY && !/\bnumbers?\b/.test(words)],
  // "I hate my job, can I say so"
  [['name-job'], ({ weight }) => weight('criticise') > 0],
  // "can I post that the deputy is a bully"
  [['pupil-bullied'], ({ who, words }) => who.includes('colleague') && !who.includes('pupil') && OWN_DEED.test(words)],
  // "people run the school down on a village page, can I correct them"
  [['bullied'], ({ weight, words }) => weight('speak-for-school') > 0 && !/\b(?:me|us|staff|teachers?)\b/.test(words)],
  // "a video of me dancing on a table", "pictures of cocktails"
  [['bullied'], ({ weight }) => weight('embarrass') > 0],
  [['post-pictures'], ({ weight, who }) => weight('private-life') > 0 && who.length === 0],
];

/** The matters a question is about, without those that are only the setting of others. */
export function settle(
  weighed: readonly Weighed[],
  who: readonly Who[],
  circumstances: readonly Fact[],
  words: string,
): readonly Weighed[] {
  const scene: Scene = {
    weight: (matter) => weighed.find((one) => one.matter === matter)?.weight ?? 0,
    who,
    circumstances,
    words,
  };
  const left = weighed.filter(({ matter }) => !YIELDS.some(([matters, to]) => matters.includes(matter) && to(scene)));
  return alone(withoutSetting(left, who), who);
}

/** Beside contact with somebody, tools are its setting; without anybody of the school, contact is the setting of what is written. */
function withoutSetting(weighed: readonly Weighed[], who: readonly Who[]): readonly Weighed[] {
  const contact = Math.max(0, ...weighed.filter(({ matter }) => CONTACT.includes(matter)).map(({ weight }) => weight));
  if (contact === 0) return weighed;
  if (who.some((one) => CLOSE.includes(one)))
    return weighed.filter(({ matter, weight }) => !TOOLS.includes(matter) || weight >= contact + CLEARLY);
  return weighed.some(({ matter, weight }) => WRITING.includes(matter) && weight >= contact)
    ? weighed.filter(({ matter }) => !CONTACT.includes(matter))
    : weighed;
}

/** A worry, or a question about the policy itself, is answered alone: what else is named is its setting. */
function alone(weighed: readonly Weighed[], who: readonly Who[]): readonly Weighed[] {
  const worries = weighed.filter(({ matter, weight }) => HELP.includes(matter) && weight >= WORRY);
  if (worries.length > 0) return worries;
  const top = weighed.reduce<Weighed | undefined>(
    (most, one) => (most === undefined || one.weight > most.weight ? one : most),
    undefined,
  );
  if (top === undefined || !ABOUT.includes(top.matter)) return weighed;
  // "does it matter that I am only supply if I follow a pupil?" asks about the pupil
  const contact = who.some((one) => CLOSE.includes(one)) ? weighed.filter(({ matter }) => CONTACT.includes(matter)) : [];
  return contact.length > 0 ? contact : [top];
}
