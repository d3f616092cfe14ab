/**
 * Answers of UN Comtrade on trade in goods, read into observations or a table.
 *
 * @module china-asean/comtrade
 */
export type { Attributes, MissingObservation, Reading, SafeReading } from '../common/reading.js';
export type {
  ReadableText,
  ReadPiece,
  StopSignal,
  StreamOptions,
  StreamProgress,
  TextReader,
  TextStream,
} from '../common/textStream.js';
export type { ComtradeMeasure, ComtradeOptions, ComtradeReadOptions, ComtradeTableOptions } from './comtradeOptions.js';
export { readComtrade } from './readComtrade.js';
export { readComtradeTable } from './readComtradeTable.js';
export { safeReadComtrade } from './safeReadComtrade.js';
export { safeReadComtradeTable } from './safeReadComtradeTable.js';
export { readComtradeStream, type ComtradeStreamOptions } from './readComtradeStream.js';
