import assert from 'node:assert/strict';
import { test } from 'node:test';

import { arrange, between, isClosed } from '../../themes/standaard/assets/rules/years.js';

const NOW = Date.parse('2026-11-28T10:00:00Z') / 1000;
const known = {
  scan: { id: 'po', version: '2026.2', digest: 'new' },
  aspects: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  editions: [{ version: '2026.1', digest: 'old', new: ['c'], changed: ['b'] }],
};

/** `stages` by aspect; null is an answer without a stage. */
function file(round, stages = {}, more = {}) {
  const answers = new Map(Object.entries(stages).map(([id, current]) => (
    [id, { current, state: current === null ? 'unknown' : 'answered' }])));
  return {
    id: round, round, answers, school: { code: '12AB00' }, modifiedAt: '2026-01-01T10:00:00Z', basedOn: [],
    scanVersion: '2026.2', ...more,
  };
}

const rounds = ({ years }) => years.map(({ round }) => round);

test('the years stand in their order, and what is filled in now in its place', () => {
  const files = [file('2025-2026'), file('2023-2024')];
  assert.deepEqual(rounds(arrange(files, null, NOW)), ['2023-2024', '2025-2026']);
  assert.deepEqual(rounds(arrange(files, file('2024-2025'), NOW)), ['2023-2024', '2024-2025', '2025-2026']);
  assert.deepEqual(rounds(arrange(files, file(''), NOW)), ['2023-2024', '2025-2026', '']);
});

test('files of one id in two years are two years', () => {
  const files = ['2024-2025', '2025-2026'].map((round) => file(round, {}, { id: 'one' }));
  assert.deepEqual(arrange(files, null, NOW).remarks, [null, null]);
});

test('of one year the file that grew from the other counts, whatever the clock says', () => {
  const origin = (digest, earlier = []) => [{ id: 'x', modifiedAt: '', digest, earlier, unknown: [] }];
  const first = file('2025-2026', {}, { basedOn: origin('one', ['zero']), modifiedAt: '2026-05-01T10:00:00Z' });
  const second = file('2025-2026', {}, { basedOn: origin('two', ['one']), modifiedAt: '2026-02-01T10:00:00Z' });
  for (const files of [[first, second], [second, first]]) {
    const { years, remarks } = arrange(files, null, NOW);
    assert.equal(years[0].document, second);
    assert.equal(remarks[files.indexOf(first)], 'passed');
  }
});

test('another school, a file without a year and the year of now take no part', () => {
  const files = [
    file('2024-2025', {}, { school: { code: '99ZZ00' } }), file(''), file('2026-2027'),
    file('2025-2026', {}, { school: { code: '' } }), file('2023-2024', {}, { school: { code: '12ab00' } }),
  ];
  const { years, remarks } = arrange(files, file('2026-2027'), NOW);
  assert.deepEqual(remarks, ['otherSchool', 'noRound', 'draftCounts', null, null]);
  assert.deepEqual(years.map(({ round, isDraft }) => [round, isDraft]), [
    ['2023-2024', false], ['2025-2026', false], ['2026-2027', true],
  ]);
});

const moves = (earlier, later) => [...between(earlier, later, known)].map(([id, { move }]) => [id, move]);

test('a stage moves, or is open in one of the years', () => {
  assert.deepEqual(moves(file('1', { a: 2, b: 3, c: null }), file('2', { a: 3, b: 2, c: 2 })), [
    ['a', 'up'], ['b', 'down'], ['c', 'openEarlier'],
  ]);
  assert.deepEqual(moves(file('1', { a: 2, b: 1 }), file('2', { a: 2 })), [
    ['a', 'same'], ['b', 'openLater'], ['c', 'openBoth'],
  ]);
});

test('only aspects whose texts stayed the same are compared', () => {
  const old = { scanVersion: '2026.1', scanDigest: 'old' };
  const stages = { a: 2, b: 2, c: 2 };
  assert.deepEqual(moves(file('1', stages, old), file('2', stages)), [
    ['a', 'same'], ['b', 'textsChanged'], ['c', 'new'],
  ]);
  assert.deepEqual(moves(file('1', stages, old), file('2', stages, old)), [['a', 'same'], ['b', 'same']]);
});

test('of a version that nobody knows any more nothing is compared but with itself', () => {
  const lost = { scanVersion: '2020.1', scanDigest: 'lost' };
  const stages = { a: 2, b: 2, c: 2 };
  const all = (move) => ['a', 'b', 'c'].map((id) => [id, move]);
  assert.deepEqual(moves(file('1', stages, lost), file('2', stages)), all('textsUnknown'));
  assert.deepEqual(moves(file('1', stages, lost), file('2', stages, lost)), all('same'));
  assert.ok(moves(file('1', stages), file('2', stages, lost)).every(([, move]) => move === 'textsChanged'));
});

test('an aspect is closed until there is a choice for this year', () => {
  const draft = file('2026-2027', { a: 2, b: null });
  draft.answers.set('c', { current: null, state: 'notDiscussed' });
  assert.deepEqual(['a', 'b', 'c', 'd'].map((id) => isClosed(draft, id)), [false, false, true, true]);
  assert.ok(isClosed(null, 'a'));
});
