import { ChinaAseanError, type Issue } from '../errors.js';
import type { Dataset } from '../model/dataset.js';
import { datasetSchema } from './datasetSchema.js';
import { findReferenceIssues } from './findReferenceIssues.js';
import { issueOf, type SchemaProblem } from './issueOf.js';

const SHOWN = 5;

/**
 * Reads a dataset from plain data, such as parsed JSON: the shape of every record, then that ids are unique, that every
 * id leads to a record, and that observations name what their indicator asks for.
 *
 * @param input - Anything.
 * @returns A frozen dataset; the input is not changed and not kept.
 * @throws ChinaAseanError `invalid-dataset` with every problem in `issues`, each with its path and what was expected.
 *
 * @example
 * import { dataset } from 'china-asean/data';
 * import { parseDataset } from 'china-asean/schema';
 *
 * parseDataset(JSON.parse(JSON.stringify(dataset))).observations.length === dataset.observations.length; // => true
 * parseDataset({ ...dataset, asOf: 'soon' }); // throws ChinaAseanError invalid-dataset
 */
export function parseDataset(input: unknown): Dataset {
  const shape = datasetSchema.safeParse(input);
  const found = (shape.error?.issues ?? []) as readonly SchemaProblem[];
  const issues = [...found.map((problem) => issueOf(problem, [], input)), ...findReferenceIssues(input)];
  if (shape.success && issues.length === 0) return shape.data;
  throw failure(issues);
}

function failure(issues: readonly Issue[]): ChinaAseanError {
  const shown = issues.slice(0, SHOWN).map(({ path, message }) => `\n  ${pathText(path)}: ${message}`);
  const more = issues.length > SHOWN ? `\n  and ${issues.length - SHOWN} more` : '';
  const problems = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
  return new ChinaAseanError(
    'invalid-dataset',
    `parseDataset: expected a dataset, got ${problems}:${shown.join('')}${more}`,
    { problems: issues.length },
    issues,
  );
}

function pathText(path: Issue['path']): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return text.replace(/^\./u, '') || 'the whole input';
}
