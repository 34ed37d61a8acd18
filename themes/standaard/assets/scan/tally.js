// Slips to count on without a screen: a table per theme, with a box per stage, printed from the screen of the team.

import { find, findAll } from '../page/elements.js';
import { data } from './data.js';
import { fillList } from './fill-list.js';
import * as report from './report.js';

export function listen() {
  report.onFill(fill);
}

/** @param {HTMLElement} filled */
function fill(filled) {
  const section = find(filled, '[data-report-tally]');
  section.hidden = filled.dataset.only !== 'tally';
  const template = find(section, '[data-tally-template]', HTMLTemplateElement);
  for (const rows of findAll(section, '[data-tally]')) {
    const own = section.hidden ? [] : data.aspects.filter(({ theme }) => theme === rows.dataset.tally);
    fillList(rows, template, own, (row, { title }) => { find(row, 'th').textContent = title; });
  }
}
