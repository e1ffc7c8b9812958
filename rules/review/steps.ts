/**
 * The settings worth a look on each site, as a checklist: what to look for, where it is, and the topics under which a policy
 * speaks of it. Addresses come from what is established of the sites, graded beside each; where none is, the way is told in words.
 */

import { bindsAccount, type Clause, type Policy } from '../policy';
import type { Account, SiteId, Stance, Topic } from '../topics';

/** A site that can be reviewed: every one we read. */
export type ReviewedSite = Exclude<SiteId, 'other'>;

export const STEP_IDS = ['audience', 'past', 'tags', 'findable', 'people', 'messages', 'apps'] as const;
export type StepId = (typeof STEP_IDS)[number];

interface StepKind {
  title: string;
  /** why it matters, in terms of people */
  why: string;
  /** the closest first */
  topics: readonly Topic[];
}

/** What each line is about, whatever the site. */
const KINDS: Record<StepId, StepKind> = {
  audience: {
    title: 'Who can see what you post',
    why: 'Pupils and their families look up the people who teach them.',
    topics: ['privacy-settings', 'public-visibility'],
  },
  past: {
    title: 'What you posted years ago',
    why: 'Old posts keep the audience they had on the day.',
    topics: ['public-visibility', 'disrepute'],
  },
  tags: {
    title: 'Pictures and posts that others tag you in',
    why: 'A tag puts somebody else’s evening out on your own page.',
    topics: ['privacy-settings', 'disrepute', 'people-images'],
  },
  findable: {
    title: 'Who can find you by phone number or e-mail',
    why: 'A number given to one family is enough to find an account.',
    topics: ['contact-details', 'privacy-settings'],
  },
  people: {
    title: 'Who you are connected with',
    why: 'Pupils, former pupils and parents may have come in years ago, or before they were any.',
    topics: ['contact-pupil', 'contact-parent', 'declare-relationship', 'contact-former-pupil'],
  },
  messages: {
    title: 'Who can write to you, and open requests',
    why: 'Requests from pupils or parents wait quietly until somebody accepts one by mistake.',
    topics: ['contact-pupil', 'contact-channel'],
  },
  apps: {
    title: 'Other apps that can use your account',
    why: 'A game from years ago may still read and post as you.',
    topics: ['privacy-settings'],
  },
};

interface Place {
  /** what to do there */
  how: string;
  /** the site's own page; absent where none is established */
  link?: string;
}

