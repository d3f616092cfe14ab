import type { FigureWords } from './figureWords.js';
import type { Unit } from './unit.js';

const UNITS: Readonly<Partial<Record<Unit, string>>> = {
  AUD: '澳元',
  BND: '文莱元',
  CNY: '元',
  EUR: '欧元',
  GBP: '英镑',
  HKD: '港元',
  IDR: '印尼盾',
  INR: '印度卢比',
  JPY: '日元',
  KHR: '瑞尔',
  KRW: '韩元',
  LAK: '基普',
  MMK: '缅元',
  MOP: '澳门元',
  MYR: '林吉特',
  PHP: '菲律宾比索',
  SGD: '新加坡元',
  THB: '泰铢',
  TWD: '新台币',
  USD: '美元',
  VND: '越南盾',
  TEU: '标准箱',
  arrival: '人次',
  count: '个',
  day: '天',
  hectare: '公顷',
  hour: '小时',
  index: '',
  kWh: '千瓦时',
  kW: '千瓦',
  kg: '公斤',
  km: '公里',
  'km/h': '公里/小时',
  km2: '平方公里',
  'log-point': '个对数点',
  m: '米',
  m2: '平方米',
  minute: '分钟',
  mm: '毫米',
  'percentage-point': '个百分点',
  'person-crossing': '人次',
  rank: '位',
  ratio: '%',
  tonne: '吨',
  train: '列',
  trip: '人次',
  vehicle: '辆',
  'vehicle/day': '辆/日',
  year: '年',
};

/** @internal Figures in Chinese. */
export const inChinese: FigureWords = {
  scales: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  qualifiers: { about: '约', 'at-least': '至少', 'at-most': '至多', over: '超过', under: '不足' },
  grouped: false,
  amount: (number, scale, unit) => `${unit === 'rank' ? '第' : ''}${number}${scale}${unitInChinese(unit)}`,
  atLeast: (amount) => `至少${amount}`,
  atMost: (amount) => `至多${amount}`,
  exactly: (amount) => `恰为${amount}`,
  unknown: '未知',
  none: () => '无',
  between: (isNegative) => (isNegative ? '至' : '–'),
};

/** @internal A unit in Chinese, of a rate or a price both of its units; a code where there is no word. */
export function unitInChinese(unit: Unit): string {
  const known = UNITS[unit];
  if (known !== undefined) return known;
  return unit
    .split('/')
    .map((part) => UNITS[part as Unit] ?? part)
    .join('/');
}
