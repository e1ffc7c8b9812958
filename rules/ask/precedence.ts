/**
 * When a question touches several matters, which of them it is about: what is only the setting of another gives way to it.
 * Each rule says in its comment what somebody asked.
 */
import { type Fact, MATTERS, type Matter, type Who } from './facts';
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
const CONTACT: readonly Matter[] = ['befriend', 'message', 'group', 'give-details', 'react', 'look-at-pages'];
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
const WRITING: readonly Matter[] = [
  'mention-pupil',
  'mention-colleague',
  'mention-parent',
  'mention-school-life',
  'confidential',
  'criticise',
  'insult',
  'accuse',
  'discriminate',
  'swear',
  'embarrass',
  'opinions',
];
const HELP: readonly Matter[] = MATTERS.filter((matter) => routeOf(matter, []).kind === 'help');
/** Questions about the policy itself, or about nothing that it speaks of. */
export const ABOUT: readonly Matter[] = [...MATTERS.filter((matter) => routeOf(matter, []).kind === 'about'), 'something-else'];
/** So much makes a worry of it. */
const WORRY = 4;

const OWN_DEED =
  /\b(?:can|could|may|am i allowed to|ok(?:ay)? to|is it (?:ok|fine)|i) (?:just )?(?:i |if i )?(?:have a moan|moan|rant|vent|leave|liked?|share|post|reply|comment|write)\b/;
const ONLINE =
  /\b(?:post|facebook|instagram|online|twitter|tiktok|snapchat|website|social media|share|upload|pinterest|status|story|timeline)\b/;

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
  return weighed.some(({ matter }) => WRITING.includes(matter))
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
