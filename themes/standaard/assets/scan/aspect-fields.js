'use strict';

// The fields of the aspects: from the page to the document, and back after a file was opened.
{
  const { data, say, state } = Scandossier;
  const emptyStep = Scandossier.document.emptyStep;
  const MANY_PRIORITIES = 3;
  const parts = new Map();

  /** Finds the parts of every aspect once, so that a change touches nothing else. */
  function find(form) {
    for (const root of form.querySelectorAll('[data-aspect]')) {
      const part = (name) => root.querySelector(`[${name}]`);
      parts.set(root.dataset.aspect, {
        choices: [...root.querySelectorAll('[data-current]')],
        target: part('data-target'),
        targetRemark: part('data-remark="target"'),
        attention: part('data-attention'),
        steps: part('data-next-steps'),
        stepTemplate: part('data-next-step-template'),
        addStep: part('data-add-step'),
        stepsRemark: part('data-remark="steps"'),
        priority: part('data-priority'),
        priorityRemark: part('data-remark="priority"'),
        offer: part('data-offer'),
      });
    }
  }

  /** Takes over the one field that changed. */
  function take(id, field) {
    const answer = state.answer(id);
    const marks = field.dataset;
    if ('current' in marks) choose(answer, field.checked ? field.value : null);
    else if ('target' in marks) answer.target = field.value === '' ? null : Number(field.value);
    else if ('attention' in marks) answer.attention = field.value;
    else if ('priority' in marks) answer.priority = field.checked;
    else if ('offer' in marks) answer.offer = field.checked;
    else takeStep(id, answer, field);
    showRemarks(id, 'priority' in marks);
    state.changed(id);
  }

  /** @param {string | null} value the number of a stage, one of the other answers, or null for none */
  function choose(answer, value) {
    const isStage = value !== null && /^\d+$/.test(value);
    answer.current = isStage ? Number(value) : null;
    answer.state = isStage ? 'answered' : value;
  }

  function takeStep(id, answer, field) {
    const row = field.closest('[data-next-step]');
    const index = [...parts.get(id).steps.children].indexOf(row);
    while (answer.nextSteps.length <= index) answer.nextSteps.push(emptyStep());
    for (const name of ['what', 'who', 'when']) {
      if (name in field.dataset) answer.nextSteps[index][name] = field.value;
    }
  }

  function clear(id) {
    choose(state.answer(id), null);
    for (const choice of parts.get(id).choices) choice.checked = false;
    showRemarks(id, false);
    state.changed(id);
  }

  /** One more row, ready to type in; after the last that fits in a file, a remark. */
  function addStep(id) {
    const { steps, stepsRemark } = parts.get(id);
    const isFull = steps.children.length >= data.limits.nextSteps;
    remark(stepsRemark, isFull ? say('aspect.stepsFull', { limit: data.limits.nextSteps }) : '');
    if (isFull) return;
    addRow(id);
    steps.lastElementChild.querySelector('[data-what]').focus();
  }

  function addRow(id) {
    const { steps, stepTemplate } = parts.get(id);
    steps.append(stepTemplate.content.firstElementChild.cloneNode(true));
    steps.lastElementChild.setAttribute('aria-label', `${say('aspect.nextStep')} ${steps.children.length}`);
  }

  /** Odd combinations get a remark, never a refusal. */
  function showRemarks(id, isPriorityChange) {
    const { targetRemark, priorityRemark } = parts.get(id);
    const { current, target } = state.answer(id);
    const isBoth = current !== null && target !== null;
    const key = isBoth && target === current ? 'aspect.keep' : isBoth && target < current ? 'aspect.below' : null;
    remark(targetRemark, key ? say(key) : '');
    if (!isPriorityChange) return;
    const { priorities } = Scandossier.document.counts(state.document);
    for (const part of parts.values()) remark(part.priorityRemark, '');
    if (priorities > MANY_PRIORITIES && state.answer(id).priority) {
      remark(priorityRemark, say('state.priorities', { n: priorities }));
    }
  }

  function remark(element, text) {
    if (element.textContent !== text) element.textContent = text;
    element.hidden = text === '';
  }

  /** Shows the whole document in the fields. */
  function show(result) {
    for (const [id, part] of parts) {
      const answer = result.answers.get(id) ?? Scandossier.document.emptyAnswer();
      const chosen = answer.state === 'answered' ? String(answer.current) : answer.state;
      for (const choice of part.choices) choice.checked = choice.value === chosen;
      part.target.value = answer.target === null ? '' : String(answer.target);
      part.attention.value = answer.attention;
      part.priority.checked = answer.priority;
      part.offer.checked = answer.offer;
      showSteps(id, answer.nextSteps);
      remark(part.stepsRemark, '');
      remark(part.priorityRemark, '');
      if (result.answers.has(id)) showRemarks(id, false);
      else remark(part.targetRemark, '');
    }
  }

  function showSteps(id, nextSteps) {
    const { steps } = parts.get(id);
    while (steps.children.length > Math.max(1, nextSteps.length)) steps.lastElementChild.remove();
    while (steps.children.length < nextSteps.length) addRow(id);
    [...steps.children].forEach((row, index) => {
      const step = nextSteps[index] ?? emptyStep();
      for (const name of ['what', 'who', 'when']) row.querySelector(`[data-${name}]`).value = step[name];
    });
  }

  /** What already stood in the fields when the scripts came, after a reload for instance. */
  function adopt() {
    for (const [id, part] of parts) {
      const chosen = part.choices.filter((choice) => choice.checked);
      const marked = [part.priority, part.offer].filter((box) => box.checked);
      const written = [part.target, part.attention, ...part.steps.querySelectorAll('input')];
      for (const field of [...chosen, ...marked, ...written.filter((item) => item.value !== '')]) take(id, field);
    }
  }

  function listen(form) {
    find(form);
    adopt();
    form.addEventListener('input', (event) => {
      const root = event.target.closest('[data-aspect]');
      if (root) take(root.dataset.aspect, event.target);
    });
    form.addEventListener('click', (event) => {
      const button = event.target.closest('[data-clear], [data-add-step]');
      if (!button) return;
      const id = button.closest('[data-aspect]').dataset.aspect;
      if ('clear' in button.dataset) clear(id);
      else addStep(id);
    });
  }

  Scandossier.aspectFields = { listen, show, MANY_PRIORITIES };
}
