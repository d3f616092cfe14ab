import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { audit, explain } from 'china-asean';
import { ECONOMIES, economy, FLOWS, TILINGS, YEAR } from '../support/economy.js';
import { observationsOf, recordsOf, standingsOf, style } from '../support/printEconomy.js';
it('probe', { timeout: 600_000 }, () => {
  const arb = fc.record({ of: economy, styles: fc.array(style, { minLength: 31, maxLength: 31 }),
    tilings: fc.subarray(TILINGS.filter(({ length }) => length < 6), { minLength: 1, maxLength: 2 }),
    flows: fc.subarray([...FLOWS], { minLength: 1 }), currencies: fc.subarray(['USD', 'CNY'] as const, { minLength: 1 }) });
  const out: string[] = []; let n = 0; const t = performance.now();
  for (const { of, styles, tilings, flows, currencies } of fc.sample(arb, { numRuns: 400, seed: Number(process.env['SEED'] ?? 1) })) {
    let at = -1; const next = () => styles[(at += 1) % styles.length]!;
    const shapes = [...tilings.flat(), YEAR].filter((a, i, all) => all.findIndex((b) => b.start === a.start && b.months === a.months) === i);
    const observations = of.years.flatMap((year) => [...shapes.flatMap((shape) => [...ECONOMIES, 'BLOC', 'WORLD'].flatMap((partner) => flows.flatMap((flow) => currencies.flatMap((currency) => observationsOf(of, { partner, flow, window: { year, ...shape }, currency }, next))))), ...standingsOf(of, year)]);
    n += 1;
    for (const f of audit({ ...recordsOf(of), observations })) if (['disagrees', 'revised-base', 'currency-terms', 'coverage'].includes(f.verdict) && f.rule !== 'running-share')
      out.push(`${f.rule} ${f.verdict} #${n} ${explain(f)}\n${[f.claim, ...f.against].map((c) => `${c.observation.id} ${c.observation.basis} ${c.figure.low}..${c.figure.high} ${c.figure.qualifier}`).join('\n')}\n`);
  }
  out.unshift(`${n} in ${Math.round(performance.now() - t)} ms`);
  writeFileSync('/tmp/hunt2.txt', out.join('\n'));
});
