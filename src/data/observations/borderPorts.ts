import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import type { BundledIds } from '../ids.js';
import { observationsOf } from '../rows/observationsOf.js';

// a row: id, period, as printed, value, low, high, source, and what else there is

/** Goods, vehicles and persons at the border ports. */
export const borderPorts = (): readonly Observation<Unit, BundledIds>[] => [
  observationsOf({ indicator: 'border-crossings', asset: 'daluo-port', basis: 'border-inspection', unit: 'person-crossing' }, [
    ['daluo-port-border-crossings-border-inspection-2024-s1', '2024-S1', '超过80万人次', '800000', '800000', null, 'china-news-service-2024-07-04', { qualifier: 'over',
      note: '3.4 times the first half of 2023.' }],
  ]),
  observationsOf({ indicator: 'border-crossings', asset: 'dongxing-port', basis: 'border-inspection', unit: 'person-crossing' }, [
    ['dongxing-port-border-crossings-border-inspection-2016-01-01-2016-12-25', '2016-01-01/2016-12-25', '突破700萬人次', '7000000', '7000000', null, 'xinhua-2016-12-26', { qualifier: 'over', growth: ['16%', '0.16', '0.155', '0.165'] }],
    ['dongxing-port-border-crossings-border-inspection-2017-01-01-2017-12-04', '2017-01-01/2017-12-04', '突破900万人次', '9000000', '9000000', null, 'china-news-service-via-2017-12-05', { qualifier: 'over', growth: ['38.7%', '0.387', '0.3865', '0.3875'],
      note: 'A record at the time.' }],
    ['dongxing-port-border-crossings-border-inspection-2023-q1', '2023-Q1', '26.6萬人次', '266000', '265500', '266500', 'cri-guangxi-2023-04-12', { growth: ['增長7.2倍', '7.2', '7.15', '7.25'],
      note: 'Both Beilun bridges and the pontoon bridge of the trade zone. It grew by 7.2 times, to 8.2 times the quarter of 2022.' }],
    ['dongxing-port-border-crossings-border-inspection-2023-p5m', '2023-01-01/P5M', '103万余人次', '1030000', '1030000', null, 'china-news-service-2023-06-06', { qualifier: 'over' }],
    ['dongxing-crossings-2023', '2023', '554.9万人次', '5549000', '5548500', '5549500', 'peoples-daily-online-2024', {
      note: 'Fits the growth of 54.6 percent printed for 2024. The Western Times (29 March 2024) prints a little over 5.3 million instead.' }],
    ['dongxing-port-border-crossings-border-inspection-2023', '2023', '530多万人次', '5300000', '5300000', null, 'western-times-2024-03-29', { qualifier: 'over', status: ['V'],
      note: "People's Daily Online prints 5.549 million, which fits the growth of 54.6 percent printed for 2024; this does not." }],
    ['dongxing-port-border-crossings-border-inspection-2024-01-01-2024-03-22', '2024-01-01/2024-03-22', '171万余人次', '1710000', '1710000', null, 'western-times-2024-03-29', { qualifier: 'over', status: ['D'],
      note: 'The first bridge only.' }],
    ['dongxing-crossings-2024', '2024', '8.581 million inbound and outbound tourist visits', '8581000', '8580500', '8581500', 'cgtn-2025-09', { growth: ['up 54.6 percent', '0.546', '0.5455', '0.5465'], status: ['D'], corroboration: ['nanning-tv-2025-01-07'],
      note: 'Printed as tourist visits; the border inspection counts all persons who enter and leave.' }],
    ['dongxing-crossings-2024-inspection', '2024', '858.1万', '8581000', '8580500', '8581500', 'nanning-tv-2025-01-07', { growth: ['54.6%', '0.546', '0.5455', '0.5465'], corroboration: ['cgtn-2025-09'] }],
  ]),
  observationsOf({ indicator: 'border-port-rank', asset: 'dongxing-port', basis: 'border-inspection', unit: 'rank' }, [
    ['dongxing-rank-2024', '2024', "ranking first among China's land border ports", '1', '1', '1', 'cgtn-2025-09', { corroboration: ['nanning-tv-2025-01-07'],
      note: 'The article also calls it the busiest land port for passengers between China and Viet Nam, which follows from the rank but is not printed elsewhere.' }],
  ]),
  observationsOf({ indicator: 'cargo-throughput', asset: 'guangxi-border-highway-ports', basis: 'press', unit: 'tonne' }, [
    ['guangxi-highway-ports-cargo-2024', '2024', '8.931 million tonnes', '8931000', '8930500', '8931500', 'cgtn-2025-09', { growth: ['up 41.3 percent', '0.413', '0.4125', '0.4135'], status: ['V'],
      note: 'Level and growth were found in no other source.' }],
  ]),
  observationsOf({ indicator: 'border-crossings', asset: 'hekou-port', basis: 'border-inspection', unit: 'person-crossing' }, [
    ['hekou-port-border-crossings-border-inspection-2024-s1', '2024-S1', '258万人次', '2580000', '2575000', '2585000', 'china-news-service-2024-07-04', { growth: ['79.1%', '0.791', '0.7905', '0.7915'] }],
  ]),
  observationsOf({ indicator: 'cargo-throughput', asset: 'hekou-port', basis: 'border-inspection', unit: 'tonne' }, [
    ['hekou-port-cargo-throughput-border-inspection-2024-s1', '2024-S1', '187万吨', '1870000', '1865000', '1875000', 'china-news-service-2024-07-04', { growth: ['35.9%', '0.359', '0.3585', '0.3595'],
      note: 'Imports and exports.' }],
  ]),
  observationsOf({ indicator: 'border-crossings', asset: 'mohan-boten', basis: 'border-inspection', unit: 'person-crossing' }, [
    ['mohan-boten-border-crossings-border-inspection-2023-01-01-2023-09-05', '2023-01-01/2023-09-05', '1,000,541', '1000541', '1000541', '1000541', 'xinhua-2023-09-06', {
      note: 'People from 64 countries and regions.' }],
    ['mohan-boten-border-crossings-border-inspection-2024-q1', '2024-Q1', '49.8万余人次', '498000', '498000', null, 'china-news-service-2024-04-02', { qualifier: 'over', growth: ['51.8%', '0.518', '0.5175', '0.5185'], status: ['D'],
      note: 'Fits the 950,000 of the half-year, not the 1.66 million up to 14 August: that count is wider, how is not said.' }],
    ['mohan-boten-border-crossings-border-inspection-2024-s1', '2024-S1', '95万余人次', '950000', '950000', null, 'china-news-service-2024-07-04', { qualifier: 'over', status: ['D'],
      note: 'Narrower in scope: to reach 1.66 million by 14 August would take 15,800 a day, and the highest day was close to 10,000.' }],
    ['mohan-boten-border-crossings-border-inspection-2024-01-01-2024-08-14', '2024-01-01/2024-08-14', 'over 1.66 million', '1660000', '1660000', null, 'xinhua-via-english-www-2024-08-16', { qualifier: 'over',
      note: 'More than 7,300 a day. People from 101 countries and regions.' }],
  ]),
  observationsOf({ indicator: 'border-crossings-foreigners', asset: 'mohan-boten', basis: 'border-inspection', unit: 'person-crossing' }, [
    ['mohan-boten-border-crossings-foreigners-border-inspection-2024-q1', '2024-Q1', '29万余人次', '290000', '290000', null, 'china-news-service-2024-04-02', { qualifier: 'over', growth: ['227%', '2.27', '2.265', '2.275'],
      note: 'About 58 percent of all, by the text; up to 14 August 41 percent of a wider count.' }],
    ['mohan-boten-border-crossings-foreigners-border-inspection-2024-01-01-2024-08-14', '2024-01-01/2024-08-14', 'over 676,000', '676000', '676000', null, 'xinhua-via-english-www-2024-08-16', { qualifier: 'over', growth: ['153.7 percent', '1.537', '1.5365', '1.5375'],
      note: 'About 41 percent of all.' }],
  ]),
  observationsOf({ indicator: 'cargo-throughput', asset: 'mohan-boten', basis: 'press', unit: 'tonne' }, [
    ['mohan-boten-cargo-throughput-press-2022', '2022', 'topping 5.67 million tons', '5670000', '5670000', null, 'china-daily-2023-06-13', { qualifier: 'over', growth: ['58.2 percent', '0.582', '0.5815', '0.5825'] }],
  ]),
  observationsOf({ indicator: 'port-trade-value', asset: 'mohan-boten', basis: 'press', unit: 'CNY' }, [
    ['mohan-boten-port-trade-value-press-2022', '2022', '43.34 billion yuan', '43340000000', '43335000000', '43345000000', 'china-daily-2023-06-13', {
      note: 'Growth is printed in words only: it nearly doubled.' }],
  ]),
  observationsOf({ indicator: 'border-crossings', asset: 'mong-cai-port', basis: 'partner-statistics', unit: 'person-crossing' }, [
    ['mong-cai-port-border-crossings-partner-statistics-2023-p11m', '2023-01-01/P11M', 'more than 3.7 million', '3700000', '3700000', null, 'vietnam-vn-2023-11', { qualifier: 'over', status: ['D', 'U'],
      note: "Printed in Norwegian of 2023: mer enn 3,7 millioner. Viet Nam's count, in a page of late November: that month is taken as the last." }],
    ['mong-cai-port-border-crossings-partner-statistics-2024-01-01-2024-09-15', '2024-01-01/2024-09-15', '4,792,064', '4792064', '4792064', '4792064', 'vietnam-vn-2024-09', { growth: ['87.6%', '0.876', '0.8755', '0.8765'], status: ['D'],
      note: "Printed in Polish: 4 792 064, 87,6%. Viet Nam's count at the Bac Luan I bridge only; both bridges had over 4.9 million." }],
    ['mong-cai-port-border-crossings-partner-statistics-2024-01-01-2024-09-15-2', '2024-01-01/2024-09-15', '190,177', '190177', '190177', '190177', 'vietnam-vn-2024-09', { status: ['D'],
      note: "Printed in Polish: 190 177. Viet Nam's count at the Bac Luan II bridge only." }],
    ['mong-cai-port-border-crossings-partner-statistics-2025-s1', '2025-S1', 'more than 3.13 million', '3130000', '3130000', null, 'vietnam-vn-2025-07', { qualifier: 'over', growth: ['down 1%', '-0.01', '-0.015', '-0.005'], status: ['D'],
      note: "Printed in Czech: více než 3,13 milionu, a slight fall of 1 %. Viet Nam's count at the Bac Luan I bridge only." }],
    ['mong-cai-port-border-crossings-partner-statistics-2025-s1-2', '2025-S1', 'more than 193,000', '193000', '193000', null, 'vietnam-vn-2025-07', { qualifier: 'over', growth: ['88.5%', '0.885', '0.8845', '0.8855'], status: ['D'],
      note: "Printed in Czech: více než 193 000, 88,5 %. Viet Nam's count at the Bac Luan II bridge only." }],
  ]),
  observationsOf({ indicator: 'border-crossings', asset: 'ruili-port', basis: 'border-inspection', unit: 'person-crossing' }, [
    ['ruili-port-border-crossings-border-inspection-2024-s1', '2024-S1', '高达227.78万人次', '2277800', '2277750', '2277850', 'china-news-service-2024-07-04'],
    ['ruili-port-border-crossings-border-inspection-2024-01-01-2024-09-02', '2024-01-01/2024-09-02', '308.18萬人次', '3081800', '3081750', '3081850', '99mizi-com-2024-09-03', { status: ['U'],
      note: 'In a copy of a release of the border inspection of Ruili, on a site of low authority.' }],
  ]),
  observationsOf({ indicator: 'cargo-throughput', asset: 'youyiguan-huu-nghi-port', basis: 'ministry', unit: 'tonne' }, [
    ['youyiguan-huu-nghi-port-cargo-throughput-ministry-2024-s1', '2024-S1', '245.7万吨', '2457000', '2456500', '2457500', 'china-news-service-2024-08-21', { growth: ['38.7%', '0.387', '0.3865', '0.3875'],
      note: 'In a release of the commerce bureau of Pingxiang.' }],
    ['youyiguan-huu-nghi-port-cargo-throughput-ministry-2019-08-01-2024-08-30', '2019-08-01/2024-08-30', '1874.5万吨', '18745000', '18744500', '18745500', 'china-news-service-2024-08-30', { status: ['U'],
      note: 'Printed as five years of the pilot free trade zone. The first month is inferred; the last day is that of the report.' }],
  ]),
  observationsOf({ indicator: 'cargo-throughput', asset: 'youyiguan-huu-nghi-port', basis: 'press', unit: 'tonne' }, [
    ['youyiguan-huu-nghi-port-cargo-throughput-press-2012', '2012', '52万吨', '520000', '515000', '525000', 'guangxi-daily', { status: ['D'],
      note: 'The Pingxiang Integrated Bonded Zone at the port only.' }],
    ['youyiguan-huu-nghi-port-cargo-throughput-press-2020', '2020', '328.91万吨', '3289100', '3289050', '3289150', 'guangxi-daily', { status: ['D'],
      note: 'The Pingxiang Integrated Bonded Zone at the port only.' }],
    ['youyiguan-huu-nghi-port-cargo-throughput-press-2023-s1', '2023-S1', '约164万吨', '1640000', '1635000', '1645000', 'china-news-service-via-2023-07-07', { qualifier: 'about', growth: ['超100%', '1', '1', null, 'over'],
      note: 'In a release of border inspection that does not say whose figure it is. The level and growth of 2024 imply 1.77 million tonnes.' }],
    ['youyiguan-huu-nghi-port-cargo-throughput-press-2025-s1', '2025-S1', '324.8万吨', '3248000', '3247500', '3248500', 'sanwei123-cn', { growth: ['31.4%', '0.314', '0.3135', '0.3145'], status: ['U'],
      note: 'The year is inferred, on an undated page: it is 32.2 percent above that of the first half of 2024.' }],
  ]),
  observationsOf({ indicator: 'cargo-vehicles-inspected', asset: 'youyiguan-huu-nghi-port', basis: 'border-inspection', unit: 'vehicle' }, [
    ['youyiguan-huu-nghi-port-cargo-vehicles-inspected-border-inspection-2023-01-01-2023-12-13', '2023-01-01/2023-12-13', '41.13万辆次', '411300', '411250', '411350', 'xinhua-2023-12-15', { growth: ['112.5%', '1.125', '1.1245', '1.1255'],
      note: 'The most of the road ports between China and Viet Nam.' }],
    ['youyiguan-huu-nghi-port-cargo-vehicles-inspected-border-inspection-2024', '2024', '突破50万辆次', '500000', '500000', null, 'nanning-tv-2025-01-07', { qualifier: 'over', growth: ['约16%', '0.16', '0.155', '0.165', 'about'],
      note: 'A record for a year.' }],
  ]),
  observationsOf({ indicator: 'cargo-vehicles-inspected', asset: 'youyiguan-huu-nghi-port', basis: 'ministry', unit: 'vehicle' }, [
    ['youyiguan-huu-nghi-port-cargo-vehicles-inspected-ministry-2019-08-01-2024-08-30', '2019-08-01/2024-08-30', '173.49万辆次', '1734900', '1734850', '1734950', 'china-news-service-2024-08-30', { status: ['U'],
      note: 'Printed as five years of the pilot free trade zone. The first month is inferred; the last day is that of the report.' }],
  ]),
  observationsOf({ indicator: 'cargo-vehicles-inspected', asset: 'youyiguan-huu-nghi-port', basis: 'press', unit: 'vehicle' }, [
    ['youyiguan-huu-nghi-port-cargo-vehicles-inspected-press-2023-01-01-2023-09-20', '2023-01-01/2023-09-20', 'more than 300,000 cargo vehicles', '300000', '300000', null, 'portalportuario-2023-09', { qualifier: 'over', growth: ['150%', '1.5', '1.495', '1.505'],
      note: 'Printed in Spanish, from local authorities: 300.000 vehículos de carga in the text, more than 300,000 in the headline.' }],
  ]),
  observationsOf({ indicator: 'fruit-imports-value', asset: 'youyiguan-huu-nghi-port', basis: 'customs-cny', unit: 'CNY' }, [
    ['youyiguan-huu-nghi-port-fruit-imports-value-customs-cny-2024', '2024', '200.6亿元', '20060000000', '20055000000', '20065000000', 'xinhua-guangxi-2025-01-25'],
  ]),
  observationsOf({ indicator: 'fruit-imports-value', asset: 'youyiguan-huu-nghi-port', basis: 'press', unit: 'CNY' }, [
    ['youyiguan-huu-nghi-port-fruit-imports-value-press-2023-p8m', '2023-01-01/P8M', '16.330 billion yuan', '16330000000', '16329500000', '16330500000', 'portalportuario-2023-09', { growth: ['359.7%', '3.597', '3.5965', '3.5975'],
      note: 'Printed in Spanish: 16.330 millones de yuanes, 359,7%. Fruit from ASEAN.' }],
  ]),
  observationsOf({ indicator: 'fruit-imports-volume', asset: 'youyiguan-huu-nghi-port', basis: 'customs', unit: 'tonne' }, [
    ['youyiguan-huu-nghi-port-fruit-imports-volume-customs-2024', '2024', '82.5万吨', '825000', '824500', '825500', 'xinhua-guangxi-2025-01-25'],
  ]),
  observationsOf({ indicator: 'fruit-imports-volume', asset: 'youyiguan-huu-nghi-port', basis: 'press', unit: 'tonne' }, [
    ['youyiguan-huu-nghi-port-fruit-imports-volume-press-2023-p8m', '2023-01-01/P8M', '540,000 tonnes', '540000', '539999.5', '540000.5', 'portalportuario-2023-09', { growth: ['125.9%', '1.259', '1.2585', '1.2595'],
      note: 'Printed in Spanish: 540.000 toneladas, 125,9%. Fruit from ASEAN.' }],
  ]),
  observationsOf({ indicator: 'port-trade-value', asset: 'youyiguan-huu-nghi-port', basis: 'customs-cny', unit: 'CNY' }, [
    ['youyiguan-huu-nghi-port-port-trade-value-customs-cny-2024-p9m', '2024-01-01/P9M', '336.34 billion yuan', '336340000000', '336335000000', '336345000000', 'unknown-publisher-2024-10-14', { growth: ['15.6%', '0.156', '0.1555', '0.1565'] }],
  ]),
  observationsOf({ indicator: 'port-trade-value', asset: 'youyiguan-huu-nghi-port', basis: 'ministry', unit: 'CNY' }, [
    ['youyiguan-huu-nghi-port-port-trade-value-ministry-2024-s1', '2024-S1', '2238.9亿元', '223890000000', '223885000000', '223895000000', 'china-news-service-2024-08-21', { growth: ['22.3%', '0.223', '0.2225', '0.2235'],
      note: 'In a release of the commerce bureau of Pingxiang.' }],
    ['youyiguan-huu-nghi-port-port-trade-value-ministry-2024-p7m', '2024-01-01/P7M', '约1242亿元', '124200000000', '124150000000', '124250000000', 'china-news-service-2024-08-21', { qualifier: 'about', growth: ['28.12%', '0.2812', '0.28115', '0.28125'], status: ['D', 'E'],
      note: 'Foreign trade of the city of Pingxiang, printed as an expected total (预计); less than what passes the port.' }],
  ]),
  observationsOf({ indicator: 'port-trade-value', asset: 'youyiguan-huu-nghi-port', basis: 'press', unit: 'CNY' }, [
    ['youyiguan-huu-nghi-port-port-trade-value-press-2012', '2012', '202.82亿元', '20282000000', '20281500000', '20282500000', 'guangxi-daily', { status: ['D'],
      note: 'The Pingxiang Integrated Bonded Zone at the port only.' }],
    ['youyiguan-huu-nghi-port-port-trade-value-press-2020', '2020', '2631.5亿元', '263150000000', '263145000000', '263155000000', 'guangxi-daily', { status: ['D'],
      note: 'The Pingxiang Integrated Bonded Zone at the port only.' }],
    ['youyiguan-huu-nghi-port-port-trade-value-press-2023-s1', '2023-S1', '约1600亿元', '160000000000', '159950000000', '160050000000', 'china-news-service-via-2023-07-07', { qualifier: 'about', growth: ['超300%', '3', '3', null, 'over'],
      note: 'In a release of border inspection that does not say whose figure it is. The level and growth of 2024 imply 183 billion yuan.' }],
    ['youyiguan-huu-nghi-port-port-trade-value-press-2023-p11m', '2023-01-01/P11M', '突破4000亿元', '400000000000', '400000000000', null, 'xinhua-2023-12-15', { qualifier: 'over',
      note: 'For the first time.' }],
    ['youyiguan-huu-nghi-port-port-trade-value-press-2025-s1', '2025-S1', '2889亿元', '288900000000', '288850000000', '288950000000', 'sanwei123-cn', { growth: ['30%', '0.3', '0.295', '0.305'], status: ['U'],
      note: 'The year is inferred, on an undated page: it is 29.0 percent above that of the first half of 2024.' }],
  ]),
  observationsOf({ indicator: 'vehicles-inspected', asset: 'youyiguan-huu-nghi-port', basis: 'border-inspection', unit: 'vehicle' }, [
    ['youyiguan-huu-nghi-port-vehicles-inspected-border-inspection-2023-s1', '2023-S1', '约20万辆车次', '200000', '195000', '205000', 'china-news-service-via-2023-07-07', { qualifier: 'about', growth: ['200%', '2', '1.995', '2.005'] }],
  ]),
  observationsOf({ indicator: 'vehicles-inspected', asset: 'youyiguan-huu-nghi-port', basis: 'press', unit: 'vehicle' }, [
    ['youyiguan-huu-nghi-port-vehicles-inspected-press-2020', '2020', '34.6万辆次', '346000', '345500', '346500', 'guangxi-daily', { status: ['D'],
      note: 'The Pingxiang Integrated Bonded Zone at the port only.' }],
  ]),
].flat();
