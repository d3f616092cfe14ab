/**
 * JSON-stat: datasets of version 2.0 and 1 as tables.
 *
 * @module china-asean/json-stat
 */
export type { SafeReading } from '../common/reading.js';
export { readJsonStatTable, type JsonStatTableOptions } from './readJsonStatTable.js';
export { safeReadJsonStatTable } from './safeReadJsonStatTable.js';
