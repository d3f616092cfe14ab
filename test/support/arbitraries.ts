import fc from 'fast-check';
import type { DecimalText } from '../../src/figure/decimal.js';
import type { Interval } from '../../src/figure/interval.js';

/** Decimal text with up to twelve digits before the point and six after it. */
export function decimals(options: { readonly positive?: boolean } = {}): fc.Arbitrary<DecimalText> {
  const digits = fc.tuple(
    fc.bigInt({ min: options.positive ? 1n : -(10n ** 18n), max: 10n ** 18n }),
    fc.nat({ max: 6 }),
  );
  return digits.map(([number, places]) => place(number, places));
}

/** A point within closed bounds: `low + step/steps × (high − low)`, exactly. */
export function within({ low, high }: Interval, thousandths: number): DecimalText {
  if (low === null || high === null) throw new Error('within: expected closed bounds');
  const places = 9;
  const [from, to] = [scale(low, places), scale(high, places)];
  return place(from * 1000n + (to - from) * BigInt(thousandths), places + 3);
}

function scale(text: string, places: number): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(places, '0').slice(0, places));
}

function place(number: bigint, places: number): DecimalText {
  const negative = number < 0n;
  const digits = String(negative ? -number : number).padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return `${negative && /[1-9]/u.test(text) ? '-' : ''}${text}` as DecimalText;
}
