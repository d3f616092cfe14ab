import { quote, type Issue } from '../../errors.js';
import { refuseInput } from '../common/refuseInput.js';
import { constantsOf } from './constantsOf.js';
import { CSV_FIELDS, lackingFields, type CsvField } from './csvField.js';
import type { CsvReadOptions } from './csvReadOptions.js';
import { fieldTexts } from './fieldTexts.js';
import { namesIn } from './namesIn.js';
import { NEEDED } from './needed.js';
import { noColumn } from './noColumn.js';

/** Where the fields of observations are in a header. */
export interface CsvLayout {
  /** The place of the column of each field that has one. */
  readonly places: ReadonlyMap<CsvField, number>;
  /** The text of each field that a cell or its absence stands for. */
  readonly constants: ReadonlyMap<CsvField, string>;
  /** The places of the columns that are no field. */
  readonly others: readonly number[];
  /** Whether it is the package's own table, no column of which is named. */
  readonly isOwn: boolean;
}

// they follow from the period
const DERIVED = ['first_day', 'last_day'];

/**
 * @internal Finds the columns: those that are named, and for other fields the column of the name of the field. Options that make no sense are
 * refused, and a header that lacks what is needed.
 */
export function csvLayout(
  caller: string,
  header: readonly string[],
  { columns = {}, defaults }: Pick<CsvReadOptions, 'columns' | 'defaults'>,
  line = 1,
): CsvLayout {
  const constants = constantsOf(caller, defaults, true);
  const unused = new Set(Object.keys(columns).filter((field) => columns[field as CsvField] === null));
  const given = fieldTexts(
    caller,
    'columns',
    Object.fromEntries(Object.entries(columns).map(([field, name]) => [field, name ?? undefined])),
  );
  const named = new Map(given);
  const taken = new Set(named.values());
  const own = CSV_FIELDS.filter(
    (field) => !named.has(field) && !unused.has(field) && header.includes(field) && !taken.has(field),
  );
  for (const field of own) named.set(field, field);
  refuseInput(caller, 'CSV with the columns of observations', [
    ...given.filter(([, name]) => !header.includes(name)).map(([, name]) => noColumn(name, header, line)),
    ...lackingIssues(header, line, (field) => named.has(field) || constants.has(field)),
  ]);
  const places = new Map(
    CSV_FIELDS.flatMap((field) => {
      const name = named.get(field);
      return name === undefined ? [] : [[field, header.indexOf(name)] as const];
    }),
  );
  const known = new Set(places.values());
  const isDerived = (name: string | undefined): boolean => DERIVED.includes(name ?? '');
  const isOwn = given.length === 0 && lackingFields(header).length === 0;
  const others = [...header.keys()].filter((place) => !known.has(place) && !(isOwn && isDerived(header[place])));
  return { places, constants, others, isOwn };
}

function lackingIssues(header: readonly string[], line: number, has: (field: CsvField) => boolean): readonly Issue[] {
  const got = namesIn(header);
  const issue = (expected: string): Issue => {
    return { code: 'no-column', path: ['line', line], message: `expected ${expected}, got ${got}` };
  };
  const fields = NEEDED.filter((field) => !has(field));
  const [field] = fields;
  const one = `columns.${field ?? ''}, defaults.${field ?? ''} or a column ${quote(field)}`;
  const several = `for each of ${fields.join(', ')} a column of that name, or one in the option columns, or a text in defaults`;
  return [
    ...(has('value') ? [] : [issue('columns.value or a column "value"')]),
    ...(field === undefined ? [] : [issue(fields.length === 1 ? one : several)]),
  ];
}
