/** Facts + policy -> an answer: the matters are looked up, the strictest decides, and what would change it is tried. Knows no words of questions. */

import type { Answer, AnswerClause, Verdict } from '../answer';
import type { Circumstance, Clause, Policy, Role } from '../policy';
import { type Fact, factsOf, IN_TOUCH, isOfFamily, MATTERS, type Manner, type Matter, ofPupils, WHO } from '../question';
import type { Topic } from '../topics';
import type { Decided } from '../wording/decided';
import { headlineOf } from '../wording/headlines';
import { linesToCopy, stepsOf } from '../wording/next-steps';
import { type Route, routeOf } from './matters';
import { eachTopicFirst, isOfAnother, type Ruling, ruleOn, type Speaking, strictest } from './ruling';

const MOST_DECISIVE = 4;
const MOST_RELATED = 4;

/** How close each clause stands to the question, as far as it is about this. */
export type Near = (route: Route) => ReadonlyMap<string, number>;

/** How the question was put. */
export interface Put {
  readonly question: string;
  readonly manner: Manner;
  readonly near: Near;
  /** where matters are looked up of which the words tell more than the facts */
  readonly routes?: { readonly [matter in Matter]?: Route };
  /** the clauses that come nearest, for when none decides */
  nearest(): readonly Clause[];
}

/** As a card asks that is answered by taps: no words. */
export const BY_TAPS: Put = { question: '', manner: 'may', near: () => new Map(), nearest: () => [] };

/** Answers from facts alone, as a card that asks by taps does; or, with `put`, from a question that was understood. */
export function answerFacts(given: readonly Fact[], policy: Policy, put: Put = BY_TAPS): Answer {
  const { question } = put;
  const facts = [...given];
  const { verdict, matter, leading, support, rulings } = decide(facts, policy, put);
  const decisive = unique(leading).slice(0, MOST_DECISIVE);
  const first =
    (verdict === 'get-help' && matter !== undefined ? helperOf(decisive, routeOf(matter, facts)) : undefined) ?? decisive[0];
  const decided: Decided = {
    policy,
    facts,
    verdict,
    ...(matter === undefined ? {} : { matter }),
    kind: leading.length === 0 || matter === undefined ? 'may' : routeOf(matter, facts).kind,
    ...(first === undefined ? {} : ledBy(first, matter, facts)),
    leave: rolesOf(decisive, 'leave').filter((role) => role !== 'parents' || !ofGrownUps(facts)),
    tell: verdict === 'get-help' ? [...(first?.clause.tell ?? [])] : rolesOf(telling(leading, rulings), 'tell'),
    ...(verdict === 'no' && ofPupils(facts) ? reportedOn(leading, support, rulings) : {}),
    ...metBy(decisive),
    manner: put.manner,
  };
  // what speaks on a matter that the deciding clauses leave out comes first
  const heard = new Set(decisive.map(({ topic }) => topic));
  const further = eachTopicFirst(support).sort((a, b) => Number(heard.has(a.topic)) - Number(heard.has(b.topic)));
  const shown = unique([...decisive, ...further]).slice(0, MOST_DECISIVE);
  const related = rulings.flatMap(({ beside }) => beside);
  return {
    question,
    verdict,
    headline: headlineOf(decided),
    facts,
    topics: [...new Set(leading.map(({ topic }) => topic))],
    clauses: verdict === 'not-covered' ? [] : shown.map(toClause),
    tested: decisive.flatMap(({ clause, exceptions }) =>
      exceptions.map(({ exception, met }) => ({ ref: clause.ref, says: exception.says, met })),
    ),
    say: linesToCopy(facts, verdict),
    todo: stepsOf(decided),
    tell: whomToTell(decided),
    wouldChange: changes(facts, policy, put, verdict, rulings),
    related: relatedClauses(verdict, related, shown, put),
  };
}

/** The parents have no say over pictures or words of those who work there. */
const ofGrownUps = (facts: readonly Fact[]): boolean =>
  factsOf(facts, WHO).length > 0 && factsOf(facts, WHO).every((one) => one === 'colleague' || one === 'governor');

/** Whom to tell of a worry is named with the clause on it that says so. */
const helperOf = (decisive: readonly Speaking[], route: Route): Speaking | undefined =>
  decisive.find((one) => one.clause.tell !== undefined && one.topic === route.topics[0] && !isOfAnother(one, route));

