import { describe, expect, inject, it } from 'vitest';
import { TARGETS } from './manifest.js';

const { files } = inject('packed');

describe('the tarball', () => {
  it('holds the built code, the guides, the examples and the documents of the root, and nothing else', () => {
    const expected =
      /^(?:dist\/(?:data-package\/)?[\w.-]+|docs\/(?:examples\/.+|\w+\.md)|README\.md|LICENSE|CHANGELOG\.md|CITATION\.cff|package\.json)$/u;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
  });

  it.each(['README.md', 'LICENSE', 'CHANGELOG.md', 'CITATION.cff', 'package.json', ...TARGETS])('holds %s', (file) => {
    expect(files).toContain(file);
  });
});
