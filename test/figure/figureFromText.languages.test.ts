import { describe, expect, it } from 'vitest';
import { figureFromText, isChinaAseanError, type ErrorCode, type Figure, type FigureLanguage } from 'china-asean';

const summary = ({ value, unit, low, high, qualifier, measure }: Figure) =>
  `${value} ${unit} [${low ?? '…'}, ${high ?? '…'}] ${qualifier ?? '-'} ${measure}`;

const problemOf = (text: string): ErrorCode | null => {
  try {
    figureFromText(text);
    return null;
  } catch (error) {
    return isChinaAseanError(error) ? error.code : null;
  }
};

type Row = readonly [text: string, expected: string];

const CHINESE: readonly Row[] = [
  // magnitudes and digits
  ['8763.8亿元', '876380000000 CNY [876375000000, 876385000000] - level'],
  ['4.93萬億元', '4930000000000 CNY [4925000000000, 4935000000000] - level'],
  ['57381391万元', '573813910000 CNY [573813905000, 573813915000] - level'],
  ['44亿1900万美元', '4419000000 USD [4418995000, 4419005000] - level'],
  ['4兆800億元', '4080000000000 CNY [4079950000000, 4080050000000] - level'],
  ['5万5000人次', '55000 trip [55000, 55000] - level'],
  ['３．５万吨', '35000 tonne [34500, 35500] - level'],
  ['64.1 (亿美元)', '6410000000 USD [6405000000, 6415000000] - level'],
  // numerals
  ['二十一点八亿美元', '2180000000 USD [2175000000, 2185000000] - level'],
  ['一百二十万吨', '1200000 tonne [1195000, 1205000] - level'],
  ['两千', '2000 count [1500, 2500] - level'],
  ['一百零五个', '105 count [105, 105] - level'],
  ['三点五', '3.5 count [3.45, 3.55] - level'],
  ['零点五吨', '0.5 tonne [0.45, 0.55] - level'],
  ['十二个国家', '12 count [12, 12] - level'],
  // ratios
  ['百分之八点二', '0.082 ratio [0.0815, 0.0825] - level'],
  ['百分之一百二十四点七', '1.247 ratio [1.2465, 1.2475] - level'],
  ['千分之三', '0.003 ratio [0.0025, 0.0035] - level'],
  ['占16.7％', '0.167 ratio [0.1665, 0.1675] - level'],
  ['三成', '0.3 ratio [0.25, 0.35] - level'],
  ['三成五', '0.35 ratio [0.345, 0.355] - level'],
  ['超八成', '0.8 ratio [0.8, …] over level'],
  // qualifiers
  ['突破1260万吨', '12600000 tonne [12600000, …] over level'],
  ['超2300萬人次', '23000000 trip [23000000, …] over level'],
  ['700多亿元', '70000000000 CNY [70000000000, …] over level'],
  ['103万余人次', '1030000 trip [1030000, …] over level'],
  ['十余万人次', '100000 trip [100000, …] over level'],
  ['超万列', '10000 train [10000, …] over level'],
  ['近百万人次', '1000000 trip […, 1000000] under level'],
  ['接近930億美元', '93000000000 USD […, 93000000000] under level'],
  ['不足5%', '0.05 ratio […, 0.05] under level'],
  ['不少于5万吨', '50000 tonne [50000, …] at-least level'],
  ['4000亿元以上', '400000000000 CNY [400000000000, …] at-least level'],
  ['不超过5%', '0.05 ratio […, 0.05] at-most level'],
  ['约20万辆车次', '200000 vehicle [195000, 205000] about level'],
  ['1000万吨左右', '10000000 tonne [9995000, 10005000] about level'],
  ['近3小时', '3 hour […, 3] under level'],
  // measures
  ['同比增长8.2%', '0.082 ratio [0.0815, 0.0825] - growth'],
  ['同比下降3.1%', '-0.031 ratio [-0.0315, -0.0305] - growth'],
  ['同比增长-5.2%', '-0.052 ratio [-0.0525, -0.0515] - growth'],
  ['增3.1%', '0.031 ratio [0.0305, 0.0315] - growth'],
  ['增速达8.2%', '0.082 ratio [0.0815, 0.0825] - growth'],
  ['下降超5%', '-0.05 ratio […, -0.05] under growth'],
  ['年均增长7%', '0.07 ratio [0.065, 0.075] - average-growth'],
  ['增加62万吨', '620000 tonne [615000, 625000] - difference'],
  ['下降1.2个百分点', '-1.2 percentage-point [-1.25, -1.15] - difference'],
  ['拉动外贸增长1.2个百分点', '1.2 percentage-point [1.15, 1.25] - contribution'],
  ['增长到5000万吨', '50000000 tonne [49995000, 50005000] - level'],
  ['降至5%', '0.05 ratio [0.045, 0.055] - level'],
  // 增长5倍 grows by five times the base, 增长到5倍 grows to it
  ['7.3倍', '7.3 ratio [7.25, 7.35] - multiple'],
  ['增长7.2倍', '7.2 ratio [7.15, 7.25] - growth'],
  ['增加了5倍', '5 ratio [4.5, 5.5] - growth'],
  ['增长到5倍', '5 ratio [4.5, 5.5] - multiple'],
  ['增至5倍', '5 ratio [4.5, 5.5] - multiple'],
  ['近翻一番', '2 ratio […, 2] under multiple'],
  ['翻两番', '4 ratio [3.5, 4.5] - multiple'],
  // counts, ranks and units
  ['连续16年', '16 count [16, 16] - level'],
  ['连续第16年', '16 count [16, 16] - level'],
  ['连续两年', '2 count [2, 2] - level'],
  ['第四大贸易伙伴', '4 rank [4, 4] - level'],
  ['居第三位', '3 rank [3, 3] - level'],
  ['最大贸易伙伴', '1 rank [1, 1] - level'],
  ['10个半小时', '10.5 hour [10.25, 10.75] - level'],
  ['127個國家及地區', '127 count [127, 127] - level'],
  ['601万标箱', '6010000 TEU [6005000, 6015000] - level'],
  ['41.13万辆次', '411300 vehicle [411250, 411350] - level'],
  ['134.2公里', '134.2 km [134.15, 134.25] - level'],
  ['1350.2亿新元', '135020000000 SGD [135015000000, 135025000000] - level'],
  ['5亿日元', '500000000 JPY [450000000, 550000000] - level'],
  ['人民币5.67万亿元', '5670000000000 CNY [5665000000000, 5675000000000] - level'],
];

