import { ChinaAseanError } from '../errors.js';
import { compact } from './compact.js';
import { differencesOf } from './differences.js';
import { windowAt } from './frequency.js';
import { areNarrow, bigintAt, doublesOf } from './integers.js';
import { keyed } from './keyed.js';
import { refine } from './nearestDouble.js';
import { REASON, reasonsOf, type ReasonCode } from './reasons.js';
import { requireDimensions } from './requireDimensions.js';
import { requireLevels } from './requireTable.js';
import { resultTable } from './resultTable.js';
import { fromZero } from './sums.js';
import { sortRows } from './sortRows.js';
import { flagsAt, statusFrom, takeStatus } from './status.js';
import type {
  Codes,
  Dictionary,
  FormulaName,
  Integers,
  TableLevels,
  TableResults,
  Sheet,
  Table,
} from './tableModel.js';
import { takeDictionary, takeIntegers, takeLevels, takeNumbers } from './takeRows.js';

/** Two reports of every flow side by side: tables of the same rows. */
export interface Mirrors {
  /** The exports, as the exporter reports them. */
  readonly exports: Table<TableLevels>;
  /** The imports, as the partner reports them. */
  readonly imports: Table<TableLevels>;
  /** Exports less imports: below zero where the importer reports more. */
  readonly difference: Table<TableLevels>;
  /** The difference over the mean of the two, from −2 to 2. */
  readonly asymmetry: Table<TableResults>;
  /** Imports over exports. */
  readonly ratio: Table<TableResults>;
}

/**
 * Sets the exports that one side reports against the imports that the other side does: from reporter A to partner B beside those of
 * B from A.
 *
 * Shape: difference exports − imports, asymmetry of it over the mean of the two, ratio imports / exports; a row for each flow that
 * either side reports, the exporter as the reporter. The basis is left out, since each side has its own. Units: amounts of one unit.
 * Source: [docs/methods.md](../../docs/methods.md#mirror-data).
 *
 * @param table - Levels with the dimensions `reporter`, `partner` and `flow`; flows other than `export` and `import` are left out.
 * @returns The tables; a number is missing with `missing-current` (no exports), `missing-base` (no imports), `sign-change`,
 *   `negative-base`, `no-trade` (an asymmetry or ratio of zero and zero), `zero-base` (a ratio over no exports).
 * @throws ChinaAseanError `invalid-table` when a dimension is missing, or one side reports a flow twice, on two bases;
 *   `invalid-argument` when there is no table of levels.
 *
 * @example
 * import { mirror, rows, tableFromColumns } from 'china-asean/table';
 *
 * const dimensions = { reporter: ['CN', 'VN'], partner: ['VN', 'CN'], flow: ['export', 'import'] };
 * const trade = tableFromColumns({ dimensions, periods: ['2022', '2022'], values: ['147', '118'] });
 * const { difference, ratio } = mirror(trade);
 * [...rows(difference)].map(({ reporter, partner, value }) => [reporter, partner, value]); // => [['CN', 'VN', '29']]
 * [...rows(ratio)][0]?.value?.slice(0, 5); // => '0.802'
 */
export function mirror(table: Table<TableLevels>): Mirrors {
  requireLevels('mirror', table);
  requireDimensions('mirror', table, ['reporter', 'partner', 'flow']);
  const pairs = pairsOf(table);
  const { measure, status } = table;
  const [exports, imports] = [pairs.exports, pairs.imports].map((places) => takeIntegers(measure.value, places)) as [
    Integers,
    Integers,
  ];
  const [x, m] = [doublesOf(exports), doublesOf(imports)];
  const reasons = Uint8Array.from(x, (amount, row) => mirrorReason(amount, m[row] as number));
  const sides = { exports: sideOf(table, pairs.exports, pairs), imports: sideOf(table, pairs.imports, pairs) };
  const results = (
    formula: FormulaName,
    codes: Uint8Array,
    numberOf: (x: number, m: number) => number,
    exactly: (x: bigint, m: bigint) => readonly [bigint, bigint],
  ): Table<TableResults> => {
    const numbers = x.map((amount, row) => (codes[row] === REASON.none ? numberOf(amount, m[row] as number) : NaN));
    if (
      !areNarrow(exports, imports) ||
      numbers.some((number, row) => Number.isNaN(number) && codes[row] === REASON.none)
    ) {
      refine(numbers, codes, (row) => exactly(bigintAt(exports, row), bigintAt(imports, row)));
    }
    const operands = {
      exports: { levels: measure, status, places: pairs.exports },
      imports: { levels: measure, status, places: pairs.imports },
    };
    return resultTable(pairs, { unit: 'ratio', numbers, formula, operands, constants: {} }, reasonsOf(codes));
  };
  const ratioReasons = reasons.map((reason, row) =>
    reason === REASON.none && x[row] === 0 ? REASON.zeroBase : reason,
  );
  const differenceReasons = reasons.map((reason) => (reason === REASON.noTrade ? REASON.none : reason));
  return Object.freeze({
    ...sides,
    difference: differenceOf(sides.exports, sides.imports, differenceReasons),
    asymmetry: results('asymmetry', reasons, asymmetryOf, (x, m) => [2n * (x - m), x + m]),
    ratio: results(
      'mirror-ratio',
      ratioReasons,
      (x, m) => m / x,
      (x, m) => [m, x],
    ),
  });
}

