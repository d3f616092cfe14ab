import type { Indicator } from '../../model/indicator.js';
import type { Names } from '../../model/names.js';
import type { Source } from '../../model/source.js';
import type { TradePartner } from '../../model/tradePartner.js';

/** How JSON-stat is written. */
export interface JsonStatWriteOptions {
  /** What the whole is called. Default: `'Observations'`; of a table `'Table'`. */
  readonly label?: string | undefined;
  /** When it was brought up to date, as ISO 8601 writes it: a day, or a time of one. Default: the day of the dataset, where one is written, else nothing, since nothing here reads a clock. */
  readonly updated?: string | undefined;
  /** The language of the labels. Default: `'en'`. */
  readonly language?: keyof Pick<Names, 'en' | 'zh'> | undefined;
  /** Partners, for the labels of those that are named. Default: those of the dataset, where one is written, else none; ids are then their own labels. */
  readonly partners?: readonly TradePartner[] | undefined;
  /** Indicators, for the labels of those that are named. Default: likewise. */
  readonly indicators?: readonly Indicator[] | undefined;
  /** Sources, of which those that observations name are written beside them. Default: likewise. */
  readonly sources?: readonly Source[] | undefined;
}

/** How a table is written as JSON-stat. */
export type JsonStatTableWriteOptions = Omit<JsonStatWriteOptions, 'sources'>;
