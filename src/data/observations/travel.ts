import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import type { BundledIds } from '../ids.js';
import { observationsOf } from '../rows/observationsOf.js';

// a row: id, period, as printed, value, low, high, source, and what else there is

/** Visitors, students and flights between China and ASEAN. */
export const travel = (): readonly Observation<Unit, BundledIds>[] => [
  observationsOf({ indicator: 'inbound-trips', reporter: 'CN', partner: 'ASEAN', basis: 'border-inspection', unit: 'trip' }, [
    ['asean-inbound-trips-border-inspection-2025-p8m', '2025-01-01/P8M', '1073.9万人次', '10739000', '10738500', '10739500', 'economic-daily-2025-09-18', { growth: ['27.5%', '0.275', '0.2745', '0.2755'],
      note: "Nationals of ASEAN members entering China's mainland." }],
  ]),
  observationsOf({ indicator: 'inbound-trips-visa-free', reporter: 'CN', partner: 'ASEAN', basis: 'border-inspection', unit: 'trip' }, [
    ['asean-inbound-trips-visa-free-border-inspection-2025-p8m', '2025-01-01/P8M', '905.4万人次', '9054000', '9053500', '9054500', 'economic-daily-2025-09-18', { growth: ['28.4%', '0.284', '0.2835', '0.2845'],
      note: "Nationals of ASEAN members entering China's mainland." }],
  ]),
  observationsOf({ indicator: 'outbound-trips', reporter: 'CN', partner: 'ASEAN', basis: 'border-inspection', unit: 'trip' }, [
    ['asean-outbound-trips-border-inspection-2025-p8m', '2025-01-01/P8M', '1450.5万人次', '14505000', '14504500', '14505500', 'economic-daily-2025-09-18', { growth: ['3.7%', '0.037', '0.0365', '0.0375'],
      note: "Residents of China's mainland." }],
  ]),
  observationsOf({ indicator: 'two-way-students', reporter: 'CN', partner: 'ASEAN', basis: 'press', unit: 'count' }, [
    ['asean-two-way-students-press-2016', '2016', 'surpassed 200,000', '200000', '200000', null, 'asean-china-centre-interview-2017-07-29', { qualifier: 'over',
      note: 'ASEAN-China Centre.' }],
    ['asean-two-way-students-press-2019-12-31', '2019-12-31', 'exceeded 200,000', '200000', '200000', null, 'china-daily-global-2024-02-04', { qualifier: 'over',
      note: 'ASEAN-China Centre.' }],
    ['asean-two-way-students-press-2023', '2023', '超过17.5万人', '175000', '175000', null, 'xinhua-via-hxnews-2024-08-21', { qualifier: 'over',
      note: 'ASEAN-China Centre. Below the 200,000 printed for 2016 and 2019.' }],
  ]),
  observationsOf({ indicator: 'two-way-trips', reporter: 'CN', partner: 'ASEAN', basis: 'border-inspection', unit: 'trip' }, [
    ['asean-two-way-trips-border-inspection-2025-p8m', '2025-01-01/P8M', '超2524.4万人次', '25244000', '25244000', null, 'economic-daily-2025-09-18', { qualifier: 'over', growth: ['11.2%', '0.112', '0.1115', '0.1125'], corroboration: ['peoples-daily-online-2025-09-17-2'],
      note: '14.505 million out and 10.739 million in. The growth printed for the parts would make 12.6 percent.' }],
  ]),
  observationsOf({ indicator: 'two-way-visits', reporter: 'CN', partner: 'ASEAN', basis: 'press', unit: 'trip' }, [
    ['asean-two-way-visits-press-2003', '2003', '3.87 million', '3870000', '3865000', '3875000', 'china-report-asean-2017-09-05'],
    ['asean-two-way-visits-press-2016', '2016', 'exceeded 31.8 million', '31800000', '31800000', null, 'asean-china-centre-interview-2017-07-29', { qualifier: 'over',
      note: 'ASEAN-China Centre. China Report ASEAN has 31 million.' }],
    ['asean-two-way-visits-press-2019', '2019', 'more than 65 million', '65000000', '65000000', null, 'china-daily-global-2024-02-04', { qualifier: 'over',
      note: 'ASEAN-China Centre.' }],
  ]),
  observationsOf({ indicator: 'weekly-flights', reporter: 'CN', partner: 'ASEAN', basis: 'press', unit: 'count' }, [
    ['asean-weekly-flights-press-2016', '2016', 'more than 2,700', '2700', '2700', null, 'china-report-asean-2017-09-05', { qualifier: 'over',
      note: 'Summer and autumn seasons of 2016.' }],
    ['asean-weekly-flights-press-2019', '2019', 'nearly 4,500', '4500', null, '4500', 'china-daily-global-2024-02-04', { qualifier: 'under',
      note: 'ASEAN-China Centre.' }],
  ]),
  observationsOf({ indicator: 'tourist-arrivals', reporter: 'MY', partner: 'CN', basis: 'partner-statistics', unit: 'arrival' }, [
    ['my-cn-tourist-arrivals-partner-statistics-2024', '2024', '3.29 million', '3290000', '3285000', '3295000', 'the-time-news-2025-08-03', { status: ['U'],
      note: "A minister's reply in parliament, read on a site of low authority. 3.72 million is printed elsewhere, probably all visitors." }],
  ]),
  observationsOf({ indicator: 'tourist-arrivals', reporter: 'MY', partner: 'CN', basis: 'press', unit: 'arrival' }, [
    ['my-cn-tourist-arrivals-press-2024', '2024', '3.72 million', '3720000', '3715000', '3725000', 'vnexpress-2025-02', { growth: ['130.9%', '1.309', '1.3085', '1.3095'], status: ['D'],
      note: 'A minister told parliament of 3.29 million tourists; visitors who stay for a day are probably in this one.' }],
  ]),
  observationsOf({ indicator: 'tourist-arrivals', reporter: 'SG', partner: 'CN', basis: 'partner-statistics', unit: 'arrival' }, [
    ['sg-cn-tourist-arrivals-partner-statistics-2017', '2017', '3.2 million', '3200000', '3150000', '3250000', 'yicai-global-japanese-2018-02-14', { growth: ['13%', '0.13', '0.125', '0.135'],
      note: 'Printed in Japanese: 320万人.' }],
    ['sg-cn-tourist-arrivals-partner-statistics-2025-q1', '2025-Q1', '831,470', '831470', '831470', '831470', 'pe-news-2025-04-22', { growth: ['5.8 percent', '0.058', '0.0575', '0.0585'] }],
    ['sg-cn-tourist-arrivals-partner-statistics-2025-p8m', '2025-01-01/P8M', '2.3 million', '2300000', '2250000', '2350000', 'heilongjiang-news-korean-2025-09-16', {
      note: 'Printed in Korean: 230만.' }],
    ['sg-cn-tourist-arrivals-partner-statistics-2025-08', '2025-08', 'over 398,000', '398000', '398000', null, 'heilongjiang-news-korean-2025-09-16', { qualifier: 'over',
      note: 'Printed in Korean: 39만8천 이상.' }],
  ]),
  observationsOf({ indicator: 'tourist-arrivals', reporter: 'TH', partner: 'CN', basis: 'press', unit: 'arrival' }, [
    ['th-cn-tourist-arrivals-press-2024', '2024', '6.7 million', '6700000', '6650000', '6750000', 'the-time-news-2025-08-03', { growth: ['91.7%', '0.917', '0.9165', '0.9175'], status: ['U'],
      note: 'A site of low authority that does not say whose count it is.' }],
    ['th-cn-tourist-arrivals-press-2025-q1', '2025-Q1', '1.33 million', '1330000', '1325000', '1335000', 'the-nation-thailand-2025-04', { growth: ['down 24%', '-0.24', '-0.245', '-0.235'], corroboration: ['asia-news-network-2025-07-07'] }],
    ['th-cn-tourist-arrivals-press-2025', '2025', 'roughly 4.5 million', '4500000', '4450000', '4550000', 'thai-times-2026-01', { qualifier: 'about' }],
  ]),
  observationsOf({ indicator: 'tourist-arrivals', reporter: 'VN', partner: 'CN', basis: 'press', unit: 'arrival' }, [
    ['vn-cn-tourist-arrivals-press-2024', '2024', '3.7 million', '3700000', '3650000', '3750000', 'the-time-news-2025-08-03', { status: ['U'],
      note: 'A site of low authority that does not say whose count it is. Fits the 5.3 million, up 41 percent, printed for 2025.' }],
    ['vn-cn-tourist-arrivals-press-2025-q1', '2025-Q1', '1.6 million', '1600000', '1550000', '1650000', 'the-nation-thailand-2025-04', { growth: ['78%', '0.78', '0.775', '0.785'], corroboration: ['asia-news-network-2025-07-07'] }],
    ['vn-cn-tourist-arrivals-press-2025-05', '2025-05', '357,907', '357907', '357907', '357907', 'asia-news-network-2025-07-07'],
    ['vn-cn-tourist-arrivals-press-2025-p8m', '2025-01-01/P8M', '3.5 million', '3500000', '3450000', '3550000', 'vietnam-vn-2025-09', { growth: ['44%', '0.44', '0.435', '0.445'], corroboration: ['the-business-times-2025-09'] }],
    ['vn-cn-tourist-arrivals-press-2025', '2025', 'approximately 5.3 million', '5300000', '5250000', '5350000', 'thai-times-2026-01', { qualifier: 'about', growth: ['forty-one per cent', '0.41', '0.405', '0.415'] }],
  ]),
].flat();
