import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const GENERATED = join(ROOT, 'test/.doctest'); // within the checkout, where packages are found
mkdirSync(GENERATED, { recursive: true });
const FOLDER = mkdtempSync(join(GENERATED, 'run-'));
afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

const read = (guide: string): string => readFileSync(join(ROOT, 'docs', guide), 'utf8');

/** The program that a guide asks to be saved under a name, and the text that it says is printed. */
function saved(guide: string, name: string): { readonly code: string; readonly printed: string } {
  const mark = `Save this as \`${name}\``;
  const other = `and this as \`${name}\``;
  const [, after = ''] = read(guide).split(read(guide).includes(mark) ? mark : other);
  const block = (language: string): string =>
    new RegExp(`^\`{3}${language}\\n(.*?)^\`{3}`, 'msu').exec(after)?.[1] ?? '';
  return { code: block('js'), printed: block('text') };
}

/** What a program prints, or hands to a `print` that it is given; `require` is read as an import. */
async function printedBy(name: string, code: string): Promise<readonly unknown[]> {
  const file = join(FOLDER, `${name}.js`);
  const lines = code
    .replaceAll(/^const (\{[^}]+\}) = require\((.+)\);$/gmu, 'import $1 from $2;')
    .replaceAll('console.log(', 'print(');
  writeFileSync(file, `export const printed = [];\nconst print = (...what) => printed.push(...what);\n${lines}`);
  const { printed } = (await import(pathToFileURL(file).href)) as { readonly printed: readonly unknown[] };
  return printed;
}

describe('getting started', () => {
  it.each(['first.mjs', 'first.cjs'])('prints what it says with %s', async (name) => {
    const { code, printed } = saved('getting-started.md', name);
    expect(printed).not.toBe('');
    expect(`${(await printedBy(name, code)).join('\n')}\n`).toBe(printed);
  });

  it('shows in the page what it says', async () => {
    const { code } = saved('getting-started.md', 'main.js');
    const page = 'const place = {};\nconst document = { querySelector: () => place };\n';
    const [shown] = await printedBy('main', `${page}${code}\nprint(place.textContent);\n`);
    expect(read('getting-started.md')).toContain(`the page says \`${String(shown)}\``);
  });
});

describe('charts and maps', () => {
  const blocks = [...read('charts.md').matchAll(/^`{3}js\n(.*?)^`{3}/gmsu)].map(([, code = '']) => code);

  it('draws in a page', async () => {
    const page = [
      'const embed = async (place, { title }) => print(place, ...title.text);',
      'const document = { querySelector: () => ({ setAttribute: (...words) => print(...words) }) };',
    ];
    const code = (blocks[0] ?? '').replace(/^import embed from .*$/mu, page.join('\n'));
    const [place, title, attribute, words] = await printedBy('page', code);
    expect([place, title, attribute]).toEqual(['#chart', 'Trade in goods: China with ASEAN, 2019–2025', 'aria-label']);
    expect(words).toMatch(/^Trade in goods: China with ASEAN, 2019–2025\./u);
  });

  it('writes a picture on a server', async () => {
    expect(blocks).toHaveLength(2);
    const file = join(FOLDER, 'map.svg');
    await printedBy('server', (blocks[1] ?? '').replace("'map.svg'", JSON.stringify(file)));
    expect(readFileSync(file, 'utf8')).toMatch(/^<svg /u);
  });
});
