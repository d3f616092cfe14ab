import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import type { BundledIds } from '../ids.js';
import { observationsOf } from '../rows/observationsOf.js';

// a row: id, period, as printed, value, low, high, source, and what else there is

/** China's trade in goods with ASEAN, its members, Timor-Leste and the world in June and the first half of 2026, as the customs' table in dollars has it. */
export const customs2026 = (): readonly Observation<Unit, BundledIds>[] => [
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['asean-trade-customs-usd-2026-s1', '2026-S1', '626142460 thousand USD', '626142460000', '626142459500', '626142460500', 'general-administration-of-customs-2026-07', { growth: ['22.5%', '0.225', '0.2245', '0.2255'], status: ['B'],
      note: 'From January 2026 the ASEAN total includes Timor-Leste.' }],
    ['asean-trade-customs-usd-2026-06', '2026-06', '119502230 thousand USD', '119502230000', '119502229500', '119502230500', 'general-administration-of-customs-2026-07', { status: ['B'],
      note: 'From January 2026 the ASEAN total includes Timor-Leste.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['asean-trade-export-customs-usd-2026-s1', '2026-S1', '396229549 thousand USD', '396229549000', '396229548500', '396229549500', 'general-administration-of-customs-2026-07', { growth: ['22.9%', '0.229', '0.2285', '0.2295'], status: ['B'],
      note: 'From January 2026 the ASEAN total includes Timor-Leste.' }],
    ['asean-trade-export-customs-usd-2026-06', '2026-06', '78331124 thousand USD', '78331124000', '78331123500', '78331124500', 'general-administration-of-customs-2026-07', { status: ['B'],
      note: 'From January 2026 the ASEAN total includes Timor-Leste.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['asean-trade-import-customs-usd-2026-s1', '2026-S1', '229912911 thousand USD', '229912911000', '229912910500', '229912911500', 'general-administration-of-customs-2026-07', { growth: ['22.0%', '0.22', '0.2195', '0.2205'], status: ['B'],
      note: 'From January 2026 the ASEAN total includes Timor-Leste.' }],
    ['asean-trade-import-customs-usd-2026-06', '2026-06', '41171106 thousand USD', '41171106000', '41171105500', '41171106500', 'general-administration-of-customs-2026-07', { status: ['B'],
      note: 'From January 2026 the ASEAN total includes Timor-Leste.' }],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'BN', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['bn-trade-customs-usd-2026-s1', '2026-S1', '1439378 thousand USD', '1439378000', '1439377500', '1439378500', 'general-administration-of-customs-2026-07', { growth: ['17.4%', '0.174', '0.1735', '0.1745'] }],
    ['bn-trade-customs-usd-2026-06', '2026-06', '387787 thousand USD', '387787000', '387786500', '387787500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'BN', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['bn-trade-export-customs-usd-2026-s1', '2026-S1', '260220 thousand USD', '260220000', '260219500', '260220500', 'general-administration-of-customs-2026-07', { growth: ['3.2%', '0.032', '0.0315', '0.0325'] }],
    ['bn-trade-export-customs-usd-2026-06', '2026-06', '69691 thousand USD', '69691000', '69690500', '69691500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'BN', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['bn-trade-import-customs-usd-2026-s1', '2026-S1', '1179157 thousand USD', '1179157000', '1179156500', '1179157500', 'general-administration-of-customs-2026-07', { growth: ['21.1%', '0.211', '0.2105', '0.2115'] }],
    ['bn-trade-import-customs-usd-2026-06', '2026-06', '318096 thousand USD', '318096000', '318095500', '318096500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ID', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['id-trade-customs-usd-2026-s1', '2026-S1', '101282849 thousand USD', '101282849000', '101282848500', '101282849500', 'general-administration-of-customs-2026-07', { growth: ['32.5%', '0.325', '0.3245', '0.3255'] }],
    ['id-trade-customs-usd-2026-06', '2026-06', '17893230 thousand USD', '17893230000', '17893229500', '17893230500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ID', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['id-trade-export-customs-usd-2026-s1', '2026-S1', '47800743 thousand USD', '47800743000', '47800742500', '47800743500', 'general-administration-of-customs-2026-07', { growth: ['17.9%', '0.179', '0.1785', '0.1795'] }],
    ['id-trade-export-customs-usd-2026-06', '2026-06', '9585608 thousand USD', '9585608000', '9585607500', '9585608500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'ID', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['id-trade-import-customs-usd-2026-s1', '2026-S1', '53482105 thousand USD', '53482105000', '53482104500', '53482105500', 'general-administration-of-customs-2026-07', { growth: ['49.0%', '0.49', '0.4895', '0.4905'] }],
    ['id-trade-import-customs-usd-2026-06', '2026-06', '8307622 thousand USD', '8307622000', '8307621500', '8307622500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'KH', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['kh-trade-customs-usd-2026-s1', '2026-S1', '12793691 thousand USD', '12793691000', '12793690500', '12793691500', 'general-administration-of-customs-2026-07', { growth: ['17.1%', '0.171', '0.1705', '0.1715'] }],
    ['kh-trade-customs-usd-2026-06', '2026-06', '2499339 thousand USD', '2499339000', '2499338500', '2499339500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'KH', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['kh-trade-export-customs-usd-2026-s1', '2026-S1', '11313095 thousand USD', '11313095000', '11313094500', '11313095500', 'general-administration-of-customs-2026-07', { growth: ['16.3%', '0.163', '0.1625', '0.1635'] }],
    ['kh-trade-export-customs-usd-2026-06', '2026-06', '2215611 thousand USD', '2215611000', '2215610500', '2215611500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'KH', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['kh-trade-import-customs-usd-2026-s1', '2026-S1', '1480596 thousand USD', '1480596000', '1480595500', '1480596500', 'general-administration-of-customs-2026-07', { growth: ['23.1%', '0.231', '0.2305', '0.2315'] }],
    ['kh-trade-import-customs-usd-2026-06', '2026-06', '283729 thousand USD', '283729000', '283728500', '283729500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'LA', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['la-trade-customs-usd-2026-s1', '2026-S1', '6010011 thousand USD', '6010011000', '6010010500', '6010011500', 'general-administration-of-customs-2026-07', { growth: ['29.2%', '0.292', '0.2915', '0.2925'] }],
    ['la-trade-customs-usd-2026-06', '2026-06', '982173 thousand USD', '982173000', '982172500', '982173500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'LA', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['la-trade-export-customs-usd-2026-s1', '2026-S1', '2268591 thousand USD', '2268591000', '2268590500', '2268591500', 'general-administration-of-customs-2026-07', { growth: ['8.2%', '0.082', '0.0815', '0.0825'] }],
    ['la-trade-export-customs-usd-2026-06', '2026-06', '370120 thousand USD', '370120000', '370119500', '370120500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'LA', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['la-trade-import-customs-usd-2026-s1', '2026-S1', '3741420 thousand USD', '3741420000', '3741419500', '3741420500', 'general-administration-of-customs-2026-07', { growth: ['46.5%', '0.465', '0.4645', '0.4655'] }],
    ['la-trade-import-customs-usd-2026-06', '2026-06', '612054 thousand USD', '612054000', '612053500', '612054500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'MM', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['mm-trade-customs-usd-2026-s1', '2026-S1', '11370335 thousand USD', '11370335000', '11370334500', '11370335500', 'general-administration-of-customs-2026-07', { growth: ['27.6%', '0.276', '0.2755', '0.2765'] }],
    ['mm-trade-customs-usd-2026-06', '2026-06', '1691509 thousand USD', '1691509000', '1691508500', '1691509500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'MM', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['mm-trade-export-customs-usd-2026-s1', '2026-S1', '6272540 thousand USD', '6272540000', '6272539500', '6272540500', 'general-administration-of-customs-2026-07', { growth: ['18.2%', '0.182', '0.1815', '0.1825'] }],
    ['mm-trade-export-customs-usd-2026-06', '2026-06', '940144 thousand USD', '940144000', '940143500', '940144500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'MM', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['mm-trade-import-customs-usd-2026-s1', '2026-S1', '5097795 thousand USD', '5097795000', '5097794500', '5097795500', 'general-administration-of-customs-2026-07', { growth: ['41.3%', '0.413', '0.4125', '0.4135'] }],
    ['mm-trade-import-customs-usd-2026-06', '2026-06', '751364 thousand USD', '751364000', '751363500', '751364500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'MY', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['my-trade-customs-usd-2026-s1', '2026-S1', '104042357 thousand USD', '104042357000', '104042356500', '104042357500', 'general-administration-of-customs-2026-07', { growth: ['1.9%', '0.019', '0.0185', '0.0195'] }],
    ['my-trade-customs-usd-2026-06', '2026-06', '19139748 thousand USD', '19139748000', '19139747500', '19139748500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'MY', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['my-trade-export-customs-usd-2026-s1', '2026-S1', '65834544 thousand USD', '65834544000', '65834543500', '65834544500', 'general-administration-of-customs-2026-07', { growth: ['27.3%', '0.273', '0.2725', '0.2735'] }],
    ['my-trade-export-customs-usd-2026-06', '2026-06', '13537454 thousand USD', '13537454000', '13537453500', '13537454500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'MY', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['my-trade-import-customs-usd-2026-s1', '2026-S1', '38207813 thousand USD', '38207813000', '38207812500', '38207813500', 'general-administration-of-customs-2026-07', { growth: ['-24.1%', '-0.241', '-0.2415', '-0.2405'] }],
    ['my-trade-import-customs-usd-2026-06', '2026-06', '5602294 thousand USD', '5602294000', '5602293500', '5602294500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'PH', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['ph-trade-customs-usd-2026-s1', '2026-S1', '44520908 thousand USD', '44520908000', '44520907500', '44520908500', 'general-administration-of-customs-2026-07', { growth: ['21.5%', '0.215', '0.2145', '0.2155'] }],
    ['ph-trade-customs-usd-2026-06', '2026-06', '9086749 thousand USD', '9086749000', '9086748500', '9086749500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'PH', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['ph-trade-export-customs-usd-2026-s1', '2026-S1', '33013779 thousand USD', '33013779000', '33013778500', '33013779500', 'general-administration-of-customs-2026-07', { growth: ['17.7%', '0.177', '0.1765', '0.1775'] }],
    ['ph-trade-export-customs-usd-2026-06', '2026-06', '6385395 thousand USD', '6385395000', '6385394500', '6385395500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'PH', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['ph-trade-import-customs-usd-2026-s1', '2026-S1', '11507129 thousand USD', '11507129000', '11507128500', '11507129500', 'general-administration-of-customs-2026-07', { growth: ['33.6%', '0.336', '0.3355', '0.3365'] }],
    ['ph-trade-import-customs-usd-2026-06', '2026-06', '2701353 thousand USD', '2701353000', '2701352500', '2701353500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'SG', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['sg-trade-customs-usd-2026-s1', '2026-S1', '71287060 thousand USD', '71287060000', '71287059500', '71287060500', 'general-administration-of-customs-2026-07', { growth: ['23.9%', '0.239', '0.2385', '0.2395'] }],
    ['sg-trade-customs-usd-2026-06', '2026-06', '14673030 thousand USD', '14673030000', '14673029500', '14673030500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'SG', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['sg-trade-export-customs-usd-2026-s1', '2026-S1', '46514386 thousand USD', '46514386000', '46514385500', '46514386500', 'general-administration-of-customs-2026-07', { growth: ['13.1%', '0.131', '0.1305', '0.1315'] }],
    ['sg-trade-export-customs-usd-2026-06', '2026-06', '10312998 thousand USD', '10312998000', '10312997500', '10312998500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'SG', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['sg-trade-import-customs-usd-2026-s1', '2026-S1', '24772675 thousand USD', '24772675000', '24772674500', '24772675500', 'general-administration-of-customs-2026-07', { growth: ['50.9%', '0.509', '0.5085', '0.5095'] }],
    ['sg-trade-import-customs-usd-2026-06', '2026-06', '4360032 thousand USD', '4360032000', '4360031500', '4360032500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'TH', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['th-trade-customs-usd-2026-s1', '2026-S1', '95132551 thousand USD', '95132551000', '95132550500', '95132551500', 'general-administration-of-customs-2026-07', { growth: ['25.2%', '0.252', '0.2515', '0.2525'] }],
    ['th-trade-customs-usd-2026-06', '2026-06', '17838853 thousand USD', '17838853000', '17838852500', '17838853500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'TH', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['th-trade-export-customs-usd-2026-s1', '2026-S1', '65675165 thousand USD', '65675165000', '65675164500', '65675165500', 'general-administration-of-customs-2026-07', { growth: ['29.9%', '0.299', '0.2985', '0.2995'] }],
    ['th-trade-export-customs-usd-2026-06', '2026-06', '12177298 thousand USD', '12177298000', '12177297500', '12177298500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'TH', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['th-trade-import-customs-usd-2026-s1', '2026-S1', '29457386 thousand USD', '29457386000', '29457385500', '29457386500', 'general-administration-of-customs-2026-07', { growth: ['15.6%', '0.156', '0.1555', '0.1565'] }],
    ['th-trade-import-customs-usd-2026-06', '2026-06', '5661555 thousand USD', '5661555000', '5661554500', '5661555500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'TL', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['tl-trade-customs-usd-2026-s1', '2026-S1', '149211 thousand USD', '149211000', '149210500', '149211500', 'general-administration-of-customs-2026-07', { growth: ['5.0%', '0.05', '0.0495', '0.0505'] }],
    ['tl-trade-customs-usd-2026-06', '2026-06', '29870 thousand USD', '29870000', '29869500', '29870500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'TL', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['tl-trade-export-customs-usd-2026-s1', '2026-S1', '147749 thousand USD', '147749000', '147748500', '147749500', 'general-administration-of-customs-2026-07', { growth: ['4.1%', '0.041', '0.0405', '0.0415'] }],
    ['tl-trade-export-customs-usd-2026-06', '2026-06', '29851 thousand USD', '29851000', '29850500', '29851500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'TL', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['tl-trade-import-customs-usd-2026-s1', '2026-S1', '1462 thousand USD', '1462000', '1461500', '1462500', 'general-administration-of-customs-2026-07', { growth: ['977.7%', '9.777', '9.7765', '9.7775'],
      note: 'The imports a year earlier were very small.' }],
    ['tl-trade-import-customs-usd-2026-06', '2026-06', '19 thousand USD', '19000', '18500', '19500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'VN', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['vn-trade-customs-usd-2026-s1', '2026-S1', '178114108 thousand USD', '178114108000', '178114107500', '178114108500', 'general-administration-of-customs-2026-07', { growth: ['30.7%', '0.307', '0.3065', '0.3075'] }],
    ['vn-trade-customs-usd-2026-06', '2026-06', '35279942 thousand USD', '35279942000', '35279941500', '35279942500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'VN', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['vn-trade-export-customs-usd-2026-s1', '2026-S1', '117128737 thousand USD', '117128737000', '117128736500', '117128737500', 'general-administration-of-customs-2026-07', { growth: ['26.1%', '0.261', '0.2605', '0.2615'] }],
    ['vn-trade-export-customs-usd-2026-06', '2026-06', '22706954 thousand USD', '22706954000', '22706953500', '22706954500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'VN', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['vn-trade-import-customs-usd-2026-s1', '2026-S1', '60985371 thousand USD', '60985371000', '60985370500', '60985371500', 'general-administration-of-customs-2026-07', { growth: ['40.5%', '0.405', '0.4045', '0.4055'] }],
    ['vn-trade-import-customs-usd-2026-06', '2026-06', '12572988 thousand USD', '12572988000', '12572987500', '12572988500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'WORLD', flow: 'total', basis: 'customs-usd', unit: 'USD' }, [
    ['world-trade-customs-usd-2026-06', '2026-06', '699151163 thousand USD', '699151163000', '699151162500', '699151163500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'WORLD', flow: 'export', basis: 'customs-usd', unit: 'USD' }, [
    ['world-trade-export-customs-usd-2026-s1', '2026-S1', '2125358846 thousand USD', '2125358846000', '2125358845500', '2125358846500', 'general-administration-of-customs-2026-07', { growth: ['17.6%', '0.176', '0.1755', '0.1765'] }],
    ['world-trade-export-customs-usd-2026-06', '2026-06', '412387125 thousand USD', '412387125000', '412387124500', '412387125500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade', reporter: 'CN', partner: 'WORLD', flow: 'import', basis: 'customs-usd', unit: 'USD' }, [
    ['world-trade-import-customs-usd-2026-s1', '2026-S1', '1549382917 thousand USD', '1549382917000', '1549382916500', '1549382917500', 'general-administration-of-customs-2026-07', { growth: ['26.6%', '0.266', '0.2655', '0.2665'] }],
    ['world-trade-import-customs-usd-2026-06', '2026-06', '286764038 thousand USD', '286764038000', '286764037500', '286764038500', 'general-administration-of-customs-2026-07'],
  ]),
  observationsOf({ indicator: 'goods-trade-growth', reporter: 'CN', partner: 'WORLD', flow: 'total', basis: 'customs-usd', unit: 'ratio', measure: 'growth' }, [
    ['world-trade-growth-customs-usd-2026-s1', '2026-S1', '21.2%', '0.212', '0.2115', '0.2125', 'general-administration-of-customs-2026-07', {
      note: 'The cell of the level overflows in the table; its exports and imports add up to 3,674,741,763 thousand dollars.' }],
  ]),
]
  .flat()
  // until the yearbook is out, each month's tables hold corrections of the months before
  .map((row): Observation<Unit, BundledIds> => ({ ...row, status: [...row.status, 'P'] }));
