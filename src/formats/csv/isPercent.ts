const SIGN = 0x25;
const WIDE_SIGN = 0xff05;

/** @internal Whether a text ends with a per cent sign. */
export function isPercent(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === SIGN || last === WIDE_SIGN;
}
