/**
 * A question on its way from the page where words were selected to the full page. It lies in the browser's memory until it is
 * taken, and nowhere else: an address would be kept in the history.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { LONGEST_QUESTION } from '../../rules/question';

const KEY = 'asked';

const Asked = z.string().check(z.maxLength(LONGEST_QUESTION));

/** Puts a question down for the full page; what is too long is cut. */
export async function putAsked(words: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: words.trim().slice(0, LONGEST_QUESTION) });
}

/** Takes the question away; empty when there is none, or when it is not what it should be. */
export async function takeAsked(): Promise<string> {
  try {
    const { [KEY]: raw } = await browser.storage.session.get(KEY);
    await browser.storage.session.remove(KEY);
    const asked = Asked.safeParse(raw);
    return asked.success ? asked.data : '';
  } catch {
    return '';
  }
}
