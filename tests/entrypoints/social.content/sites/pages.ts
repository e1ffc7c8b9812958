/** What tests of every site need: a page that has not been looked at yet, and keys. */
import type { Key } from '../../../../entrypoints/social.content/sites/site';

/** Replaces the test's document, since sites remember who a document says is signed in. */
export function fresh(): void {
  const next = document.implementation.createHTMLDocument('');
  Object.defineProperty(globalThis, 'document', { value: next, configurable: true, writable: true });
}

export const keyOf = (key: string, more: Partial<Key> = {}): Key => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});
