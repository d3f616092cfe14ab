import { describe, expect, it } from 'vitest';
import {
  accumulate,
  decumulate,
  growthRate,
  herfindahlHirschman,
  leastSquaresGrowth,
  observationsBehind,
  quantity,
  share,
  yearOnYear,
} from 'china-asean';
import { observation } from '../support/observations.js';

const [a, b, c] = [observation('2022', '4'), observation('2023', '5'), observation('2024', '6')];
const idsBehind = (result: Parameters<typeof observationsBehind>[0]): readonly string[] =>
  observationsBehind(result).map(({ period }) => period);

describe('observationsBehind', () => {
  it('finds what a result was computed from, through results of results', () => {
    const growth = growthRate(c, b);
    expect(observationsBehind(growth)).toEqual([c, b]);
    const of = growthRate(growthRate(c, b), growthRate(b, a));
    expect(idsBehind(of)).toEqual(['2024', '2023', '2022']);
  });

  it('finds those in baskets and levels', () => {
    const parts = { VN: observation('2024', '4', { partner: 'VN' }), TH: observation('2024', '5', { partner: 'TH' }) };
    expect(observationsBehind(herfindahlHirschman(parts))).toEqual([parts.VN, parts.TH]);
    expect(idsBehind(leastSquaresGrowth({ '2022': a, '2023': b, '2024': c }, { from: '2022', to: '2024' }))).toEqual([
      '2022',
      '2023',
      '2024',
    ]);
    const months = { '2024-01-01/P5M': observation('2024-01-01/P5M', '9'), '2024-T1': observation('2024-T1', '7') };
    const may = decumulate(months, '2024-05');
    expect(idsBehind(may)).toEqual(['2024-01-01/P5M', '2024-T1']);
    expect(
      idsBehind(
        accumulate(
          { '2024-01': observation('2024-01', '1'), '2024-02': observation('2024-02', '2') },
          '2024-01-01/P2M',
        ),
      ),
    ).toEqual(['2024-01', '2024-02']);
  });

  it('finds them where there is no value, and none where there is no source', () => {
    expect(idsBehind(yearOnYear({ '2024': c }, '2024'))).toEqual(['2024']);
    expect(observationsBehind(share(quantity(1, 'USD'), quantity(2, 'USD')))).toEqual([]);
    expect(observationsBehind(undefined)).toEqual([]);
  });
});
