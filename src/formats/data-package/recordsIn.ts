import { quote, type Issue } from '../../errors.js';
import type { ChosenResource } from './chosenResources.js';
import { isInside } from './isInside.js';
import { jsonIn } from './jsonIn.js';
import type { ListName } from './lists.js';

/** The records of a list, and where they stand. */
export interface Records {
  readonly list: ListName;
  readonly at: Issue['path'];
  readonly records: unknown;
}

/** @internal The records of a resource, from its file or from the descriptor itself; what is no list is put among the issues. */
export function recordsIn(
  caller: string,
  { list, resource: { name, at, fields } }: ChosenResource,
  folder: string,
  open: (path: string) => unknown,
  issues: Issue[],
): Records {
  const what = `the resource ${quote(name)}`;
  const listed = (place: Issue['path'], records: unknown): Records => {
    if (!Array.isArray(records)) {
      const message = `expected a list of records in ${what}, got ${quote(records)}`;
      issues.push({ code: 'invalid-value', path: place, message });
    }
    return { list, at: place, records };
  };
  if (Object.hasOwn(fields, 'data') && Object.hasOwn(fields, 'path')) {
    const message = `expected a path or data of ${what}, got both: they may differ`;
    issues.push({ code: 'invalid-value', path: at, message });
    return { list, at, records: undefined };
  }
  if (Object.hasOwn(fields, 'data')) return listed([...at, 'data'], fields['data']);
  const { path } = fields;
  if (typeof path !== 'string' || !isInside(path)) {
    const message = `expected the path of a file of ${what}, beside the descriptor or below it, got ${quote(path)}`;
    issues.push({ code: 'invalid-value', path: [...at, 'path'], message });
    return { list, at, records: undefined };
  }
  const place = folder + path;
  const before = issues.length;
  const records = jsonIn(caller, open(place), place, what, issues);
  return issues.length > before ? { list, at: [place], records } : listed([place], records);
}
