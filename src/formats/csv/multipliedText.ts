const EXPONENT = /e([+-]?\d+)$/iu;

/** @internal The text of a number, with a decimal point, times a power of ten, with its printed places: `1620` times 10⁸ is `1620e8`. */
export function multipliedText(number: string, power: number): string {
  if (power === 0) return number;
  const [end = '', exponent = '0'] = EXPONENT.exec(number) ?? [];
  return `${number.slice(0, number.length - end.length)}e${Number(exponent) + power}`;
}
