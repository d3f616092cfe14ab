import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ROOT } from '../../scripts/packaging/root.js';

const { consumer, files } = inject('packed');

/** Every file that the exports map points to. */
const TARGETS: readonly string[] = [
  ...readFileSync(join(ROOT, 'package.json'), 'utf8').matchAll(/"\.\/(dist\/[^"*]+)"/gu),
].map(([, path]) => path ?? '');

describe('the tarball', () => {
  it('holds the built code, the guides, the examples and the documents of the root, and nothing else', () => {
    const expected =
      /^(?:dist\/(?:(?:data-package|rows)\/)?[\w.-]+|docs\/(?:examples\/.+|charts\/\w+\.svg|[\w-]+\.md)|README\.md|llms\.txt|LICENSE(?:-DATA)?|CHANGELOG\.md|CITATION\.cff|package\.json)$/u;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
  });

  it('holds the data package, each file of which its descriptor names', () => {
    const inside = files.filter((file) => file.startsWith('dist/data-package/')).map((file) => file.slice(18));
    const { resources } = JSON.parse(
      readFileSync(join(consumer, 'node_modules/china-asean/dist/data-package/datapackage.json'), 'utf8'),
    ) as {
      readonly resources: readonly {
        readonly path: string;
        readonly schema?: { readonly fields: readonly { readonly name: string }[] };
      }[];
    };
    expect([...resources.map(({ path }) => path), 'datapackage.json'].sort()).toEqual([...inside].sort());
    for (const { path, schema } of resources) {
      const text = readFileSync(join(consumer, 'node_modules/china-asean/dist/data-package', path), 'utf8');
      if (schema === undefined) expect(JSON.parse(text)).not.toEqual([]);
      else expect(text.split('\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
    }
  });

  it('holds every file that its documents and the comments of its types link to', () => {
    const documents = files.filter((file) => /\.(?:md|d\.c?ts)$/u.test(file));
    const links = documents.flatMap((file) => {
      const text = readFileSync(join(consumer, 'node_modules/china-asean', file), 'utf8').replace(
        /```[\s\S]*?```/gu,
        '',
      );
      return [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/gu)].map(([, target = '']) => ({
        file,
        target: posix.join(posix.dirname(file), target),
      }));
    });
    for (const file of ['README.md', 'dist/index.d.ts', 'dist/table.d.cts']) {
      expect(links).toContainEqual({ file, target: 'docs/methods.md' });
    }
    const isThere = (target: string): boolean => files.some((file) => file === target || file.startsWith(`${target}/`));
    expect(links.filter(({ target }) => !isThere(target))).toEqual([]);
  });

  it.each(['README.md', 'LICENSE', 'LICENSE-DATA', 'CHANGELOG.md', 'CITATION.cff', 'package.json', ...TARGETS])(
    'holds %s',
    (file) => {
      expect(files).toContain(file);
    },
  );
});
