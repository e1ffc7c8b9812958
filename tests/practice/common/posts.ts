/** Published posts of the practice site. Pupils, parents and incidents are invented. */
export interface Photo {
  /** file name under /media/photo/, without the ending */
  name: string;
  /** the author's own description; left out, the site shows "Image" */
  alt?: string;
}

export interface Post {
  id: string;
  /** handle of the author */
  by: string;
  text: string;
  /** ISO date-time with offset */
  at: string;
  photo?: Photo;
  /** id of the post it quotes */
  quotes?: string;
  /** id of the post it answers */
  answers?: string;
  pinned?: boolean;
  counts: { replies: number; reposts: number; likes: number };
}

/** Numbers under a post that look lived-in and never change between runs. */
function counts(id: string): Post['counts'] {
  const seed = [...id].reduce((sum, digit) => (sum * 31 + digit.charCodeAt(0)) % 9973, 7);
  return { replies: seed % 13, reposts: seed % 7, likes: 3 + (seed % 89) };
}

type Draft = Omit<Post, 'counts' | 'by'>;
const by = (handle: string, posts: Draft[]): Post[] => posts.map((post) => ({ ...post, by: handle, counts: counts(post.id) }));

const hannah = by('hannahmarsh_y4', [
  {
    id: '1980000000000000101',
    at: '2026-11-19T19:42:00+00:00',
    text: 'Four loads of washing, one odd sock, and the last of the apples made into crumble. A good evening.',
  },
  {
    id: '1980000000000000102',
    at: '2026-11-18T16:20:00+00:00',
    text: 'Kayden in my class has been excluded again, third time since half term. His mum still has not turned up to a single meeting.',
  },
  {
    id: '1980000000000000103',
    at: '2026-11-17T20:05:00+00:00',
    text: 'Going on Saturday with my sister. Last year the 1950s kitchen nearly made Dad cry.',
    quotes: '1980000000000000502',
  },
  {
    id: '1980000000000000104',
    at: '2026-11-16T17:31:00+00:00',
    text: 'Another Monday briefing, another forty minutes of nothing. SLT at my school could not run a bath.',
  },
  {
    id: '1980000000000000105',
    at: '2026-11-15T11:12:00+00:00',
    text: 'Sourdough attempt nine. It floats, which I am told is not the aim. #baking',
    photo: { name: 'loaf', alt: 'A round loaf with a very dark crust on a wire rack' },
  },
  {
    id: '1980000000000000106',
    at: '2026-11-13T10:40:00+00:00',
    text: 'Hungover and teaching fractions. Send crisps.',
  },
  {
    id: '1980000000000000107',
    at: '2026-11-12T18:02:00+00:00',
    text: 'Year 4 at the castle today! So proud of how they listened to the falconer #AylesfordSchool',
    photo: { name: 'castle', alt: 'Our class in yellow bibs on the castle lawn' },
  },
  {
    id: '1980000000000000108',
    at: '2026-11-11T21:15:00+00:00',
    text: 'Parents of Table 3: easiest to reach me on WhatsApp, 07700 900461, any evening this week.',
  },
  {
    id: '1980000000000000109',
    at: '2026-11-09T20:48:00+00:00',
    text: 'I will never tire of Grace Darling. Rowed out in that sea at twenty-two. Summer reading sorted for next year, may even finish it.',
  },
  {
    id: '1980000000000000110',
    at: '2026-11-08T14:22:00+00:00',
    text: 'Two hours on the plot. Leeks in, slugs winning 4-1.',
  },
  {
    id: '1980000000000000111',
    at: '2026-11-06T19:10:00+00:00',
    text: 'Winter concert with @greenlanesing is Saturday 12 December, 7.30 at St Mary’s. I have one solo line and have been practising it on the bus, in the shower, in the queue for the tip and once, by accident, out loud in the library. The programme has carols everybody knows, two that nobody does, and a piece about otters that is far better than it sounds. Mince pies in the interval. Come along if you are near, it is free and the heating has been mended. greenlanesing.example/winter',
  },
  {
    id: '1980000000000000112',
    at: '2026-11-04T18:55:00+00:00',
    text: 'Parents’ evening done. Some of these parents are absolute muppets and it shows in the kids.',
  },
  {
    id: '1980000000000000113',
    at: '2026-11-03T17:05:00+00:00',
    text: 'Ofsted have rung, they are in on Thursday. Nobody outside school is meant to know yet so act surprised.',
  },
  {
    id: '1980000000000000114',
    at: '2026-11-01T09:30:00+00:00',
    text: 'Parkrun in the rain. Slower than last week and twice as happy.',
  },
  {
    id: '1980000000000000115',
    at: '2026-10-29T12:00:00+00:00',
    text: 'Half term list: sleep, dentist, The Wolves of Willoughby Chase, sleep.',
    pinned: true,
  },
  {
    id: '1980000000000000116',
    at: '2026-10-27T15:45:00+00:00',
    text: 'The heron by the lock is back. We are all pretending not to stare.',
  },
  {
    id: '1980000000000000117',
    at: '2026-10-24T21:40:00+01:00',
    text: 'Chelsea lost and I have had to hear about it from my brother for two hours.',
  },
  {
    id: '1980000000000000118',
    at: '2026-10-22T08:15:00+01:00',
    text: '@raviandtea milk second. I will not be taking questions.',
    answers: '1980000000000000601',
  },
]);

