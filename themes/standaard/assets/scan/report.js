// The readable report: on paper, as HTML and as Markdown. It is made when it is asked for: the overview is taken over,
// the answers come with the texts of the scan that stand in the page.

import { ANSWER_FLAGS, ANSWER_TEXTS } from '../rules/contract.js';
import { isStepFilled } from '../rules/document.js';
import { data, say } from './data.js';
import * as overview from './overview.js';
import { state } from './state.js';
import * as words from './words.js';

let report;

const part = (name, root = report) => root.querySelector(`[data-${name}]`);
const copies = (name, values, fill) => overview.fillList(part(name), part(`${name}-template`), values, fill);
const filled = (answer) => (answer?.nextSteps ?? []).filter(isStepFilled);

export function listen(form) {
  report = form.parentElement.querySelector('[data-report]');
}

/** A part without a text goes, with its label. */
function put(root, name, text) {
  const place = part(name, root);
  place.textContent = text;
  place.parentElement.toggleAttribute('hidden', text === '');
}

/** Fills the report from what the team answered, and returns it. */
export function fill() {
  const { answers, orphans, school, round, respondents, sharing, shareNotes } = state.document;
  const day = new Date().toLocaleDateString('nl-NL', { dateStyle: 'long' });
  const facts = {
    school: words.school(school), code: school.code, round, day, roles: respondents.join(', '),
    sharing: say(`sharing.${sharing}Title`), notes: shareNotes ? say('overview.yes') : '',
  };
  for (const [name, text] of Object.entries(facts)) put(report, `fact-${name}`, text);
  overview.show();
  for (const place of report.querySelectorAll('[data-from]')) takeOver(place);
  part('report-orphans').hidden = orphans.size === 0;
  part('report-open').hidden = part('report-open').querySelector('li') === null;
  const chosen = data.aspects.filter(({ id }) => answers.get(id)?.priority);
  part('report-plan').hidden = chosen.length === 0;
  copies('plan-rows', chosen.flatMap(planRows), (row, texts) => {
    for (const [place, text] of texts.entries()) row.children[place].textContent = text;
  });
  copies('signers', respondents.length > 0 ? respondents : ['', ''], (line, role) => { line.textContent = role; });
  copies('report-themes', data.themes, (theme, { id, title }) => {
    part('title', theme).textContent = title;
    overview.fillList(part('aspects', theme), part('aspect-template'), data.aspects.filter((item) => item.theme === id),
      showAspect);
  });
  return report;
}

/** A row per step: what is it about, what, who and when. */
function planRows({ id, title }) {
  const steps = filled(state.document.answers.get(id));
  return (steps.length > 0 ? steps : [{ what: say('overview.planNoSteps') }])
    .map(({ what, who = '', when = '' }) => [title, what, who, when]);
}

function showAspect(element, { id, title }) {
  const answer = state.document.answers.get(id);
  const source = document.getElementById(id);
  part('title', element).textContent = title;
  put(element, 'now', words.now(answer));
  put(element, 'target-words', words.target(answer));
  for (const { key } of ANSWER_TEXTS) put(element, key, answer?.[key].trim() ?? '');
  put(element, 'marks', ANSWER_FLAGS.filter((key) => answer?.[key]).map((key) => say(`report.${key}`)).join(' · '));
  const steps = filled(answer);
  overview.fillList(part('steps', element), part('line-template'), steps.map(words.step), (line, text) => {
    line.textContent = text;
  });
  part('steps', element).parentElement.hidden = steps.length === 0;
  const stage = source.querySelector(`[data-current][value="${answer?.current}"]`);
  quote(part('stage', element), stage?.closest('label').querySelector('[data-stage-text]'));
  quote(part('question', element), answer && source.querySelector('.guiding-question'));
}

/** What the overview shows, without the ways to change it. */
function takeOver(place) {
  quote(place, document.querySelector(place.dataset.from));
  for (const element of place.querySelectorAll('[hidden], td:last-child, thead th:last-child')) element.remove();
  for (const cell of place.querySelectorAll('[colspan]')) cell.colSpan -= 1;
}

/** Takes over a text of the page. Its links lead to places that a report does not have. */
function quote(place, source) {
  place.hidden = !source;
  if (!source) return;
  place.replaceChildren(...source.cloneNode(true).childNodes);
  for (const link of place.querySelectorAll('a')) link.replaceWith(...link.childNodes);
}
