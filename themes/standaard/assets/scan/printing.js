// What comes on paper: the report, or a worksheet as long as nothing is filled in. A button can ask for either.

import { find, findAll } from '../page/elements.js';
import { state } from './state.js';
import * as together from './together.js';

const root = document.documentElement;
/** @type {'report' | 'plan' | 'cards' | 'years' | 'tally' | 'worksheet' | null} */
let asked = null;

/** @param {HTMLElement} form */
export function listen(form) {
  for (const kind of /** @type {const} */ (['report', 'plan', 'cards', 'years', 'tally', 'worksheet'])) {
    for (const button of findAll(form, `[data-print-${kind}]`)) {
      button.addEventListener('click', () => {
        asked = kind;
        window.print();
      });
    }
  }
  window.addEventListener('beforeprint', () => {
    const report = together.later()?.report;
    const kind = asked ?? (state.standing() === 'empty' ? 'worksheet' : 'report');
    // Until the report is there, the whole scan goes on paper as it is filled in.
    if (kind === 'worksheet') root.dataset.print = kind;
    else if (report) {
      root.dataset.print = 'report';
      find(document, '[data-report]').dataset.only = kind;
      const filled = report.fill();
      filled.hidden = false;
    }
  });
  window.addEventListener('afterprint', () => {
    asked = null;
    delete root.dataset.print;
    const filled = find(document, '[data-report]');
    filled.hidden = true;
    delete filled.dataset.only;
  });
}