const VIETNAMESE: readonly Row[] = [
  ['1.081,6 tỷ USD', '1081600000000 USD [1081550000000, 1081650000000] - level'],
  ['7.550 tỷ NDT', '7550000000000 CNY [7549500000000, 7550500000000] - level'],
  ['1,234 triệu tấn', '1234000 tonne [1233500, 1234500] - level'],
  ['2,5 nghìn tỷ đồng', '2500000000000 VND [2450000000000, 2550000000000] - level'],
  ['1 tỷ 200 triệu đồng', '1200000000 VND [1199500000, 1200500000] - level'],
  ['hơn 10 triệu lượt khách', '10000000 trip [10000000, …] over level'],
  ['gần 5 triệu tấn', '5000000 tonne […, 5000000] under level'],
  ['khoảng 300 km', '300 km [250, 350] about level'],
  ['tăng 8,2% so với cùng kỳ', '0.082 ratio [0.0815, 0.0825] - growth'],
  ['giảm hơn 5%', '-0.05 ratio […, -0.05] under growth'],
  ['tăng lên 8,2%', '0.082 ratio [0.0815, 0.0825] - level'],
  ['8,2 phần trăm', '0.082 ratio [0.0815, 0.0825] - level'],
  ['tăng 1,2 điểm phần trăm', '1.2 percentage-point [1.15, 1.25] - difference'],
  ['gấp 5 lần', '5 ratio [4.5, 5.5] - multiple'],
  ['tăng gấp 5 lần', '5 ratio [4.5, 5.5] - multiple'],
  ['đối tác thương mại lớn thứ 4', '4 rank [4, 4] - level'],
  ['16 năm liên tiếp', '16 count [16, 16] - level'],
];

