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

const physical: Readonly<Record<PhysicalUnit, UnitDefinition>> = {
  arrival: { dimension: 'arrival', factor: '1', discrete: true },
  count: { dimension: 'count', factor: '1', discrete: true },
  day: { dimension: 'time', factor: '1440', discrete: false },
  hectare: { dimension: 'area', factor: '0.01', discrete: false },
  hour: { dimension: 'time', factor: '60', discrete: false },
  index: { dimension: 'index', factor: '1', discrete: false },
  kWh: { dimension: 'energy', factor: '1', discrete: false },
  kW: { dimension: 'power', factor: '1', discrete: false },
  kg: { dimension: 'mass', factor: '0.001', discrete: false },
  km: { dimension: 'length', factor: '1', discrete: false },
  'km/h': { dimension: 'speed', factor: '1', discrete: false },
  km2: { dimension: 'area', factor: '1', discrete: false },
  'log-point': { dimension: 'log-point', factor: '1', discrete: false },
  m: { dimension: 'length', factor: '0.001', discrete: false },
  mm: { dimension: 'length', factor: '0.000001', discrete: false },
  m2: { dimension: 'area', factor: '0.000001', discrete: false },
  minute: { dimension: 'time', factor: '1', discrete: false },
  'percentage-point': { dimension: 'percentage-point', factor: '1', discrete: false },
  'person-crossing': { dimension: 'person-crossing', factor: '1', discrete: true },
  rank: { dimension: 'rank', factor: '1', discrete: true },
  ratio: { dimension: 'ratio', factor: '1', discrete: false },
  TEU: { dimension: 'container', factor: '1', discrete: false },
  tonne: { dimension: 'mass', factor: '1', discrete: false },
  train: { dimension: 'train', factor: '1', discrete: true },
  trip: { dimension: 'trip', factor: '1', discrete: true },
  vehicle: { dimension: 'vehicle', factor: '1', discrete: true },
  'vehicle/day': { dimension: 'vehicle-frequency', factor: '1', discrete: false },
  year: { dimension: 'year', factor: '1', discrete: false },
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
  if (Object.hasOwn(physical, unit)) return { ...physical[unit as PhysicalUnit] };
  const [currency = '', ...rest] = unit.split('/');
  const per = rest.join('/');
  const known = isCurrency(currency) && (rest.length === 0 || isCurrency(per) || Object.hasOwn(physical, per));
  return known ? { dimension: unit, factor: '1', discrete: false } : undefined;
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
