// What may be shown of groups, so that nobody can subtract down to a few schools.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as publication from '../../themes/standaard/assets/rules/compare/publication.js';
import * as moments from '../../themes/standaard/assets/rules/moments.js';
import * as schoolCode from '../../themes/standaard/assets/rules/school-code.js';
import { settle } from '../../themes/standaard/assets/rules/succession.js';
import { cases, orders } from './vectors.mjs';

test('which file of a school counts', () => {
  for (const vector of cases('succession')) {
    const files = vector.files.map((file) => ({ ...file, digest: () => file.digest }));
    for (const ordered of orders(files)) {
      const { latest, others } = settle(ordered, moments.instant(vector.now)[0], (one, other) => one.content === other.content);
      const standings = new Map(others.map(({ version, by, isApart }) => (
        [version, `${isApart ? 'apart from' : 'succeeded by'} ${by.name}`])));
      assert.deepEqual(
        files.map((file) => (file === latest ? 'latest' : standings.get(file))), vector.standings, vector.name);
    }
  }
});

test('which sets may be published', () => {
  for (const vector of cases('suppression')) {
    const rule = publication.rule(vector.protected, vector.minimum);
    assert.deepEqual(vector.groups.map((group) => rule.accept(group)), vector.published, vector.name);
  }
});

// The order of the results plays no part; that of the groups does.
test('what is shown of groups', () => {
  const scan = { id: 'proef', version: '2026.1', digest: 'd1', aspects: [] };
  for (const vector of cases('publication')) {
    const results = vector.results.map((result) => ({
      id: '00000000-0000-4000-8000-000000000000', modifiedAt: '2026-11-23T10:00:00Z', ...result,
      scan: { ...scan, ...result.scan },
    }));
    for (const ordered of orders(results)) {
      const { counted, leftOut } = publication.select(ordered, scan);
      assert.deepEqual(
        leftOut.map(({ result, reason }) => ({ code: schoolCode.key(result.code), reason })), vector.leftOut,
        vector.name);
      assert.deepEqual(publication.plan(vector.groups, counted).map((outcome, index) => ({
        name: vector.groups[index].name, outcome: outcome.kind, namedOnly: outcome.isNamedOnly,
        counted: outcome.results.map(publication.key),
      })), vector.outcomes, vector.name);
    }
  }
});

test('what is shown of rounds', () => {
  const result = (sharing) => (code) => ({ id: 'x', code, sharing });
  for (const vector of cases('round-suppression')) {
    const years = vector.years.map(({ anonymous, named }) => {
      const counted = [...anonymous.map(result('anonymous')), ...named.map(result('group'))];
      return { counted, outcomes: publication.plan(vector.groups, counted) };
    });
    const found = publication.rounds(vector.groups, years).map((year) => year.map(({ kind, pairs, isNamedOnly }) => (
      { outcome: kind, schools: pairs.length, namedOnly: isNamedOnly })));
    assert.deepEqual(found, vector.rounds, vector.name);
  }
});

// As RoundPublicationTests in Swift: pictures of both years and their rounds, schools without a name.
test('rounds hide who joined or left', () => {
  const year = ([first, last]) => {
    const counted = Array.from({ length: last - first + 1 }, (_, index) => (
      { id: 'x', code: `s${String(first + index).padStart(2, '0')}`, sharing: 'anonymous' }));
    return { counted, outcomes: publication.plan([{ codes: null }], counted) };
  };
  for (const [earlier, later, kind] of [
    [[1, 5], [1, 5], 'shown'], [[1, 10], [1, 9], 'tooFew'], [[1, 9], [1, 10], 'tooFew'], [[1, 10], [6, 11], 'tooFew'],
    [[1, 10], [6, 15], 'shown'], [[1, 10], [8, 17], 'tooFew'], [[1, 10], [11, 20], 'noData'],
  ]) {
    const [[found]] = publication.rounds([{ codes: null }], [year(later), year(earlier)]);
    assert.equal(found.kind, kind, JSON.stringify([earlier, later]));
  }
});
