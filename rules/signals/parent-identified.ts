import type { Example, TextSignal } from '../signal';
import type { Context, Find } from '../text/context';
import type { Passage } from '../text/passage';
import { mentionsIn } from '../text/people/mentions';
import { parentCalledBy } from '../text/people/parent-called-by';
import { perspectiveOfItem } from '../text/people/perspective';
import { relationOf } from '../text/people/relations';
import { speaksOfOthers, surroundingsOf } from '../text/people/surroundings';

/** One parent of the writer's own school, told of so that others there know who it is: "one of my dads is dealing", "had a mum cry on me at pick up". */
const DESCRIBED = new RegExp(
  [
    String.raw`\b(?:one\sof\s(?:my|our)\s(?:\w{2,9}\s)?(?:mums|dads|mams|parents)|the\s(?:mum|dad|mam|mother|father)\sof\sone\sof\s(?:mine|ours|my\s\w{2,12}))\b(?=\s(?:is|are|was|has|had|'s|told|turned|came|rang|emailed|asked|just|keeps?|got|gave|thinks|went|cried|broke))`,
    String.raw`\b(?:a|this|another)\s(?:mum|dad|mam|mother|father|nan)\s(?:just\s)?(?:cr(?:y|ied|ying)|sobb(?:ed|ing)|br(?:oke|eak|eaking)\sdown|scream(?:ed|ing)|shout(?:ed|ing)|swore|kick(?:ed|ing)\soff|tr(?:y|ied)\sto\sget\sin)\b(?=[^.!?]{0,40}\b(?:pick\s?up|drop\s?off|gates?|school|office|playground|parents'?\seve))`,
  ].join('|'),
  'g',
);

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  if (!speaksOfOthers(context)) return;
  if (context.field === undefined && !perspectiveOfItem(context).ownChild) {
    for (const hit of passage.matches(DESCRIBED))
      yield { ...hit, certainty: 'possible', why: 'One parent is described, and people at the school may know who it is.' };
  }
  const surroundings = surroundingsOf(context);
  for (const mention of mentionsIn(passage)) {
    const relation = relationOf(mention, passage, surroundings);
    if (relation.who === 'parent') {
      yield {
        start: mention.start,
        end: mention.end,
        evidence: mention.evidence,
        certainty: relation.certainty,
        why: relation.why,
      };
      continue;
    }
    // "Zofia's mum": the child's name is the parent's name at the school gate
    const called = relation.who === 'pupil' ? parentCalledBy(mention, passage) : undefined;
    if (called === undefined) continue;
    const end = mention.end + called.length;
    const evidence = passage.text.slice(mention.start, end);
    yield { start: mention.start, end, evidence, certainty: relation.certainty, why: `“${evidence}” can only be one family.` };
  }
}

export const signal: TextSignal = { topic: 'parent-identified', inPassage };

export const flags: Example[] = [
  'Zofia’s mum shouted at me on the playground in front of the whole of Y3',
  'had mr patel in at parents evening, lovely man but he would not stop talking',
  'Tobi’s dad forgot the PE kit again, third time this half term',
  'Mrs Lewandowska, mum of one of my year 2s, brought us all pierogi',
  'zofias mum is kicking off again in the playground',
  "Zofia and Tobi's mum complained about homework",
  'Mrs Khan - mum of Aisha in Y2 - moaned again',
  "had a mum cry on me for an hour after pick up, husband's walked out",
  'im convinced the dad of one of mine is dealing',
];

export const allows: Example[] = [
  'A mum brought the whole Y3 team doughnuts today, made our week',
  'My mum picked the kids up from school today, lifesaver',
  'Parents’ evening done, feet up, telly on',
  'Jack’s mum from next door is looking after the cat',
  'Mrs Brown is such a character in that show',
  'Jacks of all trades, mums of two',
  'Marks mum would give this lesson: six',
  "I'm Evie's nan, if anybody finds her blue bottle at the park",
  "I'm staff and a mum there so I'm in the class chat as Theo's mum",
  "Simba's dad gets me every single time. Kids think I'm soft",
  "Matilda's mum and dad are still the worst parents in literature",
  'a mum shouted at me in the Tesco car park',
  'one of our families is moving to Leeds, all the best to them',
];