/** Where each line is to be looked after. The letter is the grade of the address. */
const PLACES: Record<ReviewedSite, Record<StepId, Place>> = {
  facebook: {
    audience: {
      how: 'Privacy Checkup, “Who can see what you share”: choose Friends for future posts.',
      link: 'https://www.facebook.com/privacy/checkup/', // A
    },
    past: {
      how: 'In the same place, “Limit past posts” turns everything public into Friends at once.',
      link: 'https://www.facebook.com/privacy/checkup/', // A
    },
    tags: {
      how: 'Switch on the review of tags and of posts before they show on your profile.',
      link: 'https://www.facebook.com/settings/?tab=profile', // B
    },
    findable: {
      how: 'Privacy Checkup, “How people can find you”: number and e-mail to Friends or Only me.',
      link: 'https://www.facebook.com/privacy/checkup/', // A
    },
    people: {
      how: 'Open your profile, then Friends. Set the list to Only me while you are there.',
      link: 'https://www.facebook.com/me/',
    }, // A
    messages: {
      how: 'Go through the open requests, and clear the old ones.',
      link: 'https://www.facebook.com/friends/requests/',
    }, // B
    apps: { how: 'Remove what you no longer use.', link: 'https://www.facebook.com/settings/?tab=applications' }, // B
  },
  x: {
    audience: {
      how: '“Protect your posts” shows them, old ones included, to followers alone.',
      link: 'https://x.com/settings/audience_and_tagging', // A
    },
    past: {
      how: 'Open your profile and scroll back; protecting your posts covers the old ones too.',
      link: 'https://x.com/settings/your_tweets',
    }, // B
    tags: { how: 'Choose who can tag you in photos.', link: 'https://x.com/settings/audience_and_tagging' }, // A
    findable: { how: 'Untick finding by e-mail and by phone.', link: 'https://x.com/settings/contacts' }, // B
    people: { how: 'Open your profile, then Followers; a protected account also shows its requests there.' },
    messages: { how: 'Choose who can send you messages.', link: 'https://x.com/settings/direct_messages' }, // B
    apps: { how: 'Look through connected apps and open sessions.', link: 'https://x.com/settings/apps_and_sessions' }, // B
  },
  instagram: {
    audience: {
      how: 'Switch on “Private account”: only followers you accept see what you share.',
      link: 'https://www.instagram.com/accounts/settings/v2/account_privacy/', // A
    },
    past: {
      how: 'Photos and videos: archive or delete what you would not show a parent.',
      link: 'https://www.instagram.com/your_activity/photos_and_videos', // B
    },
    tags: {
      how: 'Approve tags by hand, and choose who may mention you.',
      link: 'https://www.instagram.com/accounts/settings/v2/tags_and_mentions/', // B
    },
    findable: {
      how: 'Settings, Accounts Centre, your details: take off what is not needed, and how it may be used to find you.',
    },
    people: { how: 'Open your profile, then Followers: anybody can be removed without being told.' },
    messages: {
      how: 'Choose who can write to you and answer your stories.',
      link: 'https://www.instagram.com/accounts/messages_and_story_replies/', // B
    },
    apps: { how: 'Settings, “Website permissions”, “Apps and websites”: remove what you no longer use.' },
  },
  linkedin: {
    audience: {
      how: 'Choose what people who are not signed in see of your profile.',
      link: 'https://www.linkedin.com/public-profile/settings', // A
    },
    past: { how: 'Go through your own posts and comments.', link: 'https://www.linkedin.com/in/me/recent-activity/all/' }, // A
    tags: {
      how: 'Under visibility, choose whether others may mention or tag you.',
      link: 'https://www.linkedin.com/mypreferences/d/categories/profile-visibility', // A
    },
    findable: {
      how: 'Under visibility, choose who can find you by e-mail and by phone number.',
      link: 'https://www.linkedin.com/mypreferences/d/categories/profile-visibility', // A
    },
    people: {
      how: 'Under visibility, choose who sees your connections; then go through the list itself.',
      link: 'https://www.linkedin.com/mypreferences/d/categories/profile-visibility', // A
    },
    messages: { how: 'Go through the open invitations.', link: 'https://www.linkedin.com/mynetwork/invitation-manager/' }, // B
    apps: {
      how: 'Look through the services that may use your account.',
      link: 'https://www.linkedin.com/mypreferences/d/permitted-services',
    }, // C
  },
};

/** The sites that can be reviewed, in the order shown. */
export const REVIEWED_SITES = Object.keys(PLACES) as readonly ReviewedSite[];

/** How to come to one's own profile, and `edit`: where its words are changed, or as near to it as an address leads. */
export const OWN_PROFILE: Record<ReviewedSite, { link: string; edit: string; how: string }> = {
  facebook: {
    link: 'https://www.facebook.com/me/', // A
    edit: 'https://www.facebook.com/me', // A
    how: 'It opens on your profile. Look at About too, part by part: each is read as you open it.',
  },
  x: {
    link: 'https://x.com/home', // A
    edit: 'https://x.com/settings/profile', // A
    how: 'Choose Profile in the menu on the left.',
  },
  instagram: {
    link: 'https://www.instagram.com/', // A
    edit: 'https://www.instagram.com/accounts/edit/', // B
    how: 'Choose Profile in the menu.',
  },
  linkedin: {
    link: 'https://www.linkedin.com/in/me/', // A
    edit: 'https://www.linkedin.com/in/me/', // A
    how: 'It opens on your profile. Open Contact info too, and it is read.',
  },
};

/** A line of the checklist. */
export interface Step extends Place, StepKind {
  id: StepId;
}

/** The checklist of a site, in the order to go through it. */
export const stepsOn = (site: ReviewedSite): Step[] => STEP_IDS.map((id) => ({ id, ...KINDS[id], ...PLACES[site][id] }));

/** What asks something of a person, the plainest first. */
const BINDING: readonly Stance[] = ['forbidden', 'permission', 'duty', 'discouraged'];
const MOST_CLAUSES = 3;

/** The clauses that ask for what a line of the checklist looks after, one for each topic, the closest first; none where the policy does not speak of it. */
export function clausesBehind(policy: Policy, { topics }: Pick<Step, 'topics'>, account: Account): Clause[] {
  const clauses = new Set<Clause>();
  for (const topic of topics) {
    const speaking = BINDING.flatMap((stance) =>
      policy.clauses.filter((clause) =>
        clause.topics.some((said) => said.topic === topic && said.stance === stance && bindsAccount(clause, said, account)),
      ),
    );
    // the strictest that no topic before it brought up
    const next = speaking.find((clause) => !clauses.has(clause));
    if (next) clauses.add(next);
  }
  return [...clauses].slice(0, MOST_CLAUSES);
}
