import { ChinaAseanError, quote } from '../../errors.js';
import type { CsvField } from './csvField.js';
import type { CsvReadOptions } from './csvReadOptions.js';
import { fieldTexts } from './fieldTexts.js';
import { isPercent } from './isPercent.js';
import { TERMS } from './terms.js';

const NO_DEFAULT: readonly CsvField[] = ['id', 'value'];

/** @internal What fields stand for without a cell; what cannot be read as such is refused. */
export function constantsOf(
  caller: string,
  defaults: CsvReadOptions['defaults'],
  takesPercents: boolean,
): ReadonlyMap<CsvField, string> {
  const constants = new Map(fieldTexts(caller, 'defaults', defaults));
  for (const [field, text] of constants) {
    if (NO_DEFAULT.includes(field)) throw invalid(caller, `no default of ${field}`, text);
    if (!Object.hasOwn(TERMS, field) || (takesPercents && field === 'unit' && isPercent(text))) continue;
    try {
      TERMS[field as keyof typeof TERMS](text);
    } catch {
      throw invalid(caller, `a ${field} as defaults.${field}`, text);
    }
  }
  return constants;
}

function invalid(caller: string, expected: string, got: string): ChinaAseanError {
  return new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got ${quote(got)}`, { got });
}
