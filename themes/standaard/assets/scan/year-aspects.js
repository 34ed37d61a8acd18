// What earlier years said about an aspect, where it stands: closed until there is a choice for this year, then the dot,
// the ambition and what came of the steps.

import { byID, copyOf, find, findAll } from '../page/elements.js';
import { isStepFilled } from '../rules/document.js';
import { line } from '../rules/step-line.js';
import { between, isClosed } from '../rules/years.js';
import { data, say } from './data.js';
import * as earlier from './earlier.js';
import { fillList } from './fill-list.js';
import { remark } from './remark.js';
import { state } from './state.js';
import { drawStrip } from './strip.js';
import * as words from './words.js';
import * as files from './year-files.js';

/** @typedef {import('../rules/years.js').Year} Year */

/** @type {Year[]} */
let before = [];
/** @type {Map<Year, ReturnType<typeof between>>} */
const moves = new Map();

/** @param {string} name */
const template = (name) => find(document, `[data-${name}-template]`, HTMLTemplateElement);

/**
 * What the years before said, the latest first: nothing as long as it is closed.
 *
 * @param {string} id of an aspect
 * @returns {earlier.Earlier[]}
 */
function about(id) {
  if (before.length === 0 || isClosed(state.document, id)) return [];
  return [...before].reverse().map((year) => {
    const answer = year.document.answers.get(id);
    const { current, target } = answer ?? {};
    const isOther = isOtherText(moves.get(year)?.get(id)?.move);
    return { round: year.round, current: current ?? undefined, target: target ?? undefined, said: saidOf(answer), isOther };
  });
}

/** After the files changed. */
export function renew() {
  const { years } = files.arranged();
  before = years.filter(({ isDraft }) => !isDraft);
  moves.clear();
  for (const year of before) moves.set(year, between(year.document, state.document, data));
  for (const { id } of data.aspects) {
    const aspect = byID(id);
    for (const part of findAll(aspect, ':scope > [data-look-back-at]')) part.remove();
    if (before.length === 0) continue;
    find(aspect, '.stages').after(copyOf(template('look-back')));
    show(id);
  }
  earlier.provide(about);
}

/** @param {string} id of an aspect */
export function show(id) {
  if (before.length === 0) return;
  const part = find(byID(id), '[data-look-back-at]');
  const closed = isClosed(state.document, id);
  if (part.dataset.lookBackAt === String(closed)) return;
  part.dataset.lookBackAt = String(closed);
  find(part, '.look-back-closed').hidden = !closed;
  const list = find(part, 'ul');
  list.hidden = closed;
  // Closed means that it is not in the page either.
  fillList(list, template('look-back-year'), closed ? [] : [...before].reverse(), (item, year) => fill(item, year, id));
}

/** @type {(item: HTMLElement, year: Year, id: string) => void} */
function fill(item, year, id) {
  const answer = year.document.answers.get(id);
  find(item, '[data-round]').textContent = `${year.round}:`;
  find(item, '[data-said]').textContent = saidOf(answer);
  const strip = find(item, '[data-strip]', SVGElement);
  strip.toggleAttribute('hidden', !answer?.current && !answer?.target);
  drawStrip(strip, answer);
  const move = moves.get(year)?.get(id)?.move;
  remark(find(item, '[data-year-remark]'), isOtherText(move) ? say('year.otherTexts') : '');
  const steps = (answer?.nextSteps ?? []).filter(isStepFilled);
  fillList(find(item, '[data-old-steps]'), template('year-line'), steps, (element, step) => {
    element.textContent = line(step);
  });
}

/** @param {string | undefined} move */
export const isOtherText = (move) => ['textsChanged', 'textsUnknown', 'otherScan'].includes(move ?? '');

/** @param {import('../rules/document.js').Answer | undefined} answer */
export function saidOf(answer) {
  return say(answer?.target ? 'year.both' : 'year.now', { now: words.now(answer), target: words.target(answer) });
}
