import { findById } from '../../model/findById.js';
import type { Names } from '../../model/names.js';
import type { Source } from '../../model/source.js';
import { once } from '../../once.js';
import { checkOptions, type OptionCheck } from '../common/checkOptions.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import type { ChartOptions } from './chartOptions.js';
import { plainText } from './plainText.js';
import { wordsOf, type Words } from './wordsOf.js';

/** @internal As narrow as the page of a telephone. */
export const NARROW = 280;
const USUAL_NARROWEST = 400;
const WIDEST = 2000;
const USUAL = 680;
const HYPHEN = /* @__PURE__ */ once(() => new RegExp('-(?=\\p{Ll})', 'gu'));
// blocs are better known by these: ASEAN, EU
const ABBREVIATION = /* @__PURE__ */ once(() => new RegExp('^\\p{Lu}{2,6}$', 'u'));

/** @internal What a chart was told, checked, with the defaults. */
export interface Chart {
  readonly language: 'en' | 'zh';
  readonly width: number;
  readonly sources: readonly Source[];
  /** Whom errors name. */
  readonly caller: string;
  readonly title: string | null;
  readonly words: Words;
  readonly partners: ChartOptions['partners'];
  /** What a thing is called in the language of the chart. */
  readonly nameOf: (names: Names) => string;
  readonly partnerName: (id: string) => string;
  readonly indicatorName: (id: string) => string;
  readonly assetName: (id: string) => string;
}

/** @internal Checks the options of a chart, its own and those of all; some are legible where they are narrower than others. */
export function readChart(
  caller: string,
  options: ChartOptions,
  own: Readonly<Record<string, OptionCheck>>,
  narrowest: number = USUAL_NARROWEST,
): Chart {
  checkOptions(caller, options, {
    title: OPTION_CHECKS.text,
    language: ['en', 'zh'],
    width: {
      expected: `a width from ${narrowest} to ${WIDEST} pixels`,
      accepts: (width) => typeof width === 'number' && width >= narrowest && width <= WIDEST,
    },
    sources: OPTION_CHECKS.sources,
    ...own,
  });
  const { title, language = 'en', width = USUAL, sources = [], partners, indicators = [], assets = [] } = options;
  const nameOf = (names: Names): string => plainText((language === 'zh' ? names.zh : undefined) ?? names.en);
  const nameIn = (records: readonly { readonly id: string; readonly names: Names }[], id: string): string => {
    const record = findById(records, id);
    return record === undefined ? plainText(id) : nameOf(record.names);
  };
  return {
    caller,
    title: title === undefined ? null : plainText(title),
    language,
    width,
    sources,
    partners,
    words: wordsOf(language),
    nameOf,
    partnerName: (id) => {
      const isAbbreviation =
        language === 'en' && ABBREVIATION().test(id) && findById(partners ?? [], id)?.kind === 'bloc';
      return isAbbreviation ? id : nameIn(partners ?? [], id);
    },
    indicatorName: (id) => {
      const name = nameIn(indicators, id);
      return findById(indicators, id) === undefined ? name.replace(HYPHEN(), ' ') : name; // an id is no name
    },
    assetName: (id) => nameIn(assets, id),
  };
}
