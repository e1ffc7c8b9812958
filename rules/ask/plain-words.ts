/**
 * A question as busy people type it, turned into plain words: one spelling for each thing, so that cues are written once.
 * Slang and abbreviations are spelled out, and slips of the finger mended against the words that matter to us.
 */

import { LONGEST_QUESTION } from '../question';
import { isCommon } from '../text/common';
import { readable } from '../text/readable';

/** Short forms and slang, each to the words it stands for. Whole words only, longest first where one starts another. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\b(?:fb|face ?book|facey|messenger)\b/g, 'facebook'],
  [/\b(?:insta|ig|the gram|instgram|instragram)\b/g, 'instagram'],
  [/\b(?:snap ?chat|snapchats|snap|snaps)\b/g, 'snapchat'],
  [/\b(?:what'?s ?app|whats ?ap|wats ?app?|wassap|whatsap|wa)\b/g, 'whatsapp'],
  [/\b(?:tik ?tok|tictok|tiktoks)\b/g, 'tiktok'],
  [/\btweet(?:s|ed|ing)\b/g, 'tweet'],
  [/\b(?:linked ?in)\b/g, 'linkedin'],
  [/\b(?:you ?tube)\b/g, 'youtube'],
  [/\b(?:e-?mail|e mail)(s|ed|ing)?\b/g, 'email$1'],
  [/\b(?:dm|pm|d m|inbox)('?s|ed|ing|'?d)?\b/g, 'message'],
  [/\b(?:msg|msgs|mesage|messg|msging|msged)\b/g, 'message'],
  [/\b(?:txt|txts|txting|txted)\b/g, 'text'],
  [/\b(?:pic|pics|photo|photos|photograph|photographs|picture|pictures|piccies|selfie|selfies|snapshot|snapshots)\b/g, 'photo'],
  [/\b(?:vid|vids|videos|clip|clips|footage)\b/g, 'video'],
  [/\b(?:y|yr|yrs|year)\.? ?(\d{1,2})(?:s|'s)?\b/g, 'year $1'],
  // "Zofia from 6B": one class letter after the year
  [/\b(in|from) (?:class )?([1-9]|1[0-3]) ?[a-hj-z]\b(?![.:])/g, '$1 year $2'],
  [/\b(\d{1,2}) ?(?:y ?\/? ?o|yr old|yrs old|year old|years old|yearold)s?\b/g, 'aged $1'],
  [/\b(\d{1,2})-year-olds?\b/g, 'aged $1'],
  [/\b(?:6th|sixth)[ -]?form(?:er|ers)?\b/g, 'sixth form pupil'],
  [/\b(?:ht|head ?teacher|headmaster|headmistress|head of school|the head|our head|my head)\b/g, 'headteacher'],
  [/\b(?:slt|smt|senior leadership(?: team)?|senior management(?: team)?|deputy(?: head)?|senior leaders?)\b/g, 'senior leader'],
  [/\b(?:dsl|ddsl|safeguarding lead|child protection officer|safe ?guarding officer)\b/g, 'safeguarding lead'],
  [/\b(?:ta|tas|t a|lsa|lsas|hlta|teaching assistants?|classroom assistants?)\b/g, 'assistant'],
  [/\b(?:nqt|ect|nqts|ects|pgce|trainee teacher|student teacher|trainee)\b/g, 'newteacher'],
  [/\b(?:mdsa|msa|dinner ladies|dinner lady|lunchtime supervisors?|midday supervisors?|midday assistants?)\b/g, 'midday'],
  [/\bex[ -]?(pupil|student|kid)s?\b/g, 'former pupil'],
  [/\b(?:ex|former|past|old|previous) (?:pupil|student|kid|tutee|class)s?\b/g, 'former pupil'],
  [/\b(?:alumni|alumnus|alumna|school leavers?|leavers)\b/g, 'former pupil'],
  [/\b(?:pto|pta|friends of the school|ptfa)\b/g, 'pta'],
  [/\b(?:p'?s eve|parents'? eve|parents'? evening|parent evening)\b/g, 'evening meeting'],
  [/\b(?:mob|mobile|moby|cell|smart ?phone|iphone|handset|fone)s?\b/g, 'phone'],
  [/\b(?:pw|pword|passwd|pass ?code|log ?ins?|logons?|log on details|log in details)\b/g, 'password'],
  [/\b(?:gonna)\b/g, 'going to'],
  [/\b(?:wanna)\b/g, 'want to'],
  [/\b(?:gotta)\b/g, 'got to'],
  [/\b(?:u)\b/g, 'you'],
  [/\b(?:ur)\b/g, 'your'],
  [/\b(?:r)\b/g, 'are'],
  [/\b(?:abt)\b/g, 'about'],
  [/\b(?:coz|cos|cuz|bc)\b/g, 'because'],
  [/\b(?:pls|plz)\b/g, 'please'],
  [/\b(?:thier)\b/g, 'their'],
  [/\b(?:take|taking|taken|took) down\b/g, 'remove'],
  [/\b(?:sm|socials|social networks?|social networking(?: sites?)?|social media)\b/g, 'social media'],
  [/\b(?:hols)\b/g, 'holidays'],
  [/\b(?:wkend|wkends|weekends?)\b/g, 'weekend'],
  [/\b(?:uni)\b/g, 'university'],
  [/\b(?:bday|b day)\b/g, 'birthday'],
  [/\b(?:govs?|gov)\b/g, 'governor'],
];

/** Words worth mending towards: what cues are made of. */
const MENDED = new Set(
  'gmail hotmail yahoo outlook icloud tinder hinge bumble vinted strava discord roblox fortnite accept account address allowed anonymous appropriate assistant attend audience behaviour bullied bullying business camera campaign caretaker children classroom colleague comment community complain complaint confidential connect consent contact copyright cyberbullying daughter delete dinner disciplinary discipline discuss display election email employer evening facebook family follow follower followed former friend friends governor governors grandson headteacher holiday identity inappropriate indecent insulting instagram invite invitation leave linkedin logo lunchtime manager message messaging midday mobile monitor monitored nephew newsletter niece number nursery ofsted parent parents password permission personal phone photo photographs picture playground police policy political politics post posted posting principal privacy private profession professional profile promote publish pupil pupils reception recognise relative report request residential respond review safeguarding school screenshot security settings share shared snapchat social student students supply support supervisor suspicious teacher teachers teaching threatened threatening tiktok twitter uniform union video visitor volunteer website whatsapp youtube'.split(
    ' ',
  ),
);

