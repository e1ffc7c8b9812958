/** Addresses of the extension's own full page. What is asked never stands in an address: addresses are kept in the history. */
import { browser } from 'wxt/browser';

/** The joining review. */
export const reviewAddress = (): string => browser.runtime.getURL('/review.html#review');

/** The question box. */
export const askAddress = (): string => browser.runtime.getURL('/review.html#ask');

/** The policy, at one clause when a ref is given. */
export const policyAddress = (ref?: string): string =>
  browser.runtime.getURL(`/review.html#policy${ref === undefined ? '' : `/${encodeURIComponent(ref)}`}`);
