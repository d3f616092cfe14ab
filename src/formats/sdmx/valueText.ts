import { isRecord } from '../common/isRecord.js';

/** @internal What a value of a message is as text: its id, or what it is itself; of several, a list. Nothing is an empty text. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const texts = value.map(valueText);
    return texts.length === 1 ? (texts[0] ?? '') : JSON.stringify(texts);
  }
  if (isRecord(value)) {
    const own = value['id'] ?? value['value'] ?? value['ids'] ?? value['values'];
    return own === undefined ? JSON.stringify(value) : valueText(own);
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
