import { ChinaAseanError, quote } from '../../errors.js';
import { MEASURES, QUALIFIERS, type Measure, type Qualifier } from '../../figure/figure.js';
import { getUnit, type Unit } from '../../figure/unit.js';
import type { Basis, Flow, ObservationStatus } from '../../model/observation.js';
import { parsePeriod } from '../../period/parsePeriod.js';
import type { Period } from '../../period/period.js';
import { findWindow } from '../../period/window.js';

const FLOWS: Readonly<Record<Flow, true>> = { export: true, import: true, total: true, balance: true };
const BASES: Readonly<Record<Basis, true>> = {
  'customs-cny': true,
  'customs-usd': true,
  'customs-unspecified': true,
  customs: true,
  'asean-secretariat': true,
  wto: true,
  'un-comtrade': true,
  'world-bank': true,
  'partner-statistics': true,
  ministry: true,
  operator: true,
  'border-inspection': true,
  press: true,
  'press-conversion': true,
};
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
const NORMAL = 'A';

/** @internal How cells with a grammar or vocabulary of their own are read; each throws for other text. Flags have spaces between them. */
export const TERMS = {
  flow: (text: string): Flow => oneOf(Object.keys(FLOWS) as Flow[], text, 'a flow'),
  basis: (text: string): Basis => oneOf(Object.keys(BASES) as Basis[], text, 'a basis'),
  qualifier: (text: string): Qualifier => oneOf(QUALIFIERS, text, 'a qualifier'),
  measure: (text: string): Measure => oneOf(MEASURES, text, 'a measure'),
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
        .map((flag) => oneOf(Object.keys(FLAGS) as ObservationStatus[], flag, 'a flag of SDMX CL_OBS_STATUS')),
    ),
} as const;

function oneOf<T extends string>(known: readonly T[], text: string, what: string): T {
  const found = known.find((one) => one === text);
  if (found !== undefined) return found;
  throw new ChinaAseanError('invalid-input', `csv: expected ${what} of ${known.join(', ')}, got ${quote(text)}`);
}
