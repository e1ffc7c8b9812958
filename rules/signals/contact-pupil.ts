import type { Example, TextSignal } from '../signal';
import { offersIn } from '../text/contact/channel-offer';
import { contactsIn } from '../text/contact/contact';
import type { Context, Find } from '../text/context';
import type { Passage } from '../text/passage';

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  for (const { who, start, end, evidence, certainty, why } of contactsIn(passage, context)) {
    if (who === 'pupil') yield { start, end, evidence, certainty, why };
  }
  for (const { who, befriends, start, end, evidence, certainty } of offersIn(passage, context)) {
    if (who === 'pupil' && befriends)
      yield { start, end, evidence, certainty, why: 'These words ask pupils to become your friend or follower.' };
  }
}

export const signal: TextSignal = { topic: 'contact-pupil', inPassage };

export const flags: Example[] = [
  "just accepted a friend request from one of my Y10s, hope that's ok lol",
  'added my tutor group on Snap',
  'been texting a pupil about her art project all evening',
  'following a few of my students back on insta',
  "Messaged Zofia in Y10 on here to check she's ok",
  'Playing Fortnite online with some of the Year 9 lads tonight',
  'Invited my A level group round mine for a bbq on Saturday',
  "I've got most of my form on Snapchat tbh",
  'one of the girls in my class messages me on insta every night, bless her. I always reply',
  'Took 3 of my Y13s to the pub after their last exam',
  'my Y10s are on my private story lol',
  "Year 11, send me a friend request, I'll accept!",
  "She's only in Year 9 but we text most days, she's like a little sister",
];

export const allows: Example[] = [
  'Declined yet another friend request from a Y9',
  'A pupil tried to follow me on insta. Blocked and reported.',
  'My Y11s asked me to add them on Snap, absolutely not',
  'Staff should never accept friend requests from pupils',
  'my Y10s found my Instagram, send help. All set to private now',
  'Accepted a friend request from my old teacher!',
  'Messaging pupils on Teams about homework all evening',
  'my daughter added me on snap finally',
  "I've never added a pupil in my life",
  'Added my Y10s to the seating plan',
  'following my class on the trip in the minibus',
  'Would you accept a friend request from a pupil?',
  'My niece in Year 10 snaps me constantly',
  'Two of my Y10s added each other on insta and are now enemies',
];
