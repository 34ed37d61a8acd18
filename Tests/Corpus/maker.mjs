// Files that schools, programs and enemies could hand in: the same ones in every run.

import { ANSWER_FLAGS, ANSWER_TEXTS, FORMAT_VERSION, JSON_LIMITS, RESULT } from '../../themes/standaard/assets/rules/contract.js';

/** Random numbers from a seed (mulberry32). */
export function dice(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { below, chance: (oneIn) => below(oneIn) === 0, pick: (items) => items[below(items.length)] };
}

const PIECES = [
  'a', 'B', ' ', 'é', 'e\u0301', '"', '\\', '/', '\n', '\t', '\r\n', '\r', '<b>', '&amp;', '{{x}}', '\u2028', '\ufeff', 'שלום', '漢字',
  '👩🏽‍🏫', '🙂', '=1+1', '__proto__', '\\u0000', '\u0000', '\u000b', '\u007f', '\u0085', '\u202e', '\u2067', '\u{10ffff}', '</script>',
  'toString', '\ufffe',
];
const IDS = ['visie', 'team', 'oud', 'ouder', 'werkplek', 'rijke-werkplek', '2e-graads', 'weg', 'x1', 'lang-'.repeat(12) + 'x'];

const DIGEST = '0123456789abcdef'.repeat(4);

/** Makes valid results by the rules of the contract. */
export class Maker {
  constructor(seed) { this.dice = dice(seed); }

  text(limit) {
    let text = '';
    for (let count = this.dice.below(6); count > 0; count -= 1) {
      const piece = this.dice.pick(PIECES);
      if (text.length + piece.length <= limit) text += piece;
    }
    return text;
  }

  value({ kind, limit, form, choices, fields, items }) {
    switch (kind) {
      case 'constant': return 'scandossier-result';
      case 'version': return 1 + this.dice.below(FORMAT_VERSION);
      case 'schoolCode': return this.dice.pick(['12AB00', '12ab00', 'team-1', ' 90XA00 ', 'a.b_c', 'MBO-ICT-01']);
      case 'choice': return this.dice.pick(choices);
      case 'flag': return this.dice.chance(2);
      case 'stage': return this.dice.pick([null, 1, 2, 3, 4]);
      case 'text': return this.formed(form, limit);
      case 'object': return this.object(fields);
      case 'list': return Array.from({ length: this.dice.below(Math.min(4, limit)) }, () => this.value(items));
      default: return Object.fromEntries(Array.from({ length: this.dice.below(5) }, () => [this.dice.pick(IDS), this.answer(fields)]));
    }
  }

  formed(form, limit) {
    switch (form) {
      case 'uuid': return this.dice.pick(['0b0c6f0e-4b1d-4c59-9a3e-2f6d1c7a8e55', 'FFFFFFFF-0000-4000-8000-00000000000a']);
      case 'timestamp': return this.dice.pick(['2026-11-23T10:00:00+01:00', '2026-02-28T23:59:59.25Z', '2024-02-29T00:00:00-09:30']);
      case 'schoolYear': return this.dice.pick(['2026-2027', '2025-2026', '1999-2000']);
      case 'identifier': return this.dice.pick(['proef', ...IDS]);
      case 'digest': return this.dice.pick([DIGEST, '0'.repeat(64)]);
      case 'notEmpty': return `2026.${this.dice.below(9)}`;
      default: return this.text(limit);
    }
  }

  object(fields) {
    const found = {};
    for (const field of fields) {
      if (field.isRequired || !this.dice.chance(6)) found[field.key] = this.value(field);
    }
    if (this.dice.chance(4)) found[`later-${this.dice.below(3)}`] = this.anything(0);
    if (this.dice.chance(20)) found[String(this.dice.below(30))] = this.anything(0);
    return found;
  }

  answer(fields) {
    const answer = this.object(fields);
    if (answer.state === 'answered') answer.current = 1 + this.dice.below(this.dice.chance(9) ? 6 : 4);
    else if (this.dice.chance(2)) answer.current = null;
    else delete answer.current;
    return answer;
  }

  anything(depth) {
    switch (this.dice.below(depth > 3 ? 5 : 7)) {
      case 0: return null;
      case 1: return this.dice.chance(2);
      case 2: return this.dice.below(2000) - 1000;
      case 3: return this.dice.pick([0.5, 1e21, 1e-7, -1.25, 123456789012345680000]);
      case 4: return this.text(12);
      case 5: return Array.from({ length: this.dice.below(3) }, () => this.anything(depth + 1));
      default: return Object.fromEntries(Array.from({ length: this.dice.below(3) }, (_, index) => [`k${index}`, this.anything(depth + 1)]));
    }
  }

