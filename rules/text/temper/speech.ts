/**
 * How words are meant: whether the writer stands behind them. Somebody else's words, a denial, speech against an insult, a
 * story or a play are not the writer's own rudeness. All patterns look at a bounded stretch around the words.
 */
import type { Passage, Span } from '../passage';
import { plainOf } from '../plain';
import { standsIn } from '../stands';

export type Disowned = 'quoted' | 'reported' | 'denied' | 'countered' | 'story';

/** "he called me a ", "she said I was ", "gets called a ": somebody else's words, told by the writer. */
const REPORTED = new RegExp(
  [
    String.raw`\b(?:calls?|called|calling|branded|labell?ed|named)\s(?:me|us|him|her|them|someone|somebody|anyone|people|each\sother|themselves|(?:my|our|his|her|their|a|the|another)\s[a-z]{2,14}(?:\s[a-z]{2,14})?)\s(?:(?:a|an|the|all|some|such|bunch|load|of|[a-z]{3,10}ing)\s){0,4}$`,
    String.raw`\b(?:said|says|say|told|tells|thinks?|thought|reckons?|claims?|claimed|shouted|screamed|yelled|muttered|implied|suggested)\s(?:that\s|me\s|us\s|him\s|her\s|them\s){0,2}(?:i|we|i'm|we're)\b[^.!?]{0,30}$`,
    String.raw`\b(?:he|she|they|someone|somebody|people|everyone|some\s[a-z]{3,10}|(?:my|his|her|a|another|the)\s(?:mum|dad|friend|mate|husband|wife|partner|sister|brother|colleague|parent|pupil|kid|inspector|other\s[a-z]{3,10}))\s(?:said|says|reckons?|claims?|told\s(?:me|us|everyone)|insists?|moans?)\s[^.!?]{0,50}$`,
    String.raw`\b(?:been|being|get|gets|got|was|were)\s(?:called|labelled|branded|told)\s(?:(?:a|an|the|i'm|that|i|am|was|all)\s){0,4}[^.!?,]{0,12}$`,
  ].join('|'),
);
/** The writer's own report of the writer's own words is still the writer's: "I called him a muppet". */
const OWN_REPORT = /\b(?:i|i've|i'd|we)\s(?:just\s|have\s|had\s|once\s)?(?:calls?|called)\b[^.!?]{0,40}$/;

