const KEEP = 60_000; // Milliseconds that a download may take to start; revoking its address sooner can break it.

/**
 * Gives a file to the browser, as if the user followed a link to it.
 *
 * @param {BlobPart} content
 * @param {string} type
 * @param {string} name
 */
export function hand(content, type, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP);
}
