/**
 * CSV: the package's own table of observations, and tables of columns, written and read without loss; and any tidy table.
 *
 * @module china-asean/csv
 */
export type { CodeMap } from '../common/codeMap.js';
export type { Attributes, MissingObservation, Reading, SafeReading } from '../common/reading.js';
export type { TableField } from '../common/tableField.js';
export type {
  ReadableText,
  ReadPiece,
  StopSignal,
  StreamOptions,
  StreamProgress,
  TextReader,
  TextStream,
} from '../common/textStream.js';
export type { CsvField } from './csvField.js';
export type { CsvReadOptions } from './csvReadOptions.js';
export type { CsvTableOptions } from './csvTableOptions.js';
export type { CsvNumberOptions } from './csvNumberOptions.js';
export type { CsvTextOptions } from './csvTextOptions.js';
export type { CsvWriteOptions } from './csvWriteOptions.js';
export { readCsv } from './readCsv.js';
export { readCsvTable } from './readCsvTable.js';
export { safeReadCsv } from './safeReadCsv.js';
export { safeReadCsvTable } from './safeReadCsvTable.js';
export { readCsvStream, type CsvStreamOptions } from './readCsvStream.js';
export { writeCsv } from './writeCsv.js';
export { writeCsvTable } from './writeCsvTable.js';
