import type { Policy } from '../policy';

/** The document's name, shortened; it also stands over its first paragraph. */
const TITLE = 'Social Networking Sites and Personal Internet Presence';

/** Barleyhurst Park: its social networking policy, as adopted 19 October 2023. Every clause in our own words; refs are those of the document. */
export const barleyhurstPark: Policy = {
  id: 'barleyhurst-park',
  school: 'Barleyhurst Park Primary School',
  short: 'Barleyhurst Park',
  title: TITLE,
  adopted: '2023-10-19',
  // The document says "Summer 2025" and no month.
  review: '2025',
  owner: 'The governors, who agreed it on 19 October 2023, and the headteacher',
  binds: {
    says: 'The staff of the school and its nursery. Some parts reach wider, to all adults working with children or everyone at Barleyhurst, without listing governors, volunteers or agency staff.',
    kinds: ['teacher', 'support-staff'],
    refs: [
      'Opening, paragraph 1',
      'Introduction, paragraph 1',
      'Introduction, paragraph 3',
      'Expectations, paragraph 1',
      'Everyone must, paragraph 1',
    ],
  },
  pupil: {
    says: 'Not defined. The policy speaks of children and of pupils at the school where you work; it never mentions former pupils, nor pupils over 18, who hardly arise at a primary school.',
    adultPupils: 'unclear',
    formerUntil: 0,
    refs: ['Everyone must, point 2'],
  },
  askWhom: {
    says: "The headteacher, who can allow use of the school's name or logo in writing and wants to know of anything done outside the policy.",
    roles: ['headteacher'],
    refs: ['Not acceptable, point 1', 'Potential and Actual Breaches of the Code of Conduct, paragraph 3'],
  },
  conflicts: [
    {
      says: "The school's name: one point allows using it once the headteacher agrees in writing; the paragraph on profiles says not to show where you work, and names no exception. We go by the stricter one and name both.",
      refs: ['Not acceptable, point 1', 'Safer Online Behaviour, paragraph 1'],
    },
    {
      says: 'Pictures of children: one point rules out posting any that show school activities; another lets pictures be shared where the parent or carer consents, but wants them kept in the setting.',
      refs: ['Not acceptable, point 4', 'Mobile Phones/Camera/Video Recorder Usage, point 4'],
    },
    {
      says: "Contact with parents: one point asks for the school's phone and e-mail throughout; a later paragraph allows your own mobile by agreement over complex medical needs, and accepts social contact.",
      refs: ['Everyone must, point 1', 'Protection of Personal Information, paragraph 1'],
    },
  ],
  names: {
    school: [
      'Barleyhurst Park Primary School',
      'Barleyhurst Park School',
      'Barleyhurst Park Primary',
      'Barleyhurst Park Nursery',
      'Barleyhurst Park',
    ],
    aliases: ['Barleyhurst', 'BPPS', '#BarleyhurstPark', '#BarleyhurstParkPrimary'],
    emailDomains: [],
  },
  clauses: [
    {
      ref: 'Opening, paragraph 1',
      heading: TITLE,
      says: 'Covers the school and its nursery alike.',
      topics: [{ topic: 'scope', stance: 'information' }],
    },
    {
      ref: 'Introduction, paragraph 1',
      heading: 'Introduction',
      says: 'Guides staff in using social networks well, so that their own personal use harms neither the good name of staff nor that of the school, on purpose or by accident.',
      topics: [{ topic: 'scope', stance: 'information' }],
    },
    {
      ref: 'Introduction, paragraph 2',
      heading: 'Introduction',
      says: "The school sees the use of social media and respects your freedom of expression. But know that abusive or defamatory posts can have legal consequences, and always keep to the school's code of conduct.",
      topics: [
        { topic: 'derogatory', stance: 'discouraged' },
        { topic: 'allegation', stance: 'discouraged' },
        { topic: 'scope', stance: 'information' },
      ],
    },
    {
      ref: 'Introduction, paragraph 3',
      heading: 'Introduction',
      says: 'Keeping children safe comes into everything. The policy gives the main principles and conduct that all staff are asked to keep to on social networks.',
      topics: [{ topic: 'scope', stance: 'information' }],
    },
    {
      ref: 'Definition, paragraph 1',
      heading: 'Definition',
      says: 'Covers your personal use of social networks, your own web pages and blogs, and anything else online that makes your views public, including Milton Keynes Council pages that you visit privately.',
      topics: [{ topic: 'scope', stance: 'information' }],
      accounts: ['personal'],
      note: 'So points that only make sense for your own pages are not held against an account run for the school.',
    },
    {
      ref: 'Definition, paragraph 2',
      heading: 'Definition',
      says: "LinkedIn isn't mainly a social network, but keep to the same principles there and on professional networks like it.",
      topics: [
        { topic: 'profession-named', stance: 'forbidden' },
        { topic: 'school-named', stance: 'forbidden' },
        { topic: 'scope', stance: 'duty' },
      ],
      accounts: ['professional'],
      note: 'It brings the whole policy to LinkedIn; naming your profession or school is where that matters most, so we list those two.',
    },
    {
      ref: 'Expectations, paragraph 1',
      heading: 'Expectations',
      says: "Help keep the public's trust that children are well looked after: high standards, professional boundaries, nothing online that people might take the wrong way. Departing from this policy or your code of conduct may raise doubts about your working with children, and may mean disciplinary action.",
      topics: [
        { topic: 'disrepute', stance: 'duty' },
        { topic: 'contact-pupil', stance: 'duty' },
        { topic: 'discipline', stance: 'information' },
      ],
    },
    {
      ref: 'Not acceptable, paragraph 1',
      heading: 'Code of Conduct: Social Networking',
      says: 'Introduces the list of things the school does not accept.',
      topics: [{ topic: 'scope', stance: 'information' }],
    },
    {
      ref: 'Not acceptable, point 1',
      heading: 'Code of Conduct: Social Networking',
      says: "Don't use the school's name, its logo or anything else it has published unless the headteacher has agreed in writing.",
      topics: [
        { topic: 'school-named', stance: 'permission' },
        { topic: 'school-branding', stance: 'permission' },
        { topic: 'ask-permission', stance: 'duty' },
      ],
      accounts: ['personal', 'professional'],
      leave: ['headteacher'],
      exceptions: [{ when: 'leave-given', says: 'You may once the headteacher has agreed in writing.' }],
      note: 'About using the name and logo. The paragraph on safer online behaviour asks you not to show where you work at all, and the stricter one holds.',
    },
    {
      ref: 'Not acceptable, point 2',
      heading: 'Code of Conduct: Social Networking',
      says: "Don't post words or pictures that tie the school to anything illegal, or that might harm its good name. Defamatory remarks count.",
      topics: [
        { topic: 'unlawful', stance: 'forbidden' },
        { topic: 'disrepute', stance: 'forbidden' },
        { topic: 'allegation', stance: 'forbidden' },
        { topic: 'criticises-school', stance: 'discouraged' },
      ],
      note: 'It does not name complaints about the school. One may harm its good name, so it is worth a second thought.',
    },
    {
      ref: 'Not acceptable, point 3',
      heading: 'Code of Conduct: Social Networking',
      says: "Don't reveal anything confidential or sensitive for the school's business, nor facts or pictures that could put its security at risk.",
      topics: [
        { topic: 'confidential', stance: 'forbidden' },
        { topic: 'credentials', stance: 'forbidden' },
        { topic: 'pupil-identified', stance: 'discouraged' },
      ],
      note: 'It does not speak of passwords or of naming pupils. We count a work password as a matter of security; a name can give away something confidential, so it is worth a second thought.',
    },
    {
      ref: 'Not acceptable, point 4',
      heading: 'Code of Conduct: Social Networking',
      says: "Don't post pictures of staff, children, governors or others directly linked with the school taking part in its activities.",
      topics: [{ topic: 'people-images', stance: 'forbidden' }],
      accounts: ['personal', 'professional'],
      note: "The section on cameras lets pictures of children be shared with the parent's or carer's consent; this point names no exception. The policy is about your own pages, so this is not about an account run for the school.",
    },
    {
      ref: 'Everyone must, paragraph 1',
      heading: 'Code of Conduct: Social Networking',
      says: 'Introduces the list of things that all at the school have to see to.',
      topics: [{ topic: 'scope', stance: 'information' }],
    },
    {
      ref: 'Everyone must, point 1',
      heading: 'Code of Conduct: Social Networking',
      says: "Be open and transparent with children and parents: talk or write to them through the school's phone number and e-mail address.",
      topics: [
        { topic: 'contact-channel', stance: 'duty', people: ['pupil', 'parent'], means: ['phone', 'e-mail'] },
        { topic: 'contact-pupil', stance: 'duty' },
        { topic: 'contact-parent', stance: 'duty' },
        { topic: 'school-account', stance: 'duty' },
      ],
      note: 'The paragraph on protecting personal information makes an exception for complex medical needs and accepts social contact; this point does not.',
    },
    {
      ref: 'Everyone must, point 2',
      heading: 'Code of Conduct: Social Networking',
      says: 'Never become online friends with a pupil of the school you work at.',
      topics: [{ topic: 'contact-pupil', stance: 'forbidden' }],
    },
    {
      ref: 'Everyone must, point 3',
      heading: 'Code of Conduct: Social Networking',
      says: "Don't make insulting, defamatory, rude, threatening or unsuitable remarks about the school, anyone there or anyone linked with it.",
      topics: [
        { topic: 'derogatory', stance: 'forbidden' },
        { topic: 'criticises-school', stance: 'discouraged' },
        { topic: 'allegation', stance: 'forbidden' },
        { topic: 'threat', stance: 'forbidden' },
      ],
      note: 'It does not say which remarks are unsuitable. Fair criticism of the school is not named, so we only suggest a second thought.',
    },
    {
      ref: 'Everyone must, point 4',
      heading: 'Code of Conduct: Social Networking',
      says: "Use social networks responsibly: don't let unsuitable posts harm your own good name, private or professional, or the school's.",
      topics: [
        { topic: 'disrepute', stance: 'forbidden' },
        { topic: 'offensive', stance: 'discouraged' },
        { topic: 'discriminatory', stance: 'forbidden' },
      ],
      note: 'It does not say which posts are unsuitable. We count demeaning ones; strong language may or may not be, so it is only worth a second thought.',
    },
    {
      ref: 'Everyone must, point 5',
      heading: 'Code of Conduct: Social Networking',
      says: 'Know that identity fraud happens online, and be careful about giving out details of yourself that could put your safety and security at risk.',
      topics: [
        { topic: 'identity-details', stance: 'discouraged' },
        { topic: 'contact-details', stance: 'discouraged' },
      ],
    },
    {
      ref: 'Everyone must, point 6',
      heading: 'Code of Conduct: Social Networking',
      says: 'If you use social media, choose strict privacy settings.',
      topics: [
        { topic: 'privacy-settings', stance: 'duty' },
        { topic: 'public-visibility', stance: 'duty' },
      ],
      accounts: ['personal', 'professional'],
    },
    {
      ref: 'Everyone must, point 7',
      heading: 'Code of Conduct: Social Networking',
      says: "Don't use social networks for party politics.",
      topics: [{ topic: 'party-political', stance: 'forbidden' }],
    },
    {
      ref: 'Everyone must, point 8',
      heading: 'Code of Conduct: Social Networking',
      says: "Check your privacy settings: only 'friends and family' should see your profile, and their own settings shouldn't let others in to yours by accident.",
      topics: [
        { topic: 'public-visibility', stance: 'forbidden' },
        { topic: 'privacy-settings', stance: 'duty' },
      ],
      accounts: ['personal', 'professional'],
    },
    {
      ref: 'Potential and Actual Breaches of the Code of Conduct, paragraph 1',
      heading: 'Potential and Actual Breaches of the Code of Conduct',
      says: 'Anything that goes against this policy is fully looked into. It counts as a serious disciplinary offence, against the ethos of the school, and may lead to action under its disciplinary procedures.',
      topics: [{ topic: 'discipline', stance: 'information' }],
    },
    {
      ref: 'Potential and Actual Breaches of the Code of Conduct, paragraph 2',
      heading: 'Potential and Actual Breaches of the Code of Conduct',
      says: 'The governors will do what is fitting to protect the good name of the school and of all directly connected with it, from children and parents to staff and governors.',
      topics: [{ topic: 'leader-duties', stance: 'duty' }],
    },
    {
      ref: 'Potential and Actual Breaches of the Code of Conduct, paragraph 3',
      heading: 'Potential and Actual Breaches of the Code of Conduct',
      says: 'No policy can foresee everything. If your professional judgement takes you outside this one or against it, tell the headteacher why, whether you have acted or only plan to; the headteacher asks Human Resources where that fits. Employment law and good practice are taken into account.',
      topics: [
        { topic: 'ask-permission', stance: 'duty' },
        { topic: 'scope', stance: 'information' },
      ],
      tell: ['headteacher'],
      note: 'It asks you to explain yourself to the headteacher; it does not say that you need agreement first.',
    },
    {
      ref: 'Safer Online Behaviour, paragraph 1',
      heading: 'Safer Online Behaviour',
      says: "Don't show your profession or school on a site. Know the risks of giving personal details; when you start, check that what's public about you is correct and no photo embarrasses. Mind defamation: accusing people linked with this or another school, or photos that shame the school, could mean formal action.",
      topics: [
        { topic: 'profession-named', stance: 'forbidden', accounts: ['personal', 'professional'] },
        { topic: 'school-named', stance: 'forbidden', accounts: ['personal', 'professional'] },
        { topic: 'allegation', stance: 'forbidden' },
        { topic: 'disrepute', stance: 'forbidden' },
        { topic: 'contact-details', stance: 'discouraged' },
        { topic: 'identity-details', stance: 'discouraged' },
        { topic: 'public-visibility', stance: 'duty', accounts: ['personal', 'professional'] },
      ],
      note: "Another point (Not acceptable, point 1) lets the headteacher agree in writing to use of the school's name; this paragraph, about showing where you work, names no exception.",
    },
    {
      ref: 'Mobile Phones/Camera/Video Recorder Usage, point 1',
      heading: 'Mobile Phones/Camera/Video Recorder Usage',
      says: "Keep your phone off, in a secure place (a pocket won't do), and leave it alone for all of your contact time with children. This doesn't bind the senior leadership team.",
      topics: [{ topic: 'phones-in-school', stance: 'forbidden' }],
      exceptions: [
        { when: 'other', says: 'This does not bind the senior leadership team.' },
        { when: 'no-pupils-near', says: 'It holds for contact time with children, so not for your breaks.' },
      ],
    },
    {
      ref: 'Mobile Phones/Camera/Video Recorder Usage, point 2',
      heading: 'Mobile Phones/Camera/Video Recorder Usage',
      says: "In exceptional cases that you've talked over and agreed with one of the leadership team, you may have your phone on and to hand, so long as you use it where children can't see.",
      topics: [{ topic: 'phones-in-school', stance: 'permission' }],
      leave: ['senior-leader'],
      exceptions: [
        {
          when: 'leave-given',
          says: "With that agreement your phone may stay on and to hand, used only where children can't see it.",
        },
      ],
    },
    {
      ref: 'Mobile Phones/Camera/Video Recorder Usage, point 3',
      heading: 'Mobile Phones/Camera/Video Recorder Usage',
      says: 'On school visits and trips, use a mobile only to get in touch with the school and in an emergency.',
      topics: [{ topic: 'phones-in-school', stance: 'duty' }],
    },
    {
      ref: 'Mobile Phones/Camera/Video Recorder Usage, point 4',
      heading: 'Mobile Phones/Camera/Video Recorder Usage',
      says: 'Photograph children in your care only once their parents have consented, and only with a camera or iPad of the school. The pictures should stay in the setting; sharing them needs consent from the parent or carer.',
      topics: [
        { topic: 'photography', stance: 'permission' },
        { topic: 'people-images', stance: 'permission', accounts: ['school'] },
        { topic: 'school-devices', stance: 'duty' },
      ],
      leave: ['parents'],
      exceptions: [
        {
          when: 'parents-agreed',
          says: 'With consent from the parent or carer you may take pictures on school equipment, and share them.',
          topics: ['photography', 'people-images'],
        },
      ],
      note: 'Another point rules out posting pictures of children in school activities at all; this one lets them be shared with consent and does not say where. Since they stay in the setting, we read it for pages that the school runs.',
    },
    {
      ref: 'Mobile Phones/Camera/Video Recorder Usage, point 5',
      heading: 'Mobile Phones/Camera/Video Recorder Usage',
      says: 'Record what happens in class only with equipment of the school, never with your own phone, camera or video recorder.',
      topics: [
        { topic: 'photography', stance: 'forbidden' },
        { topic: 'phones-in-school', stance: 'forbidden' },
        { topic: 'school-devices', stance: 'duty' },
      ],
      exceptions: [{ when: 'school-account', says: "You may use the school's own equipment.", topics: ['photography'] }],
    },
    {
      ref: 'Mobile Phones/Camera/Video Recorder Usage, point 6',
      heading: 'Mobile Phones/Camera/Video Recorder Usage',
      says: 'Copy photos and recordings made for school only to a school computer, and keep them nowhere else.',
      topics: [
        { topic: 'photography', stance: 'duty' },
        { topic: 'school-devices', stance: 'duty' },
      ],
    },
    {
      ref: 'Protection of Personal Information, paragraph 1',
      heading: 'Protection of Personal Information',
      says: "Don't give children or parents your own e-mail; use the school's. Keep your phone numbers private and don't contact parents about work on your own mobile, unless that's agreed over a pupil's complex medical needs. If you share a social circle or community group, keep school and work out of it.",
      topics: [
        { topic: 'contact-channel', stance: 'forbidden', people: ['pupil', 'parent'], means: ['phone', 'e-mail'] },
        { topic: 'contact-details', stance: 'forbidden', means: ['phone'] },
        { topic: 'contact-details', stance: 'discouraged', audiences: ['public'] },
        { topic: 'contact-parent', stance: 'duty' },
        { topic: 'contact-family', stance: 'allowed', people: ['pupil', 'parent'] },
        { topic: 'school-account', stance: 'duty' },
      ],
      exceptions: [
        {
          when: 'shared-circle',
          says: 'Contact through a social circle or community group you share is accepted, as long as nothing in it is about school or work.',
          topics: ['contact-parent', 'contact-family'],
        },
        {
          when: 'other',
          says: "Where it has been agreed because of a pupil's complex medical needs, you may contact the parents on your own mobile.",
          topics: ['contact-channel'],
        },
      ],
      note: 'It does not say who makes the agreement over medical needs, nor that being online friends with a pupil becomes fine.',
    },
    {
      ref: 'Access to Inappropriate Images and Internet Usage, paragraph 1',
      heading: 'Access to Inappropriate Images and Internet Usage',
      says: 'Nothing can excuse having indecent images of children. Looking at, making or keeping them is a crime; if proven, it means a criminal investigation and a bar on working with children. Staff who visit such sites and have links to them are seen as a serious threat to children.',
      topics: [
        { topic: 'indecent-images', stance: 'forbidden' },
        { topic: 'discipline', stance: 'information' },
      ],
    },
    {
      ref: 'Cyber-bullying, paragraph 1',
      heading: 'Cyber-bullying',
      says: 'To make cyber-bullying less likely, children who have a phone with them hand it to their class teacher, who keeps it safe until home time.',
      topics: [
        { topic: 'phones-in-school', stance: 'duty', people: ['pupil'] },
        { topic: 'pupil-online-safety', stance: 'duty', people: ['pupil'] },
        { topic: 'cyberbullying', stance: 'information' },
      ],
    },
  ],
};
