import type { Example, TextSignal } from '../signal';
import { peopleWho } from '../text/people/surroundings';

export const signal: TextSignal = {
  topic: 'colleague-identified',
  inPassage: (passage, context) => peopleWho('colleague', passage, context),
};

export const flags: Example[] = [
  'Mrs Okafor in the office is a saint, saved my Y5 trip today',
  'leaving do for Dave the caretaker on friday, staffroom at 4',
  'Mr Hughes has been off for three weeks and nobody is covering his lessons',
  'Big thanks to my TA Shabnam, phonics would not happen without her',
  'Our deputy head Karen Walsh has done it again in assembly',
  'thanks becky in y6 for dropping me in it with the boss',
];

export const allows: Example[] = [
  'Mrs Brown’s Boys was on again last night',
  'Dr Who marathon this weekend, who is in?',
  'My TA is worth her weight in gold, parents evening would be chaos without her',
  'Miss you so much, come back from uni soon',
  'Reading Mr Stink with Year 4 before half term',
  'Mr Tumble saved my sanity this morning while I made the packed lunches',
  'The state governor, Ron DeSantis, has banned half the library books',
  'Just seen the new Bridget Jones. Mr Wallaker can supervise my PE lessons any day',
  'Sad news about Sir David Amess and his memorial',
  'thanks becky in y6 for the lovely card',
];
