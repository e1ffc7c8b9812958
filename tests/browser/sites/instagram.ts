import type { SiteSpec } from './kinds';

const at = (path: string): string => `https://www.instagram.com${path}`;
const OWN = at('/hannahmarsh_y4/');
const COMMENT = { kind: 'comment', submit: '.composer.comment .post-button', sendKey: 'Enter' } as const;

export const instagram: SiteSpec = {
  id: 'instagram',
  kinds: [
    {
      name: 'the caption of a new post',
      kind: 'draft',
      at: at('/'),
      open: ['.open-composer', { picture: '[role="dialog"] input[type="file"]' }, '.next-step', '.next-step'],
      editor: '.composer.post [data-lexical-editor="true"]',
      submit: '.composer.post .post-button',
      newLine: 'Enter',
      stays: true,
    },
    {
      name: 'a comment below a post',
      at: at('/p/DRgMangle18/'),
      editor: '.composer.comment textarea',
      newLine: 'Shift+Enter',
      plain: true,
      ...COMMENT,
    },
    {
      name: 'a comment below a reel',
      at: at('/reel/DRaPenalt15/'),
      editor: '.composer.comment input',
      plain: true,
      ...COMMENT,
    },
    {
      name: 'a comment in an editable box',
      at: at('/p/DRiB00kshPe/'),
      editor: '.composer.comment [contenteditable="true"]',
      newLine: 'Shift+Enter',
      ...COMMENT,
    },
    {
      name: 'a comment in the feed',
      at: at('/'),
      editor: '.feed .post .composer.comment textarea',
      newLine: 'Shift+Enter',
      plain: true,
      ...COMMENT,
    },
  ],
  pages: [
    { name: 'own', at: OWN, ownership: 'own-profile' },
    { name: 'own, Polish labels', at: OWN, switches: { lang: 'pl' }, ownership: 'own-profile' },
    { name: 'own, its reels', at: at('/hannahmarsh_y4/reels/'), ownership: 'own-profile' },
    { name: 'foreign', at: at('/josielinwood/'), ownership: 'other-profile' },
    { name: 'foreign, private', at: at('/tomokafor_pe/'), ownership: 'other-profile' },
    { name: 'own, another account signed in', at: OWN, switches: { account: 'josielinwood' }, ownership: 'other-profile' },
    { name: 'own, signed out', at: OWN, switches: { account: 'none' }, ownership: 'unproven-profile' },
    { name: 'own, drifted', at: OWN, switches: { variant: 'drifted' }, ownership: 'unproven-profile' },
    { name: "own, with a visitor's controls", at: OWN, switches: { variant: 'confused' }, ownership: 'unproven-profile' },
    { name: 'home', at: at('/'), ownership: 'elsewhere' },
    { name: 'a post', at: at('/p/DQ3Castle12/'), ownership: 'elsewhere' },
    { name: 'the profile form', at: at('/accounts/edit/'), ownership: 'elsewhere' },
    { name: 'requests', at: at('/accounts/activity/'), ownership: 'elsewhere' },
  ],
  own: { at: OWN, fields: ['name', 'bio'], topics: ['school-named', 'contact-details'] },
  contacts: [
    { at: at('/josielinwood/'), press: '.befriend' },
    { at: at('/accounts/activity/'), press: '.befriend' },
  ],
  chat: { at: at('/direct/inbox/'), editor: '.chat-box' },
};
