import { quote, type Issue } from '../../errors.js';
import {
  sdmxJsonEnvelope,
  type SdmxDataSet,
  type SdmxJsonEnvelope,
  type SdmxStructure,
} from '../../schema/wire/sdmxJsonEnvelope.js';
import { fieldText } from '../common/fieldText.js';
import { isRecord } from '../common/isRecord.js';
import { issueOf } from '../../schema/issueOf.js';
import { refuseInput } from '../common/refuseInput.js';
import type { SdmxSheet } from './sdmxSheet.js';
import { structureIssues } from './structureIssues.js';
import { walkDataSet } from './walkDataSet.js';

const WHAT = 'an SDMX-JSON data message';
const TIME = 'TIME_PERIOD';
const LEVELS = ['dataSet', 'dimensionGroup', 'series', 'observation'] as const;
const ACTIONS = ['information', 'append', 'merge', 'replace'];

/** @internal The rows of an SDMX-JSON data message of version 1.0, 2.0 or 2.1. */
export function sdmxJsonSheet(caller: string, input: unknown): SdmxSheet {
  const root = isRecord(input) ? input : {};
  const data = isRecord(root['data']) ? root['data'] : root;
  const before = data === root ? [] : ['data'];
  const { dataSets, structures } = envelopeOf(caller, root, data, before);
  const header = headerOf(structures);
  const pathOf = (place: number): Issue['path'] =>
    data['structures'] === undefined || data['structures'] === null
      ? [...before, 'structure']
      : [...before, 'structures', place];
  const placeOf = new Map(header.map((id, place) => [id, place] as const));
  const dimensions = structures.flatMap((one) => LEVELS.flatMap((level) => one.dimensions[level].map(({ id }) => id)));
  return {
    header,
    dimensions: [...new Set(dimensions)].filter((id) => id !== TIME),
    codeAt: (_, cell) => cell,
    codesAt: (_, cell) => listIn(cell),
    numberAt: (cell) => cell,
    eachRow: (visit) => {
      const issues: Issue[] = [];
      const others: Issue[] = [...errorsBeside(root)];
      const told = new Map<SdmxStructure, readonly Issue[]>();
      const issuesOf = (structure: SdmxStructure, place: number): readonly Issue[] => {
        const found = told.get(structure) ?? structureIssues(structure, pathOf(place));
        if (!told.has(structure)) issues.push(...found);
        told.set(structure, found);
        return found;
      };
      for (const [index, dataSet] of dataSets.entries()) {
        const path = [...before, 'dataSets', index];
        const structure = structures[dataSet.structure];
        const action = dataSet.action.toLowerCase();
        if (structure === undefined) {
          const message = `expected the place of one of ${structures.length} structures, got ${dataSet.structure}`;
          issues.push({ code: 'no-structure', path: [...path, 'structure'], message });
        } else if (action === 'delete') {
          others.push({ code: 'deletion', path, message: 'the message deletes this, it is no observation' });
        } else if (!ACTIONS.includes(action)) {
          const message = `expected an action of Information, Append, Merge, Replace or Delete, got ${quote(dataSet.action)}`;
          issues.push({ code: 'invalid-action', path: [...path, 'action'], message });
        } else if (hasRows(dataSet) && issuesOf(structure, dataSet.structure).length === 0)
          walkDataSet(dataSet, structure, { size: header.length, placeOf, path, issues, visit });
      }
      return { issues, others };
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

function envelopeOf(caller: string, root: Fields, data: Fields, before: Issue['path']): SdmxJsonEnvelope {
  if (data['dataSets'] === undefined) refuseInput(caller, WHAT, [withoutData(root)]);
  const structures = data['structures'] ?? (data['structure'] === undefined ? undefined : [data['structure']]);
  const shown = { dataSets: data['dataSets'], structures };
  const parsed = sdmxJsonEnvelope().safeParse(shown);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((one) => issueOf(one as Parameters<typeof issueOf>[0], before, shown));
    refuseInput(caller, WHAT, issues);
  }
  return parsed.data as SdmxJsonEnvelope;
}

function hasRows({ series, observations }: SdmxDataSet): boolean {
  return Object.keys(series).length > 0 || Object.keys(observations).length > 0;
}

// dimensions, measures and attributes of all structures, each once
function headerOf(structures: readonly SdmxStructure[]): readonly string[] {
  const ids = structures.flatMap(({ dimensions, measures, attributes }) => [
    ...LEVELS.flatMap((level) => dimensions[level].map(({ id }) => id)),
    ...(measures === null ? ['OBS_VALUE'] : measures.observation.map(({ id }) => id)),
    ...LEVELS.flatMap((level) => attributes[level].map(({ id }) => id)),
  ]);
  return [...new Set(ids)];
}

function errorsIn({ errors }: Fields): readonly unknown[] {
  return Array.isArray(errors) ? errors : [];
}

function withoutData(root: Fields): Issue {
  const errors = errorsIn(root);
  if (errors.length === 0) {
    return { code: 'no-data', path: ['data', 'dataSets'], message: 'expected a list of data sets, got none' };
  }
  const message = `expected data, got the service's ${quote(fieldText(errors) ?? errors)}`;
  return { code: 'service-error', path: ['errors'], message };
}

// data may come with warnings
function errorsBeside(root: Fields): readonly Issue[] {
  return errorsIn(root).map((error, index) => {
    const message = `the service says beside the data: ${quote(fieldText(error) ?? error)}`;
    return { code: 'service-error', path: ['errors', index], message };
  });
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
