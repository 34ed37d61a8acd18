// The dots of colleagues on the cards of the stages: at the foot of each card who chose it, by role.

import { copyOf, find, findAll } from '../page/elements.js';
import * as dots from './team-dots.js';
import * as people from './team-people.js';

const MOST_ROLES = 8; // With more people there is room for dots alone.
/** @type {HTMLElement} */
let panel;
/** @type {HTMLElement} */
let home; // What it stands behind when there is no conversation.

/**
 * @param {HTMLElement} form
 * @param {HTMLElement} section
 */
export function listen(form, section) {
  panel = find(form, '[data-talk-dots]');
  home = section;
}

/**
 * @param {HTMLElement} aspect
 * @param {boolean} hasRoles
 */
export function show(aspect, hasRoles) {
  const cards = findAll(aspect, '.stage');
  cards[cards.length - 1].after(panel);
  panel.hidden = false;
  panel.toggleAttribute('data-no-roles', !hasRoles);
  panel.toggleAttribute('data-many', people.size() > MOST_ROLES);
  dots.show(aspect.id, panel);
  for (const dot of findAll(panel, '.dots-people .dot')) {
    const chip = copyOf(find(panel, '[data-talk-chip-template]', HTMLTemplateElement));
    find(chip, '[data-who]').textContent = people.rolesOf(people.all()[Number(dot.textContent) - 1].document);
    dot.replaceWith(chip);
    chip.prepend(dot);
  }
  // Who chose a stage stands on its card; the list is for who listens, and for the others.
  const answers = people.answersTo(aspect.id);
  for (const [index, line] of findAll(panel, '[data-team-answers] > li').entries()) {
    line.toggleAttribute('data-on-card', typeof answers[index]?.current === 'number');
  }
}

export function hide() {
  panel.hidden = true;
  home.after(panel);
}
