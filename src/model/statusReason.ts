/**
 * Why a status is not known, or why an instrument is not in force, or that is not known. The list is closed:
 * `dated-to-window` the day lies within the window of a milestone, or of an entry into force, that is dated no better;
 * `not-looked-up` nobody looked after the last look; `no-date` no day is known at all;
 * `not-signed` it was signed later; `not-yet` it came into force later; `not-in-force` it was not when it was looked up, after
 * that day; `not-a-party` it does not bind such a party; `not-listed` it may, since only some parties are listed.
 */
export type StatusReason =
  | 'dated-to-window'
  | 'not-looked-up'
  | 'no-date'
  | 'not-signed'
  | 'not-yet'
  | 'not-in-force'
  | 'not-a-party'
  | 'not-listed';
