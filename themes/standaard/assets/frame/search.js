// The search field in the header. What is typed goes behind the # of the search page, which no host gets to see. It is
// on every page, so it brings nothing along.

const box = document.querySelector('[data-site-search]');
const link = box?.querySelector('a');
const form = box?.querySelector('form');
const field = box?.querySelector('input');
if (box instanceof HTMLElement && link && form && field) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = field.value.trim();
    location.assign(link.href + (words && `#q=${encodeURIComponent(words)}`));
  });
  box.dataset.siteSearch = 'field';
}
