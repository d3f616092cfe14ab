import { FREQUENCIES } from '../../table/frequency.js';
import { checkCodes } from '../common/checkCodes.js';
import type { OptionCheck } from '../common/checkOptions.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { checkCsvOptions } from './checkCsvOptions.js';
import type { CsvTableOptions } from './csvTableOptions.js';

/** @internal Refuses options that no reader of tables has but those that are told. */
export function checkCsvTableOptions(
  caller: string,
  options: unknown,
  others: Readonly<Record<string, OptionCheck>> = {},
): void {
  const { text: name, texts, record, duplicates } = OPTION_CHECKS;
  const names = { dimensions: texts, period: name, value: name, low: name, high: name, status: name };
  checkCsvOptions(caller, options, { ...names, codes: record, duplicates, frequency: FREQUENCIES, ...others });
  checkCodes(caller, (options as CsvTableOptions).codes, ['period', 'status']);
}
