// Talks to the program that serves this page.

/** @typedef {{ text: string, digest: string }} DiskText a text and the fingerprint of its file */

/**
 * @typedef {object} Problem a message of the check, at its place in the text
 * @property {boolean} isError
 * @property {number} [line]
 * @property {number} from
 * @property {number} to
 * @property {string} message
 * @property {string} [advice]
 * @property {{ from: number, to: number, text: string, label: string }} [fix]
 * @property {string} [manual]
 */

/**
 * @typedef {object} Trial what the check says of a text that is not saved
 * @property {Problem[]} problems
 * @property {number} more
 * @property {{ file: string, line?: number, message: string }[]} elsewhere
 * @property {number} elsewhereCount
 * @property {string} [reading]
 * @property {boolean} isDraft
 * @property {string} [note] why there is no page
 */

/** The program refused, with its reason. */
export class Refusal extends Error {
  /**
   * @param {string} message
   * @param {number} status 0 when it did not answer at all
   */
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

const gone = 'Het programma antwoordt niet. Start ‘scandossier serve’ opnieuw, en open het adres dat er dan staat. '
  + 'Je tekst blijft tot dan in deze browser.';

/** @param {string} file inside the content folder */
export function makeProgram(file) {
  const folder = '/.scandossier/edit/';

  /**
   * @param {string} name
   * @param {Record<string, string>} query
   * @param {string} [text]
   */
  async function ask(name, query, text) {
    const address = `${folder}${name}?${new URLSearchParams({ file, ...query })}`.replace(/\+/gu, '%20');
    const sent = { method: 'POST', body: text, headers: { 'Content-Type': 'text/markdown; charset=utf-8' } };
    let response;
    try {
      response = await fetch(address, text === undefined ? {} : sent);
    } catch {
      throw new Refusal(gone, 0);
    }
    if (!response.ok && response.status !== 409) throw new Refusal(await response.text(), response.status);
    return response;
  }

  return {
    /** @returns {Promise<DiskText>} */
    async text() {
      return (await ask('text', {})).json();
    },

    /**
     * @param {string} text
     * @returns {Promise<{ trial: Trial, html: string }>}
     */
    async trial(text) {
      const answer = await (await ask('trial', {}, text)).text();
      const end = answer.indexOf('\n');
      return { trial: JSON.parse(answer.slice(0, end)), html: answer.slice(end + 1) };
    },

    /**
     * @param {string} text
     * @param {string | undefined} over the fingerprint of what it takes the place of; none for a new file
     * @returns {Promise<{ digest: string, other?: DiskText }>} `other` when something else stands there: nothing was
     *   written
     */
    async save(text, over) {
      const response = await ask('save', over === undefined ? {} : { over }, text);
      const answer = await response.json();
      return response.status === 409 ? { digest: answer.digest, other: answer } : answer;
    },

    /**
     * Tells what stands on the disk each time the site changes.
     *
     * @param {(digest: string) => void} tell the fingerprint of the file; empty when it is not there
     * @param {(isThere: boolean) => void} tellConnection
     */
    follow(tell, tellConnection) {
      const address = new URL(`${folder}live`, location.href);
      address.protocol = 'ws:';
      address.search = `?${new URLSearchParams({ file })}`.replace(/\+/gu, '%20');
      const socket = new WebSocket(address);
      socket.addEventListener('open', () => tellConnection(true));
      socket.addEventListener('message', (event) => tell(String(event.data).split(' ')[1] ?? ''));
      socket.addEventListener('close', () => {
        tellConnection(false);
        setTimeout(() => this.follow(tell, tellConnection), 1000);
      });
    },
  };
}
