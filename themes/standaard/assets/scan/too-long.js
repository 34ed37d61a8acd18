// Texts that are longer than a file holds: nothing is cut off, the page says how much too long they are, and waits.

import { around, copyOf, find, findAll, within } from '../page/elements.js';
import { say } from './data.js';
import { remark } from './remark.js';
import { state } from './state.js';

/** @typedef {HTMLInputElement | HTMLTextAreaElement} TextField */

/** @type {HTMLElement} */
let form;
/** @type {Map<TextField, HTMLElement>} */
const remarks = new Map();

/** @param {HTMLElement} root */
export function listen(root) {
  form = root;
  form.addEventListener('input', (event) => {
    const field = within(event, '[data-limit]');
    if (field) show(/** @type {TextField} */ (field));
  });
  state.onChange((id) => { if (id === undefined) showAll(); });
  showAll();
}

const fields = () => /** @type {TextField[]} */ (findAll(form, '[data-limit]'));

/** @param {TextField} field */
const surplus = (field) => field.value.length - Number(field.dataset.limit);

function showAll() {
  for (const field of fields()) if (surplus(field) > 0 || remarks.has(field)) show(field);
}

/** @param {TextField} field */
function show(field) {
  const n = surplus(field);
  if (n <= 0 && !remarks.has(field)) return;
  remark(remarkOf(field), n > 0 ? say('aspect.tooLong', { n, limit: field.dataset.limit }) : '');
  if (n > 0) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}

/**
 * Made when it is first needed, behind the field.
 *
 * @param {TextField} field
 */
function remarkOf(field) {
  const found = remarks.get(field);
  if (found) return found;
  const made = copyOf(find(form, '[data-too-long-template]', HTMLTemplateElement));
  made.id = `_te-lang-${remarks.size + 1}`;
  around(field, '.next-step, .field, .agree').append(made);
  field.setAttribute('aria-describedby', `${field.getAttribute('aria-describedby') ?? ''} ${made.id}`.trim());
  remarks.set(field, made);
  return made;
}

/** The fields of answers and details that hold too much, in the order of the page. */
export const found = () => fields().filter((field) => surplus(field) > 0 && !('note' in field.dataset));
