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

/** A value of a component: a code, or a text of its own. */
export type SdmxJsonValue =
  { readonly id: string; readonly name: string } | { readonly value: string } | { readonly ids: readonly string[] };

/** A dimension, measure or attribute. */
export interface SdmxJsonComponent {
  readonly id: string;
  readonly name: string;
  readonly keyPosition?: number;
  readonly roles?: readonly string[];
  readonly values?: readonly SdmxJsonValue[];
}

/** An SDMX-JSON data message 2.0. */
export interface SdmxJsonMessage {
  readonly meta: {
    readonly schema: string;
    readonly id: string;
    readonly prepared: string;
    readonly contentLanguages: readonly string[];
    readonly sender: { readonly id: string };
  };
  readonly data: {
    readonly dataSets: readonly {
      readonly structure: number;
      readonly action: string;
      readonly observations: Readonly<Record<string, readonly (number | string | null)[]>>;
    }[];
    readonly structures: readonly {
      readonly links: readonly { readonly rel: string; readonly urn: string }[];
      readonly dimensions: { readonly observation: readonly SdmxJsonComponent[] };
      readonly measures: { readonly observation: readonly SdmxJsonComponent[] };
      readonly attributes: { readonly observation: readonly SdmxJsonComponent[] };
      readonly dataSets: readonly number[];
    }[];
  };
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
