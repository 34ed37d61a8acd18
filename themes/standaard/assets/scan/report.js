// The readable report: on paper, as HTML and as Markdown. It is made when it is asked for: the overview is taken over,
// the answers come with the texts of the scan that stand in the page.

import { byID, find, findAll } from '../page/elements.js';
import { ANSWER_FLAGS, ANSWER_TEXTS, STEP_TEXTS } from '../rules/contract.js';
import { isStepFilled } from '../rules/document.js';
import { monthName } from '../rules/school-months.js';
import { line, progress } from '../rules/step-line.js';
import { data, say } from './data.js';
import { fillList } from './fill-list.js';
import * as orphanView from './orphans.js';
import * as overview from './overview.js';
import { state } from './state.js';
import * as words from './words.js';

/** @typedef {import('../rules/document.js').Answer} Answer */

/** @type {HTMLElement} */
let report;

/** @param {string} name */
const part = (name, root = report) => find(root, `[data-${name}]`);
/** @param {string} name */
const template = (name) => find(report, `[data-${name}-template]`, HTMLTemplateElement);
/** @param {Answer | undefined} answer */
const filled = (answer) => (answer?.nextSteps ?? []).filter(isStepFilled);
/** @type {(item: HTMLElement, text: string) => void} */
const write = (item, text) => { item.textContent = text; };

/** @type {((report: HTMLElement) => void)[]} */
const fillers = [];

/** @param {(report: HTMLElement) => void} filler fills in a part of another */
export function onFill(filler) {
  fillers.push(filler);
}

export function listen() {
  report = find(document, '[data-report]');
}

/**
 * A part without a text goes, with its label.
 *
 * @param {HTMLElement} root
 * @param {string} name
 * @param {string} text
 */
function put(root, name, text) {
  const place = part(name, root);
  place.textContent = text;
  place.parentElement?.toggleAttribute('hidden', text === '');
}

/** Fills the report from what the team answered, and returns it. */
export function fill() {
  const { answers, orphans, school, round, respondents, sharing, shareNotes, goal, rests, lookBack } = state.document;
  const day = new Date().toLocaleDateString('nl-NL', { dateStyle: 'long' });
  const facts = {
    school: words.school(school), code: school.code, round, day, roles: respondents.join(', '),
    sharing: say(`sharing.${sharing}Title`), notes: shareNotes ? say('overview.yes') : '', goal: goal.trim(),
    rests: rests.trim(), back: lookBack === '' ? '' : monthName(lookBack),
  };
  for (const [name, text] of Object.entries(facts)) put(report, `fact-${name}`, text);
  overview.show();
  orphanView.show();
  for (const place of findAll(report, '[data-from]')) takeOver(place);
  part('report-orphans').hidden = orphans.size === 0;
  part('report-open').hidden = part('report-open').querySelector('li') === null;
  const chosen = data.aspects.filter(({ id }) => answers.get(id)?.priority);
  part('report-plan').hidden = chosen.length === 0;
  fillList(part('plan-rows'), template('plan-rows'), chosen.flatMap(planRows), (row, texts) => {
    for (const [place, text] of texts.entries()) row.children[place].textContent = text;
  });
  fillList(part('cards'), template('cards'), data.aspects.flatMap(cardsOf), (card, [kind, title, text]) => {
    for (const [name, said] of Object.entries({ kind, title, text })) part(name, card).textContent = said;
  });
  part('report-cards').hidden = part('cards').children.length === 0;
  fillList(part('signers'), template('signers'), respondents.length > 0 ? respondents : ['', ''], write);
  fillList(part('report-themes'), template('report-themes'), data.themes, (theme, { id, title }) => {
    part('title', theme).textContent = title;
    const own = data.aspects.filter((aspect) => aspect.theme === id);
    fillList(part('aspects', theme), template('aspect'), own, showAspect);
  });
  for (const filler of fillers) filler(report);
  return report;
}

/**
 * A card for each question to others and for each story that the team can tell.
 *
 * @param {{id: string, title: string}} aspect
 */
function cardsOf({ id, title }) {
  const answer = state.document.answers.get(id);
  return /** @type {const} */ (['question', 'story']).flatMap((key) => {
    const text = answer?.[key].trim() ?? '';
    return text === '' ? [] : [[say(`report.${key}`), title, text]];
  });
}

/**
 * A row per step: what it is about, and its texts.
 *
 * @param {{id: string, title: string}} aspect
 */
function planRows({ id, title }) {
  const steps = filled(state.document.answers.get(id));
  if (steps.length === 0) return [[title, say('overview.planNoSteps')]];
  return steps.map((step) => [title, ...STEP_TEXTS.map(({ key }) => (key === 'note' ? progress(step) : step[key]))]);
}

/**
 * @param {HTMLElement} element
 * @param {{id: string, title: string}} aspect
 */
function showAspect(element, { id, title }) {
  const answer = state.document.answers.get(id);
  const source = byID(id);
  part('title', element).textContent = title;
  put(element, 'now', words.now(answer));
  put(element, 'target-words', words.target(answer));
  for (const { key } of ANSWER_TEXTS) put(element, key, answer?.[key].trim() ?? '');
  put(element, 'marks', ANSWER_FLAGS.filter((key) => answer?.[key]).map((key) => say(`report.${key}`)).join(' · '));
  const steps = filled(answer);
  fillList(part('steps', element), template('line'), steps.map(line), write);
  part('steps', element).parentElement?.toggleAttribute('hidden', steps.length === 0);
  const stage = source.querySelector(`[data-current][value="${answer?.current}"]`);
  quote(part('stage', element), stage?.closest('label')?.querySelector('[data-stage-text]') ?? null);
  quote(part('guiding', element), answer ? source.querySelector('.guiding-question') : null);
}

/**
 * What the overview shows, without the ways to change it.
 *
 * @param {HTMLElement} place
 */
function takeOver(place) {
  quote(place, document.querySelector(place.dataset.from ?? ''));
  for (const element of place.querySelectorAll('[hidden], td:last-child, thead th:last-child')) element.remove();
  for (const cell of findAll(place, '[colspan]', HTMLTableCellElement)) cell.colSpan -= 1;
}

/**
 * Takes over a text of the page. Its links lead to places that a report does not have.
 *
 * @param {HTMLElement} place
 * @param {Element | null} source
 */
function quote(place, source) {
  place.hidden = !source;
  if (!source) return;
  place.replaceChildren(...source.cloneNode(true).childNodes);
  for (const link of place.querySelectorAll('a')) link.replaceWith(...link.childNodes);
}
