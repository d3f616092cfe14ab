import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { arriveAt } from './support/arriveAt.js';
import { openBrowser } from './support/openBrowser.js';
import { overflowOf } from './support/overflowOf.js';
import { problemsOf } from './support/problemsOf.js';
import { serveSite, type Served } from './support/serveSite.js';
import { siteFolder } from './support/siteFolder.js';
import { violationsOf } from './support/violationsOf.js';

// typedoc names the page of a guide after its title
const guides = readdirSync(join(siteFolder, 'documents')).filter((file) =>
  /^(?:Periods|Glossary|Examples|Reading_and_writing)/u.test(file),
);
const PAGES = [
  'index.html',
  'modules/china-asean.html',
  'functions/china-asean.yearOnYear.html',
  'interfaces/china-asean.Observation.html',
  ...guides.map((file) => `documents/${file}`),
];
const GLOSSARY = PAGES.find((path) => path.includes('Glossary')) ?? '';
const PERIODS = PAGES.find((path) => path.includes('Periods')) ?? '';
const NARROW = { width: 375, height: 800 };
const WIDE = { width: 1280, height: 800 };

// to check a page takes a while beside other work
describe('the site of the documentation', { timeout: 120_000 }, () => {
  let site: Served;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: WIDE });
    page = await context.newPage();
  });
  afterEach(() => context.close());

  /** Opens a page, and waits for the list of modules, which is made in it. */
  async function open(path: string, scheme: 'light' | 'dark' = 'light'): Promise<void> {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(site.address + path);
    await page.waitForSelector('#tsd-nav-container li', { state: 'attached' });
    await page.waitForSelector('body', { state: 'visible' });
  }

  /** What the search finds, from the keyboard alone. */
  async function search(words: string): Promise<readonly string[]> {
    await page.keyboard.press('/');
    await page.waitForSelector('#tsd-search[open]');
    await page.keyboard.insertText(words);
    await page.waitForSelector('#tsd-search-results li, #tsd-search-status strong');
    return page.locator('#tsd-search-results li').allInnerTexts();
  }

  /** The accessible name of what has the focus, or else its text. */
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });

  it('has the guides that are looked at', () => {
    expect(guides).toHaveLength(4);
  });

  it.each(PAGES)('loads %s without an error or a failed request, and fits a telephone', async (path) => {
    const problems = problemsOf(page);
    await open(path);
    expect(await page.locator('#content').innerText()).not.toBe('');
    await page.setViewportSize(NARROW);
    expect(await overflowOf(page)).toBe(0);
    expect(problems).toEqual([]);
  });

  it.each(PAGES)('has nothing in %s that WCAG forbids at level A or AA, by day or night', async (path) => {
    for (const [size, scheme] of [
      [WIDE, 'light'],
      [NARROW, 'dark'],
    ] as const) {
      await page.setViewportSize(size);
      await open(path, scheme);
      expect(await violationsOf(page)).toEqual([]);
    }
  });

  it('finds a function by its name, and opens it with Enter', async () => {
    await open('index.html');
    const found = await search('yearOnYear');
    expect(found.some((text) => text.includes('yearOnYear'))).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await arriveAt(page, /yearOnYear/u);
    expect(await page.locator('h1').first().innerText()).toContain('yearOnYear');
  });

  it.each([
    ['博览会', 'Glossary'],
    ['会', 'Glossary'],
    ['东盟', 'Glossary'],
    ['亿元', 'Bringing your own data'],
  ])('finds Chinese: %s', async (word, title) => {
    await open('index.html');
    const found = await search(word);
    expect(found.join('\n')).toContain(title);
  });

  it('finds nothing for what is nowhere', async () => {
    await open('index.html');
    expect(await search('饕餮')).toEqual([]);
    expect(await page.locator('#tsd-search-status').innerText()).toContain('饕餮');
  });

  it('draws Chinese characters, and not one box for all of them', async () => {
    await open(GLOSSARY);
    expect(await page.locator('#content').innerText()).toMatch(/\p{Script=Han}/u);
    const drawn = await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      if (context === null) return [];
      return ['会', '议', '东', '盟'].map((character) => {
        context.clearRect(0, 0, 100, 100);
        context.font = `40px ${getComputedStyle(document.body).fontFamily}`;
        context.fillText(character, 10, 60);
        return context.getImageData(0, 0, 100, 100).data.join('');
      });
    });
    expect(new Set(drawn).size).toBe(4);
  });

  it('lets the keyboard skip the header, and reach the search after it', async () => {
    await open(PERIODS);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the content');
    expect(await page.locator('.skip-link').boundingBox()).toMatchObject({ x: 8, y: 8 });
    const header: string[] = [];
    while (header.at(-1) !== 'Search' && header.length < 5) {
      await page.keyboard.press('Tab');
      header.push(await focused());
    }
    expect(header.at(-1)).toBe('Search');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#tsd-search[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('#tsd-search:not([open])', { state: 'attached' });
    await page.locator('.skip-link').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('opens a group of modules with the keyboard, and follows the link beside it', async () => {
    await open('index.html');
    const link = page.locator('#tsd-nav-container a.beside-summary').filter({ hasText: /table/u }).first();
    await link.focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/table: contents$/u);
    const group = page.locator('#tsd-nav-container details:has(> summary[aria-label$="table: contents"])');
    expect(await group.getAttribute('open')).toBeNull();
    await page.keyboard.press('Enter');
    expect(await group.getAttribute('open')).not.toBeNull();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await arriveAt(page, /modules\/china-asean_table/u);
  });

  it('opens the menu of a narrow window with the keyboard', async () => {
    await page.setViewportSize(NARROW);
    await open(PERIODS);
    const list = page.locator('#tsd-nav-container');
    expect(await list.isVisible()).toBe(false);
    await page.locator('#tsd-toolbar-menu-trigger').focus();
    await page.keyboard.press('Enter');
    await list.waitFor({ state: 'visible' });
    expect(await page.evaluate(() => document.activeElement?.closest('.site-menu') !== null)).toBe(true);
    expect(await overflowOf(page)).toBe(0);
    // the menu slides in
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    expect(await focused()).toBe('Menu');
  });
});
