'use strict';

// On paper everything shows: a text field prints only its visible lines, so every text gets a copy beside its field,
// and closed parts open.
{
  let opened = [];

  function listen(form) {
    window.addEventListener('beforeprint', () => prepare(form));
    window.addEventListener('afterprint', () => restore(form));
  }

  function prepare(form) {
    for (const copy of form.querySelectorAll('[data-print-copy]')) {
      const field = copy.previousElementSibling;
      const isCopied = !Scandossier.text.isBlank(field.value);
      copy.textContent = isCopied ? field.value : '';
      copy.hidden = !isCopied;
      field.hidden = isCopied;
    }
    opened = [...form.querySelectorAll('details:not([open])')];
    for (const part of opened) part.open = true;
  }

  function restore(form) {
    for (const copy of form.querySelectorAll('[data-print-copy]')) {
      copy.hidden = true;
      copy.previousElementSibling.hidden = false;
    }
    for (const part of opened) part.open = false;
    opened = [];
  }

  Scandossier.printing = { listen };
}
