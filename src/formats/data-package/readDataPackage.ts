import { isChinaAseanError, quote, type Issue } from '../../errors.js';
import type { Dataset } from '../../model/dataset.js';
import { parseDataset } from '../../schema/parseDataset.js';
import { checkOptions } from '../common/checkOptions.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { refuseInput } from '../common/refuseInput.js';
import { chosenResources } from './chosenResources.js';
import type { DataPackageFiles } from './dataPackageFiles.js';
import type { DataPackageReadOptions } from './dataPackageReadOptions.js';
import { jsonIn } from './jsonIn.js';
import { openerOf } from './openerOf.js';
import { recordsIn } from './recordsIn.js';
import { resourcesIn } from './resourcesIn.js';

const CALLER = 'readDataPackage';
const WHAT = 'a data package of a dataset';
const CREATED = /^(\d{4}-\d\d-\d\d)T00:00:00Z$/u;

/**
 * Reads the dataset of a data package as `writeDataPackage` writes it: the nested records, checked as {@link parseDataset} checks them. The
 * tables are not read.
 *
 * Shape: Frictionless Data Package 2. The descriptor names the resources `partners-json`, `indicators-json`, and so on, with their files or
 * with their data; its `edition` is the version of the dataset, its `created` the day.
 * Units: as the package has them.
 *
 * @param files - The files by their paths, or what gives the file at a path. Nothing is fetched; paths out of the folder are refused.
 * @param options - Where the descriptor is, and what becomes of other resources.
 * @returns A frozen dataset; the input is not changed and not kept.
 * @throws ChinaAseanError `invalid-input` with an issue for everything that is wrong, with its file and path; `invalid-argument` for options.
 *
 * @example
 * import { dataset } from 'china-asean/data';
 * import { readDataPackage, writeDataPackage } from 'china-asean/data-package';
 *
 * const files = writeDataPackage(dataset, { formats: ['json'] });
 * readDataPackage(files).observations.length === dataset.observations.length; // => true
 * readDataPackage((path) => files[path]).asOf === dataset.asOf; // => true
 */
export function readDataPackage(files: DataPackageFiles, options: DataPackageReadOptions = {}): Dataset {
  checkOptions(CALLER, options, {
    descriptor: {
      expected: 'a path of at least one character, with slashes,',
      accepts: (value) => OPTION_CHECKS.text.accepts(value) && !(value as string).includes('\\'),
    },
    otherResources: ['refuse', 'leave-out'],
  });
  const { descriptor: file = 'datapackage.json', otherResources = 'refuse' } = options;
  const open = openerOf(CALLER, files);
  const issues: Issue[] = [];
  const descriptor = jsonIn(CALLER, open(file), file, 'the descriptor', issues);
  refuseInput(CALLER, WHAT, issues);
  const resources = resourcesIn(descriptor, file, issues);
  if (resources.length === 0) refuseInput(CALLER, WHAT, issues);
  const chosen = chosenResources(resources, file, otherResources, issues);
  if (chosen.length === 0) refuseInput(CALLER, WHAT, issues);
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const lists = chosen.map((one) => recordsIn(CALLER, one, folder, open, issues));
  const { edition, asOf } = editionOf(descriptor as Readonly<Record<string, unknown>>, file, issues);
  refuseInput(CALLER, WHAT, issues);
  const input = { version: edition, asOf, ...Object.fromEntries(lists.map(({ list, records }) => [list, records])) };
  const places = new Map<unknown, Issue['path']>([
    ['version', [file, 'edition']],
    ['asOf', [file, 'created']],
    ...lists.map(({ list, at }) => [list, at] as const),
  ]);
  return parsed(input, places);
}

function editionOf(
  { edition, created }: Readonly<Record<string, unknown>>,
  file: string,
  issues: Issue[],
): { readonly edition: unknown; readonly asOf: unknown } {
  if (typeof edition !== 'string' || edition === '') {
    const message = `expected the version of the dataset, such as "1.0.0", got ${quote(edition)}`;
    issues.push({ code: 'invalid-value', path: [file, 'edition'], message });
  }
  const asOf = typeof created === 'string' ? CREATED.exec(created)?.[1] : undefined;
  if (asOf === undefined) {
    const message = `expected the day of the dataset, such as "2025-12-31T00:00:00Z", got ${quote(created)}`;
    issues.push({ code: 'invalid-value', path: [file, 'created'], message });
  }
  return { edition, asOf };
}

/** The dataset; what is wrong with it is told with the places of the files. */
function parsed(input: unknown, places: ReadonlyMap<unknown, Issue['path']>): Dataset {
  try {
    return parseDataset(input);
  } catch (error) {
    if (!isChinaAseanError(error, 'invalid-dataset')) throw error;
    const issues = error.issues.map(({ code, path: [first, ...rest], message }) => ({
      code,
      path: [...(places.get(first) ?? []), ...rest],
      message,
    }));
    refuseInput(CALLER, WHAT, issues);
    throw error; // not reached: there is at least one issue
  }
}
