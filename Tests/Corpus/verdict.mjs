// What the page makes of a file, in the one form that CorpusTests in Swift writes too.

import { withIDs } from '../../themes/standaard/assets/rules/aspect-ids.js';
import { fit, readResult } from '../../themes/standaard/assets/rules/result-file.js';
import { content } from '../../themes/standaard/assets/rules/result-writing.js';

/** The scan that every result is laid beside, whatever it says that it answers. */
const scan = {
  stages: ['een', 'twee', 'drie', 'vier'],
  aspects: withIDs([
    { id: 'visie', renamedFrom: [] }, { id: 'team', renamedFrom: ['ouder', 'oud'] }, { id: 'werkplek', renamedFrom: ['visie', 'rijke-werkplek'] },
  ]),
};

/** Eight bytes of a number: how it is written plays no part. */
function bits(number) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  return `#${view.getBigUint64(0).toString(16)}`;
}

/** A value on one line, keys in the order of their code units: JavaScript moves keys that are whole numbers. */
function line(value) {
  if (typeof value === 'number') return bits(value);
  if (Array.isArray(value)) return `[${value.map(line).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${line(value[key])}`).join()}}`;
}

const places = (problems) => problems.map(({ fact, path }) => `${fact} ${path.join('.')}`).sort().join(' | ');

function fitted(result) {
  const found = fit(result, scan);
  if (found.problems) return `stages ${places(found.problems)}`;
  const { answers, orphans } = found.document;
  return `answers ${[...answers].map(([id, { current }]) => `${id}=${current}`).join()} orphans ${[...orphans.keys()].join()}`;
}

export function verdict(bytes) {
  const { result, problems } = readResult(bytes);
  // Where a text is no JSON the page knows a path, and the generator a line.
  if (problems) return problems[0].isSyntax ? `syntax ${problems[0].fact}` : `refused ${places(problems)}`;
  return `read ${line(content(result))} ${fitted(result)}`;
}
