/** Item + policy + settings -> findings. The one way a signal becomes something a person reads. */
import type { Action, Finding, FindingClause, Place } from './finding';
import type { Item } from './item';
import { bindsAccount, type Clause, type ClauseTopic, type Policy, type Role } from './policy';
import type { Settings } from './settings';
import type { SignalFound } from './signal';
import { findSignals } from './signals/find';
import { isOtherLanguage } from './text/language';
import type { Certainty, Level, Stance } from './topics';
import { todoWords } from './wording/topics';

/**
 * Checks an item against a policy. Synchronous and pure.
 * Findings come most serious first, then surest, then in reading order; the same risk in several places is one finding with `also`.
 * Offsets are UTF-16 code units into the item's text or field. No clause on the topic for this account and audience: no finding.
 */
export function check(item: Item, policy: Policy, settings: Settings): Finding[] {
  const sameRisk = new Map<string, SignalFound[]>();
  for (const signal of findSignals(item, settings)) {
    const known = sameRisk.get(riskOf(signal));
    if (known) known.push(signal);
    else sameRisk.set(riskOf(signal), [signal]);
  }
  const findings = withoutEchoes([...sameRisk.values()]).flatMap((places): Finding[] => {
    const [first, ...others] = places;
    if (first === undefined) return [];
    const signal = others.reduce((surest, one) => (rankOf(one) < rankOf(surest) ? one : surest), first);
    const ruling = rule({ ...reachOf(places), topic: signal.topic, certainty: signal.certainty }, item, policy);
    if (!ruling) return [];
    return [
      {
        ...placeOf(signal),
        topic: signal.topic,
        level: ruling.level,
        certainty: signal.certainty,
        clauses: ruling.clauses,
        why: signal.why,
        todo: todoWords(signal.topic, item.kind, ruling.never, ruling.tell),
        actions: actionsFor(signal, item, ruling.leave),
        also: places.filter((place) => place !== signal).map(placeOf),
      },
    ];
  });
  return findings.sort(bySeriousness);
}

/** The most serious first, then the surest. Others stay in their order, since sorting is stable. */
export const bySeriousness = (a: Pick<Finding, 'level' | 'certainty'>, b: Pick<Finding, 'level' | 'certainty'>): number =>
  LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || rankOf(a) - rankOf(b);

/** What makes two places one risk. Somebody who is surely meant in one place is meant in the other; other guesses stay apart from what is surer. */
function riskOf({ topic, field = '', certainty, evidence }: SignalFound): string {
  const what = topic.endsWith('identified') ? evidence.toLowerCase() : certainty === 'possible' ? 'possible' : '';
  return [topic, field, what].join(' ');
}

/** A sentence that may be about somebody at school, without a name: "His mum has not rung." */
const isUnnamed = ({ topic, certainty, evidence }: SignalFound): boolean =>
  topic.endsWith('identified') && certainty === 'possible' && /\s\S+\s\S+\s/.test(evidence);

/** Where such a person is surely named in the same text, such a sentence is a further place of that, and no risk of its own. */
function withoutEchoes(risks: readonly SignalFound[][]): SignalFound[][] {
  const named = new Map<string, SignalFound[]>();
  for (const places of risks)
    for (const { topic, field = '', certainty } of places)
      if (certainty !== 'possible' && !named.has(`${topic} ${field}`)) named.set(`${topic} ${field}`, places);
  return risks.filter((places) => {
    const [first] = places;
    const whose = first && places.every(isUnnamed) ? named.get(`${first.topic} ${first.field ?? ''}`) : undefined;
    whose?.push(...places);
    return whose === undefined;
  });
}

const LEVELS: readonly Level[] = ['stop', 'ask', 'think'];
const CERTAINTIES: readonly Certainty[] = ['sure', 'likely', 'possible'];
const rankOf = ({ certainty }: { readonly certainty: Certainty }): number => CERTAINTIES.indexOf(certainty);

/** What a stance means for the person; of a prohibition see `levelOf`. An `allowed` or `information` clause asks for nothing by itself. */
const LEVEL_OF: Record<Exclude<Stance, 'forbidden'>, Level | undefined> = {
  permission: 'ask',
  discouraged: 'think',
  duty: 'think',
  allowed: undefined,
  information: undefined,
};

/** Whether most of it is in another language than English: then nothing found means little. */
export const inOtherLanguage = ({ text = '', fields = {} }: Item): boolean =>
  isOtherLanguage([text, ...Object.values(fields)].join('\n'));

interface Ruling {
  level: Level;
  /** a clause says never, whatever another lets people ask for, and however sure we are of the find */
  never: boolean;
  clauses: FindingClause[];
  /** whom the closest clause that names somebody wants told */
  tell: readonly Role[];
  leave: Role[];
}

const rulings = new WeakMap<Policy, Map<string, Ruling | undefined>>();

/** What of a risk decides what a policy says to it. */
type Risk = Pick<SignalFound, 'topic' | 'certainty' | 'by' | 'to'>;

