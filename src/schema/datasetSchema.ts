import * as z from 'zod';
import type { Dataset } from '../model/dataset.js';
import { agreementSchema } from './agreementSchema.js';
import { eventSchema } from './eventSchema.js';
import { exactly } from './exactly.js';
import { indicatorSchema } from './indicatorSchema.js';
import { infrastructureAssetSchema } from './infrastructureAssetSchema.js';
import { observationSchema } from './observationSchema.js';
import { sourceSchema } from './sourceSchema.js';
import { date } from './text.js';
import { tradePartnerSchema } from './tradePartnerSchema.js';

const define = () =>
  z
    .strictObject({
      version: z.string().min(1),
      asOf: date(),
      partners: z.array(tradePartnerSchema).readonly(),
      indicators: z.array(indicatorSchema).readonly(),
      sources: z.array(sourceSchema).readonly(),
      observations: z.array(observationSchema).readonly(),
      assets: z.array(infrastructureAssetSchema).readonly(),
      agreements: z.array(agreementSchema).readonly(),
      events: z.array(eventSchema).readonly(),
    })
    .readonly();

/** The shape of a dataset; that its ids are unique and lead somewhere is for `parseDataset` to check. */
export const datasetSchema: z.ZodType<Dataset> = /* @__PURE__ */ exactly<Dataset, ReturnType<typeof define>>(define);
