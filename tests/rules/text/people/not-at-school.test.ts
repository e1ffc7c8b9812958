import { describe, expect, it } from 'vitest';
import { readText } from '../../../../rules/text/passage';
import { mentionsIn } from '../../../../rules/text/people/mentions';
import { elsewhereAs } from '../../../../rules/text/people/not-at-school';

const whoIs = (text: string, name: string): string | undefined => {
  for (const { passage } of readText(text)) {
    const mention = mentionsIn(passage).find(({ evidence }) => evidence === name);
    if (mention) return elsewhereAs(mention, passage);
  }
  return 'nobody is mentioned';
};

describe('a name that belongs to nobody at school', () => {
  it.each([
    ['Every child deserves a champion. Rita Pierson said it best', 'Rita Pierson', 'somebody quoted'],
    ['Children learn what they live. Dorothy Law Nolte had it right', 'Dorothy Law Nolte', 'somebody quoted'],
    ['An Oscar worthy tantrum at the gate', 'Oscar', 'a prize'],
    ["How is it that Matilda's dad is the villain", 'Matilda', 'somebody in a story'],
    ['The state governor, Ron DeSantis, has banned half the books', 'Ron DeSantis', 'a politician'],
    ['Piano lessons, call Marie on 07911 123456', 'Marie', 'whoever answers the phone'],
    ["My son's report says Idris is kind to everyone", 'Idris', 'a child of the writer’s own'],
  ])('%s', (text, name, who) => {
    expect(whoIs(text, name)).toBe(who);
  });

  it.each([
    ['So proud of Oscar in my class', 'Oscar'],
    ["Matilda's dad rang the office again about PE", 'Matilda'],
    ["Zofia's mum complained about the film we showed Y4", 'Zofia'],
    ['Our chair of governors, Ron Taylor, walked out', 'Ron Taylor'],
    ['Marie in the office has my number', 'Marie'],
  ])('%s is left to the rest', (text, name) => {
    expect(whoIs(text, name)).toBeUndefined();
  });
});
