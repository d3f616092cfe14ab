import { checkOptions, type OptionCheck } from '../common/checkOptions.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { PARTNERS_CHECK } from '../common/partnersCheck.js';

/** @internal Refuses options that no reader of answers of UN Comtrade has but those that are told; flows are checked when rows are read. */
export function checkComtradeOptions(
  caller: string,
  options: unknown,
  others: Readonly<Record<string, OptionCheck>> = {},
): void {
  checkOptions(caller, options, {
    partners: PARTNERS_CHECK,
    flows: OPTION_CHECKS.texts,
    breakdowns: OPTION_CHECKS.parts,
    incomplete: OPTION_CHECKS.incomplete,
    duplicates: OPTION_CHECKS.duplicates,
    ...others,
  });
}
