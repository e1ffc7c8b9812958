/**
 * The light start. Follows the settings, and starts and stops everything on one signal: a site that is switched off has no listener,
 * no observer and no node of ours. Only the browser's own messages and storage are listened to then. Each site has a script of its own
 * (`social-NAME.ts`), so that no page reads what the others need; `wxt.config.ts` declares them. They are no content scripts of the
 * framework: those bring its polyfill and a context of its own, which cost more than the light start.
 */
import type { PageReport } from '../browser/messages';
import { ownApi } from '../browser/own-api';
import { part } from '../browser/part';
import { isOff, loadStored, type StoredSettings, watchStored } from '../browser/settings-peek';
import { windowKind } from './frames';
import { takeLater } from './hand-over';
import { offReport, type Session, startSession } from './session';
import type { Site } from './sites/site';

/** Starts in the window of a page or a frame of this site. */
export async function start(site: Site, here: Window): Promise<void> {
  const place = windowKind(here);
  // a frame in somebody else's page is their page
  if (place !== 'foreign-frame') await follow(site, place === 'own-frame');
}

/** Keeps one session going while the site is switched on. */
async function follow(site: Site, inFrame: boolean) {
  const life = new AbortController();
  let period: AbortController | undefined;
  let session: Session | undefined;
  const ask = async (message: object): Promise<unknown> => ownApi().runtime.sendMessage(message);
  const outside = {
    inFrame,
    alive: () => ownApi().runtime?.id !== undefined,
    ask,
    send: (message: object) => void ask(message).catch(() => undefined), // nobody listens: nothing lost
    heavy: async () => (await takeLater()).heavy(),
  };

  const apply = (stored: StoredSettings) => {
    if (isOff(stored, site.id)) {
      period?.abort();
      period = undefined;
      session = undefined;
    } else if (session !== undefined) session.update(stored);
    else {
      period = new AbortController();
      session = startSession(site, stored, outside, AbortSignal.any([life.signal, period.signal]));
    }
  };

  const ready = loadStored().then(apply);
  watchStored(apply, life.signal);
  // a question to the tab is answered by the page alone
  if (!inFrame) ownApi().runtime.onMessage.addListener(hear);
  await ready;

  /** The popup asks, or a frame has something to say; anything else gets no answer. True: the answer comes later. */
  function hear(message: unknown, sender: { id?: string | undefined }, reply: (answer?: unknown) => void): boolean {
    const type = sender.id === ownApi().runtime.id ? part(message, 'type') : undefined;
    if (type === 'from-frame') void hearFrame(message);
    if (type !== 'read-page' && type !== 'own-pictures') return false;
    const answer: () => unknown = type === 'read-page' ? report : () => session?.pictures();
    ready.then(answer).then(reply, () => reply());
    return true;
  }

  async function report(): Promise<PageReport> {
    return session?.report() ?? offReport(site);
  }

  async function hearFrame(message: unknown) {
    const { FromFrame } = await (await takeLater()).messages();
    const said = FromFrame.safeParse(message);
    if (said.success) session?.hear(said.data.frame, said.data.report);
  }
}
