import * as z from 'zod';
import type { Indicator } from '../model/indicator.js';
import { exactly } from './exactly.js';
import { namesSchema } from './namesSchema.js';
import { id } from './text.js';

const define = () =>
  z
    .strictObject({
      id: id(),
      names: namesSchema,
      definition: z.string().min(1),
      nature: z.enum(['flow', 'stock', 'rate', 'rank', 'cumulative']),
      timeCollection: z.enum(['summed', 'end', 'average', 'none']),
      derivedFrom: z
        .strictObject({ indicator: id(), as: z.enum(['growth', 'share', 'rank', 'streak']), among: id().optional() })
        .readonly()
        .optional(),
      dimensions: z.array(z.enum(['reporter', 'partner', 'asset', 'flow'])).readonly(),
    })
    .readonly();

/** What is measured. */
export const indicatorSchema: z.ZodType<Indicator> = /* @__PURE__ */ exactly<Indicator, ReturnType<typeof define>>(
  define,
);
