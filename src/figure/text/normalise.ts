const SPACES = /\s+/gu;
const DASHES = /[\u2010-\u2015\u2212\ufe63\uff0d]/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc]/gu;
const HYPHENS = /(?<=[\p{L}\p{N}])-(?=\p{L})/gu;
// but for the comma, which ends clauses
const FULL_WIDTH = /[\uff01-\uff0b\uff0e-\uff5e]/gu;
const THAI_DIGITS = /[\u0e50-\u0e59]/gu;
const DIGIT = /\d/u;
const FULL_WIDTH_OFFSET = 0xfee0;

/** The space that groups the digits of a number, as {@link normalise} writes it. */
export const GROUP_SPACE = '\u2009';

/**
 * @internal A text in the one spelling that the tables know: lower case, plain spaces, no hyphens inside words, and for
 * Chinese and Thai the ASCII forms of digits and signs. Unbreakable and thin spaces inside a number group its digits.
 */
export function normalise(text: string, language: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(SPACES, (space, at: number, all: string) => {
      const groups = '\u00a0\u2009\u202f'.includes(space) && isDigit(all[at - 1]) && isDigit(all[at + space.length]);
      return groups ? GROUP_SPACE : ' ';
    })
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, ' ');
  if (language === 'zh') return plain.replace(FULL_WIDTH, (sign) => shifted(sign, FULL_WIDTH_OFFSET));
  return language === 'th' ? plain.replace(THAI_DIGITS, (digit) => shifted(digit, 0x0e20)) : plain;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && DIGIT.test(character);
}

function shifted(character: string, offset: number): string {
  return String.fromCharCode(character.charCodeAt(0) - offset);
}
