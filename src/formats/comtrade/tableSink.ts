import type { Issue } from '../../errors.js';
import { tableBuilder, type TableBuilder } from '../../table/tableBuilder.js';
import type { ComtradeTableOptions } from './comtradeOptions.js';
import type { Entry, LeftOut } from './rowReader.js';

/** A table that is filled with rows of UN Comtrade. */
export interface TableSink {
  readonly builder: TableBuilder;
  /** Puts a row in. */
  readonly add: (entry: Entry) => void;
  /** Counts a row that is left out. */
  readonly leave: (why: LeftOut, row: number) => void;
  /** What was left out of the table that was made, an issue for each sort. */
  readonly leftOut: (place: string, size: number) => readonly Issue[];
}

const KEY = ['reporter', 'partner', 'flow', 'commodity'] as const;
const PARTS = ['procedure', 'transport', 'supply', 'partner2'] as const;
const REASONS: Readonly<Record<LeftOut, string>> = {
  breakdown:
    'of one customs procedure, transport mode, mode of supply or second partner, in the table only as far as their totals are rows: breakdowns: "read" reads them',
  'other-flow': 'of flows that are not read: the option flows names those that are',
  services: 'of services: only goods are read',
};

/** @internal */
export function tableSink({ breakdowns, duplicates }: ComtradeTableOptions): TableSink {
  const hasParts = breakdowns === 'read';
  const dimensions = [...KEY, ...(hasParts ? PARTS : []), 'unit', 'basis'];
  const unit = dimensions.length - 2;
  const builder = tableBuilder({ dimensions, status: true, duplicates });
  let added = 0;
  const left = new Map<LeftOut, { rows: number; readonly first: number }>();
  return {
    builder,
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
    },
    leave: (why, row) => {
      const before = left.get(why);
      if (before === undefined) left.set(why, { rows: 1, first: row });
      else before.rows += 1;
    },
    leftOut: (place, size) => {
      const sorts = [...left].map(([why, { rows, first }]) => ({
        code: why,
        path: [place, first],
        message: `${rowsAre(rows)} ${REASONS[why]}`,
      }));
      if (added === size) return sorts;
      const message = `${rowsAre(added - size)} of a key and window that other rows are of: the ${String(duplicates)} of each is kept`;
      return [...sorts, { code: 'duplicate-row', path: [place], message }];
    },
  };
}

function rowsAre(rows: number): string {
  return rows === 1 ? '1 row is' : `${rows} rows are`;
}
