import type { Visit } from './contestant.js';

/** What is compared of an answer: how many numbers it has, a sum in which each has a weight by its key, and some of them. */
export interface Answer {
  readonly count: number;
  readonly checksum: number;
  /** The same sum of the absolute values. */
  readonly scale: number;
  readonly sample: Readonly<Record<string, number>>;
}

const TOLERANCE = 1e-9;
const LEAST_NUMBER = 0.01; // below it the tolerance is absolute: a difference of doubles has no more digits
const SAMPLE = 25;

/** Listens to an answer. */
export function answerListener(): { readonly visit: Visit; readonly finish: () => Answer } {
  let [count, checksum, scale] = [0, 0, 0];
  const sample: { readonly hash: number; readonly key: string; readonly value: number }[] = [];
  return {
    visit: (key, value) => {
      if (!Number.isFinite(value)) return;
      const hash = hashOf(key);
      const weight = 1 + hash / 2 ** 32;
      count += 1;
      checksum += weight * value;
      scale += weight * Math.abs(value);
      if (sample.length === SAMPLE && hash >= (sample.at(-1)?.hash ?? 0)) return;
      sample.push({ hash, key, value });
      sample.sort((left, right) => left.hash - right.hash || (left.key < right.key ? -1 : 1));
      if (sample.length > SAMPLE) sample.pop();
    },
    finish: () => ({
      count,
      checksum,
      scale,
      sample: Object.fromEntries(sample.map(({ key, value }) => [key, value])),
    }),
  };
}

/** What differs between two answers, in words, or `null`. */
export function differenceOf(expected: Answer, got: Answer): string | null {
  if (expected.count !== got.count) return `expected ${expected.count} numbers, got ${got.count}`;
  for (const [key, number] of Object.entries(expected.sample)) {
    const other = got.sample[key];
    if (other === undefined) return `expected ${number} at ${key}, got none`;
    const most = TOLERANCE * Math.max(Math.abs(number), Math.abs(other), LEAST_NUMBER);
    if (Math.abs(number - other) > most) return `expected ${number} at ${key}, got ${other}`;
  }
  const isNear = Math.abs(expected.checksum - got.checksum) <= TOLERANCE * expected.scale;
  return isNear ? null : `expected the checksum ${expected.checksum}, got ${got.checksum}`;
}

// FNV-1a
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
