import type { Example, ItemFind, ItemSignal } from '../signal';
import type { Context } from '../text/context';
import { standsIn } from '../text/stands';
import type { SiteId } from '../topics';

/** A setting's words that open something to anyone. For folded text. */
const OPEN =
  /\b(?:public(?:ly)?|everyone|anyone|everybody|anybody|on\sor\soff\s(?:facebook|linkedin|instagram|x)|all\s(?:linkedin|facebook|instagram)?\s?(?:members|users|people))\b/;
const OPENED =
  /\b(?:(?:private\s(?:account|profile)|protect(?:ed)?\s(?:your\s|my\s)?(?:posts|tweets))[\s:,-]{1,3}(?:is\s|are\s)?(?:off|no|false|not\sprotected|disabled)|(?:search\sengines?|google|public\sprofile|profile\s(?:discovery|visibility)|visible\sto\sthe\spublic)[^.]{0,60}?(?:on|yes|true|enabled|allowed))\b/;
const CLOSED =
  /\b(?:not\spublic|isn't\spublic|no\slonger\spublic|friends(?:\sonly)?|only\s(?:me|you)|connections(?:\sonly)?|followers\s(?:only|you\sapprove)|off|no\sone|nobody|non-?public)\b/;

/**
 * A profile or setting that anyone can see. A post or draft on an open account is none: the account says it once, and to say it of
 * every post would be nagging.
 */
function* inItem(context: Context): Generator<ItemFind> {
  const { item } = context;
  if (item.account === 'school') return;
  if (item.kind === 'profile' && item.audience === 'public') {
    yield { certainty: 'sure', evidence: publicOn(item.site), why: 'Anyone can see this profile.' };
  } else if (item.kind === 'setting') {
    yield* inSetting(context);
  }
}

/** No words stand for it, so the site does: what is settled on one is not settled on another. */
const publicOn = (site: SiteId): string => (site === 'other' ? 'public' : `public on ${site}`);

function* inSetting({ item, passages }: Context): Generator<ItemFind> {
  if (item.audience === 'public') {
    yield { certainty: 'sure', evidence: publicOn(item.site), why: 'This setting is open to anyone.' };
    return;
  }
  if (item.audience !== 'unknown') return;
  for (const { passage, field, offset } of passages) {
    const name = field === undefined ? passage.folded : `${field.toLowerCase()}: ${passage.folded}`;
    const opened = OPENED.exec(name);
    const open = OPEN.exec(passage.folded);
    if (!opened && (!open || standsIn(CLOSED, passage.folded))) continue;
    const start = open && !opened ? open.index : 0;
    const end = open && !opened ? open.index + open[0].length : passage.text.length;
    yield {
      certainty: 'likely',
      ...(field === undefined ? {} : { field }),
      start: offset + start,
      end: offset + end,
      evidence: passage.text.slice(start, end),
      why: 'The setting says that anyone can see this.',
    };
    return;
  }
}

export const signal: ItemSignal = { topic: 'public-visibility', inItem };

export const flags: Example[] = [
  { fields: { name: 'Sarah Carter', bio: 'cake and cats' }, item: { audience: 'public' } },
  { text: 'Who can see your future posts?', item: { kind: 'setting', audience: 'public' } },
  { fields: { 'Who can see your friends list': 'Public' }, item: { kind: 'setting' } },
  { fields: { 'Protect your posts': 'Off' }, item: { kind: 'setting' } },
  { fields: { bio: 'Teacher, runner' }, item: { audience: 'public' } },
  { fields: { name: 'Tom Hall' }, item: { audience: 'public' } },
  { text: 'Friends list', item: { kind: 'setting', audience: 'public' } },
  { fields: { 'Who can look you up using your phone number': 'Everyone' }, item: { kind: 'setting' } },
  { fields: { 'Who can see your stories': 'Public' }, item: { kind: 'setting' } },
  { text: 'Who can see your posts: Anyone', item: { kind: 'setting' } },
  { fields: { 'Private account': 'Off' }, item: { kind: 'setting' } },
  { text: 'Your profile is public', item: { kind: 'setting' } },
];

export const allows: Example[] = [
  { text: 'sports day today with my Y4s', item: { kind: 'post', audience: 'public' } },
  { fields: { name: 'Sarah Carter', bio: 'cake and cats' }, item: { audience: 'connections' } },
  { fields: { 'Who can see your future posts': 'Friends' }, item: { kind: 'setting' } },
  { text: 'Lovely walk with the dog', item: { kind: 'draft', audience: 'public' } },
  { text: 'sports day today with my Y4s', item: { kind: 'draft', audience: 'public' } },
  { text: 'Lovely walk with the dog', item: { kind: 'post', audience: 'public' } },
  { text: 'Lovely walk with the dog', item: { kind: 'post', audience: 'connections' } },
  { fields: { bio: 'Teacher, runner' }, item: { audience: 'only-me' } },
  { fields: { bio: 'cake and cats' }, item: { audience: 'unknown' } },
  { text: 'Who can see your future posts?', item: { kind: 'setting', audience: 'connections' } },
  { fields: { 'Who can see your stories': 'Close friends' }, item: { kind: 'setting' } },
  { fields: { 'Private account': 'On' }, item: { kind: 'setting' } },
  { fields: { 'Who can look you up': 'Only me' }, item: { kind: 'setting' } },
  { text: 'Who can see your posts: Friends only', item: { kind: 'setting' } },
  { text: 'New shoes!', item: { kind: 'post', audience: 'public' } },
  { text: 'Fish and chips for tea', item: { kind: 'draft', audience: 'public' } },
  { text: 'Happy birthday lovely', item: { kind: 'comment', audience: 'public' } },
  { fields: { name: 'Oakfield Primary' }, item: { account: 'school', audience: 'public' } },
];
