// Prints what is known of the China–Laos Railway since it opened: its milestones, what it carried since then, the years and halves
// that follow from that, and by how much they grew.
import {
  backcast,
  decumulate,
  findObservation,
  formatBounds,
  formatFigure,
  getById,
  seriesOf,
  type Period,
} from 'china-asean';
import { dataset } from 'china-asean/data';

const railway = getById(dataset.assets, 'china-laos-railway');
const OPENED = '2021-12-03';

console.log(`${railway.names.en} ${railway.names.zh ?? ''}`);
for (const { date, title, source } of railway.milestones) console.log(`  ${date.padEnd(12)}${title} (${source})`);

for (const indicator of ['passenger-trips', 'freight'] as const) {
  const { names } = getById(dataset.indicators, indicator);
  const series = seriesOf(dataset, { indicator, asset: railway.id, basis: 'operator' });
  const running = series.observations.filter(({ period }) => period.startsWith(`${OPENED}/`));

  console.log(`\n${names.en}, as the operator counts them`);
  console.log('  since the opening');
  for (const { period, figure, source, status } of running) {
    const flags = status.length === 0 ? '' : ` [${status.join(' ')}]`;
    console.log(`    to ${period.slice(11)}  ${formatFigure(figure).padEnd(28)}(${source})${flags}`);
  }

  console.log('  a year of operation, from one anniversary to the next: → follows from the lines above');
  for (const year of [2023, 2024, 2025]) {
    const window = `${year - 1}-12-03/${year}-12-02` as Period;
    const carried = decumulate(series, window);
    const isBounded = carried.low !== null || carried.high !== null;
    const text = isBounded ? formatBounds(carried) : 'not known: both totals are only said to be over a number';
    console.log(`    → to ${year}-12-02  ${text}`);
  }

  const year = findObservation(series, { period: '2025' });
  const half = findObservation(series, { period: '2025-S1' });
  if (year === undefined || half === undefined) continue;
  console.log('  2025');
  console.log(`    first half  ${formatFigure(half.figure)}, growth ${half.growth?.printed ?? 'not printed'}`);
  console.log(`    → first half of 2024  ${formatBounds(backcast(half, half.growth ?? null))}`);
  console.log(`    the year    ${formatFigure(year.figure)}, growth ${year.growth?.printed ?? 'not printed'}`);
  console.log(`    → second half  ${formatBounds(decumulate(series, '2025-S2'))}`);
}
