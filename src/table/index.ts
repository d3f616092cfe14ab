/**
 * Observations as columns, for millions of rows, and the calculators for them: exact, without an object for a row.
 *
 * @module china-asean/table
 */
export { aggregatePeriods } from './aggregatePeriods.js';
export { filter, type TableFilter } from './filter.js';
export type { Frequency } from './frequency.js';
export { groupSum } from './groupSum.js';
export { rows, type Row } from './rows.js';
export { select } from './select.js';
export { share } from './share.js';
export { table } from './table.js';
export { tableBuilder, type TableBuilder, type TableBuilderOptions } from './tableBuilder.js';
export { tableFromColumns, type ColumnNumber, type Columns, type TableOptions } from './tableFromColumns.js';
export type { Codes, Dictionary, Integers, Levels, Quotient, Quotients, Table } from './tableModel.js';
export { toSeries } from './toSeries.js';
export { yearOnYear } from './yearOnYear.js';
