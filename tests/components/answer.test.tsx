// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AnswerCard } from '../../components/AnswerCard';
import { AskBox } from '../../components/AskBox';
import { ask } from '../../rules/ask/ask';
import { POLICIES, policyById } from '../../rules/policies';
import type { Policy } from '../../rules/policy';
import { defaultSettings } from '../../rules/settings';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const settings = defaultSettings();
const coppice = policyById('coppice-junior') as Policy;
const QUESTIONS = [
  'can i friend this parent',
  'when is half term',
  'found nudes of a pupil',
  'do i have to say my views are my own',
];

describe('an answer', () => {
  const show = (question: string, policy = coppice) => {
    const answer = ask(question, policy, settings);
    const on = { onAdd: vi.fn(), onCopy: vi.fn(async () => true), onRead: vi.fn() };
    render(<AnswerCard answer={answer} policy={policy} {...on} />);
    return { answer, ...on };
  };

  it.each(QUESTIONS)('says verdict, headline, clauses and steps: %s', (question) => {
    for (const policy of POLICIES) {
      const { answer } = show(question, policy);
      const card = screen.getByRole('article', { name: 'Answer' });
      expect(card.textContent).toContain(answer.headline);
      for (const { ref } of answer.clauses) expect(card.textContent).toContain(ref);
      for (const step of answer.todo) expect(card.textContent).toContain(step);
      cleanup();
    }
  });

  it.each([
    ['what happens if i break the policy', 'What may follow'],
    ['when is the policy reviewed', 'When it is reviewed'],
  ])('answers what and when with neither yes nor no: %s', (question, heading) => {
    show(question, policyById('aylesford') as Policy);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(heading);
  });

  it('adds a fact by one tap, and opens the policy at the clause', () => {
    const { onAdd, onRead } = show('can i friend this parent');
    fireEvent.click(screen.getByRole('button', { name: /I am a parent here too/ }));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('staff-parent');
    fireEvent.click(screen.getByRole('button', { name: 'Read it in the policy' }));
    expect(onRead).toHaveBeenCalledExactlyOnceWith('8.4');
  });

  it('copies a line and says so, also when it could not', async () => {
    const { answer, onCopy } = show('can i friend this parent');
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByText('Copied');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(answer.say[0]);
    onCopy.mockResolvedValue(false);
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByText('It could not be copied');
  });
});

describe('the question box', () => {
  const open = (props: object = {}) => {
    render(<AskBox policy={coppice} settings={settings} focus={1} {...props} />);
    return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your question' });
  };

  it('has the focus, and answers while one types', async () => {
    const box = open();
    expect(document.activeElement).toBe(box);
    fireEvent.input(box, { target: { value: 'can i friend this parent' } });
    const card = await screen.findByRole('article', { name: 'Answer' });
    expect(within(card).getByRole('heading', { name: 'No' })).toBeTruthy();
    expect(screen.getAllByRole('status')[0]?.textContent).toContain('No.');
  });

  it('takes a fact away and brings one in; both change the answer', async () => {
    const box = open();
    fireEvent.input(box, { target: { value: 'can i friend this parent' } });
    fireEvent.click(await screen.findByRole('button', { name: /I am a parent here too/ }));
    await screen.findByRole('heading', { name: 'Yes, if …' });
    fireEvent.click(screen.getByRole('button', { name: 'Not so: I am a parent here too' }));
    await screen.findByRole('heading', { name: 'No' });
    expect(document.activeElement).toBe(box);
  });

  it('begins with an example, or with the words it was opened for', async () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Can I friend this parent?' }));
    await screen.findByRole('heading', { name: 'No' });
    cleanup();
    expect(open({ first: 'half term?' }).value).toBe('half term?');
    await screen.findByRole('heading', { name: 'Your policy does not say' });
  });

  it('an empty box shows examples again', async () => {
    const box = open({ first: 'can i friend this parent' });
    await screen.findByRole('article', { name: 'Answer' });
    fireEvent.input(box, { target: { value: '' } });
    await screen.findByText(/For example/);
    expect(screen.queryByRole('article')).toBeNull();
  });
});
