import { quote, type Issue } from '../../errors.js';
import { isRecord } from '../common/isRecord.js';
import { noFields, type FieldNames, type RowFields } from './rowFields.js';

/** @internal Makes the function that copies the fields of a parsed row; it returns an issue where the row is none. */
export function fieldsOf(
  names: FieldNames,
  place: string,
): { readonly fields: RowFields; readonly fill: (row: unknown, index: number) => Issue | null } {
  const fields = noFields();
  const pairs = Object.entries(names) as (readonly [keyof RowFields, string])[];
  const fill = (row: unknown, index: number): Issue | null => {
    if (!isRecord(row)) {
      return { code: 'invalid-row', path: [place, index], message: `expected a row with fields, got ${quote(row)}` };
    }
    for (const [field, name] of pairs) fields[field] = Object.hasOwn(row, name) ? row[name] : undefined;
    return null;
  };
  return { fields, fill };
}
