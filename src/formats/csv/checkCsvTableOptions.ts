import { FREQUENCIES } from '../../table/frequency.js';
import type { OptionCheck } from '../common/checkOptions.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { PARTNERS_CHECK } from '../common/partnersCheck.js';
import { checkCsvOptions } from './checkCsvOptions.js';

/** @internal Refuses options that no reader of tables has but those that are told; names of columns are checked with the header. */
export function checkCsvTableOptions(
  caller: string,
  options: unknown,
  others: Readonly<Record<string, OptionCheck>> = {},
): void {
  const { texts, record, duplicates } = OPTION_CHECKS;
  checkCsvOptions(caller, options, {
    columns: record,
    dimensions: texts,
    codes: record,
    partners: PARTNERS_CHECK,
    duplicates,
    frequency: FREQUENCIES,
    ...others,
  });
}
