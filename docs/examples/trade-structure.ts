// Prints the structure of China's trade in goods with ASEAN in 2024, from the customs' table by partner: who has which share
// and rank, how concentrated it is, whose trade made it grow, and how intense it is.
import {
  backcast,
  basketOf,
  concentrationIndex,
  contributionToGrowth,
  effectiveNumber,
  findById,
  formatBounds,
  formatFigure,
  getById,
  herfindahlHirschman,
  membersAt,
  normalizedHerfindahl,
  normalizedTradeBalance,
  rank,
  shares,
  structuralChange,
  tradeIntensity,
  type Bloc,
  type Flow,
  type Observation,
  type Operand,
} from 'china-asean';
import { dataset } from 'china-asean/data';

const { partners } = dataset;
const members = membersAt(getById(partners, 'ASEAN') as Bloc, '2024-12-31');

/** China's trade with each of some partners in 2024, as its customs count it in yuan. */
function tradeWith(among: readonly string[], flow: Flow): Readonly<Record<string, Observation | null>> {
  const filter = { indicator: 'goods-trade', reporter: 'CN', period: '2024', basis: 'customs-cny', flow } as const;
  return basketOf(dataset, filter, 'partner', { among });
}

/** A year earlier, as the growth printed beside each level implies. */
function yearEarlier(trade: Readonly<Record<string, Observation | null>>): Readonly<Record<string, Operand>> {
  return Object.fromEntries(Object.entries(trade).map(([name, level]) => [name, backcast(level, level?.growth)]));
}

function table(...rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const [name = '', ...cells] = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${[name, ...cells].join('  ')}`.trimEnd());
  }
}

const points = (text: string): string => text.replace(' percentage points', '');
const nameOf = (partner: string): string => findById(partners, partner)?.names.en ?? partner;
const total = tradeWith(members, 'total');
const [exports, imports] = [tradeWith(members, 'export'), tradeWith(members, 'import')];
const asean = tradeWith(['ASEAN'], 'total');
const ordered = members
  .map((member) => ({ member, place: rank(total, member, { partners }) }))
  .sort((a, b) => Number(a.place.value) - Number(b.place.value));

console.log("CHINA'S TRADE IN GOODS WITH ASEAN IN 2024");
console.log(
  'from the customs’ table in yuan; where a range stands beside a number, it is what the printed digits allow',
);

console.log('\nShares of the trade with ASEAN, and who has the surplus');
const { shares: shareOf, residual } = shares(total, { partners, total: asean['ASEAN'] });
table(
  ['', 'rank', 'exports + imports', 'share', 'balance / trade'],
  ...ordered.map(({ member, place }) => [
    nameOf(member),
    place.value ?? '',
    total[member] ? formatFigure(total[member].figure) : '',
    shareOf[member] ? formatFigure(shareOf[member], { decimals: 2 }) : '',
    formatFigure(normalizedTradeBalance(exports[member], imports[member]), { decimals: 1 }),
  ]),
);
console.log(`  what the members leave of the ASEAN total: ${residual === null ? '' : formatBounds(residual)}`);

console.log('\nConcentration of the ten members');
table(
  ['', 'exports', 'imports', 'both'],
  ...(
    [
      ['Herfindahl–Hirschman index', herfindahlHirschman],
      ['  normalised', normalizedHerfindahl],
      ['  effective number of partners', effectiveNumber],
      ['UNCTAD concentration index', concentrationIndex],
    ] as const
  ).map(([label, index]) => [
    label,
    ...[exports, imports, total].map((flow) => formatFigure(index(flow, { partners }), { decimals: 3 })),
  ]),
);
const moved = structuralChange(total, yearEarlier(total), { partners });
console.log(
  `  share of the trade that has another partner than in 2023: ${formatFigure(moved)} (${formatBounds(moved)})`,
);

console.log('\nContributions to the growth of the trade, in percentage points');
console.log('  2023 is implied by the growth printed for each, to a tenth of a per cent');
const {
  growth,
  contributions,
  residual: rest,
} = contributionToGrowth(total, yearEarlier(total), {
  partners,
  total: { current: asean['ASEAN'], base: yearEarlier(asean)['ASEAN'] },
});
table(
  ['', 'points', 'between'],
  ...ordered.map(({ member }) => {
    const row = contributions[member];
    return [
      nameOf(member),
      row ? points(formatFigure(row, { decimals: 2 })) : '',
      row ? points(formatBounds(row)) : '',
    ];
  }),
  [
    'not told by the members',
    rest ? points(formatFigure(rest, { decimals: 2 })) : '',
    rest ? points(formatBounds(rest)) : '',
  ],
  ['growth of the whole', formatFigure(growth), formatBounds(growth)],
);

console.log('\nIntensity of the exports to the Philippines');
const world = tradeWith(['WORLD'], 'export');
const intensity = tradeIntensity(
  {
    withPartner: exports['PH'],
    total: world['WORLD'],
    worldWithPartner: getById(dataset.observations, 'imports-ph-2024'),
    worldTotal: getById(dataset.observations, 'exports-world-2024'),
  },
  { side: 'export' },
);
console.log(
  `  ${formatFigure(intensity, { decimals: 2 })} times what the weight of the Philippines in world trade would make of them`,
);
console.log(`  between ${formatBounds(intensity)}: what the digits of three offices allow`);
