/**
 * The one element of ours in the page. Outside every editor, in a closed shadow root so that the page cannot read what was found,
 * in the top layer so that it shows above the site's dialogs. It holds buttons and words, never a text field.
 */

/** Nobody else's element; never defined as a custom element, the dash only makes the name safe from the page's styles. */
const TAG = 'second-look-notes';

/** How often in `WINDOW` ms the host comes back after the page has removed it. Then it gives way. */
const RETURNS = 5;
const WINDOW = 60_000;

/** `all: initial` keeps the page's styles out; important rules inside a shadow root win over the page's own. */
const HOST_STYLE = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  background: none !important;
  pointer-events: none !important;
  z-index: 2147483647 !important;
}`;

export interface Host {
  /** where our parts are drawn */
  readonly body: HTMLElement;
  /** the element in the page, for telling our own events apart */
  readonly element: HTMLElement;
  /**
   * Puts the host into the page, on top of everything; false when the page will not have it. In browsers that know of a popover's
   * source, the Tab key goes on from `beside` to our parts, and from there back into the page.
   */
  show(beside: HTMLElement): boolean;
  /** Brings it above whatever else has come to the top since. */
  raise(): void;
  /** Takes it out of the page. */
  hide(): void;
}

/** A host that is not in the page yet. `styles`: style sheets as text. `lost` is called when the page keeps removing it. */
export function createHost(styles: readonly string[], lost: () => void, signal: AbortSignal): Host {
  const element = document.createElement(TAG);
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  dress(root, [HOST_STYLE, ...styles]);
  const body = document.createElement('div');
  body.className = 'second-look';
  root.append(body);
  keepToOurselves(body);

  let wanted = false;
  let source: HTMLElement | undefined;
  let refused = false;
  let returns: number[] = [];
  const observer = new MutationObserver(() => {
    if (!wanted || element.isConnected) return;
    const now = performance.now();
    returns = [...returns.filter((at) => now - at < WINDOW), now];
    if (returns.length > RETURNS) {
      refused = true;
      wanted = false;
      observer.disconnect();
      lost();
    } else mount();
  });

  const mount = () => {
    const place = placeFor(source);
    if (element.parentNode !== place) {
      observer.disconnect();
      place.append(element);
    }
    // the children of <html> hardly ever change: nothing is watched more narrowly than this
    observer.observe(place, { childList: true });
    raise();
  };
  const raise = () => {
    if (typeof element.showPopover !== 'function') return;
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover(source === undefined ? undefined : { source });
  };

  const hide = () => {
    wanted = false;
    observer.disconnect();
    element.remove();
  };
  signal.addEventListener('abort', hide);

  return {
    body,
    element,
    show(beside) {
      if (refused || signal.aborted) return false;
      const moved = source !== undefined && source !== beside;
      source = beside;
      if (moved && wanted && element.isConnected) mount();
      if (wanted && element.isConnected) return true;
      wanted = true;
      mount();
      return element.isConnected;
    },
    raise,
    hide,
  };
}

/** Whatever is outside of a modal dialog cannot be pressed, so for a box inside one the host goes in there too. */
function placeFor(box: HTMLElement | undefined): Element {
  for (let at: Element | null = box ?? null; at !== null; at = around(at)) {
    if (at instanceof HTMLDialogElement && at.matches(':modal')) return at;
  }
  return document.documentElement;
}

function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Adopts the sheets, or where a browser refuses that to a content script, writes them into the root. */
function dress(root: ShadowRoot, styles: readonly string[]) {
  try {
    root.adoptedStyleSheets = styles.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  } catch {
    for (const text of styles) {
      const style = document.createElement('style');
      style.textContent = text;
      root.append(style);
    }
  }
}

/** What happens on our parts is none of the page's business: its shortcuts and outside-click handlers must not act on it. */
function keepToOurselves(body: HTMLElement) {
  for (const type of [
    'click',
    'dblclick',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'touchstart',
    'touchend',
    'keydown',
    'keyup',
    'keypress',
  ]) {
    body.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  // a press on a button of ours takes neither the caret nor the selection away from the person's text
  body.addEventListener('mousedown', (event) => event.preventDefault());
}
