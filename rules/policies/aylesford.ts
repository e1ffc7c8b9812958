import type { Exception, Policy } from '../policy';

/** One heading of the document that stands over many clauses; kept whole, since staff would look for it. */
const INTERNET_USE = 'Access to inappropriate images, websites and apps';

/** The exception that 2.7.6 and 2.7.7 state once for all their points. */
const FICTION_OR_TEACHING: Exception[] = [
  { when: 'fiction-or-education', says: 'Accepted fiction and teaching that has been approved are left out.' },
];

/** Aylesford: Social Networking Policy, as adopted June 2020. Every clause in our own words; refs are those of the document. */
export const aylesford: Policy = {
  id: 'aylesford',
  school: 'Aylesford School and Sixth Form College',
  short: 'Aylesford',
  title: 'Social Networking Policy',
  adopted: '2020-06',
  review: '2021-06',
  owner: 'The headteacher leads on it, by way of Standards, Personnel and Curriculum; the governing body adopts it',
  binds: {
    says: "Every adult who works at the school: teachers, support and supply staff, governors, volunteers, and contractors the school employs. Some clauses speak only to the school's employees.",
    kinds: ['teacher', 'support-staff', 'supply', 'governor', 'contractor', 'volunteer'],
    refs: ['1.2.1', '1.2.2'],
  },
  pupil: {
    says: 'Unclear. Clause 1.2.2 counts everyone enrolled, even past 18; clause 1.2.3 counts present and past students, but only while under 18. The careful reading covers both. 2.3.4 asks for care with ex-students whose brothers or sisters are still there.',
    adultPupils: 'unclear',
    formerUntil: 18,
    refs: ['1.2.2', '1.2.3', '2.3.4'],
  },
  askWhom: {
    says: 'The headteacher, who leads on the policy and wants to know of anything done outside it.',
    roles: ['headteacher'],
    refs: ['1.1.2'],
  },
  conflicts: [
    {
      says: 'Who is a pupil? 1.2.2 includes those over 18 and says nothing of former pupils; 1.2.3 stops at 18 and includes former students.',
      refs: ['1.2.2', '1.2.3'],
    },
    {
      says: 'The document prints the number 1.2.2 on two different clauses; we call the later one "1.2.2 (second)".',
      refs: ['1.2.2', '1.2.2 (second)'],
    },
    {
      says: "The second 1.2.2 points to 3.1.1 for the school's other policies, but 3.1.1 is about review; 1.3.1 is the clause that names them.",
      refs: ['1.2.2 (second)', '1.3.1', '3.1.1'],
    },
    {
      says: 'If former students under 18 are pupils (1.2.3), social contact with them is ruled out (2.6.1); yet 2.3.4 only asks for caution with ex-students, and only those with siblings there.',
      refs: ['1.2.3', '2.3.4', '2.6.1'],
    },
    {
      says: 'Personal numbers and e-mail: 2.4.2, 2.4.3 and 2.5.3 make no exception; 2.5.6 makes one where senior management and parents or carers agree.',
      refs: ['2.4.2', '2.4.3', '2.5.3', '2.5.6'],
    },
    {
      says: 'In one place you need only know the risks of putting your phone number online; in another you should keep it to yourself.',
      refs: ['2.3.2', '2.4.2'],
    },
    {
      says: 'Social contact with pupils is ruled out, while the next clause expects some, openly, through a circle you share. It does not say whether that may be online.',
      refs: ['2.6.1', '2.6.2'],
    },
  ],
  names: {
    school: [
      'Aylesford School and Sixth Form College',
      'Aylesford School',
      'Aylesford Sixth Form College',
      'Aylesford Sixth Form',
    ],
    aliases: ['Aylesford', 'ASSFC', '#AylesfordSchool', '#AylesfordSixthForm'],
    emailDomains: ['aylesfordschool.org.uk'],
  },
  clauses: [
    {
      ref: '1.1.1',
      heading: 'Objectives',
      says: 'Introduces the aims of the policy.',
      topics: [{ topic: 'scope', stance: 'information' }],
    },
    {
      ref: '1.1.1 point 1',
      heading: 'Objectives',
      says: 'One aim is to help staff use the internet and similar technology safely and sensibly around children, and keep an eye on their own standards.',
      topics: [{ topic: 'scope', stance: 'information' }],
    },
    {
      ref: '1.1.1 point 2',
      heading: 'Objectives',
      says: 'Another aim is to make plain how you should behave on social networks, whether you use them for teaching, privately or for fun.',
      topics: [{ topic: 'scope', stance: 'information' }],
    },
    {
      ref: '1.1.1 point 3',
      heading: 'Objectives',
      says: "Makes plain that acting unlawfully or unsafely isn't acceptable, and that the school will take disciplinary or legal steps where that fits.",
      topics: [
        { topic: 'unlawful', stance: 'forbidden' },
        { topic: 'discipline', stance: 'information' },
      ],
    },
    {
      ref: '1.1.1 point 4',
      heading: 'Objectives',
      says: 'Another aim is to back you up in working more safely.',
      topics: [{ topic: 'scope', stance: 'information' }],
    },
    {
      ref: '1.1.1 point 5',
      heading: 'Objectives',
      says: 'Another aim is to make it less likely that somebody working with students is accused by mistake or out of spite.',
      topics: [{ topic: 'scope', stance: 'information' }],
    },
    {
      ref: '1.1.1 point 6',
      heading: 'Objectives',
      says: 'Another aim is to stop adults taking advantage of the trust that their position gives them.',
      topics: [{ topic: 'scope', stance: 'information' }],
    },
    {
      ref: '1.1.1 point 7',
      heading: 'Objectives',
      says: 'Helps the school meet its duty under the 2015 Counter Terrorism and Security Act: to bear in mind, in all it does, that people must be kept from sliding into terrorism.',
      topics: [
        { topic: 'scope', stance: 'information' },
        { topic: 'leader-duties', stance: 'information' },
      ],
    },
    {
      ref: '1.1.2',
      heading: 'Objectives',
      says: 'No policy can foresee everything. If your professional judgement takes you outside this one or against it, always tell the headteacher why, whether you have acted or only plan to. The school may then ask outside bodies or lawyers for advice.',
      topics: [
        { topic: 'ask-permission', stance: 'duty' },
        { topic: 'scope', stance: 'information' },
      ],
      tell: ['headteacher'],
      note: 'It asks you to explain yourself to the headteacher; it does not say that you need agreement first.',
    },
    {
      ref: '1.1.3',
      heading: 'Objectives',
      says: 'Written with employment law, good practice on social networking, general law and the legal duties of governors in mind.',
      topics: [{ topic: 'scope', stance: 'information' }],
    },
    {
      ref: '1.2.1',
      heading: 'Scope',
      says: 'Covers every adult working at the school: teachers, support and supply staff, governors, volunteers, and contractors the school employs.',
      topics: [{ topic: 'scope', stance: 'information' }],
    },
    {
      ref: '1.2.2',
      heading: 'Scope',
      says: "If your work puts you in touch with pupils, follow this policy, whichever group in 1.2.1 you belong to. Here 'pupils' means everyone enrolled, even those past 18.",
      topics: [{ topic: 'scope', stance: 'duty' }],
      note: '1.2.3 says something different about who is a pupil: under 18 only, but former students too. The document also prints the number 1.2.2 twice.',
    },
    {
      ref: '1.2.2 (second)',
      heading: 'Scope',
      says: "Don't use this policy for matters that another policy or procedure covers. With alleged misconduct, for example, the child protection steps in those policies come first.",
      topics: [
        { topic: 'scope', stance: 'information' },
        { topic: 'discipline', stance: 'information' },
      ],
      note: 'The document numbers this clause 1.2.2 as well. It points to 3.1.1 for the other policies, but 3.1.1 is about review; 1.3.1 names them.',
    },
    {
      ref: '1.2.3',
      heading: 'Scope',
      says: "Here 'pupil' means someone under 18 who is, or used to be, a student.",
      topics: [
        { topic: 'scope', stance: 'information' },
        { topic: 'contact-former-pupil', stance: 'information' },
      ],
      note: '1.2.2 says something different: everyone enrolled counts, even past 18, and former students are not mentioned.',
    },
    {
      ref: '1.2.4',
      heading: 'Scope',
      says: 'Going against this policy may lead to disciplinary action; at worst you could lose your job.',
      topics: [{ topic: 'discipline', stance: 'information' }],
    },
    {
      ref: '1.3.1',
      heading: 'Status',
      says: "Adds to the school's other policies and advice (safeguarding, data protection, grievance, discipline, e-mail, ICT); it doesn't override them.",
      topics: [{ topic: 'scope', stance: 'information' }],
    },
    {
      ref: '1.4 point 1',
      heading: 'Principles',
      says: 'You answer for what you do. Steer clear of anything that could make a reasonable person doubt your motives.',
      topics: [{ topic: 'disrepute', stance: 'discouraged' }],
    },
    {
      ref: '1.4 point 2',
      heading: 'Principles',
      says: 'Work openly, and so that others can see you do.',
      topics: [{ topic: 'scope', stance: 'duty' }],
    },
    {
      ref: '1.4 point 3',
      heading: 'Principles',
      says: 'Social networking keeps changing, so keep looking at how you use it and make sure you stay within this guidance.',
      topics: [{ topic: 'scope', stance: 'duty' }],
    },
    {
      ref: '2.1.1',
      heading: 'What is social media?',
      says: 'Social media here means any service where people share and interact: networks, blogs, messaging, games, podcasts, wikis, forums, photo and video sites, and calls on Zoom or Teams. The list stays open.',
      topics: [{ topic: 'scope', stance: 'information' }],
    },
    {
      ref: '2.1.2',
      heading: 'What is social media?',
      says: 'Phones, cameras, handheld devices, video-call equipment and whatever is invented next count too.',
      topics: [{ topic: 'scope', stance: 'information' }],
    },
    {
      ref: '2.2.1',
      heading: 'Overview and expectations',
      says: "You help keep the public's trust that the school looks after its pupils. Hold yourself to high standards, in line with its code of conduct, and use sound judgement and integrity away from work too.",
      topics: [{ topic: 'disrepute', stance: 'duty' }],
    },
    {
      ref: '2.2.2',
      heading: 'Overview and expectations',
      says: 'Tries to set out how adults in touch with pupils should behave. Departing from it, or from your code of conduct, may raise doubts about whether you should work with children, and may mean disciplinary action.',
      topics: [
        { topic: 'scope', stance: 'information' },
        { topic: 'discipline', stance: 'information' },
      ],
    },
    {
      ref: '2.2.3',
      heading: 'Overview and expectations',
      says: "Always keep professional boundaries, and don't do things online or with other technology that people might take the wrong way. If something could be taken so, report it and make a record.",
      topics: [
        { topic: 'contact-pupil', stance: 'duty' },
        { topic: 'contact-parent', stance: 'discouraged' },
        { topic: 'disrepute', stance: 'discouraged' },
        { topic: 'report-concern', stance: 'duty' },
      ],
      note: 'It does not say whom to report to.',
    },
    {
      ref: '2.3.1',
      heading: 'Safer online behaviour',
      says: 'Look after your personal details well, and others are much less able to misuse them.',
      topics: [
        { topic: 'contact-details', stance: 'information' },
        { topic: 'identity-details', stance: 'information' },
      ],
    },
    {
      ref: '2.3.2',
      heading: 'Safer online behaviour',
      says: 'For your own sake, know the risks of putting personal details such as your address, home or mobile number on social networks. Keeping them off stops pupils, families and their friends reaching you outside school, and makes identity theft harder.',
      topics: [
        { topic: 'contact-details', stance: 'discouraged' },
        { topic: 'identity-details', stance: 'discouraged' },
      ],
    },
    {
      ref: '2.3.3',
      heading: 'Safer online behaviour',
      says: 'When you start at the school, go through your social networks and check that what anyone can see about you is correct and suitable. That includes photos which might embarrass you and your school if they got out.',
      topics: [
        { topic: 'public-visibility', stance: 'duty' },
        { topic: 'disrepute', stance: 'duty' },
      ],
      accounts: ['personal', 'professional'],
      note: 'Meant for all adults, newcomers above all, although it ties the check to joining the school.',
    },
    {
      ref: '2.3.4',
      heading: 'Safer online behaviour',
      says: 'Never become online friends with a pupil of the school you work at. Think carefully before befriending a former student who still has brothers or sisters there.',
      topics: [
        { topic: 'contact-pupil', stance: 'forbidden' },
        { topic: 'contact-former-pupil', stance: 'discouraged' },
      ],
      note: '1.2.2 and 1.2.3 disagree on who is a pupil: under 1.2.3 a former student younger than 18 is one. Ex-students without siblings at the school are not mentioned here.',
    },
    {
      ref: '2.3.5',
      heading: 'Safer online behaviour',
      says: "Never use or look at pupils' social network pages, and never accept an invitation that would make you online friends with one.",
      topics: [
        { topic: 'pupil-pages', stance: 'forbidden' },
        { topic: 'contact-pupil', stance: 'forbidden' },
      ],
      note: 'The words about invitations are muddled in the document; we read them as: never accept a friend request from a pupil, and never send one.',
    },
    {
      ref: '2.3.6',
      heading: 'Safer online behaviour',
      says: "Think of confidentiality at all times. Don't put confidential information on your pages, whether about yourself, your employer, colleagues, pupils or the general public.",
      topics: [{ topic: 'confidential', stance: 'forbidden' }],
    },
    {
      ref: '2.3.7',
      heading: 'Safer online behaviour',
      says: 'Whatever you write about others, bear defamation law in mind: thoughtless, cruel or deliberately hurtful remarks can be libel or slander. Personal accusations, deliberately damaging hints or threats about anyone linked with this or another school, even in free time, could mean formal action.',
      topics: [
        { topic: 'allegation', stance: 'forbidden' },
        { topic: 'threat', stance: 'forbidden' },
        { topic: 'derogatory', stance: 'discouraged' },
      ],
      note: 'About accusations and threats it warns of formal action rather than saying "must not".',
    },
    {
      ref: '2.3.8',
      heading: 'Safer online behaviour',
      says: 'Whatever you write online must keep to equality law.',
      topics: [{ topic: 'discriminatory', stance: 'forbidden' }],
    },
    {
      ref: '2.3.9',
      heading: 'Safer online behaviour',
      says: 'Never write insulting or offensive remarks online, and never do anything there that might damage how the school, its staff or its governors are seen, or make you look unprofessional.',
      topics: [
        { topic: 'derogatory', stance: 'forbidden' },
        { topic: 'offensive', stance: 'forbidden' },
        { topic: 'disrepute', stance: 'forbidden' },
        { topic: 'criticises-school', stance: 'discouraged' },
      ],
      note: 'It does not name fair criticism of the school; whether a complaint goes too far depends on how it makes the school look, so we only suggest a second thought.',
    },
    {
      ref: '2.3.10',
      heading: 'Safer online behaviour',
      says: "Profiles often ask for a job title. If the school employs you, most of all as a teacher or teaching assistant, don't put anything on a site that could show what your profession is or which school you work at; it can sometimes harm their good name or the governors'.",
      topics: [
        { topic: 'profession-named', stance: 'forbidden' },
        { topic: 'school-named', stance: 'forbidden' },
        { topic: 'school-branding', stance: 'forbidden' },
      ],
      accounts: ['personal', 'professional'],
      note: 'Speaks to employees about their own pages, posts included, so not of an account run for the school. LinkedIn and work profiles are not excepted. It does not name the logo or uniform; we count them because they show the school.',
    },
    {
      ref: 'Section 2.4, opening',
      heading: 'Protection of personal information',
      says: 'Introduces what every adult working there should do to look after personal information.',
      topics: [{ topic: 'scope', stance: 'information' }],
    },
    {
      ref: '2.4.1',
      heading: 'Protection of personal information',
      says: 'Never let anybody else have your work log-ins or passwords.',
      topics: [{ topic: 'credentials', stance: 'forbidden' }],
    },
    {
      ref: '2.4.2',
      heading: 'Protection of personal information',
      says: 'Keep your own phone numbers to yourself.',
      topics: [
        { topic: 'contact-details', stance: 'forbidden', means: ['phone'] },
        { topic: 'contact-channel', stance: 'forbidden', means: ['phone'] },
      ],
      note: 'About phone numbers only; for e-mail see 2.4.3, for a home address 2.3.2. 2.5.6 allows giving numbers to pupils where senior management and parents or carers agree; this clause names no exception.',
    },
    {
      ref: '2.4.3',
      heading: 'Protection of personal information',
      says: "Don't let pupils or parents have your own e-mail address. If homework has to be sent electronically, use the school's.",
      topics: [
        { topic: 'contact-channel', stance: 'forbidden', people: ['pupil', 'parent'], means: ['e-mail'] },
        { topic: 'contact-details', stance: 'discouraged', audiences: ['public'] },
        { topic: 'school-account', stance: 'duty' },
      ],
      exceptions: [
        {
          when: 'school-account',
          says: "Homework can be sent through the school's e-mail address.",
          topics: ['contact-channel'],
        },
      ],
      note: 'What anyone can see, pupils and parents can see, so a public address is worth a second thought. 2.5.6 allows it for pupils where senior management and parents or carers agree; this clause names no exception.',
    },
    {
      ref: '2.4.4',
      heading: 'Protection of personal information',
      says: "Note down your phone's own identity number (IMEI), and keep the phone safe while you are at school.",
      topics: [{ topic: 'phones-in-school', stance: 'duty' }],
    },
    {
      ref: '2.4.5',
      heading: 'Protection of personal information',
      says: 'Know who can see what is on your pages, and how to keep certain groups from seeing it.',
      topics: [
        { topic: 'privacy-settings', stance: 'duty' },
        { topic: 'public-visibility', stance: 'duty' },
      ],
      accounts: ['personal', 'professional'],
    },
    {
      ref: '2.4.6',
      heading: 'Protection of personal information',
      says: 'If the school employs you, never knowingly let personal or sensitive information that you have from your job be passed on or published on social media, nor bring that about. It would seriously go against this policy and your data protection duties.',
      topics: [
        { topic: 'confidential', stance: 'forbidden' },
        { topic: 'pupil-identified', stance: 'forbidden' },
        { topic: 'parent-identified', stance: 'forbidden' },
        { topic: 'people-images', stance: 'forbidden', people: ['pupil', 'parent'], accounts: ['personal', 'professional'] },
      ],
      note: 'It speaks of personal data in general. We count names and recognisable photos of pupils or parents that you have from work as such; which photos the school shows on its own pages is for the school to settle.',
    },
    {
      ref: '2.5.1',
      heading: 'Communication between pupils / adults working in school',
      says: 'However you communicate with pupils, stay within clear professional limits.',
      topics: [{ topic: 'contact-pupil', stance: 'duty' }],
    },
    {
      ref: '2.5.2',
      heading: 'Communication between pupils / adults working in school',
      says: 'The limits of 2.5.1 hold for technology in the widest sense: phones, texts, e-mail, cameras, video, webcams, video calls, websites and blogs.',
      topics: [
        { topic: 'contact-pupil', stance: 'duty' },
        { topic: 'contact-channel', stance: 'information', people: ['pupil'] },
      ],
    },
    {
      ref: '2.5.3',
      heading: 'Communication between pupils / adults working in school',
      says: "Where a trip or assignment calls for contact with pupils, the school normally gives you a work phone and e-mail address. Don't give pupils or parents your own for it.",
      topics: [
        { topic: 'contact-channel', stance: 'forbidden', people: ['pupil', 'parent'], means: ['phone', 'e-mail'] },
        { topic: 'school-devices', stance: 'information' },
        { topic: 'school-account', stance: 'information' },
      ],
      exceptions: [
        {
          when: 'school-account',
          says: 'The work phone and e-mail that the school provides are there for contact that a trip or assignment needs.',
          topics: ['contact-channel'],
        },
      ],
      note: '2.5.6 allows giving your own details to pupils where senior management and parents or carers agree; this clause names no exception.',
    },
    {
      ref: '2.5.4',
      heading: 'Communication between pupils / adults working in school',
      says: "Don't ask a pupil for personal information or reply when they offer some, beyond what may suit your professional role.",
      topics: [{ topic: 'contact-pupil', stance: 'forbidden' }],
      exceptions: [{ when: 'professional-use', says: 'What may suit your professional role is left out.' }],
    },
    {
      ref: '2.5.5',
      heading: 'Communication between pupils / adults working in school',
      says: 'Keep everything you send open, so that others could check it. Be careful with pupils: nobody should be able to misread your motives or take what you do for grooming.',
      topics: [
        { topic: 'contact-pupil', stance: 'duty' },
        { topic: 'contact-channel', stance: 'duty', people: ['pupil'] },
      ],
    },
    {
      ref: '2.5.6',
      heading: 'Communication between pupils / adults working in school',
      says: "Don't give pupils your own e-mail address, home or mobile number, unless senior management and the parents or carers have agreed that it's needed.",
      topics: [
        { topic: 'contact-channel', stance: 'permission', people: ['pupil'], means: ['phone', 'e-mail'] },
        { topic: 'contact-details', stance: 'discouraged', audiences: ['public'] },
      ],
      leave: ['senior-leader', 'parents'],
      exceptions: [
        {
          when: 'leave-given',
          says: 'You may where both senior management and the parents or carers have agreed to the need.',
          topics: ['contact-channel'],
        },
      ],
      note: 'Both must agree. 2.4.2, 2.4.3 and 2.5.3 ask the same without this exception, and it does not reach parents.',
    },
    {
      ref: '2.5.7',
      heading: 'Communication between pupils / adults working in school',
      says: "E-mails, texts or web messages between you and a pupil outside the agreed ways may lead to disciplinary or criminal investigations. Use internal e-mail only as the school's policy says.",
      topics: [
        { topic: 'contact-pupil', stance: 'forbidden' },
        { topic: 'contact-channel', stance: 'forbidden', people: ['pupil'] },
        { topic: 'school-account', stance: 'duty' },
        { topic: 'discipline', stance: 'information' },
      ],
      exceptions: [
        {
          when: 'school-account',
          says: 'You keep to the ways of writing to pupils that have been agreed.',
          topics: ['contact-pupil', 'contact-channel'],
        },
      ],
      note: 'Warns of investigations rather than saying "must not".',
    },
    {
      ref: '2.6.1',
      heading: 'Social contact',
      says: "Don't start social contact with pupils through social media or similar technology, and don't try to.",
      topics: [
        { topic: 'contact-pupil', stance: 'forbidden' },
        { topic: 'contact-former-pupil', stance: 'discouraged' },
      ],
      exceptions: [
        {
          when: 'adult-now',
          says: 'A former student of 18 or over is a pupil under neither clause; 2.3.4 still asks for care where siblings remain.',
          topics: ['contact-former-pupil'],
        },
      ],
      note: '1.2.2 and 1.2.3 disagree on whether students past 18, and former students under 18, are pupils. Under 1.2.3 this clause covers the latter, so we ask for a second thought.',
    },
    {
      ref: '2.6.2',
      heading: 'Social contact',
      says: 'Staff and pupils may meet socially, for example because a teacher and a parent move in the same circle. Be open about such a contact wherever it could affect you or your position at the school.',
      topics: [
        { topic: 'declare-relationship', stance: 'duty', people: ['pupil', 'parent'] },
        { topic: 'contact-parent', stance: 'duty' },
        { topic: 'contact-family', stance: 'allowed', people: ['pupil', 'parent'] },
        { topic: 'contact-pupil', stance: 'information' },
      ],
      exceptions: [
        {
          when: 'shared-circle',
          says: 'Contact through a social circle you share is accepted; be open about it wherever it could affect you or your position.',
          topics: ['contact-parent', 'contact-family'],
        },
      ],
      note: 'It does not say whom to tell, nor that being online friends with a pupil becomes fine (see 2.3.4).',
    },
    {
      ref: '2.6.3',
      heading: 'Social contact',
      says: "Be aware that some online contacts, above all those others don't know of, can be mistaken for grooming. That can go for contacts through your hobbies or your own family too.",
      topics: [
        { topic: 'contact-pupil', stance: 'discouraged' },
        { topic: 'contact-family', stance: 'discouraged', people: ['pupil'] },
      ],
    },
    {
      ref: '2.7.1',
      heading: INTERNET_USE,
      says: 'Nothing can excuse having indecent images of children. Looking at, making or keeping them is a crime and, if proven, means prosecution and the end of your job; staff who visit such sites and have links to them are seen as a serious threat to children.',
      topics: [
        { topic: 'indecent-images', stance: 'forbidden' },
        { topic: 'discipline', stance: 'information' },
      ],
    },
    {
      ref: '2.7.2',
      heading: INTERNET_USE,
      says: "Don't look at adult pornography on equipment of the school, and don't bring your own device to work with such pictures or links on it. Either would raise serious doubts about your working with children.",
      topics: [
        { topic: 'indecent-images', stance: 'forbidden' },
        { topic: 'school-devices', stance: 'forbidden' },
        { topic: 'discipline', stance: 'information' },
      ],
    },
    {
      ref: '2.7.3',
      heading: INTERNET_USE,
      says: 'Take every reasonable care that pupils never come across unsuitable images or links. The school needs sensible controls on the equipment pupils go online with, and personal passwords should stay secret.',
      topics: [
        { topic: 'pupil-online-safety', stance: 'duty' },
        { topic: 'credentials', stance: 'duty' },
        { topic: 'leader-duties', stance: 'duty' },
      ],
    },
    {
      ref: '2.7.4',
      heading: INTERNET_USE,
      says: "If indecent images of children turn up, the police and the school's child protection officer (the designated safeguarding lead) should be told at once. The school should go by its disciplinary or grievance policies, and not look into or judge the material itself: that could spoil evidence, even lead to a prosecution.",
      topics: [
        { topic: 'indecent-images', stance: 'duty' },
        { topic: 'report-concern', stance: 'duty' },
        { topic: 'leader-duties', stance: 'duty' },
      ],
      tell: ['police', 'safeguarding-lead'],
    },
    {
      ref: '2.7.5',
      heading: INTERNET_USE,
      says: "If other unsuitable material turns up, perhaps legal but a worry about a colleague, the headteacher and child protection officer (the designated safeguarding lead) should be told and asked for advice. Don't look into or judge it before then; the school should go by its disciplinary or grievance policies.",
      topics: [
        { topic: 'report-concern', stance: 'duty' },
        { topic: 'leader-duties', stance: 'duty' },
      ],
      tell: ['headteacher', 'safeguarding-lead'],
    },
    {
      ref: '2.7.6',
      heading: INTERNET_USE,
      says: 'By law (the 2015 counter-terrorism act), people the school employs must do all they reasonably can so that students neither see nor can reach anything online that argues for terrorism or for what points (a) to (e) list. Accepted fiction and approved teaching are left out.',
      topics: [{ topic: 'pupil-online-safety', stance: 'duty' }],
      exceptions: FICTION_OR_TEACHING,
    },
    {
      ref: '2.7.6(a)',
      heading: INTERNET_USE,
      says: 'Do what you reasonably can to keep students from material that argues for serious violence against somebody.',
      topics: [{ topic: 'pupil-online-safety', stance: 'duty' }],
      exceptions: FICTION_OR_TEACHING,
    },
    {
      ref: '2.7.6(b)',
      heading: INTERNET_USE,
      says: 'Do what you reasonably can to keep students from material that argues for damaging property seriously.',
      topics: [{ topic: 'pupil-online-safety', stance: 'duty' }],
      exceptions: FICTION_OR_TEACHING,
    },
    {
      ref: '2.7.6(c)',
      heading: INTERNET_USE,
      says: "Do what you reasonably can to keep students from material that argues for putting a life at risk, unless it is only the doer's own.",
      topics: [{ topic: 'pupil-online-safety', stance: 'duty' }],
      exceptions: FICTION_OR_TEACHING,
    },
    {
      ref: '2.7.6(d)',
      heading: INTERNET_USE,
      says: 'Do what you reasonably can to keep students from material that argues for gravely endangering the health or safety of people at large, or of one group among them.',
      topics: [{ topic: 'pupil-online-safety', stance: 'duty' }],
      exceptions: FICTION_OR_TEACHING,
    },
    {
      ref: '2.7.6(e)',
      heading: INTERNET_USE,
      says: 'Do what you reasonably can to keep students from material that argues for tampering with or knocking out an electronic system in a serious way.',
      topics: [{ topic: 'pupil-online-safety', stance: 'duty' }],
      exceptions: FICTION_OR_TEACHING,
    },
    {
      ref: '2.7.7',
      heading: INTERNET_USE,
      says: "If the school employs you, don't use social media or other technology to take part in anything that argues for or involves what points (a) to (e) list. Accepted fiction and approved teaching are left out.",
      topics: [{ topic: 'unlawful', stance: 'forbidden' }],
      exceptions: FICTION_OR_TEACHING,
    },
    {
      ref: '2.7.7(a)',
      heading: INTERNET_USE,
      says: "Don't use social media or similar technology to argue for, or take part in, serious violence against somebody.",
      topics: [{ topic: 'unlawful', stance: 'forbidden' }],
      exceptions: FICTION_OR_TEACHING,
    },
    {
      ref: '2.7.7(b)',
      heading: INTERNET_USE,
      says: "Don't use social media or similar technology to argue for, or take part in, damaging property seriously.",
      topics: [{ topic: 'unlawful', stance: 'forbidden' }],
      exceptions: FICTION_OR_TEACHING,
    },
    {
      ref: '2.7.7(c)',
      heading: INTERNET_USE,
      says: "Don't use social media or similar technology to argue for, or take part in, putting a life at risk, unless it is only the doer's own.",
      topics: [{ topic: 'unlawful', stance: 'forbidden' }],
      exceptions: FICTION_OR_TEACHING,
    },
    {
      ref: '2.7.7(d)',
      heading: INTERNET_USE,
      says: "Don't use social media or similar technology to argue for, or take part in, gravely endangering the health or safety of people at large, or of one group among them.",
      topics: [{ topic: 'unlawful', stance: 'forbidden' }],
      exceptions: FICTION_OR_TEACHING,
    },
    {
      ref: '2.7.7(e)',
      heading: INTERNET_USE,
      says: "Don't use social media or similar technology to argue for, or take part in, tampering with or knocking out an electronic system in a serious way.",
      topics: [{ topic: 'unlawful', stance: 'forbidden' }],
      exceptions: FICTION_OR_TEACHING,
    },
    {
      ref: '2.8.1',
      heading: 'Cyber-bullying',
      says: 'Cyber-bullying here means using modern technology to shame, humiliate, scare or threaten someone so as to gain a hold over them.',
      topics: [{ topic: 'cyberbullying', stance: 'information' }],
    },
    {
      ref: '2.8.2',
      heading: 'Cyber-bullying',
      says: 'Prevention matters: protect yourself against cyber-bullying. Following this policy should help keep your personal details out of the wrong hands.',
      topics: [{ topic: 'cyberbullying', stance: 'duty' }],
    },
    {
      ref: '2.8.3',
      heading: 'Cyber-bullying',
      says: "If it happens, keep a record of the abuse and don't delete any text or e-mail. You're advised to take screenshots, and take care to note when and where online it was.",
      topics: [{ topic: 'cyberbullying', stance: 'duty' }],
    },
    {
      ref: '2.8.4',
      heading: 'Cyber-bullying',
      says: 'You may want your union or professional association, or a colleague, to stand by you.',
      topics: [{ topic: 'cyberbullying', stance: 'allowed' }],
    },
    {
      ref: '2.8.5',
      heading: 'Cyber-bullying',
      says: "You're encouraged to report every case to your line manager or the headteacher. It is taken seriously and handled with your wishes in mind; whether to go to the police is for the person being bullied to say.",
      topics: [
        { topic: 'cyberbullying', stance: 'duty' },
        { topic: 'report-concern', stance: 'duty' },
      ],
      tell: ['line-manager', 'headteacher'],
      note: 'An encouragement, not an order; either of the two will do.',
    },
    {
      ref: '3.1.1',
      heading: 'Review of policy',
      says: 'Best looked at again every year, and sooner where important new technology, new online dangers or incidents call for it.',
      topics: [{ topic: 'review', stance: 'information' }],
    },
  ],
};
