'use strict';

// Team and Gespreksmodus: their scripts load when one of them is opened for the first time, so that nobody who fills in
// the scan waits for them. In the scan as one file they are there already.
{
  const screens = ['team', 'gesprek'];
  let form;
  let script = null;

  function listen(root) {
    form = root;
    if (Scandossier.team) start();
    else Scandossier.screens.onShow((screen) => { if (screens.includes(screen) && !script) load(); });
  }

  function load() {
    const failed = form.querySelector('[data-later-failed]');
    script = document.createElement('script');
    script.src = form.dataset.later;
    script.addEventListener('load', () => {
      failed.hidden = true;
      start();
      if (screens.includes(Scandossier.screens.current)) Scandossier.screens.go(location.hash);
    });
    script.addEventListener('error', () => {
      failed.hidden = false;
      script = null; // The next time somebody comes here is another try.
    });
    document.head.append(script);
  }

  function start() {
    Scandossier.team.listen(form);
    Scandossier.talk.listen(form);
  }

  Scandossier.together = { listen };
}
