/** The time of day in the United Kingdom at a moment, worked out from the text of an ISO date-time alone: no clock, no time-zone data. */

export interface UkTime {
  /** YYYY-MM-DD, local */
  readonly date: string;
  /** HH:MM, local */
  readonly clock: string;
  readonly weekend: boolean;
  /** a bank holiday of England and Wales, by rule or given once */
  readonly bankHoliday: boolean;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Reads an ISO date-time. Without an offset it is taken as UK local time. Undefined when it is not a date-time. */
export function ukTimeOf(iso: string): UkTime | undefined {
  const match = ISO.exec(iso);
  if (!match) return undefined;
  const [year, month, day, hour, minute] = match.slice(1, 6).map(Number) as [number, number, number, number, number];
  const written = Date.UTC(year, month - 1, day, hour, minute);
  const local = new Date(match[6] === undefined ? written : inUk(written - offsetMinutes(match[6]) * MINUTE));
  if (Number.isNaN(local.getTime()) || month > 12 || hour > 23 || minute > 59) return undefined;
  const date = local.toISOString().slice(0, 10);
  return {
    date,
    clock: local.toISOString().slice(11, 16),
    weekend: local.getUTCDay() === 0 || local.getUTCDay() === 6,
    bankHoliday: GIVEN_ONCE.has(date) || bankHolidays(local.getUTCFullYear()).includes(date),
  };
}

function offsetMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** UTC in ms to UK wall clock in ms: an hour more from the last Sunday of March, 01:00 UTC, to that of October. */
function inUk(utc: number): number {
  const year = new Date(utc).getUTCFullYear();
  const summer = utc >= lastSunday(year, 2) + 60 * MINUTE && utc < lastSunday(year, 9) + 60 * MINUTE;
  return summer ? utc + 60 * MINUTE : utc;
}

/** Midnight UTC of the last Sunday of a month (0 = January). */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0);
  return last - new Date(last).getUTCDay() * DAY;
}

/** Weddings, jubilees, a funeral and a coronation, after gov.uk/bank-holidays; a Monday in May moved for some of them. */
const GIVEN_ONCE: ReadonlySet<string> = new Set([
  '2011-04-29',
  '2012-06-04',
  '2012-06-05',
  '2020-05-08',
  '2022-06-02',
  '2022-06-03',
  '2022-09-19',
  '2023-05-08',
]);

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Good Friday, Easter Monday, the three Mondays of May and August, Christmas, Boxing and New Year's Day with substitutes. */
function bankHolidays(year: number): string[] {
  const easter = easterSunday(year);
  const firstOfMay = Date.UTC(year, 4, 1);
  const mayMonday = firstOfMay + ((8 - new Date(firstOfMay).getUTCDay()) % 7) * DAY;
  const lastMonday = (month: number): number => {
    const last = Date.UTC(year, month + 1, 0);
    return last - ((new Date(last).getUTCDay() + 6) % 7) * DAY;
  };
  const fixed = [
    Date.UTC(year, 0, 1),
    Date.UTC(year, 0, 2),
    Date.UTC(year, 0, 3),
    Date.UTC(year, 11, 25),
    Date.UTC(year, 11, 26),
    Date.UTC(year, 11, 27),
    Date.UTC(year, 11, 28),
  ];
  const substitutes = fixed.filter((time, index) =>
    isHolidayOrSubstitute(index, new Date(fixed[index < 3 ? 0 : 3] ?? time).getUTCDay()),
  );
  return [easter - 2 * DAY, easter + DAY, mayMonday, lastMonday(4), lastMonday(7), ...substitutes].map(isoDay);
}

/** Which of 1-3 January and 25-28 December are free, by the weekday of the 1st and the 25th. */
function isHolidayOrSubstitute(index: number, weekday: number): boolean {
  if (index === 0 || index === 3 || index === 4) return true;
  if (index === 1) return weekday === 0;
  if (index === 2) return weekday === 6;
  // Christmas on a Saturday moves to the 27th and the 28th, on a Sunday to the 27th, on a Friday Boxing Day moves to the 28th
  return index === 5 ? weekday === 6 || weekday === 0 : weekday === 6 || weekday === 5;
}

/** Easter Sunday of the Gregorian calendar, midnight UTC in ms (anonymous Gregorian computus). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}
