import { quantity, type Basket, type PricesAndQuantities } from 'china-asean';

/**
 * Statistics Canada, 13-017-X, table 2.12, "Contributions to growth for period 3, a sample calculation", at
 * https://www150.statcan.gc.ca/n1/pub/13-017-x/2008001/t/5213499-eng.htm: current dollars and price indexes of four goods in
 * four periods. Quantities are dollars / price; those of B are a third and its prices threefold, as 116.7 stands for 350 / 3.
 */
const PRICES = {
  A: ['100', '75', '50', '25'],
  B: ['300', '350', '375', '375'],
  C: ['100', '150', '130', '140'],
  D: ['100', '120', '120', '100'],
} as const;
const QUANTITIES = {
  A: ['0.8', '1.2', '1.44', '1.92'],
  B: ['0.6', '0.6', '0.64', '0.68'],
  C: ['2.5', '3', '3.5', '3.6'],
  D: ['1', '1.25', '1.25', '1.35'],
} as const;

export type Good = keyof typeof PRICES;

/** The prices and quantities of some of the goods in a period. */
export function goodsOf(period: number, names: readonly Good[] = ['A', 'B', 'C', 'D']): PricesAndQuantities {
  const at = (numbers: typeof PRICES | typeof QUANTITIES, unit: 'index' | 'tonne'): Basket =>
    Object.fromEntries(names.map((name) => [name, quantity(numbers[name][period] ?? ('none' as '0'), unit)]));
  return { prices: at(PRICES, 'index'), quantities: at(QUANTITIES, 'tonne') };
}