/** Whoever is to agree is asked, else whoever is to be told; where the clauses name nobody, those who are asked in doubt. */
function whomToTell({ policy, verdict, leave, tell }: Decided): Role[] {
  if (verdict === 'ask-first' && leave.length > 0) return [...leave];
  return tell.length > 0 || verdict === 'no' || verdict === 'yes' ? [...tell] : policy.askWhom.roles.slice(0, 2);
}

/** Clauses that want somebody told of what is asked about: those for some circumstance only where it is so. */
const telling = (leading: readonly Speaking[], rulings: readonly Ruling[]): Speaking[] => [
  ...leading.filter(({ exceptions, lifted }) => exceptions.length === 0 || lifted),
  ...(leading.length === 0 ? [] : rulings.flatMap(({ beside }) => beside.filter(({ lifted }) => lifted))),
];

/** That somebody has asked to be let in is to be told, whatever else holds. */
const wantsReport = ({ clause, stance }: Speaking): boolean =>
  stance === 'duty' && clause.tell !== undefined && clause.topics.some(({ topic }) => topic === 'report-concern');

/** Whom a policy wants told when a pupil asks for contact that it rules out. */
function reportedOn(leading: readonly Speaking[], support: readonly Speaking[], rulings: readonly Ruling[]): Partial<Decided> {
  const [clause] = [...leading, ...support, ...rulings.flatMap(({ beside }) => beside)]
    .filter((one) => one.topic.startsWith('contact-') && wantsReport(one))
    .map((one) => one.clause);
  return clause?.tell === undefined ? {} : { report: { ref: clause.ref, tell: clause.tell } };
}

/** What the leading clause gives to the words of the answer. */
function ledBy(
  { clause, stance, topic, exceptions }: Speaking,
  matter: Matter | undefined,
  facts: readonly Fact[],
): Partial<Decided> {
  const on = clause.topics.map((said) => said.topic);
  const aside = matter !== undefined && routeOf(matter, facts).topics[0] !== topic;
  const young = exceptions.some(({ exception, met }) => exception.when === 'adult-now' && !met);
  return { ref: clause.ref, stance, on, young, ...(aside ? { aside: topic } : {}) };
}

const FAR: ReadonlyMap<string, number> = new Map();

/** The verdict alone, for when many readings are weighed: how close clauses stand counts only where it chooses among them. */
export const verdictOf = (facts: readonly Fact[], policy: Policy, put: Put): Verdict =>
  decide(facts, policy, { ...put, near: (route) => (route.near ? put.near(route) : FAR) }).verdict;

interface Decision {
  verdict: Verdict;
  /** the matter that decides; the first where several come to the same */
  matter: Matter | undefined;
  leading: Speaking[];
  /** what goes with them */
  support: Speaking[];
  rulings: Ruling[];
}

/** The strictest of what the policy says on each matter asked about. */
function decide(facts: readonly Fact[], policy: Policy, put: Put): Decision {
  const reading = asRead(facts, policy);
  const matters = asked(facts);
  const rulings = matters.map((matter) => inManner(ruled(matter, reading, policy, put), put.manner, matter, facts));
  const verdict = strictest(rulings.map((ruling) => ruling.verdict));
  const deciding = rulings.filter((ruling) => ruling.verdict === verdict);
  return {
    verdict,
    matter: matters[rulings.findIndex((ruling) => ruling.verdict === verdict)],
    rulings,
    leading: deciding.flatMap(({ decisive }) => decisive),
    support: deciding.flatMap(({ support }) => support),
  };
}

/**
 * The matters to be ruled on: what the policy is comes in only where it is what the person asks first, and what holds of anything one
 * shows or says only where nothing closer is asked.
 */
function asked(facts: readonly Fact[]): Matter[] {
  // to turn somebody down is not to be in touch: asked first it stands alone, and beside other matters it opens nothing
  const matters = factsOf(facts, MATTERS).filter(
    (matter, at, [first]) => (matter !== 'decline' || at === 0) && !tells(matter, first),
  );
  const [first] = matters;
  if (first === 'outside-policy' && !matters.some((matter) => IN_TOUCH.includes(matter) && ofPupils(facts))) return [first];
  if (first === 'decline') return [first];
  const about = first !== undefined && routeOf(first, facts).kind === 'about';
  const counting = about ? matters : matters.filter((matter) => routeOf(matter, facts).kind !== 'about');
  const closer = counting.filter((matter) => !ofAnything(routeOf(matter, facts)));
  return closer.length > 0 ? closer : counting;
}

