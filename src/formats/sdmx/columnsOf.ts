import { excerpt, quote } from '../../errors.js';
import { refuseInput } from '../common/refuseInput.js';
import type { CsvField } from '../csv/csvField.js';
import { noComponent } from './noComponent.js';
import { ownColumns } from './ownStructure.js';
import type { SdmxReadOptions } from './sdmxReadOptions.js';
import type { SdmxSheet } from './sdmxSheet.js';

/** The components of fields. */
export type Columns = Readonly<Partial<Record<CsvField, string | undefined>>>;

const WHAT = 'an SDMX message of observations';

/** @internal The components of the fields: those that are named, else those of the package's own structure; what is not there is refused. */
export function columnsOf(caller: string, { header }: SdmxSheet, { columns }: SdmxReadOptions): Columns {
  if (columns === undefined) {
    const lacking = Object.values(ownColumns()).filter((id) => !header.includes(id));
    if (lacking.length === 0) return ownColumns();
    const message = `expected the package's own structure, or another with the option columns, got the components ${excerpt(header.map(quote).join(', '))}`;
    refuseInput(caller, WHAT, [{ code: 'other-structure', path: [], message }]);
  }
  const status = header.includes('OBS_STATUS') ? { status: 'OBS_STATUS' } : {};
  const all: Columns = { period: 'TIME_PERIOD', value: 'OBS_VALUE', ...status, ...columns };
  const unknown = Object.values(all).filter((id): id is string => typeof id === 'string' && !header.includes(id));
  refuseInput(
    caller,
    WHAT,
    unknown.map((id) => noComponent(id, header)),
  );
  return all;
}
