/** Says in the status line of the page what happened. */
export function tell(sentence) {
  document.querySelector('#compare [data-said]').textContent = sentence;
}
