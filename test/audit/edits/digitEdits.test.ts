import { describe, expect, it } from 'vitest';
import { figure, type Correction, type Observation } from 'china-asean';
import { findingOf, findingsOf, printed, type Printed } from '../../support/audited.js';

const correctionOf = (first: Observation, second: Observation): Correction | null =>
  findingOf('same-figure', [second, first], { about: [first.id] }).correction;

// a claim of the press beside the customs'
function corrected(text: string, official: string, fields: Printed = {}): Correction | null {
  return correctionOf(
    printed('2024', text, { source: 'agency', id: 'asked', ...fields }),
    printed('2024', official, fields),
  );
}

describe('a correction of a digit', () => {
  it('is sought in a number of forty digits, and in none longer', () => {
    const changed = (length: number): Correction | null => {
      const [asked, official] = ['1', '2'].map((first, index) => {
        const digits = `${first}${'3'.repeat(length - 1)}` as `${number}`;
        const source = index === 0 ? 'agency' : 'customs';
        return {
          ...printed('2024', 'US$1', { source, id: source }),
          figure: figure(digits, 'USD', { printed: digits }),
        };
      });
      return asked === undefined || official === undefined ? null : correctionOf(asked, official);
    };
    expect(changed(40)?.change).toBe('digit');
    expect(changed(41)).toBeNull();
  });

  it.each([
    ['US$982.3 billion', 'US$962.3 billion', 'US$962.3 billion', '962300000000'],
    ['US$982.3 billion', 'US$982.9 billion', 'US$982.9 billion', '982900000000'],
    ['US$182.3 billion', 'US$982.3 billion', 'US$982.3 billion', '982300000000'],
    ['US$1,234.5 billion', 'US$1,734.5 billion', 'US$1,734.5 billion', '1734500000000'],
    ['US$900.0 billion', 'US$905.0 billion', 'US$905.0 billion', '905000000000'],
    ['-US$82.3 billion', '-US$42.3 billion', '-US$42.3 billion', '-42300000000'],
    ['6.99万亿元', '6.79万亿元', '6.79万亿元', '6790000000000'],
    ['over US$982 billion', 'US$961.0 billion', null, null], // 952 to 962 and others are over which 961 is
    ['US$982.3 billion', 'US$961.3 billion', null, null], // two digits
    ['US$982.3 billion', 'US$1.9823 trillion', null, null], // a digit more
  ])('%s, where the customs have %s: %s', (text, official, instead, value) => {
    const correction = corrected(text, official);
    if (instead === null) expect(correction).toBeNull();
    else {
      expect(correction).toMatchObject({ change: 'digit', printed: text, instead, figure: { value }, period: '2024' });
      expect(correction?.claim.observation.id).toBe('asked');
    }
  });

  it('moves the bounds with the number', () => {
    expect(corrected('US$982.3 billion', 'US$962.3 billion')?.figure).toEqual({
      value: '962300000000',
      low: '962250000000',
      high: '962350000000',
      unit: 'USD',
    });
  });

  it('may be of digits after a zero', () => {
    const rate = { indicator: 'trade-growth', unit: 'ratio' } as const;
    expect(corrected('0.5%', '0.8%', rate)).toMatchObject({ instead: '0.8%', figure: { value: '0.008' } });
  });

  it('leaves no number that begins with a zero', () => {
    expect(corrected('US$12.3 billion', 'US$2.3 billion')).toBeNull();
  });

  it('is none where two would do', () => {
    // the last digit: 981 and 983 both meet 982.0 at an end, and 982 overlaps; 979 is one digit from neither
    expect(corrected('US$972 billion', 'about US$990 billion')).toBeNull();
    expect(corrected('US$972 billion', 'US$982.0 billion')).toMatchObject({ instead: 'US$982 billion' });
  });

  it('is none where no digit was printed', () => {
    expect(corrected('五百亿元', '600亿元')).toBeNull();
  });

  it('is none where the text is not that of the number', () => {
    const wrong: Observation = {
      ...printed('2024', 'US$599 billion'),
      figure: printed('2024', 'US$597 billion').figure,
    };
    const claim: Observation = { ...wrong, figure: { ...wrong.figure, printed: 'over US$600 billion' } };
    expect(findingOf('reading', [claim]).correction).toBeNull();
  });
});

describe('a correction of two digits beside each other', () => {
  it('puts them in the other order', () => {
    expect(corrected('US$124.34 billion', 'US$124.43 billion')).toMatchObject({
      change: 'swapped-digits',
      instead: 'US$124.43 billion',
      figure: { value: '124430000000' },
    });
    expect(corrected('US$91.2 billion', 'US$19.2 billion')?.instead).toBe('US$19.2 billion');
  });

  it('is none of digits apart from each other', () => {
    expect(corrected('US$124.35 billion', 'US$154.32 billion')).toBeNull();
  });
});

describe('the claim that is corrected', () => {
  const parts = [
    printed('2024', 'US$587.0 billion', { flow: 'export' }),
    printed('2024', 'US$396.0 billion', { flow: 'import' }),
  ];

  it('is none where any of several may be wrong', () => {
    expect(findingOf('total', [...parts, printed('2024', 'US$993.0 billion')])).toMatchObject({
      verdict: 'disagrees',
      correction: null,
    });
  });

  it('is not one that another comparison confirms', () => {
    const confirming = parts.map((part): Observation => ({ ...part, id: `again ${part.id}`, source: 'agency' }));
    const claims = [...parts, ...confirming, printed('2024', 'US$993.0 billion')];
    const [total] = findingsOf(['same-figure', 'total'], claims).filter(({ rule }) => rule === 'total');
    expect(total).toMatchObject({
      correction: { printed: 'US$993.0 billion', instead: 'US$983.0 billion', change: 'digit' },
    });
  });

  it('is none that leaves another disagreement', () => {
    // 983 would do for the sum, and 963 for the growth of 963 / 900
    const total = printed('2024', 'US$993.0 billion', { growth: '7.00%', id: 'asked' });
    const claims = [...parts, total, printed('2023', 'US$900.0 billion')];
    const findings = findingsOf(['total', 'growth'], claims, { about: ['asked'] });
    expect(findings.map(({ rule, verdict, correction }) => [rule, verdict, correction])).toEqual([
      ['growth', 'disagrees', null],
      ['total', 'disagrees', null],
    ]);
  });
});
