import type { Example, TextSignal } from '../signal';
import { familyTie } from '../text/contact/family-tie';
import type { Find } from '../text/context';
import type { Passage } from '../text/passage';

function* inPassage(passage: Passage): Generator<Find> {
  const tie = familyTie(passage);
  if (tie) yield { start: tie.start, end: tie.end, evidence: tie.evidence, certainty: 'likely', why: tie.why };
}

export const signal: TextSignal = { topic: 'contact-family', inPassage };

export const flags: Example[] = [
  "my niece is in Y7 at my school and we're friends on here, school know",
  "My best mate's a parent at school, been friends since we were 5 so yes she's on my Facebook",
  "My son's in Y9 where I work so yes I follow him on insta",
  "our chair of governors is my aunty, of course we're friends on facebook",
  "I'm friends with a few parents on here because I was at school with them",
  'My cousin has a little one in my class, we message all the time',
  "My sister's kids are at the school where I'm a TA and I have them on snapchat",
  'I was friends with Jo long before her daughter joined my class, we still whatsapp',
  "One of my TAs has her lad in my class and we're fb friends",
  "my other half is a governor at our school, we're on each other's facebook obviously",
  "I'm a parent at the school I work in so I'm in the year 3 class whatsapp",
  'my two boys go to my school and they both have me on snap',
];

export const allows: Example[] = [
  'my niece started Y7 today',
  'my son has added me on snap',
  'My best mate is a teacher too',
  "School governors' meeting tonight",
  'my own kids go to the school I work at, handy for the school run',
  'My niece follows me on tiktok',
  "My daughter's teacher is lovely",
  'The governors are on Facebook now',
  'family WhatsApp is kicking off',
  'my daughter follows her teacher on twitter',
  'Friends since primary school, 30 years and counting',
  'My mum was a governor for years',
  "Proud auntie moment, follow my niece's bakery on insta!",
];
