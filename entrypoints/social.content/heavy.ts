/**
 * What is only needed once there is something to look at: the engine, the policies, and everything that draws. Comes in a script of its
 * own when the page stands, and is set up by the first focus on a composer or the first profile that is proven to be the person's own.
 */
import { settle } from '../../rules/acknowledge';
import { answerFacts } from '../../rules/ask/answer-facts';
import { check, inOtherLanguage } from '../../rules/check';
import type { Finding } from '../../rules/finding';
import type { Item } from '../../rules/item';
import { policyById } from '../../rules/policies';
import type { Fact } from '../../rules/question';
import { defaultSettings } from '../../rules/settings';
import { parseSettings } from '../../rules/settings-migration';
import { setUp } from '../../rules/signals/find';
import type { SiteId } from '../../rules/topics';
import type { StoredSettings } from '../browser/settings-peek';
import type { Look } from './look';

export { startContacts } from './contact/contacts';
export { startDrafts } from './draft/drafts';
export { pictureLook } from './draft/look-at-picture';

const FIRST_TEXT: Item = {
  kind: 'draft',
  site: 'other',
  account: 'personal',
  audience: 'unknown',
  text: 'Sam in Year 4 said so.',
};

/** Sets the engine up step by step; see `setUp`. */
export const setUpEngine = (): Iterator<void> => setUp(FIRST_TEXT, defaultSettings());

let versions = 0;

/** The engine with the stored settings in its hands; `undefined` while no policy is chosen, or one that we do not have. */
export function lookWith({ raw }: StoredSettings, site: SiteId): Look | undefined {
  const { settings } = parseSettings(raw);
  const policy = settings.policy === undefined ? undefined : policyById(settings.policy);
  if (policy === undefined) return undefined;
  versions += 1;
  const open = (findings: readonly Finding[]) => settle(findings, settings).open;
  const look = (item: Item) => {
    const findings = check(item, policy, settings);
    return { findings, open: open(findings), otherLanguage: inOtherLanguage(item) };
  };
  return Object.assign(look, {
    open,
    version: versions,
    policy,
    account: settings.accounts[site] ?? 'personal',
    highlight: settings.highlight,
    inPictures: { logo: settings.logo !== undefined, words: settings.readsPictures },
    asksAtContact: settings.asksAtContact,
    answer: (facts: readonly Fact[]) => answerFacts(facts, policy),
  } as const);
}
