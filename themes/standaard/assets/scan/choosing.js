// Choosing: what asked for attention, where the ambition is above now and where the team differed comes first; two or
// three are ticked, and what waits is written down.

import { find, findAll, within } from '../page/elements.js';
import { counts, emptyAnswer } from '../rules/document.js';
import { monthName, monthsOf } from '../rules/school-months.js';
import { isBlank } from '../rules/text.js';
import * as aspectFields from './aspect-fields.js';
import { data, say } from './data.js';
import { fillList } from './fill-list.js';
import { remark } from './remark.js';
import * as screens from './screens.js';
import { state } from './state.js';
import * as people from './team-people.js';
import * as words from './words.js';

/** @typedef {{id: string, title: string, why: string[]}} Candidate */

/** @type {HTMLElement} */
let root;

/** @param {string} name */
const part = (name) => find(root, `[data-${name}]`);
/** @param {string} name */
const template = (name) => find(root, `[data-${name}-template]`, HTMLTemplateElement);

/** @param {HTMLElement} form */
export function listen(form) {
  root = find(form, '#kiezen');
  root.addEventListener('change', (event) => {
    const box = within(event, '[data-choose]', HTMLInputElement);
    if (box) choose(box);
    const month = within(event, '[data-look-back]', HTMLSelectElement);
    if (month) lookBack(month.value);
  });
  screens.onShow((screen) => { if (screen === 'kiezen') show(); });
  state.onChange((id) => { if (id === undefined && screens.current() === 'kiezen') show(); });
  if (screens.current() === 'kiezen') show();
}

/** @param {HTMLInputElement} box */
function choose(box) {
  const id = box.value;
  state.answer(id).priority = box.checked;
  aspectFields.showAspect(id);
  state.changed(id);
  showCount();
}

/** @param {string} month */
function lookBack(month) {
  state.document.lookBack = month;
  state.changed(null);
}

function show() {
  const { goal } = state.document;
  remark(part('choose-goal'), isBlank(goal) ? '' : say('choose.goal', { goal }));
  const candidates = data.aspects.map(({ id, title }) => ({ id, title, why: reasons(id) }));
  const isFirst = (/** @type {Candidate} */ { id, why }) => why.length > 0 || state.document.answers.get(id)?.priority;
  const first = candidates.filter(isFirst).sort((one, other) => other.why.length - one.why.length);
  fillList(part('choose-list'), template('choose'), first, showCandidate);
  part('choose-none').hidden = first.length > 0;
  fillList(part('choose-rest'), template('choose'), candidates.filter((one) => !first.includes(one)), showCandidate);
  part('choose-others').hidden = first.length === candidates.length;
  showMonths();
  showCount();
}

/**
 * Why an aspect comes into question, each in a few words.
 *
 * @param {string} id
 */
function reasons(id) {
  const answer = state.document.answers.get(id) ?? emptyAnswer();
  const { current, target } = answer;
  return [
    current !== null && target !== null && target > current && say('choose.higher'),
    (people.spread(id)?.width ?? 0) > 0 && say('choose.differs'),
    !isBlank(answer.attention) && say('choose.attention', { text: shortened(answer.attention) }),
    answer.state === 'unknown' && say('choose.unknown'),
  ].flatMap((reason) => (reason === false ? [] : [reason]));
}

const LONGEST = 140;

/** @param {string} text */
function shortened(text) {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** @type {(item: HTMLElement, candidate: Candidate) => void} */
function showCandidate(item, { id, title, why }) {
  const answer = state.document.answers.get(id);
  const box = find(item, '[data-choose]', HTMLInputElement);
  box.value = id;
  box.checked = answer?.priority ?? false;
  for (const place of findAll(item, '[data-title]')) place.textContent = title;
  find(item, '[data-words]').textContent = say(answer?.target ? 'choose.both' : 'choose.now', {
    now: words.now(answer), target: words.target(answer),
  });
  fillList(find(item, '[data-why]'), template('choose-why'), why, (line, text) => { line.textContent = text; });
  find(item, '[data-change]', HTMLAnchorElement).href = `#${id}`;
}

function showCount() {
  const n = counts(state.document).priorities;
  const key = n === 0 ? 'choose.count0' : n > aspectFields.MANY_PRIORITIES ? 'choose.countMany' : 'choose.count';
  part('choose-count').textContent = say(key, { n });
}

/** The months of the school year that is chosen, and the one that the file has. */
function showMonths() {
  const { round, lookBack: chosen } = state.document;
  const months = monthsOf(round, new Date());
  const field = find(root, '[data-look-back]', HTMLSelectElement);
  const all = chosen === '' || months.includes(chosen) ? months : [chosen, ...months];
  field.replaceChildren(field.options[0], ...all.map((month) => new Option(monthName(month), month)));
  field.value = chosen;
}
