// One card at a time: an aspect where it stands, in its theme, with the ways to the cards beside it. What else stands
// there is left out by the style; what belongs to the aspect unfolds.

import { byID, find } from '../page/elements.js';
import { data, say } from './data.js';
import * as ambition from './card-ambition.js';
import * as parts from './card-parts.js';
import { aspectOf } from './look-up.js';
import * as modes from './mode.js';
import * as screens from './screens.js';
import { state } from './state.js';

/** @type {HTMLElement} */
let form;
/** @type {HTMLElement} */
let foot;
/** @type {string | undefined} */
let shown; // The id of the aspect.

/** @param {HTMLElement} root */
export function listen(root) {
  form = root;
  foot = find(form, '[data-card-foot]');
  modes.listen(form);
  ambition.listen(form);
  parts.listen(form);
  screens.onShow((screen, id) => show(screen === 'kaart' ? id : undefined));
  state.onChange((id) => { if (shown && (id === shown || id === undefined)) renew(shown); });
  // Opened before this script was there.
  if (screens.current() === 'kaart') show(find(form, '[data-alone]').id);
}

/** @param {string} [id] none: another screen is shown */
function show(id) {
  parts.leave();
  ambition.leave();
  shown = id;
  foot.hidden = id === undefined;
  if (id === undefined) return;
  if (modes.get() === 'theme') modes.set('card');
  const isShort = modes.get() === 'short';
  form.toggleAttribute('data-short', isShort);
  find(form, '.scan-nav a[href="#themas"]').setAttribute('aria-current', 'true');
  showWays(id, isShort);
  if (isShort) return;
  ambition.show(byID(id));
  parts.show(byID(id));
  renew(id);
}

/** @param {string} id */
function renew(id) {
  if (modes.get() === 'short') return;
  ambition.renew(id);
  parts.renew(id);
}

/**
 * The place in the theme, and the cards before and after.
 *
 * @param {string} id
 * @param {boolean} isShort
 */
function showWays(id, isShort) {
  const { theme } = aspectOf(id);
  const ids = data.aspects.map((aspect) => aspect.id);
  const inTheme = data.aspects.filter((aspect) => aspect.theme === theme).map((aspect) => aspect.id);
  const place = say('progress', { n: inTheme.indexOf(id) + 1, total: inTheme.length }).replace(/ /g, '\u00a0');
  const title = data.themes.find((one) => one.id === theme)?.title;
  find(form, '[data-card-place]').textContent = say('card.place', { theme: title, place });
  find(foot, '[data-card-count]').textContent = place;
  const [before, after] = [-1, 1].map((step) => ids[ids.indexOf(id) + step]);
  way('before', before && modes.card(before));
  way('after', after ? modes.card(after) : 'nog-niet').textContent = say(after ? 'card.next' : 'card.last');
  way('more', isShort ? modes.card(id) : undefined);
  way('whole', id);
}

/**
 * @param {string} name
 * @param {string | undefined} address none: there is no such way
 */
function way(name, address) {
  const link = find(form, `[data-card-${name}]`, HTMLAnchorElement);
  link.hidden = address === undefined;
  link.href = `#${address}`;
  return link;
}
