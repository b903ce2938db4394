/** The frame of every page. All addresses are relative, so that the site works below any path. */

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const upFrom = (path) => '../'.repeat(path.split('/').length - 1);

export function layout({ path, title, tag, content, pages }) {
  const up = upFrom(path);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}</title>
    <link rel="stylesheet" href="${up}site.css" />
    <link rel="alternate" type="text/markdown" href="${up}${path}.md" />
    <script type="module" src="${up}site.js"></script>
  </head>
  <body data-root="${up || './'}">
    <a class="skip" href="#content">To the content</a>
    <nav aria-label="Pages">
      <label for="search">Search</label>
      <input id="search" type="search" autocomplete="off" />
      <ul id="found" hidden></ul>
      ${menu(pages, path, up)}
    </nav>
    <main id="content" tabindex="-1">
      ${tag ? content.replace('</h1>', `</h1>${live(tag, up)}`) : content}
      <p><a href="${up}${path}.md">This page as Markdown</a></p>
    </main>
  </body>
</html>
`;
}

function menu(pages, path, up) {
  const groups = [...new Set(pages.map(({ group }) => group))];
  const link = (page) =>
    `<li><a href="${up}${page.path}.html"${page.path === path ? ' aria-current="page"' : ''}>${escape(page.title)}</a></li>`;
  const list = (group) =>
    pages
      .filter((page) => page.group === group)
      .map(link)
      .join('');
  return groups.map((group) => `<h2>${group}</h2><ul>${list(group)}</ul>`).join('');
}

const choices = {
  user: [
    'acme-billing',
    'facturation@aurelia.example',
    'kontor-rechnung',
    'tanaka-keiri',
    'acme-readonly',
    'new-billing',
    '',
  ],
  scenario: [
    'default',
    'slow',
    'offline',
    'server-error',
    'session-expired',
    'payment-declined',
    'step-up',
  ],
  lang: ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt'],
  theme: ['light', 'dark'],
  width: ['100%', '640px', '360px'],
};

const select = ([name, values]) =>
  `<label>${name} <select name="${name}">${values
    .map((value) => `<option value="${value}">${value || 'nobody'}</option>`)
    .join('')}</select></label>`;

const live = (tag, up) => `
<form class="switches" aria-label="What the widget shows">${Object.entries(choices).map(select).join('')}</form>
<iframe title="${tag}, live on the mock" src="${up}live/index.html?tag=${tag}&amp;user=acme-billing&amp;transport=page" data-tag="${tag}"></iframe>`;
