import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import type { BundledIds } from '../ids.js';
import { observationsOf } from '../rows/observationsOf.js';

// a row: id, period, as printed, value, low, high, source, and what else there is

/** China's trade in goods with the world, and what the trade with one partner is set against. */
export const tradeWithWorld = (): readonly Observation<Unit, BundledIds>[] => [
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'WORLD', flow: 'total', basis: 'customs-cny', unit: 'CNY' }, [
    ['world-trade-customs-cny-2015', '2015', 'RMB 24.59 trilion', '24590000000000', '24585000000000', '24595000000000', 'china-radio-international-2016-01-13', { growth: ['turun 7 peratus', '-0.07', '-0.075', '-0.065'] }],
    ['world-trade-customs-cny-2017', '2017', '27.79 trillion yuan', '27790000000000', '27785000000000', '27795000000000', 'pakissan-2018-12-03', { growth: ['14.2 percent', '0.142', '0.1415', '0.1425'] }],
    ['world-trade-customs-cny-2018', '2018', '30.51 trillion yuan', '30510000000000', '30505000000000', '30515000000000', 'ecns-2019-01-14', { growth: ['9.7 percent', '0.097', '0.0965', '0.0975'] }],
    ['world-trade-customs-cny-2019', '2019', '31.54 trillion yuan', '31540000000000', '31535000000000', '31545000000000', 'urdupoint-2020-01-14', { growth: ['3.4 percent', '0.034', '0.0335', '0.0345'] }],
    ['world-trade-customs-cny-2020', '2020', '32.15 trillion yuan', '32150000000000', '32145000000000', '32155000000000', 'wto-center-vietnam-2021-01-14', { growth: ['1.9 percent', '0.019', '0.0185', '0.0195'] }],
    ['world-trade-customs-cny-2021', '2021', 'RMB39.1 trillion', '39100000000000', '39050000000000', '39150000000000', 'general-administration-of-customs-2022-01-14', { growth: ['21.4%', '0.214', '0.2135', '0.2145'], corroboration: ['peoples-daily-online-2022-01-14'] }],
    ['world-trade-customs-cny-2022', '2022', '42.07 trillion yuan', '42070000000000', '42065000000000', '42075000000000', 'shine-2023-01-13', { growth: ['7.7 percent', '0.077', '0.0765', '0.0775'], corroboration: ['state-council-information-office'],
      note: 'As first published; it was later revised downwards, as the 41.75 trillion yuan of 2023 were reported as growth.' }],
    ['world-trade-customs-cny-2023-q1', '2023-Q1', '9.89 trillion yuan', '9890000000000', '9885000000000', '9895000000000', 'china-economic-indicator', { growth: ['4.8 percent', '0.048', '0.0475', '0.0485'] }],
    ['world-trade-customs-cny-2023-q1-2', '2023-Q1', 'RMB9.69 trillion', '9690000000000', '9685000000000', '9695000000000', 'general-administration-of-customs-2024-01-12', {
      note: 'Printed in the review of the year; a text on the quarter, without a date, has 9.89 trillion.' }],
    ['world-trade-customs-cny-2023-s1', '2023-S1', '20.1 trillion yuan', '20100000000000', '20050000000000', '20150000000000', 'global-times-2023-07-13', { growth: ['2.1 percent', '0.021', '0.0205', '0.0215'] }],
    ['world-trade-customs-cny-2023', '2023', '417.51千亿元', '41751000000000', '41750500000000', '41751500000000', 'gacc-monthly-totals-redistributed-2025-11-25', {
      note: 'Printed in a unit of a thousand 100-million yuan (千亿元), as the cumulative figure of a monthly table issued in January 2025.' }],
    ['world-trade-customs-cny-2023-2', '2023', 'RMB41.76 trillion', '41760000000000', '41755000000000', '41765000000000', 'general-administration-of-customs-2024-01-12', { growth: ['0.2%', '0.002', '0.0015', '0.0025'] }],
    ['world-trade-customs-cny-2024', '2024', '43.85 trillion yuan', '43850000000000', '43845000000000', '43855000000000', 'the-star-2025-01-13', { growth: ['5 percent', '0.05', '0.045', '0.055'], corroboration: ['gacc-monthly-totals-redistributed-2025-11-25'],
      note: 'The exports and imports printed beside it add up to 43.84 trillion; the difference is rounding.' }],
    ['world-trade-customs-cny-2025-q1', '2025-Q1', '10.3 trillion yuan', '10300000000000', '10250000000000', '10350000000000', 'china-daily-2025-04-14', { growth: ['1.3 percent', '0.013', '0.0125', '0.0135'] }],
    ['world-trade-customs-cny-2025-t1', '2025-T1', '14.14 trillion yuan', '14140000000000', '14135000000000', '14145000000000', 'china-daily-2025-05-09', { growth: ['2.4 percent', '0.024', '0.0235', '0.0245'] }],
    ['world-trade-customs-cny-2025-s1', '2025-S1', '21.79 trillion yuan', '21790000000000', '21785000000000', '21795000000000', 'khabar-asia', { growth: ['2.9%', '0.029', '0.0285', '0.0295'] }],
    ['world-trade-customs-cny-2025-p7m', '2025-01-01/P7M', '25.7 trillion yuan', '25700000000000', '25650000000000', '25750000000000', 'china-daily-hong-kong-2025-08-07', { growth: ['3.5 percent', '0.035', '0.0345', '0.0355'] }],
    ['world-trade-customs-cny-2025-p8m', '2025-01-01/P8M', '29.57萬億元', '29570000000000', '29565000000000', '29575000000000', 'hk01-2025-09-08', { growth: ['3.5%', '0.035', '0.0345', '0.0355'] }],
    ['world-trade-customs-cny-2025-p9m', '2025-01-01/P9M', '33.61 trillion yuan', '33610000000000', '33605000000000', '33615000000000', 'peoples-daily-online-2025-10-13', { growth: ['4 percent', '0.04', '0.035', '0.045'] }],
    ['world-trade-customs-cny-2025-p11m', '2025-01-01/P11M', '41.21 trillion yuan', '41210000000000', '41205000000000', '41215000000000', 'global-times-2025-12-08', { growth: ['3.6 percent', '0.036', '0.0355', '0.0365'] }],
    ['world-trade-customs-cny-2025', '2025', '45.47 trillion yuan', '45470000000000', '45465000000000', '45475000000000', 'state-council-information-office-2026-01-28', { growth: ['3.8%', '0.038', '0.0375', '0.0385'], corroboration: ['futures-daily-2026-01-15'] }],
    ['world-trade-customs-cny-2026-p2m', '2026-01-01/P2M', '7.73 trillion yuan', '7730000000000', '7725000000000', '7735000000000', 'ecns-2026-03-13', { growth: ['18.3%', '0.183', '0.1825', '0.1835'], corroboration: ['china-daily-2026-03-10'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'WORLD', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['world-trade-customs-usd-2000', '2000', 'US$474.3 billion', '474300000000', '474250000000', '474350000000', 'china-org-cn-2001-01-10', { corroboration: ['china-customs-monthly-series-2025-02-28'] }],
    ['world-trade-customs-usd-2002', '2002', 'US$620.79 billion', '620790000000', '620785000000', '620795000000', 'china-org-cn-2003-01-10', {
      note: 'As first published; the later monthly series adds up to 620.94 billion dollars.' }],
    ['world-trade-customs-usd-2012', '2012', 'US $3.86676 trillion', '3866760000000', '3866755000000', '3866765000000', 'general-administration-of-customs-2013-01-10', { growth: ['6.2%', '0.062', '0.0615', '0.0625'],
      note: 'As first published; the later monthly series adds up to 3.86761 trillion dollars.' }],
    ['world-trade-customs-usd-2013', '2013', '$4.16 trillion', '4160000000000', '4155000000000', '4165000000000', 'business-standard-2014-01-10', { growth: ['7.6 percent', '0.076', '0.0755', '0.0765'], corroboration: ['china-customs-monthly-series-2025-02-28'] }],
    ['world-trade-customs-usd-2018', '2018', '$4.62 trillion', '4620000000000', '4615000000000', '4625000000000', 'urdupoint-2019-01-14', { growth: ['12.6 percent', '0.126', '0.1255', '0.1265'],
      note: 'The same trade grew by 9.7 per cent in yuan.' }],
    ['world-trade-customs-usd-2021', '2021', 'USD6.05 trillion', '6050000000000', '6045000000000', '6055000000000', 'general-administration-of-customs-2022-01-14', { corroboration: ['peoples-daily-online-2022-01-14'] }],
    ['world-trade-customs-usd-2022', '2022', '$6.3 trillion', '6300000000000', '6250000000000', '6350000000000', 'urdupoint-2023-07-13', { growth: ['4.4%', '0.044', '0.0435', '0.0445'] }],
    ['world-trade-customs-usd-2023-s1', '2023-S1', '$2.91 trillion', '2910000000000', '2905000000000', '2915000000000', 'urdupoint-2023-07-13', { growth: ['4.7% less', '-0.047', '-0.0475', '-0.0465'],
      note: 'The same trade grew by 2.1 per cent in yuan.' }],
    ['world-trade-customs-usd-2025-p11m', '2025-01-01/P11M', '5753617.5 million USD', '5753617500000', '5753617450000', '5753617550000', 'general-administration-of-customs-3', { growth: ['2.9%', '0.029', '0.0285', '0.0295'], status: ['U'],
      note: "Read in a public data file that does not name its publisher. The press's 5.83 trillion dollars are a conversion of the yuan figure." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'WORLD', flow: 'export', basis: 'customs-cny', unit: 'CNY' }, [
    ['world-trade-export-customs-cny-2015', '2015', 'RMB 14.14 trilion', '14140000000000', '14135000000000', '14145000000000', 'china-radio-international-2016-01-13', { growth: ['menyusut 1.8 peratus', '-0.018', '-0.0185', '-0.0175'] }],
    ['world-trade-export-customs-cny-2018', '2018', '16.42 trillion yuan', '16420000000000', '16415000000000', '16425000000000', 'ecns-2019-01-14', { growth: ['7.1 percent', '0.071', '0.0705', '0.0715'] }],
    ['world-trade-export-customs-cny-2020', '2020', '17.93 trillion yuan', '17930000000000', '17925000000000', '17935000000000', 'wto-center-vietnam-2021-01-14', { growth: ['4 percent', '0.04', '0.035', '0.045'] }],
    ['world-trade-export-customs-cny-2021', '2021', 'RMB21.73 trillion', '21730000000000', '21725000000000', '21735000000000', 'general-administration-of-customs-2022-01-14', { growth: ['21.2%', '0.212', '0.2115', '0.2125'], corroboration: ['peoples-daily-online-2022-01-14'] }],
    ['world-trade-export-customs-cny-2022', '2022', '23.97 trillion yuan', '23970000000000', '23965000000000', '23975000000000', 'shine-2023-01-13', { growth: ['10.5 percent', '0.105', '0.1045', '0.1055'] }],
    ['world-trade-export-customs-cny-2023-s1', '2023-S1', '11.46 trillion yuan', '11460000000000', '11455000000000', '11465000000000', 'global-times-2023-07-13', { growth: ['3.7 percent', '0.037', '0.0365', '0.0375'] }],
    ['world-trade-export-customs-cny-2023', '2023', '237.656千亿元', '23765600000000', '23765550000000', '23765650000000', 'gacc-monthly-totals-redistributed-2025-11-25', {
      note: 'Printed in a unit of a thousand 100-million yuan (千亿元), as the cumulative figure of a monthly table issued in January 2025.' }],
    ['world-trade-export-customs-cny-2023-2', '2023', 'RMB23.77 trillion', '23770000000000', '23765000000000', '23775000000000', 'general-administration-of-customs-2024-01-12', { growth: ['0.6%', '0.006', '0.0055', '0.0065'] }],
    ['world-trade-export-customs-cny-2024', '2024', '25.45 trillion yuan', '25450000000000', '25445000000000', '25455000000000', 'the-star-2025-01-13', { growth: ['7.1 percent', '0.071', '0.0705', '0.0715'], corroboration: ['gacc-monthly-totals-redistributed-2025-11-25'] }],
    ['world-trade-export-customs-cny-2025-q1', '2025-Q1', '6.13 trillion yuan', '6130000000000', '6125000000000', '6135000000000', 'china-daily-2025-04-14', { growth: ['6.9 percent', '0.069', '0.0685', '0.0695'] }],
    ['world-trade-export-customs-cny-2025-p9m', '2025-01-01/P9M', '19.95 trillion yuan', '19950000000000', '19945000000000', '19955000000000', 'peoples-daily-online-2025-10-13', { growth: ['7.1 percent', '0.071', '0.0705', '0.0715'] }],
    ['world-trade-export-customs-cny-2025', '2025', '26.99 trillion yuan', '26990000000000', '26985000000000', '26995000000000', 'state-council-information-office-2026-01-28', { growth: ['6.1%', '0.061', '0.0605', '0.0615'], corroboration: ['futures-daily-2026-01-15'] }],
    ['world-trade-export-customs-cny-2026-p2m', '2026-01-01/P2M', '4.62 trillion yuan', '4620000000000', '4615000000000', '4625000000000', 'ecns-2026-03-13', { growth: ['19.2%', '0.192', '0.1915', '0.1925'], corroboration: ['china-daily-2026-03-10'] }],
    ['world-trade-export-customs-cny-2026-t1', '2026-T1', 'about RMB 9.33tn', '9330000000000', '9325000000000', '9335000000000', 'unknown-publisher', { qualifier: 'about', status: ['U'],
      note: 'Rounded in a research note that cites the customs.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'WORLD', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['world-trade-export-customs-usd-2000', '2000', 'US$249.2 billion', '249200000000', '249150000000', '249250000000', 'china-org-cn-2001-01-10', { growth: ['27.8 percent', '0.278', '0.2775', '0.2785'], corroboration: ['china-customs-monthly-series-2025-02-28'] }],
    ['world-trade-export-customs-usd-2002', '2002', 'US$325.57 billion', '325570000000', '325565000000', '325575000000', 'china-org-cn-2003-01-10', { growth: ['22.3 percent', '0.223', '0.2225', '0.2235'] }],
    ['world-trade-export-customs-usd-2012', '2012', 'US $2.04893 trillion', '2048930000000', '2048925000000', '2048935000000', 'general-administration-of-customs-2013-01-10', { growth: ['7.9%', '0.079', '0.0785', '0.0795'] }],
    ['world-trade-export-customs-usd-2013', '2013', '$2.21 trillion', '2210000000000', '2205000000000', '2215000000000', 'business-standard-2014-01-10', { growth: ['7.9 percent', '0.079', '0.0785', '0.0795'], corroboration: ['china-customs-monthly-series-2025-02-28'] }],
    ['world-trade-export-customs-usd-2018', '2018', '$2.48 trillion', '2480000000000', '2475000000000', '2485000000000', 'urdupoint-2019-01-14', { growth: ['9.9 percent', '0.099', '0.0985', '0.0995'] }],
    ['world-trade-export-customs-usd-2022', '2022', '$3.59 trillion', '3590000000000', '3585000000000', '3595000000000', 'urdupoint-2023-07-13', { growth: ['7%', '0.07', '0.065', '0.075'] }],
    ['world-trade-export-customs-usd-2025', '2025', '$3.77trn', '3770000000000', '3765000000000', '3775000000000', 'morning-star-2026-01-14', { growth: ['5.5 per cent', '0.055', '0.0545', '0.0555'], corroboration: ['wsoc-tv', 'sharecast-news-2026-01-14'] }],
    ['world-trade-export-customs-usd-2026-p2m', '2026-01-01/P2M', '$656.5 billion', '656500000000', '656450000000', '656550000000', 'anews-2026-03-10', { growth: ['21.8%', '0.218', '0.2175', '0.2185'], corroboration: ['channel-newsasia-2026-03-10'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'WORLD', flow: 'import', basis: 'customs-cny', unit: 'CNY' }, [
    ['world-trade-import-customs-cny-2018', '2018', '14.09 trillion yuan', '14090000000000', '14085000000000', '14095000000000', 'ecns-2019-01-14', { growth: ['12.9 percent', '0.129', '0.1285', '0.1295'] }],
    ['world-trade-import-customs-cny-2020', '2020', '14.22 trillion yuan', '14220000000000', '14215000000000', '14225000000000', 'wto-center-vietnam-2021-01-14', { growth: ['declined 0.7 percent', '-0.007', '-0.0075', '-0.0065'] }],
    ['world-trade-import-customs-cny-2021', '2021', 'RMB17.37 trillion', '17370000000000', '17365000000000', '17375000000000', 'general-administration-of-customs-2022-01-14', { growth: ['21.5%', '0.215', '0.2145', '0.2155'], corroboration: ['peoples-daily-online-2022-01-14'] }],
    ['world-trade-import-customs-cny-2022', '2022', '18.1 trillion yuan', '18100000000000', '18050000000000', '18150000000000', 'shine-2023-01-13', { growth: ['4.3 percent', '0.043', '0.0425', '0.0435'] }],
    ['world-trade-import-customs-cny-2023-s1', '2023-S1', '8.64 trillion yuan', '8640000000000', '8635000000000', '8645000000000', 'global-times-2023-07-13', { growth: ['declined 0.1 percent', '-0.001', '-0.0015', '-0.0005'] }],
    ['world-trade-import-customs-cny-2023', '2023', '179.854千亿元', '17985400000000', '17985350000000', '17985450000000', 'gacc-monthly-totals-redistributed-2025-11-25', {
      note: 'Printed in a unit of a thousand 100-million yuan (千亿元), as the cumulative figure of a monthly table issued in January 2025.' }],
    ['world-trade-import-customs-cny-2023-2', '2023', 'RMB17.99 trillion', '17990000000000', '17985000000000', '17995000000000', 'general-administration-of-customs-2024-01-12', { growth: ['decreased by 0.3%', '-0.003', '-0.0035', '-0.0025'] }],
    ['world-trade-import-customs-cny-2024', '2024', '18.39 trillion yuan', '18390000000000', '18385000000000', '18395000000000', 'the-star-2025-01-13', { growth: ['2.3 percent', '0.023', '0.0225', '0.0235'], corroboration: ['gacc-monthly-totals-redistributed-2025-11-25'] }],
    ['world-trade-import-customs-cny-2025-q1', '2025-Q1', '4.17 trillion yuan', '4170000000000', '4165000000000', '4175000000000', 'china-daily-2025-04-14', { growth: ['down 6 percent', '-0.06', '-0.065', '-0.055'] }],
    ['world-trade-import-customs-cny-2025-p9m', '2025-01-01/P9M', '13.66 trillion yuan', '13660000000000', '13655000000000', '13665000000000', 'peoples-daily-online-2025-10-13', { growth: ['decreased 0.2 percent', '-0.002', '-0.0025', '-0.0015'] }],
    ['world-trade-import-customs-cny-2025', '2025', '18.48万亿元', '18480000000000', '18475000000000', '18485000000000', 'futures-daily-2026-01-15', { growth: ['0.5%', '0.005', '0.0045', '0.0055'], corroboration: ['state-council-information-office-2026-01-28'] }],
    ['world-trade-import-customs-cny-2026-p2m', '2026-01-01/P2M', '3.11 trillion yuan', '3110000000000', '3105000000000', '3115000000000', 'ecns-2026-03-13', { growth: ['17.1%', '0.171', '0.1705', '0.1715'], corroboration: ['china-daily-2026-03-10'] }],
    ['world-trade-import-customs-cny-2026-t1', '2026-T1', 'about RMB 6.9tn', '6900000000000', '6850000000000', '6950000000000', 'unknown-publisher', { qualifier: 'about', status: ['U'],
      note: 'Rounded in a research note that cites the customs.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'WORLD', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['world-trade-import-customs-usd-2000', '2000', 'US$225.1 billion', '225100000000', '225050000000', '225150000000', 'china-org-cn-2001-01-10', { growth: ['35.8 percent', '0.358', '0.3575', '0.3585'], corroboration: ['china-customs-monthly-series-2025-02-28'] }],
    ['world-trade-import-customs-usd-2002', '2002', 'US$295.22 billion', '295220000000', '295215000000', '295225000000', 'china-org-cn-2003-01-10', { growth: ['21.2 percent', '0.212', '0.2115', '0.2125'] }],
    ['world-trade-import-customs-usd-2012', '2012', 'US $1.81783 trillion', '1817830000000', '1817825000000', '1817835000000', 'general-administration-of-customs-2013-01-10', { growth: ['4.3%', '0.043', '0.0425', '0.0435'] }],
    ['world-trade-import-customs-usd-2013', '2013', '$1.95 trillion', '1950000000000', '1945000000000', '1955000000000', 'business-standard-2014-01-10', { growth: ['7.3 percent', '0.073', '0.0725', '0.0735'], corroboration: ['china-customs-monthly-series-2025-02-28'] }],
    ['world-trade-import-customs-usd-2018', '2018', '$2.14 trillion', '2140000000000', '2135000000000', '2145000000000', 'urdupoint-2019-01-14', { growth: ['15.8 percent', '0.158', '0.1575', '0.1585'] }],
    ['world-trade-import-customs-usd-2022', '2022', '$2.71 trillion', '2710000000000', '2705000000000', '2715000000000', 'urdupoint-2023-07-13', { growth: ['1.1%', '0.011', '0.0105', '0.0115'] }],
    ['world-trade-import-customs-usd-2025', '2025', '$2.58trn', '2580000000000', '2575000000000', '2585000000000', 'morning-star-2026-01-14', { corroboration: ['wsoc-tv'],
      note: 'Printed as flat on the year.' }],
    ['world-trade-import-customs-usd-2026-p2m', '2026-01-01/P2M', '$442.9 billion', '442900000000', '442850000000', '442950000000', 'anews-2026-03-10', { growth: ['19.8%', '0.198', '0.1975', '0.1985'], corroboration: ['channel-newsasia-2026-03-10'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'WORLD', flow: 'balance', basis: 'customs-usd', unit: 'USD' }, [
    ['world-trade-balance-customs-usd-2025', '2025', '$1.189trn', '1189000000000', '1188500000000', '1189500000000', 'sharecast-news-2026-01-14', { corroboration: ['wsoc-tv'],
      note: 'The rounded exports and imports of the same year differ by 1.19 trillion.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'PH', partner: 'WORLD', flow: 'import', basis: 'partner-statistics', unit: 'USD' }, [
    ['imports-ph-2024', '2024', '$127.60 billion', '127600000000', '127595000000', '127605000000', 'portcalls-2025', { growth: ['a 1.1% increase', '0.011', '0.0105', '0.0115'],
      note: 'Philippine Statistics Authority. An earlier report had 127.43 billion (The Philippine Star, 25 January 2025).' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'WORLD', partner: 'WORLD', flow: 'export', basis: 'wto', unit: 'USD' }, [
    ['exports-world-2024', '2024', 'US$24.43 trillion', '24430000000000', '24425000000000', '24435000000000', 'wto-2025', { growth: ['rose 2 per cent', '0.02', '0.015', '0.025'] }],
  ]),
].flat();