/** What is watched, where that is what is asked about. */
const WATCHED: readonly Matter[] = [
  'school-devices',
  'school-email',
  'own-device',
  'phone-at-school',
  'privacy',
  'private-life',
  'react',
];

/** What the old posts or the pictures from one's own life are, or what is watched, which is what is asked about: no doing of its own. */
const tells = (matter: Matter, first: Matter | undefined): boolean =>
  first === 'monitoring'
    ? WATCHED.includes(matter)
    : matter === 'embarrass' && (first === 'old-posts' || first === 'private-life');

const ofAnything = ({ mild, topics }: Route): boolean => mild === true && topics[0] === 'disrepute';

function ruled(matter: Matter, facts: readonly Fact[], policy: Policy, { near, routes }: Put): Ruling {
  const route = routes?.[matter] ?? routeOf(matter, facts);
  return ruleOn(route, meant(matter, facts), policy, near(route));
}

/** Where the policy counts a former pupil under a certain age as a pupil, so do we. */
function asRead(facts: readonly Fact[], policy: Policy): readonly Fact[] {
  const counts = typeof policy.pupil.formerUntil === 'number' && policy.pupil.formerUntil > 0;
  const read: Fact[] = facts.includes('former-pupil') && facts.includes('under-18') && counts ? ['pupil', ...facts] : [...facts];
  // beside a message the school's e-mail may be what is not to be used, or does not work
  if (facts.includes('school-email') && !facts.includes('message')) read.push('school-account');
  if (facts.includes('pupil-phones') || facts.includes('pupils-online')) read.push('pupil');
  if (isOfFamily(facts)) read.push('relative');
  // a parent here who would be in touch with nobody else speaks of their own child, a pupil
  const [main] = factsOf(facts, MATTERS);
  const ownPupil = facts.includes('own-child') && facts.includes('staff-parent') && factsOf(facts, WHO).length === 0;
  if (ownPupil && main !== undefined && IN_TOUCH.includes(main)) read.push('pupil');
  return read;
}

/** Friends and followers are had on a network, whatever device shows them. */
const ON_A_NETWORK: readonly Matter[] = ['befriend', 'decline', 'react', 'look-at-pages', 'group'];

function meant(matter: Matter, facts: readonly Fact[]): readonly Fact[] {
  if (ON_A_NETWORK.includes(matter)) return [...facts, 'social-media'];
  return matter === 'school-email' ? [...facts, 'e-mail'] : facts;
}

/** Parents and nobody else, through the school's own address or phone; a network is another matter. */
const official = (facts: readonly Fact[]): boolean =>
  facts.includes('school-account') &&
  facts.includes('parent') &&
  !facts.includes('social-media') &&
  !facts.includes('give-details') &&
  factsOf(facts, WHO).every((one) => one === 'parent');

/** What policies ask people to do. */
const ASKED_FOR: readonly string[] = ['privacy', 'own-views', 'old-posts', 'teach-safety'];

/** "Must I ...?" turns the answer round: what the policy asks for is a yes. */
function inManner(ruling: Ruling, manner: Manner, matter: Matter, facts: readonly Fact[]): Ruling {
  const { verdict } = ruling;
  // who must be told is spoken to first, whichever way it is asked
  if (matter === 'declare' && verdict === 'yes-if') return { ...ruling, verdict: 'ask-first' };
  // the school's own address and phone are there for parents
  if (verdict === 'yes-if' && official(facts) && ruling.decisive.every(({ topic }) => topic === 'contact-channel'))
    return { ...ruling, verdict: 'yes' };
  if (matter === 'decline') return declining(ruling, facts);
  // what rules out old pictures and posts is a reason to go through them
  if (manner !== 'may' && matter === 'old-posts' && verdict === 'yes-if') return { ...ruling, verdict: 'yes' };
  // what is ruled out besides is no plain yes, however it is asked
  if (manner === 'must' && ASKED_FOR.includes(matter) && verdict !== 'not-covered')
    return { ...ruling, verdict: rulesOut(ruling) ? 'yes-if' : 'yes' };
  // to undo a tie with somebody young is asked for, but a plain yes beside such a tie could be misread
  if (manner === 'undo' && (matter === 'look-at-pages' || IN_TOUCH.includes(matter)) && ofPupils(facts)) return ruling;
  if (manner === 'undo' && (verdict === 'no' || (verdict === 'yes-if' && matter === 'use-logo')))
    return { ...ruling, verdict: 'yes' };
  return ruling;
}

