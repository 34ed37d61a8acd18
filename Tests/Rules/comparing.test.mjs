// The rules of comparing: learning from each other, rounds, agendas, heat tables and sectors.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as agenda from '../../themes/standaard/assets/rules/compare/agenda.js';
import * as detail from '../../themes/standaard/assets/rules/compare/detail.js';
import * as heat from '../../themes/standaard/assets/rules/compare/heat.js';
import * as picture from '../../themes/standaard/assets/rules/compare/picture.js';
import * as rounds from '../../themes/standaard/assets/rules/compare/rounds.js';
import * as sameQuestion from '../../themes/standaard/assets/rules/compare/same-question.js';
import * as sharedAspects from '../../themes/standaard/assets/rules/compare/shared-aspects.js';
import * as story from '../../themes/standaard/assets/rules/compare/story.js';
import * as suggestions from '../../themes/standaard/assets/rules/compare/suggestions.js';
import { answers, cases, orders, schools } from './vectors.mjs';

const plain = (value) => JSON.parse(JSON.stringify(value));

test('rounds of schools and of a group', () => {
  const edition = (version) => version && {
    ...version,
    aspects: version.aspects.map((aspect) => (
      { id: aspect.id, stageTexts: [...aspect.texts], renamedFrom: aspect.renamedFrom ?? [] })),
  };
  const unknown = { id: 'proef', version: 'onbekend', digest: 'onbekend' };
  for (const vector of cases('rounds')) {
    const [earlier, later] = [vector.earlier, vector.later].map(edition);
    const steps = vector.schools.map((school) => rounds.ofSchool(
      { scan: earlier ?? unknown, edition: earlier, answers: answers(school.earlier) },
      { scan: later, edition: later, answers: answers(school.later) }));
    assert.deepEqual(plain(steps), vector.schools.map((school) => school.steps), vector.name);
    const group = rounds.ofGroup(later.aspects.map(({ id }) => id), steps);
    assert.deepEqual({
      schools: group.schools,
      aspects: group.aspects.map(({ aspectID, counts }) => ({ aspectID, ...counts })),
    }, vector.group, vector.name);
  }
});

test('suggestions say whom a school could talk with', () => {
  for (const vector of cases('suggestions')) {
    for (const group of orders(schools(vector.schools))) {
      const suggest = suggestions.among(group, vector.aspects);
      const found = Object.fromEntries(group.map((school) => [school.code, suggest(school).map(({ need, ...rest }) => {
        const { current, target, priority } = school.answers.get(rest.aspectID);
        assert.deepEqual(need, { current, target, priority }, vector.name);
        return rest;
      })]));
      assert.deepEqual(found, vector.suggestions, vector.name);
    }
  }
});

test('schools with the same question find each other', () => {
  for (const vector of cases('pairing')) {
    for (const group of orders(schools(vector.schools))) {
      const found = sameQuestion.find(group, vector.aspects)
        .map((question) => ({ ...question, members: question.members.map(({ code }) => code) }));
      assert.deepEqual(found, vector.questions, vector.name);
    }
  }
});

test('agendas, and the pictures they are made of', () => {
  for (const vector of cases('agenda')) {
    const all = vector.schools.map(answers);
    const pictures = vector.aspects.map((id) => picture.of(id, vector.stages, all.map((own) => own.get(id))));
    const items = agenda.make(pictures, all.length)
      .map((item) => ({ aspectID: item.picture.aspectID, reasons: item.reasons }));
    assert.deepEqual(items, vector.items, vector.name);
    for (const [index, counts] of (vector.pictures ?? []).entries()) {
      assert.deepEqual(pictures[index], { aspectID: vector.aspects[index], ...counts }, vector.name);
    }
    for (const { stageCounts, unknown, notApplicable, notDiscussed } of pictures) {
      const counted = stageCounts.reduce((sum, count) => sum + count, unknown + notApplicable + notDiscussed);
      assert.equal(counted, vector.schools.length, vector.name);
    }
  }
});

test('stories say what stands out', () => {
  for (const vector of cases('story')) {
    const all = vector.schools.map(answers);
    const pictures = vector.aspects.map((id) => picture.of(id, vector.stages, all.map((own) => own.get(id))));
    const moves = vector.rounds ? new Map(Object.entries(vector.rounds)) : null;
    assert.deepEqual(story.make(pictures, all.length, moves, vector.smallest), vector.findings, vector.name);
  }
});

test('pictures say less where they would tell of each of their schools', () => {
  for (const vector of cases('detail')) {
    const keys = vector.answers.map((_, place) => `s${place}`);
    const own = new Map(keys.map((key, place) => [key, answers(vector.answers[place] ? { a: vector.answers[place] } : {})]));
    const [sets, more] = [vector.sets, vector.more].map((some) => some.map((set) => set.map((place) => keys[place])));
    assert.deepEqual(detail.merged(sets, more, own, ['a'], 4).map((found) => found.has('a')), vector.merged, vector.name);
  }
});

test('heat tables have the order of the register', () => {
  for (const vector of cases('heat')) {
    for (const group of orders(schools(vector.schools))) {
      const table = heat.table(group, vector.aspects, vector.stages, vector.register);
      assert.deepEqual(table.columns.map(({ code }) => code), vector.columns, vector.name);
      assert.deepEqual(table.rows.map(({ cells }) => cells), vector.cells, vector.name);
    }
  }
});

test('sectors share the aspects that all of them ask', () => {
  for (const vector of cases('sectors')) {
    for (const scans of orders(vector.scans)) {
      assert.deepEqual(sharedAspects.of(scans), { aspectIDs: vector.shared, leftOut: vector.leftOut }, vector.name);
    }
  }
});
