// What this tab remembers until it closes. Every use of storage can throw: it may be blocked, full, or not there.

const PREFIX = 'scandossier-lock';

/**
 * @template Value
 * @param {() => Value} use
 * @returns {Value | null}
 */
function attempt(use) {
  try {
    return use();
  } catch {
    return null;
  }
}

/** @param {string} name */
export const kept = (name) => attempt(() => sessionStorage.getItem(`${PREFIX} ${name}`));

/**
 * @param {string} name
 * @param {string} text
 */
export const keep = (name, text) => attempt(() => sessionStorage.setItem(`${PREFIX} ${name}`, text));

/** @param {string} name */
export const drop = (name) => attempt(() => sessionStorage.removeItem(`${PREFIX} ${name}`));

/**
 * Tells all pages of the edition that it is closed, in other tabs too. Firefox keeps the pages that a tab showed before
 * with the store of the tab as it was when they were left, so they cannot see it there.
 *
 * @param {string} name
 */
export const tell = (name) => attempt(() => localStorage.setItem(`${PREFIX} ${name}`, String(Date.now())));

/**
 * Whether that was told since a moment.
 *
 * @param {string} name
 * @param {number} moment
 */
export const wasToldSince = (name, moment) => (
  Number(attempt(() => localStorage.getItem(`${PREFIX} ${name}`)) ?? 0) >= moment);

/** Whether it can remember anything. */
export function isAble() {
  keep('try', '1');
  const isThere = kept('try') === '1';
  drop('try');
  return isThere;
}
