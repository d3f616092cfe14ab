import type { NullReason } from '../result.js';

/** @internal Why what others are set against cannot be used, of a reason that was found as if it were current. */
export function asBase(reason: NullReason): NullReason {
  if (reason === 'missing-current') return 'missing-base';
  return reason === 'sign-change' ? 'negative-base' : reason;
}
