/** What a press is: what it is called, whether it repeats another, and how it is held. */

/** "Enter", "Ctrl+Enter": what was pressed, as people say it. */
export function keyOf(event: Event): string {
  if (!(event instanceof KeyboardEvent)) return 'Enter';
  return event.metaKey ? '⌘ Enter' : event.ctrlKey ? 'Ctrl+Enter' : 'Enter';
}

/** A key held down, or the second click of a double one; a third click in a row is somebody who means it. */
export const isRepeat = (event: Event): boolean =>
  event instanceof KeyboardEvent ? event.repeat : event instanceof MouseEvent && event.detail === 2;

/** Keeps an event from the page and from doing what it would. */
export function stop(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}
