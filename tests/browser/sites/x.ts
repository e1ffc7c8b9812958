import type { SiteSpec } from './kinds';

const HOME = 'https://x.com/home';
const CASTLE = 'https://x.com/josielinwood/status/1980000000000000301';
const keys = { sendKey: 'ControlOrMeta+Enter', newLine: 'Enter' };

export const x: SiteSpec = {
  id: 'x',
  kinds: [
    {
      name: 'a post on the home page',
      kind: 'draft',
      at: HOME,
      editor: 'main .composer [role="textbox"]',
      attach: 'main .composer input[type="file"]',
      submit: 'main .composer .post-button',
      ...keys,
    },
    {
      name: 'a post in the dialog',
      kind: 'draft',
      at: 'https://x.com/compose/post',
      editor: '[role="dialog"] [role="textbox"]',
      attach: '[role="dialog"] input[type="file"]',
      submit: '[role="dialog"] .post-button',
      ...keys,
    },
    {
      name: 'a reply',
      kind: 'comment',
      at: CASTLE,
      editor: 'main .composer [role="textbox"]',
      submit: 'main .composer .post-button',
      ...keys,
    },
  ],
  pages: [
    { name: 'own', at: 'https://x.com/hannahmarsh_y4', ownership: 'own-profile' },
    { name: 'foreign', at: 'https://x.com/josielinwood', ownership: 'other-profile' },
    { name: 'drifted', at: 'https://x.com/hannahmarsh_y4', switches: { variant: 'drifted' }, ownership: 'unproven-profile' },
    { name: 'home', at: HOME, ownership: 'elsewhere' },
  ],
  own: {
    at: 'https://x.com/hannahmarsh_y4',
    fields: ['name', 'bio', 'location', 'website', 'birthday'],
    topics: ['school-named', 'contact-details'],
  },
  contacts: [{ at: 'https://x.com/josielinwood', press: '[data-testid$="-follow"]' }],
  chat: { at: 'https://x.com/i/chat', editor: 'textarea' },
};
