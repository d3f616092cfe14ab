// Prints what was published in September 2025 on trade, a railway and border ports, and what follows from it.
import { backcast, getById, wholeFromShare } from 'china-asean';
import { dataset } from 'china-asean/data';
import { cited, implied, published } from './support/reportLines.js';

console.log('CHINA AND ASEAN: WHAT WAS PUBLISHED, AND WHAT FOLLOWS FROM IT');
console.log('→ follows from the figures above it; beneath it, what their printed digits allow');

console.log('\nTrade in goods, January to July 2025');
const goods = { indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', period: '2025-01-01/P7M' } as const;
const trade = published('China with ASEAN', goods);
implied('January to July 2024', backcast(trade, trade.growth));
implied('China with the world', wholeFromShare(trade, trade.share));

console.log('\nChina–Laos Railway, January to June 2025');
for (const [label, indicator] of [
  ['Passenger trips', 'passenger-trips'],
  ['Freight', 'freight'],
] as const) {
  const carried = published(label, { indicator, asset: 'china-laos-railway', period: '2025-S1' });
  implied('January to June 2024', backcast(carried, carried.growth));
}

console.log('\nPorts of Guangxi, 2024');
for (const [label, asset] of [
  ['Border highway ports, cargo', 'guangxi-border-highway-ports'],
  ['Dongxing, persons crossing', 'dongxing-port'],
] as const) {
  const crossed = published(label, { asset, period: '2024' });
  implied('2023', backcast(crossed, crossed.growth));
}

console.log('\nSources');
for (const [index, id] of cited.entries()) {
  const { publisher, title, published: date, url } = getById(dataset.sources, id);
  console.log(`  [${index + 1}]  ${publisher}, ${date ?? 'undated'}: ${title}`);
  if (url !== null) console.log(`       ${url}`);
}
