/** Who a name belongs to, the rules and the learned model together. */

import { describe, expect, it } from 'vitest';
import type { Item } from '../../rules/item';
import { defaultSettings } from '../../rules/settings';
import { contextOf, findSignals } from '../../rules/signals/find';
import { mentionsIn } from '../../rules/text/people/mentions';
import type { Who } from '../../rules/text/people/relation';
import { relationByRules } from '../../rules/text/people/relation-by-rules';
import { relationOf } from '../../rules/text/people/relations';
import { surroundingsOf } from '../../rules/text/people/surroundings';
import { labelledTexts } from '../train/examples';

const draft = (text: string): Item => ({ kind: 'draft', site: 'facebook', account: 'personal', audience: 'unknown', text });

/** Every name in a text with who it is taken for. */
function peopleIn(text: string) {
  const context = contextOf(draft(text), defaultSettings());
  const surroundings = surroundingsOf(context);
  return context.passages.flatMap(({ passage }) =>
    mentionsIn(passage).map((mention) => ({
      name: mention.evidence,
      ...relationOf(mention, passage, surroundings),
      ruled: relationByRules(mention, passage, surroundings),
    })),
  );
}

describe('a name', () => {
  it.each<[text: string, name: string, who: Who]>([
    ['Oluwaseun read to me today for the first time without stopping, best bit of my week in Year 2', 'Oluwaseun', 'pupil'],
    ['ravneet in 8B asked me if the moon is a planet', 'ravneet', 'pupil'],
    ['Two hours of data drop and Karen from the office still wants the trip letter redone', 'Karen', 'colleague'],
    ['Mr Kowalski came in shouting about his daughter’s detention again', 'Mr Kowalski', 'parent'],
  ])('in “%s” is taken for who it is', (text, name, who) => {
    expect(peopleIn(text).find((one) => one.name === name)?.who).toBe(who);
  });

  it.each([
    "Zofia's mum brought in a tray of cakes for the staffroom at break",
    "Kwabena's dad stopped me at the gate about his reading again",
    "Had to ring Rehana's gran about the nits, third time since half term in Year 3",
  ])('by which a parent is called is a pupil, and the parent is told as well: %s', (text) => {
    expect(peopleIn(text).map(({ who }) => who)).toEqual(['pupil']);
    const topics = findSignals(draft(text), defaultSettings()).map(({ topic }) => topic);
    expect(topics).toEqual(expect.arrayContaining(['pupil-identified', 'parent-identified']));
  });

  it.each([
    'Thank you Cody for following me',
    'Good luck Pixie! The countdown has begun',
    'Love Jessie, best gig of the year',
    'Mum and me off to see Adele',
    'Scott reached the South Pole a hundred years ago today',
  ])('alone says nothing of school: %s', (text) => {
    for (const { who } of peopleIn(text)) expect(['pupil', 'colleague', 'parent']).not.toContain(who);
  });

  it('is never called somebody at school without a reason that names it', () => {
    let learned = 0;
    for (const { item } of labelledTexts().slice(0, 900)) {
      for (const { name, who, why, ruled } of peopleIn(item.text ?? '')) {
        if (who === ruled.who || who === 'unknown') continue;
        learned += 1;
        expect(why).toContain(name);
        expect(why).toContain('a guess from the wording');
      }
    }
    expect(learned).toBeGreaterThan(20);
  });

  it('is read alike whatever the tradition it comes from', () => {
    for (const name of ['Emily', 'Zofia', 'Kwabena', 'Ayaan', 'Siobhán', 'Yusuf', 'Chloe', 'Oleksandr', 'Mei', 'Rivka']) {
      const [person] = peopleIn(`Well done ${name} in my Year 4 class, what a lovely piece of writing today`);
      expect([name, person?.who]).toEqual([name, 'pupil']);
    }
  });
});
