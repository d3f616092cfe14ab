// Asks the same questions twice: as of 20 September 2025, and as of today's edition of the dataset. What had not happened or had
// not been published by then is not known then.
import {
  asOf,
  formatFigure,
  getById,
  inForceFor,
  membersAt,
  selectObservations,
  statusAt,
  type Bloc,
  type Dataset,
  type DateText,
} from 'china-asean';
import { dataset, type BundledIds } from 'china-asean/data';

function answer(known: Dataset<BundledIds>, day: DateText): void {
  const cafta = getById(known.agreements, 'CAFTA');
  const third = getById(cafta.versions, '3.0');
  const { status, since } = statusAt(third, day);
  const protocol = cafta.instruments.find(({ version }) => version === '3.0');
  const bound = protocol === undefined ? null : inForceFor(protocol, 'VN', day);
  const trade = { indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total' } as const;
  const latest = selectObservations(known, { ...trade, basis: 'customs-usd' }).at(-1);
  const railway = selectObservations(known, { indicator: 'passenger-trips', asset: 'jakarta-bandung-hsr' }).at(-1);

  console.log(`AS OF ${day}`);
  console.log(`  CAFTA 3.0 is ${status}: ${since?.title ?? 'nothing has happened'} (${since?.date ?? '–'})`);
  console.log(
    `  its protocol ${bound === null ? 'is not known' : `binds Viet Nam: ${String(bound.inForce ?? bound.reason)}`}`,
  );
  console.log(`  ASEAN has ${membersAt(getById(known.partners, 'ASEAN') as Bloc, day).length} members`);
  console.log(
    `  the latest trade in dollars: ${latest === undefined ? 'none' : formatFigure(latest.figure)} (${latest?.period ?? '–'})`,
  );
  console.log(
    `  Whoosh has carried ${railway === undefined ? 'none' : formatFigure(railway.figure)} (${railway?.period ?? '–'})`,
  );
  console.log(`  published figures: ${known.observations.length}`);
}

for (const day of ['2025-09-20', dataset.asOf] as const) answer(asOf(dataset, day), day);
