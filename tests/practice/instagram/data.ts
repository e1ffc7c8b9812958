/** Published posts of this site, their comments, and what its profiles show besides the shared account. All invented. */
import { POSTS } from '../common/posts';
import { type PictureName, pictureOf } from './pictures';

export interface Comment {
  id: string;
  by: string;
  text: string;
  at: string;
}

export interface Post {
  /** the short code in the address */
  code: string;
  by: string;
  /** ISO date-time with offset */
  at: string;
  caption: string;
  /** address of the photograph, or of the still of a reel */
  picture: string;
  /** what the site believes to see, for the description it writes by itself */
  seen: string;
  /** the author's own description */
  alt?: string;
  place?: string;
  reel?: boolean;
  /** class of the filter chosen for it */
  look?: string;
  commentsOff?: boolean;
  /** handles of people in the photograph */
  tagged?: readonly string[];
  likes: number;
  comments: readonly Comment[];
}

/** The post on whose page the comment box is a contenteditable element. */
export const EDITABLE_COMMENT_CODE = 'DRiB00kshPe';

type Extra = Pick<Partial<Post>, 'alt' | 'place' | 'reel' | 'tagged'> & { said?: readonly (readonly [string, string])[] };

/** A post with this picture whose words and time are those of the shared post with this number. */
function post(code: string, number: number, picture: PictureName, seen: string, extra: Extra = {}): Post {
  const id = `1980000000000000${number}`;
  const shared = POSTS.find((candidate) => candidate.id === id);
  if (!shared) throw new Error(`There is no shared post ${id}.`);
  return own(code, shared.by, shared.at, shared.text, picture, seen, extra);
}

function own(code: string, by: string, at: string, caption: string, picture: PictureName, seen: string, extra: Extra = {}): Post {
  const { said = [], ...rest } = extra;
  const likes = 9 + ([...code].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % 120);
  const comments = said.map(([who, text], place) => ({
    id: `${code}-${place}`,
    by: who,
    text,
    at: new Date(Date.parse(at) + (place + 1) * 47 * 60_000).toISOString(),
  }));
  return { code, by, at, caption, picture: pictureOf(picture), seen, likes, comments, ...rest };
}

