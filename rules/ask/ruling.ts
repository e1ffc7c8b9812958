/**
 * What a policy says on a matter, given the facts: which clauses speak, which exceptions the facts meet, and the verdict.
 * Derived from topics, stances, limits and exceptions alone, so that a policy added tomorrow is answered too.
 */

import type { Verdict } from '../answer';
import type { Clause, ClauseTopic, Exception, Policy } from '../policy';
import { type Fact, factsOf, MEANS, WHO } from '../question';
import type { Account, Stance, Topic } from '../topics';
import { type Route, TIES } from './matters';

/** A clause that speaks on one of the topics, and what it comes to for these facts. */
export interface Speaking {
  clause: Clause;
  topic: Topic;
  stance: Stance;
  /** what this clause alone would answer; absent where it only informs */
  verdict: Verdict | undefined;
  /** exceptions on this topic, and whether the facts meet them */
  exceptions: { exception: Exception; met: boolean }[];
  /** an exception of the clause itself is met */
  lifted: boolean;
}

export interface Ruling {
  verdict: Verdict;
  /** the clauses that decide, the closest first */
  decisive: Speaking[];
  /** clauses on the same matter that ask for less, so that they go with those */
  support: Speaking[];
  /** other clauses on the same topics */
  beside: Speaking[];
}

/** Clauses on these are about them alone. */
const GRAVER: readonly Topic[] = ['indecent-images', 'cyberbullying'];

/** A clause on something graver than what is asked about would frighten for nothing; and some topics are wider than the matter. */
function fits({ clause, topic }: Speaking, route: Route): boolean {
  if (
    clause.topics.some(({ topic: on, stance }) => GRAVER.includes(on) && stance !== 'information' && !route.topics.includes(on))
  )
    return false;
  if (route.of !== undefined && !clause.topics.some((said) => said.topic === topic && said.people?.includes(route.of as never)))
    return false;
  if (route.pointing !== undefined && topic === 'scope' && !route.pointing.test(clause.says)) return false;
  const [main] = clause.topics;
  if (main && route.unless?.includes(main.topic)) return false;
  return route.saying === undefined || route.saying.test(clause.says);
}

/** How far into the clause its topic stands: what it is mainly about comes first. */
const placeOf = ({ clause, topic }: Speaking): number => clause.topics.findIndex((said) => said.topic === topic);

/** From the strictest on. */
const STRICTNESS: readonly Verdict[] = ['get-help', 'no', 'ask-first', 'yes-if', 'yes', 'not-covered'];

const VERDICT_OF: Record<Stance, Verdict | undefined> = {
  forbidden: 'no',
  permission: 'ask-first',
  discouraged: 'yes-if',
  duty: 'yes-if',
  allowed: 'yes',
  information: undefined,
};

/**
 * Topics on which every clause has to give way by itself: an exception in one clause opens no door that another keeps shut.
 * Elsewhere the clause that names the circumstance is the closer one, and decides.
 */
const GUARDED: readonly Topic[] = ['contact-pupil', 'contact-former-pupil', 'pupil-pages', 'indecent-images'];