const mended = new Map<string, string>();

/**
 * The text in lower case, without marks, with short forms spelled out and slips mended; words are parted by one space.
 * Reads at most the first 1,200 UTF-16 code units.
 */
export function plainWords(text: string): string {
  const head = text.slice(0, LONGEST_QUESTION);
  let words = (readable(head)?.text ?? head)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/\b(?:can't|cant|cannot)\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/\b(do|does|did|is|are|have|has|should|would|could)nt\b/g, '$1 not')
    .replace(/\b(?:im|i'm)\b/g, 'i am')
    .replace(/\b(?:ive|i've)\b/g, 'i have')
    .replace(/\b(?:she's|shes)\b/g, 'she is')
    .replace(/\b(?:he's|hes)\b/g, 'he is')
    .replace(/\b(?:who's|whos)\b/g, 'who is')
    .replace(/\b(?:they're|theyre)\b/g, 'they are')
    .replace(/\b(?:what's|whats)\b(?! ?app)/g, 'what is');
  for (const [short, long] of SHORT) words = words.replace(short, long);
  return words
    .replace(/'s\b/g, ' s')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(mend)
    .join(' ');
}

/** The word itself, or the word of ours that it is one slip away from. Everyday words are never bent. */
function mend(word: string): string {
  if (word.length < 5 || MENDED.has(word) || isCommon(word) || /\d/.test(word)) return word;
  const known = mended.get(word);
  if (known !== undefined) return known;
  let best = word;
  for (const target of MENDED) {
    if (Math.abs(target.length - word.length) <= 1 && (target[0] === word[0] || target[1] === word[1]) && oneSlip(word, target)) {
      best = target;
      break;
    }
  }
  if (mended.size > 500) mended.clear();
  mended.set(word, best);
  return best;
}

/** Whether one letter put in, left out, changed or swapped with its neighbour turns one word into the other. */
function oneSlip(word: string, target: string): boolean {
  let start = 0;
  while (start < word.length && start < target.length && word[start] === target[start]) start += 1;
  let end = 0;
  while (
    end < word.length - start &&
    end < target.length - start &&
    word[word.length - 1 - end] === target[target.length - 1 - end]
  )
    end += 1;
  const left = word.slice(start, word.length - end);
  const right = target.slice(start, target.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
