import { quote, type Issue } from '../../errors.js';
import { parseDecimalText } from '../../figure/parseDecimalText.js';
import { fieldText } from '../common/fieldText.js';
import { isRecord } from '../common/isRecord.js';
import { CSV_FIELDS, type CsvField } from '../csv/csvField.js';
import { csvLayout } from '../csv/csvLayout.js';
import { formatIdList } from '../csv/idList.js';
import { numberForm } from '../csv/numberForm.js';
import { observationReader } from '../csv/observationReader.js';
import { categoriesAt } from './categoriesAt.js';
import type { Cube } from './cubeOf.js';
import { eachCell } from './eachCell.js';
import type { JsonStatReadOptions } from './jsonStatOptions.js';
import type { ReadingVisitor } from './mappedCells.js';
import { OWN_FIELD } from './ownExtension.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * @internal Reads the cells of a dataset that `writeJsonStat` wrote: the number, its window and status from the cube, all else from
 * the extension. `visit` is also told which of all observations it was.
 */
export function ownCells(
  caller: string,
  cube: Cube,
  own: Fields,
  defaults: JsonStatReadOptions['defaults'],
  issues: Issue[],
  visit: (order: number, ...said: Parameters<ReadingVisitor>) => void,
): void {
  const at = [...cube.path, 'extension', OWN_FIELD];
  const before = issues.length;
  const refuse = (path: Issue['path'], message: string): void => {
    issues.push({ code: 'invalid-value', path, message });
  };
  const claimAt = cube.dimensions.findIndex(({ id }) => id === 'claim');
  const timeAt = cube.dimensions.findIndex(({ id }) => id === 'period');
  const claims = listOf(own['claims'], [...at, 'claims'], refuse);
  const cells = listOf(own['cells'], [...at, 'cells'], refuse);
  if (claimAt < 0 || timeAt < 0 || cube.dimensions.length !== 2) {
    refuse([...cube.path, 'id'], 'expected the dimensions claim and period of the layout of writeJsonStat');
  } else if (claims.length !== cube.dimensions[claimAt]?.categories.length) {
    refuse([...at, 'claims'], `expected one for each category of the dimension claim, got ${claims.length}`);
  }
  const byPlace = new Map(cells.map((cell, index) => [cell['at'], index]));
  if (byPlace.size !== cells.length) refuse([...at, 'cells'], 'expected each place once');
  if (issues.length > before) return;
  const readRow = observationReader(
    CSV_FIELDS,
    csvLayout(caller, CSV_FIELDS, { defaults }),
    [],
    numberForm(caller, {}),
  );
  const categories = categoriesAt(cube.dimensions);
  let count = 0;
  eachCell(cube, [], issues, (place, value, status) => {
    const index = byPlace.get(place);
    const path = [...at, 'cells', index ?? place];
    if (index === undefined) {
      refuse([...cube.path, 'value', place], `expected the cell in extension["${OWN_FIELD}"].cells too, got none`);
      return;
    }
    count += 1;
    const cell = cells[index] as Fields;
    const numbers = categories(place);
    const number = numberOf(cell['value'], value as number | null);
    if (number === null) {
      const got = `${quote(cell['value'])} and ${quote(value)}`;
      refuse([...path, 'value'], `expected the number that is nearest in the list of values, got ${got}`);
      return;
    }
    const said: Fields = {
      ...claims[numbers[claimAt] as number],
      ...cell,
      indicator: own['indicator'],
      period: cube.dimensions[timeAt]?.categories[numbers[timeAt] as number],
      value: number,
      status,
    };
    const order = Number.isSafeInteger(cell['order']) ? Number(cell['order']) : Infinity;
    visit(
      order,
      readRow(
        CSV_FIELDS.map((field) => cellText(field, said)),
        () => 0,
      ),
      () => path,
    );
  });
  if (count === cells.length || issues.length > before) return;
  refuse([...at, 'cells'], `expected ${count} cells, one for each value, got ${cells.length}`);
}

function listOf(
  list: unknown,
  path: Issue['path'],
  refuse: (path: Issue['path'], message: string) => void,
): readonly Fields[] {
  const items: readonly unknown[] = Array.isArray(list) ? list : [null];
  const odd = items.findIndex((item) => !isRecord(item));
  if (odd < 0) return items as readonly Fields[];
  refuse(Array.isArray(list) ? [...path, odd] : path, `expected a list of records, got ${quote(list)}`);
  return [];
}

// a number that a double does not hold is text beside it
function numberOf(text: unknown, value: number | null): string | null {
  if (text === undefined) return value === null ? null : parseDecimalText(value);
  if (typeof text !== 'string') return null;
  const nearest = Number(text);
  return (Number.isFinite(nearest) ? nearest : null) === value ? text : null;
}

function cellText(field: CsvField, said: Fields): string {
  const found = Object.hasOwn(said, field) ? said[field] : undefined;
  if (found === undefined || found === null) return '';
  if (field === 'corroboration' && Array.isArray(found)) return formatIdList(found.map((id) => fieldText(id) ?? ''));
  return fieldText(found) ?? '';
}
