import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGuard, PAUSE, type Press } from '../../../../entrypoints/social.content/draft/guard';

const yes = () => true;
const no = () => false;
const press = (at: number, more: Partial<Press> = {}): Press => ({
  key: 'a risky text',
  trusted: true,
  repeat: false,
  at,
  ...more,
});

describe('the guard', () => {
  it('lets a text pass that has nothing to look at', () => {
    const guard = createGuard();
    expect(guard.decide(press(0), no)).toBe('pass');
  });

  it('holds once, and lets the second press through', () => {
    const guard = createGuard();
    expect(guard.decide(press(0), yes)).toBe('hold');
    expect(guard.decide(press(PAUSE), yes)).toBe('pass');
  });

  it('does not hold a text again that the person has decided on', () => {
    const guard = createGuard();
    guard.decide(press(0), yes);
    guard.decide(press(1000), yes);
    expect(guard.decide(press(2000), yes)).toBe('pass');
    expect(guard.decide(press(2001, { trusted: false }), yes)).toBe('pass');
  });

  it('takes no double click for a second press', () => {
    const guard = createGuard();
    guard.decide(press(0), yes);
    expect(guard.decide(press(120), yes)).toBe('hold');
    expect(guard.decide(press(PAUSE - 1), yes)).toBe('hold');
    expect(guard.decide(press(PAUSE), yes)).toBe('pass');
  });

  it('takes no key held down for a second press', () => {
    const guard = createGuard();
    guard.decide(press(0), yes);
    for (let at = 500; at < 3000; at += 30) expect(guard.decide(press(at, { repeat: true }), yes)).toBe('hold');
    expect(guard.decide(press(3000), yes)).toBe('pass');
  });

  it('asks anew for other words', () => {
    const guard = createGuard();
    guard.decide(press(0), yes);
    expect(guard.decide(press(1000, { key: 'another risky text' }), yes)).toBe('hold');
    expect(guard.decide(press(2000), yes)).toBe('hold');
    expect(guard.decide(press(3000), yes)).toBe('pass');
  });

  it('never counts a scripted press', () => {
    const guard = createGuard();
    guard.decide(press(0), yes);
    for (let at = 0; at < 5000; at += 100) expect(guard.decide(press(at, { trusted: false }), yes)).toBe('hold');
    expect(guard.decide(press(6000), yes)).toBe('pass');
  });

  it('holds the first press of the person even when a script has pressed before', () => {
    const guard = createGuard();
    expect(guard.decide(press(0, { trusted: false }), yes)).toBe('hold');
    expect(guard.decide(press(1000), yes)).toBe('hold');
    expect(guard.decide(press(1000 + PAUSE), yes)).toBe('pass');
  });

  it('is not disturbed by scripted presses with other words', () => {
    const guard = createGuard();
    guard.decide(press(0), yes);
    guard.decide(press(100, { key: 'something else', trusted: false }), yes);
    guard.decide(press(200, { key: 'harmless', trusted: false }), no);
    expect(guard.decide(press(1000), yes)).toBe('pass');
  });

  it('asks anew after a release, remembers after it what was decided, and forgets all on reset', () => {
    const guard = createGuard();
    guard.decide(press(0), yes);
    guard.release();
    expect(guard.decide(press(1000), yes)).toBe('hold');
    expect(guard.decide(press(2000), yes)).toBe('pass');
    guard.release();
    expect(guard.decide(press(3000), yes)).toBe('pass');
    guard.reset();
    expect(guard.decide(press(4000), yes)).toBe('hold');
  });

  it('looks at a text at most once per press, and not at all after the decision', () => {
    const guard = createGuard();
    let looks = 0;
    const look = () => {
      looks += 1;
      return true;
    };
    guard.decide(press(0), look);
    guard.decide(press(1000), look);
    expect(looks).toBe(2);
    guard.decide(press(2000), look);
    expect(looks).toBe(2);
  });

  it('never stands between a person and a text for longer than one more press', () => {
    const event = fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      trusted: fc.boolean(),
      repeat: fc.boolean(),
      after: fc.integer({ min: 0, max: 900 }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const guard = createGuard();
        let at = 0;
        for (const { after, ...rest } of events) {
          at += after;
          guard.decide({ ...rest, at }, () => rest.key !== 'c');
        }
        guard.decide(press(at + 1, { key: 'a' }), yes);
        expect(guard.decide(press(at + 1 + PAUSE, { key: 'a' }), yes)).toBe('pass');
      }),
    );
  });

  it('never lets an undecided risky text through by scripts alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 2000 })), { maxLength: 40 }),
        (events) => {
          const guard = createGuard();
          let at = 0;
          for (const [key, after] of events) {
            at += after;
            expect(guard.decide({ key, trusted: false, repeat: false, at }, yes)).toBe('hold');
          }
        },
      ),
    );
  });
});
