import { quote, type Issue } from '../../errors.js';
import {
  sdmxJsonEnvelope,
  type SdmxComponent,
  type SdmxDataSet,
  type SdmxStructure,
} from '../../schema/wire/sdmxJsonEnvelope.js';
import { isRecord } from '../common/isRecord.js';
import { issueOf } from '../common/issueOf.js';
import { refuseInput } from '../common/refuseInput.js';
import { valueText } from './valueText.js';
import type { SdmxSheet, VisitRow } from './sdmxSheet.js';

const WHAT = 'an SDMX-JSON data message';
const TIME = 'TIME_PERIOD';
const LEVELS = ['dataSet', 'dimensionGroup', 'series', 'observation'] as const;

/** @internal The rows of an SDMX-JSON data message of version 1.0, 2.0 or 2.1. */
export function sdmxJsonSheet(caller: string, input: unknown): SdmxSheet {
  const root = isRecord(input) ? input : {};
  const data = isRecord(root['data']) ? root['data'] : root;
  const before = data === root ? [] : ['data'];
  if (data['dataSets'] === undefined) refuseInput(caller, WHAT, [withoutData(root)]);
  const structures = data['structures'] ?? (data['structure'] === undefined ? undefined : [data['structure']]);
  const shown = { dataSets: data['dataSets'], structures };
  const parsed = sdmxJsonEnvelope().safeParse(shown);
  if (!parsed.success) {
    refuseInput(
      caller,
      WHAT,
      parsed.error.issues.map((one) => issueOf(one as Parameters<typeof issueOf>[0], before, shown)),
    );
  }
  const { dataSets, structures: known } = parsed.data as NonNullable<typeof parsed.data>;
  const header: string[] = [];
  const dimensions: string[] = [];
  for (const structure of known) {
    for (const level of LEVELS) {
      for (const { id } of structure.dimensions[level])
        if (id !== TIME && !dimensions.includes(id)) dimensions.push(id);
    }
    for (const part of [structure.dimensions, structure.measures, structure.attributes]) {
      for (const level of LEVELS) for (const { id } of part[level]) if (!header.includes(id)) header.push(id);
    }
  }
  if (!header.includes('OBS_VALUE')) header.push('OBS_VALUE');
  const placeOf = new Map(header.map((id, place) => [id, place] as const));
  return {
    header,
    dimensions,
    codeAt: (_, cell) => cell,
    listAt: (_, cell) => listIn(cell),
    eachRow: (visit) => {
      const issues: Issue[] = [];
      const others: Issue[] = [];
      for (const [index, dataSet] of dataSets.entries()) {
        const path = [...before, 'dataSets', index];
        const structure = known[dataSet.structure];
        const action = dataSet.action.toLowerCase();
        if (structure === undefined) {
          const message = `expected the place of one of ${known.length} structures, got ${dataSet.structure}`;
          issues.push({ code: 'no-structure', path: [...path, 'structure'], message });
        } else if (action === 'delete') {
          others.push({ code: 'deletion', path, message: 'the message deletes this, it is no observation' });
        } else if (!['information', 'append', 'merge', 'replace'].includes(action)) {
          const message = `expected an action of Information, Append, Merge, Replace or Delete, got ${quote(dataSet.action)}`;
          issues.push({ code: 'invalid-action', path: [...path, 'action'], message });
        } else walk(dataSet, structure, { header, placeOf, path, issues, visit });
      }
      return { issues, others };
    },
  };
}

function withoutData(root: Readonly<Record<string, unknown>>): Issue {
  const { errors } = root;
  if (Array.isArray(errors) && errors.length > 0) {
    return {
      code: 'service-error',
      path: ['errors'],
      message: `expected data, got the service's ${quote(JSON.stringify(errors))}`,
    };
  }
  return { code: 'no-data', path: ['data', 'dataSets'], message: 'expected a list of data sets, got none' };
}

// what has several codes is written as a list
function listIn(cell: string): readonly string[] {
  if (!cell.startsWith('["')) return cell.split(/[ ,]/u);
  try {
    return (JSON.parse(cell) as readonly unknown[]).map(String);
  } catch {
    return [cell];
  }
}

interface Walk {
  readonly header: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly path: Issue['path'];
  readonly issues: Issue[];
  readonly visit: VisitRow;
}

