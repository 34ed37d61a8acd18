'use strict';

// Colleagues' files of one scan side by side, and what the team agrees. What one person answered stays in the memory of
// this page; only the agreement goes into the draft that is open.
{
  const { data, say, state, words } = Scandossier;
  const MOST_PEOPLE = 30;
  const REPORT_FACTOR = 4; // A readable report holds the same answers in more bytes.
  const rows = new Map(); // By aspect: its parts on the screen, in the order of the screen.

  /** @type {{file: string, document: ScanDocument}[]} */
  let people = [];
  let root;

  const part = (name, within = root) => within.querySelector(`[data-${name}]`);
  const copyOf = (name) => part(name).content.firstElementChild.cloneNode(true);

  function listen(form) {
    root = form.querySelector('#team');
    const input = part('team-files');
    input.addEventListener('change', () => {
      add([...input.files]);
      input.value = '';
    });
    root.addEventListener('dragover', (event) => {
      if (event.dataTransfer.types.includes('Files')) event.preventDefault();
    });
    root.addEventListener('drop', (event) => {
      event.preventDefault();
      add([...event.dataTransfer.files]);
    });
    root.addEventListener('click', ({ target }) => {
      const marks = target.closest('button')?.dataset ?? {};
      if ('removePerson' in marks) remove(target);
      else if ('teamSelf' in marks) addSelf();
      else if ('clearAgreed' in marks) agree(target, null);
    });
    root.addEventListener('input', ({ target }) => {
      if ('agreed' in target.dataset) agree(target, target.value);
      else if ('note' in target.dataset) note(target);
    });
    Scandossier.screens.onShow((screen) => { if (screen === 'team') show(); });
    state.onChange((id) => { if (id === undefined && Scandossier.screens.current === 'team') show(); });
  }

  /** Takes up every file that can be read, and says in one message what happened to the others. */
  async function add(files) {
    const found = await Promise.all(files.map(read));
    const lines = found.map(({ refusal, document }, index) => {
      const file = Scandossier.text.clean(files[index].name).slice(0, 80);
      return refusal ? say('team.refused', { file, reason: Scandossier.opening.explain(refusal) }) : take(file, document);
    });
    lines.push(say('team.count', { n: people.length }));
    tell(lines);
    compare();
    if (found.some(({ document }) => document)) part('team-heading').focus();
  }

  async function read(file) {
    const bytes = data.limits.bytes;
    if (file.size > bytes * REPORT_FACTOR) return { refusal: new Scandossier.Refusal('open.tooLarge', { bytes }) };
    try {
      return Scandossier.resultFile.read(new Uint8Array(await file.arrayBuffer()), data);
    } catch {
      return { refusal: new Scandossier.Refusal('open.unreadable') };
    }
  }

  /** @returns {string} what there is to say about it; mostly nothing */
  function take(file, document) {
    const same = people.findIndex((person) => person.document.id === document.id);
    if (same < 0 && people.length >= MOST_PEOPLE) return say('team.full', { file, limit: MOST_PEOPLE });
    people.splice(same < 0 ? people.length : same, 1, { file, document });
    return same < 0 ? '' : say('team.again', { file });
  }

  function remove(button) {
    const index = [...part('team-people').children].indexOf(button.closest('li'));
    const [{ document }] = people.splice(index, 1);
    tell([say('team.removed', { who: rolesOf(document) })]);
    compare();
    (people.length > 0 ? part('team-heading') : part('team-files')).focus();
  }

  /** The open draft becomes a colleague like the others, and a fresh draft is there for what the team agrees. */
  function addSelf() {
    const said = take(say('team.self'), structuredClone(state.document));
    if (people.some(({ document }) => document.id === state.document.id)) {
      Scandossier.keeping.startNew(true);
      tell([said, say('team.fresh')]);
    } else tell([said]);
    compare();
    part('team-heading').focus();
  }

  /** On a line each. A status message: read out once, without taking the focus. */
  function tell(lines) {
    part('team-message').textContent = lines.filter(Boolean).join('\n');
  }

  function rolesOf({ respondents }) {
    return respondents.join(', ') || say('team.noRole');
  }

  const answered = (result) => Scandossier.document.counts(result).answered;

  /** Makes the list of aspects anew: the largest spread first, then in the order of the scan. */
  function compare() {
    rows.clear();
    for (const { id, title } of data.aspects.filter(isAnsweredByOne).sort((one, other) => width(other) - width(one))) {
      rows.set(id, row(id, title));
    }
    part('team-aspects').replaceChildren(...rows.values());
    show();
  }

  const isAnsweredByOne = ({ id }) => people.some(({ document }) => Scandossier.document.isAnswered(document.answers.get(id)));

  function spread(id) {
    const counts = data.stages.map((_, index) => (
      people.filter(({ document }) => document.answers.get(id)?.current === index + 1).length));
    return Scandossier.stages.spread(counts);
  }

  const width = ({ id }) => spread(id)?.width ?? -1;

  function row(id, title) {
    const item = copyOf('team-row-template');
    item.id = `team-${id}`;
    item.dataset.teamAspect = id;
    for (const place of item.querySelectorAll('[data-title]')) place.textContent = title;
    part('to-talk', item).href = `#gesprek/${id}`;
    part('to-aspect', item).href = `#${id}`;
    for (const choice of item.querySelectorAll('[data-agreed]')) choice.name = `team-${id}`;
    const texts = document.getElementById(id).querySelectorAll('.stage-text');
    part('stage-texts', item).append(...[...texts].map((text) => text.cloneNode(true)));
    showPeople(id, item);
    return item;
  }

  /** A dot for each person at the stage of now, and beneath it who said what. */
  function showPeople(id, place) {
    const answers = people.map(({ document }) => document.answers.get(id));
    for (const column of place.querySelectorAll('[data-dots]')) {
      const here = answers.flatMap((answer, index) => (answer?.current === Number(column.dataset.dots) ? [dot(index)] : []));
      column.replaceChildren(...here);
    }
    part('team-answers', place).replaceChildren(...people.map(({ document }, index) => {
      const line = copyOf('team-answer-template');
      line.prepend(dot(index));
      part('who', line).textContent = rolesOf(document);
      part('said', line).textContent = words.now(answers[index]);
      return line;
    }));
    part('spread', place).textContent = spreadInWords(spread(id));
  }

  function dot(index) {
    const copy = copyOf('dot-template');
    copy.textContent = index + 1;
    return copy;
  }

  function spreadInWords(found) {
    if (!found) return say('team.noStage');
    const key = found.total === 1 ? 'team.one' : found.width === 0 ? 'team.same' : 'team.spread';
    return say(key, { n: found.total, total: people.length, ...found });
  }

  /** What depends on the draft: where agreements go, what was agreed, and whose file differs from it. */
  function show() {
    if (location.hash !== '#team' && Scandossier.screens.current === 'team') history.replaceState(null, '', '#team');
    const draft = state.document;
    const n = answered(draft);
    const values = { school: words.school(draft.school), round: draft.round || say('team.noRound'), n, total: data.aspects.length };
    part('team-draft').textContent = say(n === 0 ? 'team.toEmpty' : 'team.toDraft', values);
    part('team-self-part').hidden = n === 0;
    part('team-list').hidden = people.length === 0;
    part('team-summary').textContent = say('team.agreed', values);
    const left = data.aspects.length - rows.size;
    part('team-left').textContent = left > 0 ? say('team.left', { n: left }) : '';
    Scandossier.overview.fillList(part('team-people'), part('person-template'), people, showPerson);
    for (const [id, item] of rows) showAgreement(id, item);
  }

  function showPerson(item, { document, file }) {
    const { school, round } = document;
    const who = rolesOf(document);
    item.prepend(dot(part('team-people').children.length));
    part('who', item).textContent = who;
    part('about', item).textContent = say('team.about', { n: answered(document), total: data.aspects.length, file });
    const draft = state.document;
    const remarks = [];
    const differs = (theirs, ours) => ours !== '' && theirs !== ours;
    if (document.id === draft.id) remarks.push(say('team.isDraft'));
    if (differs(school.code, draft.school.code)) remarks.push(say('team.otherSchool', { school: words.school(school) }));
    if (differs(round, draft.round)) remarks.push(say('team.otherRound', { round }));
    Scandossier.aspectFields.remark(part('person-remark', item), remarks.join(' '));
    part('who-removed', item).textContent = who;
  }

  function showAgreement(id, item) {
    const answer = state.document.answers.get(id);
    const chosen = String(answer?.current ?? answer?.state);
    for (const choice of item.querySelectorAll('[data-agreed]')) choice.checked = choice.value === chosen;
    part('note', item).value = answer?.attention ?? '';
  }

  /** @param {string | null} value as in the fields of an aspect */
  function agree(element, value) {
    const id = element.closest('[data-team-aspect]').dataset.teamAspect;
    Scandossier.aspectFields.choose(id, value);
    changed(id);
    showAgreement(id, rows.get(id));
  }

  function note(field) {
    const id = field.closest('[data-team-aspect]').dataset.teamAspect;
    state.answer(id).attention = field.value;
    changed(id);
  }

  function changed(id) {
    Scandossier.aspectFields.showAspect(id);
    state.changed(id);
    part('team-summary').textContent = say('team.agreed', { n: answered(state.document), total: data.aspects.length });
  }

  Scandossier.team = {
    get size() { return people.length; },
    order: () => [...rows.keys()],
    listen, showPeople,
  };
}
