// The overview: the picture, the table, the plan, what is still open, and answers of an earlier version. It is made
// when it is shown, so that nobody who types waits for it.

import { ANSWER_TEXTS } from '../rules/contract.js';
import { counts, isAnswered, isStepFilled } from '../rules/document.js';
import { data, say } from './data.js';
import * as screens from './screens.js';
import { state } from './state.js';
import * as words from './words.js';

let form;
let rows;

const part = (name) => form.querySelector(`[data-${name}]`);

export function listen(root) {
  form = root;
  rows = data.aspects.map(({ id, title }) => ({
    id,
    title,
    cells: form.querySelector(`[data-overview="${id}"]`),
    strip: form.querySelector(`[data-picture-row="${id}"] [data-strip]`),
    open: form.querySelector(`[data-open-aspect="${id}"]`),
  }));
  screens.onShow((screen) => { if (screen === 'overzicht') show(); });
  state.onChange((aspectID) => {
    if (aspectID === undefined && screens.current() === 'overzicht') show();
  });
}

export function show() {
  const { answers, orphans } = state.document;
  const { answered, priorities } = counts(state.document);
  part('overview-summary').textContent = say('overview.summary', { n: answered, total: data.aspects.length, priorities });
  for (const { id, cells, strip, open } of rows) {
    const answer = answers.get(id);
    cells.querySelector('[data-now]').textContent = words.now(answer);
    cells.querySelector('[data-target-words]').textContent = words.target(answer);
    cells.querySelector('[data-priority-words]').textContent = answer?.priority ? say('overview.yes') : '';
    drawStrip(strip, answer);
    open.hidden = isAnswered(answer);
  }
  part('open-none').hidden = rows.some(({ open }) => !open.hidden);
  showPlan(rows.filter(({ id }) => answers.get(id)?.priority), answers);
  part('orphans').hidden = orphans.size === 0;
  fillList(part('orphan-list'), part('orphan-template'), [...orphans], (item, [id, answer]) => {
    item.firstElementChild.textContent = id;
    const [now, target] = [answer.current ?? say('overview.open'), answer.target ?? say('overview.open')];
    item.lastElementChild.textContent = say('overview.orphan', { now, target, texts: textsOf(answer) });
  });
}

const textsOf = (answer) => ANSWER_TEXTS.map(({ key }) => answer[key].trim()).filter((text) => text !== '').join(' ');

function showPlan(chosen, answers) {
  part('plan-none').hidden = chosen.length > 0;
  part('plan').hidden = chosen.length === 0;
  fillList(part('plan'), part('plan-template'), chosen, (item, { id, title }) => {
    const answer = answers.get(id);
    const link = item.querySelector('[data-plan-link]');
    link.href = `#${id}`;
    link.textContent = title;
    const key = answer.target === null ? 'overview.planNoTarget' : 'overview.planWords';
    item.querySelector('[data-plan-words]').textContent
      = say(key, { now: words.now(answer), target: words.target(answer) });
    const steps = answer.nextSteps.filter(isStepFilled).map(words.step);
    const texts = steps.length > 0 ? steps : [say('overview.planNoSteps')];
    fillList(item.querySelector('[data-plan-steps]'), part('plan-step-template'), texts, (line, text) => {
      line.textContent = text;
    });
  });
}

/** One copy of a template per value, filled in by `fill(copy, value)`, in place of what the list had. */
export function fillList(list, template, values, fill) {
  list.replaceChildren(...values.map((value) => {
    const copy = template.content.firstElementChild.cloneNode(true);
    fill(copy, value);
    return copy;
  }));
}

/** Puts now and the ambition of an answer in their places on a row of the picture. */
export function drawStrip(strip, answer) {
  const places = strip.dataset.places.split(' ');
  const now = places[answer?.current - 1];
  const target = places[answer?.target - 1];
  strip.toggleAttribute('data-has-now', now !== undefined);
  strip.toggleAttribute('data-has-target', target !== undefined);
  strip.toggleAttribute('data-same', now !== undefined && now === target);
  strip.querySelector('.strip-now').setAttribute('cx', now ?? 0);
  strip.querySelector('.strip-goal').setAttribute('transform', `translate(${target ?? 0} 0)`);
  const way = strip.querySelector('.strip-way');
  way.setAttribute('x1', now ?? target ?? 0);
  way.setAttribute('x2', target ?? now ?? 0);
}
