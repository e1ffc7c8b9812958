/** What choosing a policy does to the settings: the school's names come along, names the person added themselves stay. */
import type { Policy } from './policy';
import type { Settings } from './settings';

/** Words that say that a name is a school's, so that it cannot be taken for the village or the feast of the same name. */
const SCHOOL_WORD = /\b(?:school|primary|junior|juniors|infant|infants|nursery|college|academy|sixth form|high)\b/i;
const INITIALS = /^\p{Lu}{3,}$/u;

/** What a school is called, in the settings. */
export type Names = Pick<Settings, 'schoolNames' | 'schoolAliases' | 'schoolEmailDomains'>;

/** Which of a policy's suggested names are taken without asking: not those that are also the name of a place or a feast. */
export function sureNames(policy: Policy): Names {
  return {
    schoolNames: policy.names.school,
    schoolAliases: policy.names.aliases.filter(
      (alias) => alias.startsWith('#') || INITIALS.test(alias) || SCHOOL_WORD.test(alias),
    ),
    schoolEmailDomains: policy.names.emailDomains,
  };
}

/** Which of the names that a policy suggests these settings have. */
export function tickedNames({ schoolNames, schoolAliases, schoolEmailDomains }: Names, { names }: Policy): Names {
  return {
    schoolNames: names.school.filter((name) => schoolNames.includes(name)),
    schoolAliases: names.aliases.filter((name) => schoolAliases.includes(name)),
    schoolEmailDomains: names.emailDomains.filter((name) => schoolEmailDomains.includes(name)),
  };
}

/**
 * Settings with this policy chosen. Names that the policy chosen before had suggested give way to those of the new one: to the sure ones,
 * or to those `ticked` when it was chosen last. Choosing the same policy again changes nothing.
 */
export function choosePolicy(settings: Settings, policy: Policy, before: Policy | undefined, ticked?: Names): Settings {
  if (settings.policy === policy.id) return settings;
  const suggested = ticked ?? sureNames(policy);
  const swap = (now: readonly string[], old: readonly string[], fresh: readonly string[]): string[] => [
    ...new Set([...fresh, ...now.filter((name) => !old.includes(name))]),
  ];
  return {
    ...settings,
    policy: policy.id,
    schoolNames: swap(settings.schoolNames, before?.names.school ?? [], suggested.schoolNames),
    schoolAliases: swap(settings.schoolAliases, before?.names.aliases ?? [], suggested.schoolAliases),
    schoolEmailDomains: swap(settings.schoolEmailDomains, before?.names.emailDomains ?? [], suggested.schoolEmailDomains),
  };
}
