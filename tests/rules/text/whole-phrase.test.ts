import { describe, expect, it } from 'vitest';
import { wholePhrase } from '../../../rules/text/whole-phrase';

const whole = (text: string, part: string): string => {
  const at = text.indexOf(part);
  const { start, end } = wholePhrase(text, { start: at, end: at + part.length });
  return text.slice(start, end);
};

describe('what is underlined', () => {
  it.each([
    ['she has a face like a slapped arse', 'has a face like a', 'has a face like a slapped arse'],
    ['Karen has a face like a wet weekend', 'has a face like a wet', 'has a face like a wet weekend'],
    ["Told we can't have blinds because of Ofsted", "Told we can't have blinds because", "Told we can't have blinds"],
    ['my snap is missharris_x ok', 'my snap is missharris', 'my snap is missharris_x'],
    ["send kids shouldn't be in mainstream", "send kids shouldn't be in", "send kids shouldn't be in mainstream"],
    ['still smell of tequila and ive got set 4', 'still smell of tequila and', 'still smell of tequila'],
    ['link in bio', 'link in', 'link in bio'],
    ['our new caretaker is as much use as a chocolate teapot', 'as much use as a chocolate', 'as much use as a chocolate teapot'],
    ['threw up on the school minibus', 'threw up on the school', 'threw up on the school minibus'],
    ['come on, grab a bargain ladies', 'grab a', 'grab a bargain'],
    ['an incompetent lot', 'incompet', 'incompetent'],
    ['a nightmare, honestly', 'nightmare,', 'nightmare'],
  ])('%s: “%s” becomes “%s”', (text, part, expected) => {
    expect(whole(text, part)).toBe(expected);
  });

  it.each([
    ['I hate it here', 'hate it here'],
    ['Zofia in Y4', 'Zofia'],
    ['they are all in it for the. Money', 'in it for the'],
    ['#ToriesOut now', '#ToriesOut'],
    ['zofias mum', 'zofia'],
    ['😀 well done', '😀'],
  ])('%s: “%s” stays as it is', (text, part) => {
    expect(whole(text, part)).toBe(part);
  });
});
