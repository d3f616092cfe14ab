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
    if (takesPercents && field === 'unit' && isPercent(text)) continue;
    try {
      termOf(field)?.(text);
    } catch (error) {
      if (!isChinaAseanError(error)) throw error;
      throw invalid(`${caller}: defaults.${field}: ${bareMessage(error)}`, text);
    }
  }
  return constants;
}

// growth and share have words of their own, of which the measures of growth are fewer
function termOf(field: CsvField): ((text: string) => unknown) | undefined {
  const name = field === 'growth_measure' ? 'growthMeasure' : field.replace(/^(?:growth|share)_/u, '');
  return Object.hasOwn(TERMS, name) ? TERMS[name as keyof typeof TERMS] : undefined;
}

function invalid(message: string, got: string): ChinaAseanError {
  return new ChinaAseanError('invalid-argument', message, { got });
}
