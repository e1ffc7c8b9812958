/** From a composer on the page to the item that is checked. */
import type { Item, ItemImage } from '../../../rules/item';
import type { Account, Audience, SiteId } from '../../../rules/topics';
import type { Composer } from '../sites/site';
import { join, LIMIT, type Reading, walk } from './walk';

/** Between the posts of a thread. */
const BETWEEN = '\n\n';

/** What stands in a composer at one moment. */
export interface Draft {
  readonly composer: Composer;
  /** the words of every part as one text, with their places; for a profile form the text is empty and the fields hold the words */
  readonly reading: Reading;
  readonly fields: Readonly<Record<string, string>> | undefined;
  /** the same words and pictures give the same key, and only they */
  readonly key: string;
  readonly empty: boolean;
}

/** Reads everything that one press would send, now. */
export function readDraft(composer: Composer): Draft {
  const form = composer.kind === 'profile';
  const readings = composer.parts.map((part, index) => readPart(part.editor, index));
  const fields = form
    ? Object.fromEntries(composer.parts.map((part, index) => [part.field ?? '', readings[index]?.text ?? '']))
    : undefined;
  const reading = form ? NOTHING : join(readings, BETWEEN);
  const tooLong = reading.tooLong || readings.some((one) => one.tooLong);
  const texts = readings.map((one) => one.text);
  return {
    composer,
    reading: tooLong ? { ...reading, tooLong } : reading,
    fields,
    key: JSON.stringify([composer.kind, texts, composer.images.map(({ alt, element }) => [alt, element.src])]),
    empty: composer.images.length === 0 && texts.every((text) => text.trim() === ''),
  };
}

/** What of a draft's item the words themselves do not say. */
export interface Circumstances {
  readonly site: SiteId;
  readonly account: Account;
  readonly audience: Audience;
  /** ISO date-time, the moment it would be posted */
  readonly at: string;
  /** the pictures as far as they are known */
  readonly images: ItemImage[];
}

/** The item that the engine checks. */
export function itemOf(draft: Draft, { site, account, audience, at, images }: Circumstances): Item {
  const { composer, reading, fields } = draft;
  return {
    kind: composer.kind,
    site,
    account,
    audience,
    ...(fields === undefined ? { text: reading.text, at } : { fields }),
    ...(images.length === 0 ? {} : { images }),
  };
}

const NOTHING: Reading = { text: '', runs: [], tooLong: false };

/** A box's own words: a form control has a value and no places, an editor has both. */
function readPart(editor: HTMLElement, part: number): Reading {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) {
    return { text: editor.value.slice(0, LIMIT + 1), runs: [], tooLong: editor.value.length > LIMIT };
  }
  return walk(editor, part);
}
