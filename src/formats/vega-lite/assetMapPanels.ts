import type { AssetStatus } from '../../model/infrastructureAsset.js';
import { fitMercator, heightOfMap, type Mercator, type Pixel } from './mercator.js';
import { gridRows, keyRows, labelRows, lineRows, MAP_LIST, placeRows } from './assetMapRows.js';
import { legendColumns } from './legendColumns.js';
import type { Chart } from './readChart.js';
import { STYLE } from './style.js';
import type { VegaLiteView } from './vegaLiteSpec.js';
import type { MappedAsset } from './mappedAsset.js';

const MARGIN = 26;
const BETWEEN = 24;
const HIGHEST = 720;
// narrower, a map beside a list could not be read
const BESIDE = 560;

type Status = AssetStatus | 'unknown' | 'none';

// an outline alone, also where a legend draws no strokes
const RING = 'M-1,0A1,1,0,1,1,1,0A1,1,0,1,1,-1,0ZM-.7,0A.7,.7,0,1,0,.7,0A.7,.7,0,1,0,-.7,0Z';

// a colour and a shape for each, so that one is enough
const LOOKS: Readonly<Record<Status, readonly [color: string, shape: string]>> = {
  operating: ['#1f3a5f', 'circle'],
  'partly-operating': ['#6f9fc8', 'square'],
  'under-construction': ['#b8741a', 'triangle-up'],
  planned: ['#e3c07a', 'diamond'],
  proposed: ['#f4ead2', 'triangle-down'],
  cancelled: ['#9a9a9a', 'cross'],
  none: ['#e0e0e0', 'triangle-left'],
  unknown: ['#555555', RING],
};

interface Panels {
  readonly values: readonly object[];
  readonly panels: readonly VegaLiteView[];
}

/** @internal The map and its list: side by side, or where that is too narrow one below the other. */
export function assetMapPanels(
  { width, words }: Chart,
  assets: readonly MappedAsset[],
  outline: readonly unknown[],
  graticule: boolean,
): Panels {
  const isBeside = width >= BESIDE;
  const frameWidth = isBeside ? Math.round(width * 0.54) : width;
  const keyWidth = isBeside ? width - frameWidth - BETWEEN : width;
  const key = keyRows(assets, keyWidth);
  const keyHeight = key.reduce((sum, { lines }) => sum + MAP_LIST.row + MAP_LIST.line * (lines.length - 1), 0);
  const positions = assets.flatMap(({ places }) => places);
  const wanted = heightOfMap(positions, frameWidth - 2 * MARGIN) + 2 * MARGIN;
  const least = isBeside ? keyHeight : 0;
  const frame = { x: frameWidth, y: Math.round(Math.max(least, Math.min(wanted, HIGHEST))) };
  const mercator = fitMercator(positions, frame, MARGIN);
  const values = [
    ...(graticule ? gridRows(mercator, frame) : []),
    ...assets.flatMap(lineRows),
    ...assets.flatMap(placeRows),
    ...labelRows(assets, mercator, frame),
    ...key,
  ];
  const known = (Object.keys(LOOKS) as Status[]).filter((status) => assets.some((asset) => asset.status === status));
  const look = looksOf(known, words, width);
  const map = mapView(mercator, frame, outline, look);
  const list = keyView(keyWidth, isBeside ? frame.y : keyHeight, look);
  return { values, panels: isBeside ? [{ spacing: BETWEEN, hconcat: [map, list] }] : [map, list] };
}

interface Looks {
  readonly symbol: VegaLiteView;
  readonly stroke: VegaLiteView;
}

function looksOf(known: readonly Status[], { statuses }: Chart['words'], width: number): Looks {
  const columns = legendColumns(known.map((status) => statuses[status]), width); // prettier-ignore
  const legend = { title: null, orient: 'top', direction: 'horizontal', columns, symbolSize: 70, symbolStrokeWidth: 0.8, labelExpr: `${JSON.stringify(statuses)}[datum.value]` }; // prettier-ignore
  const common = { field: 'status', type: 'nominal', legend };
  return {
    symbol: {
      fill: { ...common, scale: { domain: known, range: known.map((status) => LOOKS[status][0]) } },
      shape: { ...common, scale: { domain: known, range: known.map((status) => LOOKS[status][1]) } },
    },
    stroke: {
      condition: known
        .filter((status) => status !== 'unknown')
        .map((status) => ({ test: `datum.status === '${status}'`, value: LOOKS[status][0] })),
      value: STYLE.quiet,
    },
  };
}

