// Moments, dates and school years, as result files write them.

const moment = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d{1,9})?(Z|[+-](\d\d):(\d\d))$/;
const AUGUST = 7; // As a date counts months.
/** @param {number} number */
const two = (number) => String(Math.abs(number)).padStart(2, '0');

/**
 * Whether a text is a complete moment: `2026-11-23T10:00:00+01:00`.
 *
 * @param {string} text
 */
export function isMoment(text) {
  const parts = moment.exec(text);
  if (!parts) return false;
  const [year, month, date, hour, minute, second] = parts.slice(1, 7).map(Number);
  if (year < 1900 || year >= 2200 || hour > 23 || minute > 59 || second > 59) return false;
  if (Number(parts[9] || 0) > 23 || Number(parts[10] || 0) > 59) return false;
  const start = new Date(Date.UTC(year, month - 1, date));
  return start.getUTCMonth() === month - 1 && start.getUTCDate() === date;
}

/**
 * `2026-11-23`, the day where the user is.
 *
 * @param {Date} date
 */
export function day(date) {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * `2026-11-23T10:00:00+01:00`, the time where the user is.
 *
 * @param {Date} date
 */
export function write(date) {
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  const offset = -date.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  return `${day(date)}T${time}${sign}${two(Math.trunc(offset / 60))}:${two(offset % 60)}`;
}

/**
 * A moment in words: `10:00` today, `3 november 2026, 10:00` on another day.
 *
 * @param {Date} date
 * @param {Date} now
 */
export function inWords(date, now) {
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  if (day(date) === day(now)) return time;
  const words = date.toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
  return `${words}, ${time}`;
}

/**
 * The school year of a day, which begins on 1 August: `2026-2027`.
 *
 * @param {Date} date
 */
export function schoolYear(date) {
  const first = date.getFullYear() - (date.getMonth() < AUGUST ? 1 : 0);
  return `${first}-${first + 1}`;
}

/**
 * Whether a text is two consecutive years: `2026-2027`.
 *
 * @param {string} text
 */
export function isSchoolYear(text) {
  if (!/^\d{4}-\d{4}$/.test(text)) return false;
  const [first, second] = text.split('-').map(Number);
  return first >= 1900 && second === first + 1;
}

/**
 * A moment as numbers that compare whatever the zone: seconds since 1970, then nanoseconds.
 *
 * @param {string} text
 */
export function instant(text) {
  const fraction = /\.(\d+)/.exec(text)?.[1] ?? '';
  return [Date.parse(text.replace(/\.\d+/, '')) / 1000, Number(fraction.padEnd(9, '0'))];
}
