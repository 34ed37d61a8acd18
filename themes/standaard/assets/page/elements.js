// Finding elements of the page. What a script needs stands in the template; when it does not, that is said by name.

/**
 * @template {Element} [T=HTMLElement]
 * @typedef {{new (): T, prototype: T}} Kind
 */

/** @type {(found: Element | null, what: string, kind: Kind<Element>) => Element} */
function checked(found, what, kind) {
  if (found instanceof kind) return found;
  throw new Error(`${what} is not there as ${kind.name}`);
}

/**
 * The first element below another that a selector finds.
 *
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @param {Kind<T>} [kind]
 * @returns {T}
 */
export function find(root, selector, kind) {
  return /** @type {T} */ (checked(root.querySelector(selector), selector, kind ?? HTMLElement));
}

/**
 * All of them.
 *
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @param {Kind<T>} [kind]
 * @returns {T[]}
 */
export function findAll(root, selector, kind) {
  return Array.from(root.querySelectorAll(selector), (found) => (
    /** @type {T} */ (checked(found, selector, kind ?? HTMLElement))));
}

/**
 * The element around another, or itself, that fits a selector.
 *
 * @template {Element} [T=HTMLElement]
 * @param {Element} element
 * @param {string} selector
 * @param {Kind<T>} [kind]
 * @returns {T}
 */
export function around(element, selector, kind) {
  return /** @type {T} */ (checked(element.closest(selector), selector, kind ?? HTMLElement));
}

/**
 * The element with this selector that something happened in; null when it happened elsewhere.
 *
 * @template {Element} [T=HTMLElement]
 * @param {Event} event
 * @param {string} selector
 * @param {Kind<T>} [kind]
 * @returns {T | null}
 */
export function within({ target }, selector, kind) {
  const found = target instanceof Element ? target.closest(selector) : null;
  return found && /** @type {T} */ (checked(found, selector, kind ?? HTMLElement));
}

/**
 * The element with this id.
 *
 * @template {Element} [T=HTMLElement]
 * @param {string} id
 * @param {Kind<T>} [kind]
 * @returns {T}
 */
export function byID(id, kind) {
  return /** @type {T} */ (checked(document.getElementById(id), id, kind ?? HTMLElement));
}

/**
 * A copy of what stands in a template.
 *
 * @template {Element} [T=HTMLElement]
 * @param {HTMLTemplateElement} template
 * @param {Kind<T>} [kind]
 * @returns {T}
 */
export function copyOf(template, kind) {
  const copy = template.content.firstElementChild?.cloneNode(true);
  return /** @type {T} */ (checked(copy instanceof Element ? copy : null, 'The template', kind ?? HTMLElement));
}
