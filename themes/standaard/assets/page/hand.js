const KEEP = 60_000; // Milliseconds that a download may take to start; revoking its address sooner can break it.

/**
 * Gives a file to the browser, as if the user followed a link to it.
 *
 * @param {string} text
 * @param {string} type
 * @param {string} name
 */
export function hand(text, type, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP);
}
