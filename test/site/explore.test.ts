import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { formatBounds, formatFigure, seriesOf, share, yearOnYear, type Observation, type Period } from 'china-asean';
import { readCsv } from 'china-asean/csv';
import { dataset } from 'china-asean/data';
import { writeTradeChart } from 'china-asean/vega-lite';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { arriveAt } from './support/arriveAt.js';
import { openBrowser } from './support/openBrowser.js';
import { overflowOf } from './support/overflowOf.js';
import { problemsOf } from './support/problemsOf.js';
import { serveSite, type Served } from './support/serveSite.js';
import { siteFolder } from './support/siteFolder.js';
import { violationsOf } from './support/violationsOf.js';

const { sources, partners, indicators, assets } = dataset;
const KEY = { indicator: 'goods-trade', reporter: 'CN', flow: 'total', basis: 'customs-cny' } as const;
const YEARS = '#indicator=goods-trade&reporter=CN&partner=ASEAN&flow=total&basis=customs-cny&windows=year&share=WORLD';
const RANKS = '#indicator=partner-rank&reporter=CN&partner=ASEAN';
const PORT = '#indicator=container-throughput&asset=beibu-gulf-port';

let site: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let problems: readonly string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  page = await context.newPage();
  problems = problemsOf(page);
});
afterEach(async () => {
  await context.close();
});

async function open(hash = ''): Promise<void> {
  await page.goto(`${site.address}explore/${hash}`);
  await settled();
}

// the rows are there before the chart is
async function settled(): Promise<void> {
  await page.waitForFunction(() => {
    const chart = document.getElementById('chart');
    const isDrawn = chart?.hidden === true || chart?.querySelector('svg') !== null;
    return isDrawn && document.querySelectorAll('#figures tbody tr').length > 0;
  });
}

async function choose(facet: string, value: string): Promise<void> {
  await page.selectOption(`select[name=${facet}]`, value);
  await page.waitForFunction(([name, wanted]) => new URLSearchParams(location.hash.slice(1)).get(name ?? '') === wanted, [facet, value]); // prettier-ignore
  await settled();
}

function shownPeriods(): Promise<readonly string[]> {
  return page.locator('#figures tbody tr').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['period'] ?? '')); // prettier-ignore
}

function addressed(facet: string): string | null {
  return new URLSearchParams(new URL(page.url()).hash.slice(1)).get(facet);
}

