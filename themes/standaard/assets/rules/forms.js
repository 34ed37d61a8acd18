// How texts of the result file must be written, as TextForm in Swift. Bound to Tests/Fixtures/vectors/forms.json.

import { PATTERNS } from './contract.js';
import { isMoment, isSchoolYear } from './moments.js';

/** @param {string} name */
const matches = (name) => {
  const pattern = new RegExp(PATTERNS[name]);
  return (/** @type {string} */ text) => pattern.test(text);
};

/** @type {Record<string, (text: string) => boolean>} */
const forms = {
  any: () => true,
  notEmpty: (text) => text !== '',
  uuid: matches('uuid'),
  timestamp: isMoment,
  schoolYear: isSchoolYear,
  identifier: matches('identifier'),
  digest: matches('digest'),
  month: matches('month'),
};

/**
 * @param {string} form
 * @param {string} text
 */
export function accepts(form, text) {
  return forms[form](text);
}
