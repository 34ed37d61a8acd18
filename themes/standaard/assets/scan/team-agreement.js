// What the team agrees goes into the draft that is open: nothing of one person does.

import { ANSWER_TEXTS } from '../rules/contract.js';
import { joined } from '../rules/origins.js';
import * as aspectFields from './aspect-fields.js';
import { state } from './state.js';
import * as people from './team-people.js';

/** @typedef {import('../rules/document.js').ScanDocument} ScanDocument */

/**
 * @param {string} id of an aspect
 * @param {string | null} value as in the fields of an aspect
 */
export function agree(id, value) {
  aspectFields.choose(id, value);
  changed(id);
}

/**
 * @param {string} id of an aspect
 * @param {HTMLTextAreaElement} field whose note it is stands in its `data-note`
 */
export function note(id, field) {
  const text = ANSWER_TEXTS.find(({ key }) => key === field.dataset.note);
  if (text) state.answer(id)[text.key] = field.value;
  changed(id);
}

/** @param {ScanDocument} document */
const lineage = ({ basedOn }) => basedOn.flatMap(({ digest, earlier }) => [digest, ...earlier]);

/**
 * What was agreed grows from the versions of this file that lay on the table. The files of colleagues are named
 * nowhere.
 *
 * @param {string} id
 */
function changed(id) {
  const { document } = state;
  const own = new Set(lineage(document));
  const versions = people.all().map((person) => person.document)
    .filter((one) => one.id === document.id || lineage(one).some((digest) => own.has(digest)));
  document.basedOn = joined([...document.basedOn, ...versions.flatMap(({ basedOn }) => basedOn)]);
  aspectFields.showAspect(id);
  state.changed(id);
}
