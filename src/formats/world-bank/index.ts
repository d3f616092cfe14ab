/**
 * Answers of the World Bank's indicator API.
 *
 * @module china-asean/world-bank
 */
export type { Attributes, MissingObservation, Reading, SafeReading } from '../common/reading.js';
export { readWorldBank } from './readWorldBank.js';
export { readWorldBankTable } from './readWorldBankTable.js';
export { safeReadWorldBank } from './safeReadWorldBank.js';
export { safeReadWorldBankTable } from './safeReadWorldBankTable.js';
export type { WorldBankReadOptions, WorldBankTableOptions } from './worldBankOptions.js';
