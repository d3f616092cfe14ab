import * as z from 'zod';
import type { Figure } from '../figure/figure.js';
import { BASES, FLOWS, GROWTH_MEASURES, STATUS_FLAGS, type Observation } from '../model/observation.js';
import { exactly } from './exactly.js';
import { figureSchema, ratioSchema } from './figureSchema.js';
import { id, period } from './text.js';

const isGrowth = ({ measure }: Figure): boolean => GROWTH_MEASURES.includes(measure);
const noGrowth = { path: ['measure'], message: 'expected growth of the measure growth or level' };

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
      growth: ratioSchema.refine(isGrowth, noGrowth).optional(),
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
