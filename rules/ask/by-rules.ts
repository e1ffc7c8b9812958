/** A question in plain words -> facts, by cues and rules alone: what needs no model. Nothing here knows any policy. */

import { type Fact, isOfFamily, MATTERS, type Matter, type Who } from '../question';
import { MATTER_CUES } from './cues';
import {
  ADULT,
  AGE,
  AT_SCHOOL,
  CIRCUMSTANCE_CUES,
  COLLEAGUE,
  FORMER,
  FRIENDS_OF_FAMILY,
  GOVERNOR,
  MEANS_CUES,
  NOT_PARENT,
  NOT_PUPIL,
  PARENT,
  PUPIL,
  SIBLINGS,
  UNDER_18,
} from './cues/people';
import { hintedAt } from './keywords';
import { doneByOthers } from './others-doing';
import { ABOUT, HELP, settle } from './precedence';
import { reported } from './report';

/** A matter whose cues fire: which of them, and how much each says. */
export interface Fired {
  readonly matter: Matter;
  readonly cues: readonly { readonly at: number; readonly weight: number }[];
}

/** The matters whose cues fire. `words`: plain words. */
export function firedBy(words: string): Fired[] {
  return MATTERS.flatMap((matter) => {
    const cues = MATTER_CUES[matter].flatMap(([weight, cue], at) => (cue.test(words) ? [{ at, weight }] : []));
    return cues.length === 0 ? [] : [{ matter, cues }];
  });
}

/** What the rules alone understand. `words`: plain words. */
export function factsByRules(words: string, fired: readonly Fired[] = firedBy(words)): Fact[] {
  const who = people(words);
  const circumstances = circumstancesOf(words, who);
  const means = MEANS_CUES.filter(([, cue]) => cue.test(words)).map(([fact]) => fact);
  const matters = mattersOf(words, who, circumstances, fired);
  // LinkedIn is where people are by profession
  if (/\blinkedin\b/.test(words)) circumstances.push('professional-use');
  return [...matters, ...who, ...means, ...new Set(circumstances)];
}

/** "One of my kids" is a pupil, "my kids" are one's own. */
const ONE_OF_MINE = /\bone of (?:my|our) (?:\w+ )?(?:kids|children|boys|girls|lot|lads)\b/g;
const SCHOOL_CLUB = /\b(?:after school|breakfast|homework|lunch|lunchtime|wraparound|before school|school s) clubs?\b/;
const withoutOwn = (words: string): string => words.replace(ONE_OF_MINE, ' pupil ');

/** Whom the question is about. A pupil's parent is a parent; people who are only said to be at work are colleagues. */
function people(words: string): Who[] {
  const others = withoutOwn(words).replace(NOT_PUPIL, ' ').replace(NOT_PARENT, ' ');
  const who: Who[] = [];
  const former = FORMER.test(others);
  if (former) who.push('former-pupil');
  // "the mum of a pupil", "a pupil's dad": the child only says whose parent it is
  const ofParent = others
    .replace(
      /\b(?:pupil|student|child|kid|girl|boy|lad|class|year \d+|reception|nursery|form)(?: s|s)? (?:\w+ )?(?:parents?|mums?|dads?|mothers?|fathers?|carers?|families|nans?|grandparents?)\b|\b(?:parents?|mums?|dads?|mothers?|fathers?|carers?|families|nan) (?:of|from|in|with|whose|for) (?:\w+ ){0,4}?(?:pupils?|students?|child(?:ren)?|kids?|girls?|boys?|lads?|class|year \d+|reception|nursery|form)\b(?: (?:in|from) (?:my|our|the) (?:class|form|year \d+|set|group|reception))?|\b(?:class|reception|nursery|year \d+) (?:parents?|mums?|dads?)\b/g,
      ' parent ',
    )
    .replace(
      /\bmy (?:\w+ )?(?:sister|brother|cousin|friend|mate|neighbour|partner) s (?:\w+ ){0,2}?(?:child(?:ren)?|kids?|sons?|daughters?|boys?|girls?)\b|\b(?:friend|mate|neighbour|cousin|sister|brother|colleague) (?:\w+ ){0,5}?(?:her|his|their) (?:\w+ )?(?:child(?:ren)?|kids?|sons?|daughters?|boys?|girls?)\b/g,
      ' parent ',
    );
  const parent = PARENT.test(ofParent);
  const present = ofParent.replace(/\bformer pupils?\b/g, ' ');
  // "a lad who left": the one spoken of is no pupil any more, unless present ones are named beside
  if (
    PUPIL.test(present) &&
    !(former && !/\b(?:and|or) (?:\w+ ){0,2}?(?:present |current )?(?:pupils?|students?)\b/.test(present))
  )
    who.push('pupil');
  if (parent) who.push('parent');
  // a child of one's own family at the school says how one comes to know the parents
  if (
    parent &&
    who.includes('pupil') &&
    /\bmy (?:\w+ )?(?:sister|brother|cousin|friend|mate|grandson|granddaughter|niece|nephew|son|daughter|child|kids|children)\b/.test(
      words,
    ) &&
    !/\b(?:pupils?|both)\b/.test(words)
  ) {
    who.splice(who.indexOf('pupil'), 1);
  }
  // "my son's friends, they go to my school"
  if (who.length === 0 && AT_SCHOOL.test(words) && FRIENDS_OF_FAMILY.test(words)) who.push('pupil');
  if (GOVERNOR.test(others)) who.push('governor');
  if (COLLEAGUE.test(others)) who.push('colleague');
  return who;
}

