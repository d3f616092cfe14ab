// Asks the same questions twice: as of 20 September 2025, and as of the day up to which the dataset was brought. What had not
// happened or had not been published by then is not known then.
import {
  asOf,
  formatFigure,
  formatReason,
  getById,
  inForceFor,
  membersAt,
  seriesOf,
  statusAt,
  type Dataset,
  type DateText,
  type InForceFor,
  type Observation,
} from 'china-asean';
import { dataset, type BundledIds } from 'china-asean/data';

const textOf = (found: Observation | undefined): string =>
  found === undefined ? 'not known' : `${formatFigure(found.figure)} (${found.period})`;

const inForceText = ({ inForce, reason, since, checked }: InForceFor): string =>
  reason === null
    ? 'yes'
    : `${inForce === null ? 'not known' : 'no'}, ${formatReason(reason, { checked, window: since })}`;

function answer(known: Dataset<BundledIds>, day: DateText): void {
  const cafta = getById(known.agreements, 'CAFTA');
  const { status, milestone } = statusAt(getById(cafta.versions, '3.0'), day);
  const protocol = cafta.instruments.find(({ version }) => version === '3.0');
  const inForce = protocol === undefined ? 'there is none yet' : inForceText(inForceFor(protocol, 'VN', day));
  const trade = { indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total' } as const;
  const latest = seriesOf(known, { ...trade, basis: 'ministry', unit: 'USD' }).observations.at(-1);
  const trips = { indicator: 'passenger-trips', asset: 'jakarta-bandung-hsr', basis: 'operator' } as const;
  const sinceOpening = seriesOf(known, trips).observations.filter(({ period }) => period.startsWith('2023-10-17/'));

  console.log(`AS OF ${day}`);
  console.log(`  CAFTA 3.0 is ${status}: ${milestone?.title ?? 'nothing has happened'} (${milestone?.date ?? '–'})`);
  console.log(`  its protocol in force for Viet Nam: ${inForce}`);
  console.log(`  ASEAN has ${membersAt(getById(known.partners, 'ASEAN'), day).length} members`);
  console.log(`  the latest trade of China with ASEAN that a ministry states: ${textOf(latest)}`);
  console.log(`  the railway from Jakarta to Bandung has carried ${textOf(sinceOpening.at(-1))}`);
  console.log(`  published figures: ${known.observations.length}`);
}

for (const day of ['2025-09-20', dataset.asOf] as const) answer(asOf(dataset, day), day);
