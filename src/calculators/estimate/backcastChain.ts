import { compare, signOf } from '../../figure/decimal.js';
import type { Figure, Quantity } from '../../figure/figure.js';
import { ONE, over, plus, times } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { sameWindowYearEarlier } from '../../period/sameWindowYearEarlier.js';
import { down, evaluate, up, type Argument } from '../common/evaluate.js';
import { quantityOf } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { notBelowMinusOne } from '../common/notBelowMinusOne.js';
import { notBelowZero, valuesOf } from '../common/readFlows.js';
import { readOperand } from '../common/readOperand.js';
import { operandAt } from '../common/operandAt.js';
import type { Levels, NullReason, Operand, Result, ResultsByPeriod } from '../result.js';

type Rates = Readonly<Record<string, Operand<'ratio'>>>;

/**
 * The levels of the years before a level that it and the year-on-year growth rates of those years imply, as far back as the
 * rates go.
 *
 * Shape: level / Π (1 + growth), divided once; bounds from the lowest level over the highest rates to the highest over the
 * lowest. Units: any level and ratios; the results are in the unit of the level. They are estimates, flag `E`, and wider with
 * every year: offices often compute growth on a revised base, so the levels first published may differ.
 * Source: [docs/methods.md](../../../docs/methods.md#backcast-chain).
 *
 * @param levels - A series, or levels by their windows.
 * @param from - The window to begin with.
 * @param rates - The growth rates over a year earlier, by the later window. Default: those printed beside the levels.
 * @returns The levels of the same window one, two and more years earlier, by window, until a rate is missing; the last of them
 *   may be `null`, with `missing-current` (no level to begin with), `zero-base` (a level of zero), `negative-base` (a level
 *   below zero), `not-identified` (growth of −1 or less), `incomparable-unit` or `incomparable-basis`. None where not even the
 *   first rate is there.
 * @throws ChinaAseanError `invalid-argument` when the levels or rates are none, are of another window than they say, or a rate
 *   is a figure that says something else than growth; `invalid-period` when a window is not canonical.
 *
 * @example
 * import { backcastChain, figure, formatBounds, quantity } from 'china-asean';
 *
 * const rates = { '2024': quantity('0.05', 'ratio'), '2023': quantity('0.25', 'ratio') };
 * const earlier = backcastChain({ '2024': quantity(210, 'USD') }, '2024', rates);
 * [earlier['2023']?.value, earlier['2022']?.value, earlier['2021']]; // => ['200', '160', undefined]
 *
 * const printed = { '2024': figure('0.050', 'ratio'), '2023': figure('0.250', 'ratio') };
 * const bounds = backcastChain({ '2024': figure(210, 'USD') }, '2024', printed)['2022'];
 * bounds && formatBounds(bounds); // => '159.4–160.6 USD'
 */
export function backcastChain<U extends Unit>(
  levels: Levels<U>,
  from: Period,
  rates?: Levels<'ratio'>,
): ResultsByPeriod<U> {
  const caller = 'backcastChain';
  const level = operandAt(caller, levels, from);
  const chain: { [window in Period]?: Result<U> } = {};
  let used: Rates = {};
  for (let window = from; ;) {
    const earlier = sameWindowYearEarlier(window);
    const rate =
      rates === undefined ? printedGrowth(operandAt(caller, levels, window)) : operandAt(caller, rates, window);
    if (earlier === null || quantityOf(rate) === null) break;
    used = { ...used, [window]: rate };
    const result = levelBefore(caller, level, used, earlier);
    chain[earlier] = result;
    if (result.reason !== null) break;
    window = earlier;
  }
  return Object.freeze(chain);
}

function printedGrowth(operand: Operand): Figure<'ratio'> | undefined {
  return operand != null && 'growth' in operand ? operand.growth : undefined;
}

function levelBefore<U extends Unit>(caller: string, operand: Operand<U>, rates: Rates, period: Period): Result<U> {
  const inputs = { level: operand, rates: Object.freeze({ ...rates }) };
  const work: Work = { method: 'level / Π (1 + growth)', inputs, period, estimate: true };
  const level = readOperand(operand, caller);
  const growth = Object.values(rates).map((rate) => readOperand(rate, caller, ['growth', 'level']));
  if (level === null) return notCalculated<U>(work, null, 'missing-current');
  const read = growth.filter((rate) => rate !== null);
  const sameBasis = valuesOf([operand, ...Object.values(rates)], 'basis').length <= 1;
  const reason = sameBasis ? reasonAgainst(level, read) : 'incomparable-basis';
  if (reason !== null) return notCalculated(work, level.unit, reason);
  const args: Record<string, Argument> = { level: up(notBelowZero(level)) };
  for (const [index, rate] of read.entries()) args[`growth${index}`] = down(notBelowMinusOne(rate));
  const earlier = evaluate(
    args,
    ({ level: current = ONE, ...factors }) =>
      over(
        current,
        Object.values(factors).reduce((product, rate) => times(product, plus(ONE, rate)), ONE),
      ),
    { low: '0', high: null },
  );
  return calculated(work, level.unit, earlier.value, earlier);
}

function reasonAgainst(level: Quantity, growth: readonly Quantity<'ratio'>[]): NullReason | null {
  if (growth.some(({ unit }) => (unit as Unit) !== 'ratio')) return 'incomparable-unit';
  if (growth.some(({ value }) => compare(value, '-1') <= 0)) return 'not-identified';
  const sign = signOf(level.value);
  return sign > 0 ? null : sign === 0 ? 'zero-base' : 'negative-base';
}
