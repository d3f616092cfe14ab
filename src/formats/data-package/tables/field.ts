import type { Field } from './table.js';

/** @internal A column of texts. */
export function text(name: string, description: string): Field {
  return { name, type: 'string', description };
}

/** @internal A column of numbers. */
export function number(name: string, description: string): Field {
  return { name, type: 'number', description };
}
