/** What the tests of the content script share: findings, an engine that can be told what to say, events of a person, and a look inside. */

import { vi } from 'vitest';
import type { Look } from '../../../entrypoints/social.content/look';
import { answerFacts } from '../../../rules/ask/answer-facts';
import { inOtherLanguage } from '../../../rules/check';
import type { Finding } from '../../../rules/finding';
import type { Item } from '../../../rules/item';
import { policyById } from '../../../rules/policies';
import type { Policy } from '../../../rules/policy';
import type { Fact } from '../../../rules/question';

export function aylesford(): Policy {
  const policy = policyById('aylesford');
  if (policy === undefined) throw new Error('The policy of the tests is not shipped.');
  return policy;
}

export const finding = (words: string, at: number, more: Partial<Finding> = {}): Finding => ({
  topic: 'pupil-identified',
  level: 'stop',
  certainty: 'sure',
  start: at,
  end: at + words.length,
  evidence: words,
  clauses: [{ ref: '2.3.6', heading: 'Safer online behaviour', says: 'Do not share what is confidential.', stance: 'forbidden' }],
  why: 'a name',
  todo: 'Leave it out.',
  actions: [],
  also: [],
  ...more,
});

/** An engine that finds `word` wherever it stands, in the text or a field; remembers what it was asked. */
export function lookFor(word: string, more: Partial<Finding> = {}): Look & { asked: Item[] } {
  const asked: Item[] = [];
  const found = (words: string | undefined, field?: string): Finding[] => {
    const at = words?.indexOf(word) ?? -1;
    return at < 0 ? [] : [finding(word, at, field === undefined ? more : { ...more, field })];
  };
  const look = (item: Item) => {
    asked.push(item);
    const findings = [...found(item.text), ...Object.entries(item.fields ?? {}).flatMap(([field, words]) => found(words, field))];
    return { findings, open: findings, otherLanguage: inOtherLanguage(item) };
  };
  return Object.assign(look, {
    asked,
    open: (findings: readonly Finding[]) => findings,
    version: 1,
    policy: aylesford(),
    account: 'personal' as const,
    highlight: true,
    inPictures: { logo: true, words: true },
    asksAtContact: true,
    answer: (facts: readonly Fact[]) => answerFacts(facts, aylesford()),
  });
}

/** An event as a person causes it: the browser marks it as trusted, and the time is when it happened. */
export function byPerson<T extends Event>(event: T, at: number): T {
  Object.defineProperty(event, 'isTrusted', { value: true });
  Object.defineProperty(event, 'timeStamp', { value: at });
  return event;
}

/** Keeps every closed shadow root that is attached from now on within reach of the test. */
export function peekIntoClosedRoots(): { body: () => HTMLElement | undefined } {
  let last: ShadowRoot | undefined;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options: ShadowRootInit) {
    last = attach.call(this, options);
    return last;
  });
  return { body: () => last?.querySelector<HTMLElement>('.second-look') ?? undefined };
}

/** Moves the test's page to an address of the site without loading anything. */
export function goTo(path: string): void {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(`https://x.com${path}`);
}
