import { attributesFrom } from '../common/attributesFrom.js';
import type { Attributes } from '../common/reading.js';
import { fieldText } from '../common/fieldText.js';
import type { Entry } from './rowReader.js';

// what the key, the window and the figure hold already
const HELD: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'typeCode',
  'freqCode',
  'refPeriodId',
  'refYear',
  'refMonth',
  'period',
  'flowCode',
  'primaryValue',
  'yr',
  'periodDesc',
  'rgCode',
  'TradeValue',
] as const);
// where a zero says that there is none
const ZERO_IS_NONE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'qty',
  'altQty',
  'netWgt',
  'grossWgt',
  'cifvalue',
  'fobvalue',
  'TradeQuantity',
  'AltQuantity',
  'NetWeight',
  'GrossWeight',
  'CIFValue',
  'FOBValue',
] as const);

/** @internal The fields of a row that an observation has no place for, as text, and how its value is counted. */
export function attributesOf(
  row: Readonly<Record<string, unknown>>,
  { flow, value }: Entry,
  valueField: string,
): Attributes {
  const kept = Object.entries(row).flatMap(([name, field]): (readonly [string, string])[] => {
    if (HELD.has(name) || field === null || field === undefined || field === '') return [];
    const text = fieldText(field);
    return text === null || (ZERO_IS_NONE.has(name) && Number(text) === 0) ? [] : [[name, text]];
  });
  // imports of some reporters are counted free on board: then the value is in that field, and not in the usual one
  const [cif, fob] = [numberIn(row, 'cifvalue', 'CIFValue'), numberIn(row, 'fobvalue', 'FOBValue')];
  const usual = flow.direction === 'export' ? 'FOB' : 'CIF';
  const isOnly = (one: number, other: number): boolean => one !== 0 && one === Number(value) && one !== other;
  const other = flow.direction === 'export' ? isOnly(cif, fob) : isOnly(fob, cif);
  const valuation = other ? (usual === 'FOB' ? 'CIF' : 'FOB') : usual;
  return attributesFrom(kept, [
    ['flow', flow.code],
    ['valuation', valuation],
    ['valueField', valueField],
  ]);
}

function numberIn(row: Readonly<Record<string, unknown>>, ...names: readonly string[]): number {
  const name = names.find((one) => Object.hasOwn(row, one));
  const field = name === undefined ? 0 : row[name];
  const number = typeof field === 'number' || typeof field === 'string' ? Number(field) : 0;
  return Number.isFinite(number) ? number : 0;
}
