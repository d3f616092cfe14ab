// Prints what was published in September 2025 on China and ASEAN, and what follows from it. An argument sets "today":
// npm start -- 2026-01-31
import {
  backcast,
  formatBounds,
  formatFigure,
  formatPeriod,
  getById,
  impliedExchangeRate,
  parseDate,
  selectObservations,
  statusAt,
  wholeFromShare,
  type Observation,
  type ObservationFilter,
  type Result,
  type Unit,
} from 'china-asean';
import { dataset } from 'china-asean/data';

type Published = (typeof dataset.observations)[number];

const today = parseDate(process.argv[2] ?? new Date().toISOString().slice(0, 10));
const article = 'cgtn-2025-09';
const cited: string[] = [];

/** The number by which the report refers to a source. */
function cite(source: string): string {
  if (!cited.includes(source)) cited.push(source);
  return `[${cited.indexOf(source) + 1}]`;
}

function line(label: string, text: string, source = ''): void {
  console.log((`  ${label.padEnd(33)}${text}`.padEnd(73) + source.padStart(5)).trimEnd());
}

function section(title: string): void {
  console.log(`\n${title}`);
}

/** The one observation that a filter finds in the article. */
function observationOf(filter: ObservationFilter<Unit, Published>): Published {
  const found = selectObservations(dataset, filter).filter(({ source }) => source === article);
  const [first] = found;
  if (first === undefined || found.length > 1)
    throw new Error(`${found.length} observations for ${JSON.stringify(filter)}`);
  return first;
}

function published(label: string, observation: Published): void {
  const { figure, growth, share, source, indicator, asset, reporter, partner, flow, period, id } = observation;
  line(label, formatFigure(figure), cite(source));
  if (growth !== undefined)
    line('  growth over a year earlier', `+${formatFigure(growth)}`.replace('+-', '-'), cite(source));
  if (share !== undefined) line('  share of the total', formatFigure(share), cite(source));
  for (const other of selectObservations(dataset, { indicator, asset, reporter, partner, flow, period })) {
    if (other.id !== id && other.figure.unit === figure.unit)
      line('  also printed', formatFigure(other.figure), cite(other.source));
  }
}

function implied(label: string, result: Result): void {
  const isBounded = result.low !== null && result.high !== null;
  line(`  → ${label}`, isBounded ? formatFigure(result) : formatBounds(result));
  if (isBounded) line('', formatBounds(result));
}

console.log('CHINA AND ASEAN: WHAT WAS PUBLISHED, AND WHAT FOLLOWS FROM IT');
console.log('→ follows from the figures above it; beneath it, what their printed digits allow');

section('Trade in goods, January to July 2025');
const trade = observationOf({ indicator: 'goods-trade', partner: 'ASEAN', period: '2025-01-01/P7M' });
published('China with ASEAN', trade);
implied('January to July 2024', backcast(trade, trade.growth));
implied('China with the world', wholeFromShare(trade, trade.share));

section('China–Laos Railway, January to June 2025');
for (const [label, indicator] of [
  ['Passenger trips', 'passenger-trips'],
  ['Freight', 'freight'],
] as const) {
  const observation = observationOf({ indicator, asset: 'china-laos-railway', period: '2025-S1' });
  published(label, observation);
  implied('January to June 2024', backcast(observation, observation.growth));
}

section('Ports of Guangxi, 2024');
for (const [label, indicator, asset] of [
  ['Border highway ports, cargo', 'cargo-throughput', 'guangxi-border-highway-ports'],
  ['Dongxing, persons crossing', 'border-crossings', 'dongxing-port'],
] as const) {
  const observation = observationOf({ indicator, asset, period: '2024' });
  published(label, observation);
  implied('2023', backcast(observation, observation.growth));
}

section("China's trade with members of ASEAN, 2024");
for (const threshold of ['100000000000', '200000000000']) {
  const members = selectObservations(dataset, { indicator: 'goods-trade', reporter: 'CN', period: '2024' }).filter(
    ({ source, partner, figure }) => source === article && partner !== 'ASEAN' && figure.low === threshold,
  );
  const [first] = members;
  if (first === undefined) throw new Error(`no trade over ${threshold}`);
  line(formatFigure(first.figure), '', cite(first.source));
  for (const { partner } of members) if (partner !== undefined) line('', getById(dataset.partners, partner).names.en);
}

section('Industrial parks, output up to the end of 2024');
const yuan = observationOf({
  asset: 'china-malaysia-qinzhou-industrial-park',
  indicator: 'industrial-output',
  basis: 'press',
});
const dollars = observationOf({ asset: 'china-malaysia-qinzhou-industrial-park', basis: 'press-conversion' });
published('China–Malaysia Qinzhou Park', yuan);
published('  the same, converted', dollars);
implied('exchange rate', impliedExchangeRate(yuan as Observation<'CNY'>, dollars as Observation<'USD'>));
published('Malaysia–China Kuantan Park', observationOf({ asset: 'malaysia-china-kuantan-industrial-park' }));

section('China–ASEAN Free Trade Area');
const cafta = getById(dataset.agreements, 'CAFTA');
const milestones = cafta.versions.flatMap((version) => version.milestones.map((milestone) => ({ version, milestone })));
for (const { version, milestone } of milestones.filter(({ milestone }) => milestone.status !== undefined)) {
  line(`${milestone.date.padEnd(12)}${version.id}  ${wordsOf(milestone.status ?? '')}`, '', cite(milestone.source));
  console.log(wrap(milestone.title, 80, ' '.repeat(19)));
}

section(`Its versions on 20 September 2025, and on ${formatPeriod(today, 'en')}`);
for (const version of cafta.versions) {
  const [then, now] = [statusAt(version, '2025-09-20'), statusAt(version, today)];
  line(version.names.en, `${wordsOf(then.status).padEnd(12)}${wordsOf(now.status)}`);
  if (now.reason !== null) line('', `${' '.repeat(12)}${now.reason}`);
  if (now.reason !== null) line('', `${' '.repeat(12)}last known: ${wordsOf(now.last)}`);
}

section('Sources');
for (const [index, id] of cited.entries()) {
  const { publisher, title, published: date, url } = getById(dataset.sources, id);
  const words = [publisher, title, date ?? 'undated', url].filter((part) => part !== null).join('. ');
  console.log(wrap(words, 80, '       ').replace(/^ {7}/u, `  [${index + 1}]`.padEnd(7)));
}

function wordsOf(status: string): string {
  return status.replaceAll('-', ' ');
}

/** The words of a text on lines of a width, each after an indent. */
function wrap(text: string, width: number, indent: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && indent.length + last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((words) => indent + words).join('\n');
}
