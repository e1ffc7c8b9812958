/**
 * The light script, first in every page. Picks the site, follows the settings, and starts and stops everything on one signal: a site that is
 * switched off has no listener, no observer and no node of ours. Only the browser's own messages and storage are listened to then.
 */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { OwnPictures, PageReport } from '../browser/messages';
import { isOff, loadStored, type StoredSettings, watchStored } from '../browser/settings-peek';
import { SUPPORTED_SITES, siteOfAddress } from '../browser/supported-sites';
import { placeOf } from './frames';
import { takeHeavy } from './hand-over';
import { offReport, type Session, startSession } from './session';
import { SITES } from './sites';
import type { Site } from './sites/site';

export default defineContentScript({
  matches: SUPPORTED_SITES.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)),
  runAt: 'document_start',
  // a site may put what one writes in into a frame of its own
  allFrames: true,
  // the page has no business knowing that we have started
  noScriptStartedPostMessage: true,
  async main(context) {
    // the framework's own listener on the page goes at once; we end by our own signal. Without a reason of ours the browser would
    // make an error with a stack trace, which means reading the whole script once more.
    context.abort('not needed');
    const here = siteOfAddress(location.href)?.id;
    const site = SITES.find(({ id }) => id === here);
    const place = placeOf(window);
    // a frame in somebody else's page is their page
    if (site !== undefined && place !== 'foreign-frame') await follow(site, place === 'own-frame');
  },
});

/** Keeps one session going while the site is switched on. */
async function follow(site: Site, inFrame: boolean) {
  const life = new AbortController();
  let period: AbortController | undefined;
  let session: Session | undefined;
  const outside = {
    inFrame,
    heavy: takeHeavy,
    alive: () => browser.runtime?.id !== undefined,
    ask: (message: object): Promise<unknown> => browser.runtime.sendMessage(message),
    send: (message: object) => void browser.runtime.sendMessage(message).catch(() => undefined), // nobody listens: nothing lost
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
  if (!inFrame) {
    browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string | undefined }) =>
      sender.id === browser.runtime.id ? answer(message) : undefined,
    );
  }
  await ready;

  /** The popup asks, or a frame has something to say; anything else gets no answer. The schemas are set up only now. */
  async function answer(message: unknown): Promise<PageReport | OwnPictures | undefined> {
    const { FromFrame, OwnPicturesAsked, ReadPage } = await import('../browser/messages');
    const said = FromFrame.safeParse(message);
    if (said.success) session?.hear(said.data.frame, said.data.report);
    const asksForPictures = OwnPicturesAsked.safeParse(message).success;
    if (!asksForPictures && !ReadPage.safeParse(message).success) return undefined;
    await ready;
    if (asksForPictures) return session?.pictures();
    return session?.report() ?? offReport(site);
  }
}
