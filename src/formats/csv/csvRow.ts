import type { Issue } from '../../errors.js';
import type { Attributes } from '../common/reading.js';
import type { CsvField } from './csvField.js';
import type { CsvLayout } from './csvLayout.js';
import type { NumberForm } from './numberForm.js';
import { problem } from './problem.js';

/** A row, by its fields. */
export interface CsvRow {
  /** The text of a field: its cell, or what an empty or absent one stands for. */
  readonly text: (field: CsvField) => string;
  /** The same as it is written, before it was read by what it stands for. */
  readonly written: (field: CsvField) => string;
  /** How numbers are written. */
  readonly form: NumberForm;
  /** The same, empty where the text is one of those that stand for a missing number. */
  readonly number: (field: CsvField) => string;
  /** What a field says; `undefined` where it cannot be read, which is then among the issues. */
  readonly read: <T>(field: CsvField, reader: (text: string) => T) => T | undefined;
  /** The cells of columns as they are written, by their names; empty ones are left out. */
  readonly attributes: (columns: readonly number[]) => Attributes;
  /** What cannot be read. */
  readonly issues: readonly Issue[];
}

/** @internal */
export function csvRow(
  header: readonly string[],
  { places, constants }: CsvLayout,
  missing: readonly string[],
  form: NumberForm,
  cells: readonly string[],
  line: () => number,
  written: readonly string[],
): CsvRow {
  const issues: Issue[] = [];
  const text = (field: CsvField): string => cells[places.get(field) ?? -1] || (constants.get(field) ?? '');
  return {
    text,
    written: (field) => written[places.get(field) ?? -1] || (constants.get(field) ?? ''),
    form,
    number: (field) => (missing.includes(text(field)) ? '' : text(field)),
    read: (field, reader) => {
      try {
        return reader(text(field));
      } catch (error) {
        // only where there are per cents is there an option for missing numbers
        const cell = form.percent === null ? '' : text(field);
        issues.push(problem(error, line(), header[places.get(field) ?? -1] ?? field, cell));
        return undefined;
      }
    },
    attributes: (columns) => {
      const filled = columns.filter((place) => written[place]);
      return Object.freeze(Object.fromEntries(filled.map((place) => [header[place] ?? '', written[place] ?? ''])));
    },
    issues,
  };
}
