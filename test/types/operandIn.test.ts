import { expect, expectTypeOf, it } from 'vitest';
import {
  backcast,
  figure,
  figureFromText,
  percentagePointChange,
  quantity,
  wholeFromShare,
  type Result,
} from 'china-asean';

const dollars = figure('597e9', 'USD');

it('a unit that is known only at run time compiles where a ratio is wanted', () => {
  expectTypeOf(backcast(figureFromText('$597 billion'), figureFromText('up 8.2 percent'))).toEqualTypeOf<Result>();
  expect(backcast(figureFromText('$597 billion'), figureFromText('up 8.2 percent')).reason).toBeNull();
  expect(backcast(dollars, figureFromText('$5 billion')).reason).toBe('incomparable-unit');
  expect(wholeFromShare(dollars, figureFromText('16.7 percent')).reason).toBeNull();
  expect(percentagePointChange(figureFromText('16.7%'), quantity('0.15', 'ratio')).reason).toBeNull();
});

it('a ratio and nothing compile, and another unit does not', () => {
  expectTypeOf(backcast(dollars, quantity('0.1', 'ratio'))).toEqualTypeOf<Result<'USD'>>();
  expect(backcast(dollars, null).reason).toBe('missing-base');
  expect(backcast(dollars, undefined).reason).toBe('missing-base');
  // @ts-expect-error -- dollars are no rate
  expect(backcast(dollars, dollars).reason).toBe('incomparable-unit');
  // @ts-expect-error -- dollars are no share
  expect(wholeFromShare(dollars, dollars).reason).toBe('incomparable-unit');
  // @ts-expect-error -- dollars are no ratio
  expect(percentagePointChange(dollars, quantity('0.15', 'ratio')).reason).toBe('incomparable-unit');
});
