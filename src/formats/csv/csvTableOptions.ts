import type { TradePartner } from '../../model/tradePartner.js';
import type { TableOptions } from '../../table/tableFromColumns.js';
import type { CodeMap } from '../common/codeMap.js';
import type { TableField } from '../common/tableField.js';
import type { CsvNumberOptions } from './csvNumberOptions.js';
import type { CsvTextOptions } from './csvTextOptions.js';

/** How a table is read from CSV. */
export interface CsvTableOptions extends CsvTextOptions, CsvNumberOptions, TableOptions {
  /**
   * The names of the columns by the fields that they hold. A column of `indicator`, `reporter`, `partner`, `asset`, `flow`, `basis` or `unit`
   * is a dimension called by the field. Default: those of the names `period` and `value`; `low`, `high` and `status` too where no
   * `dimensions` are named.
   */
  readonly columns?: Readonly<Partial<Record<TableField, string | undefined>>> | undefined;
  /**
   * Further columns that are dimensions, called by their own names. Rows are sorted by the fields among the dimensions, in the order of a
   * key, then by these. Default: all other columns but reason, warnings and the unit of results; of the package's own table of
   * observations, the fields of a key that any row has, and the unit.
   */
  readonly dimensions?: readonly string[] | undefined;
  /**
   * What cells stand for, by `period`, `status` or the name of a dimension: `{ period: periodFromText, partner: { Vietnam: 'VN' } }`. Cells
   * that a record does not name stay. Default: none.
   */
  readonly codes?: Readonly<Record<string, CodeMap | undefined>> | undefined;
  /**
   * Partners, of a dataset say, whose ids, names and codes cells of the dimensions `partner` and `reporter` may have, as in `CsvReadOptions`.
   * One of the two must be there. Default: none.
   */
  readonly partners?: readonly TradePartner[] | undefined;
  /** Texts that stand for a missing number, such as `'NA'` or `'..'`. Default: only empty cells. */
  readonly missing?: readonly string[] | undefined;
}
