import { trimmed } from '../common/trimmed.js';
import { CSV_NUMBERS, type CsvField } from './csvField.js';
import type { CsvLayout } from './csvLayout.js';

// spaces around them are part of what was said
const TEXTS: readonly CsvField[] = ['printed', 'growth_printed', 'share_printed', 'note'];

/**
 * @internal Makes what shows the cells of fields without spaces around them; columns that are no field stay as they are, and in the package's own
 * table, which is read as it was written, all but windows and numbers.
 */
export function trimmedCells({ places, isOwn }: CsvLayout): (cells: readonly string[]) => readonly string[] {
  const isTrimmed = (field: CsvField): boolean =>
    isOwn ? field === 'period' || CSV_NUMBERS.includes(field) : !TEXTS.includes(field);
  const wanted = [...places].filter(([field]) => isTrimmed(field)).map(([, place]) => place);
  const isTight = (cells: readonly string[]): boolean =>
    wanted.every((place) => trimmed(cells[place] ?? '') === (cells[place] ?? ''));
  return (cells) =>
    isTight(cells) ? cells : cells.map((cell, place) => (wanted.includes(place) ? trimmed(cell) : cell));
}
