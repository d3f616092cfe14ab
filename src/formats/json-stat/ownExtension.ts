import { isRecord } from '../common/isRecord.js';

/** @internal The field of `extension` that holds what the format itself has no place for. */
export const OWN_FIELD = 'china-asean';

/** @internal What this package wrote beside a dataset or collection of the layout; `null` where it did not write it. */
export function ownExtension(
  written: unknown,
  layout: 'observations' | 'table',
): Readonly<Record<string, unknown>> | null {
  const extension = isRecord(written) && Object.hasOwn(written, 'extension') ? written['extension'] : undefined;
  const own = isRecord(extension) && Object.hasOwn(extension, OWN_FIELD) ? extension[OWN_FIELD] : undefined;
  return isRecord(own) && Object.hasOwn(own, 'layout') && own['layout'] === layout ? own : null;
}
