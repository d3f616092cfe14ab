import { decoderOf, type Decode } from '../common/decoderOf.js';
import { partnerIds } from '../common/partnerIds.js';
import type { CsvField } from './csvField.js';
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

// prettier-ignore
const NUMBERS: readonly CsvField[] = ['value', 'low', 'high', 'growth', 'growth_low', 'growth_high', 'share', 'share_low', 'share_high'];

/** @internal The fields of a layout whose cells stand for other texts, and how these are read. */
export function codedFields({ places }: CsvLayout, options: CsvReadOptions): readonly CodedField[] {
  const { codes = {}, partners, missing = [] } = options;
  const ids = partners === undefined ? null : partnerIds(partners);
  return [...places].flatMap(([field, place]) => {
    const words = codes[field];
    const names = field === 'partner' || field === 'reporter' ? ids : null;
    if (words === undefined && names === null) return [];
    const wordFor = decoderOf(field, words);
    const decode: Decode =
      names === null
        ? wordFor
        : (cell) => {
            const word = wordFor(cell);
            return names(word ?? cell) ?? word;
          };
    return [{ field, place, decode, absent: NUMBERS.includes(field) ? ['', ...missing] : [''] }];
  });
}
