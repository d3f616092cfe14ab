import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import type { BundledIds } from '../ids.js';
import { observationsOf } from '../rows/observationsOf.js';

// a row: id, period, as printed, value, low, high, source, and what else there is

/** Output, investment, firms and jobs in the industrial parks. */
export const industrialParks = (): readonly Observation<Unit, BundledIds>[] => [
  observationsOf({ indicator: 'foreign-capital-used', asset: 'china-malaysia-qinzhou-industrial-park', basis: 'operator', unit: 'USD' }, [
    ['china-malaysia-qinzhou-industrial-park-foreign-capital-used-operator-to-2024-12-31', '../2024-12-31', '约8.22亿美元', '822000000', '821500000', '822500000', 'guangming-net-2025-04-14', { qualifier: 'about', status: ['D'], corroboration: ['peoples-daily-2025-04'],
      note: 'The first phase only. Whether it is since the start or of one year is not said.' }],
  ]),
  observationsOf({ indicator: 'industrial-output', asset: 'china-malaysia-qinzhou-industrial-park', basis: 'operator', unit: 'CNY' }, [
    ['china-malaysia-qinzhou-industrial-park-industrial-output-operator-to-2024-12-31', '../2024-12-31', '1060亿元', '106000000000', '105950000000', '106050000000', 'guangming-net-2025-04-14', { status: ['D'], corroboration: ['peoples-daily-2025-04', 'cgtn-2025-09'],
      note: 'The first phase only. Whether it is since the start or of one year is not said.' }],
  ]),
  observationsOf({ indicator: 'industrial-output', asset: 'china-malaysia-qinzhou-industrial-park', basis: 'press', unit: 'CNY' }, [
    ['qinzhou-park-output-2024', '../2024-12-31', '106 billion yuan', '106000000000', '105500000000', '106500000000', 'cgtn-2025-09', { status: ['D'], corroboration: ['guangming-net-2025-04-14'],
      note: "Guangming Net prints it for the park's first phase only. Neither says whether it is the output since the start or that of one year." }],
  ]),
  observationsOf({ indicator: 'industrial-output', asset: 'china-malaysia-qinzhou-industrial-park', basis: 'press-conversion', unit: 'USD' }, [
    ['qinzhou-park-output-2024-usd', '../2024-12-31', '$14.9 billion', '14900000000', '14850000000', '14950000000', 'cgtn-2025-09', { status: ['D'],
      note: "The article's conversion of 106 billion yuan, at about 7.11 yuan per dollar; the rate is not printed." }],
  ]),
  observationsOf({ indicator: 'park-trade-value', asset: 'china-malaysia-qinzhou-industrial-park', basis: 'operator', unit: 'CNY' }, [
    ['china-malaysia-qinzhou-industrial-park-park-trade-value-operator-to-2024-12-31', '../2024-12-31', '451.4亿元', '45140000000', '45135000000', '45145000000', 'guangming-net-2025-04-14', { status: ['D'], corroboration: ['peoples-daily-2025-04'],
      note: 'The first phase only. Whether it is since the start or of one year is not said.' }],
  ]),
  observationsOf({ indicator: 'projects-signed', asset: 'china-malaysia-qinzhou-industrial-park', basis: 'operator', unit: 'count' }, [
    ['china-malaysia-qinzhou-industrial-park-projects-signed-operator-to-2024-12-31', '../2024-12-31', '累计345个', '345', '345', '345', 'guangming-net-2025-04-14', { status: ['D'], corroboration: ['peoples-daily-2025-04'],
      note: 'The first phase only.' }],
  ]),
  observationsOf({ indicator: 'cumulative-investment', asset: 'indonesia-morowali-industrial-park', basis: 'press', unit: 'USD' }, [
    ['indonesia-morowali-industrial-park-cumulative-investment-press-to-2024-12-31', '../2024-12-31', 'USD 34.3 billion', '34300000000', '34250000000', '34350000000', 'wikipedia', { status: ['U'],
      note: '50 companies that produce, build or plan. A directory prints 15.3 billion dollars and 18 companies for October 2022.' }],
  ]),
  observationsOf({ indicator: 'jobs', asset: 'indonesia-morowali-industrial-park', basis: 'press', unit: 'count' }, [
    ['indonesia-morowali-industrial-park-jobs-press-2020-01', '2020-01', 'approximately 43,000', '43000', '42500', '43500', 'wikipedia-7', { qualifier: 'about', status: ['U'],
      note: 'Around 5,000 of them from the mainland of China.' }],
  ]),
  observationsOf({ indicator: 'cumulative-investment', asset: 'long-jiang-industrial-park', basis: 'press', unit: 'USD' }, [
    ['long-jiang-industrial-park-cumulative-investment-press-to-2022-12-31', '../2022-12-31', '$1.8 billion', '1800000000', '1750000000', '1850000000', 'ezhejiang-gov-cn-2023-04-26', {
      note: 'Vietdata prints more than 1.6 billion dollars by 56 enterprises, on an undated page.' }],
  ]),
  observationsOf({ indicator: 'jobs', asset: 'long-jiang-industrial-park', basis: 'press', unit: 'count' }, [
    ['long-jiang-industrial-park-jobs-press-2022', '2022', 'more than 30,000', '30000', '30000', null, 'ezhejiang-gov-cn-2023-04-26', { qualifier: 'over',
      note: 'Vietdata prints about 25,000 workers on an undated page.' }],
  ]),
  observationsOf({ indicator: 'park-exports-value', asset: 'long-jiang-industrial-park', basis: 'press', unit: 'USD' }, [
    ['long-jiang-industrial-park-park-exports-value-press-2018', '2018', '$350 million', '350000000', '349500000', '350500000', 'china-daily-ezhejiang-2019-05-24'],
  ]),
  observationsOf({ indicator: 'tenant-enterprises', asset: 'long-jiang-industrial-park', basis: 'press', unit: 'count' }, [
    ['long-jiang-industrial-park-tenant-enterprises-press-2022', '2022', '52', '52', '52', '52', 'ezhejiang-gov-cn-2023-04-26', {
      note: 'Vietdata prints 56 on an undated page.' }],
  ]),
  observationsOf({ indicator: 'industrial-output', asset: 'malaysia-china-kuantan-industrial-park', basis: 'press', unit: 'CNY' }, [
    ['kuantan-park-output-2024', '../2024-12-31', 'over 100 billion yuan', '100000000000', '100000000000', null, 'cgtn-2025-09', { qualifier: 'over', corroboration: ['guangming-net-2025-04-14'],
      note: 'Output since the start. Only the article dates it to the end of 2024.' }],
    ['malaysia-china-kuantan-industrial-park-industrial-output-press-to-2025-04-14', '../2025-04-14', '超1000亿元', '100000000000', '100000000000', null, 'guangming-net-2025-04-14', { qualifier: 'over', corroboration: ['peoples-daily-2025-04', 'cgtn-2025-09'],
      note: 'No last day is printed: that of the report is taken.' }],
  ]),
  observationsOf({ indicator: 'projects-signed', asset: 'malaysia-china-kuantan-industrial-park', basis: 'press', unit: 'count' }, [
    ['malaysia-china-kuantan-industrial-park-projects-signed-press-to-2025-04-14', '../2025-04-14', '15个', '15', '15', '15', 'guangming-net-2025-04-14', { corroboration: ['peoples-daily-2025-04'],
      note: 'No last day is printed: that of the report is taken.' }],
  ]),
  observationsOf({ indicator: 'projects-signed-value', asset: 'malaysia-china-kuantan-industrial-park', basis: 'press', unit: 'CNY' }, [
    ['malaysia-china-kuantan-industrial-park-projects-signed-value-press-2023-04', '2023-04', '共计392.3億元', '39230000000', '39225000000', '39235000000', 'xinhua-2023-04-10', { status: ['D'],
      note: '17 projects signed or agreed at the event for ten years of the twin parks; not all need be in this park, which had 15 signed by 2025.' }],
  ]),
  observationsOf({ indicator: 'cumulative-investment', asset: 'saysettha-development-zone', basis: 'press', unit: 'USD' }, [
    ['saysettha-development-zone-cumulative-investment-press-to-2018-01-10', '../2018-01-10', 'about US$360 million', '360000000', '359500000', '360500000', 'scp-consultants-2018-01-10', { qualifier: 'about',
      note: 'As of the report.' }],
  ]),
  observationsOf({ indicator: 'tenant-enterprises', asset: 'saysettha-development-zone', basis: 'press', unit: 'count' }, [
    ['saysettha-development-zone-tenant-enterprises-press-2018-01-10', '2018-01-10', '39', '39', '39', '39', 'scp-consultants-2018-01-10', {
      note: 'As of the report.' }],
  ]),
  observationsOf({ indicator: 'jobs', asset: 'sihanoukville-sez', basis: 'operator', unit: 'count' }, [
    ['sihanoukville-sez-jobs-operator-2022', '2022', 'nearly 30,000', '30000', null, '30000', 'peoples-daily-online-2023-01-11', { qualifier: 'under' }],
  ]),
  observationsOf({ indicator: 'jobs', asset: 'sihanoukville-sez', basis: 'partner-statistics', unit: 'count' }, [
    ['sihanoukville-sez-jobs-partner-statistics-2024', '2024', 'approximately 32,000', '32000', '31500', '32500', 'peoples-daily-online-2025-01-08', { qualifier: 'about',
      note: "From Cambodia's customs." }],
  ]),
  observationsOf({ indicator: 'park-exports-value', asset: 'sihanoukville-sez', basis: 'operator', unit: 'USD' }, [
    ['sihanoukville-sez-park-exports-value-operator-2020', '2020', 'US$1,556 million', '1556000000', '1555500000', '1556500000', 'agence-kampuchea-presse-2021-01-29', { growth: ['26.52 percent', '0.2652', '0.26515', '0.26525'], status: ['V'],
      note: "The growth is that of the zone's imports and exports together, 1.565 billion dollars by the operator: probably not exports alone." }],
  ]),
  observationsOf({ indicator: 'park-trade-value', asset: 'sihanoukville-sez', basis: 'operator', unit: 'USD' }, [
    ['sihanoukville-sez-park-trade-value-operator-2019', '2019', '$1.237 billion', '1237000000', '1236500000', '1237500000', 'the-phnom-penh-post-2022-12'],
    ['sihanoukville-sez-park-trade-value-operator-2020', '2020', '$1.565 billion', '1565000000', '1564500000', '1565500000', 'the-phnom-penh-post-2022-12', { growth: ['26.52 per cent', '0.2652', '0.26515', '0.26525'],
      note: 'Agence Kampuchea Presse prints 1,556 million dollars with the same growth, and calls it exports.' }],
    ['sihanoukville-sez-park-trade-value-operator-2021', '2021', '$2.234 billion', '2234000000', '2233500000', '2234500000', 'the-phnom-penh-post-2022-12', { growth: ['42.75 per cent', '0.4275', '0.42745', '0.42755'] }],
    ['sihanoukville-sez-park-trade-value-operator-2022-p11m', '2022-01-01/P11M', '$2.246 billion', '2246000000', '2245500000', '2246500000', 'the-phnom-penh-post-2022-12', { growth: ['12.24 per cent', '0.1224', '0.12235', '0.12245'] }],
    ['sihanoukville-sez-park-trade-value-operator-2022', '2022', '2.49 billion U.S. dollars', '2490000000', '2485000000', '2495000000', 'peoples-daily-online-2023-01-11', { growth: ['12 percent', '0.12', '0.115', '0.125'] }],
    ['sihanoukville-sez-park-trade-value-operator-2024', '2024', '$4.078 billion', '4078000000', '4077500000', '4078500000', 'the-phnom-penh-post-2025-01-08', { growth: ['21.3%', '0.213', '0.2125', '0.2135'],
      note: "Xinhua prints 4.07 billion dollars, up 21.3 percent, from Cambodia's customs." }],
  ]),
  observationsOf({ indicator: 'park-trade-value', asset: 'sihanoukville-sez', basis: 'partner-statistics', unit: 'USD' }, [
    ['sihanoukville-sez-park-trade-value-partner-statistics-2023', '2023', '$3.36 billion', '3360000000', '3355000000', '3365000000', 'bnn-breaking-2024-03', { growth: ['34.86%', '0.3486', '0.34855', '0.34865'],
      note: "From Cambodia's customs." }],
    ['sihanoukville-sez-park-trade-value-partner-statistics-2024-p2m', '2024-01-01/P2M', '$628 million', '628000000', '627500000', '628500000', 'bnn-breaking-2024-03', { growth: ['38.3%', '0.383', '0.3825', '0.3835'], corroboration: ['my-global-news-2024-03-27'],
      note: "From Cambodia's customs; another text has it from the zone's operator." }],
  ]),
  observationsOf({ indicator: 'tenant-enterprises', asset: 'sihanoukville-sez', basis: 'operator', unit: 'count' }, [
    ['sihanoukville-sez-tenant-enterprises-operator-2022', '2022', '175', '175', '175', '175', 'peoples-daily-online-2023-01-11'],
  ]),
  observationsOf({ indicator: 'tenant-enterprises', asset: 'sihanoukville-sez', basis: 'partner-statistics', unit: 'count' }, [
    ['sihanoukville-sez-tenant-enterprises-partner-statistics-2024-03', '2024-03', '188', '188', '188', '188', 'bnn-breaking-2024-03', {
      note: "From Cambodia's customs." }],
    ['sihanoukville-sez-tenant-enterprises-partner-statistics-2024', '2024', '202', '202', '202', '202', 'peoples-daily-online-2025-01-08', {
      note: "From Cambodia's customs." }],
  ]),
  observationsOf({ indicator: 'cumulative-investment', asset: 'thai-chinese-rayong-industrial-zone', basis: 'operator', unit: 'USD' }, [
    ['thai-chinese-rayong-industrial-zone-cumulative-investment-operator-to-2018-12-31', '../2018-12-31', '$3.5 billion', '3500000000', '3450000000', '3550000000', 'china-daily-2019-04-09', {
      note: 'By Chinese companies.' }],
    ['thai-chinese-rayong-industrial-zone-cumulative-investment-operator-to-2022-11-16', '../2022-11-16', 'more than 4.3 billion U.S. dollars', '4300000000', '4300000000', null, 'belt-and-road-portal-2022-11-16', { qualifier: 'over',
      note: 'From China, as of the report.' }],
  ]),
  observationsOf({ indicator: 'cumulative-investment', asset: 'thai-chinese-rayong-industrial-zone', basis: 'press', unit: 'USD' }, [
    ['thai-chinese-rayong-industrial-zone-cumulative-investment-press-to-2015-09-28', '../2015-09-28', 'about $1.5 billion', '1500000000', '1450000000', '1550000000', 'china-daily-2015-09-28', { qualifier: 'about',
      note: 'As of the report.' }],
  ]),
  observationsOf({ indicator: 'industrial-output', asset: 'thai-chinese-rayong-industrial-zone', basis: 'operator', unit: 'USD' }, [
    ['thai-chinese-rayong-industrial-zone-industrial-output-operator-to-2018-12-31', '../2018-12-31', '$12 billion', '12000000000', '11500000000', '12500000000', 'china-daily-2019-04-09', {
      note: 'Xinhua Silk Road prints 9 billion dollars for five years as about 75 percent of the decade, which comes to the same.' }],
  ]),
  observationsOf({ indicator: 'industrial-output', asset: 'thai-chinese-rayong-industrial-zone', basis: 'press', unit: 'USD' }, [
    ['thai-chinese-rayong-industrial-zone-industrial-output-press-to-2015-09-28', '../2015-09-28', '$4.3 billion', '4300000000', '4250000000', '4350000000', 'china-daily-2015-09-28', {
      note: 'As of the report.' }],
  ]),
  observationsOf({ indicator: 'jobs', asset: 'thai-chinese-rayong-industrial-zone', basis: 'operator', unit: 'count' }, [
    ['thai-chinese-rayong-industrial-zone-jobs-operator-2022-11-16', '2022-11-16', 'more than 45,000', '45000', '45000', null, 'belt-and-road-portal-2022-11-16', { qualifier: 'over',
      note: 'Local jobs, as of the report.' }],
  ]),
  observationsOf({ indicator: 'tenant-enterprises', asset: 'thai-chinese-rayong-industrial-zone', basis: 'operator', unit: 'count' }, [
    ['thai-chinese-rayong-industrial-zone-tenant-enterprises-operator-2018', '2018', 'some 118', '118', '117.5', '118.5', 'china-daily-2019-04-09', { qualifier: 'about',
      note: 'Chinese companies.' }],
    ['thai-chinese-rayong-industrial-zone-tenant-enterprises-operator-2022-11-16', '2022-11-16', 'more than 180', '180', '180', null, 'belt-and-road-portal-2022-11-16', { qualifier: 'over',
      note: 'Companies with Chinese investment, as of the report.' }],
  ]),
  observationsOf({ indicator: 'tenant-enterprises', asset: 'thai-chinese-rayong-industrial-zone', basis: 'press', unit: 'count' }, [
    ['thai-chinese-rayong-industrial-zone-tenant-enterprises-press-2015-09-28', '2015-09-28', '66', '66', '66', '66', 'china-daily-2015-09-28', {
      note: 'As of the report.' }],
  ]),
  observationsOf({ indicator: 'projects-signed-value', asset: 'two-countries-twin-parks-indonesia', basis: 'press', unit: 'CNY' }, [
    ['two-countries-twin-parks-indonesia-projects-signed-value-press-2023-02', '2023-02', '21.6 billion yuan', '21600000000', '21550000000', '21650000000', 'china-daily-fujian-2023-08-01', {
      note: '15 projects, signed in Jakarta.' }],
    ['two-countries-twin-parks-indonesia-projects-signed-value-press-2023-05', '2023-05', '43.2 billion yuan', '43200000000', '43150000000', '43250000000', 'china-daily-fujian-2023-08-01', {
      note: '21 projects, signed in Jakarta; another 4.55 billion yuan were signed in Fuzhou that month.' }],
    ['two-countries-twin-parks-indonesia-projects-signed-value-press-2023-05-2', '2023-05', '4.55 billion yuan', '4550000000', '4545000000', '4555000000', 'china-daily-fujian-2023-08-01', { status: ['D'],
      note: '10 key projects, signed in Fuzhou; another 43.2 billion yuan were signed in Jakarta that month.' }],
    ['two-countries-twin-parks-indonesia-projects-signed-value-press-2023-08-06', '2023-08-06', 'nearly 30 billion yuan', '30000000000', null, '30000000000', 'china-daily-fujian-2023-08-08', { qualifier: 'under',
      note: '9 projects, signed in Fuzhou.' }],
  ]),
].flat();
