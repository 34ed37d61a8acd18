// The files in a zip, when it is a plain one and no larger than files of colleagues are. Everything that the list at its
// end says is held against what stands there; nothing is unpacked beyond what it said it would be.

import { REPORT_BYTES } from './contract.js';

/**
 * @typedef {'large' | 'many' | 'locked' | 'damaged' | 'notHere'} Problem
 * @typedef {{name: string, bytes: Uint8Array}} Unpacked
 * @typedef {{name: string, method: number, crc: number, size: number, start: number, end: number}} Entry
 */

/** No zip of colleagues' files is larger, packed or unpacked, or holds more files. */
export const MOST = { bytes: 33_554_432, entries: 500, files: 60 };
const END = 22; // The size of the record at the end, without its comment.
const COMMENT = 65_535;
const WANTED = /\.(json|html?)$/i;
const OURS = /(^|\/)(\.[^./]|__MACOSX\/)/; // What systems put there themselves.

/** What a zip is refused for. */
class ZipProblem extends Error {
  /** @param {Problem} problem */
  constructor(problem) {
    super(problem);
    this.problem = problem;
  }
}

/** @type {(isRight: boolean, problem?: Problem) => void} */
function check(isRight, problem = 'damaged') {
  if (!isRight) throw new ZipProblem(problem);
}

/**
 * The files in it that may be a result.
 *
 * @param {Uint8Array} bytes
 * @returns {Promise<{files: Unpacked[]} | {problem: Problem}>}
 */
export async function unzip(bytes) {
  try {
    const entries = entriesOf(bytes).filter(({ name }) => WANTED.test(name) && !OURS.test(name));
    check(entries.length <= MOST.files, 'many');
    check(entries.every(({ size }) => size <= REPORT_BYTES), 'large');
    check(entries.reduce((sum, { size }) => sum + size, 0) <= MOST.bytes, 'large');
    const files = [];
    for (const entry of entries) files.push({ name: baseOf(entry.name), bytes: await unpack(bytes, entry) });
    return { files };
  } catch (error) {
    return { problem: error instanceof ZipProblem ? error.problem : 'damaged' };
  }
}

/** @param {string} name */
const baseOf = (name) => name.split(/[/\\]/).pop() ?? '';

/**
 * What its list says; entries that share bytes are refused, for a small file unpacks to a very large one that way.
 *
 * @param {Uint8Array} bytes
 * @returns {Entry[]}
 */
function entriesOf(bytes) {
  check(bytes.length <= MOST.bytes, 'large');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  check(count <= MOST.entries, 'many');
  const list = view.getUint32(end + 16, true);
  check(list + view.getUint32(end + 12, true) <= end);
  const entries = [];
  for (let place = list, left = count; left > 0; left -= 1) {
    check(place + 46 <= end && view.getUint32(place, true) === 0x02014b50);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(place + offset, true));
    entries.push(entryAt(bytes, view, place, list));
    place += 46 + lengths[0] + lengths[1] + lengths[2];
    check(place <= end);
  }
  const sorted = [...entries].sort((one, other) => one.start - other.start);
  check(sorted.every(({ start }, index) => index === 0 || start >= sorted[index - 1].end));
  return entries;
}

/** @param {DataView} view */
function endOf(view) {
  for (let place = view.byteLength - END; place >= 0 && place >= view.byteLength - END - COMMENT; place -= 1) {
    if (view.getUint32(place, true) === 0x06054b50) return place;
  }
  throw new ZipProblem('damaged');
}

/**
 * @param {Uint8Array} bytes
 * @param {DataView} view
 * @param {number} place
 * @param {number} list where the list begins: behind all files
 * @returns {Entry}
 */
function entryAt(bytes, view, place, list) {
  const [flags, method] = [8, 10].map((offset) => view.getUint16(place + offset, true));
  const [crc, packed, size] = [16, 20, 24].map((offset) => view.getUint32(place + offset, true));
  const length = view.getUint16(place + 28, true);
  const local = view.getUint32(place + 42, true);
  check((flags & 1) === 0, 'locked');
  check(local + 30 <= list && view.getUint32(local, true) === 0x04034b50);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  check(start + packed <= list);
  const name = new TextDecoder().decode(bytes.subarray(place + 46, place + 46 + length));
  return { name, method, crc, size, start, end: start + packed };
}

/**
 * @param {Uint8Array} bytes
 * @param {Entry} entry
 */
async function unpack(bytes, { method, crc, size, start, end }) {
  const packed = bytes.subarray(start, end);
  check(method === 0 || method === 8);
  const whole = method === 0 ? packed : await inflate(packed, size);
  check(whole.length === size && crcOf(whole) === crc);
  return whole;
}

/**
 * @param {Uint8Array} packed
 * @param {number} size more than this is not unpacked
 */
async function inflate(packed, size) {
  const reader = new Blob([packed]).stream().pipeThrough(inflater()).getReader();
  const whole = new Uint8Array(size);
  let place = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (place + part.value.length > size) {
      await reader.cancel();
      throw new ZipProblem('damaged');
    }
    whole.set(part.value, place);
    place += part.value.length;
  }
  return whole.subarray(0, place);
}

/** Browsers before 2023 cannot. */
function inflater() {
  try {
    return new (Reflect.get(globalThis, 'DecompressionStream'))('deflate-raw');
  } catch {
    throw new ZipProblem('notHere');
  }
}

/** @param {Uint8Array} bytes */
function crcOf(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}
