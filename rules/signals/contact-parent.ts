import type { Example, TextSignal } from '../signal';
import { offersIn } from '../text/contact/channel-offer';
import { contactsIn } from '../text/contact/contact';
import type { Context, Find } from '../text/context';
import type { Passage } from '../text/passage';

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  for (const { who, start, end, evidence, certainty, why } of contactsIn(passage, context)) {
    if (who === 'parent') yield { start, end, evidence, certainty, why };
  }
  for (const { who, befriends, start, end, evidence, certainty } of offersIn(passage, context)) {
    if (who === 'parent' && befriends)
      yield { start, end, evidence, certainty, why: 'These words ask parents to become your friend or follower.' };
  }
}

export const signal: TextSignal = { topic: 'contact-parent', inPassage };

export const flags: Example[] = [
  'went for drinks with a mum from my class last night',
  'friends with loads of my class parents on here',
  "accepted Zofia's mum's friend request",
  'messaging a parent on Facebook about her little girl',
  'Invited one of the dads from my class out for a drink, wish me luck',
  'Date with a single dad from Y2 tonight',
  'just added a parent on Facebook, she seems lovely',
  'A mum from school messaged me on here at 11pm so I replied',
  'Got half my Y1 parents on Facebook tbh',
  'sent Mrs Khan a friend request, her twins are in my class',
  'connected on LinkedIn with a few parents of kids I teach',
  'Wine night with three of my Reception mums',
];

export const allows: Example[] = [
  'Parents evening done, lovely chats',
  'phoned 12 parents with good news',
  'a parent tried to add me, ignored it',
  'Declined friend requests from 3 mums',
  'Coffee with the school mums after drop off',
  'Drinks with my parents',
  'Thanks to all the parents for the gin',
  "parents keep friend requesting me, it's a no",
  'Messaged all parents on ParentMail about the coach',
  'should teachers be friends with parents on facebook?',
  "as a parent I added my son's teacher on here, is that weird?",
  'Lovely message from a parent today, made my week',
  "the whatsapp group for my son's class is wild",
];
