import { civilOf, weekOf } from './calendar.js';
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
  return `${year}年第${week}周`;
}

function monthsInChinese(window: MonthWindow): string {
  const { start, months } = window;
  const end = start + months - 1;
  const [year, lastYear] = [Math.floor(start / 12), Math.floor(end / 12)];
  const [month, lastMonth] = [(start % 12) + 1, (end % 12) + 1];
  const kind = kindOf(window);
  if (kind === 'year') return `${year}年`;
  if (kind === 'half-year') return `${year}年${HALVES[(month - 1) / 6] ?? ''}`;
  if (kind === 'quarter') return `${year}年第${QUARTERS[(month - 1) / 3] ?? ''}季度`;
  if (months === 1) return `${year}年${month}月`;
  if (month === 1 && months % 12 === 0) return `${year}—${lastYear}年`;
  if (year === lastYear) return `${year}年${month}—${lastMonth}月`;
  return `${year}年${month}月至${lastYear}年${lastMonth}月`;
}

function dayInChinese(day: number): string {
  const [year, month, date] = civilOf(day);
  return `${year}年${month}月${date}日`;
}
