/**
 * Schemas for every noun of the package, and the reader of datasets. This is the only entry point that loads zod.
 *
 * @module china-asean/schema
 */
export { agreementSchema } from './agreementSchema.js';
export { datasetSchema } from './datasetSchema.js';
export { eventSchema } from './eventSchema.js';
export { figureSchema, ratioSchema } from './figureSchema.js';
export { indicatorSchema } from './indicatorSchema.js';
export { infrastructureAssetSchema } from './infrastructureAssetSchema.js';
export { agreementMilestoneSchema, assetMilestoneSchema } from './milestoneSchema.js';
export { namesSchema } from './namesSchema.js';
export { observationSchema } from './observationSchema.js';
export { parseDataset } from './parseDataset.js';
export { sourceSchema } from './sourceSchema.js';
export { tradePartnerSchema } from './tradePartnerSchema.js';
