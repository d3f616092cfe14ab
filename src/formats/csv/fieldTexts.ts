import { ChinaAseanError, quote } from '../../errors.js';
import { CSV_FIELDS, type CsvField } from './csvField.js';

/** @internal The texts that an option gives by fields, in their order; what is no field or no text is refused. */
export function fieldTexts(
  caller: string,
  option: string,
  texts: Readonly<Partial<Record<CsvField, string | undefined>>> = {},
): readonly (readonly [CsvField, string])[] {
  const refuse = (expected: string, got: unknown): never => {
    throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got ${quote(got)}`, { got });
  };
  const odd = Object.keys(texts).find((field) => !CSV_FIELDS.includes(field as CsvField));
  if (odd !== undefined) refuse(`fields of ${CSV_FIELDS.join(', ')} in ${option}`, odd);
  return CSV_FIELDS.flatMap((field) => {
    const text = texts[field];
    if (text === undefined) return [];
    if (typeof text !== 'string' || text === '') refuse(`a text as ${option}.${field}`, text);
    return [[field, text] as const];
  });
}