  result() { return this.object(RESULT); }

  json(value = this.result()) {
    const text = JSON.stringify(value, null, this.dice.pick([0, 0, 2, '\t']));
    return this.dice.chance(10) ? text.replaceAll('\n', '\r\n') : text;
  }

  /** Every place in a value, as the object or list around it and the key. */
  places(value) {
    if (value === null || typeof value !== 'object') return [];
    return Object.keys(value).flatMap((key) => [[value, key], ...this.places(value[key])]);
  }
}

/** Texts that stand for numbers, and are put in a file as they are. */
export const NUMBERS = [
  '2.0', '2e0', '20e-1', '0.2e1', '1.0', '1e0', '-0', '0', '0.0', '-1', '1.5', '2.5', '1e2', '1e400', '-1e400', '1e-400', '01', '1.', '.5', '+1',
  '1e', '1e+', '--1', '1.2.3', '9007199254740991', '9007199254740992', '9007199254740993', '1e15', '1e16', '1e300',
  '9223372036854775807', '9223372036854775808', '99999999999999999999999999', '2.0000000000000000001', '0x1', '1_0', 'NaN', 'Infinity',
  '-Infinity', '-', `1${'0'.repeat(63)}`, `1${'0'.repeat(64)}`, `1.${'0'.repeat(62)}`, '4503599627370496.5', '1E2', '1e+2', '٣',
];

/** What stands in the place of a value. */
export const VALUES = [
  null, true, false, 0, 1, 2, 5, 1.5, -1, '', ' ', '2', 'x', 'none', 'region', 'answered', 'toString', '__proto__', 'constructor', [], {}, [[]],
  [null], [1], ['x'], { a: 1 }, { state: 'answered' }, { what: 1 }, [{}], [{ what: '' }], [{ what: 'x', who: null }], '2026-2028', '2026-2027',
  '12AB', '../x', 'con', 'a'.repeat(33), '12AB00\u202e', '\u00a012AB00', 'x'.repeat(101), 'x'.repeat(500), '🙂'.repeat(100),
  '2026-02-30T10:00:00Z', '0b0c6f0e-4b1d-4c59-9a3e-2f6d1c7a8e5', 'De Visie', 'a--b', '12',
];

/** A result with a value under every key. */
export function filled() {
  const values = (fields) => Object.fromEntries(fields.map((field) => [field.key, value(field)]));
  const value = ({ kind, key, choices, fields, items, form }) => {
    switch (kind) {
      case 'constant': return 'scandossier-result';
      case 'version': return FORMAT_VERSION;
      case 'stage': return 1;
      case 'schoolCode': return '12AB00';
      case 'choice': return choices[0];
      case 'flag': return true;
      case 'object': return values(fields);
      case 'list': return [value(items)];
      case 'map': return { visie: values(fields) };
      default: return {
        uuid: '0b0c6f0e-4b1d-4c59-9a3e-2f6d1c7a8e55', timestamp: '2026-11-23T10:00:00Z', schoolYear: '2026-2027', identifier: 'proef', digest: DIGEST,
      }[form] ?? `woorden van ${key}`;
    }
  };
  return values(RESULT);
}

/** The path of every value in it. */
export function paths(value = filled(), path = []) {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => [[...path, key], ...paths(item, [...path, key])]);
}

