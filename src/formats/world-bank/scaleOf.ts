import type { Unit } from '../../figure/unit.js';

/** @internal What the numbers of an indicator count, and whether they are printed in per cent. */
export interface Scale {
  readonly unit: Unit;
  readonly isPercent: boolean;
}

const PERCENT: Scale = { unit: 'ratio', isPercent: true };
const DOLLARS: Scale = { unit: 'USD', isPercent: false };
const RATE = /\.Z[SG]$/u;
const CURRENT_DOLLARS = /(?<!\.PP)\.CD(?:\.W[DT])?$/u;

/**
 * @internal The scale of an indicator: what is given, or what both its id and its name tell. Some ids in `.CD` are of international
 * dollars or of dollars for a litre, and some in `.ZS` are indexes. `null` where nothing is certain.
 */
export function scaleOf(id: string, name: string, given: Unit | '%' | undefined): Scale | null {
  const isNamedPercent = name.includes('%');
  if (given === '%') return PERCENT;
  if (given === 'ratio' && isNamedPercent) return null;
  if (given !== undefined) return { unit: given, isPercent: false };
  if (RATE.test(id)) return isNamedPercent ? PERCENT : null;
  return CURRENT_DOLLARS.test(id) && name.includes('current US$') ? DOLLARS : null;
}
