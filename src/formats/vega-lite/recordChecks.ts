import type { OptionTest } from '../common/checkOptions.js';
import { namedCheck } from '../common/namedCheck.js';

/** @internal What the options are that charts of observations take beside those of all charts. */
export function recordChecks(): Readonly<Record<'partners' | 'indicators' | 'assets', OptionTest>> {
  return { partners: namedCheck('partners'), indicators: namedCheck('indicators'), assets: namedCheck('assets') };
}
