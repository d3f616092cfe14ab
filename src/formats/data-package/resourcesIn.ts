import { quote, type Issue } from '../../errors.js';
import { isRecord } from '../common/isRecord.js';

/** A resource of a data package, as its descriptor has it. */
export interface Resource {
  readonly name: string;
  /** Where it stands in the descriptor. */
  readonly at: Issue['path'];
  readonly fields: Readonly<Record<string, unknown>>;
}

/** @internal The resources that a descriptor names; what cannot be one, or is there twice, is put among the issues. */
export function resourcesIn(descriptor: unknown, file: string, issues: Issue[]): readonly Resource[] {
  if (!isRecord(descriptor)) {
    const message = `expected a descriptor, an object with resources, got ${quote(descriptor)}`;
    issues.push({ code: 'invalid-value', path: [file], message });
    return [];
  }
  const list = descriptor['resources'];
  if (!Array.isArray(list)) {
    const message = `expected a list of resources, got ${quote(list)}`;
    issues.push({ code: 'invalid-value', path: [file, 'resources'], message });
    return [];
  }
  const firsts = new Map<string, number>();
  return list.flatMap((fields: unknown, index): readonly Resource[] => {
    const at = [file, 'resources', index];
    const name = isRecord(fields) ? fields['name'] : undefined;
    if (!isRecord(fields) || typeof name !== 'string') {
      const message = `expected a resource, an object with a name, got ${isRecord(fields) ? `the name ${quote(name)}` : quote(fields)}`;
      issues.push({ code: 'invalid-value', path: at, message });
      return [];
    }
    const first = firsts.get(name);
    if (first !== undefined) {
      const message = `expected each resource once, got ${quote(name)} again: it is at resources[${first}] too`;
      issues.push({ code: 'duplicate', path: [...at, 'name'], message });
      return [];
    }
    firsts.set(name, index);
    return [{ name, at, fields }];
  });
}
