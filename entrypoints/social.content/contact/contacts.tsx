/**
 * At the moment somebody presses Follow or its like: one small card asks whether it is a pupil, a former pupil or a parent, and
 * answers. The press goes its way all the same; nothing is read about the other person, and nothing is remembered but "not asked
 * again on this page".
 */
import { render } from 'preact';
import parts from '../../../components/parts.css?inline';
import tokens from '../../../components/tokens.css?inline';
import type { Fact } from '../../../rules/question';
import type { Look } from '../look';
import { createHost } from '../panel/host';
import styles from '../panel/panel.css?inline';
import { standPanel, viewOf } from '../panel/stand';
import type { Site } from '../sites/site';
import { Card, type CardActions, type CardAnswer, sameAgain } from './card';

export interface Contacts {
  /** The person has clicked here; the click goes its way. */
  press(target: Element): void;
  /** A key going down; Escape closes the card. */
  key(event: KeyboardEvent): void;
}

/** What the card needs from outside. */
interface Around {
  readonly site: Site;
  look(): Look | undefined;
  /** opens the policy at a clause, in a tab of its own */
  read(ref: string): void;
}

/** Cards for one page; nothing is in the page until one is shown, and nothing stays after `signal`. */
export function startContacts({ site, look, read }: Around, signal: AbortSignal): Contacts {
  const host = createHost([tokens, parts, styles], () => undefined, signal);
  /** pages on which the person said that it is nobody from school */
  const dismissed = new Set<string>();
  let control: Element | undefined;
  /** who it is, and what else the person has said of them */
  let facts: readonly Fact[] = [];

  // a clause that is opened makes the card higher
  const sizes = new ResizeObserver(stand);

  const close = () => {
    sizes.disconnect();
    control = undefined;
    facts = [];
    render(null, host.body);
    host.hide();
  };
  const actions: CardActions = {
    tell(who) {
      facts = ['befriend', who];
      draw();
    },
    add(fact) {
      facts = [...facts, fact];
      draw();
    },
    read,
    dismiss() {
      dismissed.add(location.pathname);
      close();
    },
    close,
  };

  function told(): CardAnswer | undefined {
    const at = look();
    if (at === undefined || facts.length === 0) return undefined;
    const [, ...said] = facts;
    const answer = at.answer(facts);
    const same = said.length > 1 && sameAgain(at.answer(facts.slice(0, -1)), answer);
    return { answer, policy: at.policy, said, same };
  }

  function draw() {
    if (!(control instanceof HTMLElement) || !host.show(control)) return close();
    render(<Card told={told()} actions={actions} />, host.body);
    const panel = host.body.querySelector('.panel');
    if (panel !== null) sizes.observe(panel);
    stand();
  }

  function stand() {
    const panel = host.body.querySelector<HTMLElement>('.panel');
    // a site may take the control away once it is pressed: the card stays where it was then
    if (panel === null || control?.isConnected !== true) return;
    const beside = control.getBoundingClientRect();
    standPanel(panel, beside, viewOf(document), [], [beside]);
  }

  signal.addEventListener('abort', close);
  return {
    press(target) {
      if (target === host.element || host.body.contains(target)) return;
      const pressed = site.contactAt(target);
      if (pressed === undefined) {
        if (control !== undefined) close();
        return;
      }
      if (look()?.asksAtContact !== true || dismissed.has(location.pathname)) return;
      control = pressed;
      facts = [];
      draw();
    },
    key(event) {
      if (event.key === 'Escape' && event.isTrusted && control !== undefined) close();
    },
  };
}