/** By what and to whom, in all places together; what one of them leaves open is open. */
function reachOf(places: readonly SignalFound[]): Pick<Risk, 'by' | 'to'> {
  const by = places.every((place) => place.by) ? [...new Set(places.flatMap((place) => place.by ?? []))].sort() : undefined;
  const to = places.every((place) => place.to) ? [...new Set(places.flatMap((place) => place.to ?? []))].sort() : undefined;
  return { ...(by === undefined ? {} : { by }), ...(to === undefined ? {} : { to }) };
}

/** What the policy says to a risk on this account and for this audience; remembered, since policies do not change. */
function rule(risk: Risk, item: Item, policy: Policy): Ruling | undefined {
  let known = rulings.get(policy);
  if (!known) {
    known = new Map();
    rulings.set(policy, known);
  }
  const key = [risk.topic, risk.certainty, risk.by ?? 'any', risk.to ?? 'any', item.account, item.audience].join(' ');
  if (!known.has(key)) known.set(key, decide(risk, item, policy));
  return known.get(key);
}

function decide(risk: Risk, item: Item, policy: Policy): Ruling | undefined {
  const speaking: { clause: Clause; stance: Stance; level: Level | undefined }[] = [];
  for (const clause of policy.clauses) {
    const said = clause.topics.find((entry) => entry.topic === risk.topic && binds(clause, entry, risk, item));
    if (!said) continue;
    speaking.push({ clause, stance: said.stance, level: levelOf(clause, said) });
  }
  const strictest = LEVELS.find((level) => speaking.some((entry) => entry.level === level));
  if (!strictest) return undefined;
  const rank = (level: Level | undefined) => (level === undefined ? LEVELS.length : LEVELS.indexOf(level));
  const clauses = speaking
    .map((entry, order) => ({ ...entry, order }))
    .sort((a, b) => rank(a.level) - rank(b.level) || breadth(a.clause) - breadth(b.clause) || a.order - b.order);
  // a prohibition that names who may lift it asks for their leave
  const strictestOnes = clauses.filter(({ level }) => level === strictest);
  const never = strictest === 'stop' && strictestOnes.some(({ clause }) => (clause.leave ?? []).length === 0);
  const lifting = strictest === 'stop' ? strictestOnes : clauses.filter(({ level }) => level === 'ask');
  return {
    // a guess is never shown as a fact: it is worth a second thought, whatever the clause
    level: risk.certainty === 'possible' ? 'think' : strictest,
    never,
    clauses: clauses.map(({ clause, stance }) => ({ ref: clause.ref, heading: clause.heading, says: clause.says, stance })),
    tell: clauses.find(({ clause }) => clause.tell !== undefined)?.clause.tell ?? [],
    leave: never ? [] : [...new Set(lifting.flatMap(({ clause }) => clause.leave ?? []))],
  };
}

/** A clause about few topics speaks more closely on each of them than one about many. */
const breadth = (clause: Clause): number => clause.topics.length;

/** A prohibition that leave can lift asks for leave. */
function levelOf(clause: Clause, said: ClauseTopic): Level | undefined {
  if (said.stance !== 'forbidden') return LEVEL_OF[said.stance];
  const lifted = clause.exceptions?.some(
    ({ when, topics }) => when === 'leave-given' && (topics === undefined || topics.includes(said.topic)),
  );
  return lifted ? 'ask' : 'stop';
}

/** Whether the clause binds this account, and reaches these means, people and audience. What is not known may be anything. */
function binds(clause: Clause, said: ClauseTopic, { by, to }: Risk, item: Item): boolean {
  if (said.means && by && !by.some((means) => said.means?.includes(means))) return false;
  if (said.people && to && !to.some((one) => said.people?.includes(one))) return false;
  if (!bindsAccount(clause, said, item.account)) return false;
  return said.audiences === undefined || item.audience === 'unknown' || said.audiences.includes(item.audience);
}

function placeOf(signal: SignalFound): Place {
  return {
    ...(signal.field === undefined ? {} : { field: signal.field }),
    ...(signal.start === undefined ? {} : { start: signal.start }),
    ...(signal.end === undefined ? {} : { end: signal.end }),
    evidence: signal.evidence,
  };
}

function actionsFor(signal: SignalFound, item: Item, leave: Role[]): Action[] {
  const actions: Action[] = [];
  if (signal.topic === 'public-visibility') actions.push({ kind: 'open-setting', setting: 'audience' });
  else if (item.kind === 'profile')
    actions.push({ kind: 'open-setting', setting: signal.field === 'contact' ? 'contact' : 'profile' });
  else if (item.kind !== 'setting') actions.push({ kind: 'edit' });
  if (leave.length > 0) actions.push({ kind: 'ask-leave', of: leave });
  if (signal.topic === 'own-views-statement') actions.push({ kind: 'copy', text: 'Views are my own.' });
  return actions;
}
