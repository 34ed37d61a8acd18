// The days of the plan for a calendar: what the steps name as their date, and the look back.

import * as calendar from '../rules/calendar.js';
import { dateIn } from '../rules/school-months.js';
import { line } from '../rules/step-line.js';
import { data, say } from './data.js';

/**
 * @param {import('../rules/document.js').ScanDocument} result
 * @param {Date} now
 * @returns {calendar.Day[]}
 */
export function daysOf({ id, answers, round, lookBack }, now) {
  const steps = data.aspects.flatMap(({ id: aspect, title }) => (answers.get(aspect)?.nextSteps ?? [])
    .flatMap((step, index) => {
      const found = step.state === 'stopped' ? null : dateIn(step.when, round, now);
      if (!found) return [];
      const key = found.day === null ? 'calendar.month' : 'calendar.day';
      return [{
        uid: `${id}-${aspect}-${index}@scandossier`, ...found, day: found.day ?? 1,
        title: say(key, { what: step.what.split('\n')[0] }), text: `${title}\n${line(step)}`,
      }];
    }));
  if (lookBack === '') return steps;
  const [year, month] = lookBack.split('-').map(Number);
  const back = {
    uid: `${id}-terugkijken@scandossier`, year, month, day: 1, title: say('calendar.back'), text: say('calendar.backText'),
  };
  return [...steps, back];
}

/**
 * @param {import('../rules/document.js').ScanDocument} result
 * @param {Date} now
 */
export const write = (result, now) => calendar.write(daysOf(result, now), now);
