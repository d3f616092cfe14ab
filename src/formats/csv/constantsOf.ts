import { ChinaAseanError, isChinaAseanError, quote } from '../../errors.js';
import { bareMessage } from '../common/bareMessage.js';
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
    if (NO_DEFAULT.includes(field))
      throw invalid(`${caller}: expected no default of ${field}, got ${quote(text)}`, text);
    if (!Object.hasOwn(TERMS, field) || (takesPercents && field === 'unit' && isPercent(text))) continue;
    try {
      TERMS[field as keyof typeof TERMS](text);
    } catch (error) {
      if (!isChinaAseanError(error)) throw error;
      throw invalid(`${caller}: defaults.${field}: ${bareMessage(error)}`, text);
    }
  }
  return constants;
}

function invalid(message: string, got: string): ChinaAseanError {
  return new ChinaAseanError('invalid-argument', message, { got });
}
