import { ChinaAseanError, quote } from '../../errors.js';
import { checkOptions, type OptionCheck } from '../common/checkOptions.js';
import { isRecord } from '../common/isRecord.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { PARTNERS_CHECK } from '../common/partnersCheck.js';
import { numberForm } from '../csv/numberForm.js';
import { flagsIn } from './flagsIn.js';
import type { JsonStatOptions } from './jsonStatOptions.js';

const isPlace = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** @internal Refuses options that no reader of JSON-stat has but those that are told, and multipliers and words for statuses that are none. */
export function checkJsonStatOptions(
  caller: string,
  options: unknown,
  others: Readonly<Record<string, OptionCheck>>,
): void {
  checkOptions(caller, options, {
    dataset: {
      expected: 'a place from 0, or a name,',
      accepts: (value) => isPlace(value) || typeof value === 'string',
    },
    missing: OPTION_CHECKS.texts,
    multiplier: { expected: 'a power of ten, or several by categories,', accepts: isMultiplier },
    columns: OPTION_CHECKS.record,
    codes: OPTION_CHECKS.record,
    partners: PARTNERS_CHECK,
    ...others,
  });
  const { codes = {}, multiplier } = options as {
    readonly codes?: Readonly<Record<string, unknown>>;
    readonly multiplier?: JsonStatOptions['multiplier'];
  };
  for (const one of typeof multiplier === 'object' ? Object.values(multiplier) : [multiplier]) {
    numberForm(caller, { multiplier: one });
  }
  for (const [field, words] of Object.entries(codes)) {
    if (field !== 'status' || !isRecord(words)) continue;
    const odd = Object.values(words).find((word) => flagsIn(word as string) === null);
    if (odd !== undefined) refuse(caller, 'flags of SDMX with spaces between them as texts of codes.status', odd);
  }
}

function isMultiplier(value: unknown): boolean {
  const isOne = (one: unknown): boolean => typeof one === 'number' || typeof one === 'string';
  return isOne(value) || (isRecord(value) && Object.values(value).every(isOne));
}

function refuse(caller: string, expected: string, got: unknown): never {
  throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got ${quote(got)}`);
}
