import { describe, expect, it } from 'vitest';
import { extractMarkdown, extractSource } from './extract.js';

describe('extractMarkdown', () => {
  it('takes the ts blocks and no others', () => {
    const text = ['```ts', 'a;', 'b;', '```', '', '```sh', 'npm i', '```', '', '````md', '```ts', 'no;', '```', '````'];
    expect(extractMarkdown(text.join('\n'))).toEqual([{ line: 2, code: 'a;\nb;' }]);
  });

  it('refuses a block that is never closed', () => {
    expect(() => extractMarkdown('```ts\na;\n')).toThrow('line 2: a code fence is never closed');
  });
});

describe('extractSource', () => {
  it('takes bare code from the tag to the next tag or the end of the comment', () => {
    const text = [
      '/**',
      ' * A sum.',
      ' *',
      ' * @example',
      " * import { add } from 'add';",
      ' *',
      ' * add(1, {',
      ' *   by: 2,',
      ' * }); // => 3',
      ' * @example With a title',
      ' * add(1); // => 1',
      ' * @see elsewhere',
      ' */',
      'export function add() {}',
    ];
    expect(extractSource(text.join('\n'))).toEqual([
      { line: 5, code: "import { add } from 'add';\nadd(1, {\n  by: 2,\n}); // => 3" },
      { line: 11, code: 'add(1); // => 1' },
    ]);
  });

  it('takes code that stands on the line of the tag', () => {
    expect(extractSource('/** @example add(1); // => 1 */\nexport const a = 1;')).toEqual([
      { line: 1, code: 'add(1); // => 1' },
    ]);
  });

  it('refuses code that begins on the line of the tag and goes on below', () => {
    const text = '/**\n * @example add(1); // => 1\n * add(2);\n */\nexport const a = 1;';
    expect(() => extractSource(text)).toThrow('line 2');
  });

  it('takes fenced ts blocks, in an example or outside', () => {
    const text = [
      '/**',
      ' * ```ts',
      ' * a;',
      ' * ```',
      ' * @example',
      ' * Words.',
      ' * ```ts',
      ' * // @ts-expect-error no such thing',
      ' * b;',
      ' * ```',
      ' * ```text',
      ' * c',
      ' * ```',
      ' */',
      'export const a = 1;',
    ];
    expect(extractSource(text.join('\n'))).toEqual([
      { line: 3, code: 'a;' },
      { line: 8, code: '// @ts-expect-error no such thing\nb;' },
    ]);
  });

  it('finds doc comments of members and at the end of the file, and no others', () => {
    const text = [
      "const glob = '/** @example no; */';",
      '/* @example no; */',
      '// @example no;',
      'export interface A {',
      '  /** @example member; */',
      '  readonly a: 1;',
      '}',
      '/** @example last; */',
    ];
    expect(extractSource(text.join('\n'))).toEqual([
      { line: 5, code: 'member;' },
      { line: 8, code: 'last;' },
    ]);
  });
});
