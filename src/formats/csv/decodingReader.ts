import type { Issue } from '../../errors.js';
import { codedFields } from './codedFields.js';
import type { CsvLayout } from './csvLayout.js';
import type { CsvReadOptions } from './csvReadOptions.js';
import type { RowReading } from './observationReader.js';
import { problem } from './problem.js';
import { trimmedCells } from './trimmedCells.js';

/** Reads a row; of its cells, attributes and printed texts are those that are written. */
export type ReadRow = (cells: readonly string[], line: () => number, written?: readonly string[]) => RowReading;

/** @internal Makes what reads rows whose cells may stand for other texts, of what reads rows of a header and a layout. */
export function decodingReader(
  header: readonly string[],
  layout: CsvLayout,
  options: CsvReadOptions,
  readerOf: (header: readonly string[], layout: CsvLayout) => ReadRow,
): ReadRow {
  const coded = codedFields(layout, options);
  if (coded.length === 0) return readerOf(header, layout);
  // cells that are read have places of their own, behind the others: a column may hold several fields
  const names = [...header, ...coded.map(({ place }) => header[place] ?? '')];
  const places = new Map(layout.places);
  for (const [index, { field }] of coded.entries()) places.set(field, header.length + index);
  const decodedLayout = { ...layout, places };
  const read = readerOf(names, decodedLayout);
  // a mark that is taken off a cell leaves the space before it
  const tight = trimmedCells(decodedLayout);
  return (cells, line) => {
    const issues: Issue[] = [];
    const decoded = [...cells];
    const written = [...cells];
    for (const { place, decode, absent } of coded) {
      const cell = cells[place] ?? '';
      written.push(cell);
      try {
        decoded.push(absent.includes(cell) ? cell : (decode(cell) ?? cell));
      } catch (error) {
        issues.push(problem(error, line(), header[place] ?? ''));
        decoded.push(cell);
      }
    }
    const reading = read(tight(decoded), line, written);
    if (issues.length === 0) return reading;
    // what a cell stands for is told once
    const told = new Set(issues.map(({ path }) => path[2]));
    const others = reading.kind === 'problems' ? reading.issues.filter(({ path }) => !told.has(path[2])) : [];
    return { kind: 'problems', issues: [...issues, ...others] };
  };
}