const tom = by('tomokafor_pe', [
  {
    id: '1980000000000000201',
    at: '2026-11-15T18:00:00+00:00',
    text: 'Helvellyn before breakfast. Knees no longer speaking to me.',
  },
  {
    id: '1980000000000000202',
    at: '2026-11-12T19:25:00+00:00',
    text: 'Our Year 9s won the county shield. Aylesford on top again! #teamaylesford',
  },
  {
    id: '1980000000000000203',
    at: '2026-11-02T20:10:00+00:00',
    text: 'Five-a-side needs a keeper on Thursday. No ability required.',
  },
]);

const others = [
  ...by('josielinwood', [
    {
      id: '1980000000000000301',
      at: '2026-11-19T21:05:00+00:00',
      text: 'Our Jayden came home from Aylesford School in tears again. His teacher is useless and I am done being polite.',
    },
    {
      id: '1980000000000000302',
      at: '2026-11-16T08:12:00+00:00',
      text: 'Night shift over. Toast, then bed, then everything else.',
    },
    {
      id: '1980000000000000303',
      at: '2026-11-10T19:36:00+00:00',
      text: 'Does anyone near the bridge have a spare pair of size 3 football boots?',
    },
  ]),
  ...by('thepagemill', [
    {
      id: '1980000000000000401',
      at: '2026-11-19T12:30:00+00:00',
      text: 'Story time is back on Saturdays at ten. Small chairs provided, grown-ups may use them too.',
      photo: { name: 'bookshop', alt: 'A shop window full of books, with a lamp lit inside' },
    },
    {
      id: '1980000000000000402',
      at: '2026-11-14T10:00:00+00:00',
      text: 'Signed copies of the new ghost stories on the front table.',
    },
  ]),
  ...by('avonvalemuseum', [
    {
      id: '1980000000000000501',
      at: '2026-11-18T09:00:00+00:00',
      text: 'A mangle, a meat safe and a mystery: what on earth is object 214? Guesses below.',
      photo: { name: 'mangle' },
    },
    {
      id: '1980000000000000502',
      at: '2026-11-17T10:15:00+00:00',
      text: 'Our 1950s house reopens this Saturday. Entry is free, and the wireless works.',
    },
  ]),
  ...by('raviandtea', [
    { id: '1980000000000000601', at: '2026-10-21T19:00:00+01:00', text: 'Milk first or milk second? Show your working.' },
    {
      id: '1980000000000000602',
      at: '2026-11-18T07:58:00+00:00',
      text: 'Two seats left on the 10.04 to Marylebone and one of them is mine.',
    },
    {
      id: '1980000000000000603',
      at: '2026-11-12T22:10:00+00:00',
      text: 'Replaced one relay. Felt like a god for eleven minutes.',
    },
  ]),
  ...by('leamvalefc', [
    {
      id: '1980000000000000701',
      at: '2026-11-15T17:00:00+00:00',
      text: 'FT: Leam Vale 2, Napton 2. Mark saved a penalty with his face. He is fine, he says thank you.',
    },
    { id: '1980000000000000702', at: '2026-11-08T17:05:00+00:00', text: 'Pitch inspection at nine. Bring wellies.' },
  ]),
  ...by('greenlanesing', [
    {
      id: '1980000000000000801',
      at: '2026-11-13T18:40:00+00:00',
      text: 'Rehearsal moved to the small hall. The biscuits know where to go.',
    },
  ]),
  ...by('ottertrust_mids', [
    {
      id: '1980000000000000901',
      at: '2026-11-17T06:50:00+00:00',
      text: 'Three otters on the Leam at first light. We said nothing and stood very still.',
    },
    { id: '1980000000000000902', at: '2026-11-07T07:15:00+00:00', text: 'Tracks by the weir, about two days old.' },
  ]),
];

/** Some quiet months, so that a timeline is long enough to scroll. */
const QUIET = [
  'Blackberries nearly over.',
  'Library fine paid: forty pence, and worth it.',
  'The good bakery is shut until Thursday.',
  'Learned three chords. Lost one.',
  'Rain from the west by four, they say.',
  'First frost on the shed roof.',
];

const quiet = (handle: string, prefix: string, rows: number): Post[] =>
  by(
    handle,
    Array.from({ length: rows }, (_, row) => ({
      id: `${prefix}${String(900 - row)}`,
      at: `2026-${String(9 - Math.floor(row / 12)).padStart(2, '0')}-${String(28 - 2 * (row % 12)).padStart(2, '0')}T18:30:00+01:00`,
      text: QUIET[row % QUIET.length] ?? '',
    })),
  );

export const POSTS: readonly Post[] = [
  ...hannah,
  ...tom,
  ...others,
  ...quiet('hannahmarsh_y4', '1970000000000001', 24),
  ...quiet('raviandtea', '1970000000000006', 24),
];

/** Posts of others that somebody has passed on: who, which, when. */
export const REPOSTS: readonly { by: string; post: string; at: string }[] = [
  { by: 'hannahmarsh_y4', post: '1980000000000000901', at: '2026-11-17T07:40:00+00:00' },
  { by: 'raviandtea', post: '1980000000000000401', at: '2026-11-19T13:00:00+00:00' },
];
