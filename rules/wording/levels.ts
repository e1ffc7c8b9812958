/** What a person reads about a level. A guess is never shown as a fact: whatever the clause, a `possible` find is "worth a look". */
import type { Certainty, Level } from '../topics';

const LEVEL_WORDS: Record<Level, string> = {
  stop: "Your policy says don't",
  ask: 'Ask first',
  think: 'Worth a second thought',
};

/** The level of a finding in words, for the line beside its sign. */
export function levelWords({ level, certainty }: { level: Level; certainty: Certainty }): string {
  return certainty === 'possible' ? 'Worth a look' : LEVEL_WORDS[level];
}
