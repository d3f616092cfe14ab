import { ChinaAseanError, quote } from '../../errors.js';
import { isRecord } from '../common/isRecord.js';
import type { DataPackageFiles } from './dataPackageFiles.js';

/** @internal What gives the file at a path, `undefined` where there is none. */
export function openerOf(caller: string, files: DataPackageFiles): (path: string) => unknown {
  if (typeof files === 'function') return files;
  if (isRecord(files) && !isMap(files)) return (path) => (Object.hasOwn(files, path) ? files[path] : undefined);
  const expected =
    'the files of a data package, a record of them by their paths (Object.fromEntries makes one of a Map) or a function that gives them';
  throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got ${quote(files)}`);
}

// of this realm or another
function isMap(files: object): boolean {
  return Object.prototype.toString.call(files) === '[object Map]';
}
