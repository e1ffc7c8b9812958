/** The short way through the first four parts: what is answered has a tick, and each leads to its part. */
import { LevelSign } from '../../components/LevelSign';
import type { Settings } from '../../rules/settings';
import { SUPPORTED_SITES } from '../browser/supported-sites';

const STEPS: readonly { id: string; words: string; answered: (settings: Settings) => boolean }[] = [
  { id: 'school', words: 'Your school', answered: ({ policy }) => policy !== undefined },
  { id: 'names', words: 'Its names', answered: ({ schoolNames }) => schoolNames.length > 0 },
  { id: 'role', words: 'Your part there', answered: ({ role }) => role !== undefined },
  {
    id: 'accounts',
    words: 'Your accounts',
    // few people are on every site
    answered: ({ accounts }) => SUPPORTED_SITES.some(({ id }) => accounts[id] !== undefined),
  },
];

/** The parts of the guide that have no answer yet. */
export function unanswered(settings: Settings): string[] {
  return STEPS.filter(({ answered }) => !answered(settings)).map(({ id }) => id);
}

/** The four parts as links, each with a tick once it has an answer. */
export function Guide({ settings }: { settings: Settings }) {
  const open = unanswered(settings);
  return (
    <nav class="guide" aria-label="Four short answers">
      <p class="sl-soft">Each answer is kept as soon as you give it, in this browser and nowhere else.</p>
      <ol class="guide-steps">
        {STEPS.map(({ id, words }) => (
          <li key={id}>
            <a class="guide-step" href={`#${id}`}>
              {open.includes(id) ? <LevelSign sign="think" /> : <LevelSign sign="fine" />}
              {words}
              <span class="sl-unseen">{open.includes(id) ? ', not answered yet' : ', answered'}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
