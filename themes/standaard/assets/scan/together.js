'use strict';

// What nobody needs before there are answers: files and reports, Team and Gespreksmodus. Their scripts load with the
// first answer, or when one of those screens is opened. In the scan as one file they are there already.
{
  const screens = ['overzicht', 'bewaren', 'team', 'gesprek'];
  let form;
  let loading = null;
  let from = '#themas'; // Where a conversation was started, and goes back to.

  function listen(root) {
    form = root;
    Scandossier.screens.onShow((screen) => {
      if (screen !== 'gesprek') from = location.hash;
      if (screens.includes(screen)) load();
    });
    Scandossier.state.onChange(load);
    if (Scandossier.team) start();
  }

  /** @returns {Promise<void>} settled when the scripts are there, or when it turned out that they cannot load */
  function load() {
    if (Scandossier.team) return Promise.resolve();
    loading ??= new Promise((settle) => {
      const failed = form.querySelector('[data-later-failed]');
      const script = document.createElement('script');
      script.src = form.dataset.later;
      script.addEventListener('load', () => {
        failed.hidden = true;
        start();
        if (['team', 'gesprek'].includes(Scandossier.screens.current)) Scandossier.screens.go(location.hash);
        settle();
      });
      script.addEventListener('error', () => {
        failed.hidden = false;
        loading = null; // The next time somebody comes here is another try.
        settle();
      });
      document.head.append(script);
    });
    return loading;
  }

  function start() {
    const { saving, report, team, talk } = Scandossier;
    for (const part of [saving, report, team, talk]) part.listen(form);
  }

  Scandossier.together = { get from() { return from; }, listen, load };
}
