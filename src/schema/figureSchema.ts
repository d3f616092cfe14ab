import * as z from 'zod';
import { MEASURES, QUALIFIERS, type Figure, type Quantity } from '../figure/figure.js';
import { includes } from '../figure/interval.js';
import { exactly } from './exactly.js';
import { decimalText, unit } from './text.js';

const fieldsOf = <U extends z.ZodType>(unitSchema: U) => ({
  value: decimalText(),
  unit: unitSchema,
  low: decimalText().nullable(),
  high: decimalText().nullable(),
  qualifier: z.enum(QUALIFIERS).nullable(),
  measure: z.enum(MEASURES),
  printed: z.string(),
});
const holdsItsValue = (quantity: Quantity): boolean => includes(quantity, quantity.value);
const message = 'expected bounds that hold the value: low ≤ value ≤ high';

// a figure just read from a text may be kept as it is: what only told how it was read is left out
const withoutReadingNotes = (input: unknown): unknown => {
  if (typeof input !== 'object' || input === null || !('alternatives' in input) || !('language' in input)) return input;
  const { alternatives: _alternatives, language: _language, ...figure } = input;
  return figure;
};

const define = () =>
  z.preprocess(withoutReadingNotes, z.strictObject(fieldsOf(unit())).refine(holdsItsValue, message).readonly());
const defineRatio = () =>
  z.preprocess(
    withoutReadingNotes,
    z
      .strictObject(fieldsOf(z.literal('ratio')))
      .refine(holdsItsValue, message)
      .readonly(),
  );

/** A number as it was published. */
export const figureSchema: z.ZodType<Figure> = /* @__PURE__ */ exactly<Figure, ReturnType<typeof define>>(define);

/** A published ratio: a growth rate or a share. */
export const ratioSchema: z.ZodType<Figure<'ratio'>> = /* @__PURE__ */ exactly<
  Figure<'ratio'>,
  ReturnType<typeof defineRatio>
>(defineRatio);
