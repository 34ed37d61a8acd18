// The months of a school year, and what a school wrote as a date.

import { isSchoolYear } from './moments.js';

const names = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november',
  'december',
];
const FIRST = 8; // A school year begins in August.
const MONTHS = 17; // Of looking back: the school year and the first months of the next.

/** @typedef {{year: number, month: number, day: number | null}} Found no day: the month as a whole */

/** @param {number} number */
const two = (number) => String(number).padStart(2, '0');

/**
 * The year in which a school year begins; without one, that of a day.
 *
 * @param {string} round
 * @param {Date} now
 */
function startOf(round, now) {
  if (isSchoolYear(round)) return Number(round.slice(0, 4));
  return now.getFullYear() - (now.getMonth() + 1 < FIRST ? 1 : 0);
}

/**
 * The school year of a day: `2026-2027`.
 *
 * @param {Date} now
 */
export function schoolYear(now) {
  const start = startOf('', now);
  return `${start}-${start + 1}`;
}

/**
 * The months in which a team can look back, as the file has them.
 *
 * @param {string} round the school year, or empty
 * @param {Date} now
 */
export function monthsOf(round, now) {
  const start = startOf(round, now);
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = FIRST - 1 + index;
    return `${start + Math.floor(month / 12)}-${two(month % 12 + 1)}`;
  });
}

/**
 * `juni 2027`
 *
 * @param {string} month `2027-06`
 */
export function monthName(month) {
  const [year, number] = month.split('-');
  return `${names[Number(number) - 1] ?? ''} ${year}`.trim();
}

/**
 * The day or month that a text names: `12 maart`, `voor mei`, `12-3-2027`, `2027-03-12`. Without a year it is that of the
 * school year. Null when it names none, or more than one.
 *
 * @param {string} text
 * @param {string} round
 * @param {Date} now
 * @returns {Found | null}
 */
export function dateIn(text, round, now) {
  const found = [...numbers(text), ...words(text, startOf(round, now))];
  return found.length === 1 && isThere(found[0]) ? found[0] : null;
}

/** @param {string} text */
function numbers(text) {
  const days = text.matchAll(/\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b|\b(\d{4})-(\d{2})-(\d{2})\b/g);
  return Array.from(days, ([, day, month, year, ...iso]) => (year
    ? { year: Number(year), month: Number(month), day: Number(day) }
    : { year: Number(iso[0]), month: Number(iso[1]), day: Number(iso[2]) }));
}

/**
 * @param {string} text
 * @param {number} start
 */
function words(text, start) {
  const months = new RegExp(`(?:\\b(\\d{1,2})\\s+)?\\b(${names.join('|')})\\b(?:\\s+(\\d{4})\\b)?`, 'gi');
  return Array.from(text.matchAll(months), ([, day, name, year]) => {
    const month = names.indexOf(name.toLowerCase()) + 1;
    return { year: year ? Number(year) : start + (month < FIRST ? 1 : 0), month, day: day ? Number(day) : null };
  });
}

/** @param {Found} found */
function isThere({ year, month, day }) {
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === (day ?? 1);
}
