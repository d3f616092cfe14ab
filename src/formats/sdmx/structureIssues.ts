import { quote, type Issue } from '../../errors.js';
import type { SdmxComponent, SdmxStructure } from '../../schema/wire/sdmxJsonEnvelope.js';

const LEVELS = ['dataSet', 'dimensionGroup', 'series', 'observation'] as const;

/**
 * @internal What contradicts itself in the structure of rows: a component that is two things, and a dimension of the data set that has not
 * one value. An attribute may be at several levels.
 */
export function structureIssues(
  { dimensions, measures, attributes }: SdmxStructure,
  path: Issue['path'],
): readonly Issue[] {
  const issues: Issue[] = [];
  const refuse = (at: Issue['path'], message: string): void => {
    issues.push({ code: 'invalid-message', path: [...path, ...at], message });
  };
  const taken = new Set<string>();
  const take = (parts: readonly SdmxComponent[], kind: string, level: string, before: ReadonlySet<string>): void => {
    const here = new Set<string>();
    for (const [index, { id }] of parts.entries()) {
      if (before.has(id) || here.has(id)) {
        refuse([kind, level, index, 'id'], `expected each component to be one thing, ${quote(id)} is there already`);
      }
      here.add(id);
    }
    for (const id of here) taken.add(id);
  };
  for (const level of LEVELS) take(dimensions[level], 'dimensions', level, taken);
  take(measures?.observation ?? [], 'measures', 'observation', taken);
  const others = new Set(measures === null ? [...taken, 'OBS_VALUE'] : taken);
  for (const level of LEVELS) take(attributes[level], 'attributes', level, others);
  for (const [index, { id, values }] of dimensions.dataSet.entries()) {
    if (values.length !== 1) {
      const message = `expected one value of ${quote(id)}, which is the same for the whole data set, got ${values.length}`;
      refuse(['dimensions', 'dataSet', index, 'values'], message);
    }
  }
  return issues;
}