/** Rules on one matter. `closeness` by ref tells which clauses stand nearest to the words; it orders, and for `near` routes it chooses. */
export function ruleOn(route: Route, given: readonly Fact[], policy: Policy, closeness: ReadonlyMap<string, number>): Ruling {
  const { as } = route;
  const facts = as === undefined ? given : [...given.filter((fact) => !(WHO as readonly Fact[]).includes(fact)), as];
  const farthest = Math.max(1, ...closeness.values());
  const named = route.from === undefined ? [] : policy[route.from].refs;
  const close = ({ clause: { ref } }: Speaking): number =>
    (MOST_CLOSE * (closeness.get(ref) ?? 0)) / farthest + nameBonus(named.indexOf(ref), named.length);
  const on = (topics: readonly Topic[]): Speaking[] =>
    topics.flatMap((topic) => clausesOn(topic, facts, policy)).filter((one) => fits(one, route));
  const first = on(route.topics);
  let speaking = opened(softened(first.length > 0 ? first : on(route.else ?? []), facts), route, facts).map((one) =>
    one.verdict === 'no' && isMild(one, route, facts) ? { ...one, verdict: 'yes-if' as const } : one,
  );
  if (route.near) {
    const nearest = Math.max(0, ...speaking.map(close));
    speaking = speaking.filter((one) => close(one) >= nearest * NEAR);
  }
  if (route.kind !== 'may') {
    const decisive = speaking.sort(
      (a, b) => weightOf(b, route) + close(b) - weightOf(a, route) - close(a) || a.clause.topics.length - b.clause.topics.length,
    );
    const verdict = decisive.length === 0 ? 'not-covered' : (route.comesTo ?? 'yes');
    return {
      verdict: route.kind === 'help' ? 'get-help' : verdict,
      decisive,
      support: [],
      beside: besideOf(route, facts, policy, decisive),
    };
  }
  const open = new Set(speaking.filter((one) => one.lifted && !GUARDED.includes(one.topic)).map((one) => one.topic));
  const counting = speaking.filter(
    (one) => one.verdict !== undefined && (!open.has(one.topic) || one.lifted || rank(one.verdict) >= rank('yes-if')),
  );
  const verdict = strictest(counting.map((one) => one.verdict ?? 'not-covered'));
  const ordered = counting.sort(
    (a, b) =>
      Number(b.lifted) - Number(a.lifted) ||
      Number(asksMuch(b)) - Number(asksMuch(a)) ||
      Number(isElsewhere(a, facts)) - Number(isElsewhere(b, facts)) ||
      close(b) - close(a) ||
      placeOf(a) - placeOf(b) ||
      a.clause.topics.length - b.clause.topics.length,
  );
  // what is allowed stands beside the limits it is allowed within
  const decides = (one: Speaking): boolean => one.verdict === verdict || (verdict === 'yes-if' && one.verdict === 'yes');
  const decisive = eachTopicFirst(ordered.filter(decides), [...route.topics, ...(route.else ?? [])]);
  return {
    verdict,
    decisive,
    support: eachTopicFirst(ordered.filter((one) => !decides(one))),
    beside: [...speaking.filter((one) => !decisive.includes(one)), ...besideOf(route, facts, policy, decisive)],
  };
}

/** Rules something out, or wants leave; as against advice and what is to be borne in mind. */
const asksMuch = ({ stance }: Speaking): boolean => stance === 'forbidden' || stance === 'permission';

/** For accounts that nobody has spoken of, such as those on a professional network. */
function isElsewhere({ clause, topic }: Speaking, facts: readonly Fact[]): boolean {
  const accounts = clause.topics.find((said) => said.topic === topic)?.accounts ?? clause.accounts;
  return accounts !== undefined && !accounts.includes('personal') && !ACCOUNT_TOLD.some((fact) => facts.includes(fact));
}
const ACCOUNT_TOLD: readonly Fact[] = ['professional-use', 'run-school-account', 'school-account', 'use-with-pupils'];

/** The first clause on each topic, then the others: four clauses on one topic would hide what is said on another. */
export function eachTopicFirst(speaking: readonly Speaking[], topics: readonly Topic[] = []): Speaking[] {
  const first = speaking
    .filter((one, at) => speaking.findIndex(({ topic }) => topic === one.topic) === at)
    .sort((a, b) => Number(b.lifted) - Number(a.lifted) || topics.indexOf(a.topic) - topics.indexOf(b.topic));
  return [...first, ...speaking.filter((one) => !first.includes(one))];
}

/** Whether what this rules out is going too far, rather than the thing itself. */
function isMild({ topic }: Speaking, { mild }: Route, facts: readonly Fact[]): boolean {
  if (facts.includes('no-names') && topic.endsWith('-identified')) return true;
  return mild === true || (mild?.includes(topic) ?? false);
}

/**
 * A tie that is open to see, where a clause expects contact of this kind: rules against befriending pupils in private do not speak of it.
 * Whoever wants to befriend a pupil is told of them all the same.
 */
