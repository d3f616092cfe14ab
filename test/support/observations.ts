import { figure, type FigureOptions } from '../../src/figure/figure.js';
import type { DecimalText } from '../../src/figure/decimal.js';
import type { Unit } from '../../src/figure/unit.js';
import type { Observation } from '../../src/model/observation.js';
import type { Period } from '../../src/period/period.js';

/** An observation of China's trade with ASEAN, with whatever a test wants to be different. */
export function observation<U extends Unit = 'USD'>(
  period: Period,
  value: DecimalText,
  changes: Partial<Observation> & { readonly unit?: U; readonly options?: FigureOptions } = {},
): Observation<U> {
  const { unit = 'USD', options = {}, ...fields } = changes;
  return {
    id: `trade-${period}-${fields.source ?? 'customs'}`,
    indicator: 'goods-trade',
    reporter: 'CN',
    partner: 'ASEAN',
    flow: 'total',
    basis: 'customs-usd',
    period,
    figure: figure(value, unit, options),
    status: [],
    source: 'customs',
    corroboration: [],
    ...fields,
  } as Observation<U>;
}
