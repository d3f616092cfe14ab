import type { Issue } from '../../errors.js';
import { rows as rowsOf } from '../../table/rows.js';
import type { TableLevels, Table } from '../../table/tableModel.js';
import { builderFor, type RowBuilder } from '../../table/builderFor.js';
import type { ComtradeTableOptions } from './comtradeOptions.js';
import { severalEditions } from './severalEditions.js';
import type { Entry, LeftOut } from './rowReader.js';

/** A table that is filled with rows of UN Comtrade. */
export interface TableSink {
  /** Puts a row in. */
  readonly add: (entry: Entry) => void;
  /** Counts a row that is left out. */
  readonly leave: (why: LeftOut, row: number, entry: Entry) => void;
  /** Makes the table, once; rows of one key and window are refused, unless one of them is to be kept. */
  readonly build: RowBuilder['build'];
  /** What was left out of the table, an issue for each sort. */
  readonly leftOut: (place: string, table: Table<TableLevels>) => readonly Issue[];
}

const KEY = ['reporter', 'partner', 'flow', 'commodity'] as const;
const PARTS = ['procedure', 'transport', 'supply', 'partner2'] as const;
type Told = LeftOut | 'breakdown-without-total';
const REASONS: Readonly<Record<Told, string>> = {
  breakdown:
    'of one customs procedure, transport mode, mode of supply or second partner, and parts of totals that are in the table: breakdowns: "keep" reads them',
  'breakdown-without-total':
    'of one customs procedure, transport mode, mode of supply or second partner, and parts of totals that are not there: ask the service for the totals (customsCode C00, motCode 0, partner2Code 0), or set breakdowns to "keep"',
  'other-flow': 'of flows that are not read: the option flows names those that are',
  services: 'of services: only goods are read',
};

/** @internal */
export function tableSink(caller: string, { breakdowns, duplicates }: ComtradeTableOptions): TableSink {
  const hasParts = breakdowns === 'keep';
  const dimensions = [...KEY, ...(hasParts ? PARTS : []), 'unit', 'basis'];
  const unit = dimensions.length - 2;
  const builder = builderFor(caller, { dimensions, status: true, duplicates });
  let added = 0;
  const left = new Map<LeftOut, Counted>();
  // rows that are parts, by the key and window of the total that they are of
  const parts = new Map<string, Counted>();
  // the first row of each edition of the Harmonized System
  const editions = new Map<string, number>();
  let edition = '';
  return {
    build: builder.build,
    add: (entry) => {
      builder.dimension(0, entry.reporter);
      builder.dimension(1, entry.partner);
      builder.dimension(2, entry.flow.name);
      builder.dimension(3, entry.commodity);
      if (hasParts) {
        builder.dimension(4, entry.procedure);
        builder.dimension(5, entry.transport);
        builder.dimension(6, entry.supply);
        builder.dimension(7, entry.secondPartner);
      }
      builder.dimension(unit, 'USD');
      builder.dimension(unit + 1, 'un-comtrade');
      builder.period(entry.period);
      builder.value(entry.value);
      if (entry.isEstimated) builder.status('E');
      builder.endRow();
      added += 1;
      if (entry.edition !== edition) {
        ({ edition } = entry);
        if (edition !== '' && !editions.has(edition)) editions.set(edition, added);
      }
    },
    leave: (why, row, entry) => {
      if (why === 'breakdown') count(parts, keyOf(entry), row);
      else count(left, why, row);
    },
    leftOut: (place, table) => {
      const sorts = [...partsOf(parts, table), ...left].sort(([, a], [, b]) => a.first - b.first);
      const told: readonly Issue[] = sorts.map(([why, { rows, first }]) => ({
        code: why,
        path: [place, first],
        message: `${rowsAre(rows)} ${REASONS[why]}`,
      }));
      const all = [...told, ...severalEditions([...editions.keys()], [place])];
      if (added === table.size) return all;
      const message = `${rowsAre(added - table.size)} of a key and window that other rows are of: the ${String(duplicates)} of each is kept`;
      return [...all, { code: 'duplicate', path: [place], message }];
    },
  };
}

interface Counted {
  rows: number;
  readonly first: number;
}

function count<K>(found: Map<K, Counted>, key: K, row: number): void {
  const before = found.get(key);
  if (before === undefined) found.set(key, { rows: 1, first: row });
  else before.rows += 1;
}

// the texts of a key hold no slash
function keyOf({ reporter, partner, flow, commodity, period }: Entry): string {
  return [reporter, partner, flow.name, commodity, period].join('/');
}

/** The parts of totals that are in a table, and those of others. */
function partsOf(
  parts: ReadonlyMap<string, Counted>,
  table: Table<TableLevels>,
): readonly (readonly [Told, Counted])[] {
  if (parts.size === 0) return [];
  const totals = new Set<string>();
  for (const row of rowsOf(table)) {
    const key = [...KEY.map((name) => row[name]), row.period].join('/');
    if (parts.has(key)) totals.add(key);
  }
  const sorts = new Map<Told, Counted>();
  for (const [key, { rows, first }] of parts) {
    const why = totals.has(key) ? 'breakdown' : 'breakdown-without-total';
    const before = sorts.get(why);
    sorts.set(why, { rows: rows + (before?.rows ?? 0), first: before?.first ?? first });
  }
  return [...sorts];
}

function rowsAre(rows: number): string {
  return rows === 1 ? '1 row is' : `${rows} rows are`;
}
