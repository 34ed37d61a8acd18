// The page beside its text. What changes in the text changes there in place, so that it stays where it was scrolled to.

/**
 * @param {HTMLIFrameElement} frame
 * @param {string} page the path of its address
 * @param {(address: string | undefined) => void} tellPlace where the reader went by a link; nothing when back
 */
export function makeFrame(frame, page, tellPlace) {
  const parser = new DOMParser();
  let latest = '';
  let isReady = false;

  frame.addEventListener('load', arrived);
  if (frame.contentDocument?.readyState === 'complete') arrived();

  function arrived() {
    const place = here();
    // The empty page that stands there at first.
    if (place === 'blank') return;
    isReady = place === page;
    tellPlace(isReady ? undefined : place);
    if (isReady && latest) change();
  }

  function here() {
    try {
      const address = frame.contentWindow?.location.pathname ?? '';
      return frame.contentDocument ? address : '';
    } catch {
      return '';
    }
  }

  /** @returns {Node | undefined} the first that changed */
  function change() {
    const document = frame.contentDocument;
    if (!document?.documentElement) return undefined;
    return blend(document.documentElement, parser.parseFromString(latest, 'text/html').documentElement);
  }

  return {
    /**
     * @param {string} html
     * @param {boolean} isTyped brings what changed into sight
     */
    show(html, isTyped) {
      if (html === latest) return;
      latest = html;
      if (!isReady) return;
      const changed = change();
      if (isTyped && changed) bringIntoSight(changed);
    },

    back() {
      frame.contentWindow?.location.replace(frame.src);
    },
  };
}

/** @param {Node} node */
function bringIntoSight(node) {
  const element = node.nodeType === 1 ? /** @type {Element} */ (node) : node.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view || element.closest('head')) return;
  const closed = element.closest('details:not([open])');
  if (closed) closed.setAttribute('open', '');
  const box = element.getBoundingClientRect();
  if (box.bottom > 0 && box.top < view.innerHeight - 40) return;
  element.scrollIntoView({ block: 'center', behavior: /** @type {ScrollBehavior} */ ('instant') });
}

/**
 * Makes one element like another, touching only what differs.
 *
 * @param {Element} old
 * @param {Element} fresh
 * @returns {Node | undefined} the first node that changed
 */
export function blend(old, fresh) {
  /** @type {Node | undefined} */
  let first = takeAttributes(old, fresh) ? old : undefined;
  const [olds, news] = [Array.from(old.childNodes), Array.from(fresh.childNodes)];
  const most = Math.min(olds.length, news.length);
  let start = 0;
  while (start < most && olds[start].isEqualNode(news[start])) start += 1;
  let end = 0;
  while (end < most - start && olds[olds.length - 1 - end].isEqualNode(news[news.length - 1 - end])) end += 1;
  const after = end ? olds[olds.length - end] : null;
  const going = olds.slice(start, olds.length - end);
  const coming = news.slice(start, news.length - end);
  const isSame = going.length === coming.length;
  for (const [number, node] of coming.entries()) {
    const place = isSame ? going[number] : undefined;
    let changed;
    if (place && isLike(place, node)) {
      if (place.nodeType === 1) changed = blend(/** @type {Element} */ (place), /** @type {Element} */ (node));
      else {
        place.nodeValue = node.nodeValue;
        changed = place;
      }
    } else {
      changed = old.ownerDocument.importNode(node, true);
      if (place) old.replaceChild(changed, place);
      else old.insertBefore(changed, after);
    }
    first ??= changed;
  }
  if (isSame) return first;
  for (const node of going) old.removeChild(node);
  return first ?? after ?? old;
}

/**
 * @param {Node} one
 * @param {Node} other
 */
function isLike(one, other) {
  return one.nodeType === other.nodeType && one.nodeName === other.nodeName;
}

/**
 * @param {Element} old
 * @param {Element} fresh
 */
function takeAttributes(old, fresh) {
  let hasChanged = false;
  for (const { name } of Array.from(old.attributes)) {
    // What the reader opened stays open.
    if (fresh.hasAttribute(name) || (name === 'open' && old.localName === 'details')) continue;
    old.removeAttribute(name);
    hasChanged = true;
  }
  for (const { name, value } of Array.from(fresh.attributes)) {
    if (old.getAttribute(name) === value) continue;
    old.setAttribute(name, value);
    hasChanged = true;
  }
  return hasChanged;
}
