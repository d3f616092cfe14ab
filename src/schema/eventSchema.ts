import * as z from 'zod';
import type { RecurringEvent } from '../model/recurringEvent.js';
import { exactly } from './exactly.js';
import { figureSchema, ratioSchema } from './figureSchema.js';
import { namesSchema } from './namesSchema.js';
import { date, id, period, sourced } from './text.js';

const resultOf = () =>
  z.strictObject({ result: id(), figure: figureSchema, growth: ratioSchema.optional() }).readonly();

const define = () =>
  z
    .strictObject({
      id: id(),
      names: namesSchema,
      edition: z.int().positive().nullable(),
      editions: z.tuple([z.int().positive(), z.int().positive().nullable()]).readonly().optional(),
      first: period(),
      last: date().nullable(),
      place: z.string().min(1),
      venue: z.string().optional(),
      partner: id(),
      theme: z.string().optional(),
      countryOfHonour: id().optional(),
      specialPartner: id().optional(),
      status: z.literal('planned').optional(),
      results: z.array(resultOf()).readonly(),
      ...sourced(),
    })
    .refine(({ first, last }) => last === null || first <= last, {
      path: ['last'],
      message: 'expected a last day not before the first',
    })
    .readonly();

/** An edition of a recurring event. */
export const eventSchema: z.ZodType<RecurringEvent> = /* @__PURE__ */ exactly<
  RecurringEvent,
  ReturnType<typeof define>
>(define);
