/** A calendar day, `YYYY-MM-DD`. */
export type DateText = `${number}-${number}-${number}`;

/** A calendar year, `2024`. */
export type YearPeriod = `${number}`;
/** A half-year, `2024-S1`. */
export type HalfYearPeriod = `${number}-S${1 | 2}`;
/** A trimester: four months, `2024-T3` is September to December. */
export type TrimesterPeriod = `${number}-T${1 | 2 | 3}`;
/** A quarter: three months, `2024-Q3`. */
export type QuarterPeriod = `${number}-Q${1 | 2 | 3 | 4}`;
/** A month, `2024-07`. */
export type MonthPeriod = `${number}-${number}`;
/** An ISO 8601 week, Monday to Sunday, `2024-W05`. */
export type WeekPeriod = `${number}-W${number}`;
/** Any other run of whole months, `2025-01-01/P7M`, or of whole years, `2016-01-01/P5Y`. */
export type MonthsPeriod = `${DateText}/P${number}${'M' | 'Y'}`;
/** Any other run of days, `2021-12-03/2025-06-30`, both days included. */
export type DaysPeriod = `${DateText}/${DateText}`;
/** Everything up to a day that is included; where it starts was not stated: `../2024-12-31`. */
export type UntilPeriod = `../${DateText}`;

/**
 * A calendar window, as text. One window has exactly one text, so periods are compared with `===`, are map keys, and are
 * JSON as they stand. Text that is not known to be canonical goes through `parsePeriod` or `periodFromText`.
 */
export type Period =
  | YearPeriod
  | HalfYearPeriod
  | TrimesterPeriod
  | QuarterPeriod
  | MonthPeriod
  | WeekPeriod
  | DateText
  | MonthsPeriod
  | DaysPeriod
  | UntilPeriod;

/** What sort of window a period is. */
export type PeriodKind =
  'year' | 'half-year' | 'trimester' | 'quarter' | 'month' | 'week' | 'day' | 'months' | 'days' | 'until';
