import { isChinaAseanError, quote, type Issue } from '../../errors.js';
import type { Period } from '../../period/period.js';
import { STATUS_FLAGS } from '../../model/observation.js';
import { tableBuilder } from '../../table/tableBuilder.js';
import type { Levels, Table } from '../../table/tableModel.js';
import { checkOptions } from '../common/checkOptions.js';
import { isRecord } from '../common/isRecord.js';
import { parseJson } from '../common/parseJson.js';
import { periodIn } from '../common/periodIn.js';
import { refuseInput } from '../common/refuseInput.js';
import { cubeOf, type Cube } from './cubeOf.js';
import { datasetsIn } from './datasetsIn.js';

/** What `readJsonStatTable` may be told. */
export interface JsonStatTableOptions {
  /** Which dataset of several is read, from 0. Default: there must be one only. */
  readonly dataset?: number | undefined;
  /** The id of the dimension that is time. Default: the one whose role it is. */
  readonly time?: string | undefined;
  /** Texts that stand for a missing number, such as `'..'`. Default: only `null`. */
  readonly missing?: readonly string[] | undefined;
}

const CALLER = 'readJsonStatTable';

/**
 * Reads a JSON-stat dataset of version 2.0 or 1 as columns. Cells that are `null` are rows without a number.
 *
 * Shape: the dimensions are those of the dataset but time, by their ids. Status flags of SDMX are kept; other texts are not.
 * Units: as the dataset has them; nothing is multiplied.
 *
 * @param input - JSON text, its bytes, or what was parsed.
 * @param options - Which dataset, which dimension is time, and what stands for a missing number.
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
export function readJsonStatTable(input: unknown, options: JsonStatTableOptions = {}): Table<Levels> {
  checkOptions(CALLER, options, {
    dataset: { expected: 'a place from 0', accepts: (value) => Number.isSafeInteger(value) && Number(value) >= 0 },
    time: { expected: 'an id', accepts: (value) => typeof value === 'string' },
    missing: {
      expected: 'texts',
      accepts: (value) => Array.isArray(value) && value.every((x) => typeof x === 'string'),
    },
  });
  const issues: Issue[] = [];
  const datasets = datasetsIn(parseJson(CALLER, input), issues);
  if (datasets.length > 1 && options.dataset === undefined) {
    const message = `expected one dataset, got ${datasets.length}: choose one with the option dataset`;
    issues.push({ code: 'several-datasets', path: [], message });
  }
  const chosen = datasets[options.dataset ?? 0];
  if (chosen === undefined && issues.length === 0) {
    const message = `expected a dataset at the place ${options.dataset}, got ${datasets.length} datasets`;
    issues.push({ code: 'no-such-dataset', path: [], message });
  }
  const cube = chosen === undefined || issues.length > 0 ? null : cubeOf(chosen.dataset, chosen.path, issues);
  const table = cube === null ? null : tableOf(cube, options, issues);
  refuseInput(CALLER, 'a dataset of JSON-stat', issues);
  return table as Table<Levels>;
}

function tableOf(cube: Cube, { time, missing = [] }: JsonStatTableOptions, issues: Issue[]): Table<Levels> | null {
  const { dimensions, path, value: values } = cube;
  const before = issues.length;
  const [timeId, ...more] = time === undefined ? cube.time : [time];
  const at = dimensions.findIndex(({ id }) => id === timeId);
  if (at < 0 || more.length > 0) {
    const message = `expected one dimension of time among ${dimensions.map(({ id }) => quote(id)).join(', ')}, got ${quote(timeId)}: name it with the option time`;
    issues.push({ code: 'no-time', path: [...path, 'role', 'time'], message });
    return null;
  }
  const others = dimensions.filter((_, index) => index !== at).map(({ id }) => id);
  const periods = (dimensions[at]?.categories ?? []).map((text) =>
    periodIn(text, [...path, 'dimension', timeId as string], issues),
  );
  try {
    const builder = tableBuilder({ dimensions: others, status: true });
    const put = (place: number, value: unknown): void => {
      if (typeof value !== 'number' && value !== null && !missing.includes(value as string)) {
        const message = `expected a number or null, got ${quote(value)}: name texts for missing numbers with the option missing`;
        issues.push({ code: 'invalid-value', path: [...path, 'value', place], message });
        return;
      }
      let rest = place;
      for (let index = dimensions.length - 1, other = others.length - 1; index >= 0; index -= 1) {
        const categories = dimensions[index]?.categories ?? [];
        const category = rest % categories.length;
        rest = Math.floor(rest / categories.length);
        if (index === at) builder.period(periods[category] as Period);
        else builder.dimension(other--, categories[category] as string);
      }
      if (typeof value === 'number') builder.value(value);
      builder.status(statusAt(cube.status, place));
      builder.endRow();
    };
    if (issues.length > before) return null;
    if (Array.isArray(values))
      values.forEach((value, place) => {
        put(place, value);
      });
    else for (const [place, value] of Object.entries(values)) put(Number(place), value);
    return issues.length > before ? null : builder.build();
  } catch (error) {
    if (!isChinaAseanError(error)) throw error;
    issues.push({ code: error.code, path, message: error.message.replace(/^\w+: /u, '') });
    return null;
  }
}

function statusAt(status: unknown, place: number): string {
  const text: unknown = Array.isArray(status)
    ? status[place]
    : isRecord(status)
      ? Object.hasOwn(status, place)
        ? status[String(place)]
        : undefined
      : status;
  return STATUS_FLAGS.find((flag) => flag === text) ?? '';
}
