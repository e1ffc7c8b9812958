// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LevelSign } from '../../components/LevelSign';
import { MarkedText, stretches } from '../../components/MarkedText';
import { PolicyPicker } from '../../components/PolicyPicker';
import { Tabs } from '../../components/Tabs';
import { POLICIES } from '../../rules/policies';
import { findingWith } from '../support/findings';

afterEach(cleanup);

describe('the picker', () => {
  const open = (value?: string) => {
    const onChange = vi.fn();
    render(<PolicyPicker policies={POLICIES} value={value} onChange={onChange} today="2026-11-20" label="School" />);
    return {
      onChange,
      search: (words: string) => fireEvent.input(screen.getByLabelText('Find your school'), { target: { value: words } }),
    };
  };

  it('lists every school with its title, its date and a review date that has passed', () => {
    open('elton-primary');
    expect(screen.getAllByRole('radio')).toHaveLength(POLICIES.length);
    for (const { school, title } of POLICIES) {
      expect(screen.getByRole('radio', { name: new RegExp(`${school}.*${title}.*review date has passed`) })).toBeTruthy();
    }
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Elton/ }).checked).toBe(true);
  });

  it.each([
    ['cop', ['Coppice Junior School']],
    ['  CHRISTI corp ', ['Corpus Christi Catholic Primary School']],
    ['epsn', ['Elton Primary School & Nursery']],
    ['personal internet', ['Barleyhurst Park Primary School']],
  ])('finds "%s"', (words, schools) => {
    const { search } = open();
    search(words);
    expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.querySelector('b')?.textContent)).toEqual(schools);
    expect(screen.getByRole('status').textContent).toBe('One school');
  });

  it('says so when there is none', () => {
    const { search } = open();
    search('hogwarts');
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByText(/No policy here for “hogwarts”/)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('0 schools');
  });

  it('reports the school that is chosen', () => {
    const { onChange } = open();
    fireEvent.click(screen.getByRole('radio', { name: /Coppice/ }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('coppice-junior');
  });
});

describe('marked words', () => {
  const at = (start: number, end: number, level: 'stop' | 'ask' | 'think' = 'stop') => findingWith({ start, end, level });

  it('marks each place with its level', () => {
    const also = [{ start: 12, end: 15, evidence: 'two' }];
    const { container } = render(<MarkedText text="One man and two dogs" findings={[{ ...at(0, 3, 'think'), also }]} />);
    expect([...container.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.className])).toEqual([
      ['One', 'sl-think'],
      ['two', 'sl-think'],
    ]);
    expect(container.textContent).toBe('One man and two dogs');
  });

  it('lets the most serious win where places overlap', () => {
    expect(stretches('abcdef', [at(0, 4, 'think'), at(2, 5, 'stop')])).toEqual([
      { start: 0, text: 'ab', level: 'think' },
      { start: 2, text: 'cde', level: 'stop' },
      { start: 5, text: 'f' },
    ]);
  });

  it('leaves out places outside the text, and findings without one', () => {
    const { start: _, end: __, ...nowhere } = findingWith();
    expect(stretches('abc', [at(2, 9), at(-1, 2), at(2, 1), nowhere])).toEqual([{ start: 0, text: 'abc' }]);
  });

  it('never loses or adds a letter, whatever the places', () => {
    const place = fc.tuple(
      fc.integer({ min: -3, max: 40 }),
      fc.integer({ min: -3, max: 40 }),
      fc.constantFrom('stop', 'ask', 'think'),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 35 }), fc.array(place), (text, places) => {
        const cut = stretches(
          text,
          places.map(([start, end, level]) => at(start, end, level as 'stop')),
        );
        expect(cut.map((stretch) => stretch.text).join('')).toBe(text);
        expect(cut.every((stretch) => text.startsWith(stretch.text, stretch.start) && stretch.text !== '')).toBe(true);
      }),
    );
  });
});

describe('the tabs', () => {
  const open = () => {
    const onChoose = vi.fn();
    const tabs = ['one', 'two', 'three'].map((id) => ({ id, label: id, panel: <input aria-label={`in ${id}`} /> }));
    const view = render(<Tabs label="Tabs" tabs={tabs} chosen="one" onChoose={onChoose} />);
    return { onChoose, choose: (id: string) => view.rerender(<Tabs label="Tabs" tabs={tabs} chosen={id} onChoose={onChoose} />) };
  };

  it('lets Tab reach the chosen one alone', () => {
    open();
    expect(screen.getAllByRole('tab').map((tab) => [tab.getAttribute('aria-selected'), tab.tabIndex])).toEqual([
      ['true', 0],
      ['false', -1],
      ['false', -1],
    ]);
  });

  it.each([
    ['ArrowRight', 'two'],
    ['ArrowLeft', 'three'],
    ['End', 'three'],
    ['Home', 'one'],
  ])('%s goes to %s', (key, id) => {
    const { onChoose } = open();
    fireEvent.keyDown(screen.getByRole('tab', { name: 'one' }), { key });
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(id, 'move');
    expect(document.activeElement?.textContent).toBe(id);
  });

  it('ties each tab to its panel, and keeps what was typed in the others', () => {
    const { choose } = open();
    const tab = screen.getByRole('tab', { name: 'one' });
    expect(document.getElementById(tab.getAttribute('aria-controls') ?? '')?.hidden).toBe(false);
    fireEvent.input(screen.getByLabelText('in one'), { target: { value: 'words' } });
    choose('two');
    expect(document.getElementById(tab.getAttribute('aria-controls') ?? '')?.hidden).toBe(true);
    choose('one');
    expect(screen.getByLabelText<HTMLInputElement>('in one').value).toBe('words');
  });
});

describe('the signs', () => {
  it('has a shape of its own for each level, hidden from screen readers', () => {
    const shapes = (['stop', 'ask', 'think', 'fine'] as const).map((sign) => {
      const { container, unmount } = render(<LevelSign sign={sign} />);
      const svg = container.querySelector('svg');
      expect(svg?.getAttribute('aria-hidden')).toBe('true');
      const drawn = svg?.innerHTML;
      unmount();
      return drawn;
    });
    expect(new Set(shapes).size).toBe(4);
  });
});
