import { ChinaAseanError, quote } from '../errors.js';

/** An ISO 4217 currency code: China's, the ASEAN members', and those of the other economies that the package names. */
export type CurrencyCode =
  | 'AUD'
  | 'BND'
  | 'CNY'
  | 'CZK'
  | 'DKK'
  | 'EUR'
  | 'GBP'
  | 'HKD'
  | 'HUF'
  | 'IDR'
  | 'INR'
  | 'JPY'
  | 'KHR'
  | 'KRW'
  | 'KZT'
  | 'LAK'
  | 'MMK'
  | 'MOP'
  | 'MYR'
  | 'NZD'
  | 'PHP'
  | 'PKR'
  | 'PLN'
  | 'RON'
  | 'SEK'
  | 'SGD'
  | 'THB'
  | 'TWD'
  | 'TZS'
  | 'USD'
  | 'VND';

/**
 * A unit that is not a currency. A ratio of 0.082 is 8.2 per cent; a difference of two ratios is in percentage points, a
 * difference of two logarithms in log points: a hundredth of one. An index is a number that counts nothing: 100 for a
 * reference period, 1 for all in one hand.
 */
export type PhysicalUnit =
  | 'arrival'
  | 'count'
  | 'day'
  | 'hectare'
  | 'hour'
  | 'index'
  | 'kWh'
  | 'kW'
  | 'kg'
  | 'km'
  | 'km/h'
  | 'km2'
  | 'log-point'
  | 'm'
  | 'm2'
  | 'mm'
  | 'minute'
  | 'percentage-point'
  | 'person-crossing'
  | 'rank'
  | 'ratio'
  | 'TEU'
  | 'tonne'
  | 'train'
  | 'trip'
  | 'vehicle'
  | 'vehicle/day'
  | 'year';

/** An exchange rate: units of the first currency for one of the second. `CNY/USD` is about 7. */
export type ExchangeRateUnit = `${CurrencyCode}/${CurrencyCode}`;

/** The price of one of something: dollars for a tonne. */
export type PriceUnit = `${CurrencyCode}/${PhysicalUnit}`;

/** The unit of a quantity. It is part of the type, so that quantities of different units do not mix. */
export type Unit = CurrencyCode | PhysicalUnit | ExchangeRateUnit | PriceUnit;

/** What the package knows of a unit. */
export interface UnitDefinition {
  /** Units of one dimension convert into each other. A currency is its own dimension. */
  readonly dimension: string;
  /** How many of the dimension's base unit one of it is. */
  readonly factor: `${number}`;
  /** Whether only whole numbers of it exist, as with trips; then the bounds of a figure are whole numbers too. */
  readonly discrete: boolean;
}

const currencies: Readonly<Record<CurrencyCode, true>> = {
  AUD: true,
  BND: true,
  CNY: true,
  CZK: true,
  DKK: true,
  EUR: true,
  GBP: true,
  HKD: true,
  HUF: true,
  IDR: true,
  INR: true,
  JPY: true,
  KHR: true,
  KRW: true,
  KZT: true,
  LAK: true,
  MMK: true,
  MOP: true,
  MYR: true,
  NZD: true,
  PHP: true,
  PKR: true,
  PLN: true,
  RON: true,
  SEK: true,
  SGD: true,
  THB: true,
  TWD: true,
  TZS: true,
  USD: true,
  VND: true,
};

const WHOLE = { discrete: true } as const;

// what is not said: a dimension of its own name, of which it is the base unit, and not in whole numbers alone
const physical: Readonly<Record<PhysicalUnit, Partial<UnitDefinition>>> = {
  arrival: WHOLE,
  count: WHOLE,
  day: { dimension: 'time', factor: '1440' },
  hectare: { dimension: 'area', factor: '0.01' },
  hour: { dimension: 'time', factor: '60' },
  index: {},
  kWh: { dimension: 'energy' },
  kW: { dimension: 'power' },
  kg: { dimension: 'mass', factor: '0.001' },
  km: { dimension: 'length' },
  'km/h': { dimension: 'speed' },
  km2: { dimension: 'area' },
  'log-point': {},
  m: { dimension: 'length', factor: '0.001' },
  mm: { dimension: 'length', factor: '0.000001' },
  m2: { dimension: 'area', factor: '0.000001' },
  minute: { dimension: 'time' },
  'percentage-point': {},
  'person-crossing': WHOLE,
  rank: WHOLE,
  ratio: {},
  TEU: { dimension: 'container' },
  tonne: { dimension: 'mass' },
  train: WHOLE,
  trip: WHOLE,
  vehicle: WHOLE,
  'vehicle/day': { dimension: 'vehicle-frequency' },
  year: {},
};

/**
 * What the package knows of a unit, or `undefined` if it does not know it.
 *
 * @param unit - A unit, or any text.
 * @returns Its dimension, its factor within that dimension, and whether it only comes in whole numbers.
 *
 * @example
 * import { findUnit } from 'china-asean';
 *
 * findUnit('hour'); // => { dimension: 'time', factor: '60', discrete: false }
 * findUnit('furlong'); // => undefined
 */
export function findUnit(unit: string): UnitDefinition | undefined {
  if (typeof unit !== 'string') return undefined;
  const base: UnitDefinition = { dimension: unit, factor: '1', discrete: false };
  if (Object.hasOwn(physical, unit)) return { ...base, ...physical[unit as PhysicalUnit] };
  const [currency = '', ...rest] = unit.split('/');
  const per = rest.join('/');
  const known = isCurrency(currency) && (rest.length === 0 || isCurrency(per) || Object.hasOwn(physical, per));
  return known ? base : undefined;
}

/** @internal Whether a text is a currency code that the package knows. */
export function isCurrency(code: string): code is CurrencyCode {
  return Object.hasOwn(currencies, code);
}

/** @internal The definition of a unit; a unit that is not known is refused. */
export function getUnit(unit: string, caller: string): UnitDefinition {
  const definition = findUnit(unit);
  if (definition !== undefined) return definition;
  throw new ChinaAseanError(
    'unknown-unit',
    `${caller}: expected a unit such as "USD", "tonne", "ratio" or "CNY/USD", got ${quote(unit)}`,
    { unit },
  );
}
