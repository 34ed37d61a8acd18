// Parts of the editor's own page.

/**
 * @template {Element} E
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => E} kind
 * @returns {E}
 */
export function part(root, selector, kind) {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector} here`);
  return found;
}

/** @param {number | Date} time */
export function clock(time) {
  return new Date(time).toLocaleTimeString('nl', { hour: '2-digit', minute: '2-digit' });
}
