/**
 * Tells when the page has moved to another address without loading anew. Never polls. `navigation` says so itself where it exists
 * (Chromium 102, Firefox 147); elsewhere going back fires `popstate`, and going on changes the title, which sits alone in <head>.
 */

/** Calls `moved` with the address that was left, after each change of it, until `signal` ends. */
export function onMove(moved: (left: URL) => void, signal: AbortSignal): void {
  let known = location.href;
  const tell = () => {
    if (location.href === known) return;
    const left = new URL(known);
    known = location.href;
    moved(left);
  };
  if (typeof globalThis.navigation?.addEventListener === 'function') {
    globalThis.navigation.addEventListener('currententrychange', tell, { signal });
    return;
  }
  window.addEventListener('popstate', tell, { signal });
  const titles = new MutationObserver(tell);
  const watch = () =>
    document.head !== null && titles.observe(document.head, { childList: true, subtree: true, characterData: true });
  if (document.head === null) document.addEventListener('DOMContentLoaded', watch, { signal, once: true });
  else watch();
  signal.addEventListener('abort', () => titles.disconnect());
}
