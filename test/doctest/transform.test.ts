import { describe, expect, it } from 'vitest';
import { thrownBy } from './thrownBy.js';
import { transform } from './transform.js';

/** Runs a transformed example against a recording `expect`: what was compared with what. */
async function compared(code: string): Promise<readonly (readonly [actual: unknown, expected: unknown])[]> {
  const pairs: [unknown, unknown][] = [];
  const record = (actual: unknown): object => ({ toEqual: (expected: unknown) => pairs.push([actual, expected]) });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the examples are written below
  const run = new Function('__expect', '__thrownBy', `return (async () => {\n${transform(code).body}\n})();`) as (
    ...helpers: readonly unknown[]
  ) => Promise<void>;
  await run(record, thrownBy);
  return pairs;
}

describe('transform', () => {
  it.each([
    ['an expression', '1 + 1; // => 2', [[2, 2]]],
    ['an expression whose value is another', '1 + 1; // => 3', [[2, 3]]],
    ['an expression without semicolon', '1 + 1 // => 2', [[2, 2]]],
    ['the date-fns spelling', '1 + 1; //=> 2', [[2, 2]]],
    ['a variable', 'const x = 1 + 1; // => 2', [[2, 2]]],
    [
      'a destructured variable',
      'const { a, b } = { a: 1, b: 2, c: 3 }; // => { a: 1, b: 2 }',
      [
        [
          { a: 1, b: 2 },
          { a: 1, b: 2 },
        ],
      ],
    ],
    [
      'an expression of several lines',
      '[\n  1,\n  2,\n].map(\n  (x) => x + 1,\n); // => [2, 3]',
      [
        [
          [2, 3],
          [2, 3],
        ],
      ],
    ],
    ['a note on the next line', "'a'.repeat(3);\n// => 'aaa'", [['aaa', 'aaa']]],
    [
      'a value of several lines',
      '[1, 2];\n// => [\n//   1,\n//   2,\n// ]\n// more words',
      [
        [
          [1, 2],
          [1, 2],
        ],
      ],
    ],
    ['an awaited expression', 'await Promise.resolve(1); // => 1', [[1, 1]]],
    ['every statement', 'const x = 1; // => 1\nx + 1; // => 2', [[1, 1], [2, 2]]], // prettier-ignore
    ['an error', "JSON.parse('{'); // throws SyntaxError", [[{ name: 'SyntaxError' }, { name: 'SyntaxError' }]]],
    [
      'an error of the package',
      "(() => { throw Object.assign(new Error('no'), { name: 'ChinaAseanError', code: 'a-b' }); })(); // throws ChinaAseanError a-c",
      [
        [
          { name: 'ChinaAseanError', code: 'a-b' },
          { name: 'ChinaAseanError', code: 'a-c' },
        ],
      ],
    ],
  ])('asserts on %s', async (_, code, expected) => {
    expect(transform(code).assertions).toBe(expected.length);
    expect(await compared(code)).toEqual(expected);
  });

  it('fails an example that was to throw and does not', async () => {
    await expect(compared('1 + 1; // throws TypeError')).rejects.toThrow('expected an error to be thrown, got 2');
  });

  it('puts imports at the top, and keeps the comments before a statement', () => {
    const code = "import { a } from 'a';\n\n// @ts-expect-error a is no function\na(); // => 1";
    expect(transform(code)).toEqual({
      imports: "import { a } from 'a';\n",
      body: '// @ts-expect-error a is no function\n__expect(a()).toEqual(1\n);\n',
      assertions: 1,
      runs: true,
    });
  });

  it.each([
    ['runs', 'one();', true],
    ['only imports', "import { a } from 'a';", false],
    ['only declares types', 'interface A {}\ntype B = A;', false],
  ])('tells of an example that %s and asserts nothing', (_, code, runs) => {
    expect(transform(code)).toMatchObject({ assertions: 0, runs });
  });

  it.each([
    ['an assertion inside a block', 'if (true) {\n  1; // => 1\n}'],
    ['an assertion after a blank line', '1;\n\n// => 1'],
    ['an assertion before any statement', '// => 1\n1;'],
    ['two assertions on one statement', '1; // => 1 // => 2\n'],
    ['an assertion on a declaration', 'function a() {} // => 1'],
    ['an assertion on an import', "import { a } from 'a'; // => 1"],
    ['an assertion on two variables', 'const a = 1, b = 2; // => 1'],
    ['a value that is not an expression', "'a'; // => 'a' and so on"],
    ['two values', '2; // => 1, 2'],
    ['no value', '2; // =>'],
    ['a code without an error', 'a(); // throws some-code'],
    ['an error of the package without its code', 'a(); // throws ChinaAseanError'],
    ['words after an error', 'a(); // throws TypeError because of b'],
    ['code that does not parse', 'const = 1; // => 1'],
  ])('refuses %s', (_, code) => {
    expect(() => transform(code)).toThrow();
  });
});
