/** The one way a text leaves a practice site: recorded at once for the tests, then sent to the server. */
import { signedIn, switches } from './page';

declare global {
  interface Window {
    /** every text the site has accepted for posting, at the moment it was pressed; for tests */
    __delivered: string[];
    /** every private message sent; for tests */
    __messages: string[];
  }
}

// a frame of the site writes into the books of the page around it
const around = window.parent === window ? undefined : window.parent;
window.__delivered = around?.__delivered ?? [];
window.__messages = around?.__messages ?? [];

let refusals = switches.posting === 'fails-once' ? 1 : 0;

/** Whether the site takes posts now (see the switch `posting`); asking counts as trying. */
export function accepts(): boolean {
  if (signedIn === undefined) return false;
  if (refusals === 0) return true;
  refusals -= 1;
  return false;
}

/** Publishes texts in this order: all are recorded now. Resolves when the server has them. */
export async function deliver(texts: readonly string[]): Promise<void> {
  window.__delivered.push(...texts);
  for (const text of texts) {
    await fetch('/practice/deliver', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    });
  }
}
