import { once } from '../../once.js';
import { isForeign } from '../../period/text/isForeign.js';
import { chinese } from './chinese.js';
import { english } from './english.js';
import { filipino } from './filipino.js';
import { indonesian } from './indonesian.js';
import { lexicon, type Lexicon } from './lexicon.js';
import { malay } from './malay.js';
import { normalise } from './normalise.js';
import { refusal } from './refusal.js';
import { scan } from './scan.js';
import { thai } from './thai.js';
import { vietnamese } from './vietnamese.js';

/** A language in which figures are read, by its BCP 47 code. */
export type FigureLanguage = 'en' | 'fil' | 'id' | 'ms' | 'th' | 'vi' | 'zh';

const lexicons: Readonly<Record<FigureLanguage, () => Lexicon>> = {
  en: english,
  vi: vietnamese,
  id: indonesian,
  ms: malay,
  fil: filipino,
  th: thai,
  zh: chinese,
};
const symbolsOnly: () => Lexicon = /* @__PURE__ */ lexicon(() => ({ decimal: '.' }));
const LATIN_LANGUAGES = ['en', 'vi', 'id', 'ms', 'fil'] as const;
const CHINESE = /* @__PURE__ */ once(() => new RegExp('[\\p{Script=Han}\uff01-\uff5e]', 'u'));
const THAI = /* @__PURE__ */ once(() => new RegExp('\\p{Script=Thai}', 'u'));

/** @internal The words of a language. */
export function lexiconOf(language: FigureLanguage): Lexicon {
  return lexicons[language]();
}

/** @internal Whether a value is the code of a language that is read. */
export function isFigureLanguage(language: unknown): language is FigureLanguage {
  return typeof language === 'string' && Object.hasOwn(lexicons, language);
}

/**
 * @internal The languages that the pieces of a text may be in, by their letters: Chinese, Thai, or any of those in Latin letters. A text
 * without words is read as English.
 */
export function languagesOf(pieces: readonly string[]): readonly FigureLanguage[] {
  const text = pieces.join(' ');
  const [chineseText, thaiText] = [CHINESE().test(text), THAI().test(text)];
  if (isForeign(text) || (chineseText && thaiText)) {
    throw refusal('unsupported-language', `a text in one of ${Object.keys(lexicons).join(', ')}`, text);
  }
  if (chineseText) return ['zh'];
  if (thaiText) return ['th'];
  const hasWords = pieces.some((piece) => 'unknown' in scan(normalise(piece, 'en'), symbolsOnly()));
  return hasWords ? LATIN_LANGUAGES : ['en'];
}
