// What stands on the cards of the stages in a conversation: at the foot of each card which colleagues chose it, by role,
// and, once there is a choice, where the team stood the year before.

import { copyOf, find, findAll } from '../page/elements.js';
import { say } from './data.js';
import * as earlier from './earlier.js';
import * as dots from './team-dots.js';
import * as people from './team-people.js';

const MOST_ROLES = 8; // With more people there is room for dots alone.
/** @type {HTMLElement} */
let panel;
/** @type {HTMLElement} */
let home; // What it stands behind when there is no conversation.
let drawn = ''; // What is shown of the year before.

/** @param {string} name */
const part = (name) => find(panel, `[data-talk-${name}]`);
/** @param {string} name */
const template = (name) => find(panel, `[data-talk-${name}-template]`, HTMLTemplateElement);

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
 * @param {{hasTeam: boolean, hasRoles: boolean}} look whether the dots of colleagues stand there, and their roles
 */
export function show(aspect, { hasTeam, hasRoles }) {
  const cards = findAll(aspect, '.stage');
  cards[cards.length - 1].after(panel);
  panel.toggleAttribute('data-no-team', !hasTeam);
  if (hasTeam) showTeam(aspect.id, hasRoles);
  else for (const column of findAll(panel, '[data-dots]')) column.replaceChildren();
  showEarlier(aspect.id);
}

/** @type {(id: string, hasRoles: boolean) => void} */
function showTeam(id, hasRoles) {
  panel.toggleAttribute('data-no-roles', !hasRoles);
  panel.toggleAttribute('data-many', people.size() > MOST_ROLES);
  dots.show(id, panel);
  for (const dot of findAll(panel, '.dots-people .dot')) {
    const chip = copyOf(template('chip'));
    find(chip, '[data-who]').textContent = people.rolesOf(people.all()[Number(dot.textContent) - 1].document);
    dot.replaceWith(chip);
    chip.prepend(dot);
  }
  // Who chose a stage stands on its card; the list is for who listens, and for the others.
  const answers = people.answersTo(id);
  for (const [index, line] of findAll(panel, '[data-team-answers] > li').entries()) {
    line.toggleAttribute('data-on-card', typeof answers[index]?.current === 'number');
  }
}

/**
 * What the year before said, in words; empty as long as there is no choice, or no file of a year before.
 *
 * @param {string} id of an aspect
 */
export function saidBefore(id) {
  const [latest] = earlier.about(id);
  if (!latest) return '';
  return say(latest.isOther ? 'talk.earlierOther' : 'talk.earlier', latest);
}

/**
 * After the choice changed.
 *
 * @param {string} id of an aspect
 * @returns {boolean} whether something else is shown
 */
export function renew(id) {
  if (saidBefore(id) === drawn) return false;
  showEarlier(id);
  return true;
}

/** @param {string} id of an aspect */
function showEarlier(id) {
  for (const chip of findAll(panel, '[data-earlier]')) chip.remove();
  const [latest] = earlier.about(id);
  drawn = saidBefore(id);
  // Between other texts the stage of then is no place on a card of now.
  const marks = latest && !latest.isOther ? { current: latest.current, target: latest.target } : {};
  for (const [kind, stage] of Object.entries(marks)) {
    const chip = copyOf(template('chip'));
    chip.dataset.earlier = kind;
    find(chip, '[data-who]').textContent = say(`talk.earlierChip.${kind}`, { round: latest.round });
    panel.querySelector(`[data-dots="${stage}"]`)?.append(chip);
  }
  part('before').textContent = drawn;
  part('before').toggleAttribute('data-on-card', marks.current !== undefined);
  panel.hidden = panel.hasAttribute('data-no-team') && drawn === '';
}

export function hide() {
  panel.hidden = true;
  home.after(panel);
}
