/** Findings the person has settled ("this is fine because ...", "this is wrong"): remembered, never shown as new again, reversible. */
import type { Finding } from './finding';
import type { Acknowledged, Settings } from './settings';

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

/** Splits findings into those still open and those the person has settled. Order is kept. */
export function settle(
  findings: readonly Finding[],
  settings: Settings,
): { open: Finding[]; settled: { finding: Finding; by: Acknowledged }[] } {
  const open: Finding[] = [];
  const settled: { finding: Finding; by: Acknowledged }[] = [];
  for (const finding of findings) {
    const by = settings.acknowledged.find((entry) => sameFinding(finding, entry));
    if (by) settled.push({ finding, by });
    else open.push(finding);
  }
  return { open, settled };
}

/** Remembers that the person has settled a finding; an earlier word of theirs on the same finding gives way. `at` is an ISO date-time. */
export function acknowledge(
  settings: Settings,
  finding: Pick<Finding, 'topic' | 'evidence' | 'field'>,
  said: Pick<Acknowledged, 'verdict' | 'reason' | 'at'>,
): Settings {
  const entry: Acknowledged = {
    topic: finding.topic,
    evidence: finding.evidence.trim(),
    ...(finding.field === undefined ? {} : { field: finding.field }),
    verdict: said.verdict,
    reason: said.reason.trim(),
    at: said.at,
  };
  return { ...settings, acknowledged: [...settings.acknowledged.filter((earlier) => !sameFinding(finding, earlier)), entry] };
}

/** Forgets that a finding was settled, so that it is shown again. */
export function bringBack(settings: Settings, entry: Pick<Acknowledged, 'topic' | 'evidence' | 'field'>): Settings {
  return { ...settings, acknowledged: settings.acknowledged.filter((kept) => !sameFinding(entry, kept)) };
}

const normalise = (words: string): string => words.trim().toLowerCase().replace(/\s+/g, ' ');
