import { isRecord } from '../common/isRecord.js';
import { quote } from '../../errors.js';

/** @internal Says what is wrong with a row, and in which of its fields. */
export type RefuseRow = (code: string, field: readonly string[], message: string) => void;

/** @internal A code with its name; a name that is none is empty. */
export interface Named {
  readonly id: string;
  readonly value: string;
}

/** @internal The fields of a row that tell what it is about, as they were written. */
export interface RowRead {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly measured: Named;
  readonly country: Named;
  readonly alpha3: string;
  readonly date: string;
  readonly value: string | number | null;
}

/** @internal Reads a row as far as its fields are of the sorts that the service writes; `null` where one is not. */
export function readRow(row: unknown, refuse: RefuseRow): RowRead | null {
  if (!isRecord(row)) {
    refuse('invalid-row', [], `expected a row { indicator, country, date, value, … }, got ${quote(row)}`);
    return null;
  }
  const measured = namedIn(row, 'indicator', refuse);
  const country = namedIn(row, 'country', refuse);
  const alpha3 = alpha3In(row, refuse);
  const date = dateIn(row, refuse);
  const value = valueIn(row, refuse);
  if (measured === null || country === null || alpha3 === null || date === null || value === undefined) return null;
  return { fields: row, measured, country, alpha3, date, value };
}

function namedIn(row: Readonly<Record<string, unknown>>, field: string, refuse: RefuseRow): Named | null {
  const named = row[field];
  const { id, value } = isRecord(named) ? named : { id: undefined, value: undefined };
  if (typeof id === 'string' && id !== '') return { id, value: typeof value === 'string' ? value : '' };
  const got = quote(isRecord(named) ? id : named);
  refuse('invalid-value', [field], `expected { id, value } with a code as id, got ${got}`);
  return null;
}

function alpha3In({ countryiso3code: code }: Readonly<Record<string, unknown>>, refuse: RefuseRow): string | null {
  if (code === undefined || code === null) return '';
  if (typeof code === 'string') return code;
  refuse('invalid-value', ['countryiso3code'], `expected a code of three letters, got ${quote(code)}`);
  return null;
}

function dateIn({ date }: Readonly<Record<string, unknown>>, refuse: RefuseRow): string | null {
  if (typeof date === 'string' || typeof date === 'number') return String(date);
  refuse('invalid-period', ['date'], `expected a date such as "2023", "2023Q1" or "2023M01", got ${quote(date)}`);
  return null;
}

function valueIn({ value }: Readonly<Record<string, unknown>>, refuse: RefuseRow): string | number | null | undefined {
  if (value === null || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  refuse('invalid-value', ['value'], `expected a number, text or null, got ${quote(value)}`);
  return undefined;
}
