import * as z from 'zod';
import type { Event } from '../model/event.js';
import { exactly } from './exactly.js';
import { namesSchema } from './namesSchema.js';
import { date, id } from './text.js';

const define = () =>
  z
    .strictObject({
      id: id(),
      names: namesSchema,
      edition: z.int().positive(),
      first: date(),
      last: date(),
      place: z.string().min(1),
      partner: id(),
      theme: z.string().optional(),
      source: id(),
      note: z.string().optional(),
    })
    .refine(({ first, last }) => first <= last, { path: ['last'], message: 'expected a last day not before the first' })
    .readonly();

/** An edition of a recurring event. */
export const eventSchema: z.ZodType<Event> = /* @__PURE__ */ exactly<Event, ReturnType<typeof define>>(define);
