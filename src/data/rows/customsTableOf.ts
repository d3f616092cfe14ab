import type { Figure } from '../../figure/figure.js';
import type { CurrencyCode, Unit } from '../../figure/unit.js';
import type { Basis, Flow, Observation } from '../../model/observation.js';
import type { Period } from '../../period/period.js';
import type { BundledIds } from '../ids.js';

/** How a table of China's customs prints its values. */
export interface CustomsTableHead {
  readonly year: number;
  readonly basis: Basis;
  readonly currency: CurrencyCode;
  /** How many of the currency one printed unit is. */
  readonly scale: number;
  /** The printed unit, as it stands behind a number. */
  readonly printedUnit: string;
  readonly source: string;
}

/** A month of the table: what was traded from January to its end, by how many per cent that grew, and what in the month alone. */
export type CustomsMonth = readonly [month: number, cumulative: number, growth: number, alone: number];

/** The months of one partner and flow. */
export type CustomsRow = readonly [partner: BundledIds['partner'], flow: Flow, months: readonly CustomsMonth[]];

// until the yearbook is out, each month's tables hold corrections of the months before
const PROVISIONAL = ['P'] as const;

/** The observations of a table of China's customs by partner: one for each month, one for each run of months from January. */
export function customsTableOf(
  head: CustomsTableHead,
  rows: readonly CustomsRow[],
): readonly Observation<Unit, BundledIds>[] {
  return rows.flatMap(([partner, flow, months]) =>
    months.flatMap(([month, cumulative, growth, alone]) => {
      const id = `customs-${head.year}-${partner.toLowerCase()}-${flow}`;
      const common = { indicator: 'goods-trade', reporter: 'CN', partner, flow, basis: head.basis } as const;
      const origin = { status: PROVISIONAL, source: head.source, corroboration: [] };
      const digits = String(month).padStart(2, '0');
      const inMonth = `${head.year}-${digits}` as Period;
      const sinceJanuary = {
        id: month === 12 ? id : `${id}-to-${digits}`,
        ...common,
        period: fromJanuary(head.year, month),
        figure: money(cumulative, head),
        growth: perCent(growth),
        ...origin,
      };
      if (month === 1) return [{ ...sinceJanuary, id: `${id}-01` }];
      return [
        sinceJanuary,
        { id: `${id}-${digits}`, ...common, period: inMonth, figure: money(alone, head), ...origin },
      ];
    }),
  );
}

// a run of months has a name of its own where it is a quarter, a third, a half or the whole of the year
const NAMED: Readonly<Record<number, string>> = { 1: '-01', 3: '-Q1', 4: '-T1', 6: '-S1', 12: '' };

function fromJanuary(year: number, months: number): Period {
  const name = NAMED[months];
  return (name === undefined ? `${year}-01-01/P${months}M` : `${year}${name}`) as Period;
}

function money(printed: number, { currency, scale, printedUnit }: CustomsTableHead): Figure<CurrencyCode> {
  return {
    value: `${printed * scale}`,
    unit: currency,
    low: `${(printed - 0.5) * scale}`,
    high: `${(printed + 0.5) * scale}`,
    qualifier: null,
    measure: 'level',
    printed: `${printed}${printedUnit}`,
  };
}

function perCent(printed: number): Figure<'ratio'> {
  const inTenThousandths = Math.round(printed * 100);
  return {
    value: fraction(inTenThousandths),
    unit: 'ratio',
    low: fraction(inTenThousandths - 5),
    high: fraction(inTenThousandths + 5),
    qualifier: null,
    measure: 'growth',
    printed: `${printed.toFixed(1)}%`,
  };
}

function fraction(inTenThousandths: number): `${number}` {
  return `${inTenThousandths / 10_000}`;
}