// exact where the two sums are
function asymmetryOf(x: number, m: number): number {
  const [twice, sum] = [2 * (x - m), x + m];
  return sum > Number.MAX_SAFE_INTEGER ? NaN : twice / sum;
}

function mirrorReason(x: number, m: number): ReasonCode {
  if (Number.isNaN(x)) return REASON.missingCurrent;
  if (Number.isNaN(m)) return REASON.missingBase;
  if (x < 0) return REASON.signChange;
  if (m < 0) return REASON.negativeBase;
  return x === 0 && m === 0 ? REASON.noTrade : REASON.none;
}

/** The flows that either side reports, and for each of them the rows of the two reports, −1 where there is none. */
interface Pairs extends Sheet {
  readonly exports: Int32Array;
  readonly imports: Int32Array;
}

const LEFT_OUT: readonly string[] = ['flow', 'basis'];

function pairsOf(table: Table<TableLevels>): Pairs {
  const { codes, values } = table.dimensions['flow'] as Dictionary;
  const rowsOf = (flow: string): Int32Array =>
    Int32Array.from(codes.keys()).filter((row) => values[codes[row] as number] === flow);
  const [exports, imports] = [rowsOf('export'), rowsOf('import')];
  const names = Object.keys(table.dimensions).filter((name) => !LEFT_OUT.includes(name));
  const dimensions = names.map((name) => joined(table, name, exports, imports));
  const both = Int32Array.from([...exports, ...imports]);
  const windows = takeNumbers(table.periods, both);
  const order = sortRows(dimensions, windows) ?? Uint32Array.from(both.keys());
  const isOfOneFlow = (a: number, b: number): boolean =>
    windows[a] === windows[b] && dimensions.every((dimension) => dimension.codes[a] === dimension.codes[b]);

  const firsts: number[] = [];
  const [found, mirrored] = [new Int32Array(both.length).fill(-1), new Int32Array(both.length).fill(-1)];
  for (const at of order) {
    const before = firsts.at(-1);
    const isNew = before === undefined || !isOfOneFlow(before, at);
    if (isNew) firsts.push(at);
    const side = at < exports.length ? found : mirrored;
    const pair = firsts.length - 1;
    if (side[pair] !== -1) refuseTwice(table, both[at] as number);
    side[pair] = both[at] as number;
  }
  const first = Int32Array.from(firsts);
  const keys = names.map(
    (name, index) => [name, compact(takeDictionary(dimensions[index] as Dictionary, first))] as const,
  );
  return {
    ...keyed(keys, first.length),
    frequency: table.frequency,
    periods: takeNumbers(windows, first),
    exports: found.slice(0, first.length),
    imports: mirrored.slice(0, first.length),
  };
}

const ACROSS: Readonly<Record<string, string>> = { reporter: 'partner', partner: 'reporter' };

// a dimension of the exports, and of the imports that of the other side
function joined({ dimensions }: Table, name: string, exports: Int32Array, imports: Int32Array): Dictionary {
  const [own, other] = [dimensions[name], dimensions[ACROSS[name] ?? name]] as [Dictionary, Dictionary];
  const values = [...new Set([...own.values, ...other.values])].sort();
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const codesIn = (dictionary: Dictionary): Uint32Array =>
    Uint32Array.from(dictionary.values, (value) => codeOf.get(value) ?? 0);
  const [ofOwn, ofOther] = [codesIn(own), codesIn(other)];
  const codes: Codes = new Uint32Array(exports.length + imports.length);
  for (const [at, row] of exports.entries()) codes[at] = ofOwn[own.codes[row] as number] as number;
  for (const [at, row] of imports.entries()) {
    codes[exports.length + at] = ofOther[other.codes[row] as number] as number;
  }
  return { values, codes };
}

function refuseTwice({ dimensions, periods, frequency }: Table, row: number): never {
  const key = Object.values(dimensions).map(({ values, codes }) => values[codes[row] ?? 0]);
  const what = [...key, windowAt(periods[row] ?? 0, frequency, 'mirror')].join(' ');
  const message = `mirror: expected each side to report a flow once, whatever its basis, got ${what} beside another`;
  throw new ChinaAseanError('invalid-table', message, { row: what });
}

function sideOf({ measure, status }: Table<TableLevels>, places: Int32Array, sheet: Sheet): Table<TableLevels> {
  const { size, dimensions, starts, frequency, periods } = sheet;
  const rows = { size, dimensions, starts, frequency, periods };
  return Object.freeze({
    ...rows,
    measure: takeLevels(measure, places),
    status: takeStatus(status, places),
    reasons: null,
  });
}

function differenceOf(
  exports: Table<TableLevels>,
  imports: Table<TableLevels>,
  reasons: Uint8Array,
): Table<TableLevels> {
  const [x, m] = [exports.measure, imports.measure];
  const order = Int32Array.from(reasons, (reason, row) => (reason === REASON.none ? row : -1));
  const levels: TableLevels = {
    ...x,
    value: differencesOf(x.value, m.value),
    low: x.low && m.high && differencesOf(fromZero(x.low), m.high),
    high: x.high && m.low && differencesOf(x.high, fromZero(m.low)),
  };
  return Object.freeze({
    ...exports,
    measure: takeLevels(levels, order),
    status: statusFrom(exports.size, (row) => [exports, imports].flatMap(({ status }) => flagsAt(status, row))),
    reasons: reasonsOf(reasons),
  });
}
