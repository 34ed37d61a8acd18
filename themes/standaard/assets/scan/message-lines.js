/**
 * Fills a status message with a line each, and below them the ways on from what was refused, each once.
 *
 * @param {HTMLElement} place
 * @param {string} lines
 * @param {(Element | undefined)[]} ways
 */
export function showLines(place, lines, ways) {
  place.textContent = lines;
  const known = new Map(ways.flatMap((way) => (way ? [[way.outerHTML, way]] : [])));
  place.append(...known.values());
}
