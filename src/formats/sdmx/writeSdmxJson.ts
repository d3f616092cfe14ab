import { ChinaAseanError, quote } from '../../errors.js';
import type { Observations } from '../../model/selectObservations.js';
import { attributeTexts, dimensionTexts, periodText, STATUS_PLACE } from './componentText.js';
import { OWN_ATTRIBUTES, OWN_DIMENSIONS, STRUCTURE_ID } from './ownStructure.js';

/** How an SDMX-JSON message is written. */
export interface SdmxJsonWriteOptions {
  /** The id of the message. Default: `'CHINA_ASEAN'`. */
  readonly id?: string | undefined;
  /** When the message was prepared, as an ISO 8601 date and time. Default: `'1970-01-01T00:00:00Z'`, since nothing here reads a clock. */
  readonly prepared?: string | undefined;
}

/** A value of a component: a code with its name, a text of its own, or several codes. */
export type SdmxJsonValue = Readonly<
  Record<'id' | 'name', string> | Record<'value', string> | Record<'ids', readonly string[]>
>;

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
  /** The values to which observations point. */
  readonly values?: readonly SdmxJsonValue[];
}

/** Components of observations. */
export interface SdmxJsonComponents {
  /** Those that each observation has a value of. */
  readonly observation: readonly SdmxJsonComponent[];
}

/** What the message says of itself. */
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

/** The observations of a structure. */
export interface SdmxJsonDataSet {
  /** The place of the structure. */
  readonly structure: number;
  /** What a receiver does with them. */
  readonly action: string;
  /** Values and attributes, by the places of the values of the dimensions. */
  readonly observations: Readonly<Record<string, readonly (number | string | null)[]>>;
}

/** The components, and what their places stand for. */
export interface SdmxJsonStructure {
  /** Which definition it follows. */
  readonly links: readonly Readonly<Record<'rel' | 'urn', string>>[];
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
  /** The observations. */
  readonly dataSets: readonly SdmxJsonDataSet[];
  /** The structures that they follow. */
  readonly structures: readonly SdmxJsonStructure[];
}

/** An SDMX-JSON data message 2.0. */
export interface SdmxJsonMessage {
  /** What the message says of itself. */
  readonly meta: SdmxJsonMeta;
  /** Its observations and their structure. */
  readonly data: SdmxJsonData;
}

const SCHEMA =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json';
const URN_BEFORE = 'urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=';
const ID = /^[\w$@-]+$/u;

/**
 * Writes observations as an SDMX-JSON data message 2.0, with a component for every field, so that {@link readSdmx} gives back the same.
 *
 * Shape: flat, all dimensions at the observation; the structure is that of {@link writeSdmxCsv}. A number that a double cannot hold is text.
 * Units: as the observations have them; ratios are ratios, not per cents.
 *
 * @param observations - A list of observations, or what holds one: a dataset, a series. What a series rejected is not written.
 * @param options - The id of the message, and when it was prepared.
 * @returns A plain object, for `JSON.stringify`.
 * @throws ChinaAseanError `invalid-argument` when an option is an empty text or none.
 *
 * @example
 * import { selectObservations } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 * import { readSdmx, writeSdmxJson } from 'china-asean/sdmx';
 *
 * const freight = selectObservations(dataset, { indicator: 'freight', asset: 'china-laos-railway', period: '2025-S1' });
 * const message = writeSdmxJson(freight);
 * Object.values(message.data.dataSets[0]?.observations ?? {})[0]?.[0]; // => 12600000
 * readSdmx(message).observations[0]?.figure.value; // => '12600000'
 */
export function writeSdmxJson(observations: Observations, options: SdmxJsonWriteOptions = {}): SdmxJsonMessage {
  const { id = 'CHINA_ASEAN', prepared = '1970-01-01T00:00:00Z' } = options;
  for (const [name, text] of Object.entries({ id, prepared })) {
    if (typeof text === 'string' && text !== '') continue;
    throw new ChinaAseanError(
      'invalid-argument',
      `writeSdmxJson: expected a text as the option ${name}, got ${quote(text)}`,
    );
  }
  const list = 'observations' in observations ? observations.observations : observations;
  const dimensions = [...OWN_DIMENSIONS.map(([, component]) => component), 'TIME_PERIOD'].map((name) =>
    valueList(name),
  );
  const attributes = OWN_ATTRIBUTES.map(([, component]) => valueList(component));
  const rows = list.map((observation) => {
    const texts = [...dimensionTexts(observation), periodText(observation.period)];
    const key = texts.map((text, place) => dimensions[place]?.indexOf(text) ?? 0).join(':');
    const indexes = attributeTexts(observation).map((text, place) =>
      text === '' ? null : (attributes[place]?.indexOf(text, place === STATUS_PLACE) ?? null),
    );
    const { value } = observation.figure;
    return [key, [String(Number(value)) === value ? Number(value) : value, ...indexes]] as const;
  });
  return {
    meta: { schema: SCHEMA, id, prepared, contentLanguages: ['en'], sender: { id: 'CHINA_ASEAN' } },
    data: {
      dataSets: [{ structure: 0, action: 'Information', observations: Object.fromEntries(rows) }],
      structures: [
        {
          links: [{ rel: 'datastructure', urn: `${URN_BEFORE}${STRUCTURE_ID}` }],
          dimensions: {
            observation: dimensions.map(({ component }, keyPosition) => {
              const { id: name, values } = component();
              return {
                id: name,
                name,
                keyPosition,
                ...(name === 'TIME_PERIOD' ? { roles: ['TIME_PERIOD'] } : {}),
                values,
              };
            }),
          },
          measures: { observation: [{ id: 'OBS_VALUE', name: 'OBS_VALUE' }] },
          attributes: {
            observation: attributes.map(({ component }) => {
              const { id: name, values } = component();
              return { id: name, name, values };
            }),
          },
          dataSets: [0],
        },
      ],
    },
  };
}

interface ValueList {
  readonly indexOf: (text: string, isSeveral?: boolean) => number;
  readonly component: () => { readonly id: string; readonly values: readonly SdmxJsonValue[] };
}

// each text is written once, and rows have its place
function valueList(id: string): ValueList {
  const places = new Map<string, number>();
  const values: SdmxJsonValue[] = [];
  return {
    indexOf: (text, isSeveral = false) => {
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, values.length);
      values.push(
        isSeveral && text.includes(' ')
          ? { ids: text.split(' ') }
          : ID.test(text)
            ? { id: text, name: text }
            : { value: text },
      );
      return values.length - 1;
    },
    component: () => ({ id, values }),
  };
}
