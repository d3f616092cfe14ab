import { quote, type Issue } from '../../errors.js';
import { isDecimalText } from '../../figure/isDecimalText.js';
import { findWindow } from '../../period/window.js';
import { isRecord } from './isRecord.js';

/** Looks at a value, which is at a path, and puts what is wrong with it among the issues; the path is afterwards as it was before. */
export type ShapeCheck = (value: unknown, path: (string | number)[], issues: Issue[]) => void;

const tested =
  (expected: string, accepts: (value: unknown) => boolean): ShapeCheck =>
  (value, path, issues) => {
    if (accepts(value)) return;
    issues.push({ code: 'invalid-value', path: [...path], message: `expected ${expected}, got ${quote(value)}` });
  };

/**
 * @internal Checks of the shape that records must have for a writer, which loads no schemas: what is not looked at here is for
 * `parseDataset` to refuse.
 */
export const shape = {
  text: (): ShapeCheck => tested('text', (value) => typeof value === 'string'),
  id: (): ShapeCheck => tested('text of at least one character', (value) => typeof value === 'string' && value !== ''),
  period: (): ShapeCheck =>
    tested('a canonical period such as "2024-S1"', (value) => typeof value === 'string' && findWindow(value) !== null),
  decimal: (): ShapeCheck => tested('decimal text such as "-12.50"', isDecimalText),
  whole: (): ShapeCheck => tested('a whole number', (value) => Number.isSafeInteger(value)),
  optional:
    (check: ShapeCheck): ShapeCheck =>
    (value, path, issues) => {
      if (value !== undefined) check(value, path, issues);
    },
  nullable:
    (check: ShapeCheck): ShapeCheck =>
    (value, path, issues) => {
      if (value !== null) check(value, path, issues);
    },
  list:
    (check: ShapeCheck): ShapeCheck =>
    (value, path, issues) => {
      if (!Array.isArray(value)) tested('a list', () => false)(value, path, issues);
      else {
        // a list may have holes
        for (let at = 0; at < value.length; at += 1) {
          path.push(at);
          check(value[at], path, issues);
          path.pop();
        }
      }
    },
  record: (fields: Readonly<Record<string, ShapeCheck>>): ShapeCheck => {
    const checks = Object.entries(fields);
    return (value, path, issues) => {
      if (!isRecord(value)) tested('a record', () => false)(value, path, issues);
      else {
        for (const [name, check] of checks) {
          path.push(name);
          check(value[name], path, issues);
          path.pop();
        }
      }
    };
  },
} as const;