function only(kind: string): VegaLiteView {
  return { filter: `datum.kind === '${kind}'` };
}

function mapView(
  { scale, center }: Mercator,
  frame: Pixel,
  outline: readonly unknown[],
  { symbol, stroke }: Looks,
): VegaLiteView {
  const at = {
    longitude: { field: 'longitude', type: 'quantitative' },
    latitude: { field: 'latitude', type: 'quantitative' },
  };
  const to = { longitude2: { field: 'longitude2' }, latitude2: { field: 'latitude2' } };
  const degrees = (isMeridian: boolean): VegaLiteView => ({
    transform: [only('grid'), { filter: `datum.isMeridian === ${isMeridian}` }],
    mark: { type: 'text', fontSize: 9, color: '#9a9a9a', align: 'left', baseline: 'bottom', dx: 3, dy: -2, clip: true },
    encoding: { ...at, text: { field: 'label' } },
  });
  return {
    width: frame.x,
    height: frame.y,
    view: { stroke: STYLE.grid },
    projection: { type: 'mercator', scale, center, translate: [frame.x / 2, frame.y / 2] },
    layer: [
      ...(outline.length === 0
        ? []
        : [
            {
              data: { values: outline },
              mark: { type: 'geoshape', fill: '#f3f1ea', stroke: '#c4bfb2', strokeWidth: 0.7, clip: true },
            },
          ]),
      {
        transform: [only('grid')],
        mark: { type: 'rule', color: STYLE.grid, strokeWidth: 0.7 },
        encoding: { ...at, ...to },
      },
      degrees(true),
      degrees(false),
      {
        transform: [only('line')],
        mark: { type: 'rule', strokeWidth: 2.2 },
        encoding: {
          ...at,
          ...to,
          stroke,
          strokeDash: { condition: { test: "datum.status === 'operating'", value: [1, 0] }, value: [5, 3] },
          tooltip: { field: 'name', type: 'nominal' },
        },
      },
      {
        transform: [only('label'), { filter: 'datum.isFar' }],
        mark: { type: 'rule', strokeWidth: 0.6, color: STYLE.quiet },
        encoding: {
          longitude: { field: 'anchorLongitude', type: 'quantitative' },
          latitude: { field: 'anchorLatitude', type: 'quantitative' },
          longitude2: { field: 'endLongitude' },
          latitude2: { field: 'endLatitude' },
        },
      },
      {
        transform: [only('place')],
        mark: { type: 'point', size: 46, stroke: STYLE.ink, strokeWidth: 0.8, opacity: 1 },
        encoding: { ...at, ...symbol, tooltip: [{ field: 'name', type: 'nominal', title: ' ' }, { field: 'place', type: 'nominal', title: '·' }] }, // prettier-ignore
      },
      {
        transform: [only('label')],
        mark: { type: 'text', fontSize: STYLE.label, fontWeight: 'bold', color: STYLE.ink, baseline: 'middle' },
        encoding: { ...at, text: { field: 'number' } },
      },
    ],
  };
}

function keyView(width: number, height: number, { symbol }: Looks): VegaLiteView {
  const y = {
    field: 'y',
    type: 'quantitative',
    axis: null,
    scale: { domain: [0, height], range: [0, height], nice: false, zero: false },
  };
  const text = (field: string, x: number, align: string, fontWeight: string): VegaLiteView => ({
    mark: {
      type: 'text',
      clip: true,
      align,
      baseline: 'middle',
      fontSize: STYLE.label,
      fontWeight,
      color: STYLE.ink,
      lineHeight: MAP_LIST.line,
    },
    encoding: { x: { value: x }, y, text: { field } },
  });
  return {
    width,
    height,
    transform: [only('key')],
    layer: [
      text('number', 18, 'right', 'bold'),
      {
        mark: { type: 'point', size: 46, stroke: STYLE.ink, strokeWidth: 0.8, opacity: 1 },
        encoding: { x: { value: 30 }, y, ...symbol },
      },
      text('lines', MAP_LIST.number, 'left', 'normal'),
    ],
  };
}
