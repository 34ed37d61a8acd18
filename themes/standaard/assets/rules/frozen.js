/**
 * What nobody can change, to the deepest part.
 *
 * @template {object} T
 * @param {T} value
 * @returns {T}
 */
export function frozen(value) {
  for (const item of Object.values(value)) if (item !== null && typeof item === 'object') frozen(item);
  return Object.freeze(value);
}
