import type { SiteSpec } from './kinds';

const HOME = 'https://www.facebook.com/';
/** By Leam Vale FC: "Pitch inspection at nine." */
const POST = 'https://www.facebook.com/leamvalefc/posts/1980000000000000702';
const OWN = 'https://www.facebook.com/hannahmarsh_y4';

export const facebook: SiteSpec = {
  id: 'facebook',
  kinds: [
    {
      name: 'a post in the dialog',
      kind: 'draft',
      at: HOME,
      open: ['.open-composer'],
      editor: '.composer.post [role="textbox"]',
      attach: '.composer.post input[type="file"]',
      submit: '.composer.post .post-button',
      newLine: 'Enter',
    },
    {
      name: 'a comment',
      kind: 'comment',
      at: POST,
      editor: '.composer.comment [role="textbox"]',
      submit: '.composer.comment .post-button',
      sendKey: 'Enter',
      newLine: 'Shift+Enter',
    },
    {
      name: 'an answer to a comment',
      kind: 'comment',
      at: 'https://www.facebook.com/hannahmarsh_y4/posts/1980000000000000107',
      editor: '.composer.reply [role="textbox"]',
      submit: '.composer.reply .post-button',
      sendKey: 'Enter',
      newLine: 'Shift+Enter',
    },
    {
      name: 'words for a shared post',
      kind: 'draft',
      at: POST,
      open: ['.open-share'],
      editor: '.composer.share [role="textbox"]',
      submit: '.composer.share .post-button',
      newLine: 'Enter',
    },
  ],
  pages: [
    { name: 'own', at: OWN, ownership: 'own-profile' },
    { name: 'own by number', at: 'https://www.facebook.com/profile.php?id=4101', ownership: 'own-profile' },
    { name: 'own, Polish labels', at: OWN, switches: { lang: 'pl' }, ownership: 'own-profile' },
    { name: 'own, About: work', at: `${OWN}/about?sk=directory_work`, ownership: 'own-profile', reads: 'work' },
    { name: 'own, About: contact', at: `${OWN}/about?sk=directory_contact_info`, ownership: 'own-profile', reads: 'contact' },
    { name: 'foreign', at: 'https://www.facebook.com/josielinwood', ownership: 'other-profile' },
    { name: 'foreign by number', at: 'https://www.facebook.com/profile.php?id=4103', ownership: 'other-profile' },
    { name: 'own, another account signed in', at: OWN, switches: { account: 'josielinwood' }, ownership: 'other-profile' },
    { name: 'own, signed out', at: OWN, switches: { account: 'none' }, ownership: 'unproven-profile' },
    { name: 'own, drifted', at: OWN, switches: { variant: 'drifted' }, ownership: 'unproven-profile' },
    { name: "own, with a visitor's controls", at: OWN, switches: { variant: 'confused' }, ownership: 'unproven-profile' },
    { name: 'home', at: HOME, ownership: 'elsewhere' },
    { name: 'a post', at: POST, ownership: 'elsewhere' },
    { name: 'requests', at: 'https://www.facebook.com/friends/requests', ownership: 'elsewhere' },
    { name: 'settings', at: 'https://www.facebook.com/settings/?tab=privacy', ownership: 'elsewhere' },
  ],
  own: { at: OWN, fields: ['name', 'intro'], topics: ['school-named', 'contact-details'] },
  contacts: [
    { at: 'https://www.facebook.com/josielinwood', press: '.who .befriend' },
    { at: 'https://www.facebook.com/friends/requests', press: '.befriend' },
  ],
  chat: {
    at: 'https://www.facebook.com/messages/t/4102',
    editor: '.chat-box [role="textbox"]',
  },
};
