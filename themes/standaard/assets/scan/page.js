// Starts the page: every part listens to its own piece of the form.

import { byID, findAll } from '../page/elements.js';
import * as aspectFields from './aspect-fields.js';
import * as detailFields from './detail-fields.js';
import * as keeping from './keeping.js';
import * as nextSteps from './next-steps.js';
import * as offline from './offline.js';
import * as opening from './opening.js';
import * as overview from './overview.js';
import * as printing from './printing.js';
import * as progress from './progress.js';
import * as screens from './screens.js';
import * as together from './together.js';

const form = byID('scan-form', HTMLFormElement);
for (const element of findAll(form, '[data-needs-script]')) element.hidden = false;
form.classList.add('has-script');
form.addEventListener('submit', (event) => event.preventDefault());
const parts = [
  aspectFields, nextSteps, detailFields, progress, overview, opening, printing, together, offline,
  // What stood in the fields or in a draft is shown before the first screen is.
  keeping, screens,
];
for (const part of parts) part.listen(form);
