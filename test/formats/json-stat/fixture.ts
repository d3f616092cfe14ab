import { readFileSync } from 'node:fs';

/** The text of a fixture. */
export function fixture(path: string): string {
  return readFileSync(new URL(`../../fixtures/json-stat/${path}`, import.meta.url), 'utf8');
}
