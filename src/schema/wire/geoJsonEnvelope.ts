import * as z from 'zod';
import { quote } from '../../errors.js';

/** @internal A feature of GeoJSON, with its geometry and properties as they are. */
export interface GeoJsonFeature {
  readonly type: 'Feature';
  readonly id?: string | number | undefined;
  readonly geometry: object | null;
  readonly properties: Readonly<Record<string, unknown>> | null;
}

/** @internal A collection of features. */
export interface GeoJsonEnvelope {
  readonly type: 'FeatureCollection';
  readonly features: readonly GeoJsonFeature[];
}

/** @internal The schema of a collection of features; it is made when it is asked for. */
export function geoJsonEnvelope(): z.ZodType<GeoJsonEnvelope> {
  const got =
    (expected: string) =>
    ({ input }: { readonly input?: unknown }): string =>
      `expected ${expected}, got ${quote(input)}`;
  const object = (expected: string) =>
    z.custom<Readonly<Record<string, unknown>> | null>(
      (value) => value === null || (typeof value === 'object' && !Array.isArray(value)),
      { error: got(expected) },
    );
  const feature = z.looseObject(
    {
      type: z.literal('Feature', { error: got('the type "Feature"') }),
      id: z.union([z.string().min(1), z.number()], { error: got('an id, text or a number') }).optional(),
      geometry: object('a geometry or null'),
      properties: object('properties or null'),
    },
    { error: got('a feature') },
  );
  return z.looseObject(
    {
      type: z.literal('FeatureCollection', { error: got('the type "FeatureCollection"') }),
      features: z.array(feature, { error: got('a list of features') }),
    },
    { error: got('a FeatureCollection') },
  );
}
