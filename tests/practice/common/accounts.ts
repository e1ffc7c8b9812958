/** The people of the practice site. All invented; telephone numbers are from Ofcom's drama range, web addresses from reserved names. */
export interface Account {
  handle: string;
  /** numeric account id, as the site uses it in hooks such as `4101-follow` */
  id: string;
  name: string;
  bio: string;
  location?: string;
  url?: string;
  /** as shown, with the words in front: "Born 4 May 1989" */
  birthdate?: string;
  joined: string;
  protected: boolean;
  following: number;
  followers: number;
  /** this account follows the signed-in one */
  followsYou?: boolean;
}

const person = (account: Omit<Account, 'protected'> & { protected?: boolean }): Account => ({ protected: false, ...account });

export const ACCOUNTS: readonly Account[] = [
  person({
    handle: 'hannahmarsh_y4',
    id: '4101',
    name: 'Hannah Marsh',
    bio: 'Year 4 teacher at Aylesford School 📚 Second alto, slow runner, allotment beginner. Tutoring: text me on 07700 900461',
    location: 'Warwick, England',
    url: 'hannahmarsh.example',
    birthdate: 'Born 14 May 1991',
    joined: 'Joined September 2014',
    following: 312,
    followers: 487,
  }),
  person({
    handle: 'tomokafor_pe',
    id: '4102',
    name: 'Tom Okafor',
    bio: 'PE at a secondary in the Midlands. Fell walking, five-a-side, bad puns ☕',
    location: 'Leamington Spa',
    joined: 'Joined March 2011',
    protected: true,
    following: 204,
    followers: 158,
  }),
  person({
    handle: 'josielinwood',
    id: '4103',
    name: 'Josie Linwood',
    bio: 'Nurse, mum of two, reader of anything with a map in the front. My lad goes to Aylesford School.',
    location: 'Warwick',
    url: 'josielinwood.example',
    joined: 'Joined June 2012',
    following: 421,
    followers: 266,
    followsYou: true,
  }),
  person({
    handle: 'thepagemill',
    id: '4104',
    name: 'The Page Mill',
    bio: 'Independent bookshop by the bridge. Open every day but Monday 📚',
    location: 'Warwick',
    url: 'pagemill.example',
    joined: 'Joined February 2010',
    following: 980,
    followers: 6120,
  }),
  person({
    handle: 'avonvalemuseum',
    id: '4105',
    name: 'Avon Vale Museum',
    bio: 'Free local museum of everyday things. Family trails every half term.',
    location: 'Warwickshire',
    url: 'avonvalemuseum.example',
    joined: 'Joined May 2013',
    following: 344,
    followers: 9034,
  }),
  person({
    handle: 'raviandtea',
    id: '4106',
    name: 'Ravi Menon',
    bio: 'Signalling engineer. I have opinions about tea ☕',
    location: 'Coventry',
    joined: 'Joined October 2015',
    following: 190,
    followers: 731,
  }),
  person({
    handle: 'leamvalefc',
    id: '4107',
    name: 'Leam Vale FC',
    bio: 'Saturday league. Muddy since 1908.',
    location: 'Leam Vale',
    joined: 'Joined August 2011',
    following: 77,
    followers: 2810,
  }),
  person({
    handle: 'greenlanesing',
    id: '4108',
    name: 'Green Lane Singers',
    bio: 'Community choir. No auditions, many biscuits.',
    joined: 'Joined January 2016',
    following: 120,
    followers: 604,
  }),
  person({
    handle: 'ottertrust_mids',
    id: '4109',
    name: 'Midlands Otter Watch',
    bio: 'Counting otters, one muddy bank at a time.',
    joined: 'Joined April 2017',
    following: 58,
    followers: 11200,
  }),
];

/** The account that is signed in unless the address says otherwise. */
export const DEMO_HANDLE = 'hannahmarsh_y4';

/** The account with this handle, in any case of letters. */
export function accountByHandle(handle: string): Account | undefined {
  return ACCOUNTS.find((account) => account.handle.toLowerCase() === handle.toLowerCase());
}
