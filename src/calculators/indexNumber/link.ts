import { signOf } from '../../figure/decimal.js';
import { over, times } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { down, evaluate, up } from '../common/evaluate.js';
import { levelAt } from '../common/levelAt.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { notBelowZero } from '../common/readFlows.js';
import { readOperand } from '../common/readOperand.js';
import { reasonOf } from '../common/reasonOf.js';
import { upFrom } from '../common/upFrom.js';
import type { Levels, Result } from '../result.js';
import type { Overlap, OverlapSide } from './readOverlap.js';

/** @internal Two series where they overlap, and which of them stays as it is. */
export interface Link<U extends Unit> {
  readonly read: Overlap<U>;
  readonly keep: 'newer' | 'older';
  readonly options: Readonly<Record<string, string | number>>;
}

/** @internal What the levels of the other side are multiplied by. */
export function factorOf<U extends Unit>({ read, keep, options }: Link<U>, period: Period): Result<'ratio'> {
  const [kept, other] = sidesOf(read, keep);
  const inputs = { kept: kept.operands, other: other.operands };
  const work: Work = { method: 'Σ kept / Σ other, over the overlap', inputs, period, options };
  if (read.reason !== null) return notCalculated(work, 'ratio', read.reason);
  const factor = evaluate(
    { kept: up(kept.sum), other: down(other.sum) },
    ({ kept, other }) => over(kept, other),
    upFrom('0', kept.sum),
  );
  return calculated(work, 'ratio', factor.value, factor);
}

/** @internal A level of the side that stays as it is. */
export function keptAt<U extends Unit>(levels: Levels<U>, period: Period, { read, keep, options }: Link<U>): Result<U> {
  const level = levelAt(levels, period);
  const mended = read.windows.includes(period); // what the link is for
  const work: Work = { method: `the level of the ${keep} series`, inputs: { level }, period, options, mended };
  const quantity = readOperand(level, 'splice');
  if (quantity === null) return notCalculated(work, read.unit, reasonOf(level) ?? 'missing-current');
  return calculated(work, quantity.unit, quantity.value, quantity);
}

/** @internal A level of the other side, multiplied. */
export function linkedAt<U extends Unit>(
  levels: Levels<U>,
  period: Period,
  { read, keep, options }: Link<U>,
): Result<U> {
  const operand = levelAt(levels, period);
  const [kept, other] = sidesOf(read, keep);
  const inputs = { level: operand, kept: kept.operands, other: other.operands };
  const method = 'level × Σ kept / Σ other, over the overlap';
  const work: Work = { method, inputs, period, options, estimate: true, mended: true };
  const level = readOperand(operand, 'splice');
  const reason =
    level === null ? (reasonOf(operand) ?? 'missing-current') : signOf(level.value) < 0 ? 'sign-change' : read.reason;
  if (level === null || reason !== null) return notCalculated(work, read.unit, reason ?? 'missing-current');
  if (level.unit !== read.unit) return notCalculated(work, read.unit, 'incomparable-unit');
  const args = { level: up(notBelowZero(level)), kept: up(kept.sum), other: down(other.sum) };
  const range = upFrom('0', level, kept.sum);
  const linked = evaluate(args, ({ level, kept, other }) => over(times(level, kept), other), range);
  return calculated(work, level.unit, linked.value, linked);
}

function sidesOf<U extends Unit>(
  { older, newer }: Overlap<U>,
  keep: 'newer' | 'older',
): readonly [kept: OverlapSide<U>, other: OverlapSide<U>] {
  return keep === 'newer' ? [newer, older] : [older, newer];
}
