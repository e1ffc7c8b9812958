/**
 * A question in a person's words -> facts, and how it was asked. What the rules make of it is weighed by a learned model, which has seen
 * how often they are right on questions put in other ways. Routing only; nothing here knows any policy.
 */
import type { Network } from '../learned/network';
import {
  CIRCUMSTANCES,
  type Fact,
  factsOf,
  IN_TOUCH,
  MATTERS,
  type Manner,
  type Matter,
  MEANS,
  OF_CONTACT,
  WHO,
  type Who,
} from '../question';
import { languageOf } from '../text/language';
import { factsByRules, firedBy } from './by-rules';
import { LETS_IN } from './cues/contact';
import { questionFeatures } from './features';
import { type Likely, likelyFacts, shippedModel } from './learned';
import { routeOf, TIES } from './matters';
import { plainWords } from './plain-words';
import { ABOUT, HELP } from './precedence';
import { type Asked, type Reading, readingsOf } from './readings';

export interface Understood {
  /** the likeliest reading */
  facts: Fact[];
  /** every likely one, the likeliest first */
  readings: readonly Reading[];
  /** what the rules alone make of it */
  ruled: readonly Fact[];
  manner: Manner;
  /** the question in plain words */
  words: string;
}

/** What a question says. An empty list of facts: nothing in it that a policy could speak of. Linear in the text. */
export function understand(question: string, model: Network = shippedModel()): Understood {
  const words = plainWords(question);
  const fired = firedBy(words);
  const ruled = factsByRules(words, fired);
  if (isForeign(words, ruled)) return { facts: [], readings: [{ facts: [], share: 1 }], ruled: [], manner: 'may', words };
  const likely = likelyFacts(model, questionFeatures(words, question, fired, ruled));
  const read = readings(words, ruled, likely);
  return { facts: [...(read[0]?.facts ?? [])], readings: read, ruled: turnedDown(ruled, words), manner: mannerOf(words), words };
}

/** So many words that are not everyday English, and more of them than of others, are another language. */
const FOREIGN = 3;

/** Whether this is no English: what the model would make of it is chance. Nothing that the rules see anything in. */
function isForeign(words: string, ruled: readonly Fact[]): boolean {
  if (factsOf(ruled, MATTERS).length > 0 || factsOf(ruled, WHO).length > 0) return false;
  const said = languageOf(words);
  return said.unknown >= FOREIGN && said.unknown * 2 > said.words;
}

/** Every likely way to take these words, the likeliest first; what the rules make of them where the model knows nothing. */
function readings(words: string, ruled: readonly Fact[], likely: Likely): Reading[] {
  const weighed = weigh(ruled, likely, LETS_IN.test(words), ASKS_LEAVE.test(words));
  if (weighed === undefined) return [{ facts: ruled, share: 1 }];
  return readingsOf(weighed.asked, weighed.chances, factsOf(ruled, MEANS)).map(({ facts, share }) => ({
    facts: turnedDown(inGeneral(facts, words), words),
    share,
  }));
}

/**
 * All worries together are this likely, or this where the rules see one: then one of them it is, since a worry that is missed costs more
 * than one too many.
 */
const WORRY = 0.32;
const WORRY_RULED = 0.2;
/** This much for a pupil who asks to be a friend, or is known in another way too: that is seldom a worry. */
const WORRY_MILDER = 0.8;
const MILDER: readonly Fact[] = ['befriend', ...TIES];
/** With less than this for any matter the model knows nothing, and the rules speak alone. */
const KNOWS = 0.12;
/** A second matter is this likely, or this much where the rules found it too. */
const SECOND = 0.35;
const SECOND_RULED = 0.2;
/** What is written, beside where it is written or how: this likely. */
const WRITTEN = 0.15;
/** How much more likely a worry is that the rules see. */
const SEEN = 3;

/** Questions about the policy itself are answered with a plain yes, so for one of them the model has to be sure. */
const PLAIN = 0.55;
const PLAINLY: readonly Matter[] = ABOUT.filter(
  (matter) => matter !== 'something-else' && routeOf(matter, []).comesTo === undefined,
);