async function saved(button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

function trade(partner: 'ASEAN' | 'WORLD'): ReturnType<typeof seriesOf<Observation>> {
  return seriesOf<Observation>({ observations: dataset.observations, sources }, { ...KEY, partner });
}

function isYear(period: Period): boolean {
  return /^\d{4}$/u.test(period);
}

describe('the Explore page', () => {
  it('opens without a complaint, with a chart, a table and sources, and writes what it shows into the address', async () => {
    await open();
    expect(await page.locator('#figures tbody tr').count()).toBeGreaterThan(3);
    expect(await page.locator('#sources li').count()).toBeGreaterThan(3);
    expect(await page.locator('#notice').isHidden()).toBe(true);
    expect(addressed('indicator')).toBe(await page.locator('select[name=indicator]').inputValue());
    expect(problems).toEqual([]);
  });

  it('draws a bar for each figure and each growth', async () => {
    await open(YEARS);
    const years = trade('ASEAN').observations.filter(({ period }) => isYear(period));
    const growths = years.filter(({ period }) => yearOnYear(trade('ASEAN'), period, { partners }).value !== null);
    const printed = years.filter((one) => one.growth !== undefined && !growths.includes(one)); // hollow
    expect(years.length).toBeGreaterThan(3);
    expect(growths.length).toBeGreaterThan(2);
    expect(printed.length).toBeGreaterThan(0);
    const bars = (color: string): Promise<number> => page.locator(`#chart svg path[fill="${color}"]`).count();
    expect(await bars('#5b7fa3')).toBe(years.length);
    expect(await bars('#b9c6d3')).toBe(growths.length + printed.length);
    await open(`${YEARS}&from=2021&to=2021`);
    const growth = formatFigure(yearOnYear(trade('ASEAN'), '2021', { partners }));
    expect(await page.locator('#newest-growth .number').innerText()).toBe(growth);
    expect(await bars('#b9c6d3')).toBe(1);
    expect(await page.locator('#chart-notes').innerText()).not.toContain('No window has one a year earlier');
    // what it grew over is not shown, but named
    const base = trade('ASEAN').observations.find(({ period }) => period === '2020');
    expect(await page.locator('tr[data-period="2021"]').innerText()).toContain(`over ${formatFigure(base!.figure)} [`);
    const titles = await page.locator('#sources li').allInnerTexts();
    expect(titles.join('\n')).toContain(sources.find(({ id }) => id === base!.source)?.title);
  });

  it('shows each figure as printed, its bounds, and growth and share as the package computes them', async () => {
    await open(YEARS);
    const all = trade('ASEAN');
    const world = new Map(trade('WORLD').observations.map((one) => [one.period, one]));
    const years = all.observations.filter(({ period }) => isYear(period));
    expect(await shownPeriods()).toEqual(years.map(({ period }) => period).reverse());
    for (const observation of years) {
      const { period, figure } = observation;
      const cells = page.locator(`tr[data-period="${period}"]`).getByRole('cell');
      expect(await cells.nth(0).innerText()).toBe(`${formatFigure(figure)}\n${formatBounds(figure)}`);
      expect(await cells.nth(1).innerText()).toBe(figure.printed);
      const results = [yearOnYear(all, period, { partners }), share(observation, world.get(period))];
      for (const [index, result] of results.entries()) {
        const text = await cells.nth(2 + index).innerText();
        if (result.value === null) expect(text).toContain(result.reason);
        else expect(text.split('\n').slice(0, 2)).toEqual([formatFigure(result), formatBounds(result)]);
      }
    }
    const reasons = await page.locator('#figures [data-reason]').evaluateAll((found) => found.map((one) => (one as HTMLElement).dataset['reason'])); // prettier-ignore
    expect(reasons).toContain('missing-base');
  });

  it('links every source of every figure', async () => {
    await open(YEARS);
    const years = trade('ASEAN').observations.filter(({ period }) => isYear(period));
    const rejected = trade('ASEAN').rejected.filter(({ period }) => isYear(period));
    const isWhole = ({ period }: Observation): boolean => years.some((year) => year.period === period);
    const wholes = trade('WORLD').observations.filter(isWhole);
    const ids = [...years, ...rejected, ...wholes].flatMap(({ source, corroboration }) => [source, ...corroboration]);
    const wanted = sources.filter(({ id }) => ids.includes(id));
    expect(await page.locator('#sources li').count()).toBe(wanted.length);
    const hrefs: readonly string[] = await page.locator('#sources a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).getAttribute('href') ?? '')); // prettier-ignore
    expect([...hrefs].sort()).toEqual(wanted.flatMap(({ url }) => url ?? []).sort());
  });

  it('is worked by keyboard alone', async () => {
    await open(YEARS);
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.id ?? ''); // prettier-ignore
    const visited: string[] = [];
    for (let step = 0; step < 25 && !visited.includes('save-spec'); step += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
      expect(outline).not.toBe('none');
      visited.push(await focused());
      if (visited.at(-1) !== 'partner') continue;
      await page.keyboard.type('Malaysia');
      await page.waitForFunction(() => location.hash.includes('partner=MY'));
      await settled();
      expect(await focused()).toBe('partner');
    }
    const order = ['indicator', 'reporter', 'partner', 'flow', 'basis', 'windows', 'from', 'to', 'share', 'language'];
    expect(visited.filter((name) => order.includes(name))).toEqual(order);
    expect(visited.slice(-3)).toEqual(['save-csv', 'save-sources', 'save-spec']);
    expect(await page.locator('#title').innerText()).toContain('China with Malaysia');
  });

  it('keeps what was chosen in the address, and goes back and forward', async () => {
    await open(YEARS);
    const title = await page.locator('#title').innerText();
    await choose('from', '2020');
    expect(await shownPeriods()).not.toContain('2019');
    await choose('indicator', 'container-throughput');
    await choose('asset', 'qinzhou-port');
    const port = await page.locator('#title').innerText();
    expect(port).toContain('Qinzhou Port');
    const shared = page.url();

    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.waitForFunction((wanted) => document.getElementById('title')?.textContent === wanted, title);
    expect(await page.locator('select[name=from]').inputValue()).not.toBe('2020');
    for (let step = 0; step < 3; step += 1) await page.goForward();
    await page.waitForFunction((wanted) => document.getElementById('title')?.textContent === wanted, port);

    const other = await context.newPage();
    await other.goto(shared);
    await other.waitForFunction((wanted) => document.getElementById('title')?.textContent === wanted, port);
    expect(await other.locator('select[name=asset]').inputValue()).toBe('qinzhou-port');
    expect(problems).toEqual([]);
  });

  it('shows all windows of the next partner where all were shown, and else keeps the range', async () => {
    await open(`${YEARS}&from=2004`);
    await choose('partner', 'MY');
    const malaysia = await shownPeriods();
    await choose('partner', 'ASEAN');
    expect((await shownPeriods()).at(-1)).toBe('2004');
    expect(malaysia).not.toContain('2004');
    await choose('from', '2021');
    await choose('partner', 'WORLD');
    expect((await shownPeriods()).at(-1)).toBe('2021');
  });

  it('hands out the figures as CSV that reads back as the same', async () => {
    await open(`${YEARS}&from=2019&to=2025`);
    const { name, text } = await saved('#save-csv');
    expect(name).toBe('goods-trade_CN_ASEAN_total_customs-cny_CNY_year_2019_2025.csv');
    const { observations, rejected } = trade('ASEAN');
    const isShown = ({ period }: Observation): boolean => isYear(period) && period >= '2019' && period <= '2025';
    const wanted = [...observations.filter(isShown), ...rejected.filter(isShown)]; // other claims are shown, too
    expect(rejected.filter(isShown).length).toBeGreaterThan(0);
    expect(readCsv(text).observations).toEqual(wanted);
  });

  it('hands out the sources with their addresses', async () => {
    await open(`${YEARS}&from=2020&to=2023`);
    const { name, text } = await saved('#save-sources');
    expect(name).toMatch(/_2020_2023\.sources\.csv$/u);
    const [head, ...lines] = text.replace('\uFEFF', '').trim().split('\r\n');
    expect(head).toBe('id,publisher,title,url,published,authority,note');
    expect(lines).toHaveLength(await page.locator('#sources li').count());
    const href = await page.locator('#sources a').first().getAttribute('href');
    expect(lines.find((line) => line.includes('http'))).toContain(href);
  });

  it('hands out the specification that the package writes', async () => {
    await open(PORT);
    const { name, text } = await saved('#save-spec');
    expect(name).toMatch(/^container-throughput_beibu-gulf-port_.*\.vl\.json$/u);
    const spec = JSON.parse(text) as ReturnType<typeof writeTradeChart>;
    const { width } = spec.vconcat[0] as { readonly width: number };
    const windows = [...(await shownPeriods())].reverse() as readonly Period[];
    const basis = addressed('basis') ?? (await page.locator('select[name=basis]').inputValue());
    const series = seriesOf<Observation>(
      { observations: dataset.observations, sources },
      { indicator: 'container-throughput', asset: 'beibu-gulf-port', basis: basis as 'operator' },
    );
    const title = spec.title.text.join(' ');
    expect(title).toContain('Beibu Gulf Port');
    const written = writeTradeChart(series, { sources, partners, indicators, assets, periods: windows, width });
    expect(spec).toEqual(JSON.parse(JSON.stringify(written)));
  });

  it('says which other answers a choice changed', async () => {
    await open('#indicator=goods-trade&reporter=CN&partner=ASEAN&flow=total&basis=customs-unspecified');
    await choose('partner', 'MY');
    expect(await page.locator('#status').innerText()).toContain('Changed for want of figures: Counted by: ');
    await choose('language', 'zh');
    expect(await page.locator('#status').innerText()).not.toContain('Changed for want of figures');
  });

  it('takes answers that are tried one after the other for one step, and loses nothing on the way', async () => {
    await open('#indicator=goods-trade&reporter=CN&partner=ASEAN&flow=total&basis=customs-unspecified');
    const before: number = await page.evaluate(() => history.length);
    await page.locator('select[name=partner]').evaluate((list: HTMLSelectElement) => {
      for (const value of ['MY', 'TH', 'ASEAN']) {
        list.value = value;
        list.dispatchEvent(new Event('change'));
      }
    });
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    expect([addressed('partner'), addressed('basis')]).toEqual(['ASEAN', 'customs-unspecified']);
  });

  it('keeps the focus where the window becomes wider or narrower', async () => {
    await open(YEARS);
    await page.locator('#sources a').first().focus();
    const widthOf = (): Promise<string | null> => page.locator('#chart svg').getAttribute('width');
    const before = await widthOf();
    await page.setViewportSize({ width: 700, height: 900 });
    await page.waitForFunction(
      (width) => document.querySelector('#chart svg')?.getAttribute('width') !== width,
      before,
    );
    expect(await page.evaluate(() => document.activeElement?.closest('#sources') !== null)).toBe(true);
  });

  it('says that it loads, and shows no empty parts until it has; and that it could not', async () => {
    await page.route('**/explore.js', (route) => route.abort());
    await page.goto(`${site.address}explore/`);
    await page.waitForFunction(() => document.getElementById('loading')?.textContent.includes('could not be loaded'));
    expect(await page.locator('#layout').isHidden()).toBe(true);
    expect(await page.locator('#data-of').isHidden()).toBe(true);
    await page.unroute('**/explore.js');
    await open();
    expect(await page.locator('#loading').isHidden()).toBe(true);
  });

  it.each([YEARS, PORT, RANKS, '#indicator=freight'])(
    'draws its chart as wide as a telephone, with letters of their size: %s',
    async (hash) => {
      await page.setViewportSize({ width: 375, height: 740 });
      await open(hash);
      const [given, seen] = await page.locator('#chart svg').evaluate((svg) => [Number(svg.getAttribute('width')), svg.getBoundingClientRect().width]); // prettier-ignore
      expect(seen).toBeCloseTo(given ?? 0, 0);
      expect(await page.locator('#questions').isHidden()).toBe(true);
      await page.click('#choices > summary');
      expect(await page.locator('select[name=indicator]').isVisible()).toBe(true);
      expect(await overflowOf(page)).toBe(0);
    },
  );

  it('works on without a network once it is loaded', async () => {
    await open(YEARS);
    await context.setOffline(true);
    await choose('partner', 'MY');
    expect(await page.locator('#title').innerText()).toContain('China with Malaysia');
    const { text } = await saved('#save-csv');
    expect(readCsv(text).observations.every(({ partner }) => partner === 'MY')).toBe(true);
    expect(problems).toEqual([]);
  });

  it('works from a folder, without a server', async () => {
    await page.goto(`${pathToFileURL(siteFolder).href}explore/index.html${PORT}`);
    await settled();
    await choose('indicator', 'goods-trade');
    expect(addressed('indicator')).toBe('goods-trade');
    expect(await page.locator('#title').innerText()).toContain('Trade in goods');
    expect(problems).toEqual([]);
  });

  it('tells what an address asks for that is not there, and what no chart can show', async () => {
    await open('#indicator=goods-trade&partner=XX&colour=red');
    const notice = await page.locator('#notice').innerText();
    expect(notice).toContain('"XX" under "With partner"');
    expect(notice).toContain('"colour"');
    await choose('flow', 'import');
    expect(await page.locator('#notice').isHidden()).toBe(true);
    await open(`${YEARS}&windows=all`.replace('windows=year&', ''));
    expect(await page.locator('#refusal').innerText()).toContain('Choose one sort of them under "Windows"');
    expect(await page.locator('#save-spec').isHidden()).toBe(true);
    expect(await page.locator('#chart').isHidden()).toBe(true);
  });

  it('says in words what the chart shows', async () => {
    await open(YEARS);
    const label = (await page.locator('#chart').getAttribute('aria-label')) ?? '';
    expect(label).toContain('2021: 5.67');
    await page.locator('#chart-words summary').click();
    expect(await page.locator('#description').innerText()).toBe(label);
  });

  it('has Chinese names beside the English ones, and a chart in Chinese', async () => {
    await open(YEARS);
    expect(await page.locator('select[name=partner] option:checked').innerText()).toBe('ASEAN 东南亚国家联盟');
    expect(await page.locator('#chinese').innerText()).toBe('货物贸易：中国与东南亚国家联盟');
    await choose('language', 'zh');
    expect(await page.locator('#title').innerText()).toContain('货物贸易');
    expect(await page.locator('#chart-notes').innerText()).toContain('资料来源');
  });

  it.each(['', YEARS, `${YEARS}&windows=month&from=2024-01`, PORT, RANKS, '#indicator=freight', '#partner=XX'])(
    'needs no scrolling sideways at 375 pixels: %s',
    async (hash) => {
      await page.setViewportSize({ width: 375, height: 740 });
      await open(hash);
      expect(await overflowOf(page)).toBe(0);
    },
  );

  it.each([
    ['light', 1280, YEARS],
    ['dark', 1280, YEARS],
    ['light', 375, PORT],
    ['dark', 375, '#indicator=freight&partner=XX'],
    ['light', 1280, RANKS],
  ] as const)('has no violation of WCAG that axe finds: %s, %i pixels, %s', async (colorScheme, width, hash) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await open(hash);
    expect(await violationsOf(page)).toEqual([]);
  });

  it('is light or dark as the rest of the documentation was told to be', async () => {
    await page.addInitScript(() => localStorage.setItem('tsd-theme', 'dark'));
    await page.emulateMedia({ colorScheme: 'light' });
    await open();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(43, 46, 51)');
  });

  it('leads back to the documentation', async () => {
    await open();
    await page.getByRole('link', { name: 'Documentation' }).click();
    await arriveAt(page, /(?<!explore)\/index\.html$/u);
    expect(await page.title()).toContain('china-asean');
  });
});
