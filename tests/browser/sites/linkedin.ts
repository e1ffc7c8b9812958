import type { SiteSpec } from './kinds';

const at = (path: string): string => `https://www.linkedin.com${path}`;
const OWN = at('/in/hannah-marsh-y4/');
const SHADOW = '.composer.previous';
const ACTIVITY = at('/in/hannah-marsh-y4/recent-activity/all/');

export const linkedin: SiteSpec = {
  id: 'linkedin',
  kinds: [
    {
      name: 'a post in the dialog',
      kind: 'draft',
      at: at('/feed/'),
      open: ['.open-composer'],
      editor: 'dialog .composer.post [role="textbox"]',
      attach: 'dialog .composer.post input[type="file"]',
      submit: 'dialog .composer.post .post-button',
      newLine: 'Enter',
    },
    {
      name: 'a post on a page of its own',
      kind: 'draft',
      at: at('/sharing/compose?composer=page'),
      editor: '.composer.post [role="textbox"]',
      submit: '.composer.post .post-button',
      newLine: 'Enter',
    },
    {
      name: 'a post in the shadow tree of the previous generation',
      kind: 'draft',
      at: at('/feed/?composer=previous'),
      open: ['.open-composer'],
      editor: `${SHADOW} .ql-editor`,
      submit: `${SHADOW} .post-button`,
      newLine: 'Enter',
    },
    {
      name: 'a comment',
      kind: 'comment',
      at: at('/feed/'),
      open: ['.open-comments'],
      editor: '.composer.comment [role="textbox"]',
      submit: '.composer.comment .post-button',
      newLine: 'Enter',
    },
    {
      name: 'an answer to a comment',
      kind: 'comment',
      at: ACTIVITY,
      open: ['.post:has(.spoken) .open-comments'],
      editor: '.composer.reply [role="textbox"]',
      submit: '.composer.reply .post-button',
      newLine: 'Enter',
    },
    {
      name: "a post on a company's page",
      kind: 'draft',
      at: at('/company/avonvalemuseum/admin/page-posts/published/'),
      open: ['.open-composer'],
      editor: '.composer.company [role="textbox"]',
      submit: '.composer.company .post-button',
      newLine: 'Enter',
    },
  ],
  pages: [
    { name: 'own', at: OWN, ownership: 'own-profile' },
    { name: 'own, Polish labels', at: OWN, switches: { lang: 'pl' }, ownership: 'own-profile' },
    { name: 'own posts', at: ACTIVITY, ownership: 'own-profile' },
    { name: 'own contact details', at: at('/in/hannah-marsh-y4/overlay/contact-info/'), ownership: 'own-profile' },
    { name: 'foreign', at: at('/in/josie-linwood/'), ownership: 'other-profile' },
    { name: 'foreign posts', at: at('/in/josie-linwood/recent-activity/all/'), ownership: 'other-profile' },
    { name: 'foreign contact details', at: at('/in/josie-linwood/overlay/contact-info/'), ownership: 'other-profile' },
    { name: 'own, another account signed in', at: OWN, switches: { account: 'josielinwood' }, ownership: 'other-profile' },
    { name: 'own, signed out', at: OWN, switches: { account: 'none' }, ownership: 'unproven-profile' },
    { name: "own, with a visitor's controls", at: OWN, switches: { variant: 'confused' }, ownership: 'unproven-profile' },
    { name: 'own posts, drifted', at: ACTIVITY, switches: { drift: 'interop-iframe' }, ownership: 'own-profile' },
    { name: 'the feed', at: at('/feed/'), ownership: 'elsewhere' },
    { name: 'invitations', at: at('/mynetwork/invitation-manager/'), ownership: 'elsewhere' },
    { name: 'a company', at: at('/company/avonvalemuseum/admin/page-posts/published/'), ownership: 'elsewhere' },
  ],
  own: {
    at: OWN,
    fields: ['name', 'headline', 'location', 'bio', 'work'],
    topics: ['school-named', 'contact-details'],
  },
  contacts: [
    { at: at('/in/josie-linwood/'), press: '.befriend' },
    { at: at('/mynetwork/invitation-manager/'), press: '.befriend' },
  ],
  chat: { at: at('/feed/'), editor: '.chat-box' },
};
