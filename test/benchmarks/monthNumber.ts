/** The number of a month that is written as 2019-01, counted from the year 0. */
export function monthNumber(text: string): number {
  return 12 * Number(text.slice(0, 4)) + Number(text.slice(5)) - 1;
}
