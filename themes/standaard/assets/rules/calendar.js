// Days for a calendar (RFC 5545): whole days, without alarms or guests.

import { clean } from './text.js';

const LINE = 75; // Octets, the line break not counted.

/** @typedef {{uid: string, year: number, month: number, day: number, title: string, text: string}} Day */

/** @param {string} text */
const escaped = (text) => clean(text).replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', ' ');

/**
 * A line in pieces that fit, never within a character.
 *
 * @param {string} line
 */
function folded(line) {
  const encoder = new TextEncoder();
  const pieces = [''];
  let size = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (size + length > LINE) {
      pieces.push('');
      size = 1; // The blank with which it goes on.
    }
    pieces[pieces.length - 1] += character;
    size += length;
  }
  return pieces.join('\r\n ');
}

/** @type {(year: number, month: number, day: number) => string} */
const date = (year, month, day) => new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10).replaceAll('-', '');

/**
 * The text of a file.
 *
 * @param {Day[]} days
 * @param {Date} now
 */
export function write(days, now) {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = days.flatMap(({ uid, year, month, day, title, text }) => [
    'BEGIN:VEVENT', `UID:${escaped(uid)}`, `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date(year, month, day)}`, `DTEND;VALUE=DATE:${date(year, month, day + 1)}`,
    `SUMMARY:${escaped(title)}`, ...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]), 'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Scandossier//NL', ...lines, 'END:VCALENDAR', '']
    .map(folded).join('\r\n');
}
