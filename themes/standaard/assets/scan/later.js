// What nobody needs before there are answers: files and reports, Team and Gespreksmodus.

import * as report from './report.js';
import * as saving from './saving.js';
import * as talk from './talk.js';
import * as team from './team.js';

export { report };

export function listen(form) {
  for (const part of [saving, report, team, talk]) part.listen(form);
}
