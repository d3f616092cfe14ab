// Writes figures of the dataset as SDMX-CSV and as an SDMX-JSON message, reads both again, and holds them against what was written;
// then reads a message of another structure, whose numbers are made up.
import { isDeepStrictEqual } from 'node:util';
import { formatFigure, selectObservations } from 'china-asean';
import { dataset } from 'china-asean/data';
import { readSdmx, writeSdmxCsv, writeSdmxJson } from 'china-asean/sdmx';

const freight = selectObservations(dataset, { indicator: 'freight', asset: 'china-laos-railway', basis: 'operator' });
const csv = writeSdmxCsv(freight);
const json = JSON.stringify(writeSdmxJson(freight));

console.log(`WRITTEN: ${freight.length} observations`);
for (const [name, text] of [
  ['SDMX-CSV 2.0', csv],
  ['SDMX-JSON 2.1', json],
] as const) {
  const { observations } = readSdmx(text);
  const isSame = isDeepStrictEqual(observations, freight);
  console.log(`  as ${name}: ${text.length} characters; read again they are ${isSame ? 'the same' : 'others'}`);
}

console.log('\nTHE FIRST OF THEM IN SDMX-CSV');
const [header = [], first = []] = csv.split('\r\n').map((line) => line.split(','));
for (const [index, name] of header.slice(0, 12).entries()) console.log(`  ${name.padEnd(18)}${first[index] ?? ''}`);

const theirs = `DATAFLOW,FREQ,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS
ORG:TRADE(1.0),A,CN,VN,2023,137.6,9,A
ORG:TRADE(1.0),A,CN,VN,2024,161.9,9,P
ORG:TRADE(1.0),A,CN,LA,2024,NaN,9,L
`;
const { observations, missing } = readSdmx(theirs, {
  columns: { reporter: 'REF_AREA', partner: 'COUNTERPART_AREA' },
  defaults: { indicator: 'goods-trade', flow: 'export', basis: 'un-comtrade', unit: 'USD', source: 'my-file' },
});
console.log('\nREAD FROM A MESSAGE OF ANOTHER STRUCTURE');
for (const { partner, period, figure, status } of observations) {
  console.log(`  ${partner ?? ''} ${period}  ${formatFigure(figure).padEnd(20)}${status.join(' ')}`.trimEnd());
}
for (const { partner, period } of missing) console.log(`  ${partner ?? ''} ${period ?? ''}  no number`);
