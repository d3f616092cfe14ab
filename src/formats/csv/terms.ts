import { ChinaAseanError, quote } from '../../errors.js';
import { MEASURES, QUALIFIERS, type Measure, type Qualifier } from '../../figure/figure.js';
import { getUnit, type Unit } from '../../figure/unit.js';
import {
  BASES,
  FLOWS,
  GROWTH_MEASURES,
  STATUS_FLAGS,
  type Basis,
  type Flow,
  type ObservationStatus,
} from '../../model/observation.js';
import { parsePeriod } from '../../period/parsePeriod.js';
import type { Period } from '../../period/period.js';
import { findWindow } from '../../period/window.js';

const NORMAL = 'A';

/** @internal How cells with a grammar or vocabulary of their own are read; each throws for other text. Flags have spaces between them. */
export const TERMS = {
  flow: (text: string): Flow => oneOf(FLOWS, text, 'a flow'),
  basis: (text: string): Basis => oneOf(BASES, text, 'a basis'),
  qualifier: (text: string): Qualifier => oneOf(QUALIFIERS, text, 'a qualifier'),
  measure: (text: string): Measure => oneOf(MEASURES, text, 'a measure'),
  growthMeasure: (text: string): Measure => oneOf(GROWTH_MEASURES, text, 'a measure of growth'),
  unit: (text: string): Unit => {
    getUnit(text, 'csv');
    return text as Unit;
  },
  period: (text: string): Period => (findWindow(text) === null ? parsePeriod(text) : (text as Period)),
  status: (text: string): readonly ObservationStatus[] =>
    Object.freeze(
      text
        .split(' ')
        .filter((flag) => flag !== '' && flag !== NORMAL)
        .map((flag) => oneOf(STATUS_FLAGS, flag, 'a flag of SDMX CL_OBS_STATUS')),
    ),
} as const;

function oneOf<T extends string>(known: readonly T[], text: string, what: string): T {
  const found = known.find((one) => one === text);
  if (found !== undefined) return found;
  throw new ChinaAseanError('invalid-input', `csv: expected ${what} of ${known.join(', ')}, got ${quote(text)}`);
}
