/** Words of the trade: a quick look whether a passage speaks of work at a school. */
import type { Passage } from '../passage';
import { hasWord, wordList } from '../words';

const TRADE = wordList(
  `staffroom photocopying photocopier photocopy twilight twilights inset lanyard lanyards timetable timetables ppa slt smt marking lesson
  lessons classroom classrooms detention detentions assembly briefing briefings minibus tutor curriculum residential pta sats
  ofsted gcse gcses coursework mocks whiteboard whiteboards phonics observation observed appraisal appraisals probationer
  pupil pupils registers seating textbooks tas cpd exam exams school schools academy academies trust mat executives
  headteacher attendance playground worksheets probation bursar caretaker governors senco teaching teach teacher teachers deputy
  corridor corridors raffle deposits census nqt ect initiative powerpoint glue scrutiny coordinator`,
);

/** Whether the passage has a word of the trade. */
export function speaksOfTrade(passage: Passage): boolean {
  return passage.remember('trade-words', () => hasWord(passage, TRADE));
}
