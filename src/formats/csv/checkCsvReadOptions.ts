import { checkCodes } from '../common/checkCodes.js';
import type { OptionTest } from '../common/checkOptions.js';
import { isRecord } from '../common/isRecord.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { checkCsvOptions } from './checkCsvOptions.js';
import { CSV_FIELDS } from './csvField.js';
import type { CsvReadOptions } from './csvReadOptions.js';

const PERCENTS: readonly unknown[] = ['growth', 'share'];

/** @internal Refuses options that `readCsv` does not have; how numbers are written is checked when they are read. */
export function checkCsvReadOptions(caller: string, options: CsvReadOptions): void {
  const { record, sources } = OPTION_CHECKS;
  const partners: OptionTest = {
    expected: 'a list of partners, records with ids, names and codes,',
    accepts: (value) => Array.isArray(value) && value.every(isPartner),
  };
  const percent: OptionTest = {
    expected: 'a list of growth and share (a value has the unit "%")',
    accepts: (value) => Array.isArray(value) && value.every((field) => PERCENTS.includes(field)),
  };
  const duplicates = ['keep', ...OPTION_CHECKS.duplicates];
  checkCsvOptions(caller, options, {
    columns: record,
    defaults: record,
    codes: record,
    partners,
    percent,
    duplicates,
    sources,
  });
  checkCodes(caller, options.codes, CSV_FIELDS);
}

function isPartner(value: unknown): boolean {
  if (!isRecord(value) || typeof value['id'] !== 'string') return false;
  const texts = [value['names'], value['codes']];
  return texts.every(
    (some) => isRecord(some) && Object.values(some).every((text) => text === undefined || typeof text === 'string'),
  );
}