const INDONESIAN: readonly Row[] = [
  ['US$1,87 miliar', '1870000000 USD [1865000000, 1875000000] - level'],
  ['3,9 miliar dollar AS', '3900000000 USD [3850000000, 3950000000] - level'],
  ['6,18 triliun yuan', '6180000000000 CNY [6175000000000, 6185000000000] - level'],
  ['Rp1,2 triliun', '1200000000000 IDR [1150000000000, 1250000000000] - level'],
  ['2.936.599 penumpang', '2936599 trip [2936599, 2936599] - level'],
  ['1,234 miliar', '1234000000 count [1233500000, 1234500000] - level'],
  ['lebih dari 5,8 juta penumpang', '5800000 trip [5800000, …] over level'],
  ['melampaui 12 juta penumpang', '12000000 trip [12000000, …] over level'],
  ['hampir 5,5 juta ton', '5500000 tonne […, 5500000] under level'],
  ['sekitar 10,5 persen', '0.105 ratio [0.1045, 0.1055] about level'],
  ['naik 8,2 persen', '0.082 ratio [0.0815, 0.0825] - growth'],
  ['naik sebesar 8,2 persen', '0.082 ratio [0.0815, 0.0825] - growth'],
  ['naik menjadi 8,2 persen', '0.082 ratio [0.0815, 0.0825] - level'],
  ['turun lebih dari 5,1 persen', '-0.051 ratio […, -0.051] under growth'],
  ['46 menit', '46 minute [45.5, 46.5] - level'],
  ['mitra dagang terbesar ke-4', '4 rank [4, 4] - level'],
  ['16 tahun berturut-turut', '16 count [16, 16] - level'],
];

const MALAY: readonly Row[] = [
  ['RM1.2 bilion', '1200000000 MYR [1150000000, 1250000000] - level'],
  ['RM1,234 juta', '1234000000 MYR [1233500000, 1234500000] - level'],
  ['8.2 peratus', '0.082 ratio [0.0815, 0.0825] - level'],
  ['meningkat 8.2 peratus', '0.082 ratio [0.0815, 0.0825] - growth'],
  ['susut 3.1 peratus', '-0.031 ratio [-0.0315, -0.0305] - growth'],
  ['melebihi 5.5 juta pelancong', '5500000 arrival [5500000, …] over level'],
  ['lebih daripada RM5 trilion', '5000000000000 MYR [5000000000000, …] over level'],
];

const THAI: readonly Row[] = [
  ['1.2 แสนล้านบาท', '120000000000 THB [115000000000, 125000000000] - level'],
  ['๑๒ ล้านตัน', '12000000 tonne [11500000, 12500000] - level'],
  ['1 ล้าน 2 แสนคน', '1200000 count [1150000, 1250000] - level'],
  ['มากกว่า 10 ล้านเที่ยวคน', '10000000 trip [10000000, …] over level'],
  ['กว่า 10 ล้านคน', '10000000 count [10000000, …] over level'],
  ['10 กว่าล้านคน', '10000000 count [10000000, …] over level'],
  ['เกือบ 5 ล้านตัน', '5000000 tonne […, 5000000] under level'],
  ['ประมาณ 3 ชั่วโมง', '3 hour [2.5, 3.5] about level'],
  ['ร้อยละ 8.2', '0.082 ratio [0.0815, 0.0825] - level'],
  ['8.2 เปอร์เซ็นต์', '0.082 ratio [0.0815, 0.0825] - level'],
  ['เพิ่มขึ้นร้อยละ 8.2', '0.082 ratio [0.0815, 0.0825] - growth'],
  ['ลดลงร้อยละ 8.2', '-0.082 ratio [-0.0825, -0.0815] - growth'],
  ['อันดับ 4', '4 rank [4, 4] - level'],
  ['16 ปีติดต่อกัน', '16 count [16, 16] - level'],
  ['5 เท่า', '5 ratio [4.5, 5.5] - multiple'],
];

const FILIPINO: readonly Row[] = [
  ['115.473 bilyong dolyares', '115473000000 USD [115472500000, 115473500000] - level'],
  ['mahigit 183 bilyong dolyares', '183000000000 USD [183000000000, …] over level'],
  ['lampas sa 9.1 bilyong dolyares', '9100000000 USD [9100000000, …] over level'],
  ['higit sa 10 milyong tonelada', '10000000 tonne [10000000, …] over level'],
  ['halos 5 milyon', '5000000 count […, 5000000] under level'],
  ['humigit-kumulang 5 milyong piso', '5000000 PHP [4500000, 5500000] about level'],
  ['3.18 trilyong yuan', '3180000000000 CNY [3175000000000, 3185000000000] - level'],
  ['tumaas ng 8.2 porsyento', '0.082 ratio [0.0815, 0.0825] - growth'],
  ['bumaba ng 8.2 porsyento', '-0.082 ratio [-0.0825, -0.0815] - growth'],
];