/** How old a former pupil is now: by the age that is said to be so now, else the lowest, since in doubt somebody is a child. */
function ageOf(words: string): 'adult-now' | 'under-18' | undefined {
  const ages = [...words.matchAll(AGE)].map((found) => ({
    age: Number(found[1]),
    now: /\bnow (?:\w+ )?$/.test(words.slice(0, found.index)) || /^ now\b/.test(words.slice(found.index + found[0].length)),
  }));
  const said = ages.filter(({ age }) => age >= 5 && age <= 70);
  const counting = said.some(({ now }) => now) ? said.filter(({ now }) => now) : said;
  if (counting.length > 0) return Math.min(...counting.map(({ age }) => age)) < 18 ? 'under-18' : 'adult-now';
  if (UNDER_18.test(words)) return 'under-18';
  return ADULT.test(words) ? 'adult-now' : undefined;
}

/** The person's own number, address or device is meant, whatever the school has besides. */
const OWN_CHANNEL =
  /\b(?:(?<!school |work |class )(?:gmail|hotmail|yahoo|icloud)|(?:my|her|his|their) (?:phone )?numbers?|my phone|(?:my|our|their|her|his) own (?:phone|email|number|account|laptop)|personal (?:phone|email|number|account|whatsapp)|(?:from|on|with|using) mine|(?:school|work) (?:\w+ ){1,2}?(?:is |isn t |not |has )?(?:broken|broke|down|flat|lost|dead|died|working|run out))\b/;

const BREAK = /\b(?:lunch ?(?:break|time|hour)?|on my break|at break|break ?time|breaks)\b/;

function circumstancesOf(said: string, who: readonly Who[]): Fact[] {
  // the club that the school runs is no circle that one shares
  const words = withoutOwn(SCHOOL_CLUB.test(said) ? said.replace(SCHOOL_CLUB, ' ').replace(/\bclubs?\b/g, ' ') : said);
  const found: Fact[] = CIRCUMSTANCE_CUES.filter(
    ([fact, cue]) => cue.test(words) && !(fact === 'school-account' && OWN_CHANNEL.test(words)),
  ).map(([fact]) => fact);
  // a break is time away from pupils, unless it is they who are spoken of
  if (BREAK.test(words) && !who.includes('pupil') && !found.includes('no-pupils-near')) found.push('no-pupils-near');
  if (doneByOthers(words)) found.push('by-others');
  if (isOfFamily([...found, ...who])) found.push('relative');
  if (/\bhow old\b|\bwhat age\b|\bage limit\b/.test(words) && who.includes('former-pupil')) found.push('adult-now');
  if (who.includes('former-pupil')) {
    const grown = ageOf(words);
    if (grown !== undefined) found.push(grown);
    if (SIBLINGS.test(words)) found.push('siblings-here');
  }
  return found;
}

/** A second matter counts when it has nearly as much to show as the first. */
const NEARLY = 0.75;
/** Less than this is a hint, and a hint alone is no question. */
const ENOUGH = 2;
const MOST_MATTERS = 3;

/** A hint is not enough for a question about the policy itself, since those are answered with a plain yes. */
function hinted(words: string): Matter[] {
  const matter = hintedAt(words);
  return matter === undefined || ABOUT.includes(matter) ? [] : [matter];
}

/** More words than this say what they are about. */
const SHORT = 9;

function mattersOf(words: string, who: readonly Who[], circumstances: readonly Fact[], fired: readonly Fired[]): Matter[] {
  const weighed = fired
    .map(({ matter, cues }) => ({ matter, weight: cues.reduce((sum, { weight }) => sum + weight, 0) }))
    .filter(({ weight }) => weight >= ENOUGH);
  const asked = settle(weighed, who, circumstances, words);
  const report = asked.some(({ matter }) => HELP.includes(matter)) ? undefined : reported(words, who, circumstances);
  if (report !== undefined) return [report];
  const most = Math.max(0, ...asked.map(({ weight }) => weight));
  const matters = asked
    .filter(({ weight }) => weight >= most * NEARLY)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_MATTERS)
    .map(({ matter }) => matter);
  if (matters.length > 0) return matters;
  // only somebody is named, as in "ex pupil aged 19?": being in touch is what people ask about
  const other = who.some((one) => one !== 'colleague' && one !== 'governor');
  return other && words.split(' ').length + circumstances.length > 1 && words.split(' ').length <= SHORT
    ? ['befriend']
    : hinted(words);
}
