import { ChinaAseanError } from '../../errors.js';
import type { DecimalText } from '../../figure/decimal.js';
import { periodAt } from '../../table/periodAt.js';
import { requireTable } from '../../table/requireTable.js';
import type { Row } from '../../table/row.js';
import { rows } from '../../table/rows.js';
import type { Dictionary, TableLevels, Table } from '../../table/tableModel.js';
import { isOfPartners } from '../common/isOfPartners.js';
import { levelText } from '../csv/levelText.js';
import { cellList } from './cellList.js';
import { checkJsonStatWriteOptions } from './checkJsonStatWriteOptions.js';
import { isHeld } from './isHeld.js';
import type { JsonStatDataset, JsonStatDimension } from './jsonStatMessage.js';
import type { JsonStatTableWriteOptions } from './jsonStatWriteOptions.js';
import { labelsOf } from './labelsOf.js';
import { nearestNumber } from './nearestNumber.js';
import { OWN_FIELD } from './ownExtension.js';

type Texts = Readonly<Record<string, string>>;

const CALLER = 'writeJsonStatTable';

/**
 * Writes a table as a dataset of JSON-stat 2.0, so that {@link readJsonStatTable} makes the same table of that of levels.
 *
 * Shape: the dimensions of the table and `period`. Values are a list where each cell has a row, else by their places. Bounds, and the text of
 * numbers that a double does not hold, are in `extension["china-asean"]`; so are unit, warnings and reasons of results.
 * Units: as the table has them, never multiplied; ratios are ratios, not per cents.
 *
 * @param table - The table, of levels or of results.
 * @param options - Labels, and the records that these are taken from.
 * @returns A plain object, for `JSON.stringify`.
 * @throws ChinaAseanError `invalid-argument` when the options make no sense, the value is no table, or its dimensions have a product of sizes
 *   beyond 2^53.
 *
 * @example
 * import { readJsonStatTable, writeJsonStatTable } from 'china-asean/json-stat';
 * import { rows, tableFromColumns } from 'china-asean/table';
 *
 * const table = tableFromColumns({ dimensions: { partner: ['VN', 'MY'] }, periods: ['2024', '2024'], values: ['161.9', null] });
 * const cube = writeJsonStatTable(table, { label: 'Exports' });
 * cube.value; // => [null, 161.9]
 * [...rows(readJsonStatTable(cube))].map(({ partner, value }) => [partner, value]); // => [['MY', null], ['VN', '161.9']]
 */
export function writeJsonStatTable(table: Table, options: JsonStatTableWriteOptions = {}): JsonStatDataset {
  checkJsonStatWriteOptions(CALLER, options, true);
  requireTable(CALLER, table);
  const { dimensions, measure } = table;
  const names = Object.keys(dimensions);
  const time = timesOf(table);
  const sizes = [...Object.values(dimensions).map(({ values }) => values.length), time.texts.length];
  const product = productOf(sizes);
  const labels = labelsOf(options);
  const columns = Object.values(dimensions);
  const placeAt = (row: number): number =>
    columns.reduce((place, { values, codes }) => place * values.length + (codes[row] as number), 0) *
      time.texts.length +
    time.at(row);
  const cells = measure.kind === 'levels' ? levelCells(table as Table<TableLevels>) : resultCells(table);
  const values: (readonly [place: number, value: number | null])[] = [];
  const exact: (readonly [place: number, text: string])[] = [];
  const more = Object.fromEntries(
    Object.keys(cells.more).map((name) => [name, [] as (readonly [place: number, text: string])[]]),
  );
  for (const row of rowsByPlace(table.size, placeAt)) {
    const place = placeAt(row);
    const text = cells.value(row) as DecimalText | '';
    values.push([place, text === '' ? null : nearestNumber(text)]);
    if (text !== '' && !isHeld(text)) exact.push([place, text]);
    for (const [name, read] of Object.entries(cells.more)) {
      const said = read(row);
      if (said !== '') more[name]?.push([place, said]);
    }
  }
  const texts = Object.fromEntries(Object.entries(more).map(([name, some]) => [name, Object.fromEntries(some)]));
  const { status, ...others } = texts as Readonly<Record<string, Texts>>;
  return {
    version: '2.0',
    class: 'dataset',
    label: options.label ?? 'Table',
    ...(options.updated === undefined ? {} : { updated: options.updated }),
    id: [...names, 'period'],
    size: sizes,
    role: { time: ['period'] },
    dimension: Object.fromEntries<JsonStatDimension>([
      ...Object.entries(dimensions).map(
        ([name, { values: index }]) => [name, { label: name, category: categoryOf(name, [...index], labels) }] as const,
      ),
      ['period', { label: 'period', category: { index: time.texts } }],
    ]),
    value: cellList(values, product),
    ...(status === undefined ? {} : { status }),
    extension: {
      [OWN_FIELD]: {
        layout: 'table',
        ...(exact.length === 0 ? {} : { exact: Object.fromEntries(exact) }),
        ...others,
        ...(measure.kind === 'levels' ? {} : { unit: measure.unit }),
      },
    },
  };
}

