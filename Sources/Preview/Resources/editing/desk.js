// The page with everything to write: makes new texts, and goes on to write them.

import { part } from './edit-parts.js';

const said = part(document, '.said', HTMLElement);

for (const form of document.querySelectorAll('form')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    make(form);
  });
}

/** @param {HTMLFormElement} form */
async function make(form) {
  const data = new FormData(form);
  const query = new URLSearchParams({ kind: form.dataset.kind ?? '', place: String(data.get('place') ?? '') });
  const button = part(form, 'button', HTMLButtonElement);
  button.disabled = true;
  try {
    const response = await fetch(`/.scandossier/edit/new?${query}`.replace(/\+/gu, '%20'), {
      method: 'POST',
      body: String(data.get('title') ?? ''),
      headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
    });
    if (response.ok) {
      location.assign((await response.json()).address);
      return;
    }
    said.textContent = await response.text();
  } catch {
    said.textContent = 'Het programma antwoordt niet. Er is niets gemaakt.';
  }
  said.classList.add('is-problem');
  button.disabled = false;
}
