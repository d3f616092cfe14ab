import type { Issue } from '../../errors.js';
import type { Source } from '../../model/source.js';
import { issueOf } from '../../schema/issueOf.js';
import { sourceSchema } from '../../schema/sourceSchema.js';
import { OWN_FIELD, ownExtension } from './ownExtension.js';

/** @internal The records of sources that `writeJsonStat` wrote beside a collection or a dataset. */
export function writtenSources(written: unknown, path: Issue['path'], issues: Issue[]): readonly Source[] {
  const sources = ownExtension(written, 'observations')?.['sources'];
  if (sources === undefined) return [];
  const at = [...path, 'extension', OWN_FIELD, 'sources'];
  if (!Array.isArray(sources)) {
    issues.push({ code: 'invalid-value', path: at, message: 'expected a list of sources' });
    return [];
  }
  return sources.flatMap((source: unknown, index) => {
    const { data, error } = sourceSchema.safeParse(source);
    for (const problem of error?.issues ?? []) {
      issues.push(issueOf(problem, [...at, index], source));
    }
    return data === undefined ? [] : [Object.freeze(data)];
  });
}
