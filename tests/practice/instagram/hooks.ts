/**
 * The hooks of the site: attributes, and here elements too, that an extension could recognise. `?variant=drifted` takes all of
 * them away, `?drift=NAME,...` only those named. The words that serve as hooks are named by their keys in labels.ts; the rest:
 *
 *   links that lose their address: edit-link, archive-link, nav-profile, author-link, post-link, profile-link, privacy-link,
 *     reels-tab, saved-tab, tagged-tab, followers-link, following-link
 *   attributes: data-lexical-editor, aria-placeholder, switch, datetime, automatic-alt
 *   elements that become a div: article, profile-header, profile-h2, profile-h1, caption-h1
 *   PolarisViewer: the record in the page, only when named (the server sends it before the switches are known to a script)
 */
import { switches } from '../common/page';

/** Whether the page has drifted away from the hook of this name. */
export function drifted(name: string): boolean {
  return switches.variant === 'drifted' || switches.drift.has(name);
}

/** The value of an attribute while the hook holds; React leaves the attribute out otherwise. */
export function kept<T>(name: string, value: T): T | undefined {
  return drifted(name) ? undefined : value;
}

/** The element while the hook holds, a plain div otherwise. */
export function element<Tag extends 'article' | 'header' | 'h1' | 'h2'>(name: string, tag: Tag): Tag | 'div' {
  return drifted(name) ? 'div' : tag;
}

/** Takes the viewer's record out of the page when its hook is named. */
export function forgetViewer(): void {
  if (!switches.drift.has('PolarisViewer')) return;
  for (const script of document.querySelectorAll('script[data-sjs]')) script.remove();
}
