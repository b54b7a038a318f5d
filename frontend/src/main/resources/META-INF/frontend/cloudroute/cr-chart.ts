import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { ChartData } from './data';
import { begin, draw, type Drawing, type Ink } from './draw';
import { written } from './format';
import { colours } from './palette';
import { style } from './style';
import { csv, hasTotal, range, twin } from './twin';

interface Mark {
  x: number;
  label: string;
  number: number | null;
  anchor: 'start' | 'middle' | 'end';
  /** Stands lower, because its neighbour is too near. */
  lower: boolean;
}

/** Where the person points: a category, and with the keyboard one of its series. */
interface Cursor {
  category: number;
  series: number | null;
  x: number;
}

/**
 * A chart with its table twin. It draws what `data` says and fires `cr-open` with `{series, category}` (keys) when a mark is opened.
 */
export class CrChart extends LitElement {
  static override styles = style;
  static override properties = {
    data: { attribute: false },
    opens: { type: Boolean },
    table: { type: Boolean, reflect: true },
    cursor: { state: true },
    marks: { state: true },
  };

  declare data: ChartData | null;
  declare opens: boolean;
  declare table: boolean;
  declare private cursor: Cursor | null;
  declare private marks: Mark[];

  private drawing: Drawing | null = null;
  private drawn: HTMLElement | null = null;
  private width = 0;
  private readonly sizes = new ResizeObserver(() => {
    if (this.drawn && this.drawn.clientWidth !== this.width) {
      this.drawing?.resize();
      this.redraw();
    }
  });
  private readonly theme = new MutationObserver(() => this.redraw());
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly recolour = () => this.redraw();

