/**
 * JSON-stat: datasets, collections and bundles of version 2.0 and 1 as observations or tables; both written without loss.
 *
 * @module china-asean/json-stat
 */
export type { CodeMap } from '../common/codeMap.js';
export type { Attributes, MissingObservation, Reading, SafeReading } from '../common/reading.js';
export type {
  JsonStatCategory,
  JsonStatCells,
  JsonStatCollection,
  JsonStatDataset,
  JsonStatDimension,
  JsonStatExtension,
  JsonStatRole,
  JsonStatUnit,
} from './jsonStatMessage.js';
export type {
  JsonStatField,
  JsonStatOptions,
  JsonStatReadOptions,
  JsonStatTableField,
  JsonStatTableOptions,
} from './jsonStatOptions.js';
export type { TableField } from '../common/tableField.js';
export type { JsonStatTableWriteOptions, JsonStatWriteOptions } from './jsonStatWriteOptions.js';
export { readJsonStat } from './readJsonStat.js';
export { readJsonStatTable } from './readJsonStatTable.js';
export { safeReadJsonStat } from './safeReadJsonStat.js';
export { safeReadJsonStatTable } from './safeReadJsonStatTable.js';
export { writeJsonStat } from './writeJsonStat.js';
export { writeJsonStatTable } from './writeJsonStatTable.js';
