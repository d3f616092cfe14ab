import { isUnstated } from './isUnstated.js';
import type { Ledger, Subject } from './ledger.js';

/**
 * The subjects of whose count a claim of a subject may be: its own, and for one that does not say whose count it is, first those of
 * everybody who does.
 *
 * @internal
 */
export function countsOf(subject: Subject, ledger: Ledger): readonly Subject[] {
  if (!isUnstated(subject.key.basis)) return [subject];
  const stated = ledger
    .alike(subject.key, ['basis'])
    .filter(({ key }) => !isUnstated(key.basis) && key.basis !== 'press-conversion');
  return [...stated, subject];
}
