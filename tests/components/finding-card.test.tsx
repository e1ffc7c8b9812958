// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FindingCard } from '../../components/FindingCard';
import { FINE_REASONS } from '../../rules/wording/settling';
import { TOPIC_WORDS } from '../../rules/wording/topics';
import { findingWith, policyNamed } from '../support/findings';

afterEach(cleanup);
const aylesford = policyNamed('aylesford');

describe('a finding', () => {
  it('says, in this order: level, heading, what we saw, why, clause, what to do, button, quiet links', () => {
    render(<FindingCard finding={findingWith()} policy={aylesford} onSettle={() => {}} onAction={() => {}} />);
    const card = screen.getByRole('article', { name: 'Your school is named' });
    const words = card.textContent ?? '';
    const places = [
      "Your policy says don't",
      'Your school is named',
      '“Aylesford School”',
      TOPIC_WORDS['school-named'].matters,
      '2.3.10',
      TOPIC_WORDS['school-named'].todo,
      'Open your profile',
      'This is fine because',
      'This is wrong',
    ].map((part) => words.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('opens the clause in plain words, with exceptions and whom to ask, and closes it again', () => {
    const clause =
      aylesford.clauses.find(({ exceptions, leave }) => exceptions && leave) ??
      aylesford.clauses.find(({ exceptions }) => exceptions);
    if (!clause?.exceptions) throw new Error('Aylesford has no clause with exceptions');
    const topic = clause.exceptions[0]?.topics?.[0] ?? clause.topics[0]?.topic;
    const finding = findingWith({
      clauses: [{ ref: clause.ref, heading: clause.heading, says: clause.says, stance: 'forbidden' }],
    });
    render(<FindingCard finding={{ ...finding, topic: topic as never }} policy={aylesford} />);
    const chip = screen.getByRole('button', { name: new RegExp(clause.ref.replaceAll('.', '\\.')) });
    expect(chip.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText(clause.says)).toBeNull();
    fireEvent.click(chip);
    expect(chip.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(clause.says)).toBeTruthy();
    expect(screen.getByText(clause.exceptions[0]?.says ?? 'missing')).toBeTruthy();
    fireEvent.click(chip);
    expect(screen.queryByText(clause.says)).toBeNull();
  });

  it('keeps further clauses behind one link', () => {
    const others = aylesford.clauses
      .slice(0, 2)
      .map(({ ref, heading, says }) => ({ ref, heading, says, stance: 'duty' as const }));
    render(<FindingCard finding={findingWith({ clauses: [...findingWith().clauses, ...others] })} policy={aylesford} />);
    expect(screen.queryByText('1.1.1')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'and 2 more clauses' }));
    expect(screen.getByText('1.1.1')).toBeTruthy();
  });

  it('gives the reason for a guess, and lets a certain thing speak for itself', () => {
    const { unmount } = render(<FindingCard finding={findingWith({ certainty: 'likely' })} policy={aylesford} />);
    expect(screen.getByText(/It is the name in your settings\./)).toBeTruthy();
    expect(screen.getByRole('heading', { name: "This looks like your school's name" })).toBeTruthy();
    unmount();
    render(<FindingCard finding={findingWith()} policy={aylesford} />);
    expect(screen.queryByText(/It is the name in your settings\./)).toBeNull();
  });

  it('quotes what we saw, shortened, and counts the other places', () => {
    const also = [{ evidence: 'a' }, { evidence: 'b' }];
    render(<FindingCard finding={findingWith({ evidence: `${'long '.repeat(80)}end`, also })} policy={aylesford} />);
    const quote = screen.getByText(/^“long/).textContent ?? '';
    expect(quote.length).toBeLessThan(175);
    expect(quote).toMatch(/long \.\.\.”$/);
    expect(screen.getByText('and in 2 more places')).toBeTruthy();
  });

  it('puts no quotation marks around what the person did not write', () => {
    const { start: _, end: __, ...whole } = findingWith({ topic: 'work-time', evidence: 'Tuesday, 10:15' });
    const { rerender } = render(<FindingCard finding={whole} policy={aylesford} />);
    expect(screen.getByText('Tuesday, 10:15')).toBeTruthy();
    rerender(<FindingCard finding={{ ...whole, topic: 'public-visibility', evidence: 'public' }} policy={aylesford} />);
    expect(screen.queryByText('public')).toBeNull();
  });

  it('never cuts a letter in two', () => {
    render(<FindingCard finding={findingWith({ evidence: '😀'.repeat(200) })} policy={aylesford} />);
    expect(screen.getByText(/^“😀/).textContent).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  it('says whose leave it takes', () => {
    const actions = [{ kind: 'ask-leave' as const, of: ['headteacher' as const, 'governors' as const] }];
    render(<FindingCard finding={findingWith({ level: 'ask', actions })} policy={aylesford} onAction={() => {}} />);
    expect(screen.getByText('Leave can come from the headteacher or the governors.')).toBeTruthy();
    expect(screen.getByText('Ask first')).toBeTruthy();
  });

  it('carries out its actions, and says when one did not work', async () => {
    const onAction = vi.fn(async () => false);
    const actions = [
      { kind: 'open-setting' as const, setting: 'audience' as const },
      { kind: 'copy' as const, text: 'Views are my own.' },
    ];
    render(<FindingCard finding={findingWith({ actions })} policy={aylesford} onAction={onAction} />);
    fireEvent.click(screen.getByRole('button', { name: 'Open audience settings' }));
    expect(onAction).toHaveBeenLastCalledWith(actions[0]);
    expect(await screen.findByText('It could not be opened')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Copy “Views are my own.”' }));
    expect(onAction).toHaveBeenLastCalledWith(actions[1]);
    expect(await screen.findByText('It could not be copied')).toBeTruthy();
  });

  it('says that a text was copied', async () => {
    render(
      <FindingCard
        finding={findingWith({ actions: [{ kind: 'copy', text: 'x' }] })}
        policy={aylesford}
        onAction={() => undefined}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Copy “x”' }));
    expect(await screen.findByText('Copied')).toBeTruthy();
  });

  it('opens when it is folded', () => {
    render(<FindingCard finding={findingWith()} policy={aylesford} folded />);
    expect(screen.getByText('“Aylesford School”')).toBeTruthy();
    expect(screen.queryByText(TOPIC_WORDS['school-named'].todo)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Your school is named', expanded: false }));
    expect(screen.getByText(TOPIC_WORDS['school-named'].todo)).toBeTruthy();
  });
});

describe('settling', () => {
  const open = (compact: boolean) => {
    const onSettle = vi.fn();
    render(<FindingCard finding={findingWith()} policy={aylesford} onSettle={onSettle} compact={compact} />);
    return onSettle;
  };
  const link = () => screen.getByRole('button', { name: /This is fine because/ });

  it('takes one of the ready reasons', () => {
    const onSettle = open(false);
    fireEvent.click(link());
    const [first] = FINE_REASONS;
    fireEvent.click(screen.getByRole('button', { name: first ?? '' }));
    expect(onSettle).toHaveBeenCalledExactlyOnceWith('fine', first);
  });

  it('takes a reason in the person’s own words, and no empty one', () => {
    const onSettle = open(false);
    fireEvent.click(link());
    const box = screen.getByLabelText(/in your own words/);
    fireEvent.input(box, { target: { value: '   ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(onSettle).not.toHaveBeenCalled();
    fireEvent.input(box, { target: { value: ' it is my old school ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(onSettle).toHaveBeenCalledExactlyOnceWith('fine', 'it is my old school');
  });

  it('has no text field in a part drawn over a page', () => {
    const onSettle = open(true);
    fireEvent.click(link());
    const card = screen.getByRole('article');
    expect(card.querySelector('input, textarea')).toBeNull();
    expect(within(card).getAllByRole('button').length).toBeGreaterThan(FINE_REASONS.length);
    fireEvent.click(screen.getByRole('button', { name: FINE_REASONS[1] ?? '' }));
    expect(onSettle).toHaveBeenCalledExactlyOnceWith('fine', FINE_REASONS[1]);
  });

  it('says at once that a finding is wrong', () => {
    const onSettle = open(false);
    fireEvent.click(screen.getByRole('button', { name: 'This is wrong' }));
    expect(onSettle).toHaveBeenCalledExactlyOnceWith('wrong', '');
  });

  it('moves the focus to the reasons, and back on Escape', () => {
    open(false);
    link().focus();
    fireEvent.click(link());
    expect(document.activeElement?.textContent).toBe(FINE_REASONS[0]);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(document.activeElement).toBe(link());
    expect(link().getAttribute('aria-expanded')).toBe('false');
  });

  it('has no links where nothing can be settled, and no buttons where nothing can be done', () => {
    render(<FindingCard finding={findingWith()} policy={aylesford} />);
    expect(screen.queryByText(/This is fine/)).toBeNull();
    expect(screen.queryByText(/Open profile/)).toBeNull();
  });
});
