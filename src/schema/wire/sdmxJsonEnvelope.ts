import * as z from 'zod';
import { quote } from '../../errors.js';

/** @internal A dimension, measure or attribute of an SDMX-JSON message, with what it can be. */
export interface SdmxComponent {
  readonly id: string;
  readonly values: readonly unknown[];
  /** The value of an attribute that is not given. */
  readonly default: unknown;
  /** The dimensions that the attribute of a group belongs to. */
  readonly keyPosition: number | null;
}

/** @internal Components by the level that they are at. */
export interface SdmxLevels {
  readonly dataSet: readonly SdmxComponent[];
  readonly dimensionGroup: readonly SdmxComponent[];
  readonly series: readonly SdmxComponent[];
  readonly observation: readonly SdmxComponent[];
}

/** @internal The structure of a data set. */
export interface SdmxStructure {
  readonly dimensions: SdmxLevels;
  readonly attributes: SdmxLevels;
  readonly measures: SdmxLevels;
  /** What links say that the structure is. */
  readonly links: readonly unknown[];
}

/** @internal A data set: its series and observations as they are. */
export interface SdmxDataSet {
  readonly action: string;
  readonly structure: number;
  readonly attributes: readonly unknown[];
  readonly dimensionGroupAttributes: Readonly<Record<string, unknown>>;
  readonly series: Readonly<Record<string, unknown>>;
  readonly observations: Readonly<Record<string, unknown>>;
}

/** @internal An SDMX-JSON data message of any version. */
export interface SdmxJsonEnvelope {
  readonly dataSets: readonly SdmxDataSet[];
  readonly structures: readonly SdmxStructure[];
}

const list = () =>
  z
    .custom<readonly unknown[] | null | undefined>(
      (value) => value === null || value === undefined || Array.isArray(value),
      { error: ({ input }) => `expected a list, got ${quote(input)}` },
    )
    .nullish()
    .transform((items) => items ?? []);

// what is in them is not looked at here: there may be very many
const record = () =>
  z
    .custom<Readonly<Record<string, unknown>> | null | undefined>(
      (value) => value === null || value === undefined || (typeof value === 'object' && !Array.isArray(value)),
      { error: ({ input }) => `expected an object, got ${quote(input)}` },
    )
    .nullish()
    .transform((items) => items ?? {});

const anObject = { error: ({ input }: { readonly input?: unknown }) => `expected an object, got ${quote(input)}` };
const aList = { error: ({ input }: { readonly input?: unknown }) => `expected a list, got ${quote(input)}` };

function components() {
  const component = z.looseObject(
    {
      id: z.string({ error: ({ input }) => `expected the id of a component, got ${quote(input)}` }),
      values: list(),
      default: z.unknown().optional(),
      keyPosition: z
        .custom<number>((value) => Number.isInteger(value) && (value as number) >= 0, {
          error: ({ input }) => `expected a position, got ${quote(input)}`,
        })
        .nullish()
        .transform((position) => position ?? null),
    },
    anObject,
  );
  return z
    .array(component, aList)
    .nullish()
    .transform((some) => some ?? []);
}

function levels() {
  const given = z.looseObject(
    { dataSet: components(), dimensionGroup: components(), series: components(), observation: components() },
    anObject,
  );
  const none = { dataSet: [], dimensionGroup: [], series: [], observation: [] };
  return given.nullish().transform((some): SdmxLevels => (some ?? none) as SdmxLevels);
}

/** @internal The schema of the data of a message, with a list of structures; it is made when it is asked for. */
export function sdmxJsonEnvelope(): z.ZodType<SdmxJsonEnvelope> {
  const dataSet = z.looseObject(
    {
      action: z
        .string({ error: ({ input }) => `expected the name of an action, got ${quote(input)}` })
        .nullish()
        .transform((action) => action ?? 'Information'),
      structure: z
        .custom<number>((value) => Number.isInteger(value) && (value as number) >= 0, {
          error: ({ input }) => `expected the place of a structure, got ${quote(input)}`,
        })
        .nullish()
        .transform((place) => place ?? 0),
      attributes: list(),
      dimensionGroupAttributes: record(),
      series: record(),
      observations: record(),
    },
    anObject,
  );
  const structure = z.looseObject(
    { dimensions: levels(), attributes: levels(), measures: levels(), links: list() },
    anObject,
  );
  return z.looseObject({ dataSets: z.array(dataSet, aList), structures: z.array(structure, aList) }, anObject);
}
