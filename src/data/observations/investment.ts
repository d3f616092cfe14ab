import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import type { BundledIds } from '../ids.js';
import { observationsOf } from '../rows/observationsOf.js';

// a row: id, period, as printed, value, low, high, source, and what else there is

/** Direct investment and contracts between China and ASEAN, seen from either side. */
export const investment = (): readonly Observation<Unit, BundledIds>[] => [
  observationsOf({ indicator: 'contracts-signed-cumulative', reporter: 'CN', partner: 'ASEAN', basis: 'ministry', unit: 'USD' }, [
    ['asean-contracts-signed-cumulative-ministry-to-2014-06-30', '../2014-06-30', '超过1800亿美元', '180000000000', '180000000000', null, 'people-cn-2014-07-22', { qualifier: 'over' }],
  ]),
  observationsOf({ indicator: 'contracts-turnover-cumulative', reporter: 'CN', partner: 'ASEAN', basis: 'ministry', unit: 'USD' }, [
    ['asean-contracts-turnover-cumulative-ministry-to-2014-06-30', '../2014-06-30', '超过1250亿美元', '125000000000', '125000000000', null, 'people-cn-2014-07-22', { qualifier: 'over',
      note: 'Completed turnover of Chinese contractors in ASEAN.' }],
    ['asean-contracts-turnover-cumulative-ministry-to-2024-07-31', '../2024-07-31', 'over $440 billion', '440000000000', '440000000000', null, 'china-asean-economic-ties-2024-2', { qualifier: 'over',
      note: 'Completed turnover of Chinese contractors in ASEAN.' }],
  ]),
  observationsOf({ indicator: 'investment-inflow', reporter: 'CN', partner: 'ASEAN', basis: 'ministry', unit: 'USD' }, [
    ['asean-investment-inflow-ministry-2012-s1', '2012-S1', '45.5億美元', '4550000000', '4545000000', '4555000000', 'state-media-report-2012-08-13', { growth: ['27.5%', '0.275', '0.2745', '0.2755'] }],
    ['asean-investment-inflow-ministry-2024-p7m', '2024-01-01/P7M', '$7.3 billion', '7300000000', '7250000000', '7350000000', 'china-asean-economic-ties-2024-2', { growth: ['14.1%', '0.141', '0.1405', '0.1415'] }],
  ]),
  observationsOf({ indicator: 'investment-inflow', reporter: 'CN', partner: 'ASEAN', basis: 'press', unit: 'USD' }, [
    ['asean-investment-inflow-press-2012', '2012', '7.07 billion dollars', '7070000000', '7065000000', '7075000000', 'dbw-japanese-2013-02-07', { growth: ['1%', '0.01', '0.005', '0.015'],
      note: 'Printed in Japanese: 70億7000万ドル. China-ASEAN Business Council.' }],
    ['asean-investment-inflow-press-2021-s1', '2021-S1', '$5.6 billion', '5600000000', '5550000000', '5650000000', 'asia-news-network-2021-12-13'],
  ]),
  observationsOf({ indicator: 'investment-inflow-cumulative', reporter: 'CN', partner: 'ASEAN', basis: 'ministry', unit: 'USD' }, [
    ['asean-investment-inflow-cumulative-ministry-to-2018-12-31', '../2018-12-31', '116.7 bilyong dolyares', '116700000000', '116650000000', '116750000000', 'cri-filipino-2019-01-27'],
  ]),
  observationsOf({ indicator: 'investment-inflow-cumulative', reporter: 'CN', partner: 'ASEAN', basis: 'press', unit: 'USD' }, [
    ['asean-investment-inflow-cumulative-press-to-2013-06-30', '../2013-06-30', 'exceeded $80 billion', '80000000000', '80000000000', null, 'china-daily-2013-07-23', { qualifier: 'over' }],
  ]),
  observationsOf({ indicator: 'investment-inflow-realised', reporter: 'CN', partner: 'ASEAN', basis: 'press', unit: 'USD' }, [
    ['asean-investment-inflow-realised-press-2018-p10m', '2018-01-01/P10M', '5.14 bilyong dolyares', '5140000000', '5135000000', '5145000000', 'cri-filipino-2018-11-28', { growth: ['17%', '0.17', '0.165', '0.175'],
      note: 'China-ASEAN Business Council; capital actually used.' }],
    ['asean-investment-inflow-realised-press-2020', '2020', '$8 billion', '8000000000', '7500000000', '8500000000', 'asia-news-network-2021-12-13', {
      note: 'Printed as actual investment.' }],
  ]),
  observationsOf({ indicator: 'outward-investment', reporter: 'CN', partner: 'ASEAN', basis: 'ministry', unit: 'USD' }, [
    ['asean-outward-investment-ministry-2008', '2008', '二十一点八亿美元', '2180000000', '2175000000', '2185000000', 'china-news-service-via-2009-07-28', { growth: ['增长百分之一百二十四点七', '1.247', '1.2465', '1.2475'], status: ['D'],
      note: "The ministers' statement of 2010 has 2.5 billion dollars, 15 percent more; neither states the scope." }],
    ['asean-outward-investment-ministry-2008-2', '2008', 'US$2.5 billion', '2500000000', '2450000000', '2550000000', 'asean-secretariat-2010-08-26', {
      note: "China's figure in the ministers' statement of 2010. China News Service had 2.18 billion dollars." }],
    ['asean-outward-investment-ministry-2009', '2009', 'US$2.3 billion', '2300000000', '2250000000', '2350000000', 'asean-secretariat-2010-08-26', { growth: ['fell by 7.6%', '-0.076', '-0.0765', '-0.0755'],
      note: "China's figure in the ministers' statement of 2010." }],
    ['asean-outward-investment-ministry-2012-s1', '2012-S1', '14.88億美元', '1488000000', '1487500000', '1488500000', 'state-media-report-2012-08-13', { growth: ['34.3%', '0.343', '0.3425', '0.3435'] }],
    ['asean-outward-investment-ministry-2015', '2015', 'US$9.45 billion', '9450000000', '9445000000', '9455000000', 'vietstock-2016-08', { growth: ['60.8%', '0.608', '0.6075', '0.6085'],
      note: "China's figure in the ministers' statement of 2016. The business council had 9.1 billion, up 109.9 percent, by November: another scope or base." }],
    ['asean-outward-investment-ministry-2020-s1', '2020-S1', '$6.23 billion', '6230000000', '6225000000', '6235000000', 'peoples-daily-online-2020-09-28', { growth: ['53.1 percent', '0.531', '0.5305', '0.5315'],
      note: "76.7 percent of China's investment in the economies along the Belt and Road." }],
    ['asean-outward-investment-ministry-2023', '2023', '251.2億美元', '25120000000', '25115000000', '25125000000', 'mofcom-nbs-safe-bulletin-2024-09', { growth: ['34.7%', '0.347', '0.3465', '0.3475'], corroboration: ['china-asean-economic-ties-2024-2'] }],
    ['asean-outward-investment-ministry-2024-p7m', '2024-01-01/P7M', '$12.96 billion', '12960000000', '12955000000', '12965000000', 'china-asean-economic-ties-2024-2', { growth: ['15.3%', '0.153', '0.1525', '0.1535'],
      note: 'All industries.' }],
  ]),
  observationsOf({ indicator: 'outward-investment', reporter: 'CN', partner: 'ASEAN', basis: 'press', unit: 'USD' }, [
    ['asean-outward-investment-press-2012', '2012', '4.419 billion dollars', '4419000000', '4418500000', '4419500000', 'dbw-japanese-2013-02-07', { growth: ['52%', '0.52', '0.515', '0.525'],
      note: 'Printed in Japanese: 44億1900万ドル. China-ASEAN Business Council.' }],
    ['asean-outward-investment-press-2015-p11m', '2015-01-01/P11M', 'mahigit 9.1 bilyong dolyares', '9100000000', '9100000000', null, 'cri-filipino-2016-01-20', { qualifier: 'over', growth: ['109.9%', '1.099', '1.0985', '1.0995'],
      note: "China-ASEAN Business Council. The ministers' statement has 9.45 billion, up 60.8 percent, for the whole year: another scope or base." }],
    ['asean-outward-investment-press-2017', '2017', '141亿美元', '14100000000', '14050000000', '14150000000', 'chongqing-university-of-technology-2021-05-21', {
      note: 'Quoted in an academic paper.' }],
    ['asean-outward-investment-press-2020-p9m', '2020-01-01/P9M', '10.72 billion USD', '10720000000', '10715000000', '10725000000', 'vietnam-news-agency-3', { growth: ['76.6%', '0.766', '0.7655', '0.7665'] }],
    ['asean-outward-investment-press-2020', '2020', '$14.4 billion', '14400000000', '14350000000', '14450000000', 'asia-news-network-2021-12-13', { growth: ['52 percent', '0.52', '0.515', '0.525'],
      note: 'Not said whether non-financial only.' }],
    ['asean-outward-investment-press-2021-s1', '2021-S1', '$6.8 billion', '6800000000', '6750000000', '6850000000', 'asia-news-network-2021-12-13'],
  ]),
  observationsOf({ indicator: 'outward-investment-cumulative', reporter: 'CN', partner: 'ASEAN', basis: 'ministry', unit: 'USD' }, [
    ['asean-outward-investment-cumulative-ministry-to-2011-08-12', '../2011-08-12', 'US$12.5 billion', '12500000000', '12450000000', '12550000000', 'asean-secretariat-2011-08-12', {
      note: "China's figure in the ministers' statement, by 2011: the day is not printed, that of the statement is taken. China Radio International had 22.3 billion for August 2011." }],
    ['asean-outward-investment-cumulative-ministry-to-2017-12-31', '../2017-12-31', '$81.86 billion', '81860000000', '81855000000', '81865000000', 'mofcom-2018-09-23', {
      note: 'The stock at the end of 2017 was printed as 89 billion dollars, 8.7 percent more: another measure.' }],
    ['asean-outward-investment-cumulative-ministry-to-2018-12-31', '../2018-12-31', 'mahigit 89 bilyong dolyares', '89000000000', '89000000000', null, 'cri-filipino-2019-01-27', { qualifier: 'over',
      note: "With ASEAN's 116.7 billion in China 205.7 billion both ways. The stock at the end of 2017 was printed with the same digits." }],
  ]),
  observationsOf({ indicator: 'outward-investment-cumulative', reporter: 'CN', partner: 'ASEAN', basis: 'press', unit: 'USD' }, [
    ['asean-outward-investment-cumulative-press-to-2011-08-31', '../2011-08-31', '22.3 billion dollars', '22300000000', '22250000000', '22350000000', 'cri-korean-2011-11-17', { status: ['D'],
      note: 'Printed in Korean: 223억, in US dollars. Out of line: 12.5 billion was printed for 2011 and 18.8 billion for mid-2012.' }],
    ['asean-outward-investment-cumulative-press-to-2013-06-30', '../2013-06-30', 'nearly $30 billion', '30000000000', null, '30000000000', 'china-daily-2013-07-23', { qualifier: 'under' }],
  ]),
  observationsOf({ indicator: 'outward-investment-growth', reporter: 'CN', partner: 'ASEAN', basis: 'ministry', unit: 'ratio', measure: 'growth' }, [
    ['asean-outward-investment-growth-ministry-2024', '2024', '12.6%', '0.126', '0.1255', '0.1265', 'helm-news-2025-01-26', { status: ['D'],
      note: 'Non-financial investment only; no level was printed.' }],
  ]),
  observationsOf({ indicator: 'outward-investment-stock', reporter: 'CN', partner: 'ASEAN', basis: 'press', unit: 'USD' }, [
    ['asean-outward-investment-stock-press-2017-12-31', '2017-12-31', '890亿美元', '89000000000', '88950000000', '89050000000', 'chongqing-university-of-technology-2021-05-21', {
      note: 'Quoted in an academic paper. The 81.86 billion dollars attributed to the Ministry of Commerce are a cumulative sum, another measure.' }],
  ]),
  observationsOf({ indicator: 'two-way-investment-cumulative', reporter: 'CN', partner: 'ASEAN', basis: 'ministry', unit: 'USD' }, [
    ['asean-two-way-investment-cumulative-ministry-to-2009-06-30', '../2009-06-30', '超过六百亿美元', '60000000000', '60000000000', null, 'china-news-service-via-2009-07-28', { qualifier: 'over' }],
    ['asean-two-way-investment-cumulative-ministry-to-2012-02-29', '../2012-02-29', 'lampas sa 87 bilyong dolyares', '87000000000', '87000000000', null, 'cri-filipino-2012-04-24', { qualifier: 'over',
      note: 'China Radio International had nearly 90 billion for August 2011.' }],
    ['asean-two-way-investment-cumulative-ministry-to-2012-06-30', '../2012-06-30', '接近930億美元', '93000000000', null, '93000000000', 'state-media-report-2012-08-13', { qualifier: 'under',
      note: 'ASEAN in China 73.8 billion dollars, China in ASEAN 18.8 billion: 92.6 billion together.' }],
    ['asean-two-way-investment-cumulative-ministry-to-2014-06-30', '../2014-06-30', '近1200亿美元', '120000000000', null, '120000000000', 'people-cn-2014-07-22', { qualifier: 'under',
      note: 'ASEAN in China over 80 billion dollars, China in ASEAN nearly 40 billion.' }],
    ['asean-two-way-investment-cumulative-ministry-to-2014-12-31', '../2014-12-31', '超過1300億美元', '130000000000', '130000000000', null, 'peoples-daily-online-chinese-2015-07-29', { qualifier: 'over',
      note: 'ASEAN in China over 90 billion dollars.' }],
    ['asean-two-way-investment-cumulative-ministry-to-2016-05-31', '../2016-05-31', 'exceeded $160 billion', '160000000000', '160000000000', null, 'ecns-2016-07-20', { qualifier: 'over' }],
    ['asean-two-way-investment-cumulative-ministry-to-2017-05-31', '../2017-05-31', 'lumampas sa 183 bilyong dolyares', '183000000000', '183000000000', null, 'cri-filipino-2017-07-11', { qualifier: 'over' }],
    ['asean-two-way-investment-cumulative-ministry-to-2021-06-30', '../2021-06-30', '超过3100亿美元', '310000000000', '310000000000', null, 'china-securities-net-2021-07-29', { qualifier: 'over', corroboration: ['cri-filipino-2021-11-08'] }],
    ['asean-two-way-investment-cumulative-ministry-to-2023-07-31', '../2023-07-31', '超过3800亿美元', '380000000000', '380000000000', null, 'chinese-embassy-in-india-2023-09-14', { qualifier: 'over' }],
    ['asean-two-way-investment-cumulative-ministry-to-2024-07-31', '../2024-07-31', 'surpassed $400 billion', '400000000000', '400000000000', null, 'china-asean-economic-ties-2024-2', { qualifier: 'over' }],
  ]),
  observationsOf({ indicator: 'two-way-investment-cumulative', reporter: 'CN', partner: 'ASEAN', basis: 'press', unit: 'USD' }, [
    ['asean-two-way-investment-cumulative-press-to-2011-08-31', '../2011-08-31', 'nearly 90 billion dollars', '90000000000', null, '90000000000', 'cri-korean-2011-11-17', { qualifier: 'under', status: ['D'],
      note: 'Printed in Korean: 900억, in US dollars. Out of line: nearly 80 billion was printed for June 2011 and over 87 billion for February 2012.' }],
    ['asean-two-way-investment-cumulative-press-to-2012-12-31', '../2012-12-31', '100.7 billion dollars', '100700000000', '100650000000', '100750000000', 'dbw-japanese-2013-02-07', {
      note: 'Printed in Japanese: 1007億ドル. China-ASEAN Business Council.' }],
    ['asean-two-way-investment-cumulative-press-to-2022-07-31', '../2022-07-31', 'over $340 billion', '340000000000', '340000000000', null, 'rcepnews-com-2022-08-30', { qualifier: 'over', status: ['U'],
      note: 'A site of low authority; the value fits between 310 billion (mid-2021) and 380 billion (July 2023).' }],
  ]),
  observationsOf({ indicator: 'outward-investment', reporter: 'CN', partner: 'ID', basis: 'ministry', unit: 'USD' }, [
    ['id-outward-investment-ministry-2018', '2018', '18.6亿美元', '1860000000', '1855000000', '1865000000', '2018-statistical-bulletin-of-2019', { status: ['U'],
      note: 'Read in an OCR copy of the 2018 bulletin, table 8: the 20 largest destinations.' }],
  ]),
  observationsOf({ indicator: 'outward-investment', reporter: 'CN', partner: 'KH', basis: 'ministry', unit: 'USD' }, [
    ['kh-outward-investment-ministry-2018', '2018', '7.8亿美元', '780000000', '775000000', '785000000', '2018-statistical-bulletin-of-2019', { status: ['U'],
      note: 'Read in an OCR copy of the 2018 bulletin, table 8: the 20 largest destinations.' }],
  ]),
  observationsOf({ indicator: 'outward-investment', reporter: 'CN', partner: 'LA', basis: 'ministry', unit: 'USD' }, [
    ['la-outward-investment-ministry-2018', '2018', '12.4亿美元', '1240000000', '1235000000', '1245000000', '2018-statistical-bulletin-of-2019', { status: ['U'],
      note: 'Read in an OCR copy of the 2018 bulletin, table 8: the 20 largest destinations.' }],
  ]),
  observationsOf({ indicator: 'outward-investment', reporter: 'CN', partner: 'MY', basis: 'ministry', unit: 'USD' }, [
    ['my-outward-investment-ministry-2018', '2018', '16.6亿美元', '1660000000', '1655000000', '1665000000', '2018-statistical-bulletin-of-2019', { status: ['U'],
      note: 'Read in an OCR copy of the 2018 bulletin, table 8: the 20 largest destinations.' }],
  ]),
  observationsOf({ indicator: 'outward-investment', reporter: 'CN', partner: 'SG', basis: 'ministry', unit: 'USD' }, [
    ['sg-outward-investment-ministry-2018', '2018', '64.1亿美元', '6410000000', '6405000000', '6415000000', '2018-statistical-bulletin-of-2019', { status: ['U'],
      note: 'Read in an OCR copy of the 2018 bulletin, table 8: the 20 largest destinations.' }],
  ]),
  observationsOf({ indicator: 'outward-investment', reporter: 'CN', partner: 'VN', basis: 'ministry', unit: 'USD' }, [
    ['vn-outward-investment-ministry-2018', '2018', '11.5亿美元', '1150000000', '1145000000', '1155000000', '2018-statistical-bulletin-of-2019', { status: ['U'],
      note: 'Read in an OCR copy of the 2018 bulletin, table 8: the 20 largest destinations.' }],
  ]),
  observationsOf({ indicator: 'outward-investment', reporter: 'CN', partner: 'WORLD', basis: 'ministry', unit: 'USD' }, [
    ['world-outward-investment-ministry-2023', '2023', '1772.9億美元', '177290000000', '177285000000', '177295000000', 'mofcom-nbs-safe-bulletin-2024-09', { growth: ['8.7%', '0.087', '0.0865', '0.0875'],
      note: 'All industries; 11.4 percent of the world total.' }],
    ['world-outward-investment-ministry-2024', '2024', '192.2 billion dollars', '192200000000', '192150000000', '192250000000', 'livedoor-2025-09', {
      note: 'Printed in Japanese: 1922億ドル. The 2024 bulletin.' }],
  ]),
  observationsOf({ indicator: 'outward-investment-stock', reporter: 'CN', partner: 'WORLD', basis: 'ministry', unit: 'USD' }, [
    ['world-outward-investment-stock-ministry-2023-12-31', '2023-12-31', '2.96萬億美元', '2960000000000', '2955000000000', '2965000000000', 'mofcom-nbs-safe-bulletin-2024-09'],
    ['world-outward-investment-stock-ministry-2024-12-31', '2024-12-31', '3.14 trillion dollars', '3140000000000', '3135000000000', '3145000000000', 'livedoor-2025-09', {
      note: 'Printed in Japanese: 3兆1400億ドル. The 2024 bulletin.' }],
  ]),
  observationsOf({ indicator: 'investment-inflow', reporter: 'ASEAN', partner: 'CN', basis: 'asean-secretariat', unit: 'USD' }, [
    ['asean-cn-investment-inflow-asean-secretariat-2006', '2006', 'US$936.9 million', '936900000', '936850000', '936950000', 'asean-secretariat-3'],
    ['asean-cn-investment-inflow-asean-secretariat-2008', '2008', 'US$2.1 billion', '2100000000', '2050000000', '2150000000', 'asean-secretariat-2010-08-26', {
      note: 'Statement of 2010. That of 2011 has a 2009 figure 2.6 times that of 2010: the series breaks.' }],
    ['asean-cn-investment-inflow-asean-secretariat-2009', '2009', 'US$1.5 billion', '1500000000', '1450000000', '1550000000', 'asean-secretariat-2010-08-26', { growth: ['fell by 28.4%', '-0.284', '-0.2845', '-0.2835'], status: ['D'],
      note: 'Statement of 2010. That of 2011 has 3.9 billion for the same year: a revision or a wider definition.' }],
    ['asean-cn-investment-inflow-asean-secretariat-2009-2', '2009', 'US$3.9 billion', '3900000000', '3850000000', '3950000000', 'asean-secretariat-2011-08-12', {
      note: 'Statement of 2011. That of 2010 has 1.5 billion for the same year.' }],
    ['asean-cn-investment-inflow-asean-secretariat-2010', '2010', 'US$2.7 billion', '2700000000', '2650000000', '2750000000', 'asean-secretariat-2011-08-12', { growth: ['fell by 32.0%', '-0.32', '-0.3205', '-0.3195'],
      note: 'Against the 3.9 billion that the same statement has for 2009.' }],
    ['asean-cn-investment-inflow-asean-secretariat-2012', '2012', 'US$ 5,718.1 million', '5718100000', '5718050000', '5718150000', 'asean-fdi-statistics-table-2015-05-26', {
      note: 'Table of 26 May 2015: net inflows.' }],
    ['asean-cn-investment-inflow-asean-secretariat-2013', '2013', 'US$ 6,778.5 million', '6778500000', '6778450000', '6778550000', 'asean-fdi-statistics-table-2015-05-26', { growth: ['18.5%', '0.185', '0.1845', '0.1855'],
      note: 'Table of 26 May 2015: net inflows.' }],
    ['asean-cn-investment-inflow-asean-secretariat-2014', '2014', 'US$ 8,869.4 million', '8869400000', '8869350000', '8869450000', 'asean-fdi-statistics-table-2015-05-26', { growth: ['30.8%', '0.308', '0.3075', '0.3085'], status: ['P'],
      note: 'Table of 26 May 2015: net inflows.' }],
    ['asean-cn-investment-inflow-asean-secretariat-2015', '2015', 'US$8.2 billion', '8200000000', '8150000000', '8250000000', 'vietstock-2016-08', {
      note: 'As in the statement of 2016. The growth printed for 2016 implies about 6.4 billion: 2015 was revised or is defined otherwise.' }],
    ['asean-cn-investment-inflow-asean-secretariat-2016', '2016', 'US$9.2 billion', '9200000000', '9150000000', '9250000000', 'india-environment-portal-2017', { growth: ['44%', '0.44', '0.435', '0.445'],
      note: 'ASEAN Investment Report 2017. The growth implies about 6.4 billion for 2015; the statement of 2016 has 8.2 billion.' }],
    ['asean-cn-investment-inflow-asean-secretariat-2018', '2018', 'US$10.2 billion', '10200000000', '10150000000', '10250000000', 'global-times-2019-09-10', { share: ['6.6 percent', '0.066', '0.0655', '0.0665'] }],
    ['asean-cn-investment-inflow-asean-secretariat-2019', '2019', 'US$9.1 billion', '9100000000', '9050000000', '9150000000', 'asean-secretariat-2020-08-27', { share: ['5.7 percent', '0.057', '0.0565', '0.0575'] }],
    ['asean-cn-investment-inflow-asean-secretariat-2020', '2020', 'an estimated USD 7 billion', '7000000000', '6500000000', '7500000000', 'kw-global-trade-2022-2', { qualifier: 'about', status: ['E', 'U'],
      note: 'Quoted in a blog.' }],
    ['asean-cn-investment-inflow-asean-secretariat-2021', '2021', 'USD 13.6 billion', '13600000000', '13550000000', '13650000000', 'kw-global-trade-2022-2', { status: ['U'],
      note: "Quoted in a blog. Inflow as the hosts count it; China's outward figures are defined otherwise." }],
  ]),
  observationsOf({ indicator: 'investment-inflow', reporter: 'ASEAN', partner: 'WORLD', basis: 'asean-secretariat', unit: 'USD' }, [
    ['asean-world-investment-inflow-asean-secretariat-2023', '2023', '$230 billion', '230000000000', '229500000000', '230500000000', 'bimp-eaga-2024-10-23', {
      note: "ASEAN Investment Report 2024. UNCTAD's report of 2024 has 226 billion; ASEAN's report of 2025 implies about 209 billion." }],
    ['asean-world-investment-inflow-asean-secretariat-2024', '2024', '$226 billion', '226000000000', '225500000000', '226500000000', 'asean-secretariat-2025', { growth: ['8 per cent', '0.08', '0.075', '0.085'],
      note: 'ASEAN Investment Report 2025. The growth implies about 209 billion for 2023: the 230 billion of the report of 2024 was revised down.' }],
  ]),
  observationsOf({ indicator: 'investment-inflow-realised', reporter: 'ID', partner: 'CN', basis: 'partner-statistics', unit: 'USD' }, [
    ['id-cn-investment-inflow-realised-partner-statistics-2019-s1', '2019-S1', '2.3 billion dollars', '2300000000', '2250000000', '2350000000', 'hanin-post-2019-07-29', {
      note: 'Printed in Korean: 23억 달러. Third.' }],
    ['id-cn-investment-inflow-realised-partner-statistics-2024-q1', '2024-Q1', 'US$1,87 miliar', '1870000000', '1865000000', '1875000000', 'databoks-2024-04-29'],
    ['id-cn-investment-inflow-realised-partner-statistics-2024-s1', '2024-S1', '3,9 miliar dollar AS', '3900000000', '3850000000', '3950000000', 'koran-palpres-2024-07-29', {
      note: 'Second.' }],
    ['id-cn-investment-inflow-realised-partner-statistics-2024', '2024', '$8.1 billion', '8100000000', '8050000000', '8150000000', 'jakarta-globe-2025-04-23', {
      note: 'Third after Singapore (20.1 billion dollars) and Hong Kong (8.2 billion).' }],
    ['id-cn-investment-inflow-realised-partner-statistics-2025-q1', '2025-Q1', '$1.8 billion', '1800000000', '1750000000', '1850000000', 'jakarta-globe-2025-04-23'],
    ['id-cn-investment-inflow-realised-partner-statistics-2025-s1', '2025-S1', 'USD3,6 miliar', '3600000000', '3550000000', '3650000000', 'metro-tv-news-2025-07-29', { share: ['13.2 percent', '0.132', '0.1315', '0.1325'],
      note: 'Third. The two quarters add up.' }],
    ['id-cn-investment-inflow-realised-partner-statistics-2025-q2', '2025-Q2', 'USD1,8 miliar', '1800000000', '1750000000', '1850000000', 'metro-tv-news-2025-07-29', { share: ['14.4 percent', '0.144', '0.1435', '0.1445'] }],
  ]),
  observationsOf({ indicator: 'investment-inflow-approved', reporter: 'KH', partner: 'CN', basis: 'partner-statistics', unit: 'USD' }, [
    ['kh-cn-investment-inflow-approved-partner-statistics-2017', '2017', 'mahigit 1.4 bilyong Dolyares', '1400000000', '1400000000', null, 'cri-filipino-2018-01-19', { qualifier: 'over',
      note: 'Fixed-asset investment.' }],
    ['kh-cn-investment-inflow-approved-partner-statistics-2021', '2021', '2.32 billion US dollars', '2320000000', '2315000000', '2325000000', 'bbabo-net-2022-02', { share: ['53.4 percent', '0.534', '0.5335', '0.5345'], growth: ['67 percent', '0.67', '0.665', '0.675'],
      note: 'Printed in German: 2,32 Milliarden US-Dollar. Fixed-asset investment; the share is of 4.35 billion dollars.' }],
    ['kh-cn-investment-inflow-approved-partner-statistics-2022-s1', '2022-S1', '$ 1.29 billion', '1290000000', '1285000000', '1295000000', 'estatedia-2022-07', { share: ['43 percent', '0.43', '0.425', '0.435'],
      note: 'Fixed-asset investment; the share is of 2.99 billion dollars.' }],
  ]),
  observationsOf({ indicator: 'investment-inflow-approved', reporter: 'KH', partner: 'WORLD', basis: 'partner-statistics', unit: 'USD' }, [
    ['kh-world-investment-inflow-approved-partner-statistics-2024', '2024', '$6.9 billion', '6900000000', '6850000000', '6950000000', 'koh-santepheap-daily-2025-01', { status: ['D'],
      note: "All fixed-asset investment, perhaps with that of Cambodians. 49.82 percent is called mostly from China; China's own share was not printed." }],
  ]),
  observationsOf({ indicator: 'investment-inflow-cumulative', reporter: 'LA', partner: 'CN', basis: 'partner-statistics', unit: 'USD' }, [
    ['la-cn-investment-inflow-cumulative-partner-statistics-to-2017-09-12', '../2017-09-12', '达到70亿美元', '7000000000', '6950000000', '7050000000', 'china-news-service-2017-09-12', { status: ['U'],
      note: "As stated by a deputy prime minister of Laos, read in a rewritten copy. The day is the report's." }],
  ]),
  observationsOf({ indicator: 'investment-inflow-approved', reporter: 'MY', partner: 'CN', basis: 'partner-statistics', unit: 'MYR' }, [
    ['my-cn-investment-inflow-approved-partner-statistics-2023', '2023', 'RM14.5bil', '14500000000', '14450000000', '14550000000', 'the-star-2025-04-17'],
    ['my-cn-investment-inflow-approved-partner-statistics-2024', '2024', 'RM28.2bil', '28200000000', '28150000000', '28250000000', 'the-star-2025-04-17', { share: ['over 16 percent', '0.16', '0.16', null, 'over'],
      note: 'Printed as nearly double 2023; the share is of RM170.4 billion.' }],
  ]),
  observationsOf({ indicator: 'industrial-estate-investment-cumulative', reporter: 'TH', partner: 'CN', basis: 'partner-statistics', unit: 'THB' }, [
    ['th-cn-industrial-estate-investment-cumulative-partner-statistics-to-2025-01-29', '../2025-01-29', 'over 547.76 billion baht', '547760000000', '547760000000', null, 'the-nation-thailand-2025-01-29', { qualifier: 'over',
      note: "585 factories in the estates of the Industrial Estate Authority of Thailand, with 152,541 jobs. The headline says approximately. The day is the report's." }],
  ]),
  observationsOf({ indicator: 'investment-inflow-applied', reporter: 'TH', partner: 'CN', basis: 'partner-statistics', unit: 'THB' }, [
    ['th-cn-investment-inflow-applied-partner-statistics-2019', '2019', '262 billion baht', '262000000000', '261500000000', '262500000000', 'nna-2020-01-16', {
      note: 'First.' }],
    ['th-cn-investment-inflow-applied-partner-statistics-2022', '2022', '77.381 billion baht', '77381000000', '77380500000', '77381500000', 'the-nation-thailand-2023-06-20', { share: ['18 percent', '0.18', '0.175', '0.185'],
      note: 'First; the share is of all foreign applications.' }],
    ['th-cn-investment-inflow-applied-partner-statistics-2023-q1', '2023-Q1', '25 billion baht', '25000000000', '24500000000', '25500000000', 'the-nation-thailand-2023-06-20', { growth: ['87%', '0.87', '0.865', '0.875'],
      note: '38 projects.' }],
    ['th-cn-investment-inflow-applied-partner-statistics-2024', '2024', '174.6 billion baht', '174600000000', '174550000000', '174650000000', 'bangkok-post-2025-01-13', {
      note: 'Second after Singapore; 810 projects.' }],
    ['th-cn-investment-inflow-applied-partner-statistics-2025', '2025', '172.114 billion baht', '172114000000', '172113500000', '172114500000', 'thai-news-agency-japan-2026-01', {
      note: 'Printed in Japanese: 1721億1400万バーツ. Third after Singapore and Hong Kong; 982 projects.' }],
  ]),
  observationsOf({ indicator: 'investment-inflow', reporter: 'VN', partner: 'CN', basis: 'press', unit: 'USD' }, [
    ['investment-in-viet-nam-2024', '2024', '$4.7 billion', '4700000000', '4650000000', '4750000000', 'cgtn-2025-09', { status: ['V'],
      note: "Found in no other source. Not said: registered or realised capital, with or without Hong Kong. Viet Nam's planning ministry prints 38.23 billion dollars registered from all economies in 2024." }],
  ]),
  observationsOf({ indicator: 'investment-inflow-newly-registered', reporter: 'VN', partner: 'CN', basis: 'partner-statistics', unit: 'USD' }, [
    ['vn-cn-investment-inflow-newly-registered-partner-statistics-2024-01-01-2024-04-20', '2024-01-01/2024-04-20', '740.2 million USD', '740200000', '740150000', '740250000', 'communist-party-of-vietnam-2024-04', { share: ['10.4 percent', '0.104', '0.1035', '0.1045'],
      note: 'Fourth.' }],
    ['vn-cn-investment-inflow-newly-registered-partner-statistics-2025-p10m', '2025-01-01/P10M', 'more than 3.2 billion USD', '3200000000', '3200000000', null, 'vietnam-vn-2025-11', { qualifier: 'over', share: ['22.8 percent', '0.228', '0.2275', '0.2285'],
      note: 'Second after Singapore.' }],
    ['vn-cn-investment-inflow-newly-registered-partner-statistics-2025-p11m', '2025-01-01/P11M', '3.40 billion USD', '3400000000', '3395000000', '3405000000', 'vov-world-2025-12', { share: ['21.3 percent', '0.213', '0.2125', '0.2135'],
      note: 'Second after Singapore.' }],
  ]),
  observationsOf({ indicator: 'investment-inflow-registered', reporter: 'VN', partner: 'CN', basis: 'partner-statistics', unit: 'USD' }, [
    ['vn-cn-investment-inflow-registered-partner-statistics-2020-p11m', '2020-01-01/P11M', '2.4 billion USD', '2400000000', '2350000000', '2450000000', 'vietnamplus-2020-11', {
      note: 'Third after Singapore and the Republic of Korea.' }],
    ['vn-cn-investment-inflow-registered-partner-statistics-2020', '2020', '2.46 billion USD', '2460000000', '2455000000', '2465000000', 'communist-party-of-vietnam-2023-08-27'],
    ['vn-cn-investment-inflow-registered-partner-statistics-2021', '2021', '2.92 billion USD', '2920000000', '2915000000', '2925000000', 'communist-party-of-vietnam-2023-08-27'],
    ['vn-cn-investment-inflow-registered-partner-statistics-2022', '2022', '2.5 billion USD', '2500000000', '2450000000', '2550000000', 'communist-party-of-vietnam-2023-08-27'],
    ['vn-cn-investment-inflow-registered-partner-statistics-2023-p7m', '2023-01-01/P7M', 'over 2.33 billion USD', '2330000000', '2330000000', null, 'communist-party-of-vietnam-2023-08-27', { qualifier: 'over',
      note: 'Third among investors; first by new projects, with 325.' }],
  ]),
  observationsOf({ indicator: 'investor-rank', reporter: 'VN', partner: 'CN', basis: 'press', unit: 'rank' }, [
    ['investor-rank-in-viet-nam-2024', '2024', 'third-largest source of investment', '3', '3', '3', 'cgtn-2025-09', { status: ['V'],
      note: 'Found in no other source for 2024; China was third in January to July 2023 too.' }],
  ]),
  observationsOf({ indicator: 'investment-inflow-realised', reporter: 'VN', partner: 'WORLD', basis: 'partner-statistics', unit: 'USD' }, [
    ['vn-world-investment-inflow-realised-partner-statistics-2024', '2024', '25.35 billion USD', '25350000000', '25345000000', '25355000000', 'vietnam-ministry-of-planning-2025-01-14', { growth: ['9.4%', '0.094', '0.0935', '0.0945'], status: ['E'],
      note: 'Printed as an estimate.' }],
  ]),
  observationsOf({ indicator: 'investment-inflow-registered', reporter: 'VN', partner: 'WORLD', basis: 'partner-statistics', unit: 'USD' }, [
    ['vn-world-investment-inflow-registered-partner-statistics-2024', '2024', '38.23 billion USD', '38230000000', '38225000000', '38235000000', 'vietnam-ministry-of-planning-2025-01-14', { growth: ['a decrease of 3%', '-0.03', '-0.035', '-0.025'],
      note: 'New, added and share-purchase capital together.' }],
  ]),
].flat();
