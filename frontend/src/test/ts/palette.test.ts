import { expect, test } from 'vitest';
import { colours } from '../../main/resources/META-INF/frontend/cloudroute/palette';

const palette = ['sonnet', 'haiku', 'titan', 'nova', 'llama', 'mistral', 'cohere', 'opus'];

test('a_key_keeps_its_colour_when_others_are_filtered_away', () => {
  const all = colours(palette, palette);
  for (const key of palette) {
    expect(colours(palette, [key]).get(key)).toBe(all.get(key));
  }
});

test('eight_keys_wear_eight_colours_in_the_order_of_the_palette', () => {
  const all = colours(palette, palette);
  expect(palette.map((key) => all.get(key))).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((slot) => `--cr-chart-${slot}`));
});

test('the_order_in_which_keys_are_shown_does_not_change_their_colours', () => {
  const shown = ['titan', 'sonnet', 'unknown', 'stranger'];
  expect(colours(palette, shown)).toEqual(colours(palette, [...shown].reverse()));
});

test('no_two_of_eight_shown_keys_wear_the_same_colour_however_many_the_palette_has', () => {
  const many = Array.from({ length: 20 }, (_, index) => `model-${index}`);
  for (let start = 0; start + 8 <= many.length; start++) {
    expect(new Set(colours(many, many.slice(start, start + 8)).values()).size).toBe(8);
  }
});

test('gross_credits_net_and_other_wear_their_roles', () => {
  const found = colours([], ['gross', 'credits', 'net', 'other']);
  expect([...found.values()].sort()).toEqual(['--cr-chart-other', '--cr-credits', '--cr-gross', '--cr-net']);
});

test('no_series_is_violet_beside_credits', () => {
  expect([...colours(palette, ['credits', 'llama']).values()]).not.toContain('--cr-chart-5');
});
