/** The search over all pages, and the switches beside a live widget. */
const { root } = document.body.dataset;
const search = document.querySelector('#search');
const found = document.querySelector('#found');
let index;

search.addEventListener('input', async () => {
  index ??= fetch(`${root}search.json`).then((answer) => answer.json());
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const pages = (await index).filter(({ text }) => words.every((word) => text.includes(word)));
  found.hidden = words.length === 0;
  found.replaceChildren(...pages.slice(0, 12).map(entry));
});

function entry({ path, title }) {
  const link = document.createElement('a');
  link.href = `${root}${path}.html`;
  link.textContent = title;
  const item = document.createElement('li');
  item.append(link);
  return item;
}

const switches = document.querySelector('.switches');
switches?.addEventListener('change', () => {
  const frame = document.querySelector('iframe');
  const { width, ...options } = Object.fromEntries(new FormData(switches));
  const query = new URLSearchParams({ tag: frame.dataset.tag, transport: 'page' });
  for (const [name, value] of Object.entries(options)) if (value) query.set(name, value);
  frame.style.inlineSize = width;
  frame.src = `${root}live/index.html?${query}`;
});
