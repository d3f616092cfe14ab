import { civilOf, weekOf } from './calendar.js';
import { mayBeBuddhist } from './mayBeBuddhist.js';
import { isMonthWindow, kindOf, type MonthWindow, type Window } from './window.js';

const HALVES = ['上半年', '下半年'] as const;
const QUARTERS = ['一', '二', '三', '四'] as const;

/** @internal A window in Chinese. */
export function inChinese(window: Window): string {
  if (isMonthWindow(window)) return monthsInChinese(window);
  const { first, last } = window;
  if (first === null) return `截至${dayInChinese(last)}`;
  if (first === last) return dayInChinese(first);
  if (kindOf(window) !== 'week') return `${dayInChinese(first)}至${dayInChinese(last)}`;
  const [year, week] = weekOf(first);
  return `${yearInChinese(year)}第${week}周`;
}

function monthsInChinese(window: MonthWindow): string {
  const { start, months } = window;
  const end = start + months - 1;
  const [year, lastYear] = [Math.floor(start / 12), Math.floor(end / 12)];
  const [month, lastMonth] = [(start % 12) + 1, (end % 12) + 1];
  const kind = kindOf(window);
  const [from, to] = [yearInChinese(year), yearInChinese(lastYear)];
  if (kind === 'year') return from;
  if (kind === 'half-year') return `${from}${HALVES[(month - 1) / 6] ?? ''}`;
  if (kind === 'quarter') return `${from}第${QUARTERS[(month - 1) / 3] ?? ''}季度`;
  if (months === 1) return `${from}${month}月`;
  if (month === 1 && months % 12 === 0) return mayBeBuddhist(year) ? `${from}至${to}` : `${year}—${to}`;
  if (year === lastYear) return `${from}${month}—${lastMonth}月`;
  return `${from}${month}月至${to}${lastMonth}月`;
}

function yearInChinese(year: number): string {
  return `${mayBeBuddhist(year) ? '公元' : ''}${year}年`;
}

function dayInChinese(day: number): string {
  const [year, month, date] = civilOf(day);
  return `${yearInChinese(year)}${month}月${date}日`;
}
