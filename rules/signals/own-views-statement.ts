import { isProse } from '../item';
import type { Example, ItemFind, ItemSignal, SignalFound } from '../signal';
import type { Context } from '../text/context';
import { speaksOfSchoolLife } from '../text/school/school-life';
import { standsIn } from '../text/stands';

const VIEWS = String.raw`(?:views?|veiws?|veiw|vews|opinions?|opinons?|oppinions?|tweets?|posts?|thoughts|ramblings|rants?|comments|content|words|nonsense|rubbish|ideas|everything(?:\shere)?|retweets|rts?|likes|stuff)`;
/** The statement in the many ways people write it. */
const STATEMENT = new RegExp(
  [
    String.raw`\b${VIEWS}(?:\s(?:and|&)\s\w{3,12}|\/\w{3,12})?[\s:,-]{1,3}(?:here\s|expressed\s(?:here\s)?|on\shere\s|shared\s){0,2}(?:(?:are|r|is|all|entirely|solely|very\smuch|strictly|purely|definitely|of|course|only|just|expressed)\s){0,4}(?:my\sown|mine|me\sown|own|my|personal|me|owned\sby\sme|not\s(?:my\semployers?'?|the\sschool'?s?|those\sof|my\sschool'?s?|necessarily|representative))\b`,
    String.raw`\b(?:my|own|personal|all)\s(?:own\s)?(?:personal\s)?(?:views|veiws|opinions|opinons|oppinions|thoughts)(?:\s(?:only|alone|mine|own|here|and\snot|not))?\b`,
    String.raw`\b(?:personal|private)\s(?:account|capacity|page|profile|views|opinions)\b`,
    String.raw`\b(?:not|don't|do\snot|doesn't|does\snot|nor)\s(?:\w{2,12}\s){0,2}(?:represent(?:ing|ative)?|reflect|speak\sfor|speaking\sfor|affiliated|endorsed\sby|connected\s(?:to|with)|linked\sto|the\sviews\sof|on\sbehalf\sof)\b`,
    String.raw`\b(?:speak(?:ing)?|tweet(?:ing)?|post(?:ing)?)\s(?:only\s|solely\s)?(?:for\smyself|as\smyself|as\sme|in\sa\spersonal\scapacity)\b`,
    String.raw`\bnot\s(?:my\s)?(?:employer|school|work|trust)(?:'?s)?(?:\sviews?)?\b|\bnothing\sto\sdo\swith\smy\s(?:employer|school|job|work)\b|\bbarn\sfy\shun\b|\bfy\smarn\b|\bmy\sown\sopinions?\b|\b(?:all\s)?mine\snot\s(?:theirs|yours|work's)\b`,
  ].join('|'),
);

