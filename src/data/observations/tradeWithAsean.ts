import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import type { BundledIds } from '../ids.js';
import { observationsOf } from '../rows/observationsOf.js';

// a row: id, period, as printed, value, low, high, source, and what else there is

/** Trade in goods between China and ASEAN, seen from either side: levels, growth, shares, ranks. */
export const tradeWithAsean = (): readonly Observation<Unit, BundledIds>[] => [
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total', basis: 'customs-cny', unit: 'CNY' }, [
    ['asean-trade-customs-cny-2004', '2004', '8763.8亿元', '876380000000', '876375000000', '876385000000', 'china-news-service-2024-09-20', { share: ['9.2%', '0.092', '0.0915', '0.0925'], corroboration: ['cri-portuguese-2024-09-26'] }],
    ['asean-trade-customs-cny-2018-p10m', '2018-01-01/P10M', '3.18 trilyong yuan', '3180000000000', '3175000000000', '3185000000000', 'cri-filipino-2018-11-28', { growth: ['13.7%', '0.137', '0.1365', '0.1375'],
      note: 'The currency terms of the growth are not stated; the full year grew by 11.2 per cent in yuan.' }],
    ['asean-trade-customs-cny-2019-s1', '2019-S1', 'nearly 2 trillion yuan', '2000000000000', null, '2000000000000', 'peoples-daily-online-2019-07-17', { qualifier: 'under', growth: ['10.5 percent', '0.105', '0.1045', '0.1055'], share: ['13.5 percent', '0.135', '0.1345', '0.1355'] }],
    ['asean-trade-customs-cny-2019-p7m', '2019-01-01/P7M', '2.35万亿元', '2350000000000', '2345000000000', '2355000000000', 'wenhui-daily-chinese-2019-08-09', { growth: ['11.3%', '0.113', '0.1125', '0.1135'] }],
    ['asean-trade-customs-cny-2019-p8m', '2019-01-01/P8M', '2.74 trillion yuan', '2740000000000', '2735000000000', '2745000000000', 'state-council-of-china-2019-09-08', { growth: ['11.7 percent', '0.117', '0.1165', '0.1175'] }],
    ['asean-trade-customs-cny-2019-p9m', '2019-01-01/P9M', '3.14 trillion yuan', '3140000000000', '3135000000000', '3145000000000', 'state-council-of-china-2019-10-15', { growth: ['11.5 percent', '0.115', '0.1145', '0.1155'] }],
    ['asean-trade-customs-cny-2019', '2019', '4.43 trillion Yuan', '4430000000000', '4425000000000', '4435000000000', 'urdupoint-2020-01-14', { growth: ['14.1 percent', '0.141', '0.1405', '0.1415'],
      note: 'Converted to about 642.7 billion dollars by the same text, to 648.35 billion by VNA; customs has over 641 billion.' }],
    ['asean-trade-customs-cny-2020-q1', '2020-Q1', '991,34 miliar yuan', '991340000000', '991335000000', '991345000000', 'republika-indonesian-2020-05-07', { growth: ['6,1 persen', '0.061', '0.0605', '0.0615'], share: ['15,1 persen', '0.151', '0.1505', '0.1515'], corroboration: ['beelink'] }],
    ['asean-trade-customs-cny-2020-p5m', '2020-01-01/P5M', '1.7 trillion yuan', '1700000000000', '1650000000000', '1750000000000', 'yunnan-gateway-2020-06-08', { growth: ['4.2 percent', '0.042', '0.0415', '0.0425'], share: ['14.7 percent', '0.147', '0.1465', '0.1475'], corroboration: ['vietnam-news-agency-4'] }],
    ['asean-trade-customs-cny-2020-s1', '2020-S1', '2.09 trillion yuan', '2090000000000', '2085000000000', '2095000000000', 'xinhua-silk-road-2020-07-14', { growth: ['5.6 percent', '0.056', '0.0555', '0.0565'], share: ['14.7 percent', '0.147', '0.1465', '0.1475'], corroboration: ['vietnam-news-agency-5'],
      note: 'In dollars 297.8 billion, up by 2 or 2.2 per cent.' }],
    ['asean-trade-customs-cny-2020-p7m', '2020-01-01/P7M', '2.51 trillion yuan', '2510000000000', '2505000000000', '2515000000000', 'xinhua-via-state-council-2020-08-28', { growth: ['6.6%', '0.066', '0.0655', '0.0665'], share: ['14.6%', '0.146', '0.1455', '0.1465'] }],
    ['asean-trade-customs-cny-2020-p9m', '2020-01-01/P9M', '3.38万亿元', '3380000000000', '3375000000000', '3385000000000', 'cctv-via-e23-cn-2020-10-15', { growth: ['7.7%', '0.077', '0.0765', '0.0775'], share: ['14.6%', '0.146', '0.1455', '0.1465'] }],
    ['asean-trade-customs-cny-2020', '2020', '4.74 trillion yuan', '4740000000000', '4735000000000', '4745000000000', 'global-times-2021-01', { growth: ['7 percent', '0.07', '0.065', '0.075'], corroboration: ['wto-center-vietnam-2021-01-14'] }],
    ['asean-trade-customs-cny-2021-p2m', '2021-01-01/P2M', '786.2 billion yuan', '786200000000', '786150000000', '786250000000', 'daily-mail-cgtn-news', { growth: ['32.9 percent', '0.329', '0.3285', '0.3295'], share: ['14.4 percent', '0.144', '0.1435', '0.1445'] }],
    ['asean-trade-customs-cny-2021-q1', '2021-Q1', '1.24 trillion yuan', '1240000000000', '1235000000000', '1245000000000', 'china-daily-2021-04-13', { growth: ['26.1 percent', '0.261', '0.2605', '0.2615'] }],
    ['asean-trade-customs-cny-2021-p9m', '2021-01-01/P9M', '4.08 trillion yuan', '4080000000000', '4075000000000', '4085000000000', 'china-org-cn-japanese-2021-10-14', { growth: ['21.1%', '0.211', '0.2105', '0.2115'], share: ['14.4%', '0.144', '0.1435', '0.1445'],
      note: 'Printed in Japanese: 4兆800億元.' }],
    ['asean-trade-customs-cny-2021', '2021', 'RMB5.67 trillion', '5670000000000', '5665000000000', '5675000000000', 'general-administration-of-customs-2022-01-14', { growth: ['19.7%', '0.197', '0.1965', '0.1975'], corroboration: ['china-banking-news-2022-01-15', 'peoples-daily-online-2022-01-14'] }],
    ['asean-trade-customs-cny-2022-q1', '2022-Q1', '1.35 trillion yuan', '1350000000000', '1345000000000', '1355000000000', 'global-times-2022-04-13', { growth: ['8.4 percent', '0.084', '0.0835', '0.0845'], share: ['14.4 percent', '0.144', '0.1435', '0.1445'], corroboration: ['sina-finance-2022-04-13'] }],
    ['asean-trade-customs-cny-2022-p7m', '2022-01-01/P7M', '3.53 trillion yuan', '3530000000000', '3525000000000', '3535000000000', 'breaking-latest-news-2022-08-07', { growth: ['13.2%', '0.132', '0.1315', '0.1325'], share: ['15%', '0.15', '0.145', '0.155'] }],
    ['asean-trade-customs-cny-2022-p8m', '2022-01-01/P8M', '4.09万亿元', '4090000000000', '4085000000000', '4095000000000', 'cctv-news', { growth: ['14%', '0.14', '0.135', '0.145'], share: ['15%', '0.15', '0.145', '0.155'] }],
    ['asean-trade-customs-cny-2022', '2022', '6.52 trillion yuan', '6520000000000', '6515000000000', '6525000000000', 'state-council-information-office-2023-01-20', { growth: ['15%', '0.15', '0.145', '0.155'], share: ['15.5%', '0.155', '0.1545', '0.1555'], corroboration: ['global-times-2', 'shine-2023-01-13'],
      note: 'As first published. The 6.41 trillion yuan of 2023 was printed as growth, so this base was later revised down.' }],
    ['asean-trade-customs-cny-2023-q1', '2023-Q1', 'RMB 1.56 trillion', '1560000000000', '1555000000000', '1565000000000', 'china-economic-indicator', { growth: ['16.1 percent', '0.161', '0.1605', '0.1615'], share: ['15.8 percent', '0.158', '0.1575', '0.1585'] }],
    ['asean-trade-customs-cny-2023-t1', '2023-T1', '20916.12亿元', '2091612000000', '2091611500000', '2091612500000', 'chinese-teaching-web-application', { growth: ['13.9%', '0.139', '0.1385', '0.1395'], status: ['U'],
      note: 'Read in a teaching application that quotes customs; exports and imports make 2,091.611 billion yuan.' }],
    ['asean-trade-customs-cny-2023-p5m', '2023-01-01/P5M', '2.59 trillion yuan', '2590000000000', '2585000000000', '2595000000000', 'global-times-2023-06-07', { growth: ['9.9 percent', '0.099', '0.0985', '0.0995'], share: ['15.4 percent', '0.154', '0.1535', '0.1545'],
      note: 'Printed as if trade rose by this much; it is the level: exports of 1.56 and imports of 1.03 trillion yuan add up to it.' }],
    ['asean-trade-customs-cny-2023-s1', '2023-S1', '3.08 trillion yuan', '3080000000000', '3075000000000', '3085000000000', 'global-times-2023-07-13', { growth: ['5.4 percent', '0.054', '0.0535', '0.0545'] }],
    ['asean-trade-customs-cny-2023', '2023', '6.41 trillion yuan', '6410000000000', '6405000000000', '6415000000000', 'state-council-information-office-2024-01-19', { growth: ['continued to grow', '0', '0', null, 'over'], corroboration: ['china-news-service-2024-09-20', 'cri-portuguese-2024-09-26'],
      note: 'Printed as growth on 2022, for which 6.52 trillion yuan was first published: that base must have been revised.' }],
    ['asean-trade-customs-cny-2024-p7m', '2024-01-01/P7M', '3.92 trillion CNY', '3920000000000', '3915000000000', '3925000000000', 'vietnam-news-agency-6', { growth: ['10.5%', '0.105', '0.1045', '0.1055'], share: ['15.8%', '0.158', '0.1575', '0.1585'], corroboration: ['gacc-2024-by-partner'],
      note: 'Converted to 546.6 billion dollars by the same text.' }],
    ['asean-trade-customs-cny-2024-p8m', '2024-01-01/P8M', '4.5万亿元', '4500000000000', '4450000000000', '4550000000000', 'china-news-service-2024-09-20', { growth: ['10%', '0.1', '0.095', '0.105'], share: ['15.7%', '0.157', '0.1565', '0.1575'], corroboration: ['gacc-2024-by-partner', 'sinobtd'] }],
    ['asean-trade-customs-cny-2024-p9m', '2024-01-01/P9M', '5.09 trillion yuan', '5090000000000', '5085000000000', '5095000000000', 'republished-gacc-press-conference-2024-10-25', { growth: ['9.4%', '0.094', '0.0935', '0.0945'],
      note: 'In dollars 715.77 billion, up 7.4 per cent.' }],
    ['asean-trade-customs-cny-2024-p10m', '2024-01-01/P10M', '5.67 trillion yuan', '5670000000000', '5665000000000', '5675000000000', 'kenya-broadcasting-corporation-2024-11-07', { growth: ['8.8 percent', '0.088', '0.0875', '0.0885'], share: ['15.7 percent', '0.157', '0.1565', '0.1575'], corroboration: ['gacc-2024-by-partner'] }],
    ['asean-trade-customs-cny-2024', '2024', 'nearly 7 trillion yuan', '7000000000000', null, '7000000000000', 'peoples-daily-online-2025-09-17', { qualifier: 'under', corroboration: ['indonesia3000', 'gacc-2024-by-partner'],
      note: "Customs' table has 6.9899 trillion yuan." }],
    ['asean-trade-customs-cny-2025-q1', '2025-Q1', '1.71 trillion yuan', '1710000000000', '1705000000000', '1715000000000', 'global-times-2025-04-14', { growth: ['7.1 percent', '0.071', '0.0705', '0.0715'], share: ['16.6 percent', '0.166', '0.1655', '0.1665'], corroboration: ['china-daily-2025-04-14'],
      note: 'Converted to 234.17 billion dollars by the same text.' }],
    ['asean-trade-customs-cny-2025-t1', '2025-T1', '2.38 trillion yuan', '2380000000000', '2375000000000', '2385000000000', 'china-daily-2025-05-09', { growth: ['9.2 percent', '0.092', '0.0915', '0.0925'], share: ['16.8 percent', '0.168', '0.1675', '0.1685'] }],
    ['asean-trade-customs-cny-2025-p7m', '2025-01-01/P7M', '4.29萬億元', '4290000000000', '4285000000000', '4295000000000', 'hk01-chinese-2025-08-07', { growth: ['9.4%', '0.094', '0.0935', '0.0945'], share: ['16.7%', '0.167', '0.1665', '0.1675'],
      note: 'In dollars 597 billion, up 8.2 per cent.' }],
    ['asean-trade-customs-cny-2025-p8m', '2025-01-01/P8M', '4.93萬億元', '4930000000000', '4925000000000', '4935000000000', 'hk01-2025-09-08', { growth: ['9.7%', '0.097', '0.0965', '0.0975'], share: ['16.7%', '0.167', '0.1665', '0.1675'], corroboration: ['peoples-daily-online-2025-09-17'],
      note: 'Converted to about 694 billion dollars by Xinhua, about 690 billion by Chinascope; the figure in dollars is 686.78 billion.' }],
    ['asean-trade-customs-cny-2025-p9m', '2025-01-01/P9M', '5.57萬億元', '5570000000000', '5565000000000', '5575000000000', 'united-daily-news-2025-10-13', { growth: ['9.6%', '0.096', '0.0955', '0.0965'], share: ['16.6%', '0.166', '0.1655', '0.1665'], corroboration: ['peoples-daily-online-2025-10-13'] }],
    ['asean-trade-customs-cny-2025-p10m', '2025-01-01/P10M', '6,18 triliun yuan', '6180000000000', '6175000000000', '6185000000000', 'bharata-online-indonesian-2025-11', { growth: ['9,1 persen', '0.091', '0.0905', '0.0915'], share: ['16,6 persen', '0.166', '0.1655', '0.1665'] }],
    ['asean-trade-customs-cny-2025-p11m', '2025-01-01/P11M', '6.82 trillion yuan', '6820000000000', '6815000000000', '6825000000000', 'global-times-2025-12-08', { growth: ['8.5 percent', '0.085', '0.0845', '0.0855'], share: ['16.6 percent', '0.166', '0.1655', '0.1665'] }],
    ['asean-trade-customs-cny-2025', '2025', '7.550 tỷ NDT', '7550000000000', '7549500000000', '7550500000000', 'quan-doi-nhan-dan-2026-01', { growth: ['8%', '0.08', '0.075', '0.085'],
      note: 'In Vietnamese notation, 7,550 billion yuan.' }],
    ['asean-trade-customs-cny-2026-p2m', '2026-01-01/P2M', '1.24 trillion yuan', '1240000000000', '1235000000000', '1245000000000', 'ecns-2026-03-13', { growth: ['20.3%', '0.203', '0.2025', '0.2035'], corroboration: ['china-daily-2026-03-10'],
      note: "From 2026 customs' ASEAN total includes Timor-Leste, 0.02 per cent of it." }],
    ['asean-trade-customs-cny-2026-t1', '2026-T1', 'RMB 2.75tn', '2750000000000', '2745000000000', '2755000000000', 'general-administration-of-customs-2026-05-09', { growth: ['15.7%', '0.157', '0.1565', '0.1575'],
      note: 'Quoted in a research note, which does not say whether Timor-Leste is included.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total', basis: 'customs-unspecified', unit: 'USD' }, [
    ['asean-trade-customs-unspecified-2020-p10m', '2020-01-01/P10M', '$542 billion', '542000000000', '541500000000', '542500000000', 'fxmart', { growth: ['5.1%', '0.051', '0.0505', '0.0515'], status: ['U'],
      note: 'The currency terms of the growth rate are not stated.' }],
    ['asean-trade-customs-unspecified-2021-p8m', '2021-01-01/P8M', '$553.92 billion', '553920000000', '553915000000', '553925000000', 'ciie-2021-09-13', { growth: ['33.3 percent', '0.333', '0.3325', '0.3335'], share: ['14.5 percent', '0.145', '0.1445', '0.1455'], corroboration: ['daily-sun-2021-09-24'],
      note: 'The currency terms of the growth rate are not stated.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['asean-trade-customs-usd-1991', '1991', '$8.36 billion', '8360000000', '8355000000', '8365000000', 'ciie-2021-09-13', { corroboration: ['l-a-post', 'daily-sun-2021-09-24'],
      note: 'The commerce ministry in 2016 started from 7.96 billion dollars, 0.40 billion less.' }],
    ['asean-trade-customs-usd-2003', '2003', 'US$78.25 billion', '78250000000', '78245000000', '78255000000', 'china-org-cn-2004-02-08', { growth: ['42.8 percent', '0.428', '0.4275', '0.4285'], corroboration: ['china-org-cn-2004-11-04', 'cri-malay-2004-02-08'],
      note: 'Exports and imports as printed make 78.26 billion dollars.' }],
    ['asean-trade-customs-usd-2004', '2004', 'USD105.87billion', '105870000000', '105865000000', '105875000000', 'general-administration-of-customs', { corroboration: ['industryweek-2005-09-15'],
      note: 'Customs calls it the first year above 100 billion dollars.' }],
    ['asean-trade-customs-usd-2008', '2008', 'USD231.1 billion', '231100000000', '231050000000', '231150000000', 'general-administration-of-customs', { growth: ['13.9%', '0.139', '0.1385', '0.1395'], share: ['9%', '0.09', '0.085', '0.095'], corroboration: ['asean-secretariat-2010-08-26'] }],
    ['asean-trade-customs-usd-2010', '2010', '292.78 billion dollars', '292780000000', '292775000000', '292785000000', 'cri-korean-2011-11-17', { growth: ['37.5%', '0.375', '0.3745', '0.3755'], corroboration: ['vietnam-news-agency-3', 'chinatrade-com'],
      note: 'Printed in Korean: 2927억 8천만달러. Others round to 292.8 billion dollars.' }],
    ['asean-trade-customs-usd-2011-s1', '2011-S1', 'US$171.1 billion', '171100000000', '171050000000', '171150000000', 'chinatrade-com', { growth: ['25 percent', '0.25', '0.245', '0.255'] }],
    ['asean-trade-customs-usd-2011-p10m', '2011-01-01/P10M', '295.9 billion dollars', '295900000000', '295850000000', '295950000000', 'cri-korean-2011-11-17', { growth: ['25.7%', '0.257', '0.2565', '0.2575'],
      note: 'Printed in Korean: 2959억달러.' }],
    ['asean-trade-customs-usd-2013', '2013', '$443.6 billion', '443600000000', '443550000000', '443650000000', 'business-standard-2014-01-10', { growth: ['10.9 percent', '0.109', '0.1085', '0.1095'],
      note: 'The growth fits the 400.1 billion dollars printed for 2012.' }],
    ['asean-trade-customs-usd-2014-q2', '2014-Q2', '115.473 bilyong dolyares', '115473000000', '115472500000', '115473500000', 'china-radio-international-2014-07-31', {
      note: 'Growth of 9.74 per cent is printed against the first quarter, not the year before.' }],
    ['asean-trade-customs-usd-2016-p11m', '2016-01-01/P11M', '$404.87 billion', '404870000000', '404865000000', '404875000000', 'global-times-2016-12-22', { growth: ['decline 5.1 percent', '-0.051', '-0.0515', '-0.0505'] }],
    ['asean-trade-customs-usd-2019', '2019', 'over $641 billion', '641000000000', '641000000000', null, 'global-times', { qualifier: 'over' }],
    ['asean-trade-customs-usd-2019-2', '2019', '641.5 billion USD', '641500000000', '641450000000', '641550000000', 'vietnam-news-agency-3', {
      note: 'Elsewhere printed as over 641 billion dollars.' }],
    ['asean-trade-customs-usd-2020-p2m', '2020-01-01/P2M', '$85.32 billion', '85320000000', '85315000000', '85325000000', 'global-times', { growth: ['0.5 percent', '0.005', '0.0045', '0.0055'] }],
    ['asean-trade-customs-usd-2020-s1', '2020-S1', 'US$297.8 billion', '297800000000', '297750000000', '297850000000', 'new-straits-times-2020-07', { growth: ['two per cent', '0.02', '0.015', '0.025'], share: ['14.7 per cent', '0.147', '0.1465', '0.1475'], corroboration: ['asean-secretariat-2020-08-27'],
      note: 'The statement of the ministers has growth of 2.2 per cent.' }],
    ['asean-trade-customs-usd-2020-p8m', '2020-01-01/P8M', '416.6 billion USD', '416600000000', '416550000000', '416650000000', 'vietnam-news-agency', { growth: ['3.8 percent', '0.038', '0.0375', '0.0385'],
      note: 'The commerce ministry has 2.93 trillion yuan, which China Daily converts to 429.5 billion dollars.' }],
    ['asean-trade-customs-usd-2020', '2020', '$685.28 billion', '685280000000', '685275000000', '685285000000', 'ciie-2021-09-13', { corroboration: ['l-a-post', 'daily-sun-2021-09-24'],
      note: 'As of September 2021. The Scoop prints 684.6 billion dollars.' }],
    ['asean-trade-customs-usd-2023-s1', '2023-S1', '$447.33 billion', '447330000000', '447325000000', '447335000000', 'urdupoint-2023-07-13'],
    ['asean-trade-customs-usd-2023', '2023', 'USD 911.7 billion', '911700000000', '911650000000', '911750000000', 'sinobtd', {
      note: 'Fits the average growth of 7.5 per cent since 2013 that is printed beside it.' }],
    ['asean-trade-customs-usd-2024-s1', '2024-S1', 'USD472.5 billion', '472500000000', '472450000000', '472550000000', 'international-trade-council', { growth: ['7.1%', '0.071', '0.0705', '0.0715'],
      note: 'In yuan 3.356 trillion, up 10.5 per cent.' }],
    ['asean-trade-customs-usd-2024', '2024', '982.1 billion U.S. dollars', '982100000000', '982050000000', '982150000000', 'xinhua-2025-11-14', { corroboration: ['guangxi-news-2025-11-20'],
      note: 'The commerce ministry has 982.3 billion, HSBC 984 billion dollars.' }],
    ['trade-asean-2025-01-07', '2025-01-01/P7M', '$597 billion', '597000000000', '596500000000', '597500000000', 'cgtn-2025-09', { growth: ['up 8.2 percent', '0.082', '0.0815', '0.0825'], share: ['accounting for 16.7 percent', '0.167', '0.1665', '0.1675'], corroboration: ['outlook-new-era-2025-09-09', '24-chasa'],
      note: 'Outlook New Era prints only the level, 24 Chasa the growth and the share too; both report one press conference. Customs in yuan for the same months: 4.29 trillion, up 9.4 percent, with the same share (HK01, 7 August 2025). The share of the first quarter was 16.6 percent, that of January to August 16.7 percent.' }],
    ['asean-trade-customs-usd-2025-p10m', '2025-01-01/P10M', '8627亿美元', '862700000000', '862650000000', '862750000000', 'guangxi-news-2025-11-20', { growth: ['8.2%', '0.082', '0.0815', '0.0825'], corroboration: ['xinhua-2025-11-14'],
      note: 'In yuan the growth was 9.1 per cent.' }],
    ['asean-trade-customs-usd-2025-p11m', '2025-01-01/P11M', '952844.1 million USD', '952844100000', '952844050000', '952844150000', 'general-administration-of-customs-3', { growth: ['7.7%', '0.077', '0.0765', '0.0775'], status: ['U'],
      note: 'Read in a public data file of customs figures; exports and imports add up to it.' }],
    ['asean-trade-customs-usd-2025', '2025', 'over USD 1 trillion', '1000000000000', '1000000000000', null, 'ysht', { qualifier: 'over', status: ['U'], corroboration: ['china-news-service-2026-01-17'],
      note: 'A round mark; 1.05 trillion dollars is printed elsewhere.' }],
    ['asean-trade-customs-usd-2025-2', '2025', '1.05 trillion USD', '1050000000000', '1045000000000', '1055000000000', 'lao-dong-2026', { growth: ['7.4%', '0.074', '0.0735', '0.0745'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total', basis: 'ministry', unit: 'CNY' }, [
    ['asean-trade-ministry-2020-p8m', '2020-01-01/P8M', '2.93 trillion yuan', '2930000000000', '2925000000000', '2935000000000', 'peoples-daily-online-2020-09-28', { growth: ['7 percent', '0.07', '0.065', '0.075'], share: ['14.6 percent', '0.146', '0.1455', '0.1465'],
      note: 'Customs has 416.6 billion dollars for the same months, up 3.8 per cent.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total', basis: 'ministry', unit: 'USD' }, [
    ['asean-trade-ministry-1991', '1991', '7.96 billion U.S. dollars', '7960000000', '7955000000', '7965000000', 'xinhua-2016-07-19', {
      note: 'Customs gave 8.36 billion dollars in 2021.' }],
    ['asean-trade-ministry-2001', '2001', '41.6 billion US dollars', '41600000000', '41550000000', '41650000000', 'peoples-daily-online-2002-10-27'],
    ['asean-trade-ministry-2002-p9m', '2002-01-01/P9M', '38.55 billion US dollars', '38550000000', '38545000000', '38555000000', 'peoples-daily-online-2002-10-27', { growth: ['27.19 percent', '0.2719', '0.27185', '0.27195'] }],
    ['asean-trade-ministry-2002', '2002', '$54.77 billion', '54770000000', '54765000000', '54775000000', 'china-daily-2013-07-23'],
    ['asean-trade-ministry-2004-p9m', '2004-01-01/P9M', 'US$75.5 billion', '75500000000', '75450000000', '75550000000', 'china-org-cn-2004-11-04', { growth: ['35.6 percent', '0.356', '0.3555', '0.3565'],
      note: 'A vice-minister has 75.4 billion dollars with the same growth.' }],
    ['asean-trade-ministry-2004-p9m-2', '2004-01-01/P9M', '75.4 billion USD', '75400000000', '75350000000', '75450000000', 'peoples-daily-online-2004-10-21', { growth: ['35.6 percent', '0.356', '0.3555', '0.3565'],
      note: 'Vice-Premier Wu Yi has 75.5 billion dollars with the same growth.' }],
    ['asean-trade-ministry-2004', '2004', '$105.9 billion', '105900000000', '105850000000', '105950000000', 'industryweek-2005-09-15', { corroboration: ['general-administration-of-customs'],
      note: 'Customs has 105.87 billion dollars.' }],
    ['asean-trade-ministry-2005-s1', '2005-S1', '$59.76 billion', '59760000000', '59755000000', '59765000000', 'industryweek-2005-09-15', { growth: ['25%', '0.25', '0.245', '0.255'] }],
    ['asean-trade-ministry-2005', '2005', 'US$130.4 billion', '130400000000', '130350000000', '130450000000', 'china-org-cn-2006-07-21', {
      note: '130.3 billion dollars is printed elsewhere.' }],
    ['asean-trade-ministry-2009', '2009', 'USD 213 billion', '213000000000', '212500000000', '213500000000', 'asean-secretariat-2010-08-26', { growth: ['declined 7.8 percent', '-0.078', '-0.0785', '-0.0775'], share: ['9.7 percent', '0.097', '0.0965', '0.0975'] }],
    ['asean-trade-ministry-2011', '2011', '362.9 bilyong dolyares', '362900000000', '362850000000', '362950000000', 'cri-filipino-2012-04-24', { growth: ['24%', '0.24', '0.235', '0.245'] }],
    ['asean-trade-ministry-2012', '2012', '$400.1 billion', '400100000000', '400050000000', '400150000000', 'china-daily-2013-07-23', {
      note: 'The China-ASEAN Business Council has 400.9 billion dollars.' }],
    ['asean-trade-ministry-2013-s1', '2013-S1', '$210.56 billion', '210560000000', '210555000000', '210565000000', 'china-daily-2013-07-23', { growth: ['12.2 percent', '0.122', '0.1215', '0.1225'] }],
    ['asean-trade-ministry-2014-p7m', '2014-01-01/P7M', 'US$260 billion', '260000000000', '259500000000', '260500000000', 'mofcom-2014-11'],
    ['asean-trade-ministry-2014', '2014', '480 billion USD', '480000000000', '479500000000', '480500000000', 'vietnam-news-agency-2015-07-29', { growth: ['8.23 percent', '0.0823', '0.08225', '0.08235'], corroboration: ['vietnam-news-agency-2015-01-30'],
      note: 'The China-ASEAN Business Council has 480.4 billion dollars, up 8.3 per cent.' }],
    ['asean-trade-ministry-2015-s1', '2015-S1', 'US$224.3 billion', '224300000000', '224250000000', '224350000000', 'ministry-of-commerce-of-2015-09', { growth: ['1.6%', '0.016', '0.0155', '0.0165'], corroboration: ['vietnam-news-agency-2015-07-29'] }],
    ['asean-trade-ministry-2015-s1-2', '2015-S1', '224 billion USD', '224000000000', '223500000000', '224500000000', 'vietnam-news-agency-2015-07-29', { growth: ['1.6 percent', '0.016', '0.0155', '0.0165'], share: ['about 12 percent', '0.12', '0.115', '0.125', 'about'], corroboration: ['ministry-of-commerce-of-2015-09'] }],
    ['asean-trade-ministry-2015', '2015', 'US$472.16 billion', '472160000000', '472155000000', '472165000000', 'vietstock-2016-08', { share: ['11.9 percent', '0.119', '0.1185', '0.1195'], corroboration: ['xinhua-2016-07-19'],
      note: 'ASEAN counts the same trade at 346.4 billion dollars.' }],
    ['asean-trade-ministry-2016-p5m', '2016-01-01/P5M', '173.57 billion U.S. dollars', '173570000000', '173565000000', '173575000000', 'xinhua-2016-07-19', { growth: ['fell 7.1 percent', '-0.071', '-0.0715', '-0.0705'] }],
    ['asean-trade-ministry-2018', '2018', 'halos 587.9 bilyong dolyares', '587900000000', null, '587900000000', 'cri-filipino-2019-01-27', { qualifier: 'under', growth: ['14.1%', '0.141', '0.1405', '0.1415'],
      note: 'The 11.2 per cent that customs gives for 2018 is growth in yuan.' }],
    ['asean-trade-ministry-2019-s1', '2019-S1', 'US$291.85 billion', '291850000000', '291845000000', '291855000000', 'eneltec-blog-2019-07-31', { growth: ['4.2%', '0.042', '0.0415', '0.0425'], corroboration: ['jumore-insights'],
      note: "In yuan the half-year grew by 10.5 per cent (People's Daily Online)." }],
    ['asean-trade-ministry-2021-s1', '2021-S1', 'mahigit $USD410 bilyon', '410000000000', '410000000000', null, 'cri-filipino-2021-08-04', { qualifier: 'over', growth: ['38.2%', '0.382', '0.3815', '0.3825'], corroboration: ['china-securities-net-2021-07-29'] }],
    ['asean-trade-ministry-2021-p10m', '2021-01-01/P10M', '703,3 miliar Dolar AS', '703300000000', '703250000000', '703350000000', 'cri-indonesian-2021-11-26', { growth: ['30%', '0.3', '0.295', '0.305'], corroboration: ['cri-filipino-2021-11-26'] }],
    ['asean-trade-ministry-2021', '2021', '8782亿美元', '878200000000', '878150000000', '878250000000', 'sina-finance-2022-03-01', { share: ['14.5%', '0.145', '0.1445', '0.1455'] }],
    ['asean-trade-ministry-2022-p7m', '2022-01-01/P7M', 'US$544.9 billion', '544900000000', '544850000000', '544950000000', 'rcep-news-2022-08-30', { growth: ['13.1%', '0.131', '0.1305', '0.1315'], share: ['15%', '0.15', '0.145', '0.155'],
      note: 'In yuan the growth was 13.2 per cent.' }],
    ['asean-trade-ministry-2024', '2024', '982.3 billion U.S. dollars', '982300000000', '982250000000', '982350000000', 'peoples-daily-online-2025-10-28', { corroboration: ['khabar-asia-2025-10'],
      note: 'Reports after customs have 982.1 billion dollars.' }],
    ['asean-trade-ministry-2025-p8m', '2025-01-01/P8M', 'US$686,78 miliar', '686780000000', '686775000000', '686785000000', 'garuda-tv-indonesian-2025-09-30', { growth: ['8,6 persen', '0.086', '0.0855', '0.0865'],
      note: 'In yuan the same months grew by 9.7 per cent.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total', basis: 'press', unit: 'USD' }, [
    ['asean-trade-press-2005', '2005', 'US$130.3 billion', '130300000000', '130250000000', '130350000000', 'china-org-cn-2006-10-30', { growth: ['23 percent', '0.23', '0.225', '0.235'], corroboration: ['china-org-cn-2006-10-27'],
      note: 'The commerce ministry has 130.4 billion dollars.' }],
    ['asean-trade-press-2006-p9m', '2006-01-01/P9M', 'over US$116.3 billion', '116300000000', '116300000000', null, 'china-org-cn-2006-10-30', { qualifier: 'over' }],
    ['asean-trade-press-2006', '2006', '160.8 billion dollars', '160800000000', '160750000000', '160850000000', 'china-org-cn-2007-10-30', { corroboration: ['cri-japanese-2007-02-07'],
      note: 'CRI prints growth of 23 per cent beside the same level.' }],
    ['asean-trade-press-2007-p9m', '2007-01-01/P9M', '146.5 billion dollars', '146500000000', '146450000000', '146550000000', 'china-org-cn-2007-10-30', { growth: ['26 percent', '0.26', '0.255', '0.265'],
      note: 'Fits the 116.3 billion dollars printed for the same months of 2006.' }],
    ['asean-trade-press-2007', '2007', '202.6 billion U.S. dollars', '202600000000', '202550000000', '202650000000', 'china-org-cn-2008-01-17', { growth: ['25.9 percent', '0.259', '0.2585', '0.2595'],
      note: "Given by the China-ASEAN Business Council. Customs' growth of 13.9 per cent to 231.1 billion in 2008 implies about 202.9 billion dollars." }],
    ['asean-trade-press-2008-q1', '2008-Q1', '544亿美元', '54400000000', '54350000000', '54450000000', 'china-asean-trade-portal', { growth: ['26%', '0.26', '0.255', '0.265'] }],
    ['asean-trade-press-2008-s1', '2008-S1', 'nearly 120 billion dollars', '120000000000', null, '120000000000', 'cri-japanese-2008-08-28', { qualifier: 'under', growth: ['about 30%', '0.3', '0.295', '0.305', 'about'],
      note: 'Printed in Japanese: 1200億ドル近く; the growth: およそ30%.' }],
    ['asean-trade-press-2011-p9m', '2011-01-01/P9M', '$267 billion', '267000000000', '266500000000', '267500000000', 'china-org-cn-2012-02-20', {
      note: 'Given by the ASEAN-China Centre.' }],
    ['asean-trade-press-2012', '2012', 'US$400.9 billion', '400900000000', '400850000000', '400950000000', 'asiaone', { growth: ['10.2 per cent', '0.102', '0.1015', '0.1025'],
      note: 'Given by the China-ASEAN Business Council. The commerce ministry has 400.1 billion dollars.' }],
    ['asean-trade-press-2014', '2014', '480.4 billion USD', '480400000000', '480350000000', '480450000000', 'vietnam-news-agency-2015-01-30', { growth: ['8.3 percent', '0.083', '0.0825', '0.0835'], share: ['11.16 percent', '0.1116', '0.11155', '0.11165'], corroboration: ['vietnam-news-agency-2015-07-29'],
      note: 'Given by the China-ASEAN Business Council. The text takes the share of 2013, 10.66 per cent, for growth.' }],
    ['asean-trade-press-2016', '2016', 'over 452 billion U.S. dollars', '452000000000', '452000000000', null, 'xinhua', { qualifier: 'over',
      note: 'Fits the 514.8 billion dollars, up 13.8 per cent, printed for 2017.' }],
    ['asean-trade-press-2017', '2017', '514.8 bilyong dolyares', '514800000000', '514750000000', '514850000000', 'china-radio-international-2018-03-14', { growth: ['13.8%', '0.138', '0.1375', '0.1385'],
      note: 'Exports and imports add up to it.' }],
    ['asean-trade-press-2020', '2020', 'US$684.6 billion', '684600000000', '684550000000', '684650000000', 'the-scoop-2021-09-11', {
      note: 'Customs has 685.28 billion dollars.' }],
    ['asean-trade-press-2024', '2024', 'US$984 billion', '984000000000', '983500000000', '984500000000', 'the-nation-thailand-2025-12-30', {
      note: 'Given by HSBC; customs has 982.1 billion dollars.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total', basis: 'press-conversion', unit: 'USD' }, [
    ['asean-trade-press-conversion-2019', '2019', 'about 642.7 billion U.S. Dollars', '642700000000', '642650000000', '642750000000', 'urdupoint-2020-01-14', { qualifier: 'about',
      note: 'Conversion of 4.43 trillion yuan; customs has over 641 billion dollars.' }],
    ['asean-trade-press-conversion-2019-2', '2019', 'about 648.35 billion USD', '648350000000', '648345000000', '648355000000', 'vietnam-news-agency', { qualifier: 'about',
      note: 'Conversion of 4.4 trillion yuan, at a rate of September 2020; customs has over 641 billion dollars.' }],
    ['asean-trade-press-conversion-2020-p7m', '2020-01-01/P7M', 'about 362 billion U.S. dollars', '362000000000', '361500000000', '362500000000', 'xinhua-via-state-council-2020-08-28', { qualifier: 'about',
      note: 'Conversion of 2.51 trillion yuan, which China Daily makes 367 billion dollars.' }],
    ['asean-trade-press-conversion-2020-p7m-2', '2020-01-01/P7M', '$367 billion', '367000000000', '366500000000', '367500000000', 'china-daily-2020-09-04', {
      note: 'Conversion of 2.51 trillion yuan, which Xinhua makes about 362 billion dollars.' }],
    ['asean-trade-press-conversion-2020-p8m', '2020-01-01/P8M', 'about $429.5 billion', '429500000000', '429450000000', '429550000000', 'peoples-daily-online-2020-09-28', { qualifier: 'about',
      note: 'Conversion of 2.93 trillion yuan; customs has 416.6 billion dollars.' }],
    ['asean-trade-press-conversion-2020', '2020', 'about $731.9 billion', '731900000000', '731850000000', '731950000000', 'global-times-2021-01', { qualifier: 'about',
      note: 'Conversion of 4.74 trillion yuan; customs has 685.28 billion dollars.' }],
    ['asean-trade-press-conversion-2022', '2022', 'about $970 billion', '970000000000', '969500000000', '970500000000', 'global-times-2', { qualifier: 'about',
      note: 'Conversion of 6.52 trillion yuan.' }],
    ['asean-trade-press-conversion-2024', '2024', 'about $989.9 billion', '989900000000', '989850000000', '989950000000', 'indonesia3000', { qualifier: 'about',
      note: 'Conversion of nearly 7 trillion yuan; customs has 982.1 billion dollars.' }],
    ['asean-trade-press-conversion-2025-p8m', '2025-01-01/P8M', 'about 694 billion U.S. dollars', '694000000000', '693500000000', '694500000000', 'peoples-daily-online-2025-09-17', { qualifier: 'about',
      note: 'Conversion of 4.93 trillion yuan; the figure in dollars is 686.78 billion.' }],
    ['asean-trade-press-conversion-2025-p8m-2', '2025-01-01/P8M', 'about $690 billion', '690000000000', '689500000000', '690500000000', 'chinascope', { qualifier: 'about',
      note: 'Conversion of 4.93 trillion yuan; the figure in dollars is 686.78 billion.' }],
    ['asean-trade-press-conversion-2025', '2025', '1.081,6 tỷ USD', '1081600000000', '1081550000000', '1081650000000', 'quan-doi-nhan-dan-2026-01', {
      note: 'Conversion of 7.55 trillion yuan at 6.98 yuan per dollar; customs has 1.05 trillion dollars.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'export', basis: 'customs-cny', unit: 'CNY' }, [
    ['asean-trade-export-customs-cny-2020-s1', '2020-S1', '1.15 trillion yuan', '1150000000000', '1145000000000', '1155000000000', 'xinhua-silk-road-2020-07-14', { growth: ['3.4 percent', '0.034', '0.0335', '0.0345'], corroboration: ['vietnam-news-agency-5'] }],
    ['asean-trade-export-customs-cny-2022', '2022', '3.79 trillion yuan', '3790000000000', '3785000000000', '3795000000000', 'state-council-information-office-2023-01-20', { growth: ['21.7%', '0.217', '0.2165', '0.2175'], corroboration: ['global-times-2'] }],
    ['asean-trade-export-customs-cny-2023-t1', '2023-T1', '12715.83亿元', '1271583000000', '1271582500000', '1271583500000', 'chinese-teaching-web-application', { growth: ['24.1%', '0.241', '0.2405', '0.2415'], status: ['U'],
      note: 'Read in a teaching application that quotes customs.' }],
    ['asean-trade-export-customs-cny-2023-p5m', '2023-01-01/P5M', '1.56 trillion yuan', '1560000000000', '1555000000000', '1565000000000', 'global-times-2023-06-07', { growth: ['16.4 percent', '0.164', '0.1635', '0.1645'] }],
    ['asean-trade-export-customs-cny-2024-p7m', '2024-01-01/P7M', '2.36 trillion CNY', '2360000000000', '2355000000000', '2365000000000', 'vietnam-news-agency-6', { growth: ['13.7%', '0.137', '0.1365', '0.1375'], corroboration: ['gacc-2024-by-partner'] }],
    ['asean-trade-export-customs-cny-2024-p8m', '2024-01-01/P8M', '2.69万亿元', '2690000000000', '2685000000000', '2695000000000', 'china-news-service-2024-09-20', { growth: ['13.1%', '0.131', '0.1305', '0.1315'], corroboration: ['gacc-2024-by-partner', 'sinobtd'] }],
    ['asean-trade-export-customs-cny-2024-p9m', '2024-01-01/P9M', '3.02 trillion yuan', '3020000000000', '3015000000000', '3025000000000', 'republished-gacc-press-conference-2024-10-25', { growth: ['12.3%', '0.123', '0.1225', '0.1235'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['asean-trade-export-customs-usd-1991', '1991', '$4.45 billion', '4450000000', '4445000000', '4455000000', 'l-a-post', {
      note: 'Exports and imports add up to the printed total of 8.36 billion dollars.' }],
    ['asean-trade-export-customs-usd-2003', '2003', 'US$30.93 billion', '30930000000', '30925000000', '30935000000', 'china-org-cn-2004-02-08', { growth: ['31.1 percent', '0.311', '0.3105', '0.3115'] }],
    ['asean-trade-export-customs-usd-2019-s1', '2019-S1', '164.52 billion U.S. dollars', '164520000000', '164515000000', '164525000000', 'jumore-insights', {
      note: 'With imports of 127.3 billion it makes 291.82; the total is printed as 291.85 billion dollars.' }],
    ['asean-trade-export-customs-usd-2019-06', '2019-06', '29.8 billion USD', '29800000000', '29750000000', '29850000000', 'financial-post', {
      note: 'From a table in billions of dollars; with imports of 21.6 it makes the printed balance of 8.2.' }],
    ['asean-trade-export-customs-usd-2020', '2020', '$383.68 billion', '383680000000', '383675000000', '383685000000', 'l-a-post', {
      note: 'With imports of 301.6 billion it makes the printed total of 685.28 billion dollars.' }],
    ['asean-trade-export-customs-usd-2024-s1', '2024-S1', 'USD285.5 billion', '285500000000', '285450000000', '285550000000', 'international-trade-council', { growth: ['10.7%', '0.107', '0.1065', '0.1075'] }],
    ['asean-trade-export-customs-usd-2025-08', '2025-08', '$57.1 billion', '57100000000', '57050000000', '57150000000', 'devdiscourse', { growth: ['22.5%', '0.225', '0.2245', '0.2255'] }],
    ['asean-trade-export-customs-usd-2025-p11m', '2025-01-01/P11M', '599033.5 million USD', '599033500000', '599033450000', '599033550000', 'general-administration-of-customs-3', { status: ['U'],
      note: 'Read in a public data file of customs figures.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'export', basis: 'press', unit: 'USD' }, [
    ['asean-trade-export-press-2014', '2014', 'over 272 billion USD', '272000000000', '272000000000', null, 'vietnam-news-agency-2015-01-30', { qualifier: 'over', growth: ['11.5 percent', '0.115', '0.1145', '0.1155'],
      note: 'Given by the China-ASEAN Business Council. Exports and imports make 480.3, the total is printed as 480.4 billion dollars.' }],
    ['asean-trade-export-press-2017', '2017', '279.1 bilyong dolyares', '279100000000', '279050000000', '279150000000', 'china-radio-international-2018-03-14', { growth: ['9%', '0.09', '0.085', '0.095'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'import', basis: 'customs-cny', unit: 'CNY' }, [
    ['asean-trade-import-customs-cny-2020-s1', '2020-S1', '938.57 billion yuan', '938570000000', '938565000000', '938575000000', 'xinhua-silk-road-2020-07-14', { growth: ['8.5 percent', '0.085', '0.0845', '0.0855'], corroboration: ['vietnam-news-agency-5'] }],
    ['asean-trade-import-customs-cny-2022', '2022', '2.73 trillion yuan', '2730000000000', '2725000000000', '2735000000000', 'state-council-information-office-2023-01-20', { growth: ['6.8%', '0.068', '0.0675', '0.0685'], corroboration: ['global-times-2'] }],
    ['asean-trade-import-customs-cny-2023-t1', '2023-T1', '8200.28亿元', '820028000000', '820027500000', '820028500000', 'chinese-teaching-web-application', { growth: ['1.1%', '0.011', '0.0105', '0.0115'], status: ['U'],
      note: 'Read in a teaching application that quotes customs.' }],
    ['asean-trade-import-customs-cny-2023-p5m', '2023-01-01/P5M', '1.03 trillion yuan', '1030000000000', '1025000000000', '1035000000000', 'global-times-2023-06-07', { growth: ['1.4 percent', '0.014', '0.0135', '0.0145'] }],
    ['asean-trade-import-customs-cny-2024-p8m', '2024-01-01/P8M', '1.81万亿元', '1810000000000', '1805000000000', '1815000000000', 'china-news-service-2024-09-20', { growth: ['5.7%', '0.057', '0.0565', '0.0575'], corroboration: ['gacc-2024-by-partner', 'sinobtd'] }],
    ['asean-trade-import-customs-cny-2024-p9m', '2024-01-01/P9M', '2.07 trillion yuan', '2070000000000', '2065000000000', '2075000000000', 'republished-gacc-press-conference-2024-10-25', { growth: ['5.4%', '0.054', '0.0535', '0.0545'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['asean-trade-import-customs-usd-1991', '1991', '$3.91billion', '3910000000', '3905000000', '3915000000', 'l-a-post'],
    ['asean-trade-import-customs-usd-2003', '2003', 'US$47.33 billion', '47330000000', '47325000000', '47335000000', 'china-org-cn-2004-02-08', { growth: ['51.7 percent', '0.517', '0.5165', '0.5175'] }],
    ['asean-trade-import-customs-usd-2010-s1', '2010-S1', '$71.9 billion', '71900000000', '71850000000', '71950000000', 'china-daily-2010-07-26', { growth: ['64 percent', '0.64', '0.635', '0.645'],
      note: 'Given by Gao Hucheng.' }],
    ['asean-trade-import-customs-usd-2019-06', '2019-06', '21.6 billion USD', '21600000000', '21550000000', '21650000000', 'financial-post', {
      note: 'From a table in billions of dollars.' }],
    ['asean-trade-import-customs-usd-2020', '2020', '$301.6 billion', '301600000000', '301550000000', '301650000000', 'l-a-post'],
    ['asean-trade-import-customs-usd-2024-s1', '2024-S1', 'USD187 billion', '187000000000', '186500000000', '187500000000', 'international-trade-council', { growth: ['2%', '0.02', '0.015', '0.025'] }],
    ['asean-trade-import-customs-usd-2025-p11m', '2025-01-01/P11M', '353810.6 million USD', '353810600000', '353810550000', '353810650000', 'general-administration-of-customs-3', { status: ['U'],
      note: 'Read in a public data file of customs figures.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'import', basis: 'press', unit: 'USD' }, [
    ['asean-trade-import-press-2014', '2014', '208.3 billion USD', '208300000000', '208250000000', '208350000000', 'vietnam-news-agency-2015-01-30', { growth: ['4.4 percent', '0.044', '0.0435', '0.0445'],
      note: 'Given by the China-ASEAN Business Council.' }],
    ['asean-trade-import-press-2017', '2017', '235.7 bilyong dolyares', '235700000000', '235650000000', '235750000000', 'china-radio-international-2018-03-14', { growth: ['20%', '0.2', '0.195', '0.205'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'balance', basis: 'customs-cny', unit: 'CNY' }, [
    ['asean-trade-balance-customs-cny-2023-p5m', '2023-01-01/P5M', '523.86 billion yuan', '523860000000', '523855000000', '523865000000', 'global-times-2023-06-07', { growth: ['64.3 percent', '0.643', '0.6425', '0.6435'],
      note: 'A surplus of China.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'balance', basis: 'customs-usd', unit: 'USD' }, [
    ['asean-trade-balance-customs-usd-2003', '2003', '-US$16.4 billion', '-16400000000', '-16450000000', '-16350000000', 'china-org-cn-2004-02-08', {
      note: 'Printed as a deficit.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'balance', basis: 'ministry', unit: 'USD' }, [
    ['asean-trade-balance-ministry-2012', '2012', '$8.5 billion', '8500000000', '8450000000', '8550000000', 'china-daily-2013-07-23', {
      note: 'Printed as a surplus of China.' }],
  ]),
  observationsOf({ indicator: 'goods-trade-growth', reporter: 'CN', partner: 'ASEAN', flow: 'total', basis: 'customs-cny', unit: 'ratio', measure: 'growth' }, [
    ['asean-trade-growth-customs-cny-2018', '2018', '11.2 percent', '0.112', '0.1115', '0.1125', 'ecns-2019-01-14'],
    ['asean-trade-growth-customs-cny-2021-p7m', '2021-01-01/P7M', '24.6 percent', '0.246', '0.2455', '0.2465', 'iecz-cn-german', { share: ['14.6 percent', '0.146', '0.1455', '0.1465'],
      note: 'Printed in German: 24,6 Prozent; the share: 14,6.' }],
    ['asean-trade-growth-customs-cny-2023-t1', '2023-T1', '13.9 percent', '0.139', '0.1385', '0.1395', 'china-payroll-2023-05-09'],
    ['asean-trade-growth-customs-cny-2025-p10m', '2025-01-01/P10M', '9.1%', '0.091', '0.0905', '0.0915', 'bozhou-international'],
  ]),
  observationsOf({ indicator: 'goods-trade-growth', reporter: 'CN', partner: 'ASEAN', flow: 'total', basis: 'customs-unspecified', unit: 'ratio', measure: 'growth' }, [
    ['asean-trade-growth-customs-unspecified-2014-s1', '2014-S1', '4.8%', '0.048', '0.0475', '0.0485', 'china-radio-international-2014-07-31', {
      note: 'Bernama prints 2.6 per cent; neither says in which currency.' }],
    ['asean-trade-growth-customs-unspecified-2014-s1-2', '2014-S1', '2.6 per cent', '0.026', '0.0255', '0.0265', 'bernama-2014-07-10', {
      note: 'China Radio International prints 4.8 per cent; neither says in which currency.' }],
  ]),
  observationsOf({ indicator: 'goods-trade-growth', reporter: 'CN', partner: 'ASEAN', flow: 'total', basis: 'ministry', unit: 'ratio', measure: 'growth' }, [
    ['asean-trade-growth-ministry-2020-s1', '2020-S1', '2.2%', '0.022', '0.0215', '0.0225', 'asean-secretariat-2020-08-27', {
      note: 'Growth in dollars, which is implied. The New Straits Times prints 2 per cent.' }],
  ]),
  observationsOf({ indicator: 'goods-trade-growth', reporter: 'CN', partner: 'ASEAN', flow: 'total', basis: 'press', unit: 'ratio', measure: 'growth' }, [
    ['asean-trade-growth-press-2023-p2m', '2023-01-01/P2M', '9.6 percent', '0.096', '0.0955', '0.0965', 'beibu-gulf-radio-and-2023-03-14', {
      note: 'Given by the China-ASEAN Business Council. The currency terms are not stated.' }],
  ]),
  observationsOf({ indicator: 'goods-trade-growth', reporter: 'CN', partner: 'ASEAN', flow: 'export', basis: 'customs-unspecified', unit: 'ratio', measure: 'growth' }, [
    ['asean-trade-growth-export-customs-unspecified-2025-p2m', '2025-01-01/P2M', '6.8%', '0.068', '0.0675', '0.0685', 'khabar-asia-2025-03-07'],
  ]),
  observationsOf({ indicator: 'goods-trade-growth', reporter: 'CN', partner: 'ASEAN', flow: 'export', basis: 'customs-usd', unit: 'ratio', measure: 'growth' }, [
    ['asean-trade-growth-export-customs-usd-2020-p2m', '2020-01-01/P2M', 'fell by 5.1 percent', '-0.051', '-0.0515', '-0.0505', 'global-times'],
    ['asean-trade-growth-export-customs-usd-2025-01', '2025-01', '3.2%', '0.032', '0.0315', '0.0325', 'general-administration-of-customs-2'],
    ['asean-trade-growth-export-customs-usd-2025-02', '2025-02', '8.8%', '0.088', '0.0875', '0.0885', 'general-administration-of-customs-2'],
    ['asean-trade-growth-export-customs-usd-2025-03', '2025-03', '11.6%', '0.116', '0.1155', '0.1165', 'general-administration-of-customs-2'],
    ['asean-trade-growth-export-customs-usd-2025-04', '2025-04', '20.8%', '0.208', '0.2075', '0.2085', 'general-administration-of-customs-2'],
    ['asean-trade-growth-export-customs-usd-2025-05', '2025-05', '14.8%', '0.148', '0.1475', '0.1485', 'general-administration-of-customs-2'],
    ['asean-trade-growth-export-customs-usd-2025-06', '2025-06', '16.9%', '0.169', '0.1685', '0.1695', 'general-administration-of-customs-2', {
      note: 'First printed as 16.8 per cent, in July 2025.' }],
    ['asean-trade-growth-export-customs-usd-2025-06-2', '2025-06', '16.8%', '0.168', '0.1675', '0.1685', 'profit-2025-07-14', {
      note: 'A later chart book of customs data has 16.9 per cent.' }],
    ['asean-trade-growth-export-customs-usd-2025-07', '2025-07', '16.6%', '0.166', '0.1655', '0.1665', 'general-administration-of-customs-2'],
    ['asean-trade-growth-export-customs-usd-2025-08', '2025-08', '22.5%', '0.225', '0.2245', '0.2255', 'portugal-pulse'],
    ['asean-trade-growth-export-customs-usd-2025-09', '2025-09', '15.6%', '0.156', '0.1555', '0.1565', 'general-administration-of-customs-2'],
    ['asean-trade-growth-export-customs-usd-2025-10', '2025-10', '11.0%', '0.11', '0.1095', '0.1105', 'general-administration-of-customs-2'],
    ['asean-trade-growth-export-customs-usd-2025-11', '2025-11', '8.2%', '0.082', '0.0815', '0.0825', 'general-administration-of-customs-2'],
    ['asean-trade-growth-export-customs-usd-2025', '2025', '13.4%', '0.134', '0.1335', '0.1345', 'sharecast-news-2026-01-14', { corroboration: ['morning-star-2026-01-14'],
      note: 'Morning Star prints 13 per cent.' }],
    ['asean-trade-growth-export-customs-usd-2025-12', '2025-12', '11%', '0.11', '0.105', '0.115', 'binance-square', { status: ['U'],
      note: 'A chart book of customs data has 11.2 per cent.' }],
    ['asean-trade-growth-export-customs-usd-2025-12-2', '2025-12', '11.2%', '0.112', '0.1115', '0.1125', 'general-administration-of-customs-2'],
    ['asean-trade-growth-export-customs-usd-2026-p2m', '2026-01-01/P2M', '29.4%', '0.294', '0.2935', '0.2945', 'anews-2026-03-10', {
      note: "Channel NewsAsia prints 29.2 per cent. From 2026 customs' ASEAN total includes Timor-Leste, 0.02 per cent of it." }],
    ['asean-trade-growth-export-customs-usd-2026-p2m-2', '2026-01-01/P2M', '29.2 per cent', '0.292', '0.2915', '0.2925', 'channel-newsasia-2026-03-10', {
      note: "Anews prints 29.4 per cent. From 2026 customs' ASEAN total includes Timor-Leste, 0.02 per cent of it." }],
  ]),
  observationsOf({ indicator: 'goods-trade-growth', reporter: 'CN', partner: 'ASEAN', flow: 'import', basis: 'customs-usd', unit: 'ratio', measure: 'growth' }, [
    ['asean-trade-growth-import-customs-usd-2020-p2m', '2020-01-01/P2M', '7.2 percent', '0.072', '0.0715', '0.0725', 'global-times'],
    ['asean-trade-growth-import-customs-usd-2025-12', '2025-12', 'fell by 5%', '-0.05', '-0.055', '-0.045', 'binance-square', { status: ['U'] }],
  ]),
  observationsOf({ indicator: 'intermediate-goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total', basis: 'customs-cny', unit: 'CNY' }, [
    ['asean-intermediate-goods-trade-customs-cny-2004', '2004', '6053.2亿元', '605320000000', '605315000000', '605325000000', 'china-news-service-2024-09-20'],
    ['asean-intermediate-goods-trade-customs-cny-2022-q1', '2022-Q1', '8384亿元', '838400000000', '838350000000', '838450000000', 'sina-finance-2022-04-13', {
      note: 'Printed as 62% of the trade between the two.' }],
    ['asean-intermediate-goods-trade-customs-cny-2022', '2022', '4.36 trillion yuan', '4360000000000', '4355000000000', '4365000000000', 'global-times-2', { growth: ['16.2 percent', '0.162', '0.1615', '0.1625'],
      note: 'Printed as 67 percent of the trade between the two.' }],
    ['asean-intermediate-goods-trade-customs-cny-2023', '2023', '4.13 trillion yuan', '4130000000000', '4125000000000', '4135000000000', 'state-council-information-office-2024-01-19', {
      note: 'Customs gave 4.08 trillion yuan in September 2024.' }],
    ['asean-intermediate-goods-trade-customs-cny-2023-2', '2023', '4.08万亿元', '4080000000000', '4075000000000', '4085000000000', 'china-news-service-2024-09-20', {
      note: '4.13 trillion yuan when first published in January 2024.' }],
    ['asean-intermediate-goods-trade-customs-cny-2024-p8m', '2024-01-01/P8M', '2.84万亿元', '2840000000000', '2835000000000', '2845000000000', 'china-news-service-2024-09-20', { growth: ['9.6%', '0.096', '0.0955', '0.0965'] }],
  ]),
  observationsOf({ indicator: 'partner-rank', reporter: 'CN', partner: 'ASEAN', basis: 'customs', unit: 'rank' }, [
    ['asean-partner-rank-customs-2019', '2019', "China's second largest trading partner", '2', '2', '2', 'urdupoint-2020-01-14'],
    ['asean-partner-rank-customs-2020', '2020', "China's largest trading partner", '1', '1', '1', 'ciie-2021-09-13', { corroboration: ['global-times-2021-01'],
      note: 'The first full year in first place.' }],
  ]),
  observationsOf({ indicator: 'partner-rank', reporter: 'CN', partner: 'ASEAN', basis: 'ministry', unit: 'rank' }, [
    ['asean-partner-rank-ministry-2002', '2002', "China's 5th largest trade partner", '5', '5', '5', 'peoples-daily-online-2002-10-27', {
      note: 'Said in October 2002.' }],
    ['asean-partner-rank-ministry-2003', '2003', 'fifth largest trading partner', '5', '5', '5', 'china-org-cn-2004-11-04', { status: ['U'],
      note: 'Said in November 2004 to be so for 11 years in a row; the last full year is inferred.' }],
    ['asean-partner-rank-ministry-2005-s1', '2005-S1', "China's fourth largest trade partner", '4', '4', '4', 'industryweek-2005-09-15', {
      note: 'A vice-premier called it the fifth largest in November 2004.' }],
    ['asean-partner-rank-ministry-2009', '2009', "China's 4th largest trading partner", '4', '4', '4', 'asean-secretariat-2010-08-26'],
    ['asean-partner-rank-ministry-2010', '2010', "China's 4th largest trading partner", '4', '4', '4', 'asean-secretariat-2011-08-12', {
      note: "A text of Shandong's customs has it third since 2010; the ministers have it third from the first half of 2011." }],
    ['asean-partner-rank-ministry-2011-s1', '2011-S1', "China's 3rd largest trading partner", '3', '3', '3', 'asean-secretariat-2011-08-12'],
    ['asean-partner-rank-ministry-2014', '2014', "China's 3rd largest trade partner", '3', '3', '3', 'ministry-of-commerce-of-2015-09', { corroboration: ['china-org-cn-2014-11-14'],
      note: 'Said to be so for four years in a row, thus since 2011; VNA prints since 2010.' }],
  ]),
  observationsOf({ indicator: 'trade-share', reporter: 'CN', partner: 'ASEAN', flow: 'total', basis: 'customs-cny', unit: 'ratio' }, [
    ['asean-share-customs-cny-2023', '2023', '15.4%', '0.154', '0.1535', '0.1545', 'china-news-service-2024-09-20', { corroboration: ['vietnam-news-agency-6'],
      note: 'A digest gives 15.9 per cent for 2023, a figure of the first half of 2024.' }],
  ]),
  observationsOf({ indicator: 'trade-share', reporter: 'CN', partner: 'ASEAN', flow: 'total', basis: 'ministry', unit: 'ratio' }, [
    ['asean-share-ministry-2010', '2010', '9.8%', '0.098', '0.0975', '0.0985', 'asean-secretariat-2011-08-12'],
  ]),
  observationsOf({ indicator: 'trade-share', reporter: 'CN', partner: 'ASEAN', flow: 'export', basis: 'customs-usd', unit: 'ratio' }, [
    ['asean-share-export-customs-usd-2024', '2024', '16.4%', '0.164', '0.1635', '0.1645', 'general-administration-of-customs-2'],
    ['asean-share-export-customs-usd-2025', '2025', '17.6%', '0.176', '0.1755', '0.1765', 'general-administration-of-customs-2'],
  ]),
  observationsOf({ indicator: 'years-as-largest-partner', reporter: 'CN', partner: 'ASEAN', basis: 'customs', unit: 'count' }, [
    ['asean-years-largest-partner-customs-2023', '2023', 'four consecutive years', '4', '4', '4', 'state-council-information-office-2024-01-19', { corroboration: ['vietnam-news-agency-6'] }],
  ]),
  observationsOf({ indicator: 'years-as-largest-partner', reporter: 'CN', partner: 'ASEAN', basis: 'ministry', unit: 'count' }, [
    ['asean-years-largest-partner-ministry-2021', '2021', '连续两年', '2', '2', '2', 'sina-finance-2022-03-01', {
      note: 'Said in March 2022; the last full year is inferred.' }],
    ['years-asean-largest-partner-2024', '2024', 'five consecutive years', '5', '5', '5', 'cgtn-2025-09', { corroboration: ['global-times-2025-09-08', 'outlook-new-era-2025-09-09', 'peoples-daily-online-2025-09-17', '24-chasa'],
      note: 'Counted from 2020, as of 2024.' }],
  ]),
  observationsOf({ indicator: 'years-as-largest-partner', reporter: 'CN', partner: 'ASEAN', basis: 'press', unit: 'count' }, [
    ['asean-years-largest-partner-press-2022', '2022', 'three consecutive years', '3', '3', '3', 'state-council-information-office-2023-01-20', {
      note: "Said in a question at the customs' press conference." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'ASEAN', partner: 'ASEAN', flow: 'total', basis: 'asean-secretariat', unit: 'USD' }, [
    ['asean-asean-trade-asean-secretariat-2004', '2004', 'US$ 260.9 billion', '260900000000', '260850000000', '260950000000', 'nextbigfuture-2013-12', { status: ['U'],
      note: 'Quoted from a report of the ASEAN Secretariat. A share of 24.3 per cent is printed beside it, which does not follow from the levels.' }],
    ['asean-asean-trade-asean-secretariat-2011', '2011', 'US$ 598.2 billion', '598200000000', '598150000000', '598250000000', 'nextbigfuture-2013-12', { status: ['U'],
      note: 'Quoted from a report of the ASEAN Secretariat. The share printed beside it is 25 per cent, which does not follow from the levels.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'ASEAN', partner: 'ASEAN', flow: 'total', basis: 'wto', unit: 'USD' }, [
    ['asean-asean-trade-wto-2022', '2022', 'nearly $450 billion', '450000000000', null, '450000000000', 'seatickers-com', { qualifier: 'under', status: ['D', 'U'],
      note: "Another measure than ASEAN's own: put at 14 per cent of exports and 15 of imports, where ASEAN's reports have a fifth to a quarter." }],
  ]),
  observationsOf({ indicator: 'trade-share', reporter: 'ASEAN', partner: 'ASEAN', flow: 'total', basis: 'asean-secretariat', unit: 'ratio' }, [
    ['asean-asean-share-asean-secretariat-1993', '1993', '19.2 percent', '0.192', '0.1915', '0.1925', 'vietnam-news-agency-2'],
    ['asean-asean-share-asean-secretariat-2000', '2000', '22 percent', '0.22', '0.215', '0.225', 'vietnam-news-agency-2'],
    ['asean-asean-share-asean-secretariat-2013', '2013', '24.2 percent', '0.242', '0.2415', '0.2425', 'vietnam-news-agency-2'],
  ]),
  observationsOf({ indicator: 'trade-share', reporter: 'ASEAN', partner: 'ASEAN', flow: 'total', basis: 'press', unit: 'ratio' }, [
    ['asean-asean-share-press-2011', '2011', '25%', '0.25', '0.245', '0.255', 'nextbigfuture-2013-12', { status: ['U'],
      note: 'Does not follow from the levels printed beside it: 598.2 billion dollars within ASEAN, 914.8 billion with others.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'ASEAN', partner: 'CN', flow: 'total', basis: 'asean-secretariat', unit: 'USD' }, [
    ['asean-cn-trade-asean-secretariat-2003', '2003', '$59.6 billion', '59600000000', '59550000000', '59650000000', 'aseanstrategic-blog-2011-08', { status: ['U'],
      note: "China's customs has 78.25 billion dollars, 31 per cent more." }],
    ['asean-cn-trade-asean-secretariat-2008', '2008', 'USD 196.9 billion', '196900000000', '196850000000', '196950000000', 'asean-secretariat-2010-08-26', { corroboration: ['aseanstrategic-blog-2011-08'],
      note: "China's customs has 231.1 billion dollars. A report after Reuters prints 192.0 billion." }],
    ['asean-cn-trade-asean-secretariat-2008-2', '2008', '192.0 billion dollars', '192000000000', '191950000000', '192050000000', 'china-org-cn-japanese-2011-08-16', {
      note: 'Printed in Japanese: 1920億ドル. Reported after Reuters; the statement of the ministers has 196.9 billion dollars.' }],
    ['asean-cn-trade-asean-secretariat-2009', '2009', 'USD 178.2 billion', '178200000000', '178150000000', '178250000000', 'asean-secretariat-2010-08-26', { growth: ['declined 9.5 percent', '-0.095', '-0.0955', '-0.0945'], share: ['11.6 percent', '0.116', '0.1155', '0.1165'],
      note: 'Exports of 81.6 and imports of 96.6 billion dollars add up to it. A blog gives the share of 11.6 per cent for 2010.' }],
    ['asean-cn-trade-asean-secretariat-2010', '2010', '$230 billion', '230000000000', '229500000000', '230500000000', 'aseanstrategic-blog-2011-08', { share: ['11.6%', '0.116', '0.1155', '0.1165'], status: ['U'],
      note: 'Exports and imports make 231.2 billion dollars. The ministers give a share of 11.3 per cent; 11.6 is that of 2009.' }],
    ['asean-cn-trade-asean-secretariat-2013', '2013', '$350.5 billion', '350500000000', '350450000000', '350550000000', 'china-org-cn-2014-11-14', { growth: ['9.7 percent', '0.097', '0.0965', '0.0975'], share: ['14 percent', '0.14', '0.135', '0.145'],
      note: "China's customs has 443.6 billion dollars, 27 per cent more." }],
    ['asean-cn-trade-asean-secretariat-2015', '2015', 'US$346.4 billion', '346400000000', '346350000000', '346450000000', 'vietstock-2016-08', { share: ['15.2 percent', '0.152', '0.1515', '0.1525'],
      note: "The same statement has 472.16 billion dollars from China's side, 36 per cent more." }],
    ['asean-cn-trade-asean-secretariat-2018', '2018', '479.4 billion US dollars', '479400000000', '479350000000', '479450000000', 'global-times-2019-09-10', { share: ['17.1 percent', '0.171', '0.1705', '0.1715'], status: ['P'] }],
    ['asean-cn-trade-asean-secretariat-2019', '2019', 'USD 507.9 billion', '507900000000', '507850000000', '507950000000', 'asean-secretariat-2020-08-27', { share: ['18.0 per cent', '0.18', '0.1795', '0.1805'], status: ['P'],
      note: "China's customs has over 641 billion dollars, at least 26 per cent more." }],
    ['asean-cn-trade-asean-secretariat-2021', '2021', 'about US$669 billion', '669000000000', '668500000000', '669500000000', 'estatedia-com', { qualifier: 'about', growth: ['28%', '0.28', '0.275', '0.285'], status: ['U'],
      note: "China's commerce ministry has 878.2 billion dollars, 31 per cent more." }],
    ['asean-cn-trade-asean-secretariat-2024', '2024', 'USD 772.4 billion', '772400000000', '772350000000', '772450000000', 'asean-economic-ministers-and-2025-09-24', { growth: ['10.6%', '0.106', '0.1055', '0.1065'], status: ['P'],
      note: "China's customs has 982.1 billion dollars, 27 per cent more." }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'ASEAN', partner: 'CN', flow: 'export', basis: 'asean-secretariat', unit: 'USD' }, [
    ['asean-cn-trade-export-asean-secretariat-2009', '2009', 'US$ 81.6 billion', '81600000000', '81550000000', '81650000000', 'asean-secretariat-2011-08-12'],
    ['asean-cn-trade-export-asean-secretariat-2010', '2010', 'US$113.5 billion', '113500000000', '113450000000', '113550000000', 'asean-secretariat-2011-08-12', { growth: ['39.1%', '0.391', '0.3905', '0.3915'], corroboration: ['the-china-times-2011-08', 'aseanstrategic-blog-2011-08'] }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'ASEAN', partner: 'CN', flow: 'import', basis: 'asean-secretariat', unit: 'USD' }, [
    ['asean-cn-trade-import-asean-secretariat-2009', '2009', 'US$96.6 billion', '96600000000', '96550000000', '96650000000', 'asean-secretariat-2011-08-12'],
    ['asean-cn-trade-import-asean-secretariat-2010', '2010', 'US$117.7 billion', '117700000000', '117650000000', '117750000000', 'asean-secretariat-2011-08-12', { growth: ['21.8%', '0.218', '0.2175', '0.2185'], corroboration: ['the-china-times-2011-08', 'aseanstrategic-blog-2011-08'] }],
  ]),
  observationsOf({ indicator: 'partner-rank', reporter: 'ASEAN', partner: 'CN', basis: 'asean-secretariat', unit: 'rank' }, [
    ['asean-cn-partner-rank-asean-secretariat-2009', '2009', "ASEAN's largest trading partner", '1', '1', '1', 'asean-secretariat-2010-08-26'],
  ]),
  observationsOf({ indicator: 'partner-rank', reporter: 'ASEAN', partner: 'CN', basis: 'ministry', unit: 'rank' }, [
    ['asean-cn-partner-rank-ministry-2002', '2002', "ASEAN's 6th largest", '6', '6', '6', 'peoples-daily-online-2002-10-27', {
      note: 'Said in October 2002.' }],
  ]),
  observationsOf({ indicator: 'trade-share', reporter: 'ASEAN', partner: 'CN', flow: 'total', basis: 'asean-secretariat', unit: 'ratio' }, [
    ['asean-cn-share-asean-secretariat-2010', '2010', '11.3%', '0.113', '0.1125', '0.1135', 'asean-secretariat-2011-08-12', {
      note: 'A blog gives 11.6 per cent for 2010, which is the share of 2009.' }],
  ]),
  observationsOf({ indicator: 'years-as-largest-partner', reporter: 'ASEAN', partner: 'CN', basis: 'customs', unit: 'count' }, [
    ['asean-cn-years-largest-partner-customs-2020', '2020', '12th consecutive year', '12', '12', '12', 'ciie-2021-09-13', { corroboration: ['the-scoop-2021-09-11', 'global-times-2021-01'] }],
  ]),
  observationsOf({ indicator: 'years-as-largest-partner', reporter: 'ASEAN', partner: 'CN', basis: 'ministry', unit: 'count' }, [
    ['asean-cn-years-largest-partner-ministry-2014', '2014', '6 consecutive years', '6', '6', '6', 'ministry-of-commerce-of-2015-09', {
      note: 'Said in September 2015; the last full year is inferred.' }],
    ['asean-cn-years-largest-partner-ministry-2018', '2018', '10 consecutive years', '10', '10', '10', 'eneltec-blog-2019-07-31', {
      note: 'Said in July 2019; the last full year is inferred. Jumore prints nine years in the same summer.' }],
    ['asean-cn-years-largest-partner-ministry-2021', '2021', '连续13年', '13', '13', '13', 'sina-finance-2022-03-01', { corroboration: ['rcep-news-2022-08-30'],
      note: 'Counted from 2009.' }],
    ['years-china-largest-partner-2024', '2024', '16 years in a row', '16', '16', '16', 'cgtn-2025-09', { corroboration: ['global-times-2025-09-08', 'outlook-new-era-2025-09-09', '24-chasa'],
      note: 'Counted from 2009; the article does not say up to which year.' }],
    ['asean-cn-years-largest-partner-ministry-2025', '2025', '连续17年', '17', '17', '17', 'mofcom-2026-09-22', {
      note: 'Said on 21 September 2026; read as the years 2009 to 2025.' }],
  ]),
  observationsOf({ indicator: 'years-as-largest-partner', reporter: 'ASEAN', partner: 'CN', basis: 'press', unit: 'count' }, [
    ['asean-cn-years-largest-partner-press-2023', '2023', '15 consecutive years', '15', '15', '15', 'vietnam-news-agency-6', { corroboration: ['sinobtd'],
      note: 'Printed beside figures of 2024; the last full year is inferred.' }],
  ]),
].flat();
