import { quote, type Issue } from '../../errors.js';
import { isRecord } from '../common/isRecord.js';
import type { Cube } from './cubeOf.js';
import { OWN_FIELD } from './ownExtension.js';
import { ownField } from './ownField.js';
import { strangeFields } from './strangeFields.js';

type Fields = Readonly<Record<string, unknown>>;

// prettier-ignore
const OF_DATASET = ['version', 'class', 'id', 'size', 'role', 'dimension', 'value', 'status', 'label', 'source', 'updated'];
const OF_ROLE = ['time', 'geo', 'metric'];
const OF_DIMENSION = ['class', 'version', 'label', 'category'];
const OF_CATEGORY = ['index', 'label', 'unit'];
// version 1 has them among the dimensions
const INSIDE = ['id', 'size', 'role'];

/** @internal What the reader of a dataset has a place for. */
export interface HeldFields {
  /** Whether it is told what notes say, and the address of the dataset. */
  readonly notes: boolean;
  /** The fields that the package has written beside the dataset; `null` where it did not write it. */
  readonly own: readonly string[] | null;
}

/** @internal The fields of a dataset and its dimensions that have no place, each as an issue. */
export function unheldFields({ path, written, dimensions }: Cube, { notes, own }: HeldFields): readonly Issue[] {
  const others: Issue[] = [];
  const look = (fields: unknown, at: Issue['path'], known: readonly string[]): void => {
    for (const issue of strangeFields(fields, [...path, ...at], known)) others.push(issue);
  };
  const note = notes ? ['note'] : [];
  look(written, [], [...OF_DATASET, ...note, ...(notes ? ['href'] : []), ...(own === null ? [] : ['extension'])]);
  if (own !== null) {
    const extension = written['extension'] as Fields;
    look(extension, ['extension'], [OWN_FIELD]);
    look(extension[OWN_FIELD], ['extension', OWN_FIELD], own);
  }
  const all = written['dimension'] as Fields;
  look(ownField(written, 'role') ?? ownField(all, 'role'), ['role'], OF_ROLE);
  const inside = INSIDE.filter((name) => (ownField(written, name) ?? null) === null);
  look(all, ['dimension'], [...dimensions.map(({ id }) => id), ...inside]);
  for (const { id, categories } of dimensions) {
    const dimension = all[id] as Fields;
    const at = ['dimension', id];
    look(dimension, at, [...OF_DIMENSION, ...note]);
    const category = dimension['category'] as Fields;
    look(category, [...at, 'category'], [...OF_CATEGORY, ...note]);
    const known = new Set(categories);
    for (const name of [...OF_CATEGORY.slice(1), ...note]) {
      for (const one of strangers(category, name, known)) {
        const message = `${quote(one)} is no category of ${quote(id)}: what is said of it was left out`;
        others.push({ code: 'other-properties', path: [...path, ...at, 'category', name, one], message });
      }
    }
  }
  return others;
}

function strangers(category: Fields, name: string, known: ReadonlySet<string>): readonly string[] {
  const said = ownField(category, name);
  return isRecord(said) ? Object.keys(said).filter((id) => !known.has(id)) : [];
}
