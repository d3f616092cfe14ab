import type { TradeRows } from '../tradeRows.js';

/** The fields of the rows as numbers. */
export interface EncodedTrade {
  readonly reporter: Encoded;
  readonly partner: Encoded;
  readonly commodity: Encoded;
  /** Months, counted from the year 0. */
  readonly months: Uint16Array;
  /** Amounts, in hundredths. */
  readonly hundredths: Float64Array;
}

export interface Encoded {
  readonly names: readonly string[];
  readonly codes: Uint8Array;
}

/** Reads the texts of rows, as fast as these rows can be read. */
export function encodedTrade({ size, reporter, partner, commodity, period, value }: TradeRows): EncodedTrade {
  const months = new Uint16Array(size);
  const hundredths = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    months[row] = monthOf(period[row] as string);
    hundredths[row] = hundredthsOf(value[row] as string);
  }
  return { reporter: encoded(reporter), partner: encoded(partner), commodity: encoded(commodity), months, hundredths };
}

// names are of two or three digits and capitals, six bits each, which make the place of their code; zero is none
function encoded(texts: readonly string[]): Encoded {
  const places = new Uint16Array(2 ** 18);
  const codes = new Uint8Array(texts.length);
  const names: string[] = [];
  for (let row = 0; row < texts.length; row += 1) {
    const text = texts[row] as string;
    const last = text.length === 3 ? text.charCodeAt(2) - 48 : 63;
    const place = ((text.charCodeAt(0) - 48) << 12) | ((text.charCodeAt(1) - 48) << 6) | last;
    let code = places[place] as number;
    if (code === 0) {
      names.push(text);
      code = names.length;
      places[place] = code;
    }
    codes[row] = code - 1;
  }
  return { names, codes };
}

function monthOf(text: string): number {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  const [third, fourth] = [text.charCodeAt(2), text.charCodeAt(3)];
  const year = 1000 * first + 100 * second + 10 * third + fourth - 48 * 1111;
  return 12 * year + 10 * text.charCodeAt(5) + text.charCodeAt(6) - 48 * 11 - 1;
}

function hundredthsOf(text: string): number {
  let number = 0;
  let at = 0;
  for (const end = text.length; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0) break;
    number = 10 * number + digit;
  }
  const decimals = text.length - at - 1;
  if (decimals <= 0) return 100 * number;
  const tenth = text.charCodeAt(at + 1) - 48;
  return 100 * number + 10 * tenth + (decimals === 1 ? 0 : text.charCodeAt(at + 2) - 48);
}
