// The overview: the picture, the table, and what is still open. It is made when it is shown, so that nobody who types
// waits for it. Its plan is that of plan-view.js, and orphans.js has the answers of an earlier version.

import { find } from '../page/elements.js';
import { counts, isAnswered } from '../rules/document.js';
import { data, say } from './data.js';
import * as screens from './screens.js';
import { state } from './state.js';
import { drawStrip } from './strip.js';
import * as words from './words.js';

/** @type {HTMLElement} */
let form;
/** @type {ReturnType<typeof findRows>} */
let rows;

/** @param {string} name */
const part = (name) => find(form, `[data-${name}]`);

const findRows = () => data.aspects.map(({ id, title }) => ({
  id,
  title,
  cells: find(form, `[data-overview="${id}"]`),
  strip: find(form, `[data-picture-row="${id}"] [data-strip]`, SVGElement),
  noStage: find(form, `[data-picture-row="${id}"] [data-picture-open]`),
  open: find(form, `[data-open-aspect="${id}"]`),
}));

/** @param {HTMLElement} root */
export function listen(root) {
  form = root;
  rows = findRows();
  screens.onShow((screen) => { if (screen === 'overzicht') show(); });
  state.onChange((aspectID) => {
    if (aspectID === undefined && screens.current() === 'overzicht') show();
  });
  if (screens.current() === 'overzicht') show();
}

export function show() {
  const { answers } = state.document;
  const { answered, priorities } = counts(state.document);
  const total = data.aspects.length;
  part('overview-summary').textContent = say('overview.summary', { n: answered, total, priorities });
  for (const { id, cells, strip, noStage, open } of rows) {
    const answer = answers.get(id);
    find(cells, '[data-now]').textContent = words.now(answer);
    find(cells, '[data-target-words]').textContent = words.target(answer);
    find(cells, '[data-priority-words]').textContent = answer?.priority ? say('overview.yes') : '';
    drawStrip(strip, answer);
    noStage.textContent = answer?.current ? '' : words.now(answer);
    open.hidden = isAnswered(answer);
  }
  part('open-none').hidden = rows.some(({ open }) => !open.hidden);
}
