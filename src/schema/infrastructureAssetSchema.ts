import * as z from 'zod';
import type { AssetAttribute, AssetKind, InfrastructureAsset } from '../model/infrastructureAsset.js';
import { exactly } from './exactly.js';
import { figureSchema } from './figureSchema.js';
import { assetMilestoneSchema } from './milestoneSchema.js';
import { namesSchema } from './namesSchema.js';
import { decimalText, id, period } from './text.js';

const kinds = [
  'bridge',
  'border-port',
  'canal',
  'container-terminal',
  'corridor',
  'expressway',
  'high-speed-railway',
  'industrial-park',
  'port',
  'port-group',
  'power-link',
  'programme',
  'railway',
  'smart-port',
] as const satisfies readonly AssetKind[];

const attributes = [
  'area',
  'area-developed',
  'berths',
  'capacity',
  'capacity-added',
  'capacity-planned',
  'capital',
  'cost',
  'countries-served',
  'daily-traffic',
  'distance-saved',
  'energy-per-year',
  'enterprises-planned',
  'freight-forecast',
  'gauge',
  'jobs',
  'jobs-planned',
  'length',
  'lock-length',
  'lock-width',
  'locomotives',
  'logistics-cost-saved',
  'population-planned',
  'power',
  'provinces-served',
  'seats',
  'share-developed',
  'speed',
  'stations',
  'tenant-capacity',
  'tenant-investment',
  'trains-per-day',
  'trainsets',
  'travel-time',
  'travel-time-after',
  'travel-time-before',
  'tunnels',
  'vessel-capacity',
] as const satisfies readonly AssetAttribute[];

const placeOf = () =>
  z
    .strictObject({
      name: z.string().min(1),
      partner: id(),
      longitude: decimalText().optional(),
      latitude: decimalText().optional(),
      note: z.string().optional(),
    })
    .readonly();

const claimOf = () =>
  z
    .strictObject({
      attribute: z.enum(attributes),
      figure: figureSchema,
      period: period().optional(),
      source: id(),
      corroboration: z.array(id()).readonly(),
      note: z.string().optional(),
    })
    .readonly();

const organizationOf = () =>
  z
    .strictObject({
      role: z.enum(['operator', 'owner', 'developer']),
      name: z.string().min(1),
      source: id(),
      note: z.string().optional(),
    })
    .readonly();

const define = () =>
  z
    .strictObject({
      id: id(),
      kind: z.enum(kinds),
      names: namesSchema,
      places: z.array(placeOf()).readonly(),
      milestones: z.array(assetMilestoneSchema).readonly(),
      checked: period().optional(),
      organizations: z.array(organizationOf()).readonly(),
      attributes: z.array(claimOf()).readonly(),
      note: z.string().optional(),
    })
    .readonly();

/** A railway, port, park or the like. */
export const infrastructureAssetSchema: z.ZodType<InfrastructureAsset> = /* @__PURE__ */ exactly<
  InfrastructureAsset,
  ReturnType<typeof define>
>(define);
