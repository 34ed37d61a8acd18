// What nobody needs before there are answers or a file of another hand: files and reports, Team and Gespreksmodus, and
// what is done with drafts.

import { read } from './any-file.js';
import * as aspectRemarks from './aspect-remarks.js';
import * as aspectMore from './aspect-more.js';
import * as card from './card.js';
import * as choosing from './choosing.js';
import * as draftActions from './draft-actions.js';
import * as draftItems from './draft-items.js';
import * as goingOn from './going-on.js';
import * as ideas from './ideas.js';
import * as leaving from './leaving.js';
import * as neededFields from './needed-fields.js';
import * as nextSteps from './next-steps.js';
import * as notYet from './not-yet.js';
import * as openChoice from './open-choice.js';
import * as planView from './plan-view.js';
import * as report from './report.js';
import * as saving from './saving.js';
import * as talk from './talk.js';
import * as team from './team.js';
import * as tooLong from './too-long.js';

export { openChoice, read, report, team };

/** @param {HTMLElement} form */
export function listen(form) {
  const parts = [
    neededFields, nextSteps, aspectMore, openChoice, draftItems, draftActions, tooLong, aspectRemarks, ideas, planView,
    choosing, saving, talk, leaving, card, notYet, goingOn,
  ];
  for (const part of parts) part.listen(form);
  report.listen();
  team.listen();
}
