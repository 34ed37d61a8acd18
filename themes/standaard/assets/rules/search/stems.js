// Which Dutch words are forms of the same word: school and scholen, brief and brieven, vraag, vragen and vraagje.
// A word has several possible stems, because spelling alone cannot tell them apart (artikel-en, problee-m-en); two
// words belong together when they share one. Bound to the pairs in Tests/Fixtures/vectors/search-words.json.

const SHORTEST = 3;
const vowel = /[aeiouy]/;
// One vowel and one consonant at the end: open when an ending follows, so written with one letter for a long sound.
const open = /^(.*[^aeiouy]|)([aeou])([bdfgklmnprstvz])$/;
const double = /([bdfgklmnprst])\1$/;
// Short in the singular and open in the plural.
const short = /^(bad|dag|dak|gat|glaz|lot|pad|slag|spel|vat|weg)$/;
const irregular = [['lid', 'leden'], ['stad', 'steden'], ['kind', 'kinderen'], ['idee', 'ideeen']];

/** @param {string} word */
const isStem = (word) => word.length >= SHORTEST && vowel.test(word);

/**
 * How a stem is spelled without the ending that stood behind it.
 *
 * @param {string} stem
 */
function closed(stem) {
  if (double.test(stem)) return [stem.slice(0, -1)];
  const [, start, sound, end] = open.exec(stem) ?? [];
  if (sound === undefined) return [voiceless(stem)];
  const long = voiceless(start + sound + sound + end);
  // With a syllable before it the sound may as well be weak: middel-en, dokter-en.
  return vowel.test(start) || short.test(stem) ? [long, voiceless(stem)] : [long];
}

/** @param {string} stem */
function voiceless(stem) {
  return stem.replace(/v$/, 'f').replace(/z$/, 's');
}

/** @typedef {[RegExp, (stem: string) => string[]]} Ending and the stems that may have stood before it */

/**
 * Number, and the -e of an adjective.
 *
 * @type {Ending[]}
 */
const inflections = [
  [/heden$/, (stem) => [`${stem}heid`]],
  [/en$/, (stem) => [...closed(stem), `${stem}e`]],
  [/e$/, closed],
  [/s$/, (stem) => (/[^s]$/.test(stem) ? [stem] : [])],
];

/** @type {Ending[]} */
const derivations = [
  [/heid$/, (stem) => [stem]],
  [/ing$/, closed],
  [/er$/, closed],
  [/etje$/, closed],
  [/je$/, (stem) => [stem]],
  [/[tpk]je$/, (stem) => [stem]],
  [/t$/, (stem) => (/[^aeiouyt]$/.test(stem) ? [stem] : [])],
];

/**
 * @param {string} word
 * @param {Ending[]} endings
 */
function without(word, endings) {
  return endings.flatMap(([ending, stems]) => (
    ending.test(word) ? stems(word.replace(ending, '')).filter(isStem) : []));
}

/**
 * The word itself and what it may be the plural of.
 *
 * @param {string} word
 */
export function forms(word) {
  const found = new Set([word]);
  if (word.length <= SHORTEST) return found;
  for (const form of without(word, inflections)) {
    found.add(form);
    for (const shorter of without(form, inflections.slice(2, 3))) found.add(shorter);
  }
  for (const [one, more] of irregular) if (word === more) found.add(one);
  return found;
}

/**
 * @param {string} word
 * @returns {Set<string>} every stem the word may have, itself among them
 */
export function of(word) {
  const found = forms(word);
  const derived = Array.from(found, (form) => without(form, derivations)).flat();
  for (const stem of derived) found.add(stem);
  return found;
}

/**
 * The first letters of the words that can share a stem with this one.
 *
 * @param {string} word
 */
export function beginnings(word) {
  /** @type {Set<string>} */
  const found = new Set();
  const alike = irregular.filter((pair) => pair.includes(word)).flat();
  for (const stem of [...of(word), ...alike]) {
    const opened = stem.replace(/([aeou])\1/, '$1').slice(0, SHORTEST);
    const voiced = opened.replace(/s$/, 'z').replace(/f$/, 'v');
    for (const start of [stem.slice(0, SHORTEST), opened, voiced]) found.add(start);
  }
  return [...found].filter((start) => start.length === SHORTEST);
}
