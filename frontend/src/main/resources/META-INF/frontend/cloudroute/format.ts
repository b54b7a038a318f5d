import type { Unit } from './data';

const MINUS = '\u2212';
const MISSING = '\u2014';
const SPACE = '\u00a0';
const SIZES = [
  [1e12, 'T', SPACE + 'Bio.'],
  [1e9, 'B', SPACE + 'Mrd.'],
  [1e6, 'M', SPACE + 'Mio.'],
  [1e3, 'k', SPACE + 'Tsd.'],
] as const;

/** An amount as people read it: the sign first, with a true minus; −$1,341.90, or −1.341,90 $ in German. */
export function written(value: string | null, unit: Unit, locale: string): string {
  return value === null ? MISSING : dressed(value, unit, locale, unit.decimals, '');
}

/** An amount on an axis, as short as it can be: $2.5k. */
export function onAxis(value: number, unit: Unit, locale: string): string {
  if (unit.kind === 'share') {
    return dressed(plain(value), unit, locale, 0, '');
  }
  const size = Math.abs(value);
  for (const [limit, english, german] of SIZES) {
    if (size >= limit) {
      return dressed(plain(value / limit), unit, locale, null, locale.startsWith('de') ? german : english);
    }
  }
  return dressed(plain(value), unit, locale, null, '');
}

/** The exact sum; what is missing counts for nothing. */
export function sum(values: readonly (string | null)[]): string {
  const numbers = values.filter((value) => value !== null);
  const scale = Math.max(0, ...numbers.map((value) => value.split('.')[1]?.length ?? 0));
  const total = numbers.reduce((all, value) => all + scaled(value, scale), 0n);
  const digits = (total < 0n ? -total : total).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return (total < 0n ? '-' : '') + whole + (scale === 0 ? '' : '.' + digits.slice(-scale));
}

function scaled(value: string, scale: number): bigint {
  const [whole, fraction = ''] = value.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0'));
}

function plain(value: number): string {
  return value.toFixed(12);
}

function dressed(value: string, unit: Unit, locale: string, decimals: number | null, suffix: string): string {
  const shifted = unit.kind === 'share' ? percent(value) : value;
  const size = Math.abs(Number(shifted));
  const tiny = (decimals ?? 4) >= 4 && size > 0 && size < 10 ** -(decimals ?? 3);
  const digits = new Intl.NumberFormat(locale, {
    ...(tiny
      ? { maximumSignificantDigits: 2 }
      : { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? (size < 0.1 ? 4 : 2) }),
    roundingMode: 'halfEven',
    signDisplay: 'negative',
  } as Intl.NumberFormatOptions);
  const text = digits.format(shifted as unknown as number);
  const negative = /^[-\u2212]/.test(text);
  const bare = (negative ? text.slice(1) : text) + suffix;
  return (negative ? MINUS : '') + withUnit(bare, unit, locale);
}

function withUnit(text: string, unit: Unit, locale: string): string {
  const german = locale.startsWith('de');
  switch (unit.kind) {
    case 'usd':
      return german ? `${text}${SPACE}$` : `$${text}`;
    case 'share':
      return german ? `${text}${SPACE}%` : `${text}%`;
    case 'count':
      return text;
  }
}

/** Moves the point two places to the right. */
function percent(value: string): string {
  const negative = value.startsWith('-');
  const [whole, fraction = ''] = (negative ? value.slice(1) : value).split('.');
  const filled = fraction.padEnd(2, '0');
  return `${negative ? '-' : ''}${whole}${filled.slice(0, 2)}.${filled.slice(2) || '0'}`;
}
