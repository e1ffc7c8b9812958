import type { Example, TextSignal } from '../signal';
import { offersIn } from '../text/contact/channel-offer';
import { contactsIn } from '../text/contact/contact';
import type { Context, Find } from '../text/context';
import type { Passage } from '../text/passage';

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  for (const { who, start, end, evidence, certainty, why } of contactsIn(passage, context)) {
    if (who === 'former-pupil') yield { start, end, evidence, certainty, why };
  }
  for (const { who, start, end, evidence, certainty, why } of offersIn(passage, context)) {
    if (who === 'former-pupil') yield { start, end, evidence, certainty, why };
  }
}

export const signal: TextSignal = { topic: 'contact-former-pupil', inPassage };

export const flags: Example[] = [
  'Accepted a request from a lad I taught back in 2015',
  "coffee with an ex student today, she's a nurse now!",
  "Old pupils: add me! Always love hearing how you're getting on",
  'Class of 2019, send me a friend request x',
  'leavers can add me on fb after results day',
  "been DMing an old pupil who's at uni now, so proud",
  'Friends with loads of my former students on here',
  'connected with a former pupil on LinkedIn this morning',
  "Went to the pub with kids I taught in 2014. Kids! They're 26",
  'An ex pupil (17 now) added me and I accepted',
  'still in touch with lots of my old class on whatsapp',
  'followed by 3 of my ex year 13s today, followed them all back',
];

export const allows: Example[] = [
  "bumped into a former pupil in Tesco, he's a dad now!",
  'An ex-pupil served me a pint, mortified',
  'proud of my former student on becoming a doctor',
  'Leavers assembly today, in bits',
  "I don't add ex pupils until they're 18",
  'declined a friend request from an ex pupil',
  'I was a student there in 2004',
  'Catching up with old school friends tonight',
  'my old teacher added me on here',
  'Former pupils are invited to the summer fair',
  "Old students keep asking to add me, the answer's still no",
  'A former student of mine has just signed for Leeds',
  "Class of 2005 reunion next week, who's in?",
];
