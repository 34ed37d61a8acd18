// The plan on the overview: the goal, what was chosen with its steps, what rests, and when the team looks back.

import { find } from '../page/elements.js';
import { isStepFilled } from '../rules/document.js';
import { monthName } from '../rules/school-months.js';
import { line } from '../rules/step-line.js';
import { isBlank } from '../rules/text.js';
import { data, say } from './data.js';
import { fillList } from './fill-list.js';
import { onOverview } from './overview-parts.js';
import { remark } from './remark.js';
import { state } from './state.js';
import * as words from './words.js';

/** @typedef {{id: string, title: string, answer: import('../rules/document.js').Answer}} Chosen */

/** @type {HTMLElement} */
let form;

/** @param {string} name */
const part = (name) => find(form, `[data-${name}]`);
/** @param {string} name */
const template = (name) => find(form, `[data-${name}]`, HTMLTemplateElement);

/** @param {HTMLElement} root */
export function listen(root) {
  form = root;
  onOverview(show);
}

function show() {
  showPlan(data.aspects.flatMap(({ id, title }) => {
    const answer = state.document.answers.get(id);
    return answer?.priority ? [{ id, title, answer }] : [];
  }));
}

/** @param {Chosen[]} chosen */
function showPlan(chosen) {
  const { goal, rests, lookBack } = state.document;
  remark(part('plan-goal'), isBlank(goal) ? '' : say('choose.goal', { goal }));
  remark(part('plan-rests'), isBlank(rests) ? '' : say('overview.rests', { rests }));
  remark(part('plan-back'), lookBack === '' ? '' : say('overview.lookBack', { month: monthName(lookBack) }));
  part('plan-none').hidden = chosen.length > 0;
  part('plan').hidden = chosen.length === 0;
  fillList(part('plan'), template('plan-template'), chosen, (item, { id, title, answer }) => {
    const link = find(item, '[data-plan-link]', HTMLAnchorElement);
    link.href = `#${id}`;
    link.textContent = title;
    const key = answer.target === null ? 'overview.planNoTarget' : 'overview.planWords';
    find(item, '[data-plan-words]').textContent = say(key, { now: words.now(answer), target: words.target(answer) });
    const steps = answer.nextSteps.filter(isStepFilled).map(line);
    const texts = steps.length > 0 ? steps : [say('overview.planNoSteps')];
    fillList(find(item, '[data-plan-steps]'), template('plan-step-template'), texts, (element, text) => {
      element.textContent = text;
    });
  });
}
