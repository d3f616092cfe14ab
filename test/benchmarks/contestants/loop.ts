import type { Contestant } from '../contestant.js';

export const contestant: Contestant = {
  description:
    'the loop that one would write by hand, with a Map for the texts of each column; a reference for `fill` alone',
  fill: {
    includes: 'codes for the texts, and amounts as integers of hundredths; nothing is checked or sorted',
    run: ({ size, reporter, partner, commodity, period, value }) => {
      const columns = [reporter, partner, commodity, period].map((texts) => coded(texts, size));
      const hundredths = new Float64Array(size);
      for (let row = 0; row < size; row += 1) hundredths[row] = hundredthsOf(value[row] ?? '');
      return { columns, hundredths };
    },
  },
};

function coded(texts: readonly string[], size: number): Uint32Array {
  const places = new Map<string, number>();
  const codes = new Uint32Array(size);
  for (let row = 0; row < size; row += 1) {
    const text = texts[row] ?? '';
    let code = places.get(text);
    if (code === undefined) {
      code = places.size;
      places.set(text, code);
    }
    codes[row] = code;
  }
  return codes;
}

function hundredthsOf(text: string): number {
  let number = 0;
  let decimals = -1;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0) decimals = 0;
    else {
      number = 10 * number + digit;
      if (decimals >= 0) decimals += 1;
    }
  }
  return number * (decimals > 1 ? 1 : decimals === 1 ? 10 : 100);
}
