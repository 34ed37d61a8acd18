// Small rules of the contract that the generator has too, bound to the same vectors.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as colours from '../../themes/standaard/assets/rules/colours.js';
import * as dots from '../../themes/standaard/assets/rules/compare/dots.js';
import { isCounted, isNamed, plan, rule } from '../../themes/standaard/assets/rules/compare/publication.js';
import * as spread from '../../themes/standaard/assets/rules/compare/spread.js';
import * as exported from '../../themes/standaard/assets/rules/contract-exports.js';
import * as groups from '../../themes/standaard/assets/rules/contract-groups.js';
import * as pictures from '../../themes/standaard/assets/rules/contract-pictures.js';
import * as file from '../../themes/standaard/assets/rules/contract.js';
import { find } from '../../themes/standaard/assets/rules/embedded-result.js';
import { accepts } from '../../themes/standaard/assets/rules/forms.js';
import { ResultReader } from '../../themes/standaard/assets/rules/result-fields.js';
import * as steps from '../../themes/standaard/assets/rules/step-line.js';
import { cases } from './vectors.mjs';

test('forms of texts', () => {
  for (const { form, text, accepts: expected } of cases('forms')) {
    assert.equal(accepts(form, text), expected, `${form}: ${JSON.stringify(text)}`);
  }
});

test('whole numbers are whole however they are written', () => {
  for (const { text, whole } of cases('numbers')) {
    const reader = new ResultReader();
    const found = reader.stage(JSON.parse(text), []);
    assert.equal(found ?? null, whole >= 1 ? whole : null, text);
    assert.equal(reader.problems.length, whole >= 1 ? 0 : 1, text);
  }
});

test('what a level of sharing allows, and that an unknown one allows nothing', () => {
  for (const { level, ...allowed } of cases('sharing')) {
    const result = { sharing: level };
    assert.deepEqual({ isCounted: isCounted(result), isNamed: isNamed(result) }, allowed, level);
  }
});

test('steps on a line', () => {
  for (const { line, ...step } of cases('steps')) assert.equal(steps.line(step), line);
});

test('results in reports', () => {
  for (const { html, outcome, json } of cases('embedded')) {
    const { start, end, ...found } = find(html);
    assert.equal(found.outcome, outcome, html);
    if (outcome === 'found') assert.equal(html.slice(start, end), json, html);
  }
});

test('colours of stages and shares', () => {
  for (const { stage, of, level } of cases('levels')) assert.equal(colours.stageLevel(stage, of), level, `${stage} of ${of}`);
  for (const { count, of, level } of cases('shares')) assert.equal(colours.shareLevel(count, of), level, `${count} of ${of}`);
});

test('dots and bars', () => {
  for (const { counts, ...expected } of cases('dots')) {
    const found = dots.geometry(counts);
    const drawn = Object.fromEntries(Object.entries(found).filter(([key, value]) => value !== null && key in expected));
    assert.deepEqual(drawn, expected, counts.join());
    assert.equal(found.dots === null, found.bars !== null);
    assert.equal(dots.isBars(counts), found.bars !== null);
  }
});

test('an aspect in one line', () => {
  for (const { counts, of, triangle = null, ...expected } of cases('strips')) {
    const { width, bars, ...found } = spread.geometry(counts, of);
    assert.deepEqual({ width, bars, triangle: found.triangle }, { ...expected, triangle }, counts.join());
  }
});

test('the smallest group is the one of the contract, wherever nothing else is said', () => {
  const schools = (count) => Array.from({ length: count }, (_, number) => ({ id: 'x', code: `s${number}`, sharing: 'anonymous' }));
  const keys = (count) => schools(count).map(({ code }) => code);
  const few = groups.SMALLEST_GROUP - 1;
  assert.equal(rule(keys(20)).accept(keys(few)), false);
  assert.equal(rule(keys(20)).accept(keys(few + 1)), true);
  assert.equal(plan([{ codes: null }], schools(few))[0].kind, 'tooFew');
  assert.equal(plan([{ codes: null }], schools(few + 1))[0].kind, 'shown');
});

test('the contract cannot be changed', () => {
  const contract = { ...file, ...groups, ...pictures, ...exported };
  assert.ok(Object.keys(contract).length > 15);
  const parts = Object.values(contract).flatMap(function deep(value) {
    return value !== null && typeof value === 'object' ? [value, ...Object.values(value).flatMap(deep)] : [];
  });
  assert.ok(parts.length > 50);
  for (const part of parts) assert.ok(Object.isFrozen(part));
});
