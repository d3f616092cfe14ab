import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import type { BundledIds } from '../ids.js';
import { observationsOf } from '../rows/observationsOf.js';

// a row: id, period, as printed, value, low, high, source, and what else there is

/** Goods and containers at the seaports, on the land–sea corridor and on the canals. */
export const seaports = (): readonly Observation<Unit, BundledIds>[] => [
  observationsOf({ indicator: 'cargo-throughput', asset: 'beibu-gulf-port', basis: 'ministry', unit: 'tonne' }, [
    ['beibu-gulf-port-cargo-throughput-ministry-2010', '2010', '11923萬噸', '119230000', '119225000', '119235000', 'guangxi-beibu-gulf-office-2011-07-11', { growth: ['26.4%', '0.264', '0.2635', '0.2645'] }],
    ['beibu-gulf-port-cargo-throughput-ministry-2011-t1', '2011-T1', '4444.02万吨', '44440200', '44440150', '44440250', 'chinese-port-news', { growth: ['26.65%', '0.2665', '0.26645', '0.26655'], corroboration: ['guangxi-beibu-gulf-office-2011-07-11'],
      note: 'The whole port. From the Guangxi Beibu Gulf Office, which counts 24.82 million tonnes for the port group alone.' }],
    ['beibu-gulf-port-cargo-throughput-ministry-2020-p2m', '2020-01-01/P2M', '42.87 million tons', '42870000', '42865000', '42875000', 'china-daily-guangxi-2020-04-15', { growth: ['16.6 percent', '0.166', '0.1655', '0.1665'], corroboration: ['guangxi-daily-2020-04'],
      note: 'From the Ministry of Transport.' }],
  ]),
  observationsOf({ indicator: 'cargo-throughput', asset: 'beibu-gulf-port', basis: 'operator', unit: 'tonne' }, [
    ['beibu-gulf-port-cargo-throughput-operator-2020-q1', '2020-Q1', '57.2 million tonnes', '57200000', '57150000', '57250000', 'hellenic-shipping-news-2020-04-13', { growth: ['14.5 percent', '0.145', '0.1445', '0.1455'], status: ['D'],
      note: "The port group's own throughput, not the whole port's: the Ministry of Transport counts 42.87 million tonnes in the first two months." }],
    ['beibu-gulf-port-cargo-throughput-operator-2020-p9m', '2020-01-01/P9M', '181.67 million tonnes', '181670000', '181665000', '181675000', 'peoples-daily-online-2020-10-16', { growth: ['21.68 percent', '0.2168', '0.21675', '0.21685'], status: ['D'],
      note: "The port group's own throughput, not the whole port's: it fits the 238 million tonnes of the year." }],
    ['beibu-gulf-port-cargo-throughput-operator-2020', '2020', '238m tons', '238000000', '237500000', '238500000', 'seatrade-maritime-2021-01', { growth: ['16.21%', '0.1621', '0.16205', '0.16215'], status: ['D'],
      note: "The listed port company's own throughput: 358 million tonnes in 2021, up 21 percent, imply 296 million for the whole port." }],
    ['beibu-gulf-port-cargo-throughput-operator-2021', '2021', '3.58亿吨', '358000000', '357500000', '358500000', 'simic-2022-01-27', { growth: ['21%', '0.21', '0.205', '0.215'],
      note: 'The whole port, by the port group.' }],
  ]),
  observationsOf({ indicator: 'cargo-throughput', asset: 'beibu-gulf-port', basis: 'press', unit: 'tonne' }, [
    ['beibu-gulf-port-cargo-throughput-press-2012-p10m', '2012-01-01/P10M', '8388.4万吨', '83884000', '83883500', '83884500', 'jctrans-chinese-2012-11-16', { growth: ['12.63%', '0.1263', '0.12625', '0.12635'], status: ['D'],
      note: "Probably the port group's own throughput: the whole port had 119.23 million tonnes in 2010." }],
    ['beibu-gulf-port-cargo-throughput-press-2023-p5m', '2023-01-01/P5M', '121 million tonnes', '121000000', '120500000', '121500000', 'timber-exchange-2023-06-23', { growth: ['6%', '0.06', '0.055', '0.065'], status: ['D'],
      note: 'Probably the port group only: it fits its 68.77 million tonnes of the first quarter of 2022, not the 358 million of the whole port in 2021.' }],
    ['beibu-gulf-port-cargo-throughput-press-2022-q1', '2022-Q1', '68.77 million tonnes', '68770000', '68765000', '68775000', 'mfame', { growth: ['5.5%', '0.055', '0.0545', '0.0555'], status: ['D'],
      note: "Not said whose count it is. Probably the port group's own throughput: the whole port had 358 million tonnes in 2021." }],
  ]),
  observationsOf({ indicator: 'container-shipping-lines', asset: 'beibu-gulf-port', basis: 'press', unit: 'count' }, [
    ['beibu-gulf-port-container-shipping-lines-press-2025-12-30', '2025-12-30', '达100条', '100', '100', '100', 'xinhua-daily-telegraph-via-2025-12-31'],
  ]),
  observationsOf({ indicator: 'container-throughput', asset: 'beibu-gulf-port', basis: 'ministry', unit: 'TEU' }, [
    ['beibu-gulf-port-container-throughput-ministry-2010', '2010', '56.37萬TEU', '563700', '563650', '563750', 'guangxi-beibu-gulf-office-2011-07-11', { growth: ['61.66%', '0.6166', '0.61655', '0.61665'] }],
    ['beibu-gulf-port-container-throughput-ministry-2011-t1', '2011-T1', '19.27万TEU', '192700', '192650', '192750', 'chinese-port-news', { growth: ['9.49%', '0.0949', '0.09485', '0.09495'], corroboration: ['guangxi-beibu-gulf-office-2011-07-11'],
      note: 'From the Guangxi Beibu Gulf Office.' }],
    ['beibu-gulf-port-container-throughput-ministry-2020-p2m', '2020-01-01/P2M', '580,000', '580000', '575000', '585000', 'china-daily-guangxi-2020-04-15', { growth: ['34.3 percent', '0.343', '0.3425', '0.3435'], corroboration: ['guangxi-daily-2020-04'],
      note: 'From the Ministry of Transport. Printed as boxes. The Guangxi Daily prints 58万标箱, of which 580,000 is the translation: the bounds are those of 58万.' }],
  ]),
  observationsOf({ indicator: 'container-throughput', asset: 'beibu-gulf-port', basis: 'operator', unit: 'TEU' }, [
    ['beibu-gulf-port-container-throughput-operator-2020-q1', '2020-Q1', '978,400 TEUs', '978400', '978399.5', '978400.5', 'hellenic-shipping-news-2020-04-13', { growth: ['25.77 percent', '0.2577', '0.25765', '0.25775'] }],
    ['beibu-gulf-port-container-throughput-operator-2020-p9m', '2020-01-01/P9M', 'topped 3.51 million', '3510000', '3510000', null, 'peoples-daily-online-2020-10-16', { qualifier: 'over', growth: ['34.93 percent', '0.3493', '0.34925', '0.34935'] }],
    ['beibu-gulf-port-container-throughput-operator-2020', '2020', '5.05m teu', '5050000', '5045000', '5055000', 'seatrade-maritime-2021-01', { growth: ['32.23%', '0.3223', '0.32225', '0.32235'],
      note: 'From the port company.' }],
    ['beibu-gulf-port-container-throughput-operator-2021', '2021', '601万标箱', '6010000', '6005000', '6015000', 'simic-2022-01-27', { growth: ['19%', '0.19', '0.185', '0.195'],
      note: 'Port Technology International prints more than 6 million, up 18.8 percent.' }],
    ['beibu-gulf-port-container-throughput-operator-2022', '2022', '7.02 million', '7020000', '7015000', '7025000', 'global-times-2023-01-05', { growth: ['16.78 percent', '0.1678', '0.16775', '0.16785'],
      note: 'Printed as cargo throughput, but it counts containers: 16.8 percent above the 6.01 million of 2021.' }],
    ['beibu-gulf-port-container-throughput-operator-2023-01', '2023-01', '558,100', '558100', '558099.5', '558100.5', 'china-daily-2023-03-04', { growth: ['15 percent', '0.15', '0.145', '0.155'],
      note: 'From the listed port company.' }],
    ['beibu-gulf-port-container-throughput-operator-2023', '2023', 'more than 8 million TEU', '8000000', '8000000', null, 'cri-german-2024-01-03', { qualifier: 'over',
      note: 'Printed in German: mehr als 8 Millionen TEU. The same text gives around 7 million for 2022.' }],
  ]),
  observationsOf({ indicator: 'container-throughput', asset: 'beibu-gulf-port', basis: 'press', unit: 'TEU' }, [
    ['beibu-gulf-port-container-throughput-press-2020-01-01-2020-12-28', '2020-01-01/2020-12-28', '超500万标箱', '5000000', '5000000', null, 'xinhua-chinese', { qualifier: 'over', growth: ['31%', '0.31', '0.305', '0.315'],
      note: 'The mark was passed on 28 December. The port company counts 5.05 million for the whole year, up 32.23 percent.' }],
    ['beibu-gulf-port-container-throughput-press-2023-p5m', '2023-01-01/P5M', '2.95 million TEU', '2950000', '2945000', '2955000', 'timber-exchange-2023-06-23', { growth: ['13.74%', '0.1374', '0.13735', '0.13745'] }],
    ['beibu-gulf-port-container-throughput-press-2025-01-01-2025-12-30', '2025-01-01/2025-12-30', '突破1000万标箱', '10000000', '10000000', null, 'xinhua-daily-telegraph-via-2025-12-31', { qualifier: 'over', corroboration: ['national-business-daily-2026-01-01', 'scmp-2026-01-2'],
      note: 'The mark was passed on 30 December.' }],
    ['beibu-gulf-port-container-throughput-press-2022-q1', '2022-Q1', 'more than 1.6 million TEU', '1600000', '1600000', null, 'mfame', { qualifier: 'over', growth: ['14.7%', '0.147', '0.1465', '0.1475'],
      note: 'Not said whose count it is.' }],
  ]),
  observationsOf({ indicator: 'sea-rail-container-volume', asset: 'beibu-gulf-port', basis: 'press', unit: 'TEU' }, [
    ['beibu-gulf-port-sea-rail-container-volume-press-2025-01-01-2025-12-30', '2025-01-01/2025-12-30', '突破50万标箱', '500000', '500000', null, 'xinhua-daily-telegraph-via-2025-12-31', { qualifier: 'over',
      note: 'Printed on 31 December of the year 2025; 30 December, the day reported, is taken as the last.' }],
  ]),
  observationsOf({ indicator: 'cargo-throughput', asset: 'kuantan-port', basis: 'ministry', unit: 'tonne' }, [
    ['kuantan-port-cargo-throughput-ministry-2020', '2020', 'about 27 million tonnes', '27000000', '26500000', '27500000', 'the-malaysian-reserve-2022-01-17', { qualifier: 'about', status: ['D'],
      note: "From Malaysia's transport minister. This report calls it handling capacity; another of the same speech says that it was achieved." }],
  ]),
  observationsOf({ indicator: 'corridor-trade-value', asset: 'new-international-land-sea-trade-corridor', basis: 'press', unit: 'CNY' }, [
    ['new-international-land-sea-trade-corridor-corridor-trade-value-press-2025-p9m', '2025-01-01/P9M', '6115亿元', '611500000000', '611450000000', '611550000000', 'xinhua-2025-11-30', {
      note: 'Imports and exports of western China only. The text does not say whose figure it is.' }],
  ]),
  observationsOf({ indicator: 'countries-served', asset: 'new-international-land-sea-trade-corridor', basis: 'operator', unit: 'count' }, [
    ['new-international-land-sea-trade-corridor-countries-served-operator-2025-01', '2025-01', '127 countries and regions', '127', '127', '127', 'the-daily-cpec-2025-02'],
    ['new-international-land-sea-trade-corridor-countries-served-operator-2025-08', '2025-08', '127個國家及地區', '127', '127', '127', 'guangxi-china-com-cn-2025-09-22'],
  ]),
  observationsOf({ indicator: 'countries-served', asset: 'new-international-land-sea-trade-corridor', basis: 'press', unit: 'count' }, [
    ['new-international-land-sea-trade-corridor-countries-served-press-2022-06', '2022-06', '107 countries and regions', '107', '107', '107', 'jakarta-news-2022-06-28'],
    ['new-international-land-sea-trade-corridor-countries-served-press-2022-08', '2022-08', '113 countries and regions', '113', '113', '113', 'peoples-daily-online-2022-09-01'],
    ['new-international-land-sea-trade-corridor-countries-served-press-2024-08', '2024-08', '124个国家和地区', '124', '124', '124', 'hxnews360-2024-08-03'],
  ]),
  observationsOf({ indicator: 'ports-connected', asset: 'new-international-land-sea-trade-corridor', basis: 'operator', unit: 'count' }, [
    ['new-international-land-sea-trade-corridor-ports-connected-operator-2025-01', '2025-01', '555 ports', '555', '555', '555', 'the-daily-cpec-2025-02'],
    ['new-international-land-sea-trade-corridor-ports-connected-operator-2025-08', '2025-08', '577個港口', '577', '577', '577', 'guangxi-china-com-cn-2025-09-22'],
  ]),
  observationsOf({ indicator: 'ports-connected', asset: 'new-international-land-sea-trade-corridor', basis: 'press', unit: 'count' }, [
    ['new-international-land-sea-trade-corridor-ports-connected-press-2022-06', '2022-06', '316 ports', '316', '316', '316', 'jakarta-news-2022-06-28'],
    ['new-international-land-sea-trade-corridor-ports-connected-press-2022-08', '2022-08', '335 ports', '335', '335', '335', 'peoples-daily-online-2022-09-01'],
    ['new-international-land-sea-trade-corridor-ports-connected-press-2024-08', '2024-08', '518个港口', '518', '518', '518', 'hxnews360-2024-08-03'],
  ]),
  observationsOf({ indicator: 'sea-rail-container-volume', asset: 'new-international-land-sea-trade-corridor', basis: 'ministry', unit: 'TEU' }, [
    ['new-international-land-sea-trade-corridor-sea-rail-container-volume-ministry-2020-q1', '2020-Q1', '3.5177万标箱', '35177', '35176.5', '35177.5', 'guangxi-daily-2020-04', { growth: ['58%', '0.58', '0.575', '0.585'],
      note: 'Corridor trains at Beibu Gulf Port. China Daily Guangxi prints 35.177 million TEUs, a thousandfold slip; Xinhua in English 35,000.' }],
  ]),
  observationsOf({ indicator: 'sea-rail-container-volume', asset: 'new-international-land-sea-trade-corridor', basis: 'operator', unit: 'TEU' }, [
    ['new-international-land-sea-trade-corridor-sea-rail-container-volume-operator-2017', '2017', '3382標箱', '3382', '3381.5', '3382.5', 'guangxi-china-com-cn-2025-09-22'],
    ['new-international-land-sea-trade-corridor-sea-rail-container-volume-operator-2022-q1', '2022-Q1', '170,000', '170000', '169999.5', '170000.5', 'belt-and-road-portal-2022-04-06', { growth: ['56.5 percent', '0.565', '0.5645', '0.5655'] }],
    ['new-international-land-sea-trade-corridor-sea-rail-container-volume-operator-2024', '2024', '96萬標箱', '960000', '955000', '965000', 'guangxi-china-com-cn-2025-09-22'],
    ['new-international-land-sea-trade-corridor-sea-rail-container-volume-operator-2025-01', '2025-01', '104,000', '104000', '103999.5', '104000.5', 'the-daily-cpec-2025-02', { growth: ['30.9%', '0.309', '0.3085', '0.3095'], corroboration: ['tielu-cn-2025-02-17'] }],
    ['new-international-land-sea-trade-corridor-sea-rail-container-volume-operator-2025-p9m', '2025-01-01/P9M', '突破109万标箱', '1090000', '1090000', null, 'china-news-service-2025-10-01', { qualifier: 'over', growth: ['70.3%', '0.703', '0.7025', '0.7035'] }],
    ['new-international-land-sea-trade-corridor-sea-rail-container-volume-operator-2017-04-28-2025-11-29', '2017-04-28/2025-11-29', '500.3万标箱', '5003000', '5002500', '5003500', 'xinhua-2025-11-30', {
      note: 'Since the launch: the day of the test train, 28 April 2017, is taken as the first.' }],
    ['new-international-land-sea-trade-corridor-sea-rail-container-volume-operator-2025-01-01-2025-11-29', '2025-01-01/2025-11-29', '突破130万标箱', '1300000', '1300000', null, 'xinhua-2025-11-30', { qualifier: 'over', growth: ['55.3%', '0.553', '0.5525', '0.5535'] }],
  ]),
  observationsOf({ indicator: 'sea-rail-container-volume', asset: 'new-international-land-sea-trade-corridor', basis: 'press', unit: 'TEU' }, [
    ['new-international-land-sea-trade-corridor-sea-rail-container-volume-press-2019', '2019', '9.4万标箱', '94000', '93500', '94500', 'hxnews360-2024-08-03', { corroboration: ['troib-com-2024-08'],
      note: 'The text does not say whose count it is; China Railway Nanning counts the sea-rail trains in the other years.' }],
    ['new-international-land-sea-trade-corridor-sea-rail-container-volume-press-2023', '2023', '86.1万标箱', '861000', '860500', '861500', 'hxnews360-2024-08-03', { corroboration: ['troib-com-2024-08'],
      note: 'The text does not say whose count it is; China Railway Nanning counts the sea-rail trains in the other years.' }],
    ['new-international-land-sea-trade-corridor-sea-rail-container-volume-press-2019-08-01-2024-08-02', '2019-08-01/2024-08-02', '超310万标箱', '3100000', '3100000', null, 'hxnews360-2024-08-03', { qualifier: 'over', status: ['U'], corroboration: ['troib-com-2024-08'],
      note: "Printed as five years of the corridor's master plan; the first month is inferred. The text does not say whose count it is." }],
    ['new-international-land-sea-trade-corridor-sea-rail-container-volume-press-2024-01-01-2024-08-02', '2024-01-01/2024-08-02', '突破50万标箱', '500000', '500000', null, 'hxnews360-2024-08-03', { qualifier: 'over', corroboration: ['troib-com-2024-08'],
      note: 'The text does not say whose count it is; China Railway Nanning counts the sea-rail trains in the other years.' }],
  ]),
  observationsOf({ indicator: 'sea-rail-trains', asset: 'new-international-land-sea-trade-corridor', basis: 'ministry', unit: 'train' }, [
    ['new-international-land-sea-trade-corridor-sea-rail-trains-ministry-2020-q1', '2020-Q1', '700列', '700', '700', '700', 'guangxi-daily-2020-04', { growth: ['54%', '0.54', '0.535', '0.545'], corroboration: ['china-daily-guangxi-2020-04-15', 'hellenic-shipping-news-2020-04-13'],
      note: 'Arrivals and departures at Beibu Gulf Port together.' }],
  ]),
  observationsOf({ indicator: 'sea-rail-trains', asset: 'new-international-land-sea-trade-corridor', basis: 'press', unit: 'train' }, [
    ['new-international-land-sea-trade-corridor-sea-rail-trains-press-2017', '2017', '178', '178', '178', '178', 'jakarta-news-2022-06-28', { corroboration: ['asia-cargo-news-2022-07-04'] }],
    ['new-international-land-sea-trade-corridor-sea-rail-trains-press-2021', '2021', '6,117', '6117', '6117', '6117', 'jakarta-news-2022-06-28', { corroboration: ['asia-cargo-news-2022-07-04'] }],
    ['new-international-land-sea-trade-corridor-sea-rail-trains-press-2025-01-01-2025-12-30', '2025-01-01/2025-12-30', '超万列', '10000', '10000', null, 'xinhua-daily-telegraph-via-2025-12-31', { qualifier: 'over',
      note: 'Printed on 31 December of the year 2025; 30 December, the day reported, is taken as the last.' }],
    ['new-international-land-sea-trade-corridor-sea-rail-trains-press-2017-04-28-2022-08-31', '2017-04-28/2022-08-31', '20,000', '20000', '20000', '20000', 'peoples-daily-online-2022-09-01', {
      note: 'The 20,000th train since the launch: the day of the test train, 28 April 2017, is taken as the first. Not said whose count it is.' }],
  ]),
  observationsOf({ indicator: 'cumulative-investment', asset: 'pinglu-canal', basis: 'operator', unit: 'CNY' }, [
    ['pinglu-canal-cumulative-investment-operator-to-2024-06-12', '../2024-06-12', 'over CNY33 billion', '33000000000', '33000000000', null, 'yicai-global-2024-06-12', { qualifier: 'over',
      note: 'Of 72.7 billion yuan planned.' }],
  ]),
  observationsOf({ indicator: 'investment-progress', asset: 'pinglu-canal', basis: 'press', unit: 'ratio' }, [
    ['pinglu-canal-investment-progress-press-2026-01', '2026-01', 'about 89.7 per cent', '0.897', '0.8965', '0.8975', 'scmp-2026-01', { qualifier: 'about', status: ['U'],
      note: 'The month is inferred from that of the report.' }],
  ]),
  observationsOf({ indicator: 'cargo-throughput', asset: 'qinzhou-port', basis: 'customs', unit: 'tonne' }, [
    ['qinzhou-port-cargo-throughput-customs-2024', '2024', '6562.78万吨', '65627800', '65627750', '65627850', 'xinhua-guangxi-2025-01-25', { growth: ['13.4%', '0.134', '0.1335', '0.1345'], status: ['D'],
      note: 'Imports and exports only, by the customs of Qinzhou Port; domestic cargo does not count.' }],
  ]),
  observationsOf({ indicator: 'cargo-throughput', asset: 'qinzhou-port', basis: 'ministry', unit: 'tonne' }, [
    ['qinzhou-port-cargo-throughput-ministry-2019-p11m', '2019-01-01/P11M', '108.6 million tonnes', '108600000', '108550000', '108650000', 'xinhua-silk-road-2019-12-24', { growth: ['17.9 percent', '0.179', '0.1785', '0.1795'], status: ['U'],
      note: 'The year is inferred from the opening of the rail container station in June.' }],
  ]),
  observationsOf({ indicator: 'cargo-throughput', asset: 'qinzhou-port', basis: 'operator', unit: 'tonne' }, [
    ['qinzhou-port-cargo-throughput-operator-2021-q1', '2021-Q1', '3811.6萬噸', '38116000', '38115500', '38116500', 'hong-kong-commercial-daily-2021-04-15', { growth: ['32%', '0.32', '0.315', '0.325'] }],
  ]),
  observationsOf({ indicator: 'cargo-throughput', asset: 'qinzhou-port', basis: 'press', unit: 'tonne' }, [
    ['qinzhou-port-cargo-throughput-press-2024', '2024', '突破2亿吨', '200000000', '200000000', null, 'xinhua-guangxi-2025-01-25', { qualifier: 'over' }],
  ]),
  observationsOf({ indicator: 'container-throughput', asset: 'qinzhou-port', basis: 'ministry', unit: 'TEU' }, [
    ['qinzhou-port-container-throughput-ministry-2019-p11m', '2019-01-01/P11M', '2.69 million', '2690000', '2685000', '2695000', 'xinhua-silk-road-2019-12-24', { growth: ['33.2 percent', '0.332', '0.3315', '0.3325'], status: ['U'],
      note: 'The year is inferred from the opening of the rail container station in June.' }],
  ]),
  observationsOf({ indicator: 'container-throughput', asset: 'qinzhou-port', basis: 'operator', unit: 'TEU' }, [
    ['qinzhou-port-container-throughput-operator-2021-q1', '2021-Q1', '94.7萬標箱', '947000', '946500', '947500', 'hong-kong-commercial-daily-2021-04-15', { growth: ['40.6%', '0.406', '0.4055', '0.4065'] }],
  ]),
  observationsOf({ indicator: 'port-trade-value', asset: 'qinzhou-port', basis: 'customs-cny', unit: 'CNY' }, [
    ['qinzhou-port-port-trade-value-customs-cny-2024', '2024', '1983.28亿元', '198328000000', '198327500000', '198328500000', 'xinhua-guangxi-2025-01-25', { growth: ['8.6%', '0.086', '0.0855', '0.0865'],
      note: 'From the customs of Qinzhou Port.' }],
  ]),
].flat();