function opened(speaking: Speaking[], { open }: Route, facts: readonly Fact[]): Speaking[] {
  if (!open?.some((tie) => facts.includes(tie))) return speaking;
  if (!speaking.some(({ topic, stance, lifted }) => topic === 'contact-family' && stance === 'allowed' && lifted))
    return speaking;
  return speaking.filter(({ topic, lifted }) => topic !== 'contact-pupil' || lifted);
}

/**
 * Where a clause wants to be told of a family tie without saying what then holds, a prohibition becomes a matter for the leaders:
 * neither a no nor a yes.
 */
function softened(speaking: Speaking[], facts: readonly Fact[]): Speaking[] {
  // an emergency is what leave is there for, where the policy gives any
  const leaves = (topic: Topic): boolean => speaking.some((one) => one.topic === topic && one.verdict === 'ask-first');
  if (facts.includes('emergency') && leaves('phones-in-school'))
    return speaking.map((one) =>
      one.verdict === 'no' && one.topic === 'phones-in-school' ? { ...one, verdict: 'ask-first' } : one,
    );
  const tie = (one: Speaking): boolean => one.topic === 'contact-family' && one.stance === 'duty' && one.lifted;
  if (!speaking.some((one) => tie(one) && one.verdict === 'ask-first')) return speaking;
  // who has been told and has agreed has answered
  const answer: Verdict = facts.includes('leave-given') ? 'yes-if' : 'ask-first';
  return speaking.map((one) =>
    (one.verdict === 'no' && one.topic !== 'contact-channel') || (tie(one) && one.verdict === 'ask-first')
      ? { ...one, verdict: answer }
      : one,
  );
}

/** A clause this close, as a share of the closest, still speaks of the same thing. */
const NEAR = 0.8;
/** What a clause gains that the policy's own summary rests on: the first of them a little more than the last. */
const nameBonus = (at: number, of: number): number => (at < 0 ? 0 : NAMED + (NAMED * (of - at)) / of);
const NAMED = 3;
/** How much closeness can weigh against what a clause asks. */
const MOST_CLOSE = 6;

const rank = (verdict: Verdict): number => STRICTNESS.indexOf(verdict);

/** The strictest of several verdicts; of none: not covered. */
export function strictest(verdicts: readonly Verdict[]): Verdict {
  return STRICTNESS.find((one) => verdicts.includes(one)) ?? 'not-covered';
}

/** What a clause weighs that says nothing of what to do now. */
const BESIDE = 8;

/** Worries that some clauses are about alone, and what such clauses speak of besides. */
const OF_ONE_WORRY: readonly Topic[] = ['contact-pupil', 'work-time'];
const ABOUT_THOSE: readonly Topic[] = ['report-concern', 'pupil-online-safety', 'work-time'];

/** What turned up, and who is told of it. */
const FOUND = /\bmaterial\b/;

/** What to do about a request from a pupil, about time spent on networks or about what was found is no route for another worry. */
export function isOfAnother({ clause }: Speaking, route: Route): boolean {
  if (route.kind !== 'help') return false;
  if (FOUND.test(clause.says) && !route.topics.includes('indecent-images')) return true;
  return (
    clause.topics.some((said) => OF_ONE_WORRY.includes(said.topic) && !route.topics.includes(said.topic)) &&
    clause.topics.every((said) => said.topic.startsWith('contact-') || ABOUT_THOSE.includes(said.topic))
  );
}

/** Among clauses on a worry, those that ask for something and say whom to tell lead. */
function weightOf(one: Speaking, route: Route): number {
  const { stance, clause, topic } = one;
  // what a clause is mainly about comes first
  if (route.kind !== 'help') return (clause.topics[0]?.topic === topic ? 2 : 0) - (isForPupils(clause, route) ? BESIDE : 0);
  const told = clause.tell?.some((role) => route.telling?.includes(role)) ?? false;
  // other rules that are pointed to, and what is ruled out for whoever did it, come after what to do
  if (topic === 'scope' || topic === 'derogatory' || topic === 'identity-details') return BESIDE;
  return (
    (stance === 'duty' ? 6 : 0) +
    (clause.tell && topic !== 'leader-duties' ? 5 : 0) +
    (topic === route.topics[0] ? 3 : 0) -
    (isOfAnother(one, route) ? 18 : 0) +
    (told ? 6 : 0)
  );
}

