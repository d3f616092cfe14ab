import type { Agreement, AgreementVersion } from '../../../model/agreement.js';

/** @internal A version, with the agreement that it is one of. */
export interface VersionOf {
  readonly agreement: Agreement;
  readonly version: AgreementVersion;
}

/** @internal The versions of all agreements. */
export function versionsOf(agreements: readonly Agreement[]): readonly VersionOf[] {
  return agreements.flatMap((agreement) => agreement.versions.map((version) => ({ agreement, version })));
}