/** What may be asked, and how likely each other fact is: what the rules found, held against what is likely. */
function weigh(
  ruled: readonly Fact[],
  { matters, others }: Likely,
  letsIn: boolean,
  asksLeave: boolean,
): { asked: Asked[]; chances: ReadonlyMap<Fact, number> } | undefined {
  const ranked = [...matters].sort(([, a], [, b]) => b - a);
  const [best] = ranked;
  if (best === undefined || best[1] < KNOWS) return undefined;
  const worry = worryAmong(ranked, ruled, asksLeave);
  const worried = worry !== undefined && OF_A_PUPIL.includes(worry) && isOfGrownUps(ruled, others) ? 'bullied' : worry;
  const asked = worried === undefined ? askedAmong(ranked, ruled, matters, letsIn) : [{ matters: [worried], share: 1 }];
  const chances = new Map<Fact, number>(WHO.map((one) => [one, chanceOfWho(one, ruled, others.get(one) ?? 0)]));
  const inTouch = asked[0]?.matters.some((matter) => OF_TIES.includes(matter)) ?? false;
  for (const one of CIRCUMSTANCES) chances.set(one, chanceOfSo(one, ruled, others.get(one) ?? 0, inTouch));
  // "a child is being hurt at home"
  if (worried !== undefined) chances.set('own-time', 0);
  return { asked, chances };
}

/** With what, or where, one would do it. */
const WITH: readonly Matter[] = [
  'own-device',
  'school-devices',
  'phone-at-school',
  'work-time',
  'privacy',
  'private-life',
  'opinions',
];

/** "Do the rules hold at the weekend, on my own laptop?" asks about the rules. */
const aboutItself = (matters: readonly Matter[], ruled: readonly Fact[]): readonly Matter[] =>
  ruled.includes('who-is-bound') &&
  ruled.includes('own-time') &&
  matters.every((one) => WITH.includes(one) || one === 'who-is-bound')
    ? ['who-is-bound']
    : matters;

const CLOSE: readonly Who[] = ['pupil', 'former-pupil', 'parent'];

/** So little is enough for contact with somebody of the school that the rules see: whatever else is asked, the strictest answer decides. */
const SEEN_CONTACT = 0.15;

/** `letsIn`: the words say outright that a pupil is, or would be, let in. */
const contactIn = (ruled: readonly Fact[], shares: ReadonlyMap<Matter, number>, letsIn: boolean): Matter[] =>
  CLOSE.some((one) => ruled.includes(one))
    ? IN_TOUCH.filter(
        (matter) => (letsIn && matter === 'befriend') || (ruled.includes(matter) && (shares.get(matter) ?? 0) >= SEEN_CONTACT),
      )
    : [];

/** Worries in which a pupil has part, and otherwise it is what a grown-up does to the person. */
const OF_A_PUPIL: readonly Matter[] = ['pupil-contacts-me', 'pupil-bullied'];

/** "One of the dads keeps messaging me": a grown-up is spoken of, and hardly a pupil. */
const isOfGrownUps = (ruled: readonly Fact[], chances: ReadonlyMap<Fact, number>): boolean =>
  GROWN_UPS.some((one) => ruled.includes(one)) &&
  !ruled.includes('own-child') &&
  (['pupil', 'former-pupil'] as const).every((one) => !ruled.includes(one) && (chances.get(one) ?? 0) < 0.5);
const GROWN_UPS: readonly Who[] = ['parent', 'colleague', 'governor'];

type Ranked = readonly (readonly [Matter, number])[];

/** Somebody asks whether they may. */
const ASKS_LEAVE =
  /\b(?:can|could|may|might|shall|should) (?:i|we|you|they|he|she|staff|teachers?)\b|\b(?:am|are|is) (?:\w+ ){1,3}?allowed\b|\b(?:ok|okay|alright|all right|fine|acceptable|safe) (?:to|if|for)\b|\bis (?:it|that|this) (?:ok|okay|alright|fine|allowed)\b/;

/** The likeliest worry, if it is one. */
function worryAmong(ranked: Ranked, ruled: readonly Fact[], asksLeave: boolean): Matter | undefined {
  const worries = ranked.filter(([matter]) => HELP.includes(matter));
  const together = worries.reduce((sum, [, share]) => sum + share, 0);
  const seen = HELP.find((matter) => ruled.includes(matter));
  // what somebody came upon would be answered as their own doing, so here the rules' word is enough
  if (seen === 'indecent-images' && !asksLeave) return seen;
  if (together < (seen === undefined ? WORRY : WORRY_RULED)) return undefined;
  const weighed = worries.map(([matter, share]) => [matter, ruled.includes(matter) ? share * SEEN : share] as const);
  const [most] = weighed.reduce((best, one) => (one[1] > best[1] ? one : best));
  // a single request, or a friend's child, is a question, unless it is all but certain
  const milder = most === 'pupil-contacts-me' && !ruled.includes(most) && MILDER.some((fact) => ruled.includes(fact));
  return milder && together < WORRY_MILDER ? undefined : most;
}