/** What pupils may and may not do is no answer to somebody who works there. */
const isForPupils = ({ topics }: Clause, route: Route): boolean =>
  topics.some(({ topic }) => topic === 'pupil-online-safety' && !route.topics.includes(topic));

function besideOf(route: Route, facts: readonly Fact[], policy: Policy, decisive: readonly Speaking[]): Speaking[] {
  const shown = new Set(decisive.map(({ clause }) => clause.ref));
  return (route.beside ?? []).flatMap((topic) => clausesOn(topic, facts, policy)).filter(({ clause }) => !shown.has(clause.ref));
}

/** The clauses that speak on the topic to these people, means and accounts. */
function clausesOn(topic: Topic, facts: readonly Fact[], policy: Policy): Speaking[] {
  const found: Speaking[] = [];
  for (const clause of policy.clauses) {
    const said = clause.topics.find((entry) => entry.topic === topic && reaches(clause, entry, facts));
    if (said) found.push(speakingOn(clause, said, facts));
  }
  return found;
}

function reaches(clause: Clause, said: ClauseTopic, facts: readonly Fact[]): boolean {
  const accounts = said.accounts ?? clause.accounts;
  if (accounts && !accountsOf(facts, said.topic).some((account) => accounts.includes(account))) return false;
  if (said.topic === 'contact-channel' && said.means && facts.includes('school-account')) {
    // what is said of one's own number or address does not touch the school's
    const own = said.stance === 'forbidden' || said.stance === 'permission';
    const network = said.means.includes('social-media') && facts.includes('social-media');
    if (own && !network && !clause.exceptions?.some(({ when }) => when === 'school-account')) return false;
  }
  // that anybody could see it is our reading, and nobody has said so
  if (said.topic === 'contact-details' && said.audiences) return false;
  const who = factsOf(facts, WHO);
  // a rule for pupils' own phones or accounts is none for staff
  if (said.people && (said.topic === 'phones-in-school' || said.topic === 'pupil-online-safety')) return who.includes('pupil');
  if (said.people && who.length > 0 && !who.some((one) => said.people?.includes(one))) return false;
  const means = factsOf(facts, MEANS);
  // of equipment many clauses speak, and one on a network or on e-mail only where that is asked about
  const any = means.length === 0 && !EQUIPMENT.includes(said.topic);
  return !said.means || any || means.some((one) => said.means?.includes(one));
}

const EQUIPMENT: readonly Topic[] = ['school-devices', 'phones-in-school'];

/** A question is about the person's own accounts, unless it speaks of one that is run for the school. */
function accountsOf(facts: readonly Fact[], topic: Topic): readonly Account[] {
  if (facts.includes('run-school-account')) return ['school'];
  if (facts.includes('use-with-pupils')) return ['school', 'professional'];
  if (facts.includes('school-account')) return ['school', 'professional'];
  // whoever writes about work is in professional life; how one speaks, and whom one is in touch with, is one's own affair
  const own = topic.startsWith('contact-') || IN_PERSON.includes(topic);
  return AT_WORK.some((fact) => facts.includes(fact)) || !own ? ['personal', 'professional'] : ['personal'];
}

/** What ties one's own doings to the school. */
const AT_WORK: readonly Fact[] = ['professional-use', 'pornography', 'work-time', 'school-devices', 'name-school', 'name-job'];

/** Of one's own manners. */
const IN_PERSON: readonly Topic[] = ['offensive', 'derogatory', 'discriminatory', 'unlawful', 'threat', 'disrepute'];

