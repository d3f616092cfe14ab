import { ChinaAseanError, isChinaAseanError, quote, type Issue } from '../../errors.js';
import type { DecimalText } from '../../figure/decimal.js';
import { parseDecimalText } from '../../figure/parseDecimalText.js';
import type { Period } from '../../period/period.js';
import { builderFor, type RowBuilder } from '../../table/builderFor.js';
import type { TableLevels, Table } from '../../table/tableModel.js';
import { isRecord } from '../common/isRecord.js';
import type { NamedDimension } from '../common/namedDimensions.js';
import { builtTable } from './builtTable.js';
import { categoriesAt } from './categoriesAt.js';
import type { Cube } from './cubeOf.js';
import { eachCell } from './eachCell.js';
import type { JsonStatTableOptions } from './jsonStatOptions.js';
import { multipliersOf, type NumberReader } from './multipliersOf.js';
import { NORMAL } from './normal.js';
import { OWN_FIELD, ownExtension } from './ownExtension.js';
import { ownField } from './ownField.js';
import { statusWords } from './statusWords.js';
import { tableIssue } from './tableIssue.js';
import { tableKeys, type TableKey } from './tableKeys.js';
import { timeOf } from './timeOf.js';
import { unheldFields } from './unheldFields.js';
import { unheldWords } from './unheldWords.js';

type Fields = Readonly<Record<string, unknown>>;

const OF_OWN = ['layout', 'exact', 'low', 'high', 'unit', 'warnings', 'reason'];

/** @internal A table of a cube, without an object for any cell; `null` where something is wrong, which is put among the issues. */
export function cubeTable(
  caller: string,
  cube: Cube,
  named: readonly NamedDimension[],
  options: JsonStatTableOptions,
  issues: Issue[],
  others: Issue[],
): Table<TableLevels> | null {
  const { dimensions, path } = cube;
  const { missing = [], codes = {}, columns = {} } = options;
  const before = issues.length;
  const time = timeOf(cube, columns.period, 'columns.period', codes['period'], issues);
  const readerAt = multipliersOf(caller, cube, options, false, issues);
  const own = ownExtension(cube.written, 'table');
  const { exact, bounds } = ownTexts(own, cube, issues);
  const keys = time === null ? [] : tableKeys(caller, cube, named, time.at, options, issues);
  if (time === null || issues.length > before) return null;
  for (const issue of unheldFields(cube, { notes: true, own: own === null ? null : OF_OWN })) others.push(issue);
  for (const issue of unheldWords(cube)) others.push(issue);
  const at = categoriesAt(dimensions);
  const flagsOf = statusWords(codes['status'], path, issues);
  const strange = new Map<string, number>();
  const places: number[] = [];
  let builder: RowBuilder;
  try {
    builder = builderFor(caller, {
      dimensions: keys.map(({ name }) => name),
      bounds: bounds !== null,
      status: cube.status !== null,
      duplicates: options.duplicates,
    });
    eachCell(cube, missing, issues, (place, value, status) => {
      const categories = at(place);
      builder.period(time.periods[categories[time.at] as number] as Period);
      for (let column = 0; column < keys.length; column += 1) {
        const { index, texts } = keys[column] as TableKey;
        builder.dimension(column, texts[categories[index] as number] as string);
      }
      try {
        const { isPlain, number } = readerAt(categories);
        if (Object.hasOwn(exact, place)) builder.value(number(exactText(exact[String(place)], value)));
        else if (typeof value === 'number') builder.value(isPlain ? value : number(value));
        if (bounds !== null) builder.bounds(boundAt(bounds.low, place, number), boundAt(bounds.high, place, number));
      } catch (error) {
        if (!isChinaAseanError(error, 'invalid-decimal')) throw error;
        issues.push(tableIssue(error, [...path, 'value', place]));
      }
      if (status !== '') {
        const flags = flagsOf(status);
        if (flags === null) strange.set(status, (strange.get(status) ?? 0) + 1);
        else if (flags !== NORMAL) builder.status(sorted(flags));
      }
      places.push(place);
      builder.endRow();
    });
  } catch (error) {
    issues.push(tableIssue(error, path));
    return null;
  }
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
  if (issues.length > before) return null;
  return builtTable(caller, builder, (row) => [...path, 'value', places[row] ?? 0]);
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
