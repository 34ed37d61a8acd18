// Leren van elkaar: whom a school could talk with, and which schools share a question.

import * as sameQuestion from '../rules/compare/same-question.js';
import * as suggestions from '../rules/compare/suggestions.js';
import { actions } from './actions.js';
import { byName, list, say } from './data.js';
import * as parts from './parts.js';
import * as screens from './screens.js';
import { compared } from './state.js';

const { make } = parts;
/** @typedef {import('../rules/compare/schools.js').School} School */

const AT_ONCE = 12;
const MOST_QUESTIONS = 12;

/**
 * @param {suggestions.Suggestion} suggestion
 * @param {Map<string, string>} titles by aspect
 * @param {Map<string, string>} names by code
 */
function reason({ aspectID, need, otherCode, otherStage }, titles, names) {
  return say(need.priority ? 'learning.reasonPriority' : 'learning.reason', {
    aspect: titles.get(aspectID), current: need.current, target: need.target, other: names.get(otherCode),
    stage: otherStage,
  });
}

/**
 * @param {School[]} schools
 * @param {string[]} ids
 * @param {Map<string, string>} titles
 * @param {Map<string, string>} names
 */
function suggestionsOf(schools, ids, titles, names) {
  const named = schools.filter((school) => school.named)
    .sort((left, right) => byName(left.name, right.name));
  const suggest = suggestions.among(schools, ids);
  /** @param {School[]} part */
  const show = (part) => {
    const box = document.createElement('div');
    box.append(...part.map((school) => {
      const section = make('school-suggestions', { name: school.name });
      const found = suggest(school);
      section.append(found.length > 0 ? parts.list(found.map((item) => reason(item, titles, names)))
        : make('hint', { text: say('learning.noneFor') }));
      return section;
    }));
    return box;
  };
  return named.length > 0 ? parts.pages(named, AT_ONCE, show) : make('withheld', { text: say('heat.none') });
}

/**
 * @param {School[]} schools
 * @param {string[]} ids
 * @param {Map<string, string>} titles
 * @param {Map<string, string>} names
 */
function questionsOf(schools, ids, titles, names) {
  const found = sameQuestion.find(schools, ids);
  if (found.length === 0) return [make('hint', { text: say('learning.noQuestions') })];
  const shown = found.slice(0, MOST_QUESTIONS).map(({ aspectID, stage, members }) => say('learning.question', {
    aspect: titles.get(aspectID), stage, names: list(members.map(({ code }) => names.get(code) ?? code)),
  }));
  const rest = found.length - shown.length;
  return [
    make('paragraph', { text: say('learning.questionsIntro') }), parts.list(shown),
    ...(rest > 0 ? [make('hint', { text: say('learning.rest', { n: rest }) })] : []),
  ];
}

screens.add('learning', (scan) => {
  const schools = compared.schools();
  const ids = scan.aspects.map(({ id }) => id);
  const titles = new Map(scan.aspects.map(({ id, title }) => [id, title]));
  const names = new Map(schools.map(({ code, name }) => [code, name]));
  return [
    actions(),
    make('heading', { title: say('learning.suggestions') }), suggestionsOf(schools, ids, titles, names),
    () => make('heading', { title: say('learning.questions') }),
    () => {
      const box = document.createElement('div');
      box.append(...questionsOf(schools, ids, titles, names));
      return box;
    },
  ];
});
