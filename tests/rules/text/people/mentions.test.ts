import { describe, expect, it } from 'vitest';
import { Passage } from '../../../../rules/text/passage';
import { mentionsIn } from '../../../../rules/text/people/mentions';

const people = (text: string) => mentionsIn(new Passage(text)).map(({ kind, evidence }) => `${kind}:${evidence}`);

describe('people', () => {
  it.each([
    ['Mrs Khan and mr patel met', ['title:Mrs Khan', 'title:mr patel']],
    ['Gurpreet Singh Sandhu led assembly', ['full:Gurpreet Singh Sandhu']],
    ['so proud of zofia nowak today', ['full:zofia nowak']],
    ["Zoë's mum came", ['first:Zoë']],
    ['well done #TeamZofia', ['hashtag:#TeamZofia']],
    ['J.T. threw a chair', ['initials:J.T']],
    ['David-Gabriel won', ['first:David-Gabriel']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    ['#michaelowenfacts', []],
    ['#adele', []],
    ['#whatstigma', []],
    ['#kavyascorner', ['hashtag:#kavyascorner']],
  ])('in a hashtag public figures and chance are nobody: %s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each(['Miss you all', 'The weather was lovely', 'I will mark them in may', 'OMG LOL', 'BBC News at Ten'])(
    'nobody in: %s',
    (text) => {
      expect(people(text)).toEqual([]);
    },
  );
});
