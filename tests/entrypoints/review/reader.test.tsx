// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, test } from 'vitest';
import { PolicyReader } from '../../../entrypoints/review/PolicyReader';
import { clauseFragment, placeOf } from '../../../entrypoints/review/place';
import { POLICIES, policyById } from '../../../rules/policies';
import type { Policy } from '../../../rules/policy';

afterEach(cleanup);

describe('the place', () => {
  test.each([
    ['', { view: 'ask' }],
    ['#ask', { view: 'ask' }],
    ['#nonsense', { view: 'ask' }],
    ['#policy', { view: 'policy' }],
    ['#policy/', { view: 'policy' }],
    ['#policy/%E0%A4%A', { view: 'policy' }],
    ['#policy/2.3.10', { view: 'policy', ref: '2.3.10' }],
  ])('%s', (fragment, place) => expect(placeOf(fragment)).toEqual(place));

  it('every ref of every policy finds its way back', () => {
    for (const { clauses } of POLICIES)
      for (const { ref } of clauses) expect(placeOf(clauseFragment(ref))).toEqual({ view: 'policy', ref });
  });
});

describe('the reader', () => {
  it('shows every clause of every policy, with what it says', () => {
    for (const policy of POLICIES) {
      render(<PolicyReader policy={policy} />);
      const shown = screen.getAllByRole('article');
      expect(shown.map((clause) => clause.getAttribute('aria-label'))).toEqual(
        expect.arrayContaining(policy.clauses.map(({ ref }) => ref)),
      );
      for (const { says } of policy.clauses) expect(document.body.textContent).toContain(says);
      cleanup();
    }
  });

  const coppice = policyById('coppice-junior') as Policy;

  it('marks the clause it was opened at, and says when there is none', () => {
    render(<PolicyReader policy={coppice} at="8.3" />);
    expect(document.activeElement?.querySelector('article')?.getAttribute('aria-label')).toBe('8.3');
    cleanup();
    render(<PolicyReader policy={coppice} at="99.9" />);
    expect(screen.getByText(/has no clause “99.9”/)).toBeTruthy();
  });

  it('searches, and says how many were found', async () => {
    render(<PolicyReader policy={coppice} />);
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search' }), { target: { value: 'own views opinions' } });
    await screen.findByRole('heading', { name: /clauses, the closest first|One clause/ });
    expect(screen.getAllByRole('article')[0]?.getAttribute('aria-label')).toBe('7.1');
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search' }), { target: { value: 'zzzz' } });
    await screen.findByRole('heading', { name: 'No clause has these words.' });
  });

  it('says what it looked for and found in no clause, and one press clears the search', async () => {
    render(<PolicyReader policy={coppice} />);
    const box = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' });
    fireEvent.input(box, { target: { value: ' zzzz ' } });
    await screen.findByText(/We looked for “zzzz” in all 86 clauses of Coppice's policy/);
    expect(screen.queryAllByRole('article')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(86));
    expect(box.value).toBe('');
    expect(document.activeElement).toBe(box);
    expect(screen.queryByText(/We looked for/)).toBeNull();
  });

  it('puts another school’s clauses beside, topic by topic', async () => {
    render(<PolicyReader policy={coppice} />);
    fireEvent.change(screen.getByRole('combobox', { name: 'Beside it' }), { target: { value: 'aylesford' } });
    await screen.findByRole('heading', { name: 'Naming the school' });
    expect(document.body.textContent).toContain('2.3.10');
    expect(document.body.textContent).toContain('7.2');
  });
});
