import * as z from 'zod';
import { quote } from '../errors.js';
import type { DecimalText } from '../figure/decimal.js';
import { isDecimalText } from '../figure/isDecimalText.js';
import { findUnit, isCurrency, type CurrencyCode, type Unit } from '../figure/unit.js';
import type { DateText, Period } from '../period/period.js';
import { findWindow, kindOf } from '../period/window.js';

// texts with a grammar of their own; each says what it expects and quotes what it got

function text<T extends string>(accepts: (value: string) => boolean, expected: string): z.ZodType<T, T> {
  return z.custom<T>((value) => typeof value === 'string' && accepts(value), {
    error: ({ input }) => `expected ${expected}, got ${quote(input)}`,
  });
}

function isDate(value: string): boolean {
  const window = /^\d{4}-\d\d-\d\d$/u.test(value) ? findWindow(value) : null;
  return window !== null && kindOf(window) === 'day';
}

/** @internal */
export const decimalText = (): z.ZodType<DecimalText, DecimalText> =>
  text(isDecimalText, 'decimal text such as "-12.50"');

/** @internal */
export const unit = (): z.ZodType<Unit, Unit> =>
  text((value) => findUnit(value) !== undefined, 'a unit such as "USD", "tonne" or "CNY/USD"');

/** @internal */
export const currency = (): z.ZodType<CurrencyCode, CurrencyCode> => text(isCurrency, 'an ISO 4217 code such as "VND"');

/** @internal */
export const period = (): z.ZodType<Period, Period> =>
  text((value) => findWindow(value) !== null, 'a canonical period such as "2024-S1"');

/** @internal */
export const date = (): z.ZodType<DateText, DateText> => text(isDate, 'a day, YYYY-MM-DD');

/** @internal */
export const id = (): z.ZodString => z.string().min(1);

/** @internal The fields of whatever says where it was read. */
export const sourced = (): {
  readonly source: z.ZodString;
  readonly corroboration: z.ZodReadonly<z.ZodArray<z.ZodString>>;
  readonly note: z.ZodOptional<z.ZodString>;
} => ({ source: id(), corroboration: z.array(id()).readonly(), note: z.string().optional() });
