import type { Source } from 'china-asean';
import { dataset } from 'china-asean/data';
import { cellWriter } from '../../src/formats/csv/cellWriter.js';
import { csvText } from '../../src/formats/data-package/csvText.js';
import { sourcesTable } from '../../src/formats/data-package/tables/sourcesTable.js';

/** Sources as CSV, in the columns of the data package. */
export function sourcesCsv(sources: readonly Source[]): string {
  const writer = cellWriter('the Explore page', { bom: true });
  return writer.start + csvText(sourcesTable({ ...dataset, sources }), writer);
}
