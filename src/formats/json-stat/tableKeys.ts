import { quote, type Issue } from '../../errors.js';
import { checkCodes } from '../common/checkCodes.js';
import { keyReaders } from '../common/keyReaders.js';
import type { NamedDimension } from '../common/namedDimensions.js';
import type { Cube } from './cubeOf.js';
import type { JsonStatTableOptions } from './jsonStatOptions.js';
import { tableIssue } from './tableIssue.js';

/** A dimension of the table: its name, its place among those of the cube, and the texts of its categories. */
export interface TableKey {
  readonly name: string;
  readonly index: number;
  readonly texts: readonly string[];
}

/** @internal The dimensions of the table, those that are fields first; a category that cannot be read is told once, not with each cell. */
export function tableKeys(
  caller: string,
  { dimensions, path }: Cube,
  named: readonly NamedDimension[],
  time: number,
  options: JsonStatTableOptions,
  issues: Issue[],
): readonly TableKey[] {
  const ids = dimensions.map(({ id }) => id);
  const others = ids.filter((id, index) => index !== time && named.every(({ column }) => column !== id));
  const all = [...named, ...others.map((id) => ({ name: id, column: id, isNamed: false }))];
  checkCodes(caller, options.codes, ['period', 'status', ...all.map(({ name }) => name)]);
  const readers = keyReaders(caller, all, options);
  return all.map(({ name, column, isNamed }, place) => {
    const index = ids.indexOf(column);
    if (index < 0 || index === time) {
      const got = index < 0 ? quote(column) : `${quote(column)}, which is the time`;
      const message = `expected one of ${ids.map(quote).join(', ')} as columns.${name}, got ${got}`;
      issues.push({ code: 'no-dimension', path: [...path, 'dimension'], message });
    }
    const texts = (dimensions[index]?.categories ?? []).map((category) => {
      try {
        const text = readers[place]?.(category) ?? category;
        // an id is what it is, spaces and all, where nobody said what the dimension holds
        return !isNamed && text === category.trim() ? category : text;
      } catch (error) {
        issues.push(tableIssue(error, [...path, 'dimension', column, 'category', category]));
        return category;
      }
    });
    return { name, index, texts };
  });
}
