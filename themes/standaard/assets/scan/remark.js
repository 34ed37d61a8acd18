/**
 * A remark beside a field: shown when there is one. What did not change is not written, so that nobody hears it twice.
 *
 * @param {HTMLElement} element
 * @param {string} text
 */
export function remark(element, text) {
  if (element.textContent !== text) element.textContent = text;
  element.hidden = text === '';
}
