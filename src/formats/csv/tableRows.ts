import { ChinaAseanError, quote, type Issue } from '../../errors.js';
import { parseDecimalText } from '../../figure/parseDecimalText.js';
import type { Period } from '../../period/period.js';
import { frequencyOf, ordinalOf, type Frequency } from '../../table/frequency.js';
import { builderFor, type RowBuilder } from '../../table/builderFor.js';
import { decoderOf } from '../common/decoderOf.js';
import { keyReaders } from '../common/keyReaders.js';
import { trimmed } from '../common/trimmed.js';
import type { CsvTableLayout } from './csvTableLayout.js';
import type { CsvTableOptions } from './csvTableOptions.js';
import type { CsvSheet } from './parseCsv.js';
import { problem } from './problem.js';
import { requireLevel } from './requireLevel.js';
import { sheetNumberForm } from './sheetNumberForm.js';
import { TERMS } from './terms.js';

/** A table that is filled with rows of CSV. */
export interface TableRows {
  readonly builder: RowBuilder;
  /** Puts a row in, and all that is wrong with it among the issues; tells whether the builder has it, which needs a key and a window. */
  readonly read: (cells: readonly string[], line: () => number) => boolean;
  readonly issues: readonly Issue[];
}

/** @internal Texts of dimensions are put in as `keep` gives them. */
export function tableRows(
  caller: string,
  sheet: Pick<CsvSheet, 'header' | 'delimiter'>,
  layout: CsvTableLayout,
  options: CsvTableOptions,
  keep?: (text: string) => string,
): TableRows {
  const { header } = sheet;
  const { places, period, value, low, high, status, measure } = layout;
  const hasBounds = low >= 0 || high >= 0;
  const builder = builderFor(caller, {
    dimensions: layout.dimensions.map(({ name }) => name),
    bounds: hasBounds,
    status: status >= 0,
    frequency: options.frequency,
    duplicates: options.duplicates,
  });
  const keyOf = keyReaders(caller, layout.dimensions, options);
  const periodOf = remembered(periodReader(caller, options));
  const flagFor = decoderOf('status', options.codes?.['status']);
  const flagsOf = remembered((cell) => [...TERMS.status(flagFor(cell) ?? cell)].sort().join(' '));
  const missing = ['', ...(options.missing ?? [])];
  const { number } = sheetNumberForm(caller, options, sheet);
  const numberOf = (cell: string): string | null => {
    const text = trimmed(cell);
    return missing.includes(text) ? null : number(text);
  };
  const issues: Issue[] = [];
  const cellAt = (cells: readonly string[], place: number): string => cells[place] ?? '';
  const requireNumber = (cell: string): void => {
    const text = numberOf(cell);
    if (text !== null) parseDecimalText(text);
  };
  const ofKey: readonly (readonly [place: number, read: (cell: string) => unknown])[] = [
    [period, periodOf],
    ...places.map((place, index) => [place, keyOf[index] as (cell: string) => string] as const),
  ];
  const ofNumber: typeof ofKey = (
    [
      [value, requireNumber],
      [low, requireNumber],
      [high, requireNumber],
      [status, flagsOf],
      [measure, requireLevel],
    ] as const
  ).filter(([place]) => place >= 0);
  // a row that is read without a problem takes none of these steps
  const tell = (steps: typeof ofKey, cells: readonly string[], line: number): number => {
    const before = issues.length;
    for (const [place, readCell] of steps) {
      try {
        readCell(cellAt(cells, place));
      } catch (error) {
        issues.push(problem(error, line, header[place] ?? '', cellAt(cells, place)));
      }
    }
    return issues.length - before;
  };
  const read = (cells: readonly string[], line: () => number): boolean => {
    try {
      builder.period(periodOf(cells[period] as string));
      for (let index = 0; index < places.length; index += 1) {
        const cell = cells[places[index] as number] as string;
        builder.dimension(index, (keyOf[index] as (cell: string) => string)(keep === undefined ? cell : keep(cell)));
      }
      builder.value(numberOf(cells[value] as string));
      if (hasBounds) builder.bounds(numberOf(cellAt(cells, low)), numberOf(cellAt(cells, high)));
      if (status >= 0) builder.status(flagsOf(cells[status] as string));
      if (measure >= 0) requireLevel(cells[measure] as string);
    } catch (error) {
      const isKeyed = tell(ofKey, cells, line()) === 0;
      if (tell(ofNumber, cells, line()) === 0 && isKeyed) issues.push(problem(error, line(), header[value] ?? ''));
      if (!isKeyed) return false;
    }
    builder.endRow();
    return true;
  };
  return { builder, read, issues };
}

// a window of another sort than the first is a problem of its row, beside others
function periodReader(caller: string, { codes, frequency }: CsvTableOptions): (cell: string) => Period {
  const windowFor = decoderOf('period', codes?.['period']);
  let wanted: Frequency | null = frequency ?? null;
  return (cell) => {
    const text = trimmed(cell);
    const period = TERMS.period(windowFor(text) ?? text);
    wanted ??= frequencyOf(period, caller);
    if (wanted !== null && ordinalOf(period, wanted, caller) !== null) return period;
    throw otherFrequency(period, wanted);
  };
}

function otherFrequency(period: Period, wanted: Frequency | null): ChinaAseanError {
  const expected = wanted === null ? 'a window of whole months' : `a ${wanted}`;
  const message = `expected ${expected}, got ${quote(period)}`;
  return new ChinaAseanError('invalid-period', `table: ${message}`, {}, [
    { code: 'other-frequency', path: [], message },
  ]);
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
