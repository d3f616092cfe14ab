import { ChinaAseanError } from '../../errors.js';
import { given } from './given.js';

/** @internal Refuses what is no record of items by their names. A name may be anything, but what it names is no text or list. */
export function requireBasket(caller: string, basket: unknown, name: string, example: string): void {
  // a Map, say, would be taken for a record without a name
  if (Object.prototype.toString.call(basket) === '[object Object]') {
    const { value, indicator, reason, observations } = basket as Readonly<Record<string, unknown>>;
    if (![value, indicator, reason].some((field) => typeof field === 'string') && !Array.isArray(observations)) return;
  }
  throw new ChinaAseanError('invalid-argument', `${caller}: expected ${name} such as ${example}, got ${given(basket)}`);
}
