import { randomNumbers } from './randomNumbers.js';

/** Rows as a reader of a file has them, before it knows what they mean: a text for each field. */
export interface TradeRows {
  readonly size: number;
  readonly reporter: readonly string[];
  readonly partner: readonly string[];
  readonly commodity: readonly string[];
  /** Months such as 2019-01. */
  readonly period: readonly string[];
  /** Amounts of up to two decimals, none below zero. */
  readonly value: readonly string[];
}

export const FIRST_YEAR = 2019;
export const LAST_YEAR = 2023;
export const MONTHS = 12 * (LAST_YEAR - FIRST_YEAR + 1);
const SEED = 20_240_229;
const MISSING_ROWS = 0.025;
const MISSING_MONTHS_OF_A_PAIR = 0.005;
const ZEROS = 0.002;

/** How many reporters, partners, and commodities there are in about that many rows. */
export function shapeOf(size: number): {
  readonly reporters: number;
  readonly partners: number;
  readonly commodities: number;
} {
  const millions = size / 1e6;
  const reporters = Math.max(2, Math.round(12 * millions ** 0.3));
  const partners = Math.max(3, Math.round(40 * millions ** 0.35));
  const cells = reporters * partners * MONTHS * (1 - MISSING_ROWS - MISSING_MONTHS_OF_A_PAIR);
  return { reporters, partners, commodities: Math.max(2, Math.round(size / cells)) };
}

/** Makes up trade, the same for the same size: about that many rows, in no order. */
export function tradeRows(size: number): TradeRows {
  const random = randomNumbers(SEED);
  const { reporters, partners, commodities } = shapeOf(size);
  const periods = Array.from({ length: MONTHS }, (_, month) => monthText(month));
  const names = [named('R', reporters), named('P', partners), named('', commodities)] as const;
  const weights = names.map((list) => list.map(() => 10 ** (2 * random())));
  const cents = new Float64Array(reporters * partners * commodities * MONTHS).fill(-1);
  let place = 0;
  for (let reporter = 0; reporter < reporters; reporter += 1) {
    for (let partner = 0; partner < partners; partner += 1) {
      const isThere = periods.map(() => random() >= MISSING_MONTHS_OF_A_PAIR);
      const pair = (weights[0]?.[reporter] ?? 1) * (weights[1]?.[partner] ?? 1);
      for (let commodity = 0; commodity < commodities; commodity += 1) {
        const typical = pair * (weights[2]?.[commodity] ?? 1) * 10 ** (4 * random() - 1);
        for (let month = 0; month < MONTHS; month += 1) {
          const amount = typical * 1.005 ** month * (0.6 + 0.8 * random());
          const isMissing = random() < MISSING_ROWS || isThere[month] !== true;
          if (!isMissing) cents[place] = random() < ZEROS ? 0 : Math.round(100 * amount);
          place += 1;
        }
      }
    }
  }
  const order = shuffledPlaces(cents, random);
  const textOf = (list: readonly string[], step: number): string[] =>
    Array.from(order, (at) => list[Math.floor(at / step) % list.length] ?? '');
  return {
    size: order.length,
    reporter: textOf(names[0], partners * commodities * MONTHS),
    partner: textOf(names[1], commodities * MONTHS),
    commodity: textOf(names[2], MONTHS),
    period: textOf(periods, 1),
    value: Array.from(order, (at) => String((cents[at] ?? 0) / 100)),
  };
}

function shuffledPlaces(cents: Float64Array, random: () => number): Uint32Array {
  const order = new Uint32Array(cents.length);
  let count = 0;
  cents.forEach((value, place) => {
    if (value < 0) return;
    order[count] = place;
    count += 1;
  });
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order.slice(0, count);
}

function monthText(month: number): string {
  return `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function named(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => prefix + String(index + 1).padStart(2, '0'));
}
