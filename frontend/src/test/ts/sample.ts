import type { ChartData } from '../../main/resources/META-INF/frontend/cloudroute/data';

export const words = {
  table: 'Table',
  chart: 'Chart',
  total: 'Total',
  csv: 'CSV',
  category: 'Day',
  nothing: 'No spend in these days.',
  keys: 'Arrow keys move the cursor.',
  events: 'Went live',
};

export function sample(change: Partial<ChartData> = {}): ChartData {
  return {
    kind: 'bars',
    title: 'Gross cost by day',
    categories: [
      { key: '2026-08-24', label: '24 Aug' },
      { key: '2026-08-25', label: '25 Aug' },
    ],
    series: [
      { key: 'sonnet', label: 'Sonnet 4.5', values: ['130.10', '140.20'] },
      { key: 'haiku', label: 'Haiku 4.5', values: ['0.1', null] },
    ],
    totals: ['130.20', '140.20'],
    unit: { kind: 'usd', decimals: 2 },
    palette: ['sonnet', 'haiku', 'titan'],
    annotations: [],
    locale: 'en-US',
    words,
    ...change,
  };
}
