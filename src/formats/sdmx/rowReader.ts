import type { Issue } from '../../errors.js';
import type { CsvLayout } from '../csv/csvLayout.js';
import { mappedLayout } from '../csv/mappedLayout.js';
import { numberForm } from '../csv/numberForm.js';
import { observationReader, type RowReading } from '../csv/observationReader.js';
import { columnsOf } from './columnsOf.js';
import { OWN_DIMENSIONS } from './ownStructure.js';
import { rowPreparer } from './rowPreparer.js';
import type { SdmxReadOptions } from './sdmxReadOptions.js';
import type { DoubtfulCell, SdmxSheet } from './sdmxSheet.js';
import { SDMX_MISSING } from './sdmxMissing.js';
import { unheldPeriod } from './unheldPeriod.js';
import { widenedFigure } from './widenedFigure.js';

const FLAGS = 'flags of OBS_STATUS';

/** What a row of a message says, with its place where it cannot be read, or has a window that no period can be. */
export type SdmxRowReading = RowReading | { readonly kind: 'unheld'; readonly issue: Issue };

type Bound = 'low' | 'high' | 'growth_low' | 'growth_high' | 'share_low' | 'share_high';

type ReadRow = (
  cells: readonly string[],
  path: () => Issue['path'],
  doubtful: readonly DoubtfulCell[],
) => SdmxRowReading;

/** @internal Makes what reads the rows of a message as observations; a message without the components is refused. */
export function rowReader(sheet: SdmxSheet, options: SdmxReadOptions): ReadRow {
  const columns = columnsOf('readSdmx', sheet, options);
  const { status, ...others } = columns;
  const header = status === undefined ? sheet.header : [...sheet.header, FLAGS];
  const all = mappedLayout('readSdmx', header, {
    columns: status === undefined ? others : { ...others, status: FLAGS },
    defaults: options.defaults,
  });
  const layout = options.columns === undefined ? withoutDefaults(all) : all;
  const prepare = rowPreparer(sheet, columns, options);
  const readRow = observationReader(header, layout, SDMX_MISSING, numberForm('readSdmx', {}));
  const at = (name: string | undefined): number => (name === undefined ? -1 : sheet.header.indexOf(name));
  const [time, start] = [at(columns.period), at('REPORTING_YEAR_START_DAY')];
  const code = (cells: readonly string[], place: number): string => sheet.codeAt(place, cells[place] ?? '');
  return (given, path, doubtful) => {
    const reason = unheldPeriod(code(given, time), code(given, start));
    if (reason !== null) {
      const issue = { code: 'unheld-period', path: [...path(), columns.period ?? ''], message: reason };
      return { kind: 'unheld', issue };
    }
    const row = prepare(given);
    const reading = readRow(row.cells, () => 0);
    if (reading.kind === 'problems' || row.problems.length > 0) {
      const issues = row.problems.map(({ code, message, component }) => ({
        code,
        path: [...path(), component],
        message,
      }));
      // what a code stands for is told once
      const told = new Set<unknown>(row.problems.map(({ component }) => component));
      const others = reading.kind === 'problems' ? reading.issues.filter((issue) => !told.has(issue.path[2])) : [];
      return {
        kind: 'problems',
        issues: [...others.map((issue) => ({ ...issue, path: [...path(), ...issue.path.slice(2)] })), ...issues],
      };
    }
    if (reading.kind === 'missing' || doubtful.length === 0) return reading;
    const numberOf = (field: 'value' | 'growth' | 'share', low: Bound, high: Bound): number | undefined =>
      columns[low] === undefined && columns[high] === undefined
        ? doubtful.find(({ place }) => place === at(columns[field]))?.number
        : undefined;
    const { observation } = reading;
    return {
      ...reading,
      observation: Object.freeze({
        ...observation,
        figure: widenedFigure(observation.figure, numberOf('value', 'low', 'high'), row.power),
        ...(observation.growth && {
          growth: widenedFigure(observation.growth, numberOf('growth', 'growth_low', 'growth_high'), 0),
        }),
        ...(observation.share && {
          share: widenedFigure(observation.share, numberOf('share', 'share_low', 'share_high'), 0),
        }),
      }),
    };
  };
}

// what prepares rows tells dimensions that do not apply from those that are empty
function withoutDefaults(layout: CsvLayout): CsvLayout {
  const own: ReadonlySet<string> = new Set(OWN_DIMENSIONS.map(([field]) => field));
  return { ...layout, constants: new Map([...layout.constants].filter(([field]) => !own.has(field))) };
}
