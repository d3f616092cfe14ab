import type { Unit } from '../unit.js';
import type { LooseUnit, ScaledUnit, UnitName } from './languageTable.js';

/** What a unit word says. */
export interface UnitSense {
  readonly kind: 'unit';
  /** The units that it may stand for, the usual one first; none for a period, which only counts in "in a row". */
  readonly units: readonly Unit[];
  /** The power of ten between the word and its unit: −2 for per cent. */
  readonly exponent: number;
  /** Whether the first of the units may be taken without being told so. */
  readonly settled: boolean;
  /** Whether the word is "times": the number is a multiple. */
  readonly times: boolean;
  /** Whether the word names a period. */
  readonly period: boolean;
  /** Whether the word may stand before its number. */
  readonly before: boolean;
}

type Meaning = Pick<UnitSense, 'units'> & Partial<UnitSense>;

const loose: Readonly<Record<LooseUnit | ScaledUnit, Meaning>> = {
  'basis point': { units: ['percentage-point'], exponent: -2, before: false },
  dollar: { units: ['USD', 'SGD', 'HKD', 'TWD', 'AUD', 'BND'] },
  GWh: { units: ['kWh'], exponent: 6 },
  'month or quarter': { units: [], period: true, before: false },
  MW: { units: ['kW'], exponent: 3 },
  MWh: { units: ['kWh'], exponent: 3 },
  passenger: { units: ['trip', 'person-crossing', 'arrival'] },
  'per cent': { units: ['ratio'], exponent: -2, before: false },
  'per mille': { units: ['ratio'], exponent: -3, before: false },
  person: { units: ['count', 'trip', 'person-crossing', 'arrival'] },
  tenth: { units: ['ratio'], exponent: -1, before: false },
  times: { units: ['ratio'], times: true, before: false },
  visitor: { units: ['arrival', 'trip', 'person-crossing'] },
  years: { units: ['year'], period: true, before: false },
  'yuan or yen': { units: ['CNY', 'JPY'], settled: false },
};
/** @internal What goes without saying of a unit word. */
export const PLAIN_UNIT = {
  kind: 'unit',
  exponent: 0,
  settled: true,
  times: false,
  period: false,
  before: true,
} as const;

/** @internal What the unit words of a row say. */
export function unitSense(name: UnitName, prefix: boolean): UnitSense {
  const meaning: Meaning = Object.hasOwn(loose, name)
    ? loose[name as LooseUnit | ScaledUnit]
    : { units: [name as Unit], before: name !== 'percentage-point' };
  return { ...PLAIN_UNIT, ...meaning, ...(prefix ? { before: true } : {}) };
}
