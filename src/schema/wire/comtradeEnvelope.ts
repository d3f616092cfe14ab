import * as z from 'zod';
import { quote } from '../../errors.js';

/** What an answer of UN Comtrade says around its rows: `data` of the current service, `dataset` of the retired one. */
export interface ComtradeEnvelope {
  readonly data?: readonly unknown[] | null | undefined;
  readonly dataset?: readonly unknown[] | null | undefined;
  readonly count?: number | null | undefined;
  readonly error?: unknown;
  readonly statusCode?: string | number | null | undefined;
  readonly message?: string | null | undefined;
  readonly validation?: ComtradeValidation | null | undefined;
}

/** What the retired service says of its answer. */
export interface ComtradeValidation {
  readonly status?:
    { readonly name?: string | null | undefined; readonly description?: string | null | undefined } | null | undefined;
  readonly message?: string | null | undefined;
  readonly count?: { readonly value?: number | null | undefined } | null | undefined;
}

/** @internal The shape of an answer; its rows are not looked at. */
export function comtradeEnvelope(): z.ZodType<ComtradeEnvelope> {
  const got = (expected: string) => ({
    error: ({ input }: { readonly input?: unknown }): string => `expected ${expected}, got ${quote(input)}`,
  });
  const rows = z.custom<readonly unknown[]>((value) => Array.isArray(value), got('a list of rows')).nullish();
  const text = z.string(got('text')).nullish();
  const number = z.number(got('a number')).nullish();
  const fields = {
    data: rows,
    dataset: rows,
    count: number,
    error: z.unknown().optional(),
    statusCode: z.union([z.string(), z.number()], got('text or a number')).nullish(),
    message: text,
    validation: z
      .object(
        {
          status: z.object({ name: text, description: text }, got('{ name, description }')).nullish(),
          message: text,
          count: z.object({ value: number }, got('{ value }')).nullish(),
        },
        got('{ status, message, count }'),
      )
      .nullish(),
  };
  return z.object(fields, got('an object { "data": […] } or { "dataset": […] }'));
}
