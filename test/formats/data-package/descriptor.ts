import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/** A descriptor, as far as the tests look at it. */
export interface Descriptor {
  readonly [property: string]: unknown;
  readonly edition: string;
  readonly created: string;
  readonly resources: readonly Resource[];
}

/** A resource of a descriptor. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

const FILE = join(import.meta.dirname, '../../fixtures/data-package/2.0/datapackage.schema.json');

/** The descriptor among the files of a data package. */
export function descriptorIn(files: Readonly<Record<string, string>>): Descriptor {
  return JSON.parse(files['datapackage.json'] ?? '') as Descriptor;
}

/** What a schema of descriptors finds wrong with one. */
export function descriptorErrors(value: unknown): readonly unknown[] {
  const ajv = new Ajv({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(FILE, 'utf8')) as object);
  validate(value);
  return validate.errors ?? [];
}
