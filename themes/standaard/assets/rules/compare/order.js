// An order of texts that is the same in every browser and in Swift, where it is that of their UTF-8 bytes.

/**
 * Below 0 when the first text comes first, 0 when they are equal. By code points: UTF-8 has the same order.
 *
 * @param {string} left
 * @param {string} right
 */
export function compare(left, right) {
  let place = 0;
  while (place < left.length && left[place] === right[place]) place += 1;
  return (left.codePointAt(place) ?? -1) - (right.codePointAt(place) ?? -1);
}

/**
 * Compares lists of numbers: by their first numbers, when those are equal by the next.
 *
 * @param {number[]} left
 * @param {number[]} right
 */
export function compareNumbers(left, right) {
  const place = left.findIndex((number, index) => number !== right[index]);
  return place < 0 ? 0 : left[place] - right[place];
}
