// A picture of the page as a file of its own: SVG with its colours written in, and PNG of the same, twice as large.

const SPACE = 'http://www.w3.org/2000/svg';
const AROUND = 8; // Room for what stands at the edge.
const SCALE = 2;
const PAINT = ['fill', 'stroke', 'stroke-width', 'stroke-linecap'];
const LETTERS = ['font-size', 'font-family', 'font-weight'];

/** @typedef {{svg: string, width: number, height: number}} PictureFile */

/**
 * The colours on paper, whatever is on the screen; none where a browser does not show its styles, as from disk.
 *
 * @returns {Map<string, string>}
 */
function paperColours() {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const sheet of document.styleSheets) {
    /** @type {CSSRule[]} */
    let rules = [];
    try {
      rules = [...sheet.cssRules];
    } catch {
      continue; // Opened from disk.
    }
    for (const rule of rules) {
      if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
      for (const name of rule.style) if (name.startsWith('--')) found.set(name, rule.style.getPropertyValue(name));
    }
  }
  return found;
}

/**
 * @param {SVGSVGElement} picture as it stands on the page
 * @param {string} title
 * @param {string} about what it shows, in words
 * @returns {PictureFile}
 */
export function svgOf(picture, title, about) {
  const colours = paperColours();
  for (const [name, value] of colours) picture.style.setProperty(name, value);
  const copy = /** @type {SVGSVGElement} */ (picture.cloneNode(true));
  const parts = [...copy.querySelectorAll('*')];
  for (const [index, part] of [...picture.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(part);
    const names = part.localName === 'text' ? [...PAINT, ...LETTERS] : PAINT;
    for (const name of names) parts[index].setAttribute(name, style.getPropertyValue(name));
    parts[index].removeAttribute('class');
  }
  const paper = colours.get('--paper') ?? getComputedStyle(document.body).backgroundColor;
  for (const name of colours.keys()) picture.style.removeProperty(name);
  for (const name of copy.getAttributeNames()) copy.removeAttribute(name);
  const { x, y, width, height } = picture.viewBox.baseVal;
  const [wide, high] = [width + 2 * AROUND, height + 2 * AROUND];
  const box = [x - AROUND, y - AROUND, wide, high];
  copy.setAttribute('viewBox', box.join(' '));
  copy.setAttribute('width', String(wide));
  copy.setAttribute('height', String(high));
  copy.setAttribute('role', 'img');
  /** @type {(name: string, text: string) => Element} */
  const make = (name, text) => {
    const element = document.createElementNS(SPACE, name);
    element.textContent = text;
    return element;
  };
  const ground = make('rect', '');
  for (const [index, name] of ['x', 'y', 'width', 'height'].entries()) ground.setAttribute(name, String(box[index]));
  ground.setAttribute('fill', paper);
  copy.prepend(make('title', title), make('desc', about), ground);
  return { svg: new XMLSerializer().serializeToString(copy), width: wide, height: high };
}

/**
 * @param {PictureFile} picture
 * @returns {Promise<Uint8Array>}
 */
export async function pngOf({ svg, width, height }) {
  const image = new Image();
  // A picture of another address than this, as a blob has, the page may not load.
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  /** @type {Blob | null} */
  const blob = await new Promise((done) => { canvas.toBlob(done, 'image/png'); });
  if (!blob) throw new Error('The browser made no picture');
  return new Uint8Array(await blob.arrayBuffer());
}
