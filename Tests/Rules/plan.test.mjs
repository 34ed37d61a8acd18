import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as calendar from '../../themes/standaard/assets/rules/calendar.js';
import { dateIn, monthName, monthsOf, schoolYear } from '../../themes/standaard/assets/rules/school-months.js';

const now = new Date(2026, 10, 28);

test('a school year begins in August', () => {
  assert.equal(schoolYear(new Date(2026, 6, 31)), '2025-2026');
  assert.equal(schoolYear(new Date(2026, 7, 1)), '2026-2027');
  assert.equal(schoolYear(new Date(2027, 0, 1)), '2026-2027');
});

test('a team looks back in the school year, or in the first months of the next', () => {
  const months = monthsOf('2027-2028', now);
  assert.equal(months[0], '2027-08');
  assert.equal(months[4], '2027-12');
  assert.equal(months[5], '2028-01');
  assert.equal(months.at(-1), '2028-12');
  assert.deepEqual(monthsOf('', now), monthsOf('2026-2027', now));
  assert.equal(monthName('2027-06'), 'juni 2027');
});

test('a day or a month is found in what a school writes, and nothing is guessed', () => {
  /** @type {[string, [number, number, number | null] | null][]} */
  const cases = [
    ['12 maart', [2027, 3, 12]], ['op 3 oktober', [2026, 10, 3]], ['12 maart 2028', [2028, 3, 12]],
    ['12-3-2027', [2027, 3, 12]], ['12/03/2027', [2027, 3, 12]], ['2027-03-12', [2027, 3, 12]],
    ['voor mei', [2027, 5, null]], ['Eind September', [2026, 9, null]], ['mei 2029', [2029, 5, null]],
    ['na de zomervakantie', null], ['week 12', null], ['', null], ['31 februari', null], ['40 maart', null],
    ['tussen maart en mei', null], ['12-13-2027', null], ['meiden', null], ['3 keer in maart', [2027, 3, null]],
  ];
  for (const [text, expected] of cases) {
    const found = dateIn(text, '2026-2027', now);
    assert.deepEqual(found && [found.year, found.month, found.day], expected, text);
  }
});

test('a calendar has whole days, in lines that fit', () => {
  const text = calendar.write([{
    uid: 'a-0@scandossier', year: 2026, month: 12, day: 31, title: 'Scan: samen, kijken; en \\ praten',
    text: `Regel een\nRegel twee ${'é😀'.repeat(60)}`,
  }], new Date(Date.UTC(2026, 10, 28, 7, 5, 9)));
  assert.ok(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n') && text.endsWith('END:VCALENDAR\r\n'));
  for (const line of text.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, line);
  const unfolded = text.replaceAll('\r\n ', '');
  assert.ok(unfolded.includes('\r\nDTSTAMP:20261128T070509Z\r\n'));
  assert.ok(unfolded.includes('\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n'));
  assert.ok(unfolded.includes('SUMMARY:Scan: samen\\, kijken\\; en \\\\ praten\r\n'));
  assert.ok(unfolded.includes('DESCRIPTION:Regel een\\nRegel twee é😀'));
});

test('a text with a line break of its own ends no line of the calendar', () => {
  const text = calendar.write([{ uid: 'a', year: 2027, month: 1, day: 1, title: 'Een\r\nEND:VEVENT\u0000', text: '' }], now);
  assert.equal(text.match(/^END:VEVENT/gm)?.length, 1);
  assert.ok(!text.includes('DESCRIPTION'));
});
