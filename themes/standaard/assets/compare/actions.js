import { find, findAll } from '../page/elements.js';
import * as exporting from './exporting.js';
import * as parts from './parts.js';

/** The buttons under a screen. */
export function actions(name = 'actions') {
  const element = parts.make(name);
  find(element, '[data-print]').addEventListener('click', () => window.print());
  for (const button of findAll(element, '[data-export]')) {
    button.addEventListener('click', () => exporting.give(button.dataset.export === 'group' ? 'group' : 'schools'));
  }
  return element;
}
