import { shape, type ShapeCheck } from './shape.js';

/** @internal Makes what checks the names of a thing. */
export function namesShape(): ShapeCheck {
  const { record, optional, text, id } = shape;
  return record({ en: id(), zh: optional(text()), local: optional(text()) });
}
