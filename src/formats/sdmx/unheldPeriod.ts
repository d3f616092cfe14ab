import { quote } from '../../errors.js';

const CLOCK = /T(?!00:00(?::00)?(?:\/|$))\d\d:\d\d|T\d\d:\d\d(?::\d\d)?(?:\.\d+|Z|[+-]\d\d:\d\d)|\/P[^/]*T/u;
const ZONE = /^\d{4}[^T/]*(?:Z|[+-]\d\d:\d\d)(?:\/|$)/u;
const REPORTING = /^\d{4}-?[ASTQMWD]\d+(?:\/|$)/u;

/** @internal Why a window of a message is none that a period can be; `null` where it may be one. */
export function unheldPeriod(text: string, yearStart: string): string | null {
  if (CLOCK.test(text)) return `${quote(text)} is a time of day, and periods are whole days`;
  if (ZONE.test(text)) return `${quote(text)} has a time zone, and periods are days of the place that they are about`;
  if (REPORTING.test(text) && yearStart !== '' && yearStart !== '--01-01') {
    return `${quote(text)} is of a reporting year that begins on ${quote(yearStart)}, and no calendar window`;
  }
  return null;
}
