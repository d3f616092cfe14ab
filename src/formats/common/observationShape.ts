import { figureShape } from './figureShape.js';
import { shape, type ShapeCheck } from './shape.js';

/** @internal Makes what checks an observation. */
export function observationShape(): ShapeCheck {
  const { record, list, optional, text, id, period } = shape;
  const figure = figureShape();
  return record({
    id: text(),
    indicator: id(),
    reporter: optional(text()),
    partner: optional(text()),
    asset: optional(text()),
    flow: optional(text()),
    basis: id(),
    period: period(),
    figure,
    growth: optional(figure),
    share: optional(figure),
    status: list(text()),
    source: id(),
    corroboration: list(text()),
    note: optional(text()),
  });
}
