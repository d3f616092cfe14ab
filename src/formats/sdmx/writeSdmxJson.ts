import { ChinaAseanError } from '../../errors.js';
import type { Observation } from '../../model/observation.js';
import type { Observations } from '../../model/selectObservations.js';
import type {
  SdmxJsonComponent,
  SdmxJsonData,
  SdmxJsonFormat,
  SdmxJsonMessage,
  SdmxJsonMeta,
} from '../../schema/wire/sdmxJsonEnvelope.js';
import { checkOptions } from '../common/checkOptions.js';
import type { MissingObservation } from '../common/reading.js';
import { attributeTexts, dimensionTexts, missingTexts, periodText, STATUS_PLACE } from './componentText.js';
import { OWN_ATTRIBUTES, OWN_DIMENSIONS, STRUCTURE_ID } from './ownStructure.js';
import { writtenMissing } from './writtenMissing.js';
import { writtenObservations } from './writtenObservations.js';

/** How an SDMX-JSON message is written. */
export interface SdmxJsonWriteOptions {
  /** When the message was prepared, as an ISO 8601 date and time with its zone: `'2026-01-31T08:00:00Z'`. Default: the message does not say, and has no `meta`. */
  readonly prepared?: string | undefined;
  /** The id of the message, of letters, digits, `_`, `@`, `$` and `-`; it needs `prepared`. Default: `'CHINA_ASEAN'`. */
  readonly id?: string | undefined;
}

const SCHEMA =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json';
const URN_BEFORE = 'urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=';
const ID = /^[\w$@-]+$/u;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u;

/**
 * Writes observations as an SDMX-JSON data message 2.0, with a component for every field, so that {@link readSdmx} gives back the same.
 *
 * Shape: flat, all dimensions at the observation; the structure is that of {@link writeSdmxCsv}. A number that a double cannot hold is text.
 * Without observations there are no data sets. A message must say when it was prepared, or else nothing of itself: it has `meta` where
 * `prepared` is given.
 * Units: as the observations have them; ratios are ratios, not per cents.
 *
 * @param observations - A list of observations, or what holds one: a dataset, a series, a reading, whose `missing` has a value `null`. What a
 *   series rejected, or a reading has in `others` and `attributes`, is not written.
 * @param options - When the message was prepared, and its id.
 * @returns A plain object, for `JSON.stringify`.
 * @throws ChinaAseanError `invalid-argument` when an option is none or has another form, the option id is given without `prepared`, there is no
 *   list of observations, or an id is empty or there twice; `invalid-input` with an issue for each field that an observation cannot have.
 *
 * @example
 * import { selectObservations } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 * import { readSdmx, writeSdmxJson } from 'china-asean/sdmx';
 *
 * const freight = selectObservations(dataset, { indicator: 'freight', asset: 'china-laos-railway', period: '2025-S1' });
 * const message = writeSdmxJson(freight, { prepared: '2026-01-31T08:00:00Z' });
 * Object.values(message.data.dataSets[0]?.observations ?? {})[0]?.[0]; // => 12600000
 * readSdmx(message).observations[0]?.figure.value; // => '12600000'
 */
export function writeSdmxJson(observations: Observations, options: SdmxJsonWriteOptions = {}): SdmxJsonMessage {
  checkOptions('writeSdmxJson', options, {
    prepared: { expected: 'a date and time with its zone such as "2026-01-31T08:00:00Z"', accepts: isDateTime },
    id: { expected: 'an id of letters, digits, _, @, $ and -', accepts: isId },
  });
  const { prepared, id } = options;
  if (id !== undefined && prepared === undefined) {
    const message =
      'writeSdmxJson: expected the option prepared beside id, got none: an id stands where the message says when it was prepared';
    throw new ChinaAseanError('invalid-argument', message);
  }
  const list = writtenObservations('writeSdmxJson', observations);
  const missing = writtenMissing('writeSdmxJson', observations);
  const isEmpty = list.length + missing.length === 0;
  const meta = prepared === undefined ? {} : { meta: metaOf(id ?? 'CHINA_ASEAN', prepared) };
  return { ...meta, data: isEmpty ? { dataSets: [], structures: [] } : dataOf(list, missing) };
}

