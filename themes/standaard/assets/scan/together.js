// Loads what nobody needs before there are answers (later.js): with the first answer, or when one of its screens is
// opened. In the scan as one file it is there already.

import * as screens from './screens.js';
import { state } from './state.js';

const names = ['overzicht', 'bewaren', 'team', 'gesprek'];
let form;
let loading = null;
let loaded = null;
let start = '#themas'; // Where a conversation was started, and goes back to.

export function listen(root) {
  form = root;
  screens.onShow((screen) => {
    if (screen !== 'gesprek') start = location.hash;
    if (names.includes(screen)) load();
  });
  state.onChange(load);
}

/** @returns {Promise<void>} settled when the scripts are there, or when it turned out that they cannot load */
export function load() {
  loading ??= import('./later.js').then((later) => {
    loaded = later;
    failed(false);
    later.listen(form);
    if (['team', 'gesprek'].includes(screens.current())) screens.go(location.hash);
  }, () => {
    failed(true);
    loading = null; // The next time somebody comes here is another try.
  });
  return loading;
}

function failed(isFailed) {
  form.querySelector('[data-later-failed]').hidden = !isFailed;
}

/** What was loaded, or null. */
export const later = () => loaded;

/** Where a conversation was started. */
export const from = () => start;
