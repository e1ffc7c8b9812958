/** Findings the person has settled ("this is fine because ...", "this is wrong"): remembered, never shown as new again, reversible. */
import type { Finding, Place } from './finding';
import type { Acknowledged, Settings } from './settings';
import type { Certainty } from './topics';

/** What makes two findings the same for the person: the topic, the words, the field. Case and spacing do not matter. */
export function sameFinding(
  finding: Pick<Finding, 'topic' | 'evidence' | 'field'>,
  settled: Pick<Acknowledged, 'topic' | 'evidence' | 'field'>,
): boolean {
  return (
    finding.topic === settled.topic &&
    finding.field === settled.field &&
    normalise(finding.evidence) === normalise(settled.evidence)
  );
}

type Words = Pick<Acknowledged, 'topic' | 'evidence' | 'field'>;

/** Each place of a finding, as it is settled and known again. */
export const placesOf = ({
  topic,
  evidence,
  field,
  also = [],
}: Pick<Finding, 'topic' | 'evidence' | 'field'> & Partial<Finding>): Words[] =>
  [{ evidence, field }, ...also].map((place) => ({
    topic,
    evidence: place.evidence,
    ...(place.field === undefined ? {} : { field: place.field }),
  }));

const CERTAINTIES: readonly Certainty[] = ['possible', 'likely', 'sure'];

/**
 * Whether what was settled covers a find of the same words. Where it is surer now, more stands beside the words than did then: "Alfie got a
 * medal" is one's own boy, and "Alfie in my class" is not.
 */
const covers = (settled: Acknowledged, place: Words, certainty: Certainty): boolean =>
  sameFinding(place, settled) && CERTAINTIES.indexOf(certainty) <= CERTAINTIES.indexOf(settled.certainty ?? 'sure');

/** What the person said to a finding; nothing while a place of it is new to them. */
export function settledBy(finding: Finding, { acknowledged }: Settings): Acknowledged | undefined {
  const said = placesOf(finding).map((place) => acknowledged.find((entry) => covers(entry, place, finding.certainty)));
  return said.every((one) => one !== undefined) ? said[0] : undefined;
}

/**
 * Splits findings into those still open and those the person has settled. Order is kept. Of a finding that is settled in some of its places
 * the others stay open: one number called fine says nothing of the next.
 */
export function settle(
  findings: readonly Finding[],
  settings: Settings,
): { open: Finding[]; settled: { finding: Finding; by: Acknowledged }[] } {
  const open: Finding[] = [];
  const settled: { finding: Finding; by: Acknowledged }[] = [];
  for (const finding of findings) {
    const by = settledBy(finding, settings);
    if (by) settled.push({ finding, by });
    else open.push(withoutSettled(finding, settings));
  }
  return { open, settled };
}

function withoutSettled(finding: Finding, { acknowledged }: Settings): Finding {
  const { topic, field, start, end, evidence, also, ...rest } = finding;
  const { certainty } = finding;
  const own: Place = {
    evidence,
    ...(field === undefined ? {} : { field }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
  const isNew = (place: Place): boolean => !acknowledged.some((entry) => covers(entry, { ...place, topic }, certainty));
  const [first, ...others] = [own, ...also].filter(isNew);
  return first === undefined || (first === own && others.length === also.length)
    ? finding
    : { ...rest, ...first, topic, also: others };
}

/** Remembers that the person has settled a finding, in all its places; an earlier word of theirs on the same gives way. `at` is an ISO date-time. */
export function acknowledge(
  settings: Settings,
  finding: Pick<Finding, 'topic' | 'evidence' | 'field'> & Partial<Pick<Finding, 'also' | 'certainty'>>,
  said: Pick<Acknowledged, 'verdict' | 'reason' | 'at'>,
): Settings {
  const entries: Acknowledged[] = [];
  for (const place of placesOf(finding)) {
    if (entries.some((entry) => sameFinding(place, entry))) continue;
    entries.push({
      ...place,
      evidence: place.evidence.trim(),
      ...(finding.certainty === undefined ? {} : { certainty: finding.certainty }),
      verdict: said.verdict,
      reason: said.reason.trim(),
      at: said.at,
    });
  }
  const kept = settings.acknowledged.filter((earlier) => !entries.some((entry) => sameFinding(entry, earlier)));
  return { ...settings, acknowledged: [...kept, ...entries] };
}

/** Forgets that a finding was settled, in all the places that were settled with it, so that it is shown again. */
export function bringBack(
  settings: Settings,
  settled: Words & Partial<Pick<Finding, 'also'> & Pick<Acknowledged, 'at'>>,
): Settings {
  const places = placesOf(settled);
  const isOf = (kept: Acknowledged): boolean =>
    places.some((place) => sameFinding(place, kept)) || (kept.topic === settled.topic && kept.at === settled.at);
  return { ...settings, acknowledged: settings.acknowledged.filter((kept) => !isOf(kept)) };
}

const normalise = (words: string): string => words.trim().toLowerCase().replace(/\s+/g, ' ');
