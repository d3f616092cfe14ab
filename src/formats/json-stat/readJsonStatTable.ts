import { ChinaAseanError, isChinaAseanError, quote, type Issue } from '../../errors.js';
import { parseDecimalText, type DecimalText } from '../../figure/decimal.js';
import type { Period } from '../../period/period.js';
import { jsonStatEnvelope } from '../../schema/wire/jsonStatEnvelope.js';
import { tableBuilder } from '../../table/tableBuilder.js';
import type { TableLevels, Table } from '../../table/tableModel.js';
import { bareMessage } from '../common/bareMessage.js';
import { isRecord } from '../common/isRecord.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { parseJson } from '../common/parseJson.js';
import { refuseInput } from '../common/refuseInput.js';
import { categoriesAt } from './categoriesAt.js';
import { checkJsonStatOptions } from './checkJsonStatOptions.js';
import { chooseDatasets } from './chooseDatasets.js';
import { cubeOf, type Cube } from './cubeOf.js';
import { datasetsIn } from './datasetsIn.js';
import { eachCell } from './eachCell.js';
import { NORMAL } from './normal.js';
import type { JsonStatTableOptions } from './jsonStatOptions.js';
import { multipliersOf, type NumberReader } from './multipliersOf.js';
import { OWN_FIELD, ownExtension } from './ownExtension.js';
import { ownField } from './ownField.js';
import { statusWords } from './statusWords.js';
import { timeOf } from './timeOf.js';
import { unheldFields } from './unheldFields.js';
import { unheldWords } from './unheldWords.js';

type Fields = Readonly<Record<string, unknown>>;

const CALLER = 'readJsonStatTable';
const OF_OWN = ['layout', 'exact', 'low', 'high', 'unit', 'warnings', 'reason'];

/**
 * Reads a JSON-stat dataset of version 2.0 or 1 as columns, without an object for any cell. Cells that are `null` are rows without a number.
 *
 * Shape: the dimensions are those of the dataset but time, by their ids. Of what `writeJsonStat` wrote, the table is the same. Flags of SDMX
 * are kept; what else the dataset has is told to `onOther`.
 * Units: numbers are as they stand, or times `multiplier`.
 *
 * @param input - JSON text, its bytes, or what was parsed.
 * @param options - Which dataset, which dimension is time, what stands for a missing number, and who is told what is left out.
 * @returns The table.
 * @throws ChinaAseanError `invalid-input` with an issue for everything that is wrong; `invalid-argument` for options that are none.
 *
 * @example
 * import { readJsonStatTable } from 'china-asean/json-stat';
 * import { rows } from 'china-asean/table';
 *
 * const table = readJsonStatTable({
 *   class: 'dataset',
 *   id: ['partner', 'year'],
 *   size: [1, 2],
 *   role: { time: ['year'] },
 *   dimension: { partner: { category: { label: { VN: 'Viet Nam' } } }, year: { category: { index: ['2023', '2024'] } } },
 *   value: [137.6, 161.9],
 * });
 * [...rows(table)].map(({ partner, period, value }) => [partner, period, value]); // => [['VN', '2023', '137.6'], ['VN', '2024', '161.9']]
 */
export function readJsonStatTable(input: unknown, options: JsonStatTableOptions = {}): Table<TableLevels> {
  const { text, caller } = OPTION_CHECKS;
  checkJsonStatOptions(CALLER, options, ['period', 'status'], { time: text, onOther: caller });
  const issues: Issue[] = [];
  const found = datasetsIn(parseJson(CALLER, input), issues);
  const chosen = chooseDatasets(found, options.dataset, issues);
  if (chosen.length > 1) {
    const names = chosen.flatMap(({ name }) => (name === null ? [] : [quote(name)]));
    const which = names.length > 0 ? `: ${names.slice(0, 20).join(', ')}` : '';
    const message = `expected one dataset, got ${chosen.length}${which}; the option dataset chooses one`;
    issues.push({ code: 'several-datasets', path: [], message });
  }
  if (chosen.length === 0 && issues.length === 0) {
    issues.push({ code: 'no-data', path: [], message: 'expected a dataset, got a collection of none' });
  }
  const [one] = chosen;
  const cube =
    one === undefined || issues.length > 0 ? null : cubeOf(jsonStatEnvelope(), one.dataset, one.path, issues);
  const others = [...found.others];
  const table = cube === null ? null : tableOf(cube, options, issues, others);
  refuseInput(CALLER, 'a dataset of JSON-stat', issues);
  if (options.onOther !== undefined) for (const issue of others) options.onOther(issue);
  return table as Table<TableLevels>;
}

