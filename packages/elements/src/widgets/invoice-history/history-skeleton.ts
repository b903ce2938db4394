import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { bar } from '../../ui/states.js';
import { isAmount, shownColumns } from './history-columns.js';
import type { Column } from './history-columns.js';
import type { FirstHistoryWords } from './invoice-history.words.js';

/** Draws bars where the rows will stand, with the real headings and rows of the final height. */
export function historySkeleton(
  words: FirstHistoryWords,
  shown: ReadonlySet<Column>,
  rows = 20,
): TemplateResult {
  const widths: Record<Column, number> = {
    invoiceNumber: 13,
    issued: 11,
    due: 11,
    purchaseOrder: 8,
    total: 9,
    balance: 9,
    status: 9,
  };
  const list = shownColumns(shown);
  return html`<table class="dense history skeleton" aria-hidden="true">
    <thead>
      <tr>
        <th class="select"></th>
        ${list.map(
          (column) =>
            html`<th class="c-${column} ${isAmount(column) ? 'amount' : ''}">${words[column]}</th>`,
        )}
        <th class="acts"></th>
      </tr>
    </thead>
    <tbody>
      ${Array.from(
        { length: rows },
        () =>
          html`<tr>
            <td class="select"></td>
            ${list.map(
              (column) =>
                html`<td class="c-${column} ${isAmount(column) ? 'amount' : ''}">
                  ${bar(widths[column])}
                </td>`,
            )}
            <td class="acts">${bar(3)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
