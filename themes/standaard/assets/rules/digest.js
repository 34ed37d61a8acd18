// By what a result file names another, as FileDigest in Swift, where stands what is hashed. Bound to
// Tests/Fixtures/vectors/digests.json.

/** @type {number[]} */
const primes = [];
for (let number = 2; primes.length < 64; number += 1) if (primes.every((prime) => number % prime)) primes.push(number);
/** @param {number} number the first 32 bits behind its point */
const fraction = (number) => (number % 1) * 2 ** 32 | 0;
/** @type {(word: number, by: number) => number} */
const turned = (word, by) => word >>> by | word << (32 - by);

/**
 * SHA-256 (FIPS 180-4) of less than half a gigabyte. The browser's own exists only in secure contexts, and a scan also
 * stands on a school's own http.
 *
 * @param {Uint8Array} bytes
 */
export function sha256(bytes) {
  const factors = primes.map((prime) => fraction(Math.cbrt(prime)));
  const hash = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  const words = new Int32Array((bytes.length + 72 >> 6) * 16);
  bytes.forEach((byte, index) => { words[index >> 2] |= byte << 24 - index % 4 * 8; });
  words[bytes.length >> 2] |= 0x80 << 24 - bytes.length % 4 * 8;
  words[words.length - 1] = bytes.length * 8;
  const plan = new Int32Array(64);
  for (let start = 0; start < words.length; start += 16) {
    let [a, b, c, d, e, f, g, h] = hash;
    for (let step = 0; step < 64; step += 1) {
      if (step < 16) plan[step] = words[start + step];
      else {
        const before = plan[step - 15];
        const ahead = plan[step - 2];
        plan[step] = plan[step - 16] + (turned(before, 7) ^ turned(before, 18) ^ before >>> 3)
          + plan[step - 7] + (turned(ahead, 17) ^ turned(ahead, 19) ^ ahead >>> 10);
      }
      const mixed = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + (e & f ^ ~e & g) + factors[step] + plan[step];
      const most = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + (a & b ^ a & c ^ b & c);
      h = g;
      g = f;
      f = e;
      e = d + mixed | 0;
      d = c;
      c = b;
      b = a;
      a = mixed + most | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, index) => { hash[index] = hash[index] + word | 0; });
  }
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/**
 * The digest of a file: of its JSON as the form wrote it.
 *
 * @param {Uint8Array} json
 * @param {boolean} [isReport] whether it stands in a report, with escapes
 */
export function digestOf(json, isReport) {
  const text = new TextDecoder().decode(json).replace(/\r\n/g, '\n');
  // A backslash that is escaped itself escapes nothing.
  const escaped = /\\(u003c|\\)/g;
  return sha256(new TextEncoder().encode(
    isReport ? text.replace(escaped, (found) => (found === '\\u003c' ? '<' : found)) : text));
}
