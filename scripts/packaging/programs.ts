/** A piece of code whose bundle is measured. */
export interface Program {
  /** The names that it exports on. */
  readonly names: readonly string[];
  /** The entry point that it takes them from. */
  readonly from: string;
  /** The package that is not counted in what the ceiling holds: it does not shake, so whoever needs any of it has all. */
  readonly beside?: 'decimal.js' | undefined;
  /** The most that it may be, in bytes, minified and gzipped. */
  readonly ceiling: number;
}

const DECIMAL = 'decimal.js';

/** What people take of the package, from the smallest on. */
export const PROGRAMS: readonly Program[] = [
  { names: ['isChinaAseanError'], from: 'china-asean', ceiling: 500 },
  { names: ['parsePeriod'], from: 'china-asean', ceiling: 6_000 },
  { names: ['periodFromText'], from: 'china-asean', ceiling: 13_000 },
  { names: ['figure', 'formatFigure'], from: 'china-asean', beside: DECIMAL, ceiling: 4_500 },
  { names: ['figureFromText'], from: 'china-asean', beside: DECIMAL, ceiling: 23_000 },
  { names: ['backcast'], from: 'china-asean', beside: DECIMAL, ceiling: 5_500 },
  { names: ['share'], from: 'china-asean', beside: DECIMAL, ceiling: 3_600 },
  { names: ['growthRate'], from: 'china-asean', beside: DECIMAL, ceiling: 8_500 },
  { names: ['yearOnYear'], from: 'china-asean', beside: DECIMAL, ceiling: 8_500 },
  { names: ['growthRate', 'yearOnYear', 'share', 'backcast'], from: 'china-asean', beside: DECIMAL, ceiling: 9_000 },
  { names: ['audit'], from: 'china-asean', beside: DECIMAL, ceiling: 40_000 },
  { names: ['writeCsv'], from: 'china-asean/csv', ceiling: 4_000 },
  { names: ['writeSdmxCsv'], from: 'china-asean/sdmx', ceiling: 5_000 },
  { names: ['writeSdmxJson'], from: 'china-asean/sdmx', ceiling: 5_500 },
  { names: ['writeDataPackage'], from: 'china-asean/data-package', ceiling: 11_500 },
  { names: ['writeJsonStat'], from: 'china-asean/json-stat', beside: DECIMAL, ceiling: 6_500 },
  { names: ['writeJsonStatTable'], from: 'china-asean/json-stat', beside: DECIMAL, ceiling: 12_500 },
  { names: ['writeGeoJson'], from: 'china-asean/geojson', beside: DECIMAL, ceiling: 8_500 },
  { names: ['writeTimeline'], from: 'china-asean/vega-lite', ceiling: 10_500 },
  { names: ['writeAssetMap'], from: 'china-asean/vega-lite', ceiling: 12_500 },
  { names: ['writeRankChart'], from: 'china-asean/vega-lite', beside: DECIMAL, ceiling: 19_000 },
  { names: ['writeTradeChart'], from: 'china-asean/vega-lite', beside: DECIMAL, ceiling: 24_000 },
];

/** The code of a program. */
export function codeOf({ names, from }: Program): string {
  return `export { ${names.join(', ')} } from '${from}';`;
}
