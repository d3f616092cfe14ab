import { ChinaAseanError, quote } from '../../errors.js';
import { refuseInput } from '../common/refuseInput.js';
import { CSV_FIELDS, lackingFields, type CsvField } from './csvField.js';
import type { CsvReadOptions } from './csvReadOptions.js';
import { noColumn } from './noColumn.js';
import { TERMS } from './terms.js';

/** Where the fields of observations are in a header. */
export interface CsvLayout {
  /** The place of the column of each field that has one. */
  readonly places: ReadonlyMap<CsvField, number>;
  /** The text of each field that a cell or its absence stands for. */
  readonly constants: ReadonlyMap<CsvField, string>;
  /** The places of the columns that are no field. */
  readonly others: readonly number[];
}

// they follow from the period
const DERIVED = ['first_day', 'last_day'];
const NO_DEFAULT: readonly CsvField[] = ['id', 'value'];
const NEEDED = ['indicator', 'basis', 'period', 'unit', 'source'] as const;

/** @internal Finds the columns; options that make no sense are refused, and a header that lacks what they name. */
export function csvLayout(caller: string, header: readonly string[], options: CsvReadOptions): CsvLayout {
  const constants = new Map(given(caller, 'defaults', options.defaults));
  for (const [field, text] of constants) {
    if (NO_DEFAULT.includes(field)) throw invalid(caller, `no default of ${field}`, quote(text));
    requireReadable(caller, field, text);
  }
  if (options.columns === undefined) return ownLayout(caller, header, constants);
  const columns = given(caller, 'columns', options.columns);
  const named = new Set([...columns.map(([field]) => field), ...constants.keys()]);
  const lacking = NEEDED.filter((field) => !named.has(field));
  if (lacking.length > 0) throw invalid(caller, `a column or a default of ${lacking.join(', ')}`, 'none');
  if (!columns.some(([field]) => field === 'value')) throw invalid(caller, 'a column of value', 'none');
  const places = new Map(columns.map(([field, name]) => [field, header.indexOf(name)] as const));
  refuseInput(
    caller,
    'CSV with the columns that are named',
    columns.filter(([field]) => places.get(field) === -1).map(([, name]) => noColumn(name, header)),
  );
  const mapped = new Set(places.values());
  return { places, constants, others: [...header.keys()].filter((place) => !mapped.has(place)) };
}

function ownLayout(caller: string, header: readonly string[], constants: ReadonlyMap<CsvField, string>): CsvLayout {
  const lacking = lackingFields(header);
  if (lacking.length > 0) {
    const message = `expected the package's own columns, or others with the option columns, got no ${lacking.join(', ')}`;
    refuseInput(caller, 'CSV with known columns', [{ code: 'no-column', path: ['line', 1], message }]);
  }
  const fields = CSV_FIELDS.filter((field) => header.includes(field));
  const known = new Set<string>([...fields, ...DERIVED]);
  return {
    places: new Map(fields.map((field) => [field, header.indexOf(field)])),
    constants,
    others: [...header.keys()].filter((place) => !known.has(header[place] ?? '')),
  };
}

function given(
  caller: string,
  option: string,
  texts: Readonly<Partial<Record<CsvField, string | undefined>>> = {},
): readonly (readonly [CsvField, string])[] {
  const odd = Object.keys(texts).find((field) => !CSV_FIELDS.includes(field as CsvField));
  if (odd !== undefined) throw invalid(caller, `fields of ${CSV_FIELDS.join(', ')} in ${option}`, quote(odd));
  return CSV_FIELDS.flatMap((field) => {
    const text = texts[field];
    if (text === undefined) return [];
    if (typeof text !== 'string' || text === '') throw invalid(caller, `a text as ${option}.${field}`, quote(text));
    return [[field, text] as const];
  });
}

function requireReadable(caller: string, field: CsvField, text: string): void {
  if (!Object.hasOwn(TERMS, field)) return;
  try {
    TERMS[field as keyof typeof TERMS](text);
  } catch {
    throw invalid(caller, `a ${field} as defaults.${field}`, quote(text));
  }
}

function invalid(caller: string, expected: string, got: string): ChinaAseanError {
  return new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got ${got}`, { got });
}
