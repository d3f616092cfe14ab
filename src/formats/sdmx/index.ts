/**
 * SDMX: SDMX-CSV and SDMX-JSON data messages of any structure and layout; observations written and read without loss.
 *
 * @module china-asean/sdmx
 */
export type { CodeMap } from '../common/codeMap.js';
export type { Attributes, MissingObservation, Reading, SafeReading } from '../common/reading.js';
export type { TableField } from '../common/tableField.js';
export type { CsvField } from '../csv/csvField.js';
export type { CsvWriteOptions } from '../csv/csvWriteOptions.js';
export { readSdmx } from './readSdmx.js';
export { readSdmxTable } from './readSdmxTable.js';
export { safeReadSdmx } from './safeReadSdmx.js';
export { safeReadSdmxTable } from './safeReadSdmxTable.js';
export type { SdmxReadOptions, SdmxTableOptions } from './sdmxReadOptions.js';
export { writeSdmxCsv, type SdmxCsvWriteOptions } from './writeSdmxCsv.js';
export { writeSdmxJson, type SdmxJsonWriteOptions } from './writeSdmxJson.js';
export type {
  SdmxJsonComponent,
  SdmxJsonComponents,
  SdmxJsonData,
  SdmxJsonDataSet,
  SdmxJsonFormat,
  SdmxJsonLink,
  SdmxJsonMessage,
  SdmxJsonMeta,
  SdmxJsonStructure,
  SdmxJsonValue,
} from '../../schema/wire/sdmxJsonEnvelope.js';
