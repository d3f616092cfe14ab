import { shape, type ShapeCheck } from './shape.js';

/** @internal Makes what checks a source. */
export function sourceShape(): ShapeCheck {
  const { record, nullable, optional, text, id, period } = shape;
  return record({
    id: id(),
    publisher: id(),
    title: id(),
    url: nullable(id()),
    published: nullable(period()),
    authority: id(),
    note: optional(text()),
  });
}
