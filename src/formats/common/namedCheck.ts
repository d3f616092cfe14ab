import type { OptionTest } from './checkOptions.js';
import { isRecord } from './isRecord.js';

/** @internal What an option may be whose records tell what ids are called, such as `partners`. */
export function namedCheck(records: string): OptionTest {
  return {
    expected: `a list of ${records}, records with ids and names,`,
    accepts: (value) => Array.isArray(value) && Array.from<unknown>(value).every(isNamed), // a list may have holes
  };
}

function isNamed(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value['names'])) return false;
  const { en, zh = '', local = '' } = value['names'];
  return [value['id'], en].every((text) => isText(text) && text !== '') && [zh, local].every(isText);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