const rulesOut = ({ decisive }: Ruling): boolean => decisive.some(({ stance }) => stance === 'forbidden');

/** To say no to contact that the policy does not want is what it asks for; some want more done about it, such as to report it. */
function declining(ruling: Ruling, facts: readonly Fact[]): Ruling {
  // nobody has to be in touch with parents; whether a former pupil is to go is another matter
  if (ruling.verdict === 'yes-if' && !ofPupils(facts)) return { ...ruling, verdict: 'yes' };
  if (ruling.verdict !== 'no' && ruling.verdict !== 'ask-first') return ruling;
  const reported = [...ruling.decisive, ...ruling.support].filter(wantsReport);
  if (reported.length === 0) return { ...ruling, verdict: 'yes' };
  return { ...ruling, verdict: 'yes-if', decisive: reported, support: ruling.decisive };
}

/** The fact that would meet an exception; none where only the reader can tell. */
function factFor(when: Circumstance, topic: Topic): Fact | undefined {
  if (when === 'other') return topic.startsWith('contact-') ? 'shared-circle' : undefined;
  return when === 'fiction-or-education' || when === 'public-knowledge' ? undefined : when;
}

/** Facts that would lead to another verdict if they were so; tried, not guessed. */
function changes(
  facts: readonly Fact[],
  policy: Policy,
  put: Put,
  verdict: Verdict,
  rulings: readonly Ruling[],
): Answer['wouldChange'] {
  if (verdict === 'get-help') return [];
  const speaking = rulings.flatMap(({ decisive, beside }) => [...decisive, ...beside]);
  const candidates = new Set<Fact>();
  if (facts.length > 0 && factsOf(facts, WHO).length === 0 && speaking.some(({ topic }) => topic.startsWith('contact-'))) {
    for (const one of ['pupil', 'former-pupil', 'parent'] as const) candidates.add(one);
  }
  if (facts.includes('former-pupil')) for (const one of ['adult-now', 'under-18'] as const) candidates.add(one);
  for (const { clause, topic, exceptions, verdict: alone } of speaking) {
    if (alone === 'ask-first') candidates.add(clause.leave?.[0] === 'parents' ? 'parents-agreed' : 'leave-given');
    for (const { exception } of exceptions) {
      const fact = factFor(exception.when, topic);
      if (fact !== undefined) candidates.add(fact);
    }
  }
  return [...candidates]
    .filter(
      (fact) =>
        !facts.includes(fact) &&
        !(fact === 'adult-now' && facts.includes('under-18')) &&
        !(fact === 'under-18' && facts.includes('adult-now')),
    )
    .map((fact) => ({ fact, verdict: decide([...facts, fact], policy, put).verdict }))
    .filter((change) => change.verdict !== verdict);
}

function relatedClauses(verdict: Verdict, beside: readonly Speaking[], above: readonly Speaking[], put: Put): AnswerClause[] {
  const shown = new Set(above.map(({ clause }) => clause.ref));
  if (verdict === 'not-covered' && beside.length === 0) {
    return put
      .nearest()
      .slice(0, MOST_RELATED - 1)
      .map(({ ref, heading, says, topics, note }) => ({
        ref,
        heading,
        says,
        stance: topics[0]?.stance ?? 'information',
        ...(note === undefined ? {} : { note }),
      }));
  }
  return unique(beside.filter(({ clause }) => !shown.has(clause.ref)))
    .slice(0, MOST_RELATED)
    .map(toClause);
}

function unique(speaking: readonly Speaking[]): Speaking[] {
  const seen = new Set<string>();
  return speaking.filter(({ clause }) => !seen.has(clause.ref) && seen.add(clause.ref));
}

function toClause({ clause, stance }: Speaking): AnswerClause {
  const { ref, heading, says, note } = clause;
  return { ref, heading, says, stance, ...(note === undefined ? {} : { note }) };
}

const rolesOf = (speaking: readonly Speaking[], which: 'leave' | 'tell'): Role[] => [
  ...new Set(speaking.flatMap(({ clause }) => clause[which] ?? [])),
];
function metBy(decisive: readonly Speaking[]): Pick<Decided, 'met'> {
  const met = decisive.flatMap(({ exceptions }) => exceptions).find((one) => one.met);
  return met === undefined ? {} : { met: met.exception };
}
