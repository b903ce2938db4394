import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from '../../format/date.js';
import { formatList } from '../../format/list.js';
import { formatCompact, formatMoney } from '../../format/money.js';
import type { AccountOverviewWords } from './account-overview.words.js';
import { barParts, heightOf, scaleOf, sumOfPart } from './overview-rules.js';
import type { BarPart, Month } from './overview-rules.js';

export interface ChartProps {
  readonly words: AccountOverviewWords;
  readonly locale: string;
  readonly currency: string;
  readonly months: readonly Month[];
}

const part = (words: AccountOverviewWords, name: BarPart): string =>
  ({ settled: words.paid, open: words.open, overdue: words.overdue })[name];

const money = ({ locale, currency }: ChartProps, amount: number): string =>
  formatMoney({ amount, currency }, locale);

const nameOf = ({ locale }: ChartProps, { month }: Month, width: 'short' | 'long'): string =>
  formatDate(
    `${month}-01`,
    locale,
    width === 'short' ? { month: 'short' } : { month: 'long', year: 'numeric' },
  );

/**
 * Draws one bar per month. All places are percent of the drawing, so that it follows its container
 * without being stretched, and words stay HTML.
 */
export function chartView(props: ChartProps): TemplateResult {
  const { months } = props;
  const scale = scaleOf(Math.max(...months.map(heightOf)));
  const top = scale.at(-1) ?? 0;
  return html`<figure class="chart" part="chart">
    <div class="axis" aria-hidden="true">
      ${scale
        .toReversed()
        .map(
          (amount) =>
            html`<bdi dir="ltr"
              >${formatCompact({ amount, currency: props.currency }, props.locale)}</bdi
            >`,
        )}
    </div>
    <svg class="plot" role="img" aria-label=${labelOf(props)} focusable="false">
      ${hatch}
      ${scale.map((amount) => {
        const y = percent(top - amount, top);
        return svg`<line class=${amount === 0 ? 'ground' : 'grid'} x1="0" x2="100%" y1=${y} y2=${y} />`;
      })}
      ${months.map((month, index) => column(month, index, top))}
    </svg>
    <div class="months" aria-hidden="true">
      ${months.map((month) => html`<span>${nameOf(props, month, 'short')}</span>`)}
    </div>
    <figcaption>${legend(props)}</figcaption>
  </figure>`;
}

const percent = (value: number, of: number): string => `${((value / of) * 100).toFixed(3)}%`;

const hatch = svg`<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6" /><line class="hatch-line" x1="1.5" x2="1.5" y1="0" y2="6" /></pattern></defs>`;

const barWidth = 0.47;

function column(month: Month, index: number, top: number): unknown {
  const slot = 100 / 12;
  const x = `${(slot * (index + (1 - barWidth) / 2)).toFixed(3)}%`;
  let ground = 0;
  return barParts.map((name) => {
    const height = month[name];
    ground += height;
    if (height === 0) return nothing;
    return svg`<rect
      class=${name}
      x=${x}
      width="${(slot * barWidth).toFixed(3)}%"
      y=${percent(top - ground, top)}
      height=${percent(height, top)}
      fill=${name === 'overdue' ? 'url(#hatch)' : nothing}
    />`;
  });
}

function labelOf(props: ChartProps): string {
  const { words, months } = props;
  const told = months
    .filter((month) => heightOf(month) > 0)
    .map((month) => words.chartMonth(nameOf(props, month, 'long'), money(props, heightOf(month))));
  return words.chartLabel(formatList(told, props.locale));
}

function legend(props: ChartProps): unknown {
  return barParts.map((name) => {
    const sum = sumOfPart(props.months, name);
    if (name !== 'settled' && sum === 0) return nothing;
    return html`<span class="key">
      <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        ${hatch}
        ${svg`<rect class=${name} width="10" height="10" fill=${name === 'overdue' ? 'url(#hatch)' : nothing} />`}
      </svg>
      <span class="muted">${part(props.words, name)}</span>
      <bdi dir="ltr">${money(props, sum)}</bdi>
    </span>`;
  });
}

/** Shows the same figures as a table, month by month. */
export function chartTable(props: ChartProps): TemplateResult {
  const { words, months } = props;
  const cell = (amount: number): TemplateResult =>
    html`<td class="amount ${amount === 0 ? 'muted' : ''}">
      <bdi dir="ltr">${money(props, amount)}</bdi>
    </td>`;
  return html`<table class="dense months-table" part="chart-table" aria-label=${words.chart}>
    <thead>
      <tr>
        <th scope="col">${words.month}</th>
        ${barParts.map((name) => html`<th class="amount" scope="col">${part(words, name)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${months.map(
        (month) =>
          html`<tr>
            <th scope="row">${nameOf(props, month, 'long')}</th>
            ${barParts.map((name) => cell(month[name]))}
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr class="strong">
        <th scope="row">${words.total}</th>
        ${barParts.map((name) => cell(sumOfPart(months, name)))}
      </tr>
    </tfoot>
  </table>`;
}
