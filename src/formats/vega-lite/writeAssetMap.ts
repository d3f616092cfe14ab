import { ChinaAseanError, quote } from '../../errors.js';
import type { InfrastructureAsset } from '../../model/infrastructureAsset.js';
import { statusAt } from '../../model/statusAt.js';
import { formatPeriod } from '../../period/formatPeriod.js';
import type { DateText } from '../../period/period.js';
import { isLine } from '../common/isLine.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { assetMapPanels } from './assetMapPanels.js';
import type { ChartOptions } from './chartOptions.js';
import type { MappedAsset } from './mappedAsset.js';
import { outlineFeatures } from './outlineFeatures.js';
import { pageOf } from './pageOf.js';
import { plainText } from './plainText.js';
import { NARROW, readChart } from './readChart.js';
import type { VegaLiteSpec } from './vegaLiteSpec.js';

const CALLER = 'writeAssetMap';
const FURTHEST_NORTH = 85;
const FURTHEST_EAST = 180;

/** What {@link writeAssetMap} is told. */
export interface AssetMapOptions extends Omit<ChartOptions, 'partners' | 'indicators' | 'assets'> {
  /** The day of which the status is shown. */
  readonly date: DateText;
  /** Coasts and borders to be drawn beneath: any GeoJSON object. It is copied. Default: none. */
  readonly outline?: object | undefined;
  /** Whether the net of degrees is drawn. Default: `true`. */
  readonly graticule?: boolean | undefined;
}

/**
 * Writes a map of assets with their status on a day: numbered points and lines, and a list that the numbers lead to.
 *
 * Shape: a Mercator projection fitted to the places; the status is a colour and a shape, as `statusAt` tells it. Lines join
 * the places of a railway, expressway or canal with known coordinates at both ends; they are not the routes. Assets of which no coordinates are published are named below.
 * No map is loaded from anywhere: what is beneath is the net of degrees, and an outline where one is given. Units: degrees.
 *
 * @param assets - The assets.
 * @param options - The day, the outline; title, language, width, and the records of the sources.
 * @returns A specification; each call makes a new one, which is the caller's to change.
 * @throws ChinaAseanError `invalid-date` when the date is not a day; `invalid-argument` when no asset has coordinates, or
 *   coordinates are none on earth, or an option is none.
 *
 * @example
 * import { dataset } from 'china-asean/data';
 * import { writeAssetMap } from 'china-asean/vega-lite';
 *
 * const spec = writeAssetMap(dataset.assets, { date: '2025-09-20', sources: dataset.sources });
 * spec.title.text; // => ['Projects on 20 September 2025']
 */
export function writeAssetMap(assets: readonly InfrastructureAsset[], options: AssetMapOptions): VegaLiteSpec {
  const chart = readChart(
    CALLER,
    options,
    { date: OPTION_CHECKS.later, outline: OPTION_CHECKS.later, graticule: OPTION_CHECKS.flag },
    NARROW,
  );
  const { words, language, nameOf } = chart;
  if (!Array.isArray(assets)) {
    throw new ChinaAseanError('invalid-argument', `${CALLER}: expected a list of assets, got ${quote(assets)}`, {
      assets,
    });
  }
  const { date, outline, graticule = true } = options;
  const mapped = (assets as readonly InfrastructureAsset[]).map((asset): MappedAsset => {
    const { status, reason, milestone } = statusAt(asset, date);
    return {
      id: asset.id,
      name: nameOf(asset.names),
      status,
      reason,
      places: placesOf(asset),
      isLine: isLine(asset),
      source: milestone?.source ?? null,
    };
  });
  const drawn = mapped.filter(({ places }) => places.length > 0);
  const others = mapped.filter(({ places }) => places.length === 0);
  if (drawn.length === 0) {
    throw new ChinaAseanError('invalid-argument', `${CALLER}: expected an asset with coordinates, got none among ${mapped.length}`, { assets: mapped.length }); // prettier-ignore
  }
  const features = outline === undefined ? [] : outlineFeatures(CALLER, outline);
  const { values, panels } = assetMapPanels(chart, drawn, features, graticule);
  return pageOf(chart, {
    title: words.assetsOn(formatPeriod(date, language)),
    subtitle: words.statusLine,
    description: mapped.map(({ name, status }) => name + words.colon + words.statuses[status]).join(words.semicolon) + words.stop, // prettier-ignore
    values,
    panels,
    notes: [
      ...(drawn.some(({ isLine, places }) => isLine && places.length > 1) ? [words.straight] : []),
      ...(others.length === 0 ? [] : [words.noPlace(others.map(({ name, status }) => words.inBrackets(name, words.statuses[status])).join(words.list))]), // prettier-ignore
    ],
    sources: mapped.flatMap(({ source }) => (source === null ? [] : [source])),
  });
}

function placesOf({ id, places }: InfrastructureAsset): MappedAsset['places'] {
  return places.flatMap(({ name, longitude, latitude }) => {
    if (longitude === undefined || latitude === undefined) return [];
    const position = { longitude: Number(longitude), latitude: Number(latitude) };
    if (Math.abs(position.longitude) <= FURTHEST_EAST && Math.abs(position.latitude) <= FURTHEST_NORTH) {
      return [{ name: plainText(name), ...position }];
    }
    const message = `${CALLER}: expected degrees within ±${FURTHEST_EAST} east and ±${FURTHEST_NORTH} north, got ${quote(longitude)} and ${quote(latitude)} for ${quote(name)} of ${quote(id)}`;
    throw new ChinaAseanError('invalid-argument', message, { id, longitude, latitude });
  });
}
