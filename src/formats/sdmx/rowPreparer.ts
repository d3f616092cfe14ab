import { ChinaAseanError, quote } from '../../errors.js';
import type { CsvField } from '../csv/csvField.js';
import type { Columns } from './columnsOf.js';
import { flagsIn } from './flagsIn.js';
import { dimensionFrom, OWN_DIMENSIONS } from './ownStructure.js';
import { scaledText } from './scaledText.js';
import { SDMX_MISSING } from './sdmxMissing.js';
import type { SdmxReadOptions } from './sdmxReadOptions.js';
import type { SdmxSheet } from './sdmxSheet.js';

/** A row as fields have it, with the power of ten by which its number was multiplied. */
export interface PreparedRow {
  readonly cells: readonly string[];
  readonly power: number;
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

/** @internal Makes what prepares rows: codes without labels, the number and its bounds times their multiplier, the flags that are known. */
export function rowPreparer(
  { header, codeAt, listAt, numberAt }: SdmxSheet,
  columns: Columns,
  { codes = {}, columns: given }: SdmxReadOptions,
): (cells: readonly string[]) => PreparedRow {
  const isOwn = given === undefined;
  const at = (name: string | undefined): number => (name === undefined ? -1 : header.indexOf(name));
  const status = at(columns.status);
  const multiplier = isOwn ? -1 : header.indexOf('UNIT_MULT');
  const scaled = [columns.value, columns.low, columns.high].map(at).filter((place) => place >= 0);
  const own = new Set<string>(OWN_DIMENSIONS.map(([field]) => field));
  const fields = (Object.entries(columns) as [CsvField, string | undefined][])
    .filter(([field, id]) => id !== undefined && field !== 'status')
    .map(([field, id]) => {
      const words = new Map(Object.entries(requireCodes(field, codes[field] ?? {})));
      const place = at(id);
      const wordOf = (cell: string): string => {
        if (isOwn) return own.has(field) ? dimensionFrom(cell) : cell;
        const code = codeAt(place, cell);
        return words.get(code) ?? code;
      };
      const isNumber = NUMBERS.includes(field);
      return [place, isNumber ? (cell: string) => numberAt(wordOf(cell)) : wordOf] as const;
    });
  return (given) => {
    const cells = [...given];
    for (const [place, read] of fields) cells[place] = read(given[place] ?? '');
    const power = multiplier < 0 ? '' : codeAt(multiplier, given[multiplier] ?? '');
    const [value = -1] = scaled;
    const isScaled = power !== '' && cells[value] !== '' && !SDMX_MISSING.includes(cells[value] ?? '');
    if (isScaled) {
      for (const place of scaled) if (cells[place] !== '') cells[place] = scaledText(cells[place] ?? '', power);
      cells[multiplier] = '';
    }
    if (columns.status !== undefined) {
      const { flags, isKnown } = flagsIn(listAt(status, given[status] ?? '').map((code) => codeAt(status, code)));
      if (isKnown) cells[status] = '';
      cells.push(flags);
    }
    return { cells, power: isScaled ? Number(power) : 0 };
  };
}

function requireCodes(field: string, words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (typeof words === 'object' && Object.values(words).every((word) => typeof word === 'string')) return words;
  const message = `readSdmx: expected texts by codes as codes.${field}, got ${quote(words)}`;
  throw new ChinaAseanError('invalid-argument', message, { [field]: words });
}
