// Which scan, school year and group the screens show.

import { say, scans } from './data.js';
import * as parts from './parts.js';
import * as sectors from './sectors-view.js';
import { compared } from './state.js';

function options(select, items, chosen) {
  select.replaceChildren(...items.map(({ value, name }) => {
    const option = parts.make('option', { name });
    option.value = value;
    return option;
  }));
  select.value = chosen;
}

export function listen(root) {
  const choice = root.querySelector('[data-choice]');
  const select = (name) => choice.querySelector(`[data-choose="${name}"]`);
  const show = () => {
    const { allGroups, chosen, offered } = compared;
    const found = offered();
    choice.hidden = found.length === 0;
    root.querySelector('[data-sectors-link]').hidden = !sectors.areSeveral();
    options(select('scan'), found.map(({ scan }) => ({ value: scan, name: scans.get(scan).scan.title })), chosen.scan);
    const years = found.find(({ scan }) => scan === chosen.scan)?.rounds ?? [];
    options(select('round'), years.map((round) => ({ value: round, name: round })), chosen.round);
    options(select('group'), allGroups().map(({ id, name, codes }) => (
      { value: id, name: codes === null ? say('all') : name })), chosen.group);
  };
  choice.addEventListener('change', (event) => compared.choose(event.target.dataset.choose, event.target.value));
  compared.onChange(show);
}
