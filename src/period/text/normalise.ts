import { once } from '../../once.js';

const SPACES = /\s+/gu;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d~\u301c\uff5e]/gu;
const DASH_RUN = /-+/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc]/gu;
const ABBREVIATION_POINTS = /* @__PURE__ */ once(() => new RegExp('(?<=[\\p{L}\\p{M}])\\.', 'gu'));
const CLOSING_POINT = /[.。]$/u;
const FULL_WIDTH = /[\uff01-\uff5d]/gu;
const THAI_DIGITS = /[\u0e50-\u0e59]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;
const THAI_OFFSET = 0x0e20;

/**
 * @internal A text in the one spelling that the tables know: lower case, plain spaces and dashes, no points behind letters,
 * and for Chinese and Thai the ASCII forms of digits and signs.
 */
export function normalise(text: string, language: string): string {
  const narrow =
    language === 'zh'
      ? shifted(text, FULL_WIDTH, FULL_WIDTH_OFFSET)
      : language === 'th'
        ? shifted(text, THAI_DIGITS, THAI_OFFSET)
        : text;
  const plain = narrow
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(DASH_RUN, '-')
    .replace(APOSTROPHES, "'")
    .trim()
    .replace(CLOSING_POINT, '');
  return lettered(plain);
}

/** @internal A text in lower case, without the points of abbreviations. */
export function lettered(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(ABBREVIATION_POINTS(), '');
}

function shifted(text: string, characters: RegExp, offset: number): string {
  return text.replace(characters, (character) => String.fromCharCode(character.charCodeAt(0) - offset));
}
