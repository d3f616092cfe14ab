// Cites the numbers that a result was computed from, each with its source, as text and as CSL-JSON for a reference manager.
import {
  backcast,
  findObservation,
  formatBounds,
  formatFigure,
  formatPeriod,
  getById,
  observationsBehind,
  seriesOf,
  yearOnYear,
  type Observation,
  type Result,
  type Source,
} from 'china-asean';
import { dataset } from 'china-asean/data';

const cited: Source[] = [];

function cite({ source: id }: Observation): string {
  const source = getById(dataset.sources, id);
  if (!cited.includes(source)) cited.push(source);
  return `[${cited.indexOf(source) + 1}]`;
}

function print(label: string, result: Result): void {
  console.log(`${label}: ${formatFigure(result)} (${formatBounds(result)}), ${result.method}`);
  for (const observation of observationsBehind(result)) {
    const { period, figure } = observation;
    console.log(`  ${formatPeriod(period, 'en')}: “${figure.printed}” ${cite(observation)}`);
  }
}

const trade = {
  indicator: 'goods-trade',
  reporter: 'CN',
  partner: 'ASEAN',
  flow: 'total',
  basis: 'customs-cny',
} as const;
print('Growth of the trade in 2024', yearOnYear(seriesOf(dataset, trade), '2024'));
const freight = { indicator: 'freight', asset: 'china-laos-railway', basis: 'operator', period: '2025' } as const;
const year = findObservation(dataset, freight);
print('Freight in 2024', backcast(year, year?.growth));

console.log('\nSources');
for (const [index, { publisher, title, published, url }] of cited.entries()) {
  console.log(
    `  [${index + 1}] ${[publisher, title, published ?? 'undated', url].filter((part) => part !== null).join('. ')}`,
  );
}

console.log('\nCSL-JSON');
for (const { id, publisher, title, published, url } of cited) {
  const issued = published === null ? {} : { issued: { 'date-parts': [published.split('-').map(Number)] } };
  console.log(
    JSON.stringify({ id, type: 'webpage', title, publisher, ...issued, ...(url === null ? {} : { URL: url }) }),
  );
}
