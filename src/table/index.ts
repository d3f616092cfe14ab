/**
 * Observations as columns, for millions of rows, and the calculators for them: exact, without an object for a row.
 *
 * @module china-asean/table
 */
export { accumulate } from './accumulate.js';
export { compoundGrowth } from './compoundGrowth.js';
export { contributionToGrowth, type TableContributionOptions } from './contributionToGrowth.js';
export { decumulate } from './decumulate.js';
export { filter } from './filter.js';
export type { Frequency } from './frequency.js';
export { groupSum } from './groupSum.js';
export { herfindahlHirschman } from './herfindahlHirschman.js';
export { indexNumber } from './indexNumber.js';
export { levelsOf, type LevelsOfOptions } from './levelsOf.js';
export { mirror, type Mirrors } from './mirror.js';
export { periodAt } from './periodAt.js';
export { rank, type TableRankOptions } from './rank.js';
export { revealedComparativeAdvantage, type AdvantageDimensions } from './revealedComparativeAdvantage.js';
export type {
  CalculatedRow,
  KnownLevelRow,
  LevelRow,
  MissingLevelRow,
  NotCalculatedRow,
  ResultRow,
  Row,
} from './row.js';
export { rows } from './rows.js';
export { select } from './select.js';
export { shares } from './shares.js';
export { tableFromObservations } from './tableFromObservations.js';
export { tableBuilder } from './tableBuilder.js';
export type { TableBuilder, TableBuilderOptions } from './builderFor.js';
export type { ColumnNumber } from './integerColumn.js';
export { tableFromColumns, type Columns, type TableOptions } from './tableFromColumns.js';
export type { TableFilter } from './tableFilter.js';
export type {
  Codes,
  Dictionary,
  FormulaName,
  Integers,
  TableLevels,
  TableOperand,
  TableResults,
  Table,
} from './tableModel.js';
export { yearOnYear } from './yearOnYear.js';