/** A worry that is less likely than that is weighed beside the rest, at so much of its share. */
const WEIGHED_WORRY = 0.7;
/** So many matters are looked at. */
const MOST_ASKED = 6;

/** What is likely to be asked: matters that are no worry, each with a second one if two things are asked, and the likeliest worry. */
function askedAmong(ranked: Ranked, ruled: readonly Fact[], shares: ReadonlyMap<Matter, number>, letsIn: boolean): Asked[] {
  const quiet = ranked.filter(
    ([matter, share]) => !HELP.includes(matter) && (share >= PLAIN || ruled.includes(matter) || !PLAINLY.includes(matter)),
  );
  const asked = quiet.slice(0, MOST_ASKED).map(([first, share]): Asked => {
    const second = quiet.find(([matter, likely]) => matter !== first && likely >= enough(matter, first, ruled));
    const both = second === undefined ? [first] : [first, second[0]];
    return { matters: aboutItself([...new Set([...both, ...contactIn(ruled, shares, letsIn)])], ruled), share };
  });
  const worries = ranked.filter(([matter]) => HELP.includes(matter));
  const together = worries.reduce((sum, [, share]) => sum + share, 0);
  const worry = worries.slice(0, 1).map(([matter]): Asked => ({ matters: [matter], share: WEIGHED_WORRY * together }));
  return [...asked, ...worry].sort((a, b) => b.share - a.share);
}

/** Where or how something is said; beside what is said it is no more than its setting. */
const SETTING: readonly Matter[] = [
  'befriend',
  'message',
  'group',
  'react',
  'privacy',
  'old-posts',
  'opinions',
  'post-pictures',
  'causes',
  'speak-for-school',
  'politics',
  'business',
];
/** What one writes, or tells of oneself. */
const SAID: readonly Matter[] = ['criticise', 'insult', 'accuse', 'discriminate', 'confidential', 'name-school', 'name-job'];

/** How likely a second matter has to be. */
function enough(matter: Matter, first: Matter | undefined, ruled: readonly Fact[]): number {
  if (first !== undefined && SETTING.includes(first) && SAID.includes(matter)) return ruled.includes(matter) ? 0 : WRITTEN;
  return ruled.includes(matter) ? SECOND_RULED : SECOND;
}

/** What the profession as a whole has to bear, or those who govern it do. */
const AT_LARGE =
  /\b(?:ofsted|(?:the )?government|dfe|department for education|education (?:secretary|minister)|prime minister|ministers?|mps?|(?:the|this|whole) system|school funding|funding cuts|pay (?:rise|offer|deal|award|scale|scales|cut)|(?:teachers?|assistants?|staff|support staff|our|my) (?:s )?(?:pay|wages|salary|salaries)|(?:get|are|is|being) (?:so )?(?:\w+ )?paid|low pay|minimum wage|the curriculum|sats|league tables|academisation|schools (?:these days|in general|everywhere|nowadays)|the (?:teaching )?profession|teaching in general|the council)\b/;
const AT_HOME =
  /\b(?:(?:my|our|this|the) (?:\w+ )?(?:school|place|boss|manager|headteacher|senior leader|governors?|trust|academy|workplace|department|team)|headteacher|senior leader|here|where i work|my job|my class|colleagues?)\b/;

/** To complain of pay or of the government is an opinion in public, and no complaint about the school. */
function inGeneral(facts: readonly Fact[], words: string): readonly Fact[] {
  if (
    !facts.includes('criticise') ||
    !AT_LARGE.test(words) ||
    AT_HOME.test(words.replace(/\bnot (?:my|our|this|the) school\b/g, ' '))
  )
    return facts;
  return [...new Set(facts.map((fact) => (fact === 'criticise' ? 'opinions' : fact)))];
}