function categoryOf(
  name: string,
  index: readonly string[],
  labels: ReturnType<typeof labelsOf>,
): JsonStatDimension['category'] {
  const label = isOfPartners(name)
    ? labels.partner
    : name === 'indicator'
      ? labels.indicator
      : (id: string): string => id;
  const known = index.filter((id) => label(id) !== id);
  // a list of labels has all of them
  return known.length === 0 ? { index } : { index, label: Object.fromEntries(index.map((id) => [id, label(id)])) };
}

interface Times {
  readonly texts: readonly string[];
  readonly at: (row: number) => number;
}

// the windows that there are, in order of time
function timesOf(table: Table): Times {
  const firsts = new Map<number, number>();
  table.periods.forEach((period, row) => {
    if (!firsts.has(period)) firsts.set(period, row);
  });
  const sorted = [...firsts].sort(([first], [second]) => first - second);
  const places = new Map(sorted.map(([period], place) => [period, place]));
  return {
    texts: sorted.map(([, row]) => periodAt(table, row)),
    at: (row) => places.get(table.periods[row] as number) as number,
  };
}

// rows are sorted as places are, if nobody has made a table of another order by hand
function rowsByPlace(size: number, placeAt: (row: number) => number): readonly number[] {
  const order = Array.from({ length: size }, (_, row) => row);
  return order.every((row) => row === 0 || placeAt(row - 1) < placeAt(row))
    ? order
    : order.sort((first, second) => placeAt(first) - placeAt(second));
}

/** What a row says: its number, and what else there is, by name; empty where there is nothing. */
interface Cells {
  readonly value: (row: number) => string;
  readonly more: Readonly<Record<string, (row: number) => string>>;
}

function levelCells({ measure, status }: Table<TableLevels>): Cells {
  const { low, high } = measure;
  const hasBounds = low !== null && high !== null;
  return {
    value: levelText(measure, measure.value),
    more: {
      ...(hasBounds ? { low: levelText(measure, low), high: levelText(measure, high) } : {}),
      ...(status === null ? {} : { status: (row: number): string => entryAt(status, row) }),
    },
  };
}

function entryAt({ values, codes }: Dictionary, row: number): string {
  return values[codes[row] as number] as string;
}

function resultCells(table: Table): Cells {
  const all: readonly Row[] = [...rows(table)];
  const of =
    (name: 'value' | 'low' | 'high' | 'status' | 'warnings' | 'reason') =>
    (row: number): string =>
      all[row]?.[name] ?? '';
  const [low, high] = [of('low'), of('high')];
  const hasBounds = all.some((_, row) => low(row) !== '' || high(row) !== '');
  return {
    value: of('value'),
    more: {
      ...(hasBounds ? { low, high } : {}),
      status: of('status'),
      warnings: of('warnings'),
      reason: of('reason'),
    },
  };
}

function productOf(sizes: readonly number[]): number {
  const product = sizes.reduce((some, size) => some * size, 1);
  if (Number.isSafeInteger(product)) return product;
  const message = `${CALLER}: expected dimensions whose sizes have a product of at most 2^53, got ${sizes.join(' × ')}`;
  throw new ChinaAseanError('invalid-argument', message, { sizes: sizes.join(' × ') });
}
