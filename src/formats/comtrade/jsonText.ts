const QUOTE = 34;
const BACKSLASH = 92;
const SPACE = 32;

// what is no JSON
const MALFORMED: number = NaN;

/** @internal Where the white space ends. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && code !== 10 && code !== 13 && code !== 9) return at;
    at += 1;
  }
}

/** @internal Where the closing quote of a string is, given that of its opening one; below zero, and inverted, where the string has escapes. */
export function closingQuote(text: string, from: number): number {
  let hasEscapes = false;
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return hasEscapes ? ~at : at;
    if (code < SPACE) return MALFORMED;
    if (code === BACKSLASH) {
      hasEscapes = true;
      at += 1;
    }
  }
  return MALFORMED;
}

// where a number ends, given its first character
function endOfNumber(text: string, from: number): number {
  const start = text.charCodeAt(from) === 45 ? from + 1 : from;
  let at = endOfDigits(text, start);
  if (at === start || (text.charCodeAt(start) === 48 && at > start + 1)) return MALFORMED;
  if (text.charCodeAt(at) === 46) {
    const end = endOfDigits(text, at + 1);
    if (end === at + 1) return MALFORMED;
    at = end;
  }
  const exponent = text.charCodeAt(at);
  if (exponent !== 69 && exponent !== 101) return at;
  const sign = text.charCodeAt(at + 1);
  const digits = sign === 43 || sign === 45 ? at + 2 : at + 1;
  const end = endOfDigits(text, digits);
  return end === digits ? MALFORMED : end;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  for (;;) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return at;
    at += 1;
  }
}

/** @internal Where any value ends. What is between brackets is only counted: whoever needs to know parses it. */
export function endOfValue(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code === QUOTE) {
    const end = closingQuote(text, from);
    return (end < 0 ? ~end : end) + 1;
  }
  if (code !== 123 && code !== 91) {
    const literal = LITERALS.find((one) => text.startsWith(one, from));
    return literal === undefined ? endOfNumber(text, from) : from + literal.length;
  }
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const bracket = text.charCodeAt(at);
    if (bracket === QUOTE) {
      const end = closingQuote(text, at);
      if (Number.isNaN(end)) return MALFORMED;
      at = end < 0 ? ~end : end;
    } else if (bracket === 123 || bracket === 91) depth += 1;
    else if (bracket === 125 || bracket === 93) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return MALFORMED;
}

const LITERALS: readonly string[] = ['null', 'true', 'false'];

/** @internal The value of a piece of text, or `undefined` where it is no JSON. */
export function parsePiece(text: string, from: number, to: number): unknown {
  try {
    return JSON.parse(text.slice(from, to)) as unknown;
  } catch {
    return undefined;
  }
}
