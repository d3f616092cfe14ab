// Prints who made China's trade in goods with ASEAN grow in 2024, and how intense its exports to the Philippines are, as far as the
// printed digits tell.
import { contributionToGrowth, findById, formatBounds, formatFigure, getById, tradeIntensity } from 'china-asean';
import { dataset } from 'china-asean/data';
import { printTable } from './support/printTable.js';
import { MEMBERS, tradeIn2024, yearEarlier } from './support/tradeIn2024.js';

const { partners } = dataset;
const total = tradeIn2024(MEMBERS, 'total');
const asean = tradeIn2024(['ASEAN'], 'total');
const inPoints = (text: string): string => text.replace(' percentage points', '');

console.log('CONTRIBUTIONS TO THE GROWTH OF CHINA’S TRADE WITH ASEAN IN 2024, IN PERCENTAGE POINTS');
console.log('  2023 is implied by the growth printed for each, to a tenth of a per cent');
const { growth, contributions, residual } = contributionToGrowth(total, yearEarlier(total), {
  partners,
  total: { current: asean['ASEAN'], base: yearEarlier(asean)['ASEAN'] },
});
const known = MEMBERS.flatMap((member) => {
  const points = contributions[member];
  return points === undefined ? [] : [{ name: findById(partners, member)?.names.en ?? member, points }];
});
const rest = residual === null ? [] : [{ name: 'not told by the members', points: residual }];
printTable(
  ['', 'points', 'between'],
  ...[...known.sort((a, b) => Number(b.points.value) - Number(a.points.value)), ...rest].map(({ name, points }) => [
    name,
    inPoints(formatFigure(points, { decimals: 2 })),
    inPoints(formatBounds(points)),
  ]),
  ['growth of the whole', formatFigure(growth), formatBounds(growth)],
);

console.log('\nINTENSITY OF THE EXPORTS TO THE PHILIPPINES');
const intensity = tradeIntensity(
  {
    withPartner: tradeIn2024(['PH'], 'export')['PH'],
    total: tradeIn2024(['WORLD'], 'export')['WORLD'],
    worldWithPartner: getById(dataset.observations, 'imports-ph-2024'),
    worldTotal: getById(dataset.observations, 'exports-world-2024'),
  },
  { side: 'export' },
);
const times = formatFigure(intensity, { decimals: 2 });
console.log(`  ${times} times what the weight of the Philippines in world trade would make of them`);
console.log(`  between ${formatBounds(intensity)}: what the digits of three offices allow`);
