'use strict';

// Starts the page: every part listens to its own piece of the form. The parts load in the order of theme.yaml.
{
  const form = document.getElementById('scan-form');
  const { aspectFields, detailFields, overview, opening, saving, printing } = Scandossier;
  for (const element of form.querySelectorAll('[data-needs-script]')) element.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const part of [aspectFields, detailFields, overview, opening, saving, printing]) part.listen(form);
  // What was shown just now pushed the place of the address away.
  document.querySelector(':target')?.scrollIntoView();
}
