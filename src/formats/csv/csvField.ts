/**
 * A field of an observation, as the column of the package's own table is named: `growth` and `share` are the numbers printed beside
 * the figure, and each has bounds, a qualifier, a measure and a printed text of its own.
 */
export type CsvField =
  | 'id'
  | 'indicator'
  | 'reporter'
  | 'partner'
  | 'asset'
  | 'flow'
  | 'basis'
  | 'period'
  | 'value'
  | 'unit'
  | 'low'
  | 'high'
  | 'qualifier'
  | 'printed'
  | 'measure'
  | `${'growth' | 'share'}${'' | '_low' | '_high' | '_qualifier' | '_printed' | '_measure'}`
  | 'status'
  | 'source'
  | 'corroboration'
  | 'note';

/** @internal All fields, in the order of the columns. */
export const CSV_FIELDS: readonly CsvField[] = [
  'id',
  'indicator',
  'reporter',
  'partner',
  'asset',
  'flow',
  'basis',
  'period',
  'value',
  'unit',
  'low',
  'high',
  'qualifier',
  'printed',
  'measure',
  'growth',
  'growth_low',
  'growth_high',
  'growth_qualifier',
  'growth_printed',
  'growth_measure',
  'share',
  'share_low',
  'share_high',
  'share_qualifier',
  'share_printed',
  'share_measure',
  'status',
  'source',
  'corroboration',
  'note',
];

/** @internal The fields that are numbers. */
// prettier-ignore
export const CSV_NUMBERS: readonly CsvField[] = ['value', 'low', 'high', 'growth', 'growth_low', 'growth_high', 'share', 'share_low', 'share_high'];

const CERTAIN: readonly CsvField[] = ['id', 'indicator', 'basis', 'period', 'value', 'unit', 'low', 'high', 'source'];

/** @internal The columns by which the package's own table is known that a header does not have. */
export function lackingFields(header: readonly string[]): readonly CsvField[] {
  return CERTAIN.filter((field) => !header.includes(field));
}
