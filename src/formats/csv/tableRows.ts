import { ChinaAseanError, quote, type Issue } from '../../errors.js';
import { parseDecimalText } from '../../figure/decimal.js';
import { tableBuilder, type TableBuilder } from '../../table/tableBuilder.js';
import { decoderOf } from '../common/decoderOf.js';
import type { CsvTableLayout } from './csvTableLayout.js';
import type { CsvTableOptions } from './csvTableOptions.js';
import { numberForm } from './numberForm.js';
import { problem } from './problem.js';
import { TERMS } from './terms.js';

/** A table that is filled with rows of CSV. */
export interface TableRows {
  readonly builder: TableBuilder;
  /** Puts a row in, or what is wrong with it among the issues. */
  readonly read: (cells: readonly string[], line: () => number) => void;
  readonly issues: readonly Issue[];
}

/** @internal Texts of dimensions are put in as `keep` gives them. */
export function tableRows(
  header: readonly string[],
  layout: CsvTableLayout,
  options: CsvTableOptions,
  keep?: (text: string) => string,
): TableRows {
  const { dimensions, period, value, low, high, status, measure } = layout;
  const hasBounds = low >= 0 || high >= 0;
  const builder = tableBuilder({
    dimensions: layout.names,
    bounds: hasBounds,
    status: status >= 0,
    frequency: options.frequency,
    duplicates: options.duplicates,
  });
  const [windowFor, flagFor] = [decoderOf('period', options.codes?.period), decoderOf('status', options.codes?.status)];
  const periodOf = remembered((cell) => TERMS.period(windowFor(cell) ?? cell));
  const flagsOf = remembered((cell) => [...TERMS.status(flagFor(cell) ?? cell)].sort().join(' '));
  const missing = ['', ...(options.missing ?? [])];
  const { number } = numberForm('readCsvTable', options);
  const numberOf = (cell: string): string | null => (missing.includes(cell) ? null : number(cell));
  const issues: Issue[] = [];
  const read = (cells: readonly string[], line: () => number): void => {
    let place = period;
    try {
      builder.period(periodOf(cells[period] as string));
      for (let index = 0; index < dimensions.length; index += 1) {
        const cell = cells[dimensions[index] as number] as string;
        builder.dimension(index, keep === undefined ? cell : keep(cell));
      }
      place = value;
      builder.value(numberOf(cells[value] as string));
      if (hasBounds) {
        place = low >= 0 ? low : high;
        const least = numberOf(cells[low] ?? '');
        if (least !== null) parseDecimalText(least);
        place = high >= 0 ? high : low;
        builder.bounds(least, numberOf(cells[high] ?? ''));
      }
      if (status >= 0) {
        place = status;
        builder.status(flagsOf(cells[status] as string));
      }
      if (measure >= 0) {
        place = measure;
        requireLevel(cells[measure] as string);
      }
    } catch (error) {
      issues.push(problem(error, line(), header[place] ?? ''));
    }
    builder.endRow();
  };
  return { builder, read, issues };
}

// growth rates are no levels of the indicator
function requireLevel(measure: string): void {
  if (measure === 'level' || measure === '') return;
  throw new ChinaAseanError('invalid-input', `csv: expected a level, got ${quote(measure)}`);
}

function remembered<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const made = read(cell);
    known.set(cell, made);
    return made;
  };
}
