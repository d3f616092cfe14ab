import type { Issue } from '../../errors.js';
import { decoderOf } from '../common/decoderOf.js';
import { keyDecoder } from '../common/keyDecoder.js';
import { partnerIds } from '../common/partnerIds.js';
import { CSV_NUMBERS, type CsvField } from '../csv/csvField.js';
import { problem } from '../csv/problem.js';
import type { Columns } from './columnsOf.js';
import { flagsIn } from './flagsIn.js';
import { dimensionFrom, OWN_DIMENSIONS, STRUCTURE_ID } from './ownStructure.js';
import { scaledText } from './scaledText.js';
import { SDMX_MISSING } from './sdmxMissing.js';
import type { SdmxReadOptions } from './sdmxReadOptions.js';
import type { SdmxSheet } from './sdmxSheet.js';

/** What is wrong with a component of a row. */
type RowProblem = Pick<Issue, 'code' | 'message'> & { readonly component: string };

/** A row as fields have it, with the power of ten by which its number was multiplied, and what is wrong with that and with codes. */
export interface PreparedRow {
  readonly cells: readonly string[];
  readonly power: number;
  readonly problems: readonly RowProblem[];
}

const NO_PROBLEMS: RowProblem[] = [];
// a colon in them has no label behind it
const TEXTS: readonly CsvField[] = ['printed', 'growth_printed', 'share_printed', 'note'];
// texts or codes: only those that are named are codes
const MAYBE_CODES: readonly CsvField[] = ['source', 'corroboration'];

/** @internal Makes what prepares rows: codes without labels, the number and its bounds times their multiplier, the flags that are known. */
export function rowPreparer(
  { header, codeAt, codesAt, numberAt }: SdmxSheet,
  columns: Columns,
  { codes = {}, columns: given, defaults = {}, partners }: SdmxReadOptions,
): (cells: readonly string[]) => PreparedRow {
  const isOwn = given === undefined;
  const partnerOf = partners === undefined ? null : partnerIds(partners);
  const at = (name: string | undefined): number => (name === undefined ? -1 : header.indexOf(name));
  const [status, structure, multiplier] = [at(columns.status), at('STRUCTURE_ID'), at('UNIT_MULT')];
  const scaled = [columns.value, columns.low, columns.high].map(at).filter((place) => place >= 0);
  const own: ReadonlySet<string> = new Set(isOwn ? OWN_DIMENSIONS.map(([field]) => field) : []);
  const fields = (Object.entries(columns) as [Exclude<CsvField, 'id' | 'value'>, string | undefined][])
    .filter(([field, id]) => id !== undefined && field !== 'status')
    .map(([field, id]) => {
      const wordFor = keyDecoder(field, codes[field], partnerOf);
      const place = at(id);
      const wordOf = (cell: string): string => {
        const code = TEXTS.includes(field) ? cell : codeAt(place, cell);
        const word = wordFor(code) ?? (MAYBE_CODES.includes(field) ? (wordFor(cell) ?? cell) : code);
        if (!own.has(field)) return word;
        // what does not apply has no default
        return word === '' ? (defaults[field] ?? '') : dimensionFrom(word);
      };
      return [place, CSV_NUMBERS.includes(field) ? (cell: string) => numberAt(wordOf(cell)) : wordOf] as const;
    });
  const flagFor = decoderOf('status', codes.status);
  return (row) => {
    const cells = [...row];
    let problems: RowProblem[] = NO_PROBLEMS;
    const tell = (place: number, error: unknown): void => {
      const { code, message } = problem(error, 0, '');
      problems = [...problems, { code, message, component: header[place] ?? '' }];
    };
    for (const [place, read] of fields) {
      try {
        cells[place] = read(row[place] ?? '');
      } catch (error) {
        tell(place, error);
      }
    }
    if (isOwn && codeAt(structure, cells[structure] ?? '') === STRUCTURE_ID) cells[structure] = '';
    const power = multiplier < 0 ? '' : codeAt(multiplier, row[multiplier] ?? '');
    const [value = -1] = scaled;
    const isScaled = power !== '' && cells[value] !== '' && !SDMX_MISSING.includes(cells[value] ?? '');
    let isMultiplied = isScaled;
    if (isScaled) {
      try {
        for (const place of scaled) if (cells[place] !== '') cells[place] = scaledText(cells[place] ?? '', power);
      } catch (error) {
        tell(multiplier, error);
        isMultiplied = false;
      }
      cells[multiplier] = '';
    }
    if (columns.status !== undefined) {
      let given: readonly string[] = [];
      try {
        given = codesAt(status, row[status] ?? '').flatMap((code) => (flagFor(code) ?? code).split(' '));
      } catch (error) {
        tell(status, error);
      }
      const { flags, others } = flagsIn(given);
      if (others.length === 0) cells[status] = '';
      cells.push(flags);
    }
    return { cells, power: isMultiplied ? Number(power) : 0, problems };
  };
}
