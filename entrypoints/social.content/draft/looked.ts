/** One look at a draft: what the engine is asked about it, and what the popup is told of it. */
import type { ItemImage } from '../../../rules/item';
import type { Audience, SiteId } from '../../../rules/topics';
import type { CheckedItem } from '../../browser/messages';
import { excerptOf } from '../excerpt';
import type { Look, Looked } from '../look';
import type { Attached } from '../sites/site';
import { type Draft, itemOf } from './read';

/** For a text that there is nothing to say of, or that is too long to be looked at. */
export const NOTHING_SEEN: Looked = { findings: [], open: [], otherLanguage: false };

interface Where {
  readonly site: SiteId;
  readonly audience: Audience;
  /** what is known of the pictures that go with it */
  see(images: readonly Attached[], version: number): ItemImage[];
}

/** What the engine says of a draft as it stands. */
export function lookAtDraft(look: Look, draft: Draft, { site, audience, see }: Where): Looked {
  if (draft.reading.tooLong) return NOTHING_SEEN;
  const { images } = draft.composer;
  return look(
    itemOf(draft, {
      site,
      account: look.account,
      audience,
      at: new Date().toISOString(),
      images: looksAtPictures(look) ? see(images, look.version) : images.map(imageOnly),
    }),
  );
}

/** What the popup is told of a draft; nothing of one that is empty or was not read. */
export function checkedDraft(draft: Draft, looked: Looked, audience: Audience): CheckedItem[] {
  if (draft.empty || draft.reading.tooLong) return [];
  const words = draft.fields === undefined ? draft.reading.text : Object.values(draft.fields).join(' ');
  return [
    {
      id: 'draft',
      kind: draft.composer.kind,
      excerpt: excerptOf(words),
      fields: Object.keys(draft.fields ?? {}),
      sections: [],
      cutOff: false,
      audience,
      findings: [...looked.findings],
      otherLanguage: looked.otherLanguage,
    },
  ];
}

/** Whether pictures are looked at, for a logo or for words. */
export const looksAtPictures = (look: Look | undefined): boolean =>
  look !== undefined && (look.inPictures.logo || look.inPictures.words);

const imageOnly = ({ alt }: ItemImage): ItemImage => (alt === undefined ? {} : { alt });
