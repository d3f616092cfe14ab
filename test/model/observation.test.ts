import { describe, expect, expectTypeOf, it } from 'vitest';
import { figure, figureFromText, growthRate, observation, quantity, share, type Observation } from 'china-asean';
import { dataset } from 'china-asean/data';
import { observationSchema } from 'china-asean/schema';

const claim = {
  indicator: 'goods-trade',
  reporter: 'CN',
  partner: 'ASEAN',
  flow: 'total',
  basis: 'press',
  period: '2024',
  figure: figure('982e9', 'USD'),
  source: 'my-note',
} as const;

describe('observation', () => {
  it('is called after its key and window, and has no flags', () => {
    const made = observation(claim);
    expectTypeOf(made).toEqualTypeOf<Observation<'USD'>>();
    expect(made).toEqual({ ...claim, id: 'goods-trade-CN-ASEAN-total-press-2024', status: [], corroboration: [] });
    expect(observationSchema.parse(made)).toEqual(made);
    expect(Object.isFrozen(made)).toBe(true);
  });

  it('keeps what it is given', () => {
    const given = {
      ...claim,
      id: 'mine',
      status: ['E'],
      corroboration: ['other'],
      growth: figure('0.08', 'ratio'),
      note: 'n',
    } as const;
    expect(observation(given)).toEqual(given);
  });

  it('makes every observation of the dataset again', () => {
    for (const published of dataset.observations) expect(observation(published)).toEqual(published);
  });

  it('is an operand', () => {
    expect(
      growthRate(observation(claim), observation({ ...claim, period: '2023', figure: figure('911.7e9', 'USD') }))
        .reason,
    ).toBeNull();
    expect(
      share(observation(claim), observation({ ...claim, partner: 'WORLD', figure: figure('6e12', 'USD') })).reason,
    ).toBeNull();
  });

  it.each([
    [{ period: '2024-1' }, 'invalid-period', 'observation: expected a canonical period'],
    [
      { figure: quantity('5', 'USD') },
      'invalid-argument',
      "observation: expected a figure such as figure('982e9', 'USD')",
    ],
    [{ figure: undefined }, 'invalid-argument', 'observation: expected a figure such as'],
    [{ basis: 'mine' }, 'invalid-argument', 'observation: expected a basis of customs-cny, '],
    [
      { flow: 'exports' },
      'invalid-argument',
      'observation: expected a flow of export, import, total, balance, got "exports"',
    ],
    [{ indicator: undefined }, 'invalid-argument', 'observation: expected an indicator'],
    [{ source: 5 }, 'invalid-argument', 'observation: expected the id of a source, got 5'],
    [
      { growth: figureFromText('doubled', { unit: 'ratio' }) },
      'invalid-argument',
      'observation: expected growth of the measure growth or level, got "multiple"',
    ],
    [
      { growth: quantity('0.08', 'ratio') },
      'invalid-argument',
      "observation: expected growth or share such as figure('0.08', 'ratio')",
    ],
    [{ share: null }, 'invalid-argument', 'observation: expected growth or share such as figure('],
  ])('refuses %o', (change, code, message) => {
    expect(() => observation({ ...claim, ...change } as never)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) as string }),
    );
  });

  it.each([null, undefined, 'trade'])('refuses %o', (nothing) => {
    expect(() => observation(nothing as never)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });
});
