import type { Indicator } from '../../model/indicator.js';
import type { InfrastructureAsset } from '../../model/infrastructureAsset.js';
import type { Source } from '../../model/source.js';
import type { TradePartner } from '../../model/tradePartner.js';

/** What every chart may be told; the records are those that a `Dataset` has under these names. */
export interface ChartOptions {
  /** What the chart is called. Default: what it shows, and when. */
  readonly title?: string | undefined;
  /** The language of its words: English or Chinese. Default: `'en'`. */
  readonly language?: 'en' | 'zh' | undefined;
  /** Its width in pixels, margins aside: from 280, of ranks and shares from 400, to 2000. Default: 680. */
  readonly width?: number | undefined;
  /** The records of the sources, such as `dataset.sources`, for the source line. Default: it gives their ids. */
  readonly sources?: readonly Source[] | undefined;
  /** The records of the partners, such as `dataset.partners`, for their names. Default: their ids stand for them. */
  readonly partners?: readonly TradePartner[] | undefined;
  /** The records of the indicators, such as `dataset.indicators`, for their names. Default: their ids stand for them. */
  readonly indicators?: readonly Indicator[] | undefined;
  /** The records of the assets, such as `dataset.assets`, for their names. Default: their ids stand for them. */
  readonly assets?: readonly InfrastructureAsset[] | undefined;
}
