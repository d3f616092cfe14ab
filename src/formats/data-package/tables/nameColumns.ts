import type { Names } from '../../../model/names.js';
import { text } from './field.js';
import type { Cell, Field } from './table.js';

/** @internal The columns of names. */
export function nameFields(): readonly Field[] {
  return [
    text('name_en', 'Its name in English.'),
    text('name_zh', 'Its name in Chinese.'),
    text('name_local', 'Its name in the language of the place.'),
  ];
}

/** @internal The cells of `nameFields`. */
export function nameCells({ en, zh, local }: Names): readonly Cell[] {
  return [en, zh ?? null, local ?? null];
}
