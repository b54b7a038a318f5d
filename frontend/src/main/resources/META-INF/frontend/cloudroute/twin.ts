import type { ChartData } from './data';
import { sum, written } from './format';

/** The table that says what the chart shows: same rows, same order. */
export interface Twin {
  head: string[];
  rows: { key: string; label: string; cells: string[] }[];
  total: string[];
}

/** Whether a row's values add up to something worth a column. */
export function hasTotal(data: ChartData): boolean {
  return data.series.length > 1 && data.kind !== 'line' && data.kind !== 'curve';
}

export function twin(data: ChartData): Twin {
  const totalled = hasTotal(data);
  const write = (value: string | null) => written(value, data.unit, data.locale);
  const columns = columnsOf(data).map((column) => column.values);
  return {
    head: [data.words.category, ...columnsOf(data).map((column) => column.label), ...(totalled ? [data.words.total] : [])],
    rows: data.categories.map((category, index) => ({
      key: category.key,
      label: category.label,
      cells: [...columns.map((values) => write(values[index] ?? null)), ...(totalled ? [write(data.totals[index])] : [])],
    })),
    total:
      data.kind === 'line' || data.kind === 'curve' || data.kind === 'steps'
        ? []
        : [...columns.map((values) => write(sum(values))), ...(totalled ? [write(sum(data.totals))] : [])],
  };
}

/** Each series, and its range where it has one. */
function columnsOf(data: ChartData): { label: string; values: (string | null)[] }[] {
  return data.series.flatMap((series) => [
    { label: series.label, values: series.values },
    ...(series.lows?.length
      ? [
          { label: 'P10', values: series.lows },
          { label: 'P90', values: series.highs ?? [] },
        ]
      : []),
  ]);
}

/** From where to where a value may be; empty where it has no range. */
export function range(data: ChartData, series: number, category: number): string {
  const { lows = [], highs = [] } = data.series[series];
  const [low, high] = [lows[category] ?? null, highs[category] ?? null];
  return low === null || high === null ? '' : `${written(low, data.unit, data.locale)}–${written(high, data.unit, data.locale)}`;
}

/** The same rows as CSV with exact plain numbers. A text that a spreadsheet would run as a formula is kept a text. */
export function csv(data: ChartData): string {
  const totalled = hasTotal(data);
  const columns = columnsOf(data);
  const head = [data.words.category, ...columns.map((column) => column.label), ...(totalled ? [data.words.total] : [])];
  const rows = data.categories.map((category, index) => [
    text(category.label),
    ...columns.map((column) => column.values[index] ?? ''),
    ...(totalled ? [data.totals[index]] : []),
  ]);
  return [head.map(text), ...rows].map((row) => row.join(',') + '\r\n').join('');
}

function text(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Which categories are named on the axis: evenly spaced, from the first, as many as fit. */
export function ticks(count: number, width: number, labelWidth: number): (index: number) => boolean {
  const most = Math.max(1, Math.floor(width / labelWidth));
  const step = [1, 2, 3, 7, 14, 28, 56, 91, 182, 364].find((each) => Math.ceil(count / each) <= most) ?? Math.ceil(count / most);
  return (index) => index % step === 0;
}
