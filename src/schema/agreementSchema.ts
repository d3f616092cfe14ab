import * as z from 'zod';
import type { Agreement } from '../model/agreement.js';
import { exactly } from './exactly.js';
import { agreementMilestoneSchema } from './milestoneSchema.js';
import { namesSchema } from './namesSchema.js';
import { id, period } from './text.js';

const versionOf = () =>
  z
    .strictObject({
      id: id(),
      names: namesSchema,
      scope: z.array(z.string().min(1)).readonly(),
      milestones: z.array(agreementMilestoneSchema).readonly(),
      checked: period().optional(),
      source: id(),
      note: z.string().optional(),
    })
    .readonly();

const define = () =>
  z
    .strictObject({
      id: id(),
      names: namesSchema,
      parties: z.array(id()).readonly(),
      versions: z.array(versionOf()).readonly(),
    })
    .readonly();

/** A trade agreement with its versions. */
export const agreementSchema: z.ZodType<Agreement> = /* @__PURE__ */ exactly<Agreement, ReturnType<typeof define>>(
  define,
);
