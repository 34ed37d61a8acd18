import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

import { instant, inWords, isMoment, isSchoolYear, schoolYear, write } from '../../themes/standaard/assets/rules/moments.js';

const home = process.env.TZ;
afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

for (const [zone, moment] of [
  ['Europe/Amsterdam', '2026-11-23T10:00:00+01:00'],
  ['America/St_Johns', '2026-11-23T05:30:00-03:30'],
  ['UTC', '2026-11-23T09:00:00+00:00'],
]) {
  test(`a moment is written in the zone of the user: ${zone}`, () => {
    process.env.TZ = zone;
    const written = write(new Date(Date.UTC(2026, 10, 23, 9)));
    assert.equal(written, moment);
    assert.ok(isMoment(written));
  });
}

test('what is a moment, and what is none', () => {
  for (const text of [
    '', '2026-11-23', '2026-11-23T10:00:00', '2026-11-23T24:00:00Z', '2026-13-01T00:00:00Z', '2025-02-29T00:00:00Z',
    '2026-11-23T10:00:00+24:00', '1899-12-31T00:00:00Z', '2026-11-23 10:00:00Z', '2026-11-23T10:00:00.1234567890Z',
    '2026-00-10T00:00:00Z',
  ]) assert.equal(isMoment(text), false, text);
  for (const text of ['2024-02-29T00:00:00Z', '2026-11-23T10:00:00.250Z', '2026-11-23T23:59:59-11:30']) {
    assert.equal(isMoment(text), true, text);
  }
});

test('today is a time, another day is a date', () => {
  const now = new Date(2026, 10, 23, 12, 5);
  assert.equal(inWords(new Date(2026, 10, 23, 9, 3), now), '09:03');
  assert.equal(inWords(new Date(2026, 10, 3, 9, 3), now), '3 november 2026, 09:03');
});

test('moments compare whatever their zone and fraction', () => {
  assert.deepEqual(instant('2026-11-23T10:00:00+01:00'), instant('2026-11-23T09:00:00Z'));
  assert.deepEqual(instant('2026-11-23T10:00:00.25Z'), [Date.UTC(2026, 10, 23, 10) / 1000, 250_000_000]);
});

test('a school year is two years that follow each other', () => {
  for (const text of ['2026-2027', '1999-2000']) assert.ok(isSchoolYear(text), text);
  for (const text of ['2026', '2026-2028', '2027-2026', '26-27', ' 2026-2027']) assert.ok(!isSchoolYear(text), text);
});

test('a school year begins on the first of August', () => {
  assert.equal(schoolYear(new Date(2026, 6, 31, 23, 59)), '2025-2026');
  assert.equal(schoolYear(new Date(2026, 7, 1)), '2026-2027');
  assert.equal(schoolYear(new Date(2027, 0, 1)), '2026-2027');
});
