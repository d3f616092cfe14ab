import { ChinaAseanError, quote } from '../errors.js';
import { listOf } from '../model/listOf.js';
import { KEY_DIMENSIONS, type Observation, type ObservationStatus } from '../model/observation.js';
import type { Observations } from '../model/selectObservations.js';
import { requireKeys } from '../requireKeys.js';
import { builderFor } from './builderFor.js';
import type { TableLevels, Table } from './tableModel.js';
import type { TableOptions } from './tableFromColumns.js';

const CALLER = 'tableFromObservations';
/**
 * Makes a table of observations: their key and unit are its dimensions, as far as any of them has it.
 *
 * @param observations - A dataset, or a list of observations.
 * @param options - The frequency, and what is done about several claims of one window.
 * @returns The table, with bounds and status flags.
 * @throws ChinaAseanError `invalid-table` when windows are of several frequencies, or several claims are of one key and window, or
 *   one says something else than a level: a growth rate, say; `invalid-argument` when there are no observations, or the options are others.
 *
 * @example
 * import { selectObservations } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 * import { rows, tableFromObservations } from 'china-asean/table';
 *
 * const filter = { indicator: 'goods-trade', reporter: 'CN', partner: 'VN', basis: 'customs-cny', periodKind: 'month' } as const;
 * const months = tableFromObservations(selectObservations(dataset, { ...filter, flow: 'export' }));
 * [...rows(months)][0]?.value; // => '97412300000'
 */
export function tableFromObservations(observations: Observations, options: TableOptions = {}): Table<TableLevels> {
  const list = listOf(CALLER, observations);
  requireKeys(CALLER, options, { frequency: true, duplicates: true });
  const names = KEY_DIMENSIONS.filter((name) => list.some((observation) => observation[name] !== undefined));
  const builder = builderFor(CALLER, { dimensions: [...names, 'unit'], bounds: true, status: true, ...options });
  for (const observation of list) {
    const { figure, period, status } = observation;
    requireLevel(observation);
    names.forEach((name, index) => {
      builder.dimension(index, observation[name] ?? '');
    });
    builder.dimension(names.length, figure.unit);
    builder.period(period);
    builder.value(figure.value);
    builder.bounds(figure.low, figure.high);
    builder.status(flagsOf(status));
    builder.endRow();
  }
  return builder.build();
}

function requireLevel({ id, figure: { measure } }: Observation): void {
  if (measure === 'level') return;
  const message = `${CALLER}: expected levels, got ${quote(measure)} in observation ${quote(id)}`;
  throw new ChinaAseanError('invalid-table', message, { measure, id });
}

function flagsOf(status: readonly ObservationStatus[]): string {
  return [...status].sort().join(' ');
}
