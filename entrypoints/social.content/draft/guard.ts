/**
 * Decides whether a press of Post is held: once for each text that has something to look at, never longer.
 * Knows no page and no engine. `docs/decisions/0010-guard.md` says why it is built this way.
 */

/** One press of a control that sends, or of the key that does. */
export interface Press {
  /** exactly what would be sent; the same words give the same key */
  readonly key: string;
  /** made by the person, not by a script: `event.isTrusted` */
  readonly trusted: boolean;
  /** a key held down, or the second half of a double click: not pressed anew */
  readonly repeat: boolean;
  /** `event.timeStamp`, ms */
  readonly at: number;
}

export type Decision = 'pass' | 'hold';

export interface Guard {
  /**
   * What happens to this press. `worthALook` is asked only when it matters, and at most once.
   * A text passes without being asked about again when the person has already decided on it.
   */
  decide(press: Press, worthALook: () => boolean): Decision;
  /** Forgets the holds, not the decisions: the words have changed, or the hold could not be shown. */
  release(): void;
  /** Forgets everything: the policy or the settings have changed. */
  reset(): void;
}

/** ms. A second press counts only after this: a double click, or a finger that bounces, has not looked. */
export const PAUSE = 500;

/** How many texts are remembered. */
const REMEMBERED = 50;

/** A new guard, holding nothing. */
export function createGuard(): Guard {
  /** by text. `seen`: a press of the person's own began the hold, so they have had the chance to look */
  const held = new Map<string, { since: number; seen: boolean }>();
  const decided = new Set<string>();

  return {
    decide({ key, trusted, repeat, at }, worthALook) {
      if (decided.has(key)) return 'pass';
      // a script must not be able to disturb what the person is being asked about, so only their own press ends other holds
      if (trusted) for (const other of [...held.keys()]) if (other !== key) held.delete(other);
      if (!worthALook()) {
        held.delete(key);
        return 'pass';
      }
      const hold = held.get(key);
      if (hold === undefined || (trusted && !hold.seen)) {
        held.set(key, { since: at, seen: trusted });
        dropOldest(held);
        return 'hold';
      }
      if (!trusted || repeat || at - hold.since < PAUSE) return 'hold';
      held.delete(key);
      decided.add(key);
      dropOldest(decided);
      return 'pass';
    },
    release() {
      held.clear();
    },
    reset() {
      held.clear();
      decided.clear();
    },
  };
}

function dropOldest(texts: Map<string, unknown> | Set<string>) {
  const [oldest] = texts.keys();
  if (texts.size > REMEMBERED && oldest !== undefined) texts.delete(oldest);
}
