import * as z from 'zod';
import { BASES, FLOWS, STATUS_FLAGS, type Observation } from '../model/observation.js';
import { exactly } from './exactly.js';
import { figureSchema, ratioSchema } from './figureSchema.js';
import { id, period } from './text.js';

const define = () =>
  z
    .strictObject({
      id: id(),
      indicator: id(),
      reporter: id().optional(),
      partner: id().optional(),
      asset: id().optional(),
      flow: z.enum(FLOWS).optional(),
      basis: z.enum(BASES),
      period: period(),
      figure: figureSchema,
      growth: ratioSchema.optional(),
      share: ratioSchema.optional(),
      status: z.array(z.enum(STATUS_FLAGS)).readonly(),
      source: id(),
      corroboration: z.array(id()).readonly(),
      note: z.string().optional(),
    })
    .readonly();

/** One published figure, with its period and its source. */
export const observationSchema: z.ZodType<Observation> = /* @__PURE__ */ exactly<
  Observation,
  ReturnType<typeof define>
>(define);
