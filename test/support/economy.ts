import fc from 'fast-check';
import { parsePeriod, type Flow, type Period } from 'china-asean';
import { minus, order, over, rational, type Rational } from './rational.js';

/** Amounts that are exact: what a reporter trades with five partners, month by month, and what a yuan is worth. */
export interface Economy {
  readonly years: readonly number[];
  /** When C joins the bloc: a month of the first two years, or from the start. */
  readonly joins: number | null;
  readonly amountOf: (cell: Cell) => Rational;
}

/** A number that can be printed. */
export interface Cell {
  readonly partner: string;
  readonly flow: Flow;
  readonly window: Window;
  readonly currency: 'USD' | 'CNY';
}

/** Months of a year, counted from 0. */
export interface Window {
  readonly year: number;
  readonly start: number;
  readonly months: number;
}

/** A window in any year. */
export type Shape = Omit<Window, 'year'>;

export const MEMBERS = ['A', 'B', 'C'];
export const ECONOMIES = [...MEMBERS, 'D', 'E'];
export const FLOWS: readonly Flow[] = ['export', 'import', 'total', 'balance'];
export const YEAR = { start: 0, months: 12 };
/** What fills a window: a year by its halves, thirds, quarters and months; what is since January by that up to a month, and the month. */
export const TILINGS: readonly (readonly Shape[])[] = [
  ...[6, 4, 3, 1].map((months) => [
    YEAR,
    ...Array.from({ length: 12 / months }, (_, index) => ({ start: index * months, months })),
  ]),
  ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((months) => [
    { start: 0, months },
    { start: 0, months: months - 1 },
    { start: months - 1, months: 1 },
  ]),
];
export const FIRST_YEAR = 2020;
const FACTORS = 53;

/** Monthly amounts that differ by up to fifty times, and now and then are nothing; a member of the bloc may join later. */
export const economy = economyOf(
  fc.oneof(
    { arbitrary: fc.bigInt({ min: 400n, max: 20_000n }), weight: 60 },
    { arbitrary: fc.constant(0n), weight: 1 },
  ),
  fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 23 })),
);

/** Monthly amounts that differ by a tenth at most, so that no share ever changes by a quarter. */
export const steadyEconomy = economyOf(fc.bigInt({ min: 10_000n, max: 11_000n }), fc.constant(null));

// what a yuan is worth drifts by under one per cent in a year: the exchange rates that the amounts of a window imply are as near
function economyOf(factor: fc.Arbitrary<bigint>, joining: fc.Arbitrary<number | null>): fc.Arbitrary<Economy> {
  return fc
    .record({
      count: fc.integer({ min: 2, max: 3 }),
      scales: fc.array(fc.bigInt({ min: 1n, max: 10n ** 8n }), { minLength: 5, maxLength: 5 }),
      factors: fc.array(factor, { minLength: FACTORS, maxLength: FACTORS }),
      rates: fc.array(fc.bigInt({ min: 60_000n, max: 80_000n }), { minLength: 3, maxLength: 3 }),
      drifts: fc.array(fc.bigInt({ min: 0n, max: 90n }), { minLength: 12, maxLength: 12 }),
      joins: joining,
    })
    .map(({ count, scales, factors, rates, drifts, joins }) => {
      const monthly = (partner: string, flow: Flow, month: number): bigint => {
        if (flow === 'total') return monthly(partner, 'export', month) + monthly(partner, 'import', month);
        if (flow === 'balance') return monthly(partner, 'export', month) - monthly(partner, 'import', month);
        const index = ECONOMIES.indexOf(partner);
        const side = flow === 'export' ? 0 : 1;
        return (scales[index] ?? 1n) * (factors[(7 * month + 11 * index + 41 * side) % FACTORS] ?? 1n);
      };
      // in ten-thousandths of a yuan for a dollar
      const rate = (month: number): bigint =>
        ((rates[Math.floor(month / 12)] ?? 1n) * (10_000n + (drifts[month % 12] ?? 0n))) / 10_000n;
      const amountOf = ({ partner, flow, window: { year, start, months }, currency }: Cell): Rational => {
        const first = 12 * (year - FIRST_YEAR) + start;
        let sum = 0n;
        for (let month = first; month < first + months; month += 1) {
          for (const one of membersOf(partner, first + months - 1, joins)) {
            sum += monthly(one, flow, month) * (currency === 'USD' ? 10_000n : rate(month));
          }
        }
        return { numerator: sum, denominator: 10_000n };
      };
      return { years: Array.from({ length: count }, (_, index) => FIRST_YEAR + index), joins, amountOf };
    });
}

/** Who is counted in a partner on the last day of a month. */
function membersOf(partner: string, month: number, joins: number | null): readonly string[] {
  if (partner === 'WORLD') return ECONOMIES;
  if (partner !== 'BLOC') return [partner];
  return MEMBERS.filter((member) => member !== 'C' || joins === null || month >= joins);
}

/** The growth of a cell over a year earlier, or `null` where nothing was. */
export function growthOf({ amountOf, years }: Economy, cell: Cell): Rational | null {
  const year = cell.window.year - 1;
  if (!years.includes(year)) return null;
  const base = amountOf({ ...cell, window: { ...cell.window, year } });
  return base.numerator === 0n ? null : minus(over(amountOf(cell), base), rational('1'));
}

/** The share of a partner in the world, or `null` where there is nothing to share. */
export function shareOf({ amountOf }: Economy, cell: Cell): Rational | null {
  const whole = amountOf({ ...cell, partner: 'WORLD' });
  if (whole.numerator === 0n || cell.partner === 'WORLD' || cell.flow === 'balance') return null;
  return over(amountOf(cell), whole);
}

/** The rank of a partner by its total trade, or `null` where it is another in dollars than in yuan. */
export function rankOf({ amountOf, joins }: Economy, partner: string, window: Window): number | null {
  const members = membersOf('BLOC', 12 * (window.year - FIRST_YEAR) + window.start + window.months - 1, joins);
  const rivals = partner === 'BLOC' ? ECONOMIES.filter((one) => !members.includes(one)) : ECONOMIES;
  const [inDollars = 0, inYuan] = (['USD', 'CNY'] as const).map((currency) => {
    const total = (one: string): Rational => amountOf({ partner: one, flow: 'total', window, currency });
    return 1 + rivals.filter((rival) => order(total(rival), total(partner)) > 0).length;
  });
  return inDollars === inYuan ? inDollars : null;
}

export function periodOf({ year, start, months }: Window): Period {
  return parsePeriod(`${year}-${pad(start + 1)}-01/P${months}M`);
}

/** Two digits. */
export function pad(number: number): string {
  return String(number).padStart(2, '0');
}
