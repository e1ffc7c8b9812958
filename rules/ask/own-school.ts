/** A question in which the person's own school stands by its name -> one that says "my school", which is what it is. */
import type { Policy } from '../policy';
import { defaultSettings, type Settings } from '../settings';
import { schoolNames } from '../text/school-names';
import { fold } from '../text/tokens';

const knownBy = new WeakMap<Policy, Settings>();

/** The names that a policy gives its school, as settings would hold them; the same policy gives the same object. */
function namedIn(policy: Policy): Settings {
  const known = knownBy.get(policy) ?? {
    ...defaultSettings(),
    schoolNames: policy.names.school,
    schoolAliases: policy.names.aliases,
  };
  knownBy.set(policy, known);
  return known;
}

/** Puts "my school" for every full name and alias of the school, from the policy and from the settings. Linear in the text. */
export function asMySchool(question: string, policy: Policy, settings: Settings): string {
  let said = question;
  for (const { full } of [schoolNames(namedIn(policy)), schoolNames(settings)]) {
    if (full === undefined) continue;
    let done = '';
    let from = 0;
    for (const { index, 0: name } of fold(said).matchAll(full)) {
      done += `${said.slice(from, index).replace(/\b(?:the|our|my) $/i, '')}my school`;
      from = index + name.length;
    }
    said = done + said.slice(from);
  }
  return said;
}
