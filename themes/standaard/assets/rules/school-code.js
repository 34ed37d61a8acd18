// The code by which a school is known: BRIN with location (12AB00), or a code of the partnership's own.
// Bound to Tests/Fixtures/vectors/school-codes.json, as in Swift.

const SHORTEST = 2;
const LONGEST = 32;
const blanks = /^[ \t\u00A0\n\r]+|[ \t\u00A0\n\r]+$/g;
const reserved = /^(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\.|$)/;

/**
 * @param {string} typed
 * @returns {{code?: string, problem?: string, suggestion?: string}} the normal form, or what is wrong with it
 */
export function validate(typed) {
  const code = typed.replace(blanks, '');
  const upper = code.toUpperCase();
  if (code === '') return { problem: 'empty' };
  if (/[/\\]|\.\./.test(code)) return { problem: 'pathLike' };
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(code)) return { problem: 'invalidCharacter' };
  if (/^\d\d[A-Z]{2}\d\d$/.test(upper)) return { code: upper };
  if (/^\d\d[A-Z]{2}$/.test(upper)) return { problem: 'missingLocation' };
  if (/^\d[A-Z]{2}\d\d$/.test(upper)) return { problem: 'lostLeadingZero', suggestion: `0${upper}` };
  if (/^\d\d[A-Z]{2}\d$/.test(upper)) {
    return { problem: 'lostLeadingZero', suggestion: `${upper.slice(0, 4)}0${upper.slice(4)}` };
  }
  if (code.length < SHORTEST) return { problem: 'tooShort' };
  if (code.length > LONGEST) return { problem: 'tooLong' };
  return reserved.test(upper) ? { problem: 'reserved' } : { code };
}

/**
 * What codes of one school have in common.
 *
 * @param {string} code
 */
export function key(code) {
  return code.toLowerCase();
}
