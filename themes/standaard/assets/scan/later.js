// What nobody needs before there are answers: the file, the report on paper, and what is done with drafts. What only some
// need it asks for in its turn: files that this program did not write, files to read elsewhere, the team and the year
// after.

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
import * as orphans from './orphans.js';
import * as planView from './plan-view.js';
import * as report from './report.js';
import * as saving from './saving.js';
import * as shelf from './shelf.js';
import * as people from './team-people.js';
import * as together from './together.js';
import * as tooLong from './too-long.js';

export { openChoice, report };
export const parts = {
  exports: () => import('./exports.js'),
  file: () => import('./any-file.js'),
  team: () => import('./team.js'),
  year: () => import('./year.js'),
};

/** @param {HTMLElement} form */
export function listen(form) {
  const own = [
    neededFields, nextSteps, aspectMore, openChoice, draftItems, draftActions, tooLong, aspectRemarks, ideas, orphans,
    planView, choosing, saving, leaving, card, notYet, goingOn,
  ];
  for (const part of own) part.listen(form);
  report.listen();
  people.listen();
  if (shelf.takeYears().length > 0) together.part('year'); // Opened before the page was loaded again.
}
