'use strict';

// Rows for a spreadsheet, as CSVWriter in the generator writes them. Bound to Tests/Fixtures/vectors/csv.json.
{
  // What a spreadsheet would take for a formula, also behind blanks, and what it would cut off.
  const formula = /^[ \u00A0\t\n]*[=+\-@＝＋－＠]|^[\t\n]/;
  // A code that would become a number or a date: 0123, 1-2, 12E3, 2026.1.
  const number = /^(?=.*\d)[\d.,:/\- ]+$|^\d+e\d+$/i;

  const mark = (text, isRisky) => (isRisky ? `'${text}` : text);
  const field = (value) => {
    const text = Scandossier.text.clean(String(value));
    return mark(text, formula.test(text));
  };
  const code = (value) => {
    const text = field(value);
    return mark(text, number.test(text));
  };

  /** @param {string[][]} rows fields as `field` and `code` make them */
  function write(rows) {
    const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
    return `\uFEFF${rows.map((row) => `${row.map(quoted).join(';')}\r\n`).join('')}`;
  }

  /** Every aspect of the scan a row, also open ones, and after them the answers to vanished aspects. */
  function report({ school, round, answers, orphans }) {
    const { data, say, words } = Scandossier;
    const names = new Map(data.themes.map(({ id, title }) => [id, title]));
    const row = ({ id, title, theme }, answer = Scandossier.document.emptyAnswer()) => [
      code(school.code), field(school.name), field(round), field(data.scan.title), code(data.scan.version),
      field(names.get(theme) ?? ''), code(id), field(title ?? ''), field(say(`csv.${answer.state ?? 'open'}`)),
      field(answer.current ?? ''), field(title && answer.current ? data.stages[answer.current - 1] : ''),
      field(answer.target ?? ''), ...[answer.priority, answer.offer].map((is) => (is ? say('overview.yes') : '')),
      field(answer.attention),
      field(answer.nextSteps.filter(Scandossier.document.isStepFilled).map(words.step).join('\n')),
    ];
    return write([
      say('csv.columns').split('; '),
      ...data.aspects.map((aspect) => row(aspect, answers.get(aspect.id))),
      ...[...orphans].map(([id, answer]) => row({ id }, answer)),
    ]);
  }

  Scandossier.csv = { code, field, report, write };
}
