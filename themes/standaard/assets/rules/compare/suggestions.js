// Leren van elkaar: for each school at most three suggestions whom to talk with, about what. How they are chosen stands
// at Suggestions in Swift. Bound to Tests/Fixtures/vectors/suggestions.json.

import * as needs from './need.js';
import * as order from './order.js';
import * as all from './schools.js';

/**
 * @typedef {import('./need.js').Need} Need
 * @typedef {import('./schools.js').School} School
 * @typedef {{code: string, place: number, stage: number}} Offer
 * @typedef {{choice: Suggestion[], option: number, place: number, rank: number[]}} Pick
 *
 * @typedef {object} Suggestion its reasons as facts; the sentence is made elsewhere
 * @property {string} aspectID
 * @property {Need} need where the school stands and wants to go
 * @property {string} otherCode the other school
 * @property {number} otherStage above `need.current`
 * @property {'near' | 'far'} fit
 * @property {number} score need × fit, in halves. To order, never to show
 */

const LIMIT = 3;

/**
 * Who tells about an aspect, by code, with the place of the school in the group.
 *
 * @param {string} aspectID
 * @param {School[]} named
 * @returns {Offer[]}
 */
function offersOf(aspectID, named) {
  return named.flatMap((school, place) => {
    const answer = school.answers.get(aspectID);
    const stage = answer?.offer ? all.stage(answer) : null;
    return stage === null ? [] : [{ code: school.code, place, stage }];
  });
}

/**
 * The equally good answers to one need: the best fit there is, from the next code after the school's own (`turn`).
 *
 * @param {School} school
 * @param {number} turn
 * @param {string} aspectID
 * @param {Offer[]} offers
 * @returns {Suggestion[]}
 */
function options(school, turn, aspectID, offers) {
  const need = needs.of(school.answers.get(aspectID));
  if (!need) return [];
  const found = offers.map((offer) => ({ ...offer, fit: needs.fit(need, offer.stage) }));
  const best = Math.max(0, ...found.map(({ fit }) => fit));
  if (best === 0) return [];
  const equals = found.filter(({ fit }) => fit === best);
  const inTurn = [...equals.filter(({ place }) => place >= turn), ...equals.filter(({ place }) => place < turn)];
  return inTurn.slice(0, LIMIT).map(({ code, stage }) => ({
    aspectID, need, otherCode: code, otherStage: stage, fit: best === 2 ? 'near' : 'far',
    score: needs.weight(need) * best,
  }));
}

/**
 * The next choice: by score, then a school that was chosen less often, then the order of scan and codes.
 *
 * @param {Suggestion[][]} choices
 * @param {Pick[]} picks
 */
function next(choices, picks) {
  /** @param {string} code */
  const uses = (code) => picks.filter((pick) => pick.choice[pick.option].otherCode === code).length;
  /** @type {Pick | null} */
  let best = null;
  for (const [place, choice] of choices.entries()) {
    if (picks.some((pick) => pick.choice === choice)) continue;
    for (const [option, { score, otherCode }] of choice.entries()) {
      const rank = [-score, uses(otherCode), place, option];
      if (!best || order.compareNumbers(rank, best.rank) < 0) best = { choice, option, place, rank };
    }
  }
  return best;
}

/**
 * When all are from one school and another is as good for the first choice, that one goes to the other.
 *
 * @param {Pick[]} picks
 */
function spread(picks) {
  const codes = new Set(picks.map(({ choice, option }) => choice[option].otherCode));
  if (picks.length > 1 && codes.size === 1 && picks[0].choice.length > 1) picks[0].option = 1;
}

/**
 * @param {School[]} group each school once, in any order
 * @param {string[]} aspectIDs in the order of the scan
 * @returns {(school: School) => Suggestion[]} for a school: the best first; among equals in the order of the scan
 */
export function among(group, aspectIDs) {
  const named = all.named(group);
  const offers = new Map(aspectIDs.map((id) => [id, offersOf(id, named)]));
  return (school) => {
    if (!school.named) return [];
    const turn = named.filter((other) => all.byCode(other, school) <= 0).length;
    const choices = aspectIDs.map((id) => options(school, turn, id, offers.get(id) ?? []))
      .filter((choice) => choice.length > 0);
    /** @type {Pick[]} */
    const picks = [];
    for (let pick = next(choices, picks); pick && picks.length < LIMIT; pick = next(choices, picks)) picks.push(pick);
    spread(picks);
    /** @param {Pick} pick */
    const rank = ({ choice, option, place }) => [-choice[option].score, place];
    return picks.sort((left, right) => order.compareNumbers(rank(left), rank(right)))
      .map(({ choice, option }) => choice[option]);
  };
}
