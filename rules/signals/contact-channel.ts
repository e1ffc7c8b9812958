import type { Means } from '../policy';
import type { Example, TextSignal } from '../signal';
import { offersIn } from '../text/contact/channel-offer';
import type { Context, Find } from '../text/context';
import type { Passage } from '../text/passage';

/** What each means is called in an offer; WhatsApp is a network and takes a number. For folded words. */
const CALLED: readonly (readonly [Means, RegExp])[] = [
  [
    'phone',
    /\b(?:(?:mobile|mob|number|no|tel|sms|facetime|whats?app)s?|(?:phone|text|txt|call|ring|bell|buzz)(?:s|ed|ing)?)\b|\d{5}/,
  ],
  ['e-mail', /\be-?mails?\b|\b(?:gmail|hotmail|outlook|yahoo|icloud)\b|@[a-z0-9-]+\.[a-z]/],
  [
    'social-media',
    /\b(?:dms?|pm|inbox|messages?|msg|insta(?:gram)?|snap(?:chat)?|facebook|fb|messenger|tik\s?tok|twitter|whats?app|discord|follow|add|friend|bio|link)\b/,
  ],
];

/** By what means the words offer contact; undefined where they do not say. */
function meansIn(words: string): Pick<Find, 'by'> {
  const by = CALLED.filter(([, called]) => called.test(words)).map(([means]) => means);
  return by.length === 0 ? {} : { by };
}

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  for (const { who, start, end, evidence, certainty, why } of offersIn(passage, context)) {
    if (who === 'former-pupil') continue;
    // the number or address itself often follows: "parents, I'm on 07700 900123"
    yield { start, end, evidence, certainty, why, to: [who], ...meansIn(passage.folded.slice(start, end + FOLLOWS)) };
  }
}

/** How far behind an offer its number or address may stand, in UTF-16 code units. */
const FOLLOWS = 30;

export const signal: TextSignal = { topic: 'contact-channel', inPassage };

export const flags: Example[] = [
  "Parents - text me on 07700 900123 if your child won't be at rehearsal",
  "add me on Snapchat if you're in my class",
  'message me on insta if you need help with revision',
  'whatsapp group for my Y11s is up, link in bio',
  'DM me your coursework by Sunday',
  'my personal email for homework is missb84@gmail.com',
  "I've given my tutor group my mobile number for the trip",
  'Told my Y10s they can whatsapp me any time before the exam',
  'my Y6 parents all have my number, easier that way',
  'any parents struggling with the reading log, just inbox me on Facebook x',
  "right yr11, exam tomorrow, I'm on whatsapp til 11 if anyone is panicking x",
  'Set up an Instagram for my form so they can message me whenever',
  'Given up on ParentMail, I just WhatsApp the parents now',
  "email your essays to my gmail not the school one, it's full",
];

export const allows: Example[] = [
  'Parents, message via ClassDojo if your child is poorly',
  'Year 11 - upload your coursework to Google Classroom by Friday',
  'email me at school if you need help with revision',
  'DM me if you want to buy the pram',
  'Any teachers want my Y4 planning? DM me',
  "Message me if you're a fellow ECT and need a rant",
  'Our department whatsapp group never sleeps',
  "The mums' WhatsApp from my son's class has 94 unread",
  'I never give pupils my number',
  'A Y9 asked for my insta today 😂 nope',
  'Do not contact me on Facebook about school matters, ring the office',
  'Follow our school account for updates',
  'Tutoring available, parents DM me for rates',
  'My Y3s call me mum at least twice a day',
  'Students can contact me through the school email only',
  "If you need me I'll be under my desk",
];
