import type { Issue } from '../../errors.js';
import { CSV_FIELDS, type CsvField } from '../csv/csvField.js';
import { strangeFields } from './strangeFields.js';

// the cube says them
const OF_CUBE: readonly CsvField[] = ['indicator', 'period', 'status'];

/** @internal The fields of claims and cells that `writeJsonStat` does not write, each as an issue. */
export function unheldCells(own: Readonly<Record<string, unknown>>, path: Issue['path']): readonly Issue[] {
  const fields = CSV_FIELDS.filter((field) => !OF_CUBE.includes(field));
  const inList = (name: string, known: readonly string[]): readonly Issue[] => {
    const list = own[name];
    if (!Array.isArray(list)) return [];
    return list.flatMap((item: unknown, index) => strangeFields(item, [...path, name, index], known));
  };
  return [
    ...inList(
      'claims',
      fields.filter((field) => field !== 'value'),
    ),
    ...inList('cells', ['at', 'order', ...fields]),
  ];
}
