/** School hours and term dates, for policies that speak about posting during the working day. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { Check } from '../../components/Check';
import { SchoolHours } from '../../rules/settings';
import { dateWords } from '../../rules/wording/policy-facts';
import { Section, type SectionProps } from './Section';

const USUAL: SchoolHours = { start: '08:30', end: '15:30', terms: [] };

/** Off until ticked; then the hours of a school day, and term dates. */
export function HoursSection({ settings, save }: SectionProps) {
  const hours = settings.schoolHours;
  // unticked by mistake, the times and terms are there again when it is ticked
  const last = useRef(USUAL);
  if (hours !== undefined) last.current = hours;
  const set = (schoolHours: SchoolHours | undefined) =>
    save(({ schoolHours: _, ...others }) => (schoolHours === undefined ? others : { ...others, schoolHours }));
  /** made of what is kept by then, and not of what is drawn: two changes may follow each other closely */
  const change = (made: (hours: SchoolHours) => SchoolHours) =>
    save((now) => ({ ...now, schoolHours: made(now.schoolHours ?? last.current) }));
  return (
    <Section id="hours" title="School hours" intro="Some policies ask you not to post for yourself during the working day.">
      <Check
        label="Tell me when I write in school hours"
        checked={hours !== undefined}
        onChange={(on) => set(on ? last.current : undefined)}
      />
      {hours === undefined ? null : (
        <>
          <div class="sl-row">
            <Time label="From" value={hours.start} onChange={(start) => change((now) => ({ ...now, start }))} />
            <Time label="Until" value={hours.end} onChange={(end) => change((now) => ({ ...now, end }))} />
          </div>
          {hours.start < hours.end ? null : (
            <p class="problem" role="alert">
              The day ends before it begins, so no time counts as school hours.
            </p>
          )}
          <Terms terms={hours.terms} change={(made) => change((now) => ({ ...now, terms: made(now.terms) }))} />
        </>
      )}
    </Section>
  );
}

/** Keeps a time as soon as it is whole. */
function Time({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label class="field">
      <span class="sl-small sl-soft">{label}</span>
      <input
        class="sl-input"
        type="time"
        required
        value={value}
        onChange={({ currentTarget }) => {
          const time = currentTarget.value.slice(0, 5);
          if (SchoolHours.shape.start.safeParse(time).success) onChange(time);
        }}
      />
    </label>
  );
}

type Term = SchoolHours['terms'][number];

function Terms({ terms, change }: { terms: readonly Term[]; change: (made: (terms: Term[]) => Term[]) => void }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [problem, setProblem] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const good = from !== '' && to !== '' && from <= to;
    setProblem(!good);
    if (!good) return;
    change((now) => [...now, { from, to }].sort((a, b) => a.from.localeCompare(b.from)));
    setFrom('');
    setTo('');
  };
  return (
    <form class="sl-stack" onSubmit={add}>
      <p class="sl-legend">Term dates</p>
      {terms.length === 0 ? (
        <p class="sl-small sl-soft">None given: every weekday counts as a school day.</p>
      ) : (
        <ul class="plain-list">
          {terms.map((term) => (
            <li key={`${term.from} ${term.to}`} class="sl-row">
              {dateWords(term.from)} to {dateWords(term.to)}
              <button
                type="button"
                class="sl-link"
                aria-label={`Take away ${dateWords(term.from)} to ${dateWords(term.to)}`}
                onClick={() => change((now) => now.filter(({ from, to }) => from !== term.from || to !== term.to))}
              >
                Take away
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="sl-row row-end">
        <label class="field">
          <span class="sl-small sl-soft">First day</span>
          <input class="sl-input" type="date" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
        </label>
        <label class="field">
          <span class="sl-small sl-soft">Last day</span>
          <input class="sl-input" type="date" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
        </label>
        <Button type="submit">Add a term</Button>
      </div>
      {problem ? (
        <p class="problem" role="alert">
          Give both days, the first one first.
        </p>
      ) : null}
    </form>
  );
}