function speakingOn(clause: Clause, said: ClauseTopic, facts: readonly Fact[]): Speaking {
  const held = (clause.exceptions ?? [])
    .filter(({ topics }) => topics === undefined || topics.includes(said.topic))
    .map((exception) => ({ exception, met: meets(exception, clause, said.topic, facts) }));
  // some other circumstance is none that the clause names itself
  const named = held.some(({ exception, met }) => met && exception.when !== 'other');
  const exceptions = held.map(({ exception, met }) => ({ exception, met: met && !(named && exception.when === 'other') }));
  const lifted = exceptions.some(({ met }) => met);
  return {
    clause,
    topic: said.topic,
    stance: said.stance,
    exceptions,
    lifted,
    verdict: verdictOf(clause, said, facts, exceptions, lifted),
  };
}

function verdictOf(
  clause: Clause,
  said: ClauseTopic,
  facts: readonly Fact[],
  exceptions: readonly { exception: Exception; met: boolean }[],
  lifted: boolean,
): Verdict | undefined {
  if (said.topic === 'contact-family') return familyVerdict(clause, said, facts, exceptions, lifted);
  if (said.stance === 'information') {
    // contact that the clause takes for granted, as long as it is made known
    const declared = clause.topics.some((entry) => entry.topic === 'declare-relationship' && entry.stance === 'duty');
    return declared && said.topic === 'contact-parent' ? 'yes-if' : undefined;
  }
  if (lifted && (said.stance === 'forbidden' || said.stance === 'permission')) return 'yes-if';
  // with the school's own camera, the parents' consent is a condition that the school looks after
  const kept = said.topic === 'photography' && facts.includes('school-account') && clause.leave?.includes('parents');
  if (said.stance === 'permission') return kept || hasLeave(clause, facts) ? 'yes-if' : 'ask-first';
  // a prohibition that leave can lift asks for leave
  if (said.stance === 'forbidden' && exceptions.some(({ exception }) => exception.when === 'leave-given')) {
    return clause.leave?.includes('parents') && clause.leave.length > 1 ? 'no' : 'ask-first';
  }
  return VERDICT_OF[said.stance];
}

/**
 * Family and friends: a clause that lets it be sets a condition; one that only wants to be told of it leaves the answer to the leaders, and
 * one that lets it be where somebody has been told wants that first.
 */
function familyVerdict(
  clause: Clause,
  said: ClauseTopic,
  facts: readonly Fact[],
  exceptions: readonly { met: boolean }[],
  lifted: boolean,
): Verdict | undefined {
  if (exceptions.length > 0 && !lifted) return undefined;
  if (said.stance === 'duty') return facts.includes('pupil') || exceptions.length > 0 ? 'ask-first' : 'yes-if';
  if (said.stance === 'information') return undefined;
  const told =
    clause.tell !== undefined && clause.topics.some((one) => one.topic === 'declare-relationship' && one.stance === 'duty');
  return lifted && said.stance === 'allowed' && told && !facts.includes('leave-given') ? 'ask-first' : 'yes-if';
}

/** Whether the facts say that leave has been given by those whom the clause names. */
function hasLeave(clause: Clause, facts: readonly Fact[]): boolean {
  const leave = clause.leave ?? [];
  return leave.some((role) => facts.includes(role === 'parents' ? 'parents-agreed' : 'leave-given'));
}

function meets({ when }: Exception, clause: Clause, topic: Topic, facts: readonly Fact[]): boolean {
  switch (when) {
    case 'other':
      if (topic === 'contact-channel') return facts.includes('emergency') && facts.includes('leave-given');
      // what else two people share opens contact between them, and nothing besides
      return (
        topic.startsWith('contact-') &&
        (facts.includes('known-otherwise') || facts.includes('shared-circle') || facts.includes('friend-before'))
      );
    case 'shared-circle':
      return TIES.some((tie) => facts.includes(tie));
    case 'leave-given':
      // where the clause wants the school and the parents to agree, one of the two is not enough
      return (
        facts.includes('leave-given') &&
        !(clause.leave?.includes('parents') && clause.leave.length > 1 && !facts.includes('parents-agreed'))
      );
    case 'fiction-or-education':
    case 'public-knowledge':
      return false;
    default:
      return facts.includes(when);
  }
}
