// Prints, from an answer of UN Comtrade, whose share of China's exports each member of ASEAN has, and how they grew over a year.
// Give it the file of an answer that you have saved, with TOTAL exports of China in two years: npx tsx comtrade.ts answer.json
// Without one it reads an answer of the same shape whose numbers are made up.
import { readFileSync } from 'node:fs';
import { basketOf, findById, formatFigure, getById, membersAt, periodBounds } from 'china-asean';
import { seriesOf, shares, yearOnYear } from 'china-asean';
import { readComtrade } from 'china-asean/comtrade';
import { dataset } from 'china-asean/data';

const file = process.argv[2];
const text = readFileSync(file ?? new URL('data/comtrade-made-up.json', import.meta.url), 'utf8');
const { partners } = dataset;
const reading = { ...readComtrade(text, { partners }), partners };
const { observations, others, attributes } = reading;
const years = observations.map(({ period }) => period).sort();
const latest = years.at(-1) ?? '2023';
const exports = { indicator: 'goods-trade', reporter: 'CN', flow: 'export', basis: 'un-comtrade' } as const;
const members = membersAt(getById(partners, 'ASEAN'), periodBounds(latest).last);
const among = members.filter((partner) => observations.some((one) => one.partner === partner && one.period === latest));
const basket = basketOf(reading, { ...exports, period: latest }, 'partner', { among });
const world = basketOf(reading, { ...exports, period: latest }, 'partner', { among: ['WORLD'] });

console.log(`CHINA'S EXPORTS TO MEMBERS OF ASEAN IN ${latest}${file === undefined ? ' (made-up numbers)' : ''}`);
const { shares: shareOf } = shares(basket, { partners, total: world['WORLD'] });
for (const partner of among) {
  const share = shareOf[partner];
  const growth = yearOnYear(seriesOf(reading, { ...exports, partner }), latest);
  const cells = [
    findById(partners, partner)?.names.en ?? partner,
    basket[partner] ? formatFigure(basket[partner].figure) : '',
    share ? formatFigure(share, { decimals: 1 }) : '',
    growth.value === null ? `no growth: ${growth.reason}` : formatFigure(growth, { decimals: 1 }),
  ];
  console.log(`  ${cells.map((cell, index) => (index === 0 ? cell.padEnd(20) : cell.padStart(12))).join('  ')}`);
}

console.log('\nAreas that are no economy of ISO 3166-1');
for (const { id, partner = '', period, figure } of observations) {
  if (!partner.startsWith('un-comtrade:') || period !== latest) continue;
  console.log(`  ${partner} (${attributes[id]?.['partnerDesc'] ?? 'no name'}): ${formatFigure(figure)}`);
}

console.log('\nWhat was left out');
for (const { path, message } of others) console.log(`  ${path.join('.')}: ${message}`);
