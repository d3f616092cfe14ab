// Prints, from an answer of UN Comtrade, whose share of China's exports each member of ASEAN has, and how they grew over a year.
// Give it the file of an answer that you have saved, with TOTAL exports of China in two years: npx tsx comtrade.ts answer.json
// Without one it reads an answer of the same shape whose numbers are made up.
import { readFileSync } from 'node:fs';
import {
  basketOf,
  findById,
  formatFigure,
  getById,
  membersAt,
  periodBounds,
  seriesOf,
  shares,
  yearOnYear,
  type Bloc,
} from 'china-asean';
import { readComtrade } from 'china-asean/comtrade';
import { dataset } from 'china-asean/data';

/** A row as the service writes it; the fields that say nothing here are left out. */
function row(partnerCode: number, partnerDesc: string, year: number, primaryValue: number, motCode = 0): object {
  const window = { freqCode: 'A', refPeriodId: year * 10000 + 101, refYear: year, refMonth: 52, period: String(year) };
  const key = { reporterCode: 156, reporterDesc: 'China', flowCode: 'X', partnerCode, partnerDesc, partner2Code: 0 };
  const what = { classificationCode: 'H6', cmdCode: 'TOTAL', customsCode: 'C00', motCode, netWgt: 0 };
  const value = { cifvalue: null, fobvalue: primaryValue, primaryValue, isReported: false, isAggregate: true };
  return { typeCode: 'C', ...window, ...key, ...what, ...value };
}

const madeUp = [
  row(0, 'World', 2022, 4000),
  row(0, 'World', 2023, 5000),
  row(704, 'Viet Nam', 2022, 400),
  row(704, 'Viet Nam', 2023, 500),
  row(704, 'Viet Nam', 2023, 180, 2100), // by sea: a part of the row before
  row(458, 'Malaysia', 2022, 320),
  row(458, 'Malaysia', 2023, 300),
  row(764, 'Thailand', 2023, 250), // and nothing in the year before
  row(490, 'Other Asia, nes', 2022, 260),
  row(490, 'Other Asia, nes', 2023, 240),
];

const file = process.argv[2];
const text =
  file === undefined
    ? JSON.stringify({ elapsedTime: '0.01 secs', count: madeUp.length, data: madeUp, error: '' })
    : readFileSync(file, 'utf8');

const { partners } = dataset;
const reading = { ...readComtrade(text, { partners }), partners };
const { observations, others, attributes } = reading;
const latest =
  observations
    .map(({ period }) => period)
    .sort()
    .at(-1) ?? '2023';
const exports = { indicator: 'goods-trade', reporter: 'CN', flow: 'export', basis: 'un-comtrade' } as const;
const members = membersAt(getById(partners, 'ASEAN') as Bloc, periodBounds(latest).last);
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
const nobody = observations.filter(
  ({ partner, period }) => partner?.startsWith('un-comtrade:') === true && period === latest,
);
for (const { id, partner, figure } of nobody)
  console.log(`  ${String(partner)} (${attributes[id]?.['partnerDesc'] ?? 'no name'}): ${formatFigure(figure)}`);

console.log('\nWhat was left out');
for (const { path, message } of others) console.log(`  ${path.join('.')}: ${message}`);
