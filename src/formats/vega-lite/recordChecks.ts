import type { OptionTest } from '../common/checkOptions.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';

/** @internal What the options are that charts of observations take beside those of all charts. */
export function recordChecks(): Readonly<Record<'partners' | 'indicators' | 'assets', OptionTest>> {
  const { accepts } = OPTION_CHECKS.partners;
  return {
    partners: OPTION_CHECKS.partners,
    indicators: { expected: 'a list of indicators, records with ids,', accepts },
    assets: { expected: 'a list of assets, records with ids,', accepts },
  };
}
