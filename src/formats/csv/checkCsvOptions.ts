import { checkOptions, type OptionCheck } from '../common/checkOptions.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';

/** @internal Refuses options that no reader of CSV has but those that are told; how numbers are written is checked when they are read. */
export function checkCsvOptions(caller: string, options: unknown, others: Readonly<Record<string, OptionCheck>>): void {
  const any: OptionCheck = { expected: 'anything', accepts: () => true };
  checkOptions(caller, options, {
    delimiter: any,
    guardFormulas: OPTION_CHECKS.flag,
    missing: OPTION_CHECKS.texts,
    decimal: any,
    group: any,
    multiplier: any,
    ...others,
  });
}