function isDateTime(value: unknown): boolean {
  return typeof value === 'string' && DATE_TIME.test(value);
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && ID.test(value);
}

function metaOf(id: string, prepared: string): SdmxJsonMeta {
  return { schema: SCHEMA, id, prepared, contentLanguages: ['en'], sender: { id: 'CHINA_ASEAN' } };
}

function dataOf(list: readonly Observation[], missing: readonly MissingObservation[]): SdmxJsonData {
  const ids = [...OWN_DIMENSIONS.map(([, id]) => id), 'TIME_PERIOD'];
  const dimensions = ids.map(() => valueList(false));
  const attributes = OWN_ATTRIBUTES.map((_, place) => valueList(place === STATUS_PLACE));
  const rowOf = (
    one: Observation | MissingObservation,
    value: number | string | null,
    given: readonly string[],
  ): readonly [string, SdmxJsonData['dataSets'][number]['observations'][string]] => {
    const texts = [...dimensionTexts(one), periodText(one.period)];
    const key = texts.map((text, place) => dimensions[place]?.placeOf(text) ?? 0).join(':');
    const places = given.map((text, place) => (text === '' ? null : (attributes[place]?.placeOf(text) ?? null)));
    return [key, [value, ...places]];
  };
  const numberOf = ({ figure: { value } }: Observation): number | string =>
    String(Number(value)) === value ? Number(value) : value;
  const rows = [
    ...list.map((one) => rowOf(one, numberOf(one), attributeTexts(one))),
    ...missing.map((one) => rowOf(one, null, missingTexts(one.status))),
  ];
  const observations = Object.fromEntries(rows);
  const links = [{ rel: 'datastructure', urn: `${URN_BEFORE}${STRUCTURE_ID}` }];
  return {
    dataSets: [{ structure: 0, links, action: 'Information', observations }],
    structures: [
      {
        links,
        name: STRUCTURE_ID,
        dimensions: {
          observation: ids.map((id, keyPosition) => {
            const isTime = id === 'TIME_PERIOD';
            const roles = isTime ? { roles: [id] } : {};
            const shown = dimensions[keyPosition]?.shown(isTime ? 'ObservationalTimePeriod' : 'String');
            return { id, name: id, keyPosition, ...roles, ...shown };
          }),
        },
        measures: { observation: [{ id: 'OBS_VALUE', name: 'OBS_VALUE' }] },
        attributes: {
          observation: OWN_ATTRIBUTES.map(([, id], place) => {
            return { id, name: id, relationship: { observation: {} }, ...attributes[place]?.shown('String') };
          }),
        },
        dataSets: [0],
      },
    ],
  };
}

interface ValueList {
  readonly placeOf: (text: string) => number;
  readonly shown: (dataType: SdmxJsonFormat['dataType']) => Pick<SdmxJsonComponent, 'format' | 'values'>;
}

// each text is written once, and rows have its place; where all are codes they have names, else they are values
function valueList(isSeveral: boolean): ValueList {
  const places = new Map<string, number>();
  return {
    placeOf: (text) => {
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    },
    shown: (dataType) => {
      const texts = [...places.keys()];
      if (texts.length === 0) return {};
      if (isSeveral) {
        return {
          format: { dataType, maxOccurs: 'unbounded' },
          values: texts.map((text) => ({ values: text.split(' ') })),
        };
      }
      if (texts.every((text) => ID.test(text))) return { values: texts.map((id) => ({ id, name: id })) };
      return { format: { dataType }, values: texts.map((value) => ({ value })) };
    },
  };
}