  constructor() {
    super();
    this.data = null;
    this.opens = false;
    this.table = false;
    this.cursor = null;
    this.marks = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.theme.observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'style', 'class'] });
    this.scheme.addEventListener('change', this.recolour);
    this.requestUpdate('data');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.theme.disconnect();
    this.scheme.removeEventListener('change', this.recolour);
    this.sizes.disconnect();
    this.drawing?.dispose();
    this.drawing = null;
    this.drawn = null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data')) {
      this.cursor = null;
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('data') || changed.has('table')) {
      this.redraw();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const data = this.data;
    if (!data) {
      return nothing;
    }
    const empty = data.categories.length === 0 || data.series.length === 0;
    return html`
      <header>
        <h2>${data.title}</h2>
        <div class="actions"><slot name="actions"></slot></div>
        ${empty
          ? nothing
          : html`<button type="button" class="tool" part="table-button" aria-pressed=${this.table} @click=${this.toggle}>
                <span class="icon icon-table" aria-hidden="true"></span>${this.table ? data.words.chart : data.words.table}</button
              >${this.table
                ? html`<button type="button" class="tool" @click=${this.save}>
                    <span class="icon icon-download" aria-hidden="true"></span>${data.words.csv}
                  </button>`
                : nothing}`}
      </header>
      ${empty ? html`<p class="nothing">${data.words.nothing}</p>` : this.table ? this.asTable(data) : this.asChart(data)}
    `;
  }

  private asChart(data: ChartData): TemplateResult {
    switch (data.kind) {
      case 'list':
        return this.asList(data);
      case 'share':
        return this.asShare(data);
      case 'bars':
      case 'line':
      case 'steps':
      case 'curve':
        return this.asPlot(data);
    }
  }

  private asPlot(data: ChartData): TemplateResult {
    const colour = this.colour(data.series.map((series) => series.key));
    const numbered = data.annotations.filter((annotation) => annotation.number !== null);
    return html`
      ${data.kind !== 'steps' && (data.series.length > 1 || data.series[0].label !== data.title)
        ? html`<ul class="legend">
            ${data.series.map(
              (series) => html`<li><span class="key" style=${styleMap({ background: colour(series.key) })}></span>${series.label}</li>`,
            )}
          </ul>`
        : nothing}
      ${numbered.length
        ? html`<p class="events">
            ${data.words.events}${numbered.map((each) => html`<span><b>${each.number}</b> ${each.label}</span>`)}
          </p>`
        : nothing}
      <div
        class="plot ${this.opens ? 'opens' : ''}"
        role="group"
        tabindex="0"
        aria-label="${data.title}. ${data.words.keys}"
        @pointermove=${this.point}
        @pointerleave=${this.leave}
        @click=${this.press}
        @keydown=${this.type}
        @blur=${this.leave}
      >
        <div class="drawing" aria-hidden="true"></div>
        ${this.marks.map(
          (mark) => html`<div class="mark" aria-hidden="true" style=${styleMap({ left: `${mark.x}px` })}>
            ${mark.number === null
              ? html`<span class="mark-label ${mark.anchor}">${mark.label}</span>`
              : html`<span class="disc ${mark.lower ? 'lower' : ''}">${mark.number}</span>`}
          </div>`,
        )}
        ${this.cursor ? this.tip(data, this.cursor, colour) : nothing}
      </div>
      <p class="hidden" aria-live="polite">${this.cursor ? this.said(data, this.cursor) : ''}</p>
    `;
  }

  private tip(data: ChartData, cursor: Cursor, colour: (key: string) => string): TemplateResult {
    const right = cursor.x > this.width / 2;
    const events = data.annotations.filter((each) => each.category === data.categories[cursor.category].key);
    return html`<div class="cursor" aria-hidden="true" style=${styleMap({ left: `${cursor.x}px` })}></div>
      <div
        class="tip"
        aria-hidden="true"
        style=${styleMap(right ? { right: `${this.width - cursor.x + 12}px` } : { left: `${cursor.x + 12}px` })}
      >
        <strong>${data.categories[cursor.category].label}</strong>
        ${events.map((each) => html`<em>${each.label}</em>`)}
        ${[...data.series.entries()].reverse().map(
          ([index, series]) => html`<div class=${index === cursor.series ? 'row picked' : 'row'}>
            <span class="key" style=${styleMap({ background: colour(series.key) })}></span>
            <span>${series.label}</span><b>${this.value(data, index, cursor.category)}</b>${this.ranged(data, index, cursor.category)}
          </div>`,
        )}
        ${hasTotal(data)
          ? html`<div class="row total">
              <span></span><span>${data.words.total}</span><b>${written(data.totals[cursor.category], data.unit, data.locale)}</b>
            </div>`
          : nothing}
      </div>`;
  }

  private asList(data: ChartData): TemplateResult {
    const values = data.series[0].values.map((value) => Math.max(0, Number(value ?? 0)));
    const most = Math.max(...values, Number.MIN_VALUE);
    const colour = data.palette.length ? this.colour(data.categories.map((category) => category.key)) : () => 'var(--cr-bar-ink)';
    return html`<ol class="list">
      ${data.categories.map((category, index) => {
        const bar = styleMap({ width: `${(100 * values[index]) / most}%`, background: colour(category.key) });
        const row = html`<span>${category.label}</span><b>${this.value(data, 0, index)}</b>
          <span class="track" aria-hidden="true"><span style=${bar}></span></span>`;
        return html`<li>
          ${this.opens ? html`<button type="button" @click=${() => this.open(0, index)}>${row}</button>` : html`<div>${row}</div>`}
        </li>`;
      })}
    </ol>`;
  }

  private asShare(data: ChartData): TemplateResult {
    const values = data.series[0].values.map((value) => Math.max(0, Number(value ?? 0)));
    const whole = values.reduce((all, value) => all + value, 0) || 1;
    const colour = this.colour(data.categories.map((category) => category.key));
    const share = (index: number) =>
      written((values[index] / whole).toFixed(8), { kind: 'share', decimals: 1 }, data.locale);
    return html`<div class="share" aria-hidden="true">
        ${data.categories.map(
          (category, index) =>
            html`<span style=${styleMap({ width: `${(100 * values[index]) / whole}%`, background: colour(category.key) })}></span>`,
        )}
      </div>
      <ul class="shares">
        ${data.categories.map((category, index) => {
          const row = html`<span class="key" style=${styleMap({ background: colour(category.key) })}></span
            ><span>${category.label}</span><b>${this.value(data, 0, index)}</b><i>${share(index)}</i>`;
          return html`<li>
            ${this.opens ? html`<button type="button" @click=${() => this.open(0, index)}>${row}</button>` : html`<div>${row}</div>`}
          </li>`;
        })}
      </ul>`;
  }

  private asTable(data: ChartData): TemplateResult {
    const rows = twin(data);
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${data.title}>
      <table>
        <caption class="hidden">
          ${data.title}
        </caption>
        <thead>
          <tr>
            ${rows.head.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${row.label}</th>
                ${row.cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
        ${rows.total.length
          ? html`<tfoot>
              <tr>
                <th scope="row">${data.words.total}</th>
                ${rows.total.map((cell) => html`<td>${cell}</td>`)}
              </tr>
            </tfoot>`
          : nothing}
      </table>
    </div>`;
  }

  private colour(shown: string[]): (key: string) => string {
    const known = colours(this.data?.palette ?? [], shown);
    return (key) => `var(${known.get(key) ?? '--cr-chart-other'})`;
  }

  private ranged(data: ChartData, series: number, category: number): TemplateResult | typeof nothing {
    const said = range(data, series, category);
    return said ? html`<em class="range">P10–P90 ${said}</em>` : nothing;
  }

  private value(data: ChartData, series: number, category: number): string {
    return written(data.series[series].values[category] ?? null, data.unit, data.locale);
  }

  private said(data: ChartData, cursor: Cursor): string {
    const lines =
      cursor.series === null
        ? data.series.map((series, index) => {
            const said = range(data, index, cursor.category);
            return `${series.label} ${this.value(data, index, cursor.category)}${said ? ` (P10–P90 ${said})` : ''}`;
          })
        : [`${data.series[cursor.series].label} ${this.value(data, cursor.series, cursor.category)}`];
    if (hasTotal(data)) {
      lines.push(`${data.words.total} ${written(data.totals[cursor.category], data.unit, data.locale)}`);
    }
    return `${data.categories[cursor.category].label}: ${lines.join(', ')}`;
  }

  private readonly toggle = () => {
    this.table = !this.table;
    this.cursor = null;
  };

  private readonly save = () => {
    const data = this.data!;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['\ufeff', csv(data)], { type: 'text/csv;charset=utf-8' }));
    link.download = `${data.title.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  };

  private readonly point = (event: PointerEvent) => {
    const category = this.categoryAt(event);
    if (category !== null && category !== this.cursor?.category) {
      this.moveTo(category, null);
    }
  };

  private readonly leave = () => {
    this.cursor = null;
  };

  private readonly press = (event: MouseEvent) => {
    const category = this.categoryAt(event);
    const series = category === null ? null : this.seriesAt(event, category);
    if (category !== null && series !== null) {
      this.open(series, category);
    }
  };

  private readonly type = (event: KeyboardEvent) => {
    const data = this.data!;
    const last = data.categories.length - 1;
    const at = this.cursor;
    switch (event.key) {
      case 'ArrowRight':
        this.moveTo(at ? Math.min(last, at.category + 1) : 0, at?.series ?? null);
        break;
      case 'ArrowLeft':
        this.moveTo(at ? Math.max(0, at.category - 1) : last, at?.series ?? null);
        break;
      case 'Home':
        this.moveTo(0, at?.series ?? null);
        break;
      case 'End':
        this.moveTo(last, at?.series ?? null);
        break;
      case 'ArrowUp':
        this.moveTo(at?.category ?? 0, at?.series == null ? 0 : Math.min(data.series.length - 1, at.series + 1));
        break;
      case 'ArrowDown':
        this.moveTo(at?.category ?? 0, at?.series == null ? data.series.length - 1 : Math.max(0, at.series - 1));
        break;
      case 'Enter':
        if (!at) {
          return;
        }
        this.open(at.series ?? 0, at.category);
        break;
      case 'Escape':
        this.cursor = null;
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  private moveTo(category: number, series: number | null): void {
    const x = this.drawing?.convertToPixel({ xAxisIndex: 0 }, place(this.data!, category)) as unknown as number | undefined;
    this.cursor = { category, series, x: x ?? 0 };
  }

  private open(series: number, category: number): void {
    const data = this.data!;
    if (this.opens) {
      const detail = { series: data.series[series].key, category: data.categories[category].key };
      this.dispatchEvent(new CustomEvent('cr-open', { detail, bubbles: true, composed: true }));
    }
  }

  private categoryAt(event: MouseEvent): number | null {
    if (!this.drawing || !this.drawn) {
      return null;
    }
    const x = event.clientX - this.drawn.getBoundingClientRect().left;
    const at = Number(this.drawing.convertFromPixel({ xAxisIndex: 0 }, x));
    const index = this.data!.kind === 'curve' ? nearest(this.data!, at) : Math.round(at);
    return index >= 0 && index < this.data!.categories.length ? index : null;
  }

  /** The segment, or the nearest line, under the pointer. */
  private seriesAt(event: MouseEvent, category: number): number | null {
    const y = event.clientY - this.drawn!.getBoundingClientRect().top;
    const value = Number(this.drawing!.convertFromPixel({ yAxisIndex: 0 }, y));
    const values = this.data!.series.map((series) => Number(series.values[category] ?? 0));
    if (this.data!.kind === 'steps') {
      return 0;
    }
    if (this.data!.kind === 'line' || this.data!.kind === 'curve') {
      const distances = values.map((each) => Math.abs(each - value));
      return distances.indexOf(Math.min(...distances));
    }
    let above = 0;
    let below = 0;
    for (const [index, each] of values.entries()) {
      if (each >= 0) {
        above += each;
        if (value >= 0 && value < above) {
          return index;
        }
      } else {
        below += each;
        if (value < 0 && value > below) {
          return index;
        }
      }
    }
    return null;
  }

  private redraw(): void {
    const data = this.data;
    const element = this.renderRoot.querySelector<HTMLElement>('.drawing');
    if (!data || !element) {
      this.drawing?.dispose();
      this.drawing = null;
      this.drawn = null;
      return;
    }
    if (element !== this.drawn) {
      this.drawing?.dispose();
      this.sizes.disconnect();
      this.drawn = element;
      this.sizes.observe(element);
      this.drawing = element.clientWidth > 0 ? begin(element) : null;
    }
    this.width = element.clientWidth;
    if (this.width === 0) {
      return;
    }
    this.drawing ??= begin(element);
    draw(this.drawing, data, this.ink(data), this.width);
    let last: Mark | null = null;
    this.marks = data.annotations.flatMap((annotation) => {
      const index = data.categories.findIndex((category) => category.key === annotation.category);
      if (index < 0) {
        return [];
      }
      const x = Number(this.drawing!.convertToPixel({ xAxisIndex: 0 }, place(data, index)));
      const anchor = x < this.width * 0.2 ? 'start' : x > this.width * 0.8 ? 'end' : 'middle';
      const lower: boolean = last !== null && x - last.x < 18 && !last.lower;
      last = { x, label: annotation.label, number: annotation.number, anchor, lower };
      return [last];
    });
  }

  private ink(data: ChartData): Ink {
    const colour = this.colour(data.series.map((series) => series.key));
    const probe = document.createElement('span');
    this.renderRoot.append(probe);
    const resolve = (value: string) => {
      probe.style.color = value;
      return getComputedStyle(probe).color;
    };
    const keys = new Map(data.series.map((series) => [series.key, resolve(colour(series.key))]));
    const tints = new Map<string, string>();
    for (const [key, value] of colours([], ['gross', 'credits', 'net', 'saving', 'loss'])) {
      keys.set(key, resolve(`var(${value})`));
      tints.set(key, resolve(`var(${value}-tint)`));
    }
    const ink = {
      font: getComputedStyle(this).fontFamily,
      line: resolve('var(--cr-line)'),
      axis: resolve('var(--cr-text3)'),
      text: resolve('var(--cr-text)'),
      surface: resolve('var(--cr-surface)'),
      here: resolve('var(--cr-accent-fill)'),
      of: (key: string) => keys.get(key)!,
      tint: (key: string) => tints.get(key)!,
    };
    probe.remove();
    return ink;
  }
}

/** Where a category stands on the axis. */
function place(data: ChartData, index: number): number {
  return data.kind === 'curve' ? Number(data.categories[index].key) : index;
}

function nearest(data: ChartData, at: number): number {
  const distances = data.categories.map((category) => Math.abs(Number(category.key) - at));
  return distances.indexOf(Math.min(...distances));
}

if (!customElements.get('cr-chart')) {
  customElements.define('cr-chart', CrChart);
}
