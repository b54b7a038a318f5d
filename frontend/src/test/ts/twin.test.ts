import { expect, test } from 'vitest';
import { csv, ticks, twin } from '../../main/resources/META-INF/frontend/cloudroute/twin';
import { sample } from './sample';

test('the_twin_has_the_rows_of_the_chart_in_its_order_with_a_total_each', () => {
  const table = twin(sample());
  expect(table.head).toEqual(['Day', 'Sonnet 4.5', 'Haiku 4.5', 'Total']);
  expect(table.rows.map((row) => [row.label, ...row.cells])).toEqual([
    ['24 Aug', '$130.10', '$0.10', '$130.20'],
    ['25 Aug', '$140.20', '\u2014', '$140.20'],
  ]);
  expect(table.total).toEqual(['$270.30', '$0.10', '$270.40']);
});

test('lines_have_no_totals', () => {
  const table = twin(sample({ kind: 'line' }));
  expect(table.head).toEqual(['Day', 'Sonnet 4.5', 'Haiku 4.5']);
  expect(table.total).toEqual([]);
});

test('csv_has_exact_plain_numbers', () => {
  expect(csv(sample())).toBe('Day,Sonnet 4.5,Haiku 4.5,Total\r\n24 Aug,130.10,0.1,130.20\r\n25 Aug,140.20,,140.20\r\n');
});

test('csv_keeps_a_formula_a_text', () => {
  const data = sample({ categories: [{ key: 'a', label: '=1+1' }, { key: 'b', label: '@x, "y"' }] });
  expect(csv(data)).toContain("\r\n'=1+1,");
  expect(csv(data)).toContain('\r\n"\'@x, ""y""",');
});

test('as_many_days_are_named_as_fit_evenly_from_the_first', () => {
  const named = ticks(91, 700, 96);
  expect(Array.from({ length: 91 }, (_, index) => index).filter(named)).toEqual([0, 14, 28, 42, 56, 70, 84]);
  expect([0, 1, 2].filter(ticks(3, 700, 72))).toEqual([0, 1, 2]);
});
