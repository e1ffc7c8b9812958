/**
 * What leaders are asked to do, by subject: policies give heads and governors many duties, and a yes that rests on another duty than the one
 * asked about is a wrong yes. Knows no policy: a clause speaks of a subject where its words do.
 */
import { type Route, routeOf } from './matters';

/** A subject as people ask about it, in plain words, and as clauses put it. */
type Subject = readonly [asked: RegExp, said: RegExp];

const SUBJECTS: readonly Subject[] = [
  [
    /\b(?:train(?:ing|ed|s)?|induct\w*|brief(?:ing|ed)?|inset|new starters?|refresher|go through it|(?:read|know|tell (?:us|me|them|new staff|staff|everyone|everybody)) (?:about )?(?:it|this|the (?:rules?|policy)))\b/,
    /\b(?:train|induct|get to know|know this)/i,
  ],
  [/\b(?:review\w*|updat\w*|re ?writ\w*|out of date|how often)\b/, /\b(?:review|look at this policy|updat)/i],
  [
    /\b(?:monitor\w*|spot checks?|snoop\w*|keep(?:ing)? an eye|check(?:s|ing|ed)? (?:up|on|our|my|staff|their|pages|profiles|accounts))\b/,
    /\bmonitor/i,
  ],
  [
    /\b(?:investigat\w*|look(?:s|ed|ing)? into|accus\w*|allegations?|complain\w*|breach\w*|breaks?|broke|reports|reported|act on)\b/,
    /\b(?:look(?:ed|s)? into|accused|disclosed|worr(?:y|ies)|raised it|leave it alone)/i,
  ],
  [
    /\b(?:support\w*|counsel\w*|protect\w*|abus\w*|troll\w*|attack\w*|slag\w* off|back (?:me|us|staff)|stand (?:up for|by)|stick up for|help (?:me|us|staff|teachers))\b/,
    /\b(?:protects?\b|support|fitting)/i,
  ],
  [/\b(?:reputation|good name|bad name|school name|name s being|disrepute)\b/, /\b(?:good name|reputation)/i],
  [
    /\b(?:work|school) (?:phones?|numbers?|emails?)\b|\b(?:give|provide|supply|buy|pay for|get) (?:me|us|staff|teachers) (?:a |an |with )?(?:phones?|numbers?|emails?)\b/,
    /\b(?:number for work|phone for work|school phone)/i,
  ],
  [
    /\b(?:tell(?:s|ing)?|inform\w*|let) (?:all )?(?:the )?(?:parents|families)\b/,
    /\bparents (?:should|must) know|\b(?:tell|warn|inform) (?:all )?(?:the )?parents/i,
  ],
  [
    /\b(?:writ(?:e|es|ten|ing) (?:it|things|this) down|records?|recorded|minuted|paperwork|logs?|logged)\b/,
    /\b(?:writes? down|record)/i,
  ],
  [/\b(?:suspen\w*|sack\w*|disciplin\w*|hr|human resources|personnel)\b/, /\b(?:suspend|disciplin|HR\b|personnel)/i],
  [/\b(?:filter\w*|firewall|controls?)\b/, /\b(?:controls?|filter)/i],
  [/\b(?:police(?! (?:our|my|the|their|staff))|lado|local authority|council)\b/, /\b(?:police|LADO|council|unit)\b/i],
  [/\b(?:confidential\w*|keep it quiet|tell everyone)\b/, /\bconfidential/i],
  [/\b(?:talk(?:s|ing)?|discuss\w*|meetings?|time) (?:to|with|about|for)\b/, /\btalk/i],
];

/** What their duties are, at large. */
const AT_LARGE =
  /\b(?:duty|duties|responsib\w*|roles?|job|part|bit|bits|remit|obligations?|accountable|in charge|on the hook|carr(?:y|ies) the can|enforces?|oversees?)\b|\bwhat (?:\w+ ){0,3}(?:must|should|does|do|is|are|am|have)\b|\bmeant to do\b|\bsupposed to do\b|\broll (?:this|it) out\b/;

/** Whether they are bound like everybody else. */
const BOUND =
  /\b(?:same rules?|follow (?:it|the|this)|stricter|higher (?:standard|bar)|apply to|keep to|stick to|exempt|rules? for (?:her|him|them)|nicer)\b/;

/** Nothing says this. */
const NOTHING = /(?!)/;

/** Where a question on leaders is looked up, by what it asks of them. `words`: plain words. */
export function leadersRoute(words: string): Route {
  const duties: Route = { ...routeOf('leaders', []), beside: ['leader-duties'] };
  const subjects = SUBJECTS.filter(([asked]) => asked.test(words));
  if (subjects.length > 0) return { ...duties, saying: new RegExp(subjects.map(([, said]) => said.source).join('|'), 'i') };
  if (BOUND.test(words)) return { ...routeOf('who-is-bound', []), beside: ['leader-duties'] };
  return AT_LARGE.test(words) ? duties : { ...duties, saying: NOTHING };
}
