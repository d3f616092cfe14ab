import * as z from 'zod';
import type { Observation } from '../model/observation.js';
import { exactly } from './exactly.js';
import { figureSchema, ratioSchema } from './figureSchema.js';
import { id, period } from './text.js';

const bases = [
  'customs-cny',
  'customs-usd',
  'customs-unspecified',
  'customs',
  'asean-secretariat',
  'wto',
  'un-comtrade',
  'world-bank',
  'partner-statistics',
  'ministry',
  'operator',
  'border-inspection',
  'press',
  'press-conversion',
] as const;
const flags = ['B', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'S', 'U', 'V', 'W'] as const;

const define = () =>
  z
    .strictObject({
      id: id(),
      indicator: id(),
      reporter: id().optional(),
      partner: id().optional(),
      asset: id().optional(),
      flow: z.enum(['export', 'import', 'total', 'balance']).optional(),
      basis: z.enum(bases),
      period: period(),
      figure: figureSchema,
      growth: ratioSchema.optional(),
      share: ratioSchema.optional(),
      status: z.array(z.enum(flags)).readonly(),
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
