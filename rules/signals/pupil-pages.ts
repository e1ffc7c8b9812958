import type { Example, TextSignal } from '../signal';
import { pageLooksIn } from '../text/contact/page-look';
import type { Context, Find } from '../text/context';
import type { Passage } from '../text/passage';

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  for (const { start, end, evidence, own } of pageLooksIn(passage, context)) {
    yield {
      start,
      end,
      evidence,
      certainty: own ? 'sure' : 'likely',
      why: 'You tell of looking at a pupil’s own page or posts.',
    };
  }
}

export const signal: TextSignal = { topic: 'pupil-pages', inPassage };

export const flags: Example[] = [
  "had a nosy at one of my Y11s' insta",
  "stalked her TikTok, she's in my tutor group and she's always on it",
  'saw on his Snapchat story that he was at a party, no wonder he slept through my Y10 lesson',
  'looked up one of my pupils on Facebook, explains a lot',
  "Spent my evening scrolling through my students' TikToks",
  "found a pupil's secret account last night lol the things they post",
  "just been on Zofia from 9B's profile",
  'I use a fake account to keep an eye on my Y10s on insta',
  "liked one of my student's photos by accident",
  "creeping on my new tutor group's profiles before September",
  "Lad in my form has a TikTok with 40k followers, I've watched them all",
  'Searched up a few of my class on tiktok and wow',
];

export const allows: Example[] = [
  "pupils shouldn't be on TikTok at 9",
  'Taught Y6 about fake profiles',
  'My Y11s made me watch a TikTok in form',
  'stalked my ex on insta',
  "checked my daughter's TikTok",
  "I'd never look at a pupil's Facebook",
  "Our school's insta story is up",
  'wrote 30 pupil profiles for reports',
  'Checked pupil profiles on SIMS before the new term',
  'Y9s found my old insta 😭',
  "Watched my Y2s' nativity",
  'Scrolling TikTok instead of marking',
  "love seeing pupils' posts on the Seesaw feed",
];