export const PUBLISHED: readonly Post[] = [
  post('DRkCrumbl19', 101, 'crumble', 'dessert and baking dish', {
    said: [['greenlanesing', 'Bring some on Thursday, we will find spoons.']],
  }),
  post('DRiKaydn18x', 102, 'desk', 'apple, book and desk', {
    said: [
      ['josielinwood', 'Poor lad. Is he the one who sits with Jayden?'],
      ['hannahmarsh_y4', 'Yes, that is him. Says it all about home really.'],
    ],
  }),
  post('DRaLoaf15no', 105, 'loaf', 'bread', {
    alt: 'A round loaf with a very dark crust on a wire rack',
    said: [['raviandtea', 'Structurally sound. I would not drive a train over it.']],
  }),
  post('DQ5Hungov13', 106, 'mug', 'coffee and crisps'),
  post('DQ3Castle12', 107, 'castle', '6 people, child and castle', {
    place: 'Avon Castle',
    said: [
      ['josielinwood', 'Jayden has not stopped talking about the falcon. Thank you for having them!'],
      ['hannahmarsh_y4', '@josielinwood he was a star, sat right at the front'],
      ['avonvalemuseum', 'Lovely to see so many yellow bibs.'],
    ],
  }),
  own(
    'DQ2Fractn12',
    'hannahmarsh_y4',
    '2026-11-12T15:35:00+00:00',
    'Our fractions wall is done! Ava, Noah and Zayn stayed in at break to finish it. #AylesfordSchool #year4',
    'classroom',
    '3 people, child and classroom',
    { place: 'Aylesford School', said: [['tomokafor_pe', 'Better than anything in our maths block.']] },
  ),
  post('DQ0Whatsa11', 108, 'desk', 'apple and desk'),
  post('DPzGrace09d', 109, 'books', 'book and bookshelf'),
  post('DPxAllotm08', 110, 'plot', 'vegetable and garden', { said: [['josielinwood', 'Slugs are undefeated this year.']] }),
  post('DPrParent04', 112, 'mug', 'coffee and notebook', {
    said: [['raviandtea', 'Careful who reads this one…']],
  }),
  post('DPkParkrun1', 114, 'park', '1 person, tree and rain', {
    reel: true,
    said: [['leamvalefc', 'Still quicker than our left back.']],
  }),
  post('DPfHeron27o', 116, 'heron', 'heron and lake'),
  post('DRaFell15no', 201, 'fell', 'mountain and sky'),
  post('DQ3Shield12', 202, 'pitch', 'football and goal'),
  post('DRlJayden19', 301, 'desk', 'desk', { said: [['hannahmarsh_y4', 'Happy to talk about it at the gate, Josie.']] }),
  post('DQyBoots10j', 303, 'boots', 'shoes', { said: [['leamvalefc', 'We have a box of them, pop by.']] }),
  post(EDITABLE_COMMENT_CODE, 401, 'bookshop', 'book and shop window', {
    alt: 'A shop window full of books, with a lamp lit inside',
    said: [['josielinwood', 'We will be there. The small chairs are mine.']],
  }),
  post('DRgMangle18', 501, 'mangle', 'antique', {
    said: [
      ['raviandtea', 'A mangle. My nan had one and feared it.'],
      ['hannahmarsh_y4', 'My class would say: a pasta machine for giants.'],
    ],
  }),
  post('DRfTrain18r', 602, 'train', 'train and window'),
  post('DRaPenalt15', 701, 'pitch', 'football and goal', {
    reel: true,
    said: [['hannahmarsh_y4', 'Mark! Is your nose all right?']],
  }),
  post('DQ5Singer13', 801, 'choir', '5 people and people singing', { tagged: ['hannahmarsh_y4'] }),
  post('DReOtters17', 901, 'otter', 'otter and river'),
];

/** What a profile has besides the shared account. */
interface Details {
  category?: string;
  pronouns?: string;
  /** shown in the message list: the first words of the other one */
  message?: string;
  highlights?: readonly { name: string; picture: PictureName }[];
}

export const DETAILS: Readonly<Record<string, Details>> = {
  hannahmarsh_y4: {
    category: 'Teacher',
    pronouns: 'she/her',
    highlights: [
      { name: '4M', picture: 'classroom' },
      { name: 'Plot 17', picture: 'plot' },
      { name: 'Choir', picture: 'choir' },
    ],
  },
  tomokafor_pe: { pronouns: 'he/him', message: 'Are you doing the cross-country on Friday?' },
  josielinwood: { message: 'Could you tell me how he is getting on in maths?' },
  thepagemill: { category: 'Bookshop', message: 'Your order has come in.' },
  avonvalemuseum: { category: 'Museum' },
  raviandtea: { message: 'Tea on Saturday?' },
  leamvalefc: { category: 'Sports team' },
  greenlanesing: { category: 'Choir', message: 'Altos first next week, please.' },
  ottertrust_mids: { category: 'Charity organisation' },
};

/** Whom the signed-in person follows when the page is loaded. */
export const FOLLOWED = ['thepagemill', 'avonvalemuseum', 'ottertrust_mids', 'greenlanesing', 'raviandtea'] as const;
/** Who asks to follow the signed-in person. */
export const REQUESTS = ['leamvalefc', 'raviandtea', 'greenlanesing'] as const;
/** With whom there are conversations, newest first. */
export const CONVERSATIONS = ['josielinwood', 'raviandtea', 'greenlanesing', 'tomokafor_pe', 'hannahmarsh_y4'] as const;
/** Posts the signed-in person has saved when the page is loaded. */
export const SAVED = [EDITABLE_COMMENT_CODE, 'DReOtters17'] as const;
