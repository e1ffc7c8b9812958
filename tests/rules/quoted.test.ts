/** Who quotes does not say it: a quotation never holds a post, whichever marks it stands between. */
import { describe, expect, it } from 'vitest';
import { check } from '../../rules/check';
import type { Item } from '../../rules/item';
import { POLICIES } from '../../rules/policies';
import { defaultSettings } from '../../rules/settings';

const draft = (text: string): Item => ({ kind: 'draft', site: 'x', account: 'personal', audience: 'public', text });
const SPEECH = new Set(['derogatory', 'criticises-school', 'allegation', 'threat', 'offensive']);
const heldBy = (text: string): string[] =>
  POLICIES.flatMap((policy) =>
    check(draft(text), policy, defaultSettings()).flatMap(({ topic, level }) =>
      SPEECH.has(topic) && level !== 'think' ? [topic] : [],
    ),
  );

const SAID = 'My Year 9s are thick and the head is a lazy cow';

describe('a quotation', () => {
  it.each([
    `‘${SAID}’ is what I would never say.`,
    `“${SAID}” is what I would never say.`,
    `"${SAID}" is what I would never say.`,
    `'${SAID}' is what I would never say.`,
    `Got a 12" pizza tonight. "${SAID}" said nobody ever.`,
  ])('holds nothing: %s', (text) => {
    expect(heldBy(text)).toEqual([]);
  });

  it.each([SAID, `‘Lovely’ day. ${SAID}`, `It's the kids' last day. ${SAID}`, `Got a 12" pizza and a 10" one. ${SAID}`])(
    'is none around what the writer says: %s',
    (text) => {
      expect(heldBy(text).length).toBeGreaterThan(0);
    },
  );
});
