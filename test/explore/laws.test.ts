import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Observation, Period, Result } from 'china-asean';
import { dataset } from 'china-asean/data';
import { writeTradeChart, type VegaLiteSpec } from 'china-asean/vega-lite';
import { readAddress, writeAddress } from '../../docs/explore/address.js';
import { CHART_RECORDS } from '../../docs/explore/chartRecords.js';
import { chartWords } from '../../docs/explore/chartWords.js';
import { chooseView, type View } from '../../docs/explore/chooseView.js';
import { KEY_FACETS, type Facet } from '../../docs/explore/facet.js';
import { fileName } from '../../docs/explore/fileName.js';
import { openingView } from '../../docs/explore/openingView.js';
import { viewChart } from '../../docs/explore/viewChart.js';
import { viewFigures, type Figures } from '../../docs/explore/viewFigures.js';
import { viewTitle } from '../../docs/explore/viewTitle.js';

// the modules of the Explore page that need no browser, over every key of the dataset and every sort of its windows

const WIDTH = 700;

interface Shown {
  readonly view: View;
  readonly figures: Figures;
}

function shown(wanted: Iterable<readonly [Facet, string]>): Shown {
  const view = chooseView(new Map(wanted));
  return { view, figures: viewFigures(view) };
}

function answersOf({ questions }: View, facet: Facet): readonly string[] {
  return questions.find((question) => question.facet === facet)?.answers.map(({ value }) => value) ?? [];
}

const keys = new Map(
  (dataset.observations as readonly Observation[]).map((one) => {
    const answers = KEY_FACETS.map(
      (facet) => [facet, (facet === 'unit' ? one.figure.unit : one[facet]) ?? ''] as const,
    );
    return [JSON.stringify(answers), answers] as const;
  }),
);
const usual = [...keys.values()].map((key) => shown(key));
const all = usual.flatMap(({ view }) => answersOf(view, 'windows').map((sort) => shown([...view.chosen, ['windows', sort], ['from', ''], ['to', '']]))); // prettier-ignore
const charts = all.map((one) => ({ ...one, spec: viewChart(one.view, one.figures, WIDTH).spec }));
const drawn = charts.flatMap((one) => (one.spec === null ? [] : [{ ...one, spec: one.spec }]));
// the newest window by itself: what it is compared with is not shown
const last = drawn.map(({ view }) => shown([...view.chosen, ['from', view.windows.at(-1) ?? '']]));

function addressOf({ chosen }: View): string {
  return writeAddress(chosen);
}

/** The addresses of the views for which something does not hold. */
function failing<T extends Shown>(views: readonly T[], holds: (one: T) => boolean): readonly string[] {
  return views.filter((one) => !holds(one)).map(({ view }) => addressOf(view));
}

function valuesOf(spec: VegaLiteSpec): readonly Readonly<Record<string, unknown>>[] {
  return (spec['data'] as { readonly values: readonly Readonly<Record<string, unknown>>[] }).values;
}

function domainOf(spec: VegaLiteSpec): readonly Period[] {
  const { encoding } = spec.vconcat[0] as { readonly encoding: { readonly x: { readonly scale: { readonly domain: readonly Period[] } } } }; // prettier-ignore
  return encoding.x.scale.domain;
}

/** The growth of each window, but for those that are open on a side in a window whose growth is drawn as printed. */
function growthsOf({ rows }: Figures, printed: ReadonlySet<unknown>): readonly unknown[] {
  return rows.map(({ growth, observation: { period } }) => {
    const { value = null, low = null, high = null } = growth?.result ?? {};
    const isOpen = low === null || high === null || low === '-1';
    return [period, isOpen && printed.has(period) ? null : value];
  });
}

function sourcesIn(result: Result | undefined): readonly string[] {
  if (result === undefined || result.value === null) return [];
  return Object.values(result.inputs).flatMap((input) => (input !== null && typeof input === 'object' && 'source' in input && typeof input.source === 'string' ? [input.source] : [])); // prettier-ignore
}

