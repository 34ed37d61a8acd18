// Which scan, school year and group the screens show.

import { find, within } from '../page/elements.js';
import { say, scans } from './data.js';
import * as parts from './parts.js';
import * as sectors from './sectors.js';
import { compared } from './state.js';

/**
 * @param {HTMLSelectElement} select
 * @param {{value: string, name: string}[]} items
 * @param {string} chosen
 */
function options(select, items, chosen) {
  select.replaceChildren(...items.map(({ value, name }) => {
    const option = parts.make('option', { name });
    option.setAttribute('value', value);
    return option;
  }));
  select.value = chosen;
}

/** @param {HTMLElement} root */
export function listen(root) {
  const choice = find(root, '[data-choice]');
  /** @param {string} name */
  const select = (name) => find(choice, `[data-choose="${name}"]`, HTMLSelectElement);
  const show = () => {
    const { allGroups, chosen, offered } = compared;
    const found = offered();
    choice.hidden = found.length === 0;
    find(root, '[data-sectors-link]').hidden = !sectors.areSeveral();
    const names = found.map(({ scan }) => ({ value: scan, name: scans.get(scan)?.scan.title ?? scan }));
    options(select('scan'), names, chosen.scan);
    const years = found.find(({ scan }) => scan === chosen.scan)?.rounds ?? [];
    options(select('round'), years.map((round) => ({ value: round, name: round })), chosen.round);
    options(select('group'), allGroups().map(({ id, name, codes }) => (
      { value: id, name: codes === null ? say('all') : name })), chosen.group);
  };
  choice.addEventListener('change', (event) => {
    const changed = within(event, 'select', HTMLSelectElement);
    if (changed) compared.choose(/** @type {keyof typeof compared.chosen} */ (changed.dataset.choose), changed.value);
  });
  compared.onChange(show);
}
