// A dot for each person at the stage of now, and beneath it who said what.

import { copyOf, find, findAll } from '../page/elements.js';
import { say } from './data.js';
import { fillList } from './fill-list.js';
import * as people from './team-people.js';
import * as words from './words.js';

/** @param {string} name */
const template = (name) => find(document, `[data-${name}-template]`, HTMLTemplateElement);

/** @param {number} index of a person */
export function dot(index) {
  const copy = copyOf(template('dot'));
  copy.textContent = String(index + 1);
  return copy;
}

/**
 * @param {string} id of an aspect
 * @param {HTMLElement} place
 */
export function show(id, place) {
  const answers = people.answersTo(id);
  for (const column of findAll(place, '[data-dots]')) {
    column.replaceChildren(...answers.flatMap((answer, index) => (
      answer?.current === Number(column.dataset.dots) ? [dot(index)] : [])));
  }
  fillList(find(place, '[data-team-answers]'), template('team-answer'), [...people.all()], (line, person) => {
    line.prepend(dot(people.all().indexOf(person)));
    find(line, '[data-who]').textContent = people.nameOf(person);
    find(line, '[data-said]').textContent = words.now(person.document.answers.get(id));
  });
  find(place, '[data-spread]').textContent = spreadInWords(people.spread(id));
}

/** @param {ReturnType<typeof people.spread>} found */
function spreadInWords(found) {
  if (!found) return say('team.noStage');
  const key = found.total === 1 ? 'team.one' : found.width === 0 ? 'team.same' : 'team.spread';
  return say(key, { n: found.total, of: people.size(), ...found });
}
