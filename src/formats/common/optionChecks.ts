import { isRecord } from './isRecord.js';
import type { OptionTest } from './checkOptions.js';

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isListOf = (value: unknown, accepts: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(accepts);
const hasId = (value: unknown): boolean => isRecord(value) && isText(value['id']);

type Tested = 'later' | 'text' | 'texts' | 'flag' | 'caller' | 'record' | 'source' | 'sources';
type Worded = 'duplicates' | 'allDuplicates' | 'parts' | 'incomplete';

/** @internal What options of several formats may be. */
export const OPTION_CHECKS: Readonly<Record<Tested, OptionTest> & Record<Worded, readonly string[]>> = {
  // whoever uses it says what it must be
  later: { expected: 'anything', accepts: () => true },
  text: { expected: 'text of at least one character', accepts: isText },
  texts: { expected: 'a list of texts', accepts: (value) => isListOf(value, (item) => typeof item === 'string') },
  flag: { expected: 'true or false', accepts: (value) => typeof value === 'boolean' },
  caller: { expected: 'a function', accepts: (value) => typeof value === 'function' },
  record: { expected: 'a record', accepts: isRecord },
  source: { expected: 'a source, a record with an id,', accepts: hasId },
  sources: { expected: 'a list of sources, records with ids,', accepts: (value) => isListOf(value, hasId) },
  duplicates: ['refuse', 'first', 'last'],
  allDuplicates: ['keep', 'refuse', 'first', 'last'],
  incomplete: ['refuse', 'report'],
  parts: ['leave-out', 'keep'],
};
