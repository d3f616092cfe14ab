/** The texts that must be ready for a release, and what it is made from. */
export interface ReleaseTexts {
  /** package.json. */
  readonly manifest: string;
  /** package-lock.json. */
  readonly lock: string;
  /** CITATION.cff. */
  readonly citation: string;
  /** The edition of the dataset. */
  readonly edition: string;
  /** CHANGELOG.md. */
  readonly changelog: string;
  /** What says how to install the package, by the names of the files. */
  readonly guides: Readonly<Record<string, string>>;
  /** The tag that is released, `v0.1.0`, where there is one already. */
  readonly tag?: string | undefined;
  /** The day on which the tag is released, where there is one. */
  readonly today?: string | undefined;
  /** The repository from which it is released, `owner/name`, where that is known. */
  readonly repository?: string | undefined;
}

interface Manifest {
  readonly version: string;
  readonly repository?: string | { readonly url?: string };
  readonly bugs?: unknown;
  readonly homepage?: unknown;
}

const HEADING = /^## (?!\[?Unreleased)\[?([^\]\s]+)\]?(?: [-–] (\d{4}-\d{2}-\d{2}))?\s*$/mu;
const UNRELEASED = /^## \[?Unreleased\]?\s*\n([\s\S]*?)(?=^## |(?![\s\S]))/mu;

/**
 * Where the version of package.json, or the day of the release, is not the same everywhere, and what a release would say or
 * be refused for besides; a line for each place.
 */
export function releaseProblems(texts: ReleaseTexts): readonly string[] {
  const { manifest, lock, citation, edition, changelog, guides, tag, today, repository } = texts;
  const { version, repository: named, ...addresses } = JSON.parse(manifest) as Manifest;
  const locked = JSON.parse(lock) as {
    readonly version: string;
    readonly packages: Readonly<Record<string, { readonly version?: string } | undefined>>;
  };
  const [, heading, day] = HEADING.exec(changelog) ?? [];
  const cited = valueOf(citation, 'version');
  const released = valueOf(citation, 'date-released');
  const waiting = UNRELEASED.exec(changelog)?.[1]?.trim() ?? '';
  const found: readonly (readonly [place: string, found: string | undefined, expected: string])[] = [
    ['package-lock.json', locked.version, version],
    ['package-lock.json, packages', locked.packages['']?.version, version],
    ['CITATION.cff, version', cited, version],
    ['the dataset, version', edition, version],
    ['CHANGELOG.md, the first heading of a version', heading, version],
    ['CITATION.cff, date-released', released, day ?? 'the day in the heading of CHANGELOG.md, YYYY-MM-DD'],
    ...(tag === undefined ? [] : [['the tag', tag, `v${version}`] as const]),
    ...(today === undefined ? [] : [['CHANGELOG.md, the day of the release', day, today] as const]),
  ];
  return [
    ...found.flatMap(([place, text, expected]) =>
      text === expected ? [] : [`${place}: expected ${expected}, got ${text ?? 'nothing'}`],
    ),
    ...(waiting === '' ? [] : ['CHANGELOG.md: there are entries under Unreleased; move them under the version']),
    ...(['bugs', 'homepage'] as const).flatMap((field) =>
      addresses[field] === undefined ? [`package.json, ${field}: expected an address, got nothing`] : [],
    ),
    ...repositoryProblems(typeof named === 'string' ? named : named?.url, repository),
    ...Object.entries(guides).flatMap(([file, text]) =>
      /not published yet/iu.test(text) ? [`${file}: it says that the package is not published yet`] : [],
    ),
  ];
}

// npm takes no provenance that names another repository than package.json does
function repositoryProblems(url: string | undefined, repository: string | undefined): readonly string[] {
  const isRight = repository === undefined ? url !== undefined : url?.replace(/\.git$/u, '').endsWith(`/${repository}`);
  if (isRight === true) return [];
  return [
    `package.json, repository: expected the address of ${repository ?? 'the repository'}, got ${url ?? 'nothing'}`,
  ];
}

function valueOf(citation: string, key: string): string | undefined {
  return new RegExp(`^${key}: *['"]?([^'"\\s]+)`, 'mu').exec(citation)?.[1];
}
