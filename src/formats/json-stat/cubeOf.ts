import { quote, type Issue } from '../../errors.js';
import { issueOf } from '../../schema/issueOf.js';
import type {
  JsonStatEnvelope,
  JsonStatWireDataset,
  JsonStatWireDimension,
} from '../../schema/wire/jsonStatEnvelope.js';
import { isRecord } from '../common/isRecord.js';
import { ownField } from './ownField.js';

type Fields = Readonly<Record<string, unknown>>;

/** @internal A dimension of a cube. */
export interface CubeDimension {
  readonly id: string;
  readonly label: string;
  readonly notes: readonly string[];
  /** The ids of its categories, in their order. */
  readonly categories: readonly string[];
  /** What is said of categories, by their ids. */
  readonly labels: ReadonlyMap<string, string>;
  readonly notesOf: ReadonlyMap<string, readonly string[]>;
  readonly units: ReadonlyMap<string, Fields>;
}

/** @internal A cube of cells, the last dimension running fastest. */
export interface Cube {
  readonly path: Issue['path'];
  /** The dataset as it was written. */
  readonly written: Fields;
  readonly dimensions: readonly CubeDimension[];
  /** The ids of the dimensions that are of time, and of those that are of what is measured: by their role, or since they have units. */
  readonly time: readonly string[];
  readonly metric: readonly string[];
  readonly size: number;
  readonly value: JsonStatWireDataset['value'];
  readonly status: JsonStatWireDataset['status'];
  /** What is said of the whole, each by the name of its field. */
  readonly about: Readonly<Record<'label' | 'source' | 'updated' | 'href' | 'note', string>>;
}

type Refuse = (code: string, path: Issue['path'], message: string) => void;

/** @internal The cube of a dataset of any version; `null` where it cannot be told, and why. */
export function cubeOf(envelope: JsonStatEnvelope, written: Fields, path: Issue['path'], issues: Issue[]): Cube | null {
  const before = issues.length;
  const refuse: Refuse = (code, at, message) => {
    issues.push({ code, path: [...path, ...at], message });
  };
  const data = parsed(envelope.dataset, leveled(written), path, issues);
  if (data === null) return null;
  const { id: ids, size: sizes, value, status, role, label, source, updated, href, note } = data;
  if (sizes.length !== ids.length) {
    refuse('size-mismatch', ['size'], `expected ${ids.length} sizes, one for each dimension, got ${sizes.length}`);
    return null;
  }
  const dimensions = ids.flatMap((id, index) => {
    const found = dimensionOf(envelope, id, ownField(data.dimension, id), path, issues);
    if (found === null) return [];
    const [expected, { length }] = [sizes[index], found.categories];
    if (length !== expected) {
      const message = `expected ${expected} categories, as the size of ${quote(id)} says, got ${length}`;
      refuse('size-mismatch', ['dimension', id, 'category'], message);
    }
    return [found];
  });
  if (issues.length > before) return null;
  const size = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  checkPlaces('value', value, size, refuse);
  if (isRecord(status)) checkPlaces('status', status, size, refuse);
  // a list of one status is that of all
  else if (Array.isArray(status) && status.length !== 1) checkPlaces('status', status, size, refuse);
  for (const name of ['time', 'metric'] as const) {
    for (const id of role[name]) {
      if (ids.includes(id)) continue;
      refuse('no-dimension', ['role', name], `expected one of ${ids.map(quote).join(', ')}, got ${quote(id)}`);
    }
  }
  if (issues.length > before) return null;
  const metric = dimensions.filter(({ id, units }) => role.metric.includes(id) || units.size > 0).map(({ id }) => id);
  const about = { label, source, updated, href, note: note.join('\n') };
  return { path, written, dimensions, time: role.time, metric, size, value, status, about };
}

// version 1 has them inside
function leveled(written: Fields): Fields {
  const dimension = ownField(written, 'dimension');
  const inside = (name: string): unknown =>
    ownField(written, name) ?? (isRecord(dimension) ? ownField(dimension, name) : undefined);
  return { ...written, id: inside('id'), size: inside('size'), role: inside('role') };
}

function parsed<T>(
  schema: {
    readonly safeParse: (shown: unknown) => {
      readonly data?: T | undefined;
      readonly error?: { readonly issues: readonly object[] } | undefined;
    };
  },
  shown: unknown,
  path: Issue['path'],
  issues: Issue[],
): T | null {
  const { data, error } = schema.safeParse(shown);
  for (const problem of error?.issues ?? []) {
    issues.push(issueOf(problem as Parameters<typeof issueOf>[0], path, shown));
  }
  return data ?? null;
}

function dimensionOf(
  envelope: JsonStatEnvelope,
  id: string,
  shown: unknown,
  path: Issue['path'],
  issues: Issue[],
): CubeDimension | null {
  const at = [...path, 'dimension', id];
  const dimension = parsed(envelope.dimension, shown, at, issues);
  if (dimension === null) return null;
  const { label, note, category } = dimension;
  const categories = categoriesOf(category, [...at, 'category', 'index'], issues);
  if (categories === null) return null;
  const known = new Set(categories);
  const byId = <T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
    new Map(Object.entries(record).filter(([one]) => known.has(one)));
  const notes = Object.entries(category.note).map(
    ([one, some]) => [one, typeof some === 'string' ? [some] : some] as const,
  );
  return {
    id,
    label,
    notes: note,
    categories,
    labels: byId(category.label),
    notesOf: byId(Object.fromEntries(notes)),
    units: byId(category.unit),
  };
}

// the order is that of the index; that of the fields of an object is not the writer's where they look like numbers
function categoriesOf(
  { index, label }: JsonStatWireDimension['category'],
  path: Issue['path'],
  issues: Issue[],
): readonly string[] | null {
  const refuse = (message: string): null => {
    issues.push({ code: 'invalid-value', path, message });
    return null;
  };
  if (Array.isArray(index)) return index as readonly string[];
  if (index === null) {
    const labels = Object.keys(label);
    if (labels.length === 1) return labels;
    return refuse(`expected an index that tells the order of ${labels.length} categories, got none`);
  }
  const categories = Object.entries(index as Fields);
  const ordered: (string | undefined)[] = new Array<undefined>(categories.length).fill(undefined);
  for (const [id, place] of categories) {
    const isFree = Number.isInteger(place) && Number(place) in ordered && ordered[Number(place)] === undefined;
    if (!isFree) {
      return refuse(
        `expected the places 0 to ${categories.length - 1}, each once, got ${quote(place)} for ${quote(id)}`,
      );
    }
    ordered[Number(place)] = id;
  }
  return ordered as string[];
}

const PLACE = /^(?:0|[1-9]\d{0,15})$/u;

function checkPlaces(field: string, cells: Fields | readonly unknown[], size: number, refuse: Refuse): void {
  if (!Number.isSafeInteger(size)) {
    refuse('too-large', ['size'], `expected at most 2^53 cells, got a product of ${size}`);
  } else if (Array.isArray(cells)) {
    if (cells.length === size) return;
    const by = `${Math.abs(size - cells.length)} too ${cells.length < size ? 'few' : 'many'}`;
    const message = `expected ${size} of them, the product of the sizes, got ${cells.length}: ${by}`;
    refuse('size-mismatch', [field], message);
  } else {
    for (const key of Object.keys(cells)) {
      if (PLACE.test(key) && Number(key) < size) continue;
      refuse('invalid-value', [field, key], `expected a place from 0 to ${size - 1}, got ${quote(key)}`);
    }
  }
}