function tableOf(
  cube: Cube,
  options: JsonStatTableOptions,
  issues: Issue[],
  others: Issue[],
): Table<TableLevels> | null {
  const { dimensions, path } = cube;
  const { missing = [], codes = {} } = options;
  const before = issues.length;
  const time = timeOf(cube, options.time, 'time', codes.period, issues);
  const readerAt = multipliersOf(CALLER, cube, options, false, issues);
  const own = ownExtension(cube.written, 'table');
  const { exact, bounds } = ownTexts(own, cube, issues);
  if (time === null || issues.length > before) return null;
  for (const issue of unheldFields(cube, { notes: true, own: own === null ? null : OF_OWN })) others.push(issue);
  for (const issue of unheldWords(cube)) others.push(issue);
  const names = dimensions.filter((_, index) => index !== time.at).map(({ id }) => id);
  const at = categoriesAt(dimensions);
  const flagsOf = statusWords(codes.status, path, issues);
  const strange = new Map<string, number>();
  const places: number[] = [];
  try {
    const builder = tableBuilder({ dimensions: names, bounds: bounds !== null, status: cube.status !== null });
    eachCell(cube, missing, issues, (place, value, status) => {
      const categories = at(place);
      for (let index = 0, column = 0; index < dimensions.length; index += 1) {
        const category = categories[index] as number;
        if (index === time.at) builder.period(time.periods[category] as Period);
        else
          builder.dimension(column++, (dimensions[index] as Cube['dimensions'][number]).categories[category] as string);
      }
      try {
        const { isPlain, number } = readerAt(categories);
        if (Object.hasOwn(exact, place)) builder.value(number(exactText(exact[String(place)], value)));
        else if (typeof value === 'number') builder.value(isPlain ? value : number(value));
        if (bounds !== null) builder.bounds(boundAt(bounds.low, place, number), boundAt(bounds.high, place, number));
      } catch (error) {
        if (!isChinaAseanError(error, 'invalid-decimal')) throw error;
        issues.push({ code: 'invalid-value', path: [...path, 'value', place], message: said(error) });
      }
      if (status !== '') {
        const flags = flagsOf(status);
        if (flags === null) strange.set(status, (strange.get(status) ?? 0) + 1);
        else if (flags !== NORMAL) builder.status(sorted(flags));
      }
      places.push(place);
      builder.endRow();
    });
    for (const [name, texts] of Object.entries({ exact, ...bounds })) {
      for (const place of strangePlaces(texts, places)) {
        const message = `expected the place of a cell, got ${quote(place)}`;
        issues.push({ code: 'invalid-value', path: [...path, 'extension', OWN_FIELD, name, place], message });
      }
    }
    for (const [status, count] of strange) {
      const message = `${quote(status)} of ${count} cells is no flag of SDMX and was left out: the option codes.status names what it stands for`;
      others.push({ code: 'other-status', path: [...path, 'status'], message });
    }
    return issues.length > before ? null : builder.build();
  } catch (error) {
    if (!isChinaAseanError(error)) throw error;
    if (error.issues.length === 0) issues.push({ code: error.code, path, message: said(error) });
    for (const issue of error.issues) {
      const place = places[Number(issue.path[0])];
      const code = issue.code === 'duplicate-row' ? 'duplicate' : issue.code;
      const message = issue.message.replace(ROW, (_, row: string) => `at the place ${places[Number(row)] ?? row} too`);
      issues.push({ code, path: place === undefined ? path : [...path, 'value', place], message });
    }
    return null;
  }
}

const ROW = /in row (\d+) too$/u;

const ROW_OF_TABLE = /^row \d+: /u;

// places of cells are said instead
function said(error: Readonly<Record<'message', string>>): string {
  return bareMessage(error).replace(ROW_OF_TABLE, '');
}

function sorted(flags: string): string {
  const some = flags.split(' ').filter((flag) => flag !== NORMAL);
  return some.sort().join(' ');
}

interface OwnTexts {
  readonly exact: Fields;
  readonly bounds: Readonly<Record<'low' | 'high', Fields>> | null;
}

const NONE: Fields = /* @__PURE__ */ Object.freeze({});

// what is written beside the cells, by their places; what cannot be is refused, as a number would be another without it
function ownTexts(own: Fields | null, { path }: Cube, issues: Issue[]): OwnTexts {
  const textsOf = (name: string): Fields | null => {
    const texts = own === null ? undefined : ownField(own, name);
    if (texts === undefined || isRecord(texts)) return texts ?? null;
    const message = `expected texts by the places of cells, got ${quote(texts)}`;
    issues.push({ code: 'invalid-value', path: [...path, 'extension', OWN_FIELD, name], message });
    return NONE;
  };
  const [exact, low, high] = [textsOf('exact'), textsOf('low'), textsOf('high')];
  if ((low === null) !== (high === null)) {
    const [lacking, other] = low === null ? ['low', 'high'] : ['high', 'low'];
    const message = `expected ${lacking} beside ${other}, got none: open bounds are an object without places`;
    issues.push({ code: 'invalid-value', path: [...path, 'extension', OWN_FIELD, lacking], message });
  }
  return { exact: exact ?? NONE, bounds: low === null || high === null ? null : { low, high } };
}

function strangePlaces(texts: Fields, places: readonly number[]): readonly string[] {
  const keys = Object.keys(texts);
  const known = new Set(keys.length === 0 ? [] : places.map(String));
  return keys.filter((key) => !known.has(key));
}

// a number that a double does not hold is text beside it
function exactText(text: unknown, value: unknown): DecimalText {
  const exact = parseDecimalText(text as string);
  const nearest = Number(exact);
  if ((Number.isFinite(nearest) ? nearest : null) === value) return exact;
  const message = `jsonStat: expected the number nearest to ${quote(exact)}, got ${quote(value)}`;
  throw new ChinaAseanError('invalid-decimal', message);
}

function boundAt(bounds: Fields, place: number, number: NumberReader['number']): string | null {
  const bound = ownField(bounds, String(place)) ?? null;
  return bound === null ? null : number(parseDecimalText(bound as string));
}
