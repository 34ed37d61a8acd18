import { copyOf } from '../page/elements.js';

/**
 * One copy of a template per value, filled in by `fill(copy, value)`, in place of what the list had.
 *
 * @template Value
 * @param {Element} list
 * @param {HTMLTemplateElement} template
 * @param {Value[]} values
 * @param {(copy: HTMLElement, value: Value) => void} fill
 */
export function fillList(list, template, values, fill) {
  list.replaceChildren(...values.map((value) => {
    const copy = copyOf(template);
    fill(copy, value);
    return copy;
  }));
}
