// Texts that are not saved, in the browser's own store: one per tab and file, so that two tabs cannot write over each
// other's, and what a closed tab left is found by the next one.

/**
 * @typedef {object} Draft
 * @property {string} text
 * @property {string} [digest] the fingerprint of the file that it grew from
 * @property {number} time
 * @property {boolean} [isSetAside] somebody chose another text; it is kept, and not put back by itself
 */

const tabKey = 'scandossier-edit-tab';
/** A page that is loaded again may come before the one it replaces is gone. */
const patience = [0, 50, 150, 400];

/**
 * @param {string} site
 * @param {string} file
 */
export async function makeDrafts(site, file) {
  const start = `scandossier-edit ${site} ${file} `;
  const tab = await nameOfTab();
  const own = start + tab;

  /** @param {string} key */
  function read(key) {
    try {
      const draft = JSON.parse(localStorage.getItem(key) ?? 'null');
      return typeof draft?.text === 'string' ? /** @type {Draft} */ (draft) : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * @param {string} key
   * @param {Draft} draft
   */
  function write(key, draft) {
    try {
      localStorage.setItem(key, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  return {
    /**
     * @param {string} text
     * @param {string | undefined} digest
     * @returns {boolean} whether the browser keeps it
     */
    keep(text, digest) {
      return write(own, { text, digest, time: Date.now() });
    },

    /** The text of this tab is saved. */
    forget() {
      try {
        localStorage.removeItem(own);
      } catch { /* A browser that keeps nothing has nothing to forget. */ }
    },

    /**
     * Keeps a text that another one took the place of.
     *
     * @param {string} text
     */
    setAside(text) {
      return write(`${start}aside-${Date.now()}`, { text, time: Date.now(), isSetAside: true });
    },

    /** What this tab had before it was loaded again. */
    own() {
      return read(own);
    },

    /**
     * What tabs that are gone left, and what was set aside; the newest first.
     *
     * @returns {Promise<{ key: string, draft: Draft }[]>}
     */
    async left() {
      const alive = await livingTabs();
      /** @type {{ key: string, draft: Draft }[]} */
      const found = [];
      try {
        for (let number = 0; number < localStorage.length; number += 1) {
          const key = localStorage.key(number) ?? '';
          const draft = key.startsWith(start) && key !== own ? read(key) : undefined;
          if (draft && !alive.has(key.slice(start.length))) found.push({ key, draft });
        }
      } catch { /* As above. */ }
      return found.sort((one, other) => other.draft.time - one.draft.time);
    },

    /** @param {string} key */
    remove(key) {
      try {
        localStorage.removeItem(key);
      } catch { /* As above. */ }
    },
  };
}

/** A name that no other tab has, and that lasts when the page is loaded again. */
async function nameOfTab() {
  let name = '';
  try {
    name = sessionStorage.getItem(tabKey) ?? '';
  } catch { /* Then this tab starts anew each time. */ }
  // A tab that was doubled has the name of the other one.
  if (name && await isMine(name)) return name;
  name = `${Date.now().toString(36)}-${Math.floor(Math.random() * 1e9).toString(36)}`;
  await isMine(name);
  try {
    sessionStorage.setItem(tabKey, name);
  } catch { /* As above. */ }
  return name;
}

/**
 * Takes the lock that says that this tab is alive.
 *
 * @param {string} name
 */
async function isMine(name) {
  if (!navigator.locks) return true;
  for (const wait of patience) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const isHeld = await new Promise((resolve) => {
      navigator.locks.request(lockOf(name), { ifAvailable: true }, (lock) => {
        resolve(Boolean(lock));
        // Held until the page is gone.
        return lock ? new Promise(() => {}) : undefined;
      });
    });
    if (isHeld) return true;
  }
  return false;
}

async function livingTabs() {
  if (!navigator.locks) return new Set();
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map((lock) => (lock.name ?? '').slice(lockOf('').length)));
}

/** @param {string} name */
function lockOf(name) {
  return `scandossier-edit ${name}`;
}
