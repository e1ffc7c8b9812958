// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { SUPPORTED_SITES } from '../../../entrypoints/browser/supported-sites';
import { FoundList } from '../../../entrypoints/review/FoundList';
import { facebook } from '../../../entrypoints/social.content/sites/facebook';
import { instagram } from '../../../entrypoints/social.content/sites/instagram';
import { linkedin } from '../../../entrypoints/social.content/sites/linkedin';
import { x } from '../../../entrypoints/social.content/sites/x';
import type { Action } from '../../../rules/finding';
import type { Found } from '../../../rules/review/review';
import { stepsOn } from '../../../rules/review/steps';
import { defaultSettings } from '../../../rules/settings';
import { findingWith, policyNamed } from '../../support/findings';

afterEach(cleanup);

const PROFILE = { id: 'profile', kind: 'profile', excerpt: '' } as const;
const ACTIONS: Action[] = [
  { kind: 'open-setting', setting: 'profile' },
  { kind: 'open-setting', setting: 'contact' },
];
const nothing = () => undefined;

it.each([facebook, x, instagram, linkedin])(
  'a finding on a profile opens where it is changed, as the popup does: $id',
  ({ id, links }) => {
    const site = SUPPORTED_SITES.find((one) => one.id === id);
    if (site === undefined) throw new Error(`no site ${id}`);
    const onOpen = vi.fn(async () => true);
    const found: Found = {
      item: PROFILE,
      finding: findingWith({ actions: ACTIONS }),
      sections: [],
      at: '2026-11-20T09:00:00.000Z',
    };
    render(
      <FoundList
        found={[found]}
        read
        policy={policyNamed('aylesford')}
        settings={defaultSettings()}
        site={site}
        onSettle={nothing}
        onReopen={nothing}
        onFixed={nothing}
        onOpen={onOpen}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Open your profile' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(links.profile);
    // a page of settings on one site, of the profile on another: the words fit both
    expect(screen.queryByRole('button', { name: /contact settings/ })).toBeNull();
    const contact = screen.queryByRole('button', { name: 'See who sees your contact details' });
    const known = stepsOn(site.id).find((step) => step.id === 'findable')?.link;
    expect(contact === null).toBe(known === undefined);
    if (contact !== null) fireEvent.click(contact);
    expect(onOpen).toHaveBeenLastCalledWith(known ?? links.profile);
  },
);
