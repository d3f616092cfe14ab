import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { exampleProgram, type ProgramKind } from '../../scripts/release/exampleProgram.js';
import { releaseProblems, type ReleaseTexts } from '../../scripts/release/releaseProblems.js';

const { consumer } = inject('packed');

const READY: ReleaseTexts = {
  manifest:
    '{ "version": "1.2.0", "bugs": "https://example.org/bugs", "homepage": "https://example.org", "repository": { "type": "git", "url": "git+https://example.org/an-owner/a-name.git" } }',
  lock: '{ "version": "1.2.0", "packages": { "": { "version": "1.2.0" } } }',
  citation: "version: 1.2.0\ndate-released: '2026-11-29'\n",
  edition: '1.2.0',
  changelog:
    '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-11-29\n\n### Added\n\n- More.\n\n## [1.1.0] - 2026-01-01\n',
  guides: { 'README.md': 'npm install china-asean' },
};

describe('releaseProblems', () => {
  it.each([
    ['as they should be', READY],
    [
      'with the tag and the repository',
      { ...READY, tag: 'v1.2.0', today: '2026-11-29', repository: 'an-owner/a-name' },
    ],
    [
      'with a repository in one word',
      {
        ...READY,
        manifest: '{ "version": "1.2.0", "bugs": "b", "homepage": "h", "repository": "https://example.org/a/b" }',
        repository: 'a/b',
      },
    ],
    ['with a heading without brackets', { ...READY, changelog: '## 1.2.0 - 2026-11-29\n' }],
    ['with a citation in other quotes', { ...READY, citation: 'version: "1.2.0"\ndate-released: 2026-11-29\n' }],
  ])('has nothing to say of texts %s', (_, texts) => {
    expect(releaseProblems(texts)).toEqual([]);
  });

  it.each<[string, Partial<ReleaseTexts>, readonly string[]]>([
    [
      'another version in the lock file',
      { lock: '{ "version": "1.1.0", "packages": { "": {} } }' },
      ['package-lock.json: expected 1.2.0, got 1.1.0', 'package-lock.json, packages: expected 1.2.0, got nothing'],
    ],
    [
      'another version to cite',
      { citation: "cff-version: 1.2.0\nversion: 1.1.0\ndate-released: '2026-11-29'\n" },
      ['CITATION.cff, version: expected 1.2.0, got 1.1.0'],
    ],
    [
      'another day to cite',
      { citation: 'version: 1.2.0\ndate-released: 2026-11-28\n' },
      ['CITATION.cff, date-released: expected 2026-11-29, got 2026-11-28'],
    ],
    [
      'no heading of the version',
      { changelog: '## Unreleased\n\n## 1.1.0 - 2026-11-29\n' },
      ['CHANGELOG.md, the first heading of a version: expected 1.2.0, got 1.1.0'],
    ],
    [
      'a heading without a day',
      { changelog: '## [1.2.0]\n' },
      ['CITATION.cff, date-released: expected the day in the heading of CHANGELOG.md, YYYY-MM-DD, got 2026-11-29'],
    ],
    [
      'entries that have no version yet',
      { changelog: '## Unreleased\n\n- More.\n\n## [1.2.0] - 2026-11-29\n' },
      ['CHANGELOG.md: there are entries under Unreleased; move them under the version'],
    ],
    ['another tag', { tag: 'v1.2.1' }, ['the tag: expected v1.2.0, got v1.2.1']],
    ['another edition of the data', { edition: '1.1.0' }, ['the dataset, version: expected 1.2.0, got 1.1.0']],
    [
      'a tag of another day',
      { tag: 'v1.2.0', today: '2026-12-01' },
      ['CHANGELOG.md, the day of the release: expected 2026-12-01, got 2026-11-29'],
    ],
    [
      'no addresses, of which npm asks for one',
      { manifest: '{ "version": "1.2.0" }' },
      [
        'package.json, bugs: expected an address, got nothing',
        'package.json, homepage: expected an address, got nothing',
        'package.json, repository: expected the address of the repository, got nothing',
      ],
    ],
    [
      'another repository than that of the workflow',
      { repository: 'owner/a-name' },
      [
        'package.json, repository: expected the address of owner/a-name, got git+https://example.org/an-owner/a-name.git',
      ],
    ],
    [
      'a guide that has not heard of the release',
      { guides: { 'README.md': 'It is not published yet.', 'docs/getting-started.md': 'npm install china-asean' } },
      ['README.md: it says that the package is not published yet'],
    ],
  ])('tells %s', (_, texts, problems) => {
    expect(releaseProblems({ ...READY, ...texts })).toEqual(problems);
  });
});

describe.each<ProgramKind>(['module', 'commonjs'])('exampleProgram, as a %s,', (kind) => {
  const run = (markdown: string): string => {
    const path = join(consumer, kind === 'module' ? 'example.mjs' : 'example.cjs');
    writeFileSync(path, exampleProgram(markdown, kind));
    return execFileSync(process.execPath, [path], { encoding: 'utf8', stdio: 'pipe' });
  };

  it('runs every block with the installed package, though two import the same name', () => {
    const block = "```ts\nimport { parsePeriod } from 'china-asean';\n\nparsePeriod('2024Q3'); // => '2024-Q3'\n```\n";
    expect(run(`# Text\n\n${block}\n${block.replaceAll('Q3', 'Q4')}`)).toBe('2\n');
  });

  it('fails where a value is not the one that is said', () => {
    expect(() =>
      run("```ts\nimport { parsePeriod } from 'china-asean';\n\nparsePeriod('2024'); // => '2025'\n```\n"),
    ).toThrow(/2025/u);
  });
});
