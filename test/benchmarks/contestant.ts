import type { TradeRows } from './tradeRows.js';

/** What every contestant is asked, and what it includes. The keys are those of docs/performance.md. */
export const QUESTIONS = {
  'year-on-year':
    'growth over the same month of the year before, for every row, looked up by key and month; a base that is missing or zero gives none',
  share: 'the sum over commodities, then the share of each partner in the total of its reporter and month',
  contribution:
    'the sum over commodities, then what each partner contributes to the growth of its reporter over a year, in percentage points; missing for the reporter and month when a partner has no row a year earlier',
  annual:
    'the sum over commodities, then months as years, where a gap gives a missing year, and average annual growth of each pair from the first year to the last',
  concentration: 'the sum over commodities, then Σx² / (Σx)² over the partners of each reporter and month',
  advantage:
    'the sum over partners, then revealed comparative advantage in each commodity, the world being all reporters of the data',
  sum: 'the sum of all values of each month',
} as const;

export type QuestionName = keyof typeof QUESTIONS;

export const QUESTION_NAMES = Object.keys(QUESTIONS) as readonly QuestionName[];

/** Is told each number of an answer, with its key; `NaN` where there is none. */
export type Visit = (key: string, value: number) => void;

/** How one contestant answers one question. */
export interface Question {
  /** What is timed: the answer in the form that the contestant leaves it in. */
  readonly answer: () => unknown;
  /** Where that is not a form that JavaScript can read: the answer as columns of JavaScript, from the beginning. */
  readonly fetch?: () => unknown;
  /** Answers again, and tells all numbers. */
  readonly read: (visit: Visit) => Promise<void>;
}

export type Questions = Partial<Record<QuestionName, Question>>;

export interface Contestant {
  /** What it is and what it computes with, in one sentence. */
  readonly description: string;
  /** Brings the rows into the form in which the contestant keeps them. */
  readonly load?: (rows: TradeRows) => Questions | Promise<Questions>;
  /** What is timed as `fill`, and what it includes. */
  readonly fill?: { readonly includes: string; readonly run: (rows: TradeRows) => unknown };
}

/** A question whose answer is read by a function of its own. */
export function question<R>(answer: () => R, read: (result: Awaited<R>, visit: Visit) => void): Question {
  return {
    answer,
    read: async (visit) => {
      read(await answer(), visit);
    },
  };
}
