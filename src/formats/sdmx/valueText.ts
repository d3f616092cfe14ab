/** @internal A value of a message as text; of several, and of one in several languages, as JSON. Nothing is an empty text. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const texts = value.map(valueText);
    return texts.length === 1 ? (texts[0] ?? '') : JSON.stringify(texts);
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
