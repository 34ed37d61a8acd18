// A zip of a few files, stored as they are. The same files give the same bytes: no clock, no names of this computer.
// Source: APPNOTE 6.3, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT

/** @typedef {{name: string, bytes: Uint8Array}} PackedFile */

const VERSION = 20;
const UTF8 = 0x0800; // Names are UTF-8.
const FIRST_DAY = 0x0021; // 1 January 1980, the first that the form knows.
const LOCAL = 30;
const CENTRAL = 46;
const END = 22;

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xEDB88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** @param {Uint8Array} bytes */
export function checksum(bytes) {
  let crc = 0xFFFFFFFF;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xFF] ^ (crc >>> 8);
  return (crc ^ 0xFFFFFFFF) >>> 0;
}

/**
 * A record of fields of two or four bytes.
 *
 * @param {number} length
 * @param {[value: number, width: 2 | 4][]} fields
 */
function record(length, fields) {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let place = 0;
  for (const [value, width] of fields) {
    if (width === 4) view.setUint32(place, value, true);
    else view.setUint16(place, value, true);
    place += width;
  }
  return bytes;
}

/** @param {PackedFile[]} files */
export function zip(files) {
  /** @type {Uint8Array[]} */
  const parts = [];
  /** @type {Uint8Array[]} */
  const list = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const title = new TextEncoder().encode(name);
    const crc = checksum(bytes);
    /** @type {[number, 2 | 4][]} */
    const about = [
      [UTF8, 2], [0, 2], [0, 2], [FIRST_DAY, 2], [crc, 4], [bytes.length, 4], [bytes.length, 4], [title.length, 2],
      [0, 2],
    ];
    parts.push(record(LOCAL, [[0x04034B50, 4], [VERSION, 2], ...about]), title, bytes);
    list.push(record(CENTRAL, [
      [0x02014B50, 4], [VERSION, 2], [VERSION, 2], ...about, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4],
    ]), title);
    offset += LOCAL + title.length + bytes.length;
  }
  const size = list.reduce((sum, { length }) => sum + length, 0);
  const end = record(END, [
    [0x06054B50, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [size, 4], [offset, 4], [0, 2],
  ]);
  const whole = new Uint8Array(offset + size + END);
  let place = 0;
  for (const part of [...parts, ...list, end]) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