/** Somebody wants no more of it, and asks how. */
const WANTS_NONE =
  /\bhow (?:do|can|should|would|to)(?: i| we)? (?:\w+ly )?(?:stop|put off|turn down|say no|refuse|decline|ignore|get out of|get rid of|get (?:\w+ ){1,4}?to stop)\b|\b(?:can|could|should|shall|do|may) i (?:just |simply |politely )?(?:ignore|block|mute|reject|leave (?:it|them|him|her|that|this) (?:on read|unread|unanswered|hanging))\b|\b(?:ignore or block|block or ignore|ignore or decline|decline or ignore)\b/;

/** "How do I stop a parent messaging me?" turns contact down and opens none. */
const turnedDown = (facts: readonly Fact[], words: string): readonly Fact[] =>
  WANTS_NONE.test(words)
    ? [...new Set(facts.map((fact) => ((IN_TOUCH as readonly Fact[]).includes(fact) ? 'decline' : fact)))]
    : facts;

/** What makes an answer kinder is added only when it is all but certain. */
const KINDER: readonly Fact[] = ['adult-now', 'leave-given', 'parents-agreed', 'other-school', 'emergency', 'no-names', ...TIES];

/** How much likelier it is that something is so which the rules see: the labels that were learned from often leave it out. */
const SEEN_SO = 0.3;
/** The same of what is seldom said for nothing: a relative, a way of the school's, and what else ties two people who want to be in touch. */
const SEEN_TIE = 0.6;
const COUNTS: readonly Fact[] = ['relative', 'other-school', 'school-account', 'parents-agreed'];
const OF_TIES: readonly Matter[] = [...OF_CONTACT, 'declare'];
const COUNTS_IN_TOUCH: readonly Fact[] = TIES;
/** What makes an answer kinder, and the rules do not see, has to be this likely. */
const SURELY = 0.6;
/** Said in so many words, and of no label that the model has seen. */
const SAID_SO: readonly Fact[] = ['anonymous', 'own-time', 'by-others'];

/** How likely a circumstance is. */
function chanceOfSo(one: Fact, ruled: readonly Fact[], share: number, inTouch: boolean): number {
  const seen = ruled.includes(one);
  if (SAID_SO.includes(one) || one === 'under-18')
    return seen ? 1 : one === 'under-18' && !ruled.includes('adult-now') ? share : 0;
  // the school's own channel is there for parents with a plain yes, and of another school's people nothing holds: both have to be said
  if ((one === 'school-account' || one === 'other-school') && !seen) return 0;
  if (one === 'adult-now' && ruled.includes('under-18')) return 0;
  if (seen) return Math.min(1, share + (COUNTS.includes(one) || (inTouch && COUNTS_IN_TOUCH.includes(one)) ? SEEN_TIE : SEEN_SO));
  return KINDER.includes(one) && share < SURELY ? 0 : share;
}

/** Somebody of whom the rules know better than that it is just any pupil. */
const INSTEAD: readonly Fact[] = ['own-child', 'relative', 'former-pupil'];

/** How likely it is that these people are spoken of. */
function chanceOfWho(one: Who, ruled: readonly Fact[], share: number): number {
  if (ruled.includes(one)) return Math.min(1, share + SEEN_SO);
  // one's own child, or somebody who left, makes no pupil of the other people, and "my mum" no parent of one
  if (one === 'parent' && ruled.includes('relative')) return 0;
  return one === 'pupil' && INSTEAD.some((fact) => ruled.includes(fact)) ? 0 : share;
}

function mannerOf(words: string): Manner {
  if (
    /\b(?:do|does|must|should|have|need|got|has|am|are|is) (?:\w+ ){0,2}?(?:have to|need to|got to|supposed to|meant to|required to|expected to|must|compulsory|obliged)\b|\bmust i\b|\bneed to\b|\bhave to\b|\bhas to\b|\bha(?:ve|s) got to\b|\bcompulsory\b|\brequired\b|\bis it a rule\b|\bneed (?:a |the )?(?:disclaimer|permission|consent)\b|\bsh(?:oul|u|l)?d (?:i|my|we|staff|the|it|our)\b/.test(
      words,
    )
  ) {
    return /\b(?:unfriend|unfollow|remove|delete|take (?:\w+ ){0,4}?(?:down|off|out)|leave (?:the|it)|hide|block|stop|get rid|untag|come off|pull|change|taken (?:\w+ ){0,2}?(?:off|down)|getting it taken)\b/.test(
      words,
    )
      ? 'undo'
      : 'must';
  }
  return 'may';
}
