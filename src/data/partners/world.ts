import type { World } from '../../model/tradePartner.js';

/** All economies together. */
export const world: World<'WORLD'> = {
  id: 'WORLD',
  kind: 'world',
  names: { en: 'World', zh: '世界' },
  codes: { imf: 'W0', comtrade: '0' },
};
