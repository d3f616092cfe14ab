import * as z from 'zod';

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
  const rows = z.custom<readonly unknown[]>((value) => Array.isArray(value), 'expected a list of rows').nullish();
  const text = z.string().nullish();
  return z.object({
    data: rows,
    dataset: rows,
    count: z.number().nullish(),
    error: z.unknown().optional(),
    statusCode: z.union([z.string(), z.number()]).nullish(),
    message: text,
    validation: z
      .object({
        status: z.object({ name: text, description: text }).nullish(),
        message: text,
        count: z.object({ value: z.number().nullish() }).nullish(),
      })
      .nullish(),
  });
}
