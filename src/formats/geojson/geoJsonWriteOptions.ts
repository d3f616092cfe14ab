import type { Names } from '../../model/names.js';
import type { Source } from '../../model/source.js';
import type { TradePartner } from '../../model/tradePartner.js';
import type { DateText } from '../../period/period.js';

/** What a map is of. */
export interface GeoJsonWriteOptions {
  /** The day on which the status of the assets is told. */
  readonly date: DateText;
  /** The records of the partners, such as `dataset.partners`, for their names. Default: there are only their ids. */
  readonly partners?: readonly TradePartner[] | undefined;
  /** The records of the sources, such as `dataset.sources`, for citations. Default: there are only their ids. */
  readonly sources?: readonly Source[] | undefined;
  /** The language of the names: English, Chinese or that of the place; English where there is no other. Default: `'en'`. */
  readonly language?: keyof Names | undefined;
}
