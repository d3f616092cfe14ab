import { lackingFields } from './csvField.js';
import type { CsvNumberOptions } from './csvNumberOptions.js';
import { numberForm, type NumberForm } from './numberForm.js';
import type { CsvSheet } from './parseCsv.js';

/**
 * @internal Makes what reads the numbers of a sheet. In the package's own table, which has no separators of thousands, a decimal comma is known as
 * one where semicolons stand between cells, unless the options say how numbers are written, or where they are.
 */
export function sheetNumberForm(
  caller: string,
  options: CsvNumberOptions & { readonly columns?: unknown },
  { header, delimiter }: Pick<CsvSheet, 'header' | 'delimiter'>,
): NumberForm {
  const points = numberForm(caller, options);
  const isTold = options.decimal !== undefined || options.group !== undefined || options.columns !== undefined;
  if (isTold || delimiter !== ';' || lackingFields(header).length > 0) return points;
  const commas = numberForm(caller, { ...options, decimal: ',' });
  const formOf = (cell: string): NumberForm => (cell.includes(',') ? commas : points);
  return {
    ...commas,
    plain: (cell) => formOf(cell).plain(cell),
    number: (cell) => formOf(cell).number(cell),
  };
}
