'use strict';

// A document as the text of a result file: the keys of the format in their order, unknown keys after them.
{
  /** An object without a prototype, so that no key can mean anything but itself. */
  function object(known, unknown) {
    const result = Object.create(null);
    for (const [key, value] of [...Object.entries(known), ...unknown]) {
      if (!(key in result)) result[key] = value;
    }
    return result;
  }

  /** JSON as the generator writes it too. Bound to Tests/Fixtures/vectors/json-writing.json. */
  function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
  }

  /**
   * The text of the file.
   *
   * @param {ScanDocument} result
   * @param {ScanData} data
   * @param {string} modifiedAt
   */
  function write(result, data, modifiedAt) {
    const { clean } = Scandossier.text;
    const { id, version, digest } = data.scan;
    const { unknown, ...school } = result.school;
    const { code } = Scandossier.schoolCode.validate(school.code);
    return json(object({
      format: data.format,
      formatVersion: data.formatVersion,
      id: result.id,
      createdAt: result.createdAt,
      modifiedAt,
      scan: object({ id, version, digest }, result.scanUnknown),
      school: object({ code: code ?? school.code, name: clean(school.name), sector: school.sector }, unknown),
      round: result.round,
      respondents: result.respondents,
      sharing: result.sharing,
      shareNotes: result.shareNotes,
      answers: object({}, [...answers(result, data), ...result.orphans].map(([key, item]) => [key, answer(item)])),
      ...(result.completedThemes.length > 0 ? { completedThemes: result.completedThemes } : {}),
    }, result.unknown));
  }

  /** What was entered, in the order of the scan. */
  function answers(result, data) {
    return data.aspects.map((aspect) => [aspect.id, result.answers.get(aspect.id)])
      .filter(([, item]) => item && Scandossier.document.isAnswerFilled(item));
  }

  function answer(item) {
    return object({
      current: item.current,
      target: item.target,
      state: item.state ?? 'notDiscussed',
      attention: Scandossier.text.clean(item.attention),
      nextSteps: item.nextSteps.filter(Scandossier.document.isStepFilled).map(step),
      priority: item.priority,
      offer: item.offer,
    }, item.unknown);
  }

  function step(item) {
    const { clean } = Scandossier.text;
    return object({ what: clean(item.what), who: clean(item.who), when: clean(item.when) }, item.unknown);
  }

  /** `scan_12AB00_2026-2027_2026-11-23.json`; the code is valid, so it is safe in a file name. */
  function fileName(code, round, date) {
    return `scan_${code}_${round}_${Scandossier.moments.day(date)}.json`;
  }

  Scandossier.resultWriting = { json, write, fileName };
}
