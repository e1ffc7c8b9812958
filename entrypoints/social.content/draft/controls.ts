/** A composer's controls, as the notes beside it speak of them. */
import { type Composer, nameOf as labelOf, readText } from '../sites/site';

/** Whether two readings of a composer have the same surface and the same controls. */
export function sameControls(a: Composer, b: Composer): boolean {
  return (
    a.surface === b.surface &&
    a.submits.length === b.submits.length &&
    a.submits.every((submit, index) => submit === b.submits[index])
  );
}

/** What a control calls itself, when that is short enough to be repeated; an arrow or another sign goes by its label. */
export function nameOf(control: Element | undefined): string {
  const words = control === undefined ? '' : [readText(control), labelOf(control)].find((name) => /\p{L}/u.test(name));
  return words === undefined || words === '' || words.length > 24 ? 'Post' : words;
}
