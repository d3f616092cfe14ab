import * as z from 'zod';
import { quote } from '../../errors.js';

type Fields = Readonly<Record<string, unknown>>;

/** @internal A dataset of JSON-stat, its dimensions and cells as they are. */
export interface JsonStatWireDataset {
  readonly label: string;
  readonly source: string;
  readonly updated: string;
  readonly href: string;
  readonly note: readonly string[];
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role: JsonStatRoles;
  readonly dimension: Fields;
  readonly value: Fields | readonly unknown[];
  readonly status: string | Fields | readonly unknown[] | null;
}

/** @internal What dimensions are of, by their ids. */
export interface JsonStatRoles {
  readonly time: readonly string[];
  readonly metric: readonly string[];
}

/** @internal A dimension of JSON-stat, the order of its categories as it is. */
export interface JsonStatWireDimension {
  readonly label: string;
  readonly note: readonly string[];
  readonly category: {
    readonly index: Fields | readonly string[] | null;
    readonly label: Readonly<Record<string, string>>;
    readonly note: Readonly<Record<string, string | readonly string[]>>;
    readonly unit: Readonly<Record<string, Fields>>;
  };
}

/** @internal The schemas of a dataset and of a dimension. */
export interface JsonStatEnvelope {
  readonly dataset: z.ZodType<JsonStatWireDataset>;
  readonly dimension: z.ZodType<JsonStatWireDimension>;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const areOnce = (value: unknown): value is readonly string[] => areTexts(value) && new Set(value).size === value.length;
const isSize = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const hold =
  (isOne: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    isFields(value) && Object.values(value).every(isOne);

// what is in the values is not looked at here: there may be very many
const of = <T>(expected: string, accepts: (value: unknown) => boolean) =>
  z.custom<T>(accepts, { error: ({ input }) => `expected ${expected}, got ${quote(input)}` });

const text = () =>
  of<string>('text', isText)
    .nullish()
    .transform((some) => some ?? '');

const texts = () =>
  of<string | readonly string[]>('text, or a list of texts', (value) => isText(value) || areTexts(value))
    .nullish()
    .transform((some): readonly string[] => (some == null ? [] : isText(some) ? [some] : some));

const byCategory = <T>(expected: string, accepts: (value: unknown) => boolean) =>
  of<Readonly<Record<string, T>>>(`an object of ${expected} by the ids of categories`, hold(accepts))
    .nullish()
    .transform((some) => some ?? {});

const ids = () =>
  of<readonly string[]>('a list of the ids of dimensions', areTexts)
    .nullish()
    .transform((some) => some ?? []);

/** @internal Makes the schemas, when they are asked for. */
export function jsonStatEnvelope(): JsonStatEnvelope {
  const role = z.object(
    { time: ids(), metric: ids() },
    { error: ({ input }) => `expected the ids of dimensions by their roles, got ${quote(input)}` },
  );
  const dataset = z.object({
    label: text(),
    source: text(),
    updated: text(),
    href: text(),
    note: texts(),
    id: of<readonly string[]>('a list of the ids of dimensions, each once', areOnce),
    size: of<readonly number[]>(
      'a list of sizes, one for each dimension',
      (value) => Array.isArray(value) && value.every(isSize),
    ),
    role: role.nullish().transform((roles): JsonStatRoles => roles ?? { time: [], metric: [] }),
    dimension: of<Fields>('dimensions by their ids', isFields),
    value: of<Fields | readonly unknown[]>(
      'a list of values, or values by their places',
      (value) => Array.isArray(value) || isFields(value),
    ),
    status: of<string | Fields | readonly unknown[]>(
      'a status, a list of them, or statuses by their places',
      (value) => isText(value) || Array.isArray(value) || isFields(value),
    )
      .nullish()
      .transform((status) => status ?? null),
  });
  const category = z.object(
    {
      index: of<Fields | readonly string[]>(
        'the ids of categories, each once, or their places by their ids',
        (value) => areOnce(value) || isFields(value),
      )
        .nullish()
        .transform((index) => index ?? null),
      label: byCategory<string>('texts', isText),
      note: byCategory<string | readonly string[]>('notes', (value) => isText(value) || areTexts(value)),
      unit: byCategory<Fields>('units', isFields),
    },
    { error: ({ input }) => `expected categories, got ${quote(input)}` },
  );
  const dimension = z.object(
    { label: text(), note: texts(), category },
    { error: ({ input }) => `expected a dimension with its categories, got ${quote(input)}` },
  );
  return { dataset, dimension };
}
