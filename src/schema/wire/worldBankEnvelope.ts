import * as z from 'zod';
import { quote } from '../../errors.js';

/** @internal The paging header of an answer of the World Bank's indicator API. */
export interface WorldBankHeader {
  readonly page: number;
  readonly pages: number;
  readonly per_page: number | null;
  readonly total: number;
  readonly sourceid: string | null;
  readonly sourcename: string | null;
  readonly lastupdated: string | null;
}

/** @internal An answer of the API: its header, and its rows as they are. */
export type WorldBankEnvelope = readonly [header: WorldBankHeader, rows: readonly unknown[]];

const COUNT = /^\d{1,15}$/u;

// the old service wrote its numbers as texts, and the new one does so now and then
const count = () =>
  z
    .custom<string | number>(
      (value) => (typeof value === 'number' || typeof value === 'string') && COUNT.test(String(value)),
      { error: ({ input }) => `expected a whole number, got ${quote(input)}` },
    )
    .transform(Number);

const words = () =>
  z
    .union([z.string(), z.number()], { error: ({ input }) => `expected text, got ${quote(input)}` })
    .nullish()
    .transform((text) => (text === null || text === undefined || text === '' ? null : String(text)));

// rows are not looked at here: there may be very many
const rows = () =>
  z
    .custom<readonly unknown[] | null | undefined>(
      (value) => value === null || value === undefined || Array.isArray(value),
      { error: ({ input }) => `expected a list of rows, or null, got ${quote(input)}` },
    )
    .transform((list) => list ?? []);

/** @internal The schema of an answer; it is made when it is asked for. */
export function worldBankEnvelope(): z.ZodType<WorldBankEnvelope> {
  const header = z.looseObject(
    {
      page: count(),
      pages: count(),
      per_page: count()
        .nullish()
        .transform((number) => number ?? null),
      total: count(),
      sourceid: words(),
      sourcename: words(),
      lastupdated: words(),
    },
    { error: ({ input }) => `expected the paging header { page, pages, per_page, total, … }, got ${quote(input)}` },
  );
  return z.tuple([header, rows()], { error: ({ input }) => `expected [header, rows], got ${quote(input)}` });
}
