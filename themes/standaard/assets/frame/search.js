// The search field in the header. What is typed goes behind the # of the search page, which no host gets to see.

const box = document.querySelector('[data-site-search]');
const form = box.querySelector('form');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = form.elements.q.value.trim();
  location.assign(box.querySelector('a').href + (words && `#q=${encodeURIComponent(words)}`));
});
box.dataset.siteSearch = 'field';
