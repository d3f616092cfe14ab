import fc from 'fast-check';
import {
  figure,
  parsePeriod,
  type Figure,
  type Measure,
  type Observation,
  type ObservationStatus,
  type Unit,
} from 'china-asean';
import { decimals } from '../../support/arbitraries.js';

const HOSTILE = [
  '"',
  '""',
  ',',
  '\r\n',
  '\n',
  '\r',
  '=1+1',
  '@',
  '-',
  "'",
  "'=",
  ' ',
  '\\',
  '\t',
  '__proto__',
  '🚄',
  '\0',
  '\uFEFF',
  'NA',
  ';',
];
const PERIODS = ['2024', '2024-S1', '2024-07', '2024-W05', '2025-01-01/P7M', '2021-12-03/2025-06-30', '../2024-12-31'];
const FLAGS: readonly ObservationStatus[] = ['B', 'D', 'E', 'P'];

/** Texts of all sorts, many of them made of what means something in CSV or in a spreadsheet. */
export function texts(): fc.Arbitrary<string> {
  const parts = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), { maxLength: 5 });
  return parts.map((some) => some.join(''));
}

const ids = (): fc.Arbitrary<string> => texts().filter((text) => text !== '');

function figures<U extends Unit>(
  units: fc.Arbitrary<U>,
  measures: readonly Measure[] = ['level', 'growth', 'difference', 'multiple'],
): fc.Arbitrary<Figure<U>> {
  const qualifier = fc.constantFrom(null, 'about', 'at-least', 'at-most', 'over', 'under');
  return fc
    .tuple(decimals(), units, qualifier, fc.constantFrom(...measures), texts())
    .map(([value, unit, ...[word, what, printed]]) =>
      figure(value, unit, { qualifier: word ?? undefined, measure: what, printed }),
    );
}

/** Observations with everything that they can have, and hostile texts wherever there may be a text. */
export function observations(): fc.Arbitrary<readonly Observation[]> {
  const one = fc.record(
    {
      id: ids(),
      indicator: ids(),
      reporter: ids(),
      partner: ids(),
      asset: ids(),
      flow: fc.constantFrom('export', 'import', 'total', 'balance'),
      basis: fc.constantFrom('customs-cny', 'wto', 'un-comtrade', 'press-conversion'),
      period: fc.constantFrom(...PERIODS.map(parsePeriod)),
      figure: figures(fc.constantFrom('USD', 'tonne', 'trip', 'CNY/USD', 'USD/tonne')),
      growth: figures(fc.constant('ratio'), ['growth', 'level']),
      share: figures(fc.constant('ratio')),
      status: fc.subarray([...FLAGS]),
      source: ids(),
      corroboration: fc.array(ids(), { maxLength: 3 }),
      note: ids(),
    },
    {
      requiredKeys: ['id', 'indicator', 'basis', 'period', 'figure', 'status', 'source', 'corroboration'],
      noNullPrototype: true,
    },
  );
  return fc.uniqueArray(one as fc.Arbitrary<Observation>, { selector: ({ id }) => id, maxLength: 5 });
}
