'use strict';

// The editor's side of the preview: follows the page over one connection, loads it again when it changed, exchanges
// styles without that, and shows what the preview has to say. It comes before the scripts of the page.
{
  const script = document.currentScript;
  const { mark, live, panel: panelStyle } = script.dataset;
  // The page that was here cannot be shown now; it is to come back at the place where it was left.
  const isStandIn = 'standIn' in script.dataset;
  let styles = script.dataset.styles.split(' ');
  const scrollKey = `scandossier-scroll ${location.pathname}`;
  let isLeaving = false;
  let closedFor = '';
  let panel;

  // A scan that was filled in asks before it is left; what was filled in is kept on this computer.
  window.addEventListener('beforeunload', (event) => {
    if (isLeaving) event.stopImmediatePropagation();
  }, true);
  window.addEventListener('pagehide', () => { isLeaving = true; });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
  document.addEventListener('DOMContentLoaded', () => {
    restoreScroll();
    connect();
  });

  function connect() {
    const address = new URL(live, location);
    address.protocol = 'ws:';
    address.search = new URLSearchParams({ path: location.pathname, mark });
    const socket = new WebSocket(address);
    socket.addEventListener('open', () => note(''));
    socket.addEventListener('message', (event) => receive(JSON.parse(event.data)));
    socket.addEventListener('close', () => {
      if (isLeaving) return;
      note('Het voorbeeld is gestopt. Start ‘scandossier serve’ opnieuw; deze pagina gaat dan verder.');
      setTimeout(connect, 500);
    });
  }

  function receive(message) {
    if (isLeaving) return;
    if (message.reload) return reload();
    exchange(message.styles);
    show(message);
  }

  // ---------- The page again, at the same place ----------

  function reload() {
    isLeaving = true;
    try {
      if (!isStandIn) sessionStorage.setItem(scrollKey, JSON.stringify([scrollX, scrollY]));
    } catch { /* A browser that keeps nothing starts at the top. */ }
    location.reload();
  }

  function restoreScroll() {
    if (isStandIn) return;
    try {
      const place = JSON.parse(sessionStorage.getItem(scrollKey));
      sessionStorage.removeItem(scrollKey);
      if (!place) return;
      // The browser would go back to where the page was left that stood here last, which may be the one with the errors.
      history.scrollRestoration = 'manual';
      window.addEventListener('load', () => setTimeout(() => { history.scrollRestoration = 'auto'; }));
      window.scrollTo({ left: place[0], top: place[1], behavior: 'instant' });
    } catch { /* As above. */ }
  }

  // ---------- Styles ----------

  function exchange(wanted) {
    if (wanted.length !== styles.length) return reload();
    for (const [number, address] of wanted.entries()) {
      if (address === styles[number]) continue;
      if (!versions(number).length) name(styles[number], number);
      if (!versions(number).length) return reload();
      follow(number, address);
    }
    styles = wanted;
  }

  function name(address, number) {
    const link = document.querySelector(`link[rel=stylesheet][href="${CSS.escape(address)}"]`);
    if (link) link.dataset.style = number;
  }

  // The links of a style in the page, the newest last.
  function versions(number) {
    return Array.from(document.querySelectorAll(`link[data-style="${number}"]`));
  }

  // What is there stays until a newer one is, so that the page is never without; one that comes late is passed over.
  function follow(number, address) {
    const last = versions(number).at(-1);
    const fresh = last.cloneNode();
    fresh.href = address;
    fresh.addEventListener('load', () => {
      const all = versions(number);
      for (const old of all.slice(0, Math.max(0, all.indexOf(fresh)))) old.remove();
    });
    fresh.addEventListener('error', () => fresh.remove());
    last.after(fresh);
  }

  // ---------- The panel ----------

  function show({ panel: html, errors }) {
    const opened = new Set(Array.from(shadow().querySelectorAll('details[open]'), (item) => item.className));
    const box = shadow().querySelector('.preview');
    box.innerHTML = html;
    // A page that is nothing but the errors need not show them twice.
    if (document.body.classList.contains('problem-page')) {
      for (const part of box.querySelectorAll('.errors, .open')) part.remove();
    }
    for (const item of box.querySelectorAll('details')) item.open = opened.has(item.className);
    makeRoom(box);
    const list = box.querySelector('.errors');
    if (!list) {
      closedFor = '';
      return;
    }
    list.hidden = closedFor === errors;
    box.querySelector('.close').addEventListener('click', () => toggle(list, errors, true));
    box.querySelector('.open').addEventListener('click', () => toggle(list, errors, !list.hidden));
    list.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') toggle(list, errors, true);
    });
  }

  // The end of the page stays readable above the bar.
  function makeRoom(box) {
    document.body.style.marginBlockEnd = `${box.querySelector('.bar')?.offsetHeight ?? 0}px`;
  }

  function toggle(list, errors, isHidden) {
    list.hidden = isHidden;
    closedFor = isHidden ? errors : '';
    (isHidden ? shadow().querySelector('.open') : list).focus();
  }

  function note(text) {
    const place = shadow().querySelector('.connection');
    if (place) place.textContent = text;
  }

  // Apart from the page, so that neither changes how the other looks.
  function shadow() {
    if (panel) return panel;
    const host = document.createElement('scandossier-preview');
    panel = host.attachShadow({ mode: 'open' });
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = panelStyle;
    const box = document.createElement('div');
    box.className = 'preview';
    // Nothing is seen before it has its style.
    box.hidden = true;
    style.addEventListener('load', () => {
      box.hidden = false;
      makeRoom(box);
    });
    panel.append(style, box);
    document.body.append(host);
    return panel;
  }
}
