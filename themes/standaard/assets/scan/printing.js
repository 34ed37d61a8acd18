// What comes on paper: the report, or a worksheet as long as nothing is filled in. A button can ask for either.

import { find, findAll } from '../page/elements.js';
import { state } from './state.js';
import * as together from './together.js';

const root = document.documentElement;
/** @type {'report' | 'worksheet' | null} */
let asked = null;

/** @param {HTMLElement} form */
export function listen(form) {
  /** @param {'report' | 'worksheet'} kind */
  const print = (kind) => () => {
    asked = kind;
    window.print();
  };
  for (const button of findAll(form, '[data-print-report]')) button.addEventListener('click', print('report'));
  for (const button of findAll(form, '[data-print-worksheet]')) button.addEventListener('click', print('worksheet'));
  window.addEventListener('beforeprint', () => {
    const report = together.later()?.report;
    const kind = asked ?? (state.standing() === 'empty' ? 'worksheet' : 'report');
    // Until the report is there, the whole scan goes on paper as it is filled in.
    if (kind === 'worksheet' || report) root.dataset.print = kind;
    if (kind === 'report' && report) report.fill().hidden = false;
  });
  window.addEventListener('afterprint', () => {
    asked = null;
    delete root.dataset.print;
    find(document, '[data-report]').hidden = true;
  });
}