/** "not a ", "never ", "isn't ", right before the words. */
const DENIED =
  /(?:\b(?:not|never|no|nor|nobody(?:\sis|'s)?|none|without|hardly|cannot|isnt|arent|wasnt|werent|dont|doesnt|didnt|wouldnt|isn|aint)|n't)\s(?:(?:a|an|the|any|one|all|as|that|this|being|be|been|ever|really|actually|in|of|my|our|them|us|class|is|are|a\sbit)\s){0,3}$|\bnobody\s(?:in|at|on)\s[a-z0-9 ]{2,20}\sis\s$/;
/** Denials that deny nothing: "not just lazy", "I'm not saying he's thick but". */
const FEIGNED =
  /\b(?:not\s(?:just|only|merely|being|saying|gonna|going)|no\s(?:offen[cs]e|wonder|doubt|surprise|lie|joke)|can't\sbelieve|why\snot|never\s(?:been\s(?:so|this|as|such|worse)|met|seen|known|taught|had|heard|come\sacross)\s(?:such|so|a|an|anyone|any))\b[^.!?]{0,40}$/;
/** "I would never call a child ", "I'd never say": the writer's own rule. */
const NEVER =
  /\b(?:(?:i|we)(?:'d|\swould|\swill|'ll|\scould|\sdo|'ve)?\s(?:never|not)|(?:i|we)\s(?:don't|dont|won't|wont|wouldn't|wouldnt|didn't|couldn't)|never|nobody\sshould|no\sone\sshould|no\s(?:teacher|child|one|kid|pupil|adult)\s(?:should|is|deserves|wants)|you\s(?:can't|cant|cannot|shouldn't|don't)|don't\s(?:ever|you\sdare|let\sanyone))\s(?:ever\s)?(?:call|say|saying|tell|telling|describe|write|post|think|accuse|use|hit|hurt|hate|label|be|been|have|told|called|threaten|ever)\b(?!\s(?:yourself|myself))[^.!?]{0,60}$/;

const SAYING =
  /\b(?:call|calls|called|calling|say|says|saying|said|label|labels|labelled|labelling|describ(?:e|es|ed|ing)|name-calling|refer(?:s|red|ring)?|tell|tells|telling|told|using|uses|used|use|hearing|hear|heard|word|words|term|insult|insults|slur|slurs|joke|jokes|comment|comments|stereotypes?|attitude|attitudes|think|thinks|thinking)\b/;
/** What shows that a sentence speaks against such words. */
const AGAINST =
  /\b(?:not\s(?:ok|okay|on|acceptable|funny|cool|true|right|fair)|isn't\s(?:ok|okay|on|acceptable|funny|true|right|fair|banter)|never\s(?:ok|okay|acceptable|funny|right)|unacceptable|wrong|stop|shouldn't|should\snot|should\snever|no\sexcuse|says\smore\sabout|challenge[ds]?|hurtful|harmful|bigot(?:s|ed|ry)?|ignorance|prejudiced?|racism|racist|sexism|sexist|homophobi[ac]|transphobi[ac]|ableis[mt]|hate\sspeech|discrimination|reported\s(?:it|him|her|them)|zero\stolerance|won't\s(?:have|tolerate|accept|stand)|not\shave|ban(?:ned)?|unfollow|myth|anyone\swho|people\swho|whoever|those\swho|if\syou\s(?:think|say|call|hate|use)|who\sstill\s(?:say|think|call)|hasn't\smet|has\snever|have\snever|never\slasts?|disgusts\sme|ashamed|sick\sof\shearing|tired\sof\shearing|fed\sup\sof\shearing|don't\slet\sanyone|offended\sby|what\snot\sto\ssay|why\sdo\speople)\b/;

/** Needs no word for saying beside it. */
const PLAINLY_AGAINST =
  /\b(?:unfollow|unfriend|if\syou\s(?:hate|think\s(?:that\s)?(?:it's|its)\sok)|stop\s(?:calling|saying|telling|describing)|no\sroom\sfor|has\sno\splace|have\sno\splace|kick\s(?:it|racism)\sout|zero\stolerance|not\sin\smy\sclassroom)\b/;

/** "in the school play", "the villain", "Year 6 wrote a story about": made-up people. */
const STORY =
  /\b(?:(?:the|this|that|new|my|favourite|good|great)\s(?:book|film|movie|play|show|song|game)\b(?!\s(?:look|bag|corner|scrutin|fair))|book\s(?:about|by|week)|story|stories|novel|poem|school\splay|panto|pantomime|musical|nativity|episode|series|netflix|character|characters|villain|chapter|author|roald\sdahl|dahl|shakespeare|macbeth|dickens|assembly\sabout|dressed\s(?:up\s)?as|costumes?|fancy\sdress|halloween|world\sbook\sday|role\splay|audition|cast\sas|game\sof|cartoon|puppet\sshow|myths?|legends?|dragon|knight|pirates?|romans?|vikings?|victorians?|tudors?|horrible\shistories|the\stwits|trunchbull|documentary|podcast|lyrics?)\b/;

/** How far around words their sentence is looked at, so that a text without full stops costs no more than one with them. */
const REACH = 160;

/** The sentence around `span` in plain letters, up to a bounded reach on either side. */
export function around(passage: Passage, span: Span): string {
  const { start, end } = passage.sentenceAt(span.start);
  return plainOf(passage).slice(Math.max(start, span.start - REACH), Math.min(end, span.end + REACH));
}

/** What stands before `span` in its sentence, up to a bounded reach. */
export function lead(passage: Passage, span: Span, reach = REACH): string {
  const { start } = passage.sentenceAt(span.start);
  return plainOf(passage).slice(Math.max(start, span.start - reach), span.start);
}

/** Whether, and why, the words at `span` are not the writer's own. */
export function disowned(passage: Passage, span: Span): Disowned | undefined {
  if (passage.isQuoted(span)) return 'quoted';
  const before = lead(passage, span, 90);
  if (REPORTED.test(before) && !OWN_REPORT.test(before)) return 'reported';
  if (NEVER.test(before)) return 'denied';
  if (DENIED.test(before) && !FEIGNED.test(before)) return 'denied';
  if (isCountered(passage, span)) return 'countered';
  return undefined;
}

/** Whether the sentence speaks against saying such things: "calling a child thick is never ok". */
export function isCountered(passage: Passage, span: Span): boolean {
  const sentence = around(passage, span);
  if (standsIn(PLAINLY_AGAINST, sentence)) return true;
  return standsIn(AGAINST, sentence) && standsIn(SAYING, sentence) && !/\bi(?:'m|\sam)?\snot\ssaying\b/.test(sentence);
}

/** Whether the sentence tells of made-up people, a lesson's topic or a costume. */
export function isStory(passage: Passage, span: Span): boolean {
  return STORY.test(around(passage, span));
}

/** The same, leaving the words themselves out: "like he's in panto" tells of no panto. */
export function isStoryBeside(passage: Passage, span: Span): boolean {
  const { end } = passage.sentenceAt(span.start);
  return STORY.test(lead(passage, span)) || STORY.test(plainOf(passage).slice(span.end, Math.min(end, span.end + REACH)));
}

const OURSELVES =
  /\bwe(?:'re)?\s(?:(?:are|were|all|both|look|looked|just|really|such|so|like|absolute|absolutely|total|complete|a|an|bunch|pack|lot|of|bit|proper|right|being)\s){0,6}$/;

/** "we are animals", "we all look like zombies": said of the writer and those around them, which mocks nobody. */
export const isOfOurselves = (passage: Passage, span: Span): boolean => OURSELVES.test(passage.before(span, 60));
