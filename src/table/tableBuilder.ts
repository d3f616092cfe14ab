import { builderFor, type TableBuilder, type TableBuilderOptions } from './builderFor.js';

/**
 * Makes a table that is filled row by row, as readers of large files do.
 *
 * @param options - The dimensions, and what is known of the rows.
 * @returns The builder.
 * @throws ChinaAseanError, when it is built, `invalid-table` with an issue for each of the first 20 rows, in their order, that have no
 *   window, one of another frequency, the key and window of another row, or bounds that are the wrong way round; at once
 *   `invalid-decimal` and `invalid-period` when a setter is given something malformed, and `invalid-argument` when it is given a
 *   dimension, bounds or a status that the options do not declare, or the options are others.
 *
 * @example
 * import { rows, tableBuilder } from 'china-asean/table';
 *
 * const builder = tableBuilder({ dimensions: ['reporter', 'partner'] });
 * for (const [partner, value] of [['VN', '161.9'], ['MY', '101.5']] as const) {
 *   builder.dimension(0, 'CN');
 *   builder.dimension(1, partner);
 *   builder.period('2024');
 *   builder.value(value);
 *   builder.endRow();
 * }
 * [...rows(builder.build())].map(({ partner, value }) => [partner, value]); // => [['MY', '101.5'], ['VN', '161.9']]
 */
export function tableBuilder(options: TableBuilderOptions): TableBuilder {
  const builder = builderFor('tableBuilder', options);
  return { ...builder, build: () => builder.build() };
}