/** An opinion about work in schools, as a draft gives it. */
const OPINION =
  /\b(?:i\s(?:really\s|honestly\s|genuinely\s|personally\s|firmly\s|strongly\s|do\s|don't\s)?(?:think|believe|feel|reckon|disagree|agree|support|oppose|object)|in\smy\s(?:humble\s|honest\s|professional\s)?(?:opinion|view)|imo|imho|if\syou\sask\sme|my\s(?:view|opinion|take|two\spence|position)|we\s(?:need|should|must)|should\s(?:be|have|never|not|scrap)|(?:is|are)\s(?:a\s)?(?:shambles|disgrace|joke|wrong|pointless|broken|not\sfit|unfair|damaging|failing|the\sproblem|overrated|underrated)|needs?\sto\s(?:be|change|stop|go)|unpopular\sopinion|hot\stake)\b/;
const EDUCATION =
  /\b(?:ofsted|estyn|sats|gcses?|a-?levels?|curriculum|phonics|schools?|teaching|teachers?|education|homework|uniforms?|phones?|behaviou?r|exclusions?|detentions?|funding|inspections?|league\stables|academ(?:y|ies|isation)|dfe|send|ehcps?|attendance|tas?|pay|workload|marking|exams?|classrooms?|pupils|safeguarding|grammar\sschools?|inclusion)\b/;

function* inItem(context: Context, found: readonly SignalFound[]): Generator<ItemFind> {
  const { item, passages } = context;
  if (item.account === 'school' || item.kind === 'setting') return;
  const job = found.find(({ topic, certainty }) => topic === 'profession-named' && certainty !== 'possible');
  const school = found.find(({ topic, certainty }) => topic === 'school-named' && certainty !== 'possible');
  if (item.kind === 'profile') {
    const about = passages.find(({ passage, field }) => isProse(field) && speaksOfSchoolLife(passage.folded));
    const first = job ?? school;
    if (!first && !about) return;
    if (passages.some(({ passage, field }) => field !== 'education' && standsIn(STATEMENT, passage.folded))) return;
    const field = first?.field ?? about?.field;
    yield {
      certainty: first ? 'likely' : 'possible',
      ...(field === undefined ? {} : { field }),
      evidence: first?.evidence ?? about?.passage.text.slice(0, 80) ?? '',
      why: 'Your profile speaks of your work, and nothing in it says that the views are your own.',
    };
    return;
  }
  if (!job) return;
  const opinion = passages.find(({ passage }) => standsIn(OPINION, passage.folded) && standsIn(EDUCATION, passage.folded));
  if (!opinion || passages.some(({ passage }) => standsIn(STATEMENT, passage.folded))) return;
  yield {
    certainty: 'possible',
    evidence: job.evidence,
    why: 'It gives an opinion on schools next to your job. A post cannot show whether your profile says that the views are your own.',
  };
}

export const signal: ItemSignal = { topic: 'own-views-statement', inItem };

export const flags: Example[] = [
  { fields: { bio: 'Maths teacher. Dad. Spurs.' } },
  { fields: { headline: 'Head of Science', bio: 'Talking about edu, cycling and coffee' } },
  'As a school leader I think the new Ofsted report cards are a shambles',
  { fields: { bio: 'Assistant Head. Rants about Ofsted.' } },
  { fields: { headline: 'Deputy Headteacher', bio: 'Leadership, behaviour, biscuits' } },
  { fields: { bio: 'Year 3 teacher with opinions' } },
  { fields: { work: 'Teaching assistant', bio: 'crafts and cats' } },
  { fields: { bio: 'SENCO. Mum. Tea drinker.' } },
  { fields: { headline: 'History teacher', bio: 'Medievalist, runner' } },
  { fields: { bio: 'ECT2 in a primary school, slowly losing my voice' } },
  { fields: { headline: 'Head of Year 8' } },
  { fields: { work: 'Oakfield Academy', bio: 'Leeds fan' } },
  { fields: { bio: 'Maths teacher moaning about phones' } },
  "I'm a TA and in my opinion schools need far more of us",
  'I teach Year 6 and I honestly believe SATs are pointless',
];

export const allows: Example[] = [
  { fields: { bio: 'Maths teacher. Dad. Spurs. Views my own.' } },
  { fields: { bio: 'Deputy Head. All views are mine.' } },
  { fields: { bio: 'Y6 teacher. opinions own, RT not endorsement' } },
  { fields: { bio: 'Primary teacher, tweets are mine alone' } },
  { fields: { headline: 'Head of Science', bio: 'My own veiws, personal account' } },
  { fields: { bio: 'TA. Personal account - views do not represent my employer' } },
  { fields: { bio: 'Baker, cyclist, dad' } },
  { fields: { bio: 'Y6 teacher. All opinions my own.' } },
  { fields: { bio: "Deputy Head | views are mine alone, not my employer's" } },
  { fields: { bio: 'TA, dog mum, personal account' } },
  { fields: { headline: 'Head of English', bio: 'Tweets my own' } },
  { fields: { bio: "Science teacher. Thoughts here are my own, not the school's" } },
  { fields: { bio: 'Primary teacher | own views | RTs not endorsements' } },
  { fields: { bio: 'Welsh teacher. Barn fy hun.' } },
  { fields: { bio: 'SENCO. I speak for myself here' } },
  { fields: { bio: 'Gardener, grandad, Gooner' } },
  { fields: { headline: 'Accountant', bio: 'Numbers and noodles' } },
  { fields: { bio: 'The official account of Year 4 at Oakfield Primary' }, item: { account: 'school' } },
  "I'm a TA and today was a good day",
  'Off to the beach with the dog',
  'I think the new Bond film is rubbish',
  'As a teacher I love a new stationery cupboard',
];
