import { isChinaAseanError } from '../../errors.js';
import { bareMessage } from '../common/bareMessage.js';
import type { CsvField } from '../csv/csvField.js';
import type { Columns } from './columnsOf.js';
import { flagsIn } from './flagsIn.js';
import { dimensionFrom, OWN_DIMENSIONS, STRUCTURE_ID } from './ownStructure.js';
import { scaledText } from './scaledText.js';
import { SDMX_MISSING } from './sdmxMissing.js';
import type { SdmxReadOptions } from './sdmxReadOptions.js';
import type { SdmxSheet } from './sdmxSheet.js';

/** A row as fields have it, with the power of ten by which its number was multiplied, and what is wrong with that. */
export interface PreparedRow {
  readonly cells: readonly string[];
  readonly power: number;
  readonly problem: string | null;
}

const NUMBERS: readonly CsvField[] = [
  'value',
  'low',
  'high',
  'growth',
  'growth_low',
  'growth_high',
  'share',
  'share_low',
  'share_high',
];
// a colon in them has no label behind it
const TEXTS: readonly CsvField[] = ['printed', 'growth_printed', 'share_printed', 'note'];
// texts or codes: only those that are named are codes
const MAYBE_CODES: readonly CsvField[] = ['source', 'corroboration'];
const NO_WORDS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map();

/** @internal Makes what prepares rows: codes without labels, the number and its bounds times their multiplier, the flags that are known. */
export function rowPreparer(
  { header, codeAt, codesAt, numberAt }: SdmxSheet,
  columns: Columns,
  { codes = {}, columns: given, defaults = {} }: SdmxReadOptions,
): (cells: readonly string[]) => PreparedRow {
  const isOwn = given === undefined;
  const at = (name: string | undefined): number => (name === undefined ? -1 : header.indexOf(name));
  const [status, structure, multiplier] = [at(columns.status), at('STRUCTURE_ID'), at('UNIT_MULT')];
  const scaled = [columns.value, columns.low, columns.high].map(at).filter((place) => place >= 0);
  const wordsOf = (field: CsvField): ReadonlyMap<string, string> =>
    codes[field] === undefined ? NO_WORDS : new Map(Object.entries(codes[field]));
  const own: ReadonlySet<string> = new Set(isOwn ? OWN_DIMENSIONS.map(([field]) => field) : []);
  const fields = (Object.entries(columns) as [Exclude<CsvField, 'id' | 'value'>, string | undefined][])
    .filter(([field, id]) => id !== undefined && field !== 'status')
    .map(([field, id]) => {
      const words = wordsOf(field);
      const place = at(id);
      const wordOf = (cell: string): string => {
        const code = TEXTS.includes(field) ? cell : codeAt(place, cell);
        const word = words.get(code) ?? (MAYBE_CODES.includes(field) ? (words.get(cell) ?? cell) : code);
        if (!own.has(field)) return word;
        // what does not apply has no default
        return word === '' ? (defaults[field] ?? '') : dimensionFrom(word);
      };
      return [place, NUMBERS.includes(field) ? (cell: string) => numberAt(wordOf(cell)) : wordOf] as const;
    });
  const flagWords = wordsOf('status');
  return (row) => {
    const cells = [...row];
    for (const [place, read] of fields) cells[place] = read(row[place] ?? '');
    if (isOwn && codeAt(structure, cells[structure] ?? '') === STRUCTURE_ID) cells[structure] = '';
    const power = multiplier < 0 ? '' : codeAt(multiplier, row[multiplier] ?? '');
    const [value = -1] = scaled;
    const isScaled = power !== '' && cells[value] !== '' && !SDMX_MISSING.includes(cells[value] ?? '');
    const problem = isScaled ? multiply(cells, scaled, power) : null;
    if (isScaled) cells[multiplier] = '';
    if (columns.status !== undefined) {
      const given = codesAt(status, row[status] ?? '').flatMap((code) => (flagWords.get(code) ?? code).split(' '));
      const { flags, others } = flagsIn(given);
      if (others.length === 0) cells[status] = '';
      cells.push(flags);
    }
    return { cells, power: isScaled && problem === null ? Number(power) : 0, problem };
  };
}

function multiply(cells: string[], places: readonly number[], power: string): string | null {
  try {
    for (const place of places) if (cells[place] !== '') cells[place] = scaledText(cells[place] ?? '', power);
    return null;
  } catch (error) {
    if (!isChinaAseanError(error)) throw error;
    return bareMessage(error);
  }
}
