import { quote, type Issue } from '../../errors.js';
import { isRecord } from '../common/isRecord.js';
import type { Cube } from './cubeOf.js';

type Fields = Readonly<Record<string, unknown>>;

// prettier-ignore
const OF_DATASET = ['version', 'class', 'id', 'size', 'role', 'dimension', 'value', 'status', 'label', 'source', 'updated', 'href', 'note'];
const OF_DIMENSION = ['class', 'version', 'label', 'note', 'category'];
const OF_CATEGORY = ['index', 'label', 'note', 'unit'];

/** @internal The fields of a dataset and its dimensions for which neither an observation nor a table has a place, each as an issue. */
export function unheldFields({ path, written, dimensions }: Cube, known: readonly string[] = []): readonly Issue[] {
  const others: Issue[] = [];
  const look = (fields: unknown, at: Issue['path'], names: readonly string[]): void => {
    if (!isRecord(fields)) return;
    for (const [name, value] of Object.entries(fields)) {
      if (names.includes(name) || value === null || value === undefined) continue;
      others.push({ code: 'other-properties', path: [...path, ...at, name], message: messageOf(name) });
    }
  };
  look(written, [], [...OF_DATASET, ...known]);
  const all = written['dimension'] as Fields;
  for (const { id } of dimensions) {
    const dimension = all[id] as Fields;
    look(dimension, ['dimension', id], OF_DIMENSION);
    look(dimension['category'], ['dimension', id, 'category'], OF_CATEGORY);
  }
  return others;
}

function messageOf(name: string): string {
  if (name === 'child') return 'some categories are parts of others: their numbers must not be added up';
  return `${quote(name)} has no place here and was left out`;
}
