'use strict';

// Starts the page. The parts load in the order of theme.yaml.
{
  const root = document.getElementById('compare');
  const { choice, compared, filesView, groupsView, screens } = Scandossier;
  Scandossier.tell = (sentence) => { root.querySelector('[data-said]').textContent = sentence; };
  root.hidden = false;
  for (const part of [filesView, groupsView, choice]) part.listen(root);
  compared.onChange(screens.fill);
  screens.listen();
}
