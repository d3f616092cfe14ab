import * as z from 'zod';
import { quote } from '../../errors.js';

/** @internal A dimension, measure or attribute of an SDMX-JSON message, with what it can be. */
export interface SdmxComponent {
  readonly id: string;
  readonly values: readonly unknown[];
  /** The value of an attribute that is not given. */
  readonly default: unknown;
  /** The place of a dimension in the keys of groups; `null` where the message does not say. */
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
  /** `null` where the message does not say: then there is one, `OBS_VALUE`. */
  readonly measures: SdmxLevels | null;
}

/** @internal A data set: its series and observations as they are. */
export interface SdmxDataSet {
  readonly action: string;
  readonly structure: number;
  /** `null` where they are not told: then those that can only be one thing are that. */
  readonly attributes: readonly unknown[] | null;
  readonly dimensionGroupAttributes: Readonly<Record<string, unknown>>;
  readonly series: Readonly<Record<string, unknown>>;
  readonly observations: Readonly<Record<string, unknown>>;
}

/** @internal An SDMX-JSON data message of any version. */
export interface SdmxJsonEnvelope {
  readonly dataSets: readonly SdmxDataSet[];
  readonly structures: readonly SdmxStructure[];
}

/** A value of a component: a code with its name, a text of its own, or several codes. */
export type SdmxJsonValue = Readonly<
  Record<'id' | 'name', string> | Record<'value', string> | Record<'values', readonly string[]>
>;

/** What the values of a component without codes are. */
export interface SdmxJsonFormat {
  /** The sort of text. */
  readonly dataType: 'String' | 'ObservationalTimePeriod';
  /** Whether there may be several values. */
  readonly maxOccurs?: 'unbounded';
}

/** A dimension, measure or attribute. */
export interface SdmxJsonComponent {
  /** Its id in the structure. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** The place of a dimension in the key of an observation. */
  readonly keyPosition?: number;
  /** What it stands for, such as the period. */
  readonly roles?: readonly string[];
  /** What an attribute varies with: the observation. */
  readonly relationship?: Readonly<Record<'observation', Readonly<Record<string, never>>>>;
  /** What its values are, where they are no codes. */
  readonly format?: SdmxJsonFormat;
  /** The values to which observations point. */
  readonly values?: readonly SdmxJsonValue[];
}

/** Components of observations. */
export interface SdmxJsonComponents {
  /** Those that each observation has a value of. */
  readonly observation: readonly SdmxJsonComponent[];
}

/** What a message says of itself. */
export interface SdmxJsonMeta {
  /** The address of the schema of such messages. */
  readonly schema: string;
  /** The id of the message. */
  readonly id: string;
  /** When it was prepared. */
  readonly prepared: string;
  /** The languages of its texts. */
  readonly contentLanguages: readonly string[];
  /** Who sends it. */
  readonly sender: Readonly<Record<'id', string>>;
}

/** Which definition something follows. */
export type SdmxJsonLink = Readonly<Record<'rel' | 'urn', string>>;

/** The observations of a structure. */
export interface SdmxJsonDataSet {
  /** The place of the structure. */
  readonly structure: number;
  /** Which definition it follows. */
  readonly links: readonly SdmxJsonLink[];
  /** What a receiver does with them. */
  readonly action: string;
  /** Values and attributes, by the places of the values of the dimensions. */
  readonly observations: Readonly<Record<string, readonly (number | string | null)[]>>;
}

/** The components, and what their places stand for. */
export interface SdmxJsonStructure {
  /** Which definition it follows. */
  readonly links: readonly SdmxJsonLink[];
  /** Its name. */
  readonly name: string;
  /** The dimensions. */
  readonly dimensions: SdmxJsonComponents;
  /** The measures. */
  readonly measures: SdmxJsonComponents;
  /** The attributes. */
  readonly attributes: SdmxJsonComponents;
  /** The places of the data sets that follow it. */
  readonly dataSets: readonly number[];
}

/** The data of a message. */
export interface SdmxJsonData {
  /** The observations; none where there are none. */
  readonly dataSets: readonly SdmxJsonDataSet[];
  /** The structures that they follow. */
  readonly structures: readonly SdmxJsonStructure[];
}

/** An SDMX-JSON data message 2.0, as it is written. */
export interface SdmxJsonMessage {
  /** What the message says of itself, where it is known when it was prepared. */
  readonly meta?: SdmxJsonMeta;
  /** Its observations and their structure. */
  readonly data: SdmxJsonData;
}

const NO_LEVELS: SdmxLevels = { dataSet: [], dimensionGroup: [], series: [], observation: [] };

const list = () =>
  z
    .custom<readonly unknown[] | null | undefined>(
      (value) => value === null || value === undefined || Array.isArray(value),
      { error: ({ input }) => `expected a list, got ${quote(input)}` },
    )
    .nullish()
    .transform((items) => items ?? null);

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
      values: list().transform((items) => items ?? []),
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

// some services write the level of the data set in lower case
function levels() {
  const given = z.looseObject(
    {
      dataSet: components(),
      dataset: components(),
      dimensionGroup: components(),
      series: components(),
      observation: components(),
    },
    anObject,
  );
  return given.nullish().transform((some): SdmxLevels | null => {
    if (!some) return null;
    const { dataSet, dataset, dimensionGroup, series, observation } = some;
    return { dataSet: [...dataSet, ...dataset], dimensionGroup, series, observation } as SdmxLevels;
  });
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
    {
      dimensions: levels().transform((some) => some ?? NO_LEVELS),
      attributes: levels().transform((some) => some ?? NO_LEVELS),
      measures: levels(),
    },
    anObject,
  );
  return z.looseObject({ dataSets: z.array(dataSet, aList), structures: z.array(structure, aList) }, anObject);
}
