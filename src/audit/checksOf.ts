import { ChinaAseanError, quote } from '../errors.js';
import type { Check } from './check.js';
import type { AuditRule } from './finding.js';
import type { Ledger } from './ledger.js';
import { balance } from './rules/balance.js';
import { exchangeRate } from './rules/exchangeRate.js';
import { growth } from './rules/growth.js';
import { growthOfParts } from './rules/growthOfParts.js';
import { magnitude } from './rules/magnitude.js';
import { rank } from './rules/rank.js';
import { reading } from './rules/reading.js';
import { runningShare } from './rules/runningShare.js';
import { runningTotal } from './rules/runningTotal.js';
import { sameFigure } from './rules/sameFigure.js';
import { share } from './rules/share.js';
import { streak } from './rules/streak.js';
import { sumOfShares } from './rules/sumOfShares.js';
import { sums } from './rules/sums.js';

type Rule = (ledger: Ledger) => Generator<Check>;

/** By rule, in the order in which findings come. */
const RULES: Readonly<Record<AuditRule, Rule>> = {
  reading,
  'same-figure': sameFigure,
  growth,
  share,
  total: (ledger) => sums('total', ledger),
  balance,
  'sum-of-windows': (ledger) => sums('sum-of-windows', ledger),
  'sum-of-members': (ledger) => sums('sum-of-members', ledger),
  'sum-of-shares': sumOfShares,
  'growth-of-parts': growthOfParts,
  'exchange-rate': exchangeRate,
  'running-total': runningTotal,
  'running-share': runningShare,
  magnitude,
  rank,
  streak,
};

/** @internal Every comparison that the rules make, rule by rule. */
export function* checksOf(ledger: Ledger, rules?: readonly AuditRule[]): Generator<Check> {
  for (const name of rules ?? []) requireRule(name);
  for (const [name, rule] of Object.entries(RULES)) {
    if (rules?.includes(name as AuditRule) ?? true) yield* rule(ledger);
  }
}

function requireRule(name: string): void {
  if (Object.hasOwn(RULES, name)) return;
  const expected = `expected rules of ${Object.keys(RULES).join(', ')}`;
  throw new ChinaAseanError('invalid-argument', `audit: ${expected}, got ${quote(name)}`, { rules: name });
}
