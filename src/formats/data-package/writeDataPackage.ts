import { requireRecord } from '../../calculators/common/requireRecord.js';
import { ChinaAseanError, quote, type Issue } from '../../errors.js';
import type { Dataset } from '../../model/dataset.js';
import { requireDate } from '../../period/requireDate.js';
import { findReferenceIssues } from '../../schema/findReferenceIssues.js';
import { refuseInput } from '../common/refuseInput.js';
import { cellWriter } from '../csv/cellWriter.js';
import { checkDataPackageWriteOptions } from './checkDataPackageWriteOptions.js';
import { csvText } from './csvText.js';
import type { DataPackageWriteOptions } from './dataPackageWriteOptions.js';
import { datasetShape } from './datasetShape.js';
import { descriptorOf } from './descriptorOf.js';
import { keyIssues } from './keyIssues.js';
import { LISTS } from './lists.js';
import { tablesOf } from './tables/tablesOf.js';

const CALLER = 'writeDataPackage';
const WHAT = 'a dataset whose records can be told apart and found';

/**
 * Writes a dataset as a data package, for whoever uses no TypeScript: flat tables as CSV, nested records as JSON, and a descriptor that tells
 * what the columns mean and which of them are keys. `readDataPackage` makes the same dataset of it again.
 *
 * Shape: Frictionless Data Package 2. Tables are in UTF-8 with lines that end in LF; what is absent is an empty cell; ids of a list have
 * spaces between them. What tables have no column for is in the nested records only.
 * Units: as the dataset has them; ratios are ratios, not per cents.
 *
 * @param dataset - The dataset. What tables are made of is looked at, and ids are; whether all else is as its types say is for
 *   `parseDataset` to tell.
 * @param options - What the descriptor says of the package, and which formats are written.
 * @returns The text of each file by its path, frozen: `datapackage.json`, `observations.csv`, `observations.json`, …
 * @throws ChinaAseanError `invalid-input` with an issue for every field of a record that cannot be written, every id that is there twice or
 *   leads nowhere, and, where tables are written, every row without a key of its own;
 *   `invalid-date` when the dataset is of no day; `invalid-argument` for what is no dataset, and for options.
 *
 * @example
 * import { dataset } from 'china-asean/data';
 * import { writeDataPackage } from 'china-asean/data-package';
 *
 * const files = writeDataPackage(dataset, { name: 'my-copy', licenses: [{ name: 'CC-BY-4.0' }] });
 * files['memberships.csv']?.split('\n')[0]; // => 'bloc,member,from,to,source,note'
 * JSON.parse(files['datapackage.json'] ?? '').name; // => 'my-copy'
 */
export function writeDataPackage(
  dataset: Dataset,
  options: DataPackageWriteOptions = {},
): Readonly<Record<string, string>> {
  checkDataPackageWriteOptions(CALLER, options);
  requireDataset(dataset);
  const { formats = ['csv', 'json'], guardFormulas } = options;
  const issues: Issue[] = [];
  datasetShape()(dataset, [], issues);
  refuseInput(CALLER, WHAT, [...issues, ...findReferenceIssues(dataset)]);
  const written = formats.includes('csv') ? tablesOf(dataset) : [];
  refuseInput(CALLER, WHAT, keyIssues(written));
  const lists = formats.includes('json') ? LISTS : [];
  const writer = cellWriter(CALLER, { newline: '\n', guardFormulas });
  return Object.freeze(
    Object.fromEntries([
      ...written.map((table) => [`${table.name}.csv`, csvText(table, writer)] as const),
      ...lists.map((list) => [`${list}.json`, `${JSON.stringify(dataset[list], null, 1)}\n`] as const),
      ['datapackage.json', `${JSON.stringify(descriptorOf(dataset, options, written, lists), null, 2)}\n`],
    ]),
  );
}

function requireDataset(dataset: Dataset): void {
  requireRecord(CALLER, 'a dataset', dataset, '{ version, asOf, partners, … }');
  const { version, asOf } = dataset;
  if (typeof version !== 'string' || version === '') {
    throw new ChinaAseanError(
      'invalid-argument',
      `${CALLER}: expected a dataset with a version, got ${quote(version)}`,
    );
  }
  requireDate('writeDataPackage', asOf);
  const missing = LISTS.find((list) => !Array.isArray(dataset[list]));
  if (missing !== undefined) {
    const message = `${CALLER}: expected a dataset with a list of ${missing}, got ${quote(dataset[missing])}`;
    throw new ChinaAseanError('invalid-argument', message);
  }
}
