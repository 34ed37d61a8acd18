'use strict';

// What the generator put in the page for the scripts: ids, limits and words.
{
  /**
   * @typedef {object} ScanData
   * @property {string} format
   * @property {number} formatVersion the newest version of the format that this page can read
   * @property {{id: string, version: string, digest: string, title: string, sector: string}} scan
   * @property {string[]} stages their names; stage 1 is the first
   * @property {{id: string, title: string, theme: string, renamedFrom: string[]}[]} aspects in the order of the scan
   * @property {{code: string, name: string, place: string}[]} schools the register
   * @property {Record<string, number>} limits lengths in UTF-16 code units, `bytes` for the file
   * @property {Record<string, string>} strings the words of this page
   */

  /** @type {ScanData} */
  const data = JSON.parse(document.getElementById('scan-data').textContent);
  const words = new Map(Object.entries(data.strings));
  const schools = new Map(data.schools.map((school) => [Scandossier.schoolCode.key(school.code), school]));
  const aspects = new Map(data.aspects.map((aspect) => [aspect.id, aspect]));
  const renamed = new Map();
  for (const aspect of data.aspects) {
    for (const id of aspect.renamedFrom) {
      if (!aspects.has(id) && !renamed.has(id)) renamed.set(id, aspect.id);
    }
  }

  /** The words under a key, with `{name}` filled in. A missing text shows its key, so that nobody overlooks it. */
  function say(key, values) {
    return words.has(key) ? Scandossier.text.fill(words.get(key), values) : `⟦${key}⟧`;
  }

  /** The ids under which the answer of an aspect may stand: its own first, then old ones that are not in use again. */
  function idsOf(aspect) {
    return [aspect.id, ...aspect.renamedFrom.filter((id) => renamed.get(id) === aspect.id)];
  }

  /** The school with this code in the register, or undefined. */
  function school(code) {
    return schools.get(Scandossier.schoolCode.key(code));
  }

  Scandossier.data = data;
  Scandossier.say = say;
  Scandossier.scan = { aspects, idsOf, school };
}
