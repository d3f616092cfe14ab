import { describe, expect, it } from 'vitest';
import { linesOf } from './linesOf.js';
import { outputOf } from './outputOf.js';

describe('the answer of UN Comtrade', () => {
  const lines = linesOf(outputOf('comtrade'));

  // by hand: 300, 250 and 500 of 5000; 300 / 320, 500 / 400
  it.each([
    "CHINA'S EXPORTS TO MEMBERS OF ASEAN IN 2023 (made-up numbers)",
    'Malaysia | 300 USD | 6.0% | -6.2%',
    'Thailand | 250 USD | 5.0% | no growth: missing-base',
    'Viet Nam | 500 USD | 10.0% | 25.0%',
    'un-comtrade:490 (Other Asia, nes): 240 USD',
    'data.4: transport=2100 is a part of un-comtrade/CN/VN/export/TOTAL/2023, which is there: it is left out',
  ])('prints %s', (line) => {
    expect(lines).toContain(line);
  });

  it('reads a saved answer', () => {
    const saved = linesOf(outputOf('comtrade', 'test/fixtures/comtrade/v1/annual.json'));
    expect(saved[0]).toBe("CHINA'S EXPORTS TO MEMBERS OF ASEAN IN 2023");
    expect(saved).toContain('Viet Nam | 300 USD | 10.0% | no growth: missing-base');
    expect(saved).toContain('un-comtrade:490 (Other Asia, nes): 70 USD');
  });
});
