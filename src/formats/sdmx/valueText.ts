import { fieldText } from '../common/fieldText.js';

/**
 * @internal A value of a message as text; of several, and of one in several languages, as JSON. Nothing is an empty text; `null` is what
 * no text can hold, as what was not read from JSON may be.
 */
export function valueText(value: unknown): string | null {
  if (!Array.isArray(value)) return textOf(value);
  const texts = value.map(textOf);
  if (texts.includes(null)) return null;
  return texts.length === 1 ? (texts[0] ?? '') : JSON.stringify(texts);
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? '' : fieldText(value);
}
