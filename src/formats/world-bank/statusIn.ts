import type { ObservationStatus } from '../../model/observation.js';

/** @internal The flags of a row, and whether they could be told. */
export interface StatusFound {
  readonly status: readonly ObservationStatus[];
  readonly isKnown: boolean;
}

const FLAGS: Readonly<Record<ObservationStatus, true>> = {
  B: true,
  D: true,
  E: true,
  F: true,
  G: true,
  H: true,
  I: true,
  J: true,
  K: true,
  L: true,
  M: true,
  N: true,
  O: true,
  P: true,
  Q: true,
  S: true,
  U: true,
  V: true,
  W: true,
};

/** @internal What the field `obs_status` says; a flag that is none of SDMX is not guessed at. */
export function statusIn(field: unknown): StatusFound {
  if (field === undefined || field === null || field === '' || field === 'A') return { status: [], isKnown: true };
  const isFlag = typeof field === 'string' && Object.hasOwn(FLAGS, field);
  return isFlag ? { status: [field as ObservationStatus], isKnown: true } : { status: [], isKnown: false };
}
