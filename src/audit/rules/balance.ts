import { subtract } from '../../figure/decimal.js';
import { subtractIntervals } from '../../figure/interval.js';
import { checkOf, type Check, type Outcome } from '../check.js';
import type { Claim } from '../finding.js';
import type { Flow } from '../../model/observation.js';
import { claimsThat, inUnit, type Ledger } from '../ledger.js';
import { readingsOf } from '../readingsOf.js';

/** @internal A balance, and its sign, against exports and imports: `exports − imports`. */
export function* balance(ledger: Ledger): Generator<Check> {
  for (const [claim, { key }] of claimsThat('level', ledger)) {
    if (key.flow !== 'balance') continue;
    const levels = (flow: Flow): readonly Claim[] =>
      inUnit(ledger.find({ ...key, flow })?.claimsAt('level', claim.observation.period) ?? [], claim.figure.unit);
    const readings = readingsOf(claim, [levels('export'), levels('import')]) as readonly Trade[];
    yield* checkOf<Trade>({ rule: 'balance', claim, readings, formula, isRevisable: true });
  }
}

type Trade = readonly [exported: Claim, imported: Claim];

const formula = ([{ figure: exported }, { figure: imported }]: Trade): Outcome => ({
  value: subtract(exported.value, imported.value),
  ...subtractIntervals(exported, imported),
  unit: exported.unit,
});
