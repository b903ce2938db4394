/** Shows what a pretended backend holds, and steers it. All text is put in as text. */

const base = new URL('.', location.href);
const find = (selector) => document.querySelector(selector);

async function ask(name, method = 'GET', body = undefined) {
  const response = await fetch(new URL(name, base), {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const told = response.status === 204 ? {} : await response.json();
  if (!response.ok) throw new Error(told.detail ?? response.statusText);
  return told;
}

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const hour = new Intl.DateTimeFormat('en', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  timeZone: 'UTC',
});
const time = (instant) =>
  element('time', { dateTime: instant, textContent: hour.format(new Date(instant)) });

/** The newest stand first. Rows that are there already stay, so that an open one stays open. */
function show(section, items, rowOf) {
  const place = section.querySelector('tbody, .rows');
  section.querySelector('.none').hidden = items.length > 0;
  const table = section.querySelector('table');
  if (table) table.hidden = items.length === 0;
  if (items.length < place.childElementCount) place.replaceChildren();
  for (const item of items.slice(place.childElementCount)) place.prepend(rowOf(item));
}

const cells = (...contents) =>
  element('tr', {}, ...contents.map((content) => element('td', {}, ...[content].flat())));

function sum(row, index) {
  row.children[index].className = 'sum';
  return row;
}

const effectRow = ({ at, kind, subject, amount = '', userId = '' }) =>
  sum(cells(time(at), kind.replaceAll('-', ' '), subject, amount, userId), 3);

function callRow({ at, method, path, status, took }) {
  const answer = element('span', { textContent: status, className: status >= 400 ? 'bad' : '' });
  return sum(cells(time(at), `${method} ${path}`, answer, `${took} ms`), 3);
}

/** The files of a mail, each a link that makes it. */
const fileLink = (mailId, name) =>
  element('a', {
    href: new URL(`outbox/${mailId}/${encodeURIComponent(name)}`, base).href,
    textContent: name,
  });

function mailRow({ mailId, at, to, subject, text, link, attachments = [] }) {
  const more = [];
  if (attachments.length > 0) more.push('\n\nAttached:');
  for (const name of attachments) more.push(' ', fileLink(mailId, name));
  // A link is made only where it leads to a page.
  if (link && /^https?:/.test(link)) {
    more.push('\n\n', element('a', { href: link, textContent: link, rel: 'noreferrer' }));
  }
  const about = element('small', {}, ` to ${to.join(', ')}, `, time(at));
  return element(
    'details',
    {},
    element('summary', {}, subject, about),
    element('pre', {}, text, ...more),
  );
}

function showState({ accounts, ...rest }) {
  const parts = [
    ...accounts.map((account) => [account.profile.company, account]),
    ['Everything else', rest],
  ];
  const place = find('#state .rows');
  parts.forEach(([name, value], index) => {
    const shown =
      place.children[index] ??
      place.appendChild(element('details', {}, element('summary'), element('pre')));
    shown.firstChild.textContent = name;
    shown.lastChild.textContent = JSON.stringify(value, null, 2);
  });
}

function showWorlds(items) {
  find('#worlds').hidden = false;
  const links = items.map(({ key, usedAt }) =>
    element(
      'li',
      {},
      element('a', { href: `/w/${key}/__mock/`, textContent: key }),
      element('small', {}, ' used ', time(usedAt)),
    ),
  );
  find('#worlds ul').replaceChildren(...links);
}

/** Without a world's name, a server with many lists them. */
function showAll({ worlds, ...view }) {
  if (worlds) showWorlds(worlds);
  document.body.classList.toggle('list', Boolean(worlds));
  if (!worlds) showWorld(view);
}

function showWorld({ scenario, scenarios, now, world, mails, ledger, calls, state }) {
  find('#world').textContent = world ?? '';
  find('#clock').replaceChildren('Its clock shows ', time(now), ' UTC.');
  const select = find('#scenario');
  if (select.length === 0) {
    for (const { id, what } of scenarios) select.add(new Option(what, id));
  }
  if (document.activeElement !== select) select.value = scenario;
  show(find('#mails'), mails, mailRow);
  show(find('#ledger'), ledger, effectRow);
  show(find('#calls'), calls, callRow);
  showState(state);
}

let under;
/** Reads everything again; one reading at a time. */
function refresh() {
  under ??= ask('view')
    .then(showAll)
    .then(
      () => say(''),
      (error) => say(`This could not be read: ${error.message}`),
    )
    .finally(() => (under = undefined));
  return under;
}

function say(sentence) {
  const place = find('#said');
  if (place.textContent !== sentence) place.textContent = sentence;
}

/** Changes something, and shows what came of it. */
async function steer(name, method, body) {
  try {
    await ask(name, method, body);
    await refresh();
  } catch (error) {
    say(`This was not done: ${error.message}`);
  }
}

find('#steering').addEventListener('submit', (event) => event.preventDefault());
find('#scenario').addEventListener('change', ({ target }) =>
  steer('scenario', 'PUT', { id: target.value }),
);
find('#reset').addEventListener('click', () => steer('reset', 'POST'));
for (const button of document.querySelectorAll('[data-days]')) {
  button.addEventListener('click', () =>
    steer('advance', 'POST', { days: Number(button.dataset.days) }),
  );
}

await refresh();
setInterval(() => {
  if (!document.hidden) void refresh();
}, 2000);
