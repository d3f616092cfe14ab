import { once } from '../../once.js';
import { chinese } from './chinese.js';
import { english } from './english.js';
import { indonesian } from './indonesian.js';
import type { Language } from './language.js';
import { isForeign } from './isForeign.js';
import { malay } from './malay.js';
import { refusal } from './refusal.js';
import { thai } from './thai.js';
import { vietnamese } from './vietnamese.js';

/** A language in which periods are read, by its BCP 47 code. */
export type PeriodLanguage = 'en' | 'zh' | 'vi' | 'id' | 'ms' | 'th';

const languages: Readonly<Record<PeriodLanguage, () => Language>> = {
  en: english,
  zh: chinese,
  vi: vietnamese,
  id: indonesian,
  ms: malay,
  th: thai,
};
const LATIN_LANGUAGES = ['en', 'vi', 'id', 'ms'] as const;
const LATIN = /* @__PURE__ */ once(() => new RegExp('\\p{Script=Latin}', 'u'));
const CHINESE = /* @__PURE__ */ once(() => new RegExp('[\\p{Script=Han}\uff10-\uff19]', 'u'));
const THAI = /* @__PURE__ */ once(() => new RegExp('\\p{Script=Thai}', 'u'));

/** @internal The words of a language. */
export function languageOf(language: PeriodLanguage): Language {
  return languages[language]();
}

/** @internal The codes of all languages that are read. */
export function periodLanguages(): readonly string[] {
  return Object.keys(languages);
}

/** @internal The languages that a text may be in, by its letters; a text without letters is read as English. */
export function languagesOf(text: string): readonly PeriodLanguage[] {
  const [chineseText, thaiText] = [CHINESE().test(text), THAI().test(text)];
  if (isForeign(text) || (chineseText && thaiText)) {
    throw refusal('unsupported-language', `a text in one of ${periodLanguages().join(', ')}`, text);
  }
  if (chineseText) return ['zh'];
  if (thaiText) return ['th'];
  return LATIN().test(text) ? LATIN_LANGUAGES : ['en'];
}
