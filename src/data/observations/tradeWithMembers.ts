import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import type { BundledIds } from '../ids.js';
import { observationsOf } from '../rows/observationsOf.js';

// a row: id, period, as printed, value, low, high, source, and what else there is

/** Trade in goods between China and single members of ASEAN, seen from either side. */
export const tradeWithMembers = (): readonly Observation<Unit, BundledIds>[] => [
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'BN', flow: 'total', basis: 'ministry', unit: 'USD' }, [
    ['bn-trade-ministry-2016', '2016', 'US$719 million', '719000000', '718500000', '719500000', 'the-scoop-2021-04-11', {
      note: "The page's headline takes 72.5 per cent for growth over the four years to 2020; 719 million to 1.91 billion is 165.6 per cent." }],
    ['bn-trade-ministry-2020', '2020', 'US$1.91 billion', '1910000000', '1905000000', '1915000000', 'the-bruneian', { growth: ['72.5 per cent', '0.725', '0.7245', '0.7255'],
      note: 'Another page has the growth as one over four years, from 719 million dollars in 2016, which does not fit.' }],
    ['bn-trade-ministry-2021-t1', '2021-T1', 'USD$830 million', '830000000', '829500000', '830500000', 'the-bruneian-2', { growth: ['39 per cent', '0.39', '0.385', '0.395'],
      note: 'Exports and imports, 199 and 640 million, add up to 839 million, 1.1 per cent more.' }],
    ['bn-trade-ministry-2021-p8m', '2021-01-01/P8M', 'US$1.83 billion', '1830000000', '1825000000', '1835000000', 'the-bruneian-2021-10-04', { growth: ['43.2 per cent', '0.432', '0.4315', '0.4325'] }],
    ['bn-trade-ministry-2024-s1', '2024-S1', '1.53 billion dollars', '1530000000', '1525000000', '1535000000', 'adnkronos-2024-09-25', { growth: ['up 27.6%', '0.276', '0.2755', '0.2765'],
      note: 'The customs has 10.87 billion yuan, up 31.5 per cent in yuan. Printed in Italian: 1,53 miliardi di dollari, 27,6%.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'BN', flow: 'total', basis: 'press', unit: 'USD' }, [
    ['bn-trade-press-2022-p9m', '2022-01-01/P9M', 'US$2.26 billion', '2260000000', '2255000000', '2265000000', 'china-asean-business-council-2022-11-10', { growth: ['8.4%', '0.084', '0.0835', '0.0845'],
      note: 'Not said whose figure it is. Equals exports and imports, 0.56 and 1.70.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'BN', flow: 'export', basis: 'ministry', unit: 'USD' }, [
    ['bn-trade-export-ministry-2021-t1', '2021-T1', 'US$199m', '199000000', '198500000', '199500000', 'the-bruneian-2', { growth: ['16%', '0.16', '0.155', '0.165'],
      note: "Printed as Brunei's imports from China." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'BN', flow: 'export', basis: 'press', unit: 'USD' }, [
    ['bn-trade-export-press-2022-p9m', '2022-01-01/P9M', 'US$560 million', '560000000', '559500000', '560500000', 'china-asean-business-council-2022-11-10', { growth: ['21.4%', '0.214', '0.2135', '0.2145'],
      note: 'Not said whose figure it is.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'BN', flow: 'import', basis: 'ministry', unit: 'USD' }, [
    ['bn-trade-import-ministry-2021-t1', '2021-T1', 'US$640m', '640000000', '639500000', '640500000', 'the-bruneian-2', { growth: ['48%', '0.48', '0.475', '0.485'],
      note: "Printed as Brunei's exports to China. With exports of 199 million it adds up to 839 million; the total is printed as 830 million." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'BN', flow: 'import', basis: 'press', unit: 'USD' }, [
    ['bn-trade-import-press-2022-p9m', '2022-01-01/P9M', 'US$1.7 billion', '1700000000', '1650000000', '1750000000', 'china-asean-business-council-2022-11-10', { growth: ['4.7%', '0.047', '0.0465', '0.0475'],
      note: 'Not said whose figure it is.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ID', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['id-trade-customs-usd-2020', '2020', '790亿美元', '79000000000', '78950000000', '79050000000', 'indonesia-daily-chinese', {
      note: 'Quoted by the Indonesian ambassador. The level and growth printed for 2021 imply 78.4 billion dollars, 0.7 per cent less.' }],
    ['id-trade-customs-usd-2021-p8m', '2021-01-01/P8M', 'USD 74.2 billion', '74200000000', '74150000000', '74250000000', 'web-text-quoting-china', { status: ['U'],
      note: 'From an anonymous web text that quotes customs.' }],
    ['id-trade-customs-usd-2021-p9m', '2021-01-01/P9M', '854亿美元', '85400000000', '85350000000', '85450000000', 'indonesia-daily-chinese', {
      note: 'Quoted by the Indonesian ambassador.' }],
    ['id-trade-customs-usd-2021', '2021', 'US$124.4 billion', '124400000000', '124350000000', '124450000000', 'bangkok-post', { growth: ['58.6%', '0.586', '0.5855', '0.5865'],
      note: 'Exports and imports add up to 124.5. The Indonesian ambassador, quoting customs, has 124.34 and 58.43 per cent.' }],
    ['id-trade-customs-usd-2021-2', '2021', 'US$124.34 billion', '124340000000', '124335000000', '124345000000', 'business-today-2022-02-03', { growth: ['58.43 percent', '0.5843', '0.58425', '0.58435'],
      note: 'Quoted by the Indonesian ambassador. Equals exports and imports, 60.71 and 63.63. Reuters has 124.4 and 58.6 per cent.' }],
    ['id-trade-customs-usd-2022-q1', '2022-Q1', 'US$32.76 billion', '32760000000', '32755000000', '32765000000', 'antara', { growth: ['31.14%', '0.3114', '0.31135', '0.31145'],
      note: 'Quoted by the Indonesian embassy. Exports and imports add up to 32.75.' }],
    ['id-trade-customs-usd-2022-p8m', '2022-01-01/P8M', 'USD 95.7 billion', '95700000000', '95650000000', '95750000000', 'web-text-quoting-china', { status: ['U'],
      note: 'From an anonymous web text that quotes customs.' }],
    ['id-trade-customs-usd-2024-p9m', '2024-01-01/P9M', '$105.621 billion', '105621000000', '105620500000', '105621500000', 'dahe-cn-2024-11-09', { growth: ['2.5 percent', '0.025', '0.0245', '0.0255'], corroboration: ['gacc-2024-by-partner'],
      note: "Equals the customs' dollar table." }],
    ['trade-id-2024', '2024', 'exceeded $100 billion', '100000000000', '100000000000', null, 'cgtn-2025-09', { qualifier: 'over', corroboration: ['outlook-new-era-2025-09-09'] }],
    ['id-trade-customs-usd-2025-p9m', '2025-01-01/P9M', 'USD 120.5 billion', '120500000000', '120450000000', '120550000000', 'china-report-2025-12-19', { growth: ['14.2%', '0.142', '0.1415', '0.1425'],
      note: 'Quoted by the Indonesian ambassador.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ID', flow: 'total', basis: 'ministry', unit: 'USD' }, [
    ['id-trade-ministry-2012', '2012', '66.22 billion US dollars', '66220000000', '66215000000', '66225000000', 'xinhua-2013-09-30', {
      note: 'Given by the Chinese ambassador.' }],
    ['id-trade-ministry-2013-s1', '2013-S1', '33.84 billion US dollars', '33840000000', '33835000000', '33845000000', 'xinhua-2013-09-30', { growth: ['4.6 percent', '0.046', '0.0455', '0.0465'],
      note: 'Given by the Chinese ambassador.' }],
    ['id-trade-ministry-2018', '2018', '77.4 bilyong dolyares', '77400000000', '77350000000', '77450000000', 'cri-filipino-2019-01-27', { growth: ['22.2%', '0.222', '0.2215', '0.2225'],
      note: 'Given by the Chinese ambassador to ASEAN.' }],
    ['id-trade-ministry-2021', '2021', '$124.43 billion', '124430000000', '124425000000', '124435000000', 'mpob-palm-news-2022-11-16', { growth: ['nearly 60%', '0.6', null, '0.6', 'under'],
      note: "Given by China's foreign ministry, which does not say whose count it is. The customs have 124.34 billion dollars, up 58.43 per cent: two digits changed places." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ID', flow: 'total', basis: 'press', unit: 'USD' }, [
    ['id-trade-press-2007', '2007', '25 billion U.S. dollars', '25000000000', '24500000000', '25500000000', 'china-org-cn-2008-01-17', { growth: ['31.2 percent', '0.312', '0.3115', '0.3125'],
      note: 'Attributed to the China-ASEAN Business Council.' }],
    ['id-trade-press-2012', '2012', '$66.2 billion', '66200000000', '66150000000', '66250000000', 'chinese-academy-of-social-2013-10-07', { growth: ['9.4 percent', '0.094', '0.0935', '0.0945'],
      note: "Given by an academic. The text mixes in 20.86 billion dollars of Chinese imports that are Indonesia's count of its exports." }],
    ['id-trade-press-2023', '2023', '$139.42 billion', '139420000000', '139415000000', '139425000000', 'dahe-cn-2024-11-09', {
      note: "Not said whose figure it is; it fits the customs' series." }],
    ['id-trade-press-2024', '2024', 'over $147.8 billion', '147800000000', '147800000000', null, 'hurriyet-daily-news-2025-05-25', { qualifier: 'over', growth: ['6.1 percent', '0.061', '0.0605', '0.0615'],
      note: "Not said whose figure it is. The customs' growth in yuan is 7.4 per cent." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ID', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['id-trade-export-customs-usd-2021', '2021', 'US$60.7 billion', '60700000000', '60650000000', '60750000000', 'bangkok-post', { growth: ['48.1%', '0.481', '0.4805', '0.4815'], corroboration: ['business-today-2022-02-03'],
      note: 'The Indonesian ambassador, quoting customs, has growth of 47.87 per cent.' }],
    ['id-trade-export-customs-usd-2021-2', '2021', 'US$60.71 billion', '60710000000', '60705000000', '60715000000', 'business-today-2022-02-03', { growth: ['47.87 percent', '0.4787', '0.47865', '0.47875'], corroboration: ['bangkok-post'],
      note: 'Quoted by the Indonesian ambassador. Reuters has growth of 48.1 per cent.' }],
    ['id-trade-export-customs-usd-2022-q1', '2022-Q1', 'US$16.47 billion', '16470000000', '16465000000', '16475000000', 'antara', { growth: ['30%', '0.3', '0.295', '0.305'],
      note: "Quoted by the Indonesian embassy; printed as Indonesia's imports from China." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ID', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['id-trade-import-customs-usd-2021', '2021', 'US$63.8 billion', '63800000000', '63750000000', '63850000000', 'bangkok-post', { growth: ['70.1%', '0.701', '0.7005', '0.7015'],
      note: 'The Indonesian ambassador, quoting customs, has 63.63 billion dollars.' }],
    ['id-trade-import-customs-usd-2021-2', '2021', 'US$63.63 billion', '63630000000', '63625000000', '63635000000', 'business-today-2022-02-03', { growth: ['70.02 percent', '0.7002', '0.70015', '0.70025'],
      note: 'Quoted by the Indonesian ambassador. Reuters has 63.8 billion dollars.' }],
    ['id-trade-import-customs-usd-2022-q1', '2022-Q1', 'US$16.28 billion', '16280000000', '16275000000', '16285000000', 'antara', { growth: ['32.32%', '0.3232', '0.32315', '0.32325'],
      note: "Quoted by the Indonesian embassy; printed as Indonesia's exports to China." }],
    ['id-trade-import-customs-usd-2022-s1', '2022-S1', 'US$35.4 billion', '35400000000', '35350000000', '35450000000', 'bangkok-post', { growth: ['34.2%', '0.342', '0.3415', '0.3425'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'KH', flow: 'total', basis: 'customs-cny', unit: 'CNY' }, [
    ['kh-trade-customs-cny-2025-q1', '2025-Q1', '33.33 billion yuan', '33330000000', '33325000000', '33335000000', 'khmer-property-news', { growth: ['13.1%', '0.131', '0.1305', '0.1315'], corroboration: ['bastille-post-2025-04-18'],
      note: 'The sources convert it to about 4.53 and about 4.6 billion dollars.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'KH', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['kh-trade-customs-usd-2022', '2022', '160.2亿美元', '16020000000', '16015000000', '16025000000', 'chinese-press-text', { growth: ['17.5%', '0.175', '0.1745', '0.1755'], status: ['U'],
      note: "From an anonymous press text. Cambodia counts 11.686 billion dollars: China's figure is 37.1 per cent higher." }],
    ['kh-trade-customs-usd-2024', '2024', '178.34亿美元', '17834000000', '17833500000', '17834500000', '21st-century-business-herald-2025-09-22', { growth: ['20.3%', '0.203', '0.2025', '0.2035'],
      note: "Equals exports and imports, 153.36 and 24.98. Another page has 178.28; Cambodia's own count is 15.2 billion dollars." }],
    ['kh-trade-customs-usd-2025-q1', '2025-Q1', '46.42亿美元', '4642000000', '4641500000', '4642500000', 'unknown-publisher-2', { status: ['U'],
      note: 'From an anonymous web text that quotes customs. Fits 33.33 billion yuan at 7.18 yuan per dollar.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'KH', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['kh-trade-export-customs-usd-2024', '2024', '153.36亿美元', '15336000000', '15335500000', '15336500000', '21st-century-business-herald-2025-09-22'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'KH', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['kh-trade-import-customs-usd-2024', '2024', '24.98亿美元', '2498000000', '2497500000', '2498500000', '21st-century-business-herald-2025-09-22'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'LA', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['la-trade-customs-usd-2015', '2015', 'about 2.8 billion US dollars', '2800000000', '2750000000', '2850000000', 'cctv-2016-11-28', { qualifier: 'about',
      note: 'The exports and imports printed beside it add up to 2.7.' }],
    ['la-trade-customs-usd-2023', '2023', '$7.1 billion', '7100000000', '7050000000', '7150000000', 'china-daily-2024-09-17', { growth: ['26.6 percent', '0.266', '0.2655', '0.2665'] }],
    ['la-trade-customs-usd-2024-p7m', '2024-01-01/P7M', '$4.9 billion', '4900000000', '4850000000', '4950000000', 'china-daily-2024-09-17', { growth: ['30.3 percent', '0.303', '0.3025', '0.3035'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'LA', flow: 'total', basis: 'ministry', unit: 'USD' }, [
    ['la-trade-ministry-2018-p9m', '2018-01-01/P9M', '2.42 billion USD', '2420000000', '2415000000', '2425000000', 'lao-trade-portal', { growth: ['14.9%', '0.149', '0.1485', '0.1495'],
      note: 'From the annual report of an Economic-Trade Consular Office, on the Lao trade portal; not said whose statistics it uses.' }],
    ['la-trade-ministry-2021', '2021', '4.35 billion dollars', '4350000000', '4345000000', '4355000000', 'agenzia-nova-2022-02-14', { growth: ['up 21.4%', '0.214', '0.2135', '0.2145'],
      note: 'Published by the Laos-China Cooperation Committee. Printed in Italian: 4,35 miliardi di dollari, 21,4%.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'LA', flow: 'total', basis: 'press', unit: 'USD' }, [
    ['la-trade-press-2024', '2024', 'USD 8.23 billion', '8230000000', '8225000000', '8235000000', 'the-laotian-times-2025-04-24', { growth: ['15.91 percent', '0.1591', '0.15905', '0.15915'],
      note: "Agrees with the customs' 58.555 billion yuan, up 16.9 per cent in yuan. Exports and imports add up to 8.24." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'LA', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['la-trade-export-customs-usd-2015', '2015', '1.2 billion US dollars', '1200000000', '1150000000', '1250000000', 'cctv-2016-11-28'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'LA', flow: 'export', basis: 'ministry', unit: 'USD' }, [
    ['la-trade-export-ministry-2021', '2021', '1.67 billion dollars', '1670000000', '1665000000', '1675000000', 'agenzia-nova-2022-02-14', { growth: ['up 11.9%', '0.119', '0.1185', '0.1195'],
      note: 'Laos-China Cooperation Committee; printed as Lao imports from China. Printed in Italian: 1,67 miliardi, 11,9%.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'LA', flow: 'export', basis: 'press', unit: 'USD' }, [
    ['la-trade-export-press-2024', '2024', 'USD 3.68 billion', '3680000000', '3675000000', '3685000000', 'the-laotian-times-2025-04-24', { growth: ['9.8 percent', '0.098', '0.0975', '0.0985'],
      note: "Printed as Lao imports from China; agrees with the customs' exports in yuan." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'LA', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['la-trade-import-customs-usd-2015', '2015', '1.5 billion US dollars', '1500000000', '1450000000', '1550000000', 'cctv-2016-11-28'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'LA', flow: 'import', basis: 'ministry', unit: 'USD' }, [
    ['la-trade-import-ministry-2021', '2021', '2.68 billion dollars', '2680000000', '2675000000', '2685000000', 'agenzia-nova-2022-02-14', { growth: ['up 28.2%', '0.282', '0.2815', '0.2825'],
      note: 'Laos-China Cooperation Committee; printed as Lao exports to China. Printed in Italian: 2,68 miliardi, 28,2%.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'LA', flow: 'import', basis: 'press', unit: 'USD' }, [
    ['la-trade-import-press-2024', '2024', 'USD 4.56 billion', '4560000000', '4555000000', '4565000000', 'the-laotian-times-2025-04-24', { growth: ['21.4 percent', '0.214', '0.2135', '0.2145'],
      note: "Printed as Lao exports to China; agrees with the customs' imports in yuan." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'MM', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['mm-trade-customs-usd-2005', '2005', 'US$1.209 billion', '1209000000', '1208500000', '1209500000', 'china-org-cn-2006-10-27', { growth: ['5.6 percent', '0.056', '0.0555', '0.0565'],
      note: 'Equals exports and imports, 935 and 274 million.' }],
    ['mm-trade-customs-usd-2006-s1', '2006-S1', 'US$662 million', '662000000', '661500000', '662500000', 'china-org-cn-2006-10-27', { growth: ['a 10.8-percent rise', '0.108', '0.1075', '0.1085'],
      note: 'Exports and imports add up to 663 million.' }],
    ['mm-trade-customs-usd-2022-04-01-p8m', '2022-04-01/P8M', 'almost 17 billion US dollars', '17000000000', null, '17000000000', 'than-lwin-times', { qualifier: 'under',
      note: "As ISP-Myanmar cites it. Myanmar's ministry counts over 6 billion dollars." }],
    ['mm-trade-customs-usd-2022-04-01-p1y', '2022-04-01/P1Y', '26 billion dollars', '26000000000', '25500000000', '26500000000', 'mm-tv-news-2023-08', {
      note: "As ISP-Myanmar cites it for Myanmar's fiscal year. Myanmar's ministry counts over 9 billion dollars." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'MM', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['mm-trade-export-customs-usd-2005', '2005', 'US$935 million', '935000000', '934500000', '935500000', 'china-org-cn-2006-10-27'],
    ['mm-trade-export-customs-usd-2006-s1', '2006-S1', 'US$549 million', '549000000', '548500000', '549500000', 'china-org-cn-2006-10-27', { growth: ['30.5 percent', '0.305', '0.3045', '0.3055'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'MM', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['mm-trade-import-customs-usd-2005', '2005', 'US$274 million', '274000000', '273500000', '274500000', 'china-org-cn-2006-10-27'],
    ['mm-trade-import-customs-usd-2006-s1', '2006-S1', 'US$114 million', '114000000', '113500000', '114500000', 'china-org-cn-2006-10-27', { growth: ['down 35.9 percent', '-0.359', '-0.3595', '-0.3585'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'MY', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['my-trade-customs-usd-2021', '2021', 'US$176.8bil', '176800000000', '176750000000', '176850000000', 'malaysia-china-chamber-of', { growth: ['34.5%', '0.345', '0.3445', '0.3455'], corroboration: ['business-today-malaysia-2022-11-28'],
      note: 'The 131.1 billion dollars of 2020 would give growth of 34.9 per cent; a revised base may explain it.' }],
    ['my-trade-customs-usd-2022-p8m', '2022-01-01/P8M', 'US$131.2 billion', '131200000000', '131150000000', '131250000000', 'business-today-malaysia-2022-11-28', { growth: ['21.2%', '0.212', '0.2115', '0.2125'],
      note: 'The Chinese ambassador, by data of the customs. Equals exports and imports, 59.92 and 71.28.' }],
    ['trade-my-2024', '2024', 'surpassed $200 billion', '200000000000', '200000000000', null, 'cgtn-2025-09', { qualifier: 'over', corroboration: ['outlook-new-era-2025-09-09'] }],
    ['trade-my-2024-over-100', '2024', 'exceeded $100 billion', '100000000000', '100000000000', null, 'cgtn-2025-09', { qualifier: 'over', corroboration: ['outlook-new-era-2025-09-09'],
      note: 'Said of five partners at once; the stronger claim stands beside it.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'MY', flow: 'total', basis: 'ministry', unit: 'USD' }, [
    ['my-trade-ministry-2010-p11m', '2010-01-01/P11M', '67 bilyong dolyares', '67000000000', '66500000000', '67500000000', 'cri-filipino-2010-12-16'],
    ['my-trade-ministry-2013', '2013', '1060亿美元', '106000000000', '105950000000', '106050000000', 'nanyang-post-chinese-2014-01-21'],
    ['my-trade-ministry-2020', '2020', 'US$131.1 billion', '131100000000', '131050000000', '131150000000', 'borneo-post-2023-08-20', { status: ['U'],
      note: 'The page says "in December 2020"; the year 2020 is meant.' }],
    ['my-trade-ministry-2022-t1', '2022-T1', 'US$61.57 billion', '61570000000', '61565000000', '61575000000', 'mida-2022-06-19', { growth: ['19.7%', '0.197', '0.1965', '0.1975'] }],
    ['my-trade-ministry-2022', '2022', '203.6 billion USD', '203600000000', '203550000000', '203650000000', 'vietnam-news-agency-2023-01-17', { growth: ['15.6%', '0.156', '0.1555', '0.1565'],
      note: "Malaysia's trade agency prints the same 15.6 per cent for the total in ringgit, so one of the two may be borrowed." }],
    ['my-trade-ministry-2024', '2024', '2120.4億美元', '212040000000', '212035000000', '212045000000', 'china-news-service-2025-01-25', { growth: ['11.4%', '0.114', '0.1135', '0.1145'],
      note: 'The Chinese ambassador, by Chinese statistics.' }],
    ['my-trade-ministry-2025', '2025', 'US$191.66bil', '191660000000', '191655000000', '191665000000', 'the-star-2026-02-06', { status: ['U'],
      note: "9.6 per cent below the 212.04 billion of 2024, while the customs' table of June 2026 implies 102.1 billion for the first half of 2025 alone." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'MY', flow: 'total', basis: 'press', unit: 'USD' }, [
    ['my-trade-press-2024', '2024', '$212 billion', '212000000000', '211500000000', '212500000000', 'caixin-global-2025-04-23', { status: ['U'],
      note: "From a machine-made digest. Agrees with the customs' 1.5087 trillion yuan and with the ambassador's 212.04 billion dollars." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'MY', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['my-trade-export-customs-usd-2022-p8m', '2022-01-01/P8M', 'US$59.92 billion', '59920000000', '59915000000', '59925000000', 'business-today-malaysia-2022-11-28', { growth: ['30.8%', '0.308', '0.3075', '0.3085'],
      note: 'The Chinese ambassador, by data of the customs.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'MY', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['my-trade-import-customs-usd-2022-p8m', '2022-01-01/P8M', 'US$71.28 billion', '71280000000', '71275000000', '71285000000', 'business-today-malaysia-2022-11-28', { growth: ['14%', '0.14', '0.135', '0.145'],
      note: 'The Chinese ambassador, by data of the customs.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'PH', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['ph-trade-customs-usd-2010', '2010', 'US$27.764 billion', '27764000000', '27763500000', '27764500000', 'china-org-cn-2012-02-24', {
      note: 'The page has growth of 35 per cent from 20 billion dollars in 2009; these levels give 38.8 per cent.' }],
    ['ph-trade-customs-usd-2011-p10m', '2011-01-01/P10M', '$26 billion', '26000000000', '25500000000', '26500000000', 'the-philippine-star-2011-12-21', { growth: ['31.69 percent', '0.3169', '0.31685', '0.31695'],
      note: 'Equals exports and imports, 11.4 and 14.6. The growth does not fit the 16.2 per cent that the annual totals give.' }],
    ['ph-trade-customs-usd-2011', '2011', 'US$32.254 billion', '32254000000', '32253500000', '32254500000', 'china-org-cn-2012-02-24', { growth: ['22%', '0.22', '0.215', '0.225'],
      note: 'The growth does not follow from the 27.764 billion dollars of 2010, which give 16.2 per cent.' }],
    ['ph-trade-customs-usd-2016-p7m', '2016-01-01/P7M', '261.2亿美元', '26120000000', '26115000000', '26125000000', 'ta-kung-pao-chinese-2016-08-18', { growth: ['4%', '0.04', '0.035', '0.045'],
      note: 'Customs figures given by the commerce ministry; equals exports and imports. Currency terms of the growth not stated.' }],
    ['ph-trade-customs-usd-2024', '2024', 'US$71.6 billion', '71600000000', '71550000000', '71650000000', 'south-china-morning-post-2025-01-23', { growth: ['falling by 0.4%', '-0.004', '-0.0045', '-0.0035'],
      note: 'In yuan the trade grew by 0.9 per cent.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'PH', flow: 'total', basis: 'ministry', unit: 'USD' }, [
    ['ph-trade-ministry-2000', '2000', '3.14 billion US dollars', '3140000000', '3135000000', '3145000000', 'china-org-cn-2008-01-25'],
    ['ph-trade-ministry-2006', '2006', '23.41 billion US dollars', '23410000000', '23405000000', '23415000000', 'china-org-cn-2008-01-25'],
    ['ph-trade-ministry-2007', '2007', '30.62 billion US dollars', '30620000000', '30615000000', '30625000000', 'china-org-cn-2008-01-25'],
    ['ph-trade-ministry-2022-p11m', '2022-01-01/P11M', '80.41 billion U.S. dollars', '80410000000', '80405000000', '80415000000', 'xinhua-2023-01-07', { growth: ['8.3 percent', '0.083', '0.0825', '0.0835'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'PH', flow: 'total', basis: 'press', unit: 'USD' }, [
    ['ph-trade-press-2007', '2007', '30.6 billion U.S. dollars', '30600000000', '30550000000', '30650000000', 'china-org-cn-2008-01-17', { growth: ['30.8 percent', '0.308', '0.3075', '0.3085'],
      note: 'Attributed to the China-ASEAN Business Council.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'PH', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['ph-trade-export-customs-usd-2011-p10m', '2011-01-01/P10M', 'over $11.4 billion', '11400000000', '11400000000', null, 'the-philippine-star-2011-12-21', { qualifier: 'over', growth: ['50 percent', '0.5', '0.495', '0.505'] }],
    ['ph-trade-export-customs-usd-2016-p7m', '2016-01-01/P7M', '169.3亿美元', '16930000000', '16925000000', '16935000000', 'ta-kung-pao-chinese-2016-08-18', { growth: ['18.8%', '0.188', '0.1875', '0.1885'],
      note: 'Customs figures given by the commerce ministry. Currency terms of the growth not stated.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'PH', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['ph-trade-import-customs-usd-2011-p10m', '2011-01-01/P10M', '$14.6 billion', '14600000000', '14550000000', '14650000000', 'the-philippine-star-2011-12-21', { growth: ['21 percent', '0.21', '0.205', '0.215'] }],
    ['ph-trade-import-customs-usd-2016-p7m', '2016-01-01/P7M', '91.9亿美元', '9190000000', '9185000000', '9195000000', 'ta-kung-pao-chinese-2016-08-18', { growth: ['下降15.4%', '-0.154', '-0.1545', '-0.1535'],
      note: 'Customs figures given by the commerce ministry. Currency terms of the growth not stated.' }],
  ]),
  observationsOf({ indicator: 'goods-trade-growth', reporter: 'CN', partner: 'PH', flow: 'total', basis: 'customs-usd', unit: 'ratio', measure: 'growth' }, [
    ['ph-trade-growth-customs-usd-2023', '2023', 'fell by 16 per cent', '-0.16', '-0.165', '-0.155', 'south-china-morning-post-2025-01-23', {
      note: 'The Philippine count shows growth of 2.7 per cent for the same year.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'SG', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['trade-sg-2024', '2024', 'exceeded $100 billion', '100000000000', '100000000000', null, 'cgtn-2025-09', { qualifier: 'over', corroboration: ['outlook-new-era-2025-09-09'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'SG', flow: 'total', basis: 'ministry', unit: 'USD' }, [
    ['sg-trade-ministry-2018', '2018', '828.8亿美元', '82880000000', '82875000000', '82885000000', 'toutiao-singapore-chinese-2019-02-11', { growth: ['4.6%', '0.046', '0.0455', '0.0465'],
      note: "Chinese statistics, given by the embassy; equals exports and imports. Singapore's count is about 99.55 billion dollars, 20 per cent more." }],
    ['sg-trade-ministry-2023-p2m', '2023-01-01/P2M', '$19.5 billion', '19500000000', '19450000000', '19550000000', 'cgtn-2023-04-01', { growth: ['37.6 percent', '0.376', '0.3755', '0.3765'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'SG', flow: 'total', basis: 'press', unit: 'USD' }, [
    ['sg-trade-press-2022', '2022', '$115.13 billion', '115130000000', '115125000000', '115135000000', 'beibu-gulf-radio-and-2023-03-14', { growth: ['22.8 percent', '0.228', '0.2275', '0.2285'],
      note: 'Attributed to the China-ASEAN Business Council.' }],
    ['sg-trade-press-2024', '2024', '$111.11 billion', '111110000000', '111105000000', '111115000000', 'peoples-daily-online-2025-12-16', {
      note: "Not said whose figure it is; agrees with the customs' 790.74 billion yuan." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'SG', flow: 'export', basis: 'ministry', unit: 'USD' }, [
    ['sg-trade-export-ministry-2018', '2018', '491.7亿美元', '49170000000', '49165000000', '49175000000', 'toutiao-singapore-chinese-2019-02-11', { growth: ['9.2%', '0.092', '0.0915', '0.0925'],
      note: 'Chinese statistics, given by the embassy.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'SG', flow: 'import', basis: 'ministry', unit: 'USD' }, [
    ['sg-trade-import-ministry-2018', '2018', '337.1亿美元', '33710000000', '33705000000', '33715000000', 'toutiao-singapore-chinese-2019-02-11', { growth: ['下降1.6%', '-0.016', '-0.0165', '-0.0155'],
      note: 'Chinese statistics, given by the embassy.' }],
  ]),
  observationsOf({ indicator: 'partner-rank-in-asean', reporter: 'CN', partner: 'SG', basis: 'ministry', unit: 'rank' }, [
    ['sg-partner-rank-in-asean-ministry-2024', '2024', 'fifth largest trading partner among ASEAN countries', '5', '5', '5', 'ministry-of-foreign-affairs'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'TH', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['trade-th-2024', '2024', 'exceeded $100 billion', '100000000000', '100000000000', null, 'cgtn-2025-09', { qualifier: 'over', corroboration: ['outlook-new-era-2025-09-09'] }],
    ['th-trade-customs-usd-2024', '2024', '$133.98 billion', '133980000000', '133975000000', '133985000000', 'the-crimson-report-2025-02', { growth: ['6.1%', '0.061', '0.0605', '0.0615'],
      note: 'Agrees with 126.28 billion dollars for 2023.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'TH', flow: 'total', basis: 'ministry', unit: 'USD' }, [
    ['th-trade-ministry-2008', '2008', '412.5億美元', '41250000000', '41245000000', '41255000000', 'chinese-ministry-of-foreign', { growth: ['18.9%', '0.189', '0.1885', '0.1895'],
      note: "Given by China's foreign ministry, which does not say whose count it is." }],
    ['th-trade-ministry-2021', '2021', '131.2 billion dollars', '131200000000', '131150000000', '131250000000', 'aosite-italian', { growth: ['33%', '0.33', '0.325', '0.335'], status: ['U'],
      note: "From a company's news page that quotes the Chinese ambassador. Printed in Italian: 131,2 miliardi di dollari." }],
    ['th-trade-ministry-2022-p8m', '2022-01-01/P8M', 'about 91.1 billion dollars', '91100000000', '91050000000', '91150000000', 'aosite-italian', { qualifier: 'about', growth: ['6%', '0.06', '0.055', '0.065'], status: ['U'],
      note: "From a company's news page that quotes the Chinese ambassador. Printed in Italian: circa 91,1 miliardi di dollari USA." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'TH', flow: 'total', basis: 'press', unit: 'USD' }, [
    ['th-trade-press-2023', '2023', 'USD 126.28 billion', '126280000000', '126275000000', '126285000000', 'china-world-news-today', {
      note: "Fits the customs' figure for 2024, 133.98 billion dollars and 6.1 per cent more." }],
  ]),
  observationsOf({ indicator: 'goods-trade-growth', reporter: 'CN', partner: 'TH', flow: 'total', basis: 'customs-cny', unit: 'ratio', measure: 'growth' }, [
    ['th-trade-growth-customs-cny-2020-p9m', '2020-01-01/P9M', '增长10.9%', '0.109', '0.1085', '0.1095', 'cctv-via-e23-cn-2020-10-15'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'VN', flow: 'total', basis: 'customs-cny', unit: 'CNY' }, [
    ['vn-trade-customs-cny-2023-t1', '2023-T1', '4795.25亿元', '479525000000', '479524500000', '479525500000', 'chinese-teaching-web-application', { growth: ['8.2%', '0.082', '0.0815', '0.0825'], status: ['U'],
      note: 'A teaching page quotes customs. Equals exports and imports, 3,123.77 and 1,671.48.' }],
    ['vn-trade-customs-cny-2023-p11m', '2023-01-01/P11M', '1.45 trillion yuan', '1450000000000', '1445000000000', '1455000000000', 'belt-and-road-portal-2023-12-12', { growth: ['3.6 percent', '0.036', '0.0355', '0.0365'],
      note: "Said to be 25 per cent of China's trade with ASEAN." }],
    ['vn-trade-customs-cny-2023-11', '2023-11', '161.92 billion yuan', '161920000000', '161915000000', '161925000000', 'belt-and-road-portal-2023-12-12', { growth: ['12.5 percent', '0.125', '0.1245', '0.1255'] }],
    ['vn-trade-customs-cny-2024-p11m', '2024-01-01/P11M', 'RMB 1.6737 trillion', '1673700000000', '1673650000000', '1673750000000', 'bloominglobal', { growth: ['15.3%', '0.153', '0.1525', '0.1535'], corroboration: ['gacc-2024-by-partner'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'VN', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['vn-trade-customs-usd-2020', '2020', '192.2 billion USD', '192200000000', '192150000000', '192250000000', 'voice-of-vietnam', { growth: ['18.7%', '0.187', '0.1865', '0.1875'], status: ['U'],
      note: "Copied in a forum. Viet Nam's customs counts over 133 billion dollars: China's figure is 44 per cent higher." }],
    ['vn-trade-customs-usd-2023', '2023', '2298亿美元', '229800000000', '229750000000', '229850000000', 'vietnam-government-portal-chinese-2024-01-24', {
      note: "Given by the Vietnamese ambassador beside the Vietnamese count of 171.9 billion dollars: China's is 33.7 per cent higher." }],
    ['vn-trade-customs-usd-2024-p11m', '2024-01-01/P11M', '235.4 billion USD', '235400000000', '235350000000', '235450000000', 'nhan-dan', { growth: ['14%', '0.14', '0.135', '0.145'] }],
    ['trade-vn-2024', '2024', 'surpassed $200 billion', '200000000000', '200000000000', null, 'cgtn-2025-09', { qualifier: 'over', corroboration: ['outlook-new-era-2025-09-09'],
      note: 'The article adds that exports of Viet Nam to China have moved from raw materials to finished goods, without a figure. Global Times (4 December 2025) prints more than 260 billion.' }],
    ['trade-vn-2024-over-100', '2024', 'exceeded $100 billion', '100000000000', '100000000000', null, 'cgtn-2025-09', { qualifier: 'over', corroboration: ['outlook-new-era-2025-09-09'],
      note: 'Said of five partners at once; the stronger claim stands beside it.' }],
    ['vn-trade-customs-usd-2024', '2024', 'over US$260 billion', '260000000000', '260000000000', null, 'viet-nam-news-2026-01-14', { qualifier: 'over',
      note: 'The commerce ministry prints 260.65 billion dollars.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'VN', flow: 'total', basis: 'ministry', unit: 'USD' }, [
    ['vn-trade-ministry-2008-p8m', '2008-01-01/P8M', '15.2 bilyong dolyares', '15200000000', '15150000000', '15250000000', 'china-radio-international-2008-10-22', { growth: ['47%', '0.47', '0.465', '0.475'] }],
    ['vn-trade-ministry-2024', '2024', '260.65 billion dollars', '260650000000', '260645000000', '260655000000', 'record-china-japanese-2025-04', { growth: ['13.5%', '0.135', '0.1345', '0.1355'],
      note: 'Printed in Japanese: 2606億5000万ドル.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'VN', flow: 'export', basis: 'customs-cny', unit: 'CNY' }, [
    ['vn-trade-export-customs-cny-2023-t1', '2023-T1', '3123.77亿元', '312377000000', '312376500000', '312377500000', 'chinese-teaching-web-application', { growth: ['13.2%', '0.132', '0.1315', '0.1325'], status: ['U'],
      note: 'A teaching page quotes customs.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'VN', flow: 'import', basis: 'customs-cny', unit: 'CNY' }, [
    ['vn-trade-import-customs-cny-2023-t1', '2023-T1', '1671.48亿元', '167148000000', '167147500000', '167148500000', 'chinese-teaching-web-application', { status: ['U'],
      note: 'A teaching page quotes customs.' }],
  ]),
  observationsOf({ indicator: 'goods-trade-growth', reporter: 'CN', partner: 'VN', flow: 'total', basis: 'customs-cny', unit: 'ratio', measure: 'growth' }, [
    ['vn-trade-growth-customs-cny-2020-p9m', '2020-01-01/P9M', '增长18.5%', '0.185', '0.1845', '0.1855', 'cctv-via-e23-cn-2020-10-15'],
  ]),
  observationsOf({ indicator: 'partner-rank-in-asean', reporter: 'CN', partner: 'VN', basis: 'customs', unit: 'rank' }, [
    ['vn-partner-rank-in-asean-customs-2023-p11m', '2023-01-01/P11M', "China's largest trading partner among ASEAN", '1', '1', '1', 'belt-and-road-portal-2023-12-12', {
      note: 'Said to hold since 2016; Xinhua in July 2020 presented the first place of the first half of 2020 as new.' }],
  ]),
  observationsOf({ indicator: 'partner-rank-in-asean', reporter: 'CN', partner: 'VN', basis: 'press', unit: 'rank' }, [
    ['vn-partner-rank-in-asean-press-2014', '2014', "China's second largest ASEAN trade partner", '2', '2', '2', 'vietnam-news-agency-2015-01-30', {
      note: 'Attributed to the China-ASEAN Business Council.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'ID', partner: 'CN', flow: 'total', basis: 'partner-statistics', unit: 'USD' }, [
    ['id-cn-trade-partner-statistics-2024', '2024', 'nearly $135.2 billion', '135200000000', null, '135200000000', 'jakarta-globe-2025-05-16', { qualifier: 'under',
      note: "A page without attribution has over 147.8 billion dollars as China's side, 9.3 per cent more." }],
  ]),
  observationsOf({ indicator: 'years-as-largest-partner', reporter: 'ID', partner: 'CN', basis: 'press', unit: 'count' }, [
    ['id-cn-years-largest-partner-press-2023', '2023', '11 consecutive years', '11', '11', '11', 'dahe-cn-2024-11-09'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'KH', partner: 'CN', flow: 'total', basis: 'partner-statistics', unit: 'USD' }, [
    ['kh-cn-trade-partner-statistics-2019', '2019', '8.2 billion USD', '8200000000', '8150000000', '8250000000', 'vietnam-news-agency-2021-03-08', { growth: ['27 percent', '0.27', '0.265', '0.275'],
      note: 'The fall of 5.2 percent printed for 2020 would need a higher base.' }],
    ['kh-cn-trade-partner-statistics-2020', '2020', 'over 8.1 billion USD', '8100000000', '8100000000', null, 'vietnam-news-agency-2021-03-08', { qualifier: 'over', growth: ['sliding down 5.2 percent', '-0.052', '-0.0525', '-0.0515'],
      note: 'The page has 8.2 billion dollars for 2019, from which the fall would be 1.2 percent.' }],
    ['kh-cn-trade-partner-statistics-2021', '2021', '11.1 billion US dollars', '11100000000', '11050000000', '11150000000', 'peoples-daily-online-2022-01-29', { growth: ['37%', '0.37', '0.365', '0.375'],
      note: "Equals exports and imports, 1.5 and 9.6. Cambodia's customs has 11.195 billion dollars." }],
    ['kh-cn-trade-partner-statistics-2022', '2022', '$11.686 billion', '11686000000', '11685500000', '11686500000', 'estatedia-com-2', {
      note: "The page rounds the growth to about 5 per cent; Cambodia's customs has 4.39 per cent, on 11.195 billion dollars for 2021." }],
    ['kh-cn-trade-partner-statistics-2024-s1', '2024-S1', '$7.31 billion', '7310000000', '7305000000', '7315000000', 'vietstock-2024-07', { growth: ['18.8 percent', '0.188', '0.1875', '0.1885'],
      note: "China's customs has 63.12 billion yuan, about 8.9 billion dollars." }],
    ['kh-cn-trade-partner-statistics-2025-s1', '2025-S1', '$9.28 billion', '9280000000', '9275000000', '9285000000', 'the-better-cambodia-2025-07-17', { growth: ['26.9%', '0.269', '0.2685', '0.2695'],
      note: 'Equals exports and imports, 0.75 and 8.53.' }],
    ['kh-cn-trade-partner-statistics-2025-p11m', '2025-01-01/P11M', '$17.69 billion', '17690000000', '17685000000', '17695000000', 'vietstock-2025-12', { growth: ['28 percent', '0.28', '0.275', '0.285'],
      note: 'The 13.75 billion dollars that the page has for a year earlier would give growth of 28.7 percent.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'KH', partner: 'CN', flow: 'total', basis: 'press', unit: 'USD' }, [
    ['kh-cn-trade-press-2024', '2024', '$15.2 billion', '15200000000', '15150000000', '15250000000', 'caixin-global-2025-04-23', { status: ['U'],
      note: "From a machine-made digest. China's customs has 126.9 billion yuan, about 17.8 billion dollars." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'KH', partner: 'CN', flow: 'export', basis: 'partner-statistics', unit: 'USD' }, [
    ['kh-cn-trade-export-partner-statistics-2020', '2020', 'over 1.08 billion USD', '1080000000', '1080000000', null, 'vietnam-news-agency-2021-03-08', { qualifier: 'over', growth: ['8.1 percent', '0.081', '0.0805', '0.0815'] }],
    ['kh-cn-trade-export-partner-statistics-2021', '2021', '1.5 billion US dollars', '1500000000', '1450000000', '1550000000', 'peoples-daily-online-2022-01-29', { growth: ['39%', '0.39', '0.385', '0.395'] }],
    ['kh-cn-trade-export-partner-statistics-2025-s1', '2025-S1', '$750.62 million', '750620000', '750615000', '750625000', 'the-better-cambodia-2025-07-17', { growth: ['down 7.9%', '-0.079', '-0.0795', '-0.0785'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'KH', partner: 'CN', flow: 'import', basis: 'partner-statistics', unit: 'USD' }, [
    ['kh-cn-trade-import-partner-statistics-2020', '2020', 'about 7.03 billion USD', '7030000000', '7025000000', '7035000000', 'vietnam-news-agency-2021-03-08', { qualifier: 'about', growth: ['down 6.9 percent', '-0.069', '-0.0695', '-0.0685'] }],
    ['kh-cn-trade-import-partner-statistics-2021', '2021', '9.6 billion US dollars', '9600000000', '9550000000', '9650000000', 'peoples-daily-online-2022-01-29', { growth: ['37%', '0.37', '0.365', '0.375'] }],
    ['kh-cn-trade-import-partner-statistics-2025-s1', '2025-S1', '$8.53 billion', '8530000000', '8525000000', '8535000000', 'the-better-cambodia-2025-07-17', { growth: ['31.2%', '0.312', '0.3115', '0.3125'] }],
  ]),
  observationsOf({ indicator: 'years-as-largest-partner', reporter: 'KH', partner: 'CN', basis: 'press', unit: 'count' }, [
    ['kh-cn-years-largest-partner-press-2024', '2024', '13 consecutive years', '13', '13', '13', 'bastille-post-2025-04-18', { status: ['U'],
      note: 'Said by a company manager, who names no last year; the same is said of China as source of investment.' }],
  ]),
  observationsOf({ indicator: 'goods-trade-growth', reporter: 'LA', partner: 'CN', flow: 'total', basis: 'press', unit: 'ratio', measure: 'growth' }, [
    ['la-cn-trade-growth-press-2024-s1', '2024-S1', 'up 31.6%', '0.316', '0.3155', '0.3165', 'adnkronos-2024-08-27', {
      note: "China's customs has 35.2 per cent in yuan. Printed in Italian: 31,6%." }],
  ]),
  observationsOf({ indicator: 'partner-rank', reporter: 'LA', partner: 'CN', basis: 'press', unit: 'rank' }, [
    ['la-cn-partner-rank-press-2024', '2024', 'second largest trading partner', '2', '2', '2', 'the-laotian-times-2025-04-24', {
      note: 'Given without saying whose ranking it is.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'MM', partner: 'CN', flow: 'total', basis: 'partner-statistics', unit: 'USD' }, [
    ['mm-cn-trade-partner-statistics-2011-04-01-p1y', '2011-04-01/P1Y', '$5 billion', '5000000000', '4500000000', '5500000000', 'mizzima-2018-01-04', {
      note: "Myanmar's fiscal year 2011-12, which runs from April to March." }],
    ['mm-cn-trade-partner-statistics-2012-04-01-p1y', '2012-04-01/P1Y', '$4.95 billion', '4950000000', '4945000000', '4955000000', 'mizzima-2018-01-04', {
      note: "Myanmar's fiscal year 2012-13, which runs from April to March." }],
    ['mm-cn-trade-partner-statistics-2013-04-01-p1y', '2013-04-01/P1Y', '$7 billion', '7000000000', '6500000000', '7500000000', 'mizzima-2018-01-04', {
      note: "Myanmar's fiscal year 2013-14, which runs from April to March." }],
    ['mm-cn-trade-partner-statistics-2014-04-01-p1y', '2014-04-01/P1Y', '$9.7 billion', '9700000000', '9650000000', '9750000000', 'mizzima-2018-01-04', {
      note: "Myanmar's fiscal year 2014-15, which runs from April to March." }],
    ['mm-cn-trade-partner-statistics-2015-04-01-p1y', '2015-04-01/P1Y', '$10.9 billion', '10900000000', '10850000000', '10950000000', 'mizzima-2018-01-04', {
      note: "Myanmar's fiscal year 2015-16, which runs from April to March." }],
    ['mm-cn-trade-partner-statistics-2016-04-01-p1y', '2016-04-01/P1Y', '$10.8 billion', '10800000000', '10750000000', '10850000000', 'mizzima-2018-01-04', {
      note: "Myanmar's fiscal year 2016-17, which runs from April to March." }],
    ['mm-cn-trade-partner-statistics-2022-04-01-p8m', '2022-04-01/P8M', 'over 6 billion US dollars', '6000000000', '6000000000', null, 'than-lwin-times', { qualifier: 'over',
      note: "As ISP-Myanmar cites it. China's customs counts almost 17 billion dollars." }],
    ['mm-cn-trade-partner-statistics-2022-04-01-p1y', '2022-04-01/P1Y', 'over 9 billion dollars', '9000000000', '9000000000', null, 'mm-tv-news-2023-08', { qualifier: 'over',
      note: "As ISP-Myanmar cites it for the fiscal year. China's customs counts 26 billion dollars." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'MY', partner: 'CN', flow: 'total', basis: 'partner-statistics', unit: 'MYR' }, [
    ['my-cn-trade-partner-statistics-2022', '2022', 'almost RM500 billion', '500000000000', null, '500000000000', 'free-malaysia-today-2023-09-06', { qualifier: 'under', growth: ['15.6%', '0.156', '0.1555', '0.1565'],
      note: 'The Chinese ambassador prints the same growth for a total in dollars, so one of the two may be borrowed.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'MY', partner: 'CN', flow: 'total', basis: 'press-conversion', unit: 'USD' }, [
    ['my-cn-trade-press-conversion-2025-t1', '2025-T1', 'US$36.47 billion', '36470000000', '36465000000', '36475000000', 'daily8', {
      note: 'Converted by the source from RM161.98 billion.' }],
  ]),
  observationsOf({ indicator: 'goods-trade-growth', reporter: 'MY', partner: 'CN', flow: 'total', basis: 'partner-statistics', unit: 'ratio', measure: 'growth' }, [
    ['my-cn-trade-growth-partner-statistics-2024', '2024', 'grew by 7.5 per cent', '0.075', '0.0745', '0.0755', 'daily8', {
      note: "China was 16.8 per cent of Malaysia's total trade. China's customs has growth of 12.7 per cent in yuan." }],
  ]),
  observationsOf({ indicator: 'years-as-largest-partner', reporter: 'MY', partner: 'CN', basis: 'partner-statistics', unit: 'count' }, [
    ['my-cn-years-largest-partner-partner-statistics-2024', '2024', '16 consecutive years', '16', '16', '16', 'daily8', { corroboration: ['china-news-service-2025-01-25'],
      note: "Malaysia's trade promotion agency; the text of mid-2025 does not name the last year." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'PH', partner: 'CN', flow: 'total', basis: 'partner-statistics', unit: 'USD' }, [
    ['ph-cn-trade-partner-statistics-2023', '2023', 'US$40 billion', '40000000000', '39500000000', '40500000000', 'daily-tribune-2024-03-21', { growth: ['2.7 percent', '0.027', '0.0265', '0.0275'],
      note: "Philippine Statistics Authority, as the Chinese ambassador quotes it. China's customs shows a fall of 16 per cent." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'SG', partner: 'CN', flow: 'total', basis: 'partner-statistics', unit: 'SGD' }, [
    ['sg-cn-trade-partner-statistics-2011', '2011', 'S$101.4bn', '101400000000', '101350000000', '101450000000', 'peoples-daily-online', { growth: ['6.4%', '0.064', '0.0635', '0.0645'],
      note: 'Converted in the source to 80.5 billion US dollars.' }],
    ['sg-cn-trade-partner-statistics-2018', '2018', '1350.2亿新元', '135020000000', '135015000000', '135025000000', 'toutiao-singapore-chinese-2019-02-11', { growth: ['下降1.5%', '-0.015', '-0.0155', '-0.0145'],
      note: 'Given by the Chinese embassy, which converts it to about 99.55 billion dollars. Equals exports and imports.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'SG', partner: 'CN', flow: 'total', basis: 'press-conversion', unit: 'USD' }, [
    ['sg-cn-trade-press-conversion-2010', '2010', '$74.5 billion', '74500000000', '74450000000', '74550000000', 'china-daily-2011-02-05', {
      note: 'Converted by the source from S$95.3 billion, which was up more than 25 percent.' }],
    ['sg-cn-trade-press-conversion-2013', '2013', '$91.4 billion', '91400000000', '91350000000', '91450000000', 'post-online-media-2014-02-24', { share: ['11.8 percent', '0.118', '0.1175', '0.1185'],
      note: 'Converted by the source from S$115.2 billion, which was up 11 percent.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'SG', partner: 'CN', flow: 'export', basis: 'partner-statistics', unit: 'SGD' }, [
    ['sg-cn-trade-export-partner-statistics-2018', '2018', '680.1亿新元', '68010000000', '68005000000', '68015000000', 'toutiao-singapore-chinese-2019-02-11', {
      note: 'Given by the Chinese embassy.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'SG', partner: 'CN', flow: 'import', basis: 'partner-statistics', unit: 'SGD' }, [
    ['sg-cn-trade-import-partner-statistics-2018', '2018', '670.1亿新元', '67010000000', '67005000000', '67015000000', 'toutiao-singapore-chinese-2019-02-11', {
      note: 'Given by the Chinese embassy.' }],
  ]),
  observationsOf({ indicator: 'years-as-largest-partner', reporter: 'SG', partner: 'CN', basis: 'press', unit: 'count' }, [
    ['sg-cn-years-largest-partner-press-2024', '2024', '12 years in a row', '12', '12', '12', 'peoples-daily-online-2025-12-16', { corroboration: ['ministry-of-foreign-affairs'],
      note: 'Counted from 2013.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'TH', partner: 'CN', flow: 'total', basis: 'partner-statistics', unit: 'USD' }, [
    ['th-cn-trade-partner-statistics-2024', '2024', 'US$115.851 billion', '115851000000', '115850500000', '115851500000', 'the-nation-thailand-2025-06-07', { growth: ['10.3%', '0.103', '0.1025', '0.1035'],
      note: "China's customs has 953.3 billion yuan, about 134.0 billion dollars, 16 per cent more." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'TH', partner: 'CN', flow: 'balance', basis: 'partner-statistics', unit: 'USD' }, [
    ['th-cn-trade-balance-partner-statistics-2024', '2024', '-US$45.364 billion', '-45364000000', null, '-45364000000', 'the-nation-thailand-2025-06-07', { qualifier: 'under',
      note: 'Printed as a deficit of over US$45.364 billion, up by 23.8 per cent.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'VN', partner: 'CN', flow: 'total', basis: 'partner-statistics', unit: 'USD' }, [
    ['vn-cn-trade-partner-statistics-2018', '2018', '$100 billion', '100000000000', '99500000000', '100500000000', 'vneconomy', { status: ['U'],
      note: 'A round mark, which the trade is said to have hit in this year.' }],
    ['vn-cn-trade-partner-statistics-2020', '2020', 'over US$133 billion', '133000000000', '133000000000', null, 'sai-gon-giai-phong-2021-01-17', { qualifier: 'over', growth: ['13.8 percent', '0.138', '0.1375', '0.1385'],
      note: "China's customs counts 192.2 billion dollars for the same year." }],
    ['vn-cn-trade-partner-statistics-2021', '2021', '$166 billion', '166000000000', '165500000000', '166500000000', 'vneconomy'],
    ['vn-cn-trade-partner-statistics-2022', '2022', 'over $175.5 billion', '175500000000', '175500000000', null, 'vneconomy', { qualifier: 'over' }],
    ['vn-cn-trade-partner-statistics-2023', '2023', 'about $171.2 billion', '171200000000', '171150000000', '171250000000', 'vietnam-b2b', { qualifier: 'about',
      note: 'The Vietnamese ambassador gives 171.9 billion dollars, 0.4 per cent more.' }],
    ['vn-cn-trade-partner-statistics-2023-2', '2023', '1719亿美元', '171900000000', '171850000000', '171950000000', 'vietnam-government-portal-chinese-2024-01-24', {
      note: 'Elsewhere about 171.2 billion dollars for the same side and year, 0.4 per cent less.' }],
    ['vn-cn-trade-partner-statistics-2025', '2025', '约2520亿美元', '252000000000', '251950000000', '252050000000', 'vietnam-news-agency-chinese-2025-12-25', { qualifier: 'about', status: ['E'],
      note: 'Estimated before the year had ended.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'VN', partner: 'CN', flow: 'export', basis: 'partner-statistics', unit: 'USD' }, [
    ['vn-cn-trade-export-partner-statistics-2020', '2020', 'about $49 billion', '49000000000', '48500000000', '49500000000', 'sai-gon-giai-phong-2021-01-17', { qualifier: 'about', growth: ['17.9 percent', '0.179', '0.1785', '0.1795'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'VN', partner: 'CN', flow: 'import', basis: 'partner-statistics', unit: 'USD' }, [
    ['vn-cn-trade-import-partner-statistics-2020', '2020', '$84.1 billion', '84100000000', '84050000000', '84150000000', 'sai-gon-giai-phong-2021-01-17', { growth: ['11.5 percent', '0.115', '0.1145', '0.1155'] }],
    ['vn-cn-trade-import-partner-statistics-2025', '2025', '$186 billion', '186000000000', '185500000000', '186500000000', 'china-global-south-project-2026-01-06', { status: ['P'],
      note: 'Preliminary figures of the Vietnamese government.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'VN', partner: 'CN', flow: 'import', basis: 'press', unit: 'USD' }, [
    ['vn-cn-trade-import-press-2024', '2024', '$144.3 billion', '144300000000', '144250000000', '144350000000', 'caixin-global-2025-04-23', { status: ['U'],
      note: "From a machine-made digest. China's customs has exports of 1.152 trillion yuan, about 161.9 billion dollars." }],
  ]),
].flat();
