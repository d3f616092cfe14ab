// Prints the structure of China's trade in goods with ASEAN in 2024, from the customs' table by partner: who has which share
// and rank and who the surplus, and how concentrated it is.
import { concentrationIndex, effectiveNumber, herfindahlHirschman, normalizedHerfindahl } from 'china-asean';
import {
  findById,
  formatBounds,
  formatFigure,
  normalizedTradeBalance,
  rank,
  shares,
  structuralChange,
} from 'china-asean';
import { dataset } from 'china-asean/data';
import { printTable } from './support/printTable.js';
import { MEMBERS, tradeIn2024, yearEarlier } from './support/tradeIn2024.js';

const { partners } = dataset;
const total = tradeIn2024(MEMBERS, 'total');
const [exports, imports] = [tradeIn2024(MEMBERS, 'export'), tradeIn2024(MEMBERS, 'import')];
const asean = tradeIn2024(['ASEAN'], 'total');
const ordered = MEMBERS.map((member) => ({ member, place: rank(total, member, { partners }) })).sort(
  (a, b) => Number(a.place.value) - Number(b.place.value),
);

console.log("CHINA'S TRADE IN GOODS WITH ASEAN IN 2024");
console.log('from the customs’ table in yuan; a range beside a number is what the printed digits allow');

console.log('\nShares of the trade with ASEAN, and who has the surplus');
const { shares: shareOf, residual } = shares(total, { partners, total: asean['ASEAN'] });
printTable(
  ['', 'rank', 'exports + imports', 'share', 'balance / trade'],
  ...ordered.map(({ member, place }) => [
    findById(partners, member)?.names.en ?? member,
    place.value ?? '',
    total[member] ? formatFigure(total[member].figure) : '',
    shareOf[member] ? formatFigure(shareOf[member], { decimals: 2 }) : '',
    formatFigure(normalizedTradeBalance(exports[member], imports[member]), { decimals: 1 }),
  ]),
);
console.log(`  what the members leave of the ASEAN total: ${residual === null ? '' : formatBounds(residual)}`);

console.log('\nConcentration of the ten members');
const indices = [
  ['Herfindahl–Hirschman index', herfindahlHirschman],
  ['  normalised', normalizedHerfindahl],
  ['  effective number of partners', effectiveNumber],
  ['UNCTAD concentration index', concentrationIndex],
] as const;
printTable(
  ['', 'exports', 'imports', 'both'],
  ...indices.map(([label, index]) => [
    label,
    ...[exports, imports, total].map((flow) => formatFigure(index(flow, { partners }), { decimals: 3 })),
  ]),
);
const moved = structuralChange(total, yearEarlier(total), { partners });
console.log(`  share of the trade that has moved since 2023: ${formatFigure(moved)} (${formatBounds(moved)})`);