describe('every view of the Explore page', () => {
  it('is there: all keys, each with all sorts of windows', () => {
    expect(keys.size).toBeGreaterThan(300);
    expect(all.length).toBeGreaterThan(900);
    expect(drawn.length).toBeGreaterThan(800);
  });

  it('has an address that leads back to it', () => {
    expect(
      failing(all, ({ view }) => {
        const { wanted, unknown } = readAddress(addressOf(view));
        const again = chooseView(wanted);
        return unknown.length + again.unmet.length === 0 && addressOf(again) === addressOf(view);
      }),
    ).toEqual([]);
  });

  it('has a chart as it opens, and with any one sort of windows', () => {
    expect(failing(usual, ({ view, figures }) => viewChart(view, figures, WIDTH).spec !== null)).toEqual([]);
    expect(failing(charts, ({ view, spec }) => (view.chosen.get('windows') === 'all') === (spec === null))).toEqual([]);
  });

  it('tells the windows of a list apart', () => {
    expect(
      failing(all, ({ view: { questions } }) => {
        const labels = questions.find(({ facet }) => facet === 'from')?.answers.map(({ label }) => label) ?? [];
        return labels.length > 0 && new Set(labels).size === labels.length;
      }),
    ).toEqual([]);
  });

  it('misses the windows that its chart leaves blank', () => {
    expect(
      failing(drawn, ({ spec, figures: { series } }) => {
        const windows = new Set(valuesOf(spec).map(({ window }) => window));
        const blank = domainOf(spec).filter((period) => !windows.has(period));
        return JSON.stringify([...blank].sort()) === JSON.stringify([...series.gaps].sort());
      }),
    ).toEqual([]);
  });

  it('has the growth in its chart that is in its table, also of the last window by itself', () => {
    const sameGrowth = ({ view, figures }: Shown): boolean => {
      const { spec } = viewChart(view, figures, WIDTH);
      if (spec === null) return false;
      const values = valuesOf(spec);
      const printed = new Set(
        values.flatMap(({ window, growthIsPrinted }) => (growthIsPrinted === true ? [window] : [])),
      );
      const bars = values.map(({ window, growthExact }) => [window, printed.has(window) ? null : growthExact]);
      const says = spec.description.includes('No window has one a year earlier');
      const hasGrowth = figures.rows.some(({ growth }) => growth?.result.value != null);
      return JSON.stringify(bars) === JSON.stringify(growthsOf(figures, printed)) && !(says && hasGrowth);
    };
    expect(last.some(({ figures }) => figures.rows.some(({ growth }) => (growth?.inputs.length ?? 0) > 0))).toBe(true);
    expect(failing([...drawn, ...last], sameGrowth)).toEqual([]);
  });

  it('shows or names every figure that went into a number, and its chart names their sources', () => {
    expect(
      failing([...all, ...last], ({ figures: { rows, series } }) => {
        const named = [...series.observations, ...rows.flatMap(({ growth, share }) => [...(growth?.inputs ?? []), ...(share?.inputs ?? [])])]; // prettier-ignore
        const sources = new Set(named.map(({ source }) => source));
        return rows.every(({ growth, share }) => [...sourcesIn(growth?.result), ...sourcesIn(share?.result)].every((id) => sources.has(id))); // prettier-ignore
      }),
    ).toEqual([]);
    const publishers = new Map<string, string>(dataset.sources.map(({ id, publisher }) => [id, publisher]));
    expect(
      failing(last, ({ view, figures }) => {
        const { spec } = viewChart(view, figures, WIDTH);
        const ids = figures.rows.flatMap(({ growth }) => sourcesIn(growth?.result));
        return ids.every(
          (id) => spec?.description.includes((publishers.get(id) ?? id).replaceAll(/\s+/gu, ' ')) === true,
        );
      }),
    ).toEqual([]);
  });

  it.each(['en', 'zh'] as const)('has the same words around a narrow chart as around a wide one: %s', (language) => {
    const wordsAt = ({ view, figures }: Shown, width: number): string => {
      const spec = writeTradeChart(figures.all, { ...CHART_RECORDS, periods: view.windows, width, language });
      const { title, subtitle, notes } = chartWords(spec);
      return [title, subtitle, notes].join('\n');
    };
    expect(failing(drawn, (one) => wordsAt(one, 300) === wordsAt(one, 2000))).toEqual([]);
  });

  it('says in both languages which flow it is of', () => {
    const FLOWS = { export: ['exports', '出口'], import: ['imports', '进口'], balance: ['balance', '差额'] } as const;
    const flowing = usual.filter(({ view }) => !['', 'total'].includes(view.chosen.get('flow') ?? ''));
    expect(flowing.length).toBeGreaterThan(50);
    expect(
      failing(flowing, ({ view, figures }) => {
        const [en, zh] = FLOWS[view.chosen.get('flow') as keyof typeof FLOWS];
        const chinese = viewTitle(view, figures, 'zh');
        return viewTitle(view, figures, 'en').includes(en) && (chinese === '' || chinese.includes(zh));
      }),
    ).toEqual([]);
  });

  it('has a file name of its own', () => {
    const names = all.map(({ view, figures }) => fileName(view, figures, 'csv'));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => /[^\w.-]/u.test(name))).toEqual([]);
  });

  it('has a chart of no colours but those that the page knows to make darker or leaves as they are', () => {
    const css = readFileSync(new URL('../../docs/explore/explore.css', import.meta.url), 'utf8');
    const changed = [...css.matchAll(/#chart \[(?:fill|stroke)='(#\w{6})'\]/gu)].map(([, color]) => color);
    const known = new Set([...changed, '#5b7fa3', '#ffffff']);
    const found = new Set(
      drawn.flatMap(({ spec }) => JSON.stringify({ ...spec, data: null }).match(/#[\da-f]{6}\b/gu) ?? []),
    );
    expect(found.size).toBeGreaterThan(4);
    expect([...found].filter((color) => !known.has(color))).toEqual([]);
  });
});

describe('the view that the page opens with', () => {
  it('is the last run of years without a gap', () => {
    const view = openingView();
    const { series } = viewFigures(view);
    expect(view.unmet).toEqual([]);
    expect(series.gaps).toEqual([]);
    expect(series.observations.length).toBeGreaterThan(4);
    expect(view.chosen.get('windows')).toBe('year');
  });
});
