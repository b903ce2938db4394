/** The markup of the floor: the elements, roles and classes that the widget has, as plain strings. */

const icon = (paths: string): string =>
  `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="1.5">${paths}</svg>`;

/** Lists each column with its heading and the class of its cells. */
export const columns = [
  ['invoiceNumber', 'Invoice Number', ''],
  ['issued', 'Issued', ''],
  ['due', 'Due', ''],
  ['purchaseOrder', 'PO', ''],
  ['total', 'Total', 'amount'],
  ['balance', 'Balance', 'amount'],
  ['status', 'Status', ''],
] as const;

export type Column = (typeof columns)[number][0];

const cells = (fill: (column: Column) => string): string =>
  columns
    .map(([column, , look]) => `<td role="cell" class="c-${column} ${look}">${fill(column)}</td>`)
    .join('');

const inside: Record<Column, string> = {
  invoiceNumber:
    '<button class="link number" type="button"><bdi></bdi></button><div class="card-line small muted"><span class="nowrap"></span> <bdi class="nowrap"></bdi></div>',
  issued: '',
  due: '',
  purchaseOrder: '<bdi></bdi>',
  total: '<bdi dir="ltr"></bdi>',
  balance: '<span class="balance-value"><bdi dir="ltr"></bdi></span>',
  status: '<div class="badges"></div>',
};

const bar = (width: number): string => `<span class="bar" style="width:${String(width)}ch"></span>`;

const head = `<thead role="rowgroup"><tr role="row">
  <th role="columnheader" scope="col" class="select"><label class="tick-cell"><input type="checkbox" aria-label="Select all"></label></th>
  ${columns
    .map(
      ([column, name, look]) =>
        `<th role="columnheader" scope="col" class="c-${column} ${look}"><button class="sort" type="button" data-column="${column}">${name}<svg viewBox="0 0 8 12" fill="currentColor"><path d="M4 1 7 5H1z"/><path d="M4 11 1 7h6z"/></svg></button><span class="card-heading">${name}</span></th>`,
    )
    .join('')}
  <th role="columnheader" scope="col" class="acts"><span class="visually-hidden">Actions</span></th>
</tr></thead>`;

const row = `<tr role="row" part="row">
  <td role="cell" class="select"><label class="tick-cell"><input type="checkbox"></label></td>
  ${cells((column) => inside[column])}
  <td role="cell" class="acts"><button class="button row" type="button">Pay Now</button> <button class="link pdf" type="button">PDF</button></td>
</tr>`;

const waiting = `<tr><td class="select"></td>${cells(() => bar(9))}<td class="acts">${bar(3)}</td></tr>`;

const menu = columns
  .slice(1)
  .map(([, name]) => `<label class="menu-item"><input type="checkbox" checked> ${name}</label>`)
  .join('');

const frame = `<div class="base" part="base" lang="en">
  <div class="heading-row">
    <div><h2 part="heading" tabindex="-1">Invoice History</h2><p class="lead">${bar(14)}</p></div>
    <dl class="balances" part="balances"><div><dt>Outstanding</dt><dd class="owed">${bar(9)}</dd></div><div><dt>Overdue</dt><dd class="late danger">${bar(9)}</dd></div></dl>
  </div>
  <div class="toolbar no-print" part="toolbar">
    <div class="chips" role="group" aria-label="Status"></div>
    <div class="selects"><select class="input" aria-label="Status"></select><select class="input" aria-label="Sort"><option>Newest first</option><option>Oldest first</option></select></div>
    <div class="search">${icon('<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.25 3.25"/>')}<input class="input" type="search" aria-label="Search" placeholder="Search"></div>
    <button class="button columns-button" type="button">${icon('<path d="M2.25 2.75h11.5v10.5H2.25zM6 2.75v10.5M10 2.75v10.5"/>')} Columns ${icon('<path d="m4 6.25 4 4 4-4"/>')}</button>
    <div class="menu" popover>${menu}</div>
  </div>
  <table class="dense history" role="table" aria-label="Invoices">${head}<tbody role="rowgroup">${waiting.repeat(20)}</tbody></table>
  <div class="foot"><span><span role="status"></span></span><button class="link" type="button">Download CSV</button></div>
</div>`;

function template(html: string): HTMLTemplateElement {
  const made = document.createElement('template');
  made.innerHTML = html;
  return made;
}

export const templates = {
  frame: template(frame),
  row: template(row),
  badge: template(
    '<span class="badge"><svg viewBox="0 0 12 12" aria-hidden="true" focusable="false"><circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.75"/></svg><span></span></span>',
  ),
  chip: template(
    '<button class="chip" type="button"><span></span> <span class="chip-count"></span></button>',
  ),
};
