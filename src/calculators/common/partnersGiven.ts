import type { BasketOptions } from './readBasket.js';

/** @internal What a result records of the partners that it was told of: whether there were any, not who they are. */
export function partnersGiven({ partners }: Pick<BasketOptions, 'partners'>): true | undefined {
  return partners === undefined ? undefined : true;
}
