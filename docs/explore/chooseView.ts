import { comparePeriods, findById, type Observation, type Period } from 'china-asean';
import { dataset } from 'china-asean/data';
import { KEY_FACETS, type Facet, type KeyFacet, type Wanted } from './facet.js';
import { namesOf } from './names.js';
import { periodName } from './periodName.js';
import { wholesOf } from './wholesOf.js';
import { windowSort } from './windowSort.js';

/** One of the answers to a question of the page. */
export interface Answer {
  readonly value: string;
  readonly label: string;
  /** The heading that it stands under. */
  readonly group?: string | undefined;
}

/** A question of the page, with the answers that the dataset leaves and the one that holds. */
export interface Question {
  readonly facet: Facet;
  readonly answers: readonly Answer[];
  readonly chosen: string;
}

/** What was wanted and is not to be had. */
export interface Unmet {
  readonly facet: Facet;
  readonly value: string;
  /** Whether it is an end that lies before the start. */
  readonly isEarly: boolean;
}

/** What the page shows. */
export interface View {
  readonly questions: readonly Question[];
  /** The answers that hold, by their facet. */
  readonly chosen: Wanted;
  readonly unmet: readonly Unmet[];
  /** All claims of the chosen key. */
  readonly claims: readonly Observation[];
  /** The windows that are shown, in order. */
  readonly windows: readonly Period[];
}

const ALL = 'all';

/** Answers each question as wanted where the dataset has it, and else as most of its figures do. */
export function chooseView(wanted: Wanted): View {
  const questions: Question[] = [];
  const unmet: Unmet[] = [];
  const ask = (facet: Facet, answers: readonly Answer[], usual: string, early: readonly Period[] = []): string => {
    const value = wanted.get(facet);
    const isMet = value !== undefined && answers.some((answer) => answer.value === value);
    if (value !== undefined && !isMet) {
      unmet.push({ facet, value, isEarly: (early as readonly string[]).includes(value) });
    }
    const chosen = isMet ? value : usual;
    questions.push({ facet, answers, chosen });
    return chosen;
  };

  let claims: readonly Observation[] = dataset.observations;
  for (const facet of KEY_FACETS) {
    const counts = countsOf(claims, facet);
    const chosen = ask(facet, keyAnswers(facet, counts), mostOf(counts));
    claims = claims.filter((claim) => answerOf(claim, facet) === chosen);
  }

  const windows = [...new Set(claims.map(({ period }) => period))].sort(comparePeriods);
  const sort = ask('windows', windowAnswers(windows), usualSort(windows));
  const ofSort = windows.filter((period) => sort === ALL || windowSort(period).id === sort);
  const nameOf = (period: Period): string => (sort === ALL ? periodName(period) : windowSort(period).nameOf(period));
  const periodAnswers = ofSort.map((period) => ({ value: period, label: nameOf(period) }));
  const from = ask('from', periodAnswers, ofSort[0] ?? '');
  const later = ofSort.slice(ofSort.findIndex((period) => period === from));
  const to = ask('to', periodAnswers.slice(-later.length), later.at(-1) ?? '', ofSort);
  const shown = later.slice(0, later.findIndex((period) => period === to) + 1);

  const wholes = wholesOf(claims).map((id) => ({ value: id, label: labelOf('partner', id) }));
  ask('share', wholes, wholes[0]?.value ?? '');
  const languages = [{ value: 'en', label: 'English' }, { value: 'zh', label: '中文' }]; // prettier-ignore
  ask('language', languages, 'en');
  return {
    questions,
    chosen: new Map(questions.map(({ facet, chosen }) => [facet, chosen])),
    unmet,
    claims,
    windows: shown,
  };
}

function answerOf(claim: Observation, facet: KeyFacet): string {
  return (facet === 'unit' ? claim.figure.unit : claim[facet]) ?? '';
}

function countsOf(claims: readonly Observation[], facet: KeyFacet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const answer = answerOf(claim, facet);
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return counts;
}

// of answers with as many figures the first
function mostOf(counts: ReadonlyMap<string, number>): string {
  let most = '';
  for (const [answer, count] of counts) if (count > (counts.get(most) ?? 0)) most = answer;
  return most;
}

const RECORDS: Readonly<Partial<Record<KeyFacet, readonly { readonly id: string }[]>>> = {
  indicator: dataset.indicators,
  asset: dataset.assets,
  reporter: dataset.partners,
  partner: dataset.partners,
};

// in the order of the dataset
function keyAnswers(facet: KeyFacet, counts: ReadonlyMap<string, number>): readonly Answer[] {
  const ids = RECORDS[facet]?.map(({ id }) => id).filter((id) => counts.has(id)) ?? [];
  return [...new Set([...ids, ...counts.keys()])].map((value) => ({
    value,
    label: value === '' ? 'Not stated' : labelOf(facet, value),
    group: facet === 'indicator' ? groupOf(value) : undefined,
  }));
}

function labelOf(facet: KeyFacet, id: string): string {
  const { en, zh } = namesOf(facet, id);
  return zh === undefined || zh === en ? en : `${en} ${zh}`;
}

function groupOf(indicator: string): string {
  const dimensions = findById<{ readonly id: string; readonly dimensions: readonly string[] }>(dataset.indicators, indicator)?.dimensions; // prettier-ignore
  if (dimensions?.includes('asset') === true) return 'Railways, ports and parks';
  return dimensions?.includes('flow') === true ? 'Trade between economies' : 'Investment, travel and ranks';
}

function windowAnswers(windows: readonly Period[]): readonly Answer[] {
  const sorts = new Map<string, { readonly label: string; count: number }>();
  for (const period of windows) {
    const { id, label } = windowSort(period);
    const known = sorts.get(id);
    if (known === undefined) sorts.set(id, { label, count: 1 });
    else known.count += 1;
  }
  const answers = [...sorts].map(([value, { label, count }]) => ({ value, label: `${label} (${count})` }));
  return answers.length > 1 ? [...answers, { value: ALL, label: `All windows (${windows.length})` }] : answers;
}

// years where there are several, or else what there is most of
function usualSort(windows: readonly Period[]): string {
  const counts = new Map<string, number>();
  for (const period of windows) {
    const { id } = windowSort(period);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return (counts.get('year') ?? 0) > 1 ? 'year' : mostOf(counts);
}
