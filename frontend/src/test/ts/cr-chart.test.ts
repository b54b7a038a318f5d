import { afterEach, expect, test } from 'vitest';
import { CrChart } from '../../main/resources/META-INF/frontend/cloudroute/cr-chart';
import { steps } from '../../main/resources/META-INF/frontend/cloudroute/draw';
import type { ChartData } from '../../main/resources/META-INF/frontend/cloudroute/data';
import { sample } from './sample';

afterEach(() => document.body.replaceChildren());

async function shown(data: ChartData, opens = false): Promise<ShadowRoot> {
  const chart = new CrChart();
  chart.data = data;
  chart.opens = opens;
  document.body.append(chart);
  await chart.updateComplete;
  await chart.updateComplete;
  return chart.shadowRoot!;
}

async function press(root: ShadowRoot, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    root.querySelector('.plot')!.dispatchEvent(new KeyboardEvent('keydown', { key }));
  }
  await (root.host as CrChart).updateComplete;
}

const texts = (root: ShadowRoot, selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent!.replace(/\s+/g, ' ').trim());

test('the_chart_is_named_and_takes_the_keyboard', async () => {
  const plot = (await shown(sample())).querySelector('.plot')!;
  expect(plot.getAttribute('aria-label')).toBe('Gross cost by day. Arrow keys move the cursor.');
  expect(plot.getAttribute('tabindex')).toBe('0');
});

test('the_legend_stands_in_stacking_order', async () => {
  expect(texts(await shown(sample()), '.legend li')).toEqual(['Sonnet 4.5', 'Haiku 4.5']);
});

test('steps_stand_on_what_is_left_and_end_on_a_whole', () => {
  expect(steps([100, -30, 10, -20, 60, -50, 10], [true, false, false, false, true, false, true])).toEqual([
    { base: 0, height: 100, end: 100, whole: true },
    { base: 70, height: 30, end: 70, whole: false },
    { base: 70, height: 10, end: 80, whole: false },
    { base: 60, height: 20, end: 60, whole: false },
    { base: 0, height: 60, end: 60, whole: true },
    { base: 10, height: 50, end: 10, whole: false },
    { base: 0, height: 10, end: 10, whole: true },
  ]);
});

test('the_twin_of_steps_has_no_total_and_needs_no_legend', async () => {
  const series = [{ key: 'step', label: 'A month', values: ['100', '-30', '70'] }];
  const categories = ['before', 'caching', 'after'].map((key) => ({ key, label: key }));
  const root = await shown(sample({ kind: 'steps', series, categories, totals: ['100', '-30', '70'] }));
  expect(root.querySelector('.legend')).toBeNull();
  root.querySelector<HTMLButtonElement>('.tool')!.click();
  await (root.host as CrChart).updateComplete;
  expect(root.querySelector('tfoot')).toBeNull();
  expect(texts(root, 'tbody tr:nth-child(2) > *')).toEqual(['caching', '−$30.00']);
});

test('the_table_button_shows_the_twin_and_says_so', async () => {
  const root = await shown(sample());
  const button = root.querySelector<HTMLButtonElement>('.tool')!;
  expect(button.getAttribute('aria-pressed')).toBe('false');
  button.click();
  await (root.host as CrChart).updateComplete;
  expect(button.getAttribute('aria-pressed')).toBe('true');
  expect(texts(root, 'thead th')).toEqual(['Day', 'Sonnet 4.5', 'Haiku 4.5', 'Total']);
  expect(texts(root, 'tbody tr:first-child > *')).toEqual(['24 Aug', '$130.10', '$0.10', '$130.20']);
  expect(root.querySelector('.plot')).toBeNull();
});

test('arrow_keys_move_the_cursor_and_what_it_stands_on_is_said', async () => {
  const root = await shown(sample());
  await press(root, 'ArrowRight', 'ArrowRight');
  expect(texts(root, '[aria-live]')).toEqual(['25 Aug: Sonnet 4.5 $140.20, Haiku 4.5 —, Total $140.20']);
  await press(root, 'Home', 'ArrowUp', 'ArrowUp');
  expect(texts(root, '[aria-live]')).toEqual(['24 Aug: Haiku 4.5 $0.10, Total $130.20']);
  await press(root, 'Escape');
  expect(texts(root, '[aria-live]')).toEqual(['']);
});

test('enter_opens_the_mark_under_the_cursor_where_opening_is_wanted', async () => {
  const opened: unknown[] = [];
  const root = await shown(sample(), true);
  root.host.addEventListener('cr-open', (event) => opened.push((event as CustomEvent).detail));
  await press(root, 'End', 'ArrowUp', 'Enter');
  expect(opened).toEqual([{ series: 'sonnet', category: '2026-08-25' }]);
});

test('nothing_to_show_is_said_in_words', async () => {
  const root = await shown(sample({ categories: [], series: [], totals: [] }));
  expect(texts(root, '.nothing')).toEqual(['No spend in these days.']);
  expect(root.querySelector('button')).toBeNull();
});

test('shares_are_named_with_amount_and_per_cent', async () => {
  const series = [{ key: 'gross', label: 'Gross', values: ['75', '25'] }];
  const categories = [{ key: 'a', label: 'Input' }, { key: 'b', label: 'Output' }];
  const root = await shown(sample({ kind: 'share', series, categories, totals: ['75', '25'] }));
  expect(texts(root, '.shares li')).toEqual(['Input$75.0075.0%', 'Output$25.0025.0%']);
});

test('a_list_opens_by_button', async () => {
  const opened: unknown[] = [];
  const root = await shown(sample({ kind: 'list', series: [{ key: 'gross', label: 'Gross', values: ['2', '1'] }] }), true);
  root.host.addEventListener('cr-open', (event) => opened.push((event as CustomEvent).detail));
  root.querySelectorAll<HTMLButtonElement>('.list button')[1].click();
  expect(opened).toEqual([{ series: 'gross', category: '2026-08-25' }]);
});

test('a_label_is_text_and_never_markup', async () => {
  const root = await shown(sample({ series: [{ key: 'x', label: '<img src=x>', values: ['1', '2'] }] }));
  expect(root.querySelector('img')).toBeNull();
  expect(texts(root, '.legend li')).toEqual(['<img src=x>']);
});

test('a_range_is_said_with_its_value_and_stands_in_the_twin', async () => {
  const series = [{ key: 'step', label: 'A month', values: ['100', '-30', '70'], lows: [null, '-35', '60'], highs: [null, '-20', '80'] }];
  const categories = ['before', 'caching', 'after'].map((key) => ({ key, label: key, whole: key !== 'caching' }));
  const root = await shown(sample({ kind: 'steps', series, categories, totals: ['100', '-30', '70'] }));
  await press(root, 'ArrowRight', 'ArrowRight');
  expect(texts(root, '[aria-live]')).toEqual(['caching: A month −$30.00 (P10–P90 −$35.00–−$20.00)']);
  root.querySelector<HTMLButtonElement>('.tool')!.click();
  await (root.host as CrChart).updateComplete;
  expect(texts(root, 'thead th')).toEqual(['Day', 'A month', 'P10', 'P90']);
  expect(texts(root, 'tbody tr:nth-child(2) > *')).toEqual(['caching', '−$30.00', '−$35.00', '−$20.00']);
});
