// Prints what of the China–ASEAN Free Trade Area was in force, for whom, on some days of its history.
import { formatReason, getById, inForceFor, statusAt, versionAt, type DateText } from 'china-asean';
import { dataset } from 'china-asean/data';

const cafta = getById(dataset.agreements, 'CAFTA');

function whoIsBound(day: DateText): void {
  for (const instrument of cafta.instruments) {
    const found = instrument.parties.map(({ party }) => ({ party, ...inForceFor(instrument, party, day) }));
    const bound = found.filter(({ inForce }) => inForce === true).map(({ party }) => party);
    const open = found.filter(({ inForce }) => inForce === null).map(({ party }) => party);
    if (bound.length + open.length === 0) continue;
    const all = bound.length === found.length ? `all ${bound.length} parties` : bound.join(' ');
    const later = found.filter(({ reason }) => reason === 'not-yet').map(({ party }) => party);
    const notYet = later.length === 0 ? '' : `; not yet: ${later.join(' ')}`;
    const unknown = open.length === 0 ? '' : `${bound.length === 0 ? '' : '; '}not known: ${open.join(' ')}`;
    console.log(`  ${instrument.names.en}\n    ${bound.length === 0 ? '' : all}${notYet}${unknown}`);
  }
}

console.log('THE CHINA–ASEAN FREE TRADE AREA');
for (const version of cafta.versions) {
  console.log(`\n${version.names.en}`);
  for (const { date, title, status } of version.milestones) {
    console.log(`  ${date.padEnd(12)}${title}${status === undefined ? '' : ` [${status}]`}`);
  }
}
for (const day of ['2005-07-20', '2012-01-01', '2018-01-01', '2026-11-25'] as const) {
  const { version, unknown } = versionAt(cafta, day);
  const open = unknown.map(({ id }) => id).join(', ');
  console.log(`\nON ${day}: version ${version?.id ?? 'none'}${open === '' ? '' : `; not known whether ${open}`}`);
  whoIsBound(day);
}

const tariffs = getById(cafta.versions, '1.0').tariffTracks;
console.log('\nTARIFFS, AT MOST, AND BY WHEN');
for (const { title, cuts } of tariffs) {
  for (const { parties, rate, by, note } of cuts) {
    console.log(`  ${title}: ${rate.printed} by ${by} (${parties.join(' ')})${note === undefined ? '' : ` – ${note}`}`);
  }
}
const { status, reason, checked } = statusAt(getById(cafta.versions, '3.0'), '2026-11-25');
console.log(`\nCAFTA 3.0 on 25 November 2026: ${reason === null ? status : formatReason(reason, { checked })}`);
