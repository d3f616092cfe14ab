import type { Decode } from '../common/decoderOf.js';
import { isOfPartners } from '../common/isOfPartners.js';
import { keyDecoder } from '../common/keyDecoder.js';
import { partnerIds } from '../common/partnerIds.js';
import { CSV_NUMBERS, type CsvField } from './csvField.js';
import type { CsvLayout } from './csvLayout.js';
import type { CsvReadOptions } from './csvReadOptions.js';

/** A field whose cells stand for other texts. */
export interface CodedField {
  readonly field: CsvField;
  /** The place of its column. */
  readonly place: number;
  readonly decode: Decode;
  /** The cells that stand for nothing. */
  readonly absent: readonly string[];
}

/** @internal The fields of a layout whose cells stand for other texts, and how these are read. */
export function codedFields({ places }: CsvLayout, options: CsvReadOptions): readonly CodedField[] {
  const { codes = {}, partners, missing = [] } = options;
  const ids = partners === undefined ? null : partnerIds(partners);
  return [...places].flatMap(([field, place]) => {
    const words = codes[field];
    if (words === undefined && (ids === null || !isOfPartners(field))) return [];
    const absent = CSV_NUMBERS.includes(field) ? ['', ...missing] : [''];
    return [{ field, place, decode: keyDecoder(field, words, ids), absent }];
  });
}
