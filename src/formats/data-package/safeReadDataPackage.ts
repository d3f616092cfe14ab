import type { Dataset } from '../../model/dataset.js';
import type { SafeReading } from '../common/reading.js';
import { safely } from '../common/safely.js';
import type { DataPackageFiles } from './dataPackageFiles.js';
import type { DataPackageReadOptions } from './dataPackageReadOptions.js';
import { readDataPackage } from './readDataPackage.js';

/**
 * {@link readDataPackage} without throwing for what is wrong with the package.
 *
 * @param files - The files by their paths, or what gives the file at a path.
 * @param options - As {@link readDataPackage} takes them.
 * @returns The dataset, or everything that is wrong with the package.
 * @throws ChinaAseanError `invalid-argument` for files and options that are none.
 *
 * @example
 * import { safeReadDataPackage } from 'china-asean/data-package';
 *
 * const files = { 'datapackage.json': '{ "resources": [{ "name": "budget", "path": "budget.csv" }] }' };
 * safeReadDataPackage(files).issues.map(({ code }) => code); // => ['no-dataset']
 */
export function safeReadDataPackage(
  files: DataPackageFiles,
  options: DataPackageReadOptions = {},
): SafeReading<Dataset> {
  return safely(() => readDataPackage(files, options));
}
