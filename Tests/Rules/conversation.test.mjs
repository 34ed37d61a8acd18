import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  mostChosen, pictureOf, pileOf, secondsOf, startOf, stepAt, stepsOf,
} from '../../themes/standaard/assets/rules/conversation.js';

/** `2` chose a stage; `?` does not know, `n` calls it not applicable, `-` left it open. */
const answers = (said) => [...said].map((sign) => {
  if (sign === '-') return undefined;
  const states = { '?': 'unknown', n: 'notApplicable' };
  return states[sign] ? { current: null, state: states[sign] } : { current: Number(sign), state: 'answered' };
});

test('the manual says on which pile an aspect lies', () => {
  const pictures = {
    22222: 'same', 2222: 'same', 22223: 'same', 22: 'same', 223: 'near', 22334: 'far', 12: 'near', 13: 'far',
    12243: 'far', 13333: 'lone', 11114: 'lone', 1144: 'far', 23334: 'far', '2???': 'unknown', '14???': 'unknown',
    '22n': 'notApplicable', '14n': 'far', n: 'notApplicable', '-----': 'none', '2----': 'none', '?-': 'none', '': 'none',
  };
  for (const [said, picture] of Object.entries(pictures)) assert.equal(pictureOf(answers(said)), picture, said);
});

test('the order of the people says nothing', () => {
  assert.equal(pictureOf(answers('31333')), 'lone');
  assert.equal(pictureOf(answers('41222')), 'lone');
  assert.equal(pictureOf(answers('41414')), 'far');
});

test('the round takes the minutes of the manual', () => {
  for (const [picture, pile, seconds] of [
    ['far', 'talk', 480], ['lone', 'talk', 480], ['none', 'talk', 480], ['near', 'short', 120], ['same', 'skip', 45],
    ['unknown', 'skip', 45], ['notApplicable', 'skip', 45],
  ]) {
    assert.equal(pileOf(picture), pile);
    assert.equal(secondsOf(stepsOf(picture)), seconds, picture);
    assert.equal(stepsOf(picture)[0].key, picture);
  }
});

test('the last step of the round stays', () => {
  const steps = stepsOf('far');
  for (const [seconds, step] of [[0, 0], [59.9, 0], [60, 1], [299, 1], [300, 2], [420, 4], [480, 4], [9000, 4]]) {
    assert.equal(stepAt(steps, seconds), step, String(seconds));
  }
  steps.forEach((_, index) => assert.equal(stepAt(steps, startOf(steps, index)), index));
});

test('of stages that as many chose the later one is named', () => {
  assert.equal(mostChosen(answers('22233')), 2);
  assert.equal(mostChosen(answers('2233?')), 3);
  assert.equal(mostChosen(answers('?-')), null);
});
