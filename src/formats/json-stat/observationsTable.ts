import { ChinaAseanError, type Issue } from '../../errors.js';
import { builderFor } from '../../table/builderFor.js';
import type { TableLevels, Table } from '../../table/tableModel.js';
import { TABLE_DIMENSIONS } from '../common/tableField.js';
import { withoutEmpty } from '../common/withoutEmpty.js';
import { requireLevel } from '../csv/requireLevel.js';
import { builtTable } from './builtTable.js';
import type { Cube } from './cubeOf.js';
import type { JsonStatTableOptions } from './jsonStatOptions.js';
import { ownCells } from './ownCells.js';
import { tableIssue } from './tableIssue.js';
import { unheldOwn } from './unheldOwn.js';

/** @internal A table of a dataset that `writeJsonStat` wrote of observations: it has the dimensions that `tableFromObservations` gives. */
export function observationsTable(
  caller: string,
  cube: Cube,
  own: Readonly<Record<string, unknown>>,
  { multiplier, missing, codes, partners, duplicates }: JsonStatTableOptions,
  issues: Issue[],
  others: Issue[],
): Table<TableLevels> | null {
  const odd = Object.entries({ multiplier, missing, codes, partners }).find(([, value]) => value !== undefined);
  if (odd !== undefined) {
    const expected = 'the option columns, since the layout of writeJsonStat says all itself';
    throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got the option ${odd[0]} alone`);
  }
  const before = issues.length;
  for (const issue of unheldOwn(cube, own)) others.push(issue);
  const dimensions = TABLE_DIMENSIONS.map((name) => ({ name, column: name, isNamed: false }));
  const builder = builderFor(caller, { dimensions: TABLE_DIMENSIONS, bounds: true, status: true, duplicates });
  const paths: Issue['path'][] = [];
  ownCells(caller, cube, own, undefined, issues, (_, reading, path) => {
    if (reading.kind === 'problems') {
      for (const issue of reading.issues) issues.push({ ...issue, path: [...path(), ...issue.path.slice(2)] });
    } else if (reading.kind === 'observation') {
      const { figure, period, status, ...key } = reading.observation;
      try {
        requireLevel(figure.measure);
      } catch (error) {
        issues.push(tableIssue(error, [...path(), 'measure']));
      }
      TABLE_DIMENSIONS.forEach((name, index) => {
        builder.dimension(index, name === 'unit' ? figure.unit : (key[name] ?? ''));
      });
      builder.period(period);
      builder.value(figure.value);
      builder.bounds(figure.low, figure.high);
      builder.status([...status].sort().join(' '));
      builder.endRow();
      paths.push(path());
    }
  });
  if (issues.length > before) return null;
  return withoutEmpty(
    builtTable(caller, builder, (row) => paths[row] ?? cube.path),
    dimensions,
  );
}
