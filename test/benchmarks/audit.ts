import { audit, figure, type Flow, type Observation, type Period } from 'china-asean';

// How the time of an audit grows with the observations. The table is made up: exports, imports and totals of as many partners as
// it takes, month by month and since January, each with its growth.

const SIZES = [1000, 10_000, 100_000];
const FLOWS = ['export', 'import', 'total'] as const;
const YEARS = [2021, 2022, 2023, 2024];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const RUNS: Readonly<Record<number, string>> = { 3: '-Q1', 4: '-T1', 6: '-S1', 12: '' };

console.log('observations | findings | ms | µs for each observation');
for (const size of SIZES) {
  const table = tableOf(size);
  const start = performance.now();
  const findings = audit(table);
  const time = performance.now() - start;
  console.log([size, findings.length, time.toFixed(0), ((1000 * time) / size).toFixed(0)].join(' | '));
}

function tableOf(size: number): readonly Observation[] {
  const table: Observation[] = [];
  for (let partner = 0; table.length < size; partner += 1) {
    for (const year of YEARS) for (const flow of FLOWS) table.push(...rowsOf(partner, flow, year));
  }
  return table.slice(0, size);
}

function rowsOf(partner: number, flow: Flow, year: number): readonly Observation[] {
  return MONTHS.flatMap((month) => {
    const alone = [levelOf(partner, flow, year, month), levelOf(partner, flow, year - 1, month)] as const;
    const run = [year, year - 1].map((one) =>
      total(MONTHS.slice(0, month).map((each) => levelOf(partner, flow, one, each))),
    );
    const window = `${year}-${String(month).padStart(2, '0')}` as Period;
    const since = `${year}${RUNS[month] ?? `-01-01/P${month}M`}` as Period;
    const rows = [observation(partner, flow, window, ...alone)];
    return month === 1 ? rows : [...rows, observation(partner, flow, since, run[0] ?? 0, run[1] ?? 1)];
  });
}

function levelOf(partner: number, flow: Flow, year: number, month: number): number {
  if (flow === 'total') return levelOf(partner, 'export', year, month) + levelOf(partner, 'import', year, month);
  return Math.round(
    1e6 * (1 + (partner % 17)) * (flow === 'export' ? 1.3 : 1) * 1.08 ** (year - 2020) * (1 + (month % 5) / 10),
  );
}

function total(levels: readonly number[]): number {
  return levels.reduce((sum, level) => sum + level, 0);
}

function observation(partner: number, flow: Flow, period: Period, level: number, base: number): Observation {
  return {
    id: `${partner} ${flow} ${period}`,
    indicator: 'goods-trade',
    reporter: 'CN',
    partner: `P${partner}`,
    flow,
    basis: 'customs-usd',
    period,
    figure: figure(level, 'USD'),
    growth: figure((level / base - 1).toFixed(3) as `${number}`, 'ratio'),
    status: [],
    source: 'made-up',
    corroboration: [],
  };
}
