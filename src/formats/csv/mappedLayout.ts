import { ChinaAseanError } from '../../errors.js';
import { refuseInput } from '../common/refuseInput.js';
import { constantsOf } from './constantsOf.js';
import type { CsvLayout } from './csvLayout.js';
import type { CsvReadOptions } from './csvReadOptions.js';
import type { CsvField } from './csvField.js';
import { fieldTexts } from './fieldTexts.js';
import { NEEDED } from './needed.js';
import { noColumn } from './noColumn.js';

/** What a layout is made from that is told by options alone. */
interface MappedColumns {
  readonly columns: Readonly<Partial<Record<CsvField, string | undefined>>>;
  readonly defaults: CsvReadOptions['defaults'];
}

/** @internal The columns that are named and no others; options that make no sense are refused, and a header that lacks what they name. */
export function mappedLayout(caller: string, header: readonly string[], given: MappedColumns): CsvLayout {
  const constants = constantsOf(caller, given.defaults, false);
  const columns = fieldTexts(caller, 'columns', given.columns);
  const named = new Set([...columns.map(([field]) => field), ...constants.keys()]);
  const refuse = (fields: readonly string[], expected: string): void => {
    if (fields.length === 0) return;
    const message = `${caller}: expected ${expected} of ${fields.join(', ')}, got none`;
    throw new ChinaAseanError('invalid-argument', message, { fields });
  };
  refuse(
    NEEDED.filter((field) => !named.has(field)),
    'a column or a default',
  );
  refuse(
    ['value' as const].filter((field) => !named.has(field)),
    'a column',
  );
  const places = new Map(columns.map(([field, name]) => [field, header.indexOf(name)] as const));
  refuseInput(
    caller,
    'CSV with the columns that are named',
    columns.filter(([field]) => places.get(field) === -1).map(([, name]) => noColumn(name, header)),
  );
  const mapped = new Set(places.values());
  return { places, constants, others: [...header.keys()].filter((place) => !mapped.has(place)), isOwn: false };
}
