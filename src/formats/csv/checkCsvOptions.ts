import { checkOptions, type OptionCheck } from '../common/checkOptions.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';

/** @internal Refuses options that no reader of CSV has but those that are told; how numbers are written is checked when they are read. */
export function checkCsvOptions(caller: string, options: unknown, others: Readonly<Record<string, OptionCheck>>): void {
  const { flag, later, texts } = OPTION_CHECKS;
  checkOptions(caller, options, {
    delimiter: later,
    guardFormulas: flag,
    missing: texts,
    decimal: later,
    group: later,
    multiplier: later,
    ...others,
  });
}