describe.each<[FigureLanguage, readonly Row[]]>([
  ['zh', CHINESE],
  ['vi', VIETNAMESE],
  ['id', INDONESIAN],
  ['ms', MALAY],
  ['th', THAI],
  ['fil', FILIPINO],
])('figureFromText in %s', (language, rows) => {
  it.each(rows)('reads %s as %s', (text, expected) => {
    expect(summary(figureFromText(text, { language }))).toBe(expected);
  });

  it.each(rows)('finds the language of %s', (text) => {
    // Indonesian and Malay share many words: where the readings agree, the first of them is named
    expect(figureFromText(text).value).toBe(figureFromText(text, { language }).value);
  });
});

describe('figureFromText', () => {
  it.each<[text: string, code: ErrorCode, why: string]>([
    ['3兆元', 'invalid-figure', '10^12 in traditional text only'],
    ['三四百', 'invalid-figure', 'three or four hundred'],
    ['五六万', 'invalid-figure', 'fifty or sixty thousand'],
    ['一百二', 'invalid-figure', '120, with the last word left out'],
    ['1万5', 'ambiguous-figure', '15 000, with the last word left out'],
    ['3亿5千', 'ambiguous-figure', '350 million, with the last word left out'],
    ['1 tỷ 200', 'ambiguous-figure', '1.2 billion, with the last word left out'],
    ['44万1900亿', 'ambiguous-figure', 'magnitudes that grow'],
    ['5亿万', 'ambiguous-figure', 'two magnitudes'],
    ['数百万', 'invalid-figure', 'several millions'],
    ['几十万', 'invalid-figure', 'several hundred thousand'],
    ['三分之一', 'invalid-figure', 'a fraction'],
    ['翻了5倍', 'invalid-figure', 'to five times, or five times doubled'],
    ['近5年', 'ambiguous-figure', 'the last five years'],
    ['2024年', 'ambiguous-figure', 'the year 2024'],
    ['过去5年', 'invalid-figure', 'the past five years'],
    ['第一季度', 'invalid-figure', 'the first quarter'],
    ['第三国', 'ambiguous-figure', 'a third country'],
    ['五大伙伴', 'ambiguous-figure', 'five big partners'],
    ['年均7000万吨', 'ambiguous-figure', 'an average level'],
    ['增长，达到5000万吨', 'ambiguous-figure', 'the growth is not stated'],
    ['同比增长，8.2%', 'ambiguous-figure', 'two clauses'],
    ['增长突破5亿元', 'ambiguous-figure', 'by, or to, more than 500 million'],
    ['naik dari 5,5 juta', 'invalid-figure', 'from'],
    ['tăng trong 5 ngày', 'ambiguous-figure', 'in five days'],
    ['tăng vượt 5,5%', 'ambiguous-figure', 'by, or to, more than 5.5 per cent'],
    ['3至4小时', 'ambiguous-figure', 'a range'],
    ['1，234', 'ambiguous-figure', 'the full-width comma ends a clause'],
    ['5万吨/年', 'invalid-figure', 'a rate'],
    ['¥5亿', 'unit-needed', 'yuan or yen'],
    ['tăng 5 lần', 'ambiguous-figure', 'to, or by, five times'],
    ['naik 5 kali lipat', 'ambiguous-figure', 'to, or by, five times'],
    ['เพิ่มขึ้น 5 เท่า', 'ambiguous-figure', 'to, or by, five times'],
    ['1.5 miliar', 'invalid-figure', 'the comma is decimal in Indonesian'],
    ['1,1 bilion', 'invalid-figure', 'the point is decimal in Malay'],
    ['1.500 juta', 'ambiguous-figure', '1500 million in Indonesian, 1.5 million in Malay'],
    ['500.000 VND', 'ambiguous-figure', 'five hundred thousand in Vietnamese, five hundred in English'],
    ['1.234 miliar 5', 'ambiguous-figure', 'two numbers'],
  ])('refuses %s: %s (%s)', (text, code, _why) => {
    expect(problemOf(text)).toBe(code);
  });
});
