import { STATUS_FLAGS, type ObservationStatus } from '../../model/observation.js';

/** @internal The flags of a row, and whether they could be told. */
export interface StatusFound {
  readonly status: readonly ObservationStatus[];
  readonly isKnown: boolean;
}

/** @internal What the field `obs_status` says; a flag that is none of SDMX is not guessed at. */
export function statusIn(field: unknown): StatusFound {
  if (field === undefined || field === null || field === '' || field === 'A') return { status: [], isKnown: true };
  const flag = STATUS_FLAGS.find((one) => one === field);
  return flag === undefined ? { status: [], isKnown: false } : { status: [flag], isKnown: true };
}