function walk(dataSet: SdmxDataSet, structure: SdmxStructure, how: Walk): void {
  const { dimensions, attributes, measures } = structure;
  const { header, placeOf, path, issues, visit } = how;
  const place = ({ id }: SdmxComponent): number => placeOf.get(id) ?? -1;
  const refuse = (at: Issue['path'], message: string): void => {
    issues.push({ code: 'invalid-message', path: at, message });
  };

  const putKey = (key: string, parts: readonly SdmxComponent[], cells: string[], at: Issue['path']): boolean => {
    const indexes = key === '' ? [] : key.split(':');
    if (indexes.length !== parts.length) {
      refuse(
        at,
        `expected a key of ${parts.length} places (${parts.map(({ id }) => id).join(':')}), got ${quote(key)}`,
      );
      return false;
    }
    return parts.every((part, index) => {
      const number = indexes[index] ?? '';
      const values = part.values;
      if (/^\d{1,9}$/u.test(number) && Number(number) < values.length) {
        cells[place(part)] = valueText(values[Number(number)]);
        return true;
      }
      refuse(at, `expected ${part.id} to be one of its ${values.length} values, got ${quote(number)}`);
      return false;
    });
  };
  const putAttributes = (
    list: readonly unknown[],
    parts: readonly SdmxComponent[],
    cells: string[],
    at: Issue['path'],
  ): boolean =>
    parts.every((part, index) => {
      const several = list[index] ?? null;
      // of several values each may be the place of one
      const given = Array.isArray(several)
        ? several.map((one: unknown) => (typeof one === 'number' && part.values.length > 0 ? part.values[one] : one))
        : several;
      if (given === null) {
        if (part.default !== undefined && part.default !== null) cells[place(part)] ||= valueText(part.default);
        return true;
      }
      if (typeof given !== 'number' || part.values.length === 0) {
        cells[place(part)] = valueText(given);
        return true;
      }
      if (Number.isInteger(given) && given >= 0 && given < part.values.length) {
        cells[place(part)] = valueText(part.values[given]);
        return true;
      }
      refuse([...at, index], `expected ${part.id} to be one of its ${part.values.length} values, got ${quote(given)}`);
      return false;
    });

  const start = header.map(() => '');
  for (const part of dimensions.dataSet) start[place(part)] = valueText(part.values[0]);
  if (!putAttributes(dataSet.attributes, attributes.dataSet, start, [...path, 'attributes'])) return;
  const all = [...dimensions.dataSet, ...dimensions.series, ...dimensions.observation].sort(
    (a, b) => (a.keyPosition ?? Infinity) - (b.keyPosition ?? Infinity) || 0,
  );
  const groups: {
    readonly wanted: readonly (readonly [number, string])[];
    readonly set: readonly (readonly [number, string])[];
  }[] = [];
  for (const [key, list] of Object.entries(dataSet.dimensionGroupAttributes)) {
    const at = [...path, 'dimensionGroupAttributes', key];
    const indexes = key.split(':');
    if (!Array.isArray(list) || indexes.length > all.length) {
      refuse(at, `expected a key of at most ${all.length} places with a list of attributes, got ${quote(list)}`);
      continue;
    }
    const cells = header.map(() => '');
    if (!putAttributes(list as readonly unknown[], attributes.dimensionGroup, cells, at)) continue;
    const named = indexes.flatMap((number, index) => {
      const part = all[index];
      return number === '' || part === undefined ? [] : [[part, number] as const];
    });
    const keyCells = header.map(() => '');
    if (
      !putKey(
        named.map(([, number]) => number).join(':'),
        named.map(([part]) => part),
        keyCells,
        at,
      )
    )
      continue;
    groups.push({
      wanted: named.map(([part]) => [place(part), keyCells[place(part)] ?? ''] as const),
      set: attributes.dimensionGroup.flatMap((part) => {
        const text = cells[place(part)] ?? '';
        return text === '' ? [] : [[place(part), text] as const];
      }),
    });
  }

  const count = Math.max(1, measures.observation.length);
  const [measure] = measures.observation;
  const value = measure === undefined ? (placeOf.get('OBS_VALUE') ?? -1) : place(measure);
  const observe = (observations: unknown, base: readonly string[], at: Issue['path']): void => {
    if (!isRecord(observations)) {
      refuse(at, `expected observations by their keys, got ${quote(observations)}`);
      return;
    }
    for (const key of Object.keys(observations)) {
      const here = (): Issue['path'] => [...at, key];
      const observation = observations[key];
      const cells = [...base];
      if (!Array.isArray(observation)) {
        refuse(here(), `expected a list of a number and attributes, got ${quote(observation)}`);
        continue;
      }
      if (!putKey(key, dimensions.observation, cells, here())) continue;
      for (const { wanted, set } of groups) {
        if (wanted.every(([where, text]) => cells[where] === text))
          for (const [where, text] of set) cells[where] = text;
      }
      const list = observation as readonly unknown[];
      cells[value] = valueText(list[0]);
      for (const [index, other] of measures.observation.entries()) cells[place(other)] = valueText(list[index]);
      if (putAttributes(list.slice(count), attributes.observation, cells, here())) visit(cells, here);
    }
  };
  for (const [key, series] of Object.entries(dataSet.series)) {
    const at = [...path, 'series', key];
    const cells = [...start];
    if (!isRecord(series)) refuse(at, `expected a series, got ${quote(series)}`);
    else if (putKey(key, dimensions.series, cells, at)) {
      const list = Array.isArray(series['attributes']) ? (series['attributes'] as readonly unknown[]) : [];
      if (putAttributes(list, attributes.series, cells, [...at, 'attributes'])) {
        observe(series['observations'] ?? {}, cells, [...at, 'observations']);
      }
    }
  }
  observe(dataSet.observations, start, [...path, 'observations']);
}
