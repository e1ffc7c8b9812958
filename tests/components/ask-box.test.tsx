// @vitest-environment happy-dom
/** What was said to one question is not carried into the next. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { AskBox } from '../../components/AskBox';
import { defaultSettings } from '../../rules/settings';
import { policyNamed } from '../support/findings';

afterEach(cleanup);

const open = () => {
  render(<AskBox policy={policyNamed('coppice-junior')} settings={defaultSettings()} focus={0} />);
  return (words: string) => fireEvent.input(screen.getByLabelText('Your question'), { target: { value: words } });
};
const verdict = (words: RegExp) => screen.findByText(words, { selector: '.sl-unseen' }, { timeout: 10_000 });

it('a tie that was added stays while the question is mended, and goes with it', async () => {
  const type = open();
  type('Can I friend this parent?');
  await verdict(/^No\b/);
  fireEvent.click(screen.getByRole('button', { name: /related/ }));
  await verdict(/^Yes, if/);
  type('Can I friend this parent on fb?');
  await verdict(/^Yes, if/);
  type('Can I add a pupil on Snapchat?');
  expect((await verdict(/^No\b/)).textContent).toMatch(/pupil/);
});

it('says when a question is too long to be read whole', async () => {
  const type = open();
  type('Can I friend this parent? '.repeat(60).slice(0, 1200));
  expect(await screen.findByText(/Only the first 1,200 characters/)).toBeTruthy();
  type('Can I friend this parent?');
  expect(screen.queryByText(/Only the first/)).toBeNull();
});
