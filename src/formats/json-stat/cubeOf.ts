import { quote, type Issue } from '../../errors.js';
import { isRecord } from '../common/isRecord.js';

type Fields = Readonly<Record<string, unknown>>;

/** @internal A dimension of a cube. */
export interface CubeDimension {
  readonly id: string;
  /** The ids of its categories, in their order. */
  readonly categories: readonly string[];
}

/** @internal A cube of cells, the last dimension running fastest. */
export interface Cube {
  readonly path: Issue['path'];
  readonly dimensions: readonly CubeDimension[];
  /** The ids of the dimensions that are of time. */
  readonly time: readonly string[];
  readonly size: number;
  readonly value: Fields | readonly unknown[];
  readonly status: unknown;
}

type Refuse = (code: string, path: Issue['path'], message: string) => void;

/** @internal The cube of a dataset of any version; `null` where it cannot be told, and why. */
export function cubeOf(dataset: Fields, path: Issue['path'], issues: Issue[]): Cube | null {
  const before = issues.length;
  const refuse: Refuse = (code, at, message) => {
    issues.push({ code, path: [...path, ...at], message });
  };
  const dimension = own(dataset, 'dimension');
  const value = own(dataset, 'value');
  if (!isRecord(dimension)) refuse('invalid-value', ['dimension'], `expected dimensions, got ${quote(dimension)}`);
  if (!isRecord(value) && !Array.isArray(value))
    refuse('invalid-value', ['value'], `expected a list of values, or values by their places, got ${quote(value)}`);
  if (!isRecord(dimension) || (!isRecord(value) && !Array.isArray(value))) return null;
  // version 1 has them inside
  const ids = own(dataset, 'id') ?? own(dimension, 'id');
  const sizes = own(dataset, 'size') ?? own(dimension, 'size');
  const role = own(dataset, 'role') ?? own(dimension, 'role');
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string') || new Set(ids).size !== ids.length) {
    refuse('invalid-value', ['id'], `expected a list of the ids of dimensions, each once, got ${quote(ids)}`);
    return null;
  }
  if (!Array.isArray(sizes) || sizes.length !== ids.length) {
    refuse('invalid-value', ['size'], `expected ${ids.length} sizes, one for each dimension, got ${quote(sizes)}`);
    return null;
  }
  const dimensions = ids.map((id, index) => {
    const at = ['dimension', id];
    const categories = categoriesOf(own(dimension, id), at, refuse);
    if (categories.length !== sizes[index] && issues.length === before) {
      const message = `expected ${quote(sizes[index])} categories, as its size says, got ${categories.length}`;
      refuse('size-mismatch', [...at, 'category'], message);
    }
    return { id, categories };
  });
  const size = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  if (issues.length === before) checkPlaces(value, size, refuse);
  if (issues.length > before) return null;
  const time: unknown = isRecord(role) ? own(role, 'time') : undefined;
  const named = Array.isArray(time) ? ids.filter((id) => time.includes(id)) : [];
  return { path, dimensions, time: named, size, value, status: own(dataset, 'status') };
}

function own(record: Fields, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

// the order is that of the index; that of the fields of an object is not the writer's where they look like numbers
function categoriesOf(dimension: unknown, at: readonly string[], refuse: Refuse): readonly string[] {
  const category = isRecord(dimension) ? own(dimension, 'category') : undefined;
  const index = isRecord(category) ? own(category, 'index') : undefined;
  const label = isRecord(category) ? own(category, 'label') : undefined;
  const path = [...at, 'category', 'index'];
  if (Array.isArray(index)) {
    if (index.every((id) => typeof id === 'string') && new Set(index).size === index.length) return index;
    refuse('invalid-value', path, `expected the ids of categories, each once, got ${quote(index)}`);
    return [];
  }
  if (isRecord(index)) {
    const entries = Object.entries(index).sort(([, first], [, second]) => Number(first) - Number(second));
    if (entries.every(([, place], expected) => place === expected)) return entries.map(([id]) => id);
    refuse('invalid-value', path, `expected the places 0 to ${entries.length - 1}, each once, got ${quote(index)}`);
    return [];
  }
  const labels = isRecord(label) ? Object.keys(label) : [];
  if (index === undefined && labels.length === 1) return labels;
  refuse('invalid-value', path, `expected the categories in their order, got ${quote(index)}`);
  return [];
}

const PLACE = /^(?:0|[1-9]\d{0,15})$/u;

function checkPlaces(value: Fields | readonly unknown[], size: number, refuse: Refuse): void {
  if (!Number.isSafeInteger(size)) {
    refuse('too-large', ['size'], `expected at most 2^53 cells, got ${size}`);
  } else if (Array.isArray(value)) {
    if (value.length === size) return;
    const by = `${Math.abs(size - value.length)} too ${value.length < size ? 'few' : 'many'}`;
    refuse('size-mismatch', ['value'], `expected ${size} values, the product of the sizes, got ${value.length}: ${by}`);
  } else {
    for (const key of Object.keys(value)) {
      if (PLACE.test(key) && Number(key) < size) continue;
      refuse('invalid-value', ['value', key], `expected a place from 0 to ${size - 1}, got ${quote(key)}`);
    }
  }
}
