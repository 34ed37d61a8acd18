// biome-ignore lint/suspicious/noRedundantUseStrict: a classic script, as pages from disk have no others
'use strict';

// The editor's side of the preview: follows the page over one connection, loads it again when it changed, exchanges
// styles without that, and shows what the preview has to say. It comes before the scripts of the page.
{
  /**
   * @typedef {object} Message from the program
   * @property {boolean} [reload]
   * @property {string[]} styles their addresses now
   * @property {string} panel its markup
   * @property {string} errors what changes when they do
   */

  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { mark = '', live = '', panel: panelStyle = '' } = script.dataset;
  // The page that was here cannot be shown now; it is to come back at the place where it was left.
  const isStandIn = 'standIn' in script.dataset;
  let styles = (script.dataset.styles ?? '').split(' ');
  const scrollKey = `scandossier-scroll ${location.pathname}`;
  let isLeaving = false;
  let closedFor = '';
  /** @type {ShadowRoot | undefined} */
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
    const address = new URL(live, location.href);
    address.protocol = 'ws:';
    address.search = String(new URLSearchParams({ path: location.pathname, mark }));
    const socket = new WebSocket(address);
    socket.addEventListener('open', () => note(''));
    socket.addEventListener('message', (event) => receive(JSON.parse(event.data)));
    socket.addEventListener('close', () => {
      if (isLeaving) return;
      note('Het voorbeeld is gestopt. Start ‘scandossier serve’ opnieuw; deze pagina gaat dan verder.');
      setTimeout(connect, 500);
    });
  }

  /** @param {Message} message */
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
      const place = JSON.parse(sessionStorage.getItem(scrollKey) ?? 'null');
      sessionStorage.removeItem(scrollKey);
      if (!place) return;
      // The browser would go back to where the page was left that stood here last, which may be the one with the
      // errors.
      history.scrollRestoration = 'manual';
      window.addEventListener('load', () => setTimeout(() => { history.scrollRestoration = 'auto'; }));
      window.scrollTo({ left: place[0], top: place[1], behavior: /** @type {ScrollBehavior} */ ('instant') });
    } catch { /* As above. */ }
  }

  // ---------- Styles ----------

  /** @param {string[]} wanted */
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

  /**
   * @param {string} address
   * @param {number} number
   */
  function name(address, number) {
    const link = document.querySelector(`link[rel=stylesheet][href="${CSS.escape(address)}"]`);
    link?.setAttribute('data-style', String(number));
  }

  /**
   * The links of a style in the page, the newest last.
   *
   * @param {number} number
   * @returns {HTMLLinkElement[]}
   */
  function versions(number) {
    return Array.from(document.querySelectorAll(`link[data-style="${number}"]`));
  }

  /**
   * What is there stays until a newer one is, so that the page is never without; one that comes late is passed over.
   *
   * @param {number} number
   * @param {string} address
   */
  function follow(number, address) {
    const all = versions(number);
    const last = all[all.length - 1];
    const fresh = /** @type {HTMLLinkElement} */ (last.cloneNode());
    fresh.href = address;
    fresh.addEventListener('load', () => {
      const now = versions(number);
      for (const old of now.slice(0, Math.max(0, now.indexOf(fresh)))) old.remove();
    });
    fresh.addEventListener('error', () => fresh.remove());
    last.after(fresh);
  }

  // ---------- The panel ----------

  /** @param {Message} message */
  function show({ panel: html, errors }) {
    const opened = new Set(Array.from(shadow().querySelectorAll('details[open]'), (item) => item.className));
    const box = part(shadow(), '.preview');
    box.innerHTML = html;
    // A page that is nothing but the errors need not show them twice.
    if (document.body.classList.contains('problem-page')) {
      for (const extra of box.querySelectorAll('.errors, .open')) extra.remove();
    }
    for (const item of box.querySelectorAll('details')) item.open = opened.has(item.className);
    makeRoom(box);
    const list = box.querySelector('.errors');
    if (!(list instanceof HTMLElement)) {
      closedFor = '';
      return;
    }
    list.hidden = closedFor === errors;
    part(box, '.close').addEventListener('click', () => toggle(list, errors, true));
    part(box, '.open').addEventListener('click', () => toggle(list, errors, !list.hidden));
    list.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') toggle(list, errors, true);
    });
  }

  /**
   * The markup of the panel is the program's own.
   *
   * @param {ParentNode} root
   * @param {string} selector
   */
  function part(root, selector) {
    return /** @type {HTMLElement} */ (root.querySelector(selector));
  }

  /**
   * The end of the page stays readable above the bar.
   *
   * @param {Element} box
   */
  function makeRoom(box) {
    document.body.style.marginBlockEnd = `${part(box, '.bar')?.offsetHeight ?? 0}px`;
  }

  /**
   * @param {HTMLElement} list
   * @param {string} errors
   * @param {boolean} isHidden
   */
  function toggle(list, errors, isHidden) {
    list.hidden = isHidden;
    closedFor = isHidden ? errors : '';
    (isHidden ? part(shadow(), '.open') : list).focus();
  }

  /** @param {string} text */
  function note(text) {
    const place = shadow().querySelector('.connection');
    if (place) place.textContent = text;
  }

  // Apart from the page, so that neither changes how the other looks.
  function shadow() {
    if (panel) return panel;
    const host = document.createElement('scandossier-preview');
    const root = host.attachShadow({ mode: 'open' });
    panel = root;
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
    root.append(style, box);
    document.body.append(host);
    return root;
  }
}
