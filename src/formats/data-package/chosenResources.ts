import { quote, type Issue } from '../../errors.js';
import { LISTS, resourceOf, type ListName } from './lists.js';
import type { Resource } from './resourcesIn.js';
import { TABLE_NAMES } from './tables/tableNames.js';

/** A list of a dataset, and the resource that holds it. */
export interface ChosenResource {
  readonly list: ListName;
  readonly resource: Resource;
}

const SHOWN = 5;

/** @internal The resources that hold a dataset; what is missing, and what is none of it, is put among the issues. */
export function chosenResources(
  resources: readonly Resource[],
  file: string,
  otherResources: 'refuse' | 'leave-out',
  issues: Issue[],
): readonly ChosenResource[] {
  const byName = new Map(resources.map((resource) => [resource.name, resource]));
  const chosen = LISTS.flatMap((list): readonly ChosenResource[] => {
    const resource = byName.get(resourceOf(list));
    return resource === undefined ? [] : [{ list, resource }];
  });
  const tables = resources.filter(({ name }) => (TABLE_NAMES as readonly string[]).includes(name));
  if (chosen.length === 0) {
    issues.push(noneOf(tables.length > 0 ? tables : resources, tables.length > 0, file));
    return [];
  }
  const missing = LISTS.filter((list) => !byName.has(resourceOf(list)));
  const strange = resources.filter(
    (resource) => !tables.includes(resource) && !chosen.some((one) => one.resource === resource),
  );
  for (const list of missing) {
    const message = `expected the resource ${quote(resourceOf(list))}, which holds the ${list} as nested records, got none`;
    issues.push({ code: 'no-resource', path: [file, 'resources'], message });
  }
  for (const { name, at } of otherResources === 'leave-out' ? [] : strange) {
    const message = `expected only resources of a dataset, got ${quote(name)}: the option otherResources: 'leave-out' passes it over`;
    issues.push({ code: 'other-resource', path: at, message });
  }
  return chosen;
}

function noneOf(resources: readonly Resource[], areTables: boolean, file: string): Issue {
  const expected = `expected the nested records of a dataset, the resources ${LISTS.map(resourceOf).join(', ')}`;
  const names = resources.slice(0, SHOWN).map(({ name }) => quote(name));
  const more = resources.length > SHOWN ? ` and ${resources.length - SHOWN} more` : '';
  const got = names.length === 0 ? 'none' : names.join(', ') + more;
  const path = [file, 'resources'];
  if (!areTables) return { code: 'no-dataset', path, message: `${expected}, got ${got}` };
  const advice =
    "which leave out what has no column: ask for the package with its JSON files, or write it with the format 'json'";
  return { code: 'tables-only', path, message: `${expected}, got the tables ${got} alone, ${advice}` };
}
