import { shape, type ShapeCheck } from './shape.js';

/** @internal Makes what checks a figure. */
export function figureShape(): ShapeCheck {
  const { record, text, id, decimal, nullable } = shape;
  return record({
    value: decimal(),
    unit: id(),
    low: nullable(decimal()),
    high: nullable(decimal()),
    qualifier: nullable(text()),
    measure: text(),
    printed: text(),
  });
}
