import { describe, expect, it } from 'vitest';
import { type Passage, readText } from '../../../../rules/text/passage';
import { mentionsIn } from '../../../../rules/text/people/mentions';
import { besideList, listOf } from '../../../../rules/text/people/name-lists';

const read = (text: string): Passage => {
  const [first] = readText(text);
  if (!first) throw new Error('no passage');
  return first.passage;
};
const names = (text: string): string[] => mentionsIn(read(text)).map(({ evidence }) => evidence);

describe('names one after another', () => {
  it('are one list from the first to the last', () => {
    const passage = read('our relay girls Ruby, Poppy and Daisy were incredible');
    const [mention] = mentionsIn(passage);
    const list = mention && listOf(mention, passage);
    expect(list && passage.text.slice(list.start, list.end)).toBe('Ruby, Poppy and Daisy');
    expect(list && besideList(list, passage)).toBe(true);
  });

  it('are words in small letters that are names, beside their class', () => {
    expect(names('well done hope, joy and faith, my y5 choir')).toEqual(['hope', 'joy', 'faith']);
    expect(names('will and grace in my form are driving me up the wall')).toEqual(['will', 'grace']);
  });

  it('are no feelings, stones or flowers elsewhere', () => {
    expect(names("there's hope and joy in my class today")).toEqual([]);
    expect(names('well done, hope and joy all round')).toEqual([]);
    const passage = read('Ruby, Poppy and Daisy came for tea');
    const [mention] = mentionsIn(passage);
    const list = mention && listOf(mention, passage);
    expect(list && besideList(list, passage)).toBe(false);
  });
});
