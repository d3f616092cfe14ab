import { FREQUENCIES } from '../../table/frequency.js';
import type { OptionCheck } from '../common/checkOptions.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { checkCsvOptions } from './checkCsvOptions.js';

/** @internal Refuses options that no reader of tables has but those that are told. */
export function checkCsvTableOptions(
  caller: string,
  options: unknown,
  others: Readonly<Record<string, OptionCheck>> = {},
): void {
  const { text: name, texts, duplicates } = OPTION_CHECKS;
  const names = { dimensions: texts, period: name, value: name, low: name, high: name, status: name };
  checkCsvOptions(caller, options, { ...names, duplicates, frequency: FREQUENCIES, ...others });
}
