import type { OptionTest } from './checkOptions.js';
import { isRecord } from './isRecord.js';

/** @internal What the option `partners` may be where texts are looked up among ids, names and codes. */
export const PARTNERS_CHECK: OptionTest = {
  expected: 'a list of partners, records with ids, names and codes,',
  accepts: (value) => Array.isArray(value) && value.every(isPartner),
};

function isPartner(value: unknown): boolean {
  if (!isRecord(value) || typeof value['id'] !== 'string') return false;
  const texts = [value['names'], value['codes']];
  return texts.every(
    (some) => isRecord(some) && Object.values(some).every((text) => text === undefined || typeof text === 'string'),
  );
}
