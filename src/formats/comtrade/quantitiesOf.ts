import type { DecimalText } from '../../figure/decimal.js';
import { figure, type Figure } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import type { ComtradeMeasure } from './comtradeOptions.js';

/** A weight or a quantity of a row. */
export interface RowQuantity {
  readonly measure: ComtradeMeasure;
  readonly figure: Figure;
  readonly isEstimated: boolean;
}

// the units of UN Comtrade that are units here
const UNITS: ReadonlyMap<number, Unit> = /* @__PURE__ */ new Map([
  [2, 'm2'],
  [4, 'm'],
  [5, 'count'],
  [8, 'kg'],
] as const);
const NUMBER = /^\d{1,40}(?:\.\d{1,40})?$/u;

/** @internal The weights and the quantity of a row; a zero says that there is none. */
export function quantitiesOf(row: Readonly<Record<string, unknown>>): readonly RowQuantity[] {
  const flag = codeIn(first(row, 'legacyEstimationFlag', 'estCode'));
  const hasWeightFlag = flag === 4 || flag === 6;
  const hasQuantityFlag = flag === 2 || flag === 6;
  const unit = UNITS.get(codeIn(first(row, 'qtyUnitCode', 'qtCode')));
  const found: readonly (readonly [ComtradeMeasure, Unit | undefined, unknown, boolean])[] = [
    ['net-weight', 'kg', first(row, 'netWgt', 'NetWeight'), row['isNetWgtEstimated'] === true || hasWeightFlag],
    ['gross-weight', 'kg', first(row, 'grossWgt', 'GrossWeight'), row['isGrossWgtEstimated'] === true],
    ['quantity', unit, first(row, 'qty', 'TradeQuantity'), row['isQtyEstimated'] === true || hasQuantityFlag],
  ];
  return found.flatMap(([measure, counted, number, isEstimated]) => {
    const text =
      typeof number === 'number' ? (Number.isFinite(number) && number > 0 ? number : null) : decimalIn(number);
    return counted === undefined || text === null ? [] : [{ measure, figure: figure(text, counted), isEstimated }];
  });
}

function decimalIn(text: unknown): DecimalText | null {
  return typeof text === 'string' && NUMBER.test(text) && Number(text) > 0 ? (text as DecimalText) : null;
}

function codeIn(code: unknown): number {
  return typeof code === 'number' || typeof code === 'string' ? Number(code) : NaN;
}

function first(row: Readonly<Record<string, unknown>>, ...names: readonly string[]): unknown {
  const name = names.find((one) => Object.hasOwn(row, one));
  return name === undefined ? undefined : row[name];
}
