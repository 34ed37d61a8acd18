// Starts the page: every part listens to its own piece of the form.

import { byID, findAll } from '../page/elements.js';
import * as aspectFields from './aspect-fields.js';
import * as detailFields from './detail-fields.js';
import * as keeping from './keeping.js';
import * as offline from './offline.js';
import * as opening from './opening.js';
import * as overview from './overview.js';
import * as printing from './printing.js';
import * as progress from './progress.js';
import * as screens from './screens.js';
import * as together from './together.js';

const form = byID('scan-form', HTMLFormElement);
form.addEventListener('submit', (event) => event.preventDefault());
// What stood in the fields or in a draft is there before the first screen is.
const parts = [
  aspectFields, detailFields, progress, overview, opening, printing, together, offline, keeping, screens,
];
for (const part of parts) part.listen(form);
// Last: a form of which a part did not start is a page to read and print.
for (const element of findAll(form, '[data-needs-script]')) element.hidden = false;
form.classList.add('has-script');
screens.start();
