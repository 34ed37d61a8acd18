// What nobody needs before there are answers or a file: files and reports, Team and Gespreksmodus.

import * as opening from './opening.js';
import * as overview from './overview.js';
import * as report from './report.js';
import * as saving from './saving.js';
import * as talk from './talk.js';
import * as team from './team.js';

export { report, team };

/** @param {HTMLElement} form */
export function listen(form) {
  opening.listen(form);
  overview.listen(form);
  saving.listen(form);
  report.listen();
  team.listen();
  talk.listen(form);
}
