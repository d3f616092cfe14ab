import { quote, type Issue } from '../../errors.js';
import { noFields, type FieldNames, type RowFields } from './rowFields.js';

/** @internal Makes the function that copies the fields of a parsed row; it returns an issue where the row is none. */
export function fieldsOf(
  names: FieldNames,
  place: string,
): { readonly fields: RowFields; readonly fill: (row: unknown, index: number) => Issue | null } {
  const fields = noFields();
  const pairs = Object.entries(names) as (readonly [keyof RowFields, string])[];
  const fill = (row: unknown, index: number): Issue | null => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      return { code: 'invalid-row', path: [place, index], message: `expected a row with fields, got ${quote(row)}` };
    }
    const record = row as Readonly<Record<string, unknown>>;
    for (const [field, name] of pairs) fields[field] = Object.hasOwn(record, name) ? record[name] : undefined;
    return null;
  };
  return { fields, fill };
}