/** Lists and texts at their limit and one past it, by the path at which they stand. */
export function limits() {
  const found = [];
  const at = (path, values) => found.push(...values.map((value) => [path, value]));
  const texts = (limit) => ['x'.repeat(limit), 'x'.repeat(limit + 1), '🙂'.repeat(limit / 2), `${'🙂'.repeat(limit / 2)}x`, `${'x'.repeat(limit)}\u202e\u0000`];
  const rule = (key, rules = RESULT) => rules.find((item) => item.key === key);
  const answers = rule('answers');
  for (const { key, limit } of ANSWER_TEXTS) at(['answers', 'visie', key], texts(limit));
  const steps = rule('nextSteps', answers.fields);
  for (const { key, limit } of steps.items.fields) at(['answers', 'visie', 'nextSteps'], texts(limit).map((text) => [{ what: 'x', [key]: text }]));
  const list = (limit, item) => [limit, limit + 1].map((length) => Array.from({ length }, (_, index) => item(index)));
  at(['answers', 'visie', 'nextSteps'], list(steps.limit, () => ({ what: '' })));
  const roles = rule('respondents');
  at(['respondents'], [...list(roles.limit, String), ...texts(roles.items.limit).map((text) => [text])]);
  const origins = rule('basedOn');
  const origin = (more) => ({ id: '0b0c6f0e-4b1d-4c59-9a3e-2f6d1c7a8e55', modifiedAt: '2026-11-23T10:00:00Z', digest: DIGEST, ...more });
  const { limit: most } = rule('earlier', origins.items.fields);
  at(['basedOn'], [
    ...list(origins.limit, () => origin()), ...list(most, () => DIGEST).map((earlier) => [origin({ earlier })]), [origin(), origin()],
    [origin({ later: [1] })], [origin({ digest: DIGEST.toUpperCase() })], [origin({ digest: `${DIGEST}\u0000` })], [origin({ earlier: [''] })],
    [origin({ earlier: null })], [origin({ id: '' })], [origin({ modifiedAt: '' })], [null], [[]], {}, null, '', 0, [origin({ id: undefined })],
  ]);
  const themes = rule('completedThemes');
  at(['completedThemes'], [...list(themes.limit, (index) => `t${index}`), ['a'.repeat(100)], ['a'.repeat(101)], ['De Visie'], ['1'], 'visie', {}, null, [1]]);
  at(['school', 'name'], texts(rule('name', rule('school').fields).limit));
  at(['scan', 'version'], texts(rule('version', rule('scan').fields).limit));
  at(['scan', 'digest'], texts(rule('digest', rule('scan').fields).limit));
  const ids = (count) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, { state: 'unknown' }]));
  at(['answers'], [ids(answers.limit), ids(answers.limit + 1)]);
  for (const flag of ANSWER_FLAGS) at(['answers', 'visie', flag], [true, false, null, 1, 'true']);
  return found;
}

/** Files as large, deep and full as they may be, and more. The text stands under an unknown key. */
export function sizes(whole) {
  const { bytes, depth, members, elements, values, stringBytes, numberBytes } = JSON_LIMITS;
  const inside = (text) => whole.replace('{', `{"later": ${text},`);
  const nested = (count) => '['.repeat(count) + ']'.repeat(count);
  const string = (text) => `"${text}"`;
  return [
    whole + ' '.repeat(bytes - new TextEncoder().encode(whole).length), whole + ' '.repeat(bytes),
    ...[depth - 2, depth - 1, depth, 5000].map((count) => inside(nested(count))),
    inside('{"a":'.repeat(depth - 1) + '1' + '}'.repeat(depth - 1)), inside('{"a":'.repeat(depth) + '1' + '}'.repeat(depth)),
    ...[members, members + 1].map((count) => inside(`{${Array.from({ length: count }, (_, index) => `"k${index}":1`).join()}}`)),
    ...[elements, elements + 1].map((count) => inside(`[${'1,'.repeat(count - 1)}1]`)),
    ...[values - 500, values + 1].map((count) => inside(`[${`[${'1,'.repeat(1998)}1],`.repeat(Math.floor(count / 2000))}1]`)),
    ...[stringBytes, stringBytes + 1].flatMap((count) => [inside(string('x'.repeat(count))), inside(string(`${'\\n'.repeat(count / 2)}`))]),
    ...[0, 1, 2].map((more) => inside(string('x'.repeat(more) + 'é'.repeat(stringBytes / 2)))),
    ...[0, 1, 2, 3].map((more) => inside(string('x'.repeat(more) + '🙂'.repeat(stringBytes / 4)))),
    ...[0, 1].map((more) => inside(string('x'.repeat(more) + '\\ud83d\\ude42'.repeat(Math.floor(stringBytes / 12))))),
    inside(string('x'.repeat(stringBytes)).replace(/x"$/, '\\"x"')), inside(`"${'x'.repeat(stringBytes + 5)}`),
    ...[numberBytes, numberBytes + 1].map((count) => inside('1'.repeat(count))),
    whole.replace('{', `{"${'k'.repeat(stringBytes)}": 1,`), whole.replace('{', `{"${'k'.repeat(stringBytes + 1)}": 1,`),
  ];
}
