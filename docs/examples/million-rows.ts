// Fills a table of a million rows, whose numbers are made up, and asks it who has which share and rank, and by how much it grew.
import { getById, membersAt, type Period } from 'china-asean';
import { dataset } from 'china-asean/data';
import {
  accumulate,
  filter,
  groupSum,
  rank,
  rows,
  shares,
  tableBuilder,
  yearOnYear,
  type Row,
} from 'china-asean/table';

const members = membersAt(getById(dataset.partners, 'ASEAN'), '2024-12-31');
const months = [2023, 2024].flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}` as Period),
);
const products = Array.from({ length: 4167 }, (_, index) => String(10000 + index));

const builder = tableBuilder({ dimensions: ['partner', 'product'] });
let seed = 1;
for (const [place, partner] of members.entries()) {
  for (const product of products) {
    for (const [month, period] of months.entries()) {
      seed = (seed * 16807) % 2147483647; // the same numbers at each run
      builder.dimension(0, partner);
      builder.dimension(1, product);
      builder.period(period);
      builder.value((seed % 1000) * (place + 1) + (month < 12 ? 0 : 10 * place));
      builder.endRow();
    }
  }
}
const table = builder.build();
console.log(
  `${table.periods.length} rows: ${members.length} partners, ${products.length} products, ${months.length} months`,
);

const yearly = groupSum(accumulate(table, 'year'), ['partner']);
const in2024 = (asked: Parameters<typeof rows>[0]): readonly Row[] => [...rows(filter(asked, { within: '2024' }))];
const asked = [yearly, shares(yearly, 'partner'), yearOnYear(yearly), rank(yearly, 'partner')];
const [levels, parts, growth, places] = asked.map(in2024);
const percent = (ratio: string | null | undefined): string =>
  ratio == null ? 'n/a' : `${(Number(ratio) * 100).toFixed(2)}%`;

// the four have the same keys and windows, so that a row of one is beside the same row of the others
console.log('\npartner  rank         2024     share   growth');
for (const [index, { partner, value }] of (levels ?? []).entries()) {
  const cells = [places?.[index]?.value, value, percent(parts?.[index]?.value), percent(growth?.[index]?.value)];
  console.log(
    (partner ?? '').padEnd(9) +
      cells.map((cell, column) => (cell ?? '').padStart([4, 13, 10, 9][column] ?? 0)).join(''),
  );
}
