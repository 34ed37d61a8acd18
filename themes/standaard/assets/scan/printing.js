// What comes on paper: the report, or a worksheet as long as nothing is filled in. A button can ask for either.

import { state } from './state.js';
import * as together from './together.js';

const root = document.documentElement;
let asked = null;

export function listen(form) {
  const print = (kind) => () => {
    asked = kind;
    window.print();
  };
  for (const button of form.querySelectorAll('[data-print-report]')) button.addEventListener('click', print('report'));
  for (const button of form.querySelectorAll('[data-print-worksheet]')) {
    button.addEventListener('click', print('worksheet'));
  }
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
    form.parentElement.querySelector('[data-report]').hidden = true;
  });
}
