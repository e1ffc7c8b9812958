/** One part of the settings page, with its heading and, on the first visit, its number. */
import type { ComponentChildren } from 'preact';
import type { Settings } from '../../rules/settings';

export interface SectionProps {
  settings: Settings;
  /** stores a change at once; `false` when it could not be stored */
  save: (change: (settings: Settings) => Settings) => Promise<boolean>;
  /** the number it has in the guide */
  step?: number;
}

interface Props {
  id: string;
  title: string;
  step?: number | undefined;
  /** a sentence under the heading */
  intro?: string;
  children: ComponentChildren;
}

/** A landmark named by its heading. */
export function Section({ id, title, step, intro, children }: Props) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 class="section-title" id={`${id}-title`}>
        {step === undefined ? null : <span class="section-step">{step}</span>}
        {title}
      </h2>
      {intro === undefined ? null : <p class="sl-soft">{intro}</p>}
      {children}
    </section>
  );
}
