// What two texts have in common: pure rules, without a page.

/**
 * The one part in which two lists differ: from `start`, up to `oldEnd` in the one and `newEnd` in the other.
 *
 * @template T
 * @param {ArrayLike<T>} old
 * @param {ArrayLike<T>} fresh
 * @returns {{ start: number, oldEnd: number, newEnd: number }}
 */
export function changedPart(old, fresh) {
  const most = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < most && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end += 1;
  return { start, oldEnd: old.length - end, newEnd: fresh.length - end };
}

/**
 * Where ranges of a text stand after it changed; those of which the text itself changed are gone.
 *
 * @template {{ from: number, to: number }} R
 * @param {R[]} ranges
 * @param {{ start: number, oldEnd: number, newEnd: number }} part
 * @returns {R[]}
 */
export function movedRanges(ranges, part) {
  const growth = part.newEnd - part.oldEnd;
  return ranges.flatMap((range) => {
    if (range.to <= part.start) return [range];
    if (range.from >= part.oldEnd) return [{ ...range, from: range.from + growth, to: range.to + growth }];
    return [];
  });
}

/** More than this is not compared line by line. */
const mostCompared = 4_000_000;

/**
 * The numbers, from 0, of the lines of each text that the other does not have at that place.
 *
 * @param {string[]} mine
 * @param {string[]} theirs
 * @returns {{ mine: Set<number>, theirs: Set<number> }}
 */
export function differentLines(mine, theirs) {
  const { start, oldEnd, newEnd } = changedPart(mine, theirs);
  const result = { mine: new Set(span(start, oldEnd)), theirs: new Set(span(start, newEnd)) };
  const [rows, columns] = [oldEnd - start, newEnd - start];
  if (rows * columns > mostCompared) return result;
  // How long the longest list of shared lines is from each pair of places on.
  const width = columns + 1;
  const longest = new Uint32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      longest[row * width + column] = mine[start + row] === theirs[start + column]
        ? longest[(row + 1) * width + column + 1] + 1
        : Math.max(longest[(row + 1) * width + column], longest[row * width + column + 1]);
    }
  }
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    if (mine[start + row] === theirs[start + column]) {
      result.mine.delete(start + row);
      result.theirs.delete(start + column);
      row += 1;
      column += 1;
    } else if (longest[(row + 1) * width + column] >= longest[row * width + column + 1]) row += 1;
    else column += 1;
  }
  return result;
}

/**
 * @param {number} from
 * @param {number} to
 */
function span(from, to) {
  return Array.from({ length: Math.max(0, to - from) }, (_, number) => from + number);
}

/**
 * What to do with the text that stands on the disk.
 *
 * - `same`: it is the one that the editor's text grew from;
 * - `adopt`: it is the editor's text, so that is saved;
 * - `take`: the editor changed nothing, so it can be shown;
 * - `conflict`: both changed.
 *
 * @param {{ text: string | undefined, digest: string | undefined }} base where the editor's text came from
 * @param {string} mine
 * @param {{ text: string, digest: string }} disk
 * @returns {'same' | 'adopt' | 'take' | 'conflict'}
 */
export function judge(base, mine, disk) {
  if (disk.text === mine) return disk.digest === base.digest ? 'same' : 'adopt';
  if (disk.digest === base.digest) return 'same';
  return mine === base.text ? 'take' : 'conflict';
}

/**
 * The places of a text in another, without regard of capitals.
 *
 * @param {string} text
 * @param {string} wanted
 * @returns {{ from: number, to: number }[]}
 */
export function places(text, wanted) {
  if (!wanted) return [];
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'), 'giu');
  return Array.from(text.matchAll(pattern), (match) => {
    const from = match.index ?? 0;
    return { from, to: from + match[0].length };
  });
}
