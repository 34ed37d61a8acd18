'use strict';

// Starts the page: every part listens to its own piece of the form. The parts load in the order of theme.yaml.
{
  const form = document.getElementById('scan-form');
  const {
    aspectFields, nextSteps, detailFields, progress, overview, opening, printing, together, offline,
    keeping, screens,
  } = Scandossier;
  for (const element of form.querySelectorAll('[data-needs-script]')) element.hidden = false;
  form.classList.add('has-script');
  form.addEventListener('submit', (event) => event.preventDefault());
  const parts = [
    aspectFields, nextSteps, detailFields, progress, overview, opening, printing, together, offline,
    // What stood in the fields or in a draft is shown before the first screen is.
    keeping, screens,
  ];
  for (const part of parts) part.listen(form);
}
