import { checkCodes } from '../common/checkCodes.js';
import type { OptionTest } from '../common/checkOptions.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { PARTNERS_CHECK } from '../common/partnersCheck.js';
import { checkCsvOptions } from './checkCsvOptions.js';
import { CSV_FIELDS } from './csvField.js';
import type { CsvReadOptions } from './csvReadOptions.js';

const PERCENTS: readonly unknown[] = ['growth', 'share'];

/** @internal Refuses options that `readCsv` does not have; how numbers are written is checked when they are read. */
export function checkCsvReadOptions(caller: string, options: CsvReadOptions): void {
  const { record, sources, allDuplicates } = OPTION_CHECKS;
  const percent: OptionTest = {
    expected: 'a list of growth and share (a value has the unit "%")',
    accepts: (value) => Array.isArray(value) && value.every((field) => PERCENTS.includes(field)),
  };
  checkCsvOptions(caller, options, {
    columns: record,
    defaults: record,
    codes: record,
    partners: PARTNERS_CHECK,
    percent,
    duplicates: allDuplicates,
    sources,
  });
  checkCodes(caller, options.codes, CSV_FIELDS);
}
