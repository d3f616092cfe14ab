import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

const FILE = join(import.meta.dirname, '../../fixtures/geojson/rfc7946/featureCollection.schema.json');

/** What a schema of GeoJSON finds wrong with a collection of features. */
export function geoJsonErrors(value: unknown): readonly unknown[] {
  const ajv = new Ajv({ allErrors: true, strictTuples: false, allowUnionTypes: true });
  const validate = ajv.compile(JSON.parse(readFileSync(FILE, 'utf8')) as object);
  validate(value);
  return validate.errors ?? [];
}
