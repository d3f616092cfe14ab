import { language, type Language } from './language.js';

/** @internal How windows of time are written in Chinese, with simplified or traditional characters. */
export const chinese: () => Language = /* @__PURE__ */ language(() => ({
  chineseNumerals: true,
  year: '#年, #年度',
  commonYear: '公元#年, 西元#年',
  buddhistYear: '佛历#年, 佛曆#年',
  relativeYear: { '-2': '前年', '-1': '去年, 上年, 上年度', 0: '今年, 本年, 本年度', 1: '明年' },
  wholeYear: '全年, 全年度, 整年, 一整年',
  half: { 1: '上半年, 前半年', 2: '下半年, 后半年, 後半年' },
  quarter: { '#': '第#季度, #季度, 第#季', 1: '首季, 首季度' },
  month: '#月, #月份',
  firstMonths: '前#个月, 前#個月, 前#月, 首#月, 首#个月, 首#個月, 头#个月, 頭#個月',
  firstQuarters:
    '前#季度, 前#个季度, 前#個季度, 前#季, 首#季, 首#季度, 首#个季度, 首#個季度, 头#个季度, 頭#季, 頭#個季度',
  lastMonths: '最后#个月, 最後#個月',
  day: '#日, #号, #號',
  week: '第#周, 第#週',
  endedMonths: '的#个月, 的#個月, 止#个月, 止#個月, 止的#个月, 止的#個月, 为止的#个月, 為止的#個月',
  cumulated: '累计, 累計',
  from: '从, 從, 自, 由',
  between: '介于, 介於',
  and: '与, 與, 和',
  asOf: '截至, 截止, 截至到, 截止到, 截止至, 截至于',
  until: '至, 到, 直至, 直到',
  untilBehind: '止, 为止, 為止',
  end: '底, 末, 年底, 年末, 月底, 月末, 季末',
  fiscal: '财年, 財年, 财政年度, 財政年度, 会计年度, 會計年度, 市场年度, 榨季, 学年, 學年',
  vague: '同期, 去年同期, 上年同期, 同月, 以来, 以來, 上月, 本月, 上季度, 本季度, 本周',
  harmless: '期间, 期間, 间, 間, 的, 在, 于, 於, 内, 內, 之间, 之間',
}));
