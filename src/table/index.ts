/**
 * Observations as columns, for millions of rows, and the calculators for them: exact, without an object for a row.
 *
 * @module china-asean/table
 */
export { aggregatePeriods } from './aggregatePeriods.js';
export { compoundGrowth } from './compoundGrowth.js';
export { concentration } from './concentration.js';
export { contributionToGrowth, type ContributionOptions } from './contributionToGrowth.js';
export { decumulate } from './decumulate.js';
export { filter, type TableFilter } from './filter.js';
export type { Frequency } from './frequency.js';
export { groupSum } from './groupSum.js';
export { indexNumber } from './indexNumber.js';
export { joinPartner, type Mirrors } from './joinPartner.js';
export { periodAt } from './periodAt.js';
export { rank, type RankOptions } from './rank.js';
export { revealedComparativeAdvantage, type AdvantageDimensions } from './revealedComparativeAdvantage.js';
export { rows, type Row } from './rows.js';
export { select } from './select.js';
export { share } from './share.js';
export { table } from './table.js';
export { tableBuilder, type TableBuilder, type TableBuilderOptions } from './tableBuilder.js';
export type { ColumnNumber } from './integerColumn.js';
export { tableFromColumns, type Columns, type TableOptions } from './tableFromColumns.js';
export type { Codes, Dictionary, FormulaName, Integers, Levels, Operand, Results, Table } from './tableModel.js';
export { toSeries } from './toSeries.js';
export { yearOnYear } from './yearOnYear.js';
