import { expect, test } from 'vitest';
import { onAxis, sum, written } from '../../main/resources/META-INF/frontend/cloudroute/format';

const cents = { kind: 'usd', decimals: 2 } as const;

test('money_carries_the_sign_first_with_a_true_minus', () => {
  expect(written('-1341.9', cents, 'en-US')).toBe('\u2212$1,341.90');
  expect(written('-1341.9', cents, 'de-DE')).toBe('\u22121.341,90\u00a0$');
});

test('an_amount_beyond_the_reach_of_a_double_is_written_to_the_cent', () => {
  expect(written('90071992547409931.07', cents, 'en-US')).toBe('$90,071,992,547,409,931.07');
});

test('what_rounds_to_nothing_has_no_sign', () => {
  expect(written('-0.004', cents, 'en-US')).toBe('$0.00');
});

test('missing_is_a_dash', () => {
  expect(written(null, cents, 'en-US')).toBe('\u2014');
});

test('a_price_of_a_unit_is_never_rounded_to_nothing', () => {
  expect(written('0.00000042', { kind: 'usd', decimals: 4 }, 'en-US')).toBe('$0.00000042');
  expect(written('0.0123', { kind: 'usd', decimals: 4 }, 'en-US')).toBe('$0.0123');
  expect(written('0.004', cents, 'en-US')).toBe('$0.00');
});

test('a_share_is_written_of_a_hundred', () => {
  expect(written('0.9957', { kind: 'share', decimals: 1 }, 'en-US')).toBe('99.6%');
  expect(written('-0.001', { kind: 'share', decimals: 1 }, 'de-DE')).toBe('\u22120,1\u00a0%');
  expect(written('1', { kind: 'share', decimals: 1 }, 'en-US')).toBe('100.0%');
});

test('axes_are_short', () => {
  expect(onAxis(2500, cents, 'en-US')).toBe('$2.5k');
  expect(onAxis(0, cents, 'en-US')).toBe('$0');
  expect(onAxis(400, cents, 'de-DE')).toBe('400\u00a0$');
  expect(onAxis(1_250_000, { kind: 'count', decimals: 0 }, 'de-DE')).toBe('1,25\u00a0Mio.');
  expect(onAxis(0.0025, { kind: 'usd', decimals: 4 }, 'en-US')).toBe('$0.0025');
  expect(onAxis(0.0000004, { kind: 'usd', decimals: 4 }, 'en-US')).toBe('$0.0000004');
  expect(onAxis(120_000, cents, 'de-DE')).toBe('120\u00a0Tsd.\u00a0$');
  expect(onAxis(0.5, { kind: 'share', decimals: 1 }, 'en-US')).toBe('50%');
});

test('sums_are_exact', () => {
  expect(sum(['0.1', '0.2', null])).toBe('0.3');
  expect(sum(['-0.05', '0.04'])).toBe('-0.01');
  expect(sum(['10', '2.505'])).toBe('12.505');
  expect(sum([])).toBe('0');
});
