import * as z from 'zod';
import type { AgreementStatus } from '../model/agreement.js';
import type { AssetStatus } from '../model/infrastructureAsset.js';
import type { Milestone } from '../model/milestone.js';
import { exactly } from './exactly.js';
import { id, period } from './text.js';

const milestoneOf = <const S extends readonly string[]>(statuses: S) =>
  z
    .strictObject({
      id: id(),
      date: period(),
      title: z.string().min(1),
      place: z.string().optional(),
      status: z.enum(statuses).optional(),
      announced: period().optional(),
      source: id(),
      note: z.string().optional(),
    })
    .readonly();

const defineForAsset = () =>
  milestoneOf(['proposed', 'planned', 'under-construction', 'partly-operating', 'operating', 'cancelled']);

const defineForAgreement = () =>
  milestoneOf(['proposed', 'under-negotiation', 'concluded', 'signed', 'partly-in-force', 'in-force']);

/** Something that happened to an asset. */
export const assetMilestoneSchema: z.ZodType<Milestone<AssetStatus>> = /* @__PURE__ */ exactly<
  Milestone<AssetStatus>,
  ReturnType<typeof defineForAsset>
>(defineForAsset);

/** Something that happened to a version of an agreement. */
export const agreementMilestoneSchema: z.ZodType<Milestone<AgreementStatus>> = /* @__PURE__ */ exactly<
  Milestone<AgreementStatus>,
  ReturnType<typeof defineForAgreement>
>(defineForAgreement);
