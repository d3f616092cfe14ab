// Reads a table of your own, whose columns are named as you like, and computes with it. The numbers are made up.
import { formatFigure, seriesOf, yearOnYear } from 'china-asean';
import { readCsv, safeReadCsv, type CsvReadOptions } from 'china-asean/csv';

const text = `Country;Year;Exports (million USD);Remark
VN;2023;1.376,5;
VN;2024;1.619,0;first estimate
MY;2023;..;not published
MY;2024;1.015,2;
`;
const options: CsvReadOptions = {
  columns: { partner: 'Country', period: 'Year', value: 'Exports (million USD)' },
  defaults: {
    indicator: 'goods-trade',
    reporter: 'CN',
    flow: 'export',
    basis: 'press',
    unit: 'USD',
    source: 'my-file',
  },
  missing: ['..'],
  delimiter: ';',
  decimal: ',',
  group: '.',
  multiplier: '1e6',
};

const table = readCsv(text, options);
console.log('READ');
for (const { id, period, partner, figure } of table.observations) {
  const remark = table.attributes[id]?.['Remark'] ?? '';
  console.log(`  ${partner ?? ''} ${period}  ${formatFigure(figure).padEnd(20)}${remark}`.trimEnd());
}
for (const { partner, period } of table.missing)
  console.log(`  ${partner ?? ''} ${period ?? ''}  no number, which is not zero`);

console.log('\nGROWTH IN 2024');
for (const partner of ['VN', 'MY']) {
  const growth = yearOnYear(seriesOf(table, { partner, indicator: 'goods-trade', flow: 'export' }), '2024');
  console.log(`  ${partner}  ${growth.value === null ? `none: ${growth.reason}` : formatFigure(growth)}`);
}

console.log('\nA TABLE WITH MISTAKES');
const wrong = safeReadCsv(text.replace('2024;1.619,0', '24;1,619.0').replace('MY;2024', 'MY;2024-13'), options);
if (!wrong.ok) for (const { path, message } of wrong.issues) console.log(`  ${path.join(' ')}: ${message}`);
